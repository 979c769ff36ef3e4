"""Choosing along a path: "File > Save as", "Settings → Users", level by level as the page shows them."""

from typing import Final

from pacts.domain.plan import Kind, Target
from pacts.eyes.resolve import Ambiguous, Found
from pacts.eyes.view import Node
from pacts.goals.naming import named
from pacts.goals.openers import openers
from pacts.goals.scene import Expansion, Refusal, Scene, shown_words

KINDS: Final[tuple[Kind | None, ...]] = ("menuitem", "link", "button", "tab", "option", None)
MAX_ROUNDS: Final = 20


def expand(scene: Scene) -> Expansion | Refusal:
    """One level: what the path names next is opened, its last name is clicked."""
    names = [value.template for value in scene.step.values]
    if not names:
        return Refusal("no path is named")
    node = _shown(scene, names[0])
    if node is not None and len(names) == 1:
        return Expansion((named(scene, node, scene.move("click")),), f'"{names[0]}" is the end of the path')
    rest = scene.again(values=scene.step.values[1:])
    if node is not None:
        move = scene.move("click") if _leads(node) else scene.move("expand")
        return Expansion((named(scene, node, move), rest), f'"{names[0]}" holds "{names[1]}"')
    if scene.rounds < MAX_ROUNDS and (found := openers(scene, Target(words=names[0]))):
        first = found[0]
        return Expansion((first.move(scene), scene.again()), f'"{shown_words(first.node)}" may hold "{names[0]}"')
    return Refusal(f'nothing on the page is called "{names[0]}"')


def _shown(scene: Scene, name: str) -> Node | None:
    """The element of this name; of several, the one that was opened last (the deepest menu)."""
    targets = [Target(words=name, kind=kind, quoted=True) for kind in KINDS]
    several: Ambiguous | None = None
    for found in scene.ask(*targets, verb="click"):
        if isinstance(found, Found):
            return scene.node_of(found.element)
        several = several or (found if isinstance(found, Ambiguous) else None)
    nodes = [node for element in (several.elements if several else ()) if (node := scene.node_of(element))]
    return max(nodes, key=lambda n: (n.depth, n.index), default=None)


def _leads(node: Node) -> bool:
    """A link that goes to another page instead of opening a menu."""
    href = node.c.href
    return node.c.role == "link" and node.c.expanded is None and bool(href) and "#" not in href
