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
    if _is_by_place(target):
        return True
    plain = Target(words=target.words, kind=target.kind, noun=target.noun, quoted=target.quoted)
    return bool(target.words) and target == plain


def _is_by_place(target: Target) -> bool:
    """`the second option`, `the last option in the "Colour" dropdown`."""
    plain = Target(kind="option", noun=target.noun, ordinal=target.ordinal, scope=target.scope)
    lists = all(place.relation == "in" and place.target.kind in {"dropdown", "list"} for place in target.scope)
    return target.ordinal is not None and target == plain and lists and len(target.scope) <= 1


def expand(scene: Scene) -> Expansion | None:
    """The choice in the one list that offers it; None where none does, or several do."""
    target = scene.step.target
    if target is None:
        return None
    if _is_by_place(target):
        return _nth(scene, target)
    offered = (n for n in scene.view.nodes if n.c.tag == "option" and n.c.enabled and _says(n, target))
    lists = list(dict.fromkeys(up for option in offered for up in option.ancestors() if _is_closed_list(up)))
    if len(lists) != 1:
        return None
    move = scene.move("select", value=Value(template=target.words))
    return Expansion((named(scene, lists[0], move),), f'it is an option of "{lists[0].says or "the only list"}"')


def _nth(scene: Scene, target: Target) -> Expansion | None:
    """The choice of an option by its place, in the list that is named or in the only one."""
    lists = [n for n in scene.view.nodes if _is_closed_list(n)]
    if target.scope:
        place = target.scope[0].target.model_copy(update={"kind": "dropdown"})
        lists = [node] if (node := scene.meant(place, "select")) is not None and _is_closed_list(node) else []
    offered = [n for n in scene.view.nodes if n.c.tag == "option" and len(lists) == 1 and lists[0].holds(n)]
    at = (target.ordinal or 1) - 1 if (target.ordinal or 1) > 0 else target.ordinal or -1
    if not -len(offered) <= at < len(offered):
        return None
    move = scene.move("select", value=Value(template=offered[at].c.text or offered[at].c.name))
    return Expansion((named(scene, lists[0], move),), f"it is option {at % len(offered) + 1} of {len(offered)}")


def ticked(scene: Scene, chosen: Node) -> Expansion | None:
    """The choice of a radio button of the browser's own as its ticking: `select "Agree" for "It is fast"` in a grid."""
    said = phrase(scene.step.value.template) if scene.step.value is not None and not scene.step.values else None
    names = (chosen.c.column, chosen.c.label, chosen.c.name, scene.view.beside(chosen))
    if said is None or not any(match(said, phrase(name)).level in WHOLE for name in names if name):
        return None
    return Expansion((named(scene, chosen, scene.move("check")),), "a radio button is chosen by ticking it")


def may_be_of_a_group(step: Step) -> bool:
    """Whether a step puts one value into what is told by words alone: "Priority: Urgent"."""
    target = step.target
    plain = target is not None and target == Target(words=target.words, kind=target.kind, quoted=target.quoted)
    named = plain and target is not None and bool(target.words) and target.kind in {None, "field", "group", "dropdown"}
    return named and step.verb in {"fill", "select"} and step.value is not None and not step.values


def of_a_group(scene: Scene) -> Expansion | None:
    """The choice of the radio button with just that label in the group of that name."""
    radio = radio_of(scene)
    if radio is None:
        return None
    return Expansion((named(scene, radio, scene.move("check")),), "a radio button of that group is called so")


def radio_of(scene: Scene) -> Node | None:
    """The one radio button that is called like the step's value, in a group that is called like its target."""
    target, value = scene.step.target, scene.step.value
    if target is None or value is None or not value.template.strip():
        return None
    wanted, said = phrase(target.words), phrase(value.template)
    groups = [n for n in scene.shown if n.c.role in {"group", "radiogroup"} and n.c.name]
    groups = [n for n in groups if match(wanted, phrase(n.c.name)).level in WHOLE]
    radios = [n for n in scene.shown if n.c.role == "radio" and n.c.enabled and any(up.holds(n) for up in groups)]
    called = [n for n in radios if match(said, phrase(n.c.name or n.c.label)).level in WHOLE]
    return called[0] if len(called) == 1 else None


def _says(option: Node, target: Target) -> bool:
    found = match(phrase(target.words), phrase(option.c.text or option.c.name), quoted=target.quoted)
    return found.level in WHOLE


def _is_closed_list(node: Node) -> bool:
    return node.c.tag == "select" and node.c.visible and node.c.enabled
