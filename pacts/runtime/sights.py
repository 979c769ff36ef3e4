"""The ways to look at a page for a check: its elements, a control by role and name, its text."""

import asyncio
from dataclasses import dataclass, replace
from typing import Any

from playwright.async_api import Error, Frame, Page
from playwright.async_api import Locator as Live

from pacts.domain.plan import Step
from pacts.runtime.compare import NUMERIC, plain
from pacts.runtime.locate import locate
from pacts.runtime.page_scripts import MISSING, bundle, call, invoke
from pacts.runtime.question import Question, Sight, rest, wanted
from pacts.runtime.reading import in_order, seen
from pacts.runtime.tabs import Tabs

FRAME_WAIT_MS = 100
FRAME_S = 2.0
"""A frame that does not answer in this time (blocked, still empty) has no text to see."""


_STATES = frozenset(("checked", "selected", "visible"))
"""Checks whose state the page is asked for by name."""


@dataclass(slots=True)
class Elements:
    """Reads the elements that a locator matches."""

    page: Page
    question: Question
    last: str | None = None

    async def look(self, wait_ms: float) -> Sight:
        element, step = self.question.element, self.question.step
        assert element is not None
        ask = {
            "attribute": step.name or "",
            "state": step.verb if step.verb in _STATES and not self.question.value else "",
            "last": self.last if wait_ms else None,
            "wait": wait_ms,
        }
        told = await _observed(locate(self.page, element.locator), ask)
        self.last = told["key"]
        if told["count"] == 0:
            await rest(wait_ms)
        return seen(self.question, told["states"])


@dataclass(slots=True)
class StandIn:
    """A control that the look did not find: asked for by role and name, so that its absence is no guess."""

    page: Page
    question: Question

    async def look(self, wait_ms: float) -> Sight:
        target = self.question.step.target
        assert target is not None
        await rest(wait_ms)
        roles = ROLES[target.kind or ""]
        found = [self.page.get_by_role(role, name=target.words).filter(visible=True) for role in roles]
        count = sum([await live.count() for live in found])
        return wanted(self.question, count > 0, "shown" if count else "not shown")


@dataclass(slots=True)
class Lines:
    """Reads what the page and its frames say from the top, for what stands before what."""

    tabs: Tabs
    question: Question

    async def look(self, wait_ms: float) -> Sight:
        await rest(wait_ms)
        frames = [frame for frame in self.tabs.current.frames if frame.url or frame.parent_frame is None]
        texts = await asyncio.gather(*(_text(frame) for frame in frames))
        sight = in_order(self.question, list(texts))
        return replace(sight, actual="the page")


async def _text(frame: Frame) -> str:
    """What a frame says; nothing where a frame in the page goes away or does not answer."""
    if frame.parent_frame is None:
        return await frame.locator("body").inner_text()
    try:
        return await asyncio.wait_for(frame.locator("body").inner_text(), FRAME_S)
    except (Error, TimeoutError):
        return ""


@dataclass(slots=True)
class Text:
    """Reads the text of the page and its frames."""

    tabs: Tabs
    question: Question

    async def look(self, wait_ms: float) -> Sight:
        step = self.question.step
        text = self.question.value or (step.target.words if step.target else "")
        hoped = not step.negated
        frames = [frame for frame in self.tabs.current.frames if frame.url or frame.parent_frame is None]
        wait = wait_ms if len(frames) == 1 else min(wait_ms, FRAME_WAIT_MS)
        comparison = step.comparison if step.comparison not in NUMERIC and step.verb != "visible" else "contains"
        left = hoped and any(plain(text) in typed for typed in self.question.typed)
        ask = {"text": text, "comparison": comparison, "wanted": hoped, "wait": wait, "typed": not left}
        shown = any(await asyncio.gather(*(_shows(frame, ask) for frame in frames)))
        said = f'"{text}" {"is" if shown else "is not"} on the page'
        if left and not shown:
            ask = {**ask, "wait": 0, "typed": True}
            still = any(await asyncio.gather(*(_shows(frame, ask) for frame in frames)))
            return Sight(ok=False, actual=said, unclear=STILL_TYPED if still else "")
        return Sight(ok=shown == hoped, actual=said)


STILL_TYPED = (
    "only the field that it was typed into still says it: say what else shows it, or that the field contains it"
)


async def _shows(frame: Frame, ask: dict[str, Any]) -> bool:
    """Whether the frame shows the text; a frame that goes away or does not answer shows nothing."""
    if frame.parent_frame is None:
        return bool(await invoke(frame, "pageText", ask))
    try:
        async with asyncio.timeout(FRAME_S):
            return bool(await invoke(frame, "pageText", ask))
    except (Error, TimeoutError):
        return False


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


def names_a_control(step: Step) -> bool:
    return step.target is not None and step.target.kind in ROLES and bool(step.target.words)
