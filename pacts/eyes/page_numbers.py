"""The page of a pager that is told by its number: "go to page 2" is not the count on the basket."""

from pacts.eyes.fitting import Wanted
from pacts.eyes.matching import Hit
from pacts.eyes.settle import POINTING, numbers_around
from pacts.eyes.undertaking import is_control
from pacts.eyes.view import Node, View


def page_numbers(want: Wanted, view: View) -> list[Hit]:
    """The one control of just that number which stands among other numbers; empty where none or several do."""
    target = want.target
    number = target.words.strip()
    bare = not (target.scope or target.attributes or target.where or target.looks or target.every)
    if want.verb not in POINTING or target.kind not in {"link", "page"} or not number.isdigit() or not bare:
        return []
    found = [node for node in view.nodes if node.c.text == number and is_control(node) and _is_of_a_pager(node, view)]
    return [Hit(found[0], 1.0, 1.0, 5, "name", "same", number)] if len(found) == 1 else []


def _is_of_a_pager(node: Node, view: View) -> bool:
    """Whether other numbers stand beside it, each of which is a control or the page that is shown."""
    return not any(child.c.own_text == node.c.text for child in node.children) and numbers_around(node, view) > 0
