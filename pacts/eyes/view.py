"""The snapshot as a tree one can ask: who stands in what, what a node says, which of them share a word."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from pacts.domain.page import Candidate, FrameSnapshot, Snapshot
from pacts.eyes.drawings import drawn_as
from pacts.eyes.vocabulary import CODES, ICONS, PHRASES, SHORT_NAMES, SIGNS
from pacts.eyes.words import Phrase, identifier, phrase, squeeze

INTERACTIVE_ROLES: Final = frozenset(
    {
        "button",
        "link",
        "menuitem",
        "menuitemcheckbox",
        "menuitemradio",
        "tab",
        "option",
        "checkbox",
        "radio",
        "switch",
        "textbox",
        "searchbox",
        "spinbutton",
        "combobox",
        "listbox",
        "slider",
        "treeitem",
    }
)
ROW_ROLES: Final = frozenset({"row", "listitem", "article", "treeitem"})
DIALOG_ROLES: Final = frozenset({"dialog", "alertdialog"})
LANDMARKS: Final = frozenset(
    {"banner", "contentinfo", "navigation", "main", "complementary", "search", "form", "region"}
)
CONTAINER_ROLES: Final = (
    LANDMARKS
    | ROW_ROLES
    | DIALOG_ROLES
    | {
        "group",
        "radiogroup",
        "table",
        "grid",
        "treegrid",
        "list",
        "menu",
        "menubar",
        "tablist",
        "tabpanel",
        "toolbar",
        "tree",
        "figure",
        "rowgroup",
        "listbox",
    }
)
CONTAINER_TAGS: Final = frozenset(
    {
        "form",
        "fieldset",
        "section",
        "article",
        "aside",
        "nav",
        "header",
        "footer",
        "main",
        "dialog",
        "table",
        "ul",
        "ol",
        "dl",
        "tr",
        "li",
        "tbody",
        "thead",
        "details",
        "figure",
    }
)
_DIALOG_CLASSES: Final = frozenset(
    {
        "modal",
        "popup",
        "lightbox",
        "dialog",
        "modal-dialog",
        "modal-content",
        "popover",
        "drawer",
        "swal-modal",
        "swal2-popup",
    }
)
_DIALOG_PARTS: Final = frozenset(
    {
        "header",
        "head",
        "heading",
        "title",
        "body",
        "footer",
        "foot",
        "actions",
        "buttons",
        "backdrop",
        "overlay",
        "mask",
        "shade",
        "background",
        "close",
        "open",
        "opener",
        "trigger",
        "toggle",
        "button",
        "btn",
        "link",
        "icon",
        "text",
        "message",
        "parent",
        "host",
        "root",
        "page",
    }
)
_ADDRESS: Final = re.compile(r"(?:https?://[^/]+)?(?:[/#]*[\w-]+)*?[/#]+([a-z][a-z-]{2,})/?")
"""An address without a query, and its last part."""
_MAKES: Final = frozenset({"modal", "dialog", "popup"})
_STATES: Final = frozenset(
    {"has", "no", "is", "in", "with", "open", "opens", "show", "js", "data", "toggle", "trigger"}
)
"""First parts of classes that say of something else that it has or opens a dialog."""
_BLOCKS: Final = frozenset({"div", "article", "section", "figure", "dl", "fieldset"})
"""Tags of what repeated blocks are made of."""
_WINDOW: Final = 120
"""Pixels: a narrower thing is no window over the page."""
_STARS: Final = frozenset("★☆⭐")
_EITHER: Final = frozenset({"close remove"})
"""What a sign stands for that does one thing in a window and another in a row."""
_ENTRY_TAGS: Final = frozenset({"tr", "li"})
_ENTRY_ROLES: Final = frozenset({"row", "listitem"})
_EMOJI: Final = "\ufe0f"
"""What turns a sign into a picture; the sign means the same without it."""
_SIGN: Final = 3
"""Characters of a sign that stands for a word."""
TEXT_LIMIT: Final = 160
"""A longer text is a passage, not a name: it is searched only inside rows and cards."""
_JOINABLE: Final = 5
"""Words of a name that may be written as one."""
_TOUCHING: Final = 2
_BESIDE: Final = 60
"""A longer text is no label."""
_ASKED: Final = 8
"""Elements before a radio button among which its question stands."""
_WRAPPERS: Final = 3
"""How far around a field its button may stand, and how many controls are still one field and its button."""
_DRAWN: Final = 40
"""Pixels: a larger square is no box to tick."""
_HINTED: Final = 4
"""Pixels by which a text is nearer to the field above it, whose hint it is, than to the one below."""
_IN_LINE: Final = 12
"""Pixels by which a field may begin left or right of the text above it."""
_ABOVE: Final = 40
"""Pixels between a field and a label above it."""


@dataclass(slots=True, eq=False)
class Node:
    """A candidate with its place in the tree. `index` is its place in the whole look, in document order."""

    index: int
    frame: FrameSnapshot
    c: Candidate
    parent: "Node | None" = None
    children: list["Node"] = field(default_factory=list)
    end: int = 0
    """Index after the last node inside."""
    depth: int = 0

    def ancestors(self) -> Iterator["Node"]:
        """Nearest first, within the frame."""
        up = self.parent
        while up is not None:
            yield up
            up = up.parent

    def holds(self, other: "Node") -> bool:
        """Whether the other stands inside this one (or is it)."""
        return self.index <= other.index < self.end

    @property
    def interactive(self) -> bool:
        """Whether one can do something with it that has a role for it."""
        return self.c.role in INTERACTIVE_ROLES or self.c.editable or self.c.tag in {"input", "select", "textarea"}

    @property
    def says(self) -> str:
        """What a person reads in it."""
        return squeeze(self.c.name or self.c.text or self.c.alt or self.c.title)

    @property
    def left(self) -> float:
        """Left edge in the page's viewport."""
        return (self.c.box.x if self.c.box else 0.0) + self.frame.offset[0]

    @property
    def top(self) -> float:
        """Upper edge in the page's viewport."""
        return (self.c.box.y if self.c.box else 0.0) + self.frame.offset[1]

    @property
    def width(self) -> float:
        return self.c.box.width if self.c.box else 0.0

    @property
    def height(self) -> float:
        return self.c.box.height if self.c.box else 0.0


