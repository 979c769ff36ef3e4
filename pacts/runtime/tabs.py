"""The tabs of a session: which one the run stands on, which opened, which closed themselves."""

import asyncio
from dataclasses import dataclass, field

from playwright.async_api import BrowserContext, Page

from pacts.runtime.compare import plain
from pacts.runtime.journal import Chronicle
from pacts.runtime.outcome import Refusal

NEWEST = frozenset({"new", "newest", "latest", "last", ""})
FIRST = frozenset({"first", "original", "main"})
ARRIVAL_S = 3.0
"""A window that a click asked for is there within this time, or was kept back by the browser."""


@dataclass  # no slots: Playwright hangs a wrapper on the owner of every listener
class Tabs:
    """The open tabs in the order they were opened, and the way the run came."""

    context: BrowserContext
    chronicle: Chronicle
    pages: list[Page] = field(default_factory=list)
    trail: list[Page] = field(default_factory=list)
    """Tabs the run stood on, the present one last."""
    closed_itself: bool = False
    """The tab the run stood on was closed by its own script."""
    crashed: bool = False
    _arrived: asyncio.Event = field(default_factory=asyncio.Event)
    _closing: set[Page] = field(default_factory=set)

    async def start(self) -> None:
        """Open the first tab and follow those that come."""
        self.context.on("page", self._opened)
        self.trail.append(await self.context.new_page())

    @property
    def current(self) -> Page:
        """The tab the run stands on."""
        return self.trail[-1]

    def switch(self, page: Page) -> None:
        """Stand on another tab."""
        if page in self.trail:
            self.trail.remove(page)
        self.trail.append(page)

    async def arrival(self, known: int) -> Page | None:
        """The newest tab beyond the first `known` ones, waiting for it a fair time."""
        try:
            async with asyncio.timeout(ARRIVAL_S):
                while len(self.pages) <= known:
                    self._arrived.clear()
                    await self._arrived.wait()
        except TimeoutError:
            return None
        return self.pages[-1]

    async def find(self, asked: str) -> Page:
        """The tab meant by "new", "previous", a number, or words of its title or address.

        Raises:
            Refusal: there is none.
        """
        word = asked.strip().lower()
        if word in NEWEST:
            return await self._newest()
        if word in FIRST:
            return self.pages[0]
        if word == "previous" and len(self.trail) > 1:
            return self.trail[-2]
        if word.isdigit() and 0 < int(word) <= len(self.pages):
            return self.pages[int(word) - 1]
        for page in reversed(self.pages):
            if word and (plain(asked) in plain(await page.title()) or plain(asked) in plain(page.url)):
                return page
        raise self._none(asked)

    async def _newest(self) -> Page:
        page = self.pages[-1] if len(self.pages) > 1 else await self.arrival(len(self.pages))
        if page is None:
            raise self._none("new")
        return page

    def _none(self, asked: str) -> Refusal:
        return Refusal(
            "element_absent", f'there is no tab "{asked}"; open: {", ".join(page.url for page in self.pages)}'
        )

    async def close(self, page: Page) -> None:
        """Close a tab on purpose and stand on the one before."""
        self._closing.add(page)
        await page.close()
        await self.ensure_one()

    async def ensure_one(self) -> None:
        """A tab to stand on, an empty one when the last was closed."""
        if not self.trail:
            self.trail.append(self.pages[-1] if self.pages else await self.context.new_page())

    def take_closed(self) -> bool:
        """Whether the present tab closed itself since the last call."""
        closed, self.closed_itself = self.closed_itself, False
        return closed

    def _opened(self, page: Page) -> None:
        if self.pages:
            self.chronicle.add("popup", page.url)
        self.pages.append(page)
        page.on("close", self._closed)
        page.on("crash", self._crash)
        self._arrived.set()

    def _closed(self, page: Page) -> None:
        if page in self.pages:
            self.pages.remove(page)
        if self.trail and page is self.current and page not in self._closing:
            self.closed_itself = True
            self.chronicle.add("closed", page.url)
        if page in self.trail:
            self.trail.remove(page)
        self._closing.discard(page)

    def _crash(self, page: Page) -> None:
        del page
        self.crashed = True
