"""One element, one owner: what is more like another element of the old page is that one's, and not to be taken.

The others are the look-alikes that are kept with the fingerprint, and what else is remembered of the page.
"""

from collections.abc import Sequence
from typing import Final

from pacts.healing.features import Features
from pacts.healing.judging import Judged, barred, judged
from pacts.healing.likeness import one_sided
from pacts.healing.purpose import Deed
from pacts.healing.weights import WEIGHTS

_NEAREST: Final = 6
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

    A claim counts where the candidate is what that element is most like of all that could be it.
    """
    near = [one for one in found if one.free][:_NEAREST]
    owners: dict[int, tuple[float, str]] = {}
    for other in others:
        own = _like(was, other, deed)
        if other not in was.look_alikes and _is_itself(was, own):
            continue
        claim = _claim(other, near, deed)
        if claim is None:
            continue
        one = next(each for each in near if each.index == claim.index)
        ahead = _ahead(was, other, own, one, claim)
        if ahead > owners.get(claim.index, (_CLEARLY, ""))[0]:
            owners[claim.index] = (ahead, other.called)
    return sorted((_unless_owned(one, owners) for one in found), key=lambda one: (one.free, one.score), reverse=True)


def _like(was: Features, other: Features, deed: Deed) -> Judged:
    (found,) = judged(was, [(0, other)], deed)
    return found


def _is_itself(was: Features, own: Judged) -> bool:
    """Whether the other is the same element, remembered from another step."""
    return own.features == was or (own.score >= _ITSELF and not own.signs.differ)


def _claim(other: Features, near: Sequence[Judged], deed: Deed) -> Judged | None:
    """The candidate that the other element is, as far as it is among these."""
    found = judged(other, [(one.index, one.features) for one in near], deed)
    return found[0] if found and found[0].free and found[0].signs.strong else None


def _ahead(was: Features, other: Features, own: Judged, one: Judged, claim: Judged) -> float:
    """By how much what tells the two old elements apart is more like the other in the candidate."""
    telling = [feature for feature in WEIGHTS if _alike(feature, was, own) < _SAME]
    return sum(WEIGHTS[feature] * (_alike(feature, other, claim) - _alike(feature, was, one)) for feature in telling)


def _alike(feature: str, was: Features, one: Judged) -> float:
    """Nothing where one of the two does not tell of it; names that mean the same are not yet the same name."""
    if one_sided(feature, was, one.features):
        return 0.0
    if feature == "called" and was.called.casefold() != one.features.called.casefold():
        return one.like.alike.get(feature, 0.0) * _BY_MEANING
    return one.like.alike.get(feature, 0.0)


def _unless_owned(one: Judged, owners: dict[int, tuple[float, str]]) -> Judged:
    if one.index not in owners:
        return one
    return barred(one, f'it is another one that was there before: "{owners[one.index][1][:40]}"')
