"""Where an element was named: the page by its address without numbers, and by what it is made of without its words."""

from hashlib import sha256
from urllib.parse import urlsplit

from pacts.domain.page import Snapshot
from pacts.domain.page_pattern import path_pattern
from pacts.domain.record import Record


class PageContext(Record):
    """A kind of page: every product's page is one."""

    origin: str
    path: str
    """``/products/:n/edit``: numbers and ids are no part of it."""
    structure: str
    """Hash of what stands in what, each pair once: a longer list is the same page, a new form is another."""


def context_of(snapshot: Snapshot) -> PageContext:
    """The kind of the page that was looked at."""
    parts = urlsplit(snapshot.url)
    return PageContext(
        origin=f"{parts.scheme}://{parts.netloc}", path=path_pattern(parts.path), structure=_structure(snapshot)
    )


def _structure(snapshot: Snapshot) -> str:
    pairs: set[str] = set()
    for frame in snapshot.frames:
        kinds = {one.ref: one.role or one.tag for one in frame.candidates if one.visible}
        for one in frame.candidates:
            if one.visible:
                pairs.add(f"{kinds.get(one.parent or -1, '')}>{one.role or one.tag}")
    return sha256("\n".join(sorted(pairs)).encode()).hexdigest()[:16]
