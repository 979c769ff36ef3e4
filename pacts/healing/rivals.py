"""One element, one owner: what is more like another remembered element is that one's, and not to be taken."""

from collections.abc import Sequence
from typing import Final

from pacts.healing.features import Features
from pacts.healing.judging import Judged, barred, judged
from pacts.healing.purpose import Deed

_NEAREST: Final = 6
"""Candidates that others may claim."""
_ITSELF: Final = 0.8
"""Likeness from which two remembered elements that nothing tells apart are one."""
_CLEARLY: Final = 0.03
"""By so much must a candidate be more like the other element."""


def without_stolen(was: Features, found: Sequence[Judged], others: Sequence[Features], deed: Deed) -> list[Judged]:
    """The candidates, those barred that another remembered element has a better claim to.

    A claim counts where the candidate is what that element is most like of all that could be it.
    """
    near = [one for one in found if one.free][:_NEAREST]
    owners: dict[int, tuple[float, str]] = {}
    for other in others:
        if _is_itself(was, other, deed):
            continue
        claim = _claim(other, near, deed)
        if claim is not None and claim.score > owners.get(claim.index, (0.0, ""))[0]:
            owners[claim.index] = (claim.score, other.called)
    return sorted((_unless_owned(one, owners) for one in found), key=lambda one: (one.free, one.score), reverse=True)


def _is_itself(was: Features, other: Features, deed: Deed) -> bool:
    """Whether the other is the same element, remembered from another step."""
    (found,) = judged(was, [(0, other)], deed)
    return other == was or (found.free and bool(found.signs.strong) and found.score >= _ITSELF)


def _claim(other: Features, near: Sequence[Judged], deed: Deed) -> Judged | None:
    """The candidate that the other element is, as far as it is among these."""
    found = judged(other, [(one.index, one.features) for one in near], deed)
    return found[0] if found and found[0].free and found[0].signs.strong else None


def _unless_owned(one: Judged, owners: dict[int, tuple[float, str]]) -> Judged:
    score, called = owners.get(one.index, (0.0, ""))
    return (
        barred(one, f'it is another one that was there before: "{called[:40]}"')
        if score > one.score + _CLEARLY
        else one
    )
