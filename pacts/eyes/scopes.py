"""Where to look: the regions of the page that a scope's words name, and what stands beside, above or after what."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final, assert_never

from pacts.domain.plan import Kind, Relation, Scope, Target
from pacts.eyes.attributes import has_attributes
from pacts.eyes.boards import column_under
from pacts.eyes.days import day_said, days_called, month_grids, under_weekday
from pacts.eyes.described import Described
from pacts.eyes.filters import is_chosen
from pacts.eyes.identified import is_identified
from pacts.eyes.kinds import CONTAINER_KINDS, GOOD_FIT, LEAST_FIT, kind_fit
from pacts.eyes.listed import listed_so
from pacts.eyes.matching import Hit, Matcher
from pacts.eyes.nth import in_the_nth
from pacts.eyes.order import in_order, is_apart, named_blocks, whole_family
from pacts.eyes.quoting import is_amount, is_longer_name
from pacts.eyes.steppers import arrows_of
from pacts.eyes.unsaid import headed_by, stands_in_a_row
from pacts.eyes.view import (
    CONTAINER_ROLES,
    CONTAINER_TAGS,
    ROW_ROLES,
    Node,
    View,
    heads_column,
    is_dialog,
    is_header_row,
    outermost,
)
from pacts.eyes.vocabulary import BLOCKS, FILLER
from pacts.eyes.words import LEVELS, Phrase, akin, equal_level, identifier, match, phrase, stem

SAME_WORDS: Final = 0.03
"""Places whose words agree equally well; a worse one is never taken instead of a better one."""
LEAST: Final = 0.6
"""Words that agree less name no place."""
SHAPES: Final[dict[str, float]] = {
    "row": 1.0,  # the row, card or item that holds the words
    "own": 0.99,  # a container named so itself
    "headed": 0.97,  # a container by the heading in it
    "section": 0.95,  # from a heading to the next one
    "outer": 0.9,  # a row around the row
    "beside": 0.8,  # what stands on the same line
}
"""Preference among the shapes of places that the same words name."""
_NAMED: Final = 0.8
"""From this on words name a place; below, they may describe a block by what it says."""
_SECTIONING: Final = frozenset(
    {"section", "article", "aside", "main", "nav", "header", "footer", "form", "fieldset", "dialog", "td", "li"}
)
_MARKUP: Final = frozenset({"id", "class", "test attribute", "list", "block"})
_OF_A_TABLE: Final = frozenset({"table", "grid", "list", "column", "columns"})
_BLOCK_KINDS: Final = frozenset({None, "element", "item", "card", "row"})
_WRITTEN: Final = frozenset({"same", "case", "marks"})
_READ_ALOUD: Final = frozenset({"name", "text", "label", "aria-label", "title"})
"""Sources that are the name of a thing."""
_OTHER_WORDS: Final = frozenset({"synonym", "weak", "described", "fuzzy"})
"""Levels that say too little of a place of whose name a part was left out: "cost centre" is no "price"."""
_NOUNS: Final = frozenset(
    map(stem, BLOCKS | {"column", "list", "board", "lane", "employee", "tab", "id", "sheet", "team", "channel"})
)
"""Stems of what a thing with a name of its own is."""
_HIGHLIGHTED: Final = frozenset({"highlighted", "selected", "active", "current", "marked", "chosen"})
"""What people call a row by that is drawn unlike the others."""
_LISTED: Final = frozenset({"listitem", "article", "treeitem", "option"})
_SPELT: Final = 0.72
"""Words that agree less are too few to say what a container is."""
_GROUPS: Final = frozenset({"group", "radiogroup"})
_ADORNED: Final = 6
"""Elements around a field that may be drawn in one frame with it."""
_OF_ROWS: Final = frozenset({"table", "grid", "treegrid", "rowgroup"})
"""Roles of what holds rows: words that stand somewhere in one of them name none of its rows."""
_NEAR: Final = 200.0
"""Pixels within which a thing is beside another."""
_TOUCHING: Final = 2
"""Pixels that neighbours may overlap."""
_LINE: Final = 80
"""Pixels: a taller thing is no line."""
_INSIDE: Final = 400.0
"""What standing in a thing counts as, for what is looked for below it."""
_FEW: Final = 4
"""Elements between two things that are written one after the other."""
_OFF_LINE: Final = 60.0
"""Pixels that leaving the line costs: the field on the line is beside the label, not the nearer one below."""
_OUTER_ROWS: Final = 2
"""Rows around a row in which what it names may stand."""
_ROWS: Final = frozenset({"row", "listitem", "option", "treeitem", "menuitem"})
"""Roles of rows that are no lines of a card."""


@dataclass(frozen=True, slots=True)
class Place:
    """A region named by words."""

    node: Node
    """The container, or the heading of a section."""
    words: float
    shape: str
    inside: tuple[range, ...]
    """Indexes of the nodes in it."""
    first: bool = False
    """The words are what the row begins with, as its name does."""

    def holds(self, node: Node) -> bool:
        """Whether the node stands in it."""
        return any(node.index in span for span in self.inside)


_ENTRIES: Final = frozenset({"item", "card", "row"})
Meant = Callable[[Target], list[Node]]
"""The things a target means that is more than words and a kind."""


_LISTS: Final = frozenset({"combobox", "listbox"})


class Scoper:
    """Reads scopes on one look."""

    def __init__(self, view: View, matcher: Matcher, described: Described | None = None) -> None:
        self.view = view
        self._described = described or Described(view)
        self._matcher = matcher
        self.meant: Meant = lambda _target: []
        """Set by who can read whole targets: for "in the cheapest ticket", "next to the red circle"."""

    def narrow(self, hits: Sequence[Hit], scopes: Sequence[Scope]) -> tuple[list[Hit], list[str]]:
        """The hits that stand where all scopes say, and the words of the places that were used."""
        kept, used = list(hits), []
        ends = [scope for scope in scopes if scope.relation == "between"]
        if len(ends) > 1:
            kept = self._between(kept, [self._anchors(end.target, []) for end in ends])
        for place, scope in enumerate(scopes):
            if scope.relation != "between" or len(ends) == 1:
                kept = self._one(kept, scope, scopes[place + 1 :])
            used.append(scope.target.words)
        return kept, used

    def _one(self, hits: list[Hit], scope: Scope, outer: Sequence[Scope]) -> list[Hit]:
        if scope.relation == "in" and is_identified(scope.target.attributes):
            return self._inside(hits, self.places(scope.target))
        return self._one_told(hits, scope, outer)

    def _one_told(self, hits: list[Hit], scope: Scope, outer: Sequence[Scope]) -> list[Hit]:  # noqa: PLR0911 - one for each
        match scope.relation:
            case "in" | "row_of" if _is_chosen(scope.target):
                return self._within(hits, self.meant(scope.target))
            case "in" | "row_of" if self._is_the_page(scope.target):
                return hits
            case "in" | "column" if (board := self._board_column(scope.target)) is not None:
                return [hit for hit in hits if hit.node is not board and board.holds(hit.node)]
            case "in":
                held = self._counted_in(hits, self._outer(self.places(scope.target), outer), scope.target)
                held = held or self._held(hits, list(self._unsaid(scope.target)), scope.target)
                return held or self._in_a_menu(hits, scope.target) or self._in_the_nth(hits, scope.target, outer)
            case "row_of" if scope.target.kind == "dropdown" and (offered := self._offered(hits, scope.target)):
                return offered
            case "row_of":
                held = self._counted_in(hits, self._outer(self._rows(scope.target), outer), scope.target, itself=True)
                return held or self._in_the_nth(hits, scope.target, outer)
            case "column":
                return self._in_column(hits, scope.target, outer)
            case "before" | "after" | "next_to" | "near" | "above" | "below" | "left_of" | "right_of" | "between":
                under = self._groups(scope.target) if scope.relation == "below" else []
                grouped = self._held(hits, under, scope.target) or self._labelled_so(hits, scope)
                anchors = self._anchors(scope.target, outer)
                return grouped or self._in_record(hits, scope, anchors) or self._beside(hits, scope.relation, anchors)
            case _:
                assert_never(scope.relation)

    def _offered(self, hits: list[Hit], target: Target) -> list[Hit]:
        """The hits that lists of that name offer: "the options of the size dropdown"."""
        lists = [hit.node for hit in self._named(target) if hit.node.c.role in _LISTS]
        return [hit for hit in hits if any(hit.node is not one and one.holds(hit.node) for one in lists)]

    def on_board(self, scopes: Sequence[Scope]) -> list[Node]:
        """What stands in a column of a board beside its heading, whatever it is made of: the outermost of it."""
        columns = (self._board_column(scope.target) for scope in scopes[:1] if scope.relation in {"in", "column"})
        board = next((one for one in columns if one is not None), None)
        inside = [n for n in self.view.inside(board) if n.c.visible] if board is not None else []
        told = [n for n in inside if n.c.own_text or n.interactive or n.c.icon]
        heads = [n for n in inside if n.c.role == "heading"][:1]
        blocks = [n for n in inside if any(n is one or n.holds(one) for one in told)]
        beside = [n for n in blocks if not any(n is head or head.holds(n) or n.holds(head) for head in heads)]
        return [n for n in beside if not any(up is not n and up.holds(n) for up in beside)]

    def _board_column(self, target: Target) -> Node | None:
        """The column of a board that is headed so, where no table has such a column."""
        if target.kind != "column" or not target.words or any(n.c.column for n in self.view.nodes):
            return None
        hits = self._matcher.search(phrase(target.words), quoted=target.quoted)
        heads = [hit.node for hit in hits if hit.node.c.role == "heading" and hit.level in _WRITTEN]
        found = [block for head in heads if (block := column_under(head, self.view)) is not None]
        return found[0] if len(found) == 1 else None

    def _in_record(self, hits: list[Hit], scope: Scope, anchors: Sequence[Node]) -> list[Hit]:
        """The hits in the row that is a record: its cross is next to "the fee with reason "Late""."""
        told = scope.relation in {"next_to", "near"} and bool(scope.target.where)
        rows = [node for node in anchors if node in self.view.row_nodes] if told else []
        return [hit for hit in hits if any(row is not hit.node and row.holds(hit.node) for row in rows)]

    def _inside(self, hits: list[Hit], places: list[Place]) -> list[Hit]:
        """The hits in the places that an attribute tells from all others, or that are one of them."""
        return [hit for hit in hits if any(place.node is hit.node or place.node.holds(hit.node) for place in places)]

    def _counted_in(self, hits: list[Hit], places: list[Place], target: Target, *, itself: bool = False) -> list[Hit]:
        """The hits inside the places; of an n-th entry whose words name the one list, those in its n-th entry."""
        held = self._held(hits, places, target, itself=itself)
        if target.ordinal is None or target.kind not in _ENTRIES or self._called_by_number(target):
            return held
        within = {hit.node for hit in held}
        several = any(
            not any(place.holds(node) for node in within) and any(place.holds(hit.node) for hit in hits)
            for place in places
            if place.shape != "outer"
        )
        listed = [] if several else in_the_nth(held, target.model_copy(update={"words": ""}), self.view)
        return listed or held

    def _in_the_nth(self, hits: list[Hit], target: Target, outer: Sequence[Scope]) -> list[Hit]:
        """The hits in the n-th of repeated entries that nothing is called by the noun of, in the outer places."""
        if target.ordinal is None:
            return []
        return in_the_nth(self.narrow(hits, [*target.scope, *outer])[0], target, self.view)

    def _labelled_so(self, hits: Sequence[Hit], scope: Scope) -> list[Hit]:
        """The fields before which just the words stand: "the field next to Amount" is the one that is called so."""
        if scope.relation not in {"next_to", "near", "right_of", "after"} or not scope.target.words:
            return self._followed_by(hits, scope)
        named = self._named(scope.target)
        labelled = {hit.node for hit in named if hit.level in _WRITTEN and hit.source == "beside"}
        found = [hit for hit in hits if hit.node in labelled]
        return found or [h for h in hits if phrase(h.node.c.text_after).plain == phrase(scope.target.words).plain]

    def _followed_by(self, hits: Sequence[Hit], scope: Scope) -> list[Hit]:
        """The fields behind which just the words stand: "the field before km"."""
        said = phrase(scope.target.words)
        before = scope.relation in {"before", "left_of"} and said.plain
        return [hit for hit in hits if before and said.plain == phrase(hit.node.c.text_after).plain]

    def right_after(self, hits: Sequence[Hit], scopes: Sequence[Scope]) -> list[Hit]:
        """Of several things in one row, those that follow the very words that name it: the cross of one tag of many."""
        owner = scopes[0].target if scopes and scopes[0].relation == "row_of" else None
        if owner is None or not owner.words:
            return []
        said = phrase(owner.words)
        named = [n for n in self.view.nodes if n.c.own_text and equal_level(said, phrase(n.c.own_text))]
        ends, around = {n.end for n in named}, set(named)
        return [hit for hit in hits if hit.node.index in ends or hit.node.parent in around]

    def _in_column(self, hits: list[Hit], target: Target, outer: Sequence[Scope]) -> list[Hit]:
        """The hits in the cells under a header, in the header itself, or in a column that is no table's."""
        cells = [hit for hit in hits if _in_column(hit.node, target)]
        cells = cells or [hit for hit in hits if _in_header(hit.node, target)]
        return cells or self._held(hits, self._outer(self._lanes(target), outer), target)

    def _outer(self, places: list[Place], outer: Sequence[Scope]) -> list[Place]:
        """The places that stand where the outer scopes say."""
        for scope in outer:
            if scope.relation in {"in", "row_of"}:
                around = self.places(scope.target)
                best = max((place.words for place in around), default=0.0)
                named = [place for place in around if place.words >= best - SAME_WORDS]
                places = [place for place in places if any(one.holds(place.node) for one in named)] or places
        return places

    def _held(self, hits: list[Hit], places: list[Place], target: Target, *, itself: bool = False) -> list[Hit]:
        """The hits inside the best-named places, by the shape of place that holds any."""
        if target.kind == "page" and not target.words:
            return hits
        if target.ordinal is not None:
            counted = self._called_by_number(target) or _counted(places, target.ordinal, self.view)
            places = counted or self._numbered(target)
        best = max((place.words for place in places), default=0.0)
        named = [place for place in places if place.words >= best - SAME_WORDS]
        for shape in sorted({place.shape for place in named}, key=lambda s: -SHAPES[s]):
            these = [place for place in named if place.shape == shape]
            own = {place.node for place in these} if itself else set[Node]()
            held = self._in_named(hits, [p for p in these if p.first], own) or self._in_named(hits, these, own)
            held = [hit for hit in held if shape != "outer" or not self._is_of_headers(hit.node)]
            called = [hit for hit in held if hit.node in own and hit.source in _MARKUP]
            if called and all(hit.source in _MARKUP and not hit.node.c.clickable for hit in held if hit not in called):
                return called  # the e-mail itself, not the parts that are marked as an e-mail's
            if held:
                return held
        return []

    def _in_named(self, hits: Sequence[Hit], places: Sequence[Place], own: set[Node]) -> list[Hit]:
        """The hits in some of the places, or that are one of them where that is asked."""
        named = own & {place.node for place in places}
        return [hit for hit in hits if hit.node in named or any(place.holds(hit.node) for place in places)]

    def _is_the_page(self, target: Target) -> bool:
        """Whether a place is the page itself, as its title says: "the first card of the board" of a task board."""
        word = target.words.lower()
        if word not in _PAGES or target.quoted or target.ordinal or self._matcher.search(phrase(word), quoted=True):
            return False
        titles = (phrase(frame.title).tokens for frame in self.view.frames.values())
        return word in _ANY_PAGE or any(token.endswith(word) for tokens in titles for token in tokens)

    def _entries(self, places: list[Place], kind: Kind) -> list[Place]:
        """Of all that is made like rows, those of tables with headers; of items, those of lists that are no menus."""
        listed = [p for p in places if p.node.c.role in _LISTED and not is_apart(p.node)] if kind == "item" else []
        return listed or [p for p in places if self._is_entry(p.node)] or places

    def _is_entry(self, row: Node) -> bool:
        cells = [n for n in row.children if n.c.role in {"cell", "gridcell"}]
        return (row.c.role == "row" or row.c.tag == "tr") and any(n.c.column for n in cells)

    def _is_of_headers(self, node: Node) -> bool:
        """Whether it heads a column: it belongs to every row of the table alike, and to none."""
        around = (node, *node.ancestors(), *node.children)
        return any(heads_column(each) for each in around)

    def _lanes(self, target: Target) -> list[Place]:
        """Columns that are no table's: what a heading of the words opens."""
        said = phrase(target.words)
        headed = [(n, match(said, phrase(n.c.text), quoted=True)) for n in self.view.nodes if n.c.visible and _heads(n)]
        opened = (self._headed(n, told.score, "section") for n, told in headed if told.score >= LEAST)
        return [place for places in opened for place in places]

    def _groups(self, target: Target) -> list[Place]:
        """Groups of controls under the words that name them: what stands under a legend stands in its group."""
        said = phrase(target.words)
        groups = [n for n in self.view.nodes if n.c.visible and n.c.role in _GROUPS and n.c.name]
        return [self._place(n, LEVELS["same"], "own") for n in groups if equal_level(said, phrase(n.c.name))]

    def _header_rows(self) -> list[Place]:
        heads = [n for n in self.view.nodes if n.c.visible and n.c.tag == "tr" and self._heads(n)]
        return [self._place(n, 1.0, "own") for n in heads]

    def _heads(self, row: Node) -> bool:
        """A row of column headers, a box to select all beside them or not."""
        roles = [n.c.role for n in self.view.inside(row) if n.c.role in {"columnheader", "cell", "gridcell"}]
        return is_header_row(row, self.view) or 2 * roles.count("columnheader") > len(roles) > 1

    # --- places

    def places(self, target: Target) -> list[Place]:
        """Regions that the target may name, with how well its words agree."""
        if is_identified(target.attributes):
            return [self._place(n, 1.0, "own") for n in self.view.nodes if has_attributes(n, target.attributes)]
        if (owner := whose_record(target)) is not None:
            return self.rows(owner, target.scope[1:])
        if target.kind in {"row", "item"} and phrase(target.words).plain:
            return self._rows(target)
        return self._tabs(target) if target.kind == "tab" else self._told(target, self._regions(target))

    def _told(self, target: Target, found: list[Place]) -> list[Place]:
        """The blocks that the words describe, where nothing is called so."""
        named = max((place.words for place in found), default=0.0) >= _NAMED
        blocks = [] if named else self._described.blocks(target)
        told = [self._place(block, 1.0, "row") for block in blocks]
        return told if len(told) == 1 else found or told

    def _regions(self, target: Target) -> list[Place]:
        said, kind = phrase(target.words), target.kind
        if kind == "header" and set(said.tokens) <= _OF_A_TABLE and said.plain:
            return self._narrowed(self._header_rows(), target)
        if not said.plain:
            found = [
                self._place(n, 1.0, "own")
                for n in self.view.nodes
                if n.c.visible and kind_fit(n, kind, self.view) >= GOOD_FIT and not is_header_row(n, self.view)
            ]
            if kind in {"row", "item"}:
                found = self._entries(found, kind)
            if kind == "header":
                found += self._header_rows()
            return self._narrowed(_outer_only(found) if kind in {"header", "footer", "dialog"} else found, target)
        drawn = set(said.tokens) <= _CALENDARS or day_said(said.text) is not None
        found = list(self._structures(said)) if drawn else []
        return self._narrowed(found, target) if found else self._worded(target)

    def _worded(self, target: Target) -> list[Place]:
        """Regions by their words."""
        said, kind = phrase(target.words), target.kind
        identified = self._identified(target)
        if identified:
            return self._narrowed(identified, target)
        hits = [hit for hit in self._matcher.search(said, quoted=target.quoted) if hit.words >= LEAST]
        if not hits and (owner := owner_of(target.words)) is not None:
            return self._rows(target.model_copy(update={"words": owner[1]}))
        found = [place for hit in hits for place in self._of(hit, kind)]
        if kind == "dialog" and not found:
            found = self._only_dialog(said)
        if kind in {None, "element", "frame"}:
            found += self._frames(said)
        found = found or list(self._structures(said))
        if not found and kind in _BARS and set(said.tokens) <= _SIDES:
            return self.places(target.model_copy(update={"words": ""}))
        if not found and not target.quoted and len(said.tokens) > 1 and said.tokens[-1] in _PLACES:
            return self.places(target.model_copy(update={"words": " ".join(said.tokens[:-1]), "kind": "section"}))
        return self._narrowed(found, target)

    def _identified(self, target: Target) -> list[Place]:
        """The place whose id or test id is just what the author says: `bill-list` for "the bill list"."""
        if target.quoted or target.kind not in {"list", "table", "section", "menu", "sidebar"}:
            return []
        said = phrase(f"{target.words} {target.noun or target.kind}").plain
        nodes = [n for n in self.view.nodes if not n.interactive and _is_identified(n, said)]
        filled = [n for n in nodes if any(True for _ in self.view.inside(n))]
        bare = [n for n in nodes if n not in filled and not n.c.text]  # an empty one has no size
        return [self._place(n, 1.0, "own") for n in [n for n in filled if n.c.visible] or bare]

    def _structures(self, said: Phrase) -> Iterator[Place]:
        """Calendars and breadcrumbs by what they are made of, where nothing is called so."""
        if set(said.tokens) <= _CALENDARS:
            marked = [n for n in self.view.nodes if n.c.visible and not n.interactive and _is_calendar(n)]
            yield from (self._place(n, 1.0, "own") for n in outermost(marked) or month_grids(self.view))
        if (day := day_said(said.text)) is not None:
            yield from (self._place(n, 1.0, "own") for n in days_called(*day, self.view))
        if (role := _ROLES.get(said.joined)) is not None:
            yield from (self._place(n, 1.0, "own") for n in self.view.nodes if n.c.visible and n.c.role == role)
        if set(said.stems) <= _BREADCRUMBS:
            yield from (self._place(n, 1.0, "own") for n in self.view.nodes if n.c.visible and _is_breadcrumb(n))

    def _unsaid(self, target: Target) -> Iterator[Place]:
        """Places by what they are made of, where none that is called so holds what is meant."""
        if target.ordinal is None:
            yield from self._structures(phrase(target.words))
        for node, span in headed_by(target.words, self.view) if target.words else ():
            yield Place(node, 1.0, "headed", (span,))
        under = under_weekday(target.words, self.view)
        if under:
            yield Place(under[0], 1.0, "beside", tuple(range(n.index, n.index + 1) for n in under))

    def _in_a_menu(self, hits: Sequence[Hit], target: Target) -> list[Hit]:
        """What is written just so on one of several links side by side, where no menu says that it is one."""
        if target.words or target.ordinal is not None:
            return []
        named = [hit for hit in hits if hit.level in _WRITTEN and hit.source in _READ_ALOUD]
        written = [hit for hit in named if stands_in_a_row(hit.node, target.kind, self.view)]
        return written if len({hit.node for hit in written}) == 1 else []

    def best(self, target: Target, outer: Sequence[Scope]) -> list[Place]:
        """The best-named places of the best shape, the smallest of nested ones."""
        places = self._outer(self.places(target), outer)
        most = max((place.words for place in places), default=0.0)
        named = [place for place in places if place.words >= most - SAME_WORDS]
        shape = max((place.shape for place in named), key=lambda one: SHAPES[one], default="")
        return [place for place in named if place.shape == shape]

    def rows(self, target: Target, outer: Sequence[Scope]) -> list[Place]:
        """The rows, cards or sections that the words name best."""
        found = self.places(target) if target.kind not in {None, "element"} else self._rows(target)
        if target.ordinal is not None and target.words and not (target.quoted or target.scope):
            found = self._family(found, target) or found
        if target.ordinal is not None:
            found = _counted(found, target.ordinal, self.view) or self._numbered(target)
        places = self._outer(found, outer)
        most = max((place.words for place in places), default=0.0)
        named = [place for place in places if place.words >= most - SAME_WORDS]
        begun = any(place.first for place in named)
        return [place for place in named if place.first or not (begun and place.shape == "row")]

    def _family(self, found: Sequence[Place], target: Target) -> list[Place]:
        """All the blocks of a sort, where only some of them say the noun that is counted."""
        rows = [place.node for place in found if place.node in self.view.row_nodes]
        named = {row for row in rows if not any(row is not other and row.holds(other) for other in rows)}
        return [self._place(node, 1.0, "row") for node in whole_family(list(named), target.words, self.view)]

    def _called_by_number(self, target: Target) -> list[Place]:
        """The section under a heading that is a noun and its number: "the first question" is "Question 1"."""
        said = phrase(f"{target.words} {target.ordinal}")
        heads = [n for n in self.view.nodes if n.c.visible and _heads(n) and equal_level(said, phrase(n.c.text))]
        if len(heads) != 1 or not target.words:
            return []
        return [place for place in self._headed(heads[0], 1.0, "section") if place.shape == "section"]

    def _numbered(self, target: Target) -> list[Place]:
        """The rows that say the number, where there are not so many: "item 20" of items 10 and 20."""
        rows = self._rows(Target(words=str(target.ordinal), quoted=True)) if not target.words else []
        return [place for place in rows if place.shape == "row" and self._is_entry(place.node)]

    def named_by(self, hit: Hit, kind: Kind | None) -> list[Place]:
        """The containers of the kind that a hit on words names: the row around it, the section it heads."""
        if kind in {"row", "item"}:
            return list(self._rows_of(hit.node, hit.words))
        return [place for place in self._of(hit, kind) if place.node is not hit.node or place.shape == "row"]

    def _narrowed(self, places: list[Place], target: Target) -> list[Place]:
        return self._outer(places, target.scope) if target.scope else places

    def _place(self, node: Node, words: float, shape: str) -> Place:
        return Place(node, words, shape, self.view.reach(node))

    def _of(self, hit: Hit, kind: Kind | None) -> Iterator[Place]:
        """The places a hit on words may stand for."""
        node = hit.node
        if _is_container(node) and _suits(node, kind, self.view):
            yield self._place(node, hit.words, "own")
        if node.c.tag in {"iframe", "frame"}:
            yield self._place(node, hit.words, "own")
        if node.c.editable and kind in {"field", None, "element"}:
            yield Place(node, hit.words, "own", tuple(self._adorning(node)))
        if hit.source in {"id", "class", "test attribute"}:
            if (kind not in CONTAINER_KINDS or _is_spelt_out(hit)) and not _is_container(node) and node.children:
                yield Place(node, hit.words, "own", (range(node.index, node.end), *self.view.reach(node)[1:]))
            return
        if kind in {None, "element", "card", "section", "group", "list"} and hit.source in {
            "text",
            "name",
            "label",
            "alt",
            "aria-label",
        }:
            yield from self._rows_of(node, hit.words)
        if kind not in CONTAINER_KINDS and not node.interactive and node.index in self.view.has_interactive:
            yield self._place(node, hit.words, "outer")
        if kind not in {"row", "item", "cell", "card", "frame", "column"} and (head := _head_of(node)) is not None:
            yield from self._headed(head, hit.words, kind)
        if kind == "dialog" and (dialog := self.view.dialog(node)) is not None:
            yield self._place(dialog, hit.words, "headed")

    def _adorning(self, field: Node) -> Iterator[range]:
        """What one can click in the frame that is drawn around a field: its eye, its arrow, its cross."""
        for node in self.view.nodes[max(field.index - _ADORNED, 0) : field.end + _ADORNED]:
            level = field.top <= node.top + node.height / 2 <= field.top + field.height
            gap = max(node.left - (field.left + field.width), field.left - (node.left + node.width))
            if node.c.visible and node.c.clickable and not node.c.editable and level and gap <= _TOUCHING * 6:
                yield range(node.index, node.end)
        if field.c.role == "spinbutton" or field.c.value.isdigit():
            yield from (range(node.index, node.end) for node in arrows_of(field, self.view))

    def _headed(self, heading: Node, words: float, kind: Kind | None) -> Iterator[Place]:
        """The container that the heading opens, and the section from it to the next."""
        for up in heading.ancestors():
            if (
                _is_container(up)
                and up.c.tag not in {"header", "hgroup"}
                and not any(
                    n.c.role == "heading" and n.index < heading.index and _rank(n) <= _rank(heading)
                    for n in self.view.inside(up)
                )
            ):
                if _suits(up, kind, self.view):
                    yield self._place(up, words, "headed")
                    break
            elif _is_container(up) and up.c.tag != "header":
                break
        yield Place(heading, words, "section", (range(heading.index, self._section_end(heading)),))

    def _section_end(self, heading: Node) -> int:
        around = next((up for up in heading.ancestors() if up.c.tag in _SECTIONING and up.c.tag != "header"), None)
        limit = (
            around.end
            if around
            else next(
                (n.index for n in self.view.nodes[heading.index :] if n.frame is not heading.frame),
                len(self.view.nodes),
            )
        )
        for node in self.view.nodes[heading.end : limit]:
            if node.c.role == "heading" and _rank(node) <= _rank(heading):
                return node.index
            if around is None and node.c.role == "contentinfo":
                return node.index
        return limit

    def _rows(self, target: Target) -> list[Place]:
        """Rows, cards and items that hold the words, or are described by them; of a field, the frame around it."""
        framed = self._frames_of_fields(target)
        return framed or self._told(target, self._holding(target))

    def _frames_of_fields(self, target: Target) -> list[Place]:
        """What is drawn in one frame with the field that is named, or with those that count."""
        if target.words.lower() in _COUNTING:
            fields = [n for n in self.view.nodes if n.c.visible and n.c.role == "spinbutton"]
            return [Place(n, 1.0, "own", tuple(self._adorning(n))) for n in fields]
        named = self.places(target) if target.kind == "field" and target.words else []
        return [place for place in named if place.node.c.editable]

    def _holding(self, target: Target) -> list[Place]:
        """Rows, cards and items that hold the words."""
        if not target.words:
            return self.places(target.model_copy(update={"kind": target.kind or "row"}))
        hits = [
            replace(h, words=1.0) if _is_counted(h, target.words) else h
            for h in self._matcher.search(phrase(target.words), quoted=target.quoted)
            if h.words >= LEAST and h.node.c.visible
        ]
        hits = [h for h in hits if h.words == 1.0 or not (h.level == "part" and h.node.c.role in _OF_ROWS)]
        if not hits and not target.quoted and target.words.lower() in _HIGHLIGHTED:
            rows = [n for n in self.view.row_nodes if n.c.visible and is_chosen(n, surely=True)]
            return [self._place(row, 1.0, "row") for row in rows]
        if not hits and (name := self._bare(target)) is not None:
            return self._rows(target.model_copy(update={"words": name, "quoted": True}))
        if not hits and (owner := owner_of(target.words)) is not None:
            return self._rows(target.model_copy(update={"words": owner[1]}))
        if target.quoted:
            others = [h.node for h in hits if is_longer_name(h, target.words)]
            hits = [h for h in hits if not any(h.node.holds(node) for node in others)]
        if target.ordinal is not None and not target.quoted and (named := self._named_rows(hits, target.words)):
            return self._narrowed(named, target)
        shown = [h for h in hits if h.source not in {"id", "class", "name attribute"}]
        found = [place for hit in shown or hits for place in self._rows_of(hit.node, hit.words)]
        alone = [hit for hit in shown if self.view.row(hit.node) is None and hit.node not in self.view.row_nodes]
        if target.ordinal is not None and not found:
            found = [place for hit in alone for place in self._rows_under(hit)]
            alone = [] if found else alone
        found += [place for hit in alone if _heads(hit.node) for place in self._headed(hit.node, hit.words, None)]
        found += [self._line(hit.node, hit.words) for hit in alone]
        if (
            target.ordinal is not None
            and not target.quoted
            and len({place.node for place in found}) < abs(target.ordinal)
        ):
            found = [self._place(node, 1.0, "row") for node in named_blocks(target.words, self.view)] or found
        if target.ordinal is not None and not target.quoted and not target.scope:
            found = self._family(found, target) or found
        return self._narrowed(_entries_only(found, target), target)

    def _bare(self, target: Target) -> str | None:
        """A name without the noun that says what is called so: "order 1042", "the Doing column", "project Apollo"."""
        tokens = phrase(target.words).tokens
        if target.quoted or len(tokens) == 1:
            return None
        first, last = " ".join(tokens[1:]), " ".join(tokens[:-1])
        named = [(name, noun) for name, noun in ((first, tokens[0]), (last, tokens[-1]))]
        known = [name for name, noun in named if stem(noun) in _NOUNS]
        told = next((name for name in known if self._matcher.search(phrase(name), quoted=True)), None)
        return told or next((name for name, noun in named if self._is_in_a_column(name, noun)), None)

    def _is_in_a_column(self, name: str, noun: str) -> bool:
        """Whether the name stands under the noun: "bed A4" is the A4 of the Bed column."""
        hits = self._matcher.search(phrase(name), quoted=True)
        return any(phrase(noun).stems[0] in phrase(hit.node.c.column).stems for hit in hits if hit.level in _WRITTEN)

    def _named_rows(self, hits: Sequence[Hit], words: str) -> list[Place]:
        """For "the last post": the rows or cards that the markup calls so, where there are several, or their list."""
        rows = [h for h in hits if h.node in self.view.row_nodes and _is_marked_row(h)]
        if len(rows) > 1:
            return [self._place(h.node, h.words, "row") for h in rows]
        return [self._place(node, 1.0, "row") for node in listed_so(words, self.view)]

    def _rows_of(self, node: Node, words: float) -> Iterator[Place]:
        row = node if node in self.view.row_nodes else self.view.row(node)
        row = self.view.row(row) if row is not None and self._is_title_line(row, node) else row
        if row is None:
            return
        yield replace(self._place(row, words, "row"), first=self._begins(row, node))
        headed = row.c.tag == "tr" and node.c.tag == "th"  # what a header names ends with its row
        for outer in () if headed else islice(self._around(row), _OUTER_ROWS):
            yield Place(outer, words, "outer", self._without_likes(outer, row))

    def _around(self, row: Node) -> Iterator[Node]:
        """The rows around a row, the nearest first."""
        while (outer := self.view.row(row)) is not None:
            yield outer
            row = outer

    def _without_likes(self, outer: Node, row: Node) -> tuple[range, ...]:
        """What stands around a row, but not in others made like it: that is theirs."""
        reach, end = [], outer.index + 1
        for other in (
            n for n in self.view.siblings(row) if n is not row and n in self.view.row_nodes and _is_made_like(n, row)
        ):
            reach.append(range(end, other.index))
            end = other.end
        own, *framed = self.view.reach(outer)
        return (*reach, range(end, own.stop), *framed)

    def _begins(self, row: Node, node: Node) -> bool:
        """Whether a row begins with a text, signs, numbers and pictures before it aside."""
        before = self.view.nodes[row.index + 1 : node.index]
        texts = (n.c.own_text for n in before if n.c.visible and not n.holds(node))
        return node is not row and not any(any(map(str.isalpha, text)) for text in texts)

    def _is_title_line(self, row: Node, title: Node) -> bool:
        """Whether a row is only the line of a card on which its title stands: no line beside it has one of its make."""
        if row is title or row.c.tag in {"tr", "li"} or row.c.role in _ROWS or self.view.row(row) is None:
            return False
        lines = [n for n in self.view.siblings(row) if n is not row and n in self.view.row_nodes]
        return bool(lines) and not any(n.c.tag == title.c.tag for line in lines for n in self.view.inside(line))

    def _rows_under(self, hit: Hit) -> list[Place]:
        """The rows that a text stands over, though no heading: "the last row of the pending invitations"."""
        over = hit.node
        rows = [n for n in self.view.row_nodes if n.index >= over.end and n.frame is over.frame and n.c.visible]
        first = min(rows, key=lambda n: n.index, default=None)
        above = None if first is None or first.parent is None else first.parent.parent
        if first is None or (over.parent is not first.parent and over.parent is not above):
            return []
        if any(n.c.visible and (n.c.own_text or n.interactive) for n in self.view.nodes[over.end : first.index]):
            return []
        return [self._place(n, hit.words, "row") for n in rows if n.parent is first.parent]

    def _line(self, node: Node, words: float) -> Place:
        """What stands on the same line of a page that has no rows."""
        middle = node.top + node.height / 2
        level = [
            n.index
            for n in self.view.nodes
            if n is not node and n.c.visible and n.c.box and n.height < _LINE and n.top <= middle <= n.top + n.height
        ]
        return Place(node, words, "beside", tuple(range(at, at + 1) for at in level))

    def _only_dialog(self, said: Phrase) -> list[Place]:
        """The one dialog that is open, where its name says the words in another form: the "Correct stock" window."""
        dialogs = outermost(n for n in self.view.nodes if n.c.visible and is_dialog(n))
        named = len(dialogs) == 1 and akin(said, phrase(dialogs[0].says))
        return [self._place(dialogs[0], _NAMED, "own")] if named else []

    def _tabs(self, target: Target) -> list[Place]:
        """What the tab shows: the panel of that name, else the only one that is shown."""
        panels = [n for n in self.view.nodes if n.c.role == "tabpanel" and n.c.visible]
        said = phrase(target.words)
        named = [n for n in panels if match(said, phrase(n.c.name)).score >= LEAST] if said.plain else []
        chosen = named or panels
        if chosen:
            return [self._place(n, 1.0, "own") for n in chosen]
        return [self._place(n, 1.0, "own") for n in self.view.nodes if n.parent is None]

    def _frames(self, said: Phrase) -> Iterator[Place]:
        for frame in self.view.frames.values():
            owner = None if frame.parent is None else self.view.of.get((frame.parent, frame.owner or -1))
            if owner is None:
                continue
            found = max(
                (match(said, phrase(frame.title)), match(said, identifier(frame.url.rsplit("/", 1)[-1]))),
                key=lambda m: m.score,
            )
            if found.score >= LEAST:
                yield self._place(owner, found.score, "own")

    # --- relations on the screen

    def _anchors(self, target: Target, outer: Sequence[Scope]) -> list[Node]:
        """The things a relation starts from: those whose words agree best."""
        if _is_chosen(target):
            return self.meant(target)
        if target.words:
            owned = any(scope.relation == "row_of" for scope in (*target.scope, *outer))
            plain = owned and not target.quoted and target.kind in _BLOCK_KINDS
            blocks = named_blocks(target.words, self.view) if plain else []
            hits = self._named(target) or [Hit(node, 1.0, 1.0, 6, "block", "part", target.words) for node in blocks]
            heads = _heads_said(hits) if target.kind == "section" else []
            fitting = [h for h in hits if target.kind is None or kind_fit(h.node, target.kind, self.view) > 0]
            hits = heads or fitting or hits
        else:
            hits = [
                Hit(n, 1.0, 1.0, 6, "kind", "same", "")
                for n in self.view.nodes
                if n.c.visible and kind_fit(n, target.kind, self.view) >= GOOD_FIT
            ]
        hits, _ = self.narrow(hits, [*target.scope, *(s for s in outer if s.relation in {"in", "row_of"})])
        best = max((hit.words for hit in hits), default=0.0)
        nodes = [hit.node for hit in hits if hit.words >= best - SAME_WORDS]
        nodes = [node for node in nodes if not any(other is not node and node.holds(other) for other in nodes)]
        return _counted_nodes(nodes, target.ordinal)

    def _named(self, target: Target) -> list[Hit]:
        """What is shown and carries the words; where nothing does, the words without the noun that ends them.

        "the Colour facet" is what the page calls "Colour".
        """
        tokens = phrase(target.words).tokens
        shorter = " ".join(tokens[:-1]) if len(tokens) > 1 and not target.quoted else ""
        full, short = (self._shown(words, quoted=target.quoted) for words in (target.words, shorter))
        short = [hit for hit in short if hit.source not in _MARKUP and hit.level not in _OTHER_WORDS]
        if short and all(word in FILLER for word in tokens[:-1]) and not any(hit.level in _WRITTEN for hit in full):
            return [hit for hit in short if hit.level in _WRITTEN] or full  # "the To date" is called "To", not "Date"
        return full or short

    def _shown(self, words: str, *, quoted: bool) -> list[Hit]:
        found = self._matcher.search(phrase(words), quoted=quoted) if words else []
        return [hit for hit in found if hit.words >= LEAST and hit.node.c.visible]

    def _beside(self, hits: list[Hit], relation: Relation, anchors: list[Node]) -> list[Hit]:
        """The hits nearest to an anchor in the direction."""
        rated: list[tuple[float, Hit]] = []
        if relation in {"next_to", "near"}:
            apart = [h for h in hits if h.node.interactive or not any(h.node.holds(anchor) for anchor in anchors)]
            hits = self._same_row(apart, anchors) or apart
        rows = self._data_rows(anchors) if relation in {"next_to", "near"} else []
        for hit in hits:
            gaps = [gap for anchor in anchors if (gap := _gap(hit.node, anchor, relation)) is not None]
            gaps = gaps or [_across(hit.node, anchor) for anchor, row in rows if row.holds(hit.node)]
            if gaps:
                rated.append((min(gaps), hit))
        if not rated:
            return []
        nearest = min(gap for gap, _ in rated)
        return _kin([hit for gap, hit in rated if gap <= nearest * 1.25 + 4], anchors)

    def _within(self, hits: list[Hit], things: Sequence[Node]) -> list[Hit]:
        """The hits in the things, else in the rows or cards they stand in."""
        rows = [row for node in things if (row := self.view.row(node)) is not None]
        for around in (list(things), rows):
            held = [hit for hit in hits if any(node is hit.node or node.holds(hit.node) for node in around)]
            if held:
                return held
        return []

    def _between(self, hits: list[Hit], ends: list[list[Node]]) -> list[Hit]:
        """The hits that stand between two things, as they are written or as they are seen."""
        first, last = ends[0], ends[-1]
        anchors = [*first, *last]
        hits = [h for h in hits if not any(a.holds(h.node) or h.node.holds(a) for a in anchors)]
        return [h for h in hits if any(_stands_between(h.node, one, other) for one in first for other in last)]

    def _data_rows(self, anchors: list[Node]) -> list[tuple[Node, Node]]:
        """The anchors in cells of a table, each with its row: in a wide one the last cell is still beside the first."""
        rows = [(anchor, self.view.row(anchor)) for anchor in anchors]
        return [(anchor, row) for anchor, row in rows if row is not None and _is_of_cells(row) and row is not anchor]

    def _same_row(self, hits: list[Hit], anchors: list[Node]) -> list[Hit]:
        """The hits in the row or card of an anchor: what belongs together stands beside each other first."""
        rows = {row for anchor in anchors if (row := self.view.row(anchor)) is not None}
        return [hit for hit in hits if any(row.holds(hit.node) and row is not hit.node for row in rows)]


