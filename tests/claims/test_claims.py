"""A claim that is false of its page is never green, whether the claim or the page was changed."""

import asyncio
import random
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest

from pacts.engine import Engine, open_engine
from pacts.errors import RequirementError
from pacts.intake.normalise import normalise
from pacts.settings import Settings
from tests.claims.sheets import Case, cases
from tests.runtime.stage import Reply, Site

SAMPLE = 24
"""Claims of the ordinary suite, taken by chance but always the same."""
AT_ONCE = 3
"""Runs side by side: those that fail only wait."""
PATIENT_S = 8


async def test_of_a_sample_of_claims_none_is_green_that_is_false(tmp_path: Path) -> None:
    assert not await _misjudged(random.Random(18).sample(cases(), SAMPLE), tmp_path)


@pytest.mark.full
async def test_of_all_claims_none_is_green_that_is_false(tmp_path: Path) -> None:
    assert not await _misjudged(cases(), tmp_path)


async def _misjudged(asked: Sequence[Case], kept: Path) -> list[str]:
    site = Site()
    site.replies = {f"/{number}": Reply(case.html) for number, case in enumerate(asked)}
    settings = Settings.load(
        screenshots="none", generate=(), enable_memory=False, verify="never", step_timeout_s=1, report_dir=kept
    )
    try:
        async with open_engine(settings) as engine:
            turn = asyncio.Semaphore(AT_ONCE)
            urls = [f"{site.origin}/{number}" for number in range(len(asked))]
            told = await asyncio.gather(*map(partial(_judged, engine, turn), urls, asked))
        async with open_engine(settings.with_(step_timeout_s=PATIENT_S)) as engine:
            for number, case in enumerate(asked):
                if told[number] and case.wanted == "green":  # true, but perhaps not within the second that all get
                    told[number] = await _judged(engine, turn, urls[number], case)
    finally:
        site.close()
    return [f"{case.name} {case.say!r} on {said}" for case, said in zip(asked, told, strict=True) if said]


async def _judged(engine: Engine, turn: asyncio.Semaphore, url: str, case: Case) -> str:
    """What is wrong with a run's verdict of the claim; "" where nothing is."""
    async with turn:
        try:
            requirement = normalise(case.say, base_url=url).requirements[0]
        except RequirementError as refused:
            return f"refused: {refused}" if case.wanted == "green" else ""
        run = await engine.run(requirement, base_url=url)
    green = run.status in {"passed", "healed"}
    wrong = case.wanted != "either" and green != (case.wanted == "green")
    return f"{run.status}: {run.verdict.explanation}" if wrong else ""
