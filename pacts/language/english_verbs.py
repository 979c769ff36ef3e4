"""Whether a word is a verb of English at all: what is none begins no deed."""

from functools import cache
from importlib.resources import files
from typing import Final

_PREFIXES: Final = ("un", "re", "de", "dis", "mis", "over", "pre", "up", "down", "auto")
"""What makes one verb of another: unassign, reopen, upvote."""


def is_verb(word: str) -> bool:
    """Whether a word, in its base form and small letters, is a verb or is made of one.

    >>> is_verb("void"), is_verb("unassign"), is_verb("frobnicate")
    (True, True, False)
    """
    found = _verbs()
    return word in found or any(word.startswith(one) and word.removeprefix(one) in found for one in _PREFIXES)


@cache
def _verbs() -> frozenset[str]:
    text = (files(__package__) / "english_verbs.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))
