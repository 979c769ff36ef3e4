"""Drag and drop: HTML5, mouse and pointer sensors, sortable lists and grids; and whether it took."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

from playwright.async_api import Locator as Live

from pacts.domain.plan import Verb
from pacts.runtime.components.held import Held
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.task import Task

MOVES = 12
"""Pointer moves of a drag: libraries start one only after several."""
START_PX = 8
"""How far the pointer goes before it heads for the place: sensors wait for 3 to 8 pixels."""
NUDGE_PX = 3
"""What tells a grid from which side one comes, without leaving the place."""
EDGE = 0.75
"""How far across an item one drops to take its place: past its middle, within it."""
SHOWS_MS = 400
HELD_MS = 150
"""A list makes room under what is held over it within this time: most do it with a short animation."""
PLACES = {"top": 0, "first": 0, "start": 0, "beginning": 0, "bottom": -1, "last": -1, "end": -1}
ROWS = {"top": 0.0, "upper": 0.0, "center": 0.5, "centre": 0.5, "middle": 0.5, "bottom": 1.0, "lower": 1.0}
COLUMNS = {"left": 0.0, "center": 0.5, "centre": 0.5, "middle": 0.5, "right": 1.0}
HOLLOW = "drop:hollow"
"""What a drop is noted by that fell through a frame without a filling onto what is around it."""
_NTH = re.compile(r"(\d+)")
Side = Literal["onto", "before", "after"]


@dataclass(frozen=True, slots=True)
class Drag:
    """Whatever is dragged."""

    name: str = ""
    rank: int = RANKS["native"]
    verbs: frozenset[Verb] = frozenset({"drag"})

    def detects(self, _: Task, __: Facts) -> bool:
        """Anything."""
        return True

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The element itself."""
        return replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """It lies where it was dragged to: on the target, before or after it, or at the named place of its list."""
        source = await Held.of(task.target, task.timeout_ms)
        place = _place_named(task)
        if place and await source.ask("siblingPlaces", None) is not None:
            return await drag_to_place(source, place)
        if task.destination is not None:
            target = await Held.of(task.destination, task.timeout_ms)
            return await drag_onto(source, task.target, target, task.destination, _side(task))
        if not task.value:
            raise Refusal("element_absent", "a drag needs a place to drop at, and none was found")
        return await drag_to_place(source, task.value)


def _place_named(task: Task) -> str:
    """The words for a place of its own list ("the top", "top left", the 3rd item); "" where a thing is named."""
    named = task.step.destination
    if named is None or named.quoted or named.scope:
        return ""
    if not named.words and named.kind in {None, "item", "element"} and named.ordinal:
        return "last" if named.ordinal == -1 else str(named.ordinal)
    words = named.words.lower().split()
    return named.words if words and set(words) <= {*PLACES, *ROWS, *COLUMNS} else ""


def _side(task: Task) -> Side:
    """Whether the text says "before" or "after" the place."""
    named = task.step.name or ""
    relations = {scope.relation for scope in task.step.destination.scope} if task.step.destination else set()
    if named == "before" or relations & {"before", "above"}:
        return "before"
    return "after" if named == "after" or relations & {"after", "below"} else "onto"


async def drag_onto(source: Held, live: Live, target: Held, place: Live, side: Side) -> Done:
    """Dragged to another element; among siblings it takes the other's place."""
    siblings = await source.ask("siblingPlaces", target.handle)
    if siblings is not None:
        at = _index(siblings["from"], siblings["to"], side)
        return await _sorted_to(source, at, onto=side == "onto")
    before = await _scene(source)
    hollow = bool(await target.ask("isHollow"))
    ways: tuple[Callable[[], Awaitable[None]], ...] = (
        lambda: live.drag_to(place, timeout=source.timeout_ms, steps=MOVES, force=hollow),
        lambda: _by_hand(source, target),
    )
    for number, way in enumerate(ways):
        await way()
        await source.change(SHOWS_MS)
        if await _scene(source) != before:
            slowly = ("dragged a second time, slowly: the first time changed nothing",) if number else ()
            return Done(notes=((HOLLOW,) if hollow else ()) + slowly)
    if before["canvas"]:
        return Done(notes=("it was dragged on a drawing, where nothing can be read back",))
    raise Refusal("expectation_not_met", "it was dragged there, twice, and nothing on the page changed")


