"""The small arrows beside a field that count it up and down, which belong to it wherever they are drawn."""

from collections.abc import Iterator
from typing import Final

from pacts.eyes.view import Node, View, pictured

_REACH: Final = 4
"""Elements between a field and the last of its arrows."""
_SMALL: Final = 64
"""Pixels: a higher thing is no arrow."""
_STEPS: Final = frozenset({"up", "down", "add", "plus", "remove", "minus", "increase", "decrease", "previous", "next"})
_MINUS: Final = frozenset("-−–")
_PLUS: Final = frozenset("+＋")
_NAMES: Final = frozenset({"increment", "decrement", "increase", "decrease", "up", "down"})


def arrows_of(field: Node, view: View) -> Iterator[Node]:
    """The arrows (or plus and minus) right behind or before a field that shows a number."""
    after = view.nodes[field.end : field.end + _REACH]
    before = view.nodes[max(field.index - _REACH, 0) : field.index]
    for nodes in (after, before[::-1]):
        for node in nodes:
            if node.frame is not field.frame or node.c.editable or node.c.own_text.rstrip().endswith(":"):
                break
            if _is_arrow(node):
                yield node


def takes_one_off(node: Node, view: View) -> bool:
    """Whether it is a minus with its plus beside it: it takes one from a number, and removes nothing."""
    signs = {other.c.text.strip() for other in view.siblings(node) if other is not node}
    return node.c.text.strip() in _MINUS and bool(signs & _PLUS)


def _is_arrow(node: Node) -> bool:
    c = node.c
    bare = not any(map(str.isalpha, c.text)) and c.visible and 0 < node.height <= _SMALL
    said = {word for words in pictured(node) for word in words.split()} | set(c.name.lower().split())
    return bare and bool(said & (_STEPS | _NAMES))
