"""What things do, told by a turn of speech: `keeps growing`, `looks pressed`, `is ranked above`, `no task is left`."""

from collections.abc import Callable
from dataclasses import replace

from pacts.language.lexicon import DETERMINERS
from pacts.language.measures import ADJECTIVES
from pacts.language.predicates import BE, MODALS, SEEMING
from pacts.language.tokens import Tokens, lows, meant

_KEEPING = frozenset(("keeps", "keep", "continues", "continue"))
_CHANGING = {
    **dict.fromkeys(("increasing", "growing", "rising", "climbing"), "increases"),
    **dict.fromkeys(("decreasing", "falling", "shrinking", "dropping"), "decreases"),
    **dict.fromkeys(("changing", "updating"), "changes"),
}


def _keeps_on(tokens: Tokens) -> Tokens:
    """`the time keeps increasing`: it increases."""
    for at in range(1, len(tokens) - 1):
        end = at + 1 + (lows(tokens[at + 1 : at + 2]) == ("to",))
        changes = _CHANGING.get(lows(tokens[end : end + 1])[0]) if end < len(tokens) else None
        if tokens[at].low in _KEEPING and changes:
            before = tokens[: at - 1] if tokens[at - 1].low in MODALS else tokens[:at]
            return (*before, meant(changes, tokens[at]), *tokens[end + 1 :])
    return tokens


def _looks_pressed(tokens: Tokens) -> Tokens:
    """`the Bold button looks pressed`: it is the chosen one."""
    at = len(tokens) - 2
    looks = at > 0 and tokens[at].low in SEEMING and tokens[at + 1].low in ("pressed", "depressed", "engaged")
    return (*tokens[:at], meant("is", tokens[at]), meant("selected", tokens[at])) if looks else tokens


def _ranked(tokens: Tokens) -> Tokens:
    """`"A" is ranked above "B"`: A comes before B."""
    for at in range(1, len(tokens) - 3):
        ranked = tokens[at].low in BE and tokens[at + 1].low in ("ranked", "sorted", "ordered")
        side = {"above": "before", "below": "after", "before": "before", "after": "after"}.get(tokens[at + 2].low)
        if ranked and side:
            here = tokens[at]
            return _placed_behind((*tokens[:at], meant("comes", here), meant(side, here), *tokens[at + 3 :]))
    return tokens


def _placed_behind(tokens: Tokens) -> Tokens:
    """`in the table, "A" comes …`: its place stands behind."""
    comma = next((at for at, token in enumerate(tokens[:6]) if token.low == ","), 0)
    placed = comma and tokens[0].low == "in"
    return (*tokens[comma + 1 :], meant("in", tokens[-1]), *tokens[1:comma]) if placed else tokens


def _none_left(tokens: Tokens) -> Tokens:
    """`there is no message left in the folder`: there is no message in it."""
    there = next((at for at in range(len(tokens) - 3) if tokens[at].low == "there" and tokens[at + 1].low in BE), None)
    if there is None or lows(tokens[there + 2 : there + 3]) not in (("no",), ("not",)):
        return tokens
    for at in range(there + 4, min(len(tokens), there + 8)):
        left = tokens[at].value in ("left", "remaining") and tokens[at - 1].kind == "word"
        ends = at + 1 == len(tokens) or tokens[at + 1].low in ("in", "on", "inside", "over", ".")
        if left and ends:
            return (*tokens[:at], *tokens[at + 1 + (lows(tokens[at + 1 : at + 2]) == ("over",)) :])
    return tokens


def _never(tokens: Tokens) -> Tokens:
    """`the balance can never be negative`: it is never so."""
    for at in range(1, len(tokens) - 3):
        if tokens[at].low in MODALS and tokens[at + 1].low == "never" and tokens[at + 2].low == "be":
            return (*tokens[:at], meant("must", tokens[at]), meant("not", tokens[at]), *tokens[at + 2 :])
    return tokens


_SORTED = frozenset(("listed", "sorted", "ordered", "arranged", "shown", "displayed", "ranked"))


def _from_most_to_least(tokens: Tokens) -> Tokens:
    """`listed from the most to the least expensive`: sorted by price in descending order."""
    for at in range(2, len(tokens) - 5):
        words = [low for low in lows(tokens[at : at + 6]) if low != "the"]
        first = words[1:2]
        spanned = words[:1] == ["from"] and words[2:3] == ["to"] and first in (["most"], ["least"])
        if not spanned or tokens[at - 1].low not in _SORTED or tokens[-1].kind != "word":
            continue
        by = ADJECTIVES.get(tokens[-1].low, tokens[-1].low)
        order = "descending" if first == ["most"] else "ascending"
        words = ["sorted", "by", *by.split(), "in", order, "order"]
        return (*tokens[: at - 1], *(replace(meant(word, tokens[at]), text=word) for word in words))
    return tokens


