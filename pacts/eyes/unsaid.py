"""Places without a role: what stands after the words that head it, and links side by side that make a menu."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from pacts.domain.plan import Kind
from pacts.eyes.view import Node, View
from pacts.eyes.words import equal_level, phrase

_WRAPPERS: Final = 2
"""Boxes that a heading word may stand in alone."""
_LEAST: Final = 3
"""Links side by side that make a menu."""
_PARTS: Final = 6
"""Elements of an entry of a menu at most: more is a card."""
_ENTRY: Final = 40
"""Characters of such an entry at most."""
_BOX: Final = 160
"""Characters of a box in which the first words head the others at most."""
_ROLES: Final[dict[Kind, frozenset[str]]] = {
    "navigation": frozenset({"link", "menuitem", "tab"}),
    "menu": frozenset({"link", "menuitem", "button", "option"}),
    "sidebar": frozenset({"link", "menuitem", "button"}),
}
"""What the entries of a menu or a bar are."""


def headed_by(words: str, view: View) -> Iterator[tuple[Node, range]]:
    """What stands right after just these words, as the list after "On this page" or the menu after "Edit"."""
    said = phrase(words)
    for node in view.nodes:
        if node.c.visible and node.c.own_text and not node.c.editable and equal_level(said, phrase(node.c.own_text)):
            yield from ((node, span) for span in _after(node, view))


def _after(head: Node, view: View) -> Iterator[range]:
    for node in (head, *islice(head.ancestors(), _WRAPPERS)):
        if node is not head and phrase(node.c.text).plain != phrase(head.c.text).plain:
            return
        later = [other for other in view.siblings(node) if other.index >= node.end and other.c.visible]
        if later and later[0].children and later[0].c.role != "heading":
            yield range(later[0].index, later[0].end)
        elif later and node.parent is not None and node.parent.children[0] is node and len(node.parent.c.text) <= _BOX:
            yield range(node.end, node.parent.end)
        if later:
            return


def stands_in_a_row(node: Node, kind: Kind | None, view: View) -> bool:
    """Whether it is one of several short links (or buttons) side by side, as the entries of a menu are."""
    roles = _ROLES.get(kind or "page", frozenset())
    if node.c.role not in roles:
        return False
    return any(_is_among_entries(entry, roles, view) for entry in (node, *islice(node.ancestors(), _WRAPPERS)))


def _is_among_entries(entry: Node, roles: frozenset[str], view: View) -> bool:
    like = [n for n in view.siblings(entry) if n.c.visible and n.c.tag == entry.c.tag]
    alike = [n for n in like if _is_entry(n, roles, view)]
    return len(alike) >= min(_LEAST, len(like)) > 1 and entry in alike


def _is_entry(node: Node, roles: frozenset[str], view: View) -> bool:
    inside = [n for n in (node, *view.inside(node)) if n.interactive]
    short = node.end - node.index <= _PARTS and len(node.c.text) <= _ENTRY
    return short and 0 < len(inside) <= _WRAPPERS and inside[0].c.role in roles
