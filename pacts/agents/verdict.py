"""The verdict: one status and one cause, from rules alone, with the evidence that supports it."""

from langgraph.runtime import Runtime

from pacts.domain.cause import NEXT_MOVES, class_of, outcome_of, status_of
from pacts.domain.event import VerdictReached
from pacts.domain.note import StepNote, Trouble
from pacts.domain.plan import Plan, Step
from pacts.domain.requirement import Notice
from pacts.domain.result import NOT_REACHED, CauseCode, RunStatus, StepResult, Verdict
from pacts.graph.absence import NEVER_SEEN
from pacts.graph.context import RunContext
from pacts.graph.heal_notes import confirm
from pacts.graph.ledger import finish_step, settle_evidence
from pacts.graph.remembering import learn
from pacts.graph.state import RunState, RunUpdate
from pacts.graph.unanswered import left_open, not_sent, unanswered
from pacts.language.forms import nearest_forms
from pacts.language.words import say


async def reach_verdict(state: RunState, runtime: Runtime[RunContext]) -> RunUpdate:
    """Judge the run from what its steps left behind; steps that were not reached are recorded as skipped."""
    context = runtime.context
    plan = state.get("plan")
    results = context.desk.results
    trouble = _told(context, state.get("trouble"))
    if plan is not None:
        await settle_evidence(context, plan)
    failed = _first_failure(plan, results) or _unrecorded(context, plan, trouble) or _unanswered(context, plan)
    verdict = _failed(plan, failed, trouble) if failed else _without_failure(context, plan, trouble)
    use = context.services.model_use
    warnings = (
        *_warnings(state),
        *_warnings_of_steps(plan, results),
        *_unasked_dialogs(plan, results),
        *_left_open(plan, results),
        *_not_sent(context, plan, results),
        *_without_effect(plan, results),
        *_never_seen(plan, results),
        *_lost(context),
        *(use.notices() if use is not None else ()),
    )
    verdict = verdict.model_copy(update={"warnings": warnings, "criteria": _criteria(plan, results)})
    notes = _skip_rest(context, plan, results)
    if verdict.status == "healed" and plan is not None:
        confirm(context, plan)
    await context.catch_up()
    if plan is not None:
        context.later(learn(context, plan, good=verdict.status == "passed"))
    context.services.emit(VerdictReached(run_id=context.run_id, verdict=verdict))
    context.services.log("RESULT", status=verdict.status, cause=verdict.code, explanation=verdict.explanation)
    return {"verdict": verdict, "notes": notes}


def _told(context: RunContext, trouble: Trouble | None) -> Trouble | None:
    """What went wrong, as it may be told: an exception says whatever it likes."""
    return trouble and trouble.model_copy(update={"message": context.masked(trouble.message)})


def _first_failure(plan: Plan | None, results: dict[str, StepResult]) -> StepResult | None:
    ordered = [results[step.id] for step in plan.steps if step.id in results] if plan else []
    return next((result for result in ordered if result.outcome not in {"passed", "healed", "skipped"}), None)


def _unrecorded(context: RunContext, plan: Plan | None, trouble: Trouble | None) -> StepResult | None:
    """A step whose node broke off before it could leave a result gets one now."""
    if plan is None or trouble is None:
        return None
    index = next((i for i, step in enumerate(plan.steps) if step.id == trouble.step_id), None)
    if index is None:
        return None
    result = StepResult(
        step_id=trouble.step_id, outcome=outcome_of(trouble.cause), cause=trouble.cause, message=trouble.message
    )
    finish_step(context, plan, index, result)
    return result


def _unanswered(context: RunContext, plan: Plan | None) -> StepResult | None:
    """A step whose answer no dialog asked for: its result is stored again as failed."""
    failed = unanswered(plan, context.desk.results) if plan is not None else None
    if plan is not None and failed is not None:
        finish_step(context, plan, next(i for i, step in enumerate(plan.steps) if step.id == failed.step_id), failed)
    return failed


def _failed(plan: Plan | None, failed: StepResult, trouble: Trouble | None) -> Verdict:
    code = _code(plan, failed, trouble)
    number, words = _place(plan, failed.step_id)
    told = f"Step {number} ({words}): {failed.message}"
    if (failed.expected or failed.actual) and not (failed.expected in told and failed.actual in told):
        told += f" Expected: {failed.expected or '—'}. Actual: {failed.actual or '—'}."
    evidence = failed.evidence
    return Verdict(
        status=status_of(code),
        cause=class_of(code),
        code=code,
        explanation=told + _reason_to_doubt(plan, failed, code),
        failing_step=failed.step_id,
        evidence=tuple(e for e in (evidence.screenshot, evidence.html, evidence.dom_difference) if e),
        next_move=NEXT_MOVES[code],
    )


