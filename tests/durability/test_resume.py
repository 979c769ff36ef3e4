"""A run whose process was killed goes on where it stood, and nothing is done twice."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from pacts.domain.result import RunResult
from pacts.engine import open_engine
from pacts.settings import Settings
from tests.cli.shell import ROOT
from tests.conftest import SettingsMaker
from tests.durability.ledger_app import FLOW, WHOLE, Ledger

LIMIT_S = 120


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    with Ledger() as app:
        yield app


def settings_given(settings: Settings) -> dict[str, Any]:
    url = settings.database_url
    assert url is not None
    return {
        "database_url": url.get_secret_value(),
        "data_dir": str(settings.data_dir),
        "report_dir": str(settings.report_dir),
        "step_timeout_s": settings.step_timeout_s,
        "verify": "never",
        "generate": [],
    }


def killed_run(settings: Settings, app: Ledger, kill: dict[str, float], text: str = FLOW) -> list[str]:
    """The calls that a run made before it was killed."""
    plan = {"settings": settings_given(settings), "url": app.url, "text": text, "kill": kill}
    told = subprocess.run(
        [sys.executable, "-m", "tests.durability.mortal", json.dumps(plan)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=LIMIT_S,
        check=False,
    )
    assert told.returncode in {0, -9}, told.stderr
    return told.stdout.splitlines()


async def taken_up(settings: Settings) -> RunResult:
    """The one run of the database, resumed."""
    async with open_engine(settings) as engine:
        (row,) = await engine.storage.runs.runs()
        return await engine.resume(row.run_id)


@pytest.mark.parametrize("call", [60, 110, 160, 210, 260])
def test_a_run_that_is_killed_goes_on_and_does_nothing_twice(
    call: int, ledger: Ledger, run_settings: SettingsMaker
) -> None:
    settings = run_settings(generate=())
    calls = killed_run(settings, ledger, {"call": call})
    print(calls[-1], dict(ledger.counted))
    result = asyncio.run(taken_up(settings))

    assert result.status in {"passed", "blocked"}, result.verdict.explanation
    print(result.status, result.verdict.explanation)
    assert all(count == 1 for count in ledger.counted.values()), ledger.counted
    if result.status == "passed":
        assert dict(ledger.counted) == WHOLE
        assert [step.step_id for step in result.steps] == [step.id for step in result.plan.steps]
