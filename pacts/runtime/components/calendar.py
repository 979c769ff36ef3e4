"""A calendar in sight, of whatever make: read, moved to a month, and a day chosen in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, Self

from pacts.runtime import dates
from pacts.runtime.components.held import Held
from pacts.runtime.dates import Month
from pacts.runtime.outcome import Refusal

OPENS_MS = 1500
"""A calendar is there within this time of the press that opens it."""
CLOSES_MS = 500
"""One that closes by itself is gone within this time."""
MOVES_MS = 1500
"""It shows another month within this time of a press on one of its arrows."""
MOST_MOVES = 400
"""Presses on arrows: a date of birth is that many months away in a calendar without years."""
FAR_MONTHS = 18
"""From here on it is worth looking for a choice of years."""
_NEXT = re.compile(
    r"next|forward|right|weiter|n[äa]chst|suivant|siguiente|pr[óo]xim|successiv|volgende|[›»>→⟩]", re.IGNORECASE
)
_PREVIOUS = re.compile(r"prev|back|left|zur[üu]ck|vorher|pr[ée]c[ée]dent|anterior|vorige|[‹«<←⟨]", re.IGNORECASE)
_YEAR = re.compile(r"year|jahr|ann[ée]e|a[ñn]o|anno|jaar|super|double|[»«]|>>|<<", re.IGNORECASE)
Mode = Literal["days", "months", "years"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One day, month or year that can be clicked."""

    number: int
    text: str
    says: tuple[str, ...]
    disabled: bool
    other: bool
    selected: bool


@dataclass(frozen=True, slots=True)
class Move:
    """Something that may show another month or year, or another kind of view."""

    number: int
    name: str
    text: str
    classes: str
    left: float
    disabled: bool

    def points(self, *, forward: bool) -> bool:
        """Whether its name, its sign or its classes say that it goes that way."""
        wanted, unwanted = (_NEXT, _PREVIOUS) if forward else (_PREVIOUS, _NEXT)
        for said in (self.name, self.text, self.classes):
            if wanted.search(said) or unwanted.search(said):
                return bool(wanted.search(said)) and not unwanted.search(said)
        return False

    @property
    def by_year(self) -> bool:
        """Whether it goes on by years (or more)."""
        return bool(_YEAR.search(f"{self.name} {self.text} {self.classes}")) and "month" not in self.name.lower()


@dataclass(frozen=True, slots=True)
class Field:
    """A list or field in the header that takes a month or a year."""

    number: int
    kind: str
    name: str
    value: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Calendar:
    """One grid of days, months or years."""

    mode: Mode
    apart: float
    header: str
    own: str
    cells: tuple[Cell, ...]
    moves: tuple[Move, ...]
    fields: tuple[Field, ...]

    @classmethod
    def read(cls, told: dict[str, Any]) -> Self:
        """The calendar from the page's answer."""
        return cls(
            mode=told["mode"],
            apart=told["apart"],
            header=told["header"],
            own=told["own"],
            cells=tuple(Cell(**one | {"says": tuple(one["says"])}) for one in told["cells"]),
            moves=tuple(Move(**one) for one in told["moves"]),
            fields=tuple(Field(**one | {"options": tuple(one["options"])}) for one in told["fields"]),
        )

    @property
    def month(self) -> Month | None:
        """The month it shows: by its header, else by what its cells say."""
        return dates.month_of(self.own or self.header) or self._month_of_cells()

    def _month_of_cells(self) -> Month | None:
        days = [day for cell in self.cells if (day := spelled(cell))]
        months = [Month(day.year, day.month) for day in days]
        return max(set(months), key=months.count) if months else None

    def day(self, wanted: date) -> Cell | None:
        """The cell of the day, when its month is shown: never the same number of the month before or after."""
        if said := next((cell for cell in self.cells if spelled(cell) == wanted), None):
            return said
        if any(spelled(cell) for cell in self.cells) or self.month != Month(wanted.year, wanted.month):
            return None
        return next((cell for cell in self._of_this_month() if int(cell.text) == wanted.day), None)

    def _of_this_month(self) -> tuple[Cell, ...]:
        """From the first "1" on, as long as the numbers grow."""
        start = next((at for at, cell in enumerate(self.cells) if int(cell.text) == 1), 0)
        found: list[Cell] = []
        for cell in self.cells[start:]:
            if found and int(cell.text) <= int(found[-1].text):
                break
            found.append(cell)
        return tuple(found)

    @property
    def key(self) -> tuple[object, ...]:
        """What changes when it is moved."""
        return (self.mode, self.header, tuple(cell.text for cell in self.cells), self.month)


