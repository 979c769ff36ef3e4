"""One Chromium for many runs, each in its own isolated context."""

import asyncio
import contextlib
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field, replace
from types import TracebackType
from typing import Any, Self

from playwright.async_api import Browser as Chromium
from playwright.async_api import BrowserContext, Error, Playwright, async_playwright

from pacts.errors import BrowserCrashed, BrowserMissing
from pacts.runtime import chromium
from pacts.runtime.belongings import storage_state
from pacts.runtime.covers import Privacy
from pacts.runtime.page_scripts import bundle
from pacts.runtime.profiles import Profiles
from pacts.runtime.session import Session
from pacts.settings import Settings

CLOSE_S = 10.0
"""A browser that does not close in order within this time is killed with its driver."""


@dataclass(slots=True)
class Browser:
    """Starts Chromium when the first session is asked for, starts it again when it died, leaves no process behind."""

    settings: Settings
    profiles: Profiles = field(default_factory=Profiles)
    privacy: Privacy = field(default_factory=Privacy)
    """What no picture shows, where a session is not told otherwise."""
    _driver: Playwright | None = None
    _chromium: Chromium | None = None
    _version: str = ""
    _starting: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def version(self) -> str:
        """Of the running browser, "" before the first session."""
        return self._version

    async def session(
        self,
        settings: Settings | None = None,
        *,
        origin: str | None = None,
        belongings: Mapping[str, Any] | None = None,
        privacy: Privacy | None = None,
    ) -> Session:
        """A fresh isolated context with one empty tab.

        Args:
            settings: of the run, where they differ from the browser's own.
            origin: the application's own origin; without one, that of the first page that is opened.
            belongings: what an earlier browser held: its cookies, local and indexed storage are there from the start.
            privacy: what none of its pictures shows.

        Raises:
            BrowserMissing: there is no Chromium on this machine.
            BrowserCrashed: it does not start, or died while it started.
        """
        used = settings or self.settings
        running = await self._running()
        try:
            context = await running.new_context(
                viewport={"width": used.viewport_width, "height": used.viewport_height},
                locale=used.locale,
                timezone_id=used.timezone,
                ignore_https_errors=used.ignore_https_errors,
                storage_state=storage_state(belongings) if belongings else None,  # type: ignore[arg-type]
            )
            return await self._ready(context, used, origin, privacy or self.privacy)
        except Error as error:
            raise BrowserCrashed(f"the browser gave no new window ({_first_line(error)}): try again") from error

    async def close(self) -> None:
        """End the browser and its driver, on cancellation too."""
        running, self._chromium = self._chromium, None
        driver, self._driver = self._driver, None
        if driver is not None:
            await _shielded(_end(running, driver))

    async def _ready(
        self, context: BrowserContext, settings: Settings, origin: str | None, privacy: Privacy
    ) -> Session:
        try:
            await context.add_init_script(bundle())
            privacy = replace(privacy, selectors=settings.redact_selectors)
            return await Session.on(context, settings, self.profiles, origin, privacy)
        except BaseException:  # cancellation, too: a context that nobody holds would stay open until the browser ends
            with contextlib.suppress(Error):
                await context.close()
            raise

    async def _running(self) -> Chromium:
        async with self._starting:
            if self._chromium is None or not self._chromium.is_connected():
                self._chromium = await self._launch()
                self._version = self._chromium.version
            return self._chromium

    async def _launch(self) -> Chromium:
        path = await asyncio.to_thread(chromium.find, self.settings.browser_path, headed=self.settings.headed)
        if self._driver is None:
            self._driver = await async_playwright().start()
        try:
            return await self._driver.chromium.launch(
                executable_path=path,
                headless=not self.settings.headed,
                slow_mo=self.settings.slow_mo_ms,
                args=chromium.launch_flags(),
            )
        except Error as error:
            message = f"{path} does not start ({_first_line(error)}): {chromium.NEXT_MOVE}"
            raise BrowserMissing(message) from error


async def _end(running: Chromium | None, driver: Playwright) -> None:
    try:
        async with asyncio.timeout(CLOSE_S):
            if running is not None:
                await running.close()
    except (Error, TimeoutError):
        pass  # stopping the driver kills what is left of the browser
    finally:
        await driver.stop()


async def _shielded(work: Coroutine[object, object, None]) -> None:
    """Carry the work to its end even when the caller is cancelled meanwhile."""
    task = asyncio.create_task(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await task
        raise


def _first_line(error: Error) -> str:
    return error.message.splitlines()[0]
