"""One element, one owner: what is more like another element of the old page is that one's, and not to be taken.

The others are the look-alikes that are kept with the fingerprint, and what else is remembered of the page.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pacts.healing.features import Features
from pacts.healing.judging import Judged, barred, judged, one_thing
from pacts.healing.likeness import one_sided, row_words
from pacts.healing.purpose import Deed
from pacts.healing.weights import WEIGHTS

_NEAREST: Final = 10
"""Candidates that others may claim."""
_ITSELF: Final = 0.97
"""Likeness from which two remembered elements are one, remembered from two steps."""
_SAME: Final = 0.94
"""Likeness from which a feature does not tell two elements apart."""
_BY_MEANING: Final = 0.6
"""What is left of a name's likeness where only its meaning is the same: "Trash" stood beside "Delete"."""
_CLEARLY: Final = 0.05
"""By so much weight must what tells the two apart speak for the other: a word of the row is enough."""


def without_stolen(was: Features, found: Sequence[Judged], others: Sequence[Features], deed: Deed) -> list[Judged]:
    """The candidates, those barred that another element of the old page has a better claim to.

    A claim counts where the candidate is what that element is most like of all that could be it. Where nothing tells
    the remembered element from another of its name, the candidate is marked: it may be either.
    """
    near = found[:_NEAREST]
    owners: dict[int, str] = {}
    tied: dict[int, str] = {}
    for other in others:
        own = _like(was, other, deed)
        if (was.says and not other.says) or (other not in was.look_alikes and _is_itself(was, own)):
            continue
        claim = _claim(other, near, deed)
        if claim is None:
            continue
        one = next(each for each in near if each.index == claim.index)
        ahead = _ahead(was, other, own, one, claim)
        if ahead > _CLEARLY:
            owners[claim.index] = other.called
        elif ahead > -_CLEARLY and _are_twins(was, other):
            tied[claim.index] = other.called or "without a name"
    if _is_only_counted(was, near):
        tied |= {one.index: was.called for one in near if one.like.bond == "same" and one.index not in tied}
    owned = [one for one in near if one.index in owners]
    marked = [_unless_owned(replace(one, tied=tied.get(one.index, "")), owned, owners) for one in found]
    return sorted(marked, key=lambda one: (one.free, one.score), reverse=True)


def _are_twins(was: Features, other: Features) -> bool:
    return was.called.casefold() == other.called.casefold() and was.family == other.family


def _is_only_counted(was: Features, near: Sequence[Judged]) -> bool:
    """Whether its place in a list, counted from 1, told its row from its twins', and the list has grown or shrunk."""
    if was.record:
        return False
    rows = [frozenset(row_words(other.row)) for other in was.look_alikes if _are_twins(was, other)]
    mine = frozenset(row_words(was.row))
    told = [mine ^ row for row in rows]
    counted = bool(told) and all(apart and all(_counts(word, was.twins or 1) for word in apart) for apart in told)
    return counted and any(one.like.bond == "same" and one.features.twins != was.twins for one in near)


def _counts(word: str, most: int) -> bool:
    return word.isdecimal() and 1 <= int(word) <= most


def _like(was: Features, other: Features, deed: Deed) -> Judged:
    (found,) = judged(was, [(0, other)], deed)
    return found


def _is_itself(was: Features, own: Judged) -> bool:
    """Whether the other is the same element, remembered from another step."""
    return own.features == was or (own.score >= _ITSELF and not own.signs.differ)


def _claim(other: Features, near: Sequence[Judged], deed: Deed) -> Judged | None:
    """The candidate that the other element is, as far as it is among these."""
    found = judged(other, [(one.index, one.features) for one in near], deed)
    told = found and found[0].free and (found[0].signs.strong or "row" in found[0].signs.agree)
    return found[0] if told else None


def _ahead(was: Features, other: Features, own: Judged, one: Judged, claim: Judged) -> float:
    """By how much what tells the two old elements apart is more like the other in the candidate."""
    telling = [feature for feature in WEIGHTS if feature != "row" and _alike(feature, was, own) < _SAME]
    ahead = sum(WEIGHTS[feature] * (_alike(feature, other, claim) - _alike(feature, was, one)) for feature in telling)
    return ahead + WEIGHTS["row"] * _row_ahead(was, other, one.features)


def _row_ahead(was: Features, other: Features, now: Features) -> float:
    """By how much more of the words that only the other's row had stand in the candidate's, -1 to 1."""
    mine, theirs, there = (frozenset(row_words(of.row)) for of in (was, other, now))
    only_mine, only_theirs = mine - theirs, theirs - mine
    if not there or not (only_mine or only_theirs):
        return 0.0
    return len(only_theirs & there) / max(1, len(only_theirs)) - len(only_mine & there) / max(1, len(only_mine))


def _alike(feature: str, was: Features, one: Judged) -> float:
    """Nothing where one of the two does not tell of it; names that mean the same are not yet the same name."""
    if one_sided(feature, was, one.features):
        return 0.0
    if feature == "called" and was.called.casefold() != one.features.called.casefold():
        return one.like.alike.get(feature, 0.0) * _BY_MEANING
    return one.like.alike.get(feature, 0.0)


def _unless_owned(one: Judged, owned: Sequence[Judged], owners: dict[int, str]) -> Judged:
    """Bars what another one owns, and what is wrapped around that."""
    for each in owned:
        if each is one or each.index == one.index or one_thing(each.features, one.features):
            return barred(one, f'it is another one that was there before: "{owners[each.index][:40]}"')
    return one
