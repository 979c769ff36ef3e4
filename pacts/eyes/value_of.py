"""The value that a text names: for "the total is 30" the "30" beside the word "Total"."""

from typing import Final

from pacts.eyes.view import Node, View
from pacts.eyes.words import phrase

_LIMIT: Final = 80
_BELOW: Final = 24
"""Pixels from a label down to its value."""


def value_beside(node: Node, words: str, expected: str | None, view: View) -> Node:
    """The element that holds the value where the node is a mere label; else the node itself.

    A label is a text that says the author's words and nothing more. What is expected never chooses the element; it
    only tells that the label is itself what is asked for.
    """
    c = node.c
    if node.interactive or c.role == "heading" or not words:
        return node
    if phrase(c.own_text).plain == phrase(words).plain and c.text != c.own_text:
        said = [child for child in node.children if child.c.visible and child.c.text]
        return said[0] if len(said) == 1 and not said[0].interactive else node
    if phrase(c.text).plain != phrase(words).plain:
        return node
    if expected is not None and phrase(expected).plain and phrase(expected).plain in phrase(c.text).plain:
        return node
    values = _after(node, view)
    return values if values is not None else node


def _after(node: Node, view: View) -> Node | None:
    """The next sibling with a short text, one level up where the label stands alone in its box."""
    at = node
    for _ in range(2):
        following = [n for n in view.siblings(at) if n.index > at.index and n.c.visible and n.c.text]
        if following:
            found = following[0]
            return found if len(found.c.text) <= _LIMIT and not found.interactive and _fits(node, found) else None
        up = at.parent
        if up is None or (phrase(up.c.text).plain != phrase(node.c.text).plain and up.c.tag not in {"dt", "th"}):
            return None
        at = up
    return None


def _fits(label: Node, value: Node) -> bool:
    """A value is no other label: same kind of pair (dt/dd, th/td), or on the same line or right below."""
    if value.c.role == "heading" or value.c.tag == "dt":
        return False
    if label.c.box is None or value.c.box is None:
        return True
    same_line = value.top < label.top + label.height and label.top < value.top + value.height
    below = 0 <= value.top - (label.top + label.height) <= _BELOW
    return same_line or below
