"""The planner: from a requirement in any form to an ordered, typed plan, or to the reasons why there is none."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from langgraph.runtime import Runtime

from pacts.domain.event import PlanReady, RunStarted
from pacts.domain.note import PageNote, Trouble
from pacts.domain.plan import Plan, Step, secret_variable
from pacts.domain.requirement import Notice, Requirement
from pacts.domain.result import CauseCode
from pacts.errors import ModelError, RequirementError
from pacts.eyes.offered import pruned
from pacts.graph.context import RunContext
from pacts.graph.heal_notes import lay_notes, use_accepted
from pacts.graph.outcome import requirement_of
from pacts.graph.remembering import lay_out, recall
from pacts.graph.state import SCHEMA_VERSION, RunState, RunUpdate
from pacts.graph.steps import is_folded, is_ready, values_in
from pacts.intake.normalise import normalise
from pacts.intake.step_files import step_book
from pacts.language.planner import plan as plan_by_rules
from pacts.language.proposed import believed
from pacts.language.sealing import seal
from pacts.language.values import Reference, references

PLANNING = "plan"
"""The step id of a trouble that concerns the plan as a whole."""


@dataclass(frozen=True, slots=True)
class _Refusal(Exception):
    """The plan can't be run, and why."""

    cause: CauseCode
    message: str


async def plan_requirement(state: RunState, runtime: Runtime[RunContext]) -> RunUpdate:
    """Plan the whole requirement before any action; what is unclear is said now, not halfway through."""
    context = runtime.context
    begun: RunUpdate = {
        "schema_version": SCHEMA_VERSION,
        "run_id": context.run_id,
        "started_at": state.get("started_at") or context.started,
        "cursor": 0,
        "tries": 0,
        "next_ready": False,
        "elements": [],
        "notes": [],
        "mitigations": [],
        "remembered": {},
        "unsaved": [],
        "baselines": {},
        "given": [],
        "trouble": None,
        "page": PageNote(),
    }
    try:
        requirement = await asyncio.to_thread(_one_requirement, state, context)  # files of step definitions are read
    except RequirementError as exc:
        stand_in = requirement_of(state, context)
        await context.services.store.start_run(context.run_id, stand_in, context.header, suite_id=context.suite_id)
        return begun | {"requirement": stand_in} | _refused(_Refusal(_cause_of(exc), str(exc)))
    context.services.emit(RunStarted(run_id=context.run_id, title=requirement.title))
    context.open_ahead()
    base_url = state.get("base_url") or requirement.base_url or context.services.settings.base_url
    plan, _ = await asyncio.gather(
        asyncio.to_thread(plan_by_rules, requirement, seed=context.services.settings.seed),
        _note_beginning(context, requirement),
    )
    if plan.not_understood and context.services.model is not None:
        requirement, plan = await _ask_model(context, requirement, plan, base_url)
    plan = plan.from_the_start(base_url)
    context.desk.wording, context.desk.words = requirement.wording, requirement.words
    await context.services.store.save_plan(context.run_id, plan)
    context.services.emit(PlanReady(run_id=context.run_id, plan=plan))
    known: RunUpdate = begun | {
        "requirement": requirement,
        "base_url": base_url,
        "plan": plan,
        "planned": plan.mark,
    }
    try:
        _demand_runnable(context, requirement, plan)
    except _Refusal as refusal:
        return known | _refused(refusal)
    return known | await _recall(context, plan)


async def _note_beginning(context: RunContext, requirement: Requirement) -> None:
    await context.services.store.start_run(context.run_id, requirement, context.header, suite_id=context.suite_id)
    if context.desk.secrets:
        await context.put_away()


def _one_requirement(state: RunState, context: RunContext) -> Requirement:
    """The canonical requirement, its sensitive literals moved to where no state or span can see them."""
    if context.unreadable is not None:
        raise context.unreadable
    given = state.get("requirement", "")
    if isinstance(given, str):
        settings = context.services.settings
        book = step_book(given, settings.steps, settings.step_modules)
        intake = normalise(given, parameters=settings.parameters, steps=book)
        if len(intake.requirements) != 1:
            raise RequirementError(
                f"the text holds {len(intake.requirements)} scenarios, but one run is one scenario: "
                "start a run for each, or give the text to `pacts run`",
                code="syntax",
            )
        given = intake.requirements[0]
    sealed, secrets = seal(given)
    context.desk.secrets.update(secrets)
    for literal in secrets.values():
        context.services.redactor.learn(literal)
    return sealed


def _cause_of(exc: RequirementError) -> CauseCode:
    known: dict[str, CauseCode] = {
        "empty_requirement": "empty_requirement",
        "not_text": "not_text",
        "too_large": "too_large",
        "unknown_parameter": "unknown_parameter",
    }
    return known.get(exc.code, "syntax")


def _refused(refusal: _Refusal) -> RunUpdate:
    trouble = Trouble(step_id=PLANNING, kind="value", cause=refusal.cause, message=refusal.message)
    return {"trouble": trouble}


async def _ask_model(
    context: RunContext, requirement: Requirement, plan: Plan, base_url: str | None
) -> tuple[Requirement, Plan]:
    """One call for all lines that no reading understood, with the first page; a bad reply leaves them as they were."""
    assert context.services.model is not None
    outline = await _first_page(context, plan, base_url)
    try:
        shown = pruned(outline, context.services.settings.llm_page_tokens)
        clearer, notices = await context.services.model.rephrase(requirement, plan, shown)
    except ModelError as exc:
        notice = Notice(code="model_reply", message=f"the model was no help ({exc}); the lines stay as they are")
        return requirement, plan.model_copy(update={"notices": (*plan.notices, notice)})
    seed = context.services.settings.seed
    replanned = plan_by_rules(clearer, seed=seed)
    clearer, doubts = believed(requirement, clearer, replanned, outline)
    if doubts:
        replanned = plan_by_rules(clearer, seed=seed)
        doubtful = {doubt.line for doubt in doubts}
        notices = (*(notice for notice in notices if notice.line not in doubtful), *doubts)
    update: dict[str, object] = {"notices": (*replanned.notices, *notices), "digest": plan.digest}
    if len(replanned.not_understood) < len(plan.not_understood):
        update["planned_by"] = "model"
    return clearer, replanned.model_copy(update=update)