_OWNERS: Final = re.compile(
    r"^(.*?)\s+(?:by|from|of|on|with|for|named|called|titled|labelled|labeled|sent by|to)\s+(.+)$", re.IGNORECASE
)


_POSSESSIVE: Final = re.compile(r"^(.*?\w)(?:['’]s|s['’])\s+(.+)$")


def owner_of(words: str) -> tuple[str, str] | None:
    """What "posts by @enola" or "enola's posts" names taken apart: what, and whose; None where there is no owner."""
    if found := _POSSESSIVE.match(words):
        return found[2], found[1]
    found = _OWNERS.match(words)
    return (found[1], found[2].strip("\"'“”‘’")) if found else None


_BARS: Final = frozenset({"navigation", "menu", "header", "footer", "sidebar"})


def _is_identified(node: Node, said: str) -> bool:
    names = (node.c.element_id, *node.c.test_ids.values())
    return any(identifier(name).plain == said for name in names if name)


_SIDES: Final = frozenset({"side", "main", "top", "left", "right", "upper", "primary", "site", "page"})
"""What tells a bar from others of a page that has several."""
_COUNTING: Final = frozenset({"spinner", "stepper", "spinbox", "spin button"})
"""What people call a field that counts."""
_CALENDARS: Final = frozenset({"calendar", "date", "picker", "datepicker", "grid"})
_BREADCRUMBS: Final = frozenset({"breadcrumb", "trail", "navigation"})
_ROLES: Final = {
    **{role: role for role in ("toolbar", "tree", "menubar", "grid", "tablist", "navigation", "listbox", "status")},
    "tabbar": "tablist",
    "buttonbar": "toolbar",
    "treeview": "tree",
    "statusbar": "status",
    "sidemenu": "navigation",
}
"""What parts of a page are called that nothing on it says → their role."""
_ANY_PAGE: Final = frozenset({"page", "screen", "site", "homepage", "home page"})
_PAGES: Final = _ANY_PAGE | {"board", "dashboard", "app", "application"}
"""What people call the page itself."""
_PLACES: Final = frozenset(
    ["banner", "bar", "box", "panel", "notice", "popup", "section", "area", "widget", "block", "message", "window"]
)
"""Words that say that it is a place, and no more."""


