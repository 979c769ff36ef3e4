"""A run that was left is taken up by one process, as the run it was, or not at all."""

import asyncio
import os
import signal
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import psycopg
import pytest

from pacts import run_suite
from pacts.domain.footing import Intent
from pacts.domain.plan import Plan
from pacts.domain.requirement import Requirement
from pacts.drain import Drain
from pacts.engine import Engine, open_engine
from pacts.errors import LeaseLost, ResumeRefused
from pacts.language.planner import plan
from pacts.recovery import refusal
from pacts.settings import Settings
from tests.cli.shell import Shell, environment
from tests.durability.conftest import Ward
from tests.durability.ledger_app import FLOW, WHOLE
from tests.runs.site import Site

LOGGED_IN = "".join(FLOW.splitlines(keepends=True)[:5])
"""The flow up to the first note's text."""


def database(settings: Settings) -> str:
    assert settings.database_url is not None
    return settings.database_url.get_secret_value()


@asynccontextmanager
async def left_run(ward: Ward, *, act: int = 2) -> AsyncIterator[tuple[Engine, str]]:
    """A run that was killed before its so many-th action, and an engine."""
    await asyncio.to_thread(ward.killed, {"act": act}, LOGGED_IN)
    async with open_engine(ward.settings) as engine:
        (row,) = await engine.storage.runs.runs()
        yield engine, row.run_id


async def test_two_processes_never_drive_one_run(ward: Ward) -> None:
    async with left_run(ward) as (engine, run_id), open_engine(ward.settings) as other:
        left = await engine.storage.logbook.left(run_id)
        assert left is not None
        assert left.free
        taken = await asyncio.gather(engine.storage.logbook.claim(left), other.storage.logbook.claim(left))

        assert sorted(taken) == [False, True]
        loser = other if taken[0] else engine
        with pytest.raises(LeaseLost, match="another process"):
            await loser.storage.logbook.intend(run_id, Intent(step_id="s01", position=0, verb="click"))
        with pytest.raises(LeaseLost):
            await loser.storage.logbook.note_sent(run_id, "s01", "POST http://x")
        with pytest.raises(ResumeRefused, match=f"driven by process {os.getpid()} on"):
            await loser.resume(run_id)


async def test_a_run_that_lost_its_lease_stops_before_it_does_anything_more(ward: Ward) -> None:
    seen: list[str] = []

    def hear(event: object) -> None:
        seen.append(type(event).__name__)
        if seen.count("StepStarted") == 3:
            with psycopg.connect(database(ward.settings)) as connection:
                connection.execute("UPDATE runs SET driver = 'elsewhere:1:x'")

    (job,) = _jobs(ward, LOGGED_IN)
    async with open_engine(ward.settings) as engine:
        result = await engine.run(job.requirement, base_url=ward.app.url, listen=hear)
        row = (await engine.storage.runs.runs())[0]

    assert result.verdict.code == "lease_lost"
    assert not ward.app.counted
    assert row.status == "running"


async def test_a_finished_run_is_not_taken_up(ward: Ward) -> None:
    async with left_run(ward) as (engine, run_id):
        await engine.resume(run_id)
        with pytest.raises(ResumeRefused, match="is finished"):
            await engine.resume(run_id)
        with pytest.raises(ResumeRefused, match="there is no run 'nobody'"):
            await engine.resume("nobody")


async def test_a_run_with_other_settings_is_refused_with_the_difference(ward: Ward) -> None:
    async with left_run(ward):
        pass
    other = Settings.load(**(ward.given() | {"seed": 7}))
    async with open_engine(other) as engine:
        (row,) = await engine.storage.runs.runs()
        with pytest.raises(ResumeRefused, match="seed: 0 when it was begun, 7 now"):
            await engine.resume(row.run_id)


def test_a_run_whose_file_was_changed_is_refused_with_the_difference(ward: Ward, tmp_path: Path) -> None:
    file = tmp_path / "flow.txt"
    file.write_text(LOGGED_IN)
    drain = Drain()
    suite = run_suite([file], base_url=ward.app.url, settings=ward.settings, drain=drain, listen=_stop_at(drain, 2))
    assert suite.interrupted
    file.write_text(LOGGED_IN.replace("ann", "bob"))

    with pytest.raises(ResumeRefused, match=r'-Fill "Name" with "ann"\n\+Fill "Name" with "bob"'):
        _resume(ward, suite.runs[0].run_id)


async def test_a_run_that_another_version_plans_otherwise_is_refused_with_the_difference(
    ward: Ward, monkeypatch: pytest.MonkeyPatch
) -> None:
    def other_version(requirement: Requirement, *, seed: int) -> Plan:
        return plan(requirement.model_copy(update={"statements": requirement.statements[:-1]}), seed=seed)

    async with left_run(ward) as (engine, run_id):
        monkeypatch.setattr(refusal, "plan_by_rules", other_version)
        with pytest.raises(ResumeRefused, match=r'(?s)otherwise than this version does.*\n-s04 fill "Text"'):
            await engine.resume(run_id)
        monkeypatch.undo()
        assert (await engine.resume(run_id)).status != "error", "nothing was lost by the refusal"


