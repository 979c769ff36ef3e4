"""One-sentence instructions on pages that nobody here wrote: a small sample of `make bench-instructions`."""

import random

import pytest

from benchmarks._instruction_pages import Task, task_names
from benchmarks.instructions import SETTINGS, measured
from tests.conftest import SettingsMaker

SAMPLE = 12
SEED = 20
LEAST_RIGHT = 5
"""Of the sample; the rest asks for what is not understood or not seen yet."""
MOST_PASSED_WRONG = 2
"""Such instructions expect nothing, so a run that did something else with success passes; never more than these."""


@pytest.mark.full
async def test_a_sample_of_instructions_is_carried_out(run_settings: SettingsMaker) -> None:
    names = sorted(random.Random(SEED).sample(task_names(), SAMPLE))
    outcomes = await measured([Task(name, "0") for name in names], run_settings(**SETTINGS))
    told = [f"{outcome.task.name}: {outcome.instruction} {outcome.said}" for outcome in outcomes if not outcome.right]

    assert len(outcomes) - len(told) >= LEAST_RIGHT, told
    assert sum(outcome.passed_wrong for outcome in outcomes) <= MOST_PASSED_WRONG, told
