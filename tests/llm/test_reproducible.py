"""With replayed replies, a held clock and a seed, two runs with the same header write the same bytes."""

import json
import subprocess
from pathlib import Path

import pytest

from pacts import run_requirement
from pacts.demo.shop import Shop
from pacts.domain.result import RunResult
from tests.conftest import SettingsMaker
from tests.llm.acting import number_of
from tests.llm.model_server import Scripted, model_server
from tests.llm.test_rephrase import UNCLEAR, reply

TEXT = f'''{UNCLEAR}
Enter "{{{{fake:name}}}} {{{{today+3d}}}}" into the "Username" field.
Click the ignition lever.
I see "Password is required."'''


def think(said: str) -> Scripted:
    """The reply to the planner, and to tier 2."""
    if "What is looked for" in said:
        return Scripted(json.dumps({"number": number_of(said, "Log in"), "reason": "it starts things"}))
    return Scripted(reply('Enter "ann" into the "Username" field.'))


def written(result: RunResult) -> dict[str, bytes]:
    """Every generated file by its name."""
    return {Path(file).name: Path(file).read_bytes() for test in result.generated for file in test.files}


@pytest.fixture
def commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A repository of our own to stand in: nobody else commits to it between two runs."""
    folder = tmp_path / "requirements"
    folder.mkdir()
    who = ("-c", "user.name=t", "-c", "user.email=t@t", "-c", "commit.gpgsign=false")
    for words in (("init", "-q"), (*who, "commit", "-q", "--allow-empty", "-m", "first")):
        subprocess.run(["git", *words], cwd=folder, check=True)
    monkeypatch.chdir(folder)
    told = subprocess.run(["git", "rev-parse", "HEAD"], cwd=folder, check=True, capture_output=True, text=True)
    return told.stdout.strip()


def test_two_runs_with_the_same_header_write_the_same_bytes(
    shop: Shop, run_settings: SettingsMaker, tmp_path: Path, commit: str
) -> None:
    replies = tmp_path / "replies"
    fixed = {"model": "scripted", "seed": 11, "clock": "2026-11-21T12:00:00Z", "generate": ("py", "ts", "feature")}
    fixed |= {"strategy": "A", "step_timeout_s": 8}
    with model_server(think=think) as server:
        settings = run_settings(llm_base_url=server.url, llm_api_key="k", reply_dir=replies, **fixed)
        recorded = run_requirement(TEXT, base_url=shop.url, settings=settings)
    assert isinstance(recorded, RunResult)

    again = run_settings(replay=replies, enable_memory=False, **fixed)
    one, other = (run_requirement(TEXT, base_url=shop.url, settings=again) for _ in range(2))

    assert isinstance(one, RunResult)
    assert isinstance(other, RunResult)
    assert one.status == "passed", one.verdict.explanation
    assert one.header == other.header
    assert one.header.git_commit == commit
    assert one.plan is not None
    assert other.plan is not None
    assert recorded.plan is not None
    assert one.plan.planned_by == "model"
    assert one.plan.model_dump_json() == other.plan.model_dump_json() == recorded.plan.model_dump_json()
    assert [step.locator for step in one.steps] == [step.locator for step in other.steps]
    assert [step.execution_tier for step in one.steps] == [step.execution_tier for step in other.steps]
    assert 2 in [step.execution_tier for step in one.steps]
    assert len(written(one)) >= 3
    assert written(one) == written(other)
    assert one.costs.total.cached == one.costs.total.calls == 2
    assert one.header.prompts
