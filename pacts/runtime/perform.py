"""Actions on elements by real input: no force, no made-up events. What can't be done is a `Refusal`."""

import asyncio
from dataclasses import replace
from typing import Any, Final

from playwright.async_api import Error
from playwright.async_api import Locator as Live

from pacts.runtime.compare import number
from pacts.runtime.components import registry
from pacts.runtime.components.rich_text import COMPONENT as RICH_TEXT
from pacts.runtime.components.toggle import click_stand_in
from pacts.runtime.done import Done
from pacts.runtime.gestures import GESTURES
from pacts.runtime.keys import chord
from pacts.runtime.outcome import Refusal, is_gone
from pacts.runtime.page_scripts import MISSING, call, invoke
from pacts.runtime.task import Act, Task

__all__ = ["ACTS", "FOR_EACH", "Task", "click", "each"]

FOR_EACH = frozenset({"click", "double_click", "fill", "append", "clear", "select", "check", "uncheck"})
"""What can be done to all that match, one after the other."""
WIDGETS = ("drag", "fill", "select", "deselect", "check", "uncheck", "set_slider", "upload")
"""What differs from one kind of control to the next: done by the component helpers."""
CURSOR_S = 1.0
"""How long a field that was just called for may take to get the cursor; longer, and the page itself hears the keys."""
ANSWER_MS = 500
"""How long a page without a cursor may take to show that it has heard the keys."""
DRAWN_ALONE = "canvas:visible, iframe:visible, embed:visible, object:visible"
"""What may answer to keys without any change of the document."""
INNER_FIELD = (
    "input:not([type=hidden]):visible, textarea:visible, [contenteditable]:not([contenteditable=false]):visible"
)


async def click(task: Task) -> Done:
    """A click; on a control that is drawn by its label, a click on that label."""
    facts = task.facts
    if facts and facts.hidden and facts.type in {"checkbox", "radio"}:
        await click_stand_in(task.target, task.timeout_ms)
        return Done()
    return await _click_point(task)


async def _click_point(task: Task) -> Done:
    """A click at a point that was just checked; Playwright's own, slower one where that can't be."""
    point = None if task.careful else task.aim or await _aim(task.target)
    if point is None:
        await task.target.click(timeout=task.timeout_ms)
        return Done()
    await task.page.mouse.click(point["x"], point["y"])
    at = point.get("at")
    return Done(notes=(f"click_at:{at['x']:.0f},{at['y']:.0f}",)) if at else Done()


async def _aim(live: Live) -> dict[str, Any] | None:
    """Where a click reaches the one element that the locator matches; None when that can't be said.

    Asked of all that match, which is one round trip; `evaluate` takes three.
    """
    try:
        point = await live.evaluate_all(call("aimAtOnly"))
    except Error as error:
        if is_gone(error):
            raise
        return None  # the document or the frame moved: Playwright's own click waits for it
    return None if point is None or point == MISSING else dict(point)


async def double_click(task: Task) -> Done:
    await task.target.dblclick(timeout=task.timeout_ms)
    return Done()


async def right_click(task: Task) -> Done:
    await task.target.click(button="right", timeout=task.timeout_ms)
    return Done()


async def hover(task: Task) -> Done:
    await task.target.hover(timeout=task.timeout_ms)
    return Done()


async def focus(task: Task) -> Done:
    await task.target.focus(timeout=task.timeout_ms)
    return Done()


async def append(task: Task) -> Done:
    """The text stands after what was there."""
    facts = await task.known()
    if RICH_TEXT.detects(task, facts):
        return await registry.perform(task)
    live = task.target if facts.editable else await _inner_field(task.target)
    await live.focus(timeout=task.timeout_ms)
    await live.press("End" if facts.tag == "input" else "ControlOrMeta+End", timeout=task.timeout_ms)
    await task.page.keyboard.type(task.value)
    return Done()


