"""Rows that are told by the list around them: the todos of `<ul class="todo-list">`, and no choice below it."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from pacts.eyes.view import Node, View, is_header_row
from pacts.eyes.words import identifier, phrase

_LISTING: Final = frozenset(
    concept
    for word in ("list", "items", "rows", "table", "grid", "container", "wrapper", "collection", "group", "body")
    for concept in phrase(word).concepts
)
"""What markup calls the box around rows, whatever they are of."""
_IN_FORCE: Final = frozenset({"selected", "active", "current", "chosen"})


def listed_so(words: str, view: View) -> list[Node]:
    """The rows of the one list that markup calls so and nothing else; none where no list or several are called so."""
    said = set(phrase(words).concepts)
    lists: dict[int, list[Node]] = defaultdict(list)
    for row in view.row_nodes:
        if row.c.visible and row.parent is not None and not is_header_row(row, view):
            lists[row.parent.index].append(row)
    found = [rows for at, rows in lists.items() if said and _is_called_so(view.nodes[at], said)]
    return sorted(found[0], key=lambda node: node.index) if len(found) == 1 else []


def are_choices(rows: Sequence[Node], view: View) -> bool:
    """Whether rows are a link or button each, one of them in force: what is shown is chosen there, and not listed."""
    controls = [[node for node in view.inside(row) if node.interactive] for row in rows]
    if len(rows) < 2 or any(len(own) != 1 for own in controls):  # noqa: PLR2004 - one alone is no choice
        return False
    pairs = [(own[0], row) for own, row in zip(controls, rows, strict=True)]
    lone = all(control.c.text == row.c.text for control, row in pairs)
    return lone and sum(_is_in_force(control, row) for control, row in pairs) == 1


def _is_called_so(holder: Node, said: set[str]) -> bool:
    """Whether the markup of what holds rows is the words that were said, besides those for any list."""
    names = (holder.c.element_id, *holder.c.classes, *holder.c.test_ids.values())
    words = (set(identifier(name).concepts) for name in names if name)
    return any(said <= of and of - said <= _LISTING for of in words)


def _is_in_force(control: Node, row: Node) -> bool:
    """Whether a choice is marked as the one that holds."""
    marks = {word for name in (*control.c.classes, *row.c.classes) for word in identifier(name).tokens}
    return bool(control.c.selected) or bool(marks & _IN_FORCE)
