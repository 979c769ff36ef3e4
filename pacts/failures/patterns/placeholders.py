"""Grey shapes stand where content is on its way: waited for."""

from pacts.domain.survey import Remedy
from pacts.failures.pattern import Facts, Finding, Pattern


def detect(facts: Facts) -> Finding | None:
    """A page that still shows placeholders, or says that it is busy, and has not what the step means."""
    survey = facts.survey
    if facts.trouble.kind != "absent" or not (survey.placeholders or survey.busy):
        return None
    what = f"{survey.placeholders} placeholders" if survey.placeholders else f"{survey.busy} busy parts"
    return Finding(what, Remedy(do="wait_rest", told=f"waited for the content of {what}"))


PATTERN = Pattern("placeholders", "Placeholders stand where content is on its way", 12, detect, for_checks=True)
