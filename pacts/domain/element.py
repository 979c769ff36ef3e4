"""Elements: the locator with its three renderings' one source, the fingerprint, and what was resolved and why."""

from typing import Literal

from pydantic import Field

from pacts.domain.record import Record
from pacts.domain.tiers import ExecutionTier

Tier = Literal[1, 2, 3, 4, 5, 6, 7, 8]
TIER_NAMES: dict[int, str] = {
    1: "aria-label",
    2: "aria-placeholder",
    3: "name",
    4: "placeholder",
    5: "label",
    6: "role+name",
    7: "test attribute",
    8: "id/class",
}
By = Literal["role", "label", "placeholder", "alt", "title", "text", "test_id", "css"]


class LocatorPart(Record):
    """One link of a locator chain, in Playwright's own terms."""

    by: By
    value: str
    """The role for `role`, the text for the text-like, the id for `test_id`, the selector for `css`."""
    name: str | None = None
    """Accessible name, for `role` only."""
    exact: bool = True
    attribute: str = "data-testid"
    """Which attribute `test_id` reads; one that is not Playwright's configured one is rendered as CSS."""
    has_text: str | None = None
    """`filter(has_text=…)`: case-insensitive substring of the element's text."""
    has: "Locator | None" = None
    """`filter(has=…)`: a descendant that must exist."""
    visible: bool = False
    """`filter(visible=True)`."""
    nth: int | None = None
    """0-based; -1 is `.last`."""


class Locator(Record):
    """A locator as data. Rendered live, as Python source and as TypeScript source, never edited as text."""

    frames: tuple["Locator", ...] = ()
    """Locators of the iframe elements to enter, outermost first."""
    parts: tuple[LocatorPart, ...]


LocatorPart.model_rebuild()
Locator.model_rebuild()


class Box(Record):
    """A rectangle in CSS pixels, relative to the frame's viewport at the time of the look."""

    x: float
    y: float
    width: float
    height: float


class Fingerprint(Record):
    """What an element was, so that it can be known again. Empty strings mean "had none"."""

    tag: str
    role: str = ""
    name: str = ""
    text: str = ""
    """Visible text, at most 80 characters."""
    type: str = ""
    label: str = ""
    placeholder: str = ""
    name_attribute: str = ""
    element_id: str = ""
    classes: tuple[str, ...] = ()
    test_id: str = ""
    href: str = ""
    title: str = ""
    alt: str = ""
    ancestors: tuple[str, ...] = ()
    """Nearest first, each "role:name" or "tag#id" of landmarks, rows, cards, dialogs, forms."""
    heading: str = ""
    row: str = ""
    """Text of the row, card or list item around it, without its own, at most 80 characters."""
    record: str = ""
    """What names the record of that row: its first text that no row beside it has; "" where it is named itself."""
    before: str = ""
    after: str = ""
    """Neighbour texts, at most 40 characters each."""
    ordinal: int = 0
    """0-based place among the elements of the same role and name."""
    twins: int = 1
    """How many of its frame have that role and name, itself among them."""
    box: Box | None = None
    path: str = ""
    """URL path of the document."""
    column: str = ""
    """Header of the table column it stood in."""
    value: str = ""
    """What a button, an option or a radio stands for; never what was typed."""
    enabled: bool = True
    language: str = ""
    """Of the document, as it declares it."""
    look_alikes: tuple[dict[str, str], ...] = ()
    """What else stood there that could be taken for it; of each only what is not as in the element itself."""


class Rejected(Record):
    """A candidate that lost, and why."""

    what: str
    reason: str
    tier: Tier | None = None


SURE = 0.8
"""Confidence below which an element is a guess: what is expected not to be there is neither there nor away by it."""


class ResolvedElement(Record):
    """The element a target means on the page as it was looked at."""

    step_id: str
    part: Literal["target", "destination"] = "target"
    locator: Locator
    spare: tuple[Locator, ...] = ()
    """Other locators for the same element, best first, tried when the first is not unique at the moment of use."""
    tier: Tier
    confidence: float = Field(ge=0, le=1)
    stability: Literal["stable", "volatile"]
    fingerprint: Fingerprint
    reason: str
    """Why this one: the words of the match and what settled any ambiguity."""
    alternatives: tuple[Rejected, ...] = ()
    ref: int | None = None
    """The look's number for the element: valid within `document` only."""
    frame: int = 0
    document: str = ""
    """Id of the document the look saw; a new document makes `ref` void."""
    origin: Literal["look", "remembered", "healed", "model"] = "look"
    execution_tier: ExecutionTier = 1
    """Who said that it is meant: the rules (1), a model that named it (2), a model that acts (3)."""
    component: str = "native"
    """Name of the component helper that performs on it."""
    many: bool = False
    """The locator means all that match (a count, "all checkboxes")."""

    @property
    def is_guess(self) -> bool:
        """Whether its words only come near to what was said."""
        return self.confidence < SURE
