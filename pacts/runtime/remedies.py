"""The closed set of remedies: what may be done to the conditions of a step, by normal input, each within its time."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any, Final

from playwright.async_api import ElementHandle, Error, Frame, Page

from pacts.domain.element import Locator, LocatorPart
from pacts.domain.result import Mitigation, MitigationKind
from pacts.domain.survey import Remedy, RemedyKind
from pacts.runtime.locate import locate
from pacts.runtime.outcome import is_gone
from pacts.runtime.page_scripts import call, invoke

CLICK_MS: Final = 2000
"""A control that a person could click takes this long at most."""
GONE_S: Final = 2.0
"""What was dismissed is gone by then, its animation included."""
POLL_MS: Final = 120
"""Between two questions while something is waited for; a change of the page ends it sooner."""
WHEELS: Final = 30
WHEEL_PIXELS: Final = 240
"""What one notch or two of a wheel moves."""
DRAWN_MS: Final = 150
"""A list that draws its rows anew has drawn them by then."""
DONE: Final[dict[RemedyKind, MitigationKind]] = {
    "dismiss": "dismissed_banner",
    "wait_gone": "waited",
    "wait_rest": "waited",
    "calm": "waited",
    "scroll_free": "scrolled",
    "wheel": "scrolled",
    "scroll_through": "scrolled",
    "open": "opened",
    "hover": "hovered",
    "leave": "moved_pointer",
    "focus": "focused",
    "look_again": "looked_again",
    "switch_tab": "switched_tab",
}
"""What each is called in the report."""


async def carry_out(page: Page, remedy: Remedy, subject: int, limit_s: float) -> Mitigation | None:
    """Do what the remedy says; None where it could not be done.

    Args:
        page: the tab.
        remedy: what is to be done.
        subject: number of the step's element in the frame of the remedy; 0 where it is not there.
        limit_s: how long something is waited for.
    """
    frame = await _frame(page, remedy)
    if frame is None:
        return None
    try:
        done = await REMEDIES[remedy.do](_Deed(page, frame, remedy, subject, limit_s))
    except Error as error:
        if is_gone(error):
            raise
        return None
    if done is False:
        return None
    locator = done if isinstance(done, Locator) else None
    at = done if isinstance(done, tuple) else None
    return Mitigation(kind=DONE[remedy.do], detail=remedy.told, locator=locator, at=at)


class _Deed:
    """A remedy under way."""

    def __init__(self, page: Page, frame: Frame, remedy: Remedy, subject: int, limit_s: float) -> None:
        self.page, self.frame, self.remedy, self.subject = page, frame, remedy, subject
        self.ends = time.monotonic() + limit_s

    @property
    def left_s(self) -> float:
        return self.ends - time.monotonic()

    async def handle(self, ref: int | None = None) -> ElementHandle:
        found = await self.frame.evaluate_handle(call("surveyed"), self.remedy.ref if ref is None else ref)
        element = found.as_element()
        if element is None:
            raise Error("the element that was surveyed is gone")
        return element

    async def until(self, name: str, ask: dict[str, Any], limit_s: float) -> bool:
        """Wait until a page function says yes."""
        ends = time.monotonic() + limit_s
        while not await invoke(self.frame, name, ask):
            if time.monotonic() >= ends:
                return False
            await asyncio.sleep(POLL_MS / 1000)
        return True


async def _frame(page: Page, remedy: Remedy) -> Frame | None:
    """The frame that was surveyed, if its document is still there."""
    if not remedy.document:
        return page.main_frame
    frames = page.frames
    likely = frames[remedy.frame : remedy.frame + 1] + frames
    for frame in likely:
        try:
            if await invoke(frame, "documentId") == remedy.document:
                return frame
        except Error as error:
            if is_gone(error) and frame.parent_frame is None:
                raise
    return None


async def _dismiss(deed: _Deed) -> Locator | bool | None:
    """A normal click on the way out that was chosen; done only when what it belongs to is gone."""
    button = await deed.handle()
    locator = await _locator(deed)
    try:
        await button.click(timeout=CLICK_MS)
    except Error as error:
        if is_gone(error):
            raise
        return False
    if not await deed.until("isFree", {"cover": deed.remedy.ref, "subject": 0}, GONE_S):
        return False
    return locator


async def _open(deed: _Deed) -> Locator | bool | None:
    """A click on the header of a fold or on a tab."""
    header = await deed.handle()
    locator = await _locator(deed)
    await header.click(timeout=CLICK_MS)
    await _drawn(deed)
    return locator


async def _hover(deed: _Deed) -> Locator | bool | None:
    over = await deed.handle()
    locator = await _locator(deed)
    await over.hover(timeout=CLICK_MS)
    await _drawn(deed)
    return locator


async def _leave(deed: _Deed) -> tuple[float, float] | bool:
    """The pointer goes to a free place beside what unfolded under it; done only when that sets the element free."""
    at = await invoke(deed.frame, "besideIt", {"cover": deed.remedy.ref})
    if at is None or deed.frame.parent_frame is not None:
        return False
    await deed.page.mouse.move(at["x"], at["y"])
    free = await deed.until("isFree", {"cover": deed.remedy.ref, "subject": deed.subject}, GONE_S)
    return (at["x"], at["y"]) if free else False


async def _focus(deed: _Deed) -> bool:
    """A field that takes text only once it was clicked."""
    await (await deed.handle()).click(timeout=CLICK_MS)
    await _drawn(deed)
    return True


async def _wait_gone(deed: _Deed) -> bool:
    ask = {"cover": deed.remedy.ref, "subject": deed.subject}
    return await deed.until("isFree", ask, deed.left_s)


async def _wait_rest(deed: _Deed) -> bool:
    """The page has changed, or the time is over: what comes next looks for itself."""
    await invoke(deed.frame, "nextChange", {"ms": max(deed.left_s, 0.05) * 1000, "since": None})
    return True


async def _calm(deed: _Deed) -> bool:
    """Ask the page for less motion, as a person's settings may, and wait until the element rests."""
    await deed.page.emulate_media(reduced_motion="reduce")
    await _drawn(deed)
    return True


