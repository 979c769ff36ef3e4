"""The goals by their verbs. Adding one is a file and a line here."""

from collections.abc import Callable, Mapping
from typing import Final, cast

from pacts.domain.plan import GoalVerb
from pacts.goals import add, choose_path, do, fill_form, find, go_to, log_in, log_out, search, whole
from pacts.goals.scene import Expansion, Refusal, Scene

Expand = Callable[[Scene], Expansion | Refusal]
GOALS: Final[dict[GoalVerb, Expand]] = {
    "log_in": log_in.expand,
    "log_out": log_out.expand,
    "search": search.expand,
    "add": add.expand,
    "fill_form": fill_form.expand,
    "go_to": go_to.expand,
    "choose_path": choose_path.expand,
    "find": find.expand,
    "do": do.expand,
}


def expand(scene: Scene) -> Expansion | Refusal:
    """The ordinary steps a goal stands for on the page as it now is, or why the page gives no way.

    An expansion may end in the goal itself: the page is looked at again after what comes before it. A requirement's
    expectations are never among the steps.
    """
    goal = cast("Mapping[str, Expand]", GOALS).get(scene.step.verb)
    if goal is None:
        return Refusal(f"{scene.step.verb} is no goal")
    answer = goal(scene)
    untold = isinstance(answer, Refusal) and answer.cause in {"element_absent", "ambiguous_target"}
    return (whole.expand(scene) if untold else None) or answer
