"""Checks: what an expectation reads on the page, and whether it comes true within a fair time."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from playwright.async_api import Error, Page
from playwright.async_api import Locator as Live

from pacts.domain.element import ResolvedElement
from pacts.domain.plan import Step
from pacts.ports import Deed
from pacts.runtime.compare import IN_WORDS, NUMERIC, holds, number, plain
from pacts.runtime.journal import Chronicle
from pacts.runtime.locate import locate
from pacts.runtime.outcome import is_gone
from pacts.runtime.page_scripts import MISSING, bundle, call, invoke
from pacts.runtime.tabs import Tabs

FAIR_MS = 120.0
"""What must not be there, or not happen, is watched this long after the last action before that is believed."""
READ_MS = 200
"""One round of waiting for elements to change, after which the locator is asked again."""
FRAME_WAIT_MS = 100
SHOWN_TEXT = 160
"""Characters of a text that a message quotes."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What was read, and whether it is what was asked for."""

    ok: bool
    actual: str


Look = Callable[[float], Awaitable[Sight]]
"""Reads once and judges; may wait up to the given milliseconds for a change first."""


@dataclass(frozen=True, slots=True)
class Question:
    """One check, ready to be judged."""

    step: Step
    values: tuple[str, ...]
    element: ResolvedElement | None
    limit_s: float
    calm_since: float
    """`time.monotonic()` of the last action, for what must stay away."""

    @property
    def value(self) -> str:
        """The expected text, "" when the check has none."""
        return self.values[0] if self.values else ""

    @property
    def subject(self) -> str:
        """What is judged, in words."""
        return self.step.target.describe() if self.step.target else "the page"

    @property
    def many(self) -> bool:
        """Whether all that match are meant."""
        return self.element is not None and self.element.many


@dataclass(slots=True)
class Judge:
    """Judges the checks of one session."""

    tabs: Tabs
    chronicle: Chronicle
    test_id_attributes: Sequence[str] = ()

    async def judge(self, question: Question) -> Deed:
        """Whether the expectation holds, waiting for it as long as is fair."""
        started = time.perf_counter()
        sight = await self._until(question, self._looker(question))
        expected, actual = _in_words(question), sight.actual
        ms = (time.perf_counter() - started) * 1000
        if sight.ok:
            return Deed(ok=True, expected=expected, actual=actual, ms=ms)
        waited = f" (waited {question.limit_s:g} s)" if ms > question.limit_s * 1000 * 0.9 else ""
        message = f"expected {expected}; found {actual or 'nothing'}{waited}"
        return Deed(ok=False, cause="expectation_not_met", message=message, expected=expected, actual=actual, ms=ms)

    async def _until(self, question: Question, look: Look) -> Sight:
        """The first sight that is as wanted (and stays so, where something must not be), else the last one."""
        deadline = time.monotonic() + question.limit_s
        wait = 0.0
        while True:
            try:
                sight = await look(wait)
            except Error as error:
                if is_gone(error):
                    raise
                sight = Sight(ok=False, actual="the page is being replaced")
                await asyncio.sleep(0.01)
            if sight.ok and (not question.step.negated or await self._stays(question, look)):
                return sight
            left = (deadline - time.monotonic()) * 1000
            if left <= 0:
                return sight
            wait = min(READ_MS, left)

    async def _stays(self, question: Question, look: Look) -> bool:
        """Whether an absence holds for a fair time since the last action."""
        while (left := FAIR_MS - (time.monotonic() - question.calm_since) * 1000) > 0:
            await self._change(min(left, FAIR_MS))
            if not (await look(0)).ok:
                return False
        return True

    async def _change(self, wait_ms: float) -> None:
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
        }
        if verb in on_page:
            return self._paced(question, on_page[verb])
        if question.element is not None:
            return _Elements(self.tabs.current, question).look
        if verb == "visible" and _names_a_control(question.step):
            return _StandIn(self.tabs.current, question).look
        return _Text(self.tabs, question).look

    def _paced(self, question: Question, read: Callable[[Question], Awaitable[Sight]]) -> Look:
        async def look(wait_ms: float) -> Sight:
            if wait_ms:
                await self._change(min(wait_ms, 50))
            return await read(question)

        return look

    async def _url(self, question: Question) -> Sight:
        url = self.tabs.current.url
        held = any(holds(question.step.comparison, form, unquote(question.value)) for form in _url_forms(url, question))
        return _wanted(question, held, unquote(url))

    async def _title(self, question: Question) -> Sight:
        title = await self.tabs.current.title()
        return _wanted(question, holds(question.step.comparison, title, question.value), f'"{title}"')

    async def _download(self, question: Question) -> Sight:
        return self._reported(question, self.chronicle.since(0).downloads)

    async def _dialog(self, question: Question) -> Sight:
        return self._reported(question, self.chronicle.since(0).dialogs)

    async def _console_errors(self, question: Question) -> Sight:
        return self._reported(question, self.chronicle.since(0).console_errors)

    async def _failed_requests(self, question: Question) -> Sight:
        failed = self.chronicle.since(0).failed_requests
        return self._reported(question, [f"{one.method} {one.url} → {one.status or one.error}" for one in failed])

    def _reported(self, question: Question, reports: Sequence[str]) -> Sight:
        comparison = question.step.comparison
        held = any(not question.value or holds(comparison, report, question.value) for report in reports)
        return _wanted(question, held, "; ".join(reports[-3:]) or "none")

    async def _tab_count(self, question: Question) -> Sight:
        have = len(self.tabs.pages)
        return _wanted(question, _counted(question, have), str(have))


