"""The last words of a run on the terminal: verdict, reason, next move, files."""

from rich.console import Console
from rich.markup import escape

from pacts.cli.words import MARKS, marked
from pacts.domain.result import RunResult, SuiteResult


def print_suite(suite: SuiteResult) -> None:
    """One run in full, several as a list."""
    console = Console(highlight=False)
    for run in suite.runs:
        print_run(console, run)
    if len(suite.runs) > 1:
        counts = ", ".join(f"{number} {status}" for status, number in suite.counts.items())
        console.print(
            f"\n{marked(suite.status)}  {len(suite.runs)} runs: {counts} in {suite.seconds:.1f} s", soft_wrap=True
        )
    if suite.report:
        console.print(f"overview  {escape(suite.report)}", soft_wrap=True)


def print_run(console: Console, run: RunResult) -> None:
    """Verdict, explanation, files."""
    verdict = run.verdict
    mark, colour = MARKS[verdict.status]
    console.print()
    console.print(
        f"[bold {colour}]{mark} {verdict.status.upper()}[/bold {colour}]  [bold]{escape(run.requirement.title)}[/bold]"
        f"  [bright_black]{run.seconds:.1f} s, run {run.run_id}[/bright_black]",
        soft_wrap=True,
    )
    console.print(f"  {escape(verdict.explanation)}", soft_wrap=True)
    if verdict.status != "passed":
        console.print(f"  [bright_black]cause[/bright_black]   {verdict.cause.replace('_', ' ')} ({verdict.code})")
        console.print(f"  [bright_black]next[/bright_black]    {escape(verdict.next_move)}", soft_wrap=True)
    for notice in verdict.warnings:
        if notice.severity != "info" and verdict.code != notice.code:
            where = f"line {notice.line}: " if notice.line else ""
            console.print(f"  [yellow]warning[/yellow] {where}{escape(notice.message)}", soft_wrap=True)
    for made in run.generated:
        reason = f", {escape(made.reason)}" if made.reason and made.state != "verified" else ""
        console.print(
            f"  [bright_black]test[/bright_black]    {escape(made.path)} ({made.state}{reason})", soft_wrap=True
        )
    if run.report:
        console.print(f"  [bright_black]report[/bright_black]  {escape(run.report)}", soft_wrap=True)