_OVER = {"above": "more", "over": "more", "below": "less", "under": "less", "beyond": "more"}
_SIGNS = "$€£¥"
_THERE = frozenset(("shown", "listed", "displayed", "visible", "offered", "left", "there", "present", "seen"))


def _no_dearer(tokens: Tokens) -> Tokens:
    """`no hotel above 150 € is in the list`: no hotel in the list costs more than 150 €."""
    start = next((at for at, token in enumerate(tokens) if token.low == "no"), None)
    first = len(tokens) if start is None else start + 2
    bound = next((p for p in range(first, len(tokens) - 1) if _is_price(tokens, p)), None)
    if bound is None or not all(token.kind == "word" for token in tokens[start:bound]):
        return tokens
    end = bound + 2 + (tokens[bound + 1].kind == "number" and lows(tokens[bound + 2 : bound + 3]) in _UNITS)
    rest = tokens[end:]
    while rest and (rest[0].low in BE | MODALS | _THERE):
        rest = rest[1:]
    if rest and (rest[0].low not in ("in", "on") or any(token.is_literal for token in rest)):
        return tokens
    here = tokens[bound]
    costs = (meant(word, here) for word in ("costs", _OVER[here.low], "than"))
    return (*tokens[:bound], *rest, *costs, *tokens[bound + 1 : end])


_UNITS = frozenset((("euros",), ("euro",), ("dollars",), ("eur",), ("usd",), ("pounds",), ("gbp",), ("chf",)))


def _is_price(tokens: Tokens, at: int) -> bool:
    """`above 150 €`: a bound, and an amount of money."""
    amount = tokens[at + 1]
    signed = amount.kind == "number" and any(sign in amount.value for sign in _SIGNS)
    named = amount.kind == "number" and lows(tokens[at + 2 : at + 3]) in _UNITS
    return tokens[at].low in _OVER and (signed or named)


_PAST = frozenset(("clicked", "pressed", "tapped", "hovered"))
_DEED = {"clicked": "clicking", "pressed": "pressing", "tapped": "clicking", "hovered": "hovering"}
_MOMENTS = frozenset(("when", "once", "after", "whenever", "as"))


def _when_clicked(tokens: Tokens) -> Tokens:
    """`the menu opens when the icon is clicked`: after clicking the icon."""
    end = len(tokens) - (lows(tokens[-1:]) == (".",))
    if end < 6 or tokens[end - 1].low not in _PAST or tokens[end - 2].low not in BE:  # noqa: PLR2004 - two short clauses
        return tokens
    at = next((p for p in range(end - 3, 1, -1) if tokens[p].low in _MOMENTS), 0)
    thing = tokens[at + 1]
    if not at or not (thing.low in DETERMINERS or thing.is_literal or thing.is_capital):
        return tokens
    here = tokens[at]
    return (*tokens[:at], meant("after", here), meant(_DEED[tokens[end - 1].low], here), *tokens[at + 1 : end - 2])


def _briefly(tokens: Tokens) -> Tokens:
    """`a notification shows for a few seconds`: that it goes away again is no part of what is seen now."""
    for words in _SHORT_WHILES:
        size = len(words)
        if len(tokens) > size + 2 and lows(tokens[-size:]) == words:
            return tokens[:-size]
    return tokens


_SHORT_WHILES: tuple[tuple[str, ...], ...] = (
    ("for", "a", "few", "seconds"),
    ("for", "a", "couple", "of", "seconds"),
    ("for", "a", "moment"),
    ("for", "a", "short", "time"),
    ("for", "a", "short", "while"),
    ("for", "some", "seconds"),
    ("briefly",),
)


_TERMS = frozenset(("terms", "conditions", "policy", "agreement", "rules", "consent"))


def _accepted(tokens: Tokens) -> Tokens:
    """`the terms are accepted`: their box is checked."""
    for at in range(1, len(tokens) - 1):
        size = 1 if tokens[at + 1].low == "accepted" else 2 * (lows(tokens[at + 1 : at + 3]) == ("agreed", "to"))
        if size and tokens[at].low in BE | {"not"} and _TERMS & {*lows(tokens[max(0, at - 2) : at])}:
            checked = replace(tokens[at + 1], value="checked", low="checked")
            return (*tokens[: at + 1], checked, *tokens[at + 1 + size :])
    return tokens


def turned(tokens: Tokens) -> Tokens:
    """The sentence in plain words, where a turn of speech says what a thing does."""
    for turn in _TURNS:
        tokens = turn(tokens)
    return tokens


_TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _keeps_on,
    _looks_pressed,
    _ranked,
    _none_left,
    _never,
    _from_most_to_least,
    _no_dearer,
    _when_clicked,
    _briefly,
    _accepted,
)
