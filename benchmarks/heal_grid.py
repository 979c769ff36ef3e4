"""Elements known again on pages that were changed by program: `python -m benchmarks.heal_grid`.

The pages are those of the corpora that may be used for tuning. Each gets every change of `page_changes.js`: renamed
ids and classes, dropped attributes, wrappers, other orders, other tags, a migration with all of that, icons for texts,
synonyms, the translations that Django ships with, a frame, a shadow root; and removals, other purposes, disabled and
doubled elements, where refusing is the only right answer. Intervals are clustered by page.

The same cases are measured with records that tell less, as other tools and data sets write them down. There a case
counts where it can be answered: something that identifies is the same and alone on both pages, or what is to be refused
differs in something that is told.

Options:
    --pages=N   so many pages, drawn by hash (60).
    --of=FOLDER measure what was written down there before, without a browser; written there when it is empty.
"""

import asyncio
import hashlib
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from playwright.async_api import async_playwright
from rich.console import Console
from rich.table import Table

from benchmarks._grid import Changed, Grid, GridPage, Target, keep, kept, same_elsewhere, sources
from benchmarks._intervals import clustered
from pacts.healing.matcher import match_element
from pacts.runtime.chromium import find, launch_flags

PAGES = 60
SUBSETS: Final[Mapping[str, frozenset[str]]] = {
    "tag, text": frozenset({"tag", "text"}),
    "role, name": frozenset({"role", "accessible_name"}),
    "attributes": frozenset(
        {"tag", "type", "element_id", "name_attribute", "classes", "href", "title", "alt", "placeholder", "test_id"}
    ),
    "attributes, text, neighbours, box": frozenset(
        {"tag", "type", "element_id", "name_attribute", "classes", "href", "alt", "text", "is_button", "box", "beside"}
    ),
    "without place and look-alikes": frozenset(
        {"tag", "type", "element_id", "name_attribute", "classes", "href", "title", "alt", "placeholder", "test_id"}
        | {"role", "accessible_name", "label", "text", "value", "row", "column", "heading", "enabled", "is_button"}
    ),
}
"""Features that a poor record tells; `beside` are the texts before and after it in one."""
IDENTIFYING: Final = (
    "text", "accessible_name", "label", "placeholder", "element_id", "name_attribute", "test_id", "href", "value",
)  # fmt: skip
Record = Mapping[str, object]
Outcome = tuple[str, bool, str]
"""Page, whether it should heal, and what came of it: "healed", "wrong" or "refused"."""


def cut(record: Record, told: frozenset[str]) -> dict[str, object]:
    """The record with these features alone."""
    beside = {"neighbour_text": f"{record['before']} {record['after']}".strip()} if "beside" in told else {}
    return {key: value for key, value in record.items() if key in told} | beside


def measured(page: GridPage, told: frozenset[str] | None) -> Iterator[tuple[str, Outcome]]:
    """Every case of a page, by change; with all that PACTS remembers where `told` is None."""
    before = page.changes[0]
    old: Sequence[Record] = before.records if told is None else [cut(record, told) for record in before.records]
    for change in page.changes:
        now: Sequence[Record] = change.records if told is None else [cut(record, told) for record in change.records]
        for target in page.targets:
            if target.mark in change.answers and target.mark in before.answers:
                found = _case(page, change, target, told, old, now)
                if found is not None:
                    yield change.name, found


def _case(
    page: GridPage,
    change: Changed,
    target: Target,
    told: frozenset[str] | None,
    old: Sequence[Record],
    now: Sequence[Record],
) -> Outcome | None:
    refuse, right = change.answers[target.mark]
    if refuse == "removed" and same_elsewhere(target.was, change.records):
        return None
    was: Record = target.was if told is None else cut(target.was, told)
    own = page.changes[0].answers[target.mark][1]
    if told is not None and not (
        _can_be_refused(was, now, refuse) if refuse else _can_be_found(was, old, now, own, right)
    ):
        return None
    others = [other.was for other in page.targets if other is not target] if told is None else []
    step = target.deed if told is None else "click"
    decision = match_element(was, now, step=step, others=others)
    if decision.index is None:
        return page.name, not refuse, "refused"
    return page.name, not refuse, "healed" if not refuse and decision.index in right else "wrong"


