"""The forms of the verbs by which a deed is told that only the page can tell how to do."""

from functools import cache

from pacts.domain.deed_words import split, verbs
from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Tokens, lows
from pacts.language.verbs import by_first_word, inflections, participles

LONGEST = 5
"""Words of a verb with its particles."""


@cache
def forms() -> dict[str, str]:
    """Each form of the first word of such a verb → its base form."""
    return {form: first for first in {verb.split()[0] for verb in verbs()} for form in inflections(first)}


SEARCHING = inflections("search")


@cache
def deed_words() -> frozenset[str]:
    """The first word, in any form, of everything that the language knows as done, in whichever table it stands."""
    return frozenset((*forms(), *by_first_word(), *SEARCHING, *inflections("authenticate")))


@cache
def done_words() -> frozenset[str]:
    """The participles among them: "has searched", "has created"."""
    return participles() | {word for word in deed_words() if word.endswith("ed")} | {"seen", "logged", "signed"}


def size_of(tokens: Tokens) -> int:
    """How many tokens the verb has that they begin with, in any form; 0 where they begin with none."""
    base = forms().get(tokens[0].low) if tokens and tokens[0].kind == "word" else None
    return split((base, *lows(tokens[1:LONGEST]))) if base is not None else 0


def base_of(tokens: Tokens) -> str:
    """The verb that the tokens are, in its base form."""
    return " ".join((forms()[tokens[0].low], *lows(tokens[1:])))


def tells_a_deed(tokens: Tokens) -> bool:
    """Whether the tokens begin with such a verb and what it is done to: `hides the lanes`, `listens to the record`."""
    size = size_of(tokens)
    if not 0 < size < len(tokens) or tokens[0].low in by_first_word():
        return False
    return tokens[size].low in DETERMINERS or (size > 1 and tokens[0].low.endswith("s"))
