"""Generated data: seeded names, e-mails and numbers, and dates relative to an injected clock.

A value depends on the seed and its reference only, never on the order of use, so a run repeats exactly.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from typing import Literal, get_args
from uuid import UUID

FakeKind = Literal[
    "email",
    "first_name",
    "last_name",
    "name",
    "username",
    "phone",
    "company",
    "street",
    "city",
    "zip",
    "word",
    "sentence",
    "number",
    "uuid",
    "password",
]
FAKE_KINDS: frozenset[str] = frozenset(get_args(FakeKind))

_FIRST = ("Ada", "Amir", "Bea", "Carlos", "Dana", "Elif", "Felix", "Grace", "Hana", "Ivan", "Jonas", "Kofi", "Lena")
_LAST = ("Adams", "Becker", "Costa", "Dubois", "Evans", "Fischer", "Garcia", "Hughes", "Ivanov", "Jensen", "Khan")
_WORDS = ("amber", "basil", "cedar", "delta", "ember", "fjord", "grove", "harbor", "indigo", "juniper", "kelp", "linen")
_COMPANY = ("Works", "Labs", "Partners", "Supply", "Systems", "Foods")
_STREET = ("Oak Street", "Mill Lane", "Station Road", "High Street", "Park Avenue", "Lake Drive")
_CITY = ("Springfield", "Riverton", "Lakeside", "Fairview", "Georgetown", "Milton")
_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"

_DATE = re.compile(
    r"(?P<base>today|now)(?P<shift>(?:\s*[+-]\s*\d{1,6}\s*(?:min|[dwmyhs]))*)\s*(?:\|(?P<format>.+))?", re.DOTALL
)
_SHIFT = re.compile(r"([+-])\s*(\d+)\s*(min|[dwmyhs])")
_FAKE = re.compile(r"fake:(?P<kind>[a-z_]+)(?:#(?P<number>\d{1,6}))?")
_FIXED_STEPS: dict[str, timedelta] = {
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
    "h": timedelta(hours=1),
    "min": timedelta(minutes=1),
    "s": timedelta(seconds=1),
}


def is_generated(reference: str) -> bool:
    """Whether the text between the braces is a date or a known kind of generated data."""
    fake = _FAKE.fullmatch(reference)
    return fake["kind"] in FAKE_KINDS if fake else _DATE.fullmatch(reference) is not None


@dataclass(frozen=True, slots=True)
class Generator:
    """Data that is made up, the same for the same seed, reference and day."""

    seed: int = 0
    clock: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone()

    def make(self, reference: str) -> str:
        """The value of a reference such as `fake:email#2` or `today+3d|%d.%m.%Y`; raises ValueError for another."""
        fake = _FAKE.fullmatch(reference)
        if fake and fake["kind"] in FAKE_KINDS:
            return _fake(fake["kind"], Random(f"{self.seed}:{fake['kind']}#{int(fake['number'] or 1)}"))
        date = _DATE.fullmatch(reference)
        if date is None:
            raise ValueError(f"nothing can be generated for {reference!r}")
        return _format(_shifted(self.clock(), date["shift"] or ""), date["base"], date["format"])


def _format(moment: datetime, base: str, pattern: str | None) -> str:
    return moment.strftime((pattern or ("%Y-%m-%d" if base == "today" else "%Y-%m-%dT%H:%M:%S")).strip())


def _shifted(moment: datetime, shift: str) -> datetime:
    try:
        for sign, amount, unit in _SHIFT.findall(shift):
            moment = _moved(moment, int(f"{sign}{amount}"), unit)
    except OverflowError as exc:
        raise ValueError(f"the date {shift.strip()!r} from today is out of range") from exc
    return moment


def _moved(moment: datetime, amount: int, unit: str) -> datetime:
    if unit in _FIXED_STEPS:
        return moment + _FIXED_STEPS[unit] * amount
    months = moment.year * 12 + moment.month - 1 + amount * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:  # noqa: PLR2004 - the years a date can have
        raise OverflowError(year)
    return moment.replace(year=year, month=month + 1, day=min(moment.day, monthrange(year, month + 1)[1]))


def _fake(kind: str, random: Random) -> str:
    first, last, word = random.choice(_FIRST), random.choice(_LAST), random.choice(_WORDS)
    number = random.randint(1000, 9999)
    made: dict[str, Callable[[], str]] = {
        "email": lambda: f"{first.lower()}.{last.lower()}.{number}@example.com",
        "first_name": lambda: first,
        "last_name": lambda: last,
        "name": lambda: f"{first} {last}",
        "username": lambda: f"{first.lower()}{last[0].lower()}{number}",
        "phone": lambda: f"+1 202 555 {random.randint(100, 199):04d}",
        "company": lambda: f"{word.title()} {random.choice(_COMPANY)} {number}",
        "street": lambda: f"{random.randint(1, 199)} {random.choice(_STREET)}",
        "city": partial(random.choice, _CITY),
        "zip": lambda: f"{random.randint(10000, 99999)}",
        "word": lambda: f"{word}{number}",
        "sentence": lambda: " ".join(random.choice(_WORDS) for _ in range(6)).capitalize() + ".",
        "number": number.__str__,
        "uuid": lambda: str(UUID(int=random.getrandbits(128), version=4)),
        "password": lambda: "".join(random.choice(_SIGNS) for _ in range(14)) + "!7aZ",
    }
    return made[kind]()