def spelled(cell: Cell) -> date | None:
    """The day that a cell spells out, where it does and means the number it shows."""
    for said in cell.says:
        if re.fullmatch(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}", said.strip()):
            continue  # nobody knows which of the first two is the month
        day = dates.day_of(said)
        if day and cell.text.isdigit() and day.day == int(cell.text):
            return day
    return None


@dataclass(slots=True)
class Calendars:
    """The calendars around one trigger while a day is chosen."""

    trigger: Held
    inside: bool = False
    """The trigger is the calendar itself."""
    _tried_header: bool = False

    async def look(self) -> tuple[Calendar, ...]:
        """What stands in sight, of the nearest one all months that it shows side by side."""
        told = await self.trigger.ask("calendars", {"inside": self.inside})
        return tuple(Calendar.read(one) for one in told)

    async def appear(self) -> bool:
        """Whether a calendar is there, given the time in which one opens."""
        for _ in range(OPENS_MS // 50):
            if await self.look():
                return True
            await self.trigger.change(50)
        return False

    async def vanish(self) -> bool:
        """Whether it is gone, given the time in which one closes."""
        for _ in range(CLOSES_MS // 50):
            if not await self.look():
                return True
            await self.trigger.change(50)
        return False

    async def choose(self, wanted: date) -> None:
        """The day is clicked.

        Raises:
            Refusal: the calendar does not go there, or the day can't be chosen.
        """
        for _ in range(MOST_MOVES):
            shown = await self.look()
            if not shown:
                raise Refusal("element_absent", "the calendar went away while the month was being looked for")
            if (cell := _first(one.day(wanted) for one in shown if one.mode == "days")) is not None:
                await self._click_day(cell, wanted, shown)
                return
            await self._go_on(shown, wanted)
        raise Refusal("expectation_not_met", f"{_said(wanted)} was not reached in {MOST_MOVES} moves")

    async def _click_day(self, cell: Cell, wanted: date, shown: tuple[Calendar, ...]) -> None:
        if cell.disabled:
            open_days = [one.text for one in shown[0].cells if not one.disabled and not one.other]
            said = f"of that month one can choose {', '.join(open_days) or 'no day'}"
            raise Refusal("element_disabled", f"{_said(wanted)} can't be chosen in the calendar: {said}")
        element = await self.trigger.kept(cell.number)
        await element.click(timeout=self.trigger.timeout_ms)

    async def _go_on(self, shown: tuple[Calendar, ...], wanted: date) -> None:
        """One move nearer: by lists of months and years, by a choice of years, by arrows."""
        at = shown[0]
        if at.mode != "days":
            await self._narrow(shown, wanted)
            return
        if at.month is None:
            raise Refusal("expectation_not_met", f'the calendar says "{at.header}", which names no month')
        away = Month(wanted.year, wanted.month).count - at.month.count
        if await self._by_fields(at, wanted):
            return
        if abs(away) >= FAR_MONTHS and not self._tried_header and await self._to_years(at):
            return
        await self._by_arrow(shown, away, wanted)

    async def _narrow(self, shown: tuple[Calendar, ...], wanted: date) -> None:
        """A choice of years or of months."""
        years = next((one for one in shown if one.mode == "years"), None)
        months = next((one for one in shown if one.mode == "months"), None)
        if years is not None:
            if cell := next((cell for cell in years.cells if cell.text == str(wanted.year) and not cell.other), None):
                await self._use(cell.number, years)
                return
            first = int(years.cells[0].text)
            await self._press(_arrow(years.moves, forward=wanted.year > first), years, wanted)
        elif months is not None:
            number = {cell.number: dates.MONTHS.get(cell.text.lower().rstrip("."), 0) for cell in months.cells}
            if cell := next((cell for cell in months.cells if number[cell.number] == wanted.month), None):
                await self._use(cell.number, months)

    async def _by_fields(self, at: Calendar, wanted: date) -> bool:
        """Whether a list or a field of the header brought it nearer."""
        for field in at.fields:
            years = [option for option in field.options if re.fullmatch(r"\d{4}", option)]
            is_year = bool(years) or "year" in field.name.lower()
            if field.kind == "select" and years and at.month and at.month.year != wanted.year:
                if str(wanted.year) in years:
                    await (await self.trigger.kept(field.number)).select_option(label=str(wanted.year))
                    return await self._moved(at)
            elif field.kind == "select" and not years and at.month and at.month.month != wanted.month:
                named = [o for o in field.options if dates.MONTHS.get(o.lower().rstrip(".")) == wanted.month]
                if named:
                    await (await self.trigger.kept(field.number)).select_option(label=named[0])
                    return await self._moved(at)
            elif field.kind == "input" and is_year and at.month and at.month.year != wanted.year:
                element = await self.trigger.kept(field.number)
                await element.fill(str(wanted.year))
                await element.press("Enter")
                return await self._moved(at)
        return False

    async def _to_years(self, at: Calendar) -> bool:
        """Whether the header, or the button beside it, opened a choice of years or months."""
        self._tried_header = True
        year = str(at.month.year) if at.month else "0000"
        views = [
            m for m in at.moves if year in m.text or re.search(r"year view|choose year|switch", m.name, re.IGNORECASE)
        ]
        for move in sorted(views, key=lambda move: move.text != year):
            await (await self.trigger.kept(move.number)).click(timeout=self.trigger.timeout_ms)
            if await self._moved(at) and any(one.mode != "days" for one in await self.look()):
                return True
        return False

    async def _by_arrow(self, shown: tuple[Calendar, ...], away: int, wanted: date) -> None:
        at = shown[0]
        forward = away > 0
        moves = [move for one in shown[:1] for move in one.moves]
        by_year = [move for move in moves if move.by_year and move.points(forward=forward) and not move.disabled]
        single = _arrow([move for move in moves if not move.by_year], forward=forward)
        arrow = by_year[0] if by_year and abs(away) >= 12 else single  # noqa: PLR2004 -- months of a year
        await self._press(arrow, at, wanted)

    async def _press(self, arrow: Move | None, at: Calendar, wanted: date) -> None:
        if arrow is None or arrow.disabled:
            raise Refusal("element_disabled", f'the calendar does not go on from "{at.header[:40]}" to {_said(wanted)}')
        await self._use(arrow.number, at)

    async def _use(self, number: int, at: Calendar) -> None:
        await (await self.trigger.kept(number)).click(timeout=self.trigger.timeout_ms)
        if not await self._moved(at):
            raise Refusal("expectation_not_met", f'the calendar stayed at "{at.header[:40]}" when it was moved on')

    async def _moved(self, at: Calendar) -> bool:
        for _ in range(MOVES_MS // 50):
            shown = await self.look()
            if shown and shown[0].key != at.key:
                return True
            await self.trigger.change(50)
        return False


def _arrow(moves: Iterable[Move], *, forward: bool) -> Move | None:
    """What goes that way: by its name or sign, else by its place beside the header."""
    all_moves = list(moves)
    if named := [move for move in all_moves if move.points(forward=forward)]:
        return named[0]
    silent = [m for m in all_moves if not m.points(forward=not forward) and not any(c.isdigit() for c in m.text)]
    beside = [move for move in silent if (move.left > 0) == forward]
    return min(beside, key=lambda move: abs(move.left)) if beside else None


def _first(cells: Iterable[Cell | None]) -> Cell | None:
    return next((cell for cell in cells if cell is not None), None)


def _said(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