def _is_calendar(node: Node) -> bool:
    names = (node.c.element_id, *node.c.classes, node.c.name if node.c.role in {"grid", "group", "dialog"} else "")
    return any({"calendar", "datepicker"} & set(identifier(name).tokens) for name in names if name)


def _is_breadcrumb(node: Node) -> bool:
    """Links with nothing but arrows or strokes between them."""
    links = [child for child in node.children if child.c.role == "link"]
    between = set(node.c.own_text.replace(" ", ""))
    return bool(links) and bool(between) and between <= set("»›>/→\\|·")


def _stands_between(node: Node, one: Node, other: Node) -> bool:
    early, late = (one, other) if one.index < other.index else (other, one)
    if early.end <= node.index and node.end <= late.index:
        return True
    if node.c.box is None or one.c.box is None or other.c.box is None:
        return False
    across = sorted((one.left + one.width / 2, other.left + other.width / 2))
    down = sorted((one.top + one.height / 2, other.top + other.height / 2))
    x, y = node.left + node.width / 2, node.top + node.height / 2
    slack = _TOUCHING * 10
    inside = across[0] - slack <= x <= across[1] + slack and down[0] - slack <= y <= down[1] + slack
    return inside and node is not one and node is not other and not node.holds(one)


def _entries_only(places: list[Place], target: Target) -> list[Place]:
    """Without the one heading over all, and what stands beside it: of an empty list there is no second task."""
    if target.ordinal is None or target.quoted or target.kind not in _ENTRIES:
        return places
    headings = {place.node for place in places if place.shape == "section"}
    return places if len(headings) != 1 else [p for p in places if p.shape not in {"section", "beside", "own"}]


