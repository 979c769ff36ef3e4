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
    points: dict[int, float] = {}
    for keys, places in _by_keys(candidates).items():
        equal, saying = _recipe(sought, keys)
        for key, value, worth in equal:
            for at in [at for at in places if candidates[at][key] == value]:
                points[at] = points.get(at, 0.0) + worth
        for at, share in _said(candidates, places, saying, sought.words).items():
            points[at] = points.get(at, 0.0) + _NAMED * share
    rated = heapq.nlargest(size, ((worth, -at) for at, worth in points.items()))
    return sorted(-at for _, at in rated)


def _by_keys(candidates: Sequence[Element]) -> dict[tuple[str, ...], list[int]]:
    """The places of the candidates of each make: most often all records of a page have the same keys."""
    found: dict[tuple[str, ...], list[int]] = {}
    for at, candidate in enumerate(candidates):
        found.setdefault(tuple(candidate), []).append(at)
    return found


def _recipe(sought: Wanted, keys: tuple[str, ...]) -> _Recipe:
    """What is asked of a record with these keys: values that should be equal, and texts that may say the name."""
    told = plan(keys)
    equal = tuple((key, *sought.equal[feature]) for feature, key in told if feature in sought.equal)
    return equal, tuple(key for feature, key in told if feature in _SAYING)


def _said(
    candidates: Sequence[Element], places: Sequence[int], keys: Sequence[str], words: frozenset[str]
) -> dict[int, float]:
    """By place the share of words of its most fitting text that are among those, in plain loops."""
    best: dict[int, float] = {}
    for key in keys:
        for at in places:
            text = candidates[at][key]
            if isinstance(text, str) and not (said := _tokens(text)).isdisjoint(words):
                best[at] = max(best.get(at, 0.0), len(said & words) / len(said))
    return best


_SAYING: Final = frozenset(_WORDS)


@lru_cache(maxsize=65_536)
def _tokens(text: str) -> frozenset[str]:
    """The words of a name; none of a text that is too long to be one."""
    return frozenset(text.lower().split()) if len(text) < _LONGEST else frozenset()
