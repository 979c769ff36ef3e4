"""What a fact says of a thing where no label of the page has its word: "the kiosk is marked "Closed"".

The thing is the smallest row, card or section that is named; the fact is the one text in it that says the value. What
stands under the label of another property is not taken, nor a bare number that nothing in the sentence tells more of.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from pacts.domain.plan import Scope, Target
from pacts.eyes.crossing import crossing
from pacts.eyes.days import is_weekday
from pacts.eyes.destinations import is_only_in_a_deed
from pacts.eyes.filters import asks_what_is_chosen, is_chosen
from pacts.eyes.fitting import Wanted
from pacts.eyes.matching import Hit
from pacts.eyes.no_value import is_no_value, is_outdone
from pacts.eyes.scopes import Place, Scoper
from pacts.eyes.settle import peers
from pacts.eyes.value_of import value_of_label
from pacts.eyes.view import Node, View, inmost
from pacts.eyes.words import identifier, match, phrase

_SCORE: Final = 0.8
_NAMED: Final = 0.8
"""A header that agrees less is another property's."""
_LONGEST: Final = 200
"""Characters: a longer text is no value."""
_PARTS: Final = 12
"""Texts of a block that is one thing; what has more is a page or an article, of which only the heading is told."""
_SURELY: Final = 0.75
"""How well a block is named of which any text may be told."""
_NEAR: Final = 3
"""Boxes around a text that may be drawn as the chosen one."""
_SHORT: Final = 30
"""Characters of a label."""
_TITLES: Final = frozenset({"title", "heading", "headline", "caption"})
"""What is the heading of a thing, where it has one."""
_OF_THINGS: Final = frozenset({None, "text", "element"})
_LABELS: Final = frozenset({"dt", "th", "label"})
HEADS: Final[dict[str, frozenset[str]]] = {
    "from": frozenset({"country", "nation", "nationality", "origin", "home", "city", "town", "place", "source"}),
    "value": frozenset({"amount", "worth", "price", "total", "sum", "size"}),
    "price": frozenset({"fare", "cost", "amount", "rent", "rate", "total", "fee"}),
    "amount": frozenset({"sum", "total", "value", "price", "balance"}),
    "due": frozenset({"deadline", "until", "date", "back", "pay"}),
    "date": frozenset({"when", "day", "time", "start", "schedule", "scheduled", "planned", "due"}),
    "arrival": frozenset({"time", "when", "date", "received", "arrives", "to"}),
    "departure": frozenset({"time", "when", "date", "leaves", "from"}),
    "start": frozenset({"time", "when", "date", "begin", "begins", "from", "starts"}),
    "end": frozenset({"time", "when", "date", "until", "ends", "to", "finish"}),
    "assigned": frozenset({"assignee", "owner", "responsible", "who", "person", "agent"}),
    "location": frozenset({"city", "place", "where", "address", "country", "room", "town", "office"}),
    "duration": frozenset({"time", "length", "takes", "lasts"}),
    "language": frozenset({"languages", "speaks"}),
    "tag": frozenset({"label", "labels", "tags", "badge", "badges"}),
    "quantity": frozenset({"qty", "stock", "hand", "count", "pieces", "units", "pcs"}),
    "marks": frozenset({"points", "score", "grade"}),
}
"""Other words of the page for what a verb speaks of."""


@dataclass(frozen=True, slots=True)
class _Fact:
    """What is asked: which property (or none) of which thing, and the value it should have."""

    of: str
    thing: Target
    outer: Sequence[Scope]
    value: str


