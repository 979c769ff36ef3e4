"""A click on what only the menu of a row, a card or the page offers: "⋮" is opened first, as a person would."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from pacts.domain.deed_words import TURNING
from pacts.domain.plan import Kind, Scope, Step, Target
from pacts.eyes.resolve import Found
from pacts.eyes.view import Node
from pacts.eyes.words import WHOLE, match, phrase
from pacts.goals.naming import named
from pacts.goals.openers import is_harmful
from pacts.goals.scene import Expansion, Move, Scene

_KINDS: Final[frozenset[Kind | None]] = frozenset({None, "button", "link", "menuitem", "item", "option", "element"})
_MORE: Final = tuple(Target(words=words, kind="button") for words in ("more options", "actions", "more", "menu"))
"""What such a control is called, or drawn as."""
_CALLED: Final = frozenset(
    {"more", "more options", "more actions", "options", "actions", "action", "action menu", "actions menu", "menu"}
    | {"open menu", "row actions", "more menu", "options menu", "context menu", "show more options", "other actions"}
)
_OWNERS: Final = frozenset({"row_of", "in"})
_MENU_ROLES: Final = frozenset({"menu", "listbox"})
_ITEMS: Final = frozenset({"menuitem", "option", "menuitemcheckbox", "menuitemradio"})


def may_be_in_a_menu(step: Step) -> bool:
    """Whether a step clicks one thing by its words."""
    target = step.target
    if step.verb != "click" or target is None or not target.words or target.kind not in _KINDS:
        return False
    if target.every or target.rest or target.ordinal is not None or target.pick or target.attributes:
        return False
    return all(scope.relation in _OWNERS for scope in target.scope)


def expand(scene: Scene) -> Expansion | None:
    """The one menu of its place opened, and the click again; then the item of the open menu, wherever that is drawn."""
    target = scene.step.target
    if target is None:
        return None
    if scene.rounds:
        return _item(scene, target)
    for meant in (target, *_of_a_record(target)):
        places = (more.model_copy(update={"scope": meant.scope}) for more in _MORE)
        move = next((move for place in places if (move := _opened(scene, place)) is not None), None)
        if move is not None:
            return Expansion((move, scene.again(target=meant)), "the menu of its place may hold it")
    return None


def _of_a_record(target: Target) -> Iterator[Target]:
    """What the row of the record offers, of `delete plan.pdf`: the deed alone."""
    deed, _, record = target.words.partition(" ")
    becomes = deed.lower() in TURNING and " to " in record  # what it becomes is no part of its name
    several = record.lower().startswith(("and ", "or "))  # the first of several names is no deed
    if record and not (target.quoted or target.scope or becomes or several):
        scope = Scope(relation="row_of", target=Target(words=record))
        yield Target(words=deed, scope=(scope,))


def _opened(scene: Scene, more: Target) -> Move | None:
    """The click on the one closed menu of the place; of the page, where the words name none."""
    (found,) = scene.ask(more)
    node = scene.node_of(found.element) if isinstance(found, Found) else None
    if not isinstance(found, Found) or node is None or not _is_menu(node):
        return None
    called = more.model_copy(update={"words": node.c.name, "quoted": True})
    shown = called if node.c.name and scene.meant(called) is node else more  # what nobody quotes may mean another thing
    move = scene.move("click", shown, destructive=False)
    return replace(move, element=found.element, key=f"{node.frame.document}|{node.c.ref}")


def _is_menu(node: Node) -> bool:
    c = node.c
    if c.href or c.expanded or c.editable or c.covered or not c.enabled or is_harmful(node):
        return False
    said = (c.name,) if c.name else (c.title, c.icon, c.text, *c.classes)
    return any(phrase(one).plain in _CALLED or _is_dots(one) for one in said if one)


def _is_dots(said: str) -> bool:
    return bool(said.strip()) and not said.strip().strip("⋮⋯…•.·︙︰⁝ ")


def _item(scene: Scene, target: Target) -> Expansion | None:
    """What the one open menu calls just so, or with the name of the row: "Mute Ann" in the menu of Ann's row.

    The menu of a row is often drawn beside the table, at the end of the page.
    """
    if not target.scope:
        return None
    said = phrase(target.words)
    items = [n for n in scene.shown if _stands_in_a_menu(n) and n.c.enabled]
    called = [n for n in items if match(said, phrase(n.c.name or n.c.text), quoted=target.quoted).level in WHOLE]
    if len(called) == 1:
        return Expansion((named(scene, called[0], scene.move("click")),), f'the open menu offers "{called[0].says}"')
    whole = target.model_copy(update={"words": f"{target.words} {target.scope[0].target.words}", "kind": None})
    (found,) = scene.ask(whole)
    if not isinstance(found, Found) or found.element.is_guess:
        return None
    return Expansion((replace(scene.move("click", whole), element=found.element),), found.element.reason)


def _stands_in_a_menu(node: Node) -> bool:
    return node.c.role in _ITEMS and any(up.c.role in _MENU_ROLES for up in node.ancestors())
