"""The watch over what leaves the browser: what may change something on the server is told before it is sent.

CDP's `Fetch` holds documents, requests by scripts and beacons back until they are let go; pictures, styles and scripts
pass. A browser whose driver is killed while a request is held back never sends it (measured: 0 of 3 posts arrived).
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

from playwright.async_api import BrowserContext, CDPSession, Error, Frame, Page, Request, WebSocket

from pacts.domain.page_pattern import page_pattern
from pacts.ports import BeforeSending
from pacts.runtime.journal import Chronicle

HELD: Final = tuple({"resourceType": kind} for kind in ("Document", "XHR", "Fetch", "Ping"))
READS: Final = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass  # no slots: Playwright hangs a wrapper on the owner of every listener
class Watch:
    """Tells of requests before they are sent, once somebody wants to know; notes all that were sent.

    The session hands it every request: Playwright reads a listener's signature at each call, so that one is cheapest.
    """

    context: BrowserContext
    chronicle: Chronicle
    tell: BeforeSending | None = None
    every: bool = False
    _sockets: int = 0
    _working: set[asyncio.Task[None]] = field(default_factory=set)
    _begun: bool = False

    def begin(self) -> None:
        """Note web sockets; `note` is for requests."""
        self.context.on("page", lambda page: page.on("websocket", self._socket))

    @property
    def complete(self) -> bool:
        """Whether nothing leaves by another way."""
        return self._sockets == 0 and not self.context.service_workers

    async def guard(self, page: Page) -> None:
        """Hold the page's requests back from now on."""
        if not self._begun:
            self._begun = True
            self.context.on("page", lambda opened: self._later(self._hold(opened)))
        page.on("framenavigated", self._frame)
        await self._hold(page)

    def close(self) -> None:
        """Let go of everything."""
        for task in list(self._working):
            task.cancel()

    def note(self, request: Request) -> None:
        """Enter what the browser sends."""
        if request.method not in READS:
            self.chronicle.add("sent", f"{request.method} {_place(request.url)}")
        if _is_meant(request):
            self.chronicle.add("asked", f"{request.method} {_pattern(request.url)}")

    def _socket(self, socket: WebSocket) -> None:
        self._sockets += 1
        socket.on("close", self._closed)

    def _closed(self, socket: WebSocket) -> None:
        del socket
        self._sockets -= 1

    def _frame(self, frame: Frame) -> None:
        """A frame of another site has a target of its own."""
        if frame.parent_frame is not None:
            self._later(self._hold(frame))

    async def _hold(self, where: Page | Frame) -> None:
        with suppress(Error):  # a frame without a target of its own is held with its page; a tab may be gone again
            channel = await self.context.new_cdp_session(where)
            channel.on("Fetch.requestPaused", lambda event: self._later(self._let_go(channel, event)))
            await channel.send("Fetch.enable", {"patterns": list(HELD)})

    async def _let_go(self, channel: CDPSession, event: dict[str, Any]) -> None:
        request = event["request"]
        asked = self.tell
        if asked is not None and (self.every or request["method"] not in READS):
            try:
                await asked(f"{request['method']} {_place(request['url'])}")
            except Exception:  # noqa: BLE001 - what can't be written is not sent, whatever the reason
                with suppress(Error):
                    await channel.send("Fetch.failRequest", {"requestId": event["requestId"], "errorReason": "Failed"})
                return
        with suppress(Error):
            await channel.send("Fetch.continueRequest", {"requestId": event["requestId"]})

    def _later(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._working.add(task)
        task.add_done_callback(self._working.discard)


def _is_meant(request: Request) -> bool:
    """Whether the page wants something by it; a beacon only reports, and a picture only shows."""
    kind = request.resource_type
    return kind in {"document", "xhr", "fetch"} or (request.method not in READS and kind != "ping")


def _pattern(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}{page_pattern(url).partition('#')[0]}"


def _place(url: str) -> str:
    """The address without its query, which may hold what is secret."""
    return url.partition("?")[0].partition("#")[0][:300]