class View:
    """One look, indexed. Built once for all targets that are resolved on it."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.nodes: list[Node] = []
        self.of: dict[tuple[int, int], Node] = {}
        """By (frame number, ref)."""
        self.spans: dict[int | None, range] = {}
        """Indexes of each frame's nodes."""
        self._beside: dict[int, str] = {}
        self.frames: dict[int, FrameSnapshot] = {frame.number: frame for frame in snapshot.frames}
        for frame in snapshot.frames:
            self._add(frame)

    def _add(self, frame: FrameSnapshot) -> None:
        first = len(self.nodes)
        for candidate in frame.candidates:
            node = Node(len(self.nodes), frame, candidate)
            self.nodes.append(node)
            self.of[(frame.number, candidate.ref)] = node
        self.spans[frame.number] = range(first, len(self.nodes))
        for node in self.nodes[first:]:
            self._hang(node)
        for node in reversed(self.nodes[first:]):
            node.end = max([node.index + 1, *(child.end for child in node.children)])

    def _hang(self, node: Node) -> None:
        if node.c.parent is None:
            return
        parent = self.of.get((node.frame.number, node.c.parent))
        if parent is not None and parent.index < node.index:
            node.parent = parent
            node.depth = parent.depth + 1
            parent.children.append(node)

    def node(self, frame: FrameSnapshot, candidate: Candidate) -> Node:
        """The node of a candidate of this snapshot."""
        return self.of[(frame.number, candidate.ref)]

    def inside(self, node: Node) -> Sequence[Node]:
        """What stands inside a node, in document order, and in the frame it shows."""
        own = self.nodes[node.index + 1 : node.end]
        return [*own, *self.framed(node)] if node.c.frame_child is not None else own

    def reach(self, node: Node) -> tuple[range, ...]:
        """The indexes of what stands inside a node, and in the frames it shows."""
        own = range(node.index + 1, node.end)
        shown = [f for f in (node, *self._iframes) if f.c.frame_child is not None and (f is node or f.index in own)]
        return (own, *(r for f in shown for r in self._frame_reach(f.c.frame_child)))

    @cached_property
    def _iframes(self) -> list[Node]:
        return [node for node in self.nodes if node.c.frame_child is not None]

    def _frame_reach(self, number: int | None) -> list[range]:
        found = [self.spans[number]] if number in self.spans else []
        inner = [f for f in self._iframes if f.frame.number == number]
        return found + [r for f in inner for r in self._frame_reach(f.c.frame_child)]

    def siblings(self, node: Node) -> Sequence[Node]:
        """The nodes of the same parent, itself among them."""
        if node.parent is not None:
            return node.parent.children
        return [other for other in self.nodes if other.parent is None and other.frame is node.frame]

    def framed(self, node: Node) -> list[Node]:
        """The nodes of the frame that an iframe shows, and of those in it."""
        return [self.nodes[at] for span in self._frame_reach(node.c.frame_child) for at in span]

    @cached_property
    def headlines(self) -> list[Node]:
        """The headings of the first level: what the page is about."""
        return [n for n in self.nodes if n.c.visible and n.c.role == "heading" and n.c.level == 1]

    @cached_property
    def row_nodes(self) -> set[Node]:
        """Rows, cards and list items: what some node calls its row, and what has such a role."""
        called = {
            self.of[key] for n in self.nodes if n.c.row is not None and (key := (n.frame.number, n.c.row)) in self.of
        }
        rows = called | {n for n in self.nodes if n.c.role in ROW_ROLES or n.c.tag in {"tr", "li"}}
        rows |= self._made_like(called)
        return rows | set(unlike_rows(rows, self)) | set(bare_rows(self.nodes, rows))

    def _made_like(self, rows: set[Node]) -> set[Node]:
        """What is made like several rows, alone in its list as it may be: the one card of a column of cards."""
        makes = Counter(make for node in rows if (make := _make(node)) is not None)
        return {node for node in self.nodes if (make := _make(node)) is not None and makes[make] > 1}

    def row(self, node: Node) -> Node | None:
        """The nearest row, card or list item around a node."""
        found = None if node.c.row is None else self.of.get((node.frame.number, node.c.row))
        around = next((up for up in node.ancestors() if up in self.row_nodes), None)
        if found is None or around is None:
            return found or around
        return found if found.depth >= around.depth and found.holds(node) else around

    @cached_property
    def dialogs(self) -> list[Node]:
        """Open dialogs, in document order."""
        return [n for n in self.nodes if n.c.visible and is_dialog(n)]

    def dialog(self, node: Node) -> Node | None:
        """The open dialog a node stands in."""
        return next((up for up in node.ancestors() if up.c.visible and is_dialog(up)), None)

    @cached_property
    def by_word(self) -> dict[str, set[int]]:
        """Word, word stem or concept → the nodes that carry it in any of their texts."""
        table: dict[str, set[int]] = defaultdict(set)
        for node in self.nodes:
            around = (phrase(text) for text in (self.beside(node), self.headed(node), self.grouped(node)) if text)
            for said in (*node_phrases(node), *around):
                for word in (*said.tokens, *said.stems, *said.concepts):
                    table[word].add(node.index)
                if len(said.tokens) <= _JOINABLE:
                    table[said.joined].add(node.index)
        return table

    @cached_property
    def _twins(self) -> dict[tuple[int, str, str, str], list[Node]]:
        table: dict[tuple[int, str, str, str], list[Node]] = defaultdict(list)
        for node in self.nodes:
            table[_twin_key(node)].append(node)
        return table

    def twins(self, node: Node) -> list[Node]:
        """The nodes of its frame with the same role and name, in document order, itself among them."""
        return self._twins[_twin_key(node)]

    @cached_property
    def passages(self) -> list[Node]:
        """Visible nodes with a text too long to be a name."""
        return [n for n in self.nodes if len(n.c.text) > TEXT_LIMIT and n.c.visible]

    def beside(self, node: Node) -> str:
        """The text that stands where a label of an unlabelled field would; "" when there is none or no need."""
        if node.index not in self._beside:
            self._beside[node.index] = self._find_beside(node)
        return self._beside[node.index]

    def _find_beside(self, node: Node) -> str:
        c = node.c
        box = c.role in {"checkbox", "radio", "switch"} or c.type in {"checkbox", "radio"} or is_drawn_box(node)
        if not (
            box
            or c.editable
            or c.tag in {"input", "select", "textarea"}
            or c.role in {"combobox", "slider", "listbox"}
            or (not c.role and any(name.lower().endswith("slider") for name in c.classes))
            or is_drawn_box(node)
        ):
            return ""
        if c.label or c.aria_label or c.type in {"submit", "button", "reset", "image", "hidden"} or _named(c):
            return ""
        steps = (1, -1) if box else (-1,)
        near = next((text for step in steps if (text := self._text_towards(node, step))), "")
        return near or (self._standing_above(node) if c.editable else "") or ("" if box else self._asked_for(node))

    def _standing_above(self, node: Node) -> str:
        """The text right above a field, in line with it, wherever it is written: a head of a column of fields."""
        if node.c.box is None:
            return ""
        above = [text for text in self._short_texts if _is_right_above(text, node)]
        nearest = max(above, key=lambda text: text.top + text.height, default=None)
        return "" if nearest is None or self._is_anothers(nearest, node) else nearest.c.own_text

    def _is_anothers(self, text: Node, node: Node) -> bool:
        """Whether a text above a field belongs to another one: one that is between, or above it, whose hint it is."""
        return any(_is_nearer(field, text, node) for field in self._fields)

    @cached_property
    def _short_texts(self) -> list[Node]:
        """What may be a label: a visible text of a line that nothing can be done with."""
        return [
            n
            for n in self.nodes
            if n.c.visible
            and n.c.box is not None
            and not (n.interactive or n.c.clickable)
            and 0 < n.height <= _ABOVE
            and 0 < len(n.c.own_text) <= _BESIDE
            and any(map(str.isalnum, n.c.own_text))
        ]

    @cached_property
    def _fields(self) -> list[Node]:
        return [n for n in self.nodes if n.c.visible and n.c.box is not None and (n.c.editable or n.c.tag == "select")]

    def _asked_for(self, node: Node) -> str:
        """What the one button beside a lone field does with it: the box beside "Search" is the search box."""
        for up, _ in zip(node.ancestors(), range(_WRAPPERS), strict=False):
            inside = [n for n in self.inside(up) if n.c.visible and (n.interactive or n.c.clickable)]
            buttons = [n for n in inside if n.c.role == "button"]
            if len(inside) > _WRAPPERS:
                return ""
            if len(inside) == len("ab") and len(buttons) == 1 and not node.c.checked:
                return buttons[0].c.name if len(buttons[0].c.name) <= _BESIDE else ""
        after = next((n for n in self.nodes[node.end : node.end + _WRAPPERS] if n.c.visible and n.interactive), None)
        joined = after is not None and after.c.role == "button" and _beside(after, node) and not node.c.checked
        return after.c.name if after and joined and "search" in after.c.name.casefold().split() else ""

    def headed(self, node: Node) -> str:
        """The header of the column in which a control stands that nothing names but the value that it shows."""
        c = node.c
        if not c.column or not node.interactive or c.label or c.aria_label:
            return ""
        return c.column if not _named(c) or (c.role == "button" and self._is_whole_cell(node)) else ""

    def _is_whole_cell(self, node: Node) -> bool:
        """Whether a button is all that its cell shows: the cell's value is changed with it."""
        cell = next((up for up in node.ancestors() if up.c.tag == "td" or up.c.role in {"cell", "gridcell"}), None)
        return cell is not None and cell.c.text == node.c.text == node.c.name

    def grouped(self, node: Node) -> str:
        """A control's name after that of its group: "Newsletter Yes", "Billing address Street"."""
        c = node.c
        own = c.label or c.name or self.beside(node)
        if not own or not node.interactive or c.role in {"button", "link"}:
            return ""
        group = next((up for up in node.ancestors() if up.c.role in {"group", "radiogroup"} and up.c.name), None)
        head = group.c.name if group is not None else self.question(node) or (c.heading if c.role != "option" else "")
        return f"{head} {own}" if head and len(head) + len(own) <= _BESIDE and head != own else ""

    def question(self, node: Node) -> str:
        """What stands before the first of the radio buttons of which it is one: "Do you smoke? ( ) Yes ( ) No"."""
        if node.c.role != "radio":
            return ""
        group = self._radios[node.frame.number, node.c.name_attribute or _holder(node)]
        return self._asked_before(group[0]) if len(group) > 1 else ""

    @cached_property
    def _radios(self) -> dict[tuple[int, str | int], list[Node]]:
        """The radio buttons of each group, in document order: of one name, or without a name of one parent."""
        table: dict[tuple[int, str | int], list[Node]] = defaultdict(list)
        for node in self.nodes:
            if node.c.role == "radio":
                table[node.frame.number, node.c.name_attribute or _holder(node)].append(node)
        return table

    def _asked_before(self, first: Node) -> str:
        """The nearest text before the first of several boxes, with no other control between."""
        for other in reversed(self.nodes[max(0, first.index - _ASKED) : first.index]):
            if other.frame is not first.frame or other.interactive:
                return ""
            text = other.c.own_text
            if not other.holds(first) and other.c.visible and text and text not in {first.c.label, first.c.name}:
                return text if len(text) <= _BESIDE else ""
        return ""

    def _text_towards(self, node: Node, step: int) -> str:
        """The nearest text before or after a field, with no other field between."""
        shared = self._shared_text(node) or (node.c.text_after if step > 0 else node.c.text_before)
        if 0 < len(shared) <= _BESIDE and any(sign.isalnum() for sign in shared):
            return shared
        parent_text = (
            node.parent.c.own_text if node.parent and node.parent.c.tag in {"p", "div", "td", "li", "span"} else ""
        )
        if 0 < len(parent_text) <= _BESIDE and node.parent and self._is_alone(node, node.parent):
            unit = step < 0 and parent_text == node.c.text_after  # "[ ] EUR": what is before it names it
            return (self._text_before(node, step) if unit else "") or parent_text
        return self._text_before(node, step)

    def _text_before(self, node: Node, step: int) -> str:
        """The nearest text of another element on the way, with no control between."""
        at = node.end if step > 0 else node.index - 1
        for _ in range(6):
            if not 0 <= at < len(self.nodes):
                return ""
            other = self.nodes[at]
            if other.frame is not node.frame or other.interactive or (step > 0 and _are_in_two_rows(node, other)):
                return ""
            if any(map(str.isalnum, other.c.own_text)) and other.c.visible and not other.holds(node):
                named = len(other.c.own_text) <= _BESIDE and _beside(other, node) and not self._is_anothers(other, node)
                return other.c.own_text if named else ""
            at += step
        return ""

    def _is_alone(self, node: Node, around: Node) -> bool:
        """Whether it is the only control in what holds it, its own options and what is pressed behind it aside."""
        others = (n for n in self.inside(around) if n.interactive and not (n is node or node.holds(n)))
        return all(n.c.role == "button" and n.index > node.index and node.c.editable for n in others)

    def _shared_text(self, node: Node) -> str:
        """The field's part of "Date: [ ] Time: [ ]", where one element holds the labels of several fields."""
        if node.parent is None or ":" not in node.parent.c.own_text:
            return ""
        fields = [n for n in node.parent.children if n.interactive]
        unlabelled = [n for n in fields if not n.c.label]
        parts = [part.strip(" |·,;") for part in node.parent.c.own_text.split(":") if part.strip()]
        for named in (fields, unlabelled):
            if len(parts) == len(named) > 1 and node in named:
                return parts[named.index(node)]
        return ""

    @cached_property
    def all_texts(self) -> list[tuple[Node, str]]:
        """The texts as they stand in single nodes, folded: what `has_text` can rely on."""
        return [
            (n, " ".join((n.c.own_text or n.c.text).casefold().split()))
            for n in self.nodes
            if n.c.own_text or (n.c.text and not n.children)
        ]

    @cached_property
    def _same_texts(self) -> dict[str, list[Node]]:
        table: dict[str, list[Node]] = defaultdict(list)
        for node in self.nodes:
            if node.c.own_text:
                table[squeeze(node.c.own_text)].append(node)
        return table

    def same_text(self, text: str) -> Sequence[Node]:
        """The nodes whose own text this is."""
        return self._same_texts.get(text, ())

    @cached_property
    def label_nodes(self) -> dict[str, list[Node]]:
        """Visible <label> elements by their text."""
        table: dict[str, list[Node]] = defaultdict(list)
        for node in self.nodes:
            if node.c.tag == "label" and node.c.visible:
                table[phrase(node.c.text).plain].append(node)
        return table

    @cached_property
    def has_interactive(self) -> set[int]:
        """Indexes of nodes with something interactive inside."""
        return {up.index for n in self.nodes if n.interactive and n.c.visible for up in n.ancestors()}


