"""None of the things: `no results`, `no row contains "Bob"`, `none of the rows contains "Bob"`."""

from dataclasses import replace

from pacts.domain.plan import Target
from pacts.language import lexicon
from pacts.language.counts import count_check
from pacts.language.drafts import CLEAR, Drafts, Text, check
from pacts.language.lexicon import COUNTED
from pacts.language.predicate_phrase import Predicate, state_at, without_ending
from pacts.language.subjects import all_of
from pacts.language.target_phrase import opens_scope, parse_target
from pacts.language.tokens import Tokens, lows


def none_of(tokens: Tokens, it: Target | None) -> Drafts:
    """`no results`: none of the repeated things, whatever the page says instead ("No results found")."""
    end = next((at for at in range(1, len(tokens)) if opens_scope(tokens[at:])), len(tokens))
    last = tokens[end - 1].low
    plain = all(token.kind == "word" for token in tokens[:end]) and last != lexicon.singular(last)
    target = all_of(tokens, it) if plain and lexicon.singular(last) in COUNTED else None
    return (count_check(target, Text("0"), "equals"),) if target is not None and target.kind == "item" else ()


def none_said(tokens: Tokens, predicate: Predicate, it: Target | None, *, negated: bool) -> Drafts:
    """`no row contains "Bob"`, `none of the rows contains "Bob"`, `no results are found` (`tokens` without the no)."""
    if not negated and lows(tokens[:2]) != ("none", "of"):
        return ()
    without = _no_such(tokens if negated else tokens[2:], predicate, it)
    state = state_at(predicate.rest) if predicate.lexeme is None else None
    there = predicate.lexeme == "appears" or (state is not None and state[0].verb == "visible")
    there = there or lows(predicate.rest) in (("left",), ("remaining",), ("left", "over"))
    return without or (none_of(tokens, it) if negated and there and not predicate.negated else ())


def _no_such(tokens: Tokens, predicate: Predicate, it: Target | None) -> Drafts:
    """`no row contains "Bob"`: a row of that text is not there."""
    phrase = parse_target(tokens, it)
    holds = predicate.lexeme in ("contains", "has", "shows") and not predicate.negated
    rest = without_ending(predicate.rest)
    if phrase is None or not holds or len(rest) != 1 or not rest[0].is_literal:
        return ()
    target = phrase.target
    if target.kind not in ("row", "item", "card") or target.words:
        return ()
    such = target.model_copy(update={"words": rest[0].value, "quoted": True, "every": False})
    return (replace(check("visible", such, confidence=CLEAR), negated=True),)
