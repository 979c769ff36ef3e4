"""What belongs to a thing: "the price of the tent", "the author of the post", "the storage of Pro"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pacts.domain.plan import Scope, Target
from pacts.eyes.crossing import address, crossing
from pacts.eyes.filters import asks_what_is_chosen, is_chosen
from pacts.eyes.fitting import Wanted
from pacts.eyes.kinds import CHECKABLE, LEAST_FIT, fit
from pacts.eyes.matching import Hit, Matcher
from pacts.eyes.order import is_apart
from pacts.eyes.properties import holds_rows, is_called, is_marked_as_name, parts_called, value_names
from pacts.eyes.scopes import Place, Scoper
from pacts.eyes.settle import POINTING
from pacts.eyes.surroundings import words_around, words_over
from pacts.eyes.told import may_head
from pacts.eyes.view import ROW_ROLES, Node, View, is_header_row
from pacts.eyes.vocabulary import BLOCKS, NEGATIONS
from pacts.eyes.words import identifier, match, phrase, stem

_READ: Final = frozenset({"text", "remember", "value", "cell", "changed", "style", "scroll", "visible"})
_TYPING: Final = frozenset({"fill", "append", "clear"})
_PRESENCE: Final = frozenset({"visible", "count"})
_NAMED: Final = 0.8
"""Headers that agree less are others."""
_CELLS: Final = frozenset({"cell", "gridcell"})
_ALIKE: Final = 0.03
_THING: Final = 0.7
"""Words or pictures that agree less do not name the thing whose number is asked for."""
_CHOICES: Final = frozenset({"option", "radio", "tab", "treeitem", "button", "link"})
_TABLES: Final = frozenset({"table", "grid", "treegrid"})
_COUNTERS: Final = frozenset({"badge", "counter", "count", "number", "bubble", "indicator"})
_SHOWING: Final = frozenset({"tab", "treeitem", "menuitem"})
"""Roles of what is chosen to see a part of the page, and is no answer to anything."""
_PLACES: Final = frozenset({"folder", "page", "tab", "section", "view", "menu", "entry", "step", "screen", "mailbox"})
"""Nouns for what one chooses to see a part of the application."""
_DAYS: Final = frozenset({"day", "dat"})
"""Stems of what one chooses in a calendar."""
_UNSEEN: Final = frozenset({"id", "class", "name attribute", "test attribute", "type"})
"""Sources that nobody reads."""
_TABS: Final = 0.82
"""What fits less is no tab: a radio button."""
_BOTH: Final = re.compile(r"(.+?) (?:on|at|in|for) (?:the )?(.+)", re.IGNORECASE)
"""A row and a column: "the Pool on Tue"."""
_ENTRIES: Final = frozenset(map(stem, BLOCKS))
_HAVING: Final = frozenset(map(stem, ("yes", "true", "included", "available", "on", "optional")))
"""What a cell says of a thing that has such a thing."""
_TICKS: Final = frozenset("✓✔☑✅●•")
_SCORE: Final = 0.9
"""What a part scores that its place names, not its words."""


@dataclass(frozen=True, slots=True)
class Counter:
    """A thing whose number is asked for."""

    words: str
    quoted: bool


class Owned:
    """Finds the parts of a row or card by what they are called."""

    def __init__(self, view: View, matcher: Matcher, scoper: Scoper) -> None:
        self.view = view
        self._matcher = matcher
        self._scoper = scoper

    def find(self, want: Wanted) -> list[Hit]:
        """The parts that the words (or the column) name in the row or card that is named."""
        if (counter := _counter_of(want)) is not None:
            return self._counts(self._numbers(counter))
        if (cell := self._addressed(want)) is not None:
            return [Hit(cell, _SCORE, 1.0, 6, "property", "same", want.target.words)]
        asked = _asked(want)
        if asked is None:
            return []
        of, owner, outer = asked
        nodes = self._crossed(of, owner) or self._in_places(of, owner, outer) or self._met(of, owner.words)
        nodes = nodes or self._in_choices(of, owner)
        named = not want.whole or owner.quoted or owner.words[:1].isupper()
        if not nodes and named and (said := self._said(want, owner, outer)):
            return [Hit(node, _SCORE, 1.0, 6, "told", "same", of) for node in said]
        if want.verb in POINTING:
            opened = {"gridcell"} if want.verb != "double_click" else _CELLS
            usable = [n for n in nodes if n.interactive or n.c.clickable or n.c.role in opened]
            nodes = [n for n in usable if fit(n, None, want.verb, self.view) > 0]
        if want.verb in _PRESENCE and want.target.kind is not None:
            nodes = [n for n in nodes if fit(n, want.target.kind, want.verb, self.view) > 0]
        if want.verb == "visible" and want.target.scope[0].relation == "in":
            nodes = [n for n in nodes if self._has_it(n, owner)]
        if want.verb in _TYPING:
            nodes = [n for cell in nodes for n in self._only(cell)]
        return [Hit(node, _SCORE, 1.0, 6, "property", "same", of) for node in nodes]

    def _has_it(self, node: Node, owner: Target) -> bool:
        """Whether a part bears out that its owner has it: a cell of a table is always there, and may say "No".

        Of a row that another column's cell names, a cell tells nothing: "In stock" of the next product.
        """
        if node.c.role not in _CELLS or node.children:
            return True
        stems, shown = set(phrase(owner.words).stems), set(phrase(node.c.text).stems)
        if NEGATIONS & set(phrase(node.c.text).tokens):
            return False
        if stems <= shown:
            return True
        there = set(node.c.text) & _TICKS or shown & _HAVING or any(map(str.isdigit, node.c.text))
        headed = any(stems <= set(phrase(head).stems) for head in (node.c.column, self._head(node)))
        return headed and bool(there) and node.c.text.strip() != "0"

    def _only(self, cell: Node) -> list[Node]:
        """The one field in a cell."""
        fields = [n for n in (cell, *self.view.inside(cell)) if n.c.editable and n.c.visible]
        return fields if len(fields) == 1 else []

    def badges(self, words: str) -> list[Hit]:
        """The numbers on what the page itself calls so."""
        return self._counts(self._numbers(Counter(words, quoted=False), hidden=False))

    @staticmethod
    def _counts(nodes: Sequence[Node]) -> list[Hit]:
        return [Hit(node, _SCORE, 1.0, 6, "property", "same", "number") for node in nodes]

    def _addressed(self, want: Wanted) -> Node | None:
        """The cell that is named by its row and column: "cell C3", "the storage in the Flock column"."""
        target = want.target
        if target.kind == "cell" and (place := address(target.words)) is not None:
            return crossing(*place, self.view)
        column = next((scope.target.words for scope in target.scope if scope.relation == "column"), "")
        alone = len(target.scope) == 1 and target.words and column and want.verb in _READ
        return crossing(target.words, column, self.view) if alone else None

    def _met(self, of: str, owner: str) -> list[Node]:
        """The cell where the two meet in a table without headers, whichever of them is the row."""
        cell = next((cell for name in value_names(of) if (cell := self._cell(name, owner)) is not None), None)
        both = _BOTH.fullmatch(owner)
        if cell is None and both is not None:
            cell = self._cell(both[1], both[2])
            cell = cell if cell is not None and self._is_told_of(cell, of) else None
        return [cell] if cell is not None else []

    def _is_told_of(self, cell: Node, of: str) -> bool:
        """Whether the words are said around the cell, or right before its table."""
        table = next((up for up in cell.ancestors() if up.c.role in _TABLES), None)
        before = [n for n in self.view.siblings(table) if n.index < table.index and n.c.visible] if table else []
        near = set(phrase(before[-1].c.text).concepts) if before else set[str]()
        return set(phrase(of).concepts) <= words_around(cell, self.view) | near

    def _cell(self, one: str, other: str) -> Node | None:
        return crossing(one, other, self.view) or crossing(other, one, self.view)

    def _numbers(self, counter: Counter, *, hidden: bool = True) -> list[Node]:
        """The number on or right after a thing: the badge of the cart, the count beside "Inbox"."""
        hits = [h for h in self._matcher.search(phrase(counter.words), quoted=counter.quoted) if h.node.c.visible]
        hits = [h for h in hits if hidden or h.source not in _UNSEEN]
        best = max((hit.words for hit in hits), default=0.0)
        found = []
        for hit in hits:
            if hit.words >= max(_THING, best - _ALIKE):
                node = hit.node
                near = [*self.view.inside(node), *self.view.nodes[node.end : node.end + 1]]
                near = [] if holds_rows(node, self.view) or is_header_row(node, self.view) else near
                found += [n for n in near if n.c.visible and n.c.own_text.strip("()").isdigit()][:1]
        return list(dict.fromkeys(found))

    def _in_places(self, of: str, owner: Target, outer: Sequence[Scope]) -> list[Node]:
        """The thing itself where it is called both, else the part that the smallest place tells."""
        called = [h.node for h in self._matcher.search(phrase(owner.words), quoted=True)]
        both = [node for node in called if is_called(node, of) and not is_marked_as_name(node)]
        if both:
            return both
        places = self._scoper.rows(owner, outer)
        for place in sorted(places, key=lambda one: (sum(map(len, one.inside)), one.node.index)):
            if not is_header_row(place.node, self.view) and (found := parts_called(self._parts(place), of, self.view)):
                return found
        return []

    def _in_choices(self, of: str, owner: Target) -> list[Node]:
        """The part of an option or button that is called like the owner and holds more than its name."""
        hits = self._matcher.search(phrase(owner.words), quoted=True)
        choices = [h.node for h in hits if h.node.c.role in _CHOICES and h.node.c.visible and h.node.children]
        found = [part for choice in choices for part in parts_called(self.view.inside(choice), of, self.view)]
        return found if len(choices) == 1 else []

    def _said(self, want: Wanted, owner: Target, outer: Sequence[Scope]) -> list[Node]:
        """What says just what is expected in the owner's row, where no label names it: "the role of Hana is Admin"."""
        said = phrase(want.value or "").plain
        if want.verb not in {"text", "cell"} or not said or want.target.kind not in {None, "element", "cell", "text"}:
            return []
        for place in sorted(self._scoper.rows(owner, outer), key=lambda one: sum(map(len, one.inside))):
            parts = [n for n in self._parts(place) if n.c.visible and phrase(n.c.text).plain == said]
            parts = [n for n in parts if not self._is_anothers(n, want.target.words, owner)]
            inmost = [n for n in parts if not any(n is not o and n.holds(o) for o in parts)]
            if place.node in self.view.row_nodes and not holds_rows(place.node, self.view):
                return inmost if len(inmost) == 1 and not inmost[0].c.editable else []
        return []

    @staticmethod
    def _is_anothers(node: Node, of: str, owner: Target) -> bool:
        """Whether it stands under the header of another property: what is borrowed on 3 May is not due then."""
        column = next((n.c.column for n in (node, *node.ancestors()) if n.c.column), "")
        label = column or _term_of(node)
        return bool(label and of) and not may_head(label, of, owner.words)

    def _parts(self, place: Place) -> list[Node]:
        inside = [self.view.nodes[at] for span in place.inside for at in span]
        return [place.node, *inside] if place.node in self.view.row_nodes else inside

    def _crossed(self, of: str, owner: Target) -> list[Node]:
        """The cell where the owner's column meets the row that is called so."""
        whose = phrase(owner.words)
        if not whose.plain:
            return []
        names = [phrase(name) for name in value_names(of)]
        under = [
            n
            for n in self.view.nodes
            if n.c.column
            and n.c.role in _CELLS
            and match(whose, phrase(n.c.column), quoted=owner.quoted).score >= _NAMED
        ]
        return [
            cell
            for cell in under
            if (head := self._head(cell)) and any(match(name, phrase(head)).score >= _NAMED for name in names)
        ]

    def _head(self, cell: Node) -> str:
        """What the first cell of its row says; "" when it is the first itself."""
        first = cell.parent.children[0] if cell.parent is not None and cell.parent.children else cell
        return first.c.text if first is not cell else ""


