"""What an element was, so that it can be known again on a changed page."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from pacts.domain.element import Fingerprint
from pacts.domain.page import Candidate, FrameSnapshot, Snapshot
from pacts.eyes.describe import row_words
from pacts.eyes.record_name import record_name, telling_row
from pacts.eyes.view import CONTAINER_ROLES, CONTAINER_TAGS, Node, View
from pacts.eyes.words import squeeze

_SECTIONS = frozenset(
    {"group", "region", "form", "dialog", "alertdialog", "article", "tabpanel", "radiogroup", "listitem"}
)
_INLINE = frozenset({"", "generic", "emphasis", "strong", "code", "time", "mark", "status"})
_TEXT, _NEIGHBOUR, _ANCESTORS = 80, 40, 5
_PARTING = re.compile(r"\s*[|·•;(]\s*|[.!?]\s+")
"""Marks that part what is said of one value from what is said of the next."""


def fingerprint(candidate: Candidate, frame: FrameSnapshot, snapshot: Snapshot) -> Fingerprint:
    """Attributes, words, neighbours and place of a candidate of this snapshot."""
    view = View(snapshot)
    return fingerprint_of(view.node(frame, candidate), view)


def fingerprint_of(node: Node, view: View) -> Fingerprint:
    """The same for a node of a view that is there already."""
    c = node.c
    row = telling_row(node, view)
    return Fingerprint(
        tag=c.tag,
        role=c.role,
        name=c.name[:_TEXT],
        text=c.text[:_TEXT],
        type=c.type,
        label=_label(node, view)[:_TEXT],
        placeholder=c.placeholder,
        name_attribute=c.name_attribute,
        element_id=c.element_id,
        classes=c.classes,
        test_id=next(iter(c.test_ids.values()), ""),
        href=c.href,
        title=c.title,
        alt=c.alt,
        ancestors=tuple(_ancestor(up) for up in node.ancestors() if _counts(up))[:_ANCESTORS],
        heading=c.heading,
        row="" if row is None or row is node else row_words(row, node, view)[:_TEXT],
        record=record_name(node, view),
        before=_neighbour(node, view, -1),
        after=_neighbour(node, view, +1),
        ordinal=view.twins(node).index(node),
        twins=len(view.twins(node)),
        box=c.box,
        path=urlsplit(node.frame.url).path,
        column=c.column[:_TEXT],
        value=c.value[:_TEXT] if _stands_for(c) else "",
        enabled=c.enabled,
        language=node.frame.language,
    )


def _label(node: Node, view: View) -> str:
    """What tells what it is: its label, the words beside an unnamed field, the words around a value."""
    c = node.c
    if c.label or node.interactive:
        beside = "" if c.label or c.name or c.placeholder or c.title else view.beside(node)
        return c.label or ("" if beside == c.heading else beside)
    around = node.parent
    told = around is not None and c.role in _INLINE and around.c.tag not in CONTAINER_TAGS
    return _said_around(node, around) if around is not None and told else ""


def _said_around(node: Node, around: Node) -> str:
    """The words that a value stands in: those from the value before it, or a mark that parts, to the next one.

    "Serial: 17 | Records: 6" tells "Serial:" of the first and "Records:" of the second; "You have 3 vouchers left"
    both ends. Where the values are not found one after the other, all words of the text.
    """
    ends = _ends(node, around)
    if ends is None:
        return around.c.own_text
    lead, trail = _PARTING.split(ends[0])[-1].strip(), _PARTING.split(ends[1])[0].strip()
    if lead.endswith(":") or trail.endswith(":"):
        trail = ""
    said = squeeze(f"{lead} {trail}")
    return said if any(map(str.isalpha, said)) else around.c.own_text


def _ends(node: Node, around: Node) -> tuple[str, str] | None:
    """The words just before and just after one of the elements in a text; None where that can't be told."""
    text, at, lead = around.c.text, 0, None
    for child in around.children:
        if not child.c.visible or not child.c.text:
            continue
        start = text.find(child.c.text, at)
        if start < 0:
            return None
        if lead is not None:
            return lead, text[at:start]
        lead = text[at:start] if child is node else None
        at = start + len(child.c.text)
    return None if lead is None else (lead, text[at:])


def section_of(ancestors: Sequence[str]) -> str:
    """Name of the nearest container that has one, of a fingerprint's ancestors."""
    named = (up.partition(":") for up in ancestors)
    return next((name for role, _, name in named if name and role in _SECTIONS), "")


def _stands_for(c: Candidate) -> bool:
    return c.tag == "option" or c.type in {"radio", "checkbox", "submit", "button", "reset"}


def _counts(node: Node) -> bool:
    return node.c.role in CONTAINER_ROLES or node.c.tag in CONTAINER_TAGS


def _ancestor(node: Node) -> str:
    if node.c.role:
        return f"{node.c.role}:{squeeze(node.c.name)[:_NEIGHBOUR]}"
    return f"{node.c.tag}#{node.c.element_id}"


def _neighbour(node: Node, view: View, step: int) -> str:
    """The nearest visible text before (-1) or after (+1) the element, within its frame and a short way."""
    at = node.end if step > 0 else node.index - 1
    for _ in range(12):
        if not 0 <= at < len(view.nodes) or view.nodes[at].frame is not node.frame:
            return ""
        other = view.nodes[at]
        if other.c.visible and other.c.own_text and not other.holds(node):
            return other.c.own_text[:_NEIGHBOUR]
        at += step
    return ""
