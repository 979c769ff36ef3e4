"""What a thing's row or card says of it: the price of a product, the status of an order, the date of a post."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from pacts.eyes.measures import ANY, WORDS, Measure, Unit, measures
from pacts.eyes.value_of import value_beside, value_of_label
from pacts.eyes.view import Node, View, inmost, is_cell
from pacts.eyes.words import LEVELS, Phrase, identifier, match, phrase, stem

_NAMED: Final = 0.84
"""Words that agree less do not name the property."""
_COLUMN: Final = 0.8
"""The same for headers and for what the markup calls a thing."""
_ALIKE: Final = 0.03
_VALUE: Final = 40
"""Characters of a price or a date."""
_WRITERS: Final = frozenset({"author", "writer", "poster", "creator"})
_BY: Final = frozenset({"by", "von", "par", "door", "av", "por"})
"""What stands before an author's name."""
_RATINGS: Final = frozenset(map(stem, ("score", "rating", "grade", "points")))
_POINTS: Final = re.compile(r"(?:10|\d)(?:[.,]\d|(?:[.,]\d)?\s?/\s?\d{1,3})")
_DOERS: Final[dict[str, tuple[str, ...]]] = {
    "owner": ("owned by",),
    "owned by": ("owner",),
    "author": ("written by", "by"),
    "reported by": ("reporter",),
    "reporter": ("reported by",),
    "created by": ("creator", "author"),
    "creator": ("created by",),
    "sent by": ("sender", "from"),
    "sender": ("sent by", "from"),
    "recipient": ("to", "sent to"),
    "approved by": ("approver",),
    "reviewed by": ("reviewer",),
    "managed by": ("manager",),
    "organised by": ("organiser",),
    "organized by": ("organizer",),
    "hosted by": ("host",),
    "taught by": ("teacher", "instructor"),
    "uploaded by": ("uploader",),
    "requested by": ("requester",),
    "driven by": ("driver",),
    "referred by": ("referrer",),
    "assigned to": ("assignee",),
    "assignee": ("assigned to",),
}
"""Who does or has something, and the words for what is done: a label may say either."""
_NUMBER_OF: Final = re.compile(r"^(?:total |current )?(?:number|count|amount|value) of ", re.IGNORECASE)
_VALUE_NOUNS: Final = frozenset(
    map(
        stem,
        [
            "amount",
            "score",
            "result",
            "mark",
            "grade",
            "price",
            "cost",
            "number",
            "count",
            "value",
            "figure",
            "points",
            "rate",
            "date",
            "time",
            "sum",
        ],
    )
)
"""Nouns that say what sort of value a label stands for, and that labels leave out: "Planned", "Per month"."""
_PER: Final = 2
_SEVERAL: Final = 2
_EDGE: Final = 3
"""Pixels by which a value may stand beside the edge of its header."""
_SHORT: Final = 120
"""A longer text is no value of a property."""
_VALUES: Final = frozenset({"value", "val", "amount", "text", "content", "figure"})
"""How the markup of a value ends, of whatever it is the value."""
_NAMINGS: Final = frozenset({"name", "label", "title", "caption", "key"})
"""How the markup of what something is called by ends."""


def region_of(node: Node, view: View) -> Node:
    """The row or card that is about the thing; the thing itself when it is one, or stands in none."""
    if node in view.row_nodes:
        return node
    return view.row(node) or node


def texts_of(node: Node, of: str, view: View) -> list[str]:
    """The texts that the thing's row or card gives under a name; its own words when there is no name."""
    if not of:
        own = [node.c.value if node.c.editable else "", node.c.name, node.c.own_text, node.c.text]
        return [text for text in dict.fromkeys(own) if text]
    region = region_of(node, view)
    parts = [region, *view.inside(region)]
    for read in (_in_column, _labelled, _marked):
        found = [text for part in parts if part.c.visible for text in read(part, of, view)]
        if found:
            return found
    outer = view.row(region)
    return texts_of(outer, of, view) if outer is not None else []


def parts_called(parts: Sequence[Node], of: str, view: View) -> list[Node]:
    """The elements among the parts of a row or card that hold what it says under a name: its price, author, status.

    By the header of their column, the label beside them, what the markup calls them, or as the only measure of the
    kind ("the price" of a card that shows one price).
    """
    shown = [part for part in parts if part.c.visible]
    if labelled := called_parts(shown, of, view):
        return labelled
    for read in (_marked_so, _measured_so, _rated_so):
        if found := read(shown, of, view):
            return _standing(inmost(found))
    return _authors(shown) if phrase(of).plain in _WRITERS else []


def called_parts(parts: Sequence[Node], of: str, view: View) -> list[Node]:
    """Those among them that a header or label calls so."""
    for name in value_names(of):
        for read in (_cells_called, _under_first_row, _values_called, _under_heads):
            if found := [node for node in read(parts, name, view) if not holds_rows(node, view)]:
                return _standing(inmost(found))
    return []