def _holder(node: Node) -> int:
    """The index of what holds a radio button, the label around it aside; -1 at the top."""
    up = next((up for up in node.ancestors() if up.c.tag != "label"), None)
    return -1 if up is None else up.index


def _named(c: Candidate) -> bool:
    """Whether it has a name that is no mere placeholder."""
    return bool(c.name) and c.name not in {c.placeholder, c.aria_placeholder, c.value}


def _beside(text: Node, field: Node) -> bool:
    """Whether the text stands on the field's line or directly above it."""
    if text.c.box is None or field.c.box is None:
        return True
    same_line = text.top < field.top + field.height and field.top < text.top + text.height
    gap = field.top - (text.top + text.height)
    above = -_TOUCHING <= gap <= _ABOVE and text.left < field.left + field.width and field.left < text.left + text.width
    return same_line or above


def _is_right_above(text: Node, field: Node) -> bool:
    """Whether a text stands above a field and begins where it begins."""
    gap = field.top - (text.top + text.height)
    return text.frame is field.frame and -_TOUCHING <= gap <= _ABOVE and abs(text.left - field.left) <= _IN_LINE


def _is_nearer(other: Node, text: Node, field: Node) -> bool:
    """Whether another field stands between a text and the field below it, or is plainly nearer above the text."""
    if other is field or other.frame is not field.frame or text.c.box is None or text.top >= field.top:
        return False
    across = min(other.left + other.width, text.left + text.width) - max(other.left, text.left)
    above, below = text.top - (other.top + other.height), field.top - (text.top + text.height)
    hints = -_TOUCHING <= above < below - _HINTED
    return across > 0 and below >= -_TOUCHING and (text.top < other.top < field.top or hints)


