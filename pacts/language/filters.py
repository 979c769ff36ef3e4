"""Conditions on the thing itself: `that starts with "Sa"`, `with a price below 50`, `whose status is Open`."""

from collections.abc import Mapping
from typing import Literal

from pacts.domain.plan import Comparison, Filter
from pacts.language import lexicon
from pacts.language.lexicon import ATTRIBUTES, DETERMINERS, LABELS
from pacts.language.tokens import Token, Tokens, lows, said

State = Literal["checked", "selected", "enabled", "expanded", "empty", "visible", "required"]
STATE_WORDS: Mapping[str, tuple[State, bool]] = {
    "checked": ("checked", False),
    "ticked": ("checked", False),
    "unchecked": ("checked", True),
    "unticked": ("checked", True),
    "selected": ("selected", False),
    "unselected": ("selected", True),
    "enabled": ("enabled", False),
    "disabled": ("enabled", True),
    "greyed-out": ("enabled", True),
    "grayed-out": ("enabled", True),
    "greyed": ("enabled", True),
    "grayed": ("enabled", True),
    "expanded": ("expanded", False),
    "collapsed": ("expanded", True),
    "empty": ("empty", False),
    "visible": ("visible", False),
    "hidden": ("visible", True),
    "required": ("required", False),
    "mandatory": ("required", False),
    "optional": ("required", True),
}
"""Adjectives of a state, and whether they deny it."""
_SAID_OF: Mapping[str, tuple[State, bool]] = {
    "on": ("checked", False),
    "off": ("checked", True),
    "chosen": ("selected", False),
    "active": ("selected", False),
    "highlighted": ("selected", False),
}
"""States that are only said behind the thing: "the switch that is on"."""
_RELATIVES = frozenset(("that", "which", "who"))
_BE = frozenset(("is", "are", "was", "were"))
COMPARED: Mapping[tuple[str, ...], Comparison] = {
    ("starts", "with"): "starts_with",
    ("start", "with"): "starts_with",
    ("starting", "with"): "starts_with",
    ("begins", "with"): "starts_with",
    ("begin", "with"): "starts_with",
    ("beginning", "with"): "starts_with",
    ("ends", "with"): "ends_with",
    ("end", "with"): "ends_with",
    ("ending", "with"): "ends_with",
    ("ends", "in"): "ends_with",
    ("ending", "in"): "ends_with",
    ("matches",): "matches",
    ("matching",): "matches",
    ("contains",): "contains",
    ("contain",): "contains",
    ("containing",): "contains",
    ("includes",): "contains",
    ("including",): "contains",
    ("mentions",): "contains",
    ("mention",): "contains",
    ("mentioning",): "contains",
    ("equals",): "equals",
    ("equal", "to"): "equals",
    ("exactly",): "equals",
    ("below",): "less_than",
    ("under",): "less_than",
    ("less", "than"): "less_than",
    ("lower", "than"): "less_than",
    ("cheaper", "than"): "less_than",
    ("smaller", "than"): "less_than",
    ("fewer", "than"): "less_than",
    ("above",): "more_than",
    ("over",): "more_than",
    ("more", "than"): "more_than",
    ("greater", "than"): "more_than",
    ("higher", "than"): "more_than",
    ("larger", "than"): "more_than",
    ("at", "least"): "at_least",
    ("at", "most"): "at_most",
    ("up", "to"): "at_most",
}
_MEASURED = frozenset(("less_than", "more_than", "at_least", "at_most"))
_SKIPPED = frozenset(("the", "a", "an", "extension", "letter", "letters", "text", "word", "words", "prefix", "suffix"))
_BOUND = frozenset((",", "and", "then", "or", ";", "that", "which", "whose", "with", "without"))
_PLACES = frozenset(
    (
        "in",
        "on",
        "from",
        "of",
        "next",
        "near",
        "above",
        "below",
        "under",
        "to",
        "before",
        "after",
        "inside",
        "within",
        "at",
    )
)
_TEXT_PARTS = frozenset(("text", "label", "name", "title", "caption", "message", "words", "heading", "content"))
"""Parts that are the thing's own words: LABELS and CONTENTS of the lexicon read them."""

Found = tuple[tuple[Filter, ...], int]