def _is_counted(hit: Hit, words: str) -> bool:
    """Whether it says just the words, and how many there are: "Red mug x 2" is the Red mug."""
    said, shown = phrase(words).tokens, phrase(hit.node.c.own_text).tokens
    return bool(said) and hit.level == "part" and shown[: len(said)] == said and is_amount(shown[len(said) :])


def _is_chosen(target: Target) -> bool:
    """Whether it takes more than words and a kind to know the thing."""
    return target.pick is not None or bool(target.where) or bool(target.looks) or target.rest


def _counted(places: list[Place], ordinal: int, view: View) -> list[Place]:
    """The n-th of the places, as one reads them."""
    by_node = {place.node: place for place in sorted(places, key=lambda p: SHAPES[p.shape])}
    rows = in_order(list(by_node), view)
    told = [node for node in rows if node.c.text or node.c.role != "row"]  # a row of empty filters is none that counts
    ordered = [by_node[node] for node in told or rows]
    at = ordinal - 1 if ordinal > 0 else len(ordered) + ordinal
    return [ordered[at]] if 0 <= at < len(ordered) else []


def _counted_nodes(nodes: list[Node], ordinal: int | None) -> list[Node]:
    if ordinal is None:
        return nodes
    at = ordinal - 1 if ordinal > 0 else len(nodes) + ordinal
    return [nodes[at]] if 0 <= at < len(nodes) else []


