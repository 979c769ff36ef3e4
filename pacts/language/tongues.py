"""Sentences in another language than English: known by their little words, so that none is read as a wrong step."""

from functools import cache
from typing import Final

from pacts.language.english_verbs import base_form
from pacts.language.tokens import Tokens

_LITTLE: Final[dict[str, str]] = {
    "German": "der die das den dem des ein eine einen einem einer und oder ist sind wird nicht kein keine auf mit von "
    "vom zum zur im beim bei für über unter nach aus als auch noch wieder einmal ich wir sie mein meine meinen meiner "
    "dass wenn bevor sollte soll muss kann hat haben zurück neben rechts links sich dich mich",
    "French": "le les du un une des et ou est sont dans sur avec sans pour au aux ce cette ces mon ma mes que qui ne "
    "pas doit être il elle je nous vous tout tous comme de la à chez plus seul seulement quand avoir",
    "Spanish": "el los las del un una unos y o es son está en con sin para por al este esta mi mis que quien debe ser "
    "se de la lo su sus como cuando yo muy más sólo",
}
"""Words that nearly every sentence of a language has one of, and that are none of English."""
_SHARED: Final = frozenset(("was", "am", "an", "so", "on", "in", "no", "a", "me", "hat", "plus", "pour", "son", "men"))
"""Words of English and of one of these: they count for neither ("red hat visible")."""
_ENGLISH: Final = frozenset(
    "the of to is are was be and or with for from at on in my your i we you it this that these should must can not "  # noqa: SIM905 - a table
    "shows show has have as by its his her their a an page field button".split()
)
_MARGIN: Final = 2
"""How many more little words another language must have where English ones, or an English verb, are there, too."""


def tongue_of(tokens: Tokens) -> str | None:
    """The language of a sentence in words of its own, where that is not English; None of an English one.

    What is quoted or written with a capital may be a name in any language, and counts for none.
    """
    words = [token.low for at, token in enumerate(tokens) if token.kind == "word" and _counts(tokens, at)]
    counted = {tongue: sum(word in little for word in words) for tongue, little in _tables().items()}
    best = max(counted, key=counted.__getitem__)
    english = sum(word in _ENGLISH and word not in _SHARED for word in words)
    english += bool(tokens) and base_form(tokens[0].low) is not None
    return best if counted[best] >= (english + _MARGIN if english else 1) else None


def _counts(tokens: Tokens, at: int) -> bool:
    """Whether a word is no part of a name: "Los" in "Los Angeles"."""
    following = tokens[at + 1 : at + 2]
    begins = at == 0 and bool(following) and following[0].kind == "word" and following[0].value.islower()
    return tokens[at].value.islower() or begins


@cache
def _tables() -> dict[str, frozenset[str]]:
    return {tongue: frozenset(words.split()) - _SHARED for tongue, words in _LITTLE.items()}
