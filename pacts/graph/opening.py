"""Where an `open` step leads: an address, the start of the application, or a page that is only called by its name."""

from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from pacts.domain.element import ResolvedElement
from pacts.domain.page import Snapshot
from pacts.domain.plan import Step, Target
from pacts.eyes.resolve import Found, Wanted, resolve
from pacts.ports import BrowserSession, Deed
from pacts.settings import Settings

START = frozenset({"", "/"})
"""What stands for the start of the application: the base URL itself, whatever path it has."""
LOG_IN_PAGES = frozenset({"login", "log in", "log-in", "sign in", "signin", "sign-in"})
OVERVIEWS = frozenset({"overview", "dashboard", "main", "list", "landing", "welcome"})
"""Names of the page where an application starts, if it has no other page called so."""
NO_PAGE = ("was answered with 404", "was answered with 410")
"""What a server says of an address that was only guessed from a name."""
SURE_ENOUGH = 0.85
"""Confidence from which a link counts as the way to the page that is named."""


@dataclass(frozen=True, slots=True)
class Way:
    """How to get to a page by its name."""

    stay: bool = False
    link: ResolvedElement | None = None


def is_name(written: str) -> bool:
    """Whether the text names a page ("login") instead of saying where it is ("/login", "help.html", a URL)."""
    text = written.strip()
    return text not in START and not urlsplit(text).scheme and not any(sign in text for sign in "/?#.=")


def address(base: str, written: str) -> str:
    """The absolute URL that an address in the text means."""
    if written.strip() in START and base:
        return base
    return urljoin(base if urlsplit(base).path else f"{base}/", written.strip())


async def open_by_name(session: BrowserSession, step: Step, base: str, name: str, settings: Settings) -> Deed:
    """Go to the page of this name: it is where the application starts, or a link leads there, or it is its path.

    Returns:
        The deed; its note `opened:URL` says where the page was found, for the kept test.
    """
    if not session.url.startswith("http"):
        opened = await session.open(base)
        if not opened.ok:
            return opened
    way = find_way(await session.look(), step, name, settings)
    if way.stay:
        return _found(Deed(ok=True), session)
    if way.link is None:
        return await _open_by_path(session, base, name)
    gate = await session.gate(way.link)
    if not gate.passed:
        return Deed(ok=False, cause="element_covered", message=f'the link to the "{name}" page: {gate.reason}')
    clicking = step.model_copy(update={"verb": "click"})
    return _found(await session.act(clicking, (), way.link, None), session)


async def _open_by_path(session: BrowserSession, base: str, name: str) -> Deed:
    """Go to the address made of the name; where there is no such page, an overview is where the application starts."""
    guessed = address(base, name)
    deed = await session.open(guessed)
    if not any(answer in note for note in deed.notes for answer in NO_PAGE):
        return _found(deed, session)
    if name.strip().lower() in OVERVIEWS:
        return _found(await session.open(base), session)
    said = f'no link leads to the "{name}" page, and there is none at {guessed}: name the link, or its address'
    return Deed(ok=False, cause="element_absent", message=said, ms=deed.ms)


def _found(deed: Deed, session: BrowserSession) -> Deed:
    if not deed.ok:
        return deed
    return Deed(ok=True, ms=deed.ms, notes=(*deed.notes, f"opened:{session.url}"))


def find_way(snapshot: Snapshot, step: Step, name: str, settings: Settings) -> Way:
    """What the page shows of the one that is named."""
    everything = [candidate for frame in snapshot.frames for candidate in frame.candidates]
    wanted_log_in = name.strip().lower() in LOG_IN_PAGES
    if wanted_log_in and any(c.type == "password" and c.visible for c in everything):
        return Way(stay=True)
    target = Target(words=name.strip(), kind="link")
    (found,) = resolve(
        [Wanted(step_id=step.id, part="target", target=target, verb="click")],
        snapshot,
        tier_order=settings.tier_order,
        test_id_attributes=settings.test_id_attributes,
    )
    if isinstance(found, Found) and found.element.confidence >= SURE_ENOUGH:
        return Way(link=found.element)
    heading = next((c.name for c in everything if c.role == "heading" and c.level == 1 and c.visible), "")
    return Way(stay=name.strip().lower() in {heading.lower(), snapshot.title.lower()})
