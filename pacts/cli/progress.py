"""Progress: a live view on a terminal, plain lines elsewhere."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Self

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from pacts.cli.words import MARKS
from pacts.domain.event import Event, Healed, PlanReady, RunFinished, RunStarted, StepFinished, StepStarted
from pacts.domain.plan import Step

Listener = Callable[[Event], None]
WIDTH = 60
"""Characters of a step's words beside the bar."""


@contextmanager
def progress(*, quiet: bool) -> Iterator[Listener]:
    """A listener for events that shows them on standard error."""
    console = Console(stderr=True, highlight=False)
    if quiet:
        yield lambda event: None  # noqa: ARG005 - nothing is shown
    elif console.is_terminal:
        with _Live(console) as live:
            yield live.hear
    else:
        yield _Lines(console).hear


class _Lines:
    """One line an event that matters; runs side by side are told apart by the end of their id."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self.steps: dict[tuple[str, str], Step] = {}

    def hear(self, event: Event) -> None:
        match event:
            case RunStarted():
                self._say(event.run_id, f"run {event.run_id}: {escape(event.title)}")
            case PlanReady():
                self.steps |= {(event.run_id, step.id): step for step in event.plan.steps}
                self._say(event.run_id, f"plan: {len(event.plan.steps)} steps")
            case StepFinished():
                self._say(event.run_id, self._step(event))
            case Healed():
                self._say(event.run_id, f"healed {event.heal.step_id}: {escape(event.heal.reason)}")
            case RunFinished():
                self._say(event.run_id, f"{event.result.status}: {escape(event.result.verdict.explanation)}")
            case _:
                pass

    def _step(self, event: StepFinished) -> str:
        mark, colour = MARKS[event.result.outcome]
        step = self.steps.get((event.run_id, event.step_id))
        words = escape(step.source.text) if step else event.step_id
        took = (
            f" [bright_black]{event.result.timings.total_ms:.0f} ms[/bright_black]"
            if event.result.timings.total_ms
            else ""
        )
        why = f" — {escape(event.result.message)}" if event.result.outcome not in {"passed", "skipped"} else ""
        return f"[{colour}]{mark}[/{colour}] {event.index + 1}/{event.total} {words}{took}{why}"

    def _say(self, run_id: str, text: str) -> None:
        self.console.print(f"[bright_black]{run_id[-4:]}[/bright_black] {text}", soft_wrap=True)


class _Live:
    """A bar for each run, the finished steps above it."""

    def __init__(self, console: Console) -> None:
        self.lines = _Lines(console)
        self.bars: dict[str, TaskID] = {}
        self.view = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            TextColumn("{task.completed:.0f}/{task.total:.0f}"),
            TimeElapsedColumn(),
            console=console,
            transient=True,
        )

    def __enter__(self) -> Self:
        self.view.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.view.stop()

    def hear(self, event: Event) -> None:
        match event:
            case RunStarted():
                self.bars[event.run_id] = self.view.add_task(escape(event.title[:WIDTH]), total=1)
            case PlanReady():
                self._update(event.run_id, total=len(event.plan.steps))
            case StepStarted():
                self._update(event.run_id, completed=event.index, description=escape(event.text[:WIDTH]))
            case StepFinished():
                self._update(event.run_id, completed=event.index + 1)
            case RunFinished() if event.run_id in self.bars:
                self.view.remove_task(self.bars.pop(event.run_id))
            case _:
                pass
        self.lines.hear(event)

    def _update(
        self, run_id: str, *, total: int | None = None, completed: int | None = None, description: str | None = None
    ) -> None:
        if run_id in self.bars:
            self.view.update(self.bars[run_id], total=total, completed=completed, description=description)
