"""What kind of control an element is."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Self

from playwright.async_api import Locator as Live

from pacts.runtime.page_scripts import invoke

CONTROLS = frozenset({"input", "select", "textarea", "button", "a", "summary", "option"})
LISTS = frozenset({"combobox", "listbox", "menu", "menubar", "tree", "radiogroup"})


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
    readonly: bool = False
    autocomplete: str = ""
    """`aria-autocomplete`."""
    expanded: str = ""
    placeholder: str = ""
    classes: str = ""
    around: tuple[str, ...] = ()
    """The elements around it, nearest first, each as "tag.class.class[role]"."""
    keyed: bool = False
    """It hears the keys that are typed, and not only that its text has changed."""

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Self:
        """The facts from the page's answer."""
        known: dict[str, Any] = {field.name: told[field.name] for field in fields(cls)}
        known["around"] = tuple(known["around"])
        return cls(**known)

    @property
    def is_list(self) -> bool:
        """Whether its role says that it is, or opens, a list of options."""
        return self.role in LISTS or self.popup in {"listbox", "menu", "tree", "true"}

    @property
    def is_control(self) -> bool:
        """Whether it can itself be used, rather than something in it."""
        return bool(self.editable or self.role or self.popup or self.tag in CONTROLS)

    def marked(self, *words: str) -> bool:
        """Whether one of the words is part of its classes, or of those around it."""
        text = " ".join((self.classes, *self.around)).lower()
        return any(word in text for word in words)

    @classmethod
    async def of(cls, live: Live) -> Self:
        """The facts of the one element that a live locator matches."""
        return cls.read(await invoke(live, "facts"))
