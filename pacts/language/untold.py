"""Words of a statement that stand nowhere in what was made of it, whichever reader or turn of speech dropped them.

The readers tell what they leave out of a clause (`pacts.language.losses`). What never reaches a clause (the role of a
person, a place before the comma, a deed that its means replaced) is found here, for words that no table knows.
"""

import re
from functools import cache
from typing import Final

from pacts.language.changes import VERBS, WORDS
from pacts.language.consumed import consumed
from pacts.language.contexts import Reading, Remark
from pacts.language.deed_verbs import deed_words
from pacts.language.english_verbs import is_verb
from pacts.language.lexicon import singular
from pacts.language.losses import grammar, held_words, words_in
from pacts.language.persons import NOBODY, PERSONS
from pacts.language.plainly import wording_vocabulary
from pacts.language.special import words_of
from pacts.language.tokens import Token, Tokens, raw
from pacts.language.verbs import by_first_word


def untold(tokens: Tokens, reading: Reading) -> list[Remark]:
    """One remark for each word that no table knows and that is in no step, no remark and no unread clause."""
    strange = [token for token in tokens if token.kind == "quote" or (token.kind == "word" and not _is_known(token))]
    if not strange:
        return []
    told = _told(reading)
    lost = [token for token in strange if not all({part, singular(part)} & told for part in _parts(token))]
    lost = [token for token in lost if not (token.kind == "quote" and _is_repeated(token.value, reading))]
    return [Remark(raw(tokens), token.text, grave=token.kind == "quote") for token in lost]


def _is_repeated(text: str, reading: Reading) -> bool:
    """Whether it is in a step as often as its line says: `280 characters of "A"`."""
    values = (draft.value.template for draft in reading.drafts if draft.value is not None)
    return bool(text) and any(value == text * (len(value) // len(text)) for value in values if value)


def _told(reading: Reading) -> frozenset[str]:
    """The words of all that the statement was read as."""
    drafts = tuple(reading.drafts)
    verbs = {word for draft in drafts for word in (*words_of().get(draft.verb, ()), *words_in(draft.verb))}
    said = (*reading.unread, *reading.ignored, *(remark.words for remark in reading.remarks))
    return held_words(drafts) | consumed(drafts) | verbs | {word for text in said for word in words_in(text)}


def _parts(token: Token) -> list[str]:
    return words_in(_OWNER.sub("", token.value))


def _is_known(token: Token) -> bool:
    said = _ORDINAL.fullmatch(token.low) or is_verb(token.low)
    return bool(said) or token.low in _vocabulary() or all(part in _vocabulary() for part in _parts(token))


_OWNER: Final = re.compile(r"['’]s?$")
_ORDINAL: Final = re.compile(r"\d+(?:st|nd|rd|th)")


@cache
def _vocabulary() -> frozenset[str]:
    """Every word that some table of the language knows."""
    changing = frozenset(WORDS).union(*VERBS.values())
    return grammar() | by_first_word().keys() | deed_words() | PERSONS | NOBODY | wording_vocabulary() | changing
