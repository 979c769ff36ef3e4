"""The lock on expectations: whoever changes the plan of a run may add to what is expected, never take from it."""

from collections import Counter
from typing import Final

from pacts.domain.plan import Plan, Step
from pacts.errors import GraphError
from pacts.eyes.which_page import asks_a_page
from pacts.goals.numbering import root_of
from pacts.graph.messages import is_any_message, of_the_browser
from pacts.language.words import say

DEMANDED: Final = ("verb", "negated", "comparison", "value", "values", "name", "table", "fields")
"""What a check demands; its target may be made plain by looking at the page."""

_SIGNS: Final = frozenset({"visible", "url"})
"""Checks that "one is on this page" may be made plain as."""


def demand_locked(before: Plan, after: Plan) -> None:
    """Every expectation is still there as it was: itself, or in the steps that it was made plain by.

    A statement may be made plain as the words in which the page says it.

    Raises:
        GraphError: one was left out, negated, or demands something else.
    """
    kept = {step.id: step for step in after.steps}
    pages = {root_of(step) for step in _judging(before) if asks_a_page(step) is not None}
    for step in _judging(before):
        now = kept.get(step.id)
        if now is not None and (_demand(now), _asked(now).target) != (_demand(step), _asked(step).target):
            raise GraphError(f"the expectation {say(step)!r} was about to be changed to {say(now)!r}: it is locked")
    said = [(root_of(step), step.claim) for step in after.steps if step.is_stated]
    lost = Counter(_key(step, pages) for step in _judging(before) if (root_of(step), step.claim) not in said)
    lost -= Counter(_key(step, pages) for step in _judging(after))
    for step in _judging(before):
        if _key(step, pages) in lost:
            raise GraphError(f"the expectation {say(step)!r} was about to be left out or weakened: it is locked")


def _judging(plan: Plan) -> list[Step]:
    return [step for step in plan.steps if _asked(step).is_check]


def _asked(step: Step) -> Step:
    return step.expectation if step.expectation is not None else step


def _demand(step: Step) -> str:
    return _asked(step).model_dump_json(include=set(DEMANDED))


def _key(step: Step, pages: set[str]) -> tuple[str, str]:
    """The expectation, and what it demands; which page one is on may be made plain by what the page says of it.

    An alert that must say something may turn out to be the browser's or the page's: it must say the same.
    """
    asked, root = _asked(step), root_of(step)
    if root in pages and asked.verb in _SIGNS:
        return root, f"the page, {asked.negated}"
    if is_any_message(asked):
        asked = of_the_browser(asked)
    if asked.verb == "dialog":
        return root, f"a message, {asked.negated}, {asked.comparison}, {asked.value}"
    return root, _demand(step)
