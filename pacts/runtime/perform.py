"""Actions on elements by real input: no force, no made-up events. What can't be done is a `Refusal`."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

from playwright.async_api import Error, FileChooser, Page
from playwright.async_api import Locator as Live
from playwright.async_api import TimeoutError as PlaywrightTimeout

from pacts.domain.plan import Step
from pacts.runtime import choose, dates
from pacts.runtime.compare import number
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.keys import chord
from pacts.runtime.outcome import Refusal, is_gone
from pacts.runtime.page_scripts import MISSING, call, invoke

FOR_EACH = frozenset({"click", "double_click", "fill", "append", "clear", "select", "check", "uncheck"})
"""What can be done to all that match, one after the other."""
INNER_FIELD = "input:not([type=hidden]):visible, textarea:visible, [contenteditable=true]:visible"
DRAG_STEPS = 12
"""Pointer moves of a drag: libraries start one only after several."""
MAX_PRESSES = 1000
"""Arrow keys on a slider; one that needs more has no sensible step."""
CHOOSER_MS = 3000
LABEL_START = 8
"""Pixels from a label's left edge: beside a link that stands in its text."""


@dataclass(frozen=True, slots=True)
class Task:
    """One action, ready to be performed."""

    step: Step
    values: tuple[str, ...]
    page: Page
    live: Live | None
    facts: Facts | None
    destination: Live | None
    timeout_ms: float
    locale: str = "en-US"
    careful: bool = False
    """The quick way missed: take the slow one."""
    root: choose.Root | None = None
    """Where options of an opened list are looked for: the page or the frame of the target."""

    @property
    def target(self) -> Live:
        """The element to act on.

        Raises:
            Refusal: the step has none.
        """
        if self.live is None:
            raise Refusal("element_absent", f"{self.step.verb.replace('_', ' ')} needs an element, and none was found")
        return self.live

    @property
    def value(self) -> str:
        """The one value, "" when there is none."""
        return self.values[0] if self.values else ""

    async def known(self) -> Facts:
        """The facts of the target, asked for where the gate did not bring them."""
        return self.facts or await Facts.of(self.target)


Act = Callable[[Task], Awaitable[Done]]


async def click(task: Task) -> Done:
    """A click; on a control that is drawn by its label, a click on that label."""
    facts = task.facts
    if facts and facts.hidden and facts.type in {"checkbox", "radio"}:
        await _click_stand_in(task)
    else:
        await _click_point(task)
    return Done()


async def _click_point(task: Task) -> None:
    """A click at a point that was just checked; Playwright's own, slower one where that can't be."""
    point = None if task.careful else await _aim(task.target)
    if point is None:
        await task.target.click(timeout=task.timeout_ms)
    else:
        await task.page.mouse.click(point["x"], point["y"])


async def _aim(live: Live) -> dict[str, float] | None:
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


async def drag(task: Task) -> Done:
    """Drag by the mouse; a second, slower time when nothing on the page changed by the first."""
    if task.destination is None:
        raise Refusal("element_absent", "a drag needs a place to drop at, and none was found")
    before = await invoke(task.page, "structureHere")
    await task.target.drag_to(task.destination, timeout=task.timeout_ms, steps=DRAG_STEPS)
    await invoke(task.page, "nextChange", {"ms": 100, "since": before})
    if await invoke(task.page, "structureHere") != before:
        return Done()
    await _drag_by_hand(task.page, task.target, task.destination, task.timeout_ms)
    return Done(notes=("dragged a second time, slowly: the first time changed nothing",))


async def _drag_by_hand(page: Page, source: Live, destination: Live, timeout_ms: float) -> None:
    await source.hover(timeout=timeout_ms)
    start, end = await source.bounding_box(), await destination.bounding_box()
    if start is None or end is None:
        raise Refusal("element_absent", "what is to be dragged, or where to, is not shown any more")
    await page.mouse.down()
    await page.mouse.move(start["x"] + start["width"] / 2 + 8, start["y"] + start["height"] / 2 + 8, steps=4)
    x, y = end["x"] + end["width"] / 2, end["y"] + end["height"] / 2
    await page.mouse.move(x, y, steps=DRAG_STEPS * 2)
    await page.mouse.move(x + 1, y + 1, steps=2)
    await page.mouse.up()


async def fill(task: Task) -> Done:
    """The field holds the value, and nothing else."""
    facts = await task.known()
    if facts.tag == "select":
        return await choose.select(task.target, facts, task.values, task.root or task.page, task.timeout_ms)
    if facts.type in {"checkbox", "radio"}:
        return await _set(task, wanted=task.value.strip().lower() in {"on", "yes", "true", "checked", "1"})
    if facts.type == "file":
        return await upload(task)
    if facts.type == "range" or facts.role == "slider":
        return await set_slider(task)
    live = task.target if facts.editable else await _inner_field(task.target)
    return await _write(task, live, facts)


