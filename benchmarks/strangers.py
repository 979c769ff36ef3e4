"""Sentences of one page on another, where their targets are nearly always absent: `python -m benchmarks.strangers`.

Each sentence of the tuning half that means an element of its own page is resolved on `STRANGERS` other tuning pages,
which its hash chooses. An element that is taken there is a take. Not every take is false (two pages may each have a
search box), so the share never falls to nothing; but what it holds beyond that is what the eyes make up.

Options:
    --failures   show every take: the target, its kind and place, what was taken and why.
    PAGE …       only sentences of these pages.
"""

import asyncio
import hashlib
import json
import sys
from collections import Counter
from dataclasses import dataclass, field

from playwright.async_api import Browser, async_playwright
from rich.console import Console
from rich.table import Table

from benchmarks._corpus_page import looked_at
from benchmarks._first_move import first_move, step_of
from pacts.domain.page import Snapshot
from pacts.domain.plan import Step
from pacts.eyes.resolve import Found
from pacts.runtime.chromium import find, launch_flags
from tests.corpus.page_files import ABSENT, AMBIGUOUS, MarkedPage, pages

STRANGERS = 6
"""Pages on which each sentence is tried."""
GROUPS = 25


@dataclass(frozen=True, slots=True)
class Take:
    """An element that was taken for what another page has."""

    say: str
    home: str
    page: str
    step: Step
    got: Found

    @property
    def group(self) -> tuple[str, str, str]:
        """By what evidence it was taken: the level and source of the words, and the kind that was asked for."""
        target = self.step.target
        by = self.got.element.reason.partition(",")[0]
        return by, str(target.kind) if target else "a goal", self.step.verb

    def __str__(self) -> str:
        target = self.step.target
        said = "a goal" if target is None else f"{target.words!r} kind={target.kind} scope={_places(self.step)}"
        got = self.got.element
        what = f"{got.fingerprint.role or got.fingerprint.tag} {(got.fingerprint.name or got.fingerprint.text)[:60]!r}"
        return f"{self.home} > {self.page}: {self.say}\n    {said}\n    took {what}: {got.reason}"


@dataclass(slots=True)
class Tally:
    """What came of the sentences among strangers."""

    asked: int = 0
    takes: list[Take] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Of all that was asked."""
        return round(len(self.takes) / max(1, self.asked), 4)


def guests(corpus: list[MarkedPage], homes: list[str]) -> dict[str, list[tuple[str, str]]]:
    """For each page, the sentences of other pages that are tried on it, each with its home."""
    names = [page.name for page in corpus]
    invited: dict[str, list[tuple[str, str]]] = {name: [] for name in names}
    for page in corpus:
        for aim in page.aims:
            if aim.truth not in {ABSENT, AMBIGUOUS} and (not homes or page.name in homes):
                for name in _strange(aim.say, [name for name in names if name != page.name]):
                    invited[name].append((page.name, aim.say))
    return invited


def _strange(say: str, names: list[str]) -> list[str]:
    """The pages on which a sentence is tried: by hash, so that nobody chooses and a new page moves few of them."""
    return sorted(names, key=lambda name: hashlib.sha256(f"{say}\n{name}".encode()).digest())[:STRANGERS]


def try_out(sentences: list[tuple[str, str]], name: str, snapshot: Snapshot, tally: Tally) -> None:
    """Each sentence on a page that it was not written for."""
    for home, say in sentences:
        step = step_of(say)
        move = first_move(step, snapshot) if step is not None else None
        if step is None or move is None:
            continue
        tally.asked += 1
        if isinstance(move.resolution, Found) and not move.looks:
            tally.takes.append(Take(say, home, name, step, move.resolution))


async def look_at(browser: Browser, marked: MarkedPage) -> Snapshot:
    """What one look sees of a page."""
    async with looked_at(browser, marked) as (_, snapshot):
        return snapshot


def _places(step: Step) -> str:
    return "; ".join(str(scope) for scope in step.target.scope) if step.target and step.target.scope else "none"


def _table(tally: Tally) -> Table:
    table = Table("words", "kind", "verb", "takes", title=f"{len(tally.takes)} takes of {tally.asked}")
    for group, count in Counter(take.group for take in tally.takes).most_common(GROUPS):
        table.add_row(*group, str(count))
    return table


async def main() -> None:
    """Print the groups of takes and the share."""
    homes = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    corpus = [page for page in pages() if not page.held]
    invited, tally = guests(corpus, homes), Tally()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=launch_flags())
        for page in corpus:
            if invited[page.name]:
                try_out(invited[page.name], page.name, await look_at(browser, page), tally)
        await browser.close()
    if "--failures" in sys.argv:
        print("\n".join(map(str, tally.takes)))
    Console(width=160).print(_table(tally))
    print(json.dumps({"taken_share": tally.share, "asked": tally.asked}))


if __name__ == "__main__":
    asyncio.run(main())
