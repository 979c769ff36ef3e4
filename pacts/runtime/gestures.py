"""Gestures: unfolding, selecting, dragging by a distance, copying, sending a form, as a person would do them."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final

from playwright.async_api import ElementHandle, Error, Page
from playwright.async_api import Locator as Live

from pacts.runtime.compare import number, plain
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal, has_moved, is_gone
from pacts.runtime.page_scripts import call, invoke
from pacts.runtime.pieces import piece_of
from pacts.runtime.task import Task

CLIPBOARD: Final = "clipboard"
"""The name a copied text is remembered by."""
UNFOLD_S: Final = 1.5
"""How long a thing may take to open or close: an animation, a list that is loaded."""
DRAG_STEPS: Final = 16
LEAST_WAY: Final = 60.0
"""Pixels of a drag for which the author names no distance, at least; else half of the room there is."""
MOST_POSITIONS: Final = 20
"""A greater number is a distance in pixels, not of places in a list."""
PAST: Final = 0.5
"""How far beyond the middle of the next one a thing is dragged to take its place, in parts of its size."""
AXES: Final[dict[str, tuple[int, int]]] = {"up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0)}


# --- unfolding


async def expand(task: Task) -> Done:
    """The thing is open; nothing is done to one that is."""
    return await _fold(task, opened=True)


async def collapse(task: Task) -> Done:
    """The thing is closed; nothing is done to one that is."""
    return await _fold(task, opened=False)


async def _fold(task: Task, *, opened: bool) -> Done:
    before = await invoke(task.target, "foldState")
    if before["open"] is opened:
        return Done(notes=("fold:already",))
    for way in _ways(before, opened=opened):
        if not await way(task):
            continue
        if await _has_folded(task, before, opened=opened):
            return Done(notes=(f"fold:{way.__name__.strip('_')}",))
    raise Refusal("expectation_not_met", f"it was clicked, and nothing {'opened' if opened else 'closed'}")


Way = Callable[[Task], Awaitable[bool]]


def _ways(before: dict[str, Any], *, opened: bool) -> tuple[Way, ...]:
    """What a person would try, one after the other."""
    if before["hovers"]:
        return (_hover, _click) if opened else (_leave, _click)
    return (_click, _key_right if opened else _key_left) if before["tree"] else (_click,)


async def _click(task: Task) -> bool:
    handle = await _handle(task.target)
    await handle.click(timeout=task.timeout_ms)
    return True


async def _hover(task: Task) -> bool:
    handle = await _handle(task.target)
    await handle.hover(timeout=task.timeout_ms)
    return True


async def _leave(task: Task) -> bool:
    await task.page.mouse.move(0, 0)
    return True


async def _key_right(task: Task) -> bool:
    return await _key(task, "ArrowRight")


async def _key_left(task: Task) -> bool:
    return await _key(task, "ArrowLeft")


async def _key(task: Task, key: str) -> bool:
    await task.target.focus(timeout=task.timeout_ms)
    await task.page.keyboard.press(key)
    return True


async def _handle(live: Live) -> ElementHandle:
    found = await live.evaluate_handle(call("foldHandle"))
    element = found.as_element()
    if element is None:
        raise Refusal("element_absent", "nothing that opens it is on the page")
    return element


async def _has_folded(task: Task, before: dict[str, Any], *, opened: bool) -> bool:
    """Whether it says that it is open now; where it says nothing, whether more of the page is shown."""
    limit = asyncio.get_running_loop().time() + min(task.timeout_ms / 1000, UNFOLD_S)
    while True:
        try:
            if await task.target.count() == 0:
                return True
            now = await invoke(task.target, "foldState")
        except Error as error:
            if is_gone(error) or not has_moved(error):
                raise
            return True  # it led to another page
        if now["open"] is opened or (before["open"] is None and _grew(before, now, opened=opened)):
            return True
        if asyncio.get_running_loop().time() > limit:
            return False
        await invoke(task.page, "nextChange", {"ms": 50, "since": None})


def _grew(before: dict[str, Any], now: dict[str, Any], *, opened: bool) -> bool:
    return bool(now["drawn"] > before["drawn"] if opened else now["drawn"] < before["drawn"])


# --- sending


async def submit(task: Task) -> Done:
    """The form is sent by its button, by Enter where it has none."""
    if task.live is not None:
        found = await task.live.evaluate_handle(call("submitterIn"))
        button = found.as_element()
    else:
        button = await _submitter(task.page)
    if button is not None:
        await button.click(timeout=task.timeout_ms)
        return Done(notes=("submitted:button",))
    if task.live is not None:
        field = task.live.locator("input:visible").last
        if await field.count():
            await field.press("Enter", timeout=task.timeout_ms)
            return Done(notes=("submitted:enter",))
        raise Refusal("element_absent", "the form has neither a button that sends it nor a field to press Enter in")
    await task.page.keyboard.press("Enter")
    return Done(notes=("submitted:enter",))


async def _submitter(page: Page) -> ElementHandle | None:
    """The button of the form last typed into, in whichever frame that is."""
    for frame in page.frames:
        try:
            await invoke(frame, "selectedText")
            found = await frame.evaluate_handle(call("submitterHere"))
        except Error as error:
            if is_gone(error):
                raise
            continue
        button = found.as_element()
        if button is not None:
            return button
    return None


# --- selecting, copying, pasting


async def select_text(task: Task) -> Done:
    """The text is selected as with the mouse: in a field with the keyboard."""
    await task.target.scroll_into_view_if_needed(timeout=task.timeout_ms)
    facts = await task.known()
    part = await _part(task)
    if facts.tag in {"input", "textarea"}:
        await _select_in_field(task, part)
        return Done(notes=("selected:field",))
    ends = await invoke(task.target, "textEnds", {"part": part})
    if ends is None:
        said = f'"{part}" is not in it' if part else "there is no text in it"
        raise Refusal("element_absent", f"nothing can be selected: {said}")
    for sweep in (_sweep, _click_to_click):
        await sweep(task, ends)
        if plain(await _selected(task)) == plain(ends["text"]):
            return Done()
    raise Refusal("expectation_not_met", f'the mouse selected "{await _selected(task)}" instead of "{ends["text"]}"')


async def _part(task: Task) -> str:
    """What of the text is meant; "" for the whole."""
    if task.value:
        return task.value
    return piece_of(str(await invoke(task.target, "linedText")), task.step.target) or ""


async def _select_in_field(task: Task, part: str) -> None:
    await task.target.focus(timeout=task.timeout_ms)
    if not part:
        await task.page.keyboard.press("ControlOrMeta+A")
        return
    text = await task.target.input_value()
    at = text.lower().find(part.lower())
    if at < 0:
        raise Refusal("element_absent", f'"{part}" is not in the field')
    await task.page.keyboard.press("ControlOrMeta+Home")
    for key, times in (("ArrowRight", at), ("Shift+ArrowRight", len(part))):
        for _ in range(times):
            await task.page.keyboard.press(key)


async def _sweep(task: Task, ends: dict[str, Any]) -> None:
    mouse = task.page.mouse
    x, y = await _corner(task.target)
    await mouse.move(x + ends["from"]["x"], y + ends["from"]["y"])
    await mouse.down()
    await mouse.move(x + ends["to"]["x"], y + ends["to"]["y"], steps=8)
    await mouse.up()


async def _click_to_click(task: Task, ends: dict[str, Any]) -> None:
    """A click at the start, and one at the end with Shift."""
    page = task.page
    x, y = await _corner(task.target)
    await page.mouse.click(x + ends["from"]["x"], y + ends["from"]["y"])
    await page.keyboard.down("Shift")
    await page.mouse.click(x + ends["to"]["x"], y + ends["to"]["y"])
    await page.keyboard.up("Shift")


async def _selected(task: Task) -> str:
    return str(await task.target.evaluate("() => String(getSelection() ?? '').replace(/\\s+/g, ' ').trim()"))


async def _corner(live: Live) -> tuple[float, float]:
    box = await live.bounding_box()
    if box is None:
        raise Refusal("element_absent", "it is not shown any more")
    return box["x"], box["y"]


async def copy(task: Task) -> Done:
    """The text is selected and copied; `paste` types it, whatever else the machine's clipboard holds."""
    if task.live is None:
        text = task.value or str(await invoke(task.page, "selectedText"))
    else:
        reading = str(await invoke(task.live, "readingOf"))
        text = task.value or piece_of(str(await invoke(task.live, "linedText")), task.step.target) or reading
        if text and (await task.known()).tag != "select":
            await select_text(task)
    await task.page.keyboard.press("ControlOrMeta+C")
    return Done(remembered={CLIPBOARD: text})


