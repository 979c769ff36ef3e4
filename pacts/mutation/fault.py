"""One fault as it is handed to the process that runs the test."""

import re
from dataclasses import asdict, dataclass

from pacts.domain.element import Locator
from pacts.domain.mutation import FaultGroup, FaultKind

_MADE = re.compile(r"\d|%|[0-9a-f]{16}|[A-Za-z0-9_-]{24}")
"""A piece of a path that was made for one record or one visit."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What to do to the application, and where."""

    kind: FaultKind
    group: FaultGroup
    what: str
    """In words, for people."""
    step_id: str | None = None
    locator: Locator | None = None
    """What it is about on the page."""
    path: str = ""
    """Regular expression for the path of the page, or of the request; any when empty."""
    until: str = ""
    """Of what was to be gone: the path of the page where it is looked for."""
    text: str = ""
    """The text that is shown otherwise (all of it when empty), or the body of an answer."""
    to: str = ""
    """The state, or the answer of a dialog."""
    keep: tuple[str, ...] = ()
    """Texts that are not to be touched."""
    method: str = ""
    """Of a request; empty for a fault in the page."""
    sort: str = ""
    seed: int = 0

    def message(self) -> dict[str, object]:
        """As plain JSON data."""
        told = asdict(self)
        told["locator"] = self.locator.model_dump() if self.locator else None
        return told

    @property
    def mark(self) -> tuple[object, ...]:
        """What makes it the same as another one."""
        return (self.kind, self.locator, self.path, self.text, self.to, self.method, self.sort)


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request that the test makes, and what answered it."""

    method: str
    path: str
    sort: str
    """`document`, `xhr` or `fetch`."""
    origin: str
    status: int
    redirected: bool = False
    """Another request was answered with this one's address: it can't be broken by itself."""
    json: str = ""
    """An empty answer of the same shape, where the answer is JSON."""
    replayable: bool = False
    """Whether it can be answered as it was, without being sent."""


def path_pattern(path: str) -> str:
    """A regular expression for a path: pieces that look made for one record (numbers, long codes) may be others."""
    pieces = ("[^/]+" if _MADE.search(piece) else re.escape(piece) for piece in (path or "/").split("/"))
    return f"^{'/'.join(pieces)}$"
