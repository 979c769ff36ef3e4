"""Footing: where a step left the browser, and what was about to be done to it when it could not say so any more."""

from datetime import datetime

from pydantic import Field

from pacts.domain.record import Record


class Structure(Record):
    """What a page is made of, without its words: what tells a page that was rebuilt from the one that is remembered."""

    buckets: tuple[int, ...] = ()
    """How many visible elements have each kind of path (tag, role, state, and those of its parents), by hash."""
    exact: str = ""
    """Hash of the same in document order: equal only where nothing came, went, moved, opened, or was filled in."""
    words: str = ""
    """Hash of what the visible elements say."""
    kinds: dict[str, int] = Field(default_factory=dict)
    """How many visible elements are of a kind ("dialog", "row", "field") or in a state ("ticked box", "open part")."""
    sketch: str = ""
    """What tells by how much another page differs: see `pacts.domain.sketch`."""


class Footing(Record):
    """Where the browser stands when a step is done."""

    url: str
    document: str = ""
    """Id of the main document: another one means that the page was loaded anew."""
    structure: Structure | None = None
    """None while a dialog of the browser held the page."""
    storage: int = 0
    """How often local, session or indexed storage had changed by then."""
    sent: tuple[str, ...] = ()
    """Requests of the step that may have changed something on the server ("POST http://…"): not GET, HEAD, OPTIONS."""
    tabs: int = 1


class Intent(Record):
    """That a step is about to be done to the application; written before it is."""

    step_id: str
    attempt: int = 1
    position: int
    verb: str
    once: bool = False
    """It must not happen twice: every request of it counts, not only those that change something by their method."""
    url: str = ""
    structure: str = ""
    """`Structure.exact` when it was last taken."""
    sent: tuple[str, ...] = ()
    """What the browser was let send for it. Each is written before it is sent: what is not here was not sent."""
    watched: bool = True
    """Whether all that could reach the server went by what is watched; a web socket or a service worker does not."""
    fresh: tuple[str, ...] = ()
    """Ids of the checks after it that did not hold when its first request was about to be sent."""
    at: datetime | None = None


def similarity(one: Structure | None, other: Structure | None) -> float:
    """How alike two pages are, 0 to 1: the share of their elements that both have (Dice's coefficient of the buckets).

    A page that lost or exchanged 35 % of its elements has about 0.65 to 0.8; two empty pages are equal.
    """
    if one is None or other is None:
        return 0.0
    total = sum(one.buckets) + sum(other.buckets)
    if total == 0:
        return 1.0
    return 2 * sum(min(a, b) for a, b in zip(one.buckets, other.buckets, strict=False)) / total
