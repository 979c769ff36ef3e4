"""Choosing what reacts to no click itself: "select the Tower suite" presses the one button of its card that chooses."""

from typing import Final

from pacts.domain.plan import Step
from pacts.eyes.view import Node
from pacts.eyes.words import phrase
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Scene, shown_words
from pacts.language.lead import strip_lead
from pacts.language.tokens import tokenize
from pacts.language.verbs import inflections

_CHOOSING: Final = frozenset({"select", "choose", "pick", "book", "reserve", "take"})
_SAID: Final = frozenset(form for verb in _CHOOSING for form in inflections(verb))
_KINDS: Final = frozenset({None, "element", "item", "card", "row", "text", "heading"})
_PRESSED: Final = frozenset({"button", "link"})
_UP: Final = 4
"""Blocks around a name in which its button may stand."""


def may_be_chosen(step: Step) -> bool:
    """Whether a step chooses one thing by its words."""
    target = step.target
    if step.verb != "click" or target is None or target.kind not in _KINDS or target.every:
        return False
    said = strip_lead(tokenize(step.source.text)).tokens
    return bool(said) and said[0].low in _SAID


def expand(scene: Scene, chosen: Node) -> Expansion | None:
    """The press on the button of its card; None where it reacts itself, or no button or several choose."""
    if any(_reacts(node) for node in (chosen, *list(chosen.ancestors())[:_UP], *scene.view.inside(chosen))):
        return None
    for block in list(chosen.ancestors())[:_UP]:
        pressed = [n for n in scene.shown if block.holds(n) and n.c.role in _PRESSED and n.c.enabled]
        choosing = [n for n in pressed if set(phrase(shown_words(n)).tokens[:1]) & _CHOOSING]
        if len(choosing) == 1:
            return Expansion((named(scene, choosing[0], scene.move("click")),), "the button of its card chooses it")
        if pressed:
            return None
    return None


def _reacts(node: Node) -> bool:
    c = node.c
    return node.interactive or c.clickable or c.editable or c.tag in {"label", "option", "summary", "canvas", "svg"}
