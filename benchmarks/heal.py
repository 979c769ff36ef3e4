"""Elements known again on changed pages, or refused: `python -m benchmarks.heal` (`HELD=1`: both halves).

Each page is served to a real Chromium before and after each of its changes and looked at with PACTS' own look. What is
remembered of each target before is all that a healer has to find it after. Three are measured on the same pages: PACTS
without a model, `mendwright`, and the element that kept most of its attributes.

A case is one target after one change. It is healed right when the element that is taken is the marked one (or a part
of it, or what holds nothing else), refused right when nothing is taken where nothing should be; else it is wrong, or
neither: a heal that was not dared. Intervals are clustered by page.

The same look gives the figures of stale locators: the target's remembered locator is tried on the page after. Where it
matches one element that is not the target, that must be noticed; where nothing but noise changed, nothing may be.

Options:
    --failures    show every case of the tuning half where PACTS is not right.
    --only-pacts  leave the others out.
    --from=PATH   another corpus folder.
    PAGE …        only these pages.
"""

import asyncio
import json
import sys
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Literal

from playwright.async_api import Browser, ElementHandle, Page, Route, async_playwright
from rich.console import Console
from rich.table import Table

from benchmarks._healers import Found, Looked, Mendwright, Remembered, pacts, same_attributes
from benchmarks._intervals import clustered
from benchmarks._many import milliseconds
from benchmarks._marked_page import is_true, matched, remember, take_marks, truth
from pacts.runtime.chromium import find, launch_flags
from pacts.runtime.look import take_look
from pacts.runtime.page_scripts import bundle
from pacts.settings import Settings
from tests.corpus.halves import held_wanted
from tests.corpus.heals.reader import FOLDER, Answer, Change, ChangedPage, Goal, changed_pages

TOOLS = ("pacts", "mendwright", "baseline")
Outcome = Literal["healed_right", "wrong", "refused_right", "refused_wrong"]
SETTLE_MS = 30
ADDRESS = "http://heal.test/page"


@dataclass(slots=True)
class Tally:
    """What came of the cases of one half for one tool."""

    cases: dict[str, list[tuple[Answer, Outcome]]] = field(default_factory=lambda: defaultdict(list))
    """By page."""
    ms: list[float] = field(default_factory=list)

    def count(self, *outcomes: Outcome, heal: bool) -> int:
        """Cases with one of the outcomes, of those that should or should not heal; without an outcome all of them."""
        return sum(self._hits(each, outcomes, heal=heal).count(True) for each in self.cases.values())

    def interval(self, outcome: Outcome, *, heal: bool) -> tuple[float, float]:
        """Of the share of an outcome, clustered by page."""
        return clustered({page: self._hits(each, (outcome,), heal=heal) for page, each in self.cases.items()})

    def figures(self) -> dict[str, object]:
        """For the last line."""
        return {
            "should_heal": self.count(heal=True),
            "healed_right": self.count("healed_right", heal=True),
            "wrong": self.count("wrong", heal=True) + self.count("wrong", heal=False),
            "should_refuse": self.count(heal=False),
            "refused_right": self.count("refused_right", heal=False),
            "ms_p50": round(median(self.ms or [0.0]), 2),
        }

    @staticmethod
    def _hits(cases: Sequence[tuple[Answer, Outcome]], outcomes: Sequence[Outcome], *, heal: bool) -> list[bool]:
        asked = [outcome for answer, outcome in cases if (not answer.refuse) == heal]
        return [outcome in outcomes or not outcomes for outcome in asked]


@dataclass(slots=True)
class Half:
    """The figures of one half of the corpus."""

    tools: dict[str, Tally] = field(default_factory=lambda: {tool: Tally() for tool in TOOLS})
    stale_total: int = 0
    stale_caught: int = 0
    unchanged_total: int = 0
    false_alarms: int = 0
    failures: list[str] = field(default_factory=list)

    def count_alarm(self, *, right: bool, alarm: bool) -> None:
        """A remembered selector was compared: whether it still matches the target, and whether an alarm was given."""
        self.unchanged_total += right
        self.false_alarms += right and alarm
        self.stale_total += not right
        self.stale_caught += alarm and not right


@dataclass(frozen=True, slots=True)
class Case:
    """One target after one change."""

    page: ChangedPage
    change: Change
    goal: Goal
    truth: ElementHandle | None

    @property
    def answer(self) -> Answer:
        """What is right."""
        return self.change.answers[self.goal.mark]

    def __str__(self) -> str:
        return f"{self.page.name} {self.change.name} {self.goal.mark} {self.goal.step} {self.goal.words}"

    async def judge(self, found: Found) -> Outcome:
        """What came of it."""
        if found.element is None:
            return "refused_right" if self.answer.refuse else "refused_wrong"
        return "healed_right" if not self.answer.refuse and await is_true(self.truth, found.element) else "wrong"


