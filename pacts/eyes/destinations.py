"""Where a control takes things: "Add to cart" is no cart, and a card with that button in it is none either."""

from typing import Final

from pacts.domain.deed_words import split
from pacts.eyes.view import Node
from pacts.eyes.words import Phrase, phrase

_TO: Final = frozenset({"to", "from", "into", "onto", "in"})
_TAKING: Final = frozenset({"move", "copy", "pin", "put", "take", "transfer"})
"""Deeds that have a place in their names, besides those that are done everywhere."""
_BETWEEN: Final = frozenset({"the", "my", "your", "a", "this"})
_PRESSED: Final = frozenset({"button", "link", "menuitem", "tab"})


def names_where_to(said: Phrase, shown: Phrase) -> bool:
    """Whether the words are only where a control takes something: the wishlist of "Add to wishlist"."""
    size, words = len(said.stems), shown.stems
    if not size or not (split(shown.plain.split()) or (shown.tokens[:1] and shown.tokens[0] in _TAKING)):
        return False
    for at in range(1, len(words) - size + 1):
        if words[at : at + size] != said.stems:
            continue
        before = [token for token in shown.tokens[:at] if token not in _BETWEEN]
        if before and before[-1] in _TO:
            return True
    return False


def is_only_in_a_deed(words: str, nodes: list[Node]) -> bool:
    """Whether a name stands among these nodes, and nowhere but as where the deed of a control takes something."""
    said = phrase(words)
    named = [node for node in nodes if node.c.visible and _says(said, node)]
    return bool(named) and all(_is_pressed(node) and names_where_to(said, phrase(_text(node))) for node in named)


def _says(said: Phrase, node: Node) -> bool:
    return bool(said.stems) and set(said.stems) <= set(phrase(_text(node)).stems)


def _text(node: Node) -> str:
    return node.c.own_text or node.c.aria_label or (node.c.name if node.interactive else "")


def _is_pressed(node: Node) -> bool:
    return any(up.c.role in _PRESSED or up.c.tag == "button" for up in (node, *node.ancestors()))
