"""`pacts approve`, and `pacts quarantine`."""

import asyncio
import json
import os
import sys

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from pacts.api import approve_run
from pacts.cli.exits import PASSED, USAGE, exit_code
from pacts.cli.progress import progress
from pacts.cli.resume import as_suite
from pacts.cli.run import show_suite
from pacts.codegen.locators import python as python_source
from pacts.domain.heal_book import KeptHeal, Quarantined
from pacts.domain.result import RunResult
from pacts.settings import Settings
from pacts.storage.opening import open_storage


def approve_command(run: str, *, reject: bool, by: str | None, as_json: bool) -> int:
    """Accept or reject the changed locators of a run; returns the exit code of the run as it is then."""
    settings = Settings.load()
    with progress(quiet=False, side_by_side=False) as listen:
        result = approve_run(run, reject=reject, by=by, settings=settings, listen=listen)
    kept = asyncio.run(_kept(result.run_id))
    if not any(one.decision != "none" for one in kept):  # it waited, and went on
        show_suite(as_suite(result), settings, as_json=as_json)
        return exit_code(result.status, strict=settings.strict)
    if as_json:
        sys.stdout.write(json.dumps([one.model_dump(mode="json") for one in kept], indent=2) + "\n")
        return PASSED
    _tell(Console(highlight=False), result, kept)
    return PASSED


async def _kept(run_id: str) -> tuple[KeptHeal, ...]:
    async with open_storage(Settings.load(), environment=os.environ) as storage:
        return await storage.heals.of_run(run_id)


def _tell(console: Console, result: RunResult, kept: tuple[KeptHeal, ...]) -> None:
    for one in kept:
        console.print(
            f"{one.decision} by {escape(one.decided_by)}: {one.step_id} {escape(one.intent)}\n"
            f"  [red]- {escape(python_source(one.heal.before))}[/red]\n"
            f"  [green]+ {escape(python_source(one.heal.after))}[/green]",
            soft_wrap=True,
        )
    if kept and kept[0].decision == "accepted":
        console.print("Later runs use the new locators as remembered ones, and are passed.", soft_wrap=True)
        if result.patch:
            console.print(f"In the kept test: git apply {escape(result.patch)}", soft_wrap=True)
    else:
        console.print("They are in quarantine: later runs do not use them (`pacts quarantine ls`).", soft_wrap=True)


def list_command(*, as_json: bool) -> int:
    """List what is in quarantine."""
    found = asyncio.run(_quarantined())
    if as_json:
        sys.stdout.write(json.dumps([one.model_dump(mode="json") for one in found], indent=2) + "\n")
        return PASSED
    console = Console(highlight=False)
    if not found:
        console.print("nothing is in quarantine")
        return PASSED
    table = Table(box=None, pad_edge=False, header_style="bright_black")
    for heading in ("number", "site", "step", "locator", "since"):
        table.add_column(heading, overflow="fold")
    for one in found:
        source = escape(python_source(one.locator))
        table.add_row(str(one.number), one.origin, escape(one.intent), source, f"{one.at:%Y-%m-%d %H:%M}")
    console.print(table)
    return PASSED


def show_command(number: int, *, as_json: bool) -> int:
    """Show why one locator is in quarantine."""
    found = next((one for one in asyncio.run(_quarantined()) if one.number == number), None)
    if found is None:
        return _unknown(number)
    if as_json:
        sys.stdout.write(found.model_dump_json(indent=2) + "\n")
        return PASSED
    console = Console(highlight=False)
    lines = (f"site     {found.origin}", f"step     {found.intent}", f"locator  {python_source(found.locator)}")
    for line in (*lines, f"reason   {found.reason}", f"run      {found.run_id} ({found.at:%Y-%m-%d %H:%M})"):
        console.print(escape(line), soft_wrap=True)
    return PASSED


def remove_command(number: int, *, as_json: bool) -> int:
    """Take one out of quarantine."""
    found = asyncio.run(_release(number))
    if found is None:
        return _unknown(number)
    said = f"{python_source(found.locator)} may be used again for {found.intent} on {found.origin}"
    sys.stdout.write((found.model_dump_json(indent=2) if as_json else said) + "\n")
    return PASSED


def _unknown(number: int) -> int:
    sys.stderr.write(f"pacts: nothing in quarantine has the number {number}: see `pacts quarantine ls`\n")
    return USAGE


async def _quarantined() -> tuple[Quarantined, ...]:
    async with open_storage(Settings.load(), environment=os.environ) as storage:
        return await storage.heals.quarantined()


async def _release(number: int) -> Quarantined | None:
    async with open_storage(Settings.load(), environment=os.environ) as storage:
        return await storage.heals.release(number)
