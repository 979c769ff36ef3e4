"""What is known of one element, whatever the source: PACTS' own look, or somebody's data set."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from pacts.eyes.kinds import family


@dataclass(frozen=True)
class Features:
    """One element. Empty texts and None mean "unknown or has none"; nothing is needed but one of them."""

    tag: str = ""
    role: str = ""
    type: str = ""
    name: str = ""
    """Accessible name."""
    text: str = ""
    """Visible text."""
    label: str = ""
    placeholder: str = ""
    title: str = ""
    alt: str = ""
    value: str = ""
    """What a button, an option, a radio or a checkbox stands for; never what a person typed."""
    icon: str = ""
    """Words that name its picture."""
    name_attribute: str = ""
    element_id: str = ""
    test_id: str = ""
    classes: tuple[str, ...] = ()
    href: str = ""
    src: str = ""
    xpath: str = ""
    """Absolute."""
    id_xpath: str = ""
    """From the nearest id."""
    css_path: str = ""
    before: str = ""
    after: str = ""
    """The nearest texts around it."""
    neighbours: str = ""
    """The same where nobody told which is before."""
    heading: str = ""
    section: str = ""
    row: str = ""
    """Text of its row, card or list item."""
    record: str = ""
    """What names the record of that row, where somebody says so."""
    row_texts: tuple[str, ...] = ()
    """The texts of its row, each by itself."""
    column: str = ""
    ancestors: tuple[str, ...] = ()
    """Nearest first."""
    language: str = ""
    path: str = ""
    """Path of the page or frame."""
    left: float | None = None
    top: float | None = None
    width: float | None = None
    height: float | None = None
    area: float | None = None
    shape: float | None = None
    """Width by height, in any unit that is the same in all records."""
    ordinal: int | None = None
    twins: int | None = None
    """How many on its page were called the same, itself among them."""
    visible: bool | None = None
    enabled: bool | None = None
    untyped: bool = False
    """Whether its source tells no roles: a <div> or a custom element then may be anything."""
    button: bool | None = None
    """Whether somebody says that it is pressed like a button."""
    says: str = ""
    """What it says where that is read: its text then is a value, not its name."""
    extra: dict[str, str] = field(default_factory=dict, hash=False)
    """Attributes that have no place above, as texts."""
    look_alikes: "tuple[Features, ...]" = ()
    """What stood on its page and could be taken for it."""

    @cached_property
    def family(self) -> str:
        """The kind of thing it is; "" where too little is known to say."""
        if not self.tag and not self.role:
            return "button" if self.button else ""
        if self.untyped and (self.tag == "div" or "-" in self.tag):
            return "button" if self.button else ""
        if self.button and family(self.role, self.tag, self.type) == "text":
            return "button"
        implied = self.role or _IMPLIED.get(self.tag, "")
        if self.tag == "a" and not self.role:
            implied = "link"
        return family(implied, self.tag, self.type)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """What a person may call it, the most telling first: in words, else by the sign that it shows."""
        told: tuple[str, ...]
        if self.family in NAMED_BY_LABEL:
            chosen = self.text if self.family == "choice" else ""
            own = "" if self.name == chosen else self.name
            labels = (own, self.label, self.title, self.alt)
            told = labels if any(map(_WORDED.search, labels)) else (self.placeholder, chosen)
        else:
            told = (self.name, self.text, self.label, self.shown_value, self.title, self.alt)
        worded = tuple(dict.fromkeys(name for name in told if _WORDED.search(name)))
        return worded or tuple(dict.fromkeys(name for name in told if name))[:1]  # a sign such as "✎"

    @cached_property
    def called(self) -> str:
        """The first of its names; the words of its picture where it has none."""
        return self.names[0] if self.names else self.icon

    @property
    def had_twins(self) -> bool:
        """Whether others of its page were called the same; of what only a label names, its look-alikes tell."""
        if self.name or self.family not in NAMED_BY_LABEL:
            return (self.twins or 1) > 1
        return any(each.called == self.called and each.family == self.family for each in self.look_alikes)

    @cached_property
    def shown_value(self) -> str:
        """The value where it is what a person reads: on an `<input type=submit>`."""
        return self.value if self.tag == "input" and self.family == "button" else ""


NAMED_BY_LABEL: Final = frozenset({"field", "password", "choice", "checkbox", "radio", "slider", "file"})
_WORDED: Final = re.compile(r"[^\W_]")
_IMPLIED: Final = {
    "button": "button",
    "summary": "button",
    "select": "combobox",
    "textarea": "textbox",
    "img": "img",
    "option": "option",
    "table": "table",
    "tr": "row",
    "th": "columnheader",
    "dialog": "dialog",
    **{f"h{level}": "heading" for level in range(1, 7)},
}
"""The role that a tag has of itself."""
