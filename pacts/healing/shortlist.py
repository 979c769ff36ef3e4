"""The few of many candidates that are worth a close look, found by plain equality and shared words."""

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pacts.eyes.words import phrase
from pacts.healing.features import Features
from pacts.healing.naming import stems
from pacts.healing.reading import Element, plan
from pacts.healing.tongues import in_english, said_for
from pacts.healing.weights import SHORTLIST

_EQUAL: Final[dict[str, float]] = {
    "test_id": 6, "element_id": 6, "name_attribute": 4, "href": 4, "name": 4, "bare_name": 4, "text": 4, "label": 4,
    "placeholder": 3, "title": 3, "alt": 2, "value": 2, "id_xpath": 2, "xpath": 2, "css_path": 2, "row": 3, "before": 2,
    "after": 2, "neighbours": 2, "tag": 0.5, "role": 0.5, "type": 0.5, "classes": 0.7, "heading": 0.5, "column": 0.5,
}  # fmt: skip
"""Points of a feature that is written exactly as it was."""
_WORDS: Final = ("name", "label", "text", "title", "placeholder", "alt", "bare_name", "icon", "value")
"""Features in which words that mean what the old name meant are looked for."""
_LONGEST: Final = 120
"""Characters of a text that are read; a longer one is no name."""


_EMPTY: Final[tuple[object, ...]] = (None, "", [], (), {})
_NAMED: Final = 3
"""Points of a name whose every word may be meant."""
_Recipe = tuple[tuple[tuple[str, object, float], ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a shortlist looks for."""

    equal: dict[str, tuple[object, float]]
    """Feature → the value and its points."""
    words: frozenset[str]
    """Words that the name may be said by, in any known language."""


def wanted(was: Features, record: Element) -> Wanted:
    """What to look for: the raw values of the remembered record, and the words of its name."""
    equal = {
        feature: (record[key], _EQUAL[feature])
        for feature, key in reversed(plan(tuple(record)))
        if feature in _EQUAL and record[key] not in _EMPTY
    }
    return Wanted(equal, _sayings(was.called))


@lru_cache(maxsize=1024)
def _sayings(called: str) -> frozenset[str]:
    """The words of a name, of its synonyms and of its translations."""
    english = in_english(called)
    own = {word for text in (called, english) for word in (*phrase(text).tokens, *stems((text,)))}
    return frozenset(own | said_for(called) | said_for(english))


def shortlist(sought: Wanted, candidates: Sequence[Element], size: int = SHORTLIST) -> list[int]:
    """Places of the candidates that share most with what is sought, in the order of the candidates."""
    recipes: dict[tuple[str, ...], _Recipe] = {}
    shares: dict[str, float] = {}
    rated = []
    for at, candidate in enumerate(candidates):
        keys = tuple(candidate)
        recipe = recipes.get(keys) or recipes.setdefault(keys, _recipe(sought, keys))
        points = _points(candidate, recipe, sought.words, shares)
        if points > 0:
            rated.append((points, -at))
    return sorted(-at for _, at in heapq.nlargest(size, rated))


def _recipe(sought: Wanted, keys: tuple[str, ...]) -> _Recipe:
    """What is asked of a record with these keys: values that should be equal, and texts that may say the name."""
    told = plan(keys)
    equal = tuple((key, *sought.equal[feature]) for feature, key in told if feature in sought.equal)
    return equal, tuple(key for feature, key in told if feature in _SAYING)


def _points(candidate: Element, recipe: _Recipe, words: frozenset[str], shares: dict[str, float]) -> float:
    """Plain loops: this is asked of every element of the page."""
    equal, saying = recipe
    points = best = 0.0
    for key, value, worth in equal:
        if candidate[key] == value:
            points += worth
    for key in saying:
        text = candidate[key]
        if not isinstance(text, str):
            continue
        share = shares.get(text)
        if share is None:
            share = shares[text] = _shared(text, words)
        best = max(best, share)
    return points + _NAMED * best


_SAYING: Final = frozenset(_WORDS)


def _shared(text: str, words: frozenset[str]) -> float:
    """Share of the text's words that are among those."""
    if not 0 < len(text) < _LONGEST:
        return 0.0
    mine = _tokens(text)
    return len(mine & words) / len(mine) if mine and not mine.isdisjoint(words) else 0.0


@lru_cache(maxsize=16_384)
def _tokens(text: str) -> frozenset[str]:
    return frozenset(text.lower().split())
