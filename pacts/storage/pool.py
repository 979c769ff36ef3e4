"""Our own connections, in the shape LangGraph's checkpointer needs too."""

import select
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from psycopg import AsyncConnection
from psycopg.rows import DictRow, dict_row
from psycopg_pool import AsyncConnectionPool

Pool = AsyncConnectionPool[AsyncConnection[DictRow]]

MAX_CONNECTIONS: Final = 8
"""For one process; a write takes about a millisecond, so that 64 workers share them well."""
WAIT_S: Final = 5.0
"""For a connection, reconnecting included: a database that is away longer ends the run."""
CONNECT_S: Final = 5
"""For one attempt to connect."""


def connection_options(*, pgbouncer: bool) -> dict[str, Any]:
    """How every connection is opened. PgBouncer hands out another server session each time: prepare nothing there."""
    return {
        "autocommit": True,
        "prepare_threshold": None if pgbouncer else 0,
        "connect_timeout": CONNECT_S,
        "application_name": "pacts",
        "client_encoding": "utf8",  # whatever PGCLIENTENCODING says
    }


def without_pgbouncer_mark(url: str) -> tuple[str, bool]:
    """The URL without `pgbouncer=true`, which libpq does not know, and whether it was there."""
    if "pgbouncer=" not in url:
        return url, False
    parts = urlsplit(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in query if name != "pgbouncer"]
    marked = ("pgbouncer", "true") in query
    return urlunsplit(parts._replace(query=urlencode(kept))), marked


@asynccontextmanager
async def open_pool(url: str, *, pgbouncer: bool = False) -> AsyncIterator[Pool]:
    """A pool that belongs to the running event loop, connects when first used and closes cleanly.

    A connection is looked at before it is handed out, so that a restarted server is not noticed.
    """
    pool: Pool = AsyncConnectionPool(
        url,
        connection_class=AsyncConnection[DictRow],
        kwargs={**connection_options(pgbouncer=pgbouncer), "row_factory": dict_row},
        min_size=1,
        max_size=MAX_CONNECTIONS,
        timeout=WAIT_S,
        check=_is_alive,
        open=False,
        name="pacts",
    )
    await pool.open(wait=False)
    try:
        yield pool
    finally:
        await pool.close()


async def _is_alive(connection: AsyncConnection[DictRow]) -> None:
    """Ask the server where that is in doubt: a connection that the other side closed has something to read.

    Asking always is a round trip, 0.7 ms of this process, four times a step.
    """
    if not hasattr(select, "poll"):  # Windows
        await connection.execute("")
        return
    watch = select.poll()
    watch.register(connection.fileno(), select.POLLIN)
    if watch.poll(0):
        await connection.execute("")
