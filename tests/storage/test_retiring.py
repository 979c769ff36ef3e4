"""Traces and tries are kept for a while, and dropped beside the first run of a later process."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pacts.domain.mending import MendTry
from pacts.domain.span import Span
from pacts.storage.mending import PostgresMendMemory
from pacts.storage.migration import migrate
from pacts.storage.pool import Pool, open_pool
from pacts.storage.retiring import retire, retiring
from pacts.storage.spans import PostgresSpans
from pacts.telemetry.spans import new_uuid7

NOW = datetime.now(UTC)


async def begin(pool: Pool, run_id: str, days: int) -> None:
    """A run so many days ago, with a root and a step below it, owed to a place, and a try to mend the step."""
    async with pool.connection() as connection:
        await connection.execute(
            "INSERT INTO runs (id, requirement_id, title, origin, requirement, header)"
            " VALUES (%s, '', '', '', '{}', '{}')",
            (run_id,),
        )
    began, store = NOW - timedelta(days=days), PostgresSpans(pool, "under test")
    root = Span(str(new_uuid7()), None, "", "buy", "run", began, began, {}, None, {}, None, run_id=run_id)
    step = replace(root, id=str(new_uuid7()), parent_id=root.id, kind="step")
    await store.keep([root, step])
    await store.owe([run_id], ["somewhere"])
    await PostgresMendMemory(pool, "under test").keep(run_id, "s01", [MendTry(strategy="wait", failure="f", site="s")])
    async with pool.connection() as connection:
        await connection.execute("UPDATE mend_tries SET at = %s WHERE run_id = %s", (began, run_id))


async def left(pool: Pool) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    async with pool.connection() as connection:
        for table in ("runs", "spans", "span_outbox", "mend_tries"):
            column = "id" if table == "runs" else "run_id"
            cursor = await connection.execute(f"SELECT DISTINCT {column} AS run FROM {table} ORDER BY run")  # type: ignore[arg-type]
            found[table] = [row["run"] for row in await cursor.fetchall()]
    return found


async def test_old_traces_and_tries_are_dropped_and_their_runs_stay(database_url: str) -> None:
    await migrate(database_url)
    async with open_pool(database_url) as pool:
        for run_id, days in (("fresh", 1), ("last month", 40), ("last year", 400)):
            await begin(pool, run_id, days)

        async with retiring(pool, "under test", trace_days=100) as retire_beside:
            retire_beside()
            retire_beside()
            assert await retire(pool, "under test", trace_days=30) <= 2

        assert await left(pool) == {
            "runs": ["fresh", "last month", "last year"],
            "spans": ["fresh"],
            "span_outbox": ["fresh"],
            "mend_tries": ["fresh", "last month"],
        }
