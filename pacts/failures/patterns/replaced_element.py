"""The element was replaced by a new one between the look and its use: looked for again."""

from pacts.domain.survey import Remedy
from pacts.failures.pattern import Facts, Finding, Pattern


def detect(facts: Facts) -> Finding | None:
    """What was looked at is gone, and the page is not on its way elsewhere."""
    gone = facts.subject is None and facts.trouble.kind in {"gate", "act"} and not facts.survey.leaving
    if not gone or facts.trouble.cause not in {"element_absent", "element_changed", "not_ready"}:
        return None
    if any(frame.loading for frame in facts.survey.frames):
        return None
    return Finding("an element that was replaced", Remedy(do="look_again", told="the page had drawn the element anew"))


PATTERN = Pattern("replaced_element", "The element was drawn anew", 60, detect, for_checks=True)
