"""What else stood on the page that could be taken for an element, and what told the element from it.

Of an element that goes, its twin stays: the "Edit" of the next row, the field of the same label in the next section.
Who only remembers the element can't tell whether the one that is left is it. So a fingerprint keeps its nearest
look-alikes, of each only what is not as in the element itself: some hundred bytes, taken from the look that is there.
"""

from typing import Final

from pacts.domain.element import Fingerprint
from pacts.eyes.fingerprint import fingerprint_of, section_of
from pacts.eyes.kinds import family
from pacts.eyes.record_name import telling_row
from pacts.eyes.view import Node, View
from pacts.eyes.words import phrase

_TWINS: Final = 2
"""Look-alikes of the same name: those whose rows say nearly the same."""
_AKIN: Final = 2
"""Of a name with a word or a meaning in common: "Quick edit" beside "Edit"."""
_LOOKED_AT: Final = 60
"""The nearest of its kind; the look-alikes of a long list are all alike."""
_KEPT: Final = 4
"""Look-alikes in all; where there are fewer of the two sorts, the nearest of the same kind."""
_LONGEST: Final = 40
"""Characters of a text that are kept."""
_TEXTS: Final = (
    "name", "text", "label", "placeholder", "title", "alt", "value", "name_attribute", "element_id", "test_id", "href",
    "column", "heading", "before", "after",
)  # fmt: skip
"""What may tell them apart; the place on the screen does not."""
_PRESSED: Final = frozenset({"button", "link", "menuitem", "tab"})


def with_look_alikes(node: Node, view: View) -> Fingerprint:
    """The node's fingerprint with its nearest look-alikes."""
    own = fingerprint_of(node, view)
    told = tuple(_told(own, fingerprint_of(other, view)) for other in _nearest(node, view))
    return own.model_copy(update={"look_alikes": tuple(each for each in told if each)})


def _nearest(node: Node, view: View) -> list[Node]:
    """Of its twins and of those with a name akin to its own the most alike, then the nearest of its kind."""
    sorts: tuple[list[Node], ...] = ([], [], [])
    own = _said(node, view)
    meant = _meant(own)
    for other in sorted(_kin(node, view), key=lambda each: abs(each.index - node.index))[:_LOOKED_AT]:
        said = _said(other, view)
        sorts[0 if said == own else 1 if meant & _meant(said) else 2].append(other)
    twins, akin, rest = sorts
    mine = _words_in_row(node, view)
    twins.sort(key=lambda each: -_share(mine, _words_in_row(each, view)))
    akin.sort(key=lambda each: -_share(meant, _meant(_said(each, view))))
    return [*twins[:_TWINS], *akin[:_AKIN], *rest][:_KEPT]


def _words_in_row(node: Node, view: View) -> frozenset[str]:
    row = telling_row(node, view)
    return frozenset() if row is None else frozenset(row.c.text.casefold().split())


def _share(mine: frozenset[str], theirs: frozenset[str]) -> float:
    """Words in common, 0 to 1."""
    return len(mine & theirs) / max(1, len(mine | theirs))


def _kin(node: Node, view: View) -> list[Node]:
    """What is seen of the same kind on its page: what is pressed is one kind."""
    kind = _kind(node)
    seen = (other for other in view.nodes if other.c.visible and _kind(other) == kind)
    return [other for other in seen if not other.holds(node) and not node.holds(other)]


def _kind(node: Node) -> str:
    found = family(node.c.role, node.c.tag, node.c.type)
    return "pressed" if found in _PRESSED else found


def _said(node: Node, view: View) -> str:
    """What it is called; a value by what stands before it."""
    if node.c.text[:_LONGEST] and not node.interactive and any(ch.isdigit() for ch in node.c.text):
        known = fingerprint_of(node, view)
        return (known.label or known.before).casefold()
    return (node.c.name or node.c.label or node.c.text[:_LONGEST]).casefold()


def _meant(said: str) -> frozenset[str]:
    read = phrase(said)
    return frozenset((*read.concepts, *read.stems))


def _told(own: Fingerprint, other: Fingerprint) -> dict[str, str]:
    """What of the other is not as in the element."""
    mine, theirs = _texts(own), _texts(other)
    return {field: text for field, text in theirs.items() if text != mine[field]}


def _texts(of: Fingerprint) -> dict[str, str]:
    told = {field: getattr(of, field)[:_LONGEST] for field in _TEXTS}
    return {**told, "row": of.row, "record": of.record, "section": section_of(of.ancestors)[:_LONGEST]}
