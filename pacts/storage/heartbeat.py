"""Which process drives a run, and that it is still there: the row of a run whose process was killed can't say so.

Every process tells the database every `BEAT_S` seconds, in one statement for all its runs, that it is there; nothing is
added to a step. A run that was not heard of for `LEASE_S` seconds is shown as interrupted. Only the database's clock is
asked, so that it is right for several machines on one database; a process that comes back (after a suspend, or when the
database was away) is simply heard of again. A clock that was set back makes a run look as if it were heard of in the
future: more than `LEASE_S` away is too far in both directions, and the next beat sets it right.
"""

import asyncio
import os
import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, LiteralString

import psutil  # type: ignore[import-untyped]
import psycopg
from psycopg_pool import PoolTimeout

from pacts.storage.pool import Pool

BEAT_S: Final = 10.0
LEASE_S: Final = 45.0
"""Four beats and a bit: one that is late or lost does not make a run look dead."""
LET_GO_S: Final = 2.0
LET_GO_SQL: LiteralString = "UPDATE runs SET driver = '' WHERE driver = %(driver)s AND finished_at IS NULL"
BEAT_SQL: LiteralString = """
    UPDATE runs SET seen_at = clock_timestamp() WHERE driver = %(driver)s AND finished_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class Driver:
    """A process that drives runs: its machine, its id there, and a word that no other process ever has."""

    host: str = field(default_factory=socket.gethostname)
    pid: int = field(default_factory=os.getpid)
    word: str = field(default_factory=lambda: f"{_born(os.getpid())}-{_space()}-{secrets.token_hex(4)}")
    """When the process was begun and where its id counts, so that an id that is used again is not taken for it."""

    def __str__(self) -> str:
        return f"{self.host}:{self.pid}:{self.word}"


def is_dead(driver: str) -> bool:
    """Whether the process is gone for sure: it ran on this machine, and none with its id was begun when it was."""
    host, _, rest = driver.partition(":")
    pid, _, word = rest.partition(":")
    born, _, space = word.partition("-")
    if host != socket.gethostname() or not pid.isdigit() or space.partition("-")[0] != _space():
        return False
    return _born(int(pid)) != born


def _born(pid: int) -> str:
    """When the process was begun, in hundredths of a second; "" when there is none, or only its remains."""
    try:
        process = psutil.Process(pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return ""
        return _ticks(pid) or f"{process.create_time() * 100:.0f}"
    except psutil.Error:
        return ""


def _ticks(pid: int) -> str:
    """Since the machine was started, as Linux counts: unlike a time of day it stays when the clock is set."""
    try:
        told = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
    return told.rpartition(")")[2].split()[19]


def _space() -> str:
    """The machine's process table since it was started: two containers with one name have two."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii")[:8]
        return f"{boot}.{Path('/proc/self/ns/pid').stat().st_ino}"
    except OSError:
        return "any"


def told(driver: str) -> str:
    """A stored driver in words; "" where none is known."""
    host, _, rest = driver.partition(":")
    return f"process {rest.partition(':')[0]} on {host}" if rest else ""


@asynccontextmanager
async def heartbeat(pool: Pool, driver: Driver, *, every_s: float = BEAT_S) -> AsyncIterator[None]:
    """Inside, the driver's runs are known to be driven."""
    beating = asyncio.create_task(_beat(pool, driver, every_s), name="pacts-heartbeat")
    try:
        yield
    finally:
        beating.cancel()
        with suppress(asyncio.CancelledError):
            await beating
        await _let_go(pool, driver)


async def _let_go(pool: Pool, driver: Driver) -> None:
    """Leave runs without a verdict to whoever takes them up: their process may live on, but drives them no more."""
    with suppress(psycopg.Error, PoolTimeout, TimeoutError):
        async with asyncio.timeout(LET_GO_S), pool.connection() as connection:
            await connection.execute(LET_GO_SQL, {"driver": str(driver)})


async def _beat(pool: Pool, driver: Driver, every_s: float) -> None:
    while True:
        await asyncio.sleep(every_s)
        with suppress(psycopg.Error):  # a database that is away is noticed by the run's own writes
            async with pool.connection() as connection:
                await connection.execute(BEAT_SQL, {"driver": str(driver)})
