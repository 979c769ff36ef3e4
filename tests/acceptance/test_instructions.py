"""One-sentence instructions on pages that nobody here wrote: a small sample of `make bench-instructions`."""

import random

from benchmarks._instruction_pages import Task, task_names
from benchmarks.instructions import SETTINGS, measured
from tests.conftest import SettingsMaker

SAMPLE = 12
SEED = 20


async def test_instructions_are_carried_out_and_none_is_wrongly_called_passed(run_settings: SettingsMaker) -> None:
    names = sorted(random.Random(SEED).sample(task_names(), SAMPLE))
    outcomes = await measured([Task(name, "0") for name in names], run_settings(**SETTINGS))
    told = [f"{outcome.task.name}: {outcome.instruction} {outcome.said}" for outcome in outcomes if not outcome.right]

    assert not [outcome for outcome in outcomes if outcome.passed_wrong], told
    assert len(told) <= 3, told
