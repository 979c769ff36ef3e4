"""Standing where the run stood: a new browser with the old one's belongings, and the proof that the page is the one."""

from typing import Final
from urllib.parse import urlsplit

from pacts.domain.footing import Footing, Structure, similarity
from pacts.errors import ResumeRefused
from pacts.graph.context import RunContext
from pacts.graph.state import RunState
from pacts.ports import BrowserSession, Entry
from pacts.recovery.books import Books
from pacts.recovery.redo import SETTING, can_be_redone, redo

SAME: Final = 0.9
"""Likeness from which a page that was loaded anew is the remembered one; two pages of an application have some 0.5."""


async def stand(context: RunContext, state: RunState, books: Books) -> str:
    """Bring a new browser to the page on which the run stood; returns how, in words.

    Raises:
        ResumeRefused: that can't be done without doing something twice.
    """
    actions = books.actions(state["cursor"])
    if not actions:
        return "nothing had been done yet"
    try:
        return await _from_belongings(context, state, books, actions)
    except ResumeRefused as first:
        if not all(can_be_redone(entry) for entry in actions):
            raise
        try:
            return await _from_the_start(context, state, actions)
        except ResumeRefused as second:
            why = str(first) if str(first) == str(second) else f"{first}; {second}"
            raise ResumeRefused(why) from second


async def _from_belongings(context: RunContext, state: RunState, books: Books, actions: tuple[Entry, ...]) -> str:
    """Open the page with what the browser held, and do again what lived only in the page."""
    if books.browser is None:
        raise ResumeRefused("nothing is known of what the browser held")
    anchor = _anchor(actions)
    tail = actions[anchor + 1 :]
    stood = _footing(actions[anchor])
    last = _footing(actions[-1])
    session = await open_with(context, state, books, stood.url)
    judged = state["plan"].steps[state["cursor"]].is_check and not tail
    exact = judged and not _loaded(actions, anchor)
    again = await _put_back(context, state, session, actions[: anchor + 1], exact=exact)
    for entry in tail:
        await redo(context, session, state, entry)
    now = await _structure(session)
    if tail:
        demand_same(now, session.url, last, exact=False)
    if now is not None and last.structure is not None and _signs(now) == _signs(last.structure):
        session.trust()
    again += len(tail)
    said = f", and {again} step{'s' if again > 1 else ''} done again" if again else ""
    return f"the page was opened with what the browser held{said}"


async def _put_back(
    context: RunContext, state: RunState, session: BrowserSession, actions: tuple[Entry, ...], *, exact: bool
) -> int:
    """Have the page as the last of the actions left it; returns how many of them had to be done again for that.

    Where it is another page, what was filled in on the same document may be what it lacks.

    Raises:
        ResumeRefused: it is another page still.
    """
    stood = _footing(actions[-1])
    try:
        demand_same(await _structure(session), session.url, stood, exact=exact)
    except ResumeRefused:
        filled = [entry for entry in actions if _fills(entry) and _footing(entry).document == stood.document]
        if not filled:
            raise
        for entry in filled:
            await redo(context, session, state, entry)
        demand_same(await _structure(session), session.url, stood, exact=exact)
        return len(filled)
    return 0


def _fills(entry: Entry) -> bool:
    """Whether a step only brought a control into a state."""
    return entry.step.verb in SETTING and can_be_redone(entry)


def _signs(structure: Structure) -> tuple[str, str]:
    """What is equal only where a page is as it was, words and all."""
    return structure.exact, structure.words


async def _from_the_start(context: RunContext, state: RunState, actions: tuple[Entry, ...]) -> str:
    """Do the whole flow again in an empty browser: nothing of it ever reached the server."""
    session = await fresh(context, state)
    for entry in actions:
        await redo(context, session, state, entry)
    demand_same(await _structure(session), session.url, _footing(actions[-1]), exact=False)
    return f"the flow was done again from its start ({len(actions)} steps)"


async def open_with(context: RunContext, state: RunState, books: Books, url: str) -> BrowserSession:
    """A new browser with the old one's belongings, at the URL.

    Raises:
        ResumeRefused: the page can't be reached.
    """
    assert books.browser is not None
    session = await fresh(context, state, books)
    session.watch(_refuse)
    deed = await session.restore(books.browser, url)
    if not deed.ok:
        raise ResumeRefused(f"{url} can't be opened again: {deed.message}")
    return session


async def _refuse(request: str) -> None:
    raise ResumeRefused(request)


async def fresh(context: RunContext, state: RunState, books: Books | None = None) -> BrowserSession:
    """A new isolated session in place of the run's present one."""
    if context.desk.session is not None:
        await context.desk.session.close()
    parts = urlsplit(state["plan"].base_url or "")
    origin = f"{parts.scheme}://{parts.netloc}" if parts.scheme else None
    belongings = books.browser if books else None
    context.desk.session = await context.services.open_session(origin, belongings)
    return context.desk.session


def _anchor(actions: tuple[Entry, ...]) -> int:
    """The last action whose effect a page that is loaded anew must show.

    It loaded the document, or changed what is stored, or sent something to the server, or its doing twice is not as
    doing it once. What came after it lives in the page alone, and is done again.
    """
    for place in range(len(actions) - 1, -1, -1):
        if place == 0 or _loaded(actions, place) or _lasts(actions, place):
            return place
    return 0


def _loaded(actions: tuple[Entry, ...], place: int) -> bool:
    """Whether an action loaded a document.

    What only set a control did not, where the address stayed: the run was taken up in a new browser just before it.
    """
    if place == 0:
        return True
    now, before = _footing(actions[place]), _footing(actions[place - 1])
    only_set = _fills(actions[place]) and now.url == before.url
    return now.document != before.document and not only_set


def _lasts(actions: tuple[Entry, ...], place: int) -> bool:
    """Whether an action left something outside the page."""
    if actions[place].step.verb in SETTING and not _footing(actions[place]).sent:
        return False
    now, before = _footing(actions[place]), _footing(actions[place - 1])
    return (now.storage, now.tabs) != (before.storage, before.tabs) or not can_be_redone(actions[place])


def _footing(entry: Entry) -> Footing:
    assert entry.footing is not None
    return entry.footing


async def _structure(session: BrowserSession) -> Structure | None:
    return (await session.imprint()).structure


def demand_same(now: Structure | None, url: str, then: Footing, *, exact: bool) -> None:
    """Hold the page against the remembered one.

    With `exact` nothing may differ: an action that loaded nothing is judged by what it did to the page it was done on,
    and a page that is loaded anew can show what that one should have shown and did not.

    Raises:
        ResumeRefused: it is another one.
    """
    if _path(url) != _path(then.url):
        raise ResumeRefused(f"the browser was led to {url} instead of {then.url}")
    if then.structure is None:
        raise ResumeRefused(f"it is not known what {then.url} looked like: a dialog was open")
    alike = similarity(now, then.structure)
    if alike < SAME:
        raise ResumeRefused(f"{url} is not the page that is remembered: it is like it by {alike:.2f}")
    if exact and (now is None or _signs(now) != _signs(then.structure)):
        raise ResumeRefused(
            f"{url} is not as the last action left it, so that nothing on it tells what that action showed"
        )


def _path(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}{parts.path}#{parts.fragment}"
