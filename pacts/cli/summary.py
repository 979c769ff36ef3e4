"""The last words of a run on the terminal: verdict, reason, next move, files."""

from collections.abc import Iterable

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Column, Table

from pacts.cli.words import MARKS, marked
from pacts.domain.cost import Costs
from pacts.domain.requirement import Notice
from pacts.domain.result import RunResult, SuiteResult

LABEL = 7
"""Columns of the words before cause, next move and paths."""


def print_suite(suite: SuiteResult) -> None:
    """One run in full, several as a list."""
    console = Console(highlight=False)
    for run in suite.runs:
        print_run(console, run, status="interrupted" if run.verdict.code == "cancelled" else "")
    _warn(console, suite.notices)
    if len(suite.runs) > 1:
        counts = ", ".join(f"{number} {status}" for status, number in suite.counts.items())
        console.print(
            f"\n{marked(suite.status)}  {len(suite.runs)} runs: {counts} in {suite.seconds:.1f} s", soft_wrap=True
        )
    print_costs(console, suite.costs)
    if suite.report:
        console.print(f"overview  {escape(suite.report)}", soft_wrap=True)


def print_costs(console: Console, costs: Costs) -> None:
    """What models were asked, by agent and model; nothing where none was."""
    if not costs.calls:
        return
    table = Table(box=None, pad_edge=False, header_style="bright_black")
    table.add_column("model", overflow="fold")
    for heading in ("calls", "kept", "failed", "tokens in", "tokens out", "cost"):
        table.add_column(heading, justify="right")
    for row in (*costs.by(lambda call: f"{call.agent}: {call.model}"), costs.total):
        numbers = (row.calls, row.cached, row.failed, row.tokens_in, row.tokens_out)
        table.add_row(escape(row.name), *(f"{number:,}" for number in numbers), row.cost)
    console.print()
    console.print(table)


def print_run(console: Console, run: RunResult, *, status: str = "") -> None:
    """Verdict, explanation, files; under the stored run's own status, where it has no verdict."""
    verdict = run.verdict
    status = status or verdict.status
    mark, colour = MARKS[status]
    console.print()
    console.print(
        f"[bold {colour}]{mark} {status.upper()}[/bold {colour}]  [bold]{escape(run.requirement.title)}[/bold]"
        f"  [bright_black]{run.seconds:.1f} s, run {run.run_id}[/bright_black]",
        soft_wrap=True,
    )
    if run.header.parent_run:
        _say(console, "fork", escape(f"of {run.header.parent_run} {run.header.fork or ''}".rstrip()))
    _say(console, "", escape(verdict.explanation))
    if verdict.status != "passed":
        if status != "running":
            _say(console, "cause", f"{verdict.cause.replace('_', ' ')} ({verdict.code})")
        _say(console, "next", escape(verdict.next_move))
    _warn(console, [notice for notice in verdict.warnings if notice.code != verdict.code])
    for made in run.generated:
        reason = f", {escape(made.reason)}" if made.reason and made.state != "verified" else ""
        faults = f", {escape(made.gate.line)}" if made.gate and made.kill_rate is not None else ""
        _path(console, "test", f"{escape(made.path)} ({made.state}{reason}{faults})")
    if run.patch:
        _path(console, "patch", escape(run.patch))
    if run.report:
        _path(console, "report", escape(run.report))
    if run.trace:
        _path(console, "trace", escape(run.trace))


def _warn(console: Console, notices: Iterable[Notice]) -> None:
    for notice in notices:
        if notice.severity != "info":
            where = f"line {notice.line}: " if notice.line else ""
            _say(console, "warning", f"{where}{escape(notice.message)}", style="yellow")


def _say(console: Console, label: str, text: str, *, style: str = "bright_black") -> None:
    """A sentence under its verdict: wrapped under itself on a terminal, one line where a program reads it."""
    if not console.is_terminal:
        console.print(f"  [{style}]{label:<{LABEL}}[/{style}] {text}" if label else f"  {text}", soft_wrap=True)
        return
    line = Table.grid(*([Column(width=LABEL + 1, style=style)] if label else []), Column())
    line.add_row(*filter(None, (label, text)))
    console.print(Padding(line, (0, 0, 0, 2)))


def _path(console: Console, label: str, text: str) -> None:
    """A path, never broken: it is copied and clicked."""
    console.print(f"  [bright_black]{label:<{LABEL}}[/bright_black] {text}", soft_wrap=True)
