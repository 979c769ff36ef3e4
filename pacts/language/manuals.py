"""Turns of speech of test manuals and instructions: each becomes the wording that the readers know."""

from collections.abc import Callable
from dataclasses import replace

from pacts.language import clicking_ways, headed, outcomes, ways
from pacts.language.lead import commands
from pacts.language.lexicon import RELATIONS
from pacts.language.paraphrases import plain_deed
from pacts.language.predicates import ADVERBS, BE, GETTING, MODALS, NEGATIONS
from pacts.language.target_phrase import opens_scope
from pacts.language.tokens import Tokens, lows


def in_plain_words(sentence: Tokens) -> Tokens:
    """The sentence of a manual in the wording of the step language; the same one where there is nothing to restate."""
    for turn in _TURNS:
        sentence = turn(sentence)
    return sentence


_SHOUTED = frozenset("GIVEN WHEN THEN AND OR BUT SHOULD MUST SHALL WILL NOT IF CAN".split())  # noqa: SIM905 - a table


def _unshouted(tokens: Tokens) -> Tokens:
    """`WHEN a user clicks X then Y SHOULD …`: keywords in capitals are words like any other."""
    loud = [token.value in _SHOUTED and token.kind == "word" for token in tokens]
    if not any(loud) or all(token.value.isupper() for token in tokens if token.kind == "word"):
        return tokens
    return tuple(replace(token, value=token.low) if up else token for token, up in zip(tokens, loud, strict=True))


def _settled(tokens: Tokens) -> Tokens:
    """`X is enabled or not`: whether it is."""
    size = 3 if lows(tokens[-1:]) in ((".",), ("?",)) else 2
    ends = len(tokens) > size + 1 and lows(tokens[len(tokens) - size :])[:2] == ("or", "not")
    return tokens[: len(tokens) - size] if ends else tokens


_LOCATED = frozenset("located placed situated positioned residing sitting".split())  # noqa: SIM905 - a table
_SHOWN = frozenset("present available displayed shown visible provided given found listed".split())  # noqa: SIM905 - a table


def _placed(tokens: Tokens) -> Tokens:
    """`the button (that is) located in the footer`: the button in the footer."""
    for at in range(2, len(tokens) - 1):
        low = tokens[at].low
        if low not in _LOCATED | _SHOWN or not _leads_to_place(tokens, at + 1):
            continue
        start = at
        if tokens[at - 1].low in BE and tokens[at - 2].low in ("that", "which"):
            start = at - 2
        elif tokens[at - 1].low in BE | MODALS | ADVERBS | NEGATIONS | GETTING | {"been", "as", ","}:
            continue
        if low in _LOCATED or commands(tokens):
            return (*tokens[:start], *tokens[at + 1 :])
    return tokens


def _leads_to_place(tokens: Tokens, at: int) -> bool:
    return (
        opens_scope(tokens[at:]) or tokens[at].low in ("on", "at", "in") or lows(tokens[at : at + 2]) == ("to", "the")
    )


_CLOSELY = frozenset(("directly", "just", "immediately", "right", "exactly"))
_NEAR = frozenset(words[0] for words in RELATIONS if len(words) == 1) - {"in", "of", "on", "for", "from", "at", "by"}


def _closely(tokens: Tokens) -> Tokens:
    """`right next to X`, `directly below X`."""
    for at in range(1, len(tokens) - 2):
        near = tokens[at + 1].low in _NEAR - {"over"} or lows(tokens[at + 1 : at + 3]) == ("next", "to")
        if tokens[at].low in _CLOSELY and near and tokens[at].value.islower():
            return (*tokens[:at], *tokens[at + 1 :])
    return tokens


_TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _unshouted,
    _settled,
    _placed,
    _closely,
    plain_deed,
    *outcomes.TURNS,
    *headed.TURNS,
    *clicking_ways.TURNS,
    *ways.TURNS,
)
"""Each gives the tokens back as they were where it has nothing to say; a new turn of speech is one function."""
