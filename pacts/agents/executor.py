"""The executor: one step a visit, so that every step is a checkpoint and a span. Nothing here is retried blindly."""

import asyncio
import time
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import cast

from langgraph.runtime import Runtime

from pacts.codegen.locators import python as python_source
from pacts.domain.element import Box, ResolvedElement
from pacts.domain.event import StepStarted
from pacts.domain.footing import Footing
from pacts.domain.note import PageNote, Trouble
from pacts.domain.plan import Plan, Step
from pacts.domain.result import Evidence, GateReport, Heal, StepResult, Timings
from pacts.errors import BrowserCrashed, UsageError
from pacts.graph.absence import judged_by_absence, never_seen
from pacts.graph.baseline import record_baselines
from pacts.graph.context import Decision, RunContext
from pacts.graph.effects import Judged, judged_effect, stand_of, took_nothing
from pacts.graph.evidence import journal_evidence, remember_sensitive, take_picture
from pacts.graph.intent import declare
from pacts.graph.ledger import finish_step, log_observations, unsaved
from pacts.graph.messages import is_any_message, met_last, told_by
from pacts.graph.opening import address, is_name, open_by_name
from pacts.graph.remembering import begin, is_as_remembered, is_on_trial, missed, note_of_use, prepare
from pacts.graph.second_look import FIRST_S, may_come_later, seen_later, went_on
from pacts.graph.state import RunState, RunUpdate
from pacts.graph.steps import asked_for, is_ready, meant, needs_element
from pacts.graph.tiers import tier_of
from pacts.graph.values import values_of
from pacts.healing.snapshots import deed_of, strangeness
from pacts.language.words import say
from pacts.ports import BrowserSession, Deed, Imprint, Picture, Settled, SpanHandle

SERVER_ERROR = 500
WAITED_MS = 50.0
"""A check that took longer than this waited for the page, so the page has changed since it was looked at."""
LOSERS = 5
"""Candidates that lost, as far as a trace tells them."""
EMPTY: RunState = {
    "tries": 0,
    "mitigations": [],
    "trouble": None,
    "remembered": {},
    "unsaved": [],
    "baselines": {},
    "given": [],
}
"""What a state without these keys means."""
POINTER_VERBS = frozenset({"click", "double_click", "right_click", "drag", "download", "hover"})
"""Their picture is taken before they act: it shows what was about to be clicked."""

LOOKING_VERBS = frozenset({"scroll", "hover", "copy", "select_text"})
"""What a person can do with a disabled thing, too."""


@dataclass(slots=True)
class _Course:
    """One step under way."""

    context: RunContext
    session: BrowserSession
    plan: Plan
    index: int
    step: Step
    started: datetime
    clock: float
    mark: int
    tries: int
    element: ResolvedElement | None
    destination: ResolvedElement | None
    values: tuple[str, ...] = ()
    gate: GateReport | None = None
    timings: Timings = field(default_factory=Timings)
    screenshot: str | None = None
    picture: Picture | None = None
    settled: Settled | None = None
    imprint: Imprint | None = None
    judged: Judged | None = None
    deed: Deed = field(default_factory=lambda: Deed(ok=True))


async def execute_step(state: RunState, runtime: Runtime[RunContext]) -> RunUpdate:
    """Do or check the present step behind its gates; a failure becomes a trouble for the healer to judge."""
    context = runtime.context
    plan, index = state["plan"], state["cursor"]
    step = plan.steps[index]
    if (decided := context.desk.decided.pop(step.id, None)) is not None:
        return _decided(context, plan, index, decided)
    if any(context.secret(name) is None for name in asked_for(step)):
        return {"given": [], "trouble": None, "next_ready": True}  # given to a process that is gone: asked again
    try:
        course = await _begin(context, plan, index, state.get("tries", 0))
        course.values = values_of(context, state, meant(step))
        with context.services.tracing.span(say(step), kind="step", inputs=_asked(step)) as span:
            trouble = await _carry_out(course)
            if context.desk.untold is not None:
                raise context.desk.untold  # what was not sent is not the application's fault
            _tell(span, course, trouble)
            _log(course)
        if trouble is not None and trouble.kind == "gate" and missed(context, step, course.gate):
            return {"trouble": None, "next_ready": False}
        if trouble is not None:
            return {"trouble": trouble, "next_ready": False}
        return await _finish(course, state)
    except BrowserCrashed as exc:
        trouble = Trouble(step_id=step.id, kind="crash", cause="browser_crashed", message=str(exc))
    except UsageError as exc:
        trouble = Trouble(step_id=step.id, kind="value", cause="missing_secret", message=str(exc))
    return {"trouble": trouble, "next_ready": False}


