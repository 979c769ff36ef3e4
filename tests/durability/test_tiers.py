"""What a model does on the way to a step is a step of its own: a run that is killed in it is taken up like any."""

import asyncio
import json
import os
import subprocess
import sys
from typing import Any

import pytest

from pacts.engine import open_engine
from tests.cli.shell import ROOT
from tests.conftest import SettingsMaker
from tests.llm.acting import QUICK, number_of
from tests.llm.model_server import Scripted, model_server
from tests.llm.test_hostile_pages import visited

PAGE = """<!doctype html><title>Desk</title><h1>Desk</h1>
    <button id="m" aria-haspopup="menu" aria-expanded="false"
      onclick="more.hidden = false; m.setAttribute('aria-expanded', true)">Sprockets</button>
    <form id="more" method="post" action="/filed" hidden><button>Put into the cabinet</button></form>
    <output id="out"></output>
    <script>if (location.pathname === "/filed") { out.textContent = "Filed"; m.remove(); }</script>"""
TEXT = 'Open "/".\nClick the archival lever (once).\nI see "Filed".\n'
KILLS: list[dict[str, int]] = [{"act": 1}, {"act": 2}, *({"call": call} for call in range(24, 64, 4))]


def sensible(said: str) -> Scripted:
    """The reply of a model that opens the menu, and uses what it holds when that is shown."""
    number = number_of(said, "Put into the cabinet")
    do, number = ("open", number_of(said, "Sprockets")) if number is None else ("use", number)
    return Scripted(json.dumps({"do": do, "number": number, "value": None, "reason": "it files"}))


@pytest.mark.parametrize(
    "kill",
    [pytest.param(kill, id=str(kill), marks=() if at in {1, 5} else pytest.mark.full) for at, kill in enumerate(KILLS)],
)
async def test_a_run_that_is_killed_while_a_model_acts_does_nothing_twice(
    kill: dict[str, int], run_settings: SettingsMaker
) -> None:
    with visited() as site, model_server(think=sensible) as model:
        site.page = PAGE
        settings = run_settings(**(QUICK | {"llm_base_url": model.url}))
        assert settings.database_url is not None
        folders = {"data_dir": str(settings.data_dir), "report_dir": str(settings.report_dir)}
        given: dict[str, Any] = QUICK | {"llm_base_url": model.url, "verify": "never"} | folders
        given |= {"database_url": settings.database_url.get_secret_value(), "generate": []}
        plan = {"settings": given, "url": site.url, "text": TEXT, "kill": kill}
        told = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-m", "tests.durability.mortal", json.dumps(plan)],
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            timeout=120,
            check=False,
        )
        assert told.returncode == -9, told.stdout[-300:] + told.stderr[-600:]
        async with open_engine(settings) as engine:
            rows = await engine.storage.runs.runs()
            result = await engine.resume(rows[0].run_id) if rows else None

    filed = sum(path.startswith("POST /filed") for path in site.paths)
    if result is None:
        assert filed == 0
        return
    assert result.status in {"passed", "blocked"}, result.verdict.explanation
    assert filed == 1 or (result.status == "blocked" and filed == 0)
    if result.status == "blocked":
        assert result.verdict.code in {"unsettled_step", "page_not_restored"}, result.verdict.explanation
