"""The survey: what a page tells about a step that could not be done, as plain data that failure patterns judge."""

from typing import Literal

from pacts.domain.element import Box
from pacts.domain.record import Record

Hiding = Literal["", "details", "collapsed", "tab", "hover", "none"]
"""What keeps an element from being shown: a closed fold, another tab, a pointer that is elsewhere, or nothing known."""
RemedyKind = Literal[
    "dismiss",
    "wait_gone",
    "wait_rest",
    "calm",
    "scroll_free",
    "wheel",
    "scroll_through",
    "open",
    "hover",
    "leave",
    "focus",
    "switch_tab",
    "look_again",
]
"""The closed set of what may be done to the conditions of a step. None of it commits to anything or makes up data."""


class Way(Record):
    """A control of an overlay by which it may be left."""

    ref: int
    caption: str
    tag: str = "button"
    element_id: str = ""
    marks: str = ""
    """Its id, classes and name, in lower case."""


class Overlay(Record):
    """Something that lies over the page."""

    frame: int = 0
    """Number of the frame that it is in."""
    document: str = ""
    ref: int = 0
    outline: str = ""
    """As a report names it: `<div class="toast">Saved</div>`."""
    tag: str = "div"
    role: str = ""
    marks: str = ""
    """Its id, classes, role and name, in lower case."""
    inner: str = ""
    """The same of what is in it."""
    text: str = ""
    """What it says, at most 4,000 characters."""
    heading: str = ""
    position: str = ""
    """CSS position, or "dialog" for what a dialog element or role puts on top."""
    share: float = 0.0
    """Of the viewport that it takes, 0 to 1."""
    box: Box | None = None
    ways: tuple[Way, ...] = ()
    fields: tuple[str, ...] = ()
    """Types of the fields in it ("email", "password", "text", "checkbox", ...)."""
    filled: bool = False
    """Something was typed into one of them."""
    busy: bool = False
    """It says that it waits: `aria-busy`, a progress bar."""
    hovered: bool = False
    """The pointer stands on it."""
    covers: bool = False
    """It would receive the click that the step's element is to get."""
    holds_target: bool = False


class Hidden(Record):
    """Why an element is not shown, and the control that would show it."""

    by: Hiding = ""
    ref: int = 0
    """Of that control."""
    caption: str = ""
    tag: str = ""
    element_id: str = ""
    href: str = ""
    """Where it leads, when it is a link to somewhere."""
    plain: bool = True
    """It opens and does nothing else: it sends no form."""


class Subject(Record):
    """The step's element as it stands."""

    frame: int = 0
    document: str = ""
    ref: int = 0
    outline: str = ""
    shown: bool = True
    flat: bool = False
    """It takes no room."""
    twins_shown: int = 0
    """How many others that its locator matches are shown."""
    enabled: bool = True
    readonly: bool = False
    focused: bool = False
    moving: bool = False
    endless: bool = False
    """It is moved by an animation without end."""
    clipped: bool = False
    """What it stands in shows another part of its content."""
    hidden: Hidden = Hidden()
    wanting: tuple[str, ...] = ()
    """Fields of its form that demand something, by label."""


class Scroller(Record):
    """A part of the page with more than it shows."""

    frame: int = 0
    document: str = ""
    ref: int = 0
    outline: str = ""
    windowed: bool = False
    """It draws only the rows near its present place."""
    rest: float = 0.0
    """Pixels below what it shows."""


class FrameState(Record):
    """A frame, and whether it has its content."""

    number: int
    url: str = ""
    document: str = ""
    loading: bool = False


class Survey(Record):
    """What the page tells."""

    url: str = ""
    title: str = ""
    subject: Subject | None = None
    """None when nothing on the page is the step's element."""
    overlays: tuple[Overlay, ...] = ()
    """Those that cover the element first."""
    scrollers: tuple[Scroller, ...] = ()
    frames: tuple[FrameState, ...] = ()
    placeholders: int = 0
    """Grey shapes shown in place of content that is on its way."""
    busy: int = 0
    """Parts that say that they wait."""
    leaving: bool = False
    """The document is being replaced by the next one."""
    passwords: int = 0
    """Password fields that are shown."""
    captcha: str = ""
    """Outline of what asks for a proof of being human."""
    said: str = ""
    """What the page says, its first 2,000 characters."""
    tabs: int = 1
    opener: bool = False
    """The present tab was opened by another one that is still there."""
    dialogs: tuple[str, ...] = ()
    """Messages of dialogs that were dismissed since the step began, of which the plan says nothing."""

    @property
    def covers(self) -> tuple[Overlay, ...]:
        """The overlays that keep the click from the element."""
        return tuple(one for one in self.overlays if one.covers)


class Remedy(Record):
    """What is done about a known failure, and to what."""

    do: RemedyKind
    frame: int = 0
    document: str = ""
    ref: int = 0
    """Of the control that is used, or of what is waited for."""
    caption: str = ""
    tag: str = ""
    element_id: str = ""
    words: str = ""
    """What is scrolled for."""
    told: str = ""
    """What is said of it in the report."""