def _code(plan: Plan | None, failed: StepResult, trouble: Trouble | None) -> CauseCode:
    """The step's cause, or the one behind it where the page shows it."""
    hints = trouble.hints if trouble else ()
    if failed.cause == "element_absent" and "captcha" in hints:
        return "captcha"
    if failed.cause == "element_absent" and "password_field" in hints and not _logs_in(plan):
        return "login_wall"
    server = [r for r in failed.evidence.failed_requests if (r.status or 0) >= 500]  # noqa: PLR2004
    if server and failed.cause in {"expectation_not_met", "element_absent"}:
        return "server_error"
    return "unclear_step" if _guessed(plan, failed) else failed.cause


def _guessed(plan: Plan | None, failed: StepResult) -> Step | None:
    """The step whose words no reading understood, and which the page does not know either."""
    absent = plan is not None and failed.cause == "element_absent"
    left = (s for s in plan.steps if s.id == failed.step_id and (s.is_guess or s.claim)) if plan and absent else ()
    return next(iter(left), None)


def _logs_in(plan: Plan | None) -> bool:
    said = (f"{step.source.text}".lower() for step in plan.steps) if plan else ()
    return any("password" in text or "log in" in text or "sign in" in text or "login" in text for text in said)


def _reason_to_doubt(plan: Plan | None, failed: StepResult, code: CauseCode) -> str:
    if code == "unclear_step" and (step := _guessed(plan, failed)) is not None:
        forms = "; ".join(nearest_forms(step.source.text))
        known = "No reading understood these words." if step.is_guess else "It shows no other value of it either."
        return f" {known} The nearest forms are: {forms}."
    if code == "server_error":
        said = ", ".join(f"{r.method} {r.url} → {r.status}" for r in failed.evidence.failed_requests[:3])
        return f" The server failed: {said}."
    if code == "login_wall":
        return " The page asks for a log-in that the requirement does not mention."
    return ""


def _place(plan: Plan | None, step_id: str) -> tuple[int, str]:
    steps = plan.steps if plan else ()
    for number, step in enumerate(steps, 1):
        if step.id == step_id:
            return number, say(step)
    return 0, step_id


def _without_failure(context: RunContext, plan: Plan | None, trouble: Trouble | None) -> Verdict:
    """The verdict when no step failed: before the first one, or after the last."""
    if trouble is not None or plan is None:
        code: CauseCode = trouble.cause if trouble else "internal"
        said = trouble.message if trouble else "the run ended without a plan"
        return Verdict(
            status=status_of(code), cause=class_of(code), code=code, explanation=said, next_move=NEXT_MOVES[code]
        )
    if plan.unclear:
        lines = ", ".join(str(source.line) for source in plan.unclear)
        return _unjudged(f"The understood steps went well, but line {lines} was not understood, so nothing is proved.")
    results = context.desk.results
    judged = [step for step in plan.checks if step.id not in results or not results[step.id].left_out]
    if plan.checks and not judged:
        return _unjudged("No expectation was judged, so nothing is proved: what they depend on was not so.")
    heals = sum(len(found) for found in context.desk.heals.values())
    status: RunStatus = "healed" if heals else "passed"
    left_out = sum(results[step.id].left_out for step in plan.steps if step.id in results)
    told = _success(plan, heals, left_out, checks=len(judged))
    return Verdict(status=status, cause="none", code="ok", explanation=told, next_move=_after(status))


def _unjudged(said: str) -> Verdict:
    return Verdict(
        status="invalid",
        cause="unclear_requirement",
        code="unclear_step",
        explanation=said,
        next_move=NEXT_MOVES["unclear_step"],
    )


def _success(plan: Plan, heals: int, left_out: int, *, checks: int) -> str:
    told = f"All {len(plan.steps)} steps went as written"
    if left_out:
        told += f" ({left_out} of them had nothing to do)"
    told += f", {checks} expectation{'s' if checks != 1 else ''} met." if checks else "; nothing was expected."
    if heals:
        told += f" {heals} locator{'s' if heals != 1 else ''} had to be changed on the way."
    return told


def _after(status: RunStatus) -> str:
    return (
        NEXT_MOVES["ok"]
        if status == "passed"
        else "Read the heals below; accept the changed locators or mend the page."
    )


def _warnings(state: RunState) -> tuple[Notice, ...]:
    plan, requirement = state.get("plan"), state.get("requirement")
    told = [*plan.notices] if plan else []
    if requirement is not None and not isinstance(requirement, str):
        told += requirement.notices
    if plan is not None and not plan.checks and not any(n.code == "missing_expectation" for n in told):
        told.append(
            Notice(code="missing_expectation", message="the requirement expects nothing, so nothing was checked")
        )
    return tuple(dict.fromkeys(told))


def _warnings_of_steps(plan: Plan | None, results: dict[str, StepResult]) -> tuple[Notice, ...]:
    """What a step did instead of judging (a baseline that was written for the first time), or could not ask."""
    steps = plan.steps if plan else ()
    told = ((step, note) for step in steps if step.id in results for note in results[step.id].notes)
    return tuple(
        Notice(code="app_ready", message=said)
        if (said := note.removeprefix("warning:")).startswith("app_ready ")
        else Notice(code="new_baseline", message=said, line=step.source.line)
        for step, note in told
        if note.startswith("warning:")
    )


