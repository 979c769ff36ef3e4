"""A new tab took the run with it, and what the step means is on the one before: gone back to."""

from pacts.domain.survey import Remedy
from pacts.failures.pattern import Facts, Finding, Pattern


def detect(facts: Facts) -> Finding | None:
    """A tab that another one opened, without what is meant."""
    if facts.trouble.kind != "absent" or facts.subject is not None or not facts.survey.opener:
        return None
    what = f"the new tab {facts.survey.url}"
    return Finding(
        what, Remedy(do="switch_tab", told=f"went back from {what}, which took the focus, to the tab before")
    )


PATTERN = Pattern("other_tab", "A new tab took the focus", 58, detect)
