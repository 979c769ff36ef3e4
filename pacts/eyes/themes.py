"""What words have to do with what a control says, where no word of it is said: by the themes they share."""

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

from pacts.eyes.vocabulary import FILLER
from pacts.eyes.vocabulary_themes import IRREGULAR, THEMES
from pacts.eyes.words import phrase, stem

Themes = dict[int, float]
"""Themes by their number, and how surely each is spoken of: a word that stands in many speaks of none much."""
_SILENT: Final = FILLER | frozenset(
    "at by as is are be it its one i s to from up so that who what was were has have had do does did then".split()  # noqa: SIM905 - a table
)
"""Words that speak of no theme by themselves, though they do within a phrase: "by" in "order by"."""
_LONGEST: Final = 60
"""Characters: a longer text is about more than one thing."""


@cache
def _phrases() -> dict[tuple[str, ...], tuple[int, ...]]:
    """Each phrase of the table, as stems, with the themes it stands in."""
    found: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, line in enumerate(THEMES):
        for said in dict.fromkeys(map(_stems, line.split(","))):
            found[said].append(number)
    return {said: tuple(numbers) for said, numbers in found.items()}


def _stems(said: str) -> tuple[str, ...]:
    return tuple(stem(IRREGULAR.get(word, word)) for word in phrase(said).tokens)


@cache
def _longest() -> int:
    return max(map(len, _phrases()))


def spans(tokens: Sequence[str]) -> Iterator[tuple[int, int, Themes]]:
    """The words and phrases of a text that speak of themes: where each begins, its length in words, and its themes."""
    table, at = _phrases(), 0
    told = tuple(stem(IRREGULAR.get(token, token)) for token in tokens)
    while at < len(told):
        sizes = range(min(_longest(), len(told) - at), 0, -1)
        size = next((size for size in sizes if told[at : at + size] in table), 0)
        if size > 1 or (size and tokens[at] not in _SILENT):
            numbers = table[told[at : at + size]]
            sure = 1 / math.sqrt(len(numbers))
            yield at, size, dict.fromkeys(numbers, sure)
        at += max(1, size)


@lru_cache(maxsize=16_384)
def themes_of(text: str) -> frozenset[int]:
    """The themes that a short text of the page speaks of; none of a long one, which speaks of too many."""
    if len(text) > _LONGEST:
        return frozenset()
    return frozenset(number for _, _, found in spans(phrase(text).tokens) for number in found)


def shared(said: Themes, shown: frozenset[int]) -> float:
    """How surely the author's words and a text of the page speak of one thing, from 0 to 1."""
    return max((said[number] for number in shown & said.keys()), default=0.0)
