"""Opening and closing "the section", "the row", "the menu": the control that does it, told from the thing."""

from itertools import islice
from typing import Final

from pacts.domain.plan import Kind, Step, Target
from pacts.eyes.resolve import Found
from pacts.eyes.view import Node
from pacts.eyes.words import match, phrase
from pacts.goals.naming import named
from pacts.goals.openers import CLICKED, openers
from pacts.goals.scene import Expansion, Refusal, Scene, shown_words

THINGS: Final[frozenset[Kind | None]] = frozenset(
    {"section", "group", "row", "item", "card", "list", "menu", "element"}
)
LIKE: Final = 0.6
AROUND: Final = 2
"""How far around the words their toggle may stand."""


def is_about_a_thing(step: Step) -> bool:
    """Whether a step opens or closes a thing that may be named by its content instead of by its control."""
    if step.verb not in {"expand", "collapse"} or step.target is None or step.parent is not None:
        return False
    return step.target.kind in THINGS or not step.target.words


def expand(scene: Scene) -> Expansion | Refusal:
    """The step on the control itself."""
    target = scene.step.target
    assert target is not None
    called = _called(scene, target)
    if len(called) == 1:
        return Expansion((named(scene, called[0], scene.again()),), f'it stands beside "{target.words}"')
    (found,) = scene.ask(target, verb="click")
    node = scene.node_of(found.element) if isinstance(found, Found) else None
    if node is not None and _is_toggle(node):
        return Expansion((scene.again(),), "the control is named itself")
    fitting = _fitting(scene, target, node)
    if len(fitting) != 1:
        several = f"{len(fitting)} things" if fitting else "nothing"
        doing = scene.step.verb
        said = f"{several} on the page can be meant by: {doing} {target.describe()}"
        return Refusal(said, "ambiguous_target" if fitting else "element_absent")
    return Expansion((named(scene, fitting[0], scene.again()),), f'"{shown_words(fitting[0])}" does it')


def _toggles(scene: Scene) -> list[Node]:
    """What can be closed, or opened, as the step wants."""
    if scene.step.verb == "collapse":
        return [n for n in scene.shown if n.c.expanded and n.c.tag != "details" and n.c.enabled]
    return [one.node for one in openers(scene, None) if one.sort not in CLICKED]


def _called(scene: Scene, target: Target) -> list[Node]:
    """The toggles that stand in one heading with just these words."""
    said = phrase(target.words).plain
    if not target.quoted or not said or target.scope:
        return []
    closing = scene.step.verb == "collapse"
    nodes = [n for n in scene.shown if n.c.expanded is closing and n.c.tag != "details" and n.c.enabled]
    heads = ((node, node.parent) for node in nodes if node.parent is not None)
    return [
        node
        for node, head in heads
        if head is not None
        and head.c.role == "heading"
        and any(phrase(part.c.text).plain == said for part in head.children if part is not node)
    ]


def _is_toggle(node: Node) -> bool:
    return node.c.expanded is not None or node.c.tag == "summary"


def _fitting(scene: Scene, target: Target, around: Node | None) -> list[Node]:
    """The controls that may be meant: inside the thing, else called like it, else the only one."""
    nodes = _toggles(scene)
    within = [n for n in nodes if around is not None and around.holds(n)]
    if within:
        return _called_so(within, target) or within[:1]
    if around is not None and (beside := _beside(around, nodes)) is not None:
        return [beside]
    if not target.words:
        return _picked(nodes, target)
    return _called_so(nodes, target)


def _called_so(nodes: list[Node], target: Target) -> list[Node]:
    """The controls whose words agree best with the thing's."""
    said = phrase(target.words)
    rated = [(match(said, phrase(shown_words(n))).score, n) for n in nodes]
    best = max((score for score, _ in rated), default=0.0)
    return [n for score, n in rated if score >= max(LIKE, best - 0.01)]


def _beside(named: Node, nodes: list[Node]) -> Node | None:
    """The only toggle that stands with the words in one heading, row or head of a section."""
    for up in islice(named.ancestors(), AROUND):
        held = [node for node in nodes if up.holds(node)]
        if held:
            return held[0] if len(held) == 1 else None
    return None


def _picked(nodes: list[Node], target: Target) -> list[Node]:
    ordered = sorted(nodes, key=lambda n: n.index)
    if target.ordinal is None:
        return ordered
    at = target.ordinal - 1 if target.ordinal > 0 else len(ordered) + target.ordinal
    return ordered[at : at + 1] if 0 <= at < len(ordered) else []
