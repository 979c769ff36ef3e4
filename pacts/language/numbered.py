"""Things that are listed by their numbers or codes behind one plural: `rows 2, 4 and 5`, `the seats C12 and C13`."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from pacts.language.lexicon import is_plural, nouns, singular
from pacts.language.tokens import Token, Tokens, as_quote, lows, meant, put_in
from pacts.language.verbs import by_first_word

_CODE = re.compile(r"[A-Z]{1,4}-?\d{1,5}[A-Za-z]?|\d{1,4}[A-Z]{1,2}")
"""What seats, cells, rooms and orders are called: "C12", "P-77", "7B"."""
_LINES = frozenset(("row", "rows", "line", "lines", "item", "items", "entry", "entries", "column", "columns"))
_JOINTS = frozenset((",", "and", "&"))
_NAMED = frozenset(("named", "dialog"))
"""Verbs that click the control which is called like them."""
_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def _listed(tokens: Tokens, start: int) -> tuple[list[Token], int]:
    """The numbers or codes that are listed from `start`, and where the list ends."""
    found: list[Token] = []
    at = start
    while at < len(tokens) and _is_code(tokens[at]):
        found.append(tokens[at])
        at += 1
        end = at
        while at < len(tokens) and tokens[at].low in _JOINTS:
            at += 1
        if at == end or at == len(tokens) or not _is_code(tokens[at]):
            return found, end
    return found, at


def _is_code(token: Token) -> bool:
    whole = token.kind == "number" and token.value.isdecimal()
    return whole or (token.kind == "word" and _CODE.fullmatch(token.value) is not None)


def _codes(tokens: Tokens) -> Tokens:
    """`click seats C12 and C13`, `select rooms 101 and 102`: each of them by what it is called."""
    for at in range(1, len(tokens) - 2):
        noun = tokens[at]
        plural = noun.kind == "word" and noun.value.islower() and noun.low != singular(noun.low)
        codes, end = _listed(tokens, at + 1) if plural and noun.low not in _LINES else ([], 0)
        if len(codes) < 2 or all(code.kind == "number" for code in codes):  # noqa: PLR2004 - a list
            continue
        kind = (noun,) if is_plural(noun.low) and (noun.low,) in nouns() else ()
        return (*tokens[:at], *kind, *_quoted(codes), *tokens[end:])
    return tokens


def _quoted(codes: list[Token]) -> Iterator[Token]:
    for at, code in enumerate(codes):
        if at:
            yield meant("," if at + 1 < len(codes) else "and", code)
        yield as_quote((code,))


def _lines(tokens: Tokens) -> Tokens:
    """`reject the candidates in rows 2 and 4`: the deed in the second row, and again in the fourth."""
    at = next((at for at in range(1, len(tokens) - 2) if tokens[at].low in _LINES and _plural(tokens[at])), 0)
    numbers, end = _listed(tokens, at + 1) if at else ([], 0)
    if len(numbers) < 2 or not tokens[0].low or tokens[0].low not in by_first_word():  # noqa: PLR2004 - a list
        return tokens
    if end < len(tokens) and tokens[end].low not in (".", ",", "and", "then", ";"):
        return tokens
    places = [int(number.value) for number in numbers if number.kind == "number"]
    if len(places) < len(numbers) or not all(0 < place < len(_ORDINALS) for place in places):
        return tokens
    start = next((p for p in range(at - 1, 0, -1) if tokens[p].low in _JOINTS), 0)
    if start:
        return tokens
    return (*_each(tokens, at, places), *tokens[end:])


def _plural(token: Token) -> bool:
    return token.value.islower() and token.low != singular(token.low)


def _each(tokens: Tokens, at: int, places: list[int]) -> Iterator[Token]:
    """The deed for each row; in it one thing of the sort that is told of all."""
    noun = singular(tokens[at].low)
    article = tokens[at - 1].low == "the"
    before = tokens[: at - article]
    placed = before and before[-1].low in ("in", "of", "on", "from")
    named = any(entry.frame in _NAMED for rest, entry in by_first_word()[tokens[0].low] if not rest)
    if placed and named:
        verb = replace(tokens[0], text=tokens[0].low, value=tokens[0].low)
        before = (meant("click", tokens[0]), verb, put_in("in", before[-1]))
        placed = False
    for number, place in enumerate(places):
        if number:
            yield meant("and", tokens[at])
        yield from (_one_each(before) if placed else before)
        yield put_in("the", tokens[at])
        yield put_in(_ORDINALS[place], tokens[at])
        yield replace(tokens[at], text=noun, value=noun, low=noun)


def _one_each(before: Tokens) -> Iterator[Token]:
    """The words before the place, with the plural of what each row has once in the singular."""
    for at, token in enumerate(before):
        each = at == len(before) - 2 and _plural(token) and token.kind == "word"
        noun = singular(token.low)
        yield replace(token, text=noun, value=noun, low=noun) if each else token


def _first_few(tokens: Tokens) -> Tokens:
    """`the first 5 rows` and `the first five rows` are the same; `rows 1 to 5` are the first five."""
    for at in range(len(tokens) - 3):
        span = tokens[at].low in _LINES and _plural(tokens[at]) and lows(tokens[at + 2 : at + 3]) in (("to",), ("-",))
        first, last = tokens[at + 1], tokens[at + 3]
        if span and first.value == "1" and last.kind == "number" and last.value.isdecimal():
            start = at - (at > 0 and tokens[at - 1].low == "the")
            here = tokens[at]
            return (*tokens[:start], put_in("the", here), put_in("first", here), last, here, *tokens[at + 4 :])
    return tokens


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_first_few, _lines, _codes)
