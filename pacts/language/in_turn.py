"""Things to which the same is done in turn, the verb said once: `click "A", then "B" and finally on the "C" tab`."""

from collections.abc import Callable
from typing import Final

from pacts.language.deed_verbs import deed_words
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS, KEYS
from pacts.language.tokens import Token, Tokens, put_in
from pacts.language.verbs import check_leads

_VERBS: Final = frozenset(
    form
    for verb in [
        "click",
        "press",
        "tap",
        "hit",
        "open",
        "close",
        "select",
        "choose",
        "pick",
        "tick",
        "untick",
        "check",
        "uncheck",
        "unfold",
        "fold",
        "expand",
        "collapse",
        "hover",
        "go",
        "navigate",
        "type",
        "enter",
        "double-click",
        "right-click",
    ]
    for form in (verb, f"{verb}s", f"{verb}es", f"{verb}ed")
)
_IN_TURN: Final = frozenset(("then", "finally", "afterwards", "lastly"))
_PARTICLES: Final = frozenset(("on", "over", "to"))
_STOPS: Final = frozenset((",", "and", "then", "finally", ".", ";", ":", "but"))
_WAY: Final = 5
"""Tokens before a menu may be named that is gone through: `choose "A" and then "B" from the menu`."""
_MOST: Final = 12
"""Tokens back to the verb."""


def _again(tokens: Tokens) -> Tokens:
    """The sentence with the verb again before each thing that has none; what says something of its own stays."""
    if not any(token.low in _IN_TURN for token in tokens) or any(token.low == "menu" for token in tokens[_WAY:]):
        return tokens
    said: list[Token] = []
    for at, token in enumerate(tokens):
        if at and tokens[at - 1].low in _IN_TURN and token.low not in _IN_TURN and _is_thing(tokens, at):
            said.extend(put_in(word.low, token) for word in _verb_before(tuple(said), token))
        said.append(token)
    return tuple(said) if len(said) > len(tokens) else tokens


def _is_thing(tokens: Tokens, at: int) -> bool:
    """Whether a bare thing stands there, with nothing said of it and nothing done by it."""
    first = tokens[at]
    led = first.low in _PARTICLES and at + 1 < len(tokens)
    head = tokens[at + led]
    if not (head.is_literal or head.is_capital or (head.low in DETERMINERS and head.low != "no")):
        return False
    key = head.is_capital and head.low in KEYS
    if not (head.is_literal or key) and head.low in deed_words() | check_leads():
        return False
    end = next((p for p in range(at + 1, len(tokens)) if tokens[p].low in _STOPS), len(tokens))
    return find_predicate(tokens[at:end]) is None


def _verb_before(said: Tokens, thing: Token) -> Tokens:
    """The verb of the deed before, with what stands between it and its first name; nothing where it is no such deed."""
    end = len(said)
    while end and said[end - 1].low in _STOPS | _IN_TURN:
        end -= 1
    start = next((p for p in range(end - 1, max(-1, end - _MOST), -1) if said[p].low in _STOPS), -1) + 1
    if start >= end or said[start].low not in _VERBS:
        return ()
    if thing.low in _PARTICLES:
        return said[start : start + 1]
    stop = next(
        (p for p in range(start + 1, end) if said[p].is_literal or said[p].is_capital or said[p].low in DETERMINERS),
        end,
    )
    between = said[start + 1 : stop]
    plain = all(token.kind == "word" and token.value.islower() for token in between)
    return said[start:stop] if stop < end and plain and len(between) <= 2 else ()  # noqa: PLR2004 - a particle or a noun


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_again,)