@dataclass(slots=True)
class _Elements:
    """Reads the elements that a locator matches."""

    page: Page
    question: Question
    last: str | None = None

    async def look(self, wait_ms: float) -> Sight:
        element, step = self.question.element, self.question.step
        assert element is not None
        ask = {"attribute": step.name or "", "last": self.last if wait_ms else None, "wait": wait_ms}
        told = await _observed(locate(self.page, element.locator), ask)
        self.last = told["key"]
        if told["count"] == 0 and wait_ms:
            await asyncio.sleep(min(wait_ms, 50) / 1000)
        return _seen(self.question, told["states"])


@dataclass(slots=True)
class _StandIn:
    """A control that the look did not find: asked for by role and name, so that its absence is no guess."""

    page: Page
    question: Question

    async def look(self, wait_ms: float) -> Sight:
        target = self.question.step.target
        assert target is not None
        if wait_ms:
            await asyncio.sleep(min(wait_ms, 50) / 1000)
        roles = ROLES[target.kind or ""]
        found = [self.page.get_by_role(role, name=target.words).filter(visible=True) for role in roles]
        count = sum([await live.count() for live in found])
        return _wanted(self.question, count > 0, "shown" if count else "not shown")


@dataclass(slots=True)
class _Text:
    """Reads the text of the page and its frames."""

    tabs: Tabs
    question: Question

    async def look(self, wait_ms: float) -> Sight:
        step = self.question.step
        text = self.question.value or (step.target.words if step.target else "")
        wanted = not step.negated
        frames = [frame for frame in self.tabs.current.frames if frame.url or frame.parent_frame is None]
        wait = wait_ms if len(frames) == 1 else min(wait_ms, FRAME_WAIT_MS)
        comparison = step.comparison if step.comparison not in NUMERIC and step.verb != "visible" else "contains"
        ask = {"text": text, "comparison": comparison, "wanted": wanted, "wait": wait}
        answers = await asyncio.gather(*(invoke(frame, "pageText", ask) for frame in frames), return_exceptions=True)
        shown = False
        for frame, answer in zip(frames, answers, strict=True):
            if isinstance(answer, BaseException):
                if frame.parent_frame is None:
                    raise answer
                continue
            shown = shown or bool(answer)
        said = f'"{text}" {"is" if shown else "is not"} on the page'
        return Sight(ok=shown == wanted, actual=said)


async def _observed(live: Live, ask: dict[str, Any]) -> dict[str, Any]:
    told = await live.evaluate_all(call("observe"), ask)
    if told == MISSING:
        await live.evaluate_all(f"() => {{ {bundle()} }}")
        told = await live.evaluate_all(call("observe"), ask)
    return dict(told)


ROLES: dict[str, tuple[Any, ...]] = {
    "button": ("button", "link"),
    "link": ("link", "button"),
    "field": ("textbox", "searchbox", "spinbutton", "combobox"),
    "checkbox": ("checkbox", "switch"),
    "radio": ("radio",),
    "switch": ("switch", "checkbox"),
    "dropdown": ("combobox", "listbox"),
    "option": ("option",),
    "tab": ("tab",),
    "menuitem": ("menuitem", "link"),
    "heading": ("heading",),
    "dialog": ("dialog", "alertdialog"),
    "image": ("img",),
}
"""Kinds whose absence is asked by role and name; the words of any other are looked for as text."""


def _names_a_control(step: Step) -> bool:
    return step.target is not None and step.target.kind in ROLES and bool(step.target.words)


def _wanted(question: Question, held: bool, actual: str) -> Sight:  # noqa: FBT001 -- the two halves of one judgement
    return Sight(ok=held != question.step.negated, actual=actual)


