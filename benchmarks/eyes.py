"""Targets in words against pages with the true element marked: `python -m benchmarks.eyes` (`HELD=1`: both halves).

A target is right when the element that is found is (one of) the marked; or when nothing is found where nothing is
meant, or several where several are. It is wrong when another element is found, or one where none or several are meant.
The rest (said to be absent or ambiguous although one is meant) is neither.

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

from pacts.domain.page import Snapshot
from pacts.domain.plan import Step
from pacts.eyes.resolve import Ambiguous, Found, Resolution, Wanted, resolve
from pacts.runtime.chromium import find, launch_flags
from pacts.runtime.look import take_look
from pacts.runtime.page_scripts import bundle, call
from pacts.settings import Settings
from tests.corpus.halves import held_wanted, is_held
from tests.corpus.page_files import ABSENT, AMBIGUOUS, Aim, MarkedPage, pages
from tests.language.factory import planned

Outcome = Literal["right", "wrong", "unsure", "unread"]
SETTLE_MS = 60
"""Pages of the corpus draw themselves at once; scripts that run at load get this long."""
HARVEST = """() => {
  window.__truth = {};
  const visit = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.hasAttribute("data-t")) continue;
      for (const mark of element.getAttribute("data-t").split(/\\s+/)) (window.__truth[mark] ??= []).push(element);
      element.removeAttribute("data-t");
    }
  };
  visit(document);
}"""
IS_TRUE = """(element, mark) => (window.__truth[mark] ?? []).some((truth) => truth === element)"""
DEFAULTS = Settings.model_construct()


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
        context = await browser.new_context(viewport={"width": 1280, "height": 800})
        await context.add_init_script(bundle())
        page = await context.new_page()
        await page.set_content(marked.html)
        await page.wait_for_timeout(SETTLE_MS)
        for frame in page.frames:
            await frame.evaluate(HARVEST)
        snapshot = await take_look(page, test_id_attributes=DEFAULTS.test_id_attributes, limit=6000)
        for aim in marked.aims:
            outcome, said = await _judge(page, snapshot, aim, tally)
            tally.outcomes[outcome] += 1
            if outcome != "right":
                tally.failures.append(f"{outcome:7}{marked.name}: {aim.say}  [{aim.truth or 'absent'}]  {said}")
        await context.close()
    return tally


async def _judge(page: Page, snapshot: Snapshot, aim: Aim, tally: Tally) -> tuple[Outcome, str]:
    step = _step(aim.say)
    if step is None:
        return "unread", "the sentence gives no step with a target"
    started = time.perf_counter()
    resolution = _resolve(step, snapshot)
    tally.ms.append((time.perf_counter() - started) * 1000)
    if not isinstance(resolution, Found):
        meant = AMBIGUOUS if isinstance(resolution, Ambiguous) else ABSENT
        return "right" if aim.truth == meant else "unsure", resolution.reason
    if aim.truth in {ABSENT, AMBIGUOUS}:
        return "wrong", resolution.element.reason
    element = resolution.element
    for frame in page.frames:
        if await frame.evaluate(call("documentId")) == element.document:
            handle = await frame.evaluate_handle(call("element"), element.ref)
            return "right" if await handle.evaluate(IS_TRUE, aim.truth) else "wrong", element.reason
    return "wrong", "its document is gone"


def _step(say: str) -> Step | None:
    plan = planned(say)
    if not plan.steps and say.startswith("the "):
        plan = planned(f"scroll to {say}")  # no sentence, but a thing that is pointed at: "the yellow star"
    steps = [step for step in plan.steps if step.target is not None]
    return steps[0] if len(steps) == 1 else None


def _resolve(step: Step, snapshot: Snapshot) -> Resolution:
    assert step.target is not None
    value = step.value.template if step.value else None
    wanted = Wanted(step_id=step.id, part="target", target=step.target, verb=step.verb, value=value)
    (resolution,) = resolve([wanted], snapshot, tier_order=range(1, 9), test_id_attributes=DEFAULTS.test_id_attributes)
    return resolution


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
        tuning = await measure(browser, [page for page in corpus if not is_held(page.name)])
        wanted = held_wanted("eyes")
        held = await measure(browser, [page for page in corpus if is_held(page.name)]) if wanted else Tally()
        await browser.close()
    if "--failures" in sys.argv:
        print("\n".join(tuning.failures))
    console.print(_table("tuning half", tuning))
    if wanted:
        console.print(_table("held-back half", held))
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
