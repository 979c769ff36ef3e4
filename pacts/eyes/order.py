"""How a person counts things: in the order they stand on the screen, the n-th, the first two, the last two."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.view import Node, View
from pacts.eyes.vocabulary import BLOCKS
from pacts.eyes.words import identifier, phrase, stem

_APART: Final = ("nav", "header", "footer")
_APART_ROLES: Final = frozenset(
    {"navigation", "banner", "contentinfo", "menu", "menubar", "tablist", "toolbar", "listbox", "alert", "status"}
)
_BLOCKS: Final = frozenset(map(stem, BLOCKS))
_ANY_BLOCK: Final = frozenset(map(stem, ("item", "row", "entry", "record", "result", "hit", "card", "tile", "line")))
"""Nouns for blocks of whatever a page is about."""
STEP: Final = stem("step")
_FEWEST: Final = 2
_PIECES: Final = 2
"""Parts that a repeated block holds at least; a list of bare words is a menu or a pager."""


def in_order(nodes: Sequence[Node], view: View) -> list[Node]:
    """The nodes as one reads them: by line and from the left where they are neighbours, else as they are written."""
    written = sorted(nodes, key=lambda node: node.index)
    if len(written) < _FEWEST or any(node.c.box is None for node in written):
        return written
    homes = {_home(node, view) for node in written}
    return _by_line(written) if len(homes) == 1 else written


def _home(node: Node, view: View) -> tuple[int, int]:
    """What holds the things that stand side by side: the parent of each, or of the row or card of each."""
    row = view.row(node)
    at = row if row is not None and row.parent is not None else node
    return node.frame.number, at.parent.index if at.parent else -1


def _by_line(nodes: Sequence[Node]) -> list[Node]:
    """Lines from the top; what overlaps half its height with a line stands on it."""
    lines: list[list[Node]] = []
    for node in sorted(nodes, key=lambda n: (n.top + n.height / 2, n.left)):
        middle = node.top + node.height / 2
        first = lines[-1][0] if lines else None
        if (
            first is not None
            and middle <= first.top + first.height * 0.75
            and abs(middle - first.top - first.height / 2) <= max(first.height, node.height) / 2
        ):
            lines[-1].append(node)
        else:
            lines.append([node])
    return [node for line in lines for node in sorted(line, key=lambda n: (n.left, n.index))]


def chosen(nodes: Sequence[Node], target: Target) -> list[Node] | None:
    """Those that the target's number and place mean, of all that fit; None when there are not so many."""
    count = len(nodes)
    if target.ordinal is None:
        if target.number is None or target.every:
            exact = target.number is None or not target.every or target.number <= count
            return list(nodes) if exact else None
        return list(nodes[: target.number]) if target.number <= count else None
    number = target.number or 1
    if target.ordinal > 0:
        start = target.ordinal - 1
        return list(nodes[start : start + number]) if start + number <= count else None
    stop = count + target.ordinal + 1
    return list(nodes[stop - number : stop]) if stop - number >= 0 and stop <= count else None


def named_blocks(words: str, view: View) -> list[Node]:
    """The repeated blocks of the page for a noun that such blocks are called by."""
    stems = phrase(words).stems
    return main_blocks(view) if len(stems) == 1 and may_be_blocks(words, view) else []


def whole_family(nodes: Sequence[Node], words: str, view: View) -> list[Node]:
    """All the blocks of the page where the noun is said in some of them: "the last hotel" need not be called one.

    Nothing where the noun is not what such blocks are called, or is said elsewhere too.
    """
    said = phrase(words)
    if len(said.stems) != 1 or not nodes or not (may_be_blocks(words, view) or _is_on_top(said.stems[0], view)):
        return []
    blocks = [block for block in main_blocks(view) if not any(n.c.role == "columnheader" for n in view.inside(block))]
    within = all(any(block is node or block.holds(node) for block in blocks) for node in nodes)
    return blocks if within and len(nodes) < len(blocks) else []


def _is_on_top(noun: str, view: View) -> bool:
    """Whether the page is about such things, by its title or first heading."""
    named = (view.snapshot.title, *(n.c.text for n in view.headlines))
    return any(noun in phrase(text).stems for text in named)


def may_be_blocks(words: str, view: View) -> bool:
    """Whether repeated blocks are called by the noun, and the page has the word: no page of invoices shows hotels."""
    said = phrase(words)
    noun, concept = said.stems[-1:], said.concepts[-1:]
    if noun and (noun[0] in _ANY_BLOCK or (noun[0] == STEP and steps(view))):
        return True
    known = view.by_word
    named = {word for text in (view.snapshot.title, view.snapshot.url) for word in identifier(text).stems}
    return bool(noun) and noun[0] in _BLOCKS and (noun[0] in known or concept[0] in known or noun[0] in named)


def steps(view: View) -> list[Node]:
    """The entries of the one numbered list that is no menu: the steps of a recipe, of instructions, of a way."""
    lists = [n for n in view.nodes if n.c.tag == "ol" and n.c.visible and not is_apart(n)]
    written = [n for n in lists if not _is_of_links(n, view)]
    return [n for n in view.inside(written[0]) if n.parent is written[0] and n.c.visible] if len(written) == 1 else []


def _is_of_links(listed: Node, view: View) -> bool:
    """Whether each entry is a link and no more, as in a table of contents."""
    links = [n for n in view.inside(listed) if n.c.role == "link"]
    return all(any(entry.c.text == link.c.text for link in links) for entry in listed.children)


def main_blocks(view: View, *, plain: bool = False) -> list[Node]:
    """The repeated blocks that the page is about: of all rows, cards and items, the family that takes the most room.

    `plain` ones may be bare words, as the entries of a simple list are.
    """
    families: dict[tuple[int, int, str, str], list[Node]] = defaultdict(list)
    for node in view.row_nodes:
        if node.c.visible and node.c.box and not is_apart(node):
            families[(node.frame.number, node.parent.index if node.parent else -1, node.c.tag, node.c.role)].append(
                node
            )
    blocks = {key: family for key, family in families.items() if plain or _is_block(family)}
    worth = {key: sum(n.width * n.height for n in family) for key, family in blocks.items()}
    best = max(worth, key=lambda key: worth[key], default=None)
    return sorted(families[best], key=lambda node: node.index) if best is not None else []


def _is_block(family: Sequence[Node]) -> bool:
    whole = sum(node.end - node.index > _PIECES for node in family) * 2 >= len(family)
    return len(family) >= _FEWEST and whole and _is_of_one_make(family)


def _is_of_one_make(family: Sequence[Node]) -> bool:
    """Whether they share a class, a role or what they are made of: a search bar and a list below it do not."""
    classes = set.intersection(*(set(node.c.classes) for node in family))
    made = Counter(tuple((child.c.tag, child.c.role) for child in node.children) for node in family)
    return bool(classes or family[0].c.role) or made.most_common(1)[0][1] * 2 > len(family)


def is_apart(node: Node) -> bool:
    """Whether it stands in a menu, a bar or a message beside what the page is about."""
    return any(up.c.role in _APART_ROLES or up.c.tag in _APART for up in node.ancestors())
