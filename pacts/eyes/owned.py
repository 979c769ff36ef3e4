"""What belongs to a thing: "the price of the tent", "the author of the post", "the storage of Pro"."""

from collections.abc import Sequence
from typing import Final

from pacts.domain.plan import Scope, Target
from pacts.eyes.fitting import Wanted
from pacts.eyes.kinds import fit
from pacts.eyes.matching import Hit
from pacts.eyes.properties import parts_called
from pacts.eyes.scopes import Place, Scoper
from pacts.eyes.settle import POINTING
from pacts.eyes.view import Node, View, is_header_row
from pacts.eyes.words import match, phrase

_READ: Final = frozenset({"text", "remember", "value", "cell", "changed", "style"})
_NAMED: Final = 0.8
"""Headers that agree less are others."""
_CELLS: Final = frozenset({"cell", "gridcell"})
_SCORE: Final = 0.9
"""What a part scores that its place names, not its words."""


class Owned:
    """Finds the parts of a row or card by what they are called."""

    def __init__(self, view: View, scoper: Scoper) -> None:
        self.view = view
        self._scoper = scoper

    def find(self, want: Wanted) -> list[Hit]:
        """The parts that the words (or the column) name in the row or card that is named."""
        asked = _asked(want)
        if asked is None:
            return []
        of, owner, outer = asked
        nodes = self._crossed(of, owner) or self._in_places(of, owner, outer)
        if want.verb in POINTING:
            nodes = [n for n in nodes if (n.interactive or n.c.clickable) and fit(n, None, want.verb, self.view) > 0]
        return [Hit(node, _SCORE, 1.0, 6, "property", "same", of) for node in nodes]

    def _in_places(self, of: str, owner: Target, outer: Sequence[Scope]) -> list[Node]:
        """The smallest place that tells it."""
        places = self._scoper.rows(owner, outer)
        for place in sorted(places, key=lambda one: (sum(map(len, one.inside)), one.node.index)):
            if not is_header_row(place.node, self.view) and (found := parts_called(self._parts(place), of, self.view)):
                return found
        return []

    def _parts(self, place: Place) -> list[Node]:
        inside = [self.view.nodes[at] for span in place.inside for at in span]
        return [place.node, *inside] if place.node in self.view.row_nodes else inside

    def _crossed(self, of: str, owner: Target) -> list[Node]:
        """The cell where the owner's column meets the row that is called so."""
        said, whose = phrase(of), phrase(owner.words)
        if not whose.plain:
            return []
        under = [
            n
            for n in self.view.nodes
            if n.c.column and n.c.role in _CELLS and match(whose, phrase(n.c.column), quoted=owner.quoted).score >= _NAMED
        ]
        return [cell for cell in under if (head := self._head(cell)) and match(said, phrase(head)).score >= _NAMED]

    def _head(self, cell: Node) -> str:
        """What the first cell of its row says; "" when it is the first itself."""
        first = cell.parent.children[0] if cell.parent is not None and cell.parent.children else cell
        return first.c.text if first is not cell else ""


def _asked(want: Wanted) -> tuple[str, Target, Sequence[Scope]] | None:
    """What is asked, and of what: by the words and an owner, or by a column and a row."""
    target = want.target
    if (want.verb not in _READ and want.verb not in POINTING) or target.attributes or target.quoted:
        return None
    owners = [scope for scope in target.scope if scope.relation in {"row_of", "in"}]
    columns = [scope for scope in target.scope if scope.relation == "column"]
    of = target.words or (columns[0].target.words if columns else "")
    if not of or not owners:
        return None
    return of, owners[0].target, [scope for scope in target.scope if scope is not owners[0] and scope not in columns]
