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
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Literal

from playwright.async_api import Browser, ElementHandle, Error, Page, Route, async_playwright
from rich.console import Console
from rich.table import Table

from benchmarks._healers import Found, Looked, Mendwright, Remembered, pacts, same_attributes
from benchmarks._intervals import clustered
from pacts.runtime.chromium import find, launch_flags
from pacts.runtime.look import take_look
from pacts.runtime.page_scripts import bundle, call, invoke
from pacts.settings import Settings
from tests.corpus.halves import held_wanted
from tests.corpus.heals.reader import FOLDER, Answer, Change, ChangedPage, changed_pages

TOOLS = ("pacts", "mendwright", "baseline")
Outcome = Literal["healed_right", "wrong", "refused_right", "refused_wrong"]
SETTLE_MS = 30
ADDRESS = "http://heal.test/page"
HARVEST = """() => {
  window.__truth = {};
  const visit = (root) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (!element.hasAttribute("data-mark")) continue;
      (window.__truth[element.getAttribute("data-mark")] ??= []).push(element);
      element.removeAttribute("data-mark");
    }
  };
  visit(document);
}"""
TRUTH = "(mark) => (window.__truth[mark] ?? [])[0] ?? null"
IS_TRUE = """([truth, found]) => {
  if (truth === found) return true;
  const shadow = (node) => [...(node.shadowRoot?.children ?? [])].map((one) => one.innerText).join(" ");
  const said = (node) => node.innerText || shadow(node);
  const plain = (node) => (said(node) ?? "").replace(/\\s+/g, " ").trim();
  const up = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const holds = (outer, inner) => {
    for (let at = inner; at; at = up(at)) if (at === outer) return true;
    return false;
  };
  const [outer, inner] = holds(truth, found) ? [truth, found] : [found, truth];
  if (!holds(outer, inner)) return truth.control === found || found.control === truth;
  const controls = outer.querySelectorAll("a, button, input, select, textarea, [role]");
  const around = (one) => inner === one || inner.contains(one) || one.contains(inner);
  return plain(outer) === plain(inner) && [...controls].every(around);
}"""
SELECTOR = """(element) => {
  const quoted = (text) => JSON.stringify(text);
  const root = element.getRootNode();
  const one = (css) => { try { return root.querySelectorAll(css).length === 1; } catch { return false; } };
  const tag = element.localName;
  const tries = [];
  const names = "data-testid data-test data-cy data-qa id name href placeholder aria-label title".split(" ");
  for (const name of names)
    if (element.getAttribute(name)) tries.push(`${tag}[${name}=${quoted(element.getAttribute(name))}]`);
  const classes = [...element.classList].map((name) => "." + CSS.escape(name)).join("");
  if (classes) tries.push(tag + classes);
  for (const css of tries) if (one(css)) return css;
  const text = (element.textContent ?? "").replace(/\\s+/g, " ").trim();
  const path = [];
  for (let at = element; at && at.nodeType === 1 && at !== document.documentElement; at = at.parentElement) {
    if (at.id) { path.unshift(`${at.localName}[id=${quoted(at.id)}]`); break; }
    const children = [...(at.parentElement?.children ?? [at])];
    const like = children.filter((each) => each.localName === at.localName);
    path.unshift(like.length > 1 ? `${at.localName}:nth-of-type(${like.indexOf(at) + 1})` : at.localName);
  }
  return one(path.join(" > ")) ? path.join(" > ") : `${tag}:has-text(${quoted(text)})`;
}"""
"""The selector that a person would write for an element: by an attribute of its own, else by its path."""


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


