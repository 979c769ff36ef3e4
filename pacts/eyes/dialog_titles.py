"""What a dialog is called, for "the title of the window": not what one writes into its field for a title."""

from typing import Final

from pacts.eyes.fitting import Wanted
from pacts.eyes.matching import Hit
from pacts.eyes.view import Node, View
from pacts.eyes.words import phrase

_TITLES: Final = frozenset({"title", "heading", "headline", "header", "caption"})
_READ: Final = frozenset({"text", "visible", "remember"})


def dialog_titles(want: Wanted, view: View) -> list[Hit]:
    """The text that is the name of the one open dialog; empty where it has none that is shown."""
    target = want.target
    place = target.scope[0].target if len(target.scope) == 1 and target.scope[0].relation in {"in", "row_of"} else None
    bare = place is not None and place.kind == "dialog" and not (place.words or place.scope or place.ordinal)
    if want.verb not in _READ or not bare or phrase(target.words).plain not in _TITLES or len(view.dialogs) != 1:
        return []
    title = _title(view.dialogs[0], view)
    return [Hit(title, 1.0, 1.0, 6, "property", "same", target.words)] if title is not None else []


def _title(dialog: Node, view: View) -> Node | None:
    """The first text in it that is its name."""
    name = phrase(dialog.c.name).plain
    shown = (n for n in view.inside(dialog) if n.c.visible and n.c.own_text)
    return next((n for n in shown if name and phrase(n.c.own_text).plain == name), None)
