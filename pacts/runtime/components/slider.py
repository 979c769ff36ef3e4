"""Sliders that the page draws: moved by keys, else by the mouse, watching the number that follows them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pacts.domain.plan import Verb
from pacts.runtime.compare import number
from pacts.runtime.components.held import Held
from pacts.runtime.components.native_range import slider_value
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.task import Task

MOST_PRESSES = 1000
"""Arrow keys on a slider; one that needs more has no sensible step."""
BURST = 25
"""Keys pressed before the number is read again."""
TRIES = 14
"""Places the mouse tries: enough to halve a track of 1,000 pixels down to one."""
SHOWS_MS = 200
HANDLES = (
    "[role=slider], [class*=slider-handle i], [class*=slider__handle i], [class*=slider-thumb i], [class*=thumb i]"
)
EXACT = 1e-6
"""Floats of decimal texts."""


@dataclass(frozen=True, slots=True)
class Slider:
    """`role=slider`, or a handle on a track."""

    name: str = "slider"
    rank: int = RANKS["pattern"]
    verbs: frozenset[Verb] = frozenset({"set_slider", "fill", "select"})

    def detects(self, task: Task, facts: Facts) -> bool:
        """What says that it is a slider, or is called one by the author or by its classes."""
        if facts.role == "slider":
            return True
        if facts.editable or facts.is_list:
            return False
        meant = task.step.target is not None and task.step.target.kind == "slider"
        return (meant or task.step.verb == "set_slider" or facts.marked("slider")) and number(task.value) is not None

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """Its handle; None when there is none in it."""
        if facts.role == "slider":
            return replace(task, facts=facts)
        inner = task.target.locator(HANDLES)
        if await inner.count() > 0 and await task.target.locator("input[type=range]").count() == 0:
            return replace(task, live=inner.first, facts=await Facts.of(inner.first))
        own = facts.classes.lower()
        return replace(task, facts=facts) if "handle" in own or "thumb" in own else None

    async def perform(self, task: Task) -> Done:
        """It shows the value."""
        facts = await task.known()
        if facts.type == "range":
            raise Refusal("element_absent", "a native slider is set by another helper")
        slide = Slide(await Held.of(task.target, task.timeout_ms))
        await slide.reach(_wanted(task.value, facts))
        return Done(notes=(f"reads:{slide.shown:g}",) if slide.shown is not None else ())


def _wanted(text: str, facts: Facts) -> float:
    low, high = number(facts.min), number(facts.max)
    if low is not None and high is not None:
        return slider_value(text, low, high)
    wanted = number(text)
    if wanted is None:
        raise Refusal("expectation_not_met", f"a slider needs a number, not {text!r}")
    return wanted


@dataclass(slots=True)
class Slide:
    """One slider while it is moved."""

    held: Held
    shown: float | None = None
    """What it stands at, as far as that can be read."""
    _followers: list[int] = field(default_factory=list)
    """Elements whose number was seen to follow the slider."""

    async def reach(self, wanted: float) -> None:
        """It stands at the value.

        Raises:
            Refusal: it does not get there, or nothing on the page tells where it stands.
        """
        told = await self._look()
        self.shown = number(told["now"]) if told["now"] else None
        if self.shown is not None and abs(self.shown - wanted) < EXACT:
            return
        if await self._by_keys(told, wanted) or await self._by_mouse(wanted):
            return
        if self.shown is None:
            raise Refusal(
                "expectation_not_met", f"nothing on the page tells where the slider stands, so {wanted:g} can't be set"
            )
        raise Refusal("expectation_not_met", f"the slider stands at {self.shown:g} and can't be brought to {wanted:g}")

    async def _by_keys(self, told: dict[str, Any], wanted: float) -> bool:
        """Whether arrow keys brought it there: the first press shows which number follows, and by how much."""
        await self.held.handle.focus()
        for key, back in (("ArrowRight", "ArrowLeft"), ("ArrowLeft", "ArrowRight")):
            before, after = told, await self._pressed(key, 1)
            step = self._learn(before, after, wanted)
            if step:
                return await self._burst(wanted, (key, back) if step > 0 else (back, key), abs(step))
            told = after
        return self.shown is not None and abs(self.shown - wanted) < EXACT

    def _learn(self, before: Mapping[str, Any], after: Mapping[str, Any], wanted: float) -> float:
        """By how much the slider's number changed; also which number on the page is the slider's."""
        if after["now"] is not None and before["now"] != after["now"]:
            self.shown = number(after["now"])
            return (self.shown or 0.0) - (number(before["now"] or "") or 0.0)
        old = {one["where"]: number(one["text"]) for one in before["numbers"]}
        moved = [
            (one["where"], old[one["where"]], number(one["text"]))
            for one in after["numbers"]
            if one["where"] in old and number(one["text"]) != old[one["where"]]
        ]
        steps = [(where, now - was, now) for where, was, now in moved if was is not None and now is not None]
        if not steps:
            return 0.0
        where, step, now = min(steps, key=lambda one: abs(one[2] - wanted))
        self._followers = [where]
        self.shown = now
        return step

    async def _burst(self, wanted: float, keys: tuple[str, str], step: float) -> bool:
        pressed = 0
        while self.shown is not None and pressed < MOST_PRESSES:
            left = wanted - self.shown
            if abs(left) < EXACT:
                return True
            if abs(left) < step / 2:
                return False
            count = min(max(round(abs(left) / step), 1), BURST)
            before = self.shown
            self._read(await self._pressed(keys[0] if left > 0 else keys[1], count))
            pressed += count
            if self.shown == before or (count == 1 and (wanted - self.shown) * left < 0):
                return False
        return False

    async def _pressed(self, key: str, count: int) -> dict[str, Any]:
        for _ in range(count):
            await self.held.handle.press(key)
        return await self._look()

    async def _look(self) -> dict[str, Any]:
        told: dict[str, Any] = await self.held.ask("numbersNear")
        return told

    def _read(self, told: Mapping[str, Any]) -> None:
        if not self._followers:
            self.shown = number(told["now"] or "")
            return
        for one in told["numbers"]:
            if one["where"] in self._followers:
                self.shown = number(one["text"])

    async def _by_mouse(self, wanted: float) -> bool:
        """Whether dragging along the track brought it there, halving the rest each time."""
        parts = await self.held.ask("sliderParts")
        if not parts["apart"]:
            return False
        low, high = 0.0, 1.0
        for _ in range(TRIES):
            share = (low + high) / 2
            before = await self._look()
            await self._drag_to(parts, share)
            await self.held.change(SHOWS_MS)
            after = await self._look()
            self._learn(before, after, wanted) if not self._followers else self._read(after)
            if self.shown is None:
                return False
            if abs(self.shown - wanted) < EXACT:
                return True
            low, high = (share, high) if self.shown < wanted else (low, share)
        return False

    async def _drag_to(self, parts: Mapping[str, Any], share: float) -> None:
        now, track, mouse = await self.held.ask("sliderParts"), parts["track"], self.held.page.mouse
        handle = now["handle"]
        await mouse.move(handle["x"] + handle["width"] / 2, handle["y"] + handle["height"] / 2)
        await mouse.down()
        if parts["vertical"]:
            x, y = track["x"] + track["width"] / 2, track["y"] + track["height"] * (1 - share)
        else:
            x, y = track["x"] + track["width"] * share, track["y"] + track["height"] / 2
        await mouse.move(x, y, steps=4)
        await mouse.up()


COMPONENT = Slider()