async def _first_page(context: RunContext, plan: Plan, base_url: str | None) -> str:
    """Outline of the page where the run will start; empty when it can't be opened (the run will say why)."""
    opening = plan.from_the_start(base_url).steps[:1]
    if not opening or opening[0].verb != "open" or opening[0].value is None:
        return ""
    url = urljoin(base_url or "", opening[0].value.template)
    session = await context.session(origin_of(url))
    opened = await session.open(url)
    return (await session.look()).outline if opened.ok else ""


def _demand_runnable(context: RunContext, requirement: Requirement, plan: Plan) -> None:
    """Everything that can be known before the first action to stop the run."""
    settings = context.services.settings
    _demand_clear(plan, allow_partial=settings.allow_partial)
    errors = [n for n in (*requirement.notices, *plan.notices) if n.severity == "error" and n.code != "unclear_step"]
    if errors:
        code: CauseCode = "unknown_parameter" if errors[0].code == "unknown_parameter" else "contradiction"
        raise _Refusal(code, _lines(errors))
    if not plan.steps:
        raise _Refusal("empty_requirement", "the requirement holds no step: write what to do and what to expect")
    confidence = min(plan.confidence, requirement.confidence)
    if confidence < settings.min_confidence:
        raise _Refusal(
            "low_confidence",
            f"the plan is understood with confidence {confidence:.2f}, below min_confidence={settings.min_confidence}: "
            "see `pacts plan`, and put what the page shows in quotes",
        )
    _demand_start(plan)
    _demand_values(context, plan)


def _demand_clear(plan: Plan, *, allow_partial: bool) -> None:
    if not plan.unclear or (allow_partial and plan.steps):
        return
    unclear = [notice for notice in plan.notices if notice.code == "unclear_step"]
    told = _lines(unclear) or "; ".join(f"line {source.line}: {source.text!r}" for source in plan.unclear)
    raise _Refusal("unclear_step", told)


def _lines(notices: Iterable[Notice]) -> str:
    return "; ".join(f"line {n.line}: {n.message}" if n.line else n.message for n in notices)


def _demand_start(plan: Plan) -> None:
    first = plan.steps[0]
    written = first.value.template if first.verb == "open" and first.value is not None else ""
    if plan.base_url is None and not urlsplit(written).scheme:
        raise _Refusal(
            "no_base_url",
            f"nothing says where the application is (the first step is {first.source.text!r}): "
            "give base_url, --base-url or PACTS_BASE_URL, or start with 'Open http://…'",
        )


def _demand_values(context: RunContext, plan: Plan) -> None:
    for step in plan.steps:
        for value in values_in(step):
            for reference in references(value.template):
                _demand_value(context, step, reference)


def _demand_value(context: RunContext, step: Step, reference: Reference) -> None:
    name = reference.name
    if reference.sort == "secret" and context.secret(name) is None:
        variable = secret_variable(name)
        raise _Refusal(
            "missing_secret",
            f"line {step.source.line} needs the secret {name!r}, which is not set: export {variable} or set "
            f"secrets.{name} in the settings",
        )
    if reference.sort == "env" and name not in context.services.environment:
        raise _Refusal(
            "missing_secret",
            f"line {step.source.line} needs the environment variable {name!r}, which is not set: export it",
        )


async def _recall(context: RunContext, plan: Plan) -> RunUpdate:
    """Put what the last good run of the same plan knew on the desk."""
    settings = context.services.settings
    if not settings.enable_memory or plan.base_url is None:
        why = "memory is switched off" if plan.base_url else "there is no base URL to remember by"
        context.services.log("CACHE", what="plan", used=False, reason=why)
        return {"recalled_from": None, "next_ready": _starts_at_once(plan)}
    store, origin = context.services.store, origin_of(plan.base_url)
    with context.services.tracing.span("recall earlier runs", kind="memory", metadata={"origin": origin}) as span:
        last, _, _ = await asyncio.gather(
            store.recall(plan.digest, origin, settings.environment),
            recall(context, plan, plan.steps),
            lay_notes(context, plan.digest, origin),
        )
        remembered = len(context.desk.memory.recalled)
        span.add_metadata(last_good_run=last.run_id if last else None, remembered=remembered)
    context.desk.recall = last
    if last is None:
        context.services.log("CACHE", what="plan", used=False, reason="no passed run of this plan on this origin")
        return {"recalled_from": None, "next_ready": _starts_at_once(plan)}
    planned = {step.id for step in plan.steps}
    await recall(context, plan, [step for step_id, step in last.steps.items() if step_id not in planned])
    known = lay_out(context, plan, last)
    use_accepted(context, plan)
    context.services.log("CACHE", what="plan", used=True, elements=known, reason=f"the run {last.run_id} passed")
    return {
        "recalled_from": last.run_id,
        "next_ready": is_ready(context, plan.steps[0], document="", changed=True),
        "elements": [],
    }


def _starts_at_once(plan: Plan) -> bool:
    return plan.steps[0].target is None and not is_folded(plan.steps[0])


def origin_of(url: str) -> str:
    """Scheme, host and port of a URL: what memory is kept by."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
