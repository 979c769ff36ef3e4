"""Turns of speech of deeds and states that are told beside the verb: "after being clicked", "keeps growing"."""

from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Tokens, lows, meant, tokenize

_DEEDS = {"clicked": "click", "pressed": "click", "tapped": "click", "hovered": "hover", "checked": "check"}
"""What was done to a thing, and the verb that does it."""
_AFTER_DEED = (
    ("after", "being"),
    ("after", "it", "is"),
    ("after", "it", "was"),
    ("once", "it", "is"),
    ("when", "it", "is"),
)
_KEEPING = frozenset(("keeps", "keep", "kept"))
_TURNING = frozenset(("increasing", "decreasing", "growing", "rising", "falling", "changing", "shrinking"))
_LEFT = frozenset(("left", "remaining"))
_WAYS = frozenset(("down", "up", "over", "across"))
_EDGES = {"end": "Control+End", "beginning": "Control+Home", "start": "Control+Home", "top": "Control+Home"}
_PUTTING = frozenset(("place", "put", "move", "set"))
_CHOOSING = frozenset(("choose", "select", "pick", "set", "enter"))


def after_a_deed(tokens: Tokens) -> Tokens:
    """`The lamp turns green after being clicked`: click the lamp, and it is seen."""
    at = find_predicate(tokens)
    bare = tokens[:-1] if tokens and tokens[-1].low == "." else tokens
    deed = _DEEDS.get(bare[-1].low) if len(bare) > 4 else None  # noqa: PLR2004 - a thing, its verb, "after being", a deed
    size = next((len(led) for led in _AFTER_DEED if lows(bare[-1 - len(led) : -1]) == led), 0)
    if deed is None or not at or not size or tokens[0].low not in DETERMINERS:
        return tokens
    thing, told = tokens[:at], bare[: -1 - size]
    return (meant(deed, tokens[0]), *thing, meant("and", tokens[0]), meant("verify", tokens[0]), *told)


def keeps_changing(tokens: Tokens) -> Tokens:
    """`the clock keeps increasing`: it increases."""
    at = next((p for p in range(1, len(tokens) - 1) if tokens[p].low in _KEEPING), 0)
    return (*tokens[:at], *tokens[at + 1 :]) if at and tokens[at + 1].low in _TURNING else tokens


def none_left(tokens: Tokens) -> Tokens:
    """`There is no mail left in the Trash`: no mail in it."""
    none = next((p for p, token in enumerate(tokens) if token.low == "no"), None)
    at = next((p for p in range(2, len(tokens) - 1) if tokens[p].low in _LEFT), 0)
    placed = at and tokens[at + 1].low in ("in", "on") and none is not None and none < at
    return (*tokens[:at], *tokens[at + 1 :]) if placed else tokens


def without_way(tokens: Tokens) -> Tokens:
    """`drag the handle from C2 down to C9`: from C2 to C9."""
    if not tokens or not tokens[0].low.startswith("drag"):
        return tokens
    at = next((p for p in range(2, len(tokens) - 1) if tokens[p].low in _WAYS and tokens[p + 1].low == "to"), 0)
    from_ = "from" in lows(tokens[:at])
    return (*tokens[:at], *tokens[at + 1 :]) if at and from_ else tokens


def cursor_at_an_edge(tokens: Tokens) -> Tokens:
    """`Place the cursor at the end of the note`: press the keys that take it there."""
    words = lows(tokens)
    led = words[:1] and words[0] in _PUTTING and words[1:3] in (("the", "cursor"), ("the", "caret"))
    at = next((p for p in range(4, min(len(tokens), 7)) if tokens[p].low in _EDGES), 0) if led else 0
    if not at or words[at + 1 : at + 2] not in (("of",), ("in",)) or not {*words[3:at]} <= {"at", "to", "the", "very"}:
        return tokens
    keys = tuple(tokenize(f"press {_EDGES[words[at]]} in"))
    return (meant(keys[0].low, tokens[0]), *keys[1:-1], meant("in", tokens[0]), *tokens[at + 2 :])


def by_the_slider(tokens: Tokens) -> Tokens:
    """`Use the slider to choose the number 42`: set the slider to 42."""
    words = lows(tokens)
    slider = next((p for p in range(2, min(len(tokens), 6)) if words[p] == "slider"), 0)
    if words[:1] != ("use",) or not slider or words[slider + 1 : slider + 2] != ("to",):
        return tokens
    rest = tokens[slider + 2 :]
    value = next((token for token in rest if token.kind == "number"), None)
    plain = {*lows(rest[1:])} <= {*DETERMINERS, "number", "value", "", ".", "of"}
    chosen = bool(rest) and rest[0].low in _CHOOSING and plain
    return (meant("set", tokens[0]), *tokens[1 : slider + 2], value) if value is not None and chosen else tokens


TURNS = (after_a_deed, keeps_changing, none_left, without_way, cursor_at_an_edge, by_the_slider)
