"""Actions on several things: one step for each, all told from one look before the first is done."""

import re
from dataclasses import replace
from typing import Final

from pacts.domain.element import ResolvedElement
from pacts.domain.plan import Step, Target, Verb
from pacts.eyes.resolve import Found
from pacts.eyes.view import Node
from pacts.eyes.words import phrase
from pacts.goals import entries
from pacts.goals.naming import known_by, named
from pacts.goals.openers import CLICKED, openers
from pacts.goals.scene import Expansion, Move, Refusal, Scene, shown_words

MOST: Final = 100
"""Things one sentence acts on: more are no list that a person means, and doing it to some of them would be wrong."""


def is_plural(step: Step) -> bool:
    """Whether an action means several things, each of which it is done to."""
    target = step.target
    if target is None or step.sort != "action" or step.verb in {"remember", "scroll", "wait_until"}:
        return False
    return target.every or target.rest or (target.number or 1) > 1


def expand(scene: Scene) -> Expansion | Refusal:
    """One step for each thing that is meant."""
    target = scene.step.target
    assert target is not None
    if (ticked := entries.expand(scene)) is not None:
        return ticked
    if (whole := _all_at_once(scene, target)) is not None:
        return whole
    elements, why = _meant(scene, target)
    if not elements:
        return Refusal(why)
    if target.number is not None and len(elements) < target.number:
        return Refusal(f"there are only {len(elements)} of the {target.number} {target.describe()} on the page")
    if len(elements) > MOST:
        return Refusal(
            f"{target.describe()} means {len(elements)} elements, more than the {MOST} one sentence acts on: "
            "say which, or how many"
        )
    start = target.ordinal or 1
    first = start if start > 0 else start - len(elements) + 1
    moves = tuple(_move(scene, element, place) for place, element in enumerate(elements, first))
    return Expansion(moves, f"{target.describe()} means {len(moves)} elements")


def _all_at_once(scene: Scene, target: Target) -> Expansion | None:
    """`select all photos`: the one control that is called just so, instead of a press for each of them."""
    told = target.quoted or target.scope or target.where or target.number or target.rest
    if told or scene.step.verb not in {"click", "check", "uncheck"} or not _ALL.search(scene.step.source.text):
        return None
    none = scene.step.verb == "uncheck"
    called = [node for node in scene.shown if node.c.enabled and _is_for_all(node, target, none=none)]
    if len(called) != 1:
        return None
    (node,) = called
    verb: Verb = "click" if node.c.checked is None else scene.step.verb
    return Expansion((named(scene, node, scene.move(verb)),), f'"{shown_words(node)}" does it to all of them')


def _is_for_all(node: Node, target: Target, *, none: bool) -> bool:
    """Whether a control says that it chooses all such things, or none; a box does both."""
    words = shown_words(node).lower().split()
    if node.c.role not in {"button", "link", "checkbox", "menuitem"} or not words:
        return False
    if none and node.c.checked is None:
        return " ".join(words) in _NONE
    things = {*phrase(f"{target.words} {target.noun or ''} {target.kind or ''}").stems, *phrase("items entries").stems}
    return words[0] in _CHOOSING and words[1:2] == ["all"] and {*phrase(" ".join(words[2:])).stems} <= things


def _move(scene: Scene, element: ResolvedElement, place: int) -> Move:
    """The step on one of them: by words that mean it alone, else by its number."""
    node = scene.node_of(element)
    known = known_by(scene, node, scene.step.verb) if node is not None else None
    if known is not None and known[0].ordinal is None:
        target = known[0]
    else:
        target = _one(scene.step.target or Target()).model_copy(update={"ordinal": place})
    kept = element.model_copy(update={"many": False})
    return replace(scene.again(target=target), element=kept)


def _one(target: Target) -> Target:
    return target.model_copy(update={"every": False, "number": None, "rest": False})


def _meant(scene: Scene, target: Target) -> tuple[list[ResolvedElement], str]:
    """The things, in the order one reads them; why there are none."""
    if scene.step.verb in FOLDS and target.kind in THINGS and (toggles := _toggles(scene)):
        return toggles, ""
    found = scene.ask_all(target, verb=scene.step.verb)
    if not isinstance(found, tuple):
        return [], found.reason
    return (_in_hand(scene, found) if target == _ALL_FIELDS else list(found)), ""


def _in_hand(scene: Scene, found: tuple[ResolvedElement, ...]) -> list[ResolvedElement]:
    """Of all the fields those of the dialog that is open; of those that are emptied, the ones that can be."""
    asked = scene.view.dialogs[-1:]
    placed = [(one, node) for one in found if (node := scene.node_of(one)) is not None]
    inside = [(one, node) for one, node in placed if any(dialog.holds(node) for dialog in asked)]
    left = inside or placed
    typed = [(one, node) for one, node in left if node.c.tag != "select"] if scene.step.verb == "clear" else left
    return [one for one, _ in typed or left] or list(found)


def _toggles(scene: Scene) -> list[ResolvedElement]:
    """For "expand all sections": what opens (or closes) them."""
    if scene.step.verb == "collapse":
        nodes = [n for n in scene.shown if n.c.expanded and n.c.tag != "details"]
    else:
        closed = [one.node for one in openers(scene, None) if one.sort not in CLICKED]
        nodes = sorted(closed, key=lambda node: node.index)
    told = (known_by(scene, node, scene.step.verb) for node in nodes)
    found = (scene.ask(known[0], verb=scene.step.verb)[0] for known in told if known is not None)
    return [one.element for one in found if isinstance(one, Found)]


_CHOOSING: Final = frozenset({"select", "tick", "check", "mark", "choose"})
_ALL: Final = re.compile(
    r"\b(?:de|un)?(?:select|tick|check|mark|choos)(?:e|s|es|ed|ing)?\s+(?:all|everything|every)\b", re.IGNORECASE
)
_NONE: Final = frozenset(
    {"deselect", "deselect all", "unselect all", "select none", "clear selection", "uncheck all", "untick all"}
)
_ALL_FIELDS: Final = Target(kind="field", every=True)
FOLDS: Final = frozenset({"expand", "collapse"})
THINGS: Final = frozenset({"section", "group", "row", "item", "card", "menu", "element"})