def _index(at: int, to: int, side: Side) -> int:
    """The place in the list that it shall have."""
    if side == "onto":
        return to
    if side == "before":
        return to if at > to else to - 1
    return to + 1 if at > to else to


async def drag_to_place(source: Held, words: str) -> Done:
    """Dragged to a place of its own list: "the 3rd position", "the top", "top left", "2".

    Raises:
        Refusal: it stands in no list, or there is no such place in it.
    """
    places = await source.ask("siblingPlaces", None)
    if places is None or len(places["boxes"]) < 2:  # noqa: PLR2004 -- one thing has no order
        raise Refusal("element_absent", "it stands in no list in which it could be moved")
    at = _place(words, places["boxes"])
    if at is None or not 0 <= at < len(places["boxes"]):
        raise Refusal("element_absent", f"there is no place {words!r} in a list of {len(places['boxes'])}")
    return await _sorted_to(source, at, onto=False)


def _place(words: str, boxes: list[dict[str, float]]) -> int | None:
    """The index that words for a place mean, in a list or in a grid."""
    said = re.findall(r"[a-z]+|\d+", words.lower())
    numbered = _NTH.search(words)
    if numbered:
        return int(numbered[1]) - 1
    columns = len({round(box["x"]) for box in boxes})
    rows = len({round(box["y"]) for box in boxes})
    if columns > 1 and rows > 1:
        return _cell(said, boxes)
    for word in said:
        if word in PLACES:
            return PLACES[word] % len(boxes)
    return len(boxes) // 2 if {"middle", "center", "centre"} & set(said) else None


def _cell(said: list[str], boxes: list[dict[str, float]]) -> int | None:
    """The item of a grid that lies nearest to the named part of it."""
    row = next((ROWS[word] for word in said if word in ROWS), None)
    column = next((COLUMNS[word] for word in reversed(said) if word in COLUMNS), None)
    if row is None and column is None:
        return next((PLACES[word] % len(boxes) for word in said if word in PLACES), None)
    xs, ys = [box["x"] for box in boxes], [box["y"] for box in boxes]
    x = min(xs) + (max(xs) - min(xs)) * (0.5 if column is None else column)
    y = min(ys) + (max(ys) - min(ys)) * (0.5 if row is None else row)
    return min(range(len(boxes)), key=lambda at: abs(boxes[at]["x"] - x) + abs(boxes[at]["y"] - y))


async def _sorted_to(source: Held, at: int, *, onto: bool) -> Done:
    """The item has this index among its siblings, by the mouse, else by the keys that sortable lists listen to.

    With `onto` it may as well lie in, or have done something with, what it was dropped on.
    """
    ways: tuple[Callable[[Held, int], Awaitable[None]], ...] = (_by_mouse, _with_pauses, _by_keys)
    identity = await source.ask("identityAmongSiblings")
    start = now = await source.ask("indexOfIdentity", identity)
    if start == at:
        return Done(notes=("it was there already",))
    before = await _scene(source)
    for way in ways:
        await way(source, at)
        await source.change(SHOWS_MS)
        now = await source.ask("indexOfIdentity", identity)
        if now == at:
            return Done(notes=(f"place:{at + 1}",))
        if onto and now in {start, -1} and await _scene(source) != before:
            return Done()
    raise Refusal("expectation_not_met", f"it was dragged to place {at + 1} and lies at place {now + 1}")


