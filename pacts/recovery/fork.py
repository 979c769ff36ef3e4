"""Forking: a run of its own that does what another one did up to a step, then something else."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pacts.domain.plan import ACTIONS, CHECKS, GOALS, Plan, Step, Target, Value, secret_variable
from pacts.errors import ResumeRefused, UsageError
from pacts.graph.context import RunContext
from pacts.graph.state import SCHEMA_VERSION, RunUpdate
from pacts.graph.steps import values_in
from pacts.intake.normalise import normalise
from pacts.language.planner import plan as plan_by_rules
from pacts.language.values import references
from pacts.language.words import say
from pacts.ports import Entry, Left
from pacts.recovery.redo import can_be_redone

PARTS: Final = ("text", "verb", "target", "value")
NEW_VALUE: Final = "fork_value"
"""Name of the secret under which a new value for a secret field travels."""


@dataclass(frozen=True, slots=True)
class Forked:
    """A plan with one step changed."""

    plan: Plan
    index: int
    """Of the changed step."""
    said: str
    """What was changed, in words."""
    secrets: dict[str, str] = field(default_factory=dict, repr=False)


def fork_plan(left: Left, at_step: str, changes: Mapping[str, str]) -> Forked:
    """The plan of a run with a step changed.

    Args:
        left: the run.
        at_step: the step's number in the plan as it was carried out, from 1, or its id.
        changes: by `PARTS`: the step's whole text, or its verb, target or value.

    Raises:
        UsageError: there is no such step, or it can't be changed like that.
    """
    if left.plan is None:
        raise UsageError(f"the run {left.run_id} has no plan, so that there is nothing to fork: run its requirement")
    index = _index(left.plan, at_step)
    step = left.plan.steps[index]
    _demand_known(changes)
    secrets: dict[str, str] = {}
    if "text" in changes:
        steps = _replanned(left.plan, step, changes["text"])
    else:
        changed, secrets = _changed(step, changes)
        steps = (changed,)
    told = (*left.plan.steps[:index], *steps, *left.plan.steps[index + 1 :])
    plan = left.plan.model_copy(update={"steps": told})
    digest = hashlib.sha256(f"{plan.digest} {plan.mark}".encode()).hexdigest()
    said = f"at step {index + 1}" + (f": {say(steps[0])}" if changes else "")
    return Forked(plan.model_copy(update={"digest": digest}), index, said, secrets)


def _index(plan: Plan, at_step: str) -> int:
    ids = [step.id for step in plan.steps]
    if at_step in ids:
        return ids.index(at_step)
    if at_step.isdigit() and 1 <= int(at_step) <= len(ids):
        return int(at_step) - 1
    raise UsageError(f"there is no step {at_step!r}: give a number from 1 to {len(ids)}, or an id such as {ids[-1]!r}")


def _demand_known(changes: Mapping[str, str]) -> None:
    wrong = next((name for name in changes if name not in PARTS), None)
    if wrong is not None:
        raise UsageError(f"a step has no {wrong!r} to set: use {', '.join(f'{name}=…' for name in PARTS)}")
    if "text" in changes and len(changes) > 1:
        raise UsageError("'text=…' replaces the whole step: leave the other --set away")


def _replanned(plan: Plan, step: Step, text: str) -> tuple[Step, ...]:
    made = plan_by_rules(normalise(text, form="lines").requirements[0], seed=plan.seed)
    if made.unclear or not made.steps:
        raise UsageError(f"the step {text!r} was not understood: see `pacts plan` for what is")
    first, *more = made.steps
    ids = [step.id, *(f"{step.id}.{number}" for number in range(1, len(more) + 1))]
    return tuple(
        one.model_copy(update={"id": name, "criterion": step.criterion, "role": step.role})
        for one, name in zip((first, *more), ids, strict=True)
    )


def _changed(step: Step, changes: Mapping[str, str]) -> tuple[Step, dict[str, str]]:
    """The step with its parts changed; a new value in place of a secret is one, too."""
    update: dict[str, Any] = {}
    secrets: dict[str, str] = {}
    if (verb := changes.get("verb")) is not None:
        update |= {"verb": verb, "sort": _sort(verb)}
    if (words := changes.get("target")) is not None:
        update["target"] = Target(words=words, quoted=True, kind=step.target.kind if step.target else None)
    if (value := changes.get("value")) is not None:
        if step.value is not None and step.value.is_secret and not value.startswith("{{"):
            secrets[NEW_VALUE], value = value, f"{{{{secret:{NEW_VALUE}}}}}"
        update["value"] = Value(template=value)
    return step.model_copy(update=update), secrets


def _sort(verb: str) -> str:
    for sort, verbs in (("action", ACTIONS), ("check", CHECKS), ("goal", GOALS)):
        if verb in verbs:
            return sort
    raise UsageError(f"there is no verb {verb!r}: use one of {', '.join(sorted(ACTIONS | CHECKS | GOALS))}")


def demand_repeatable(left: Left, forked: Forked, entries: tuple[Entry, ...], *, allowed: bool) -> None:
    """The steps before the changed one may be done again.

    Raises:
        ResumeRefused: one of them sent something to a server that is no test environment.
    """
    if allowed:
        return
    for entry in entries:
        if entry.index < forked.index and entry.footing is not None and not can_be_redone(entry):
            raise ResumeRefused(
                f"the fork would do again {say(entry.step)}, which sent {entry.footing.sent[0]} in the run "
                f"{left.run_id}: name the application's origin in test_origins if it may be done there"
            )


async def begin_fork(context: RunContext, left: Left, forked: Forked, entries: tuple[Entry, ...]) -> RunUpdate:
    """Make the fork known, and give what its planner would have given."""
    context.desk.secrets.update(forked.secrets)
    for literal in context.desk.secrets.values():
        context.services.redactor.learn(literal)
    store = context.services.store
    await store.start_run(context.run_id, left.requirement, context.header, suite_id=context.suite_id)
    if context.desk.secrets:
        await context.put_away()
    await store.save_plan(context.run_id, forked.plan)
    context.desk.wording, context.desk.words = left.requirement.wording, left.requirement.words
    _remember(context, forked, entries)
    return {
        "schema_version": SCHEMA_VERSION,
        "run_id": context.run_id,
        "started_at": context.started,
        "requirement": left.requirement,
        "base_url": forked.plan.base_url,
        "plan": forked.plan,
        "planned": forked.plan.mark,
        "cursor": 0,
        "next_ready": False,
        "remembered": {},
        "trouble": None,
        "recalled_from": None,
    }


def demand_secrets(context: RunContext, left: Left, forked: Forked) -> None:
    """Every secret of the fork's plan is known.

    Raises:
        UsageError: one is not; a password that was written out in the requirement went with the run's verdict.
    """
    values = [value for step in forked.plan.steps for value in values_in(step)]
    named = [one.name for value in values for one in references(value.template) if one.sort == "secret"]
    missing = next((name for name in named if name not in forked.secrets and context.secret(name) is None), None)
    if missing is not None:
        raise UsageError(
            f"the fork needs the secret {missing!r} of the run {left.run_id} again: export {secret_variable(missing)}"
        )


def _remember(context: RunContext, forked: Forked, entries: tuple[Entry, ...]) -> None:
    """The elements of the parent's steps, which the gate holds against the page before each use."""
    kept = {step.id: step for step in forked.plan.steps}
    for entry in entries:
        if kept.get(entry.step.id) != entry.step:
            continue
        for part, element in (("target", entry.element), ("destination", entry.destination)):
            if element is not None and element.stability == "stable":
                known = element.model_copy(update={"origin": "remembered", "ref": None, "document": ""})
                context.desk.book[(entry.step.id, "destination" if part == "destination" else "target")] = known
