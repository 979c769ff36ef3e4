"""Going to an address, and why one could not be reached in the words of the cause codes."""

import re
from collections.abc import Awaitable, Callable
from contextlib import suppress

from playwright.async_api import Error, Page, Response
from playwright.async_api import TimeoutError as PlaywrightTimeout

from pacts.domain.result import CauseCode
from pacts.runtime.border import Border
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal, is_gone

_NET = re.compile(r"net::(ERR_[A-Z_]+)|(Invalid URL|invalid URL)|(Download is starting)")
NET_ERRORS: tuple[tuple[str, CauseCode, str], ...] = (
    ("ERR_CONNECTION_REFUSED", "refused", "nothing listens there: start the application, or mend the port"),
    ("ERR_CERT_", "certificate", "its certificate is not trusted: mend it, or set PACTS_IGNORE_HTTPS_ERRORS=true"),
    ("ERR_SSL_", "certificate", "it does not speak TLS as it should: mend it, or use http://"),
    ("ERR_TOO_MANY_REDIRECTS", "redirect_loop", "it redirects without end: mend the application's redirects or log-in"),
    ("ERR_NAME_NOT_RESOLVED", "unreachable", "the host name is not known: mend the URL, or the network"),
    ("ERR_FILE_NOT_FOUND", "missing_file", "there is no such file: mend the path"),
    ("ERR_", "unreachable", "the server did not answer as a web server does: check that it runs and can be reached"),
)
"""Chromium's net errors by prefix, first match: the cause and the next move."""
BAD_STATUS = 400
SERVER_ERROR = 500
HTML = ("text/html", "application/xhtml+xml")


async def go(page: Page, url: str, border: Border, *, timeout_s: float, first: bool) -> Done:
    """The page stands at the URL.

    Raises:
        Refusal: it can't be reached or may not be visited.
    """
    border.take_stopped()
    if not border.origins.permits(url):
        raise border.refusal(url)

    async def visit() -> Response | None:
        return await page.goto(url, wait_until="commit", timeout=timeout_s * 1000)

    return await _travel(page, url, border, visit, timeout_s=timeout_s, first=first)


async def travel(page: Page, how: str, border: Border, *, timeout_s: float) -> Done:
    """Back, forward or reload."""
    moves: dict[str, Callable[[], Awaitable[Response | None]]] = {
        "back": lambda: page.go_back(wait_until="commit", timeout=timeout_s * 1000),
        "forward": lambda: page.go_forward(wait_until="commit", timeout=timeout_s * 1000),
        "reload": lambda: page.reload(wait_until="commit", timeout=timeout_s * 1000),
    }
    before = page.url
    done = await _travel(page, before, border, moves[how], timeout_s=timeout_s, first=False)
    if how != "reload" and page.url == before:
        return Done(notes=(*done.notes, f"there was nothing to go {how} to, or the page kept its address"))
    return done


async def _travel(
    page: Page,
    url: str,
    border: Border,
    visit: Callable[[], Awaitable[Response | None]],
    *,
    timeout_s: float,
    first: bool,
) -> Done:
    try:
        response = await visit()
    except PlaywrightTimeout as error:
        await stop_loading(page)
        raise Refusal("unreachable", f"{url} did not answer within {timeout_s:g} s: check that it is up") from error
    except Error as error:
        if stopped := border.take_stopped():
            raise border.refusal(stopped) from error
        if is_gone(error):
            raise
        raise _net_refusal(error, url) from error
    if not border.origins.permits(page.url):
        raise await border.turned_back(page.url)
    return _judged(response, url, first=first)


async def stop_loading(page: Page) -> None:
    """Give up a navigation that is not answered: as long as it is pending, nothing can be asked of the page."""
    with suppress(Error):
        channel = await page.context.new_cdp_session(page)
        await channel.send("Page.stopLoading")
        await channel.detach()


def _judged(response: Response | None, url: str, *, first: bool) -> Done:
    """What the answer's status and type say; a page of an error that was asked for later is for the checks to judge."""
    if response is None or response.status < BAD_STATUS:
        kind = response.headers.get("content-type", "text/html") if response else "text/html"
        shown = kind.split(";")[0].strip() or "text/html"
        return Done(notes=() if shown in HTML else (f"{url} is no HTML page but {shown}",))
    said = f"{url} was answered with {response.status} {response.status_text}".rstrip()
    if first:
        raise Refusal("first_load_error", f"{said}: mend the URL, or look into the application's log")
    if response.status >= SERVER_ERROR:
        raise Refusal("server_error", f"{said}: look into the application's log")
    return Done(notes=(said,))


def _net_refusal(error: Error, url: str) -> Refusal:
    found = _NET.search(error.message)
    if found is None:
        return Refusal("unreachable", f"{url} could not be opened: {error.message.splitlines()[0]}")
    if found[2]:
        return Refusal("unreachable", f"{url!r} is no URL: mend it")
    if found[3]:
        return Refusal("first_load_error", f"{url} is a file to download, not a page: use a download step for it")
    if found[1] == "ERR_ABORTED":
        return Refusal("first_load_error", f"{url} gives no page (no content, or a file to download): mend the URL")
    _, cause, move = next(row for row in NET_ERRORS if found[1].startswith(row[0]))
    return Refusal(cause, f"{url} could not be opened ({found[1]}): {move}")