async def _by_mouse(source: Held, at: int) -> None:
    """Held over the place until the list makes room there, as far as it shows where it would be dropped."""
    places = await source.ask("siblingPlaces", None)
    if places is None or places["from"] == at:
        return
    boxes = places["boxes"]
    start, end = boxes[places["from"]], boxes[at]
    grip = await source.ask("gripOf")
    mouse = source.page.mouse
    await mouse.move(grip["x"], grip["y"])
    await mouse.down()
    dx, dy = _direction(start, end)
    await mouse.move(grip["x"] + dx * START_PX, grip["y"] + dy * START_PX, steps=4)
    for x, y in _drop_points(end, dx, dy):
        await mouse.move(x, y, steps=MOVES * 2)
        await mouse.move(x + dx, y + dy, steps=2)
        if await _has_room(source, at, x + dx, y + dy):
            break
    await mouse.up()


async def _has_room(source: Held, at: int, x: float, y: float) -> bool:
    """Whether the list made room at the place, or does not show where; a nudge up or down the list may be missing."""
    await source.change(HELD_MS)
    room = await source.ask("placeWhileHeld")
    if room is None or room == at:
        return True
    by = NUDGE_PX if room < at else -NUDGE_PX
    await source.page.mouse.move(x + by, y + by, steps=NUDGE_PX)
    await source.change(HELD_MS)
    return bool(await source.ask("placeWhileHeld") == at)


def _direction(start: dict[str, float], end: dict[str, float]) -> tuple[int, int]:
    across, down = end["x"] - start["x"], end["y"] - start["y"]
    return (across > 0) - (across < 0), (down > 0) - (down < 0)


def _drop_points(end: dict[str, float], dx: int, dy: int) -> list[tuple[float, float]]:
    """Past the middle of the item whose place it takes, in the direction of the move; else nearer, else further."""
    points = []
    for edge in (EDGE, 0.5, 1 - EDGE, 0.95, 0.5):
        share_x = edge if dx > 0 else 1 - edge if dx < 0 else 0.5
        share_y = edge if dy > 0 else 1 - edge if dy < 0 else 0.5
        points.append((end["x"] + end["width"] * share_x, end["y"] + end["height"] * share_y))
    return points


async def _with_pauses(source: Held, at: int) -> None:
    """With pauses, and dropped in the middle: HTML5 lists move the item while it is held."""
    places = await source.ask("siblingPlaces", None)
    if places is None or places["from"] == at:
        return
    end = places["boxes"][at]
    grip, mouse = await source.ask("gripOf"), source.page.mouse
    await mouse.move(grip["x"], grip["y"])
    await mouse.down()
    await mouse.move(grip["x"] + START_PX, grip["y"] + START_PX, steps=3)
    for share in (0.5, 0.9, 0.5):
        await mouse.move(end["x"] + end["width"] * share, end["y"] + end["height"] * share, steps=MOVES)
        await source.change(80)
    await mouse.up()


async def _by_keys(source: Held, at: int) -> None:
    """Space, arrows, Space: what sortable lists offer to people without a mouse."""
    places = await source.ask("siblingPlaces", None)
    if places is None or places["from"] == at or not await source.ask("takesKeys"):
        return
    horizontal = len({round(box["y"]) for box in places["boxes"]}) == 1
    forward, back = ("ArrowRight", "ArrowLeft") if horizontal else ("ArrowDown", "ArrowUp")
    keyboard = source.page.keyboard
    await source.ask("focusGrip")
    await keyboard.press("Space")
    await source.change(150)
    for _ in range(abs(at - places["from"])):
        await keyboard.press(forward if at > places["from"] else back)
        await source.change(150)
    await keyboard.press("Space")


async def _by_hand(source: Held, target: Held) -> None:
    """Slowly, with moves before and after the way."""
    start, end = await source.ask("gripOf"), await target.ask("gripOf")
    mouse = source.page.mouse
    await mouse.move(start["x"], start["y"])
    await mouse.down()
    await mouse.move(start["x"] + START_PX, start["y"] + START_PX, steps=4)
    await mouse.move(end["x"], end["y"], steps=MOVES * 2)
    await mouse.move(end["x"] + 1, end["y"] + 1, steps=2)
    await source.change(80)
    await mouse.up()


async def _scene(source: Held) -> dict[str, Any]:
    told: dict[str, Any] = await source.ask("sceneOfDrag")
    return told


COMPONENT = Drag()