def _make(node: Node) -> tuple[str, tuple[str, ...]] | None:
    """The tag and classes of a row that has a class of its own."""
    return (node.c.tag, node.c.classes) if node.c.classes and node.c.tag in {"div", "article", "section"} else None


def unlike_rows(rows: Iterable[Node], view: View) -> Iterator[Node]:
    """The neighbours of rows that are made like them, but for a class of their own: the chosen card, the odd post."""
    families: dict[tuple[int, int, str], list[Node]] = defaultdict(list)
    for row in rows:
        if row.c.tag in _BLOCKS:
            families[row.frame.number, row.parent.index if row.parent else -1, row.c.tag].append(row)
    for family in families.values():
        for node in view.siblings(family[0]):
            if node.c.tag == family[0].c.tag and node not in family and _is_of_the_make(node, family):
                yield node


def bare_rows(nodes: Iterable[Node], rows: set[Node]) -> Iterator[Node]:
    """Neighbours without a class that hold the same controls beside a text: paragraphs that are reviews."""
    for parent in nodes:
        plain = [n for n in parent.children if n.c.tag in _BLOCKS | {"p"} and n not in rows and n.c.visible]
        held = {node: controls for node in plain if (controls := _controls(node))}
        for node, controls in held.items():
            if any(other is not node and other.c.tag == node.c.tag and controls & held[other] for other in held):
                yield node


