"""What is denied: "not visible", "none of them is", and what "neither" and "or" share out."""

from dataclasses import replace

from pacts.domain.plan import Comparison
from pacts.language import lexicon, predicates
from pacts.language.drafts import Draft, Drafts
from pacts.language.lexicon import COUNTED
from pacts.language.predicates import ADVERBS, NEGATIONS
from pacts.language.tokens import Token, Tokens, lows


def without_choice(tokens: Tokens) -> Tokens:
    """`neither A nor B is shown`, `does not contain "A" or "B"`: each of them is denied."""
    words = lows(tokens)
    if words[0] == "neither" and "nor" in words:
        no = replace(tokens[0], text="no", value="no", low="no")
        joined = (_and(token) if token.low == "nor" else token for token in tokens[1:])
        return (no, *joined)
    denied = next((at for at, word in enumerate(words) if word in NEGATIONS | {"no"}), len(words))
    chosen = [at for at, word in enumerate(words[:-1]) if word in ("or", "nor") and at]
    between = [at for at in chosen if tokens[at - 1].is_literal and tokens[at + 1].is_literal]
    if not between or denied == len(words):
        return tokens
    return tuple(_and(token) if at in between else token for at, token in enumerate(tokens))


def tells_a_possible_deed(tokens: Tokens) -> bool:
    """`the dish can't be added`: what can be done, though "added" alone would say that it is there."""
    at = next((p for p, token in enumerate(tokens) if p and token.low in ("can", "could")), None)
    if at is None:
        return False
    rest = [token for token in tokens[at + 1 :] if token.low not in NEGATIONS | ADVERBS | {"no", "longer"}]
    state = predicates.STATES.get(lows(rest[1:2])) if lows(rest[:1]) == ("be",) else None
    return state is not None and state.verb == "visible" and rest[1].low.endswith("ed") and rest[1].low not in _SEEN


_SEEN = frozenset(("displayed", "viewed", "opened", "closed", "expanded", "collapsed"))
"""Participles behind "can be" that say that a thing is to be seen."""


def _and(token: Token) -> Token:
    return replace(token, text="and", value="and", low="and")


def each_denied(draft: Draft) -> Draft:
    """`no checkbox is checked`: each of them is not."""
    (denied,) = denied_if((draft,), negated=True)
    target = draft.target
    if target is None or target.quoted or draft.negated or draft.verb == "visible":
        return denied
    if draft.verb == "text" and (target.scope or lexicon.singular(target.words.lower()) not in COUNTED | {""}):
        return denied
    if draft.verb == "text":
        target = target if target.kind is not None else target.model_copy(update={"kind": "item", "noun": ""})
        denied = replace(denied, comparison="contains")
    return replace(denied, target=target.model_copy(update={"every": True}))


def denied_if(drafts: Drafts, negated: bool) -> Drafts:  # noqa: FBT001 - one word says it
    """The drafts, denied when so told; "at least" then is "less than"."""
    if not negated:
        return drafts
    flipped: dict[Comparison, Comparison] = {
        "at_least": "less_than",
        "at_most": "more_than",
        "more_than": "at_most",
        "less_than": "at_least",
    }
    return tuple(
        replace(draft, comparison=flipped[draft.comparison])
        if draft.comparison in flipped
        else replace(draft, negated=not draft.negated)
        for draft in drafts
    )
