"""Text as source code: string literals, comments and identifiers that hold for any input."""

import json
import re
import textwrap
import unicodedata

COLUMNS = 120
_COMMENT_COLUMNS = 108
"""Comments stand inside a function: four columns of indentation, some air."""
_LATIN = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i",
    "ä": "ae", "ö": "oe", "ü": "ue",
}  # fmt: skip
_CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch . y . e yu ya i yi ye g".replace(".", "").split(
            " "
        ),
        strict=True,
    )
)
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        [
            "a",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "th",
            "i",
            "k",
            "l",
            "m",
            "n",
            "x",
            "o",
            "p",
            "r",
            "s",
            "s",
            "t",
            "y",
            "f",
            "ch",
            "ps",
            "o",
        ],
        strict=True,
    )
)
_SOUNDS = {**_LATIN, **_CYRILLIC, **_GREEK}
_NAMED_SOUND = re.compile(r"^(?:HIRAGANA LETTER|KATAKANA LETTER|HANGUL SYLLABLE|THAI CHARACTER) (?:SMALL )?([A-Z ]+)$")
_MAX_WORDS = 6
_MAX_IDENTIFIER = 40


def python_string(text: str) -> str:
    """A Python string literal that evaluates to exactly `text`; double quotes unless single ones need no escape."""
    quote = "'" if '"' in text and "'" not in text else '"'
    escaped = {quote: "\\" + quote, "\\": "\\\\"}
    body = "".join(escaped.get(c) or (c if c.isprintable() else repr(c)[1:-1]) for c in text)
    return f"{quote}{body}{quote}"


def typescript_string(text: str) -> str:
    """A TypeScript string literal that evaluates to exactly `text`, in the quotes that Prettier would take."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + "".join(_typescript_character(c, quote) for c in text) + quote


def _typescript_character(character: str, quote: str) -> str:
    if character in (quote, "\\"):
        return "\\" + character
    return character if character.isprintable() else json.dumps(character)[1:-1]


def one_line(text: str) -> str:
    """The text on one line without characters that end lines, reorder text or cannot be written as UTF-8."""
    shown = "".join(c if c.isprintable() else " " for c in text)
    return re.sub(r"\s+", " ", shown).strip()


def comment(text: str, mark: str) -> list[str]:
    """The text as comment lines, each opened by `mark`."""
    return [f"{mark} {line}" for line in textwrap.wrap(one_line(text), _COMMENT_COLUMNS)] or [mark]


def words_of(text: str) -> list[str]:
    """The text as lower-case ASCII words: transliterated where its script has a table, without the rest."""
    return re.findall(r"[a-z0-9]+", "".join(_ascii(c) for c in text.casefold()))


def _ascii(character: str) -> str:
    if character.isascii():
        return "" if character in "'’" else character
    if character in _SOUNDS:
        return _SOUNDS[character]
    plain = "".join(c if c.isascii() else _SOUNDS.get(c, "") for c in unicodedata.normalize("NFKD", character))
    if plain.strip():
        return plain.lower()
    named = _NAMED_SOUND.match(unicodedata.name(character, ""))
    return named[1].replace(" ", "").lower() if named else " "


def identifier(*texts: str) -> str:
    """Words joined by underscores, at most 40 characters; "" when no word is left."""
    words = [word for text in texts for word in words_of(text)[:_MAX_WORDS]]
    name = ""
    for word in words:
        if name and len(name) + len(word) + 1 > _MAX_IDENTIFIER:
            break
        name = f"{name}_{word}" if name else word[:_MAX_IDENTIFIER]
    return f"n{name}" if name[:1].isdigit() else name


def camel(name: str) -> str:
    """snake_case as camelCase."""
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def pascal(name: str) -> str:
    """snake_case as PascalCase."""
    return "".join(word.capitalize() for word in name.split("_"))


def unique(wanted: str, taken: set[str]) -> str:
    """`wanted`, or `wanted_2`, `wanted_3`… when it is taken; the answer is taken from then on."""
    name, number = wanted, 1
    while name in taken:
        number += 1
        name = f"{wanted}_{number}"
    taken.add(name)
    return name
