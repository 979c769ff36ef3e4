"""Going to a page by its name: it is here already, something leads there, or it is opened by its name."""

from typing import Final
from urllib.parse import urlsplit

from pacts.domain.plan import Kind, Target
from pacts.eyes.view import Node
from pacts.eyes.words import Phrase, identifier, phrase
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
    if (way := _addressed(scene, name)) is not None:
        return Expansion((named(scene, way, scene.move("click")),), f'"{shown_words(way)}" leads to "{way.c.href}"')
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


def _addressed(scene: Scene, name: str) -> Node | None:
    """The link whose address ends in the page's name, where all such links lead to one address."""
    said = phrase(name)
    ways = [n for n in scene.shown if n.c.role == "link" and n.c.href and _end_of(n.c.href).stems == said.stems]
    return ways[0] if said.stems and len({way.c.href for way in ways}) == 1 else None


def _end_of(href: str) -> Phrase:
    """The last part of an address's path, as words."""
    return identifier(urlsplit(href).path.rstrip("/").rpartition("/")[2])


def _is_here(scene: Scene, name: str) -> bool:
    heading = next((n.says for n in scene.shown if n.c.role == "heading" and n.c.level == 1), "")
    return name.lower() in {heading.lower(), scene.snapshot.title.lower()}
