"""Deeds in other words than those the step language knows: "give the post a thumbs up" is to like it."""

from dataclasses import replace

from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Tokens, lows

_GIVEN = {
    ("thumbs", "up"): "like",
    ("thumbs", "down"): "dislike",
    ("thumbs-up",): "like",
    ("thumbs-down",): "dislike",
    ("like",): "like",
    ("heart",): "like",
    ("star",): "star",
    ("upvote",): "upvote",
    ("downvote",): "downvote",
}
"""What something is given, and what is done to it."""
_HOLDERS = frozenset("cart basket bag trolley wishlist watchlist favourites favorites playlist collection".split())  # noqa: SIM905 - a table


def plain_deed(tokens: Tokens) -> Tokens:
    """`give X a thumbs up` as `like X`, `put X into the cart` as `add X to the cart`; anything else as it is."""
    end = len(tokens) - (lows(tokens[-1:]) in ((".",), ("!",)))
    verb = next((at for at, token in enumerate(tokens[:_LEAD]) if token.low in _VERBS), None)
    if verb is None or verb + _SHORTEST > end:
        return tokens
    said = tokens[verb].low
    if said.startswith(("give", "gave")):
        return _given(tokens, verb, end)
    return _put(tokens, verb, end)


_LEAD = 4
"""Tokens among which the verb stands: "and then I give"."""
_SHORTEST = 4
_VERBS = frozenset(("give", "gives", "gave", "put", "puts", "place", "places"))


def _given(tokens: Tokens, verb: int, end: int) -> Tokens:
    for thing, deed in _GIVEN.items():
        start = end - len(thing)
        if lows(tokens[start:end]) == thing and tokens[start - 1].low in DETERMINERS and start - 1 > verb + 1:
            done = deed + ("s" if tokens[verb].low.endswith("s") else "")
            first = replace(tokens[verb], text=done, value=done, low=done)
            return (*tokens[:verb], first, *tokens[verb + 1 : start - 1], *tokens[end:])
    return tokens


def _put(tokens: Tokens, verb: int, end: int) -> Tokens:
    holder = tokens[end - 1].low in _HOLDERS and tokens[end - 2].low in DETERMINERS
    into = tokens[end - 3] if holder and end - 3 > verb + 1 else None
    if into is None or into.low not in ("in", "into", "on", "onto"):
        return tokens
    done = "adds" if tokens[verb].low.endswith("s") else "add"
    first = replace(tokens[verb], text=done, value=done, low=done)
    to = replace(into, text="to", value="to", low="to")
    return (*tokens[:verb], first, *tokens[verb + 1 : end - 3], to, *tokens[end - 2 :])
