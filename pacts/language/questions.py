"""Questions as the statements they ask for: `Is the button enabled?`."""

from collections.abc import Collection
from dataclasses import replace

from pacts.language import lexicon, predicates
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicate_phrase import is_state
from pacts.language.tokens import Token, Tokens, lows


def stated_question(tokens: Tokens) -> Tokens:
    """`Does the list show "A"?`, `Is the button enabled?`: the statement that is asked for."""
    if len(tokens) < 3:  # noqa: PLR2004 - a helping verb, a thing and what is said of it
        return tokens
    first = tokens[0]
    if first.low in ("does", "do", "did", "will", "can") and len(tokens) > 3:  # noqa: PLR2004 - a helping verb, a thing and what it does
        known = predicates.lexical().keys() & predicates.base_forms()
        at = _asked_verb(tokens, known)
        should = replace(first, text="should", value="should", low="should")
        return tokens if at is None else (*tokens[1:at], should, *tokens[at:])
    if first.low in _BEING and tokens[1].low != "there":
        at = next((p for p in range(2, len(tokens)) if _is_said(tokens, p)), None)
        led = tokens[1].low in _LEADING or tokens[1].is_literal or tokens[1].is_capital
        return (*tokens[1:at], _inner(first, tokens[at]), *tokens[at:]) if at is not None and led else tokens
    if first.low in ("has", "have"):
        at = next((p for p in range(2, len(tokens)) if _has_happened(tokens, p)), None)
        led = tokens[1].low in _LEADING
        return (*tokens[1:at], _inner(first, tokens[at]), *tokens[at:]) if at is not None and led else tokens
    return (tokens[1], first, *tokens[2:]) if first.low in _BEING and lows(tokens[1:2]) == ("there",) else tokens


def _inner(verb: Token, following: Token) -> Token:
    """The verb of a question where a statement has it: within the sentence, in small letters."""
    return Token("word", verb.low, verb.low, verb.low, following.start - 1, following.start - 1)


_BEING = frozenset(("is", "are", "was", "were"))
_LEADING = DETERMINERS | {"all", "every", "each", "no", "only", "there"}
_SAID = frozenset(
    ("sorted", "ordered", "arranged", "equal", "empty", "blank", "not", "still", "now", "already", "at", "greater")
) | {
    "less",
    "higher",
    "lower",
    "more",
    "fewer",
    "logged",
    "signed",
    "visible",
}
"""What "is" says of a thing, besides its states."""


def _is_said(tokens: Tokens, at: int) -> bool:
    """Whether what is asked of the thing before begins here."""
    before = tokens[at - 1]
    if before.kind == "mark" or before.low in DETERMINERS:
        return False
    value = any(lows(tokens[at : at + size]) in predicates.VALUE_STATES for size in (3, 2, 1))
    literal = (
        tokens[at].is_literal
        and at + 1 == len(tokens)
        and before.kind in ("word", "quote")
        and before.low not in _NAMING
    )
    return value or literal or tokens[at].low in _SAID or is_state(tokens[at:])


_NAMING = frozenset(("with", "called", "named", "of", "for", "to", "than", "by", "labelled", "titled", "in", "as"))


def _has_happened(tokens: Tokens, at: int) -> bool:
    """`Has the total changed`: a participle behind the thing."""
    low = tokens[at].low
    return low in ("been", "become", "gone") or (low.endswith("ed") and tokens[at - 1].low not in DETERMINERS)


def _asked_verb(tokens: Tokens, known: Collection[str]) -> int | None:
    """Where the verb of a question stands: behind a noun ("the summary list show"), never the noun itself."""
    found = [p for p in range(2, len(tokens)) if tokens[p].low in known and tokens[p].value.islower()]
    verbs = [p for p in found if p + 1 not in found]
    return verbs[0] if verbs else None


def one_thing(tokens: Tokens) -> Tokens:
    """`a confirmation window or popup`: two words for one thing."""
    for at in range(1, len(tokens) - 1):
        first, second = lexicon.nouns().get((tokens[at - 1].low,)), lexicon.nouns().get((tokens[at + 1].low,))
        if tokens[at].low == "or" and first is not None and second is not None and first.kind == second.kind:
            return (*tokens[: at - 1], *tokens[at + 1 :])
    return tokens
