"""An application that counts, runs that are killed in a process of their own, and what takes them up."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from pacts.domain.result import RunResult
from pacts.engine import open_engine
from pacts.settings import Settings
from tests.cli.shell import ROOT
from tests.conftest import SettingsMaker
from tests.durability.ledger_app import FLOW, Ledger

LIMIT_S = 300


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    with Ledger() as app:
        yield app


@dataclass(frozen=True, slots=True)
class Ward:
    """One application, one database, and the one run in it."""

    settings: Settings
    app: Ledger

    def killed(self, kill: dict[str, float], text: str = FLOW, *, path: str = "", room: int | None = None) -> list[str]:
        """Run the text in a process that is killed at a point; what it said until then."""
        plan = {"settings": self.given(), "url": self.app.url + path, "text": text, "kill": kill, "room": room}
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

    def given(self) -> dict[str, Any]:
        """The settings as JSON for another process."""
        url = self.settings.database_url
        assert url is not None
        return {
            "database_url": url.get_secret_value(),
            "data_dir": str(self.settings.data_dir),
            "report_dir": str(self.settings.report_dir),
            "step_timeout_s": self.settings.step_timeout_s,
            "verify": "never",
            "generate": [],
        }

    async def taken_up(self) -> RunResult | None:
        """The one run of the database, resumed, or as it had ended when it was killed; None where it is not known."""
        async with open_engine(self.settings) as engine:
            rows = await engine.storage.runs.runs()
            if not rows:
                return None
            (row,) = rows
            left = await engine.storage.logbook.left(row.run_id)
            if left is not None and left.finished:
                return await engine.storage.runs.result(row.run_id)
            return await engine.resume(row.run_id)


@pytest.fixture
def ward(ledger: Ledger, run_settings: SettingsMaker) -> Ward:
    return Ward(run_settings(generate=(), step_timeout_s=8), ledger)
