"""Which element a whole sentence points to, on pages left out of the fit: `python -m benchmarks.gist`.

The tuning pages are dealt into five parts by their names; the weights are learnt on four of them and tried on the
fifth, in turn. A sentence that no step was made of counts as one that says what is pressed. Each row of the table says
what would be taken from a share on: of the targets that nothing else finds (`missed`), of those that are on no page
(`absent`), and of all.

Options:
    --fit     learn the weights on all tuning pages and print them for `pacts/eyes/gist_weights.py`.
"""

import asyncio
import hashlib
import json
import math
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass

from playwright.async_api import Browser, Page, async_playwright
from rich.console import Console
from rich.table import Table

from benchmarks._corpus_page import looked_at
from benchmarks._first_move import step_of
from benchmarks.eyes import Tally, judge
from pacts.domain.page import Snapshot
from pacts.eyes.gist import allowed, is_one_thing, is_open
from pacts.eyes.gist_signs import Reader, signs
from pacts.eyes.gist_words import gist, gist_of
from pacts.eyes.view import Node, View
from pacts.runtime.chromium import find, launch_flags
from pacts.runtime.page_scripts import call
from tests.corpus.page_files import ABSENT, AMBIGUOUS, MarkedPage, pages

FOLDS = 5
ROUNDS = 150
RATE = 0.3
DECAY = 1e-3
HARD = 3.0
"""How much more a target counts that nothing else finds, or that is not there."""
_LITTLE = 1e-6
"""Less is too little to count."""
SHARES = (0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
MARKS = """(refs) => {
  const pacts = globalThis[Symbol.for("pacts")];
  const by = new Map(refs.map((ref) => [pacts.element(ref), ref]));
  const told = ([mark, elements]) => [mark, elements.filter((one) => by.has(one)).map((one) => by.get(one))];
  return Object.fromEntries(Object.entries(window.__truth).map(told));
}"""

Signs = dict[str, float]
Weights = dict[str, float]
NONE = "none of them"


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence on its page: the signs of every element that may be meant, and which are."""

    page: str
    say: str
    kind: str
    """ "missed", "absent" or "found" by all other readings."""
    nodes: tuple[Node, ...]
    signs: tuple[Signs, ...]
    true: tuple[bool, ...]

    @property
    def fold(self) -> int:
        """The part of the corpus its page is in."""
        return int(hashlib.sha256(self.page.encode()).hexdigest(), 16) % FOLDS


async def collect(browser: Browser) -> list[Case]:
    """The cases of all tuning pages."""
    found: list[Case] = []
    for marked in [page for page in pages() if not page.held]:
        async with looked_at(browser, marked) as (page, snapshot):
            found.extend([case async for case in _cases(page, marked, snapshot)])
    return found


async def _cases(page: Page, marked: MarkedPage, snapshot: Snapshot) -> AsyncIterator[Case]:
    truth = await _truth(page, snapshot)
    reader = Reader(View(snapshot))
    for aim in marked.aims:
        step = step_of(aim.say)
        if step is not None and not is_open(step):
            continue
        outcome, _ = await judge(page, snapshot, aim, Tally(), whole=False)
        said = gist_of(step) if step is not None else gist(aim.say, "press", "")
        meant = allowed(said, reader)
        true = tuple((one.node.frame.number, one.node.c.ref) in truth.get(aim.truth, ()) for one in meant)
        if aim.truth not in {ABSENT, AMBIGUOUS} and not any(true):
            continue
        kind = "absent" if aim.truth in {ABSENT, AMBIGUOUS} else "found" if outcome in {"right", "wrong"} else "missed"
        nodes = tuple(one.node for one in meant)
        yield Case(marked.name, aim.say, kind, nodes, tuple(signs(said, one, reader) for one in meant), true)


async def _truth(page: Page, snapshot: Snapshot) -> dict[str, set[tuple[int, int]]]:
    found: dict[str, set[tuple[int, int]]] = {}
    for frame in page.frames:
        document = await frame.evaluate(call("documentId"))
        for seen in (one for one in snapshot.frames if one.document == document):
            marks = await frame.evaluate(MARKS, [candidate.ref for candidate in seen.candidates])
            for mark, refs in marks.items():
                found.setdefault(mark, set()).update((seen.number, ref) for ref in refs)
    return found


def shares(case: Case, weights: Weights) -> list[float]:
    """The share of each element, that of none last."""
    scores = [sum(weights.get(name, 0.0) * value for name, value in each.items()) for each in case.signs]
    scores.append(weights.get(NONE, 0.0))
    top = max(scores)
    parts = [math.exp(score - top) for score in scores]
    whole = sum(parts)
    return [part / whole for part in parts]


def fit(cases: Sequence[Case]) -> Weights:
    """The weights under which the true elements have the greatest shares (Adam on the logarithm of the likelihood)."""
    weights: Weights = {}
    speed: Weights = {}
    size: Weights = {}
    total = sum(_count(case) for case in cases)
    for turn in range(1, ROUNDS + 1):
        slope: Weights = {name: DECAY * value for name, value in weights.items() if name != NONE}
        for case in cases:
            for name, value in _slope(case, weights):
                slope[name] = slope.get(name, 0.0) + value / total
        for name, value in slope.items():
            speed[name] = 0.9 * speed.get(name, 0.0) + 0.1 * value
            size[name] = 0.99 * size.get(name, 0.0) + 0.01 * value * value
            step = (speed[name] / (1 - 0.9**turn)) / (math.sqrt(size[name] / (1 - 0.99**turn)) + 1e-8)
            weights[name] = weights.get(name, 0.0) - RATE * step
    return weights


def _count(case: Case) -> float:
    return 1.0 if case.kind == "found" else HARD


def _slope(case: Case, weights: Weights) -> Iterator[tuple[str, float]]:
    given = shares(case, weights)
    right = sum(part for part, true in zip(given, case.true, strict=False) if true)
    for at, part in enumerate(given):
        last = at == len(case.signs)
        wanted = (0.0 if right else 1.0) if last else part / right if right and case.true[at] else 0.0
        off = (part - wanted) * _count(case)
        if abs(off) > _LITTLE:
            if last:
                yield NONE, off
            else:
                yield from ((name, off * value) for name, value in case.signs[at].items())


def take(case: Case, weights: Weights) -> tuple[float, bool] | None:
    """The share of the thing with the greatest, and whether it is right; None where none of them is likelier."""
    given = shares(case, weights)
    best = max(range(len(given)), key=given.__getitem__)
    if best == len(case.signs):
        return None
    together = sum(p for node, p in zip(case.nodes, given, strict=False) if is_one_thing(node, case.nodes[best]))
    return together, case.true[best]


def main() -> None:
    """Print the table, or the weights."""
    cases = asyncio.run(_collected())
    if "--fit" in sys.argv:
        print(json.dumps({name: round(value, 2) for name, value in sorted(fit(cases).items())}, indent=4))
        return
    takes = [
        (case, took)
        for fold in range(FOLDS)
        for weights in [fit([case for case in cases if case.fold != fold])]
        for case in cases
        if case.fold == fold and (took := take(case, weights)) is not None
    ]
    console, figures = Console(), dict[str, dict[str, int]]()
    table = Table("share", "missed: right", "wrong", "absent: taken", "found: right", "wrong", title="left out")
    for least in SHARES:
        told = Counter[str](
            f"{case.kind} {'right' if right else 'wrong'}" for case, (share, right) in takes if share >= least
        )
        names = ("missed right", "missed wrong", "absent wrong", "found right", "found wrong")
        table.add_row(str(least), *(str(told[name]) for name in names))
        figures[str(least)] = {name.replace(" ", "_"): told[name] for name in names}
    console.print(table)
    if "--failures" in sys.argv:
        for case, (share, right) in sorted(takes, key=lambda one: -one[1][0]):
            if not right and case.kind != "found" and share >= SHARES[2]:
                print(f"{share:.2f} {case.kind} {case.page}: {case.say}")
    counts = Counter(case.kind for case in cases)
    print(json.dumps({"cases": dict(counts), "left_out": figures}))


async def _collected() -> list[Case]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=launch_flags())
        found = await collect(browser)
        await browser.close()
        return found


if __name__ == "__main__":
    main()
