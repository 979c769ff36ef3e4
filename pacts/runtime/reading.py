"""What the states of elements say about a check."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pacts.runtime.compare import NUMERIC, holds, number
from pacts.runtime.order import FEWEST, all_said, in_turn, sorted_so, valued
from pacts.runtime.question import Question, Sight, wanted

SHOWN_TEXT = 160
"""Characters of a text that a message quotes."""


def seen(question: Question, states: list[dict[str, Any]]) -> Sight:
    verb = question.step.verb
    if verb == "visible":
        return _shown(question, states)
    if verb == "count":
        return _counted(question, states)
    if not states:
        return Sight(ok=False, actual="not on the page")
    if verb == "order":
        return in_order(question, [state["text"] or state["value"] for state in states if state["shown"]])
    read = _READERS.get(verb, _texts)
    if question.many and len(states) > 1:
        return _all_of(question, states, read)
    return wanted(question, *read(question, states[:1]))


def _shown(question: Question, states: list[dict[str, Any]]) -> Sight:
    shown = [state for state in states if state["shown"]]
    if question.value and shown:
        return wanted(question, *_texts(question, shown))
    return wanted(question, bool(shown), "shown" if shown else "not shown" if states else "not on the page")


Reader = Callable[[Question, list[dict[str, Any]]], tuple[bool, str]]


def _all_of(question: Question, states: list[dict[str, Any]], read: Reader) -> Sight:
    """Every one of several must be as asked; the first that is not speaks for them."""
    sights = [wanted(question, *read(question, [state])) for state in states]
    bad = next((index for index, sight in enumerate(sights) if not sight.ok), None)
    if bad is None:
        return Sight(ok=True, actual=f"all {len(states)}: {sights[0].actual}")
    return Sight(ok=False, actual=f"#{bad + 1} of {len(states)}: {sights[bad].actual}")


def _texts(question: Question, states: list[dict[str, Any]]) -> tuple[bool, str]:
    """Text of the element, or what a field shows."""
    seen = (state for state in states if state["shown"] or state["holds"])
    readings = [state["value"] if state["field"] else state["text"] for state in seen]
    held = any(holds(question.step.comparison, reading, question.value) for reading in readings)
    actual = f'"{readings[0][:SHOWN_TEXT]}"' if readings else "not shown"
    return (held or (not question.value and bool(readings))), actual


def _value(question: Question, states: list[dict[str, Any]]) -> tuple[bool, str]:
    shown = str(states[0]["value"])
    forms = {shown, str(states[0]["raw"])} if states[0]["field"] else {shown}
    held = any(holds(question.step.comparison, form, question.value) for form in forms)
    return held, f'"{shown[:SHOWN_TEXT]}"'


def _selected(question: Question, states: list[dict[str, Any]]) -> tuple[bool, str]:
    if question.value:
        return _value(question, states)
    return bool(states[0]["checked"]), "selected" if states[0]["checked"] else "not selected"


def _flag(name: str, opposite: str) -> Reader:
    def read(_: Question, states: list[dict[str, Any]]) -> tuple[bool, str]:
        return bool(states[0][name]), name if states[0][name] else opposite

    return read


def _attribute(question: Question, states: list[dict[str, Any]]) -> tuple[bool, str]:
    given = states[0]["attribute"]
    if given is None:
        return False, f"it has no attribute {question.step.name}"
    return (not question.values or holds(question.step.comparison, given, question.value)), f'"{given}"'


_READERS: dict[str, Reader] = {
    "value": _value,
    "selected": _selected,
    "enabled": _flag("enabled", "disabled"),
    "checked": _flag("checked", "not checked"),
    "focused": _flag("focused", "not focused"),
    "editable": _flag("editable", "read-only"),
    "attribute": _attribute,
}


def _counted(question: Question, states: list[dict[str, Any]]) -> Sight:
    """How many are shown, or the number of the one element that tells it; a kept test must read the same."""
    told = _figure(question, states)
    have = sum(bool(state["shown"]) for state in states) if told is None else told
    sight = wanted(question, counted(question, have), str(have))
    return sight if told is None else replace(sight, note="count:figure")


def _figure(question: Question, states: list[dict[str, Any]]) -> int | None:
    """The number that one element tells of things of which there are many: "41 properties found"."""
    target = question.step.target
    if question.element is None or question.many or target is None or not target.every or len(states) != 1:
        return None
    told = number(states[0]["text"] or str(states[0]["value"])) if states[0]["shown"] else None
    return int(told) if told is not None and told == int(told) else None


def counted(question: Question, have: int) -> bool:
    if question.step.comparison in NUMERIC:
        return holds(question.step.comparison, str(have), question.value)
    return number(question.value) == have


def in_order(question: Question, texts: list[str]) -> Sight:
    """Whether the texts are sorted, or say the values of the check one after another."""
    told = ", ".join(texts)[:SHOWN_TEXT]
    held: bool | None
    if question.step.values:
        held, why = in_turn(texts, question.values), "said in this order and in another, too"
        if question.step.negated and not all_said(texts, question.values):
            held, why = None, "what is not there stands in no order"
    else:
        held, why = sorted_so(texts, question.value), _unsorted(texts)
    return wanted(question, held, told) if held is not None else Sight(ok=False, actual=told, unclear=why)


def _unsorted(texts: list[str]) -> str:
    """Why an order of the texts can't be told."""
    count = len(valued(texts))
    return (
        "read in two ways that do not agree" if count >= FEWEST else f"an order takes two values, and there is {count}"
    )
