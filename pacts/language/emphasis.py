"""Markdown around names: `**Save**`, `*Name*`, `[Save]`: a name that is emphasised stands as if in quotes."""

import re
from typing import NamedTuple

from pacts.language.lexicon import KEYS, MODIFIERS, NUMBER_WORDS, ORDINALS, QUANTIFIERS

MOST_INNER = 80
"""Characters of an emphasised name; more are a sentence."""
_MARK = re.compile(r"\*{1,3}(?=[^\s*])|`{2,3}(?=[^\s`])|\[(?=[A-Z])")
_SPLIT = re.compile(r"[\s+]+")
_BULLETS = re.compile(r"[\s\-*•\d.)]*\Z")
_QUOTES = "\"'“”‘’`«»"
_FUNCTION = (
    frozenset(
        "not no must should shall will can never always only all any both each every and or but before after without "  # noqa: SIM905 - a table
        "with exactly least most more less than is are the a an again either neither nor when then given do".split()
    )
    | QUANTIFIERS
    | frozenset(ORDINALS)
    | frozenset(NUMBER_WORDS)
)
"""Words that are emphasised for their weight, however they are written."""
_LEADS = frozenset(
    "given when then and but step steps action actions expected result results note precondition preconditions verify "  # noqa: SIM905 - a table
    "ensure check confirm validate assert click tap press enter type fill select choose navigate go open hover drag "
    "scroll wait log login input observe repeat".split()
)
"""First words of an emphasised beginning that is the sentence's own."""


class Emphasis(NamedTuple):
    """A stretch of emphasised text."""

    mark: int
    """Signs of the mark, on either side."""
    end: int
    """Behind the closing mark."""
    is_name: bool
    """It is a name, not words of the sentence."""


def emphasis_at(text: str, start: int) -> Emphasis | None:
    """The emphasis that begins at a place of a text; None where none does."""
    if text[start] not in "*`[" or text[start - 1 : start].isalnum():
        return None
    found = _MARK.match(text, start)
    if found is None:
        return None
    opener = found[0]
    closer = "]" if opener == "[" else opener
    inner_end = _closed(text, found.end(), closer)
    if inner_end is None:
        return None
    end = inner_end + len(closer)
    inner = text[found.end() : inner_end]
    if opener == "[":
        return Emphasis(1, end, is_name=True) if _is_bracketed_name(text, start, end, inner) else None
    opens = _BULLETS.match(text, 0, start) is not None
    return Emphasis(len(opener), end, is_name=_is_code(opener) or _is_name(inner, opens=opens))


def _closed(text: str, start: int, closer: str) -> int | None:
    """Where the closing mark stands."""
    end = text.find(closer, start, start + MOST_INNER * 2)
    while end >= 0:
        behind = text[end + len(closer) : end + len(closer) + 1]
        if not text[end - 1].isspace() and not behind.isalnum() and behind != closer[0]:
            return end
        end = text.find(closer, end + 1, start + MOST_INNER * 2)
    return None


def _is_code(opener: str) -> bool:
    return opener.startswith("`")


def _is_bracketed_name(text: str, start: int, end: int, inner: str) -> bool:
    """`click [Save]`, but neither a tag before the sentence nor a Markdown link."""
    led = _BULLETS.match(text, 0, start) is None
    return (
        led
        and len(inner) <= MOST_INNER // 2
        and "=" not in inner
        and text[end : end + 1] not in ("(", "{", "+", "*", "?")
    )


def _is_name(inner: str, *, opens: bool) -> bool:
    words = [word.lower() for word in _SPLIT.split(inner) if word]
    if not words or inner.endswith(":") or inner[0] in _QUOTES or len(inner) > MOST_INNER or ". " in inner:
        return False
    if inner.islower() or not any(sign.isalpha() for sign in inner):
        return False
    keys = all(word in KEYS or word in MODIFIERS or len(word) == 1 for word in words)
    return not (keys or all(word in _FUNCTION for word in words) or (opens and words[0] in _LEADS))
