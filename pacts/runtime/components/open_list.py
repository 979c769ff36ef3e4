"""A list that is made of other elements, from opening it to closing it again."""

import time
from dataclasses import dataclass, field
from typing import Any, Self

from playwright.async_api import ElementHandle

from pacts.runtime.choose import Option, Wish, absent, fitting
from pacts.runtime.components.held import Held

OPENS_MS = 1500
"""A list shows its first option within this time of the press that opens it."""
CALM_MS = 400
"""A list that stands still for so long has nothing more to come, unless it says that it is loading."""
LOADS_MS = 10_000
"""What says of itself that it is loading is given so long, within the step's own limit."""
WHEELS = 300
"""Turns of the wheel down a list that draws only what is in sight."""
PAGE_SHARE = 0.7
"""Of its height a list is scrolled at a time, so that no option is jumped over."""
FALLBACK_KEYS = ("ArrowDown", "Alt+ArrowDown", "Enter")
"""What opens a list that a click does not open."""


@dataclass(frozen=True, slots=True)
class Scroller:
    """What scrolls the options."""

    x: float
    y: float
    page: float
    top: float
    rest: float


@dataclass(frozen=True, slots=True)
class View:
    """A list as it stands open."""

    options: tuple[Option, ...]
    busy: bool
    search: int
    scroller: Scroller | None
    expanded: str
    key: str

    @classmethod
    def read(cls, told: dict[str, Any]) -> Self:
        """The view from the page's answer."""
        options = tuple(
            Option(one["number"], tuple(one["forms"]), one["selected"], one["disabled"], one["group"])
            for one in told["options"]
            if one["forms"]
        )
        scroller = Scroller(**told["scroller"]) if told["scroller"] else None
        return cls(options, told["busy"], told["search"], scroller, told["expanded"] or "", told["key"])


@dataclass(slots=True)
class OpenList:
    """One list while one chooses in it."""

    trigger: Held
    types: bool = False
    """One types into the trigger itself."""
    seen: dict[str, Option] = field(default_factory=dict)
    """Every option that was drawn at some time, by its label."""

    async def view(self) -> View:
        """What it offers now."""
        view = View.read(await self.trigger.ask("listing"))
        self.seen |= {option.label: option for option in view.options}
        return view

    async def open(self, *, press: bool = True) -> View:
        """Its options, after a press (or a key) that shows them where they do not stand open."""
        await self.trigger.ask("markShown")
        view = await self.view()
        if view.options:
            return view
        if press:
            await self.trigger.press()
            view = await self.until_options(OPENS_MS)
        if view.options or view.search >= 0 or self.types or not press:
            return view
        return await self._open_by_keys(view)

    async def _open_by_keys(self, view: View) -> View:
        for key in FALLBACK_KEYS:
            if view.busy or view.expanded == "true":
                break
            await self.trigger.handle.press(key)
            view = await self.until_options(CALM_MS)
            if view.options:
                break
        return view

    async def until_options(self, limit_ms: float) -> View:
        """The list as soon as it shows something to choose or to search with; longer while it says it is loading."""
        started = time.monotonic()
        while True:
            view = await self.view()
            limit = min(LOADS_MS, self.trigger.timeout_ms) if view.busy else limit_ms
            if view.options or view.search >= 0 or _since(started) > limit:
                return view
            await self.trigger.change(50)

    async def until_fitting(self, wish: Wish, limit_ms: float) -> Option | None:
        """The option that is meant, waited for until the list stands still or the time is over."""
        started = calm_since = time.monotonic()
        key = ""
        while True:
            view = await self.view()
            if found := fitting(view.options, wish):
                return found
            if view.key != key or view.busy:
                key, calm_since = view.key, time.monotonic()
            if _since(started) > limit_ms or (view.options and _since(calm_since) > CALM_MS):
                return None
            await self.trigger.change(50)

    async def find(self, wish: Wish) -> Option:
        """The option that is meant: in sight, or further down the list.

        Raises:
            Refusal: there is none; the message names those that are there.
        """
        if found := await self.until_fitting(wish, self.trigger.timeout_ms):
            return found
        if found := await self.scrolled_to(wish):
            return found
        raise absent(self.seen.values(), wish)

    async def scrolled_to(self, wish: Wish) -> Option | None:
        """The option further down (where one began in the middle, further up) a list longer than its box."""
        view = await self.view()
        if view.scroller is None:
            return None
        if view.scroller.top > 0:
            await self._wheel(view.scroller, -view.scroller.top * 2)
        for _ in range(WHEELS):
            view = await self.view()
            if found := fitting(view.options, wish):
                return found
            if view.scroller is None or not await self._further(view, view.scroller):
                return None
        return None

    async def _further(self, view: View, scroller: Scroller) -> bool:
        """Whether a turn of the wheel brought anything new into sight."""
        await self._wheel(scroller, scroller.page * PAGE_SHARE)
        for _ in range(4):
            after = await self.view()
            if after.key != view.key or after.busy or (after.scroller and after.scroller.top != scroller.top):
                return True
            await self.trigger.change(50)
        return False

    async def _wheel(self, scroller: Scroller, by: float) -> None:
        await self.trigger.page.mouse.move(scroller.x, scroller.y)
        await self.trigger.page.mouse.wheel(0, by)
        await self.trigger.change(100)

    async def search(self, text: str, view: View) -> None:
        """Type into the list's own field, or the trigger, so that what does not fit goes away."""
        field_ = await self.trigger.kept(view.search) if view.search >= 0 else self.trigger.handle
        await type_into(field_, text)

    async def pick(self, option: Option) -> None:
        """A click on the option, as it now is."""
        element = await self.trigger.kept(option.number)
        await element.click(timeout=self.trigger.timeout_ms)

    async def close(self) -> None:
        """Nothing of it stands open any more, where a key or a press closes it."""
        if await self.trigger.ask("isOwnList") or not await self._is_open():
            return
        await self.trigger.page.keyboard.press("Escape")
        await self.trigger.change(150)
        if await self._is_open():
            await self.trigger.press()
            await self.trigger.change(150)

    async def _is_open(self) -> bool:
        """Whether options are in sight, given the time in which a list that closes by itself goes away."""
        deadline = time.monotonic() + CALM_MS / 1000
        while (view := await self.view()).options and view.expanded != "false":
            if time.monotonic() > deadline:
                return True
            await self.trigger.change(50)
        return False


async def type_into(element: ElementHandle, text: str) -> None:
    """The text, typed in place of what stands there."""
    await element.focus()
    await element.press("ControlOrMeta+a")
    await element.press("Backspace")
    await element.type(text)


def _since(started: float) -> float:
    return (time.monotonic() - started) * 1000