async def _write(task: Task, live: Live, facts: Facts) -> Done:
    text = task.value
    if facts.type in dates.NATIVE:
        native = dates.for_input(facts.type, text, month_first=task.locale in {"en-US", "en"})
        if text and native is None:
            raise Refusal("expectation_not_met", f"{text!r} is no {facts.type} that can be entered in this field")
        text = native or ""
        await live.fill(text, timeout=task.timeout_ms)
        return Done(notes=(f"entered:{text}",))
    if facts.type == "number" and text:
        return await _write_number(live, text, task.timeout_ms)
    await live.fill(text, timeout=task.timeout_ms)
    return Done()


async def _write_number(live: Live, text: str, timeout_ms: float) -> Done:
    """A number field takes a number only; what is none is typed, and the browser keeps what it accepts."""
    try:
        await live.fill(text.strip(), timeout=timeout_ms)
    except Error as error:
        if "Cannot type text" not in error.message:
            raise
        found = number(text)
        if found is not None and not any(letter.isalpha() for letter in text):
            await live.fill(f"{found:.12g}", timeout=timeout_ms)
        else:
            await live.clear(timeout=timeout_ms)
            await live.press_sequentially(text, timeout=timeout_ms)
    await live.blur(timeout=timeout_ms)  # a number counts for the page when one leaves the field; nothing is suggested
    return Done(notes=("component:number",))


async def _inner_field(live: Live) -> Live:
    """The field inside a component's own element."""
    inner = live.locator(INNER_FIELD)
    if await inner.count() == 0:
        raise Refusal("element_disabled", "this is no field one can type into")
    return inner.first


async def append(task: Task) -> Done:
    facts = await task.known()
    live = task.target if facts.editable else await _inner_field(task.target)
    await live.focus(timeout=task.timeout_ms)
    await live.press("End" if facts.tag == "input" else "ControlOrMeta+End", timeout=task.timeout_ms)
    await task.page.keyboard.type(task.value)
    return Done()


async def clear(task: Task) -> Done:
    facts = await task.known()
    live = task.target if facts.editable else await _inner_field(task.target)
    await live.clear(timeout=task.timeout_ms)
    return Done()


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
    await task.page.keyboard.type(task.value)
    return Done()


async def select(task: Task) -> Done:
    return await choose.select(task.target, await task.known(), task.values, task.root or task.page, task.timeout_ms)


async def deselect(task: Task) -> Done:
    return await choose.deselect(task.target, await task.known(), task.values, task.root or task.page, task.timeout_ms)


async def check(task: Task) -> Done:
    return await _set(task, wanted=True)


async def uncheck(task: Task) -> Done:
    return await _set(task, wanted=False)


async def _set(task: Task, *, wanted: bool) -> Done:
    """The toggle is on, or off, whatever it is made of."""
    facts = await task.known()
    native = facts.type in {"checkbox", "radio"}
    if native and not facts.hidden:
        await task.target.set_checked(wanted, timeout=task.timeout_ms)
        return Done()
    if facts.checked is None and not native:
        return await _set_inner(task, facts, wanted=wanted)
    if facts.checked == wanted:
        return Done(notes=("it was so already",))
    await (_click_stand_in(task) if native else task.target.click(timeout=task.timeout_ms))
    await _expect_state(task, wanted=wanted)
    return Done(notes=("component:labelled-checkbox",) if native else ())


async def _set_inner(task: Task, facts: Facts, *, wanted: bool) -> Done:
    """The toggle inside a label or a component's own element."""
    inner = task.target.locator("input[type=checkbox], input[type=radio], [role=checkbox], [role=switch], [role=radio]")
    if await inner.count() != 1:
        if facts.tag == "label":
            await task.target.set_checked(wanted, timeout=task.timeout_ms)
            return Done()
        raise Refusal("element_absent", "this is nothing that can be checked")
    within = Task(task.step, task.values, task.page, inner, await Facts.of(inner), None, task.timeout_ms)
    return await _set(within, wanted=wanted)


async def _click_stand_in(task: Task) -> None:
    handle = await task.target.evaluate_handle("(el) => globalThis[Symbol.for('pacts')].standIn(el)")
    element = handle.as_element()
    if element is None:
        raise Refusal("element_absent", "the control is hidden and nothing stands for it")
    box = await element.bounding_box()
    if box and box["width"] > LABEL_START * 2:
        await element.click(position={"x": LABEL_START, "y": box["height"] / 2}, timeout=task.timeout_ms)
    else:
        await element.click(timeout=task.timeout_ms)


async def _expect_state(task: Task, *, wanted: bool) -> None:
    limit = asyncio.get_running_loop().time() + min(task.timeout_ms / 1000, 3)
    while (state := await invoke(task.target, "stateOf")) != wanted:
        if asyncio.get_running_loop().time() > limit:
            shown = {True: "on", False: "off", None: "neither on nor off"}[state]
            raise Refusal("expectation_not_met", f"it was clicked and is still {shown}")
        await invoke(task.page, "nextChange", {"ms": 50, "since": None})