def _controls(node: Node) -> frozenset[tuple[str, ...]]:
    """What the controls right in a block with a text are called, their numbers aside."""
    named = frozenset(
        phrase(child.c.name).concepts
        for child in node.children
        if child.interactive and child.c.name and child.c.visible
    )
    told = bool(node.c.own_text) or any(child.c.own_text and not child.interactive for child in node.children)
    bare = (tuple(word for word in words if not word.isdigit()) for words in named)
    return frozenset(bare) if told else frozenset()


def _is_of_the_make(node: Node, family: Sequence[Node]) -> bool:
    """Whether a block shares the classes of a family and most of its parts."""
    shared = set.intersection(*(set(row.c.classes) for row in family))
    named = shared <= set(node.c.classes) or any(row.c.classes[:1] == node.c.classes[:1] for row in family)
    return named and any(_share_parts(node, row) for row in family)


def _share_parts(one: Node, other: Node) -> bool:
    """Whether at least two parts and most of all are of the same tags."""
    parts, others = (Counter(child.c.tag for child in node.children) for node in (one, other))
    both = (parts & others).total()
    return both > 1 and both * 3 >= 2 * (parts | others).total()


def _twin_key(node: Node) -> tuple[int, str, str, str]:
    return node.frame.number, node.c.role or node.c.tag, node.c.name, "" if node.c.name else node.c.text


