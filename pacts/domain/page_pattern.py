"""The kind of a page by its address: every product's page is one, whatever its number."""

import re
from typing import Final
from urllib.parse import parse_qsl, urlsplit

NUMBER: Final = re.compile(r"[+-]?\d+([.,:_-]\d+)*\Z")
"""Numbers, dates and times."""
RANDOM: Final = re.compile(r"(?=[^/]*\d)[0-9a-fA-F-]{8,}\Z|(?=[^/]*\d)[\w-]{20,}\Z")
"""Hexadecimal and other long ids with a digit in them."""
HEXADECIMAL: Final = re.compile(r"[0-9a-fA-F]{32,}\Z")
"""A hash need not have a digit in it."""
NUMBERED: Final = re.compile(r"(?P<head>[A-Za-z]{1,12}[-_]?)\d+\Z")
"""A word with a number behind it: "order-1042", "v2" is one, too."""
ROUTE: Final = ("/", "!/")
"""How the fragment of an address begins where an application keeps its route in it."""
LONGEST: Final = 200


def path_pattern(path: str) -> str:
    """``/products/:n/edit``: numbers and ids are no part of it."""
    return "/".join(map(_plain, path.split("/")))


def page_pattern(url: str) -> str:
    """The path without numbers and ids, the names of what is asked for without values, and a route in the fragment.

    ``/orders/17?tab=open&page=2`` is ``/orders/:n?page&tab``; one that can't be read is "".
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    names = sorted({_plain(name) for name, _ in parse_qsl(parts.query, keep_blank_values=True)})
    asked = f"?{'&'.join(names)}" if names else ""
    route = parts.fragment.partition("?")[0]
    inner = f"#{path_pattern(route)}" if route.startswith(ROUTE) else ""
    return f"{path_pattern(parts.path) or '/'}{asked}{inner}"[:LONGEST]


def _plain(segment: str) -> str:
    if NUMBER.match(segment):
        return ":n"
    if RANDOM.match(segment) or HEXADECIMAL.match(segment):
        return ":id"
    numbered = NUMBERED.match(segment)
    return f"{numbered['head']}:n" if numbered else segment