async def set_slider(task: Task) -> Done:
    """The slider shows the value, or the nearest one its steps allow."""
    wanted = number(task.value)
    if wanted is None:
        raise Refusal("expectation_not_met", f"a slider needs a number, not {task.value!r}")
    facts = await task.known()
    if facts.type != "range" and facts.role != "slider":
        inner = task.target.locator("input[type=range], [role=slider]").first
        if await inner.count() == 0:
            raise Refusal("element_absent", "this is no slider")
        within = Task(task.step, task.values, task.page, inner, await Facts.of(inner), None, task.timeout_ms)
        return await set_slider(within)
    if facts.type == "range":
        await task.target.fill(_stepped(wanted, facts), timeout=task.timeout_ms)
        return Done()
    return await _slide(task, wanted, facts)


def _stepped(wanted: float, facts: Facts) -> str:
    low, high = number(facts.min) or 0.0, number(facts.max)
    high = 100.0 if high is None else high
    inside = min(max(wanted, low), high)
    if facts.step == "any":
        return f"{inside:.12g}"
    step = number(facts.step) or 1.0
    return f"{low + round((inside - low) / step) * step:.12g}"


async def _slide(task: Task, wanted: float, facts: Facts) -> Done:
    """Arrow keys until the slider says the value."""
    now = number(facts.now) or 0.0
    await task.target.focus(timeout=task.timeout_ms)
    for _ in range(MAX_PRESSES):
        if now == wanted:
            return Done()
        await task.page.keyboard.press("ArrowRight" if wanted > now else "ArrowLeft")
        after = number(await task.target.get_attribute("aria-valuenow") or "")
        if after is None or after == now:
            break
        if (after - wanted) * (now - wanted) < 0:
            return Done(notes=(f"its steps allow no {wanted:g}; it stands at {after:g}",))
        now = after
    raise Refusal("expectation_not_met", f"the slider stopped at {now:g} on the way to {wanted:g}")


async def upload(task: Task) -> Done:
    """The files are chosen, by the input itself or by the chooser that a click opens."""
    paths = _files(task.values)
    facts = await task.known()
    live = task.target
    if facts.type != "file":
        inner = live.locator("input[type=file]")
        if await inner.count() != 1:
            await _upload_by_chooser(task, paths)
            return Done()
        live = inner
    await live.set_input_files(paths, timeout=task.timeout_ms)
    return Done()


def _files(values: tuple[str, ...]) -> list[Path]:
    paths = [Path(value).expanduser() for value in values]
    missing = [str(path) for path in paths if not path.is_file()]
    if missing or not paths:
        said = ", ".join(missing) or "(none named)"
        raise Refusal("missing_file", f"there is no file {said}: mend the path in the requirement")
    return paths


async def _upload_by_chooser(task: Task, paths: list[Path]) -> None:
    try:
        async with task.page.expect_file_chooser(timeout=min(task.timeout_ms, CHOOSER_MS)) as coming:
            await task.target.click(timeout=task.timeout_ms)
        chooser: FileChooser = await coming.value
    except PlaywrightTimeout as error:
        raise Refusal(
            "element_absent", "a click on it opens no file chooser, and there is no file input in it"
        ) from error
    await chooser.set_files(paths, timeout=task.timeout_ms)


async def scroll(task: Task) -> Done:
    """The target is in view, or the page is where the value says."""
    if task.live is not None:
        await task.live.scroll_into_view_if_needed(timeout=task.timeout_ms)
        return Done()
    to = task.value.strip().lower() or "down"
    if to not in {"top", "bottom", "up", "down"}:
        await task.page.get_by_text(task.value).first.scroll_into_view_if_needed(timeout=task.timeout_ms)
        return Done()
    await invoke(task.page, "scrollPage", {"to": to})
    return Done()


async def wait(task: Task) -> Done:
    """The named time has passed: the one sleep there is, because the author asked for it."""
    seconds = number(task.value)
    if seconds is None or seconds < 0:
        raise Refusal("expectation_not_met", f"{task.value!r} is no number of seconds")
    await asyncio.sleep(seconds)
    return Done()


async def remember(task: Task) -> Done:
    """The element's text or value, under the step's name."""
    name = task.step.name or "it"
    text = task.value if task.live is None else str(await invoke(task.live, "readingOf"))
    return Done(remembered={name: text})


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
    "drag": drag,
    "fill": fill,
    "append": append,
    "clear": clear,
    "press": press,
    "type": type_text,
    "select": select,
    "deselect": deselect,
    "check": check,
    "uncheck": uncheck,
    "set_slider": set_slider,
    "upload": upload,
    "scroll": scroll,
    "wait": wait,
    "remember": remember,
}