def _outer_only(places: Iterable[Place]) -> list[Place]:
    kept = list(places)
    return [p for p in kept if not any(o is not p and o.holds(p.node) for o in kept)]


def _is_container(node: Node) -> bool:
    return (
        node.c.role in CONTAINER_ROLES
        or node.c.tag in CONTAINER_TAGS
        or is_dialog(node)
        or node.c.tag in {"iframe", "frame"}
    )


def _is_made_like(node: Node, row: Node) -> bool:
    """Whether two rows side by side are made of the same parts: no title with its buttons on the next line."""
    parts, others = (tuple(child.c.tag for child in each.children) for each in (node, row))
    return node.c.tag == row.c.tag and parts == others and len(parts) > 1


def _is_marked_row(hit: Hit) -> bool:
    """Whether the markup calls it so: by class or test id, or by an id that ends in its number ("post-31")."""
    if hit.source == "id":
        return identifier(hit.shown).tokens[-1:] != () and identifier(hit.shown).tokens[-1].isdigit()
    return hit.source in {"class", "test attribute"}


def _suits(node: Node, kind: Kind | None, view: View) -> bool:
    return kind not in CONTAINER_KINDS or kind == "page" or kind_fit(node, kind, view) >= LEAST_FIT


def _is_spelt_out(hit: Hit) -> bool:
    """Whether the markup says several of the author's words, so that the kind need not be told besides."""
    return hit.level != "described" and len(identifier(hit.shown).tokens) > 1 and hit.words >= _SPELT


