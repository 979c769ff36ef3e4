"""What is crossed out: "the crossed-out price" of an offer."""

from typing import Final

from pacts.eyes.fitting import Wanted
from pacts.eyes.matching import Hit
from pacts.eyes.measures import measures
from pacts.eyes.properties import units_of
from pacts.eyes.settle import POINTING
from pacts.eyes.view import Node, View
from pacts.eyes.vocabulary import FORMER
from pacts.eyes.words import match, phrase

_SAID: Final = frozenset({"crossed", "struck", "strikethrough", "strikedthrough", "stricken"})
_REST: Final = frozenset({"out", "through", "text", "word", "words", "value", "line"})
_SCORE: Final = 0.9


def struck(want: Wanted, view: View) -> list[Hit]:
    """The crossed-out things that are what the noun says; none where nothing crossed out is asked for."""
    words = phrase(want.target.words).tokens
    if want.target.quoted or not words or words[0] not in _SAID | FORMER or want.verb in POINTING:
        return []
    noun = " ".join(word for word in words if word not in _SAID | FORMER | _REST)
    if not noun and want.target.kind != "text":
        return []
    nodes = [node for node in view.nodes if node.c.visible and node.c.struck and _is_called(node, noun)]
    return [Hit(node, _SCORE, 1.0, 8, "look", "same", want.target.words) for node in nodes]


def _is_called(node: Node, noun: str) -> bool:
    """Whether it is a measure of the kind, or says the words."""
    if not noun or match(phrase(noun), phrase(node.c.text)):
        return True
    found = measures(node.c.text)
    return bool(found) and found[0].unit in units_of(noun)
