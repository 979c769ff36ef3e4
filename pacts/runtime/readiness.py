"""Readiness: the DOM at rest, then the application's own word. Every wait ends when its answer is clear."""

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import Error, Frame, Page

from pacts.domain.element import Box
from pacts.errors import BrowserCrashed
from pacts.runtime.navigation import stop_loading
from pacts.runtime.origins import origin_of
from pacts.runtime.outcome import has_moved, is_gone
from pacts.runtime.page_scripts import inquire, invoke
from pacts.runtime.profiles import QUIET_MS, Kind, Profiles
from pacts.settings import Settings

HANGS_S = 20.0
"""A page that answers nothing for so long beyond its time is as good as dead."""
FOREIGN_MS = 1500
"""A frame of another origin (an advertisement, a video) must not hold up the whole page."""
STAYS_MS = 300
"""A navigation that is answered and replaces no document within this time was a download, or had no content."""
WARNING = "warning:"
"""What a note begins with that is a warning of the run."""
STILL = "no sign of work by script so far"
NEW_DOCUMENT_S = 0.01
"""Between two questions to a tab whose document is just being replaced."""


@dataclass(frozen=True, slots=True)
class Rest:
    """How the page came to rest."""

    ms: float
    document: str
    url: str
    reason: str
    profile: Kind
    windows: int
    """How many windows the document's scripts have asked for."""
    missed: bool
    """The last click did not reach its element."""
    structure: int
    """How often the document has changed; what tells a later look that nothing did."""
    origin: str = ""
    why: str = ""
    """What made the profile what it is."""
    known: bool = False
    """The profile was known before this page was asked."""
    profile_ms: float = 0.0
    """Since the origin was first seen."""
    dom_ms: float = 0.0
    hook_ms: float | None = None
    """How long the application-ready hook was waited for; None where it was not asked."""
    imprint: Mapping[str, Any] | None = None
    """What the page is then made of, and what it keeps, where that was asked for."""
    place: Box | None = None
    """Where the element is that passed the gate in the turn that was asked for."""