def is_dialog(node: Node) -> bool:
    """A dialog by role, tag, or plainly by class."""
    if node.c.role in DIALOG_ROLES or node.c.tag == "dialog":
        return True
    if node.c.tag not in {"div", "section", "aside"}:
        return False
    names = [name.lower() for name in node.c.classes]
    return any(name in _DIALOG_CLASSES or (_is_make_of_dialog(name) and node.width > _WINDOW) for name in names)


def _is_make_of_dialog(name: str) -> bool:
    """Whether a class is a toolkit's own name for a dialog ("modal-ux", "leaflet-popup"), not for a part of one."""
    head, sign, tail = name.replace("_", "-").partition("-")
    made = tail in _MAKES and head not in _STATES
    return bool(sign) and (made or (head in _MAKES and tail.isalpha() and tail not in _DIALOG_PARTS))


def pictured(node: Node) -> Iterator[str]:
    """The words for what a picture or a sign on the node stands for, its name first."""
    icon = node.c.icon
    if icon:
        yield icon
        names = icon.split()
        for size in range(min(3, len(names)), 0, -1):
            for start in range(len(names) - size + 1):
                if meaning := ICONS.get(" ".join(names[start : start + size])):
                    yield from dict.fromkeys((meaning, *(() if meaning in PHRASES else meaning.split())))
    for text in dict.fromkeys(
        squeeze(said).replace(_EMOJI, "") for said in (node.c.name, node.c.own_text, node.c.text)
    ):
        if 0 < len(text) <= _SIGN and text in SIGNS:
            yield from _meant_by(SIGNS[text], node)
        if text in CODES and node.interactive:
            yield CODES[text]
    if squeeze(node.c.own_text or node.c.text) in {"x", "X"} and node.interactive and _is_in_an_entry(node):
        yield "remove"
    yield from dict.fromkeys(drawn_as(node.c.own_text or node.c.text, icon))
    if node.c.name_attribute in SHORT_NAMES:
        yield SHORT_NAMES[node.c.name_attribute]


