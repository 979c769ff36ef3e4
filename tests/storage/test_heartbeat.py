"""A run is known to be driven as long as its process says so."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from pacts.storage.artifact_files import ArtifactFiles
from pacts.storage.heartbeat import BEAT_S, LEASE_S, Driver, heartbeat, told
from pacts.storage.pool import Pool, open_pool
from pacts.storage.runs import PostgresRunStore
from tests.storage.records import PASSED, header, requirement

LATER = "UPDATE runs SET seen_at = seen_at - interval '1 hour'"


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    async with open_pool(database_url) as opened:
        yield opened


def store_of(pool: Pool, folder: Path, driver: Driver) -> PostgresRunStore:
    return PostgresRunStore(pool, ArtifactFiles(folder), "under test", driver)


async def an_hour_passes(pool: Pool) -> None:
    async with pool.connection() as connection:
        await connection.execute(LATER)


async def statuses(store: PostgresRunStore) -> dict[str, str]:
    return {row.run_id: row.status for row in await store.runs()}


async def test_only_unfinished_runs_of_a_driver_that_is_silent_are_interrupted(pool: Pool, tmp_path: Path) -> None:
    here, there = Driver(), Driver(host="elsewhere", pid=7)
    store = store_of(pool, tmp_path, here)
    await store.start_run("done", requirement(), header())
    await store.finish_run("done", PASSED, seconds=1)
    await store.start_run("mine", requirement(), header())
    await store_of(pool, tmp_path, there).start_run("theirs", requirement(), header())
    assert await statuses(store) == {"done": "passed", "mine": "running", "theirs": "running"}
    await an_hour_passes(pool)

    async with heartbeat(pool, here, every_s=0.01):
        async with asyncio.timeout(10):
            while await store.status("mine") != "running":
                pass
        found = await statuses(store)

    assert found == {"done": "passed", "mine": "running", "theirs": "interrupted"}
    assert [row.run_id for row in await store.runs(status="interrupted")] == ["theirs"]
    assert [row.run_id for row in await store.runs(status="running")] == ["mine"]
    shown = await store.result("theirs")
    assert shown is not None
    assert "process 7 on elsewhere" in shown.verdict.explanation


async def test_a_run_that_is_started_again_has_the_new_driver(pool: Pool, tmp_path: Path) -> None:
    await store_of(pool, tmp_path, Driver()).start_run("run-1", requirement(), header())
    await an_hour_passes(pool)
    again = store_of(pool, tmp_path, Driver(host="elsewhere", pid=7))
    await again.start_run("run-1", requirement(), header())

    shown = await again.result("run-1")

    assert await again.status("run-1") == "running"
    assert shown is not None
    assert "process 7 on elsewhere goes on with it" in shown.verdict.explanation


async def test_the_heartbeat_outlives_a_database_that_is_away(pool: Pool, tmp_path: Path) -> None:
    driver = Driver()
    store = store_of(pool, tmp_path, driver)
    await store.start_run("run-1", requirement(), header())
    async with pool.connection() as connection:
        await connection.execute("ALTER TABLE runs RENAME TO away")
    async with heartbeat(pool, driver, every_s=0.01):
        asked = pool.get_stats()["requests_num"]
        while pool.get_stats()["requests_num"] < asked + 2:  # noqa: ASYNC110 - the heartbeat tells nobody
            await asyncio.sleep(0)
        async with pool.connection() as connection:
            await connection.execute("ALTER TABLE away RENAME TO runs")
        await an_hour_passes(pool)
        async with asyncio.timeout(10):
            while await store.status("run-1") != "running":
                pass


def test_a_lease_holds_several_beats_and_drivers_are_told_in_words() -> None:
    assert LEASE_S >= 3 * BEAT_S
    assert told(str(Driver(host="ci-7", pid=12))) == "process 12 on ci-7"
    assert told("") == ""
