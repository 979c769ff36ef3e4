"""Elements known again from plain records, as other people's data has them: `python -m benchmarks.heal_records`.

The pages of `tests/corpus/heals` are read without PACTS' look, by a few lines of JavaScript (`plain_records.js`) that
write down of every element what data sets of web elements usually have. `MAKES` says which of it each sort of record
tells. A case is one target after one change, as in `benchmarks.heal`; right and wrong mean the same. What a record
does not tell, nobody can know: rows, labels and headings are missing, so fewer are healed than from a look.

`HELD=1` measures the held-back half as well. The trees were learnt on the tuning half (`--fit`), so that its figures
flatter them; `--left-out` prints those of trees that have not seen the page.

Options:
    --fit         learn the trees and print `pacts/healing/share_weights_poor.py`.
    --left-out    five times: trees of four parts of the tuning half, tried on the fifth.
    --rules       what the rules do without the trees.
    PAGE …        only these pages.
"""

import asyncio
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Browser, ElementHandle, Page, async_playwright
from rich.console import Console
from rich.table import Table

from benchmarks._marked_page import IS_TRUE, truth
from benchmarks._trees import Group, Learner
from benchmarks.heal import Bench
from benchmarks.heal_share import FOLDS, Known, told
from pacts.healing.matcher import compared
from pacts.healing.reading import Element
from pacts.healing.share import Tree, shares_by
from pacts.runtime.chromium import find, launch_flags
from tests.corpus.halves import held_wanted
from tests.corpus.heals.reader import ChangedPage, Goal, changed_pages

READ: Final = (Path(__file__).parent / "plain_records.js").read_text()
PLACE: Final = """(marked) => {
  const all = globalThis.__plain ?? [];
  for (let at = marked; at; at = at.parentElement) if (all.includes(at)) return all.indexOf(at);
  return null;
}"""
TRUE: Final = f"""(marked) => {{
  const isTrue = {IS_TRUE};
  return (globalThis.__plain ?? []).flatMap((element, at) => isTrue([marked, element]) ? [at] : []);
}}"""
Raw = Mapping[str, Any]
OWN: Final = ("id", "class", "name", "type", "placeholder", "aria-label", "role", "title", "href", "data-testid")
FEW: Final = ("id", "class", "name", "href", "alt")
LEARNT_OF: Final = 3
"""Makes of which the same case is learnt: all five say nearly the same."""
HEAD = '''"""Trees over the signs of `share_signs` where records tell little: `python -m benchmarks.heal_records --fit`.

They are written as those of `share_weights`.
"""

from typing import Final

POOR_TREES: Final = """
'''


def _attributes(raw: Raw) -> Element:
    """Tag, text and its own attributes: what a test has of an element that it found by a locator."""
    return {"tag": raw["tag"], "text": (raw["text"] or raw["value"])[:200], **_some(raw, OWN)}