def whose_record(target: Target) -> Target | None:
    """Whom a row or card is told by alone: "Ben's row" is no row among others in what stands around Ben."""
    if target.kind not in {"row", "item", "card"} or not target.scope or target.scope[0].relation != "row_of":
        return None
    plain = Target(kind=target.kind, noun=target.noun, scope=target.scope)
    return target.scope[0].target if target == plain else None


def _heads(node: Node) -> bool:
    return node.c.role == "heading" or node.c.tag in {
        "legend",
        "caption",
        "summary",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    }


def _head_of(node: Node) -> Node | None:
    """The heading that it is, or whose words it holds, beside a link that edits the section."""
    if _heads(node) or node.interactive or node.parent is None:
        return node if _heads(node) else None
    return node.parent if _heads(node.parent) and not node.parent.c.own_text else None


def _heads_said(hits: Sequence[Hit]) -> list[Hit]:
    """The headings that say the words: what stands next to a section stands beside its heading."""
    return [replace(hit, node=head) for hit in hits if (head := _head_of(hit.node)) is not None]


def _rank(heading: Node) -> int:
    return heading.c.level or 6


def _in_column(node: Node, target: Target) -> bool:
    found = match(phrase(target.words), phrase(node.c.column), quoted=target.quoted)
    return found.score >= LEVELS["part"]