def _asked(step: Step) -> dict[str, object]:
    """A step as its span tells it: what was written and what it means, without what it does not say."""
    return step.model_dump(exclude_defaults=True)


def _decided(context: RunContext, plan: Plan, index: int, decided: Decision) -> RunUpdate:
    """The books of a step for which nothing was to be done."""
    step = plan.steps[index]
    message = decided.reason if decided.outcome == "skipped" else ""
    result = StepResult(
        step_id=step.id,
        outcome=decided.outcome,
        message=message,
        execution_tier=decided.tier,
        started_at=context.services.now(),
        evidence=Evidence(url=context.desk.session.url if context.desk.session else ""),
        notes=(decided.reason,),
    )
    document = context.desk.session.document if context.desk.session else ""
    following = plan.steps[index + 1 : index + 2]
    ready = bool(following) and is_ready(context, following[0], document=document, changed=True)
    note = finish_step(context, plan, index, result)
    return {
        "cursor": index + 1,
        "tries": 0,
        "mitigations": [],
        "notes": [note],
        "trouble": None,
        "next_ready": ready,
        "unsaved": unsaved(context),
    }


def _tell(span: SpanHandle, course: _Course, trouble: Trouble | None) -> None:
    """What a reader of the trace wants to know of a step."""
    element = course.element
    span.add_metadata(
        step_id=course.step.id,
        verb=course.step.verb,
        tier=element.tier if element else None,
        execution_tier=tier_of(course.plan, course.step, element),
        locator=python_source(element.locator) if element else None,
        confidence=element.confidence if element else None,
        stability=element.stability if element else None,
        origin=element.origin if element else None,
        why=element.reason if element else None,
        lost=[one.model_dump() for one in element.alternatives[:LOSERS]] if element else None,
        gate=course.gate.points if course.gate else None,
        tries=course.tries + 1,
        heals=[heal.strategy for heal in course.context.desk.heals.get(course.step.id, ())],
        page=course.session.url,
    )
    if trouble is not None:
        span.fail(f"{trouble.cause}: {trouble.message}")
        return
    span.set_output({"expected": course.deed.expected, "actual": course.deed.actual, "notes": course.deed.notes})


def _log(course: _Course) -> None:
    """The lines that come before the step's own."""
    log_observations(course.context, course.step)
    element, gate = course.context.element(course.step), course.gate
    note = note_of_use(course.context, course.step, element)
    if element is not None and element.origin == "remembered" and gate is not None and note is not None:
        why = gate.reason if not gate.passed else "the same element stands there"
        told = {"used": gate.passed, "layer": note.layer, "page": note.page, "reason": why}
        course.context.services.log("CACHE", step=course.step.id, what="element", **told)
        said = f"remembered by {note.layer}" + ("" if gate.passed else ": another element now")
        course.context.services.tracing.note(said, kind="memory", metadata=told)


async def _begin(context: RunContext, plan: Plan, index: int, tries: int) -> _Course:
    step = plan.steps[index]
    context.services.emit(
        StepStarted(run_id=context.run_id, step_id=step.id, index=index, total=len(plan.steps), text=step.source.text)
    )
    session = await context.session()
    context.write()
    begin(context, step, session.url)
    return _Course(
        context=context,
        session=session,
        plan=plan,
        index=index,
        step=step,
        started=context.services.now(),
        clock=time.perf_counter(),
        mark=session.mark(),
        tries=tries,
        element=context.element(step),
        destination=context.element(step, "destination"),
    )


async def _carry_out(course: _Course) -> Trouble | None:
    """The step's deed; None when it was done."""
    asked = meant(course.step)
    if asked.is_check:
        return await _check(course, asked)
    if asked.verb == "open":
        return await _open(course)
    return await _act(course)


async def _open(course: _Course) -> Trouble | None:
    base = course.plan.base_url or ""
    await declare(course.context, course.session, course.plan, course.index)
    written = course.values[0] if course.values else ""
    if is_name(written) and base:
        deed = await open_by_name(course.session, course.step, base, written, course.context.services.settings)
    else:
        deed = await course.session.open(address(base, written))
    course.deed = deed
    course.timings = course.timings.model_copy(update={"act_ms": deed.ms})
    if not deed.ok:
        return _trouble_of(course, deed, "open")
    course.context.desk.taken_up = False
    await asyncio.gather(_picture(course), _imprint(course))
    if course.imprint is not None:
        course.context.desk.stand = stand_of(course.session, course.imprint)
    course.settled = Settled(ms=0, document=course.session.document, url=course.session.url, changed=True)
    return None


