"""A fork does what its parent did up to a step, then something else, as a run of its own."""

from datetime import UTC, datetime

import pytest

from pacts import RunResult, fork_run, run_requirement
from pacts.domain.result import RunHeader
from pacts.errors import ResumeRefused, UsageError
from pacts.intake.normalise import normalise
from pacts.language.planner import plan
from pacts.ports import Left
from pacts.recovery.fork import fork_plan
from tests.durability.conftest import Ward
from tests.durability.ledger_app import FLOW

NOTED = "".join(FLOW.splitlines(keepends=True)[:7])


@pytest.fixture
def parent(ward: Ward) -> RunResult:
    result = run_requirement(NOTED, base_url=ward.app.url, settings=ward.settings)
    assert isinstance(result, RunResult)
    assert result.status == "passed", result.verdict.explanation
    ward.app.reset()
    return result


def step_id(parent: RunResult, words: str) -> str:
    assert parent.plan is not None
    return next(step.id for step in parent.plan.steps if words in step.source.text)


def test_a_fork_goes_another_way_from_its_step_on_and_names_its_parent(ward: Ward, parent: RunResult) -> None:
    changes = {"value": "Buy bread"}
    fork = fork_run(parent.run_id, at_step=5, changes=changes, settings=ward.settings)

    assert fork.run_id != parent.run_id
    assert fork.header.parent_run == parent.run_id
    assert fork.header.fork is not None
    assert "at step 5" in fork.header.fork
    assert "Buy bread" in fork.header.fork
    assert ward.app.counted["create Buy bread"] == 1
    assert fork.status == "failed"  # it expects the milk still
    assert fork.verdict.code == "expectation_not_met"


def test_a_step_can_be_replaced_by_other_words(ward: Ward, parent: RunResult) -> None:
    changes = {"text": 'I see "Buy milk or bread"'}
    fork = fork_run(parent.run_id, at_step=step_id(parent, 'I see "Buy'), changes=changes, settings=ward.settings)

    assert fork.status == "failed"
    assert "Buy milk or bread" in fork.verdict.explanation


def test_a_fork_that_would_do_again_what_may_not_be_done_again_is_refused(ward: Ward, parent: RunResult) -> None:
    careful = ward.settings.with_(allow_destructive_verify=False)
    with pytest.raises(ResumeRefused, match=r"would do again .* which sent POST"):
        fork_run(parent.run_id, at_step=7, settings=careful)
    assert not ward.app.counted


def test_a_fork_without_a_secret_of_its_parent_names_the_variable_before_anything_is_done(ward: Ward) -> None:
    knowing = ward.settings.with_(secrets={"who": "ann"})
    run = run_requirement('Fill "Name" with "{{secret:who}}"', base_url=ward.app.url, settings=knowing)
    assert isinstance(run, RunResult)

    with pytest.raises(UsageError, match=r"needs the secret 'who' .* export PACTS_SECRET_WHO"):
        fork_run(run.run_id, at_step=2, settings=ward.settings)
    assert fork_run(run.run_id, at_step=2, settings=knowing).steps[-1].outcome == "passed"


@pytest.mark.parametrize(
    ("at_step", "changes", "said"),
    [
        ("99", {}, "there is no step '99': give a number from 1 to"),
        ("1", {"colour": "red"}, "a step has no 'colour' to set"),
        ("1", {"verb": "fly"}, "there is no verb 'fly'"),
        ("1", {"text": "Colourless, green and furious ideas"}, "was not understood"),
        ("1", {"text": "Reload", "value": "x"}, "replaces the whole step"),
    ],
)
def test_a_fork_that_makes_no_sense_says_why(at_step: str, changes: dict[str, str], said: str) -> None:
    (requirement,) = normalise(NOTED, form="lines").requirements
    header = RunHeader(seed=0, pacts_version="0")
    now = datetime.now(UTC)
    left = Left("run-1", None, requirement, header, plan(requirement), now, "", "", finished=True, free=True)
    with pytest.raises(UsageError, match=said):
        fork_plan(left, at_step, changes)
