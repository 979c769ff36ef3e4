"""An element that is held on to while the page changes around it, and others that the page hands out by number."""

from dataclasses import dataclass
from typing import Any, Self

from playwright.async_api import ElementHandle, Error, Page
from playwright.async_api import Locator as Live

from pacts.runtime.outcome import Refusal
from pacts.runtime.page_scripts import call, invoke


@dataclass(frozen=True, slots=True)
class Held:
    """One element, however its name or its text changes: a list's trigger is called by what was chosen on it."""

    handle: ElementHandle
    page: Page
    timeout_ms: float

    @classmethod
    async def of(cls, live: Live, timeout_ms: float) -> Self:
        """The element that a live locator matches now."""
        handle = await live.element_handle(timeout=timeout_ms)
        await invoke(handle, "stateOf")  # puts the page code in place, so that `call` finds it
        return cls(handle, live.page, timeout_ms)

    async def ask(self, name: str, argument: object = None) -> Any:
        """What the page function `name` says of the element."""
        return await invoke(self.handle, name, argument)

    async def kept(self, number: int) -> ElementHandle:
        """The element that the page handed out under this number.

        Raises:
            Refusal: it is not there any more.
        """
        found = await self.handle.evaluate_handle(call("keptElement"), number)
        element = found.as_element()
        if element is None:
            raise Refusal("not_ready", "what was found on the page was replaced while it was being used")
        return element

    async def press(self, timeout_ms: float | None = None) -> None:
        """A click where it reaches the element, or the box it is drawn in."""
        point = await self.ask("pointOf")
        if point is None:
            await self.handle.click(timeout=timeout_ms or self.timeout_ms)
        else:
            await self.page.mouse.click(point["x"], point["y"])

    async def change(self, ms: float) -> None:
        """The next change of the page, waited for at most so long."""
        try:
            await self.ask("nextChange", {"ms": ms, "since": None})
        except Error:
            await self.page.wait_for_load_state(
                "domcontentloaded"
            )  # the document was replaced: the next question tells
