"""Something that nothing is known of lies over the element: it is given time to go by itself."""

from pacts.domain.survey import Overlay
from pacts.failures.pattern import Facts, Finding, Pattern, first_found, on_overlay


def detect(facts: Facts) -> Finding | None:
    """A cover that is no dialog with a form."""
    return first_found(facts.survey.covers, _judge)


def _judge(overlay: Overlay) -> Finding | None:
    if overlay.fields or (overlay.position == "dialog" and overlay.ways):
        return None
    return Finding(overlay.outline, on_overlay("wait_gone", overlay, f"waited for {overlay.outline} to go away"))


PATTERN = Pattern("passing_cover", "Something passing lies over the element", 45, detect, for_checks=True)
