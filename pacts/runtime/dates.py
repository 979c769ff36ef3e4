"""Dates and times as people write them, and as pages show them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

_NAMES = (
    ("january", "jan", "januar", "janvier", "janv", "enero", "ene", "gennaio", "gen", "januari", "janeiro"),
    ("february", "feb", "februar", "février", "fevrier", "févr", "febrero", "febbraio", "februari", "fevereiro", "fev"),
    ("march", "mar", "märz", "mrz", "mär", "mars", "marzo", "maart", "mrt", "março", "marco"),
    ("april", "apr", "avril", "avr", "abril", "abr", "aprile"),
    ("may", "mai", "mayo", "maggio", "mag", "mei", "maio"),
    ("june", "jun", "juni", "juin", "junio", "giugno", "giu", "junho"),
    ("july", "jul", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho"),
    ("august", "aug", "août", "aout", "agosto", "ago", "augustus"),
    ("september", "sept", "sep", "septembre", "septiembre", "settembre", "set", "setembro"),
    ("october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro", "out"),
    ("november", "nov", "novembre", "noviembre", "novembro"),
    ("december", "dec", "dezember", "dez", "décembre", "decembre", "déc", "diciembre", "dic", "dicembre", "dezembro"),
)
MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names}
NATIVE = frozenset({"date", "time", "datetime-local", "month", "week"})
_WORD = r"([^\W\d_]+)\.?"
_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_CJK = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?")
_COMPACT = re.compile(r"\A\s*(\d{4})(\d{2})(\d{2})\s*\Z")
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?!\d)")
_DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|º|ª)?\.?[\s-]+(?:of\s+|de\s+)?{_WORD},?[\s-]+(?:de\s+|of\s+)?(\d{{4}})\b"
)
_MONTH_FIRST = re.compile(rf"{_WORD}[\s-]+(\d{{1,2}})(?:st|nd|rd|th)?,?[\s-]+(\d{{4}})\b")
_DAY_MONTH = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th|er)?\.?\s+(?:of\s+|de\s+)?{_WORD}(?=\W|\Z)")
_MONTH_DAY = re.compile(rf"{_WORD}\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*:)")
_MONTH_ONLY = re.compile(rf"{_WORD},?\s+(?:de\s+)?(\d{{4}})\b")
_YEAR_FIRST = re.compile(rf"\b(\d{{4}})\W{{0,3}}{_WORD}")
_YEAR_MONTH = re.compile(r"\A\s*(\d{4})[-/.](\d{1,2})\s*\Z")
_MONTH_YEAR = re.compile(r"\A\s*(\d{1,2})[-/.](\d{4})\s*\Z")
_WEEK = re.compile(
    r"\b(?:week|kw|w)\s*(\d{1,2})\s*(?:of|,|/|-)?\s*(\d{4})\b|\b(\d{4})\s*-?\s*(?:w|week|kw)\s*(\d{1,2})\b"
)
_CLOCK = re.compile(
    r"\b(\d{1,2})(?:\s?[:.h]\s?(\d{2}))?(?::(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|o'clock|uhr|h)?(?=[\s,;.]|\Z|[+Z])",
    re.IGNORECASE,
)
_ISO_CLOCK = re.compile(r"[T ](\d{2}):(\d{2})")
_LATEST_MONTH = 12
_CENTURY = 2000
_SHORT_YEAR = 100
_WORDS = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_DAYS = {"today": 0, "tomorrow": 1, "yesterday": -1}


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a year, as a calendar shows one at a time."""

    year: int
    month: int

    @property
    def count(self) -> int:
        """Months since the year 0: differences are how often one has to go on."""
        return self.year * 12 + self.month - 1


def for_input(kind: str, text: str, *, month_first: bool = True) -> str | None:
    """The text as the value of `<input type=kind>`; None when it is no such thing.

    "3/4/2026" is March 4th with `month_first` (American writing), else April 3rd; dots always mean day first.
    """
    readers: dict[str, Callable[[], str | None]] = {
        "date": lambda: _shown(day_of(text, month_first=month_first)),
        "time": lambda: _clock_shown(clock_of(text)),
        "datetime-local": lambda: _moment(text, month_first=month_first),
        "month": lambda: _month(text, month_first=month_first),
        "week": lambda: _week(text, month_first=month_first),
    }
    return readers[kind]() if kind in readers else None


def day_of(text: str, *, month_first: bool = True, today: date | None = None) -> date | None:
    """The day that a text names, in any usual writing; without a year only where `today` says which is meant."""
    lowered = text.lower()
    full = _in_figures(lowered, month_first=month_first) or _in_words(lowered)
    if full or today is None:
        return full
    word = next((word for word in _DAYS if word in lowered.split()), None)
    return today + timedelta(days=_DAYS[word]) if word else _without_year(lowered, today)


