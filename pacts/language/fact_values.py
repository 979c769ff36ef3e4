"""Values as a page shows them: quoted texts, money, measures, dates and times, names; where each ends in a clause."""

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from pacts.language.drafts import Text
from pacts.language.lexicon import DETERMINERS, MONTHS, WEEKDAYS
from pacts.language.tokens import Token, Tokens, lows, raw
from pacts.language.value_phrase import literal, parse_value

Sort = Literal["quote", "firm", "bare", "name"]
"""How surely the words are a value that a page shows: a bare number or a name needs a verb that asks for one."""
_UNITS = frozenset(
    "km m cm mm mi miles mile ft feet inch inches yd kg g mg lb lbs oz t l ml cl gb mb kb tb kwh kw mw w v hz ghz mhz "  # noqa: SIM905 - a table
    "ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days week weeks month months year "
    "years am pm ago left percent points point pts stars star euro euros dollars dollar pounds pound francs cents "
    "people persons guests seats pages items pieces steps calories kcal mph kmh".split()
)
"""Words behind a number that say what it measures."""
_BETWEEN = frozenset(("at", "of", ",", "/", "–", "-", "°", "and", "per", "x", "×", "to", "'", "+"))
"""Inside a value they join its parts: "12 March at 09:15", "72 % of 1.4 MB"."""
_CODE = re.compile(r"[A-Z]{3}")
_FIRM = re.compile(r"[$€£¥₹%:/]|\d[.,]\d|\d-\d")
_MOST = 10
_MOST_NAMES = 4
_INTRODUCED = (("the", "value"), ("the", "text"), ("the", "number"), ("the", "word"), ("the", "words"), ("the",))


@dataclass(frozen=True, slots=True)
class Shown:
    """A value at the beginning of some words, how sure it is one, and the words behind it."""

    text: Text
    sort: Sort
    rest: Tokens


def value_at(tokens: Tokens) -> Shown | None:
    """The value that the words begin with; None when they begin with none."""
    tokens = _past_introduction(tokens)
    if not tokens:
        return None
    if tokens[0].kind in ("quote", "reference", "email"):
        return Shown(literal(tokens[0]), "quote", tokens[1:])
    made = parse_value(tokens)
    if made is not None and "{{" in made.text.template:
        return Shown(made.text, "firm", ())
    size = _measured(tokens)
    if size:
        return Shown(_text(tokens[:size]), _firmness(tokens[:size]), tokens[size:])
    named = len([*takewhile(_names, tokens)])
    return Shown(_text(tokens[:named]), "name", tokens[named:]) if 0 < named <= _MOST_NAMES else None


def is_moment(text: str) -> bool:
    """Whether a quoted text is a date or a time: "Mar 12", "09:15", "01.06.2025"."""
    words = {*re.findall(r"[a-z]+", text.lower())}
    return bool(words & (MONTHS | WEEKDAYS)) or re.search(r"\d[.:/-]\d", text) is not None


def is_span(shown: Shown) -> bool:
    """Whether a value is a length of time, or one that is quoted."""
    return (
        shown.sort == "quote"
        or re.search(r"\d\s?(?:h|min|m|s|d|sec|hour|day|week|month|year|hr)", shown.text.template) is not None
    )


def is_figure(text: str) -> bool:
    """Whether a quoted text begins with a number: "72% of 1.4 MB"."""
    return re.match(r"[-+$€£¥]?\s?\d", text) is not None


def _past_introduction(tokens: Tokens) -> Tokens:
    """Without "the text" before a literal."""
    for words in _INTRODUCED:
        following = tokens[len(words) : len(words) + 1]
        if lows(tokens[: len(words)]) == words and following and following[0].is_literal:
            return tokens[len(words) :]
    return tokens


def _measured(tokens: Tokens) -> int:
    """How many tokens are a number with its signs and units, or a date; 0 when they begin with neither."""
    end, at = 0, 0
    while at < min(len(tokens), _MOST):
        token = tokens[at]
        if _counts(token):
            end = at + 1
        elif token.low not in _BETWEEN and not (at == 0 and _CODE.fullmatch(token.text)):
            break
        at += 1
    end = end + 2 if end and _is_rate(tokens[end : end + 2]) else end
    return end if any(token.kind == "number" or token.low in WEEKDAYS for token in tokens[:end]) else 0


def _counts(token: Token) -> bool:
    """Whether a token is a number, a unit, a currency, a day or a month."""
    if token.kind == "number" or token.low in _UNITS | WEEKDAYS:
        return True
    return (token.low in MONTHS and token.is_capital) or token.text in _SIGNS or _is_code(token)


_SIGNS = frozenset(("F", "C", "°C", "°F", "K", "€", "$", "£", "%"))
_CODES = frozenset("USD EUR GBP CHF JPY CAD AUD SEK NOK DKK PLN CZK INR CNY".split())  # noqa: SIM905 - a table


def _is_code(token: Token) -> bool:
    return token.text in _CODES


def _is_rate(tokens: Tokens) -> bool:
    """`/ kWh`, `per night`, `a week`."""
    each = len(tokens) == 2 and tokens[0].text in ("a", "an", "each") and tokens[1].low in _TIMES  # noqa: PLR2004 - `a week`
    return each or (len(tokens) > 1 and tokens[0].low in ("/", "per", "") and tokens[0].text in ("/", "per"))


_TIMES = frozenset("second minute hour day night week month quarter year person head piece".split())  # noqa: SIM905 - a table


def _firmness(tokens: Tokens) -> Sort:
    """A number alone may stand anywhere on a page; with its sign or unit, and as a date, it says what it is."""
    firm = len(tokens) > 1 or tokens[0].low in WEEKDAYS or _FIRM.search(tokens[0].text) is not None
    return "firm" if firm else "bare"


def _names(token: Token) -> bool:
    return token.kind == "word" and token.is_capital and token.low not in DETERMINERS


def _text(tokens: Tokens) -> Text:
    return Text(raw(tokens), (tokens[0].start, tokens[-1].end))
