"""What speaks against a claim that some text of the page bears out: the text is another thing's, or no value at all.

A claim names a thing, or a property of a thing, and a value. That the value stands on the page proves nothing; even in
the row of the thing it may be the value of something else. These are the signs of that, whichever way the text was
found; `python -m benchmarks.claims` counts what false claims get by.
"""

import re
from collections.abc import Sequence
from typing import Final

from pacts.domain.deed_words import split
from pacts.domain.plan import Target
from pacts.eyes.days import is_weekday
from pacts.eyes.fitting import Wanted
from pacts.eyes.measures import measures, whole
from pacts.eyes.no_value import is_no_value
from pacts.eyes.properties import called_parts, is_called, units_of, value_names
from pacts.eyes.scopes import owner_of
from pacts.eyes.told import HEADS, may_head
from pacts.eyes.view import TEXT_LIMIT, Node, View, is_header_row
from pacts.eyes.vocabulary import BLOCKS, FILLER, FORMER, KIND_WORDS, NEGATIONS, THINGS
from pacts.eyes.words import Phrase, phrase

_READ: Final = frozenset({"text", "value", "cell"})
_PLAIN: Final = frozenset({None, "text", "element", "cell"})
_OWNING: Final = frozenset({"row_of", "in"})
_SORTS: Final = BLOCKS | THINGS | KIND_WORDS | FILLER
"""Words that say of what sort a thing is, which the page need not say."""
_NAMING: Final = frozenset({"title", "name", "headline", "heading", "subject", "caption"})
"""Properties that are what an entry is called."""
_ENTRY: Final = 2
"""Texts of the smallest entry of a list: its name, and something that is told of it."""
_OF: Final = re.compile(r" of |['’]s |s['’] ")
_PLACED: Final = FILLER | {"after", "before", "above", "below"}
_LABEL: Final = re.compile(r"([^\W\d]+):(?=\s)")
_FIELDS: Final = frozenset({"input", "textarea", "select"})
_LEADING: Final = frozenset({"by", "to", "from"})
"""How words end that tell in one text with a name what it did: "Assigned to Ann"."""
_CELLS: Final = frozenset({"cell", "gridcell"})
_METRES: Final = ("m",)
"""What may end a length as well as minutes."""
_BY_SIGHT: Final = frozenset(
    """
    author owner assignee manager teacher customer sender artist writer doctor instructor consultant contact member
    user editor reviewer creator host agent driver trainer status state condition availability stage role type kind
    category label tag plan subject title name headline topic question answer comment month day album song track
    """.split()  # noqa: SIM905 - a table
)
"""Properties whose values pages show without a label: persons, states, titles."""
_DONE: Final = ("ed", "en", "ght", "ns", "ts")
"""How verbs end that say what is told: "taught", "assigned", "warns"."""
_LATELY: Final = frozenset({"active", "online", "seen"})
_AGO: Final = re.compile(r"\b(?:ago|now|today|yesterday|last|online|never)\b", re.IGNORECASE)
"""How long ago somebody was seen, which pages show without a label."""
_LAST: Final = frozenset({"arrival", "end", "finish", "until", "maximum", "max"})
"""Properties that stand last where several measures of one sort are shown: a flight's times."""
LABELLED: Final = frozenset({"property", "label", "aria-label", "beside", "column", "attribute"})
"""Sources by which the page itself says of what property a value is."""
_WEAK: Final = frozenset({"place", "told", "kind"})
"""Sources of what only stands in the entry of what is named."""
_NAMES: Final = frozenset({"text", "name", *_WEAK})
"""Sources by which a label itself may have been found in place of its value."""
_ANY_UNIT: Final = frozenset(
    {"total", "value", "amount", "balance", "budget", "rate", "score", "size", "time", "length"}
)
"""Nouns that may be told in other units than are known of them: a balance of days."""