async def _check(course: _Course, asked: Step) -> Trouble | None:
    reason = course.context.desk.absent.pop(course.step.id, None)
    absent = reason is not None and asked.verb != "changed"
    deed = judged_by_absence(asked, course.values, reason or "") if absent else None
    if deed is not None and deed.ok:
        unseen = never_seen(asked, course.context.desk.words_seen, course.plan.steps[: course.index])
        deed = replace(deed, notes=(*deed.notes, unseen) if unseen else deed.notes)
    if deed is None and course.element is not None and course.element.origin == "remembered":
        deed = await _check_remembered(course, asked, course.element)
        if deed is None and course.gate is not None:
            return _gate_trouble(course, course.gate)
    if deed is None:
        deed = await _judged_anew(course, asked)
    if deed.ok and asked.negated and is_any_message(asked):
        shown = told_by(asked, met_last(course.plan, course.index, course.context.desk.results))
        deed = _shown_after_all(deed, shown) if shown else deed
    course.deed = deed
    course.timings = course.timings.model_copy(update={"act_ms": deed.ms})
    if not deed.ok:
        return _trouble_of(course, deed, "check")
    if asked.negated and course.context.desk.taken_up and course.session.doubtful:
        return _nothing_shown(course)
    course.settled = Settled(
        ms=0, document=course.session.document, url=course.session.url, changed=deed.ms > WAITED_MS
    )
    await _picture(course)
    return None


def _shown_after_all(deed: Deed, shown: tuple[str, ...]) -> Deed:
    """What is absent from the page was shown by the browser itself."""
    said = "; ".join(f'"{text}"' for text in shown)
    message = f"the browser showed the message {said}"
    return replace(deed, ok=False, cause="expectation_not_met", message=message, expected="no message", actual=said)


async def _check_remembered(course: _Course, asked: Step, element: ResolvedElement) -> Deed | None:
    """The check of what good runs used, judged while the gate compares it; None where another element stands there."""
    judging = asyncio.ensure_future(_judged(course, asked))
    try:
        course.gate = await course.session.gate(element, for_check=True)
        course.gate = await _same_element(course, element, course.gate)
        if not course.gate.passed and not (asked.verb == "visible" and asked.negated):
            return None
        course.element = _as_used(element, course.gate)
        return await (judging if course.element is element else _judged(course, asked))
    finally:
        judging.cancel()
        await asyncio.gather(judging, return_exceptions=True)


async def _judged_anew(course: _Course, asked: Step) -> Deed:
    """The check; where only a kind of thing is named, of the one that the page means when it has come to rest."""
    element = course.element
    limit = course.step.timeout_s or course.context.services.settings.step_timeout_s
    if element is None or not may_come_later(asked, element) or limit <= FIRST_S:
        return await _judged(course, asked)
    first = await _judged(course, asked.model_copy(update={"timeout_s": FIRST_S}))
    if first.ok or first.cause != "expectation_not_met":
        return first
    value = course.values[0] if course.values else None
    course.element = await seen_later(course.context, course.session, course.step, value, element) or element
    rest = asked.model_copy(update={"timeout_s": limit - FIRST_S})
    return went_on(first, await _judged(course, rest))


async def _judged(course: _Course, asked: Step) -> Deed:
    before = course.context.desk.baselines.get(course.step.id)
    timed = _with_limit(asked, course.step)
    return await course.session.judge(timed, course.values, course.element, before=before)


def _nothing_shown(course: _Course) -> Trouble:
    """That something is absent from a page which a resume had to load anew does not say that it was absent before."""
    said = f"{course.session.url} was loaded anew when the run was taken up, and is not wholly as it was"
    return Trouble(step_id=course.step.id, kind="resume", cause="page_not_restored", message=said)


def _with_limit(asked: Step, step: Step) -> Step:
    """The expectation of a wait, with the limit its sentence names."""
    if asked is step or step.timeout_s is None or asked.timeout_s is not None:
        return asked
    return asked.model_copy(update={"timeout_s": step.timeout_s})


