"""Turns of speech as records: a pattern over tokens, the wording that is read in its place, and an example of both.

A pattern's words are separated by spaces. `a|b` is either word, `a?` may be missing, `^` and `$` are a clause's ends,
`^^` and `$$` the sentence's, `BE`, `MODAL`, `NOT` and `DET` any word of that sort. `<x>` holds the fewest words of one
clause that fit, `<x:quote>`, `<x:number>`, `<x:literal>`, `<x:name>` (quoted, or words with capitals), `<x:plain>`
(small words) or `<x=a|b>` only such ones, `<x!a|b>` none of them. A wording repeats what is held by its
name, `"<x>"` as one quoted text; other words are put in.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate
from typing import Literal

from pacts.language.lead import commands
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicates import BE, MODALS, NEGATIONS
from pacts.language.tokens import Token, Tokens, as_quote, put_in

_SORTS = {"BE": BE, "MODAL": MODALS - {"to"}, "NOT": NEGATIONS, "DET": DETERMINERS}
_ANY = r"(?:(?!, |and |then |; |\. )\S+ ){1,12}?"
_HELD = {
    "": _ANY,
    "quote": r'"\S* ',
    "number": r"#\S* ",
    "literal": r'["#:/@{]\S* ',
    "name": r'(?:"\S* |(?:\^\S+ ){1,5})',
    "plain": r"(?:(?!and |then )\w\S* ){1,5}?",
    "clause": r"(?:\S+ ){1,30}?",
}
_SIGNS = {
    "quote": '"',
    "number": "#",
    "reference": "{",
    "url": ":",
    "path": "/",
    "selector": ".",
    "email": "@",
}
_STARTS = (r"\A ", " , ", " ; ", " : ", " and ", " then ", " to ", r" \^i ", " user ", " please ", " now ")
_ENDS = {
    "^": "(?:" + "|".join(f"(?<={start})" for start in _STARTS) + r"|(?<=\A \^please )|(?<=\A \^then ))",
    "$": r"(?=\Z|, |; |and |then |\. |\? |! )",
    "^^": r"(?<=\A )",
    "$$": r"(?=(?:[.?!] )?\Z)",
}
_COMMON = frozenset("the a an to of is in on and it by as with from for be".split())  # noqa: SIM905 - a table


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of speech."""

    written: str
    """The pattern."""
    read: str
    """The wording in its place."""
    example: tuple[str, str]
    """A sentence, and how it is read on."""
    of: Literal["deed", "statement", "any"] = "any"
    """The sentences that it stands in."""


@dataclass(frozen=True, slots=True)
class _Rule:
    turn: Turn
    pattern: re.Pattern[str]
    cues: frozenset[str]
    """Words of which one is in every sentence that fits."""


@cache
def _rule(turn: Turn) -> _Rule:
    parts = turn.written.split()
    choices = [frozenset(part.split("|")) for part in parts if re.fullmatch(r"[\w'|\-]+", part) and part not in _SORTS]
    telling = [words for words in choices if not words & _COMMON] or choices
    cues = min(telling, key=len) if telling else frozenset[str]()
    pattern = "".join(map(_part, parts))
    return _Rule(turn, re.compile(pattern if parts[0] in _ENDS else "(?<= )" + pattern), cues)


def _part(part: str) -> str:
    if part in _ENDS:
        return _ENDS[part]
    held = re.fullmatch(r"<(\w+)(?:([:=!])([^>]*))?>(\??)", part)
    if held is None:
        return _words(part.removesuffix("?")) + "?" * part.endswith("?")
    name, sign, sort, optional = held.groups()
    inner = _words(sort) if sign == "=" else _HELD[sort or ""] if sign != "!" else _without(sort)
    return f"(?P<{name}>{inner}){optional}"


def _without(words: str) -> str:
    return _ANY.replace(r"\. )", rf"\. |(?:{words}) )")


def _words(part: str) -> str:
    words = _SORTS.get(part) or part.split("|")
    return rf"(?:\^?(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))}) )"


def _spelled(tokens: Tokens) -> list[str]:
    """Each token as patterns see it: a sign for its kind, small letters, no spaces, one space behind it."""
    signs = [_SIGNS.get(token.kind, "^" * token.is_capital) for token in tokens]
    words = [token.low or token.value.lower() for token in tokens]
    return [f"{sign}{'_'.join(word.split())} " for sign, word in zip(signs, words, strict=True)]


def turned(tokens: Tokens, turns: tuple[Turn, ...]) -> Tokens:
    """The sentence with each turn of speech once in plain words."""
    said = _Said(tokens)
    for turn in turns:
        found = said.find(turn)
        if found is not None:
            said = _Said(found)
    return said.tokens


class _Said:
    """A sentence, spelled once for all patterns."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        spelled = _spelled(tokens)
        self._text = " " + "".join(spelled)
        self._starts = [*accumulate(map(len, spelled), initial=1)]
        self._words = {token.low for token in tokens}

    def find(self, turn: Turn) -> Tokens | None:
        rule = _rule(turn)
        if rule.cues and rule.cues.isdisjoint(self._words):
            return None
        match = rule.pattern.search(self._text)
        if match is None or (turn.of != "any" and commands(self.tokens) != (turn.of == "deed")):
            return None
        start, end = self._span(match.start(), match.end())
        return (*self.tokens[:start], *self._wording(turn.read, match, (start, end)), *self.tokens[end:])

    def _span(self, start: int, end: int) -> tuple[int, int]:
        return bisect_left(self._starts, start), bisect_left(self._starts, end)

    def _wording(self, read: str, match: re.Match[str], span: tuple[int, int]) -> Iterator[Token]:
        words = read.split()
        for at, word in enumerate(words):
            here = self.tokens[span[1] - 1 if at and at + 1 == len(words) else span[0]]
            held = re.fullmatch(r'"?<(\w+)>"?', word)
            if held is None:
                yield replace(put_in(word, here), low=word.lower())
            elif match[held[1]]:
                start, end = self._span(*match.span(held[1]))
                yield from (as_quote(self.tokens[start:end]),) if word[0] == '"' else self.tokens[start:end]