def test_a_suite_that_was_told_to_stop_is_taken_up_with_what_was_not_begun(ward: Ward, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.txt" for name in ("one", "two")]
    files[0].write_text(LOGGED_IN)
    files[1].write_text(LOGGED_IN.replace("ann", "bob"))
    drain = Drain()
    suite = run_suite(files, base_url=ward.app.url, settings=ward.settings, drain=drain, listen=_stop_at(drain, 2))
    again = run_suite(files, base_url=ward.app.url, settings=ward.settings, resume=True)

    assert [run.verdict.code for run in suite.runs] == ["cancelled", "cancelled"]
    assert again.suite_id == suite.suite_id
    assert [run.run_id for run in again.runs] == [run.run_id for run in suite.runs]
    assert [run.status for run in again.runs] == ["passed", "passed"], [r.verdict.explanation for r in again.runs]
    assert ward.app.counted == {"log in": 2}


def test_what_was_filled_in_before_two_interruptions_is_still_filled_in(ward: Ward, tmp_path: Path) -> None:
    fields = "".join(f"<label>{name}<input id={name.lower()}></label>" for name in ("One", "Two", "Three"))
    large = "".join(f"<p>Line {number} <a href=/{number}>More</a></p>" for number in range(40))
    shows = (
        "<button onclick='o.textContent = [one, two, three].map((f) => f.value).join(\"+\")'>Show</button><p id=o></p>"
    )
    file = tmp_path / "flow.txt"
    file.write_text(
        'Fill "One" with "1".\nFill "Two" with "2".\nFill "Three" with "3".\nClick "Show".\nI see "1+2+3".\n'
    )
    with Site() as site:
        site.pages["/"], url = fields + shows + large, site.url
        for at in (2, 1):
            drain = Drain()
            run_suite(
                [file], base_url=url, settings=ward.settings, drain=drain, listen=_stop_at(drain, at), resume=at == 1
            )
        ended = run_suite([file], base_url=url, settings=ward.settings, resume=True)

    (run,) = ended.runs
    assert run.status == "passed", run.verdict.explanation
    assert sum("taken up" in item.detail for step in run.steps for item in step.mitigations) == 2


async def test_what_a_browser_held_is_encrypted_and_goes_with_the_run(ward: Ward) -> None:
    async with left_run(ward, act=3) as (engine, run_id):
        held = await engine.storage.logbook.belongings(run_id)
        with psycopg.connect(database(ward.settings)) as connection:
            (sealed,) = connection.execute("SELECT sealed FROM run_vaults").fetchone() or (b"",)
            elsewhere = [
                str(connection.execute(f"SELECT {table} FROM {table}").fetchall())
                for table in ("runs", "run_steps", "step_intents", "checkpoint_blobs", "checkpoints")
            ]
        result = await engine.resume(run_id)
        emptied = await engine.storage.logbook.belongings(run_id)

    assert held is not None
    assert b"HttpOnly" in held or b"httpOnly" in held
    assert b"httpOnly" not in bytes(sealed)
    assert not any("httpOnly" in text for text in elsewhere)
    assert result.status == "passed"
    assert emptied is None


def test_sigterm_stops_at_the_next_step_and_resume_goes_on(ward: Ward, tmp_path: Path) -> None:
    unsaid = {"generate", "report_dir"}
    given = {f"PACTS_{name.upper()}": str(value) for name, value in ward.given().items() if name not in unsaid}
    shell = Shell(tmp_path, environment(**given, COLUMNS="100"))
    shell.write("flow.txt", FLOW)
    running = shell.start("run", "flow.txt", "-u", ward.app.url, "--report", "papers")
    _wait_for_step(running, "5/")
    os.kill(running.pid, signal.SIGTERM)
    said, errors = running.communicate(timeout=60)
    run_id = said.partition("`pacts resume ")[2].partition("`")[0]
    resumed = shell.pacts("resume", run_id)

    assert running.returncode == 143, errors
    assert "stopping after the present step" in errors
    assert "INTERRUPTED" in said
    assert resumed.returncode == 0, resumed.stdout + resumed.stderr
    assert "PASSED" in resumed.stdout
    assert list((tmp_path / "papers").glob("*/report.html")), "what is not said again is as it was when the run began"
    assert not list((tmp_path / "pacts-report").glob("*"))
    assert ward.app.counted == WHOLE


def _wait_for_step(running: subprocess.Popen[str], number: str) -> None:
    assert running.stderr is not None
    for line in running.stderr:
        if number in line:
            return
    pytest.fail("the run ended before that step")


def _stop_at(drain: Drain, number: int):  # noqa: ANN202 - a listener
    started = 0

    def hear(event: object) -> None:
        nonlocal started
        started += type(event).__name__ == "StepStarted"
        if started == number and not drain.requested:
            drain.request()

    return hear


def _resume(ward: Ward, run_id: str) -> None:
    async def go() -> None:
        async with open_engine(ward.settings) as engine:
            await engine.resume(run_id)

    asyncio.run(go())


def _jobs(ward: Ward, text: str):  # noqa: ANN202 - jobs
    from pacts.engine import jobs_of
    from pacts.intake.normalise import normalise

    return jobs_of(normalise(text, form="lines", base_url=ward.app.url))


@pytest.mark.parametrize(
    "super_step", [3, 6, *(pytest.param(each, marks=pytest.mark.full) for each in (2, 4, 5, 7, 8, 9, 10, 11, 12))]
)
def test_a_run_whose_node_ended_and_whose_checkpoint_is_not_kept_goes_on_from_there(
    ward: Ward, super_step: int
) -> None:
    ward.killed({"written": super_step}, LOGGED_IN)
    result = asyncio.run(ward.taken_up())
    assert result is not None
    assert dict(ward.app.counted) == {"log in": 1}
    assert result.status == "passed" or result.verdict.code == "page_not_restored", result.verdict.explanation
    assert result.plan is not None
    assert [step.step_id for step in result.steps] == [step.id for step in result.plan.steps]
