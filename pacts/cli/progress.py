"""Progress: a live view on a terminal, plain lines elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Self

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Column, Table

from pacts.cli.words import MARKS, marked
from pacts.domain.event import (
    Event,
    Healed,
    PersonAnswered,
    PersonAsked,
    PlanReady,
    RunFinished,
    RunStarted,
    StepFinished,
    StepStarted,
    VerdictReached,
)
from pacts.domain.plan import Step
from pacts.domain.result import StepResult
from pacts.language.words import say

Listener = Callable[[Event], None]
MS = 9
"""Columns for a step's milliseconds."""


@contextmanager
def progress(*, quiet: bool, side_by_side: bool = False) -> Iterator[Listener]:
    """A listener for events that shows them on standard error.

    Args:
        quiet: show nothing.
        side_by_side: runs are mixed, so each line begins with the end of its run's id.
    """
    console = Console(stderr=True, highlight=False)
    if quiet:
        yield lambda event: None  # noqa: ARG005 - nothing is shown
    elif console.is_terminal:
        with _Live(console, side_by_side=side_by_side) as live:
            yield live.hear
    else:
        yield _Lines(console, side_by_side=side_by_side).hear


class _Lines:
    """One line an event that matters: wrapped in columns on a terminal, whole where a program reads it."""

    def __init__(self, console: Console, *, side_by_side: bool) -> None:
        self.console = console
        self.side_by_side = side_by_side
        self.steps: dict[tuple[str, str], Step] = {}
        self.skipped: dict[str, int] = {}

    def hear(self, event: Event) -> None:
        match event:
            case RunStarted():
                if self.console.is_terminal and not self.side_by_side:
                    self.console.print()
                self._say(
                    event.run_id, f"[bold]{escape(event.title)}[/bold] [bright_black]{event.run_id}[/bright_black]"
                )
            case PlanReady():
                self.steps |= {(event.run_id, step.id): step for step in event.plan.steps}
            case StepFinished() if event.result.outcome == "skipped" and not event.result.left_out:
                self.skipped[event.run_id] = self.skipped.get(event.run_id, 0) + 1
            case StepFinished():
                self._step(event)
            case Healed():
                self._say(event.run_id, f"  {marked('healed')} {escape(event.heal.reason)}")
            case RunFinished():
                self._finished(event)
            case _:
                pass

    def _finished(self, event: RunFinished) -> None:
        skipped = self.skipped.pop(event.run_id, 0)
        if skipped:
            self._say(
                event.run_id, f"[bright_black]· {skipped} step{'s' if skipped > 1 else ''} not reached[/bright_black]"
            )
        word = "interrupted" if event.result.verdict.code == "cancelled" else event.result.status
        self._say(event.run_id, f"{marked(word)} in {event.result.seconds:.1f} s")

    def _step(self, event: StepFinished) -> None:
        mark, colour = MARKS[event.result.outcome]
        number = f"{event.index + 1:>{len(str(event.total))}}/{event.total}"
        step = self.steps.get((event.run_id, event.step_id))
        words = escape(say(step) if step else event.step_id) + _told(event.result)
        took = f"{event.result.timings.total_ms:.0f} ms" if event.result.timings.total_ms else ""
        head = f"[{colour}]{mark}[/{colour}] [bright_black]{number}[/bright_black]"
        if not self.console.is_terminal:
            self._say(event.run_id, f"{head} {words} [bright_black]{took}[/bright_black]".rstrip())
            return
        line = Table.grid(
            Column(no_wrap=True), Column(ratio=1), Column(width=MS, justify="right", style="bright_black")
        )
        line.expand, line.padding = True, (0, 1, 0, 0)
        line.add_row(self._mark_of(event.run_id) + head, words, took)
        self.console.print(line)

    def _mark_of(self, run_id: str) -> str:
        return f"[bright_black]{run_id[-4:]}[/bright_black] " if self.side_by_side else ""

    def _say(self, run_id: str, text: str) -> None:
        self.console.print(self._mark_of(run_id) + text, soft_wrap=True)


def _told(result: StepResult) -> str:
    """What there is to say of a step besides that it went well."""
    mended = "; ".join(mitigation.detail for mitigation in result.mitigations)
    said = mended if result.outcome in {"passed", "healed"} else result.message
    return f" — {escape(said)}" if said else ""


class _Live:
    """A bar for each run, the finished steps above it."""

    def __init__(self, console: Console, *, side_by_side: bool) -> None:
        self.lines = _Lines(console, side_by_side=side_by_side)
        self.bars: dict[str, TaskID] = {}
        self.view = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}", table_column=Column(ratio=1, no_wrap=True, overflow="ellipsis")),
            BarColumn(bar_width=16),
            TextColumn("{task.completed:.0f}/{task.total:.0f}"),
            TimeElapsedColumn(),
            console=console,
            transient=True,
            expand=True,
        )

    def __enter__(self) -> Self:
        self.view.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.view.stop()

    def hear(self, event: Event) -> None:
        match event:
            case RunStarted():
                self.bars[event.run_id] = self.view.add_task(escape(event.title), total=1)
            case PlanReady():
                self._update(event.run_id, total=len(event.plan.steps))
            case StepStarted():
                self._update(event.run_id, completed=event.index, description=escape(event.text))
            case StepFinished():
                self._update(event.run_id, completed=event.index + 1)
            case VerdictReached():
                self._update(event.run_id, description="writing the report and the test")
            case RunFinished() if event.run_id in self.bars:
                self.view.remove_task(self.bars.pop(event.run_id))
            case PersonAsked():
                self.view.stop()  # the terminal belongs to the question
            case PersonAnswered():
                self.view.start()
            case _:
                pass
        self.lines.hear(event)

    def _update(
        self, run_id: str, *, total: int | None = None, completed: int | None = None, description: str | None = None
    ) -> None:
        if run_id in self.bars:
            self.view.update(self.bars[run_id], total=total, completed=completed, description=description)
