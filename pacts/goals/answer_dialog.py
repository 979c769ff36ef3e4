"""A question that the page draws itself: `accept the dialog` where the browser asks nothing.

Of the buttons of the one open dialog the one that agrees, or declines, by its words; of two, of which one declines, the
other agrees. Where several could, or none, nothing is taken: the author must name the button. So it is where "confirm"
is pressed, and no control is called so.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pacts.domain.plan import Scope, Step, Target, Verb
from pacts.eyes.resolve import Found
from pacts.eyes.view import Node
from pacts.eyes.words import phrase
from pacts.goals.naming import named
from pacts.goals.openers import HARMFUL
from pacts.goals.scene import Expansion, Move, Scene, shown_words

ANSWERS: Final[frozenset[Verb]] = frozenset({"dialog_accept", "dialog_dismiss"})
_AGREES: Final = frozenset(
    {"ok", "okay", "yes", "accept", "confirm", "agree", "allow", "continue", "proceed", "got", "understood", "sure"}
)
_DECLINES: Final = frozenset(
    {"cancel", "no", "dismiss", "decline", "reject", "abort", "not", "keep", "later", "back", "don't", "never"}
)
_CLOSES: Final = frozenset({"close", "×", "✕", "✖", "x", "hide"})
_PRESSED: Final = frozenset({"button", "link"})
_TYPED: Final = frozenset({"textbox", "searchbox", "spinbutton"})
_TWO: Final = 2


def expand(scene: Scene) -> Expansion | None:
    """The click that answers; with what is typed before it, where a text was given. None where nothing plainly does."""
    dialog = _open(scene)
    if dialog is None:
        return _closed(scene) if scene.step.verb == "dialog_dismiss" else None
    inside = [node for node in scene.shown if dialog.holds(node)]
    buttons = [node for node in inside if node.c.role in _PRESSED and node.c.enabled and shown_words(node)]
    button = _agreeing(buttons) if scene.step.verb == "dialog_accept" else _declining(buttons)
    fields = [node for node in inside if node.c.role in _TYPED and node.c.enabled]
    if button is None or (scene.step.value is not None and len(fields) != 1):
        return None
    typed = [named(scene, fields[0], scene.move("fill", value=scene.step.value))] if scene.step.value else []
    return Expansion((*typed, _click(scene, button)), f'"{shown_words(button)}" answers the dialog of the page')


def may_confirm(step: Step) -> bool:
    """Whether a click only says that what was asked is agreed to: "confirm", "confirm the deletion"."""
    target = step.target
    bare = target is not None and target == Target(words=target.words, kind=target.kind, noun=target.noun)
    if step.verb != "click" or target is None or not bare or target.kind not in {None, "button"}:
        return False
    return target.words.lower().split()[:1] == ["confirm"]


def confirmed(scene: Scene) -> Expansion | None:
    """The click that agrees in the dialog of the page, whatever is written on its button."""
    step = scene.step.model_copy(update={"verb": "dialog_accept", "target": None})
    return expand(replace(scene, step=step))


def _open(scene: Scene) -> Node | None:
    """The one open dialog; of dialogs within each other the inmost."""
    dialogs = [node for node in scene.view.dialogs if not node.c.aria_hidden]
    inmost = [node for node in dialogs if not any(node.holds(other) for other in dialogs if other is not node)]
    return inmost[0] if len(inmost) == 1 else None


def _closed(scene: Scene) -> Expansion | None:
    """The control that closes the one alert of the page."""
    closing = Target(words="close", kind="button", scope=(Scope(relation="in", target=Target(kind="alert")),))
    (found,) = scene.ask(closing)
    if not isinstance(found, Found):
        return None
    return Expansion((replace(scene.move("click", closing), element=found.element),), found.element.reason)


def _click(scene: Scene, button: Node) -> Move:
    move = named(scene, button, scene.move("click"))
    harm = bool(set(phrase(shown_words(button)).tokens) & HARMFUL) and scene.step.verb == "dialog_accept"
    return replace(move, step=move.step.model_copy(update={"destructive": True})) if harm else move


def _agreeing(buttons: Sequence[Node]) -> Node | None:
    plain = [node for node in buttons if not _leads(node, _CLOSES)]
    agreeing = [node for node in plain if _leads(node, _AGREES)]
    if agreeing:
        return agreeing[0] if len(agreeing) == 1 else None
    rest = [node for node in plain if not _leads(node, _DECLINES)]
    alone = len(rest) == 1 and (len(plain) == _TWO or len(plain) == len(rest))
    return rest[0] if alone else None


def _declining(buttons: Sequence[Node]) -> Node | None:
    declining = [node for node in buttons if _leads(node, _DECLINES)]
    closing = [node for node in buttons if _leads(node, _CLOSES)]
    found = declining or closing
    return found[0] if len(found) == 1 else None


def _leads(node: Node, words: frozenset[str]) -> bool:
    return shown_words(node).replace(",", " ").split()[0] in words