async def paste(task: Task) -> Done:
    """What was copied stands where one writes."""
    if task.live is not None:
        await task.live.focus(timeout=task.timeout_ms)
    await task.page.keyboard.insert_text(task.value)
    return Done()


async def remember(task: Task) -> Done:
    """The element's text or value, or a piece of it, under the step's name."""
    name = task.step.name or "it"
    if task.live is None:
        return Done(remembered={name: task.value})
    piece = piece_of(str(await invoke(task.live, "linedText")), task.step.target)
    text = str(await invoke(task.live, "readingOf")) if piece is None else piece
    return Done(remembered={name: text})


# --- dragging


async def drag_by(task: Task) -> Done:
    """The thing is dragged in a direction: by places where it stands in a list, else by pixels."""
    direction = (task.step.name or "").lower()
    if direction not in AXES:
        raise Refusal("expectation_not_met", f'a drag goes up, down, left or right, not "{direction}"')
    await task.target.scroll_into_view_if_needed(timeout=task.timeout_ms)
    far = number(task.value) if task.value else None
    places = None if far is None or far > MOST_POSITIONS or "px" in task.value else await _places(task, direction)
    if places is not None and far is not None:
        x, y = _place(places, direction, int(far))
    else:
        x, y = await _way(task, direction, far)
    await _drag(task, x, y)
    return Done(notes=(f"drag_by:{x:g},{y:g}",))


