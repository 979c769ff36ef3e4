"""Opening the storage: the one door through which the composition root gets a database, its tables and a pool."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from pacts.settings import Settings
from pacts.storage import embedded
from pacts.storage.artifact_files import ArtifactFiles
from pacts.storage.checkpoints import Checkpoints, record_types, saver
from pacts.storage.failures import address_of
from pacts.storage.heals import PostgresHealBook
from pacts.storage.heartbeat import Driver, heartbeat
from pacts.storage.location import data_dir, given_database
from pacts.storage.logbook import PostgresLogbook
from pacts.storage.mending import PostgresMendMemory
from pacts.storage.migration import migrate
from pacts.storage.named import PostgresNamedElements
from pacts.storage.pool import Pool, open_pool, without_pgbouncer_mark
from pacts.storage.runs import PostgresRunStore
from pacts.storage.selectors import LayeredSelectors, open_selectors
from pacts.storage.spans import PostgresSpans
from pacts.storage.vault import open_vault


@dataclass(frozen=True, slots=True)
class Storage:
    """An open storage. It belongs to the event loop it was opened in."""

    runs: PostgresRunStore
    logbook: PostgresLogbook
    mends: PostgresMendMemory
    """How strategies of mending did."""
    named: PostgresNamedElements
    """What models named."""
    heals: PostgresHealBook
    """Heals that went well, and the quarantine."""
    selectors: LayeredSelectors
    """Where steps found their elements."""
    spans: PostgresSpans
    """The traces of runs."""
    checkpointer: Checkpoints
    pool: Pool = field(repr=False)
    url: str = field(repr=False)
    """It may hold a password."""
    address: str
    """The database as messages name it."""
    data_dir: Path
    server: Literal["embedded", "given"]


@asynccontextmanager
async def open_storage(
    settings: Settings, *, environment: Mapping[str, str], strike: Callable[[], None] = lambda: None
) -> AsyncIterator[Storage]:
    """A storage that is ready: server running, tables up to date, pool open; the pool is closed in the end.

    The embedded server stays for the process's life, so that opening again takes some milliseconds.

    Args:
        settings: which server, and where files go.
        environment: may name a server, too.
        strike: called before Redis is; may raise an OSError, as a lost connection does.

    Raises:
        StorageError: no server can be reached or started, or it has no tables and can't get them.
    """
    # LangGraph's server forbids whatever may block its event loop, looking at a folder included.
    folder = await asyncio.to_thread(data_dir, settings, environment)
    types = await asyncio.to_thread(record_types)
    given = given_database(settings, environment)
    url = given if given is not None else (await embedded.start(folder)).url
    plain, pgbouncer = without_pgbouncer_mark(url)
    address = address_of(plain) if given is not None else f"in {str(folder)!r} (embedded PostgreSQL)"
    await migrate(url, address=address)
    key = settings.vault_key.get_secret_value() if settings.vault_key else None
    vault = await asyncio.to_thread(open_vault, folder, key)
    async with open_pool(plain, pgbouncer=pgbouncer) as pool:
        driver = await asyncio.to_thread(Driver)
        async with heartbeat(pool, driver), open_selectors(settings, pool, address, strike) as selectors:
            yield Storage(
                runs=PostgresRunStore(pool, ArtifactFiles(folder / "artifacts"), address, driver),
                logbook=PostgresLogbook(pool, vault, address, driver),
                mends=PostgresMendMemory(pool, address),
                named=PostgresNamedElements(pool, address),
                heals=PostgresHealBook(pool, address),
                selectors=selectors,
                spans=PostgresSpans(pool, address),
                checkpointer=saver(pool, address=address, types=types, vault=vault),
                pool=pool,
                url=plain,
                address=address,
                data_dir=folder,
                server="given" if given is not None else "embedded",
            )
