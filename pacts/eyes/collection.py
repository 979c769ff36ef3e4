"""All that match: one locator for a set, "every product", "the Price column"."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from pacts.domain.element import Locator, LocatorPart
from pacts.domain.plan import Target
from pacts.eyes.kinds import CONTAINER_KINDS
from pacts.eyes.listed import are_choices, listed_so
from pacts.eyes.locators import RANKS, Proposal, Proposer
from pacts.eyes.matching import Hit
from pacts.eyes.scopes import Scoper
from pacts.eyes.settle import collapse, peers
from pacts.eyes.view import Node, View, is_cell, is_header_row, sums_up_rows
from pacts.eyes.words import LEVELS, match, phrase

_NAMED: Final = 0.8
"""Words that agree less do not name a list."""
_CELLS: Final = frozenset({"td", "th"})
_SAME: Final = frozenset({"same", "case", "forms"})
_BLOCKS: Final = frozenset({"div", "article", "section", "a"})


class Collector:
    """Gathers and locates sets of elements on one look."""

    def __init__(self, view: View, proposer: Proposer) -> None:
        self.view = view
        self._proposer = proposer

    def gather(self, hits: Sequence[Hit], target: Target) -> list[Node]:
        """The nodes that "all …" means, in document order; what sums up the others is none of them."""
        nodes = self._gathered(hits, target)
        if target.kind in {"item", "row"}:
            entries = [node for node in nodes if not is_header_row(node, self.view)]
            nodes = entries or (nodes if target.words else [])
        return [node for node in nodes if not sums_up_rows(node)] or nodes

    def _gathered(self, hits: Sequence[Hit], target: Target) -> list[Node]:
        if not target.words and target.kind is not None:
            return sorted({hit.node for hit in hits}, key=lambda n: n.index)
        if target.kind == "column":
            cells = [hit for hit in hits if hit.source == "column"]
            return sorted({hit.node for hit in cells or hits}, key=lambda n: n.index)
        best = peers(hits)
        if target.kind in CONTAINER_KINDS:
            return _innermost(best)
        alike = self._alike(best) if all(hit.source in {"class", "test attribute"} for hit in best) else None
        return alike or sorted({hit.node for hit in collapse(best, for_text=False)}, key=lambda n: n.index)

    def _alike(self, hits: Sequence[Hit]) -> list[Node] | None:
        """Of several makes that carry the words in class or test id, the one that makes rows; else the most."""
        groups: dict[tuple[str, str], list[Node]] = defaultdict(list)
        for hit in hits:
            groups[(hit.node.c.tag, hit.shown)].append(hit.node)
        rows = [group for group in groups.values() if all(node in self.view.row_nodes for node in group)]
        best = max(rows or groups.values(), key=len, default=None)
        return sorted(set(best), key=lambda n: n.index) if best else None

    def members(self, target: Target, hits: Sequence[Hit], scoper: Scoper) -> list[Hit]:
        """The rows or cards that a plural names: by their class or test id, or by the list or heading over them."""
        if target.kind not in {None, "element", "item", "card", "row"}:
            return []
        rows = [hit for hit in hits if hit.node in self.view.row_nodes and hit.node.c.visible]
        named = [hit for hit in rows if hit.source in {"class", "test attribute"}]
        if named:
            return [hit for hit in named if hit.node in set(self._alike(named) or ())]
        if listed := listed_so(target.words, self.view):
            return [Hit(node, LEVELS["part"], 1.0, 8, "list", "part", target.words) for node in listed]
        alone = self._alone(hits)
        if alone is not None:
            return [alone]
        places = [
            place
            for place in scoper.places(target.model_copy(update={"kind": "section", "every": False}))
            if place.words > _NAMED
        ]
        for shape in ("own", "headed", "section"):
            for place in (place for place in places if place.shape == shape):
                inside = [self.view.nodes[at] for span in place.inside for at in span]
                found = self._most_alike([node for node in inside if node in self.view.row_nodes and node.c.visible])
                if found:
                    return [Hit(node, place.words, 1.0, 6, "list", "part", target.words) for node in found]
        return []

    def _alone(self, hits: Sequence[Hit]) -> Hit | None:
        """The one block of the page that has the word for a class or test id: what is left of a list."""
        found = [
            hit
            for hit in hits
            if hit.source in {"class", "test attribute"}
            and hit.level in _SAME
            and hit.node.c.visible
            and hit.node.c.tag in _BLOCKS
            and hit.node.children
        ]
        return replace(found[0], source="list", fit=1.0) if len(found) == 1 else None

    def _most_alike(self, rows: Sequence[Node]) -> list[Node]:
        """Of the rows of a place, those of one make and one parent that are the most; a header row is none."""
        groups: dict[tuple[str, str, int], list[Node]] = defaultdict(list)
        for row in rows:
            if not is_header_row(row, self.view):
                groups[(row.c.tag, row.c.role, row.parent.index if row.parent else -1)].append(row)
        things = [group for group in groups.values() if not are_choices(group, self.view)]
        return max(things, key=len, default=[])

    def column(self, words: str, *, quoted: bool) -> list[Hit]:
        """The cells under the header with these words."""
        said = phrase(words)
        found: list[Hit] = []
        for node in self.view.nodes:
            if node.c.column and is_cell(node):
                agreed = match(said, phrase(node.c.column), quoted=quoted)
                if agreed.score >= LEVELS["part"]:
                    found.append(Hit(node, agreed.score, 1.0, 6, "column", agreed.level, node.c.column))
        best = max((hit.words for hit in found), default=0.0)
        return [hit for hit in found if hit.words >= best - 0.02]

    def locate(self, nodes: Sequence[Node], *, hints: Sequence[str]) -> Proposal | None:
        """One locator for exactly these nodes; None when the look finds none."""
        if len({node.frame.number for node in nodes}) > 1:
            return None
        for within in (None, *_common(nodes)):
            found = self._proposer.covering(nodes, hints=hints, within=within)
            if found is not None:
                return found
        return self._cells(nodes) or self._proposer.holding(nodes)

    def _cells(self, nodes: Sequence[Node]) -> Proposal | None:
        """Cells by their place in the row."""
        places = {_place(node) for node in nodes}
        if len(places) != 1 or None in places or any(node.c.tag not in _CELLS for node in nodes):
            return None
        body = "tbody " if all(any(up.c.tag == "tbody" for up in node.ancestors()) for node in nodes) else ""
        footed = body and any(n.c.tag == "tfoot" and n.frame is nodes[0].frame for n in self.view.nodes)
        part = LocatorPart(by="css", value=f"{body if footed else ''}{nodes[0].c.tag}:nth-child({places.pop()})")
        table = next((up for up in nodes[0].ancestors() if up.c.tag == "table"), None)
        tables = [n for n in self.view.nodes if n.c.tag == "table" and n.frame is nodes[0].frame]
        head: tuple[LocatorPart, ...] = ()
        if table is not None and len(tables) > 1:
            head = self._proposer.propose(table)[0].locator.parts
        locator = Locator(frames=self._proposer.frame_chain(nodes[0]), parts=(*head, part))
        return Proposal(locator, "nth_chain", 8, RANKS["nth_chain"])


def _place(node: Node) -> int | None:
    """1-based place among the cells of its row."""
    if node.parent is None:
        return None
    cells = [n for n in node.parent.children if n.c.tag in _CELLS]
    return cells.index(node) + 1 if node in cells else None


def _innermost(hits: Sequence[Hit]) -> list[Node]:
    nodes = sorted({hit.node for hit in hits}, key=lambda n: n.index)
    return [n for n in nodes if not any(o is not n and n.holds(o) for o in nodes)]


def _common(nodes: Sequence[Node]) -> list[Node]:
    """Containers that hold all of the nodes, nearest first."""
    return [up for up in nodes[0].ancestors() if all(up.holds(node) for node in nodes)][:8]
