"""A real Chromium in a thread of its own: "set this HTML; say these words; expect this element"."""

import asyncio
import threading
from collections.abc import Coroutine, Sequence
from typing import Any, TypeVar

from playwright.async_api import Browser, Page, async_playwright

from pacts.domain.element import Fingerprint, Locator
from pacts.domain.page import Snapshot
from pacts.domain.plan import Filter, Kind, Look, Pick, Relation, Scope, Target, Verb
from pacts.eyes.resolve import Absent, Ambiguous, Found, Resolution, Wanted, resolve, resolve_all
from pacts.runtime.locate import locate
from pacts.runtime.look import take_look
from pacts.runtime.page_scripts import bundle
from pacts.settings import Settings

T = TypeVar("T")
TEST_IDS = Settings().test_id_attributes
ORDER = Settings().tier_order


class Stage:
    """One page that shows what a test says."""

    def __init__(self, browser_path: str) -> None:
        self._path = browser_path
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._browser: Browser | None = None
        self._playwright: Any = None
        self.page: Page | None = None

    def open(self) -> None:
        self._thread.start()
        self.run(self._open())

    def close(self) -> None:
        self.run(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(60)

    async def _open(self) -> None:
        self._playwright = await async_playwright().start()
        self._browser = await self._playwright.chromium.launch(executable_path=self._path, args=["--no-sandbox"])
        self.page = await self._browser.new_page(viewport={"width": 1280, "height": 900})
        await self.page.add_init_script(bundle())
        await self.page.goto("about:blank")

    async def _close(self) -> None:
        assert self._browser is not None
        await self._browser.close()
        await self._playwright.stop()

    # --- what tests say

    def look(self, html: str) -> Snapshot:
        """The look at a page with this body."""
        return self.run(self._look(html))

    async def _look(self, html: str) -> Snapshot:
        assert self.page is not None
        await self.page.set_content(f"<!doctype html><html lang=en><title>Test</title><body>{html}</body></html>")
        for frame in self.page.frames:
            await frame.wait_for_load_state()
        return await take_look(self.page, test_id_attributes=TEST_IDS, limit=6000)

    def hits(self, locator: Locator, css: str) -> tuple[int, bool]:
        """How many elements the live locator matches, and whether the first is the one with this selector."""
        return self.run(self._hits(locator, css))

    async def _hits(self, locator: Locator, css: str) -> tuple[int, bool]:
        assert self.page is not None
        live = locate(self.page, locator)
        count = await live.count()
        same = count > 0 and await live.first.evaluate("(element, css) => element.matches(css)", css)
        return count, bool(same)

    def refs(self, locators: Sequence[Locator]) -> list[list[int]]:
        """The look's numbers of the elements that each live locator matches."""
        return self.run(self._refs(locators))

    async def _refs(self, locators: Sequence[Locator]) -> list[list[int]]:
        assert self.page is not None
        script = "elements => elements.map(e => globalThis[Symbol.for('pacts')].refOf(e))"
        return [await locate(self.page, locator).evaluate_all(script) for locator in locators]

    def resolve(
        self,
        html: str,
        *targets: Target,
        verb: Verb = "click",
        value: str | None = None,
        claimed: bool = False,
        touched: Sequence[Fingerprint] = (),
    ) -> list[Resolution]:
        snapshot = self.look(html)
        wanted = [Wanted(f"s{n}", "target", target, verb, value, claimed) for n, target in enumerate(targets, 1)]
        return list(resolve(wanted, snapshot, tier_order=ORDER, test_id_attributes=TEST_IDS, touched=touched))

    def means(self, html: str, target: Target, css: str, *, verb: Verb = "click", **more: Any) -> Found:
        """The target means the one element with this selector, and every locator given for it finds just that."""
        (found,) = self.resolve(html, target, verb=verb, **more)
        assert isinstance(found, Found), found
        count, same = self.hits(found.element.locator, css)
        assert same, f"{target.describe()} → {found.element.locator.parts} ({found.element.reason})"
        assert count == 1, f"{found.element.locator.parts} matches {count}"
        for spare in found.element.spare:
            assert self.hits(spare, css) == (1, True), f"spare {spare.parts}"
        return found

    def each(self, html: str, target: Target, *css: str, verb: Verb = "click", meant: Sequence[str] = ()) -> None:
        """The plural target means just these elements, in this order, each with a locator of its own."""
        snapshot = self.look(html)
        wish = {"tier_order": ORDER, "test_id_attributes": TEST_IDS}
        before = [
            one
            for words in meant
            for one in resolve([Wanted("s0", "target", say(words), verb)], snapshot, **wish)  # type: ignore[arg-type]
        ]
        found = resolve_all(
            Wanted("s1", "target", target, verb),
            snapshot,
            tier_order=ORDER,
            test_id_attributes=TEST_IDS,
            meant=[one.element for one in before if isinstance(one, Found)],
        )
        assert isinstance(found, tuple), found
        assert len(found) == len(css), [one.reason for one in found]
        for element, selector in zip(found, css, strict=True):
            assert self.hits(element.locator, selector) == (1, True), f"{selector}: {element.locator.parts}"

    def absent(self, html: str, target: Target, *, verb: Verb = "click", **more: Any) -> Absent:
        (found,) = self.resolve(html, target, verb=verb, **more)
        assert isinstance(found, Absent), found
        return found

    def ambiguous(self, html: str, target: Target, *, verb: Verb = "click") -> Ambiguous:
        (found,) = self.resolve(html, target, verb=verb)
        assert isinstance(found, Ambiguous), found
        return found


def say(
    words: str = "",
    kind: Kind | None = None,
    *scope: Scope,
    quoted: bool = True,
    ordinal: int | None = None,
    every: bool = False,
    number: int | None = None,
    pick: Pick | None = None,
    where: tuple[Filter, ...] = (),
    looks: dict[Look, str] | None = None,
    rest: bool = False,
    **attributes: str,
) -> Target:
    """A target as the planner writes it."""
    return Target(
        number=number,
        pick=pick,
        where=where,
        looks=looks or {},
        rest=rest,
        words=words,
        kind=kind,
        quoted=quoted and bool(words),
        ordinal=ordinal,
        every=every,
        scope=scope,
        attributes={name.replace("_", "-"): value for name, value in attributes.items()},
    )


def at(
    relation: Relation, words: str = "", kind: Kind | None = None, *scope: Scope, ordinal: int | None = None
) -> Scope:
    """A scope as the planner writes it."""
    return Scope(relation=relation, target=say(words, kind, *scope, ordinal=ordinal))


def near(relation: Relation, words: str, kind: Kind | None = None, *, ordinal: int | None = None) -> Scope:
    """The same for a place that the author names without quotes."""
    return Scope(relation=relation, target=say(words, kind, ordinal=ordinal, quoted=False))
