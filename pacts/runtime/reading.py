"""What the states of elements say about a check."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from pacts.runtime.compare import NUMERIC, compared, has_words, holds, number, plain
from pacts.runtime.order import FEWEST, all_said, in_turn, sorted_so, valued
from pacts.runtime.question import Question, Sight, wanted

SHOWN_TEXT = 160
"""Characters of a text that a message quotes."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What one element says of a check."""

    held: bool | None
    """Whether it is so; None where it says neither yes nor no."""
    actual: str
    why: str = ""
    """Why it says neither."""
    note: str = ""
    """What a kept test must know to read the same."""


def seen(question: Question, states: list[dict[str, Any]]) -> Sight:
    """What the states of what was found say of the check."""
    sight = _judged(question, states)
    noted = not sight.note and question.step.verb in _OF_OPTIONS and any(state["offered"] for state in states)
    return replace(sight, note=OFFERED) if noted else sight


_OF_OPTIONS: Final = frozenset({"visible", "count", "checked"})
OFFERED: Final = "offered:option"
"""What a kept test must know where what is judged is an option of a closed list of the browser's own."""


def _judged(question: Question, states: list[dict[str, Any]]) -> Sight:  # noqa: PLR0911 - one return for each form
    verb = question.step.verb
    if verb == "visible":
        return _shown(question, states)
    if verb == "count":
        return _counted(question, states)
    if not states:
        return Sight(ok=False, actual="not on the page")
    if verb == "order":
        return in_order(question, [state["text"] or state["value"] for state in states if state["shown"]])
    if question.circle:
        return wanted(question, None, "only what says so", question.circle)
    read = _READERS.get(verb, _texts)
    if question.many and len(states) > 1:
        return _all_of(question, states, read)
    return _sight(question, read(question, states[:1]))


def _sight(question: Question, told: Reading) -> Sight:
    return replace(wanted(question, told.held, told.actual, told.why), note=told.note)


def _shown(question: Question, states: list[dict[str, Any]]) -> Sight:
    shown = [state for state in states if state["shown"]]
    if question.value and shown:
        return _sight(question, _texts(question, shown))
    if question.many and shown and not question.step.negated:
        return wanted(question, len(shown) == len(states), f"{len(shown)} of {len(states)} shown")
    sight = wanted(question, bool(shown), "shown" if shown else "not shown" if states else "not on the page")
    if sight.ok and question.step.negated and any(state["drawn"] for state in states):
        return replace(sight, note=OUT_OF_SIGHT)
    return replace(sight, passing=bool(shown) and all(state["passing"] for state in shown))


UNSEEN: Final = "unseen:left out"
"""What a kept test must know where some of those that match are not shown."""
OUT_OF_SIGHT: Final = "drawn:out of sight"
"""What a kept test must know where something is drawn that nobody sees: transparent, moved away, cut off."""
Reader = Callable[[Question, list[dict[str, Any]]], Reading]


def _all_of(question: Question, states: list[dict[str, Any]], read: Reader) -> Sight:
    """Every one of several that a person sees must be as asked; the first that is not speaks for them.

    Where none is seen all are read: the inputs of painted checkboxes have no box of their own.
    """
    empty = bool(question.values) and not question.value
    in_sight = [state for state in states if state["shown"] or state["holds"]]
    hides = bool(in_sight) and not empty and len(in_sight) < len(states)
    states = in_sight if hides else states
    sights = [_sight(question, read(question, [state])) for state in states]
    bad = next((index for index, sight in enumerate(sights) if not sight.ok), None)
    if bad is None:
        note = UNSEEN if hides else ""
        return Sight(ok=True, actual=f"all {len(states)}: {sights[0].actual}", note=note)
    return replace(sights[bad], actual=f"#{bad + 1} of {len(states)}: {sights[bad].actual}")


