"""`pacts stats`: what the stored runs tell about PACTS itself."""

import asyncio
import os
import sys

from rich.console import Console
from rich.table import Table

from pacts.cli.exits import PASSED
from pacts.domain.cost import dollars
from pacts.domain.mending import FailureStats, FailureSum
from pacts.domain.tiers import EXECUTION_TIERS, TierStats, TierSum
from pacts.settings import Settings
from pacts.storage.opening import open_storage


def tiers_command(*, as_json: bool) -> int:
    """Print what each tier of execution attempted and achieved."""
    stats = asyncio.run(_stats())
    if as_json:
        sys.stdout.write(stats.model_dump_json(indent=2) + "\n")
        return PASSED
    console = Console(highlight=False)
    if not stats.tiers:
        console.print("no action was stored yet: try `pacts demo`")
        return PASSED
    console.print(_table(stats.tiers))
    named = stats.named
    console.print(f"\nelements that models named: {named.kept} kept, {named.uses} uses, {named.misses} not known again")
    return PASSED


def failures_command(*, as_json: bool) -> int:
    """Print which known failures were met, what was tried, and what came of it."""
    stats = asyncio.run(_failures())
    if as_json:
        sys.stdout.write(stats.model_dump_json(indent=2) + "\n")
        return PASSED
    console = Console(highlight=False)
    if not stats.failures:
        console.print("no step of a stored run had to be mended yet")
        return PASSED
    console.print(_mended(stats.failures))
    return PASSED


async def _failures() -> FailureStats:
    async with open_storage(Settings.load(), environment=os.environ) as storage:
        return FailureStats(failures=await storage.mends.sums())


def _mended(failures: tuple[FailureSum, ...]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bright_black")
    table.add_column("failure or strategy")
    for heading in ("hits", "mitigated", "share", "model calls saved", "median"):
        table.add_column(heading, justify="right", no_wrap=True)
    for one in sorted(failures, key=lambda one: not one.pattern):
        name = one.strategy.replace("_", " ")
        share = f"{one.mitigated / one.hits:.0%}"
        median = f"{one.median_ms:,.0f} ms"
        table.add_row(name, f"{one.hits:,}", f"{one.mitigated:,}", share, f"{one.saved:,}", median)
    return table


async def _stats() -> TierStats:
    async with open_storage(Settings.load(), environment=os.environ) as storage:
        return TierStats(tiers=await storage.runs.tier_sums(), named=await storage.named.sum())


def _table(tiers: tuple[TierSum, ...]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bright_black")
    table.add_column("tier")
    for heading in ("attempts", "done", "share", "from memory", "median", "tokens", "cost"):
        table.add_column(heading, justify="right", no_wrap=True)
    for one in tiers:
        table.add_row(
            f"{one.tier} {EXECUTION_TIERS[one.tier]}",
            f"{one.attempts:,}",
            f"{one.successes:,}",
            f"{one.share:.0%}",
            f"{one.cached:,}",
            f"{one.median_ms:,.0f} ms",
            f"{one.tokens:,}",
            _cost(one),
        )
    return table


def _cost(one: TierSum) -> str:
    """As people read it: "$0.0042", "unknown", "$0.0042 + unknown"."""
    if one.unknown == one.attempts:
        return "unknown"
    return dollars(one.cost_usd) + (" + unknown" if one.unknown else "")
