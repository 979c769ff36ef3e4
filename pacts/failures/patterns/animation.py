"""The element does not stand still: less motion is asked for, as a person's own settings may, and it is waited for."""

from pacts.failures.pattern import Facts, Finding, Pattern, on_subject


def detect(facts: Facts) -> Finding | None:
    """An element that moves."""
    subject = facts.subject
    moves = subject is not None and (subject.moving or subject.endless)
    if subject is None or not (moves or (facts.trouble.cause == "not_ready" and subject.shown)):
        return None
    kind = "without end" if subject.endless else "still"
    what = f"{subject.outline}, which moves {kind}"
    return Finding(what, on_subject("calm", subject, f"asked for less motion, because of {what}"))


PATTERN = Pattern("animation", "The element does not stand still", 40, detect)
