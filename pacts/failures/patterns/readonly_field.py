"""The field takes text only once it was clicked: clicked."""

from pacts.failures.pattern import Facts, Finding, Pattern, on_subject

TYPING = frozenset({"fill", "append", "clear", "type", "paste"})


def detect(facts: Facts) -> Finding | None:
    """A field that is read-only and has not the focus."""
    subject = facts.subject
    if subject is None or not subject.readonly or subject.focused or not subject.shown:
        return None
    if facts.step.verb not in TYPING:
        return None
    what = f"{subject.outline}, read-only until it is clicked"
    return Finding(what, on_subject("focus", subject, f"clicked {what}"))


PATTERN = Pattern("readonly_field", "The field is read-only until it is clicked", 42, detect)
