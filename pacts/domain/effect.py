"""Effects: what an action changed, so that the same action of another run, or by another locator, can be compared."""

from typing import Final, Literal
from urllib.parse import urlsplit

from pacts.domain.record import Record

Held = Literal["", "filled", "empty", "on", "off", "gone"]
"""The state of what was acted on; "" for what can't be filled in or ticked."""


class Effect(Record):
    """What one action was seen to change, in patterns and kinds: never in texts, values or ids."""

    led_to: str = ""
    """Where it led, as a pattern ("/orders/:n?tab"); "" = the address stayed."""
    sent: tuple[str, ...] = ()
    """Requests to the application that may change something ("POST /orders/:n")."""
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


def is_own(url: str, page: str) -> bool:
    """Whether a request goes to the page's own application: the same host, or one of the same domain."""
    one, other = urlsplit(url).hostname or "", urlsplit(page).hostname or ""
    return one == other or (_domain(one) == _domain(other) != "")


def _domain(host: str) -> str:
    labels = host.split(".")
    return "" if len(labels) < 2 or labels[-1].isdigit() else ".".join(labels[-2:])  # noqa: PLR2004 - name and suffix
