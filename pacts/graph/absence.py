"""What it says about a check that its target is not on the page."""

from pacts.domain.plan import Step
from pacts.ports import Deed


def judged_by_absence(asked: Step, values: tuple[str, ...], reason: str) -> Deed:
    """The answer to a check whose target is not on the page."""
    said = asked.target.describe() if asked.target else "it"
    if asked.verb == "visible":
        if asked.negated:
            return Deed(ok=True, actual=f"{said} is not on the page")
        return Deed(
            ok=False,
            cause="expectation_not_met",
            message=f"{said} is not shown: {reason}",
            expected=f"{said} is shown",
            actual="not on the page",
        )
    expected = values[0] if values else "?"
    if asked.counts_none(expected):
        return Deed(ok=True, actual="0")
    return Deed(
        ok=False,
        cause="expectation_not_met",
        message=f"there is no {said}: {reason}",
        expected=f"{asked.comparison.replace('_', ' ')} {expected}",
        actual="0",
    )
