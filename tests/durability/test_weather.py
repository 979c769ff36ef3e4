"""What a run meets on its way: a database, a browser, a disk or a clock that does as it likes."""

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from pacts import resume_run, run_requirement, run_suite
from pacts.domain.event import Event, StepStarted
from pacts.domain.result import RunResult
from pacts.drain import Drain
from pacts.engine import open_engine
from pacts.errors import StorageError
from pacts.settings import Settings
from pacts.storage.logbook import PostgresLogbook
from tests.cli.shell import Shell, environment
from tests.durability.conftest import Ward
from tests.durability.ledger_app import FLOW, WHOLE
from tests.durability.test_kill_matrix import HONEST, demand_whole_books
from tests.postgres import GivenServer, run_given_server
from tests.runs.site import kill_browsers

DRAFTS = """
Fill "Name" with "ann"
Click the "Log in" button
Open "/drafts"
Fill "Draft" with "first"
Click the "Save draft" button
I see "Drafts: first"
Click the "Wishes in a new tab" link
I see the heading "Wishes"
Select "blue" from "Colour"
Click the "Keep" button
I see "Kept blue 1"
Switch to the first tab
Fill "Draft" with "second"
Click the "Save draft" button
I see "Drafts: first, second"
Switch to the second tab
I see the heading "Wishes"
"""
"""Keeps something in IndexedDB, and something else in a second tab."""


def when(words: str, do: Callable[[], None]) -> Callable[[Event], None]:
    """A listener that does something once, when a step with these words begins."""
    left = [do]

    def listen(event: Event) -> None:
        if left and isinstance(event, StepStarted) and words in event.text:
            left.pop()()

    return listen


# --- what a browser holds


@pytest.mark.parametrize("act", [5, 6, 8, 9, 10, 11])
def test_indexed_storage_and_several_tabs_are_there_again(act: int, ward: Ward) -> None:
    said = ward.killed({"act": act}, DRAFTS)
    assert not said[-1].startswith("result"), "the point is beyond the flow"
    result = asyncio.run(ward.taken_up())

    assert result is not None
    assert result.status == "passed", result.verdict.explanation
    assert ward.app.counted == {"log in": 1}
    demand_whole_books(result, ward.settings)


def test_words_that_went_with_a_page_accuse_nobody(ward: Ward) -> None:
    """What was said in the second tab was neither stored nor sent, so that no later browser can show it."""
    ward.killed({"act": 9}, f'{DRAFTS}I see "Kept blue 1"\n')
    result = asyncio.run(ward.taken_up())

    assert result is not None
    assert (result.status, result.verdict.code) == ("blocked", "page_not_restored"), result.verdict.explanation
    assert "was loaded anew" in result.verdict.explanation
    demand_whole_books(result, ward.settings)


# --- the browser


@pytest.mark.parametrize("at", ['I see "Call Bob"', "Wishes", 'Fill "Ribbon"', "Pay now", "Order 1 is paid"])
def test_a_browser_that_dies_after_something_was_sent_is_replaced_and_nothing_is_sent_twice(
    at: str, ward: Ward
) -> None:
    suite = run_suite([FLOW], base_url=ward.app.url, settings=ward.settings, listen=kill_browsers(at=at, times=1))

    (result,) = suite.runs
    told = (result.verdict.explanation, dict(ward.app.counted))
    assert all(count == 1 for count in ward.app.counted.values()), told
    assert result.status == "passed" or result.verdict.code in HONEST, told
    if result.status == "passed":
        assert dict(ward.app.counted) == WHOLE, told
    demand_whole_books(result, ward.settings)


# --- the database


def on(server: GivenServer, url: str, ward: Ward) -> Ward:
    """The same with a database of that server."""
    del server
    return Ward(ward.settings.with_(database_url=url), ward.app)


