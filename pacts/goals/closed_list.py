"""A click on what a closed list of the browser's own offers: it is chosen there, for nobody sees it to click it."""

from typing import Final

from pacts.domain.plan import Kind, Step, Target, Value
from pacts.eyes.view import Node
from pacts.eyes.words import WHOLE, match, phrase
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Scene

_KINDS: Final[frozenset[Kind | None]] = frozenset({None, "option", "item", "element"})


def may_be_offered(step: Step) -> bool:
    """Whether a step clicks one thing by nothing but its words: `select "Option 1"`."""
    target = step.target
    if step.verb != "click" or target is None or target.kind not in _KINDS or step.parent is not None:
        return False
    plain = Target(words=target.words, kind=target.kind, noun=target.noun, quoted=target.quoted)
    return bool(target.words) and target == plain


def expand(scene: Scene) -> Expansion | None:
    """The choice in the one list that offers it; None where none does, or several do."""
    target = scene.step.target
    if target is None:
        return None
    offered = (n for n in scene.view.nodes if n.c.tag == "option" and n.c.enabled and _says(n, target))
    lists = list(dict.fromkeys(up for option in offered for up in option.ancestors() if _is_closed_list(up)))
    if len(lists) != 1:
        return None
    move = scene.move("select", value=Value(template=target.words))
    return Expansion((named(scene, lists[0], move),), f'it is an option of "{lists[0].says or "the only list"}"')


def ticked(scene: Scene, chosen: Node) -> Expansion | None:
    """The choice of a radio button of the browser's own as its ticking: `select "Agree" for "It is fast"` in a grid."""
    said = phrase(scene.step.value.template) if scene.step.value is not None and not scene.step.values else None
    names = (chosen.c.column, chosen.c.label, chosen.c.name, scene.view.beside(chosen))
    if said is None or not any(match(said, phrase(name)).level in WHOLE for name in names if name):
        return None
    return Expansion((named(scene, chosen, scene.move("check")),), "a radio button is chosen by ticking it")


def _says(option: Node, target: Target) -> bool:
    found = match(phrase(target.words), phrase(option.c.text or option.c.name), quoted=target.quoted)
    return found.level in WHOLE


def _is_closed_list(node: Node) -> bool:
    return node.c.tag == "select" and node.c.visible and node.c.enabled
