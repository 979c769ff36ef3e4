"""Adverbials behind an expectation that can't change what it says: "for a moment", "by default", "at all"."""

from pacts.language.lexicon import SECONDS
from pacts.language.tokens import Tokens, lows

_ASIDES: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "for a moment",
        "for a while",
        "for a short time",
        "for a second",
        "for a brief moment",
        "briefly",
        "by default",
        "as default",
        "at all",
        "at once",
        "right away",
        "straight away",
        "immediately",
        "as expected",
        "as well",
        "as usual",
        "any more",
        "anymore",
        "any longer",
        "right now",
        "at the moment",
        "at that moment",
        "in the meantime",
        "to the user",
        "to me",
        "on screen",
        "on the screen",
        "please",
        "successfully",
        "automatically",
        "whatsoever",
    )
)
"""What can stand at the end of an expectation without changing what it asks; a new one is one row."""
_LONGEST = max(map(len, _ASIDES))
WORDS = frozenset(word for phrase in _ASIDES for word in phrase) | {"moment", "while", "briefly", "usual", "meantime"}


def without_asides(tokens: Tokens) -> Tokens:
    """The expectation without the adverbials at its end."""
    while True:
        size = next((n for n in range(_LONGEST, 0, -1) if len(tokens) > n + 1 and _ends_in(tokens, n)), 0)
        if not size:
            return tokens
        tokens = tokens[: len(tokens) - size]
        while len(tokens) > 1 and tokens[-1].low == ",":
            tokens = tokens[:-1]


def is_opening(tokens: Tokens) -> bool:
    """`the page has been opened`: so it is whenever something is judged."""
    rest = [low for low in lows(tokens) if low not in _HELPING]
    return bool(rest) and rest[0] in _PAGES and rest[1:] in _OPENED


_OPENED = (["opened"], ["loaded"], ["opens"], ["loads"], ["open"])


_HELPING = frozenset(("the", "a", "this", "has", "have", "been", "is", "was", "had"))
_PAGES = frozenset(("page", "form", "screen", "site", "app", "application"))


def _ends_in(tokens: Tokens, size: int) -> bool:
    return lows(tokens[-size:]) in _ASIDES and tokens[-size].value.islower()


def lasts(tokens: Tokens) -> bool:
    """Whether an expectation says how long it holds ("for 10 seconds"): no step watches that."""
    return any(
        tokens[at].low == "for" and tokens[at + 1].kind in ("number", "word") and tokens[at + 2].low in SECONDS
        for at in range(len(tokens) - 2)
        if tokens[at + 1].low not in ("a", "the")
    )


_OPENING = frozenset(
    tuple(phrase.split())
    for phrase in (
        "opens",
        "opened",
        "appears",
        "appeared",
        "pops up",
        "popped up",
        "comes up",
        "shows up",
        "has opened",
        "has appeared",
        "is shown",
        "is displayed",
        "is opened",
        "is open",
    )
)


def without_openings(tokens: Tokens) -> Tokens:
    """`choose "Delete" in the menu that opens`: without the clause that only says that it is there."""
    for at in range(2, len(tokens) - 1):
        behind = lows(tokens[at + 1 : at + 3])
        size = next((n for n in (2, 1) if len(behind) >= n and behind[:n] in _OPENING), 0)
        ends = at + 1 + size >= len(tokens) or tokens[at + 1 + size].low in (",", ".", ";", "and", "then")
        if tokens[at].low in ("that", "which") and size and ends and tokens[at - 1].kind != "mark":
            return without_openings((*tokens[:at], *tokens[at + 1 + size :]))
    return tokens
