"""`the event's gone`, `the button's disabled`: where 's stands for "is" or "has"."""

from dataclasses import replace

from pacts.language import predicates
from pacts.language.tokens import Token, Tokens

_STATES = frozenset(
    (
        "gone",
        "visible",
        "hidden",
        "shown",
        "displayed",
        "disabled",
        "enabled",
        "missing",
        "selected",
        "checked",
        "empty",
    )
) | frozenset(
    ("there", "not", "still", "no", "now", "been", "ticked", "expanded", "collapsed", "listed", "greyed", "highlighted")
)
"""What can only follow a verb: no thing belongs to anybody here."""


def spelled_out(tokens: Tokens) -> Tokens:
    """The tokens with such an 's as a verb of its own; a possessive stays."""
    if not any(token.kind == "word" and token.low.endswith("'s") for token in tokens):
        return tokens
    spelled: list[Token] = []
    for at, token in enumerate(tokens):
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        ends = at + 2 >= len(tokens) or tokens[at + 2].low not in ("button", "field", "link", "icon", "items", "item")
        verb = following is not None and following.low in _STATES and following.value.islower()
        if (
            token.kind == "word"
            and token.low.endswith("'s")
            and verb
            and ends
            and token.low[:-2] not in predicates.NEGATIONS
        ):
            place = token.end - 2
            owner = token.text[:-2]
            spelled.append(replace(token, text=owner, value=token.value[:-2], low=token.low[:-2], end=place))
            spelled.append(Token("word", token.text[-2:], "is", "is", place, token.end))
        else:
            spelled.append(token)
    return tuple(spelled)
