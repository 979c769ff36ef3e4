"""A state that a sentence sets out from is brought about: `when the box is ticked, X is shown` has the box ticked."""

from collections.abc import Callable

from pacts.language.deed_verbs import done_words
from pacts.language.lead import commands, find_predicate
from pacts.language.persons import PERSONS
from pacts.language.predicates import NEGATIONS
from pacts.language.tokens import Tokens, lows, meant

_MOMENTS = frozenset(("when", "whenever", "once", "after", "if"))
_BECOMING = frozenset("is are was were gets get got be been being has have had".split())  # noqa: SIM905 - a table
_DONE = frozenset(
    "clicked tapped pressed ticked unticked checked unchecked selected deselected chosen picked set filled entered "  # noqa: SIM905 - a table
    "typed cleared emptied changed expanded collapsed unfolded folded hovered focused toggled dragged double-clicked "
    "right-clicked dismissed".split()
)
"""What a person does to a thing; "shown", "opened", or "loaded" may come by itself and is waited for."""
_PARTICLES = frozenset(("on", "off", "in", "out", "over"))
_NOT_DONE = NEGATIONS | {
    "no",
    "none",
    "nothing",
    "neither",
    "already",
    "still",
    "only",
    "both",
    "each",
    "which",
    "its",
    "their",
}
_SHORTEST = 3
"""Words of a thing, a form of "to be" and what is done to it."""


def _first(tokens: Tokens) -> Tokens:
    """`when the box is ticked, the price changes`: when I ticked the box, the price changes."""
    if not tokens or tokens[0].low not in _MOMENTS:
        return tokens
    end = next((at for at, token in enumerate(tokens) if token.low in (",", "then")), 0)
    rest = tokens[end + 1 :]
    if not end or not rest or commands(rest) or (tokens[0].low == "if" and find_predicate(rest) is None):
        return tokens
    deed = _deed(tokens[1:end])
    return (meant("when", tokens[0]), *deed, *tokens[end:]) if deed else tokens


def _last(tokens: Tokens) -> Tokens:
    """`the price changes when the box is ticked`: when I ticked the box, the price changes."""
    at = next((at for at in range(3, len(tokens) - _SHORTEST) if _begins_moment(tokens, at)), None)
    if at is None or commands(tokens) or find_predicate(tokens[:at]) is None:
        return tokens
    end = len(tokens) - (tokens[-1].low in (".", "!"))
    deed = _deed(tokens[at + 1 : end])
    if not deed:
        return tokens
    here = tokens[0]
    return (meant("when", here), *deed, meant(",", tokens[at]), *tokens[:at])


def _begins_moment(tokens: Tokens, at: int) -> bool:
    return tokens[at].low in ("when", "once", "after") and not {*lows(tokens[at:])} & {",", "and", "or", "then"}


def _deed(tokens: Tokens) -> Tokens:
    """`the box is ticked` as `I ticked the box`; empty where it is no such state."""
    at = next((at for at, token in enumerate(tokens) if at and token.low in _BECOMING), 0)
    verb = at
    while at and verb < len(tokens) and tokens[verb].low in _BECOMING:
        verb += 1
    if not at or verb >= len(tokens) or tokens[verb].low not in _DONE or {*lows(tokens[:verb])} & _NOT_DONE:
        return ()
    rest = tokens[verb + 1 :]
    if tokens[verb].low == "filled" and not rest:
        return ()
    particle = len(rest) > 1 and rest[0].low in _PARTICLES and rest[0].low == "over"
    by = next((p for p in range(len(rest)) if rest[p].low == "by"), len(rest))
    here = tokens[0]
    particles = rest[:1] if particle or (len(rest) == 1 and rest[0].low in _PARTICLES) else ()
    behind = rest[len(particles) : by]
    if tokens[verb].low in ("selected", "checked", "chosen") and behind[:1] and behind[0].low == "by":
        return ()
    return (meant("i", here), tokens[verb], *particles, *tokens[:at], *behind)


def _perfect(tokens: Tokens) -> Tokens:
    """`when I have ticked the box`: when I ticked it."""
    for at in range(1, len(tokens) - 2):
        said = tokens[at].low in _HAVING and tokens[at + 1].low in done_words()
        if said and tokens[at - 1].low in _PERSONS and {*lows(tokens[max(0, at - 3) : at - 1])} & _MOMENTS:
            return (*tokens[:at], *tokens[at + 1 :])
    return tokens


_HAVING = frozenset(("have", "has", "had"))
_PERSONS = PERSONS | {"i", "we", "you", "he", "she", "they"}


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_perfect, _first, _last)
