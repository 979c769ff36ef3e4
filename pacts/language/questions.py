"""Questions as the statements they ask for: `Is the button enabled?`."""

from collections.abc import Collection
from dataclasses import replace

from pacts.language import lexicon, predicates
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicate_phrase import is_state
from pacts.language.tokens import Tokens, lows


def stated_question(tokens: Tokens) -> Tokens:
    """`Does the list show "A"?`, `Is the button enabled?`: the statement that is asked for."""
    first = tokens[0]
    if first.low in ("does", "do", "did", "will", "can") and len(tokens) > 3:  # noqa: PLR2004 - a helping verb, a thing and what it does
        known = predicates.lexical().keys() & predicates.base_forms()
        at = _asked_verb(tokens, known)
        should = replace(first, text="should", value="should", low="should")
        return tokens if at is None else (*tokens[1:at], should, *tokens[at:])
    if first.low in ("is", "are") and len(tokens) > 2 and tokens[1].low != "there":  # noqa: PLR2004 - a verb, a thing and its state
        at = next((p for p in range(2, len(tokens)) if tokens[p - 1].kind != "mark" and is_state(tokens[p:])), None)
        led = tokens[1].low in DETERMINERS or tokens[1].kind == "quote"
        return (*tokens[1:at], first, *tokens[at:]) if at is not None and led else tokens
    return (tokens[1], first, *tokens[2:]) if first.low in ("is", "are") and lows(tokens[1:2]) == ("there",) else tokens


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
