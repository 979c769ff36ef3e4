"""What a text measures: money, durations, dates, clock times, sizes of data, distances, percentages, plain numbers."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, Literal

Unit = Literal["money", "duration", "date", "clock", "data", "length", "percent", "rating", "temperature", "number"]

_NUMBER: Final = r"[-+\u2212]?\d{1,3}(?:[,.'\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|[-+\u2212]?\d+(?:[.,]\d+)?"
_SIGNS: Final = "$€£¥₹₽₩₺₫₴₦฿₪₱"
_CODES: Final = (
    "usd|eur|gbp|jpy|chf|cad|aud|inr|cny|sek|nok|dkk|pln|czk|huf|rub|brl|mxn|sgd|hkd|nzd|zar|krw|try|aed|dollars?|euros?|"
    "pounds?|cents?|bucks|rs"
)
_NO_SUM: Final = r"(?!\s?\d[\d.,]*+(?!\s?[^\W\d]))"
"""Behind a currency: no number, unless that counts something of its own ("90 EUR 4 seats left")."""
_MONEY: Final = re.compile(
    rf"(?:[{_SIGNS}]|\b(?:{_CODES})\b\.?)\s?(?P<before>{_NUMBER})(?P<much>\s?[kmb]\b|\s?mn|\s?million|\s?bn)?|"
    rf"(?P<after>{_NUMBER})(?P<more>[kmb]\b|\s?million)?\s?(?:[{_SIGNS}](?!\s?\d)|\b(?:{_CODES})\b{_NO_SUM})",
    re.IGNORECASE,
)
_SPANS: Final = re.compile(
    r"(?P<count>\d+(?:[.,]\d+)?)\s*-?\s*(?P<unit>milliseconds?|ms|seconds?|secs?|s|minutes?|mins?|min|m|hours?|hrs?|hr|h|days?|d|"
    r"weeks?|wks?|w|months?|mo|years?|yrs?|y)\b\.?",
    re.IGNORECASE,
)
_SECONDS: Final[dict[str, float]] = {
    "ms": 0.001,
    "s": 1,
    "m": 60,
    "h": 3600,
    "d": 86_400,
    "w": 604_800,
    "mo": 2_629_800,
    "y": 31_557_600,
}
MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH_NAMES: Final = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?"
)
_ISO: Final = re.compile(r"\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NUMERIC: Final = re.compile(r"\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\b")
_DAY_FIRST: Final = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?[\s.-]+(?:of\s+)?({MONTH_NAMES})\.?,?[\s-]*(\d{{4}})?\b", re.IGNORECASE
)
_MONTH_FIRST: Final = re.compile(
    rf"\b({MONTH_NAMES})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(\d{{4}}))?\b", re.IGNORECASE
)
_AGO: Final = re.compile(r"\bago\b|\bold\b|^\s*(?:just now|today|yesterday)", re.IGNORECASE)
_CLOCK: Final = re.compile(
    r"\b(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s?([ap])\.?m\b\.?|\b(\d{1,2}):(\d{2})(?::\d{2})?\b", re.IGNORECASE
)
_DATA: Final = re.compile(rf"({_NUMBER})\s?(bytes?|[kmgt]i?b|b)\b", re.IGNORECASE)
_LENGTH: Final = re.compile(
    rf"({_NUMBER})\s?(km|kilomet(?:er|re)s?|miles?|mi|met(?:er|re)s?|m|cm|mm|ft|feet|in|inch(?:es)?|yd)\b",
    re.IGNORECASE,
)
_PERCENT: Final = re.compile(rf"({_NUMBER})\s?%")
_TEMPERATURE: Final = re.compile(rf"({_NUMBER})\s?(°\s?[CF]?\b|°|℃|℉)")
_RATING: Final = re.compile(r"(\d+(?:[.,]\d+)?)\s*(?:/|out of|of)\s*(?:5|10|100)\b|[★⭐]{1,10}", re.IGNORECASE)
_PLAIN: Final = re.compile(_NUMBER)
_BYTES: Final = {"b": 1.0, "k": 1e3, "m": 1e6, "g": 1e9, "t": 1e12}
_METRES: Final = {
    "km": 1e3,
    "ki": 1e3,
    "mi": 1609.344,
    "me": 1.0,
    "m": 1.0,
    "cm": 0.01,
    "mm": 0.001,
    "ft": 0.3048,
    "fe": 0.3048,
    "in": 0.0254,
    "yd": 0.9144,
}
_TIMES: Final = {"k": 1e3, "m": 1e6, "b": 1e9}
_NOON: Final = 12
_CENTURY: Final = 100
_LONGEST: Final = 400
"""Characters: a longer text is prose, and no measure of one thing."""


@dataclass(frozen=True, slots=True)
class Measure:
    """A value in the base unit of its kind: seconds, metres, bytes, days since year 1, minutes since midnight."""

    unit: Unit
    value: float
    start: int
    stop: int


@lru_cache(maxsize=8192)
def measures(text: str) -> tuple[Measure, ...]:
    """Everything the text measures, in order; what is part of a date or a price is no number besides."""
    if len(text) > _LONGEST or not any(ch.isdigit() or ch in "★⭐" for ch in text):
        return ()
    found: list[Measure] = []
    for read in _READERS:
        for one in read(text):
            if not any(one.start < other.stop and other.start < one.stop for other in found):
                found.append(one)
    return tuple(sorted(_joined(found), key=lambda one: one.start))


def whole(text: str) -> Measure | None:
    """The measure that the text is and says nothing besides; None for other texts."""
    found = measures(text.strip())
    if len(found) != 1:
        return None
    rest = text.strip()[: found[0].start] + text.strip()[found[0].stop :]
    return found[0] if not any(ch.isalnum() for ch in rest) else None


def number(text: str) -> float | None:
    """A number as people write it, in any grouping: "1,299.00", "1.299,00", "12"."""
    digits = re.sub(r"[\s'\u00a0\u202f]", "", text.strip()).replace("\u2212", "-")
    if "," in digits and "." in digits:
        last = max(digits.rfind(","), digits.rfind("."))
        digits = digits[:last].replace(",", "").replace(".", "") + "." + digits[last + 1 :]
    elif "," in digits or "." in digits:
        sign = "," if "," in digits else "."
        parts = digits.split(sign)
        grouped = len(parts) > 2 or (sign == "," and len(parts[-1]) == 3)  # noqa: PLR2004 - groups of three digits
        digits = "".join(parts) if grouped else ".".join(parts)
    try:
        return float(digits)
    except ValueError:
        return None


def _money(text: str) -> Iterator[Measure]:
    for found in _MONEY.finditer(text):
        value = number(found["before"] or found["after"])
        times = (found["much"] or found["more"] or "").strip().lower()[:1]
        if value is not None:
            before = text[: found.start()].rstrip()
            sign = -1 if before.endswith(("-", "\u2212")) and found["before"] else 1
            yield Measure("money", sign * value * _TIMES.get(times, 1), found.start(), found.end())


def _durations(text: str) -> Iterator[Measure]:
    """Runs of counted units are one duration: "1 h 20 min"."""
    start, stop, total = -1, -1, 0.0
    for found in _SPANS.finditer(text):
        seconds = float(found["count"].replace(",", ".")) * _SECONDS[_unit_of(found["unit"].lower())]
        if start >= 0 and text[stop : found.start()].strip(" ,and") == "":
            total, stop = total + seconds, found.end()
            continue
        if start >= 0:
            yield _span(text, start, stop, total)
        start, stop, total = found.start(), found.end(), seconds
    if start >= 0:
        yield _span(text, start, stop, total)


def _span(text: str, start: int, stop: int, seconds: float) -> Measure:
    """How long something takes; with "ago" when it was, the later the greater."""
    ago = re.match(r"\s*(?:ago|old)\b", text[stop:], re.IGNORECASE)
    return (
        Measure("date", date.max.toordinal() - seconds / 86_400, start, stop + ago.end())
        if ago
        else Measure("duration", seconds, start, stop)
    )


def _unit_of(word: str) -> str:
    if word.startswith(("mo", "ms", "milli")):
        return "mo" if word.startswith("mo") else "ms"
    return word[:1]


def _dates(text: str) -> Iterator[Measure]:
    for found in _ISO.finditer(text):
        yield from _day(found, int(found[1]), int(found[2]), int(found[3]))
    for found in _NUMERIC.finditer(text):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        swapped = found[2] == "." or first > _NOON
        month, day = (second, first) if swapped else (first, second)
        yield from _day(found, year if year >= _CENTURY else 2000 + year, month, day)
    for found in _DAY_FIRST.finditer(text):
        yield from _day(found, int(found[3] or 1), _month(found[2]), int(found[1]))
    for found in _MONTH_FIRST.finditer(text):
        yield from _day(found, int(found[3] or 1), _month(found[1]), int(found[2]))


def _day(found: re.Match[str], year: int, month: int, day: int) -> Iterator[Measure]:
    try:
        yield Measure("date", date(year, month, day).toordinal(), found.start(), found.end())
    except ValueError:
        return


def _month(name: str) -> int:
    return MONTHS.index(name[:3].lower()) + 1


def _clocks(text: str) -> Iterator[Measure]:
    for found in _CLOCK.finditer(text):
        if found[1]:
            hour = int(found[1]) % _NOON + (_NOON if found[3].lower() == "p" else 0)
            yield Measure("clock", hour * 60 + int(found[2] or 0), found.start(), found.end())
        else:
            yield Measure("clock", int(found[4]) * 60 + int(found[5]), found.start(), found.end())


def _counted(
    pattern: re.Pattern[str], unit: Unit, factor: Callable[[str], float]
) -> Callable[[str], Iterator[Measure]]:
    def read(text: str) -> Iterator[Measure]:
        for found in pattern.finditer(text):
            value = number(found[1])
            if value is not None:
                kind = found[2].lower() if found.re.groups > 1 else ""
                yield Measure(unit, value * factor(kind), found.start(), found.end())

    return read


def _ratings(text: str) -> Iterator[Measure]:
    for found in _RATING.finditer(text):
        value = number(found[1]) if found[1] else float(len(found[0]))
        if value is not None:
            yield Measure("rating", value, found.start(), found.end())


def _numbers(text: str) -> Iterator[Measure]:
    for found in _PLAIN.finditer(text):
        value = number(found[0])
        if value is not None:
            glued = found.start() > 0 and found[0][0] in "-+" and text[found.start() - 1].isalnum()
            yield Measure("number", abs(value) if glued else value, found.start(), found.end())


def _joined(found: list[Measure]) -> list[Measure]:
    """A date and the clock time right after it are one moment."""
    ordered = sorted(found, key=lambda one: one.start)
    kept: list[Measure] = []
    for one in ordered:
        last = kept[-1] if kept else None
        if last and {last.unit, one.unit} == {"date", "clock"} and one.start - last.stop <= len(" at "):
            days, minutes = (last, one) if last.unit == "date" else (one, last)
            kept[-1] = Measure("date", days.value + minutes.value / 1440, last.start, one.stop)
        elif last and last.unit == one.unit == "length" and one.start - last.stop <= 1:
            kept[-1] = Measure("length", last.value + one.value, last.start, one.stop)
        else:
            kept.append(one)
    return kept


_READERS: Final[tuple[Callable[[str], Iterator[Measure]], ...]] = (
    _money,
    _dates,
    _clocks,
    _counted(_DATA, "data", lambda unit: _BYTES["b" if unit.startswith("b") else unit[0]]),
    _ratings,
    _counted(_PERCENT, "percent", lambda _unit: 1.0),
    _counted(_TEMPERATURE, "temperature", lambda _unit: 1.0),
    _counted(
        re.compile(_LENGTH.pattern.replace("|m|", "|"), re.IGNORECASE),
        "length",
        lambda unit: _METRES.get(unit[:2], 1.0),
    ),
    _durations,
    _numbers,
)
"""In order of precedence: what an earlier one has read is left alone by the later ones."""

WORDS: Final[dict[str, tuple[Unit, ...]]] = {
    "price": ("money", "number"),
    "cost": ("money", "number"),
    "fare": ("money", "number"),
    "fee": ("money", "number"),
    "rate": ("money", "percent", "number"),
    "amount": ("money", "number"),
    "total": ("money", "number"),
    "value": ("money", "number"),
    "salary": ("money", "number"),
    "pay": ("money", "number"),
    "wage": ("money", "number"),
    "budget": ("money", "number"),
    "balance": ("money", "number"),
    "expense": ("money", "number"),
    "duration": ("duration", "clock", "number"),
    "length": ("duration", "length", "clock", "data", "number"),
    "time": ("duration", "clock", "date", "number"),
    "date": ("date", "clock", "number"),
    "day": ("date", "number"),
    "age": ("number", "duration", "date"),
    "departure": ("clock", "date"),
    "arrival": ("clock", "date"),
    "deadline": ("date", "clock"),
    "distance": ("length", "number"),
    "size": ("data", "length", "number"),
    "weight": ("number",),
    "rating": ("rating", "number"),
    "review": ("number",),
    "discount": ("percent", "money", "number"),
    "percentage": ("percent", "number"),
    "humidity": ("percent", "number"),
    "trend": ("percent", "number"),
    "temperature": ("temperature", "number"),
    "score": ("rating", "percent", "number"),
}
"""What a measure's name measures, the likeliest unit first."""
ANY: Final[tuple[Unit, ...]] = (
    "money",
    "duration",
    "rating",
    "percent",
    "data",
    "length",
    "date",
    "clock",
    "temperature",
    "number",
)
