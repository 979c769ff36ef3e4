"""The page is being replaced by the next one: waited for."""

from pacts.domain.survey import Remedy
from pacts.failures.pattern import Facts, Finding, Pattern


def detect(facts: Facts) -> Finding | None:
    """A document that no longer answers, or says that it goes."""
    replaced = "being replaced" in facts.trouble.message
    if not facts.survey.leaving and not replaced:
        return None
    what = f"the way to the next page from {facts.survey.url}"
    return Finding(what, Remedy(do="look_again", told="waited for the next page, which was on its way"))


PATTERN = Pattern("navigation", "The page is on its way to the next one", 5, detect, for_checks=True)