@dataclass(slots=True)
class Readiness:
    """Waits for a tab to be ready."""

    settings: Settings
    profiles: Profiles
    navigating: set[Any] = field(default_factory=set)
    """Requests for a tab's document that were not answered yet."""
    _hook_fault: str = ""
    """Why the application-ready hook could not be evaluated, since this was last told."""
    _hook_told: bool = False
    _given_up: str = ""
    """The navigation that was given up since this was last told."""

    async def rest(
        self,
        page: Page,
        *,
        frame: bool,
        whole: bool = False,
        brief: bool = False,
        turn: int = -1,
        imprint: Mapping[str, str] | None = None,
    ) -> Rest:
        """Wait until the page is at rest, at most `ready_timeout_s`; a navigation under way is given its own time.

        With `frame`, what was just done is given the time of one drawn frame to show. With `whole`, frames of other
        origins are waited for, too, and the application-ready hook is asked. With `brief` it is enough that the
        document can be used; requests in flight and mutations are not waited for. With `imprint`, the
        argument of that page function, its answer comes along.
        """
        started = time.perf_counter()
        ask = {"frame": frame, "brief": brief, "turn": turn, "imprint": imprint}
        known = self.profiles.of(origin_of(page.url)).kind != "unknown"
        told, reason = await self._document_at_rest(page, started, ask)
        hook_ms = None
        if whole and not reason:
            await self._foreign_frames(page)
        dom_ms = _since(started)
        if whole and not reason and self.settings.app_ready:
            reason = await self._application_ready(page, started)
            hook_ms = _since(started) - dom_ms
        origin = origin_of(page.url)
        profile = self.profiles.learn(origin, str(told["dynamic"]), at_rest=not reason)
        return Rest(
            ms=_since(started),
            document=str(told["document"]),
            url=page.url,
            reason=reason,
            profile=self.profiles.shown(origin),
            origin=origin,
            why=profile.why or STILL,
            known=known and profile.kind != "unknown",
            profile_ms=(self.profiles.clock() - profile.since) * 1000,
            dom_ms=dom_ms,
            hook_ms=hook_ms,
            windows=int(told["windows"]),
            missed=bool(told["missed"]),
            structure=int(told["structure"]),
            imprint=told["imprint"],
            place=Box.model_validate(told["place"]) if told["place"] else None,
        )

    async def _document_at_rest(self, page: Page, started: float, ask: dict[str, Any]) -> tuple[dict[str, Any], str]:
        idle_since: float | None = None
        while True:
            told = await self._ask(page, started, ask)
            asked = any(request.frame.page is page for request in self._open_requests())
            if not (told["leaving"] or asked) or _since(started) >= self.settings.navigation_timeout_s * 1000:
                return told, self._take_given_up() or str(told["reason"])
            idle_since = None if asked else idle_since or time.perf_counter()
            if idle_since is not None and _since(idle_since) > STAYS_MS:
                await self._stays(page)
            ask = ask | {"frame": False}
            await asyncio.sleep(NEW_DOCUMENT_S)

    async def _stays(self, page: Page) -> None:
        """Tell the document that it is not left after all."""
        try:
            await invoke(page, "stay")
        except Error as error:
            if is_gone(error):
                raise

    def _open_requests(self) -> list[Any]:
        return [request for request in self.navigating if _has_frame(request)]

    async def _ask(self, page: Page, started: float, ask: dict[str, Any]) -> dict[str, Any]:
        """What the document says; asked again while documents replace each other."""
        while True:
            left = self.settings.ready_timeout_s * 1000 - _since(started)
            kind = self.profiles.of(origin_of(page.url)).kind
            limits = {"limit": max(left, 0), "quiet": QUIET_MS[kind], "profile": kind}
            try:
                async with asyncio.timeout(max(left, 0) / 1000 + HANGS_S):
                    told = dict(await inquire(page, "rest", ask | limits))
            except TimeoutError as error:
                if not await self._navigates(page, started):
                    raise BrowserCrashed(f"{page.url} does not answer: a script of it runs without end") from error
            except Error as error:
                late = _since(started) > self.settings.navigation_timeout_s * 1000
                if late or is_gone(error) or not has_moved(error):
                    raise
                await asyncio.sleep(NEW_DOCUMENT_S)
            else:
                return told

    async def _navigates(self, page: Page, started: float) -> bool:
        """Whether the page is silent because its next document is asked for; one that never comes is given up."""
        awaited = next((request.url for request in self._open_requests() if request.frame.page is page), "")
        limit_s = self.settings.navigation_timeout_s
        if awaited and _since(started) >= limit_s * 1000:
            self._given_up = f"{awaited} did not answer within {limit_s:g} s and was given up: check that it is up"
            await stop_loading(page)
        return bool(awaited)

    def _take_given_up(self) -> str:
        said, self._given_up = self._given_up, ""
        return said

    async def _foreign_frames(self, page: Page) -> None:
        own = origin_of(page.url)
        foreign = [frame for frame in page.frames[1:] if frame.url.startswith("http") and origin_of(frame.url) != own]
        if foreign:
            await asyncio.gather(*(_rest_of(frame) for frame in foreign))

    async def _application_ready(self, page: Page, started: float) -> str:
        """Third stage; "" when the hook is true or there is none."""
        hook = self.settings.app_ready
        if not hook:
            return ""
        left = max(self.settings.ready_timeout_s * 1000 - _since(started), 1)
        try:
            truth = f"() => {{ try {{ return Boolean({hook}) }} catch {{ return false }} }}"
            await page.wait_for_function(truth, timeout=left)
        except Error as error:
            if is_gone(error):
                raise
            await self._examine(page, f"void ({hook})")
            return f"the application-ready hook {hook!r} is not true"
        return ""

    async def examine_hook(self, page: Page) -> None:
        """See whether the application-ready hook is an expression at all; it is not evaluated."""
        if self.settings.app_ready:
            await self._examine(page, f"if (false) {{ void ({self.settings.app_ready}) }}")

    async def _examine(self, page: Page, script: str) -> None:
        """Remember why the hook fails, if it does."""
        try:
            said = await page.evaluate(
                f"() => {{ try {{ {script}; return '' }} catch (fault) {{ return `${{fault}}` }} }}"
            )
        except Error as error:
            if is_gone(error):
                raise
            said = "" if has_moved(error) else error.message.splitlines()[0].removeprefix("Page.evaluate: ")
        if said and not self._hook_told:
            self._hook_told = True
            self._hook_fault = f"app_ready {self.settings.app_ready!r} could not be evaluated: {said}"

    def take_hook_fault(self) -> tuple[str, ...]:
        """A note of why the application-ready hook could not be evaluated, once."""
        said, self._hook_fault = self._hook_fault, ""
        return (f"{WARNING}{said}",) if said else ()


async def _rest_of(frame: Frame) -> None:
    ask = {"limit": FOREIGN_MS, "quiet": 0, "profile": "static", "frame": False}
    try:
        async with asyncio.timeout(FOREIGN_MS / 1000 + 0.5):
            await invoke(frame, "rest", ask)
    except (Error, TimeoutError):
        return  # a frame that went away or does not answer is looked at as it is


def _has_frame(request: Any) -> bool:
    try:
        return request.frame is not None
    except Error:
        return False


def _since(started: float) -> float:
    return (time.perf_counter() - started) * 1000