def doubt(want: Wanted, node: Node, view: View, *, source: str) -> str:
    """Why the text that says what is claimed is not what is claimed; "" where nothing speaks against it.

    Args:
        want: the claim as the author wrote it.
        node: what was found for it.
        view: the page.
        source: what of the page named it.
    """
    target = want.target
    if not want.claimed or not want.value or want.verb not in _READ or target.kind not in _PLAIN:
        return ""
    if target.attributes or target.every or target.pick is not None or target.ordinal is not None:
        return ""
    of, owners = _asked(target)
    if not of and source in _WEAK and not target.scope:
        owners = (target.words,) if target.words else ()
    said = _doubt_of_text(target, owners, want.value, node, view, source)
    if not said and any(_is_of_another(node, owner, view) for owner in owners):
        said = "stands in the entry of something else"
    if said or not of or source in LABELLED:
        return said
    return _doubt_of_property(of, owners, want.value, node, view)


def is_only_its_name(want: Wanted, node: Node) -> bool:
    """Whether a control says nothing but the name of what is told of: the marker of a trail is no fact of it."""
    target = want.target
    plain = target.kind is None and not (target.quoted or target.scope or target.attributes)
    if not plain or want.verb != "text" or node.c.role not in {"button", "link"} or node.c.expanded is not None:
        return False
    said = phrase(target.words).plain
    return {said} == {phrase(text).plain for text in (node.c.name, node.c.text) if text}


def _doubt_of_text(target: Target, owners: Sequence[str], value: str, node: Node, view: View, source: str) -> str:
    """Why the text is no value, or none of now."""
    weak = source in _WEAK
    crossed_out = source != "look" and _is_crossed_out(node, target.words, view)
    if crossed_out or _denies(node.c.text, value):
        return "is crossed out" if crossed_out else "says that it is not so"
    if _is_another_choice(node):
        return "is what may be chosen, and is not"
    if _is_a_deed(node) or (weak and is_no_value(node, view)):
        return "is no value, but what a label or control is called"
    if source in _NAMES and _is_the_name(value, target, owners):
        return "says no more than the name"
    if weak and not target.scope and _labels_a_field(target.words, node, view):
        return "is not what the field holds"
    behind = _is_behind_another_label(node, value, target.words) or _is_behind_another_term(node, target.words)
    return "stands behind another label" if behind else ""


def _denies(text: str, value: str) -> bool:
    """Whether a text says the value only behind a negation: "Not delivered"."""
    said, shown = phrase(value).tokens, phrase(text).tokens
    denials = NEGATIONS - {"no"} if value[:1].isdigit() else NEGATIONS  # "card no. 40"
    if not said or denials & set(said):
        return False
    places = [at for at in range(len(shown) - len(said) + 1) if shown[at : at + len(said)] == said]
    return bool(places) and all(at > 0 and shown[at - 1] in denials for at in places)


def _asked(target: Target) -> tuple[str, tuple[str, ...]]:
    """The property that is asked for, "" where none is, and what it is of."""
    owners = tuple(s.target.words for s in target.scope if s.relation in _OWNING and s.target.words)
    column = next((s.target.words for s in target.scope if s.relation == "column"), "")
    if owners and (target.words or column):
        of = target.words or column
        return ("" if set(phrase(of).tokens) <= _SORTS else of), owners
    parted = owner_of(target.words) if not target.scope and not target.quoted else None
    if parted is None:
        return "", ()
    noun = parted[0].split()[-1]
    of = parted[0] if _OF.search(target.words) and (noun.islower() or noun.isupper()) else ""
    return of, (parted[1],) if of else ()  # "the train to Marwick" is a train, and "South of Main" a place


def _is_the_name(value: str, target: Target, owners: Sequence[str]) -> bool:
    """Whether the value only repeats what it is said to be the value of."""
    whole_ = phrase(" ".join((target.words, *(scope.target.words for scope in target.scope))))
    said = set(phrase(value).concepts) - _PLACED
    return said == set(whole_.concepts) - _PLACED or phrase(value).plain in {
        phrase(n).plain for n in (target.words, *owners)
    }