class Bench:
    """One corpus, measured page by page in one browser."""

    def __init__(self, browser: Browser, tools: Iterable[str]) -> None:
        self._browser, self._tools = browser, tuple(tools)
        self._html = ""

    async def measure(self, corpus: Iterable[ChangedPage]) -> Half:
        """Every page, change and target."""
        half = Half()
        for changed in corpus:
            async with self.page() as page:
                await self._page(page, changed, half)
        return half

    @asynccontextmanager
    async def page(self) -> AsyncIterator[Page]:
        """A page that is served what is opened."""
        context = await self._browser.new_context(viewport={"width": 1280, "height": 800})
        await context.add_init_script(bundle())
        await context.route("**/*", self._serve)
        yield await context.new_page()
        await context.close()

    async def _serve(self, route: Route) -> None:
        if route.request.url != ADDRESS:
            await route.fulfill(status=404, body="")
            return
        await route.fulfill(content_type="text/html; charset=utf-8", body=self._html)

    async def open(self, page: Page, html: str) -> Looked:
        """The look at a page."""
        self._html = html
        await page.goto(ADDRESS)
        await page.wait_for_timeout(SETTLE_MS)
        await take_marks(page)
        return Looked(page, await take_look(page, test_id_attributes=Settings().test_id_attributes))

    async def _page(self, page: Page, changed: ChangedPage, half: Half) -> None:
        looked = await self.open(page, changed.html)
        remembered = {goal.mark: await remember(page, looked, goal) for goal in changed.goals}
        mended = Mendwright([one for one in remembered.values() if one is not None])
        if "mendwright" in self._tools:
            await mended.learn(page)
        for change in changed.changes:
            looked = await self.open(page, change.html)
            for goal in (goal for goal in changed.goals if goal.mark in change.answers):
                case = Case(changed, change, goal, await truth(page, goal.mark))
                await self._case(looked, case, remembered, mended, half)
        mended.close()

    async def _case(
        self,
        looked: Looked,
        case: Case,
        remembered: Mapping[str, Remembered | None],
        mended: Mendwright,
        half: Half,
    ) -> None:
        one, known = remembered[case.goal.mark], [each for each in remembered.values() if each is not None]
        for tool in self._tools:
            found = Found(None, 0.0, "the look did not list it")
            if one is not None:
                found = await self._ask(tool, looked, one, known, mended, case.change)
            outcome = await case.judge(found)
            half.tools[tool].cases[case.page.name].append((case.answer, outcome))
            half.tools[tool].ms.append(found.ms)
            if tool == "pacts" and outcome in {"wrong", "refused_wrong"}:
                half.failures.append(f"{outcome:14}{case} [{case.answer.refuse or 'heal'}]\n      {found.why}")
        if one is not None:
            await _stale(looked, case, one, known, half)

    async def _ask(
        self,
        tool: str,
        looked: Looked,
        one: Remembered,
        known: Sequence[Remembered],
        mended: Mendwright,
        change: Change,
    ) -> Found:
        if tool == "mendwright":
            return await mended.find(looked.page, one, change.name)
        return await (pacts if tool == "pacts" else same_attributes)(looked, one, known)


async def _stale(looked: Looked, case: Case, one: Remembered, known: Sequence[Remembered], half: Half) -> None:
    """Whether it is seen that the old selector matches another element now, and nothing is seen where it does not."""
    handle = await matched(looked.page, one.selector)
    if handle is None:
        return
    right = await is_true(case.truth, handle)
    if right and "unchanged" not in case.change.kinds:
        return
    found = await pacts(looked, one, known)
    alarm = found.element is None or not await is_true(found.element, handle)
    half.count_alarm(right=right, alarm=alarm)
    if alarm == right:
        half.failures.append(f"{'false alarm' if right else 'stale missed':14}{case}: {one.selector}")


def _table(title: str, half: Half) -> Table:
    table = Table("", "healed right", "wrong", "refused right", "ms p50", title=title)
    for tool, tally in half.tools.items():
        told, wrong = tally.figures(), tally.count("wrong", heal=True) + tally.count("wrong", heal=False)
        heal, refuse = tally.interval("healed_right", heal=True), tally.interval("refused_right", heal=False)
        every = clustered({page: [outcome == "wrong" for _, outcome in each] for page, each in tally.cases.items()})
        table.add_row(
            tool,
            _share(told["healed_right"], told["should_heal"], heal),
            _share(wrong, tally.count(heal=True) + tally.count(heal=False), every),
            _share(told["refused_right"], told["should_refuse"], refuse),
            str(told["ms_p50"]),
        )
    return table


def _share(part: object, whole: object, interval: tuple[float, float]) -> str:
    assert isinstance(part, int)
    assert isinstance(whole, int)
    return f"{part} of {whole} = {part / max(1, whole):.1%} [{interval[0]:.1%} to {interval[1]:.1%}]"


def _figures(half: Half) -> Mapping[str, object]:
    tools = {tool: tally.figures() for tool, tally in half.tools.items()}
    stale = {"stale_caught": half.stale_caught, "stale_total": half.stale_total}
    return {**tools, **stale, "false_alarms": half.false_alarms, "unchanged_total": half.unchanged_total}


async def main() -> None:
    """Print the tables and the figures."""
    options = [argument for argument in sys.argv[1:] if argument.startswith("--")]
    names = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    folder = next((Path(option.partition("=")[2]) for option in options if option.startswith("--from=")), FOLDER)
    console = Console(width=160)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=launch_flags())
        bench = Bench(browser, TOOLS[:1] if "--only-pacts" in options else TOOLS)
        tuning = await bench.measure(page for page in changed_pages(folder) if not names or page.name in names)
        wanted = held_wanted("heal")
        held = await bench.measure(changed_pages(folder, held=True)) if wanted else Half()
        await browser.close()
    if "--failures" in options:
        print("\n".join(tuning.failures))
    console.print(_table("tuning half", tuning))
    if wanted:
        console.print(_table("held-back half", held))
    told = {"held": _figures(held) if wanted else None, "tuning": _figures(tuning)}
    print(json.dumps(told | {"ms_among_2000": milliseconds()}))


if __name__ == "__main__":
    asyncio.run(main())
