"""The n-th of things that are repeated and not called by their noun: "the bin of the third question".

Like neighbours form a list. It is the list that is meant where it, its heading or its entries say the noun; where no
list does, the only one whose entries hold one such control each, for a noun that such entries are called by.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from pacts.domain.plan import Kind, Target
from pacts.eyes.description import is_thing
from pacts.eyes.matching import Hit
from pacts.eyes.order import may_be_blocks
from pacts.eyes.view import Node, View, is_header_row, outermost
from pacts.eyes.words import identifier, phrase, stem

_FEWEST: Final = 2
_NEAR: Final = 3
"""How far around a list its name may stand."""
_LABEL: Final = 40
"""Characters of a text before a list that may be its heading."""
_CALLED: Final[dict[Kind | None, frozenset[str]]] = {
    "image": frozenset({"photo", "picture", "image"}),
    "text": frozenset({"message", "text"}),
    "card": frozenset({"card"}),
}
"""What kinds are also nouns of."""


@dataclass(frozen=True, slots=True)
class _Family:
    """Like neighbours, and which of the things that are looked for stand in each."""

    members: tuple[Node, ...]
    held: tuple[tuple[Hit, ...], ...]

    @property
    def holding(self) -> int:
        """How many members hold something that is looked for."""
        return sum(1 for hits in self.held if hits)

    @property
    def is_even(self) -> bool:
        """Whether each holds one, those that hold none aside."""
        return all(len(outermost(hit.node for hit in hits)) <= 1 for hits in self.held)


def in_the_nth(hits: Sequence[Hit], target: Target, view: View) -> list[Hit]:
    """The hits in the n-th entry of the one list that the target can mean; none where several lists may be meant.

    Args:
        hits: what is looked for in the entry, where the rest of the target says.
        target: the entry: a number and a noun, or a kind.
        view: the page.
    """
    if target.ordinal is None or target.quoted or target.where or target.pick:
        return []
    families = [family for family in _families(hits, view) if family.holding >= _FEWEST]
    nouns = _nouns(target)
    named = [family for family in families if any(_says(family, noun, view) for noun in nouns)]
    plain = [family for family in families if family.is_even]
    if not named and target.words and not may_be_blocks(target.words, view):
        alone = len(families) == 1 and plain and all(hit in chain(*plain[0].held) for hit in hits)
        plain = plain if alone and is_thing(target.words) else []
    meant = _innermost(named) or plain
    return _nth(meant[0], target.ordinal) if len(meant) == 1 else []


def _nouns(target: Target) -> frozenset[str]:
    """Stems of what the entries may be called."""
    last = phrase(target.words).stems[-1:]
    return frozenset(last) or frozenset(map(stem, _CALLED.get(target.kind, ())))


def _families(hits: Sequence[Hit], view: View) -> list[_Family]:
    """The lists in whose entries the hits stand."""
    rows = {row for hit in hits for row in (hit.node, *hit.node.ancestors()) if row in view.row_nodes}
    first = {(row.frame.number, row.parent, row.c.tag): row for row in sorted(rows, key=lambda row: -row.index)}
    return [family for row in first.values() if (family := _family(row, hits, view)) is not None]


def _family(entry: Node, hits: Sequence[Hit], view: View) -> _Family | None:
    """The entries of one list; None where some hold none of the hits, and others stand in no entry."""
    around = entry.parent
    rows = [n for n in view.siblings(entry) if n.c.tag == entry.c.tag and n in view.row_nodes and n.c.visible]
    members = [n for n in rows if not is_header_row(n, view)]
    held = [tuple(hit for hit in hits if n.holds(hit.node)) for n in members]
    while held and not held[0]:  # what the entries have stands in no heading line
        del held[0], members[0]
    family = _Family(tuple(members), tuple(held))
    within = (hit for hit in hits if around is None or around.holds(hit.node))
    apart = [hit for hit in within if not any(n.holds(hit.node) for n in members)]
    if not apart:
        return family
    if family.holding < max(len(members), _FEWEST) or not family.is_even:
        return None
    each = sorted((held[0] for held in (*family.held, *((hit,) for hit in apart))), key=lambda hit: hit.node.index)
    return _Family(tuple(hit.node for hit in each), tuple((hit,) for hit in each))


def _says(family: _Family, noun: str, view: View) -> bool:
    """Whether the list, its heading or most of its entries say the noun."""
    if any(noun in text for text in _around(family.members[0], view)):
        return True
    saying = sum(any(noun in text for text in _of_entry(member, view)) for member in family.members)
    return 2 * saying > len(family.members)


def _around(first: Node, view: View) -> Iterator[tuple[str, ...]]:
    """The stems of what a list is called, by its markup, its heading and what stands before it."""
    for up in islice(first.ancestors(), _NEAR):
        for name in (up.c.element_id, *up.c.classes, *up.c.test_ids.values(), up.c.tag if "-" in up.c.tag else ""):
            yield identifier(name).stems if name else ()
        yield phrase(up.c.aria_label).stems
        before = view.nodes[up.index - 1] if up.index else None
        if before is not None and len(before.c.own_text) <= _LABEL:
            yield phrase(before.c.own_text).stems
    yield phrase(first.c.heading).stems


def _of_entry(member: Node, view: View) -> Iterator[tuple[str, ...]]:
    """The stems of what an entry is called, by its markup and its parts."""
    for node in (member, *view.inside(member)):
        for name in (*node.c.classes, *node.c.test_ids.values(), node.c.name_attribute):
            yield identifier(name).stems if name else ()
        if node.interactive or node is member:
            yield phrase(node.c.aria_label or node.c.label).stems


def _innermost(families: Sequence[_Family]) -> list[_Family]:
    """Without the lists in whose entries another one stands that is called so too."""
    return [
        one
        for one in families
        if not any(
            other is not one and any(member.holds(other.members[0]) for member in one.members) for other in families
        )
    ]


def _nth(family: _Family, ordinal: int) -> list[Hit]:
    at = ordinal - 1 if ordinal > 0 else len(family.members) + ordinal
    return list(family.held[at]) if 0 <= at < len(family.members) else []
