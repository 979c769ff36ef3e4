"""Blocks under headings: a section that nothing else marks as one, and a board's column beside others of its make."""

from typing import Final

from pacts.eyes.view import Node, View

_WHOLE_PAGE: Final = frozenset({"body", "html", "main", "form"})


def block_under(heading: Node, view: View) -> Node | None:
    """The nearest block around a heading that shows more than it, and no other heading of its level."""
    return next((up for up in _around(heading, view) if any(_is_more(n, heading) for n in view.inside(up))), None)


def column_under(heading: Node, view: View) -> Node | None:
    """The widest such block, empty as it may be, where blocks beside it have a heading, too: a column of a board."""
    block = next(reversed(_around(heading, view)), None)
    if block is None:
        return None
    around = [n for n in view.nodes if n.parent is block.parent and n.frame is block.frame and n is not block]
    beside = [n for n in around if n.c.tag == block.c.tag and n.c.visible]
    alike = [n for n in beside if any(_heads_like(one, heading) for one in (n, *view.inside(n)))]
    return block if alike and block.c.box is not None else None


def _around(heading: Node, view: View) -> list[Node]:
    """The blocks that have this heading and no other of its level, from the nearest on."""
    found: list[Node] = []
    for up in heading.ancestors():
        others = any(n is not heading and n.c.visible and _heads_like(n, heading) for n in view.inside(up))
        if up.c.tag in _WHOLE_PAGE or others:
            break
        found.append(up)
    return found


def _heads_like(node: Node, heading: Node) -> bool:
    return node.c.role == "heading" and (node.c.level or 0) <= (heading.c.level or 0)


def _is_more(node: Node, heading: Node) -> bool:
    return node is not heading and node.c.visible and not heading.holds(node)
