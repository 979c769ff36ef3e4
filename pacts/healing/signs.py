"""What speaks for and against a candidate being the element that is remembered."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from pacts.healing.features import NAMED_BY_LABEL, Features
from pacts.healing.likeness import (
    KEY_WORDS,
    VOLATILE,
    Likeness,
    address,
    kept_id,
    kept_name,
    row_words,
    translated,
    words_alike,
)
from pacts.healing.naming import bond, is_deed
from pacts.healing.purpose import Deed, barred_by_kind, barred_by_state, turns_destructive
from pacts.healing.records import same_record
from pacts.healing.weights import NOT_ALONE, SAME_PLACE, SAME_ROW, STRONG

_IDS: Final = 0.94
"""Likeness from which two identifiers are one, written otherwise."""
_UNLIKE: Final = 0.3
"""Likeness below which two identifiers contradict each other; between, one may be the other's new spelling."""
_EXACT: Final[dict[str, tuple[str, Callable[[Features], str]]]] = {
    "test id": ("test_id", lambda of: of.test_id),
    "id": ("element_id", kept_id),
    "name attribute": ("name_attribute", kept_name),
    "address": ("href", lambda of: address(of.href)),
    "placeholder": ("placeholder", lambda of: of.placeholder),
    "value": ("value", lambda of: of.value),
}
"""Signs that agree or differ by one feature."""
_SHORTEST: Final = 2
"""Letters of a word that names something."""
_PAIRED: Final = 0.4
"""Likeness from which two headings say the same but for a word."""
_FIGURES: Final = re.compile(r"\d+")
_PLACE: Final = ("neighbours", "heading", "section", "ancestors", "id_xpath", "column")


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for a candidate and what against it."""

    agree: tuple[str, ...]
    """Signs of identity, of `STRONG`."""
    differ: tuple[str, ...]
    """Signs that both have and that are not the same."""
    bar: str
    """Why it can't be the element, whatever else agrees; ""."""
    place: float
    """How alike the surroundings are, 0 to 1."""
    placed: bool = False
    """Whether anything is known of them."""
    shared: frozenset[str] = frozenset()
    """Signs in which others of its kind agree as well: they do not tell it from those."""

    @property
    def strong(self) -> tuple[str, ...]:
        """The signs that identify alone, or within the row that agrees."""
        shared = frozenset() if "row" in self.agree else self.shared
        return tuple(sign for sign in self.agree if sign not in NOT_ALONE and sign not in shared)

    def also(self, sign: str) -> "Signs":
        """The same with one more sign for it."""
        return replace(self, agree=(*self.agree, sign))

    @property
    def weight(self) -> float:
        """How far the signs for it outweigh those against it."""
        return sum(STRONG[sign] for sign in self.agree) - sum(STRONG[sign] for sign in self.differ)


def signs(was: Features, now: Features, like: Likeness, deed: Deed) -> Signs:
    """What speaks for and against, of one candidate by itself."""
    agree, differ = _exact(was, now, like)
    if like.bond in {"same", "near"}:
        agree.append("name")
    elif like.bond != "unknown" and not translated(was, now):
        differ.append("name")
    if was.says and was.says == now.says:
        agree.append("text")
    if "row" in like.alike:
        (agree if like.alike["row"] >= SAME_ROW else differ).append("row")
    elif tells_more(was) and words_alike(was.row, now.row) >= _IDS:
        agree.append("row")  # a tool bar: it tells nothing of a record, but is the same
    if like.alike.get("neighbours", 0.0) > _IDS:
        agree.append("place")
    bar = _bar(was, now, like, deed) or _bar_kind(was, now, agree, differ)
    return Signs(tuple(agree), tuple(differ), bar, place_of(was, now, like), _is_placed(like))


def tells_more(was: Features) -> bool:
    """Whether its row says anything but what it is called itself."""
    own = {word for name in was.names for word in row_words(name)}
    return any(word not in own for word in row_words(was.row))


