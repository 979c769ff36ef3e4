"""A message of the browser opened that the plan says nothing of: dismissed, told, and the page looked at again."""

from pacts.domain.survey import Remedy
from pacts.failures.pattern import Facts, Finding, Pattern, short


def detect(facts: Facts) -> Finding | None:
    """A dialog that was dismissed since the last action."""
    if not facts.survey.dialogs:
        return None
    what = f'the dialog "{short(facts.survey.dialogs[-1])}"'
    return Finding(what, Remedy(do="look_again", told=f"dismissed {what}, of which the plan says nothing"))


PATTERN = Pattern("dialog", "A dialog opened that the plan says nothing of", 8, detect, for_checks=True)