async def clear(task: Task) -> Done:
    """Nothing stands in the field."""
    facts = await task.known()
    if RICH_TEXT.detects(task, facts):
        return await registry.perform(task)
    live = task.target if facts.editable else await _inner_field(task.target)
    await live.clear(timeout=task.timeout_ms)
    return Done()


async def _inner_field(live: Live) -> Live:
    """The field inside a component's own element."""
    inner = live.locator(INNER_FIELD)
    if await inner.count() == 0:
        raise Refusal("element_disabled", "this is no field one can type into")
    return inner.first


async def press(task: Task) -> Done:
    """One key chord after the other, on the target or on what has the focus."""
    for value in task.values:
        try:
            if task.live is not None:
                await task.live.press(chord(value), timeout=task.timeout_ms)
            else:
                await task.page.keyboard.press(chord(value))
        except Error as error:
            if "Unknown key" not in error.message:
                raise
            said = f'there is no key named {value!r}: use names such as "Enter" or "Control+A"'
            raise Refusal("expectation_not_met", said) from error
    return Done()


async def type_text(task: Task) -> Done:
    """Typed where the cursor is; a field that the step before has just opened gets time to take it."""
    limit = asyncio.get_running_loop().time() + min(task.timeout_ms / 1000, CURSOR_S)
    while not (taken := await invoke(task.page, "takesText", None)) and asyncio.get_running_loop().time() < limit:
        await invoke(task.page, "nextChange", {"ms": 50, "since": None})
    before = await invoke(task.page, "structureHere", None)
    await task.page.keyboard.type(task.value)
    if not taken and await _is_unheard(task, before):
        raise Refusal(
            "element_absent", "no field has the cursor, and the page does not answer to the keys: name the field"
        )
    return Done()


async def _is_unheard(task: Task, before: int) -> bool:
    """Whether what was typed reached nothing: fields are there, none of them has the cursor, and nothing changed."""
    if not await task.page.locator(INNER_FIELD).count() or await task.page.locator(DRAWN_ALONE).count():
        return False
    return not await invoke(task.page, "nextChange", {"ms": ANSWER_MS, "since": before})


_SCROLLED: Final = frozenset({"top", "bottom", "up", "down", "left", "right"})


async def scroll(task: Task) -> Done:
    """The target is in view or is scrolled itself, or the page is where the value says."""
    to = task.value.strip().lower()
    if task.live is not None:
        await task.live.scroll_into_view_if_needed(timeout=task.timeout_ms)
        if to in _SCROLLED:
            await invoke(task.live, "scrollWithin", {"to": to})
        return Done()
    if to and to not in _SCROLLED:
        await task.page.get_by_text(task.value).first.scroll_into_view_if_needed(timeout=task.timeout_ms)
        return Done()
    await invoke(task.page, "scrollPage", {"to": to or "down"})
    return Done()


async def wait(task: Task) -> Done:
    """The named time has passed: the one sleep there is, because the author asked for it."""
    seconds = number(task.value)
    if seconds is None or seconds < 0:
        raise Refusal("expectation_not_met", f"{task.value!r} is no number of seconds")
    await asyncio.sleep(seconds)
    return Done()


async def each(task: Task) -> Done:
    """The action, done to every element that the locator matches; those that go away by it are not counted twice."""
    have = await task.target.count()
    if have == 0:
        raise Refusal("element_absent", "nothing on the page matches the locator")
    index = 0
    for _ in range(have):
        one = replace(task, live=task.target.nth(index), facts=None)
        await ACTS[task.step.verb](one)
        now = await task.target.count()
        index, have = (index, now) if now < have else (index + 1, now)
    return Done(notes=(f"done to each of {index or 'all'}",))


ACTS: dict[str, Act] = {
    "click": click,
    "double_click": double_click,
    "right_click": right_click,
    "hover": hover,
    "focus": focus,
    "append": append,
    "clear": clear,
    "press": press,
    "type": type_text,
    "scroll": scroll,
    "wait": wait,
    **GESTURES,
    **dict.fromkeys(WIDGETS, registry.perform),
}