def _texts(question: Question, states: list[dict[str, Any]]) -> Reading:
    """Text of the element, or what a field shows."""
    empty = bool(question.values) and not question.value
    seen = [state for state in states if state["shown"] or state["holds"] or empty]  # an empty element has no box
    readings = [str(state["value"] if state["field"] else state["text"]) for state in seen]
    actual = _quoted(seen[0], readings[0]) if readings else "not shown"
    if not question.values:
        return Reading(held=bool(readings), actual=actual)
    held = _any(compared(question.step.comparison, reading, question.value) for reading in readings)
    if held is False and (label := _label_before(question, readings)):
        return Reading(held=True, actual=actual, note=f"label:{label}")
    if held is False and (sign := _sign_beside(question, seen, readings)):
        return Reading(held=True, actual=actual, note=f"sign:{sign}")
    if held is None:
        return Reading(None, actual, f'it tells no one amount that can be compared with "{question.value}"')
    why = _unsaid(question, readings) if question.step.negated and not held and not _are_fields(seen) else ""
    return Reading(None if why else held, actual, why)


def _sign_beside(question: Question, states: list[dict[str, Any]], readings: list[str]) -> str:
    """The sign that stands beside the element and belongs to its number: "$" of `$<b>20</b>`, where "$20" is asked."""
    if question.step.comparison not in {"equals", "contains"}:
        return ""
    for state, text in zip(states, readings, strict=True):
        for sign, whole in ((state["before"], f"{state['before']}{text}"), (state["after"], f"{text}{state['after']}")):
            if sign and sign in question.value and number(text) is not None and plain(whole) == plain(question.value):
                return str(sign)
    return ""


def _label_before(question: Question, readings: list[str]) -> str:
    """The label that stands in one text with the value that is expected: "Pass mark:" of "Pass mark: 80 %"."""
    step, target = question.step, question.step.target
    if target is None or target.quoted or step.negated or question.many or len(readings) != 1 or not question.value:
        return ""
    text, size = " ".join(readings[0].split()), len(" ".join(question.value.split()))
    label, value = text[:-size], text[-size:]
    names = {plain(target.words), plain(target.words.partition(" of ")[0])} - {""}
    whole = step.comparison == "equals" and label.endswith((" ", ":")) and plain(value) == plain(question.value)
    return label if whole and plain(label.rstrip(" :")) in names else ""


def _are_fields(states: list[dict[str, Any]]) -> bool:
    """Whether what is read is what fields hold, all of it."""
    return any(state["field"] for state in states)


def _any(verdicts: Iterable[bool | None]) -> bool | None:
    """Yes where one says so, no where all do."""
    told = list(verdicts)
    return True if True in told else None if None in told else False


def _unsaid(question: Question, readings: list[str]) -> str:
    """Why texts that do not say the value bear out no "is not" either; "" where they do."""
    comparison = question.step.comparison
    if comparison == "equals" and any(has_words(plain(text), plain(question.value)) for text in readings):
        return "it says that, and more"
    if comparison == "contains" and _names_a_holder(question) and all(_is_bare(text, question) for text in readings):
        return "only its name or number is read there, and not what is in it"
    return ""


def _names_a_holder(question: Question) -> bool:
    """Whether the target may be something that holds others: it is called by a name, and not by its kind."""
    target, value = question.step.target, question.value
    named = target is not None and target.kind in _HOLDERS and bool(target.words) and not target.quoted
    return named and any(letter.isalpha() for letter in value)


_HOLDERS = frozenset({None, "element", "list", "table", "section", "menu", "card", "item", "group", "sidebar", "page"})
"""Kinds of what other things stand in, or may."""


def _is_bare(text: str, question: Question) -> bool:
    """Whether a text is no more than the name of what is asked, or a count: "Basket 4"."""
    target = question.step.target
    named = set(_WORDS.findall(plain(target.words))) if target is not None else set()
    return bool(text.strip()) and all(word.isdigit() or word in named for word in _WORDS.findall(plain(text)))