def _labels_a_field(words: str, node: Node, view: View) -> bool:
    """Whether the name is that of a field, whose value is in it, and not what stands around it."""
    named = phrase(words).plain
    fields = [n for n in view.nodes if n.c.visible and n.c.tag in _FIELDS and phrase(n.c.label).plain == named != ""]
    return bool(fields) and not any(field.holds(node) or node.holds(field) for field in fields)


def _is_behind_another_label(node: Node, value: str, words: str) -> bool:
    """Whether a line tells several things, "Issued: 12 March Due: 11 April", and the value is behind another's name."""
    text, stems = node.c.own_text, set(phrase(words).stems)
    labels = [(found.end(), set(phrase(found[1]).stems)) for found in _LABEL.finditer(text)]
    at = text.find(value)
    if len(labels) <= 1 or at < 0 or not stems or not any(said & stems for _, said in labels):
        return False
    before = [said for end, said in labels if end <= at]
    return not (before and before[-1] & stems)


def _is_behind_another_term(node: Node, words: str) -> bool:
    """Whether another term of its description list than the one before it has a word of the name."""
    told = next((up for up in (node, *node.ancestors()) if up.c.tag == "dd"), None)
    parts = told.parent.children if told is not None and told.parent is not None else []
    terms = [n for n in parts if n.c.tag == "dt"]
    own = [n for n in terms if told is not None and n.index < told.index][-1:]
    stems = set(phrase(words).stems) - FILLER
    named = [n for n in terms if stems & set(phrase(n.c.text).stems)]
    return bool(own and named) and own[0] not in named


def _is_crossed_out(node: Node, of: str, view: View) -> bool:
    """Whether the text is crossed out while another measure of its sort in its entry is not."""
    if not node.c.struck or FORMER & set(phrase(of).tokens):
        return False
    region = view.row(node) or node.parent
    units = {one.unit for one in measures(node.c.text)}
    others = (n for n in view.inside(region) if n.c.visible and n.c.own_text and not n.c.struck) if region else ()
    return any(one.unit in units for n in others for one in measures(n.c.own_text))


def _is_another_choice(node: Node) -> bool:
    """Whether the text is all that a radio button is called that is not the chosen one."""
    around = (up for up in (node, *node.ancestors()) if up.c.tag == "label" and up.c.text == node.c.text)
    label = next(around, None)
    buttons = [one for one in (node, *(label.children if label is not None else ())) if one.c.role == "radio"]
    return any(one.c.checked is False for one in buttons)


def _is_a_deed(node: Node) -> bool:
    """Whether the text is that of a link that says what it does: "Mark as paid", "Change"."""
    said = phrase(node.c.text).plain
    linked = any(
        (up.c.role == "link" or up.c.tag == "a") and phrase(up.c.text).plain == said for up in (node, *node.ancestors())
    )
    words = [word for word in node.c.text.split() if word[:1].isalpha()]
    orders = linked and split([word.lower() for word in words]) > 0
    return orders and (len(words) == 1 or words[1].islower())


# --- whose it is


def _is_of_another(node: Node, owner: str, view: View) -> bool:
    """Whether what it is said to be of is named on the page, and only in entries beside that of the text."""
    wordings = (phrase(owner).plain, _told(owner))
    named = next(
        (found for said in wordings if (found := [n for n in view.nodes if n.c.visible and _names(n, said)])), []
    )
    return bool(named) and all(_are_apart(one, node, view) for one in named)


def _told(words: str) -> str:
    """The words of a name without those at its ends that only say of what sort the thing is."""
    tokens = list(phrase(words).tokens)
    while len(tokens) > 1 and tokens[0] in _SORTS:
        tokens.pop(0)
    while len(tokens) > 1 and tokens[-1] in _SORTS:
        tokens.pop()
    return " ".join(tokens)