def _seen(question: Question, states: list[dict[str, Any]]) -> Sight:
    verb = question.step.verb
    if verb == "visible":
        shown = [state for state in states if state["shown"]]
        if question.value and shown:
            return _wanted(question, *_texts(question, shown))
        return _wanted(question, bool(shown), "shown" if shown else "not shown" if states else "not on the page")
    if verb == "count":
        have = sum(bool(state["shown"]) for state in states)
        return _wanted(question, _counted(question, have), str(have))
    if not states:
        return Sight(ok=False, actual="not on the page")
    if verb == "order":
        texts = [state["text"] or state["value"] for state in states if state["shown"]]
        return _wanted(question, _ordered(texts, question.value), ", ".join(texts)[:SHOWN_TEXT])
    read = _READERS.get(verb, _texts)
    if question.many and len(states) > 1:
        return _all_of(question, states, read)
    return _wanted(question, *read(question, states[:1]))


Reader = Callable[[Question, list[dict[str, Any]]], tuple[bool, str]]


def _all_of(question: Question, states: list[dict[str, Any]], read: Reader) -> Sight:
    """Every one of several must be as asked; the first that is not speaks for them."""
    sights = [_wanted(question, *read(question, [state])) for state in states]
    bad = next((index for index, sight in enumerate(sights) if not sight.ok), None)
    if bad is None:
        return Sight(ok=True, actual=f"all {len(states)}: {sights[0].actual}")
    return Sight(ok=False, actual=f"#{bad + 1} of {len(states)}: {sights[bad].actual}")


def _texts(question: Question, states: list[dict[str, Any]]) -> tuple[bool, str]:
    """Text of the element, or what a field shows."""
    readings = [state["value"] if state["field"] else state["text"] for state in states if state["shown"]]
    held = any(holds(question.step.comparison, reading, question.value) for reading in readings)
    actual = f'"{readings[0][:SHOWN_TEXT]}"' if readings else "not shown"
    return (held or (not question.value and bool(readings))), actual


def _value(question: Question, states: list[dict[str, Any]]) -> tuple[bool, str]:
    shown = str(states[0]["value"])
    forms = {shown, str(states[0]["raw"])} if states[0]["field"] else {shown}
    held = any(holds(question.step.comparison, form, question.value) for form in forms)
    return held, f'"{shown[:SHOWN_TEXT]}"'


def _selected(question: Question, states: list[dict[str, Any]]) -> tuple[bool, str]:
    if question.value:
        return _value(question, states)
    return bool(states[0]["checked"]), "selected" if states[0]["checked"] else "not selected"


def _flag(name: str, opposite: str) -> Reader:
    def read(question: Question, states: list[dict[str, Any]]) -> tuple[bool, str]:
        return bool(states[0][name]), name if states[0][name] else opposite

    return read


def _attribute(question: Question, states: list[dict[str, Any]]) -> tuple[bool, str]:
    given = states[0]["attribute"]
    if given is None:
        return False, f"it has no attribute {question.step.name}"
    return (not question.values or holds(question.step.comparison, given, question.value)), f'"{given}"'


_READERS: dict[str, Reader] = {
    "value": _value,
    "selected": _selected,
    "enabled": _flag("enabled", "disabled"),
    "checked": _flag("checked", "not checked"),
    "focused": _flag("focused", "not focused"),
    "editable": _flag("editable", "read-only"),
    "attribute": _attribute,
}


def _counted(question: Question, have: int) -> bool:
    if question.step.comparison in NUMERIC:
        return holds(question.step.comparison, str(have), question.value)
    return number(question.value) == have


def _ordered(texts: list[str], direction: str) -> bool:
    """Whether texts stand in order: as numbers where all are numbers, else as words."""
    numbers = [number(text) for text in texts]
    starts = all(text.strip()[:1].isdigit() or text.strip()[:1] in "$€£¥-+" for text in texts)
    keys: list[Any] = numbers if starts and None not in numbers else [plain(text) for text in texts]
    return keys == sorted(keys, reverse=direction.lower().startswith("desc"))


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


def _in_words(question: Question) -> str:
    """The expectation as a sentence."""
    step, value = question.step, f'"{question.value}"'
    compared = IN_WORDS[step.comparison]
    negation = "not " if step.negated else ""
    match step.verb:
        case "visible":
            shown = question.subject if step.target else value
            return f"{shown} is {negation}shown"
        case "enabled" | "checked" | "focused" | "editable":
            return f"{question.subject} is {negation}{step.verb}"
        case "selected" if not question.value:
            return f"{question.subject} is {negation}selected"
        case "console_errors" | "failed_requests":
            return f"{'no' if step.negated else 'some'} {step.verb.replace('_', ' ')}"
        case "count" | "tab_count":
            what = question.subject if step.verb == "count" else "open tabs"
            return f"the number of {what} {negation}{compared if step.comparison in NUMERIC else 'is'} {question.value}"
        case "url" | "title" | "download" | "dialog":
            return f"the {step.verb} {negation}{compared} {value}"
        case "order":
            return f"{question.subject} is {negation}in {question.value or 'ascending'} order"
        case "attribute":
            return f"the attribute {step.name} of {question.subject} {negation}{compared} {value}"
        case _:
            return f"{question.subject} {negation}{compared} {value}"
