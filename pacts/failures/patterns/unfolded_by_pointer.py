"""Something that unfolds under the pointer lies over the element: the pointer leaves it, as a person's would."""

from pacts.domain.survey import Overlay
from pacts.failures.pattern import Facts, Finding, Pattern, first_found, on_overlay

LARGEST = 0.8
"""Share of the viewport: beside what takes more there is no place for the pointer to go to."""


def detect(facts: Facts) -> Finding | None:
    """A cover that the pointer stands on, and that is no dialog."""
    return first_found(facts.survey.covers, _judge)


def _judge(overlay: Overlay) -> Finding | None:
    if not overlay.hovered or overlay.position == "dialog" or overlay.share > LARGEST:
        return None
    what = f"{overlay.outline}, which the pointer stood on"
    return Finding(what, on_overlay("leave", overlay, f"moved the pointer off {overlay.outline}"))


PATTERN = Pattern("unfolded_by_pointer", "Something that unfolds under the pointer lies over the element", 16, detect)
