"""Comparisons as a person means them: case, white space and typographic marks do not matter, numbers are numbers."""

import operator
import re
import unicodedata
from collections.abc import Callable
from typing import assert_never

from pacts.domain.plan import Comparison

_MARKS = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "−": "-", "…": "..."})
_INVISIBLE = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD])
_NUMBER = re.compile(r"[-+]?\s?(?:[$€£¥]\s?)?\d[\d.,'\u00a0\u202f ]*")
_CURRENCY = re.compile(r"[$€£¥]\Z")
_UNIT = re.compile(r"\s?([$€£¥%]|[^\W\d_]+)")
_COMPOUND = frozenset({"h", "hr", "hour", "min", "m", "d", "day", "week", "ft", "lb", "year", "month"})
"""Units of which people write two together for one amount: "5 h 50 min" is more than "5 h"."""
_GROUPS_OF_THREE = re.compile(r"\d{1,3}(?:[.,]\d{3})+\Z")
_LETTER = re.compile(r"[^\W\d_]")
_SPACELESS = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_NUMBER_BEFORE = re.compile(r"\d[.,]?\Z")
_NUMBER_AFTER = re.compile(r"\d|[.,]\d{3}|[.,]\d*[1-9]")
IN_WORDS: dict[Comparison, str] = {
    "contains": "contains",
    "equals": "is",
    "matches": "matches",
    "starts_with": "starts with",
    "ends_with": "ends with",
    "at_least": "is at least",
    "at_most": "is at most",
    "more_than": "is more than",
    "less_than": "is less than",
}
NUMERIC: frozenset[Comparison] = frozenset({"at_least", "at_most", "more_than", "less_than"})


def plain(text: str) -> str:
    """The text as it is compared."""
    composed = unicodedata.normalize("NFC", text).translate(_MARKS).translate(_INVISIBLE)
    return " ".join(composed.split()).casefold()


def holds(comparison: Comparison, actual: str, expected: str) -> bool:
    """Whether the actual text surely stands in the relation to the expected one."""
    return compared(comparison, actual, expected) is True


def compared(comparison: Comparison, actual: str, expected: str) -> bool | None:
    """Whether the actual text stands in the relation to the expected one.

    None where amounts are to be compared and the texts do not tell one of a kind each: no number, a date or a time of
    day, "3 items, $79.30" against 50, "900 KB" against "1 MB".
    """
    have, want = plain(actual), plain(expected)
    match comparison:
        case "contains":
            return has_words(have, want)
        case "equals":
            return have == want
        case "starts_with":
            return have.startswith(want)
        case "ends_with":
            return have.endswith(want)
        case "matches":
            return _matches(expected, actual)
        case "at_least" | "at_most" | "more_than" | "less_than":
            return _amounts_hold(comparison, actual, expected)
        case _:
            assert_never(comparison)


def has_words(text: str, words: str) -> bool:
    """Whether the words stand in the text as they are: "paid" is not in "unpaid", nor "2 items" in "12 items"."""
    at = text.find(words)
    while words and at >= 0:
        if not _joined(text[:at], words) and not _joined_after(words, text[at + len(words) :]):
            return True
        at = text.find(words, at + 1)
    return not words


def _joined(before: str, words: str) -> bool:
    return _in_word(before[-1:], words[:1]) or bool(words[0].isdecimal() and _NUMBER_BEFORE.search(before))


def _joined_after(words: str, after: str) -> bool:
    return _in_word(words[-1:], after[:1]) or bool(words[-1].isdecimal() and _NUMBER_AFTER.match(after))


def _in_word(a: str, b: str) -> bool:
    """Whether two neighbours are letters of one word; scripts without spaces between words have no such edges."""
    return bool(_LETTER.match(a) and _LETTER.match(b) and not _SPACELESS.match(a) and not _SPACELESS.match(b))


def number(text: str) -> float | None:
    """The first number in a text, however it is grouped: "$1,234.50", "1.234,50 €", "- 3"."""
    found = _NUMBER.search(text.translate(_MARKS))
    if not found:
        return None
    digits = re.sub(r"[$€£¥\s'\u00a0\u202f]", "", found.group()).rstrip(".,")
    try:
        return float(_decimal(digits))
    except ValueError:
        return None


def _decimal(digits: str) -> str:
    """Digits with at most one point, as the decimal one."""
    sign, body = ("-", digits[1:]) if digits.startswith("-") else ("", digits.lstrip("+"))
    if "," in body and "." in body:
        grouping = "," if body.rfind(".") > body.rfind(",") else "."
        body = body.replace(grouping, "")
    elif body.count(",") + body.count(".") > 1 or ("," in body and _GROUPS_OF_THREE.match(body)):
        body = body.replace(",", "").replace(".", "")
    return sign + body.replace(",", ".")


def _matches(pattern: str, text: str) -> bool:
    try:
        return re.search(pattern, " ".join(text.split()), re.IGNORECASE) is not None
    except re.error:
        return False


def _amounts_hold(comparison: Comparison, actual: str, expected: str) -> bool | None:
    """The one verdict of all amounts of the text that are of the kind of the expected one."""
    wants = _amounts(expected)
    haves = _amounts(actual)
    if len(wants) != 1:
        return None
    want, unit = wants[0]
    if len(haves) > 1 and any(of in _COMPOUND for _, of in haves):
        return None
    alike = [value for value, of in haves if of == unit] or [value for value, of in haves if not (of and unit)]
    verdicts = {_RELATIONS[comparison](have, want) for have in alike}
    return verdicts.pop() if len(verdicts) == 1 else None


_RELATIONS: dict[Comparison, Callable[[float, float], bool]] = {
    "at_least": operator.ge,
    "at_most": operator.le,
    "more_than": operator.gt,
    "less_than": operator.lt,
}


def _amounts(text: str) -> list[tuple[float, str]]:
    """The numbers of a text, each with its currency or unit, "" where it has none."""
    plain_text = text.translate(_MARKS)
    found = []
    for figure in _NUMBER.finditer(plain_text):
        value = number(figure.group())
        if value is None:
            continue
        before = _CURRENCY.search(plain_text[: figure.end()].rstrip("0123456789.,' \u00a0\u202f"))
        after = _UNIT.match(plain_text[figure.end() :])
        unit = before.group() if before else after[1] if after else ""
        found.append((value, unit.casefold().removesuffix("s")))
    return found
