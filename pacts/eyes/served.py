"""The control that does what only a control can do: "download the report of May" is no click on its name."""

from itertools import takewhile
from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.fitting import Wanted
from pacts.eyes.undertaking import doers, is_control, names_of
from pacts.eyes.view import Node, View
from pacts.eyes.words import phrase

SERVED: Final = frozenset({"download", "copy"})
"""What a control does that is not the thing itself."""
_LABELS: Final = frozenset({"dt", "th", "label"})


_NEAR: Final = 12
"""Elements behind a label that may be its value."""


def asks_to_copy(want: Wanted) -> bool:
    """Whether a link of no name is to be copied: the page must offer that, for any link would do otherwise."""
    target = want.target
    return want.verb == "copy" and target.kind == "link" and not (target.words or target.scope or target.attributes)


def copiers(view: View) -> list[Node]:
    """The controls that copy the link."""
    return doers("copy link", (), view, _nowhere, surely=True)[0]


def is_unserved(want: Wanted, node: Node) -> bool:
    """Whether a download is asked of a text or a tab, which give none, or a copy of what only names a value."""
    if want.verb == "copy":
        return node.c.tag in _LABELS and not want.target.quoted
    if want.verb != "download":
        return False
    leads = any(up.c.tag == "nav" or up.c.role == "navigation" for up in node.ancestors())
    return leads or node.c.role == "tab" or not (node.interactive or node.c.clickable)


def servers(want: Wanted, node: Node, view: View) -> list[Node]:
    """The controls of its row, or of the value behind the label, that do it."""
    row = view.row(node)
    inside = view.inside(row) if row is not None and node.c.role != "tab" else ()
    if node.c.tag in _LABELS:
        inside = list(takewhile(lambda one: one.c.tag not in _LABELS, view.nodes[node.end : node.end + _NEAR]))
    return [n for n in inside if is_control(n) and any(_says_so(name, want) for name in names_of(n, view))]


def _says_so(name: str, want: Wanted) -> bool:
    return bool(set(phrase(want.verb).concepts) & set(phrase(name).concepts))


def _nowhere(_: Target) -> None:
    return None
