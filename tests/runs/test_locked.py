"""Expectations are locked: no agent, rule or model, makes a plan expect less."""

from collections.abc import Callable

import pytest

from pacts.domain.plan import Plan, Step, Target, Value
from pacts.errors import GraphError
from pacts.goals.numbering import put
from pacts.graph.locked import demand_locked
from pacts.intake.normalise import normalise
from pacts.language.planner import plan as planned

TEXT = 'Click "Save"\nI see "Saved"\nI do not see "Error"\nWait until "Done" is shown\nAll checkboxes are checked\n'


@pytest.fixture
def plan() -> Plan:
    return planned(normalise(TEXT).requirements[0], seed=0)


def with_step(plan: Plan, index: int, **changes: object) -> Plan:
    steps = list(plan.steps)
    steps[index] = steps[index].model_copy(update=changes)
    return plan.model_copy(update={"steps": tuple(steps)})


def without(plan: Plan, index: int) -> Plan:
    return plan.model_copy(update={"steps": (*plan.steps[:index], *plan.steps[index + 1 :])})


def softer_wait(step: Step) -> Step:
    assert step.expectation is not None
    return step.expectation.model_copy(update={"negated": True})


WEAKER: dict[str, Callable[[Plan], Plan]] = {
    "left out": lambda plan: without(plan, 1),
    "negated": lambda plan: with_step(plan, 2, negated=False),
    "another value": lambda plan: with_step(plan, 1, value=Value(template="Anything")),
    "another comparison": lambda plan: with_step(plan, 1, comparison="matches"),
    "another thing": lambda plan: with_step(plan, 1, target=Target(words="Logo")),
    "a wait for less": lambda plan: with_step(plan, 3, expectation=softer_wait(plan.steps[3])),
    "turned into an action": lambda plan: with_step(plan, 1, sort="action", verb="click"),
    "made plain as something else": lambda plan: put(plan, 4, [plan.steps[4].model_copy(update={"negated": True})]),
}


@pytest.mark.parametrize("weaken", WEAKER.values(), ids=WEAKER)
def test_a_plan_that_expects_less_is_refused(plan: Plan, weaken: Callable[[Plan], Plan]) -> None:
    with pytest.raises(GraphError, match="it is locked"):
        demand_locked(plan, weaken(plan))


def test_steps_may_be_added_and_an_expectation_may_be_made_plain(plan: Plan) -> None:
    click, check = plan.steps[0], plan.steps[4]

    demand_locked(plan, put(put(plan, 4, [check, check]), 0, [click, click]))


def test_a_statement_may_be_made_plain_as_what_the_page_says_and_as_nothing_less() -> None:
    stated = planned(normalise('Click "Save"\nThe lamp is held at customs\n').requirements[0], seed=0)
    step = stated.steps[1]
    said = {"verb": "text", "target": Target(words=step.source.text, kind="text"), "value": Value(template="Held")}

    demand_locked(stated, put(stated, 1, [step.model_copy(update=said)]))
    with pytest.raises(GraphError, match="it is locked"):
        demand_locked(stated, put(stated, 1, [step.model_copy(update=said | {"negated": True})]))