async def _places(task: Task, direction: str) -> dict[str, Any] | None:
    """The list it stands in, when that runs in the direction."""
    found = await invoke(task.target, "placesAround")
    if found is None:
        return None
    boxes = found["boxes"]
    vertical = AXES[direction][1] != 0
    lines, across = len({round(box["y"]) for box in boxes}), len({round(box["x"]) for box in boxes})
    if lines > 1 and across > 1:
        return {**found, "stride": across if vertical else 1}
    return {**found, "stride": 1} if (lines > 1) == vertical else None


def _place(found: dict[str, Any], direction: str, far: int) -> tuple[float, float]:
    """How far to drag to take the place so many further."""
    boxes, at = found["boxes"], found["at"]
    x, y = AXES[direction]
    to = at + far * (x + y) * found["stride"]
    mine, other = boxes[at], boxes[to] if 0 <= to < len(boxes) else None
    if other is None or (x and round(other["y"]) != round(mine["y"])):
        raise Refusal("element_absent", f"it is number {at + 1} of {len(boxes)}: there is no place {far} {direction}")
    past_x, past_y = x * other["width"] * PAST / 2, y * other["height"] * PAST / 2
    return other["x"] - mine["x"] + past_x if x else 0.0, other["y"] - mine["y"] + past_y if y else 0.0


async def _way(task: Task, direction: str, far: float | None) -> tuple[float, float]:
    room = await invoke(task.target, "roomAround")
    free = max(float(room[direction]), 0.0)
    way = far if far is not None else max(min(free, LEAST_WAY), free / 2) if free else LEAST_WAY
    x, y = AXES[direction]
    return x * way, y * way


async def _drag(task: Task, x: float, y: float) -> None:
    box = await task.target.bounding_box()
    if box is None:
        raise Refusal("element_absent", "what is to be dragged is not shown")
    start_x, start_y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    mouse = task.page.mouse
    await mouse.move(start_x, start_y)
    await mouse.down()
    await mouse.move(start_x + x / 4, start_y + y / 4, steps=4)
    await mouse.move(start_x + x, start_y + y, steps=DRAG_STEPS)
    await mouse.up()


GESTURES: Final[dict[str, Callable[[Task], Awaitable[Done]]]] = {
    "expand": expand,
    "collapse": collapse,
    "submit": submit,
    "select_text": select_text,
    "copy": copy,
    "paste": paste,
    "drag_by": drag_by,
    "remember": remember,
}
"""By verb."""
