"""Targets in words against pages with the true element marked: `python -m benchmarks.eyes` (`HELD=1`: both halves).

A target is right when the element that is found is (one of) the marked; or when nothing is found where nothing is
meant, or several where several are. It is wrong when another element is found, or one where none or several are meant.
The rest (said to be absent or ambiguous although one is meant) is neither.

What is read is judged by what it says: for an expectation about a value (`READ`), an element that is not marked is
right where all its visible text is that of a marked one, as the text of a cell is with nothing but a badge in it.

Where a sentence plans to a goal ("open the talk page"), its element is that of the goal's first move on the page. A
move that only opens or scrolls something to look behind it takes nothing for what is meant: it is right where it is
marked or nothing is meant, and otherwise neither. A check of the page as a whole ("the page says …") is right where
the marked element says it, or nothing does where nothing is meant.

Options:
    --failures   show every target of the tuning half that is not right.
    PAGE …       only these pages.
"""

import asyncio
import json
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from statistics import median
from typing import Literal

from playwright.async_api import Browser, Page, async_playwright
from rich.console import Console
from rich.table import Table

from benchmarks._corpus_page import looked_at
from benchmarks._first_move import first_move, step_of
from pacts.domain.element import ResolvedElement
from pacts.domain.page import Snapshot
from pacts.domain.plan import Step
from pacts.eyes.resolve import Ambiguous, Found
from pacts.runtime.chromium import find, launch_flags
from pacts.runtime.page_scripts import call
from tests.corpus.halves import held_wanted
from tests.corpus.page_files import ABSENT, AMBIGUOUS, Aim, MarkedPage, pages

Outcome = Literal["right", "wrong", "unsure", "unread"]
IS_TRUE = """(element, mark) => (window.__truth[mark] ?? []).some((truth) => truth === element)"""
READ: frozenset[str] = frozenset({"text", "cell", "remember", "value"})
"""Verbs of expectations about a value, and of values that are kept for later."""
READS_SO = """(element, mark) => {
  const plain = (node) => (node.innerText ?? "").replace(/\\s+/g, " ").trim();
  return plain(element) !== "" && (window.__truth[mark] ?? []).some((truth) => plain(truth) === plain(element));
}"""
SAYS = """([mark, words]) => {
  const meant = mark === "" ? [document.body] : window.__truth[mark] ?? [];
  const plain = (text) => text.replace(/\\s+/g, " ").trim().toLowerCase();
  return meant.some((element) => plain(element.innerText ?? "").includes(plain(words)));
}"""


@dataclass(slots=True)
class Tally:
    """What came of the targets of one half."""

    outcomes: Counter[str] = field(default_factory=Counter)
    ms: list[float] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        """Targets."""
        return self.outcomes.total()

    def share(self, outcome: Outcome) -> float:
        """Of all targets."""
        return round(self.outcomes[outcome] / max(1, self.total), 4)


async def measure(browser: Browser, corpus: list[MarkedPage]) -> Tally:
    """Each page looked at once, each of its targets resolved on that look."""
    tally = Tally()
    for marked in corpus:
        async with looked_at(browser, marked) as (page, snapshot):
            for aim in marked.aims:
                outcome, said = await judge(page, snapshot, aim, tally)
                tally.outcomes[outcome] += 1
                if outcome != "right":
                    tally.failures.append(f"{outcome:7}{marked.name}: {aim.say}  [{aim.truth or 'absent'}]  {said}")
    return tally


async def judge(page: Page, snapshot: Snapshot, aim: Aim, tally: Tally, *, whole: bool = True) -> tuple[Outcome, str]:
    """What comes of one target: the outcome and what was said."""
    step = step_of(aim.say)
    if step is None:
        return "unread", "the sentence gives no step with a target"
    started = time.perf_counter()
    move = first_move(step, snapshot, whole=whole)
    if move is None:
        return await _judge_page(page, step, aim)
    tally.ms.append((time.perf_counter() - started) * 1000)
    resolution = move.resolution
    if not isinstance(resolution, Found):
        meant = AMBIGUOUS if isinstance(resolution, Ambiguous) else ABSENT
        return "right" if aim.truth == meant else "unsure", resolution.reason
    reason = resolution.element.reason
    if await _is_true(page, resolution.element, aim, reads=step.verb in READ):
        return "right", reason
    if move.looks:
        return "right" if aim.truth == ABSENT else "unsure", f"looks behind what is opened first: {reason}"
    return "wrong", reason


async def _is_true(page: Page, element: ResolvedElement, aim: Aim, *, reads: bool) -> bool:
    """Whether the element is one of the marked, or, where it is read, says just what one of them says."""
    if aim.truth in {ABSENT, AMBIGUOUS}:
        return False
    for frame in page.frames:
        if await frame.evaluate(call("documentId")) == element.document:
            handle = await frame.evaluate_handle(call("element"), element.ref)
            return bool(await handle.evaluate(IS_TRUE, aim.truth)) or (
                reads and bool(await handle.evaluate(READS_SO, aim.truth))
            )
    return False


async def _judge_page(page: Page, step: Step, aim: Aim) -> tuple[Outcome, str]:
    """A check of what the page says anywhere: it is the marked element that must say it."""
    if step.verb not in {"text", "visible"} or step.value is None:
        return "unread", "the sentence gives no step with a target"
    given = [aim.truth, step.value.template]
    said = any([await frame.evaluate(SAYS, given) for frame in page.frames])
    return "right" if said == (aim.truth != ABSENT) else "unread", "the page as a whole is asked"


def _table(title: str, tally: Tally) -> Table:
    table = Table("right", "wrong", "unsure", "unread", "total", "ms a target", title=title)
    shares = [f"{tally.share(outcome):.1%}" for outcome in ("right", "wrong", "unsure", "unread")]
    table.add_row(*shares, str(tally.total), f"{median(tally.ms or [0]):.1f}")
    return table


async def main() -> None:
    """Print the tables and the figures."""
    names = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    corpus = [page for page in pages() if not names or page.name in names]
    console = Console(width=160)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=launch_flags())
        tuning = await measure(browser, [page for page in corpus if not page.held])
        wanted = held_wanted("eyes")
        held = await measure(browser, [page for page in corpus if page.held]) if wanted else Tally()
        await browser.close()
    if "--failures" in sys.argv:
        print("\n".join(tuning.failures))
    console.print(_table("tuning part", tuning))
    if wanted:
        console.print(_table("held-back part", held))
    figures = {
        "held_right": held.share("right") if wanted else None,
        "held_wrong": held.share("wrong") if wanted else None,
        "held_total": held.total if wanted else None,
        "tuning_right": tuning.share("right"),
        "tuning_wrong": tuning.share("wrong"),
        "tuning_total": tuning.total,
        "ms_per_target": round(median(tuning.ms or [0]), 2),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    asyncio.run(main())