def filter_at(tokens: Tokens, at: int) -> Found | None:
    """The conditions that begin at a place, and how many tokens say them; None when none does."""
    first = _one(tokens, at)
    if first is None:
        return None
    filters, size = [first[0]], first[1]
    while at + size + 1 < len(tokens) and tokens[at + size].low == "and":
        start = at + size + 1
        more = _compared(tokens, start, "") or _one(tokens, start)
        if more is None:
            break
        filters.append(more[0])
        size += 1 + more[1]
    return tuple(filters), size


def state_before(tokens: Tokens) -> Filter | None:
    """The state of `unchecked boxes`, `the empty fields`; only right before the noun of a thing."""
    if len(tokens) < 2 or not tokens[0].value.islower():  # noqa: PLR2004 - a number of words
        return None
    found = STATE_WORDS.get(tokens[0].low)
    if found is None or lows(tokens[1:]) not in lexicon.nouns():
        return None
    return Filter(state=found[0], negated=found[1])


def _one(tokens: Tokens, at: int) -> tuple[Filter, int] | None:  # noqa: PLR0911 - one return for each form
    word = tokens[at]
    if word.kind != "word" or at + 1 >= len(tokens):
        return None
    if word.low in _RELATIVES:
        return _relative(tokens, at)
    if word.low in ("whose", "where"):
        return _owned(tokens, at)
    if word.low == "without" and not tokens[at + 1].low.endswith("ing"):
        return _lacking(tokens, at)
    if word.low in ("except", "but") or lows(tokens[at : at + 2]) in (("other", "than"), ("apart", "from")):
        return _excepted(tokens, at)
    if word.low in ("with", "having"):
        return _having(tokens, at)
    if word.low in ("starting", "beginning", "ending", "matching"):
        return _compared(tokens, at, "")
    if word.low in ("cheaper", "costing", "priced"):
        start = at if word.low == "cheaper" else at + 1
        found = _compared(tokens, start, "price")
        return (found[0], found[1] + start - at) if found else None
    return None


def _relative(tokens: Tokens, at: int) -> tuple[Filter, int] | None:
    start = at + 1
    if any(lows(tokens[at : at + size]) in LABELS for size in (4, 3, 2)):
        return None
    if lows(tokens[start : start + 2]) in (("has", "no"), ("have", "no")) and start + 2 < len(tokens):
        return _lacking(tokens, start + 1, 1 + start - at)
    if tokens[start].low in ("has", "have"):
        found = _having(tokens, start)
        return (found[0], found[1] + 1) if found else None
    if tokens[start].low in ("costs", "cost"):
        found = _compared(tokens, start + 1, "price")
        return (found[0], found[1] + 2) if found else None
    if tokens[start].low in _BE:
        return _being(tokens, start, "", 1)
    found = _compared(tokens, start, "")
    return (found[0], found[1] + 1) if found else None


def _state_at(tokens: Tokens, place: int) -> tuple[State, bool] | None:
    ends = place + 1 == len(tokens) or tokens[place + 1].low in _PLACES | _BOUND
    return STATE_WORDS.get(tokens[place].low) or (_SAID_OF.get(tokens[place].low) if ends else None)


def _being(tokens: Tokens, start: int, of: str, before: int) -> tuple[Filter, int] | None:
    """`are unchecked`, `is not "Open"`, `is below 50`, `are meat`."""
    place = start + 1
    negated = place < len(tokens) and tokens[place].low in ("not", "n't")
    place += negated
    place += place < len(tokens) and tokens[place].low in ("currently", "still", "already", "now", "the")
    if place >= len(tokens):
        return None
    state = _state_at(tokens, place) if not of else None
    if state is not None:
        return Filter(state=state[0], negated=state[1] != negated), place + 1 - start + before
    found = _compared(tokens, place, of)
    if found is not None:
        return found[0].model_copy(update={"negated": negated}), found[1] + place - start + before
    value, end = _value(tokens, place)
    comparison: Comparison = "equals" if of else "contains"
    made = Filter(of=of, comparison=comparison, value=value, negated=negated)
    return (made, end - start + before) if value else None


