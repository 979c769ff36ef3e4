"""How a value is to be written: `in all upper case letters`, applied to the literal when it is planned."""

from collections.abc import Callable
from dataclasses import replace

from pacts.language.drafts import Text
from pacts.language.tokens import Tokens, lows

Transform = Callable[[str], str]
_CASES: dict[str, Transform] = {
    "upper": str.upper,
    "uppercase": str.upper,
    "upper-case": str.upper,
    "capital": str.upper,
    "capitals": str.upper,
    "caps": str.upper,
    "lower": str.lower,
    "lowercase": str.lower,
    "lower-case": str.lower,
    "small": str.lower,
}
_TAIL = frozenset(("case", "letters", "characters"))


def split_transform(tokens: Tokens) -> tuple[Tokens, Transform | None]:
    """The tokens without `in all upper case letters`, and what it does to the value."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].low != "in":
            continue
        start = at + 1 + (tokens[at + 1].low in ("all", "only"))
        made = _CASES.get(tokens[start].low) if start < len(tokens) else None
        end = start + 1
        while end < len(tokens) and tokens[end].low in _TAIL:
            end += 1
        whole = end > start + 1 or (
            start < len(tokens) and tokens[start].low not in ("small", "upper", "lower", "capital")
        )
        if made is not None and whole:
            return (*tokens[:at], *tokens[end:]), made
    return tokens, None


def transformed(text: Text, made: Transform | None) -> Text:
    """The value as it is to be written; a reference stays as it is."""
    return text if made is None or "{{" in text.template else replace(text, template=made(text.template))


def is_case_word(tokens: Tokens) -> bool:
    """Whether the words speak of a case of letters."""
    return any(low in _CASES for low in lows(tokens))
