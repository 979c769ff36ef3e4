"""Date fields of component libraries: typed into where that takes, else chosen in the calendar that they open."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from pacts.domain.plan import Verb
from pacts.runtime import dates
from pacts.runtime.components.calendar import Calendars
from pacts.runtime.components.held import Held
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.task import Task

MARKS = ("date", "calendar", "flatpickr")
"""What classes of a date field, or of an element around it, are made of: "hasDatepicker", "react-datepicker"."""
PICKERS = ("picker",)
PATTERN = re.compile(r"[dmy]{1,4}\s?[-/.,\s]\s?[dmy]{1,4}\s?[-/.,\s]+[dmy]{2,4}", re.IGNORECASE)
"""A placeholder such as "MM/DD/YYYY": the format that the field asks for."""
INNER = "input:visible"
SHOWS_MS = 800
"""A field takes over what was typed or clicked within this time."""


@dataclass(frozen=True, slots=True)
class DateField:
    """A field, or a button, that opens a calendar; or the calendar itself."""

    name: str = "date-field"
    rank: int = RANKS["library"] + 5
    verbs: frozenset[Verb] = frozenset({"fill", "select"})

    def detects(self, task: Task, facts: Facts) -> bool:
        """What is called a date, asks for one, or can only be chosen; and a day is asked for."""
        if facts.tag == "select" or facts.type in dates.NATIVE or _day(task) is None:
            return False
        named = task.step.target is not None and task.step.target.kind == "date"
        asks = PATTERN.search(facts.placeholder) is not None
        only_chosen = facts.tag == "input" and facts.readonly and facts.role != "combobox"
        return named or asks or only_chosen or facts.marked(*MARKS) or facts.marked(*PICKERS)

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The field or the button; in a component's own element the field inside it."""
        if facts.is_control and facts.role not in {"group", "application", "grid", "dialog", "region"}:
            return replace(task, facts=facts)
        inner = task.target.locator(INNER)
        if await inner.count() == 1:
            return replace(task, live=inner.first, facts=await Facts.of(inner.first))
        return replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """It shows the day."""
        day = _day(task)
        assert day is not None
        facts = await task.known()
        held = await Held.of(task.target, task.timeout_ms)
        text = _text(task, facts, await _reading(held), day)
        types = facts.editable and not facts.readonly and facts.tag == "input"
        if types and (text or not _is_widget(facts)) and await _typed(held, text or task.value.strip(), day):
            return Done(notes=("component:field", f"entered:{await _reading(held)}"))
        if not await _chosen(held, day, is_field=facts.tag == "input"):
            if types and await _typed(held, task.value.strip(), day):
                return Done(notes=("component:field", f"entered:{await _reading(held)}"))
            raise Refusal("element_absent", "no calendar opens on it, and it takes no date that is typed")
        shown = await _shown(held, day, task)
        return Done(notes=(f"day:{day.isoformat()}", f"reads:{shown}"))


def _is_widget(facts: Facts) -> bool:
    return facts.marked(*PICKERS) or facts.marked(*MARKS) or bool(facts.popup)


def _day(task: Task) -> date | None:
    return dates.day_of(task.value, month_first=task.month_first)


async def _typed(held: Held, text: str, day: date) -> bool:
    """Whether the field took the day as it was typed."""
    await held.handle.focus()
    await held.handle.press("ControlOrMeta+a")
    await held.handle.type(text)
    await held.handle.press("Tab")
    await held.change(100)
    took = await _agrees(held, day)
    await _put_away(held)
    return took


def _text(task: Task, facts: Facts, before: str, day: date) -> str:
    """What to type: in the format the field asks for, else in that of what stands in it; "" where neither is known."""
    clock = dates.clock_beside(task.value)
    if pattern := PATTERN.search(facts.placeholder):
        text = dates.written(day, pattern[0])
        rest = facts.placeholder[pattern.end() :]
        return text + _clock(clock, rest) if clock and re.search(r"h", rest, re.IGNORECASE) else text
    return day.isoformat() if re.fullmatch(r"\d{4}-\d{2}-\d{2}", before) else ""


def _clock(clock: Any, pattern: str) -> str:
    half = re.search(r"aa|am|\ba\b", pattern, re.IGNORECASE)
    return str(datetime.combine(date.min, clock).strftime(" %I:%M %p" if half else " %H:%M"))


async def _chosen(held: Held, day: date, *, is_field: bool) -> bool:
    """Whether there is a calendar, in which the day was then clicked: it stands there, or opens."""
    calendars = Calendars(held, inside=True)
    inline = not is_field and bool(await calendars.look())
    if not inline:
        calendars = Calendars(held)
        if not await held.ask("markCalendars") and not await _opens(held, calendars):
            return False
    await calendars.choose(day)
    await held.change(100)
    if (number := await held.ask("confirmer")) >= 0:
        await (await held.kept(number)).click(timeout=held.timeout_ms)
    if not inline:
        await _put_away(held)
    return True


async def _opens(held: Held, calendars: Calendars) -> bool:
    """Whether a press on the field, on the button beside it, or a key shows a calendar."""
    await held.press()
    if await calendars.appear():
        return True
    await held.handle.press("Tab")  # what opens when it gets the focus has it already
    await held.press()
    if await calendars.appear():
        return True
    number = await held.ask("buttonBeside")
    if number >= 0:
        await (await held.kept(number)).click(timeout=held.timeout_ms)
        if await calendars.appear():
            return True
    await held.handle.press("ArrowDown")
    return await calendars.appear()


async def _shown(held: Held, day: date, task: Task) -> str:
    """What it reads after the choice.

    Raises:
        Refusal: another day.
    """
    for _ in range(SHOWS_MS // 50):
        if await _agrees(held, day):
            break
        await held.change(50)
    shown = await _reading(held)
    found = dates.day_of(shown, month_first=task.month_first)
    if found is not None and not await _agrees(held, day):
        raise Refusal("expectation_not_met", f'{day.isoformat()} was chosen, and the field shows "{shown}"')
    return shown


async def _agrees(held: Held, day: date) -> bool:
    """Whether the field shows the day, read in either order of day and month."""
    shown = await _reading(held)
    return day in {dates.day_of(shown, month_first=first) for first in (True, False)}


async def _reading(held: Held) -> str:
    told: dict[str, str] = await held.ask("chosenText")
    own = str(await held.ask("readingOf"))
    return re.sub(r"[\u2066-\u2069\u200e\u200f]", "", own or told["value"])


async def _put_away(held: Held) -> None:
    """A calendar that stays open does not stand in the way of what comes next."""
    calendars = Calendars(held)
    if await calendars.vanish():
        return
    await held.page.keyboard.press("Escape")
    await calendars.vanish()


COMPONENT = DateField()
