"""Effects: what an action changed, so that the same action of another run, or by another locator, can be compared."""

import re
from typing import Final, Literal
from urllib.parse import parse_qsl, urlsplit

from pacts.domain.record import Record

Held = Literal["", "filled", "empty", "on", "off", "gone"]
"""The state of what was acted on; "" for what can't be filled in or ticked."""

VARIABLE: Final = re.compile(
    r"\d+|[0-9a-f]{8,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{10,}", re.IGNORECASE
)
"""A piece of an address that names one record: a number, a hash, a UUID, a long code of letters and digits."""


class Effect(Record):
    """What one action was seen to change, in patterns and kinds: never in texts, values or ids."""

    led_to: str = ""
    """Where it led, as a pattern ("/orders/:id?tab"); "" = the address stayed."""
    sent: tuple[str, ...] = ()
    """Requests to the application that may change something ("POST /orders/:id")."""
    asked: tuple[str, ...] = ()
    """Requests of scripts and documents that only read; a cache may spare them."""
    page: tuple[str, ...] = ()
    """What changed on the page: "+dialog", "-row", "+ticked box", "words", "structure", "frame", "document"."""
    held: Held = ""
    focus: str = ""
    """Kind of what has the focus now, where it moved to another thing than what was acted on."""
    dialog: bool = False
    """The browser showed a message."""
    download: bool = False
    tabs: int = 0
    """Tabs that opened (or closed, below 0)."""
    kept: bool = False
    """Cookies aside, what the page keeps in the browser changed."""

    @property
    def is_nothing(self) -> bool:
        """Whether nothing at all was seen to change."""
        return self.model_copy(update={"held": ""}) == NOTHING

    def describe(self) -> str:
        """The effect in words, for a report."""
        told = [
            f"the address became {self.led_to}" if self.led_to else "",
            *(f"sent {request}" for request in self.sent),
            *(f"asked for {request.partition(' ')[2]}" for request in self.asked),
            *(_page_said(mark) for mark in self.page),
            {"filled": "the field was filled", "empty": "the field was empty"}.get(self.held, ""),
            f"the focus went to a {self.focus}" if self.focus else "",
            "the browser showed a message" if self.dialog else "",
            "a file was downloaded" if self.download else "",
            "a tab was opened" if self.tabs > 0 else "a tab was closed" if self.tabs < 0 else "",
            "something was kept in the browser" if self.kept else "",
        ]
        return "; ".join(part for part in told if part) or "nothing changed"


NOTHING: Final = Effect()


def _page_said(mark: str) -> str:
    whole = {"words": "the page said something else", "structure": "the page was built otherwise"}
    whole |= {"frame": "a frame changed", "document": "another page was loaded"}
    if mark in whole:
        return whole[mark]
    return f"a {mark[1:]} {'appeared' if mark[0] == '+' else 'vanished'}"


class Usual(Record):
    """What an action did in the good runs that are remembered."""

    runs: int
    always: Effect
    """Common to all of them."""
    ever: Effect
    """In any of them."""


def pattern_of(url: str) -> str:
    """The address as a pattern: ids as ":id", the names of the query without values, the fragment likewise."""
    parts = urlsplit(url)
    path = "/".join(_piece(piece) for piece in parts.path.split("/")) or "/"
    names = sorted({name for name, _ in parse_qsl(parts.query, keep_blank_values=True)})
    fragment = "/".join(_piece(piece) for piece in parts.fragment.partition("?")[0].split("/"))
    return path + (f"?{'&'.join(names)}" if names else "") + (f"#{fragment}" if fragment else "")


def _piece(piece: str) -> str:
    return ":id" if VARIABLE.fullmatch(piece) else piece


def is_own(url: str, page: str) -> bool:
    """Whether a request goes to the page's own application: the same host, or one of the same domain."""
    one, other = urlsplit(url).hostname or "", urlsplit(page).hostname or ""
    return one == other or (_domain(one) == _domain(other) != "")


def _domain(host: str) -> str:
    labels = host.split(".")
    return "" if len(labels) < 2 or labels[-1].isdigit() else ".".join(labels[-2:])  # noqa: PLR2004 - name and suffix
