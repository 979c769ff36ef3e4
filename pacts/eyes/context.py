"""Where an element was named: the page by its address without numbers, and by what it is made of without its words."""

import re
from hashlib import sha256
from typing import Final
from urllib.parse import urlsplit

from pacts.domain.page import Snapshot
from pacts.domain.record import Record

NUMBER: Final = re.compile(r"\d+\Z")
RANDOM: Final = re.compile(r"(?=[^/]*\d)[0-9a-fA-F-]{8,}\Z|(?=[^/]*\d)[\w-]{20,}\Z")
"""Hexadecimal and other long ids with a digit in them."""


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
    path = "/".join(_plain(segment) for segment in parts.path.split("/"))
    return PageContext(origin=f"{parts.scheme}://{parts.netloc}", path=path, structure=_structure(snapshot))


def _plain(segment: str) -> str:
    if NUMBER.match(segment):
        return ":n"
    return ":id" if RANDOM.match(segment) else segment


def _structure(snapshot: Snapshot) -> str:
    pairs: set[str] = set()
    for frame in snapshot.frames:
        kinds = {one.ref: one.role or one.tag for one in frame.candidates if one.visible}
        for one in frame.candidates:
            if one.visible:
                pairs.add(f"{kinds.get(one.parent or -1, '')}>{one.role or one.tag}")
    return sha256("\n".join(sorted(pairs)).encode()).hexdigest()[:16]
