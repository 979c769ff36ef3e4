"""`pacts trace`: the waterfall of a run on the terminal, as data, or as a page."""

import asyncio
import json
import os
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from pacts.cli.exits import PASSED
from pacts.cli.words import MARKS
from pacts.domain.span import Span, SpanKind
from pacts.errors import UsageError
from pacts.reports.waterfall import Bar, Waterfall, as_json, render_trace, waterfall
from pacts.settings import Settings
from pacts.storage.opening import open_storage

WIDEST = 160
"""Columns that a waterfall may take; a wider one is harder to follow from name to bar."""
BAR_SHARE = 0.3
"""Of the columns, for the bars."""
COLOURS: dict[SpanKind, str] = {
    "run": "bright_black",
    "agent": "bright_black",
    "step": "blue",
    "llm": "magenta",
    "look": "cyan",
    "memory": "green",
    "ready": "bright_black",
    "gate": "yellow",
    "action": "bright_blue",
    "check": "green",
    "heal": "magenta",
    "picture": "bright_black",
}
PARTS = " ▏▎▍▌▋▊▉█"
"""Eighths of a column."""


def trace_command(run: str, *, data: bool, html: Path | None) -> int:
    """Show a run's trace.

    Raises:
        UsageError: there is no such run, nothing is kept of its trace, or the page can't be written.
    """
    fall = waterfall(asyncio.run(_spans(run)))
    if html is not None:
        _write(html, fall)
    if data:
        sys.stdout.write(json.dumps(as_json(fall), indent=2, default=str, ensure_ascii=False) + "\n")
    elif html is None:
        print_waterfall(Console(highlight=False), fall)
    return PASSED


async def _spans(run: str) -> tuple[Span, ...]:
    async with open_storage(Settings.load(), environment=os.environ) as storage:
        found = await storage.logbook.runs_of(run)
        if len(found) != 1:
            raise UsageError(f"there is no run {run!r}: see `pacts runs` for the ids")
        spans = await storage.spans.of_run(found[0])
    if not spans:
        raise UsageError(f"nothing is kept of the trace of {found[0]}: it ran with enable_telemetry off, or before")
    return spans


def _write(file: Path, fall: Waterfall) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(render_trace(fall), encoding="utf-8")
    except OSError as exc:
        raise UsageError(f"the page can't be written to {str(file)!r} ({exc.strerror}): name another file") from exc
    sys.stderr.write(f"trace  {file.absolute()}\n")


def print_waterfall(console: Console, fall: Waterfall) -> None:
    """The waterfall, a line a span, its error below it."""
    width = min(console.width, WIDEST)
    bars = max(12, int(width * BAR_SHARE))
    _headline(console, fall)
    table = Table.grid(padding=(0, 1))
    table.add_column(width=width - bars - 11, no_wrap=True, overflow="ellipsis")
    table.add_column(width=bars, no_wrap=True)
    table.add_column(width=8, justify="right", no_wrap=True)
    above = _above_errors(fall)
    for row, bar in enumerate(fall.bars):
        style = "red" if bar.span.error else COLOURS[bar.span.kind]
        table.add_row(_name(bar), Text(_drawn(bar, fall.total_ms, bars), style=style), _took(bar))
        if bar.span.error and row not in above:
            said = " ".join(bar.span.error.split())
            table.add_row(Text(f"{'  ' * bar.depth}  ! {said}", style="red"), "", "")
    console.print(table)


def _above_errors(fall: Waterfall) -> frozenset[int]:
    """Rows within which an error is told already, so that it is not said on every level."""
    found: set[int] = set()
    for bar in fall.bars:
        above = bar.parent if bar.span.error is not None else -1
        while above >= 0:
            found.add(above)
            above = fall.bars[above].parent
    return frozenset(found)


def _headline(console: Console, fall: Waterfall) -> None:
    root = fall.root
    status = str(root.metadata.get("status") or "interrupted")
    mark, colour = MARKS.get(status, ("•", "white"))
    line = Text.assemble((f"{mark} {status.upper()}", f"bold {colour}"), "  ", (root.name, "bold"))
    console.print(line, soft_wrap=True)
    broken = f", {fall.broken} with an error" if fall.broken else ""
    told = f"  run {root.run_id}, {fall.total_ms / 1000:.2f} s, {len(fall.bars)} spans{broken}"
    console.print(Text(told, style="bright_black"), soft_wrap=True)
    console.print()


def _name(bar: Bar) -> Text:
    kind = bar.span.kind
    style = {"run": "bold", "step": "bold", "agent": "bright_black", "ready": "bright_black"}.get(kind, "")
    return Text("  " * bar.depth) + Text(bar.span.name, style="red" if bar.span.error else style)


def _took(bar: Bar) -> Text:
    if not bar.ended:
        return Text("no end", style="red")
    return Text(f"{bar.ms:.0f} ms" if bar.ms < 9_999.5 else f"{bar.ms / 1000:.1f} s")  # noqa: PLR2004 - eight columns


def _drawn(bar: Bar, total_ms: float, width: int) -> str:
    """The bar in eighths of a column; what is shorter is one eighth."""
    left = min(int(bar.at_ms / total_ms * width), width - 1)
    eighths = max(1, round(bar.ms / total_ms * width * 8))
    whole, rest = divmod(min(eighths, (width - left) * 8), 8)
    return " " * left + PARTS[8] * whole + (PARTS[rest] if rest else "")