class ChosenOnes:
    """Finds what is chosen now: "the selected slot", "the active section", "the current day"."""

    def __init__(self, view: View, scoper: Scoper) -> None:
        self.view = view
        self._scoper = scoper

    def is_asked(self, want: Wanted, hits: Sequence[Hit]) -> bool:
        """Whether the words name a state, and nothing on the page says them as they are."""
        open_tab = want.target.kind == "tab" and phrase(want.target.words).plain == "open"
        asked = open_tab or asks_what_is_chosen(want.target.words)
        if want.target.quoted or not asked or want.verb not in _READ | POINTING:
            return False
        written = {"same", "case", "marks"}
        return not any(hit.level in written and hit.source in {"name", "text", "label", "aria-label"} for hit in hits)

    def find(self, want: Wanted) -> list[Hit]:
        """The one thing that is chosen and is what the noun says."""
        noun = " ".join(phrase(want.target.words).tokens[1:])
        named = (n for n in self.view.nodes if n.c.text or n.interactive or (noun and n.c.name))
        shown = [n for n in named if is_chosen(n) and _is_shown(n, self.view)]
        if phrase(want.target.words).tokens[0] == "pressed":
            shown = [n for n in shown if n.c.role == "button" and n.c.selected]
        surely = [n for n in shown if is_chosen(n, surely=True)]
        hits = self._as_expected(shown, noun, want) if set(phrase(noun).tokens[-1:]) & _PLACES else []
        hits = hits or self._of(surely, noun, want) or self._of(shown, noun, want)
        saying = [hit for hit in hits if phrase(want.value or "").plain in _names_of(hit.node, self.view)]
        several = len(hits) > 1 and want.verb == "text" and len(saying) == 1
        return (saying if several else hits) or self._as_expected(shown, noun, want)

    def _as_expected(self, chosen: Sequence[Node], noun: str, want: Wanted) -> list[Hit]:
        """The chosen thing that is called as is expected, whatever its sort: "the selected tip is $2"."""
        said = phrase(want.value or "").plain
        if want.verb != "text" or not said:
            return []
        places = bool(set(phrase(noun).tokens[-1:]) & _PLACES)
        found = [n for n in chosen if said in _names_of(n, self.view)]
        found = [n for n in found if places or not (n.c.role in _SHOWING or is_apart(n))]
        whole = [n for n in found if not any(n is not o and n.holds(o) for o in found)]
        return [Hit(node, _SCORE, 1.0, 8, "state", "same", noun) for node in whole] if len(whole) == 1 else []

    def _of(self, chosen: Sequence[Node], noun: str, want: Wanted) -> list[Hit]:
        """Those of the chosen things that the noun means, where the target says."""
        whole = [n for n in chosen if not any(o is not n and o.holds(n) for o in chosen)]
        named = (
            self._called(whole, noun, want)
            or self._called(chosen, noun, want)
            or (whole if not noun and want.target.kind != "tab" else [])
        )
        hits = [Hit(node, _SCORE, 1.0, 8, "state", "same", noun) for node in named]
        return self._scoper.narrow(hits, want.target.scope)[0]

    def _called(self, nodes: Sequence[Node], noun: str, want: Wanted) -> list[Node]:
        if not noun:
            return self._of_kind(nodes, want) or self._of_kind([n for box in nodes for n in self._only(box)], want)
        if stem(noun) in _DAYS:
            places = self._scoper.places(Target(words="calendar"))
            return [n for n in nodes if any(place.holds(n) for place in places) and n.c.own_text.isdigit()]
        stems = set(phrase(noun).stems)
        if want.target.kind in {"checkbox", "radio", "switch"} and stems <= _ENTRIES:
            return self._of_kind([n for n in nodes if (row := self.view.row(n)) and row.c.role in ROW_ROLES], want)
        marked = [n for n in nodes if stems & {s for name in (*n.c.classes, n.c.role) for s in identifier(name).stems}]
        concepts = set(phrase(noun).concepts)
        named = marked or [n for n in nodes if concepts <= words_over(n, self.view)]
        return named or (self._blocks(nodes) if stems <= _ENTRIES else [])

    def _blocks(self, nodes: Sequence[Node]) -> list[Node]:
        """The one chosen row or entry of a list that is no menu, for a noun that such things are called by."""
        rows = [n for n in nodes if n in self.view.row_nodes and not is_apart(n) and not n.c.text.isdigit()]
        return rows if len(rows) == 1 else []

    def _of_kind(self, nodes: Sequence[Node], want: Wanted) -> list[Node]:
        kind = want.target.kind
        return [
            n for n in nodes if kind and fit(n, kind, want.verb, self.view) >= (_TABS if kind == "tab" else LEAST_FIT)
        ]

    def _only(self, box: Node) -> list[Node]:
        """The one control in what is drawn as chosen: the link of the active tab."""
        inside = [n for n in self.view.inside(box) if n.c.visible and n.interactive]
        return inside if len(inside) == 1 else []


