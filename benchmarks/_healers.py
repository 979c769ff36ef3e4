"""The healers that are measured on the same pages: PACTS without a model, mendwright, and "the same attributes"."""

import logging
import tempfile
import time
from collections.abc import Sequence
from contextlib import redirect_stderr, suppress
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import mendwright.aio
from mendwright import AttentionRequired
from playwright.async_api import ElementHandle, Error, Page

from pacts.domain.element import Fingerprint
from pacts.domain.page import Snapshot
from pacts.eyes.look_alikes import with_look_alikes
from pacts.eyes.view import View
from pacts.healing.decision import MatchDecision
from pacts.healing.matcher import match_element
from pacts.healing.reading import Element
from pacts.healing.snapshots import NodeRecord, record_of
from pacts.runtime.page_scripts import call
from tests.corpus.heals.reader import Goal

WAIT_MS = 40
"""How long mendwright waits for a selector that matches nothing: the pages of the corpus are at rest."""
SAME_ATTRIBUTES = ("tag", "element_id", "name_attribute", "classes", "type", "href", "test_id", "placeholder", "text")
"""What the baseline compares."""
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Found:
    """What a healer took; None when it refused."""

    element: ElementHandle | None
    ms: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is known of a goal's element from the page before."""

    goal: Goal
    fingerprint: Fingerprint
    selector: str
    """As a person would write it."""


class Looked:
    """A page as PACTS' look saw it."""

    def __init__(self, page: Page, snapshot: Snapshot) -> None:
        self.page, self.snapshot, self.view = page, snapshot, View(snapshot)
        self.nodes = self.view.nodes
        self.records: list[Element] = [NodeRecord(node, self.view) for node in self.nodes]

    def fingerprint(self, document: str, ref: int) -> Fingerprint | None:
        """The fingerprint of the element with this number; None when the look did not list it."""
        node = next((n for n in self.nodes if n.frame.document == document and n.c.ref == ref), None)
        return None if node is None else with_look_alikes(node, self.view)

    async def handle(self, index: int) -> ElementHandle:
        """The element of a record."""
        node = self.nodes[index]
        for frame in self.page.frames:
            with suppress(Error):
                if await frame.evaluate(call("documentId")) == node.frame.document:
                    found = (await frame.evaluate_handle(call("element"), node.c.ref)).as_element()
                    if found is not None:
                        return found
        raise LookupError(f"the look's element {node.c.ref} is not on the page any more")


def decide(looked: Looked, one: Remembered, others: Sequence[Remembered]) -> tuple[MatchDecision, float]:
    """PACTS' decision and the milliseconds it took."""
    started = time.perf_counter()
    records = [NodeRecord(node, looked.view) for node in looked.nodes]
    decision = match_element(
        record_of(one.fingerprint),
        records,
        step=one.goal.step,
        destructive=one.goal.destructive,
        others=[record_of(other.fingerprint) for other in others if other is not one],
    )
    return decision, (time.perf_counter() - started) * 1000


async def pacts(looked: Looked, one: Remembered, others: Sequence[Remembered]) -> Found:
    """The matcher of PACTS on the look at the page."""
    decision, ms = decide(looked, one, others)
    element = None if decision.index is None else await looked.handle(decision.index)
    return Found(element, ms, told(decision, looked))


def told(decision: MatchDecision, looked: Looked) -> str:
    """A decision in one line, with the nearest candidates."""
    near = [
        f"{n.c.tag}:{n.c.name or n.c.text or n.c.label or n.c.element_id}"[:30]
        + f" {one.score:.2f} +{','.join(one.signs)} -{','.join(one.contradictions)} {one.refused[:60]}"
        for one in decision.ranking[:3]
        for n in [looked.nodes[one.index]]
    ]
    return f"{decision.verdict}: {'; '.join(decision.reasons)[:110]}\n        " + "\n        ".join(near)


async def same_attributes(looked: Looked, one: Remembered, others: Sequence[Remembered]) -> Found:
    """The element that keeps most attributes, at least half of those it had, and more than any other."""
    del others
    started = time.perf_counter()
    was = record_of(one.fingerprint)
    had = [name for name in SAME_ATTRIBUTES if was[name]]
    counts = [sum(record[name] == was[name] for name in had) for record in looked.records]
    most = max(counts, default=0)
    best = [at for at, count in enumerate(counts) if count == most]
    taken = best[0] if len(best) == 1 and most >= HALF * len(had) else None
    ms = (time.perf_counter() - started) * 1000
    return Found(None if taken is None else await looked.handle(taken), ms)


class Mendwright:
    """mendwright as its manual says: each selector is met once on the page before, then looked for after.

    Steps are not marked as destructive, because it refuses those before it tries; it does not wait for what is not
    there, because the pages are at rest; it is not limited in how often it tries.
    """

    def __init__(self, remembered: Sequence[Remembered]) -> None:
        self._remembered = remembered
        logging.getLogger("mendwright").setLevel(logging.CRITICAL)
        self._folder = tempfile.TemporaryDirectory(prefix="mendwright-")
        self._store = Path(self._folder.name) / "before.json"

    async def learn(self, page: Page) -> None:
        """Meet every element on the page before."""
        for one in self._remembered:
            await self._find(page, one, self._store)

    async def find(self, page: Page, one: Remembered, change: str) -> Found:
        """Look for an element on the page after, from what was learnt before."""
        store = self._store.with_name(f"{change}-{one.goal.mark}.json")
        if self._store.exists():
            store.write_bytes(self._store.read_bytes())
        started = time.perf_counter()
        element = await self._find(page, one, store)
        return Found(element, (time.perf_counter() - started) * 1000)

    async def _find(self, page: Page, one: Remembered, store: Path) -> ElementHandle | None:
        with redirect_stderr(StringIO()):  # it tells of each heal
            return await self._ask(page, one, store)

    async def _ask(self, page: Page, one: Remembered, store: Path) -> ElementHandle | None:
        heal = await mendwright.aio.open(
            page, store_path=store, timeout_ms=WAIT_MS, rate_per_key_per_hour=None, rate_global_per_hour=None
        )
        try:
            found = await heal.locator(one.goal.mark, one.selector, poll_ms=WAIT_MS // 2)
            native = getattr(found, "native", found)
            handle = await native.element_handle(timeout=1000) if hasattr(native, "element_handle") else native
        except (AttentionRequired, Error):
            return None
        return handle if isinstance(handle, ElementHandle) else None

    def close(self) -> None:
        """Throw away what was learnt."""
        self._folder.cleanup()
