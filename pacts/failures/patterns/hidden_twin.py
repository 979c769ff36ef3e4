"""The locator means a hidden or flat twin while another one is shown: looked for again by the author's words."""

from pacts.domain.survey import Remedy
from pacts.failures.pattern import Facts, Finding, Pattern


def detect(facts: Facts) -> Finding | None:
    """A hidden element whose locator matches shown ones, too."""
    subject = facts.subject
    if subject is None or not subject.twins_shown or (subject.shown and not subject.flat):
        return None
    what = f"{subject.outline}, a twin that is not shown"
    return Finding(what, Remedy(do="look_again", told=f"{what}: the one that is shown was looked for"))


PATTERN = Pattern("hidden_twin", "The locator means a twin that is not shown", 18, detect)
