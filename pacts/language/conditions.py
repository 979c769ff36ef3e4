"""When a step is done at all, and until when: `if the banner is shown`, `if there is one`, `until "Done" is shown`."""

from dataclasses import dataclass
from typing import Literal

from pacts.language.asides import is_opening
from pacts.language.lead import find_predicate, strip_lead
from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Tokens, lows
from pacts.language.verbs import by_first_word, check_leads

Sort = Literal["if", "unless", "until", "while"]
_SORTS: dict[str, Sort] = {"if": "if", "unless": "unless", "until": "until", "till": "until"}
_PATIENT = ("wait", "scroll down to", "paus", "hold", "sleep")
_PRESENT: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "present",
        "shown",
        "visible",
        "displayed",
        "any",
        "needed",
        "necessary",
        "there",
        "available",
        "required",
        "applicable",
        "it appears",
        "it shows",
        "it shows up",
        "it pops up",
        "it exists",
        "it comes up",
        "it is there",
        "it is shown",
        "it is present",
        "it is visible",
        "it is displayed",
        "it is open",
        "it is available",
        "there is one",
        "there is any",
        "there are any",
        "one is shown",
        "one is available",
        "there is one available",
        "they are available",
        "it is offered",
        "one is present",
        "one appears",
        "they appear",
        "they are shown",
        "asked",
        "prompted",
        "possible",
    )
)
"""Conditions that only say that the thing itself is there."""
_DONE: frozenset[tuple[str, ...]] = frozenset(
    (joint, *rest)
    for joint in ("when", "once", "after", "if")
    for rest in (
        ("done",),
        ("finished",),
        ("ready",),
        ("complete",),
        ("completed",),
        ("you", "are", "done"),
        ("you", "are", "finished"),
        ("i", "am", "done"),
        ("you", "finish"),
    )
)
"""Words at the end of a sentence that only say that a step is the last one."""


@dataclass(frozen=True, slots=True)
class Split:
    """What is done, and the state it depends on."""

    body: Tokens
    sort: Sort
    state: Tokens
    """Empty when the condition is only that the thing is there."""


def without_done(tokens: Tokens) -> Tokens:
    """The tokens without `when done` at their end."""
    for size in (4, 3, 2):
        if len(tokens) > size and lows(tokens[-size:]) in _DONE:
            return tokens[:-size]
    return tokens


def trailing(tokens: Tokens) -> Split | None:
    """`close the popup if it appears`, `click Next until "Done" is shown`."""
    at = next((p for p in range(1, len(tokens)) if _conditional(tokens, p)), None)
    size = _conditional(tokens, at) if at is not None else 0
    if at is None or at + size >= len(tokens):
        return None
    body, state, sort = tokens[:at], tokens[at + size :], "while" if size > 1 else _SORTS[tokens[at].low]
    while body and body[-1].low in (",", "but", "only"):
        body = body[:-1]
    lead = strip_lead(body)
    if not lead.tokens or lead.asserted or lead.tokens[0].low not in by_first_word():
        return None
    low = lead.tokens[0].low
    bare = len(lead.tokens) == 1 and (low in check_leads() or low.startswith("scroll"))
    played = low.startswith("paus") and lead.tokens[1:2] and lead.tokens[1].low in DETERMINERS  # a film, and no time
    if (low.startswith(_PATIENT) and not played) or bare:
        return None
    if sort == "if" and lows(state) in _PRESENT:
        return Split(body, sort, ())
    stated = find_predicate(state) is not None or strip_lead(state).asserted or state[0].low in ("there", "no")
    return Split(body, sort, state) if stated else None


def _conditional(tokens: Tokens, at: int) -> int:
    """How many words begin a condition here: `if`, `until`, `as long as`."""
    if not tokens[at].value.islower():
        return 0
    return 3 if lows(tokens[at : at + 3]) == ("as", "long", "as") else int(tokens[at].low in _SORTS)


_WHILE: frozenset[tuple[str, ...]] = frozenset(
    (("when",), ("whenever",), ("while",), ("as", "long", "as"), ("if",), ("unless",), ("until",), ("till",))
)


def during(tokens: Tokens) -> Split | None:
    """`the button is greyed out as long as the cart is empty`: an expectation, and the state it holds in."""
    for at in range(2, len(tokens) - 1):
        size = next((n for n in (3, 1) if lows(tokens[at : at + n]) in _WHILE), 0)
        if not size or not tokens[at].value.islower():
            continue
        body, state = tokens[:at], tokens[at + size :]
        while state and state[-1].low in (".", "!", "?"):
            state = state[:-1]
        lead = strip_lead(body)
        named = find_predicate(lead.tokens[:3]) == 1 and lead.tokens[0].is_capital
        judges = lead.asserted or named or (bool(lead.tokens) and lead.tokens[0].low not in by_first_word())
        stated = judges and body[-1].low not in ("only", ",")
        stated = stated and (lead.seen or find_predicate(lead.tokens) is not None)
        sort: Sort = "unless" if tokens[at].low in ("unless", "until", "till") else "if"
        return Split(body, sort, () if is_opening(state) else state) if stated and len(state) > 1 else None
    return None


def fronted(sentence: Tokens) -> Split | None:
    """`If a cookie banner is shown, accept it`."""
    start = next((p for p, t in enumerate(sentence) if t.low not in ("-", "*", "•", "given", "then", "and", "when")), 0)
    if sentence[start].low not in ("if", "unless"):
        return None
    end = next((p for p in range(start + 2, len(sentence)) if sentence[p].low in (",", "then")), None)
    if end is None or end + 1 >= len(sentence):
        return None
    state, body = sentence[start + 1 : end], sentence[end + 1 :]
    while body and body[0].low in ("then", ","):
        body = body[1:]
    if not body or "otherwise" in lows(body) or "else" in lows(body[:-1]):
        return None
    return Split(body, _SORTS[sentence[start].low], state)