def _exact(was: Features, now: Features, like: Likeness) -> tuple[list[str], list[str]]:
    agree: list[str] = []
    differ: list[str] = []
    for sign, (feature, get) in _EXACT.items():
        if not get(was) or not get(now) or (sign == "value" and now.family == "button"):
            continue
        alike = like.alike.get(feature, 0.0)
        if alike >= _IDS:
            agree.append(sign)
        elif alike < _UNLIKE and not (sign == "placeholder" and translated(was, now)):
            differ.append(sign)
    return agree, differ


def _is_placed(like: Likeness) -> bool:
    return any(feature in like.alike for feature in _PLACE)


def place_of(was: Features, now: Features, like: Likeness) -> float:
    """How alike the surroundings are, 0 to 1; SAME_PLACE where nothing is known of them."""
    found = [like.alike[feature] for feature in _PLACE if feature in like.alike]
    if found and was.row and not now.row and was.family not in NAMED_BY_LABEL:
        found.append(0.0)  # it was part of a record, and is part of none
    return sum(found) / len(found) if found else SAME_PLACE


def _bar(was: Features, now: Features, like: Likeness, deed: Deed) -> str:
    bar = barred_by_kind(was, now, like.bond, deed) or barred_by_state(was, now, deed)
    if bar:
        return bar
    if _is_its_column_it(was, like, deed) and _is_of_another_column(was, now, like):
        return f'it stands in the column "{now.column[:40]}"'
    if like.bond == "opposed":
        return f'it is called "{now.called[:40]}", which is another thing than "{was.called[:40]}"'
    for one, other in ((was.title, now.title), (was.placeholder, now.placeholder), (was.label, now.label)):
        if one and other and bond(one, other) == "opposed":
            return f'it says "{other[:40]}", which is another thing than "{one[:40]}"'
    if turns_destructive(was, now):
        return f'"{now.called[:40]}" destroys something'
    return _bar_title(was, now) or _bar_value(was, now) or _bar_scope(was, now) or _bar_record(was, now)


def _is_its_column_it(was: Features, like: Likeness, deed: Deed) -> bool:
    """Whether the column tells it: of what is read, and of a field that no name of its own tells from others."""
    unnamed = was.family in NAMED_BY_LABEL and (like.bond == "unknown" or was.had_twins)
    return deed == "read" or unnamed


def _is_of_another_column(was: Features, now: Features, like: Likeness) -> bool:
    """Whether the headers say other things, or tell other numbers: "Test 1" and "Test 2"."""
    if not (was.column and now.column):
        return False
    numbers = [_FIGURES.findall(of.column) for of in (was, now)]
    another = not translated(was, now) and bond(was.column, now.column) in {"doubtful", "opposed"}
    return another or like.alike.get("column", 1.0) < _UNLIKE or (all(numbers) and numbers[0] != numbers[1])


def _bar_kind(was: Features, now: Features, agree: Collection[str], differ: Collection[str]) -> str:
    """Why a thing of another kind is another thing, though called the same: its identifiers are others as well."""
    identifiers = {"id", "test id", "name attribute"}
    other = was.family and now.family and was.family != now.family
    if other and identifiers & set(differ) and not identifiers & set(agree):
        return f"it is a {now.family}, not a {was.family}, and has other identifiers"
    return ""


def _bar_title(was: Features, now: Features) -> str:
    """Why one of many that are called the same is another of them: their titles tell what they do."""
    if was.had_twins and was.title and now.title and bond(was.title, now.title) in {"other", "doubtful"}:
        return f'of {was.twins} that are called so, it says "{now.title[:40]}", not "{was.title[:40]}"'
    return ""


