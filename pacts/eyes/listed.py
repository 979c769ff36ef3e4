"""Rows that are told by the list around them: the todos of `<ul class="todo-list">`, and no choice below it."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.order import main_blocks
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


def the_list(target: Target, view: View) -> Node | None:
    """What holds the things that the page is about, where no markup says that it is a list; or the place named so."""
    if target.kind not in {"list", "table"} or target != Target(words=target.words, kind=target.kind, noun=target.noun):
        return None
    if not target.words:
        blocks = main_blocks(view)
        return blocks[0].parent if blocks else None
    said = phrase(target.words).stems
    named = [n for n in view.nodes if n.c.visible and n.c.role in _PLACES and phrase(n.c.name).stems == said]
    return named[0] if len(named) == 1 else None


_PLACES: Final = frozenset({"navigation", "group", "region", "menu", "log", "feed", "tabpanel", "complementary"})
"""Roles of places that hold things, which people call lists of those."""


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
