"""The control can't be used until its form is filled in: told, with what is missing. Nothing is filled in."""

from pacts.failures.pattern import Facts, Finding, Pattern


def detect(facts: Facts) -> Finding | None:
    """A disabled control in a form that demands something."""
    subject = facts.subject
    if subject is None or subject.enabled or not subject.wanting:
        return None
    missing = ", ".join(f'"{label}"' for label in subject.wanting)
    what = f"{subject.outline}, disabled until {missing} {'is' if len(subject.wanting) == 1 else 'are'} valid"
    return Finding(
        what, cause="element_disabled", message=f"it can't be used before {missing} in its form is filled in rightly"
    )


PATTERN = Pattern("disabled", "The control is disabled until its form is valid", 80, detect)
