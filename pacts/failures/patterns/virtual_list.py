"""A list draws only the rows near its place: scrolled through until it draws the one that is meant."""

from pacts.domain.survey import Remedy
from pacts.failures.pattern import Facts, Finding, Pattern

LEAST = 2
"""Letters of a name that is worth looking for."""


def detect(facts: Facts) -> Finding | None:
    """A list with rows that are not drawn, where nothing is called as the step says."""
    target = facts.step.target
    if facts.trouble.kind != "absent" or facts.subject is not None or target is None:
        return None
    scope = next((one.target.words for one in target.scope if one.target.words), "")
    words = scope or target.words
    lists = [one for one in facts.survey.scrollers if one.windowed]
    if not lists or len(words) < LEAST:
        return None
    found = lists[0]
    what = f"the list {found.outline}, which draws only some of its rows"
    told = f'scrolled through {what}, to "{words}"'
    return Finding(
        what,
        Remedy(do="scroll_through", frame=found.frame, document=found.document, ref=found.ref, words=words, told=told),
    )


PATTERN = Pattern("virtual_list", "A list draws only some of its rows", 55, detect)
