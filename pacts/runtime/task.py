"""One action, ready to be performed."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from playwright.async_api import FrameLocator, Page
from playwright.async_api import Locator as Live

from pacts.domain.plan import Step
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal

Root = Page | FrameLocator


@dataclass(frozen=True, slots=True)
class Task:
    """One action, ready to be performed."""

    step: Step
    values: tuple[str, ...]
    page: Page
    live: Live | None
    facts: Facts | None
    destination: Live | None
    timeout_ms: float
    locale: str = "en-US"
    aim: Mapping[str, Any] | None = None
    """Where a click reaches the target, as the gate has just found; None where that must be asked."""
    careful: bool = False
    """The quick way missed: take the slow one."""
    root: Root | None = None
    """Where options of an opened list are looked for: the page or the frame of the target."""

    @property
    def target(self) -> Live:
        """The element to act on.

        Raises:
            Refusal: the step has none.
        """
        if self.live is None:
            raise Refusal("element_absent", f"{self.step.verb.replace('_', ' ')} needs an element, and none was found")
        return self.live

    @property
    def value(self) -> str:
        """The one value, "" when there is none."""
        return self.values[0] if self.values else ""

    @property
    def month_first(self) -> bool:
        """Whether "3/4/2026" is March 4th."""
        return self.locale in {"en-US", "en"}

    async def known(self) -> Facts:
        """The facts of the target, asked for where the gate did not bring them."""
        return self.facts or await Facts.of(self.target)


Act = Callable[[Task], Awaitable[Done]]
