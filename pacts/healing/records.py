"""Whether two elements belong to one record: the same order, person, article, told by what names it."""

import re
from collections.abc import Collection
from typing import Final

from pacts.healing.features import NAMED_BY_LABEL, Features

_PARTED: Final = re.compile(r"\s*[:·•|]\s+")
"""What parts a name from what is told of it in one text: "Dr. Keller · 4 persons", "Tenant: D. Novak"."""
_NUMBERED: Final = re.compile(r"[a-z][-_/#]?\d|#\d|\d-\d|@\w")
"""In a word that one record alone has: "INV-0093", "R1040", "ann@example.org"."""
_ASIDES: Final = re.compile(r"\s*[·•|]\s+")
"""What parts a name from asides."""
_PASSING: Final = re.compile(r"\d|^(?:just )?now$|^today$|^yesterday$", re.IGNORECASE)
"""An aside that is another one tomorrow: "2 h ago", "yesterday", "14 replies"."""
_IN_BRACKETS: Final = re.compile(r"(.*\w)\s*\(([^()]*[^\W\d_][^()]*)\)")
"""A name and what is told of it beside it."""
_COUNT: Final = re.compile(r"\s*\(\d+\)$")
"""How many are in it: "Inbox (3)"."""
_SIGNS: Final = re.compile(r"[\W_]+")


def same_record(was: Features, now: Features) -> bool | None:
    """Whether what named the old record stands in the new row, as a text by itself; None where that says nothing.

    It says nothing of a row whose texts are not told one by one, of what is called so itself, of a field that had its
    label alone, of records that have a number in common, and where another name heads the new row.
    """
    if not was.record and was.had_twins and was.row and now.record and not _is_told(now.record, was):
        return False
    if not (was.record and now.row_texts) or _is_its_own_name(was) or _is_labelled_alone(was):
        return None
    texts = {part for text in now.row_texts for part in (text, *_PARTED.split(text)) if part}
    if _letters(_lasting(was.record)) in map(_letters, texts) or _is_told_apart(was.record, texts):
        return True if not now.record or _is_told(now.record, was) else None
    return None if _own_numbers(was) & _numbers(now) else False


def _is_its_own_name(was: Features) -> bool:
    """Whether the record is called as the element; not the value in a column, whose label is the head of its row."""
    return was.record in was.names and not (was.says and was.column)


def _is_told_apart(name: str, texts: Collection[str]) -> bool:
    """Whether a name with an aside is told as two texts now, each by itself: "Rolo (rabbit)", "Rolo" and "rabbit"."""
    aside = _IN_BRACKETS.fullmatch(name)
    return aside is not None and {_letters(part) for part in aside.groups()} <= set(map(_letters, texts))


def _is_labelled_alone(was: Features) -> bool:
    return was.family in NAMED_BY_LABEL and bool(was.names) and not was.had_twins


def _is_told(name: str, was: Features) -> bool:
    """Whether the old row, or what the old element is called, has all words of a name."""
    own = " ".join((was.row, was.record, *was.names)).casefold()
    return all(word in own for word in name.casefold().split())


def _lasting(name: str) -> str:
    """A name without what passes: "Kasia W. · 2 h ago" is Kasia W."""
    first, *asides = _ASIDES.split(name)
    return first if asides and all(map(_PASSING.search, asides)) else name


def _letters(text: str) -> str:
    """A name without what stands between its letters: "Ann Berg" is "ann  berg.", "Holm" is not "Holmgaard"."""
    return _SIGNS.sub("", _COUNT.sub("", text)).casefold()


def _own_numbers(was: Features) -> frozenset[str]:
    """The numbers in its row that no look-alike's row has."""
    return _numbers(was).difference(*map(_numbers, was.look_alikes))


def _numbers(of: Features) -> frozenset[str]:
    return frozenset(word for word in of.row.casefold().split() if _NUMBERED.search(word))
