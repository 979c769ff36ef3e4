"""Puts the steps of an expansion into the plan, each with an id that says what it came from."""

from collections.abc import Sequence

from pacts.domain.plan import Plan, Step, Target


def root_of(step: Step) -> str:
    """The id that the steps of an expansion are numbered under."""
    return step.parent or step.id


def rounds_of(plan: Plan, step: Step) -> int:
    """How many steps the goal has been expanded to so far: what bounds it after a resume, too."""
    root = root_of(step)
    return sum(one.parent == root and one.id != step.id for one in plan.steps)


def put(plan: Plan, index: int, steps: Sequence[Step], *, instead: Target | None = None) -> Plan:
    """The plan with the step at `index` replaced by others, numbered under it.

    Args:
        plan: the plan.
        index: of the step that was expanded.
        steps: what stands for it.
        instead: what the steps that follow at once on the same target mean from now on.
    """
    old = plan.steps[index]
    root = root_of(old)
    others = (*plan.steps[:index], *plan.steps[index + 1 :])
    number = max((_number(one.id) for one in others if one.parent == root), default=0)
    numbered = tuple(
        step.model_copy(update={"id": f"{root}.{number + place}", "parent": root, "once": step.once or old.once})
        for place, step in enumerate(steps, 1)
    )
    later = _meaning(plan.steps[index + 1 :], old.target, instead)
    return plan.model_copy(update={"steps": (*plan.steps[:index], *numbered, *later)})


def _number(step_id: str) -> int:
    return int(step_id.rpartition(".")[2])


def _meaning(later: tuple[Step, ...], was: Target | None, instead: Target | None) -> tuple[Step, ...]:
    """The steps that follow at once on the goal's own target, which has moved to another place of its list."""
    moved = 0
    while instead is not None and moved < len(later) and not later[moved].is_check and later[moved].target == was:
        moved += 1
    return (*(step.model_copy(update={"target": instead}) for step in later[:moved]), *later[moved:])
