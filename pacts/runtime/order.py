"""Whether texts stand in order, and where that can't be told."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from itertools import pairwise
from typing import Any, Final, Protocol

from pacts.runtime.compare import has_words, number, plain
from pacts.runtime.dates import clock_beside, day_of

FEWEST: Final = 2
"""One value stands in every order, so it bears none out."""
_NUMBERS = re.compile(r"\d+(?:[.,'\u00a0\u202f ]\d{3})*(?:[.,]\d+)?")
_UNIT = re.compile(r"[^\W\d_]+|%")


class Key(Protocol):
    """What stands before or after another of its kind."""

    def __lt__(self, other: Any, /) -> bool: ...


Keys = list[Key]


def valued(texts: Sequence[str]) -> list[str]:
    """The texts that say something: a cell with a dash stands nowhere in an order."""
    return [text for text in texts if any(letter.isalnum() for letter in text)]


def sorted_so(texts: Sequence[str], direction: str) -> bool | None:
    """Whether the texts are sorted `ascending` or `descending`.

    They are read as days, numbers or words; None where there are fewer than two, or where they can be read in several
    ways ("03/04/2026", "1.2 MB" and "900 KB") that do not agree.
    """
    values = valued(texts)
    if len(values) < FEWEST:
        return None
    down = direction.lower().startswith("desc")
    if _is_of_several_units(values):
        return None
    verdicts = {_is_sorted(keys, down=down) for keys in _readings(values)}
    return verdicts.pop() if len(verdicts) == 1 else None


def in_turn(texts: Sequence[str], values: Sequence[str]) -> bool | None:
    """Whether the values are said one after another; None where a value is said again after the next, too."""
    places = _all_places(texts, values)
    if not all(places):
        return False
    if all(before[-1] < after[0] for before, after in pairwise(places)):
        return True
    return None if _some_way(places) else False


def all_said(texts: Sequence[str], values: Sequence[str]) -> bool:
    """Whether each of the values is said at all."""
    return all(_all_places(texts, values))


def _all_places(texts: Sequence[str], values: Sequence[str]) -> list[list[int]]:
    said = plain("\n".join(f"{text} ." for text in texts))
    return [_places(said, plain(value)) for value in values]


def _some_way(places: Sequence[Sequence[int]]) -> bool:
    at = -1
    for each in places:
        later = [place for place in each if place > at]
        if not later:
            return False
        at = later[0]
    return True


def _places(text: str, words: str) -> list[int]:
    """Where the words stand in the text as words of their own."""
    found = [at.start() for at in re.finditer(re.escape(words), text)] if words else []
    return [at for at in found if has_words(text[max(0, at - 1) : at + len(words) + 1], words)]


def _is_sorted(keys: Keys, *, down: bool) -> bool:
    return all(not (before < after if down else after < before) for before, after in pairwise(keys))


def _readings(texts: Sequence[str]) -> list[Keys]:
    """The ways in which the texts can be put in order."""
    days = _days(texts)
    if days:
        return days
    words: Keys = [plain(text) for text in texts]
    figures = [_NUMBERS.findall(text) for text in texts]
    if not all(figures) or not all(_begins_with_a_number(text) for text in texts):
        return [words]
    numbers: Keys = [number(text) or 0.0 for text in texts]
    if len({_units(text) for text in texts}) == 1 and all(len(each) == 1 for each in figures):
        return [numbers]
    parts: Keys = [[float(number(part) or 0) for part in each] for each in figures]
    return [numbers, parts] if len({_units(text) for text in texts}) == 1 else [numbers, words]


def _begins_with_a_number(text: str) -> bool:
    return text.strip()[:1].isdigit() or text.strip()[:1] in "$€£¥-+−"


def _is_of_several_units(texts: Sequence[str]) -> bool:
    """Whether the texts are numbers of unlike things, which only their scale would put in order: "1.2 MB", "900 KB"."""
    units = {_units(text) for text in texts}
    measures = all(len(_NUMBERS.findall(text)) == 1 and _begins_with_a_number(text) for text in texts)
    return measures and len(units) > 1 and all(len(unit) == 1 for unit in units)


def _units(text: str) -> tuple[str, ...]:
    """What is counted: "1 item" and "2 items" are of one unit."""
    return tuple(word.casefold().rstrip("s") for word in _UNIT.findall(text))


def _days(texts: Sequence[str]) -> list[Keys]:
    """The texts as moments, with the month first and with the day first; nothing where not all of them are."""
    ways = [[_moment(text, month_first=first) for text in texts] for first in (True, False)]
    whole = [[moment for moment in way if moment is not None] for way in ways]
    keys: list[Keys] = [list(way) for way in whole if len(way) == len(texts)]
    return keys if len(keys) == len(ways) else []


def _moment(text: str, *, month_first: bool) -> datetime | None:
    day: date | None = day_of(text, month_first=month_first)
    return datetime.combine(day, clock_beside(text) or time()) if day else None
