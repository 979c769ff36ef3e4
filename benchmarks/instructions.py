"""One-sentence instructions carried out without a model: `python -m benchmarks.instructions`.

The pages are those of MiniWoB++ (package miniwob on PyPI): each draws a small application and an instruction by its
seed, and judges itself what was done. PACTS gets the instruction as its requirement and nothing else. A task is right
when the page's reward is positive; `passed_wrong` counts runs that PACTS called passed although the page did not.

These pages were used to tune the language and the eyes: the figure is a regression figure, not a held-out one. Tasks
that ask for more than doing what is written (drawing, games, arithmetic, timing) are left out, see
`instructions_left_out.json`.

Options:
    --seeds 0,1       episodes of each task; default 0.
    --tasks a,b       only these tasks; default all that are not left out.
    --failures        show every task that is not right, with its instruction and the verdict.
"""

import argparse
import asyncio
import json
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from playwright.async_api import Browser, async_playwright
from rich.console import Console
from rich.table import Table

from benchmarks._instruction_pages import Pages, Task, serving_pages, task_names
from pacts.domain.result import RunStatus
from pacts.engine import Engine, open_engine
from pacts.errors import RequirementError
from pacts.intake.normalise import normalise
from pacts.runtime.chromium import find, launch_flags
from pacts.settings import Settings

SETTINGS: dict[str, object] = {
    "screenshots": "none",
    "generate": (),
    "enable_memory": False,
    "verify": "never",
    "step_timeout_s": 3,
    "run_timeout_s": 60,
    "viewport_width": 600,
    "viewport_height": 600,
}
"""Small pages, each seen once: nothing is kept of a run but its verdict."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one task."""

    task: Task
    instruction: str
    status: RunStatus
    said: str
    reward: float
    seconds: float

    @property
    def right(self) -> bool:
        """As the page judges."""
        return self.reward > 0

    @property
    def passed_wrong(self) -> bool:
        """PACTS says it was done, the page says it was not."""
        return self.status in {"passed", "healed"} and not self.right


async def read_instructions(browser: Browser, pages: Pages, tasks: Iterable[Task]) -> None:
    """Open every page once; each reports what it asks for."""
    page = await browser.new_page()
    for task in tasks:
        await page.goto(pages.of(task))
        await page.wait_for_function("() => core.ept0 !== null")  # the report was made in the same breath
    await page.close()
    pages.told.reward.clear()


async def carried_out(engine: Engine, pages: Pages, task: Task) -> Outcome:
    """One run with the instruction as its requirement."""
    instruction, url = pages.told.instruction[task.key], pages.of(task)
    started = time.perf_counter()
    try:
        requirement = normalise(instruction, base_url=url).requirements[0]
    except RequirementError as refusal:
        return Outcome(task, instruction, "invalid", str(refusal), 0, time.perf_counter() - started)
    run = await engine.run(requirement, base_url=url)
    seconds = time.perf_counter() - started
    said = f"{run.verdict.code}: {run.verdict.explanation}"
    return Outcome(task, instruction, run.status, said, pages.told.reward.get(task.key, 0), seconds)


async def measured(tasks: Sequence[Task], settings: Settings) -> list[Outcome]:
    """Every task, one after the other, in contexts of one browser."""
    with serving_pages() as pages:
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=find(), args=launch_flags())
            await read_instructions(browser, pages, tasks)
            await browser.close()
        async with open_engine(settings) as engine:
            return [await carried_out(engine, pages, task) for task in tasks]


def table(outcomes: Sequence[Outcome], *, failures: bool) -> Table:
    """One line a task, or a task that is not right."""
    shown = Table("task", "seed", "right", "status", "seconds", "instruction", "said", title="instructions")
    for outcome in outcomes:
        if not (failures and outcome.right):
            said = "" if outcome.right else outcome.said[:200]
            cells = (outcome.task.name, outcome.task.seed, "yes" if outcome.right else "no", outcome.status)
            shown.add_row(*cells, f"{outcome.seconds:.1f}", outcome.instruction, said)
    return shown


def figures(outcomes: Sequence[Outcome]) -> dict[str, int]:
    """The last line."""
    return {
        "right": sum(outcome.right for outcome in outcomes),
        "total": len(outcomes),
        "passed_wrong": sum(outcome.passed_wrong for outcome in outcomes),
        "ms_per_task": round(1000 * median(outcome.seconds for outcome in outcomes)),
    }


def tasks_of(names: str | None, seeds: str) -> list[Task]:
    """Each named task with each seed."""
    chosen = names.split(",") if names else task_names()
    return [Task(name, seed) for name in chosen for seed in seeds.split(",")]


async def main() -> None:
    """Print the table and the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", default="0")
    parser.add_argument("--tasks")
    parser.add_argument("--failures", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as reports:
        settings = Settings.load(report_dir=reports, **SETTINGS)
        outcomes = await measured(tasks_of(options.tasks, options.seeds), settings)
    Console(width=200, markup=False).print(table(outcomes, failures=options.failures))
    print(json.dumps(figures(outcomes)))


if __name__ == "__main__":
    asyncio.run(main())
