"""Going to a page by its name: it is here already, something leads there, or it is opened by its name."""

from typing import Final

from pacts.domain.plan import Kind, Target
from pacts.eyes.view import Node
from pacts.goals.naming import named
from pacts.goals.openers import Sort, openers
from pacts.goals.scene import Expansion, Refusal, Scene, shown_words

SURE: Final = 0.84
"""Confidence from which something counts as the way to the page."""
LEADING: Final[tuple[Kind, ...]] = ("link", "tab", "menuitem", "button")
HOLDERS: Final[frozenset[Sort]] = frozenset({"menu", "section", "tree"})
MAX_ROUNDS: Final = 8


def expand(scene: Scene) -> Expansion | Refusal:
    """Click what leads to the page; open the menus that may hold it; at last, ask for it by its name."""
    name = scene.step.value.template.strip() if scene.step.value else ""
    if not name:
        return Refusal("no page is named")
    way = _way(scene, name)
    if way is not None:
        return Expansion((named(scene, way, scene.move("click")),), f'"{shown_words(way)}" leads there')
    if _is_here(scene, name):
        return Expansion((), f'the page is "{name}" already')
    menus = openers(scene, Target(words=name), sorts=HOLDERS) if scene.rounds < MAX_ROUNDS else []
    if menus:
        first = menus[0]
        return Expansion((first.move(scene), scene.again()), f'"{shown_words(first.node)}" may hold the way')
    return Expansion((scene.move("open", value=scene.step.value),), "nothing on the page leads there")


def _way(scene: Scene, name: str) -> Node | None:
    targets = [Target(words=name, kind=kind) for kind in LEADING]
    for target in targets:
        node = scene.meant(target, "click", least=SURE)
        if node is not None and (node.interactive or node.c.clickable):
            return node
    return None


def _is_here(scene: Scene, name: str) -> bool:
    heading = next((n.says for n in scene.shown if n.c.role == "heading" and n.c.level == 1), "")
    return name.lower() in {heading.lower(), scene.snapshot.title.lower()}