def _in_header(node: Node, target: Target) -> bool:
    """Whether it stands in the header of the column itself: its menu, its arrow, its check box."""
    header = next((up for up in node.ancestors() if heads_column(up)), None)
    return header is not None and match(phrase(target.words), phrase(header.c.text or header.c.name)).score >= LEAST


def _gap(node: Node, anchor: Node, relation: Relation) -> float | None:
    """How far the node is from the anchor in the direction, in pixels; None when it is not there."""
    if (
        relation in {"next_to", "near"}
        and node is not anchor
        and anchor.holds(node)
        and (anchor.c.own_text or _heads(anchor))
    ):
        return 0.0  # "Lost your password? <a>Click here</a>": the link stands in the text
    if relation == "below" and node is not anchor and anchor.holds(node) and anchor.c.role in ROW_ROLES | {""}:
        return _INSIDE  # "Reply under the comment": it ends the comment
    if relation in {"left_of", "right_of"} and node is not anchor and anchor.holds(node) and anchor.c.own_text:
        return 0.0 if _is_at_its_end(node, anchor, relation) else None  # the arrow of a tree item stands in the item
    if node is anchor or anchor.holds(node) or node.holds(anchor):
        return None
    if relation in {"before", "after"}:
        steps = node.index - anchor.index if relation == "after" else anchor.index - node.index
        return float(steps) if steps > 0 and node.frame is anchor.frame else None
    return None if node.c.box is None or anchor.c.box is None else _pixels(node, anchor, relation)


