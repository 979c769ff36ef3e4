"""Remembered selectors: what one is known by, what is kept of it, and what is told of the memory of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final, Literal

from pacts.domain.element import ResolvedElement
from pacts.domain.record import Record

Layer = Literal["redis", "postgres", "look"]
"""Who answered when a step asked for its element."""
Tally = Literal["redis", "postgres", "look", "invalidated", "drifted", "corrupted", "evicted"]
"""What is counted."""
TRUSTED_DAYS: Final = 7
"""Since a page knew the element again for the last time."""


@dataclass(frozen=True, slots=True)
class SelectorKey:
    """What a selector is known by."""

    site: str
    """Application and environment."""
    page: str
    """The pattern of its address."""
    intent: str
    """What is done to what, in normalised words, with the scope."""

    @property
    def asked(self) -> bytes:
        """What is asked for before the page is known: 16 bytes of site and intent."""
        return asked_of(self.site, self.intent)


def asked_of(site: str, intent: str) -> bytes:
    """16 bytes by which all pages' selectors of one intent are found."""
    return sha256(f"{site}\n{intent}".encode("utf-8", "replace")).digest()[:16]


@dataclass(frozen=True, slots=True)
class Selector:
    """What is kept: the element, and the page it stood on."""

    key: SelectorKey
    element: ResolvedElement
    sketch: str = ""
    """Of the page's structure when the element was used."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """A selector as it was found."""

    element: ResolvedElement
    layer: Literal["redis", "postgres"]
    sketch: str = ""
    failed: bool = False
    """It failed since it was last valid: nobody uses it but who would tell by it that something has changed."""


Recollection = dict[bytes, dict[str, Remembered]]
"""What is remembered, by what was asked for, then by page."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a run has to say about its selectors when it is judged."""

    kept: tuple[Selector, ...] = ()
    """What a good run used: stored, and valid from now on."""
    used: tuple[SelectorKey, ...] = ()
    """Remembered ones that held in a run that was not good."""
    recalled: Recollection = field(default_factory=dict)
    """What it was told when it began."""
    tally: Mapping[Tally, int] = field(default_factory=dict)


class MemoryNote(Record):
    """Where a step's element came from."""

    layer: Layer
    page: str
    """Pattern of the page's address before the step."""
    drifted: bool = False
    """Something was remembered, and the page was too much another one for it."""


class LayerSum(Record):
    """What one layer holds."""

    entries: int = 0
    bytes: int = 0


class CacheStats(Record):
    """Everything that `pacts cache stats` shows."""

    redis: LayerSum | None = None
    """None where no Redis is configured or it does not answer."""
    postgres: LayerSum = LayerSum()
    hits_redis: int = 0
    hits_postgres: int = 0
    looks: int = 0
    """Steps for which nothing was remembered, or nothing that held."""
    invalidated: int = 0
    """Remembered selectors that matched nothing or another element when they were to be used."""
    drifted: int = 0
    """Pages that were too much another one for what was remembered of them."""
    corrupted: int = 0
    """Entries that did not match their SHA-256 and were dropped."""
    evicted: int = 0
    """Entries that were dropped because there were too many or too old ones."""

    @property
    def hit_rate(self) -> float:
        """Share of the steps whose element was remembered, 0 to 1."""
        hits = self.hits_redis + self.hits_postgres
        return hits / (hits + self.looks) if hits + self.looks else 0.0


class LayerCheck(Record):
    """What a check of every entry of a layer found."""

    checked: int = 0
    corrupted: int = 0
    """They were dropped."""
    untrusted: int = 0
    """Not validated for seven days, or failed since: not used."""
    told: tuple[str, ...] = ()
    """What was wrong with the first ones."""


class CacheCheck(Record):
    """Everything that `pacts cache validate` shows."""

    redis: LayerCheck | None = None
    postgres: LayerCheck = LayerCheck()


class CachePurge(Record):
    """Everything that `pacts cache purge` shows."""

    redis: int = 0
    postgres: int = 0