def _is_in_an_entry(node: Node) -> bool:
    return any(up.c.tag in _ENTRY_TAGS or up.c.role in _ENTRY_ROLES for up in node.ancestors())


def _meant_by(meaning: str, node: Node) -> Iterator[str]:
    """What a sign stands for: a cross that is called so in a window closes it, and removes nothing."""
    words = meaning.split()
    called = set(phrase(node.c.aria_label or node.c.title).concepts)
    told = [word for word in words if set(phrase(word).concepts) & called]
    window = any(is_dialog(up) or up.c.role in {"alert", "status"} for up in node.ancestors())
    yield from told if told and window and meaning in _EITHER else (meaning, *words)


def is_of_a_scale(node: Node) -> bool:
    """Whether it is one of several stars in a row, by which something is rated: none of them is a bookmark."""
    beside = node.parent.children if node.parent is not None and node.c.own_text in _STARS else ()
    return sum(other.c.own_text in _STARS for other in beside) > len("12")


def is_cell(node: Node) -> bool:
    """What stands under the header of a column: a table's cell, or the whole part of a row that is no table's."""
    c = node.c
    if c.tag == "td" or c.role in {"cell", "gridcell"}:
        return True
    drawn = bool(c.column) and not c.role and c.tag != "th"
    return drawn and (node.parent is None or node.parent.c.column != c.column)


def heads_column(node: Node) -> bool:
    """Whether it heads a column, by its role or as a plain cell in the head of a table."""
    if node.c.role == "columnheader":
        return True
    row = node.parent if node.c.tag == "td" else None
    return row is not None and row.parent is not None and row.parent.c.tag == "thead"


