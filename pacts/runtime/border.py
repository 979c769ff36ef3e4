"""The border of the application under test: a run never does anything on a page outside it."""

import asyncio
import json
from dataclasses import dataclass, field
from secrets import token_hex

from playwright.async_api import ConsoleMessage, Error, Request

from pacts.runtime.journal import is_main_document
from pacts.runtime.origins import Origins, origin_of
from pacts.runtime.outcome import Refusal
from pacts.runtime.page_scripts import call
from pacts.runtime.tabs import Tabs


@dataclass  # no slots: Playwright hangs a wrapper on the owner of every listener
class Border:
    """Stops navigations of a tab to other origins, and turns back one that got through.

    A page's own links, forms and scripts are stopped in the page, before a request leaves (`page/border.js`). What the
    page can't see, a server's redirect or a link's new tab, is watched, not routed: Playwright's routing switches off
    the browser's cache (100 ms became 800 for 60 cached pictures), and CDP's `Fetch` for documents alone still costs
    6 ms a navigation and 0.6 ms a fresh picture. There a foreign page may begin to load, but nothing is looked at,
    clicked or typed.
    """

    origins: Origins
    tabs: Tabs
    _stopped: str = ""
    _mark: str = ""
    """What the page begins a report with; "" before it was told what is inside."""
    _halting: set[asyncio.Task[None]] = field(default_factory=set)

    async def guard(self) -> None:
        """Have every page from now on stop its own navigations out of the application."""
        if self._mark or "*" in self.origins.allowed or not self.origins.own:
            return
        self._mark = f"pacts-border-{token_hex(8)}"
        asked = json.dumps({"sites": self.origins.sites(), "mark": self._mark})
        self.tabs.context.on("console", self._told)
        await self.tabs.context.add_init_script(f"({call('admit')})({json.dumps(asked)})")

    def _told(self, message: ConsoleMessage) -> None:
        """Note what a page says it has stopped."""
        mark, _, url = message.text.partition(" ")
        if mark == self._mark and message.type == "debug":
            self.stop(url)

    def meet(self, request: Request) -> None:
        """Stop a tab's request for a document outside the application."""
        if self.crosses(request):
            self.stop(request.url)
            task = asyncio.get_running_loop().create_task(_halt(request))
            self._halting.add(task)
            task.add_done_callback(self._halting.discard)

    def crosses(self, request: Request) -> bool:
        """Whether a request leads a tab out of the application; before the first page there is no inside yet."""
        return bool(self.origins.own) and is_main_document(request) and not self.origins.permits(request.url)

    def stop(self, url: str) -> None:
        """Note a foreign address that was not followed."""
        self._stopped = url

    def take_stopped(self) -> str:
        """The foreign address that was stopped since the last call, "" when none."""
        url, self._stopped = self._stopped, ""
        return url

    def left(self) -> str:
        """The foreign address that the run was led to since the last call, "" when none."""
        stopped = self.take_stopped()
        if stopped or not self.tabs.trail or not self.origins.own:
            return stopped
        url = self.tabs.current.url
        return "" if self.origins.permits(url) else url

    async def turned_back(self, url: str) -> Refusal:
        """The refusal, once no tab of the run stands outside."""
        if self.tabs.trail and not self.origins.permits(self.tabs.current.url):
            await self.tabs.current.goto("about:blank")
        return self.refusal(url)

    def refusal(self, url: str) -> Refusal:
        """The refusal for a foreign address, with the next move."""
        setting = f'add it to `allowed_origins` (PACTS_ALLOWED_ORIGINS=["{origin_of(url)}"])'
        return Refusal("origin_not_allowed", f"{url} is outside the application: {setting} if it belongs to it")

    def close(self) -> None:
        """Let go of what was still being stopped."""
        for task in list(self._halting):
            task.cancel()


async def _halt(request: Request) -> None:
    try:
        await request.frame.evaluate("() => window.stop()")
    except Error:
        return  # too late or too early; standing outside is noticed before anything is done there
