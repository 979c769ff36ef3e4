"""What the browser reported while a run went on, in order, so that any point in it can be marked."""

from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from playwright.async_api import BrowserContext, ConsoleMessage, Error, Request, Response, WebError

from pacts.domain.result import FailedRequest
from pacts.ports import Journal

Kind = Literal["console", "request", "dialog", "download", "popup", "closed", "sent", "asked"]
ABORTED = "net::ERR_ABORTED"
"""What the browser itself called off (a page that was left, a download): not a failure of the application."""
BAD_STATUS = 400
MAX_TEXT = 500


@dataclass  # no slots: Playwright hangs a wrapper on the owner of every listener
class Chronicle:
    """Collects the reports of a browser context."""

    _entries: list[tuple[Kind, str | FailedRequest]] = field(default_factory=list)

    def listen(self, context: BrowserContext) -> None:
        """Start to collect what the context reports; requests are told by `failed` and `responded`."""
        context.on("console", self._console)
        context.on("weberror", self._page_error)

    def add(self, kind: Kind, what: str) -> None:
        """Note something that another part of the session saw."""
        self._entries.append((kind, what))

    def mark(self) -> int:
        """The present end of the journal."""
        return len(self._entries)

    def since(self, mark: int) -> Journal:
        """Everything that was reported after a mark."""
        entries = self._entries[mark:]
        texts: dict[str, list[str]] = {}
        for kind, what in entries:
            if isinstance(what, str):
                texts.setdefault(kind, []).append(what)
        return Journal(
            console_errors=tuple(texts.get("console", ())),
            failed_requests=tuple(what for _, what in entries if isinstance(what, FailedRequest)),
            dialogs=tuple(texts.get("dialog", ())),
            downloads=tuple(texts.get("download", ())),
            popups=tuple(texts.get("popup", ())),
            closed="closed" in texts,
            sent=tuple(texts.get("sent", ())),
            asked=tuple(dict.fromkeys(texts.get("asked", ()))),
        )

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not _is_favicon(message.location.get("url", "")):
            self.add("console", message.text[:MAX_TEXT])

    def _page_error(self, error: WebError) -> None:
        self.add("console", f"uncaught: {error.error.message}"[:MAX_TEXT])

    def failed(self, request: Request) -> None:
        """Enter a request that the server never answered."""
        error = request.failure or ""
        if error != ABORTED and not _is_favicon(request.url):
            self._entries.append(("request", _failed(request, None, error)))

    def responded(self, response: Response) -> None:
        """Enter an answer that says that something went wrong."""
        if response.status >= BAD_STATUS and not _is_favicon(response.url):
            self._entries.append(("request", _failed(response.request, response.status, response.status_text)))


def is_main_document(request: Request) -> bool:
    """Whether the request is for the document of a tab, not for one of its frames or resources."""
    if not request.is_navigation_request():
        return False
    try:
        return request.frame.parent_frame is None
    except Error:
        return True  # a tab that is just opening has no frame yet


def _failed(request: Request, status: int | None, error: str) -> FailedRequest:
    return FailedRequest(
        method=request.method, url=request.url, status=status, error=error, resource=request.resource_type
    )


def _is_favicon(url: str) -> bool:
    return urlsplit(url).path.endswith("/favicon.ico")
