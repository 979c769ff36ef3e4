"""What a browser holds, taken after each action and given to the browser that goes on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from playwright.async_api import BrowserContext, Error, Frame, Page, Route

from pacts.domain.footing import Structure
from pacts.ports import Imprint, Seen
from pacts.runtime.origins import origin_of
from pacts.runtime.page_scripts import inquire, invoke
from pacts.runtime.tabs import Tabs

BLANK = "<!doctype html><title></title>"


@dataclass(slots=True)
class Belongings:
    """Cookies, local, session and indexed storage by origin, and the tabs."""

    context: BrowserContext
    tabs: Tabs
    local: dict[str, list[Any]] = field(default_factory=dict)
    session: dict[str, list[Any]] = field(default_factory=dict)
    databases: list[Any] = field(default_factory=list)
    """Playwright's storage state of origins with indexed storage."""
    changes: int = 0
    mark: str = ""
    """Of what an origin keeps, as it was told last: a page does not tell it twice."""
    _served: bool = True
    """Something was asked of a server, or answered by one, since cookies were read."""
    _crumbs: str = ""
    """Hash of the cookies that the page's scripts saw then."""
    _cookies: list[Any] = field(default_factory=list)
    _open: tuple[Any, ...] = ()

    def serve(self) -> None:
        """Something is asked of a server, or answered by one: cookies may be others now."""
        self._served = True

    async def imprint(self, page: Page, told: Mapping[str, Any] | None = None, *, watched: bool = False) -> Imprint:
        """The page's structure, and everything that is held where some of it changed.

        Args:
            page: the current tab.
            told: what the page function `imprint` has just said.
            watched: all that reaches a server is seen here.
        """
        if told is None:
            told = dict(await inquire(page, "imprint", {"known": self.mark}))
        foreign = [frame for frame in page.frames[1:] if _is_foreign(frame, page)]
        cookies = await self._cookies_now(told["cookies"], sure=watched and not foreign)
        changed = self._take(told)
        for frame in foreign:
            changed = self._take(await self._of_frame(frame)) or changed
        if told["databases"]:
            changed = await self._take_databases() or changed
        self.changes += changed
        moved = self._moved(cookies)
        return Imprint(
            structure=Structure.model_validate(told["structure"]),
            seen=Seen(**told["seen"]),
            storage=self.changes,
            tabs=len(self.tabs.pages),
            belongings=self._whole() if changed or moved else None,
        )

    async def _cookies_now(self, crumbs: str, *, sure: bool) -> list[Any]:
        """The cookies; asked for where a server or a script may have set one."""
        if self._served or crumbs != self._crumbs or not sure:
            self._served, self._crumbs = False, crumbs
            return list(await self.context.cookies())
        return self._cookies

    async def _of_frame(self, frame: Frame) -> Mapping[str, Any]:
        try:
            return dict(await inquire(frame, "imprint", {"known": self.mark}))
        except Error:
            return {"held": None, "origin": ""}

    def _take(self, told: Mapping[str, Any]) -> bool:
        """Note what an origin keeps; whether that is another thing than before."""
        held, origin = told["held"], told["origin"]
        if held is None or origin in {"null", ""}:
            return False
        before = (self.local.get(origin, []), self.session.get(origin, []))
        self.local[origin], self.session[origin] = held["local"], held["session"]
        self.mark = told["mark"]
        return before != (held["local"], held["session"])

    async def _take_databases(self) -> bool:
        state = await self.context.storage_state(indexed_db=True)
        found: list[Any] = [one for one in state["origins"] if one.get("indexedDB")]
        before, self.databases = self.databases, found
        return before != found

    def _moved(self, cookies: list[Any]) -> bool:
        """Whether cookies or tabs are others than before."""
        open_ = (*(page.url for page in self.tabs.pages), self._place())
        before = (self._cookies, self._open)
        self._cookies, self._open = cookies, open_
        return before != (cookies, open_)

    def _place(self) -> int:
        return self.tabs.pages.index(self.tabs.current) if self.tabs.trail else 0

    def _whole(self) -> dict[str, object]:
        return {
            "cookies": self._cookies,
            "local": self.local,
            "session": self.session,
            "databases": self.databases,
            "tabs": [page.url for page in self.tabs.pages],
            "current": self._place(),
        }

    async def give_session(self, page: Page, url: str, kept: Mapping[str, Any]) -> None:
        """Put an origin's session storage into a tab, before any page of the origin is loaded there."""
        entries = kept.get(origin_of(url))
        if not entries:
            return

        async def blank(route: Route) -> None:
            await route.fulfill(body=BLANK, content_type="text/html")

        await page.route(url, blank)
        try:
            await page.goto(url, wait_until="commit")
            await invoke(page, "fillSession", {"entries": entries})
        finally:
            await page.unroute(url, blank)


def storage_state(belongings: Mapping[str, Any]) -> dict[str, Any]:
    """What Playwright gives to a new context: cookies, local and indexed storage."""
    origins = {
        origin: {"origin": origin, "localStorage": [{"name": name, "value": value} for name, value in entries]}
        for origin, entries in belongings["local"].items()
        if entries
    }
    for one in belongings["databases"]:
        origins[one["origin"]] = {"localStorage": [], **origins.get(one["origin"], {}), **_databases(one)}
    return {"cookies": belongings["cookies"], "origins": list(origins.values())}


def _databases(one: Mapping[str, Any]) -> dict[str, Any]:
    return {"origin": one["origin"], "indexedDB": one["indexedDB"]}


def _is_foreign(frame: Frame, page: Page) -> bool:
    return frame.url.startswith("http") and origin_of(frame.url) != origin_of(page.url)
