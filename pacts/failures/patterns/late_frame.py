"""What the step means is in a frame that is still loading or was replaced: waited for and looked for again."""

from pacts.domain.survey import Remedy
from pacts.failures.pattern import Facts, Finding, Pattern


def detect(facts: Facts) -> Finding | None:
    """A frame without its content, and nothing found."""
    if facts.subject is not None or facts.trouble.cause not in {"element_absent", "element_changed", "not_ready"}:
        return None
    late = next((frame for frame in facts.survey.frames[1:] if frame.loading), None)
    if late is None:
        return None
    what = f"the frame {late.url or 'without an address yet'}"
    return Finding(what, Remedy(do="wait_rest", told=f"waited for {what} to load"))


PATTERN = Pattern("late_frame", "A frame is still loading", 14, detect, for_checks=True)
