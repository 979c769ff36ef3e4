"""What sort of value a text is: so many dollars, a date, a length of time, so many kilometres."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pacts.eyes.words import stem
from pacts.healing.tongues import in_english

_CURRENCIES: Final = (
    "usd $ us$ dollar dollars",
    "eur € euro euros",
    "gbp £",
    "pln zł zl",
    "jpy ¥ 円",
    "brl r$",
    "inr ₹ rs",
    "chf fr.",
    "czk kč",
    "sek skr",
    "nok nkr",
    "dkk dkr",
)
"""What one money is called; a plain "kr" may be three of them."""
_MONEY: Final = {said: line.split()[0] for line in _CURRENCIES for said in line.split()}
_MONTHS: Final = frozenset(
    word
    for line in (
        "january february march april may june july august september october november december",
        "jan feb mar apr jun jul aug sep sept oct nov dec",
        "jän mär mrz okt dez janv févr avr juil déc ene abr ago dic gen mag giu lug ott fev mai mrt mei maj",
    )
    for word in line.split()
)
"""Months and how they are shortened; their names in other languages are among the translations."""
_WEEKDAYS: Final = tuple(
    day
    for line in (
        "mon tue wed thu fri sat sun",
        "mo di mi do fr sa so",
        "lun mar mer jeu ven sam dim mié jue vie sáb dom gio",
    )
    for day in line.split()
)
"""How days of the week begin."""
_LONGEST_DAY: Final = 10
"""Letters of a weekday: "donnerstag"."""
_DATE: Final = re.compile(r"\b\d{1,4}([./-])\d{1,2}\1\d{2,4}\b|\b\d{4}-\d\d-\d\d\b")
_CLOCK: Final = re.compile(r"\b\d{1,3}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?|\b)")
_UNIT: Final = r"(?:h|hrs?|hours?|std|m|mins?|minutes?|s|secs?|seconds?|sek)"
_SPAN: Final = re.compile(rf"\b\d+\s?{_UNIT}\b(?:\s?\d+\s?{_UNIT}\b)+")
"""A length of time told in two units: "14m 08s"; in one it is a figure with its unit."""
_FIGURE: Final = re.compile(r"[-+]?\d[\d.,'\u2019\u202f ]*")
_PART: Final = re.compile(r"<\w+>|r\$|us\$|°\w?|[^\W\d_]+\.?|[^\w\s.,:;()\[\]{}'\"/|·•–—-]")
"""A word or a sign; brackets and what parts texts say nothing of a value."""


@dataclass(frozen=True, slots=True)
class _Sort:
    """A text without what a value is from day to day."""

    kinds: tuple[str, ...]
    """What stands in it, in order: "#" for a figure, "<date>", "<time>"."""
    money: frozenset[str]
    unit: str
    """What stands behind its first figure: "km", "%"."""
    before: frozenset[str]
    """The words before the first of these."""
    words: frozenset[str]
    """All other words."""


@lru_cache(maxsize=8192)
def is_of_one_sort(was: str, now: str) -> bool:
    """Whether two texts that are read tell the same sort of value.

    A currency may be written as a sign or a code, before or behind; a date and a length of time in figures or in
    words; the words behind a unit may be others ("11 km away", "11 km from you").

    >>> is_of_one_sort("$64.00 USD", "$59.80"), is_of_one_sort("20.4 °C", "44 %")
    (True, False)
    """
    one, other = _sort_of(was), _sort_of(now)
    if one == other:
        return True
    if (one.kinds, one.money, one.before) != (other.kinds, other.money, other.before):
        return False
    return bool(one.unit or one.words == other.words) and _is_one_unit(one.unit, other.unit)


def _is_one_unit(one: str, other: str) -> bool:
    """Whether two units are one, in singular or plural: degrees may leave out whose they are."""
    return stem(one) == stem(other) or (one[:1] == other[:1] == "°" and "°" in {one, other})


@lru_cache(maxsize=8192)
def _sort_of(text: str) -> _Sort:
    said = text.casefold().replace("\u00a0", " ")
    said = _SPAN.sub(" <time> ", _CLOCK.sub(" <time> ", _DATE.sub(" <date> ", said)))
    parts = _dated([part.rstrip(".") for part in _PART.findall(_FIGURE.sub(" # ", said))])
    kinds = tuple(part for part in parts if part == "#" or part.startswith("<"))
    money = frozenset(_MONEY[part] for part in parts if part in _MONEY)
    told = [part for part in parts if part not in _MONEY]
    at = next((at for at, part in enumerate(told) if part in kinds), 0)
    after = told[at + 1 :] if kinds else told
    unit = after[0] if kinds[:1] == ("#",) and after and after[0] not in kinds else ""
    return _Sort(kinds, money, unit, frozenset(told[:at]), frozenset(after) - {*kinds, unit})


def _dated(parts: list[str]) -> list[str]:
    """The parts with a month and the figures around it as one date, without the day of the week."""
    found: list[str] = []
    for part in parts:
        pair = (*found[-1:], part)
        if pair == ("<date>", "#"):
            continue  # its year
        if "#" in pair and any(_is_month(each) for each in pair):
            found[-1] = "<date>"
        else:
            found.append(part)
    return [part for part in found if "<date>" not in found or not _is_weekday(part)]


@lru_cache(maxsize=1024)
def _is_month(word: str) -> bool:
    return word in _MONTHS or in_english(word) in _MONTHS


def _is_weekday(word: str) -> bool:
    return any(word[: len(day)] == day for day in _WEEKDAYS) and len(word) <= _LONGEST_DAY
