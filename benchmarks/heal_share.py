"""What the learnt share of a heal is worth, on pages left out of the fit: `python -m benchmarks.heal_share`.

The tuning pages of `tests/corpus/heals` are dealt into five parts by their names; the trees are learnt on four of them
and tried on the fifth, in turn. Each case counts twice: as it is, and without its element, where nothing may be taken.
The first table says what the rules alone do, what the shares alone would do from a least share on, and what both do
together, each on all cases; the rules were made on these pages, the shares were not. The last line has the same.

Options:
    --fit       learn the trees on all tuning pages and print `pacts/healing/share_weights.py`.
    --from=PATH another corpus folder, of which only counts are taken, by the trees that are in use.
"""

import asyncio
import hashlib
import json
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

from playwright.async_api import Browser, ElementHandle, Page, async_playwright
from rich.console import Console
from rich.table import Table

from benchmarks._healers import Looked, Remembered
from benchmarks._marked_page import IS_TRUE, remember, truth
from benchmarks._trees import Group, Learner
from benchmarks.heal import Bench, Case
from pacts.healing.matcher import Compared, compared, decide, limits_of
from pacts.healing.reading import Element
from pacts.healing.share import Tree, share_of, shares_by
from pacts.healing.snapshots import record_of
from pacts.runtime.chromium import find, launch_flags
from pacts.runtime.page_scripts import call
from tests.corpus.heals.reader import FOLDER, ChangedPage, Goal, changed_pages

FOLDS = 5
WITHOUT = 0.3
"""How much a case without its element counts beside the case itself."""
LEAST = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
WIDTH = 112
TRUE = f"""(marked, refs) => {{
  const pacts = globalThis[Symbol.for("pacts")];
  const isTrue = {IS_TRUE};
  return refs.filter((ref) => pacts.element(ref)?.nodeType === 1 && isTrue([marked, pacts.element(ref)]));
}}"""
HEAD = '''"""Trees over the signs of `share_signs`: learnt by `python -m benchmarks.heal_share --fit`, never by hand.

A tree is what it adds to the score, or a sign, the greatest value for its first branch, and two branches.
"""

from typing import Final

TREES: Final = """
'''


@dataclass(frozen=True, slots=True)
class Known:
    """A remembered element on a changed page, and which of the candidates it is."""

    page: str
    seen: Compared
    goal: Goal
    heals: bool
    """Whether there is anything to be found."""
    true: frozenset[int]
    whole: bool
    """Whether the page is as it is, not without the element, nor cut down to a few of its records."""
    make: str = ""
    """What its records tell, where they are not those of a look."""

    @property
    def fold(self) -> int:
        """The part of the corpus its page is in."""
        return int(hashlib.sha256(self.page.encode()).hexdigest(), 16) % FOLDS

    def group(self) -> Group:
        """For the fit."""
        signs = self.seen.signs()
        near = self.seen.found[: len(signs)]
        return Group(signs, [one.index in self.true for one in near], 1.0 if self.whole else WITHOUT)

    def outcome(self, given: Sequence[float]) -> str:
        """What the rules and these shares do together; the rules alone where there are none."""
        limits = limits_of(None, self.goal.step, destructive=self.goal.destructive)
        return self._judged(decide(self.seen, limits, given).index)

    def outcome_of_share(self, given: Sequence[float], least: float) -> str:
        """What would come of it if only the share were asked."""
        best = max(range(len(given)), key=given.__getitem__, default=None)
        sure = best is not None and share_of(best, self.seen.found, given) >= least
        return self._judged(self.seen.found[best].index if best is not None and sure else None)

    def _judged(self, index: int | None) -> str:
        if index is None:
            return "refused" if self.heals else "refused right"
        return "right" if index in self.true else "wrong"


async def collect(browser: Browser, corpus: Iterable[ChangedPage]) -> list[Known]:
    """The cases of these pages, each as it is and without its element."""
    bench, found = Bench(browser, ()), list[Known]()
    for changed in corpus:
        async with bench.page() as page:
            found.extend([case async for case in _cases(bench, page, changed)])
    return found