def _across(node: Node, anchor: Node) -> float:
    """How far it is from one cell of a row to another, in pixels."""
    return max(node.left - (anchor.left + anchor.width), anchor.left - (node.left + node.width), 0.0)


def _is_of_cells(row: Node) -> bool:
    return (row.c.role == "row" or row.c.tag == "tr") and row.c.box is not None and row.height < _LINE * 2


def _is_at_its_end(node: Node, anchor: Node, relation: Relation) -> bool:
    """Whether the node stands in the half of the anchor that is said, before or behind its text."""
    middle = node.left + node.width / 2 - anchor.left
    return node.c.box is not None and (middle < anchor.width / 2) == (relation == "left_of")


def _pixels(node: Node, anchor: Node, relation: Relation) -> float | None:
    """The same on the screen."""
    right, left = node.left - (anchor.left + anchor.width), anchor.left - (node.left + node.width)
    below, above = node.top - (anchor.top + anchor.height), anchor.top - (node.top + node.height)
    aside, apart = max(right, left, 0.0), max(below, above, 0.0)
    match relation:
        case "right_of" | "left_of":
            along = right if relation == "right_of" else left
            return along + _off(apart) if along >= -_TOUCHING and apart <= max(node.height, anchor.height) else None
        case "below" | "above":
            along = below if relation == "below" else above
            return along + _off(aside) if along >= -_TOUCHING and aside <= _NEAR else None
        case _:
            near = aside + apart <= _NEAR * 2 or (apart <= 0 and _share_a_line(node, anchor))
            return aside + _off(apart) if near else None


def _kin(hits: list[Hit], anchors: Sequence[Node]) -> list[Hit]:
    """Of things equally near to an anchor, those that stand in one part of the page with it."""
    sizes = {hit.node: min(_holding_both(hit.node, anchor) for anchor in anchors) for hit in hits}
    least = min(sizes.values(), default=0)
    return [hit for hit in hits if sizes[hit.node] == least]


def _holding_both(node: Node, anchor: Node) -> int:
    """Elements in the smallest part of the page that holds both."""
    around = next((up for up in node.ancestors() if up is anchor or up.holds(anchor)), None)
    return around.end - around.index if around is not None else sys.maxsize


def _share_a_line(node: Node, anchor: Node) -> bool:
    """Whether next to nothing is written between them: a heading and the button at the far end of its line."""
    close = max(node.index - anchor.end, anchor.index - node.end) <= _FEW
    return close and node.frame is anchor.frame and max(node.height, anchor.height) < _LINE


def _off(gap: float) -> float:
    """The price of not standing on the same line (or in the same column)."""
    return _OFF_LINE + 3 * gap if gap > 0 else 0.0