async def _act(course: _Course) -> Trouble | None:
    element = course.element
    if element is not None and not element.many:
        usable = course.step.verb not in LOOKING_VERBS
        trial = is_on_trial(course.context, course.step)
        vanishing = _may_vanish(course, element)
        course.gate = await course.session.gate(
            element,
            patient=course.tries > 0,
            usable=usable,
            trial=trial,
            aim=course.step.verb == "click",
            vanishing=vanishing,
        )
        _note_vanished(course, course.gate, vanishing=vanishing)
        course.gate = await _same_element(course, element, course.gate)
        course.timings = course.timings.model_copy(update={"gate_ms": _since(course) - course.timings.act_ms})
        if not course.gate.passed:
            return _gate_trouble(course, course.gate)
        course.element = _as_used(element, course.gate)
        _mask_if_secret(course)
    await record_baselines(course.context, course.session, course.plan, course.index)
    declared = declare(course.context, course.session, course.plan, course.index)
    if course.step.verb in POINTER_VERBS:
        await asyncio.gather(declared, _picture(course))
        course.context.write()
    else:
        await declared
    deed = await course.session.act(
        course.step, course.values, course.element, course.destination, brief=_next_waits_for_itself(course)
    )
    course.deed = deed
    course.timings = course.timings.model_copy(update={"act_ms": deed.ms})
    if not deed.ok:
        return _trouble_of(course, deed, "act")
    course.context.desk.acted, course.context.desk.taken_up = True, False
    course.context.desk.destroyed = course.context.desk.destroyed or course.step.destructive
    course.settled = await course.session.settle()
    course.timings = course.timings.model_copy(update={"settle_ms": course.settled.ms})
    if course.screenshot is not None:
        return await _led_to(course)
    _, trouble = await asyncio.gather(_picture(course), _led_to(course))
    return trouble


async def _led_to(course: _Course) -> Trouble | None:
    """What the action did, and what is wrong with it."""
    await _imprint(course)
    return _server_error(course) or await _effect(course)


def _may_vanish(course: _Course, element: ResolvedElement) -> bool:
    """Whether another element may be looked for before the whole time is over: good runs told what it was."""
    heals = course.context.services.settings.heal != "off"
    return heals and element.origin == "remembered" and course.step.id not in course.context.desk.patient


def _note_vanished(course: _Course, gate: GateReport, *, vanishing: bool) -> None:
    """Note that the element was not waited for to the end, so that this is made up for where nothing else is it."""
    early = _since(course) < course.context.services.settings.step_timeout_s * 1000
    if vanishing and early and not gate.points["unique"] and gate.same_element is None:
        course.context.desk.vanished.add(course.step.id)


async def _effect(course: _Course) -> Trouble | None:
    """Hold what the action did against what it should do; another effect of a changed locator is a failure."""
    assert course.imprint is not None
    course.judged = await judged_effect(
        course.context,
        course.session,
        course.step,
        course.element,
        course.imprint,
        mark=course.mark,
        gated=course.gate is not None,
    )
    course.imprint = course.judged.imprint
    if course.judged.effect is not None and took_nothing(course.step, course.values, course.judged.effect):
        said = "the field was disabled when it was called for, and holds nothing of what was typed"
        return Trouble(step_id=course.step.id, kind="gate", cause="element_disabled", message=said)
    if not course.judged.differs or course.judged.effect is None:
        return None
    used = python_source(course.element.locator) if course.element is not None else "the locator"
    return Trouble(
        step_id=course.step.id,
        kind="effect",
        cause="effect_differs",
        message=f"{used} was used instead of what is remembered, and did another thing: "
        + "; ".join(course.judged.differs),
        expected=course.judged.usual,
        actual=course.judged.effect.describe(),
        acted=True,
    )


async def _same_element(course: _Course, element: ResolvedElement, gate: GateReport) -> GateReport:
    """The gate's report; not passed where the remembered locator matches another element now.

    What stands there word for word, by a locator that counts nothing or in a row that says the same, needs no look.
    """
    counted = len(element.locator.parts) > 1 or any(part.nth is not None for part in element.locator.parts)
    counted = counted and not element.fingerprint.row
    if element.origin != "remembered" or not gate.passed or gate.ref is None or (gate.unchanged and not counted):
        return gate
    asked, settings = meant(course.step), course.context.services.settings
    why = strangeness(
        element.fingerprint,
        await course.session.look(at_once=True),
        document=gate.document,
        ref=gate.ref,
        deed=deed_of(asked.verb, check=asked.is_check),
        destructive=course.step.destructive,
        settings=settings,
        others=course.context.remembered_beside(element),
    )
    if not why:
        return gate
    points = gate.points | {"scoped": False}
    return gate.model_copy(
        update={"passed": False, "failed_point": "scoped", "points": points, "reason": why, "same_element": False}
    )


