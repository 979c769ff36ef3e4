"""Values in words: quoted texts, numbers, references, and phrases that stand for generated or remembered data."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pacts.language.drafts import CLEAR, EXPLICIT, FAIR, Text
from pacts.language.lexicon import NUMBER_WORDS
from pacts.language.one_time import one_time
from pacts.language.tokens import Token, Tokens, raw, said

DATES: dict[str, str] = {
    "today": "{{today}}",
    "today's date": "{{today}}",
    "the current date": "{{today}}",
    "current date": "{{today}}",
    "the date of today": "{{today}}",
    "tomorrow": "{{today+1d}}",
    "tomorrow's date": "{{today+1d}}",
    "the day after tomorrow": "{{today+2d}}",
    "day after tomorrow": "{{today+2d}}",
    "yesterday": "{{today-1d}}",
    "yesterday's date": "{{today-1d}}",
    "next week": "{{today+1w}}",
    "last week": "{{today-1w}}",
    "next month": "{{today+1m}}",
    "last month": "{{today-1m}}",
    "next year": "{{today+1y}}",
    "the current time": "{{now}}",
    "now": "{{now}}",
    "the current date and time": "{{now}}",
}
EMPTY = frozenset(("nothing", "an empty string", "an empty value", "an empty text", "the empty string", "blank"))
MADE_UP = frozenset(["random", "unique", "generated", "fake", "made-up", "arbitrary", "fresh", "dummy"])
FAKE_NOUNS: dict[str, str] = {
    "email": "email",
    "e-mail": "email",
    "email address": "email",
    "e-mail address": "email",
    "mail address": "email",
    "first name": "first_name",
    "given name": "first_name",
    "last name": "last_name",
    "surname": "last_name",
    "family name": "last_name",
    "name": "name",
    "full name": "name",
    "username": "username",
    "user name": "username",
    "login": "username",
    "phone": "phone",
    "phone number": "phone",
    "telephone number": "phone",
    "company": "company",
    "company name": "company",
    "street": "street",
    "address": "street",
    "street address": "street",
    "city": "city",
    "town": "city",
    "zip": "zip",
    "zip code": "zip",
    "postcode": "zip",
    "postal code": "zip",
    "word": "word",
    "text": "word",
    "string": "word",
    "title": "word",
    "sentence": "sentence",
    "description": "sentence",
    "comment": "sentence",
    "message": "sentence",
    "number": "number",
    "uuid": "uuid",
    "id": "uuid",
    "identifier": "uuid",
    "password": "password",
}
_UNITS = {"day": "d", "days": "d", "week": "w", "weeks": "w", "month": "m", "months": "m", "year": "y", "years": "y"}
_INTRODUCTIONS = frozenset(
    (
        "the value",
        "value",
        "the text",
        "text",
        "the word",
        "the words",
        "the string",
        "the number",
        "the values",
        "a value of",
    )
) | frozenset(
    ("the value of", "the term", "the phrase", "the path", "the url", "the option", "option", "the options", "options")
)
_SECOND = frozenset(("another", "second", "different"))
_AMOUNT = re.compile(r"[^\w\s]{0,2}\d[\d.,]*(?:[^\w\s]|[^\W\d_]{1,3})?")
"""A figure with a sign or a short unit: "$80", "12 %", "5 km"."""
_SLUG = re.compile(r"[^\w.\-/]+")


@dataclass(frozen=True, slots=True)
class ValuePhrase:
    """A parsed value and how sure it is one."""

    text: Text
    confidence: float = EXPLICIT


def parse_value(tokens: Tokens) -> ValuePhrase | None:
    """The value a phrase stands for; unquoted words stand for themselves. None when nothing is there."""
    tokens = _introduced(_trimmed(tokens))
    if not tokens:
        return None
    if len(tokens) == 1 and tokens[0].is_literal:
        return ValuePhrase(_literal(tokens[0]))
    known = _phrase(tokens)
    if known is not None:
        return ValuePhrase(Text(known), CLEAR)
    if any(token.kind == "quote" for token in tokens):
        return None
    return ValuePhrase(Text(raw(tokens), (tokens[0].start, tokens[-1].end)), FAIR)


def is_known_value(tokens: Tokens) -> bool:
    """Whether the words plainly are a value: a literal or a phrase for generated or remembered data."""
    tokens = _introduced(_trimmed(tokens))
    return bool(tokens) and ((len(tokens) == 1 and tokens[0].is_literal) or _phrase(tokens) is not None)


def literal(token: Token) -> Text:
    """The text of one token, with its place."""
    return _literal(token)


def parse_values(tokens: Tokens) -> tuple[Text, ...]:
    """The values of a list (`"A", "B" and "C"`), in order; one value when it is no list of literals."""
    items = [token for token in tokens if token.is_literal]
    others = {token.low for token in tokens if not token.is_literal}
    if len(items) > 1 and others <= {
        ",",
        "and",
        "&",
        "or",
        "the",
        "options",
        "option",
        "files",
        "file",
        "both",
        "values",
    }:
        return tuple(_literal(item) for item in items)
    words = _words_list(tokens)
    if words:
        return words
    single = parse_value(tokens)
    return (single.text,) if single else ()


def _words_list(tokens: Tokens) -> tuple[Text, ...]:
    if not any(token.low == "," for token in tokens):
        return ()
    groups: list[list[Token]] = [[]]
    for token in tokens:
        if token.low in (",", "and"):
            groups.append([])
        else:
            groups[-1].append(token)
    parsed = [parse_value(group) for group in groups if group]
    return tuple(phrase.text for phrase in parsed if phrase)


def number_of(token: Token) -> int | None:
    """The whole number a token says, in digits or in words."""
    if token.kind == "number" and token.value.isdigit() and len(token.value) < 10:  # noqa: PLR2004 - a number of words
        return int(token.value)
    return NUMBER_WORDS.get(token.low) if token.kind == "word" else None


def is_amount(token: Token) -> bool:
    """Whether a token is a figure, with or without its unit, in quotes or not: `80`, `$80`, `"€ 1,200.50"`."""
    written = token.value.replace(" ", "")
    figure = token.kind == "quote" and _AMOUNT.fullmatch(written) is not None
    return figure or token.kind == "number" or number_of(token) is not None


def _literal(token: Token) -> Text:
    quoted = token.kind == "quote"
    if not quoted:
        return Text(token.value, (token.start, token.end))
    margin = (len(token.text) - len(token.value)) // 2 if '\\"' not in token.text else 1
    return Text(token.value, (token.start + margin, token.end - margin))


def _trimmed(tokens: Tokens) -> Tokens:
    start, end = 0, len(tokens)
    while start < end and tokens[start].low in (",", ":", "=", ";"):
        start += 1
    while end > start and tokens[end - 1].low in (",", ";", ".", ":", "!", "please"):
        end -= 1
    return tokens[start:end]


def _introduced(tokens: Tokens) -> Tokens:
    for size in (3, 2, 1):
        if len(tokens) == size + 1 and tokens[size].is_literal and _low(tokens[:size]) in _INTRODUCTIONS:
            return tokens[size:]
    return tokens


def _low(tokens: Sequence[Token]) -> str:
    return " ".join(token.low or token.value for token in tokens)


def _phrase(tokens: Tokens) -> str | None:
    if (wanted := one_time(tokens)) is not None:
        return f"{{{{ask:{wanted}}}}}"
    if len(tokens) > 10:  # noqa: PLR2004 - a number of words
        return None
    low = _low(tokens)
    if low in EMPTY:
        return ""
    return DATES.get(low) or _made_up(tokens) or _relative_date(tokens) or _named(tokens)


def _made_up(tokens: Tokens) -> str | None:
    words = [token.low for token in tokens]
    at = next((place for place, word in enumerate(words[:3]) if word in MADE_UP), None)
    if at is None:
        return None
    rest = [word for word in words[at + 1 :] if word not in MADE_UP and word not in ("valid", "new")]
    kind = FAKE_NOUNS.get(" ".join(rest))
    if kind is None or not set(words[:at]) <= ({"a", "an", "the", "some", "new"} | _SECOND):
        return None
    return f"{{{{fake:{kind}{'#2' if set(words[:at]) & _SECOND else ''}}}}}"


def _relative_date(tokens: Tokens) -> str | None:
    words = [token.low or token.value for token in tokens if token.low not in ("the", "date", "a")]
    sign = "+"
    if len(words) == 4 and words[0] == "today" and words[1] in ("+", "-", "plus", "minus"):  # noqa: PLR2004 - today, a sign, a number, a unit
        sign = "-" if words[1] in ("-", "minus") else "+"
        return _shifted(words[2:], sign)
    if words[:1] == ["in"]:
        words = words[1:]
    elif words[-2:] in (["from", "now"], ["from", "today"]):
        words = words[:-2]
    elif words[-1:] == ["ago"]:
        words, sign = words[:-1], "-"
    elif words[-2:] in (["after", "today"], ["before", "today"]):
        words, sign = words[:-2], "+" if words[-2] == "after" else "-"
    else:
        return None
    return _shifted(words, sign)


def _shifted(words: list[str], sign: str) -> str | None:
    """The date that is so many days, weeks, … from today."""
    words = ["one", *words] if len(words) == 1 else words
    if len(words) != 2 or words[1] not in _UNITS:  # noqa: PLR2004 - a number of words
        return None
    amount = NUMBER_WORDS.get(words[0]) if not words[0].isdigit() else int(words[0])
    return f"{{{{today{sign}{amount}{_UNITS[words[1]]}}}}}" if amount is not None else None


def _named(tokens: Tokens) -> str | None:
    words = [token.low for token in tokens]
    if words[:1] == ["the"]:
        words, tokens = words[1:], tokens[1:]
    if words[:1] in (["remembered"], ["stored"], ["memorised"], ["memorized"]) and len(tokens) > 1 and words[1] != "as":
        skip = {("value", "of"): 3, ("value",): 2}
        start = next((size for head, size in skip.items() if tuple(words[1 : 1 + len(head)]) == head), 1)
        return f"{{{{remembered:{said(tokens[start:] or tokens[1:])}}}}}"
    if words[:2] in (["environment", "variable"], ["env", "variable"], ["env", "var"]) and len(tokens) == 3:  # noqa: PLR2004 - a number of words
        return f"{{{{env:{tokens[2].value}}}}}"
    if words[:1] == ["secret"] and len(tokens) == 2:  # noqa: PLR2004 - a number of words
        return f"{{{{secret:{_SLUG.sub('_', tokens[1].value).strip('_')}}}}}"
    return None