def value_names(of: str) -> Iterator[str]:
    """What a label may say for a property: all words, or those without the noun for a value: "planned amount"."""
    yield of
    yield from _DOERS.get(of.casefold(), ())
    plain = _NUMBER_OF.sub("", of)
    if plain != of:
        yield plain
    words = plain.split()
    if len(words) > 1 and stem(words[-1].casefold()) in _VALUE_NOUNS:
        yield " ".join(words[:-1])
    if len(words) > _PER and words[1].casefold() in {"per", "for", "at", "on", "in"} and stem(words[0]) in _VALUE_NOUNS:
        yield " ".join(words[1:])


def holds_rows(node: Node, view: View) -> bool:
    """Whether several rows or cards stand in it, so that it is no value of one of them."""
    return sum(row.c.visible for row in view.row_nodes if node.holds(row)) >= _SEVERAL


def _standing(nodes: list[Node]) -> list[Node]:
    """Without what is crossed out, where something else is not: the price of today."""
    return [node for node in nodes if not node.c.struck] or nodes


def _cells_called(parts: Sequence[Node], of: str, view: View) -> list[Node]:
    del view  # one of several readers that are asked alike
    said = phrase(of)
    cells = [n for n in parts if n.c.column and is_cell(n)]
    rated = [(match(said, phrase(cell.c.column)).score, cell) for cell in cells]
    best = max((score for score, _ in rated), default=0.0)
    return [cell for score, cell in rated if score >= max(_COLUMN, best - _ALIKE)]


def _under_first_row(parts: Sequence[Node], of: str, view: View) -> list[Node]:
    """The cell of a row under the cell of the table's first row that is called so: headers that are plain cells."""
    found = []
    for row in (part for part in parts if part.c.tag == "tr"):
        table = next((up for up in row.ancestors() if up.c.tag == "table"), None)
        first = next((n for n in view.inside(table) if n.c.tag == "tr"), None) if table is not None else None
        if first is None or first is row or len(first.children) != len(row.children):
            continue
        pairs = zip(first.children, row.children, strict=True)
        found += [cell for head, cell in pairs if match(phrase(of), phrase(head.c.text)).score >= _NAMED]
    return found


def _under_heads(parts: Sequence[Node], of: str, view: View) -> list[Node]:
    """What stands on the screen under a word of the first row of its family: tables made of boxes."""
    found = []
    for row in (part for part in parts if part in view.row_nodes and part.parent is not None):
        heads = next((other for other in row.parent.children if other.c.visible), row) if row.parent else row
        if heads is row or any(n.interactive for n in view.inside(heads)):
            continue
        named = [
            n for n in view.inside(heads) if n.c.own_text and match(phrase(of), phrase(n.c.own_text)).score >= _NAMED
        ]
        if len(named) == 1:
            found += [n for n in view.inside(row) if n.c.visible and n.c.own_text and _is_under(n, named[0])]
    return found


def _is_under(node: Node, head: Node) -> bool:
    """Whether they begin or end at one line, or the one is in the middle of the other."""
    left, right = abs(node.left - head.left), abs(node.left + node.width - head.left - head.width)
    return node.top >= head.top + head.height - _EDGE and min(left, right) <= _EDGE


def _values_called(parts: Sequence[Node], of: str, view: View) -> list[Node]:
    found = []
    for part in parts:
        head, sign, tail = part.c.own_text.partition(":")
        if sign and tail.strip() and not part.interactive and match(phrase(of), phrase(head)).score >= _NAMED:
            found.append(part)
        elif (value := value_of_label(part, of, None, view)) is not None:
            found.append(value)
    return found


def _marked_so(parts: Sequence[Node], of: str, view: View) -> list[Node]:
    del view
    found = [n for n in parts if 0 < len(n.c.text) <= _SHORT and is_called(n, of)]
    return [n for n in found if not is_marked_as_name(n)] or found


def is_marked_as_name(node: Node) -> bool:
    """Whether the markup says that it is what something is called by: "balance-name" beside "balance-value"."""
    names = (node.c.element_id, *node.c.classes, *node.c.test_ids.values())
    return any(_NAMINGS & {*identifier(name).tokens[-1:]} for name in names if name)


def is_called(node: Node, of: str) -> bool:
    """Whether the markup calls it so."""
    names = (node.c.element_id, node.c.name_attribute, *node.c.classes, *node.c.test_ids.values(), node.c.title)
    return any(match(phrase(of), told).score >= _COLUMN for name in names if name for told in _tellings(name))


def _tellings(name: str) -> Iterator[Phrase]:
    """What a name of the markup says, and without the noun for any value: "balance-value"."""
    yield identifier(name)
    *rest, last = identifier(name).tokens or ("",)
    if rest and last in _VALUES:
        yield phrase(" ".join(rest))


def _measured_so(parts: Sequence[Node], of: str, view: View) -> list[Node]:
    """The texts that are a measure of the kind and nothing else, where they agree on what they measure."""
    del view
    for unit in units_of(of):
        if unit == "number":
            continue
        found = [n for n in parts if n.c.own_text and _is_measure(n.c.own_text, unit)]
        if found:
            return [n for n in found if not _is_another_date(n, of)]
    return []


_ENDS: Final = frozenset({"due", "due date", "deadline", "expires", "expiry"})
"""Dates that are no other date of the thing."""


