"""Checkboxes, radio buttons and switches: native, drawn by their label, ARIA, or of a component."""

import asyncio
from dataclasses import dataclass, replace

from playwright.async_api import Locator as Live

from pacts.domain.plan import Verb
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.page_scripts import invoke
from pacts.runtime.task import Task

LABEL_START = 8
"""Pixels from a label's left edge: beside a link that stands in its text."""
SHOWS_S = 3.0
"""A toggle shows its new state within this time."""
MIXED_CLICKS = 2
"""A box that is neither on nor off may need two clicks."""
ROLES = frozenset({"checkbox", "radio", "switch", "menuitemcheckbox", "menuitemradio"})
INNER = "input[type=checkbox], input[type=radio], [role=checkbox], [role=switch], [role=radio]"
ON = frozenset({"on", "yes", "true", "checked", "1", "selected", "ticked", "x", "✓"})


@dataclass(frozen=True, slots=True)
class Toggle:
    """Whatever is on or off."""

    name: str = ""  # notes only what differs from the browser's own box
    rank: int = RANKS["native"]
    verbs: frozenset[Verb] = frozenset({"check", "uncheck", "fill"})

    def detects(self, task: Task, facts: Facts) -> bool:
        """Anything for `check`; for `fill` only what is plainly a toggle."""
        if task.step.verb != "fill":
            return True
        return facts.type in {"checkbox", "radio"} or facts.role in ROLES

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The toggle itself, or the one inside a label or a component."""
        state = await invoke(task.target, "stateOf") if facts.role in ROLES else facts.checked
        if state is not None or facts.type in {"checkbox", "radio"} or facts.role in ROLES:
            return replace(task, facts=facts)
        inner = task.target.locator(INNER)
        if await inner.count() == 1:
            return replace(task, live=inner, facts=await Facts.of(inner))
        return replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """It is as asked; nothing is done where it is so already."""
        wanted = _wanted(task)
        facts = await task.known()
        if facts.type in {"checkbox", "radio"}:
            return await _set_native(task, facts, wanted=wanted)
        if facts.tag == "label":
            await task.target.set_checked(wanted, timeout=task.timeout_ms)
            return Done()
        return await _set_made(task, facts, wanted=wanted)


def _wanted(task: Task) -> bool:
    if task.step.verb == "fill":
        return task.value.strip().lower() in ON
    return task.step.verb == "check"


async def _set_native(task: Task, facts: Facts, *, wanted: bool) -> Done:
    if facts.type == "radio" and not wanted and facts.checked:
        raise Refusal("expectation_not_met", "a radio button goes off only when another one is chosen: choose that one")
    if not facts.hidden:
        await task.target.set_checked(wanted, timeout=task.timeout_ms)
        return Done()
    if facts.checked == wanted:
        return Done(notes=("component:labelled-checkbox", "it was so already"))
    await click_stand_in(task.target, task.timeout_ms)
    await _expect(task, wanted=wanted)
    return Done(notes=("component:labelled-checkbox",))


async def _set_made(task: Task, facts: Facts, *, wanted: bool) -> Done:
    """A toggle of the page's own: clicked until it says, or looks, as asked."""
    state = await invoke(task.target, "toggled")
    if state == wanted:
        return Done(notes=("it was so already",))
    if state is None and facts.role not in ROLES:
        raise Refusal("element_absent", "this is nothing that can be checked: it shows no state of its own")
    if facts.role in {"radio", "menuitemradio"} and not wanted:
        raise Refusal("expectation_not_met", "a radio button goes off only when another one is chosen: choose that one")
    clicks = MIXED_CLICKS if state is None else 1
    for left in reversed(range(clicks)):
        await task.target.click(timeout=task.timeout_ms)
        if await _becomes(task.target, wanted=wanted, limit_s=SHOWS_S if left == 0 else 0.3):
            return Done()
    await _expect(task, wanted=wanted)
    return Done()


async def click_stand_in(live: Live, timeout_ms: float) -> None:
    """A click on what is drawn for a control that is not drawn itself.

    Raises:
        Refusal: nothing stands for it.
    """
    handle = await live.evaluate_handle("(el) => globalThis[Symbol.for('pacts')].standIn(el)")
    element = handle.as_element()
    if element is None:
        raise Refusal("element_absent", "the control is hidden and nothing stands for it")
    box = await element.bounding_box()
    if box and box["width"] > LABEL_START * 2:
        await element.click(position={"x": LABEL_START, "y": box["height"] / 2}, timeout=timeout_ms)
    else:
        await element.click(timeout=timeout_ms)


async def _expect(task: Task, *, wanted: bool) -> None:
    if not await _becomes(task.target, wanted=wanted, limit_s=min(task.timeout_ms / 1000, SHOWS_S)):
        shown = {True: "on", False: "off", None: "neither on nor off"}[await invoke(task.target, "toggled")]
        raise Refusal("expectation_not_met", f"it was clicked and is still {shown}")


async def _becomes(live: Live, *, wanted: bool, limit_s: float) -> bool:
    limit = asyncio.get_running_loop().time() + limit_s
    while await invoke(live, "toggled") != wanted:
        if asyncio.get_running_loop().time() > limit:
            return False
        await invoke(live, "nextChange", {"ms": 50, "since": None})
    return True


COMPONENT = Toggle()