_WORDS = re.compile(r"\w+")


def _value(question: Question, states: list[dict[str, Any]]) -> Reading:
    shown = str(states[0]["value"])
    forms = {shown, str(states[0]["raw"])} if states[0]["field"] else {shown}
    held = _any(compared(question.step.comparison, form, question.value) for form in forms)
    return Reading(held, _quoted(states[0], shown), "" if held is not None else "it tells no one amount")


def _quoted(state: dict[str, Any], text: str) -> str:
    """The text as a message quotes it; of what a password field holds, that it holds something."""
    return "something hidden" if state["secret"] and text else f'"{text[:SHOWN_TEXT]}"'


def _selected(question: Question, states: list[dict[str, Any]]) -> Reading:
    if not question.value:
        return _state(question, states, "selected")
    told = _value(question, states)
    offered = plain(question.value) in {plain(option) for option in states[0]["offers"]}
    if told.held is False and offered and question.step.comparison == "contains":
        why = "it offers that, and something else is chosen: say that it has that option, or that it is selected"
        return Reading(None, told.actual, why)
    return told


def _checked(question: Question, states: list[dict[str, Any]]) -> Reading:
    return _state(question, states, "checked")


def _state(question: Question, states: list[dict[str, Any]], name: str) -> Reading:
    """Whether it is checked or selected; that nothing says so does not make it unchecked."""
    checked = states[0]["checked"]
    if checked is None and name == "selected":
        checked = states[0]["chosen"]
    if checked is None and states[0]["marked"] is not None:
        marked = bool(states[0]["marked"])
        return Reading(marked, name if marked else f"not {name}", note="state:class")
    if checked is None and question.step.negated:
        return Reading(None, f"not {name}", f"nothing on it tells whether it is {name}")
    return Reading(bool(checked), name if checked else f"not {name}")


def _enabled(question: Question, states: list[dict[str, Any]]) -> Reading:
    """Whether it is enabled; of a text or row, which can't be disabled, that says nothing."""
    state = states[0]
    if question.step.negated or not state["enabled"]:
        return Reading(bool(state["enabled"]), "enabled" if state["enabled"] else "disabled")
    if not state["able"]:
        return Reading(None, "no control", "what can't be used can't be disabled either")
    return (
        Reading(held=True, actual="enabled")
        if state["usable"]
        else Reading(None, "enabled", "it looks as if it were not")
    )


def _flag(name: str, opposite: str) -> Reader:
    def read(_: Question, states: list[dict[str, Any]]) -> Reading:
        return Reading(bool(states[0][name]), name if states[0][name] else opposite)

    return read


def _attribute(question: Question, states: list[dict[str, Any]]) -> Reading:
    given = states[0]["attribute"]
    if question.step.name in _OF_PLAYERS and not question.values and not states[0]["player"]:
        return Reading(None, "nothing that plays", "only a video or audio plays")
    if given is None and question.step.negated and question.step.name in _OF_CONTROLS and not states[0]["able"]:
        return Reading(None, "no control", "what is no field can't be required either")
    if given is None:
        return Reading(held=False, actual=f"it has no attribute {question.step.name}")
    if question.step.name == "class" and question.step.comparison == "contains" and question.values:
        return Reading(set(question.value.split()) <= set(given.split()), f'"{given}"')
    held = compared(question.step.comparison, given, question.value) if question.values else True
    told = _quoted(states[0], given) if question.step.name == "value" else f'"{given}"'
    return Reading(held, told, "" if held is not None else "it tells no one amount")


_OF_PLAYERS = frozenset({"playing", "paused", "muted"})
_OF_CONTROLS = frozenset({"required", "readonly", "disabled", "multiple"})
"""Attributes that only a control has, so that a mere text without one says nothing."""
_READERS: dict[str, Reader] = {
    "value": _value,
    "selected": _selected,
    "enabled": _enabled,
    "checked": _checked,
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
