"""A number without a field, between a minus and a plus: "set the guests to 3" presses one of them as often as it takes.

Afterwards the number must be the one that was asked for: a control that counts in other steps is told, not believed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pacts.domain.plan import Step, Target
from pacts.eyes.view import Node
from pacts.eyes.words import WHOLE, match, phrase
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Move, Scene, shown_words

VERBS: Final = frozenset({"fill", "set_slider", "select"})
MOST: Final = 50
"""Presses; nobody presses more often."""
_NUMBER: Final = re.compile(r"-?\d{1,4}")
_MINUS: Final = frozenset({"-", "−", "–", "‒", "➖", "minus", "decrease", "decrement", "less", "fewer"})
_PLUS: Final = frozenset({"+", "＋", "➕", "plus", "increase", "increment", "more"})
_COUNTING: Final = re.compile(r"^(?:number|amount|count) of (?:the )?", re.IGNORECASE)
_AROUND: Final = 2
"""Blocks around the three in which their label may stand."""
_LABEL: Final = 60
"""Characters of a label."""


@dataclass(frozen=True, slots=True)
class Stepper:
    """A minus, a number and a plus that belong together."""

    minus: Node
    shown: Node
    plus: Node
    block: Node


def may_be_stepped(step: Step) -> bool:
    """Whether a step gives a named thing a whole number."""
    value = step.value.template if step.value is not None else ""
    target = step.target
    plain = target is not None and target.words and not (target.every or target.attributes or target.scope[1:])
    plain = plain and target is not None and all(scope.relation == "row_of" for scope in target.scope)
    return bool(plain) and step.verb in VERBS and _NUMBER.fullmatch(value) is not None and not step.values


def expand(scene: Scene) -> Expansion | None:
    """The presses that lead to the number; None where no such control is called so."""
    target, value = scene.step.target, scene.step.value
    if target is None or value is None:
        return None
    called = [one for one in _there(scene, target) if _is_called(scene, one, _COUNTING.sub("", target.words))]
    if len(called) != 1:
        return None
    one = called[0]
    more = int(value.template) - int(one.shown.c.own_text.strip())
    if not more or abs(more) > MOST:
        return None
    sign = one.plus if more > 0 else one.minus
    press = named(scene, sign, scene.move("click"))
    return Expansion((*[press] * abs(more), *_counted(scene, one)), f'"{shown_words(sign)}" counts it')


def _counted(scene: Scene, one: Stepper) -> Iterator[Move]:
    """That the number is shown then, where words tell where it stands."""
    target = Target(words=scene.step.target.words if scene.step.target is not None else "")
    if scene.meant(target, "text") is one.shown:
        check = scene.move("wait_until").step
        said = {"sort": "check", "verb": "text", "target": target, "value": scene.step.value, "comparison": "equals"}
        yield Move(check.model_copy(update={"expectation": check.model_copy(update=said)}))


def _there(scene: Scene, target: Target) -> Iterator[Stepper]:
    """Those in the row of the thing that is named; all of them, where none is."""
    named_there = scene.meant(target.scope[0].target, "visible") if target.scope else None
    row = scene.view.row(named_there) if named_there is not None else None
    return (one for one in steppers(scene) if not target.scope or (row is not None and row.holds(one.block)))


def steppers(scene: Scene) -> Iterator[Stepper]:
    """Every minus, number and plus of the page."""
    for minus in scene.shown:
        if not _is_sign(minus, _MINUS):
            continue
        for block in list(minus.ancestors())[:_AROUND]:
            inside = [n for n in scene.shown if block.holds(n)]
            plus = [n for n in inside if _is_sign(n, _PLUS)]
            less = [n for n in inside if _is_sign(n, _MINUS)]
            numbers = [n for n in inside if _NUMBER.fullmatch(n.c.own_text.strip()) and n not in (*plus, *less)]
            if len(plus) == len(less) == len(numbers) == 1 and not any(n.c.editable for n in inside):
                yield Stepper(minus, numbers[0], plus[0], block)
            if plus:
                break


def _is_sign(node: Node, signs: frozenset[str]) -> bool:
    c = node.c
    pressed = (node.interactive or c.clickable) and not c.editable
    words = [text.strip().lower() for text in (c.text, c.name, c.aria_label, c.title) if text]
    return pressed and any(word in signs or word.split()[0] in signs - _ALONE for word in words if word)


_ALONE: Final = frozenset({"less", "more", "fewer"})
"""They begin names of other things: "More options"."""


def _is_called(scene: Scene, one: Stepper, words: str) -> bool:
    """Whether the text beside the three, or the block that holds nothing else, is called so."""
    beside = [scene.view.beside(one.shown), scene.view.beside(one.block), one.block.c.name, one.block.c.aria_label]
    beside += [name.partition(" ")[2] for name in (one.minus.c.name, one.plus.c.name)]  # "Increase quantity"
    held = {one.minus, one.plus, one.shown}
    for up in (one.block, *list(one.block.ancestors())[:1]):
        texts = [n.c.own_text for n in (up, *scene.view.inside(up)) if n.c.visible and n not in held and n.c.own_text]
        beside += texts if len(texts) == 1 else []
    said = phrase(words)
    return any(match(said, phrase(label)).level in WHOLE for label in beside if label and len(label) <= _LABEL)
