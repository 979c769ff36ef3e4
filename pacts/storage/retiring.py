"""What is kept of runs for a while only: traces, and what was tried where steps could not be done."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Final, LiteralString

from pacts.errors import StorageError
from pacts.storage.failures import translated
from pacts.storage.mending import REMEMBERED_DAYS
from pacts.storage.pool import Pool

_log = logging.getLogger("pacts.storage")
AT_ONCE: Final = 200
"""Traces in one statement: some 40,000 rows, which no other run waits for."""

SPANS_SQL: Final[LiteralString] = """
    WITH gone AS (
        DELETE FROM spans WHERE run_id IN (
            SELECT run_id FROM spans
            WHERE parent_id IS NULL AND started_at < clock_timestamp() - make_interval(days => %(days)s)
            ORDER BY started_at LIMIT %(limit)s
        ) RETURNING run_id
    ), unsent AS (
        DELETE FROM span_outbox USING gone WHERE span_outbox.run_id = gone.run_id
    )
    SELECT count(DISTINCT run_id) AS traces FROM gone
"""
TRIES_SQL: Final[LiteralString] = """
    DELETE FROM mend_tries WHERE at < clock_timestamp() - make_interval(days => %(days)s)
"""


async def retire(pool: Pool, address: str, *, trace_days: int) -> int:
    """Drop the traces of runs that began longer ago than that, and what was tried before anyone asks; how many traces.

    A run itself stays, with its steps and its report.

    Args:
        pool: the database.
        address: how messages name it.
        trace_days: how long a trace is kept.

    Raises:
        StorageError: the database can't be used.
    """
    found = 0
    with translated(address):
        while True:
            async with pool.connection() as connection:
                cursor = await connection.execute(SPANS_SQL, {"days": trace_days, "limit": AT_ONCE})
                row = await cursor.fetchone()
            assert row is not None
            found += int(row["traces"])
            if row["traces"] < AT_ONCE:
                break
        async with pool.connection() as connection:
            await connection.execute(TRIES_SQL, {"days": REMEMBERED_DAYS})
    return found


@asynccontextmanager
async def retiring(pool: Pool, address: str, *, trace_days: int) -> AsyncIterator[Callable[[], None]]:
    """What begins the retirement, once, beside a run; whatever is left at the end is left for the next process."""
    task: asyncio.Task[None] | None = None

    async def work() -> None:
        try:
            gone = await retire(pool, address, trace_days=trace_days)
        except StorageError as exc:
            _log.debug("old traces were left: %s", exc)
            return
        if gone:
            _log.debug("%d traces older than %d days were dropped", gone, trace_days)

    def begin() -> None:
        nonlocal task
        task = task or asyncio.create_task(work(), name="pacts-retire")

    try:
        yield begin
    finally:
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