def _names(node: Node, said: str) -> bool:
    texts = (node.c.own_text, node.c.aria_label, node.c.alt, node.c.value if node.c.editable else "")
    return any(f" {said} " in f" {phrase(text).plain} " for text in texts if 0 < len(text) <= TEXT_LIMIT)


def _are_apart(one: Node, other: Node, view: View) -> bool:
    """Whether two texts stand in two entries of one list, none of which is a row of headers."""
    if one.frame is not other.frame or one.holds(other) or other.holds(one):
        return False
    if is_weekday(one.c.column) and is_weekday(other.c.column) and one.c.column != other.c.column:
        return True
    joint = next((up for up in one.ancestors() if up.holds(other)), None)
    sides = [next((n for n in _children(joint, one, view) if n.holds(text)), None) for text in (one, other)]
    first, second = sides
    if first is None or second is None or first is second:
        return False
    if any(is_header_row(side, view) for side in (first, second)) or _heads(one, other):
        return False
    listed = first in view.row_nodes and second in view.row_nodes
    return (listed or _are_entries(first, second)) and not _has_likes(joint, view)


def _children(joint: Node | None, one: Node, view: View) -> Sequence[Node]:
    return joint.children if joint is not None else [n for n in view.nodes if n.parent is None and n.frame is one.frame]


def _are_entries(first: Node, second: Node) -> bool:
    """Whether both are made alike and each holds more than one text."""
    return first.c.tag == second.c.tag and _make(first) == _make(second) and len(_make(first)) >= _ENTRY


def _make(node: Node) -> list[str]:
    return [child.c.tag for child in node.children if child.c.visible]


def _has_likes(joint: Node | None, view: View) -> bool:
    """Whether it is itself one of several of its make: then what stands in it are columns, not entries."""
    if joint is None:
        return False
    row = joint.c.tag == "tr" or joint.c.role == "row"
    return row or any(
        n is not joint and n.c.tag == joint.c.tag and _make(n) == _make(joint) for n in view.siblings(joint)
    )


def _heads(one: Node, other: Node) -> bool:
    """Whether the one stands right over the other, as the header of its column."""
    above = one.top + one.height <= other.top + 1
    return above and one.left < other.left + other.width and other.left < one.left + one.width and _is_first(one)


def _is_first(node: Node) -> bool:
    """Whether it stands in the first row of its table."""
    row = next((up for up in node.ancestors() if up.c.tag == "tr" or up.c.role == "row"), None)
    return row is not None and row.parent is not None and row.parent.children[0] is row


# --- of what property it is


def _doubt_of_property(of: str, owners: Sequence[str], value: str, node: Node, view: View) -> str:
    """Why the text is no value of a property, where the page does not say that it is."""
    if _is_of_another_sort(phrase(of), value):
        return f"measures no {of}"
    column = next((n.c.column for n in (node, *node.ancestors()) if n.c.column), "")
    if column and not is_weekday(column):
        heads = any(may_head(column, name, one) for name in value_names(of) for one in owners)
        return "" if heads else f"stands under {column!r}"
    region = _region(node, owners, view)
    if region not in view.row_nodes or _holds_entries(region, node, view):
        return ""
    parts = [n for n in view.inside(region) if n.c.visible]
    if (label := _own_label(node, value)) and not _may_be_called(of, label):
        return f"is said to be what {label!r} tells"
    if named := called_parts(parts, of, view):
        return "" if any(_is_same(n, node) for n in named) else f"is no {of}: another text is labelled so"
    return _doubt_in_entry(of, value, node, region, parts)


def _own_label(node: Node, value: str) -> str:
    """The words in front of the value in its text that tell what it is: "Reported by" of "Reported by Karl Busch"."""
    said, shown = phrase(value).plain, phrase(node.c.text).plain
    head = shown.removesuffix(f" {said}") if said and shown.endswith(f" {said}") else ""
    return head if head.split(" ")[-1] in _LEADING else ""


