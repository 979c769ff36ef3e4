"""A goal that nothing on the page plainly does: the one control that all words of its sentence together point to."""

from dataclasses import replace
from typing import Final

from pacts.domain.plan import GoalVerb
from pacts.eyes.deeds import deed_of
from pacts.goals.do import verb_for
from pacts.goals.naming import named
from pacts.goals.scene import Expansion, Scene

VERBS: Final[frozenset[GoalVerb]] = frozenset({"do", "go_to"})
"""Goals that one press may do."""


def expand(scene: Scene) -> Expansion | None:
    """The one step that does it; None where the words point to nothing."""
    found = scene.whole() if scene.gist and scene.step.verb in VERBS else None
    node = scene.node_of(found) if found is not None else None
    if found is None or node is None:
        return None
    move = scene.move(verb_for(deed_of(scene.step.source.text), node))
    return Expansion((replace(named(scene, node, move), element=found),), found.reason, hasty=True)
