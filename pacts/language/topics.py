"""What a thing is about: `the message about the renewal` is the renewal message."""

from typing import Final

from pacts.language.lexicon import DETERMINERS, NUMBER_WORDS, nouns
from pacts.language.tokens import Tokens, put_in

_ABOUT: Final = frozenset(("about", "regarding", "concerning"))
_PLACED: Final = frozenset(("in", "on", "at", "under", "below", "above", "next", "beside", "inside", "within", "near"))
"""What opens a place behind the matter: `the note about fees in the sidebar`."""

_JOINED: Final = frozenset(("from", "of", "for", "with", "to", "by", "and", "or"))
"""What makes of a matter more than a name: `the mail about the photos from the lake`."""


def topic_first(tokens: Tokens) -> Tokens:
    """The phrase with what it is about before its noun; as it is where it is about nothing.

    Most pages call the section about limits "Limits". Only things of a kind are called so (`section`, `message`): a
    ticket about something may not be called a ticket. A number is no matter (`about 5 items`), and neither are a
    question (`the page about how to pay`) and more than a name (`photos from the lake`).
    """
    at = next((at for at in range(2, len(tokens) - 1) if _tells_matter(tokens, at)), None)
    if at is None or tokens[0].low not in DETERMINERS or (tokens[at - 1].low,) not in nouns():
        return tokens
    matter = tokens[at + 1 :]
    while len(matter) > 1 and matter[0].low in DETERMINERS:
        matter = matter[1:]
    end = next((end for end in range(1, len(matter)) if matter[end].low in _PLACED), len(matter))
    if any(token.low in _JOINED for token in matter[1:end]):
        return tokens
    thing = (put_in(token.value, token) for token in tokens[1:at])
    return (*tokens[:1], *matter[:end], *thing, *matter[end:])


def _tells_matter(tokens: Tokens, at: int) -> bool:
    about, before, after = tokens[at], tokens[at - 1], tokens[at + 1]
    if about.low not in _ABOUT or not about.value.islower() or before.kind != "word" or not before.value.islower():
        return False
    numbered = after.value[:1].isdigit() or after.low in NUMBER_WORDS
    return not numbered and after.low not in ("how", "what", "why", "when", "where", "who", "whether", "which", "it")
