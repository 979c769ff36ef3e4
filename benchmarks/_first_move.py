"""What a sentence does first on a page, as a run would tell it: the element of an action, or of a goal's first move."""

from dataclasses import dataclass

from pacts.domain.page import Snapshot
from pacts.domain.plan import Step, Target
from pacts.eyes.confirmed import is_claimed
from pacts.eyes.resolve import Absent, Ambiguous, Found, Resolution, Wanted, resolve, resolve_whole
from pacts.goals import do, sort, table, toggle
from pacts.goals.retold import retold
from pacts.goals.scene import Expansion, Move, Refusal, Scene
from pacts.settings import Settings
from tests.language.factory import planned

DEFAULTS = Settings.model_construct()
TIERS = tuple(range(1, 9))


@dataclass(frozen=True, slots=True)
class FirstMove:
    """The element a sentence acts on first, or why there is none."""

    resolution: Resolution
    looks: bool = False
    """It only opens or scrolls something to look behind it: nothing is taken for what is meant yet."""


def step_of(say: str) -> Step | None:
    """The one step of a sentence that acts on an element, or on the page as a whole."""
    steps = planned(say).steps
    if not steps and say.startswith("the "):
        # no sentence, but a thing that is pointed at: "the yellow star", "the switch that is on"
        steps = planned(f"scroll to {say}").steps or planned(f"hover over {say}").steps
    about = [step for step in steps if step.target is not None or step.is_goal]
    if len(about) == 1:
        return about[0]
    return steps[0] if len(steps) == 1 else None


def first_move(step: Step, snapshot: Snapshot, *, whole: bool = True) -> FirstMove | None:
    """What the step does first; None where it is about no element.

    Args:
        step: the step.
        snapshot: the look.
        whole: what no reading finds may be told by the whole sentence.
    """
    if step.is_goal or toggle.is_about_a_thing(step) or sort.is_sorting(step):
        return _of_goal(step, snapshot, whole=whole)
    if step.target is None:
        return None
    found = _resolved(step, step.target, snapshot, whole=whole)
    deed = retold(step) if isinstance(found, Absent) else None
    told = _of_deed(deed, snapshot) if deed is not None else None
    if told is not None and isinstance(told.resolution, Found) and not told.looks:
        return told
    open_ = whole and isinstance(found, Absent) and not found.hidden
    return FirstMove((_whole(step, snapshot) if open_ else None) or found)


def _whole(step: Step, snapshot: Snapshot) -> Found | None:
    """What all words of the sentence together point to."""
    order, attributes = TIERS, DEFAULTS.test_id_attributes
    return resolve_whole(step, snapshot, tier_order=order, test_id_attributes=attributes)


def _of_deed(deed: Step, snapshot: Snapshot) -> FirstMove:
    """What a run takes for a sentence whose plan does not fit the page."""
    scene = Scene(deed, snapshot, TIERS, DEFAULTS.test_id_attributes)
    answer = do.expand(scene, surely=True)
    if isinstance(answer, Refusal):
        return FirstMove(_refused(answer))
    return _of_move(answer.moves[0], answer, snapshot)


def _of_goal(step: Step, snapshot: Snapshot, *, whole: bool) -> FirstMove:
    scene = Scene(step, snapshot, TIERS, DEFAULTS.test_id_attributes, gist=whole)
    expand = sort.expand if sort.is_sorting(step) else toggle.expand
    answer = (table.expand if step.is_goal else expand)(scene)
    if isinstance(answer, Refusal):
        return FirstMove(_refused(answer))
    if answer.moves:
        return _of_move(answer.moves[0], answer, snapshot)
    target = answer.instead or step.target
    nothing = Absent(f"nothing to do: {answer.reason}", ())
    return FirstMove(nothing if target is None else _resolved(step, target, snapshot))


def _refused(answer: Refusal) -> Resolution:
    return Ambiguous(answer.reason, (), ()) if answer.cause == "ambiguous_target" else Absent(answer.reason, ())


def _of_move(move: Move, answer: Expansion, snapshot: Snapshot) -> FirstMove:
    if move.element is not None:
        return FirstMove(Found(move.element), looks=bool(move.key))
    if move.step.target is None:
        return FirstMove(Absent(f"no element of the page: {answer.reason}", ()))
    return FirstMove(_resolved(move.step, move.step.target, snapshot), looks=bool(move.key))


def _resolved(step: Step, target: Target, snapshot: Snapshot, *, whole: bool = False) -> Resolution:
    value = step.value.template if step.value else None
    claimed, said = is_claimed(step), step if whole else None
    wanted = Wanted(step.id, "target", target, step.verb, value=value, claimed=claimed, step=said)
    (found,) = resolve([wanted], snapshot, tier_order=TIERS, test_id_attributes=DEFAULTS.test_id_attributes)
    return found
