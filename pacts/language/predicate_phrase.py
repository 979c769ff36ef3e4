"""What an expectation says of its subject, its helping words counted: "should not be visible"."""

from dataclasses import dataclass, replace

from pacts.language import predicates
from pacts.language.asides import without_asides
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicates import BE, MODALS, NEGATIONS, Lexeme, State
from pacts.language.target_phrase import opens_scope
from pacts.language.tokens import Tokens, lows

_LONGEST_STATE = 4


_ENDINGS = (".", ",", "!", ";", "?", ":")


@dataclass(frozen=True, slots=True)
class Predicate:
    """What an expectation says of its subject."""

    negated: bool
    copula: bool
    lexeme: Lexeme | None
    rest: Tokens
    each: bool = False
    """It holds of all: "the results should all contain …"."""
    able: bool = False
    """It can be so, which does not say that it is."""


def without_ending(tokens: Tokens) -> Tokens:
    """The tokens without asides and the marks that end a sentence."""
    end = len(tokens)
    while end and tokens[end - 1].low in _ENDINGS:
        end -= 1
    return without_asides(tokens[:end])


def predicate_of(tokens: Tokens) -> Predicate:
    """What is said of a subject, its helping words counted."""
    plain = _plain_predicate(tokens)
    helping = {token.low for token in tokens[: len(tokens) - len(plain.rest)]}
    only = "only" in helping and plain.lexeme in ("contains", "shows") and not plain.negated
    able = bool(helping & {"can", "could", "may", "might", "able"})
    return replace(plain, each=bool(helping & {"all", "each"}) or only, able=able)


_HELPING = MODALS | predicates.ADVERBS | {"do", "does", "did", "need", "able"}
"""What stands before the verb of a predicate, or is said by the way."""


def _plain_predicate(tokens: Tokens) -> Predicate:
    negated, copula, at = False, False, 0
    while at < len(tokens):
        low = tokens[at].low
        if low in NEGATIONS:
            negated = not negated
        elif low == "no" and at + 1 < len(tokens) and tokens[at + 1].low == "longer":
            negated, at = not negated, at + 1
        elif low in BE or (low in predicates.GETTING | predicates.SEEMING and is_state(tokens[at + 1 :])):
            copula = True
        elif low in ("has", "have", "had") and not _auxiliary(tokens, at):
            return Predicate(negated, copula, "has", tokens[at + 1 :])
        elif low not in _HELPING or (copula and predicates.tells_a_place(lows(tokens[at : at + 2]))):
            break
        at += 1
    lexeme = predicates.lexical().get(tokens[at].low) if at < len(tokens) else None
    if (
        lexeme == "shows"
        and lows(tokens[at + 1 : at + 3])[:1] == ("up",)
        and lows(tokens[at + 1 : at + 3]) != ("up", "to")
    ):
        return Predicate(negated, copula, "appears", tokens[at + 2 :])
    past = at < len(tokens) and tokens[at].low.endswith(("ed", "wn")) and is_state(tokens[at:])
    if lexeme is None or (past and (copula or (at == 0 and opens_scope(tokens[1:])))):
        return Predicate(negated, copula, None, tokens[at:])
    if copula and is_state(tokens[at:]) and not _shows_something(tokens[at:]):
        return Predicate(negated, copula, None, tokens[at:])
    return Predicate(negated, copula, lexeme, tokens[at + 1 :])


def _shows_something(tokens: Tokens) -> bool:
    """`is showing "Note"`: what is shown follows."""
    return tokens[0].low in ("showing", "displaying") and len(tokens) > 1 and not opens_scope(tokens[1:])


def _auxiliary(tokens: Tokens, at: int) -> bool:
    following = next(
        (token.low for token in tokens[at + 1 : at + 4] if token.low not in predicates.ADVERBS | NEGATIONS), ""
    )
    return following in ("been", "to", "be") or (following in predicates.lexical() and following.endswith("ed"))


def is_state(tokens: Tokens) -> bool:
    """Whether the tokens start with what "is" can say of a thing."""
    return any(lows(tokens[:size]) in predicates.STATES for size in range(_LONGEST_STATE, 0, -1))


def state_at(tokens: Tokens) -> tuple[State, int] | None:
    """The state that the tokens start with, and its number of tokens."""
    placed = (
        len(tokens) > 1
        and tokens[0].low in ("on", "up")
        and (tokens[1].low in DETERMINERS or tokens[1].kind == "quote")
    )
    if placed:
        return None
    for size in range(_LONGEST_STATE, 0, -1):
        state = predicates.STATES.get(lows(tokens[:size]))
        if state is not None:
            return state, size
    return None