async def _scroll_free(deed: _Deed) -> bool:
    return bool(await invoke(deed.frame, "scrollFree", {"subject": deed.remedy.ref}))


async def _wheel(deed: _Deed) -> bool:
    """The wheel over what clips the element, as a person would: some parts scroll by script only."""
    ask = {"cover": 0, "subject": deed.remedy.ref}
    for _ in range(WHEELS):
        if await invoke(deed.frame, "isInView", {"subject": deed.remedy.ref}):
            return bool(await invoke(deed.frame, "isFree", ask))
        at = await invoke(deed.frame, "clippedBy", {"subject": deed.remedy.ref})
        if at is None or deed.left_s <= 0:
            return False
        await deed.page.mouse.move(at["x"], at["y"])
        await deed.page.mouse.wheel(at["dx"] * WHEEL_PIXELS, at["dy"] * WHEEL_PIXELS)
        await _drawn(deed)
    return False


async def _scroll_through(deed: _Deed) -> bool:
    """Draw one part of a list after the other until it shows the words."""
    ask = {"ref": deed.remedy.ref, "words": deed.remedy.words, "ms": max(deed.left_s, 1.0) * 1000}
    return bool(await invoke(deed.frame, "scrollThrough", ask))


async def _nothing(deed: _Deed) -> bool:
    """What is to be done is done by whoever asked: a look, another tab."""
    del deed
    return True


async def _drawn(deed: _Deed) -> None:
    await invoke(deed.frame, "nextChange", {"ms": DRAWN_MS, "since": None})


async def _locator(deed: _Deed) -> Locator | None:
    """A locator of the control that a generated test can use; None when none is unique on the main document."""
    remedy = deed.remedy
    if deed.frame.parent_frame is not None:
        return None
    wanted = [Locator(parts=(LocatorPart(by="css", value=f'[id="{remedy.element_id}"]'),))] if remedy.element_id else []
    if remedy.caption:
        role = {"a": "link", "summary": ""}.get(remedy.tag, "button")
        part = LocatorPart(by="role", value=role, name=remedy.caption) if role else None
        part = part or LocatorPart(by="css", value="summary", has_text=remedy.caption)
        wanted.insert(0, Locator(parts=(part,)))
        wanted.append(Locator(parts=(LocatorPart(by="text", value=remedy.caption),)))
    for locator in wanted:
        if await locate(deed.page, locator).count() == 1:
            return locator
    return None


REMEDIES: Final[dict[RemedyKind, Callable[[_Deed], Awaitable[Locator | tuple[float, float] | bool | None]]]] = {
    "dismiss": _dismiss,
    "open": _open,
    "hover": _hover,
    "leave": _leave,
    "focus": _focus,
    "wait_gone": _wait_gone,
    "wait_rest": _wait_rest,
    "calm": _calm,
    "scroll_free": _scroll_free,
    "wheel": _wheel,
    "scroll_through": _scroll_through,
    "look_again": _nothing,
    "switch_tab": _nothing,
}