def _owned(tokens: Tokens, at: int) -> tuple[Filter, int] | None:
    """`whose status is Open`, `where the price is below 50`."""
    start = at + 1
    start += start < len(tokens) and tokens[start].low in DETERMINERS
    verb = next(
        (p for p in range(start, min(start + 5, len(tokens))) if tokens[p].low in _BE or _comparison(tokens, p)), None
    )
    if verb is None or verb == start or any(lows(tokens[at : verb + 1]) == label for label in LABELS):
        return None
    of = said(tokens[start:verb])
    if tokens[verb].low in _BE:
        return _being(tokens, verb, of, verb - at)
    found = _compared(tokens, verb, of)
    return (found[0], found[1] + verb - at) if found else None


def _excepted(tokens: Tokens, at: int) -> tuple[Filter, int] | None:
    """`all buttons except "Cancel"`."""
    start = at + 1 + (tokens[at + 1].low in ("for", "than", "from", "not"))
    start += start < len(tokens) and tokens[start].low in DETERMINERS
    if start >= len(tokens) or not any(t.low in ("all", "every", "each", "everything") for t in tokens[:at]):
        return None
    if not (tokens[start].is_literal or tokens[start].is_capital):
        return None
    value, end = _value(tokens, start)
    return Filter(comparison="equals", value=value, negated=True), end - at


def _having(tokens: Tokens, at: int) -> tuple[Filter, int] | None:
    """`with a price below 50`, `with status "Open"`."""
    start = at + 1
    start += start < len(tokens) and tokens[start].low in DETERMINERS
    end = start
    while end < len(tokens) and tokens[end].kind == "word" and not _comparison(tokens, end) and end - start < 4:  # noqa: PLR2004
        if tokens[end].low in _BOUND or tokens[end].low in DETERMINERS or tokens[end].is_capital:
            break
        end += 1
    of = tokens[start:end]
    if not of or end >= len(tokens) or any(token.low in _TEXT_PARTS for token in of) or _is_attribute(of):
        return None
    if lows(of) in lexicon.nouns():
        return None
    found = _compared(tokens, end + (tokens[end].low in ("of", "=", ":")), said(of))
    if found is not None and (found[0].comparison in _MEASURED or tokens[end].low not in ("under", "over", "above")):
        return found[0], end + (tokens[end].low in ("of", "=", ":")) - at + found[1]
    if tokens[end].is_literal and tokens[end].kind != "url":
        return Filter(of=said(of), comparison="equals", value=tokens[end].value), end + 1 - at
    return None


def _is_attribute(tokens: Tokens) -> bool:
    return any(lows(tokens[:size]) in ATTRIBUTES for size in (1, 2))


def _lacking(tokens: Tokens, at: int, before: int = 0) -> tuple[Filter, int] | None:
    """`without an extension`, `that has no image`."""
    start = at + 1
    start += start < len(tokens) and tokens[start].low in DETERMINERS
    end = start
    while end < len(tokens) and tokens[end].kind == "word" and tokens[end].low not in _BOUND | _PLACES:
        end += 1
    of = said(tokens[start:end])
    return (Filter(of=of, state="empty"), end - at + before) if of else None


def _compared(tokens: Tokens, at: int, of: str) -> tuple[Filter, int] | None:
    found = _comparison(tokens, at)
    if found is None:
        return None
    comparison, size = found
    start = at + size
    while start + 1 < len(tokens) and tokens[start].low in _SKIPPED:
        start += 1
    if start >= len(tokens):
        return None
    if comparison in _MEASURED and tokens[start].kind != "number":
        return None
    value, end = _value(tokens, start)
    return (Filter(of=of, comparison=comparison, value=value), end - at) if value else None


def _comparison(tokens: Tokens, at: int) -> tuple[Comparison, int] | None:
    for size in (2, 1):
        found = COMPARED.get(lows(tokens[at : at + size]))
        if found is not None and len(tokens) > at + size:
            return found, size
    return None


def _value(tokens: Tokens, at: int) -> tuple[str, int]:
    """The literal at a place, else the words up to a boundary; and where it ends."""
    if tokens[at].is_literal:
        return tokens[at].value, at + 1
    if tokens[at].kind in ("selector", "path"):
        return tokens[at].text, at + 1
    end = at
    while end < len(tokens) and not _ends_value(tokens[end], tokens, end):
        end += 1
    return said(tokens[at:end]), end


def _ends_value(token: Token, tokens: Tokens, at: int) -> bool:
    if token.low in _BOUND:
        return True
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return token.low in ("in", "on", "from", "at") and following in DETERMINERS