def _paths(raw: Raw) -> Element:
    """The properties of Similo (Nass et al., doi 10.1145/3571855)."""
    left, top, width, height = raw["box"]
    shown = raw["text"] or raw["value"] or raw["attributes"].get("placeholder", "")
    figures = {"location": f"{left},{top}", "area": width * height, "shape": width * 100 // max(height, 1)}
    paths = {"xpath": raw["xpath"], "idxpath": raw["idxpath"], "is_button": "yes" if raw["button"] else "no"}
    texts = {"visible_text": shown[:300], "neighbor_text": raw["near"]}
    return {"tag": raw["tag"], **figures, **paths, **texts, **_some(raw, FEW)}


def _nested(raw: Raw) -> Element:
    """All attributes in a record of their own, a path and a rectangle."""
    box = dict(zip(("x", "y", "width", "height"), raw["box"], strict=True))
    return {**_bare(raw), "rect": box}


def _neighboured(raw: Raw) -> Element:
    """The same with the texts around, as Kluge and Stocco have it (arXiv 2505.16424)."""
    left, top, width, height = raw["box"]
    about = {"nodeText": raw["own"], "location": [left, top], "dimension": [width, height]}
    return {**_bare(raw), **about, "neighbourText": raw["near"]}


def _bare(raw: Raw) -> Element:
    return {"tag": raw["tag"], "innerText": raw["text"], "xpath": raw["xpath"], "attributes": raw["attributes"]}


def _some(raw: Raw, names: Sequence[str]) -> dict[str, object]:
    return {name: raw["attributes"][name] for name in names if name in raw["attributes"]}


MAKES: Final[Mapping[str, Callable[[Raw], Element]]] = {
    "attributes": _attributes,
    "paths": _paths,
    "nested": _nested,
    "neighboured": _neighboured,
    "whole page": _neighboured,
}
"""What a record tells; of a whole page the old one's other elements are given as well."""


async def cases(corpus: Iterable[ChangedPage], *, learning: bool) -> AsyncIterator[Known]:
    """Every case in every make; to learn from, in some makes, and with less on the page."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=launch_flags())
        for changed in corpus:
            async for known in _of_page(browser, changed, learning=learning):
                yield known
        await browser.close()


async def _of_page(browser: Browser, changed: ChangedPage, *, learning: bool) -> AsyncIterator[Known]:
    bench = Bench(browser, ())
    async with bench.page() as page:
        await bench.open(page, changed.html)
        old: list[Raw] = await page.evaluate(READ)
        places = {goal.mark: await _place(await truth(page, goal.mark)) for goal in changed.goals}
        for change in changed.changes:
            await bench.open(page, change.html)
            new: list[Raw] = await page.evaluate(READ)
            for goal in changed.goals:
                place = places[goal.mark]
                if goal.mark in change.answers and place is not None:
                    heals = not change.answers[goal.mark].refuse
                    true = await _true(page, goal.mark) if heals else frozenset()
                    case = _Case(changed.name, f"{changed.name} {change.name} {goal.mark}", goal, heals, true)
                    for each in case.learnt(old, place, new) if learning else case.known(old, place, new):
                        yield each


async def _place(marked: ElementHandle | None) -> int | None:
    return None if marked is None else await marked.evaluate(PLACE)


async def _true(page: Page, mark: str) -> frozenset[int]:
    marked = await truth(page, mark)
    return frozenset() if marked is None else frozenset(await marked.evaluate(TRUE))


@dataclass(frozen=True, slots=True)
class _Case:
    page: str
    name: str
    goal: Goal
    heals: bool
    true: frozenset[int]

    def known(self, old: Sequence[Raw], place: int, new: Sequence[Raw]) -> Iterator[Known]:
        """The case in every make."""
        for make in MAKES:
            yield self._known(make, old, place, dict(enumerate(new)), whole=True)

    def learnt(self, old: Sequence[Raw], place: int, new: Sequence[Raw]) -> Iterator[Known]:
        """The case in some makes; once without the element, once among a few of the records."""
        draw = random.Random(self.name)
        makes = draw.sample(sorted(MAKES), LEARNT_OF)
        for make in makes:
            yield self._known(make, old, place, dict(enumerate(new)), whole=True)
        without = {at: raw for at, raw in enumerate(new) if at not in self.true}
        if self.true and without:
            yield self._known(makes[0], old, place, without, whole=False)
        few = {at: new[at] for at in sorted({*draw.sample(range(len(new)), min(len(new), 12)), *self.true})}
        yield self._known(makes[1], old, place, few, whole=False)

    def _known(self, make: str, old: Sequence[Raw], place: int, new: Mapping[int, Raw], *, whole: bool) -> Known:
        write = MAKES[make]
        others = [write(raw) for raw in old] if make == "whole page" else []
        seen = compared(write(old[place]), [write(raw) for raw in new.values()], step=self.goal.step, others=others)
        true = frozenset(at for at, number in enumerate(new) if number in self.true)
        return Known(self.page, seen, self.goal, self.heals and bool(true), true, whole, make)


def fit(groups: Iterable[Group]) -> list[Tree]:
    """The trees that tell these apart best."""
    return Learner([group for group in groups if group.signs]).learn()


async def _counted(corpus: Iterable[ChangedPage], trees: Callable[[Known], Sequence[Tree]]) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    async for case in cases(corpus, learning=False):
        learnt = trees(case)
        counts[case.make][case.outcome(shares_by(case.seen.signs(), learnt) if learnt else [])] += 1
        counts[case.make]["should heal" if case.heals else "should refuse"] += 1
    return counts


async def _by_fold() -> dict[int, list[Tree]]:
    groups: list[tuple[int, Group]] = [
        (case.fold, case.group()) async for case in cases(changed_pages(), learning=True)
    ]
    return {fold: fit(group for part, group in groups if part != fold) for fold in range(FOLDS)}


def _table(title: str, counts: Mapping[str, Counter[str]]) -> Table:
    table = Table("record", "healed right", "wrong", "refused right", title=title)
    for make, count in counts.items():
        heal, refuse = count["should heal"], count["should refuse"]
        right = f"{count['right']} of {heal} = {count['right'] / max(1, heal):.1%}"
        wrong = f"{count['wrong']} of {heal + refuse} = {count['wrong'] / max(1, heal + refuse):.1%}"
        refused = f"{count['refused right']} of {refuse} = {count['refused right'] / max(1, refuse):.1%}"
        table.add_row(make, right, wrong, refused)
    return table


async def main() -> None:
    """Print the tables and the figures, or the trees."""
    names = {argument for argument in sys.argv[1:] if not argument.startswith("--")}
    corpus = [page for page in changed_pages() if not names or page.name in names]
    if "--fit" in sys.argv:
        trees = fit([case.group() async for case in cases(corpus, learning=True)])
        print(f'{HEAD}{told(trees)}\n"""')
        return
    by_fold = await _by_fold() if "--left-out" in sys.argv else {}

    def trees_for(case: Known) -> Sequence[Tree]:
        return [] if "--rules" in sys.argv else by_fold.get(case.fold) or case.seen.trees()

    console = Console(width=140)
    halves = {"tuning": await _counted(corpus, trees_for)}
    if held_wanted("heal_records"):
        halves["held"] = await _counted(changed_pages(held=True), trees_for)
    for half, counts in halves.items():
        console.print(_table(half, counts))
    print(json.dumps(halves))


if __name__ == "__main__":
    asyncio.run(main())
