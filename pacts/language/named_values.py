"""Fields and their values in a list without quotes: `street Mill Lane, house number 7 and city "Rome"`."""

from pacts.language.drafts import Text
from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Token, Tokens, raw
from pacts.language.value_phrase import literal


def pieces_of(tokens: Tokens) -> list[Tokens]:
    """The parts of a list, between its commas and its "and"."""
    groups: list[list[Token]] = [[]]
    for token in tokens:
        if token.low in (",", "and", ";"):
            groups.append([])
        elif token.low != ".":
            groups[-1].append(token)
    return [tuple(group) for group in groups if group]


def named_value(tokens: Tokens) -> tuple[Tokens, Tokens] | None:
    """A field's name in small letters and its value behind it."""
    at = next((at for at, token in enumerate(tokens) if not (token.kind == "word" and token.value.islower())), 0)
    value = tokens[at:]
    plain = all(token.is_literal or token.is_capital or token.kind == "number" for token in value)
    return (tokens[:at], value) if at and value and plain else None


def named_values(tokens: Tokens) -> tuple[tuple[str, Text], ...]:
    """Each field's name with its value, where nothing else is said: `street Mill Lane, house number 7`."""
    parted = [named_value(tuple(t for t in piece if t.low not in DETERMINERS)) for piece in pieces_of(tokens)]
    found = [pair for pair in parted if pair is not None]
    if not found or len(found) < len(parted):
        return ()
    return tuple((raw(name), _text_of(value)) for name, value in found)


def _text_of(value: Tokens) -> Text:
    return literal(value[0]) if len(value) == 1 else Text(raw(value), (value[0].start, value[-1].end))