def _may_be_called(of: str, label: str) -> bool:
    stems = set(phrase(label).stems) - _LEADING
    return any(set(phrase(name).stems) & stems for name in value_names(of)) or bool(HEADS.get(of, frozenset()) & stems)


def _doubt_in_entry(of: str, value: str, node: Node, region: Node, parts: Sequence[Node]) -> str:
    """Why a text of an entry in which no label names the property is no value of it."""
    said = phrase(of)
    if phrase(node.c.text).plain.startswith(f"{said.plain} "):
        return ""  # it begins with its own label: "Latency: 34 ms"
    if _is_not_the_one(said, value, node, parts):
        return f"is not the {of} that comes first"
    texts = [n for n in (region, *parts) if n.c.own_text]
    marked = any(is_called(up, of) for up in (node, *node.ancestors()) if region.holds(up))
    if len(texts) <= _ENTRY or marked or _measures(said, value):
        return ""
    if node.holds(texts[0]) or (texts[0] is not region and texts[0].holds(node)):
        return "" if _NAMING & set(said.tokens) else "is what its entry is called"
    return "" if _may_be_unlabelled(said, value) else f"is not said to be the {of}"


def _measures(of: Phrase, value: str) -> bool:
    alone = whole(value)
    found = measures(value) if alone is None else (alone,)
    return any(one.unit in units_of(of.text) and (one.unit != "number" or one is alone) for one in found)


def _may_be_unlabelled(of: Phrase, value: str) -> bool:
    """Whether values of the property are known by sight: who did it, in what state it is, what is done."""
    words = [word for word in of.tokens if word != "by"]
    last = words[-1] if words else ""
    if last in _LATELY:
        return bool(_AGO.search(value))
    return last in _BY_SIGHT or last.endswith(_DONE) or of.plain in HEADS


def _is_same(named: Node, node: Node) -> bool:
    """Whether they are one text, or cells of one row that the property is the name of."""
    cells = named.c.role in _CELLS and node.c.role in _CELLS and named.parent is node.parent
    return cells or named.holds(node) or node.holds(named)


def _holds_entries(region: Node, node: Node, view: View) -> bool:
    """Whether the text stands in one of several entries of the box."""
    inner = [up for up in node.ancestors() if region.holds(up) and up is not region]
    return any(_are_entries(up, n) for up in inner for n in view.siblings(up) if n is not up)


def _region(node: Node, owners: Sequence[str], view: View) -> Node:
    """The smallest box around the text that names what it is of, else its row or card."""
    said = [told for owner in owners if (told := _told(owner))]
    for up in node.ancestors():
        if len(up.c.text) <= TEXT_LIMIT * 2 and all(f" {one} " in f" {phrase(up.c.text).plain} " for one in said):
            return up
    return view.row(node) or node


def _is_of_another_sort(of: Phrase, value: str) -> bool:
    """Whether the noun is measured in units of which the value is none: a price is no duration."""
    if set(of.tokens) & _ANY_UNIT:
        return False
    units, one = units_of(of.text), whole(value)
    if not units or one is None or (value.rstrip().endswith(_METRES) and "length" in units):
        return False
    return one.unit not in units


def _is_not_the_one(of: Phrase, value: str, node: Node, parts: Sequence[Node]) -> bool:
    """Whether it is another than the first (of an end, the last) of several measures of its sort in an entry."""
    one = whole(value)
    if one is None or one.unit == "number" or one.unit not in units_of(of.text) or not all(map(units_of, of.tokens)):
        return False
    alike = [
        n for n in parts if n.c.own_text and not n.c.struck and any(m.unit == one.unit for m in measures(n.c.own_text))
    ]
    chief = (alike[-1] if set(of.tokens) & _LAST else alike[0]) if len(alike) > 1 else node
    return not (chief.holds(node) or node.holds(chief))