class Bench:
    """One corpus, measured page by page in one browser."""

    def __init__(self, browser: Browser, tools: Iterable[str]) -> None:
        self._browser, self._tools = browser, tuple(tools)
        self._html = ""

    async def measure(self, corpus: Iterable[ChangedPage]) -> Half:
        """Every page, change and target."""
        half = Half()
        for changed in corpus:
            context = await self._browser.new_context(viewport={"width": 1280, "height": 800})
            await context.add_init_script(bundle())
            await context.route("**/*", self._serve)
            page = await context.new_page()
            await self._page(page, changed, half)
            await context.close()
        return half

    async def _serve(self, route: Route) -> None:
        if route.request.url != ADDRESS:
            await route.fulfill(status=404, body="")
            return
        await route.fulfill(content_type="text/html; charset=utf-8", body=self._html)

    async def _open(self, page: Page, html: str) -> Looked:
        self._html = html
        await page.goto(ADDRESS)
        await page.wait_for_timeout(SETTLE_MS)
        for frame in page.frames:
            with suppress(Error):
                await frame.evaluate(HARVEST)
        return Looked(page, await take_look(page, test_id_attributes=Settings().test_id_attributes))

    async def _page(self, page: Page, changed: ChangedPage, half: Half) -> None:
        looked = await self._open(page, changed.html)
        remembered = [await _remember(page, looked, goal) for goal in changed.goals]
        known = [one for one in remembered if one is not None]
        mended = Mendwright(known)
        if "mendwright" in self._tools:
            await mended.learn(page)
        for change in changed.changes:
            looked = await self._open(page, change.html)
            for goal, one in zip(changed.goals, remembered, strict=True):
                where = f"{changed.name} {change.name} {goal.mark} {goal.step} {goal.words}"
                answer = change.answers[goal.mark]
                for tool in self._tools:
                    found = (
                        Found(None, 0.0, "the look did not list it")
                        if one is None
                        else await self._ask(tool, looked, one, known, mended, change)
                    )
                    truth = await _truth(page, goal.mark)
                    outcome = await _judge(page, found, truth, answer)
                    half.tools[tool].cases[changed.name].append((answer, outcome))
                    half.tools[tool].ms.append(found.ms)
                    if tool == "pacts" and outcome in {"wrong", "refused_wrong"}:
                        half.failures.append(
                            f"{outcome:14}{where} [{answer.refuse or 'heal'}] {','.join(change.kinds)}\n      {found.why}"
                        )
                if one is not None:
                    await _stale(page, looked, one, known, answer, change, half, where)
        mended.close()

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


async def _remember(page: Page, looked: Looked, goal: object) -> Remembered | None:
    mark = goal.mark  # type: ignore[attr-defined]
    for frame in page.frames:
        with suppress(Error):
            element = (await frame.evaluate_handle(TRUTH, mark)).as_element()
            if element is None:
                continue
            document, ref = await frame.evaluate(call("documentId")), await invoke(element, "refOf")
            fingerprint = looked.fingerprint(document, ref)
            selector = await element.evaluate(SELECTOR)
            return None if fingerprint is None else Remembered(goal, fingerprint, selector)  # type: ignore[arg-type]
    return None


async def _truth(page: Page, mark: str) -> ElementHandle | None:
    for frame in page.frames:
        with suppress(Error):
            element = (await frame.evaluate_handle(TRUTH, mark)).as_element()
            if element is not None:
                return element
    return None


async def _is_true(truth: ElementHandle | None, found: ElementHandle) -> bool:
    if truth is None:
        return False
    try:
        return bool(await truth.evaluate("(truth, found) => (" + IS_TRUE + ")([truth, found])", found))
    except Error:
        return False  # of another document


async def _judge(page: Page, found: Found, truth: ElementHandle | None, answer: Answer) -> Outcome:
    del page
    if found.element is None:
        return "refused_right" if answer.refuse else "refused_wrong"
    return "healed_right" if not answer.refuse and await _is_true(truth, found.element) else "wrong"


async def _stale(
    page: Page,
    looked: Looked,
    one: Remembered,
    known: Sequence[Remembered],
    answer: Answer,
    change: Change,
    half: Half,
    where: str,
) -> None:
    """Whether the remembered selector still matches one element, another than the target, and whether that is seen."""
    try:
        matched = page.locator(one.selector)
        if await matched.count() != 1:
            return
        handle = await matched.element_handle(timeout=500)
    except Error:
        return
    right = await _is_true(await _truth(page, one.goal.mark), handle)
    if right and "unchanged" not in change.kinds:
        return
    found = await pacts(looked, one, known)
    same = found.element is not None and await _is_true(found.element, handle)
    if right:
        half.unchanged_total += 1
        half.false_alarms += not same
    else:
        half.stale_total += 1
        half.stale_caught += not same
    if same != right:
        half.failures.append(f"{'false alarm' if right else 'stale missed'}  {where}: {one.selector}")
    del answer


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
    print(json.dumps({"held": _figures(held) if wanted else None, "tuning": _figures(tuning)}))


if __name__ == "__main__":
    asyncio.run(main())