async def _imprint(course: _Course) -> None:
    """Note where the action left the browser, and keep what it holds where that is something new."""
    course.imprint = await course.session.imprint()
    if course.imprint.belongings is not None:
        course.context.desk.belongings = course.imprint.belongings
        course.context.later(course.context.put_away())


def _next_waits_for_itself(course: _Course) -> bool:
    """Whether the next step needs no look: its element is remembered, and the gate waits for it and compares it."""
    following = course.plan.steps[course.index + 1 : course.index + 2]
    if not following:
        return True
    parts = [course.context.element(following[0])]
    if following[0].destination is not None:
        parts.append(course.context.element(following[0], "destination"))
    return not needs_element(following[0]) or all(part is not None and part.origin == "remembered" for part in parts)


def _as_used(element: ResolvedElement, gate: GateReport) -> ResolvedElement:
    """The element with the locator that passed the gate."""
    if gate.locator is None or gate.locator == element.locator:
        return element
    return element.model_copy(update={"locator": gate.locator})


def _mask_if_secret(course: _Course) -> None:
    values = (course.step.value, *course.step.values)
    if course.element is not None and any(value is not None and value.is_secret for value in values):
        remember_sensitive(course.context, course.element.locator)


def _server_error(course: _Course) -> Trouble | None:
    """A page that the step asked for and the server answered with 5xx: the application did not do what it should."""
    for request in course.session.journal(course.mark).failed_requests:
        if request.resource == "document" and (request.status or 0) >= SERVER_ERROR:
            said = f"the server answered {request.method} {request.url} with {request.status}"
            return Trouble(step_id=course.step.id, kind="act", cause="server_error", message=said, acted=True)
    return None


async def _picture(course: _Course) -> None:
    if course.context.services.settings.screenshots != "all":
        return
    element = None if _is_placed(course) else course.element
    course.screenshot, course.picture = await take_picture(course.context, course.step, element)
    course.timings = course.timings.model_copy(update={"screenshot_ms": course.picture.ms})


def _is_placed(course: _Course) -> bool:
    """Whether the element still stands where the gate saw it: nothing was done, or waited for, since."""
    if course.gate is None or course.gate.box is None or course.element is None or course.element.locator.frames:
        return False
    return course.step.verb in POINTER_VERBS or (meant(course.step).is_check and course.deed.ms <= WAITED_MS)


def _since(course: _Course) -> float:
    return (time.perf_counter() - course.clock) * 1000


def _gate_trouble(course: _Course, gate: GateReport) -> Trouble:
    causes = {"enabled": "element_disabled", "visible": "element_absent", "stable": "not_ready"}
    cause = "element_covered" if gate.covered_by else causes.get(gate.failed_point or "", "element_changed")
    if gate.failed_point == "unique" and gate.same_element is None:
        cause = "element_absent"
    return Trouble.model_validate(
        {
            "step_id": course.step.id,
            "kind": "gate",
            "cause": cause,
            "message": f"the {gate.failed_point} point of the gate did not hold: {gate.reason}",
            "covered_by": gate.covered_by,
        }
    )


def _trouble_of(course: _Course, deed: Deed, kind: str) -> Trouble:
    return Trouble.model_validate(
        {
            "step_id": course.step.id,
            "kind": kind,
            "cause": deed.cause if deed.cause != "ok" else "internal",
            "message": deed.message,
            "expected": deed.expected,
            "actual": deed.actual,
            "acted": kind == "act" and deed.cause not in {"element_covered", "element_disabled"},
        }
    )


async def _finish(course: _Course, state: RunState) -> RunUpdate:
    result = _result(course, state)
    footing = _footing(course)
    desk = course.context.desk
    for name in asked_for(course.step):
        desk.answers.pop(name, None)
    desk.footing = footing or desk.footing
    desk.sent = desk.sent or bool(footing and footing.sent)
    note = finish_step(course.context, course.plan, course.index, result, footing)
    settled = course.settled
    document = settled.document if settled else course.session.document
    update: RunUpdate = {
        "cursor": course.index + 1,
        "tries": 0,
        "mitigations": [],
        "notes": [note],
        "trouble": None,
        "remembered": state.get("remembered", {}) | course.deed.remembered,
        "next_ready": _next_ready(course, document, changed=settled.changed if settled else True),
        "page": _page(course, state, document),
        "unsaved": unsaved(course.context),
        "baselines": _baselines(course),
        "given": [],
    }
    return _news(state, update)


