"""Quotation marks that are missing or stand too far out: `Your cart is empty message is shown`, `open "login page"`."""

from collections.abc import Callable
from dataclasses import replace

from pacts.language.lexicon import DETERMINERS
from pacts.language.persons import PERSONS
from pacts.language.predicates import BE, MODALS, NEGATIONS
from pacts.language.tokens import Token, Tokens, lows, put_in, raw

_SORTS = frozenset(("error", "success", "warning", "validation", "confirmation", "failure", "info", "toast", "alert"))
_MESSAGES = frozenset(("message", "error", "notification", "warning", "alert", "toast"))
_SHOWN = frozenset("shown displayed visible presented appears appear appeared pops popped".split())  # noqa: SIM905 - a table
_TELLING = BE | (MODALS - {"to", "will"}) | NEGATIONS | {"has", "have", "had", "do", "does", "your", "you", "cannot"}
"""A sentence that addresses somebody, or states something, has one of them; what a message is called has not."""
_PARTED = frozenset(
    "and then so when if once after before that which while until , : ; . ! ?".split()  # noqa: SIM905 - a table
)
"""Between two clauses: the message is not all that comes before."""
_FEWEST, _MOST = 3, 16
"""Words that such a message has."""


def _said(tokens: Tokens) -> Tokens:
    """`The name cannot be blank error message is shown`: the error message "The name cannot be blank" is shown."""
    shown = next((at for at, token in enumerate(tokens) if at and token.low in _SHOWN), None)
    if shown is None or any(token.is_literal and token.kind != "number" for token in tokens):
        return tokens
    end = shown
    while end and tokens[end - 1].low in BE | MODALS | {"pop", "gets"}:
        end -= 1
    start = end - 1
    if start < 0 or tokens[start].low not in _MESSAGES:
        return tokens
    start -= start > 0 and tokens[start - 1].low in _SORTS
    start -= start > 0 and tokens[start].low in _SORTS and tokens[start - 1].low in _SORTS
    text = tokens[:start]
    if not _is_sentence(text):
        return tokens
    said = raw(text)
    return (*tokens[start:end], Token("quote", said, said, "", text[0].start, text[-1].end), *tokens[end:])


def _is_sentence(text: Tokens) -> bool:
    """Whether words are what a page says to somebody, and no part of the sentence around."""
    if not _FEWEST <= len(text) <= _MOST or not text[0].is_capital or text[-1].low in DETERMINERS:
        return False
    words = lows(text)
    led = words[0] in PERSONS | {"i", "we", "he", "she", "they", "verify", "check", "ensure", "see", "validate"}
    article = words[0] in ("the", "a", "an") and words[1] in PERSONS
    return not led and not article and not {*words} & _PARTED and bool({*words} & _TELLING)


def _page_by_name(tokens: Tokens) -> Tokens:
    """`open "login page"`: the page of that name, wherever the quotation ends."""
    for at in range(1, len(tokens)):
        words = tokens[at].value.split(" ")
        named = tokens[at].kind == "quote" and (words[-1].lower() == "page" or words[0].lower() == "homepage")
        start = at - (at > 1 and tokens[at - 1].low == "the")
        before = lows(tokens[:start])
        stands = before[-1] in ("on", "at") and (start == 1 or before[-2] in BE)
        led = stands or before[-1] in _LEADING or before[-2:] in _LEADING_TO
        last = at + 1 == len(tokens) or tokens[at + 1].low in (".", ",", "and")
        if named and led and last and 0 < len(words) <= _LONGEST_NAME:
            name = " ".join(words[:-1]) or "home"
            here = tokens[at]
            page = Token("word", "page", "page", "page", here.end, here.end)
            the = Token("word", "the", "the", "the", here.start, here.start)
            return (*tokens[:start], the, replace(here, value=name), page, *tokens[at + 1 :])
    return tokens


_LEADING = frozenset("open opens visit visits visited".split())  # noqa: SIM905 - a table
_LEADING_TO = frozenset((verb, "to") for verb in ("go", "goes", "navigate", "navigates", "redirected", "went"))
_LONGEST_NAME = 5
"""Words of a page's name; a quotation of more is a text."""


def _told_as(tokens: Tokens) -> Tokens:
    """`I see the error message as Please try again`, `the message Please try again is shown`: what the message says."""
    for at in range(len(tokens) - _FEWEST):
        led = bool(at) and tokens[at].low in _MESSAGES and tokens[at - 1].low != "no"
        start = at + 1 + (led and tokens[at + 1].low in _AS)
        if not led or not tokens[start].is_capital:
            continue
        end = next((p for p in range(start, len(tokens)) if tokens[p].low in _SHOWN), len(tokens))
        while end < len(tokens) and end > start and tokens[end - 1].low in BE | MODALS | {"pop", "gets"}:
            end -= 1
        text = tokens[start:end]
        text = text[:-1] if text and text[-1].low in (".", "!") else text
        marked = start > at + 1 or end < len(tokens)
        if marked and _is_told(text) and not any(token.is_literal for token in text):
            said = raw(text)
            quote = Token("quote", said, said, "", text[0].start, text[-1].end)
            saying = put_in("saying", tokens[start])
            return (*tokens[: at + 1], saying, quote, *tokens[end:])
    return tokens


def _is_told(text: Tokens) -> bool:
    """Whether words are a text that a page shows to somebody: several, of which only the first has a capital."""
    small = sum(not token.is_capital for token in text)
    return _FEWEST <= len(text) <= _MOST and small >= len(text) // 2 and not {*lows(text)} & _PARTED


_AS = frozenset(("as", "like"))


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_said, _told_as, _page_by_name)
"""Each gives the tokens back as they were where it has nothing to say."""
