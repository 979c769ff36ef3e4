"""Whether a word is a verb of English at all: what is none begins no deed."""

from functools import cache
from importlib.resources import files
from typing import Final

from pacts.language.verbs import inflections

_PREFIXES: Final = ("un", "re", "de", "dis", "mis", "over", "pre", "up", "down", "auto")
"""What makes one verb of another: unassign, reopen, upvote."""


def is_verb(word: str) -> bool:
    """Whether a word, in its base form and small letters, is a verb or is made of one.

    >>> is_verb("void"), is_verb("unassign"), is_verb("frobnicate")
    (True, True, False)
    """
    found = _verbs()
    return word in found or any(word.startswith(one) and word.removeprefix(one) in found for one in _PREFIXES)


def base_form(word: str) -> str | None:
    """The verb of which a word in small letters is the base form, the third person or a past form; None of none.

    >>> base_form("crops"), base_form("booked"), base_form("frobnicated")
    ('crop', 'book', None)
    """
    return word if is_verb(word) else _forms().get(word)


@cache
def _forms() -> dict[str, str]:
    return {form: verb for verb in _verbs() for form in inflections(verb) if not form.endswith("ing")}


@cache
def _verbs() -> frozenset[str]:
    text = (files("pacts.language") / "english_verbs.txt").read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))