def month_of(text: str) -> Month | None:
    """The month that a calendar's header names: "March 2027", "2027年3月", "03/2027"."""
    lowered = text.lower()
    if found := _CJK.search(lowered):
        return _valid_month(int(found[1]), int(found[2]))
    for found in _MONTH_ONLY.finditer(lowered):
        if found[1] in MONTHS:
            return Month(int(found[2]), MONTHS[found[1]])
    for found in _YEAR_FIRST.finditer(lowered):
        if found[2] in MONTHS:
            return Month(int(found[1]), MONTHS[found[2]])
    if found := _YEAR_MONTH.match(lowered):
        return _valid_month(int(found[1]), int(found[2]))
    if found := _MONTH_YEAR.match(lowered):
        return _valid_month(int(found[2]), int(found[1]))
    named = next((MONTHS[word] for word in re.findall(r"[^\W\d_]+", lowered) if word in MONTHS), None)
    year = re.search(r"(?<!\d)(\d{4})(?!\d)", lowered)
    return Month(int(year[1]), named) if named and year else None


def clock_of(text: str) -> time | None:
    """The time of day that a text names; a bare number is none."""
    lowered = text.strip().lower()
    if word := next((word for word in _WORDS if word in re.findall(r"[a-z]+", lowered)), None):
        return _WORDS[word]
    told = (match for match in _CLOCK.finditer(lowered) if match[2] is not None or match[4] is not None)
    found = next(told, None)
    if found is None:
        return None
    hour, half = int(found[1]), (found[4] or "")[:1]
    if half in {"a", "p"}:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, int(found[2] or 0), int(found[3] or 0))
    except ValueError:
        return None


def clock_beside(text: str) -> time | None:
    """The time of day in a text that names a day, too."""
    iso = _ISO_CLOCK.search(text)
    return time(int(iso[1]), int(iso[2])) if iso and int(iso[1]) < 24 else clock_of(_without_date(text))  # noqa: PLR2004


def written(day: date, pattern: str) -> str:
    """The day in the format that a field asks for: "DD.MM.YYYY", "m/d/yy", "yyyy-mm-dd", "MMM d, yyyy"."""
    parts = {
        "yyyy": f"{day.year:04d}", "yy": f"{day.year % 100:02d}",
        "mmmm": day.strftime("%B"), "mmm": day.strftime("%b"), "mm": f"{day.month:02d}", "m": str(day.month),
        "dd": f"{day.day:02d}", "d": str(day.day),
    }  # fmt: skip
    return re.sub(
        r"y{3,4}|yy|m{1,4}|d{1,2}", lambda found: parts[found[0] if found[0] != "yyy" else "yyyy"], pattern.lower()
    )


def _shown(found: date | None) -> str | None:
    return found.isoformat() if found else None


def _clock_shown(found: time | None) -> str | None:
    return found.strftime("%H:%M:%S" if found.second else "%H:%M") if found else None


def _moment(text: str, *, month_first: bool) -> str | None:
    day = day_of(text, month_first=month_first)
    if day is None:
        return None
    return datetime.combine(day, clock_beside(text) or time()).strftime("%Y-%m-%dT%H:%M")


def _without_date(text: str) -> str:
    for pattern in (_ISO, _CJK, _NUMERIC, _DAY_FIRST, _MONTH_FIRST):
        text = re.sub(pattern.pattern, " ", text, flags=re.IGNORECASE)
    return text


def _month(text: str, *, month_first: bool) -> str | None:
    day = day_of(text, month_first=month_first)
    if day:
        return day.strftime("%Y-%m")
    found = month_of(text)
    return f"{found.year:04d}-{found.month:02d}" if found else None


def _week(text: str, *, month_first: bool) -> str | None:
    if found := _WEEK.search(text.lower()):
        year, week = (found[2], found[1]) if found[1] else (found[3], found[4])
        return f"{year}-W{int(week):02d}"
    day = day_of(text, month_first=month_first)
    return f"{day.isocalendar().year}-W{day.isocalendar().week:02d}" if day else None


def _in_figures(text: str, *, month_first: bool) -> date | None:
    for pattern in (_ISO, _COMPACT, _CJK):
        if (found := pattern.search(text)) and found[3]:
            return _valid(int(found[1]), int(found[2]), int(found[3]))
    if not (found := _NUMERIC.search(text)):
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    american = (month_first and found[2] != "." and first <= _LATEST_MONTH) or second > _LATEST_MONTH
    full_year = year + _CENTURY if year < _SHORT_YEAR else year
    return _valid(full_year, *((first, second) if american else (second, first)))


def _in_words(text: str) -> date | None:
    for found in _DAY_FIRST.finditer(text):
        if found[2] in MONTHS:
            return _valid(int(found[3]), MONTHS[found[2]], int(found[1]))
    for found in _MONTH_FIRST.finditer(text):
        if found[1] in MONTHS:
            return _valid(int(found[3]), MONTHS[found[1]], int(found[2]))
    return None


def _without_year(text: str, today: date) -> date | None:
    """A day and a month, in the year in which one stands."""
    for found in _DAY_MONTH.finditer(text):
        if found[2] in MONTHS:
            return _valid(today.year, MONTHS[found[2]], int(found[1]))
    for found in _MONTH_DAY.finditer(text):
        if found[1] in MONTHS:
            return _valid(today.year, MONTHS[found[1]], int(found[2]))
    return None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _valid_month(year: int, month: int) -> Month | None:
    return Month(year, month) if 1 <= month <= _LATEST_MONTH else None