def _bar_value(was: Features, now: Features) -> str:
    """Why a box of several with one name is another of them: what it stands for is another value.

    Under one `name` of a form a radio button or a checkbox is told by its value; of boxes that are called the same
    nothing else that stays on the page tells Thursday's from Friday's.
    """
    one_group = was.name_attribute and was.name_attribute == now.name_attribute and was.had_twins
    if one_group and was.type in _VALUED and was.value and now.value and was.value != now.value:
        return f'it stands for "{now.value[:40]}", not "{was.value[:40]}"'
    return ""


_VALUED: Final = frozenset({"checkbox", "radio"})


def _bar_record(was: Features, now: Features) -> str:
    """Why it is part of another record: what names its row, card or thread is another word.

    Of a control that others are called like, the row is the identity; nothing else on it tells one record's from the
    next one's. Of a value that changed, words that were added to what names the record are enough.
    """
    if not (was.row and now.row) or translated(was, now):
        return ""
    same = same_record(was, now)
    if same is not None and not (same and _heads_its_row(was)):
        return "" if same else f'it belongs to "{now.row[:40]}", not "{was.record[:40]}"'
    if not (was.says or was.had_twins or _heads_its_row(was)):
        return ""
    lost, gained = _replaced(was, now)
    if not gained or not (lost or (was.says and was.says != now.says)) or _is_of_one_record(was, now):
        return ""
    return f'it belongs to "{now.row[:40]}", not "{was.row[:40]}"'


_OWN: Final = tuple(_EXACT[sign][1] for sign in ("id", "test id", "address"))
"""What tells a control from those of other records."""
_NUMBERED: Final = re.compile(r"[a-z][-_/#]\d|@\w")
"""In a word that one record alone has: "INV-0093", "ann@example.org"."""


def _is_of_one_record(was: Features, now: Features) -> bool:
    """Whether the two have an identifier of their own in common, or the number of their record."""
    numbers = ({word for word in row_words(of.row) if _NUMBERED.search(word)} for of in (was, now))
    return any(get(was) == get(now) and is_countless(get(was)) for get in _OWN) or bool(
        frozenset.intersection(*map(frozenset, numbers))
    )


def is_countless(identifier: str) -> bool:
    """Whether an identifier has no figure in it, which may count the rows: the next record's would be the same then."""
    return bool(identifier) and not any(char.isdigit() for char in identifier)


def _replaced(was: Features, now: Features) -> tuple[list[str], list[str]]:
    """The words that name the old record and are not in the new row, and the other way round."""
    own = {word for name in (*was.names, *now.names) for word in row_words(name)}
    pairs = ((_naming(was, own), now), (_naming(now, own), was))
    lost, gained = ([word for word in words if not _is_said(word, there.row)] for words, there in pairs)
    if not lost and _heads_its_row(was) and _heads_its_row(now):
        lost = [word for word in row_words(was.heading) if word not in row_words(now.heading)]  # its number
    return lost, gained


def _is_said(word: str, row: str) -> bool:
    """Whether a row says a word, be it of one or of many: "Webhooks" and "webhook"."""
    return not {word, f"{word}s", word.removesuffix("s")}.isdisjoint(row_words(row))


def _naming(of: Features, own: set[str]) -> list[str]:
    """The words that name a record: of its heading, else the first of its row; no figures, no deeds, no name."""
    told = of.heading if _heads_its_row(of) else of.row
    words = (word for word in row_words(told) if len(word) >= _SHORTEST and word.isalpha() and word not in own)
    most = None if told is of.heading else KEY_WORDS
    return list(islice((word for word in words if not is_deed(word) and not VOLATILE.match(word)), most))


def _heads_its_row(of: Features) -> bool:
    return bool(of.heading) and of.row.startswith(of.heading)


def _bar_scope(was: Features, now: Features) -> str:
    """Why a thing of that part of the page is another one: "Billing address" and "Shipping address"."""
    for one, other in ((was.heading, now.heading), (was.section, now.section)):
        if one != other and words_alike(one, other) >= _PAIRED and bond(one, other) == "opposed":
            return f'it stands under "{other[:40]}", not "{one[:40]}"'
    return ""