def is_header_row(node: Node, view: View) -> bool:
    """A table row that holds only column headers."""
    if node.parent is not None and node.parent.c.tag == "thead":
        return True
    cells = [n.c.role for n in view.inside(node) if n.parent is node]
    return bool(cells) and all(role == "columnheader" for role in cells)


def sums_up_rows(node: Node) -> bool:
    """Whether it stands in the foot of a table: the total of the rows is no further row."""
    return any(up.c.tag == "tfoot" for up in node.ancestors())


def node_text(node: Node) -> Phrase | None:
    """The node's own words: its text where it is short, or where it has text of its own."""
    text = node.c.text
    if not text or len(text) > TEXT_LIMIT:
        return phrase(node.c.own_text) if node.c.own_text and len(node.c.own_text) <= TEXT_LIMIT else None
    if node.children and not node.c.own_text and not node.interactive and any(c.c.text == text for c in node.children):
        return None
    return phrase(text)


def leads_to(node: Node) -> str:
    """The last part of the address of a link that shows no word, but a picture or a number."""
    c = node.c
    says = any(map(str.isalpha, f"{c.name}{c.text}{c.title}"))
    found = _ADDRESS.fullmatch(c.href) if c.role == "link" and not says else None
    return found[1] if found is not None else ""


def node_phrases(node: Node) -> Iterator[Phrase]:
    """Everything by which a node may be named."""
    c = node.c
    for text in {c.name, c.label, c.aria_label, c.aria_placeholder, c.placeholder, c.title, c.alt, c.own_text}:
        if text and len(text) <= TEXT_LIMIT:
            yield phrase(text)
    if c.text and (said := node_text(node)) is not None:
        yield said
    for text in pictured(node):
        yield phrase(text)
    signs = (c.name_attribute, c.element_id, "" if c.name else c.type, leads_to(node))
    for text in (*signs, *c.test_ids.values(), *c.classes):
        if text:
            yield identifier(text)


def _are_in_two_rows(one: Node, other: Node) -> bool:
    """Whether each stands in a row of its own of one table: what begins the next row names no box of this one."""
    rows = [
        next((up for up in node.ancestors() if up.c.tag == "tr" or up.c.role == "row"), None) for node in (one, other)
    ]
    first, second = rows
    return first is not None and second is not None and first is not second and first.parent is second.parent


def is_drawn_box(node: Node) -> bool:
    """A small square or track that says nothing and can be clicked: a box to tick or a switch, drawn by the page."""
    c = node.c
    told = c.text or c.icon or c.name or c.title or c.role or node.interactive or len(node.children) > 1
    if told or not (c.clickable or any(identifier(name).tokens[-1:] == ("checkbox",) for name in c.classes)):
        return False
    square = 0 < node.height <= _DRAWN and node.height * 0.75 <= node.width <= node.height * 2.5
    return square and not _is_one_of_several_signs(node)


def _is_one_of_several_signs(node: Node) -> bool:
    """Whether small pictures stand side by side, each of another class: "reply", "share" and "like" under a post."""
    beside = node.parent.children if node.parent is not None else []
    signs = {frozenset(n.c.classes) for n in beside if n.c.visible and n.c.clickable and not n.c.text}
    return len(signs) > 1 and all(sign - frozenset.intersection(*signs) for sign in signs)


def parts_of_a_field(first: Node, view: View) -> list[Node]:
    """The nameless boxes of its make behind a labelled box, as of a date, a phone number, or a pair of figures."""
    alike = [n for n in view.siblings(first) if n.c.visible and (n.c.tag, n.c.type) == (first.c.tag, first.c.type)]
    named = any(n.c.label or n.c.aria_label or n.c.placeholder for n in alike)
    typed = first.c.editable or first.c.tag == "select"
    after = [n for n in alike if n.index >= first.index]
    return after if typed and not named and after and after[0] is first else []


def inmost(nodes: Iterable[Node]) -> list[Node]:
    """Those of the nodes that hold no other of them, each once."""
    once = list(dict.fromkeys(nodes))
    return [node for node in once if not any(other is not node and node.holds(other) for other in once)]


def outermost(nodes: Iterable[Node]) -> list[Node]:
    """The nodes without those that stand inside another of them."""
    kept: list[Node] = []
    for node in sorted(nodes, key=lambda n: n.index):
        if not kept or not kept[-1].holds(node):
            kept.append(node)
    return kept