class Told:
    """Finds the text of a thing's block that says a fact."""

    def __init__(self, view: View, scoper: Scoper) -> None:
        self.view = view
        self._scoper = scoper

    def find(self, want: Wanted, hits: Sequence[Hit]) -> list[Hit]:
        """The one text that tells the fact, where what else was found does not; empty when none does, or several."""
        fact = _fact_of(want)
        node = (self._crossed(fact) or self._in_blocks(fact)) if fact is not None else None
        if fact is None or node is None or (asks_what_is_chosen(want.target.words) and not _is_drawn_chosen(node)):
            return []
        best = peers(list(hits))
        if all(hit.node is not node for hit in best) and self._is_settled(fact, hits):
            return []
        if any(_says(hit.node, fact.value) and not (hit.node is node or hit.node.holds(node)) for hit in best):
            return []
        return [Hit(node, _SCORE, 1.0, 6, "told", "same", want.target.words)]

    def _is_settled(self, fact: _Fact, hits: Sequence[Hit]) -> bool:
        """Whether the property was found under its own name: it has another value then."""
        named = (match(phrase(fact.of), phrase(hit.shown)).score for hit in hits if hit.source == "property")
        return bool(fact.of) and any(score >= _NAMED for score in named)

    def _crossed(self, fact: _Fact) -> Node | None:
        """The cell where the thing and its place meet: "the recycling in Northgate is picked up on Monday"."""
        for scope in fact.outer:
            one, other = fact.thing.words, scope.target.words
            cell = crossing(one, other, self.view) or crossing(other, one, self.view) if one and other else None
            if cell is not None and _says(cell, fact.value):
                return cell
        return None

    def _in_blocks(self, fact: _Fact) -> Node | None:
        told = [(place, found) for place in self._blocks(fact) if (found := self._parts(place, fact))]
        if not told or any(not _around(place, told[0][0]) for place, _ in told[1:]):
            return None
        return told[0][1][0] if len(told[0][1]) == 1 else None

    def _blocks(self, fact: _Fact) -> list[Place]:
        """The places that are the thing, the smallest first; where the page does not name it, what it is told of."""
        around = [
            place for scope in fact.outer if scope.relation == "in" for place in self._scoper.best(scope.target, ())
        ]
        places = [place for place in self._scoper.rows(fact.thing, fact.outer) if self._is_block(place, fact)]
        if around:
            places = [place for place in places if any(one.holds(place.node) for one in around)] or around
        if not places:
            owners = [scope.target for scope in fact.outer if scope.relation == "row_of"]
            rows = (place for owner in owners for place in self._scoper.rows(owner, ()))
            places = [place for place in rows if place.shape == "row"]
        return sorted(places, key=lambda place: (sum(map(len, place.inside)), place.node.index))

    def _is_block(self, place: Place, fact: _Fact) -> bool:
        """Whether a place is one thing: a row or card, in which the name is no label of a value of its own."""
        inside = [self.view.nodes[at] for span in place.inside for at in span]
        words = {token for node in inside for token in phrase(node.c.own_text).stems}
        for scope in fact.outer:
            if scope.relation == "row_of" and not set(phrase(scope.target.words).stems) <= words:
                return False
        if fact.of:
            return place.shape != "outer"
        if is_only_in_a_deed(fact.thing.words, [place.node, *inside]):
            return False
        labels = [n for n in inside if n.c.own_text and value_of_label(n, fact.thing.words, fact.value, self.view)]
        shown = [n for n in inside if n.c.visible and n.c.own_text]
        return place.shape not in {"outer", "beside"} and (not labels or shown[0] in labels)

    def _parts(self, place: Place, fact: _Fact) -> list[Node]:
        """The texts of a block that say the value, the whole ones first, the smallest of nested ones."""
        inside = [self.view.nodes[at] for span in place.inside for at in span]
        shown = [n for n in inside if n.c.visible and 0 < len(n.c.text) <= _LONGEST and n is not place.node]
        saying = [n for n in shown if _says(n, fact.value) and not _is_its_name(n, fact)]
        whole = [n for n in saying if phrase(n.c.text).plain == phrase(fact.value).plain]
        bare = fact.value.strip().isdigit()
        found = inmost([self._smallest(n, fact) for n in (whole if bare else whole or saying)])
        found = [n for n in found if self._may_tell(n, place, fact, bare=bare)]
        found = [n for n in found if not (is_no_value(n, self.view) or is_outdone(n, fact.of, inside))]
        found = [n for n in found if not self._is_of_a_part(n, place)]
        if not fact.of and (place.words < _SURELY or sum(1 for n in inside if n.c.visible and n.c.own_text) > _PARTS):
            found = [n for n in found if n.c.role == "heading"]
        found = [n for n in found if n.c.role != "option"] or found
        if phrase(fact.of).plain in _TITLES and any(n.c.role == "heading" for n in shown):
            found = [n for n in found if n.c.role == "heading"]
        labelled = [n for n in found if (label := self._label(n, place, fact)) and fact.of and _is_named(fact, label)]
        return labelled or found

    def _is_of_a_part(self, node: Node, place: Place) -> bool:
        """Whether one of several rows or cards in the block has the text: the amount of a deal is not its column's."""
        part = next((up for up in node.ancestors() if up in self.view.row_nodes), None)
        if part is None or not (place.holds(part) and part is not place.node):
            return False
        return sum(1 for other in self.view.siblings(part) if other in self.view.row_nodes and place.holds(other)) > 1

    def _smallest(self, node: Node, fact: _Fact) -> Node:
        """The part of a text that says the value, which may stand on another line than the name."""
        inside = [n for n in self.view.inside(node) if n.c.visible and _says(n, fact.value)]
        return inside[-1] if inside and all(n.holds(inside[-1]) or n is inside[-1] for n in inside) else node

    def _may_tell(self, node: Node, place: Place, fact: _Fact, *, bare: bool) -> bool:
        """Whether the text is not told to be another property's."""
        label = self._label(node, place, fact)
        if fact.of and bare:
            return bool(label) and _is_named(fact, label)
        return not label or _is_named(fact, label)

    def _label(self, node: Node, place: Place, fact: _Fact) -> str:
        """The header or label that a text of a block stands under, or begins with; "" when it has none."""
        column = next(
            (n.c.column for n in (node, *node.ancestors()) if n.c.column and (n is node or place.holds(n))), ""
        )
        if column:
            return "" if is_weekday(column) else column  # what stands under a day is when it is, and no property
        head, sign, _ = node.c.own_text.partition(":")
        if sign and head.strip() and not _has(head, fact.value) and not head.strip()[-1].isdigit():
            return head
        before = next(
            (n for n in reversed(self.view.siblings(node)) if n.index < node.index and n.c.visible and n.c.text), None
        )
        if before is None or len(before.c.text) > _SHORT:
            return ""
        labels = before.c.tag in _LABELS or before.c.text.rstrip().endswith(":")
        counted = (
            any(map(str.isdigit, fact.value))
            and not any(map(str.isdigit, before.c.text))
            and before.c.tag == node.c.tag
        )
        return before.c.text if labels or (counted and not fact.of and not _names_thing(before, fact)) else ""


