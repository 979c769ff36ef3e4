"""The control that does what only a control can do: "download the report of May" is no click on its name."""

from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.fitting import Wanted
from pacts.eyes.undertaking import doers, is_control, names_of
from pacts.eyes.view import Node, View
from pacts.eyes.words import phrase

_DOWNLOAD: Final = frozenset(phrase("download").concepts)


def asks_to_copy(want: Wanted) -> bool:
    """Whether a link of no name is to be copied: the page must offer that, for any link would do otherwise."""
    target = want.target
    return want.verb == "copy" and target.kind == "link" and not (target.words or target.scope or target.attributes)


def copiers(view: View) -> list[Node]:
    """The controls that copy the link."""
    return doers("copy link", (), view, _nowhere, surely=True)[0]


def is_unserved(want: Wanted, node: Node) -> bool:
    """Whether a download is asked of a text, which gives none."""
    return want.verb == "download" and not (node.interactive or node.c.clickable)


def servers(node: Node, view: View) -> list[Node]:
    """The controls of its row that download."""
    row = view.row(node)
    inside = view.inside(row) if row is not None else ()
    return [n for n in inside if is_control(n) and any(_says_so(name) for name in names_of(n, view))]


def _says_so(name: str) -> bool:
    return bool(_DOWNLOAD & set(phrase(name).concepts))


def _nowhere(_: Target) -> None:
    return None
