"""Deeds told with the click that does them at their end: `open the file with a double-click`."""

from collections.abc import Callable

from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Token, Tokens, lows, meant

_JOINTS = frozenset((",", "and", "then", ";"))
_MEANS = frozenset(("with", "by", "using", "via"))
_CLICKS: dict[tuple[str, ...], str] = {
    ("double-click",): "double-click",
    ("double", "click"): "double-click",
    ("doubleclick",): "double-click",
    ("double-tap",): "double-click",
    ("right-click",): "right-click",
    ("right", "click"): "right-click",
    ("right", "mouse", "button"): "right-click",
    ("click",): "click",
    ("single", "click"): "click",
    ("simple", "click"): "click",
    ("mouse", "click"): "click",
    ("left", "click"): "click",
    ("tap",): "click",
}
_LONGEST = 3
_PARTICLES = frozenset(("down", "into", "in", "on", "up", "out", "to", "onto", "at", "over"))
"""Between the verb and what is clicked."""


def _by_click(tokens: Tokens) -> Tokens:
    """`drill down into "Europe" with a double-click`, `zoom with a double click on the map`: double-click it."""
    at = next((at for at in range(1, len(tokens) - 1) if tokens[at].low in _MEANS), None)
    size, verb = _click(tokens, at + 1) if at is not None else (0, "")
    if at is None or not size:
        return tokens
    start = max((place + 1 for place in range(at) if tokens[place].low in _JOINTS), default=0)
    while start < at - 1 and tokens[start].low in _JOINTS:
        start += 1
    tail = tokens[at + 1 + size :]
    led = bool(tail) and tail[0].low in ("on", "onto", "at") and len(tail) > 1
    if tail and not led and tail[0].low not in _JOINTS:
        return tokens
    thing = () if led else _object(tokens[start + 1 : at])
    if not led and not thing:
        return tokens
    return (*tokens[:start], meant(verb, tokens[start]), *thing, *(tail[1:] if led else tail))


def _click(tokens: Tokens, at: int) -> tuple[int, str]:
    """How many tokens say the click, its article included, and its verb."""
    led = at < len(tokens) and tokens[at].low in ("a", "the", "one")
    for size in range(_LONGEST, 0, -1):
        verb = _CLICKS.get(lows(tokens[at + led : at + led + size]))
        if verb is not None and led:
            return size + 1, verb
    return 0, ""


def _object(tokens: Tokens) -> Tokens:
    while tokens and tokens[0].low in _PARTICLES:
        tokens = tokens[1:]
    return tokens


_TIMES = frozenset(("once", "twice", "thrice"))
_FORWARD = ("in", "out", "up", "down", "forward", "back", "on", "off", "ahead", "backward", "backwards", "forwards")
_SIMPLE = frozenset("zoom skip scroll page move go jump seek turn log sign switch step browse rewind volume".split())  # noqa: SIM905 - a table


def _by_button(tokens: Tokens) -> Tokens:
    """`zoom in three times with the plus button`: click that button, as often."""
    at = next((at for at in range(1, len(tokens) - 2) if tokens[at].low in _MEANS | {"through"}), None)
    if at is None or tokens[at + 1].low not in DETERMINERS or tokens[0].low not in _SIMPLE:
        return tokens
    end = next((place for place in range(at, len(tokens)) if tokens[place].low in _JOINTS), len(tokens))
    often = tuple(token for token in tokens[1:at] if token.low not in _FORWARD)
    counted = not often or lows(often)[-1] in _TIMES | {"times"}
    if not counted or tokens[end - 1].low not in ("button", "buttons", "icon", "link", "arrow"):
        return tokens
    words: list[Token] = [meant("click", tokens[0]), *tokens[at + 1 : end], *often]
    return (*words, *tokens[end:])


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_by_click, _by_button)
