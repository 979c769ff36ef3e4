"""Number fields and spin buttons: typed into, stepped with the arrow keys, or by their two small buttons."""

from dataclasses import dataclass, replace
from typing import Any

from playwright.async_api import ElementHandle, Error

from pacts.domain.plan import Verb
from pacts.runtime.compare import number
from pacts.runtime.components.held import Held
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.page_scripts import invoke
from pacts.runtime.task import Task

MOST_STEPS = 500
"""Presses of a stepping button; a value further away is not meant to be reached by it."""
SHOWS_MS = 300


@dataclass(frozen=True, slots=True)
class NumberField:
    """`<input type=number>` and `role=spinbutton`."""

    name: str = "number"
    rank: int = RANKS["native"] + 1
    verbs: frozenset[Verb] = frozenset({"fill", "select", "set_slider"})

    def detects(self, _: Task, facts: Facts) -> bool:
        """A number input, or what says that it is a spin button."""
        return facts.type == "number" or facts.role == "spinbutton" or facts.marked("spinner-input", "spinbutton")

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The field itself."""
        return replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """It holds the number."""
        facts = await task.known()
        if facts.type == "number" and facts.editable and not facts.readonly:
            return await _write(task, task.value)
        return await _step_to(task, facts)


async def _write(task: Task, text: str) -> Done:
    """A number field takes a number only; what is none is typed, and the browser keeps what it accepts."""
    live, timeout_ms = task.target, task.timeout_ms
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
    return Done()


async def _step_to(task: Task, facts: Facts) -> Done:
    """Typed where that takes, else stepped."""
    wanted = number(task.value)
    if wanted is None:
        if facts.editable:
            await task.target.fill(task.value, timeout=task.timeout_ms)
            return Done()
        raise Refusal("expectation_not_met", f"this counts numbers, and {task.value!r} is none")
    held = Held(await _handle(task), task.page, task.timeout_ms)
    if await _typed(held, wanted, facts):
        return Done()
    told = await held.ask("steppers")
    for way in (_by_keys, _by_buttons):
        if await way(held, wanted, told):
            return Done(notes=("component:stepper",))
    now = await _value(held)
    shown = "nothing" if now is None else f"{now:g}"
    raise Refusal(
        "expectation_not_met", f"it can't be set to {wanted:g}: typing, arrows and buttons left it at {shown}"
    )


async def _handle(task: Task) -> ElementHandle:
    return (await Held.of(task.target, task.timeout_ms)).handle


async def _typed(held: Held, wanted: float, facts: Facts) -> bool:
    if not facts.readonly:
        await held.handle.focus()
        if facts.editable:
            await held.handle.press("ControlOrMeta+a")
        await held.handle.type(f"{wanted:.12g}")
        if facts.editable:
            await held.handle.press("Tab")
    return await _value(held) == wanted


async def _value(held: Held) -> float | None:
    told = await held.ask("steppedValue")
    return number(str(told))


async def _by_keys(held: Held, wanted: float, _: dict[str, Any]) -> bool:
    async def step(up: bool) -> None:  # noqa: FBT001 -- the direction
        await held.handle.press("ArrowUp" if up else "ArrowDown")

    return await _steps(held, wanted, step)


async def _by_buttons(held: Held, wanted: float, told: dict[str, Any]) -> bool:
    if told["up"] < 0 or told["down"] < 0:
        return False
    buttons = {True: await held.kept(told["up"]), False: await held.kept(told["down"])}

    async def step(up: bool) -> None:  # noqa: FBT001 -- the direction
        if await invoke(buttons[up], "enabledNow"):  # at the end of its range a button may be dead
            await buttons[up].click(timeout=held.timeout_ms)

    return await _steps(held, wanted, step)


async def _steps(held: Held, wanted: float, step: Any) -> bool:
    """Whether steps in the right direction reach the value; the first one without effect ends it."""
    now = await _value(held)
    start = 0.0 if now is None else now
    for _ in range(MOST_STEPS):
        if now == wanted:
            return True
        up = wanted > (start if now is None else now)
        await step(up)
        after = await _changed(held, now)
        if after is None or after == now or (now is not None and (after - wanted) * (now - wanted) < 0):
            return False
        now = after
    return False


async def _changed(held: Held, before: float | None) -> float | None:
    after = await _value(held)
    if after == before:
        await held.change(SHOWS_MS)
        after = await _value(held)
    return after


COMPONENT = NumberField()
