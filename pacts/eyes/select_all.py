"""The one box that ticks all things of a list: "select all messages" is not a click on every one of them."""

from typing import Final

from pacts.eyes.fitting import Wanted, table_of
from pacts.eyes.kinds import CHECKABLE
from pacts.eyes.matching import Hit
from pacts.eyes.view import Node, View, is_header_row
from pacts.eyes.words import phrase

_VERBS: Final = frozenset({"click", "check", "select"})
_KINDS: Final = frozenset({"item", "row", "card"})
_TICKS: Final = frozenset({"select", "check", "tick", "mark", "choose"})
_MANY: Final = 2
"""Boxes below the one of a header, at least."""


def select_all(want: Wanted, view: View) -> list[Hit]:
    """The box that is called so, else the one in the header of the one table whose rows have boxes; empty without."""
    target = want.target
    picked = target.where or target.pick or target.looks or target.rest or target.number is not None or target.scope
    if want.verb not in _VERBS or not target.every or target.kind not in _KINDS or target.quoted or picked:
        return []
    boxes = [node for node in view.nodes if node.c.role in CHECKABLE and node.c.visible and node.c.enabled]
    found = [box for box in boxes if _is_called_so(box, target.words)] or [
        box for box in boxes if _heads_boxes(box, boxes, view)
    ]
    return [Hit(found[0], 1.0, 1.0, 5, "name", "synonym", found[0].says)] if len(found) == 1 else []


def _is_called_so(box: Node, words: str) -> bool:
    """Whether it is called "select all", or "select all" and the things."""
    said = phrase(box.c.name or box.c.label or box.c.title)
    verb, every, *things = said.tokens if len(said.tokens) > 1 else ("", "")
    known = set(phrase(words).concepts) | set(phrase("rows items").concepts)
    return verb in _TICKS and every == "all" and set(phrase(" ".join(things)).concepts) <= known


def _heads_boxes(box: Node, boxes: list[Node], view: View) -> bool:
    """Whether it stands in the header of a table, over a box of each row."""
    row, table = view.row(box), table_of(box)
    head = row is not None and is_header_row(row, view)
    return head and sum(1 for one in boxes if one is not box and table_of(one) is table is not None) >= _MANY