def _term_of(node: Node) -> str:
    """What a description list calls the value."""
    told = next((up for up in (node, *node.ancestors()) if up.c.tag == "dd"), None)
    before = [n for n in told.parent.children if n.index < told.index] if told is not None and told.parent else []
    return before[-1].c.text if before and before[-1].c.tag == "dt" else ""


def _names_of(node: Node, view: View) -> set[str]:
    """What a chosen thing is called: all that it says, its name, or the first of its texts, before a count."""
    first = next((n for n in view.inside(node) if n.c.visible and n.c.own_text), None)
    own = {phrase(text).plain for text in (node.c.text, node.c.name)}
    return own if node.c.own_text or first is None else {*own, phrase(first.c.own_text).plain}


def _is_shown(node: Node, view: View) -> bool:
    """Whether it is seen, or its label is."""
    if node.c.visible or node.c.role not in CHECKABLE:
        return node.c.visible
    around = any(up.c.visible and up.c.tag == "label" for up in node.ancestors())
    return around or any(n.c.visible and n.c.tag == "label" for n in view.siblings(node))


def _counter_of(want: Wanted) -> Counter | None:
    """The thing whose number is asked for: "the cart badge", "the number next to "Inbox""."""
    target = want.target
    words = phrase(target.words).tokens
    if want.verb not in _READ or target.quoted or not words or words[-1] not in _COUNTERS:
        return None
    beside = [scope for scope in target.scope if scope.relation in {"next_to", "near", "right_of", "in", "row_of"}]
    if len(words) > 1 and not target.scope:
        return Counter(" ".join(words[:-1]), quoted=False)
    if len(words) == 1 and len(target.scope) == len(beside) == 1:
        return Counter(beside[0].target.words, quoted=beside[0].target.quoted)
    return None


def _asked(want: Wanted) -> tuple[str, Target, Sequence[Scope]] | None:
    """What is asked, and of what: by the words and an owner, or by a column and a row."""
    target = want.target
    if want.verb not in _READ | POINTING | _TYPING or target.attributes or target.quoted:
        return None
    owners = [scope for scope in target.scope if scope.relation in {"row_of", "in"}]
    columns = [scope for scope in target.scope if scope.relation == "column"]
    of = target.words or (columns[0].target.words if columns else "")
    if not of or not owners:
        return None
    return of, owners[0].target, [scope for scope in target.scope if scope is not owners[0] and scope not in columns]
