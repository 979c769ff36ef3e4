"""A colour said behind a text: `I see "Sold out" in red letters` as a red "Sold out"."""

from pacts.language.appearance import is_color
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS, nouns
from pacts.language.tokens import Tokens, lows

_SHADES = frozenset(("light", "dark", "bright", "pale"))
_WRITTEN = frozenset(("letters", "text", "font", "type", "writing", "colour", "color", "characters", "print", "ink"))
_SEEN = frozenset(("see", "sees", "saw", "find", "finds", "shows", "show", "displays", "display", "contains"))


def coloured_before(tokens: Tokens) -> Tokens:
    """The sentence with the colour in front of the thing it is of; the same one where none is said behind a text."""
    at = next((at for at in range(1, len(tokens) - 2) if tokens[at].kind == "quote" and tokens[at + 1].low == "in"), 0)
    colour = _colour(tokens[at + 2 :]) if at else ()
    if not colour:
        return tokens
    end = at + 2 + len(colour)
    end += end < len(tokens) and tokens[end].low in _WRITTEN
    goes_on = end < len(tokens) and tokens[end].low not in (".", ",", "and", "on", "in", "below", "above")
    if goes_on and find_predicate(tokens[end - 1 :]) != 1:
        return tokens
    start = at - (lows(tokens[at - 1 : at]) in nouns())
    led = tokens[start - 1].low in DETERMINERS | _SEEN
    return (*tokens[:start], *colour, *tokens[start : at + 1], *tokens[end:]) if led else tokens


def _colour(tokens: Tokens) -> Tokens:
    size = 2 if tokens[0].low in _SHADES and len(tokens) > 1 else 1
    return tokens[:size] if is_color(tokens[size - 1].low) else ()