def test_a_database_that_is_away_for_a_moment_ends_no_run_or_one_that_can_be_taken_up(ward: Ward) -> None:
    with run_given_server() as server, server.database() as url:
        there = on(server, url, ward)

        def bounce() -> None:
            server.stop()
            threading.Timer(1.5, server.start).start()

        suite = run_suite([FLOW], base_url=ward.app.url, settings=there.settings, listen=when("Call Bob", bounce))
        (result,) = suite.runs
        if result.verdict.code == "database_unavailable":
            result = resumed(result, there.settings)

        assert result.status == "passed", result.verdict.explanation
        assert ward.app.counted == WHOLE
        demand_whole_books(result, there.settings)


def test_what_could_not_be_sent_because_it_could_not_be_written_down_accuses_nobody(
    ward: Ward, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refused(*told: object) -> None:
        raise StorageError("the database took nothing")

    monkeypatch.setattr(PostgresLogbook, "note_sent", refused)
    result = run_requirement(FLOW, base_url=ward.app.url, settings=ward.settings)

    assert isinstance(result, RunResult)
    assert result.status == "error", result.verdict.explanation
    assert not ward.app.counted


def test_a_run_whose_database_went_away_for_good_is_taken_up_when_it_is_back(ward: Ward, tmp_path: Path) -> None:
    with run_given_server() as server, server.database() as url:
        there = on(server, url, ward)
        given = {f"PACTS_{name.upper()}": str(value) for name, value in there.given().items() if name != "generate"}
        shell = Shell(tmp_path, environment(**given, COLUMNS="100"))
        shell.write("flow.txt", FLOW)
        running = shell.start("run", "flow.txt", "-u", ward.app.url)
        assert running.stderr is not None
        next(line for line in running.stderr if "13/" in line)  # what comes next sends nothing for some steps
        server.stop()
        said, errors = running.communicate(timeout=90)
        server.start()
        run_id = said.partition("`pacts resume ")[2].partition("`")[0]
        again = shell.pacts("resume", run_id)

        assert running.returncode == 3, said + errors
        assert "does not answer" in said
        assert again.returncode == 0, again.stdout + again.stderr
        assert ward.app.counted == WHOLE


def resumed(result: RunResult, settings: Settings) -> RunResult:
    assert f"pacts resume {result.run_id}" in result.verdict.next_move
    again = resume_run(result.run_id, settings=settings)
    assert isinstance(again, RunResult)
    return again


# --- the disk


def test_a_disk_without_room_for_pictures_costs_the_pictures_alone(ward: Ward) -> None:
    said = ward.killed({}, room=2000)
    assert said[-1].endswith("passed"), said[-1]
    run_id = said[-1].split()[1]

    async def look() -> RunResult | None:
        async with open_engine(ward.settings) as engine:
            return await engine.storage.runs.result(run_id)

    result = asyncio.run(look())
    assert result is not None
    lost = [notice.message for notice in result.verdict.warnings if notice.code == "evidence_lost"]
    assert "could not be kept" in lost[0]
    assert "free some space" in lost[0]
    assert "the report could not be written" in lost[1]
    assert result.report is None
    assert not any(step.evidence.screenshot for step in result.steps[2:])
    assert "its picture could not be kept" in result.steps[-1].notes
    demand_whole_books(result, ward.settings)


# --- the clock


@pytest.mark.parametrize("interval", ["1 hour", "-1 hour"])
def test_a_clock_that_was_set_lets_no_run_look_driven_for_long_nor_be_driven_twice(interval: str, ward: Ward) -> None:
    """The database's clock is what counts, and a beat that lies an hour away is one of before it was set."""
    beaten = f"UPDATE runs SET seen_at = seen_at + interval '{interval}'"
    taken: list[bool] = []

    def set_clock() -> None:
        url = ward.settings.database_url
        assert url is not None
        with psycopg.connect(url.get_secret_value()) as connection:
            connection.execute(beaten)
            free = connection.execute(
                "SELECT abs(extract(epoch FROM clock_timestamp() - seen_at)) > 45 FROM runs"
            ).fetchone()
        assert free is not None
        taken.append(bool(free[0]))

    suite = run_suite([FLOW], base_url=ward.app.url, settings=ward.settings, listen=when("Call Bob", set_clock))

    assert [run.status for run in suite.runs] == ["passed"]
    assert taken == [True]
    assert ward.app.counted == WHOLE


def test_a_process_is_known_to_live_whatever_the_time_of_day(monkeypatch: pytest.MonkeyPatch) -> None:
    import psutil

    from pacts.storage.heartbeat import Driver, is_dead

    driver = str(Driver())
    born = psutil.Process.create_time
    monkeypatch.setattr(psutil.Process, "create_time", lambda self: born(self) + 3600)

    assert not is_dead(driver)


# --- several at once


def cli(ward: Ward, folder: Path) -> Shell:
    given = {f"PACTS_{name.upper()}": str(value) for name, value in ward.given().items() if name != "generate"}
    return Shell(folder, environment(**given, COLUMNS="100", PACTS_WORKERS="1"))


def test_two_processes_that_resume_one_run_at_once_are_one_that_does_and_one_that_is_told(
    ward: Ward, tmp_path: Path
) -> None:
    ward.killed({"act": 5})
    run_id = asyncio.run(only_run(ward))
    shell = cli(ward, tmp_path)
    both = [shell.start("resume", run_id) for _ in range(2)]
    ended = [(*one.communicate(timeout=120), one.returncode) for one in both]

    codes = sorted(code for _, _, code in ended)
    assert codes == [0, 3], ended
    refused = next(errors for _, errors, code in ended if code == 3)
    assert any(word in refused for word in ("is driven by process", "has just taken up", "is finished")), refused
    assert ward.app.counted == WHOLE


async def only_run(ward: Ward) -> str:
    async with open_engine(ward.settings) as engine:
        (row,) = await engine.storage.runs.runs()
        return row.run_id


def test_a_suite_of_which_some_runs_were_finished_and_one_was_killed_is_taken_up_by_its_id(
    ward: Ward, tmp_path: Path
) -> None:
    shell = cli(ward, tmp_path)
    texts = {"a": 'Fill "Name" with "ann"\nClick the "Log in" button\nI see the heading "Notes"', "b": FLOW}
    for name, text in texts.items():
        shell.write(f"suite/{name}.txt", text)
    running = shell.start("run", "suite", "-u", ward.app.url)
    assert running.stderr is not None
    next(line for line in running.stderr if " 12/" in line)
    os.kill(running.pid, signal.SIGKILL)
    running.communicate()
    suite_id = asyncio.run(suite_of(ward))
    again = shell.pacts("resume", suite_id)
    left = shell.pacts("resume", suite_id)

    assert again.returncode == 0, again.stdout + again.stderr
    assert ward.app.counted == WHOLE | {"log in": 2}
    assert left.returncode == 0, "what has a verdict is shown as it is stored"
    assert ward.app.counted == WHOLE | {"log in": 2}


async def suite_of(ward: Ward) -> str:
    async with open_engine(ward.settings) as engine:
        rows = await engine.storage.runs.runs()
        (suite_id,) = {row.suite_id for row in rows}
        assert suite_id is not None
        return suite_id


def test_one_run_of_a_suite_that_can_not_be_taken_up_does_not_keep_the_others_from_it(
    ward: Ward, tmp_path: Path
) -> None:
    files = [tmp_path / f"{name}.txt" for name in ("one", "two")]
    for file, name in zip(files, ("ann", "bob"), strict=True):
        file.write_text(f'Fill "Name" with "{name}"\nClick the "Log in" button\nI see the heading "Notes"')
    drain = Drain()
    suite = run_suite(
        files, base_url=ward.app.url, settings=ward.settings, drain=drain, listen=when("ann", drain.request)
    )
    files[0].write_text('Click the "Log in" button')
    again = resume_run(suite.suite_id, settings=ward.settings)

    assert not isinstance(again, RunResult)
    assert [run.status for run in again.runs] == ["error", "passed"]
    assert "was changed" in again.runs[0].verdict.explanation
    assert ward.app.counted == {"log in": 1}
