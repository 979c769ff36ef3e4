"""Checks: what an expectation reads on the page, and whether it comes true within a fair time."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from playwright.async_api import Error

from pacts.ports import Deed
from pacts.runtime.accessible import accessible
from pacts.runtime.baselines import Baselines
from pacts.runtime.compare import holds
from pacts.runtime.journal import Chronicle
from pacts.runtime.outcome import is_gone
from pacts.runtime.page_scripts import invoke
from pacts.runtime.question import Look, Question, Sight, in_words, wanted
from pacts.runtime.reading import counted
from pacts.runtime.sights import Elements, Lines, StandIn, Text, names_a_control
from pacts.runtime.tabs import Tabs
from pacts.runtime.witness import ON_ELEMENT, READERS, Witness

FAIR_MS = 120.0
"""What must not be there, or not happen, is watched this long after the last action before that is believed."""
STILL_S = 1.5
"""What is seen while it moves, perhaps out of sight, is looked at again for no longer than this."""
READ_MS = 200
"""One round of waiting for elements to change, after which the locator is asked again."""


@dataclass(frozen=True, slots=True)
class _Met:
    """Which reports of a kind a check was about."""

    first: int
    """The first that it could be about."""
    past: int
    """The one after that which it was about."""
    calm_since: float
    """The last action before it."""


@dataclass(slots=True)
class Judge:
    """Judges the checks of one session."""

    tabs: Tabs
    chronicle: Chronicle
    baselines: Baselines
    _met: dict[str, _Met] = field(default_factory=dict)

    async def judge(self, question: Question) -> Deed:
        """Whether the expectation holds, waiting for it as long as is fair."""
        started = time.perf_counter()
        sight = await self._until(question, self._looker(question))
        expected, actual = in_words(question), sight.actual
        ms = (time.perf_counter() - started) * 1000
        if sight.ok:
            return Deed(ok=True, expected=expected, actual=actual, ms=ms, notes=(sight.note,) if sight.note else ())
        if unclear := sight.unclear or question.doubt:
            message = f"expected {expected}; found {actual or 'nothing'}: {unclear}"
            return Deed(ok=False, cause="ambiguous_target", message=message, expected=expected, actual=actual, ms=ms)
        waited = f" (waited {question.limit_s:g} s)" if ms > question.limit_s * 1000 * 0.9 else ""
        message = f"expected {expected}; found {actual or 'nothing'}{waited}"
        return Deed(ok=False, cause="expectation_not_met", message=message, expected=expected, actual=actual, ms=ms)

    async def _until(self, question: Question, look: Look) -> Sight:
        """The first sight that is as wanted (and stays so, where something must not be), else the last one."""
        deadline = time.monotonic() + question.limit_s
        still = min(deadline, time.monotonic() + STILL_S)
        wait = 0.0
        while True:
            try:
                sight = await look(wait)
            except Error as error:
                if is_gone(error):
                    raise
                sight = Sight(ok=False, actual="the page is being replaced")
                await asyncio.sleep(0.01)
            passing = sight.passing and time.monotonic() < still
            if sight.ok and not passing and (not question.must_stay or await self._stays(question, look)):
                return sight
            left = (deadline - time.monotonic()) * 1000
            if left <= 0:
                return sight
            wait = min(READ_MS, left)

    async def _stays(self, question: Question, look: Look) -> bool:
        """Whether an absence holds for a fair time since the last action."""
        while (left := FAIR_MS - (time.monotonic() - question.calm_since) * 1000) > 0:
            await self._change(question, min(left, FAIR_MS))
            if not (await look(0)).ok:
                return False
        return True

    async def _change(self, question: Question, wait_ms: float) -> None:
        """Wait for the page to change; a page that a dialog holds still would never say so."""
        if question.step.verb == "dialog":
            await asyncio.sleep(wait_ms / 1000)
            return
        try:
            await invoke(self.tabs.current, "nextChange", {"ms": wait_ms, "since": None})
        except Error as error:
            if is_gone(error):
                raise

    def _looker(self, question: Question) -> Look:
        """How the check is read."""
        verb = question.step.verb
        on_page: dict[str, Callable[[Question], Awaitable[Sight]]] = {
            "url": self._url,
            "title": self._title,
            "download": self._download,
            "dialog": self._dialog,
            "console_errors": self._console_errors,
            "failed_requests": self._failed_requests,
            "tab_count": self._tab_count,
            "accessibility": lambda asked: accessible(self.tabs.current, asked),
            "screenshot": lambda asked: self.baselines.look(self.tabs.current, asked),
        }
        if verb in on_page:
            return self._paced(question, on_page[verb])
        if verb in READERS and (question.element is not None or verb not in ON_ELEMENT):
            return Witness(self.tabs.current, question).look
        if question.element is not None:
            return Elements(self.tabs.current, question).look
        if verb == "order":
            return Lines(self.tabs, question).look
        if verb == "visible" and names_a_control(question.step):
            return StandIn(self.tabs.current, question).look
        return Text(self.tabs, question).look

    def _paced(self, question: Question, read: Callable[[Question], Awaitable[Sight]]) -> Look:
        async def look(wait_ms: float) -> Sight:
            if wait_ms:
                await self._change(question, min(wait_ms, 50))
            return await read(question)

        return look

    async def _url(self, question: Question) -> Sight:
        url = self.tabs.current.url
        held = any(holds(question.step.comparison, form, unquote(question.value)) for form in _url_forms(url, question))
        return wanted(question, held, unquote(url))

    async def _title(self, question: Question) -> Sight:
        title = await self.tabs.current.title()
        return wanted(question, holds(question.step.comparison, title, question.value), f'"{title}"')

    async def _download(self, question: Question) -> Sight:
        return self._newly_reported(question, self.chronicle.since(0).downloads)

    async def _dialog(self, question: Question) -> Sight:
        return self._newly_reported(question, self.chronicle.since(0).dialogs)

    async def _console_errors(self, question: Question) -> Sight:
        return self._reported(question, self.chronicle.since(0).console_errors)

    async def _failed_requests(self, question: Question) -> Sight:
        failed = self.chronicle.since(0).failed_requests
        return self._reported(question, [f"{one.method} {one.url} → {one.status or one.error}" for one in failed])

    def _newly_reported(self, question: Question, reports: Sequence[str]) -> Sight:
        """The same, of what no check before the last action was about: an alert that was told once is no second one."""
        met = self._met.get(question.step.verb)
        since = 0 if met is None else met.first if met.calm_since == question.calm_since else met.past
        fresh = reports[since:]
        sight = self._reported(question, fresh)
        if sight.ok and not question.step.negated:
            place = next(at for at, report in enumerate(fresh) if _is_so(question, report))
            self._met[question.step.verb] = _Met(since, since + place + 1, question.calm_since)
        return sight

    def _reported(self, question: Question, reports: Sequence[str]) -> Sight:
        held = any(_is_so(question, report) for report in reports)
        return wanted(question, held, "; ".join(reports[-3:]) or "none")

    async def _tab_count(self, question: Question) -> Sight:
        have = len(self.tabs.pages)
        return wanted(question, counted(question, have), str(have))


def _is_so(question: Question, report: str) -> bool:
    return not question.value or holds(question.step.comparison, report, question.value)


def _url_forms(url: str, question: Question) -> tuple[str, ...]:
    """The forms of a URL that an author may mean: the whole, or from the path on."""
    parts = urlsplit(unquote(url))
    query = f"?{parts.query}" if parts.query else ""
    fragment = f"#{parts.fragment}" if parts.fragment else ""
    path = parts.path or "/"
    forms = [unquote(url)]
    if "://" not in question.value:
        forms += [path + query + fragment, path + query, path]
    forms += [form.removesuffix("/") for form in forms if form.endswith("/") and len(form) > 1]
    return tuple(forms)
