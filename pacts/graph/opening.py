"""Where an `open` step leads: an address, the start of the application, or a page that is only called by its name."""

import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from pacts.domain.element import ResolvedElement
from pacts.domain.page import Snapshot
from pacts.domain.plan import WHOLE_APPLICATIONS, Step, Target
from pacts.eyes.resolve import Found, Wanted, resolve
from pacts.eyes.which_page import asks_to_log_in, candidates, plain_name, told_by
from pacts.eyes.words import phrase
from pacts.ports import BrowserSession, Deed
from pacts.settings import Settings

START = frozenset({"", "/"})
"""What stands for the start of the application: the base URL itself, whatever path it has."""
OVERVIEWS = frozenset({"overview", "dashboard", "main", "list", "landing", "welcome"})
"""Names of the page where an application starts, if it has no other page called so."""
NO_PAGE = ("was answered with 404", "was answered with 410")
"""What a server says of an address that was only guessed from a name."""
SURE_ENOUGH = 0.85
"""Confidence from which a link counts as the way to the page that is named."""
_LEADING = frozenset({"link", "button", "tab", "menuitem"})
_STARTS = re.compile(
    r"(?P<of>.+?)[\s'’s]*\s(?:home ?page|home|start|main|landing|front|web ?site|web ?app|site|app|application|web)"
    r"(?: page)?|(?:home ?page|home|start|main|landing|front|web)(?: page)? (?:of|for) (?P<whose>.+)",
    re.IGNORECASE,
)
"""The start of an application that is told by its name: "the Demoblaze home page", "the home page of ParaBank"."""
_LOGS_IN = re.compile(r"(?P<of>.+)\s(?P<page>log-? ?in|sign-? ?in)(?: page)?", re.IGNORECASE)
"""Its log-in page: "the SauceDemo login page"."""


@dataclass(frozen=True, slots=True)
class Way:
    """How to get to a page by its name."""

    stay: bool = False
    link: ResolvedElement | None = None


def is_name(written: str) -> bool:
    """Whether the text names a page ("login") instead of saying where it is ("/login", "help.html", a URL)."""
    text = written.strip()
    if text in START or urlsplit(text).scheme:
        return False
    return any(ch.isspace() for ch in text) or not any(sign in text for sign in "/?#.=")


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
    seen = await session.look()
    way = find_way(seen, step, name, settings)
    if way.stay:
        return _found(Deed(ok=True), session)
    if way.link is None and name.strip().lower() in WHOLE_APPLICATIONS:
        return _found(await session.open(base), session)
    if way.link is None:
        return await _open_by_path(session, base, name, alone=_is_the_only_page(seen, name))
    gate = await session.gate(way.link)
    if not gate.passed:
        return Deed(ok=False, cause="element_covered", message=f'the link to the "{name}" page: {gate.reason}')
    clicking = step.model_copy(update={"verb": "click"})
    return _found(await session.act(clicking, (), way.link, None), session)


async def _open_by_path(session: BrowserSession, base: str, name: str, *, alone: bool) -> Deed:
    """Go to the address made of the name; where there is no such page, an overview is where the application starts.

    Args:
        session: the browser.
        base: where the application starts.
        name: what the page is called.
        alone: no other page can be meant than the one where the application starts.
    """
    guessed = address(base, name)
    deed = await session.open(guessed)
    if not any(answer in note for note in deed.notes for answer in NO_PAGE):
        return _found(deed, session)
    if alone or name.strip().lower() in OVERVIEWS:
        return _found(await session.open(base), session)
    said = f'no link leads to the "{name}" page, and there is none at {guessed}: name the link, or its address'
    return Deed(ok=False, cause="element_absent", message=said, ms=deed.ms)


def _found(deed: Deed, session: BrowserSession) -> Deed:
    if not deed.ok:
        return deed
    return Deed(ok=True, ms=deed.ms, notes=(*deed.notes, f"opened:{session.url}"))


def find_way(snapshot: Snapshot, step: Step, name: str, settings: Settings) -> Way:
    """What the page shows of the one that is named."""
    if asks_to_log_in(name, snapshot):
        return Way(stay=True)
    target = Target(words=name.strip(), kind="link")
    (found,) = resolve(
        [Wanted(step_id=step.id, part="target", target=target, verb="click")],
        snapshot,
        tier_order=settings.tier_order,
        test_id_attributes=settings.test_id_attributes,
    )
    if isinstance(found, Found) and found.element.confidence >= SURE_ENOUGH and not _does(found.element, name):
        return Way(link=found.element)
    return Way(stay=_is_here(snapshot, name) or _is_start(snapshot, name))


_DOING = frozenset(
    ("add", "delete", "remove", "save", "submit", "send", "buy", "pay", "post", "upload", "start", "stop")
)


def _does(element: ResolvedElement, name: str) -> bool:
    """Whether it is a button that does what the page is called by: to be on the "Add element page" adds nothing."""
    return element.fingerprint.role == "button" and name.lower().split()[0] in _DOING


def _is_here(snapshot: Snapshot, name: str) -> bool:
    heads = (c for c in candidates(snapshot) if c.role == "heading" and c.level == 1 and c.visible)
    heading = next((c.name for c in heads), "")
    called = {plain_name(name).lower(), name.strip().lower()} & {heading.lower(), snapshot.title.lower()}
    return bool(called) or told_by(name, snapshot) is not None


def _is_start(snapshot: Snapshot, name: str) -> bool:
    """Whether the start is told by the application's own name, which nothing on it that leads anywhere is called."""
    start, log_in = _STARTS.fullmatch(name.strip()), _LOGS_IN.fullmatch(name.strip())
    if start is not None:
        return _is_its_own(start["of"] or start["whose"], snapshot)
    if log_in is not None and asks_to_log_in(log_in["page"], snapshot):
        return _is_its_own(log_in["of"], snapshot)
    return _is_in_the_title(name, snapshot)


def _is_its_own(of: str, snapshot: Snapshot) -> bool:
    """Whether the words may be the application's name: they are its title's, or no part of it is called so."""
    if _is_in_the_title(of, snapshot):
        return True
    said = set(phrase(of).stems)
    leading = (c for c in candidates(snapshot) if c.role in _LEADING or c.clickable)
    return not any(said & set(phrase(c.name or c.text[:80]).stems) for c in leading)


def _is_the_only_page(snapshot: Snapshot, name: str) -> bool:
    """Whether nothing leads away from the page, and its title, a heading or what it holds is a word of the name."""
    shown = [c for c in candidates(snapshot) if c.visible]
    leads = any(c.href and not c.href.startswith(("#", "mailto:", "tel:")) for c in shown)
    told = {snapshot.title, *(c.name or c.text[:80] for c in shown if c.role == "heading"), *(c.tag for c in shown)}
    said = set(phrase(plain_name(name)).stems)
    return not leads and any(said & set(phrase(words).stems) for words in told if words)


def _is_in_the_title(words: str, snapshot: Snapshot) -> bool:
    said = set(phrase(plain_name(words)).stems)
    return bool(said) and said <= set(phrase(snapshot.title).stems)
