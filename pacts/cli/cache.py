"""`pacts cache`: what is remembered of the elements of earlier runs."""

import asyncio
import os
import re
import sys
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from rich.console import Console
from rich.table import Table

from pacts.cli.exits import PASSED
from pacts.domain.record import Record
from pacts.domain.selector import CacheCheck, CachePurge, CacheStats
from pacts.errors import UsageError
from pacts.settings import Settings
from pacts.storage.opening import open_storage
from pacts.storage.selectors import LayeredSelectors

ToldT = TypeVar("ToldT", bound=Record)

SECONDS: Final = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}
BYTES: Final = {"": 1, "B": 1, "KB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000}
AMOUNT: Final = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*\Z")


def stats_command(*, as_json: bool) -> int:
    """Print what both layers hold, and who answered how often."""
    return _told(asyncio.run(_asked(lambda memory: memory.stats())), _show_stats, as_json=as_json)


def validate_command(*, as_json: bool) -> int:
    """Hold every entry against its SHA-256; what does not match is dropped and told."""
    return _told(asyncio.run(_asked(lambda memory: memory.check())), _show_check, as_json=as_json)


def purge_command(*, older_than: str | None, max_size: str | None, as_json: bool) -> int:
    """Drop what is old, or what is too much; everything where neither is said."""
    age = None if older_than is None else seconds_of(older_than)
    size = None if max_size is None else bytes_of(max_size)
    return _told(asyncio.run(_asked(lambda memory: memory.purge(age, size))), _show_purge, as_json=as_json)


def seconds_of(said: str) -> float:
    """An age such as "30d", "12h", "90m", "45s" or "2w" in seconds.

    Raises:
        UsageError: it is none of these.
    """
    match = AMOUNT.match(said)
    if match is None or match[2].lower() not in SECONDS:
        raise UsageError(f"--older-than {said!r} is no age: write it as 30d, 12h, 90m or 45s")
    return float(match[1]) * SECONDS[match[2].lower()]


def bytes_of(said: str) -> int:
    """A size such as "50MB", "800KB", "1GB" or "12345" in bytes.

    Raises:
        UsageError: it is none of these.
    """
    match = AMOUNT.match(said)
    if match is None or match[2].upper() not in BYTES:
        raise UsageError(f"--max-size {said!r} is no size: write it as 50MB, 800KB, 1GB or a number of bytes")
    return int(float(match[1]) * BYTES[match[2].upper()])


async def _asked(ask: Callable[[LayeredSelectors], Awaitable[ToldT]]) -> ToldT:
    async with open_storage(Settings.load(), environment=os.environ) as storage:
        return await ask(storage.selectors)


def _told(told: ToldT, show: Callable[[Console, ToldT], None], *, as_json: bool) -> int:
    if as_json:
        sys.stdout.write(told.model_dump_json(indent=2) + "\n")
    else:
        show(Console(highlight=False), told)
    return PASSED


def _show_stats(console: Console, stats: CacheStats) -> None:
    table = Table(box=None, pad_edge=False, header_style="bright_black")
    table.add_column("layer")
    for heading in ("entries", "KB", "answered"):
        table.add_column(heading, justify="right", no_wrap=True)
    layers = (("redis", stats.redis, stats.hits_redis), ("postgres", stats.postgres, stats.hits_postgres))
    for name, held, hits in layers:
        shown = ("-", "-") if held is None else (f"{held.entries:,}", f"{held.bytes / 1000:,.0f}")
        table.add_row(name, *shown, f"{hits:,}")
    table.add_row("look", "", "", f"{stats.looks:,}")
    console.print(table)
    console.print(
        f"\nremembered: {stats.hit_rate:.0%} of the steps; invalidated {stats.invalidated:,}, drifted pages "
        f"{stats.drifted:,}, corrupted {stats.corrupted:,}, evicted {stats.evicted:,}"
    )


def _show_check(console: Console, check: CacheCheck) -> None:
    for name, layer in (("redis", check.redis), ("postgres", check.postgres)):
        if layer is None:
            console.print(f"{name}: not used, or it does not answer")
            continue
        console.print(f"{name}: {layer.checked:,} checked, {layer.corrupted:,} corrupted and dropped", end="")
        console.print(f", {layer.untrusted:,} not trusted at present" if name == "postgres" else "")
        for line in layer.told:
            console.print(f"  {line}", markup=False)


def _show_purge(console: Console, purge: CachePurge) -> None:
    console.print(f"dropped: {purge.postgres:,} of PostgreSQL, {purge.redis:,} of Redis")
