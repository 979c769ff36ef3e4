"""What follows a state: a place, the text it shows, or noise."""

from pacts.domain.plan import Scope
from pacts.language import lexicon, predicates
from pacts.language.drafts import CLEAR, DUBIOUS, EXPLICIT, Text
from pacts.language.judged_values import TAIL_NOISE
from pacts.language.predicate_phrase import without_ending
from pacts.language.target_phrase import opens_scope, parse_scope
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import literal


def tail_of(tokens: Tokens) -> tuple[tuple[Scope, ...], Text | None, float]:  # noqa: PLR0911 - one return for each form
    """What follows a state: a place, a text it shows, or noise; and how sure that leaves the reading."""
    tokens = without_ending(tokens)
    if not tokens:
        return (), None, EXPLICIT
    shown = literal(tokens[0]) if len(tokens) == 1 and tokens[0].kind == "quote" else _said_text(tokens)
    if shown is not None:
        return (), shown, CLEAR
    if any(token.low in lexicon.SECONDS for token in tokens[1:]):
        return (), None, DUBIOUS if tokens[0].low in ("after", "in") else LOST
    if lows(tokens) in (("by", "default"), ("by", "the", "user"), ("as", "default")):
        return (), None, EXPLICIT
    if opens_scope(tokens):
        if tokens[-1].low in _MANNERS:
            return (), None, LOST
        scopes = parse_scope(tokens)
        if scopes:
            return scopes, None, EXPLICIT
    noise = all(token.low in TAIL_NOISE | predicates.ADVERBS for token in tokens)
    return (), None, EXPLICIT if noise or (opens_scope(tokens) and not any(t.is_literal for t in tokens)) else LOST


_MANNERS = frozenset(("format", "language", "currency", "mode", "manner", "way", "style", "case", "size", "detail"))
"""Behind "in" they say how a thing is shown, not where."""


LOST = 0.0
"""A clause goes on with words that nobody understood: it is no expectation that may be judged."""


def _said_text(tokens: Tokens) -> Text | None:
    """`with the text "X"`, `saying "X"`, `as "X"`, `: "X"`."""
    tokens = tokens[tokens[0].low == "," :]
    numbered = tokens[-1].kind == "number" and lows(tokens[-2:-1]) != ("as",)
    if len(tokens) > 6 or not tokens[-1].is_literal or numbered:  # noqa: PLR2004 - a number of words
        return None
    told = {
        "with",
        "saying",
        "stating",
        "reading",
        "as",
        ":",
        "that",
        "says",
        "containing",
        "which",
        "reads",
        "showing",
    }
    others = {"the", "a", "an", "text", "message", "value", "label", "title", "words", "content"}
    words = lows(tokens[:-1])
    return literal(tokens[-1]) if words and words[0] in told and set(words[1:]) <= told | others else None