def _without_effect(plan: Plan | None, results: dict[str, StepResult]) -> tuple[Notice, ...]:
    """Actions that changed nothing although something was to be expected of them: nothing failed, and yet."""
    told = ((step, results[step.id]) for step in plan.steps if step.id in results) if plan else ()
    return tuple(
        Notice(
            code="no_effect",
            message=f'"{step.source.text}" had no effect ({result.lacks}): look whether the control still works',
            line=step.source.line,
        )
        for step, result in told
        if result.lacks and result.outcome in {"passed", "healed"}
    )


def _never_seen(plan: Plan | None, results: dict[str, StepResult]) -> tuple[Notice, ...]:
    """Things that were not there as expected, and of whose name no page of the run said a word."""
    steps = plan.steps if plan else ()
    told = ((step, note) for step in steps if step.id in results for note in results[step.id].notes)
    return tuple(
        Notice(
            code="never_seen",
            message=f'"{step.source.text}" holds, but nothing called {note.removeprefix(NEVER_SEEN)} was ever seen in '
            "this run: look whether it has that name",
            line=step.source.line,
        )
        for step, note in told
        if note.startswith(NEVER_SEEN)
    )


def _lost(context: RunContext) -> tuple[Notice, ...]:
    """What could not be kept of the run's evidence: the verdict stands without it."""
    lost = list(context.desk.lost.values())
    if not lost:
        return ()
    files = "1 file" if len(lost) == 1 else f"{len(lost)} files"
    return (Notice(code="evidence_lost", message=f"{files} of evidence could not be kept: {lost[0]}"),)


def _unasked_dialogs(plan: Plan | None, results: dict[str, StepResult]) -> tuple[Notice, ...]:
    """Dialogs of the browser in a run whose plan says nothing of any: they were answered, and may be a defect."""
    if plan is None or any(_speaks_of_dialogs(step) for step in plan.steps):
        return ()
    told = ((step, said) for step in plan.steps if step.id in results for said in results[step.id].evidence.dialogs)
    return tuple(
        Notice(
            code="unexpected_dialog",
            message=f'"{step.source.text}" made the browser show the message "{said}", of which no step speaks: '
            "say what to do with it, or what it should say",
            line=step.source.line,
        )
        for step, said in told
    )


def _left_open(plan: Plan | None, results: dict[str, StepResult]) -> tuple[Notice, ...]:
    """A dialog of the page that the last deed opened and that no step answers: what was asked for may not be done."""
    step = left_open(plan, results) if plan is not None else None
    if step is None:
        return ()
    said = f'"{step.source.text}" ends with an open dialog, of which no step speaks: say how it is answered'
    return (Notice(code="unexpected_dialog", message=said, line=step.source.line),)


def _not_sent(context: RunContext, plan: Plan | None, results: dict[str, StepResult]) -> tuple[Notice, ...]:
    """What was entered last and is not sent, though the page has a button for that: it may not be done."""
    found = not_sent(plan, results, context.desk.snapshot) if plan is not None else None
    if found is None:
        return ()
    step, button = found
    said = f'"{step.source.text}" enters something that no step sends: press "{context.masked(button)}", if it is to be'
    return (Notice(code="not_sent", message=said, line=step.source.line),)


def _speaks_of_dialogs(step: Step) -> bool:
    asked = step.expectation or step
    return asked.verb in {"dialog_accept", "dialog_dismiss", "dialog"}


def _criteria(plan: Plan | None, results: dict[str, StepResult]) -> dict[str, RunStatus]:
    """Status of each acceptance criterion: the worst of its steps."""
    found: dict[str, RunStatus] = {}
    for step in plan.steps if plan else ():
        if step.criterion is None:
            continue
        result = results.get(step.id)
        status: RunStatus = "blocked" if result is None else _step_status(result)
        if _WORSE.index(status) > _WORSE.index(found.get(step.criterion, "passed")):
            found[step.criterion] = status
        found.setdefault(step.criterion, status)
    return found


_WORSE: tuple[RunStatus, ...] = ("passed", "healed", "waiting", "invalid", "blocked", "failed", "error")


def _step_status(result: StepResult) -> RunStatus:
    if result.outcome == "skipped":
        return "passed" if result.left_out else "blocked"
    return result.outcome


def _skip_rest(context: RunContext, plan: Plan | None, results: dict[str, StepResult]) -> list[StepNote]:
    notes: list[StepNote] = []
    for index, step in enumerate(plan.steps if plan else ()):
        if step.id not in results:
            assert plan is not None
            skipped = StepResult(step_id=step.id, outcome="skipped", message=NOT_REACHED)
            notes.append(finish_step(context, plan, index, skipped))
    return notes