def _is_another_date(node: Node, of: str) -> bool:
    """Whether it is asked when a thing is due, and the column says when something else was done with it: "Borrowed"."""
    return of.casefold() in _ENDS and node.c.column.strip().casefold().endswith("ed")


def _rated_so(parts: Sequence[Node], of: str, view: View) -> list[Node]:
    """For "the score": the only bare number of a few points."""
    del view
    if not set(phrase(of).stems) & _RATINGS:
        return []
    found = [n for n in parts if _POINTS.fullmatch(n.c.own_text)]
    return found if len(found) == 1 else []


def _is_measure(text: str, unit: Unit) -> bool:
    found = measures(text)
    return len(text) <= _VALUE and bool(found) and found[0].unit == unit and found[0].start <= 1


def _authors(parts: Sequence[Node]) -> list[Node]:
    """Who wrote it: what follows the word "by"."""
    for part in parts:
        said = part.c.own_text.casefold().split(" ")
        if said[-1] in _BY and len(links := [n for n in part.children if n.c.visible and n.c.role == "link"]) == 1:
            return links  # "#228 opened on 3 March by <a>rosa</a>"
        if said[0] in _BY:
            links = [child for child in part.children if child.c.visible and child.c.text]
            return links[:1] or ([part] if " " in part.c.own_text else [])
    return []


def measure_of(node: Node, by: str, view: View, unit: Unit | None = None) -> Measure | None:
    """The measure by which things are compared: under that name, else of that kind, else the first one it shows."""
    units = (unit,) if unit is not None else units_of(by)
    if by:
        named = next((m for text in texts_of(node, by, view) if (m := _first(text, units or ANY)) is not None), None)
        if named is not None:
            return named
    region = region_of(node, view)
    for source in dict.fromkeys((node, region)):
        for wanted in units or ANY:
            found = next((m for text in _texts(source, view) if (m := _first(text, (wanted,))) is not None), None)
            if found is not None:
                return found
    return None


def units_of(by: str) -> tuple[Unit, ...]:
    """The units a measure's name may stand for, the likeliest first; none for a name that tells nothing."""
    stems = {stem(word): units for word, units in WORDS.items()}
    return next((stems[word] for word in reversed(phrase(by).stems) if word in stems), ())


def common_unit(nodes: Sequence[Node], by: str, view: View) -> Unit | None:
    """The likeliest unit in which every one of the things (or at least two of them) can be compared."""
    units = units_of(by) or ANY
    counts = {unit: sum(1 for node in nodes if measure_of(node, by, view, unit) is not None) for unit in units}
    most = max(counts.values(), default=0)
    return next((unit for unit in units if counts[unit] == most), None) if most else None


def _first(text: str, units: Sequence[Unit]) -> Measure | None:
    found = measures(text)
    return next((m for unit in units for m in found if m.unit == unit), None)


def _texts(node: Node, view: View) -> Iterator[str]:
    """The short texts in a thing, its own first."""
    name = node.c.name if node.interactive or not node.children else ""
    for text in (node.c.own_text, node.c.value if node.c.editable else "", name):
        if text:
            yield text
    yield from (n.c.own_text for n in view.inside(node) if n.c.own_text and n.c.visible)
    if node.c.text:
        yield node.c.text


def _agrees(of: str, name: str) -> bool:
    return match(phrase(of), phrase(name)).score >= LEVELS["part"] and bool(name)


def _in_column(part: Node, of: str, view: View) -> Iterator[str]:
    del view
    if part.c.column and is_cell(part) and _agrees(of, part.c.column):
        yield part.c.text or part.c.value


def _labelled(part: Node, of: str, view: View) -> Iterator[str]:
    c = part.c
    text = c.own_text
    if c.label and c.value and match(phrase(of), phrase(c.label)).score >= _NAMED:
        yield c.value
    if not text or len(text) > _SHORT or part.interactive:
        return
    head, sign, tail = text.partition(":")
    if sign and tail.strip() and match(phrase(of), phrase(head)).score >= _NAMED:
        yield tail.strip()
    elif match(phrase(of), phrase(text)).score >= _NAMED:
        beside = value_beside(part, text, None, view)
        if beside is not part:
            yield beside.c.text
        elif part.parent is not None and part.parent.c.own_text:
            yield part.parent.c.own_text
        elif (after := _next_text(part, view)) is not None:
            yield after


def _next_text(label: Node, view: View) -> str | None:
    """The next text of the same row or card."""
    region = region_of(label, view)
    for other in view.nodes[label.end : region.end]:
        if other.c.visible and other.c.own_text:
            return other.c.own_text
    return None


def _marked(part: Node, of: str, view: View) -> Iterator[str]:
    """By what the markup calls it."""
    del view
    c = part.c
    text = c.text or c.value or c.alt or c.title or c.name
    names = (c.element_id, c.name_attribute, *c.classes, *c.test_ids.values(), c.aria_label, c.title)
    if 0 < len(text) <= _SHORT and any(
        match(phrase(of), identifier(name)).score >= LEVELS["part"] for name in names if name
    ):
        yield text
