"""The snapshot: everything one look saw, as plain data."""

from typing import Literal

from pydantic import Field

from pacts.domain.element import Box
from pacts.domain.record import Record


class Candidate(Record):
    """One element of a frame as the look saw it. Lists are document order; `parent` is the nearest listed ancestor."""

    ref: int
    """Unique within the document, stable across looks at the same document (kept in the page by weak reference)."""
    parent: int | None = None
    tag: str
    role: str = ""
    """Role as Playwright's engine computes it; "" for generic/none."""
    name: str = ""
    """Accessible name, white space normalised."""
    label: str = ""
    """Text of the associated <label> elements (or aria-labelledby), "" when none."""
    aria_label: str = ""
    aria_placeholder: str = ""
    placeholder: str = ""
    name_attribute: str = ""
    test_ids: dict[str, str] = Field(default_factory=dict)
    """The test attributes present, by attribute name."""
    element_id: str = ""
    classes: tuple[str, ...] = ()
    own_text: str = ""
    """Text of the element's direct text nodes, normalised."""
    text: str = ""
    """Visible text of the whole subtree, normalised, at most 200 characters."""
    value: str = ""
    """Current value; never that of a password or otherwise sensitive field."""
    type: str = ""
    title: str = ""
    alt: str = ""
    href: str = ""
    heading: str = ""
    """Text of the nearest heading before it."""
    level: int | None = None
    """Heading level."""
    text_before: str = ""
    """Of a field without a label: the words between the element before it and the field, in the same parent."""
    text_after: str = ""
    """The same between the field and the element after it."""
    row: int | None = None
    """ref of the enclosing row, card or list item (a table row, or one of at least two like-shaped siblings)."""
    column: str = ""
    """Header text of the table column the enclosing cell stands in."""
    box: Box | None = None
    visible: bool = True
    enabled: bool = True
    editable: bool = False
    checked: bool | None = None
    selected: bool | None = None
    expanded: bool | None = None
    focused: bool = False
    clickable: bool = False
    """A native control, an interactive role, a listener attribute, or a pointer cursor that starts here."""
    covered: bool = False
    """Another element receives a click at its centre (only when the centre is in the viewport)."""
    aria_hidden: bool = False
    """Hidden from the accessibility tree: `get_by_role` does not see it."""
    shadow: bool = False
    """Inside an open shadow root."""
    struck: bool = False
    """Its own text is crossed out."""
    color: str = ""
    """What a person would call the colour it is filled with (background, SVG fill, or text on no background): a CSS
    basic colour name; "" when it has none of its own."""
    shape: str = ""
    """"circle", "rectangle", "triangle", "line", "polygon", "ellipse", "path", "text" of an SVG element, else ""."""
    icon: str = ""
    """Words that name its picture: of an icon's class, `<use>` reference, `<title>`, image file or ligature."""
    path: str = ""
    """CSS path from the nearest id that no other element has (else the body), told of every element that is shown and
    has neither a role nor a test attribute: the look does not list all such elements, so counting them would miss."""
    frame_child: int | None = None
    """For an iframe: number of the snapshot frame that is its content."""


class Lines(Record):
    """What a document says as a person reads it: lines of text and what fields hold, with a tab between two of them."""

    text: str = ""
    owners: tuple[int, ...] = ()
    """ref of the element of each piece of the text, in order."""
    ends: tuple[int, ...] = ()
    """Where in the text each piece ends."""


class FrameSnapshot(Record):
    """One frame's part of a look."""

    number: int
    """0 is the main frame."""
    parent: int | None = None
    owner: int | None = None
    """ref, in the parent frame, of the iframe element."""
    url: str
    title: str = ""
    document: str
    """Random id of the document; changes with every navigation."""
    language: str = ""
    offset: tuple[float, float] = (0.0, 0.0)
    """Where the frame's viewport starts in the page's."""
    nodes: int = 0
    """How many elements the document has."""
    candidates: tuple[Candidate, ...]
    lines: Lines = Lines()
    """Only of a look as it is taken: who looks is told candidates whose private parts are masked, and no lines."""
    dropped: int = 0
    """Candidates beyond the limit that were left out."""
    unlisted: frozenset[str] = frozenset()
    """Tags ("div") and tags with a class ("div.row") that elements have which are no candidates."""


class Snapshot(Record):
    """One look at one page state."""

    url: str
    title: str
    frames: tuple[FrameSnapshot, ...]
    taken_ms: float = 0
    """How long the look took, in milliseconds."""
    outline: str = ""
    """The page as indented "role name" lines: what a DOM difference compares."""
    signature: str = ""
    """SHA-256 over the structure (roles and tags, no texts)."""
    state: Literal["ready", "busy"] = "ready"
    """"busy" when readiness ran out of time before the look."""
    wording: tuple[str, ...] = ()
    """The lines of the requirement that is carried out: where the page shows them, it only repeats the task."""
