"""Why a run is not taken up: it is finished, driven by somebody, or not the run that it was."""

import ast
import difflib
from pathlib import Path
from typing import Any, Final

from pacts.domain.plan import Plan
from pacts.domain.requirement import Requirement
from pacts.errors import RequirementError, ResumeRefused
from pacts.graph.state import SCHEMA_VERSION, RunState
from pacts.intake.normalise import normalise
from pacts.intake.step_files import step_book
from pacts.language.planner import plan as plan_by_rules
from pacts.language.words import say
from pacts.ports import Left
from pacts.settings import Settings

BEHAVIOUR: Final = (
    "base_url", "allowed_origins", "app_ready", "test_id_attributes", "tier_order", "viewport_width",
    "viewport_height", "locale", "timezone", "ignore_https_errors", "allow_partial", "min_confidence", "heal",
    "heal_threshold", "heal_margin", "seed", "enable_memory", "strategy",
)  # fmt: skip
"""Settings with which a run does or judges something else; the others may change."""
PLACES: Final = ("report_dir",)
"""Settings that say where a run's papers go: with the others of the same run where nothing else is said."""


def demand_open(left: Left) -> None:
    """The run has no verdict, and nobody drives it.

    Raises:
        ResumeRefused: it has, or somebody does.
    """
    if left.finished:
        raise ResumeRefused(
            f"the run {left.run_id} is finished (`pacts show {left.run_id}`): run its requirement again, or fork it "
            f"with `pacts fork {left.run_id} --at-step N`"
        )
    if not left.free:
        raise ResumeRefused(
            f"the run {left.run_id} is driven by {left.driver_told or 'another process'}, heard of {left.silent_s:.0f} "
            "s ago: end that process, or wait until it was not heard of for 45 s"
        )


def settings_of(left: Left, now: Settings) -> Settings:
    """The settings the run was begun with; those that do not change what it does are as they are now.

    Raises:
        ResumeRefused: one that does is set to another value now.
    """
    then = left.header.settings
    shown = now.public()
    differ = [
        f"{name}: {then[name]!r} when it was begun, {shown[name]!r} now"
        for name in BEHAVIOUR
        if name in now.model_fields_set and name in then and then[name] != shown[name]
    ]
    if differ:
        raise ResumeRefused(
            f"the run {left.run_id} was begun with other settings ({'; '.join(differ)}): set them back, or run the "
            "requirement again"
        )
    return adopted(left, now)


def adopted(left: Left, now: Settings) -> Settings:
    """The settings as they are now, and where they say nothing, those of the run."""
    then = left.header.settings
    told = (*BEHAVIOUR, *PLACES)
    names = [name for name in told if name not in now.model_fields_set and then.get(name) is not None]
    return now.with_(**{name: _typed(now, name, then[name]) for name in names})


def _typed(settings: Settings, name: str, written: Any) -> Any:
    """A value of a run's header as the setting takes it: a list is written there as text."""
    return ast.literal_eval(written) if isinstance(getattr(settings, name), tuple) else written


def demand_same_text(left: Left, given: Requirement | None = None) -> None:
    """The requirement is the one the run was begun with, as far as its file is still there.

    Raises:
        ResumeRefused: it was changed; the difference is shown.
    """
    found = given or _read(left)
    if found is None or found.id == left.requirement.id:
        return
    lines = difflib.unified_diff(
        left.requirement.source.splitlines(), found.source.splitlines(), "when it was begun", "now", lineterm="", n=1
    )
    raise ResumeRefused(
        f"the requirement of the run {left.run_id} was changed since it was begun: run it again, or undo this:\n"
        + "\n".join(lines)
    )


def _read(left: Left) -> Requirement | None:
    """The requirement as its file has it now; None where there is no file."""
    path = Path(left.header.source) if left.header.source else None
    if path is None or not path.is_file():
        return None
    try:
        book = step_book(path, None, ())
        then = left.requirement
        found = normalise(path, parameters=then.parameters, base_url=then.base_url, steps=book).requirements
    except RequirementError as exc:
        raise ResumeRefused(f"the file {str(path)!r} of the run {left.run_id} can't be read any more: {exc}") from exc
    same = [one for one in found if one.id == left.requirement.id]
    titled = [one for one in found if one.title == left.requirement.title]
    return next(iter([*same, *titled, *found]), None)


def demand_same_plan(left: Left, state: RunState) -> None:
    """This version of PACTS would make the same plan.

    Raises:
        ResumeRefused: it would not, or it can't read the checkpoint.
    """
    version = state.get("schema_version", SCHEMA_VERSION)
    if version != SCHEMA_VERSION:
        raise ResumeRefused(
            f"the run {left.run_id} was begun by PACTS {left.header.pacts_version}, whose checkpoints (version "
            f"{version}) this one can't read (version {SCHEMA_VERSION}): use that version, or run it again"
        )
    plan, requirement = state.get("plan"), state.get("requirement")
    if plan is None or plan.planned_by != "rules" or left.header.parent_run or not isinstance(requirement, Requirement):
        return
    again = plan_by_rules(requirement, seed=plan.seed).from_the_start(plan.base_url)
    if again.mark != state.get("planned"):
        raise ResumeRefused(
            f"PACTS {left.header.pacts_version} planned the run {left.run_id} otherwise than this version does: use "
            "that version, or run the requirement again (`pacts plan` shows the plan):\n" + _difference(plan, again)
        )


def _difference(then: Plan, now: Plan) -> str:
    """The two plans step by step; what the page made of a step meanwhile is not compared."""
    expanded = {step.parent for step in then.steps}
    before = [f"{step.id} {say(step)}" for step in then.steps if step.parent is None and not step.by_model]
    after = [f"{step.id} {say(step)}" for step in now.steps if step.id not in expanded]
    return "\n".join(difflib.unified_diff(before, after, "when it was begun", "now", lineterm="", n=0))