def _is_drawn_chosen(node: Node) -> bool:
    """Whether it is marked as the chosen one, or is what a list to choose from shows."""
    around = (node, *islice(node.ancestors(), _NEAR))
    return any(is_chosen(up) or up.c.role == "combobox" or _is_select(up) for up in around)


def _is_select(node: Node) -> bool:
    return any("select" in identifier(name).tokens for name in node.c.classes)


def _names_thing(node: Node, fact: _Fact) -> bool:
    return match(phrase(fact.thing.words), phrase(node.c.text)).score >= _NAMED


def _is_named(fact: _Fact, label: str) -> bool:
    """Whether a label may be of the property that is asked, or names the thing itself."""
    return not fact.of or may_head(label, fact.of, fact.thing.words)


def may_head(label: str, of: str, thing: str) -> bool:
    """Whether what stands under a label may be the property of the thing: its own label, or one that names no other."""
    said = set(phrase(label).tokens)
    if said & HEADS.get(of, frozenset()) or match(phrase(of), phrase(label)).score >= _NAMED:
        return True
    if match(phrase(thing), phrase(label)).score >= _NAMED:
        return True
    done = of.split(" ", maxsplit=1)[0].endswith(("ed", "wn")) and not of.endswith(" by")
    return done and not label.strip(" :").casefold().endswith(("ed", "wn"))


def _is_its_name(node: Node, fact: _Fact) -> bool:
    """Whether a text is only what the thing is called: "Tickets" tells no priority of a ticket."""
    said, named = phrase(node.c.text), phrase(fact.thing.words)
    return said.plain == named.plain or (bool(fact.of) and said.stems == named.stems)


def _fact_of(want: Wanted) -> _Fact | None:
    """The fact that a check of a text is about; None for other checks."""
    target = want.target
    if want.verb != "text" or not want.value or target.kind not in _OF_THINGS or target.every or target.attributes:
        return None
    if target.ordinal is not None or target.pick is not None or target.where or not target.words:
        return None
    owners = [scope for scope in target.scope if scope.relation in {"row_of", "in"}]
    if not target.scope:
        return _Fact("", target, (), want.value)
    if not owners or owners[0] is not target.scope[0] or target.quoted:
        return None
    owner = owners[0].target
    owner = owner.model_copy(update={"kind": None}) if owner.kind == "column" else owner
    return _Fact(target.words, owner, [*owner.scope, *target.scope[1:]], want.value)


def _has(text: str, value: str) -> bool:
    said = phrase(value).plain
    return bool(said) and f" {said} " in f" {phrase(text).plain} "


def _says(node: Node, value: str) -> bool:
    return _has(node.c.text, value)


def _around(outer: Place, inner: Place) -> bool:
    """Whether a block holds the other one."""
    return outer.node.holds(inner.node) or outer.node is inner.node
