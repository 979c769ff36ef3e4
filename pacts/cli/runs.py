"""`pacts runs` and `pacts show`: the stored runs."""

import asyncio
import os
import sys
from dataclasses import asdict

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from pacts.cli.exits import PASSED, USAGE
from pacts.cli.summary import print_costs, print_run
from pacts.cli.words import marked
from pacts.domain.result import RunResult
from pacts.errors import UsageError
from pacts.language.words import say
from pacts.ports import RunRow
from pacts.reports.json_report import render_json
from pacts.settings import Settings
from pacts.storage.opening import open_storage
from pacts.storage.run_record import STATUSES


def runs_command(*, limit: int, status: str | None, as_json: bool) -> int:
    """List the runs, newest first."""
    if status is not None and status not in STATUSES:
        raise UsageError(f"no run has the status {status!r}: use one of {', '.join(STATUSES)}")
    rows = asyncio.run(_rows(limit, status))
    if as_json:
        import json

        sys.stdout.write(json.dumps([asdict(row) for row in rows], default=str, indent=2) + "\n")
        return PASSED
    console = Console(highlight=False)
    if not rows:
        console.print("no runs yet: try `pacts demo`")
        return PASSED
    console.print(_table(rows))
    return PASSED


async def _rows(limit: int, status: str | None) -> tuple[RunRow, ...]:
    async with open_storage(Settings.load(), environment=os.environ) as storage:
        return await storage.runs.runs(limit=limit, status=status)


def _table(rows: tuple[RunRow, ...]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bright_black")
    for heading in ("run", "status", "cause", "steps", "seconds", "started", "title"):
        table.add_column(heading, overflow="fold", no_wrap=heading in {"run", "status"})
    for row in rows:
        seconds = "" if row.seconds is None else f"{row.seconds:.1f}"
        table.add_row(
            row.run_id,
            marked("interrupted" if row.code == "cancelled" else row.status),
            row.cause.replace("_", " "),
            str(row.steps),
            seconds,
            f"{row.started_at:%Y-%m-%d %H:%M}",
            escape(row.title) + (f" (fork of {row.parent_run})" if row.parent_run else ""),
        )
    return table


def show_command(run_id: str, *, as_json: bool) -> int:
    """Show one run."""
    found = asyncio.run(_result(run_id))
    if found is None:
        sys.stderr.write(f"pacts: no single run matches {run_id!r}: see `pacts runs` for the ids\n")
        return USAGE
    result, status = found
    if as_json:
        sys.stdout.write(render_json(result) + "\n")
        return PASSED
    _print(result, status)
    return PASSED


def patch_command(run_id: str) -> int:
    """Print the patch of a run's changed locators, as `git apply` takes it."""
    text = asyncio.run(_patch(run_id))
    if text is None:
        sys.stderr.write(f"pacts: the run {run_id!r} has no patch: none of its locators was changed\n")
        return USAGE
    sys.stdout.write(text)
    return PASSED


async def _patch(run_id: str) -> str | None:
    async with open_storage(Settings.load(), environment=os.environ) as storage:
        result = await storage.runs.result(run_id)
        kept = await storage.runs.artifacts(result.run_id) if result is not None else ()
        found = next((one.id for one in kept if one.kind == "patch"), None)
        return None if found is None else (await storage.runs.read_artifact(found)).decode()


async def _result(run_id: str) -> tuple[RunResult, str] | None:
    """The run and its status as people read it."""
    async with open_storage(Settings.load(), environment=os.environ) as storage:
        result = await storage.runs.result(run_id)
        return None if result is None else (result, await storage.runs.status(result.run_id))


def _print(result: RunResult, status: str) -> None:
    console = Console(highlight=False)
    print_run(console, result, status=status)
    steps = {step.id: step for step in result.plan.steps} if result.plan else {}
    table = Table(box=None, pad_edge=False, header_style="bright_black")
    for heading in ("step", "outcome", "ms", "does", "tier", "by"):
        table.add_column(heading, overflow="fold")
    for done in result.steps:
        words = say(steps[done.step_id]) if done.step_id in steps else done.step_id
        tier = str(done.tier) if done.tier else ""
        by = "rules" if done.execution_tier == 1 else f"tier {done.execution_tier}"
        table.add_row(done.step_id, marked(done.outcome), f"{done.timings.total_ms:.0f}", escape(words), tier, by)
    console.print()
    console.print(table)
    print_costs(console, result.costs)
