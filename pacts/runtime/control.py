"""What kind of control an element is."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Self

from playwright.async_api import Locator as Live

from pacts.runtime.page_scripts import invoke


@dataclass(frozen=True, slots=True)
class Facts:
    """An element as far as performing on it must know; the gate brings them along."""

    tag: str
    type: str = ""
    role: str = ""
    """The `role` attribute, not the implied role."""
    editable: bool = False
    multiple: bool = False
    checked: bool | None = None
    hidden: bool = False
    """It is drawn by something else: a label, a styled wrapper."""
    popup: str = ""
    controls: str = ""
    datalist: bool = False
    min: str = ""
    max: str = ""
    step: str = ""
    now: str = ""

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Self:
        """The facts from the page's answer."""
        return cls(**{field.name: told[field.name] for field in fields(cls)})

    @classmethod
    async def of(cls, live: Live) -> Self:
        """The facts of the one element that a live locator matches."""
        return cls.read(await invoke(live, "facts"))
