"""The element is outside what its part of the page shows, and no script brings it in: the wheel is turned."""

from pacts.failures.pattern import Facts, Finding, Pattern, on_subject


def detect(facts: Facts) -> Finding | None:
    """An element that is drawn and clipped."""
    subject = facts.subject
    if subject is None or not subject.shown or not subject.clipped:
        return None
    what = f"{subject.outline}, outside of what is shown"
    return Finding(what, on_subject("wheel", subject, f"turned the wheel until {subject.outline} was in view"))


PATTERN = Pattern("off_screen", "The element is outside what is shown", 15, detect)
