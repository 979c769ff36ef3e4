"""Dates and times as people write them, in the form a native input wants."""

import re
from collections.abc import Callable
from datetime import date, datetime, time

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"), ("february", "feb"), ("march", "mar"), ("april", "apr"), ("may",), ("june", "jun"),
            ("july", "jul"), ("august", "aug"), ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip
NATIVE = frozenset({"date", "time", "datetime-local", "month", "week"})
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_NUMERIC = re.compile(r"\b(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?([a-z]+)\.?,?\s+(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_MONTH_ONLY = re.compile(r"\b([a-z]+)\.?,?\s+(\d{4})\b")
_YEAR_MONTH = re.compile(r"\A\s*(\d{4})-(\d{1,2})\s*\Z")
_CLOCK = re.compile(r"\b(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?(?=\s|\Z|[+Z])", re.IGNORECASE)
_ISO_CLOCK = re.compile(r"T(\d{2}):(\d{2})")
_LATEST_MONTH = 12


def for_input(kind: str, text: str, *, month_first: bool = True) -> str | None:
    """The text as the value of `<input type=kind>`; None when it is no such thing.

    "3/4/2026" is March 4th with `month_first` (American writing), else April 3rd; dots always mean day first.
    """
    readers: dict[str, Callable[[], str | None]] = {
        "date": lambda: _shown(_date(text, month_first=month_first)),
        "time": lambda: _clock_shown(_clock(text)),
        "datetime-local": lambda: _moment(text, month_first=month_first),
        "month": lambda: _month(text, month_first=month_first),
        "week": lambda: _week(text, month_first=month_first),
    }
    return readers[kind]() if kind in readers else None


def _shown(found: date | None) -> str | None:
    return found.isoformat() if found else None


def _clock_shown(found: time | None) -> str | None:
    return found.strftime("%H:%M") if found else None


def _moment(text: str, *, month_first: bool) -> str | None:
    day = _date(text, month_first=month_first)
    if day is None:
        return None
    iso = _ISO_CLOCK.search(text)
    clock = time(int(iso[1]), int(iso[2])) if iso else _clock(_without_date(text))
    return datetime.combine(day, clock or time()).strftime("%Y-%m-%dT%H:%M")


def _without_date(text: str) -> str:
    for pattern in (_ISO, _NUMERIC, _DAY_FIRST, _MONTH_FIRST):
        text = re.sub(pattern.pattern, " ", text, flags=re.IGNORECASE)
    return text


def _month(text: str, *, month_first: bool) -> str | None:
    plain = _YEAR_MONTH.match(text)
    if plain:
        return f"{plain[1]}-{int(plain[2]):02d}"
    named = _MONTH_ONLY.search(text.lower())
    if named and named[1] in MONTHS:
        return f"{named[2]}-{MONTHS[named[1]]:02d}"
    day = _date(text, month_first=month_first)
    return day.strftime("%Y-%m") if day else None


def _week(text: str, *, month_first: bool) -> str | None:
    if re.fullmatch(r"\d{4}-W\d{2}", text.strip()):
        return text.strip()
    day = _date(text, month_first=month_first)
    return f"{day.isocalendar().year}-W{day.isocalendar().week:02d}" if day else None


def _date(text: str, *, month_first: bool) -> date | None:
    lowered = text.lower()
    if found := _ISO.search(lowered):
        return _valid(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMERIC.search(lowered):
        first, second = int(found[1]), int(found[3])
        american = (month_first and found[2] != "." and first <= _LATEST_MONTH) or second > _LATEST_MONTH
        return _valid(int(found[4]), *((first, second) if american else (second, first)))
    if (found := _DAY_FIRST.search(lowered)) and found[2] in MONTHS:
        return _valid(int(found[3]), MONTHS[found[2]], int(found[1]))
    if (found := _MONTH_FIRST.search(lowered)) and found[1] in MONTHS:
        return _valid(int(found[3]), MONTHS[found[1]], int(found[2]))
    return None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(text: str) -> time | None:
    told = (match for match in _CLOCK.finditer(text.strip()) if match[2] is not None or match[4] is not None)
    found = next(told, None)
    if found is None:
        return None
    hour, half = int(found[1]), (found[4] or "").lower()[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, int(found[2] or 0))
    except ValueError:
        return None
