"""Bringing a database to this PACTS's schema: forward only, safe when several processes do it at once."""

import asyncio
import time
from pathlib import Path
from typing import Final, LiteralString

import psycopg
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from psycopg import AsyncConnection, errors
from psycopg.rows import DictRow, dict_row

from pacts.errors import StorageError
from pacts.storage.failures import address_of, refused_at_start, storage_error, translated
from pacts.storage.pool import connection_options, without_pgbouncer_mark

REVISIONS: Final = ("0001", "0002", "0003", "0004", "0005", "0006", "0008", "0010", "0011", "0012")
"""Oldest first. The last one is what a database must have; a test compares them with the files."""
VERSION_TABLE: Final = "pacts_version"
"""Not alembic's default: the database may be shared with an application that uses alembic too."""
LOCK: Final = 7_218_604_251_337_002
"""Key of the advisory lock: any number, the same for every PACTS."""
WAIT_S: Final = 120.0
POLL_S: Final = 0.05

VERSIONS_SQL: LiteralString = """
    SELECT (SELECT max(version_num) FROM pacts_version) AS tables,
           (SELECT max(v) FROM checkpoint_migrations) AS checkpoints
"""
LOCK_SQL: LiteralString = "SELECT pg_try_advisory_lock(%(key)s) AS locked"
UNLOCK_SQL: LiteralString = "SELECT pg_advisory_unlock(%(key)s)"


async def migrate(url: str, *, address: str | None = None) -> None:
    """Leave the database with every table PACTS and LangGraph need; one query when it has them already.

    Args:
        url: of the database.
        address: how messages name it; by default its host, port and name.

    Raises:
        StorageError: it can't be reached, was made by a newer PACTS, or refuses the change.
    """
    plain, pgbouncer = without_pgbouncer_mark(url)
    address = address or address_of(plain)
    try:
        connection = await _connect(plain, pgbouncer=pgbouncer)
    except psycopg.Error as exc:
        raise refused_at_start(exc, address) from exc
    with translated(address):
        async with connection:
            _check_encoding(connection, address)
            if not await _is_current(connection, address):
                await _migrate_alone(connection, plain, address)


async def _connect(url: str, *, pgbouncer: bool) -> AsyncConnection[DictRow]:
    options = connection_options(pgbouncer=pgbouncer)
    return await AsyncConnection[DictRow].connect(url, **{**options, "row_factory": dict_row})


def _check_encoding(connection: AsyncConnection[DictRow], address: str) -> None:
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        raise StorageError(
            f"the database {address} has the encoding {encoding!r}, which can't hold every page's text: "
            "make one with CREATE DATABASE pacts ENCODING 'UTF8' TEMPLATE template0"
        )


async def _is_current(connection: AsyncConnection[DictRow], address: str) -> bool:
    try:
        row = await (await connection.execute(VERSIONS_SQL)).fetchone()
    except errors.UndefinedTable:
        return False
    assert row is not None
    if row["tables"] is not None and row["tables"] not in REVISIONS:
        raise StorageError(
            f"the database {address} was made by a newer PACTS (revision {row['tables']!r}; this one knows up to "
            f"{REVISIONS[-1]!r}): upgrade PACTS, or give it another database"
        )
    checkpoints = row["checkpoints"]
    return row["tables"] == REVISIONS[-1] and checkpoints is not None and checkpoints >= _checkpoint_revision()


def _checkpoint_revision() -> int:
    return len(AsyncPostgresSaver.MIGRATIONS) - 1


async def _migrate_alone(connection: AsyncConnection[DictRow], url: str, address: str) -> None:
    # Asking again and again instead of waiting inside the server: LangGraph builds indexes CONCURRENTLY, which waits
    # for every running statement, also for one that waits for this lock. That would be a deadlock.
    until = time.monotonic() + WAIT_S
    while not await _try_lock(connection):
        if time.monotonic() > until:
            raise StorageError(
                f"another process has been migrating the database {address} for {WAIT_S:.0f} s: end it and try again"
            )
        await asyncio.sleep(POLL_S)
    try:
        if not await _is_current(connection, address):
            await asyncio.to_thread(_upgrade, url, address)
            await AsyncPostgresSaver(connection).setup()
    finally:
        if not connection.closed:
            await connection.execute(UNLOCK_SQL, {"key": LOCK})


async def _try_lock(connection: AsyncConnection[DictRow]) -> bool:
    row = await (await connection.execute(LOCK_SQL, {"key": LOCK})).fetchone()
    return bool(row and row["locked"])


def _upgrade(url: str, address: str) -> None:
    from alembic import command  # noqa: PLC0415 - 0.2 s that only a change of the schema is worth
    from alembic.config import Config  # noqa: PLC0415
    from sqlalchemy import NullPool, create_engine  # noqa: PLC0415
    from sqlalchemy.exc import DBAPIError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    engine = create_engine(
        "postgresql+psycopg://", creator=lambda: psycopg.connect(url, client_encoding="utf8"), poolclass=NullPool
    )
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except DBAPIError as exc:
        raise _refusal(exc.orig, address) from exc


def _refusal(cause: BaseException | None, address: str) -> StorageError:
    reason = " ".join(str(cause).split())
    if isinstance(cause, errors.DuplicateTable):
        return StorageError(
            f"the database {address} already has a table of that name which PACTS did not make ({reason}): "
            "give PACTS a database or a schema of its own"
        )
    if isinstance(cause, psycopg.Error):
        return storage_error(cause, address)
    return StorageError(f"the tables of the database {address} could not be made ({reason})")
