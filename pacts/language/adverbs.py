"""Adverbs that say how or when a thing is done: `carefully click X`, `eventually, X is shown`."""

from collections.abc import Callable

from pacts.language.deed_verbs import deed_words
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS
from pacts.language.persons import PERSONS
from pacts.language.tokens import Token, Tokens

_NO_ADVERBS = frozenset(
    "only reply apply multiply supply rely imply comply family july italy early likely unlikely friendly "  # noqa: SIM905 - a table
    "weekly daily monthly yearly hourly quarterly fortnightly assembly anomaly fly butterfly ally tally rally jelly "
    "belly bully fully partially exactly nearly hardly barely rarely read-only mostly currently previously newly "
    "recently directly exclusively simultaneously accordingly respectively alphabetically chronologically numerically "
    "randomly correctly alternatively rapidly".split()
)
"""Words that end so and are no adverbs, and adverbs that change what is said."""
_ORDINAL = frozenset(("secondly", "thirdly", "fourthly", "eventually", "subsequently", "ultimately", "meanwhile"))
_SUBJECTS = PERSONS | {"i", "we", "you", "he", "she", "they", "it", "there"} | DETERMINERS
_SHORTEST = 5
"""Letters of an adverb in -ly."""


def _first(tokens: Tokens) -> Tokens:
    """`Carefully, click X`: click X."""
    if len(tokens) < 3 or not _is_adverb(tokens[0]):  # noqa: PLR2004 - the adverb and a clause
        return tokens
    rest = tokens[1 + (tokens[1].low == ",") :]
    acts = rest[0].low in deed_words() and len(rest) > 1
    states = (rest[0].low in _SUBJECTS or rest[0].kind == "quote") and find_predicate(rest) is not None
    speaks = rest[0].low in PERSONS | {"i", "we", "you"}
    return rest if acts or states or speaks else tokens


def _is_adverb(token: Token) -> bool:
    manner = token.low.endswith("ly") and len(token.low) >= _SHORTEST and token.low not in _NO_ADVERBS
    return token.kind == "word" and (manner or token.low in _ORDINAL)


def _then(tokens: Tokens) -> Tokens:
    """`The folder then has two files`: the folder has them; "the user logs in then is asked" tells a deed."""
    at = next((p for p in range(1, min(len(tokens) - 2, _SUBJECT)) if tokens[p].low == "then"), 0)
    subject, rest = tokens[:at], (*tokens[:at], *tokens[at + 1 :])
    led = bool(subject) and (subject[0].low in DETERMINERS | {"it"} or subject[0].kind == "quote")
    plain = all(token.kind != "mark" and token.low not in PERSONS | {"and"} for token in subject)
    if not (led and plain) or find_predicate(rest) != at or subject[-1].low.endswith(_DONE):
        return tokens
    return rest


_SUBJECT = 8
"""Words of what something is said of."""
_DONE = ("s", "ed", "ly")
"""How what somebody does or did ends."""
TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_first, _then)
