"""Where a run goes next: pure functions of its state."""

from typing import Literal

from pacts.graph.state import RunState
from pacts.graph.steps import asked_for


def after_planner(state: RunState) -> Literal["pom_builder", "asker", "executor", "verdict"]:
    """Straight to the verdict when the plan can't be run."""
    if state.get("trouble") is not None:
        return "verdict"
    return _to_the_step(state)


def after_pom_builder(state: RunState) -> Literal["asker", "executor", "healer"]:
    """To the step, or to the healer when its element is not to be found."""
    return "healer" if state.get("trouble") is not None else _to_what_it_needs(state)


def after_asker(state: RunState) -> Literal["pom_builder", "asker", "executor", "healer"]:
    """To the step with what a person gave, or to its end where nobody could."""
    return "healer" if state.get("trouble") is not None else _to_the_step(state)


def after_executor(state: RunState) -> Literal["pom_builder", "asker", "executor", "healer", "verdict"]:
    """The next step; back to the POM builder when its element is not resolved on the page as it now is."""
    if state.get("trouble") is not None:
        return "healer"
    if state["cursor"] >= len(state["plan"].steps):
        return "verdict"
    return _to_the_step(state)


def after_healer(state: RunState) -> Literal["pom_builder", "asker", "executor", "approver", "verdict"]:
    """One more try, or a person's word where that is asked for, or the verdict when the healer refused."""
    if state.get("proposal") is not None:
        return "approver"
    if state.get("trouble") is not None:
        return "verdict"
    return _to_the_step(state)


def after_approver(state: RunState) -> Literal["pom_builder", "asker", "executor", "healer"]:
    """One more try with what a person approved, or the end of the step."""
    return "healer" if state.get("trouble") is not None else _to_the_step(state)


def _to_the_step(state: RunState) -> Literal["pom_builder", "asker", "executor"]:
    return _to_what_it_needs(state) if state.get("next_ready") else "pom_builder"


def _to_what_it_needs(state: RunState) -> Literal["asker", "executor"]:
    """To a person first, where the step needs what only a person can give."""
    steps, cursor = state["plan"].steps, state.get("cursor", 0)
    wanted = asked_for(steps[cursor]) if cursor < len(steps) else ()
    return "executor" if set(wanted) <= set(state.get("given", [])) else "asker"
