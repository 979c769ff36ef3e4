"""What is played, opened or viewed by a click on the thing itself: "play Slow Train" in a list without such buttons."""

from collections.abc import Iterator
from typing import Final

from pacts.domain.plan import Step, Target
from pacts.eyes.resolve import Found
from pacts.eyes.view import Node
from pacts.eyes.words import phrase
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Scene

_BRINGS_IT: Final = frozenset({"play", "open", "view", "read", "watch", "show"})
"""What a click on a thing in a list does."""
_ROLES: Final = frozenset({"", "listitem", "option", "row", "article", "link", "gridcell", "treeitem"})
_UP: Final = 3
"""Elements between a name and what is clicked."""
SURE: Final = 0.85
"""Confidence from which a thing is the one that is named."""


def may_be_itself(step: Step) -> bool:
    """Whether a step clicks what brings up a thing that it names."""
    return step.verb == "click" and not step.destructive and any(True for _ in _things(step.target))


def expand(scene: Scene) -> Expansion | None:
    """The click on the one thing of that name, which reacts to clicks as a whole."""
    for thing in _things(scene.step.target):
        (found,) = scene.ask(thing)
        node = scene.node_of(found.element) if isinstance(found, Found) else None
        if not isinstance(found, Found) or node is None:
            continue
        called = phrase(node.says).plain == phrase(thing.words).plain
        if (called or found.element.confidence >= SURE) and _reacts(node):
            return Expansion((named(scene, node, scene.move("click")),), "a click on it brings it up")
    return None


def _things(target: Target | None) -> Iterator[Target]:
    """What is to be brought up: the row of the control that would do it, or what is named behind the verb."""
    if target is None or target.every or target.attributes or target.kind not in {None, "button"}:
        return
    verb, _, rest = target.words.partition(" ")
    if verb.lower() not in _BRINGS_IT:
        return
    if not rest and len(target.scope) == 1 and target.scope[0].relation in {"row_of", "in"}:
        yield target.scope[0].target
    elif rest and not target.scope and not target.quoted:
        yield Target(words=rest)


def _reacts(node: Node) -> bool:
    around = [node, *list(node.ancestors())[:_UP]]
    whole = next((one for one in around if one.interactive or one.c.clickable), None)
    return whole is not None and whole.c.role in _ROLES and not whole.c.editable and whole.c.enabled
