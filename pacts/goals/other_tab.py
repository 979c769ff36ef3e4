"""An action in a tab that is not the open one: "in the "History" tab, click …" opens that tab first."""

from collections.abc import Iterator
from typing import Final

from pacts.domain.plan import Kind, Scope, Step, Target
from pacts.eyes.resolve import Found
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Scene

_KINDS: Final[frozenset[Kind | None]] = frozenset({None, "tab", "section", "element"})
SURE: Final = 0.85
"""Confidence from which a tab is the one that is named."""


def may_be_in_a_tab(step: Step) -> bool:
    """Whether a step acts on something that is said to be in a place."""
    return step.sort == "action" and step.target is not None and any(True for _ in _places(step.target))


def expand(scene: Scene) -> Expansion | None:
    """The tab of that name opened, where it is not, and the action again without the place: it is in view then."""
    for rest, place in _places(scene.step.target or Target()):
        (found,) = scene.ask(place.model_copy(update={"kind": "tab"}))
        node = scene.node_of(found.element) if isinstance(found, Found) else None
        if not isinstance(found, Found) or node is None or found.element.confidence < SURE:
            continue
        if node.c.role != "tab" or not node.c.enabled:
            continue
        again = scene.again(target=rest)
        if node.c.selected:
            return Expansion((again,), f'"{node.says}" is open already') if not rest.scope else None
        return Expansion((named(scene, node, scene.move("click")), again), f'"{node.says}" is a tab that is not open')
    return None


def _places(target: Target) -> Iterator[tuple[Target, Target]]:
    """Each place that a target names, and the target without it; "Music in week 2" may name one, too."""
    for scope in filter(_is_place, target.scope):
        rest = tuple(one for one in target.scope if one is not scope)
        yield target.model_copy(update={"scope": rest}), scope.target
    words, within, place = target.words.rpartition(" in ")
    if within and words and not (target.quoted or target.scope):
        yield target.model_copy(update={"words": words}), Target(words=place.removeprefix("the "))


def _is_place(scope: Scope) -> bool:
    return scope.relation == "in" and bool(scope.target.words) and scope.target.kind in _KINDS
