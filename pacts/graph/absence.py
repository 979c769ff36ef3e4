"""What it says about a check that its target is not on the page."""

import re
from collections.abc import Iterable

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


NEVER_SEEN = "never seen:"
"""How a step's note begins that tells of an absence which may be a slip of the pen."""
_WORDS = re.compile(r"[^\W\d_]{3,}")


def words_of(text: str) -> set[str]:
    """The words of a text that may name a thing."""
    return {word.casefold() for word in _WORDS.findall(text)}


def never_seen(asked: Step, seen: set[str], earlier: Iterable[Step]) -> str:
    """The note on an absence where neither a page nor a step of the run said the words; "" where one did."""
    words = words_of(asked.target.words) if asked.target else set[str]()
    used = {word for step in earlier if step.target is not None for word in words_of(step.target.describe())}
    return f"{NEVER_SEEN}{asked.target.describe()}" if asked.target and words and not words & (seen | used) else ""