def _footing(course: _Course) -> Footing | None:
    """Where the step left the browser; None for a check, which leaves it where it was."""
    if course.imprint is None:
        return None
    return Footing(
        url=course.session.url,
        document=course.session.document,
        structure=course.imprint.structure,
        storage=course.imprint.storage,
        sent=course.session.journal(course.mark).sent,
        tabs=course.imprint.tabs,
    )


def _baselines(course: _Course) -> dict[str, str]:
    """What checks that are still to come will compare with."""
    coming = {step.id for step in course.plan.steps[course.index + 1 :] if step.verb == "changed"}
    known = course.context.desk.baselines if coming else {}
    return {step_id: read for step_id, read in known.items() if step_id in coming}


def _page(course: _Course, state: RunState, document: str) -> PageNote:
    """Where the run stands; what is known of the document is kept while it is the same."""
    profile = course.settled.profile if course.settled else "unknown"
    before = state.get("page")
    if before is None or before.document != document:
        return PageNote(url=course.session.url, document=document, profile=profile)
    kept = before.profile if profile == "unknown" else profile
    return before.model_copy(update={"url": course.session.url, "profile": kept})


def _news(state: RunState, update: RunUpdate) -> RunUpdate:
    """What differs from the state: every key of an update is rows in the database at every step."""
    known = cast("dict[str, object]", EMPTY | state)
    fresh = {key: value for key, value in update.items() if key == "notes" or known.get(key, update) != value}
    return cast("RunUpdate", fresh)


def _next_ready(course: _Course, document: str, *, changed: bool) -> bool:
    following = course.plan.steps[course.index + 1 : course.index + 2]
    context, url = course.context, course.session.url
    if changed:
        context.desk.snapshot = None
    if not following:
        return False
    prepare(context, course.plan, following[0], url)
    ready = is_ready(context, following[0], document=document, changed=changed)
    return ready and is_as_remembered(context, following[0], url)


def _result(course: _Course, state: RunState) -> StepResult:
    element = course.element
    evidence = journal_evidence(course.session.journal(course.mark), course.session.url)
    heals = _heals(course)
    look_ms = course.context.desk.looks.pop(course.step.id, 0.0)
    box: Box | None = course.picture.box if course.picture else None
    return StepResult(
        step_id=course.step.id,
        outcome="healed" if heals else "passed",
        locator=element.locator if element else None,
        destination=course.destination.locator if course.destination else None,
        tier=element.tier if element else None,
        execution_tier=tier_of(course.plan, course.step, element),
        element_reason=element.reason if element else "",
        gate=course.gate,
        box=box or (course.gate.box if course.gate else None),
        viewport=course.picture.viewport if course.picture else None,
        timings=course.timings.model_copy(update={"total_ms": _since(course) + look_ms, "look_ms": look_ms}),
        attempts=state.get("tries", 0) + 1,
        mitigations=tuple(state.get("mitigations", [])),
        heals=heals,
        evidence=evidence.model_copy(update={"screenshot": course.screenshot}) if course.screenshot else evidence,
        started_at=course.started,
        remembered=course.deed.remembered,
        expected=course.deed.expected,
        actual=course.deed.actual,
        notes=course.deed.notes,
        effect=course.judged.effect if course.judged else None,
        lacks=course.judged.lacks if course.judged else "",
        memory=note_of_use(course.context, course.step, element),
    )


def _heals(course: _Course) -> tuple[Heal, ...]:
    """The heals of the step: those of this run, or one of an earlier run that it goes by and nobody accepted yet."""
    desk, element = course.context.desk, course.element
    if course.step.id in desk.heals or element is None:
        return desk.heals.get(course.step.id, ())
    known = desk.recall.elements.get((course.step.id, "target")) if desk.recall is not None else None
    for kept in desk.heal_notes.undecided.get(course.step.id, ()):
        if kept.heal.after == element.locator and (known is None or known.locator != element.locator):
            strategy = f"{kept.heal.strategy}, in the run {kept.run_id}: nobody accepted it yet"
            desk.heals[course.step.id] = (kept.heal.model_copy(update={"strategy": strategy}),)
    return desk.heals.get(course.step.id, ())
