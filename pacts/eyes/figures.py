"""Counts that the page tells by a figure: "2" beside "Adults", "41 properties found", the badge of the inbox."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from pacts.domain.plan import Kind, Scope, Target
from pacts.eyes.fitting import Wanted
from pacts.eyes.matching import Hit
from pacts.eyes.view import Node, View, inmost
from pacts.eyes.vocabulary import BLOCKS
from pacts.eyes.words import phrase, stem

_LONGEST: Final = 80
"""Characters: a longer text is no figure."""
_NUMBER: Final = re.compile(r"\d[\d.,\u00a0\u202f']*")
_BARE: Final = re.compile(r"\(?\d[\d.,\u00a0\u202f']*\)?")
_TOTAL: Final = re.compile(r"\(?\d[\d.,\u00a0\u202f']*\)?\s+([^\W\d][^\d]*)|([^\W\d][^\d]*?)[\s:]*\(\d[\d.,]*\)")
_PAIR: Final = re.compile(r"([^\W\d][^\d:]*?)\s*:\s*\(?\d[\d.,]*\)?|\(?\d[\d.,]*\)?\s+([^\W\d][^\d:]*)")
"""A label and its number: "active: 3", "3 active"."""
_PAIRS: Final = re.compile(r"([^\W\d][^\d:]*?)\s*:\s*\d+\b|\b\d+\s+([^\W\d]+)")
_TOTALS: Final = frozenset(map(stem, ("total", "number", "of", "count", "all", "in")))
"""Words of a label that say no more than that it counts."""
_OWNED: Final = re.compile(r"(\w+)\s(?:of|in|for|by)\s(.+)", re.IGNORECASE)
_BLOCKS: Final = frozenset(map(stem, BLOCKS))
_CHOOSING: Final = frozenset({"link", "tab", "button", "radio"})
"""Roles of what chooses the part of a list that it counts."""
_LOOSE: Final = frozenset({"part", "described", "fuzzy"})
"""Levels at which a block is no thing of the sort: each card that says "manual" is one car, and says nothing of how
many there are."""
_COUNTED: Final[dict[Kind | None, str]] = {
    "image": "photos",
    "card": "cards",
    "alert": "notifications",
    "item": "items",
    "row": "rows",
}
"""Kinds that a number beside a name may count, and what they are called."""
_HOLDERS: Final = frozenset({"album", "column", "list", "category", "board", "lane", "group", "playlist", "channel"})
"""What holds things of which the page tells the number."""
_FRESH: Final = frozenset({"unread", "new"})
"""What a badge counts though nothing says so."""


def asks_for_a_figure(want: Wanted) -> bool:
    """Whether it is asked how many there are of something that words name."""
    target = want.target
    return want.verb == "count" and target.every and bool(target.words) and not target.quoted


def are_counted_things(want: Wanted, nodes: Sequence[Node], hits: Sequence[Hit], view: View) -> bool:
    """Whether the nodes are things of one make of which there are several, or rows: they are counted themselves."""
    if len(nodes) == 1:
        return nodes[0] in view.row_nodes and any(hit.node is nodes[0] and hit.source == "list" for hit in hits)
    if any(hit.source == "block" for hit in hits) and all(hit.level in _LOOSE for hit in hits):
        return False
    if phrase(want.target.words).tokens[0] in _FRESH and any(hit.source == "block" for hit in hits):
        return False
    return len({(node.c.tag, node.c.role) for node in nodes}) == 1


def wordings(want: Wanted) -> Iterator[Wanted]:
    """What the page may say in the place of the things."""
    target = want.target.model_copy(update={"every": False, "kind": None})
    if not target.scope and (owned := _OWNED.fullmatch(target.words)):
        owner = Scope(relation="row_of", target=Target(words=owned[2]))
        yield _read(want, target.model_copy(update={"words": owned[1], "scope": (owner,)}))
    yield _read(want, target)
    if target.scope and target.scope[0].relation in {"in", "row_of"}:
        said = f"{target.words} {target.scope[0].target.words}"
        yield _read(want, target.model_copy(update={"words": said, "scope": target.scope[1:]}))


def counted_by_a_badge(want: Wanted) -> str:
    """What the number on a picture, link or person counts: badges count what is unread and do not say so."""
    first, *rest = phrase(want.target.words).tokens
    if want.target.scope:
        owner = want.target.scope[0]
        said = set(phrase(want.target.words).concepts)
        if owner.relation == "in" and said and said <= set(phrase(owner.target.words).concepts):
            return owner.target.words  # "the commits on the Commits tab"
        return owner.target.words if first in _FRESH and owner.relation in {"row_of", "in"} else ""
    return " ".join(rest) if rest and first in _FRESH else want.target.words


def counted_kinds(want: Wanted) -> Iterator[str]:
    """What a number is shown on that counts things of which only the kind is said: "the album Rome holds 96 photos"."""
    target = want.target
    if want.verb != "count" or not target.every or target.words or target.kind not in _COUNTED:
        return
    if not target.scope:
        yield _COUNTED[target.kind]
    elif len(target.scope) == 1 and target.scope[0].relation in {"in", "row_of"}:
        tokens = phrase(target.scope[0].target.words).tokens
        yield " ".join(tokens)
        if len(tokens) > 1 and tokens[0] in BLOCKS | _HOLDERS:
            yield " ".join(tokens[1:])


def _read(want: Wanted, target: Target) -> Wanted:
    return replace(want, verb="text", target=target)


def shown_totals(want: Wanted, view: View) -> list[Node]:
    """What says a number and the noun and nothing else: "214 Comments" over a list that shows some of them."""
    noun = phrase(want.target.words).stems
    found = [n for n in view.nodes if n.c.visible and not n.interactive and _is_total(n.c.text, noun)]
    if not found and len(noun) > 1 and noun[-1] in _BLOCKS:
        links = [n for n in view.nodes if n.c.visible and n.c.role in _CHOOSING and _is_total(n.c.text, noun[:-1])]
        return inmost(links)  # "42 Open" over a list of issues
    return [node for node in found if not any(node is not other and node.holds(other) for other in found)]


def _is_total(text: str, noun: tuple[str, ...]) -> bool:
    told = _TOTAL.fullmatch(text.strip())
    return told is not None and phrase(told[1] or told[2]).stems == noun


def told_in(node: Node, words: str, view: View) -> Node | None:
    """The one part of a summary that counts just these: "active: 3" of "4 tickets - closed: 1 - active: 3"."""
    noun = phrase(words).stems
    told = inmost(n for n in (node, *view.inside(node)) if n.c.visible and _is_pair_of(n.c.text, noun))
    return told[0] if len(told) == 1 else None


def _is_pair_of(text: str, noun: tuple[str, ...]) -> bool:
    """Whether a text is a label and its number, and the label says which of the things: the last word may be unsaid."""
    told = _PAIR.fullmatch(text.strip())
    label = set(phrase(told[1] or told[2]).stems) - _TOTALS if told is not None else set[str]()
    return {*(noun[:-1] or noun)} <= label <= {*noun}


def sums_up(node: Node, words: str) -> bool:
    """Whether it tells numbers of such things, so that it is none of them: "Total number of tickets: 4"."""
    noun = set(phrase(words).stems)
    pairs = _PAIRS.findall(node.c.text)
    return not node.interactive and any(noun & set(phrase(label or unit).stems) for label, unit in pairs)


def number_in(node: Node, view: View) -> Node | None:
    """The number itself where it stands among what one can press: buttons that change it, a link that votes."""
    inside = [n for n in view.inside(node) if n.c.visible]
    bare = [n for n in inside if not n.interactive and _NUMBER.fullmatch(n.c.own_text)]
    return bare[0] if len(bare) == 1 and any(n.interactive for n in inside) else None


def number_beside(node: Node, view: View) -> Node | None:
    """The one bare number in or right behind a control: the likes beside the thumb."""
    near = [*view.inside(node), *view.nodes[node.end : node.end + 1]]
    bare = [n for n in near if n.c.visible and _BARE.fullmatch(n.c.own_text.strip())]
    return bare[0] if len(bare) == 1 else None


def is_figure(node: Node) -> bool:
    """Whether its text tells one number and no more than a few words."""
    text = node.c.text or node.c.value
    return len(text) <= _LONGEST and len(_NUMBER.findall(text)) == 1
