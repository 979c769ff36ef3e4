"""What speaks for and against a candidate being the element that is remembered."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from pacts.healing.features import Features
from pacts.healing.likeness import Likeness, address, kept_id, kept_name, translated, words_alike
from pacts.healing.naming import bond
from pacts.healing.purpose import Deed, barred_by_kind, barred_by_state, turns_destructive
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
_PAIRED: Final = 0.4
"""Likeness from which two headings say the same but for a word."""
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

    @property
    def strong(self) -> tuple[str, ...]:
        """The signs that identify alone."""
        return tuple(sign for sign in self.agree if sign not in NOT_ALONE)

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
    elif was.row and words_alike(was.row, now.row) >= _IDS:
        agree.append("row")  # a tool bar: it tells nothing of a record, but is the same
    if like.alike.get("neighbours", 0.0) > _IDS:
        agree.append("place")
    return Signs(tuple(agree), tuple(differ), _bar(was, now, like, deed), place_of(like))


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


def place_of(like: Likeness) -> float:
    """How alike the surroundings are, 0 to 1; SAME_PLACE where nothing is known of them."""
    found = [like.alike[feature] for feature in _PLACE if feature in like.alike]
    return sum(found) / len(found) if found else SAME_PLACE


def _bar(was: Features, now: Features, like: Likeness, deed: Deed) -> str:
    bar = barred_by_kind(was, now, like.bond, deed) or barred_by_state(was, now, deed)
    if bar:
        return bar
    if deed == "read" and like.alike.get("column", 1.0) < _UNLIKE and was.column and now.column:
        return f'it stands in the column "{now.column[:40]}"'
    if like.bond == "opposed":
        return f'it is called "{now.called[:40]}", which is another thing than "{was.called[:40]}"'
    for one, other in ((was.title, now.title), (was.placeholder, now.placeholder), (was.label, now.label)):
        if one and other and bond(one, other) == "opposed":
            return f'it says "{other[:40]}", which is another thing than "{one[:40]}"'
    if turns_destructive(was, now):
        return f'"{now.called[:40]}" destroys something'
    return _bar_title(was, now) or _bar_scope(was, now)


def _bar_title(was: Features, now: Features) -> str:
    """Why one of many that are called the same is another of them: their titles tell what they do."""
    if (was.twins or 1) > 1 and was.title and now.title and bond(was.title, now.title) in {"other", "doubtful"}:
        return f'of {was.twins} that are called so, it says "{now.title[:40]}", not "{was.title[:40]}"'
    return ""


def _bar_scope(was: Features, now: Features) -> str:
    """Why a thing of that part of the page is another one: "Billing address" and "Shipping address"."""
    for one, other in ((was.heading, now.heading), (was.section, now.section)):
        if one != other and words_alike(one, other) >= _PAIRED and bond(one, other) == "opposed":
            return f'it stands under "{other[:40]}", not "{one[:40]}"'
    return ""