def _can_be_found(
    was: Record, old: Sequence[Record], now: Sequence[Record], own: frozenset[int], right: frozenset[int]
) -> bool:
    """Whether something that identifies is the same, and nothing else has it on either page."""
    return any(_alone(was, key, old, own) and _alone(was, key, now, right) for key in IDENTIFYING if was.get(key))


def _alone(was: Record, key: str, records: Sequence[Record], own: frozenset[int]) -> bool:
    said = str(was[key]).casefold()
    hits = {at for at, record in enumerate(records) if str(record.get(key, "")).casefold() == said}
    return bool(hits) and hits <= own


def _can_be_refused(was: Record, records: Sequence[Record], refuse: str) -> bool:
    """Whether nothing there looks as the old element did in all that is told of it."""
    if refuse == "disabled-for-good" and "enabled" not in was:
        return False
    keys = [key for key in ("tag", "role", "type", *IDENTIFYING) if key in was]
    return not any(all(record.get(key) == was[key] for key in keys) for record in records)


def _table(title: str, by: Mapping[str, Sequence[Outcome]]) -> Table:
    table = Table("", "cases", "healed", "wrong", "refused", title=title)
    for name, cases in by.items():
        table.add_row(name, str(len(cases)), *(_share(cases, outcome) for outcome in ("healed", "wrong", "refused")))
    return table


def _share(cases: Sequence[Outcome], outcome: str) -> str:
    by: dict[str, list[bool]] = defaultdict(list)
    for page, _, found in cases:
        by[page].append(found == outcome)
    low, high = clustered(by)
    share = sum(found == outcome for _, _, found in cases) / max(1, len(cases))
    return f"{share:.1%} [{low:.1%} to {high:.1%}]"


def _figures(cases: Iterable[Outcome]) -> dict[str, int]:
    told = list(cases)
    heal, refuse = [found for _, right, found in told if right], [found for _, right, found in told if not right]
    return {
        "should_heal": len(heal),
        "healed": heal.count("healed"),
        "wrong": heal.count("wrong") + refuse.count("wrong"),
        "should_refuse": len(refuse),
        "refused": refuse.count("refused"),
    }


async def changed(count: int) -> list[GridPage]:
    """The pages with their changes."""
    chosen = sorted(sources(), key=lambda each: hashlib.sha256(each[0].encode()).hexdigest())[:count]
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=find(), args=launch_flags())
        grid = Grid(browser)
        pages = [page for name, html in chosen if (page := await grid.page(name, html)) is not None]
        await browser.close()
    return pages


def _option(name: str, default: str) -> str:
    given = next((each for each in sys.argv[1:] if each.startswith(f"--{name}=")), f"--{name}={default}")
    return given.partition("=")[2]


async def main() -> None:
    """Print the tables and the figures."""
    folder = _option("of", "")
    count = int(_option("pages", str(PAGES)))
    pages = list(kept(Path(folder)))[:count] if folder else []
    if not pages:
        pages = await changed(count)
        for page in pages if folder else ():
            keep(Path(folder), page)
    console = Console(width=140)
    by: dict[str, list[Outcome]] = defaultdict(list)
    for page in pages:
        for change, case in measured(page, None):
            by[f"{change}: {'to be found' if case[1] else 'to be refused'}"].append(case)
    console.print(_table(f"all that is remembered, {len(pages)} pages", dict(sorted(by.items()))))
    figures = {"all": _figures(each for cases in by.values() for each in cases)}
    poor: dict[str, list[Outcome]] = {}
    for name, told in SUBSETS.items():
        found = [each for page in pages for _, each in measured(page, told)]
        figures[name] = _figures(found)
        poor |= {f"{name}: to be found": [each for each in found if each[1]]}
        poor |= {f"{name}: to be refused": [each for each in found if not each[1]]}
    console.print(_table("records that tell less", poor))
    print(json.dumps(figures))


if __name__ == "__main__":
    asyncio.run(main())