async def _cases(bench: Bench, page: Page, changed: ChangedPage) -> AsyncIterator[Known]:
    looked = await bench.open(page, changed.html)
    known = {goal.mark: await remember(page, looked, goal) for goal in changed.goals}
    for change in changed.changes:
        looked = await bench.open(page, change.html)
        for goal in changed.goals:
            one = known[goal.mark]
            if goal.mark in change.answers and one is not None:
                case = Case(changed, change, goal, await truth(page, goal.mark))
                true = await _true(case.truth, looked)
                others = [each for each in known.values() if each is not None and each is not one]
                for each in _twice(case, one, others, looked, true):
                    yield each


async def _true(marked: ElementHandle | None, looked: Looked) -> frozenset[int]:
    """The records of the page that are the marked element."""
    frame = None if marked is None else await marked.owner_frame()
    if marked is None or frame is None:
        return frozenset()
    document = await frame.evaluate(call("documentId"))
    there = {node.c.ref: at for at, node in enumerate(looked.nodes) if node.frame.document == document}
    refs = await marked.evaluate(f"(marked, refs) => ({TRUE})(marked, refs)", list(there))
    return frozenset(there[ref] for ref in refs)


def _twice(
    case: Case, one: Remembered, others: Sequence[Remembered], looked: Looked, true: frozenset[int]
) -> Iterable[Known]:
    page = case.page.name.rpartition("/")[2]
    rest = [record_of(other.fingerprint) for other in others]

    def seen(records: Sequence[Element]) -> Compared:
        return compared(record_of(one.fingerprint), records, step=case.goal.step, others=rest)

    yield Known(page, seen(looked.records), case.goal, not case.answer.refuse, true, whole=True)
    without = [record for at, record in enumerate(looked.records) if at not in true]
    if true and without:
        yield Known(page, seen(without), case.goal, heals=False, true=frozenset(), whole=False)


def fit(cases: Iterable[Known]) -> list[Tree]:
    """The trees that tell these cases apart best."""
    return Learner([group for case in cases if (group := case.group()).signs]).learn()


def left_out(cases: Sequence[Known]) -> list[tuple[Known, list[float]]]:
    """Each case as it is with its shares, by trees that have not seen its page."""
    return [
        (case, shares_by(case.seen.signs(), trees))
        for fold in range(FOLDS)
        for trees in [fit(case for case in cases if case.fold != fold)]
        for case in cases
        if case.fold == fold and case.whole
    ]


def told(trees: Iterable[Tree]) -> str:
    """The trees as `pacts.healing.share.planted` reads them."""
    return "\n".join(line for tree in trees for line in wrap(_told(tree), WIDTH, break_on_hyphens=False))


def _told(tree: Tree) -> str:
    if isinstance(tree, tuple):
        return f"{tree[0]} {tree[1]:g} {_told(tree[2])} {_told(tree[3])}"
    return f"{tree:g}"


def main() -> None:
    """Print the table, or the trees."""
    folder = next((Path(option.partition("=")[2]) for option in sys.argv if option.startswith("--from=")), None)
    cases = asyncio.run(_collected(folder or FOLDER))
    if "--fit" in sys.argv:
        print(f'{HEAD}{told(fit(cases))}\n"""')
        return
    given = left_out(cases) if folder is None else [(one, one.seen.shares()) for one in cases if one.whole]
    figures = {"rules": Counter(case.outcome([]) for case, _ in given)}
    figures |= {
        f"share {least}": Counter(case.outcome_of_share(part, least) for case, part in given) for least in LEAST
    }
    figures["both"] = Counter(case.outcome(part) for case, part in given)
    table = Table("", "healed right", "wrong", "refused right", title="given" if folder else "left out")
    for way, counts in figures.items():
        table.add_row(way, str(counts["right"]), str(counts["wrong"]), str(counts["refused right"]))
    Console().print(table)
    heals = sum(case.heals for case, _ in given)
    print(json.dumps({"should_heal": heals, "should_refuse": len(given) - heals, "counts": figures}))


async def _collected(folder: Path) -> list[Known]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=launch_flags())
        found = await collect(browser, changed_pages(folder))
        await browser.close()
        return found


if __name__ == "__main__":
    main()
