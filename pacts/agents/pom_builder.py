"""The POM builder: page-object entries for every upcoming step that the present page can answer, from one look."""

import asyncio
from dataclasses import dataclass, replace

from langgraph.runtime import Runtime

from pacts.codegen.locators import python as python_source
from pacts.domain.element import ResolvedElement
from pacts.domain.event import ElementResolved, PageSeen
from pacts.domain.note import ElementNote, Hint, PageNote, Trouble
from pacts.domain.page import Candidate, Snapshot
from pacts.domain.plan import Plan, Step, Target, Value
from pacts.errors import BrowserCrashed, UsageError
from pacts.eyes.resolve import (
    OF_THE_PAGE,
    Absent,
    Ambiguous,
    Found,
    Resolution,
    Wanted,
    resolve,
    resolve_stated,
    resolve_whole,
)
from pacts.eyes.stated import texts_of
from pacts.eyes.view import INTERACTIVE_ROLES
from pacts.goals.numbering import put
from pacts.graph.absence import words_of
from pacts.graph.context import Decision, Part, RunContext
from pacts.graph.ledger import log_observations
from pacts.graph.messages import (
    answered_last,
    as_an_answer,
    is_any_message,
    met_last,
    of_the_browser,
    of_the_page,
    told_by,
)
from pacts.graph.remembering import keeps
from pacts.graph.state import RunState, RunUpdate
from pacts.graph.steps import DIALOGS, is_folded, meant, needs_element, wanted
from pacts.graph.tiers import model_rounds
from pacts.graph.unfold import (
    AT_LAST,
    OTHERWISE,
    another_way,
    as_a_choice,
    as_a_dialog_of_the_page,
    as_a_ticking,
    as_of_a_menu,
    as_the_page_says,
    as_ticked_first,
    replan,
    retell,
    retelling_after,
    unfold,
)
from pacts.ports import BrowserSession
from pacts.settings import Settings

HORIZON = 12
"""Upcoming steps that one look tries to answer; further ones stand on pages that are not there yet."""
FAIR_LOOK_S = 0.3
"""How long a thing that must not be there is watched for before its absence is believed."""
FAIR_AFTER_S = 1.0
"""How long a thing is watched for after a model acted to bring it about."""
HIDDEN_PATIENCE_S = 2.0
"""How long a thing that is in the page is given to be shown before what hides it is looked into."""
TWIN_PATIENCE_S = 1.5
"""How long two equally good targets are given to become one (a list that is being replaced)."""
FOUND_SAID = 0.7
"""Confidence of a check of the words in which the page says a statement."""
ANSWERED_BY_ABSENCE = frozenset({"visible", "count", "changed"})


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the page says about the present step."""

    missing: tuple[Part, Resolution] | None
    """The part that was not found, if any."""
    snapshot: Snapshot
    plan: Plan
    """With what the present step stands for, where the page tells it."""


async def build_page_objects(state: RunState, runtime: Runtime[RunContext]) -> RunUpdate:
    """Look at the page until the present step's element is found, or its absence is certain, or the time is over."""
    context = runtime.context
    plan, cursor = state["plan"], state["cursor"]
    step = plan.steps[cursor]
    try:
        session = await context.session()
        unfolded = await unfold(context, session, state)
        plan = await _by_whom(context, session, unfolded.plan, cursor)
        grown: RunUpdate = {"plan": plan} if plan is not state["plan"] else {}
        if unfolded.trouble is not None:
            return grown | {"next_ready": False, "trouble": unfolded.trouble}
        step = plan.steps[cursor]
        if step.id in context.desk.decided or step.verb in DIALOGS:  # a look would dismiss what is asked
            return grown | {"next_ready": True, "trouble": None}
        started = asyncio.get_running_loop().time()
        answer = await _look_until_answered(context, session, plan, cursor)
        plan = answer.plan
        grown = {"plan": plan} if plan is not state["plan"] else {}
        step = plan.steps[cursor]
        context.desk.looks[step.id] = (asyncio.get_running_loop().time() - started) * 1000
    except UsageError as exc:
        return {"trouble": Trouble(step_id=step.id, kind="value", cause="missing_secret", message=str(exc))}
    except BrowserCrashed as exc:
        return {"trouble": Trouble(step_id=step.id, kind="crash", cause="browser_crashed", message=str(exc))}
    seen: RunUpdate = {
        "page": _page_note(answer.snapshot),
        "elements": _notes(context, plan, cursor),
        "next_ready": True,
        "trouble": None,
    }
    if answer.missing is None:
        return grown | seen
    return grown | seen | {"next_ready": False, "trouble": _trouble(step, answer)}


async def _by_whom(context: RunContext, session: BrowserSession, plan: Plan, cursor: int) -> Plan:
    """The plan with the check of an alert made one of the browser's or of the page's, as it turns out to be."""
    step = plan.steps[cursor]
    if (answered := await as_a_dialog_of_the_page(context, session, plan, cursor)) is not None:
        return answered
    told = as_an_answer(step, session.question) or await of_the_page(context, session, plan, cursor)
    if told is None and is_any_message(step) and not step.negated and _is_of_the_browser(context, plan, cursor):
        told = of_the_browser(step)
    return plan if told is None else await replan(context, put(plan, cursor, [told]))


def _is_of_the_browser(context: RunContext, plan: Plan, cursor: int) -> bool:
    """Whether a check of some message is about one that the browser showed."""
    step, results = plan.steps[cursor], context.desk.results
    met = met_last(plan, cursor, results)
    if met and (step.value is not None or told_by(step, met)):
        return True
    return of_the_browser(step).value is not None and bool(told_by(step, answered_last(plan, cursor, results)))


async def _look_until_answered(  # noqa: C901 - one `if` for each way
    context: RunContext, session: BrowserSession, plan: Plan, cursor: int
) -> _Answer:
    step = plan.steps[cursor]
    loop = asyncio.get_running_loop()
    started = loop.time()
    limit = FAIR_LOOK_S if step.optional else step.timeout_s or context.services.settings.step_timeout_s
    limit = limit if model_rounds(plan, step) == 0 else min(limit, FAIR_AFTER_S)
    while True:
        snapshot = await session.look()
        _lay_out(context, step, snapshot)
        missing = _resolve_upcoming(context, plan, cursor, snapshot)
        spent = loop.time() - started
        if step.is_left or (missing is None and _is_no_such_thing(context, step)):
            missing = _UNSAID
        otherwise = missing is not None or _shows_another(context, step)
        if otherwise and (told := await _as_stated(context, plan, cursor, snapshot)) is not None:
            return _Answer(None, snapshot, told)
        if missing is not None and (named := await as_the_page_says(context, plan, cursor, snapshot)) is not None:
            plan, step = named, named.steps[cursor]
            missing = _resolve_upcoming(context, plan, cursor, snapshot)
        if missing is not None and (chosen := await as_a_choice(context, plan, cursor, snapshot)) is not None:
            plan, step = chosen, chosen.steps[cursor]
            missing = _resolve_upcoming(context, plan, cursor, snapshot)
        if missing is None and (ticked := await as_a_ticking(context, plan, cursor, snapshot)) is not None:
            plan, step = ticked, ticked.steps[cursor]
            missing = _resolve_upcoming(context, plan, cursor, snapshot)
        if missing is None and (begun := await as_ticked_first(context, plan, cursor, snapshot)) is not None:
            plan, step = begun, begun.steps[cursor]
            missing = _resolve_upcoming(context, plan, cursor, snapshot)
        if missing is None or _certain(context, step, missing, spent, limit):
            return _Answer(missing if _is_trouble(context, step, missing) else None, snapshot, plan)
        if isinstance(missing[1], Absent) and spent >= retelling_after(context, step):
            told = await _in_other_words(context, plan, cursor, snapshot, missing[1])
            plan, step = (plan, step) if told is None else (told, told.steps[cursor])
            if told is not None:
                continue
            if missing[0] == "target" and not missing[1].hidden and _by_the_whole(context, step, snapshot):
                return _Answer(None, snapshot, plan)
        await session.wait_for_change(_patience(step, missing, spent, limit))


def _is_no_such_thing(context: RunContext, step: Step) -> bool:
    """Whether a state of a control is asked of what has none, or a fact of the page as a whole, which says anything."""
    element = context.element(step)
    if step.claim is None or element is None or element.origin != "look":
        return False
    if step.verb != "checked":
        return step.verb == "text" and element.reason.endswith(OF_THE_PAGE)
    return element.fingerprint.role in {"button", "link", "heading"}


def _shows_another(context: RunContext, step: Step) -> bool:
    """Whether what a statement was read as is not so of the element: what of the page says it may be another one."""
    element = context.element(step)
    if step.claim is None or element is None or element.many or element.origin != "look":
        return False
    if step.verb in {"enabled", "editable", "attribute"}:
        return element.fingerprint.role not in INTERACTIVE_ROLES
    if step.verb in {"checked", "selected"}:
        return element.fingerprint.role not in _CHOSEN
    if step.verb != "text" or step.value is None or step.negated:
        return False
    shown, said = element.fingerprint.text.casefold(), step.value.template.casefold()
    return shown != said and (said in shown or len(shown) > _VALUE)


_VALUE = 80
"""Characters: a longer text is no value, so that one that is not in it contradicts nothing."""
_CHOSEN = INTERACTIVE_ROLES | {"listitem", "row", "option", "gridcell"}
_UNSAID: tuple[Part, Resolution] = ("target", Absent(reason="nothing on it plainly says so", nearest=()))
"""The answer to a statement that the page does not say."""


async def _as_stated(context: RunContext, plan: Plan, cursor: int, snapshot: Snapshot) -> Plan | None:
    """The plan with a check of what the page says for the statement of a check, where it plainly says that."""
    step, settings = plan.steps[cursor], context.services.settings
    if step.claim is None or snapshot.state != "ready":
        return None
    found = resolve_stated(
        step,
        snapshot,
        stood=_stood(context) if _follows_a_deed(plan, cursor) else None,
        tier_order=settings.tier_order,
        test_id_attributes=settings.test_id_attributes,
    )
    if found is None:
        return None
    told, said = found
    update = {
        "verb": "text",
        "target": Target(words=step.source.text, kind="text"),
        "value": Value(template=said.text),
        "comparison": "equals" if said.is_all else "contains",
        "negated": False,
        "confidence": max(step.confidence, FOUND_SAID),
    }
    grown = await replan(context, put(plan, cursor, [step.model_copy(update=update)]))
    now = grown.steps[cursor]
    assert now.target is not None
    context.services.log("GOAL", step=step.id, verb="text", steps=1, reason=told.element.reason)
    want = Wanted(step_id=now.id, part="target", target=now.target, verb=now.verb)
    _enter(context, want, replace(told, element=told.element.model_copy(update={"step_id": now.id})), announce=True)
    return grown


def _stood(context: RunContext) -> frozenset[str]:
    """What the page said before the last deed."""
    before = context.desk.seen_before
    return texts_of(before) if before is not None else frozenset()


def _follows_a_deed(plan: Plan, cursor: int) -> bool:
    """Whether something was done to a page that was there, and nothing else was opened by its address since."""
    last = next((step for step in reversed(plan.steps[:cursor]) if not step.is_check), None)
    return last is not None and last.verb not in {"open", "reload", "back", "forward", "go_to", "switch_tab"}


async def _in_other_words(
    context: RunContext, plan: Plan, cursor: int, snapshot: Snapshot, absent: Absent
) -> Plan | None:
    """The plan with a step whose target is not shown made another that the page offers.

    Of what is in the page and hidden, only what the closed menu of a named row offers is brought to view.
    """
    if absent.hidden:
        target = plan.steps[cursor].target
        of_a_row = target is not None and bool(target.scope)
        return await as_of_a_menu(context, plan, cursor, snapshot) if of_a_row else None
    return (
        await another_way(context, plan, cursor, snapshot, OTHERWISE)
        or await as_of_a_menu(context, plan, cursor, snapshot)
        or await retell(context, plan, cursor, snapshot)
        or await another_way(context, plan, cursor, snapshot, AT_LAST)
    )


def _by_the_whole(context: RunContext, step: Step, snapshot: Snapshot) -> bool:
    """Enter the one element that the whole sentence points to; whether there is one."""
    asked = meant(step)
    if asked is not step or snapshot.state != "ready":
        return False
    settings = context.services.settings
    found = resolve_whole(
        step, snapshot, tier_order=settings.tier_order, test_id_attributes=settings.test_id_attributes
    )
    if found is None or step.target is None:
        return False
    want = Wanted(step_id=step.id, part="target", target=step.target, verb=step.verb)
    _enter(context, want, found, announce=True)
    return True


def _patience(step: Step, missing: tuple[Part, Resolution], spent: float, limit: float) -> float:
    """Seconds to wait for the page to change before the next look."""
    wanted = limit
    if meant(step).asks_for_none:
        wanted = FAIR_LOOK_S
    elif isinstance(missing[1], Ambiguous):
        wanted = min(limit, TWIN_PATIENCE_S)
    return max(0.02, min(wanted - spent, 1.0))


def _certain(context: RunContext, step: Step, missing: tuple[Part, Resolution], spent: float, limit: float) -> bool:
    """Whether waiting longer would be unfair or pointless."""
    if isinstance(missing[1], Ambiguous):
        return spent >= min(limit, TWIN_PATIENCE_S)
    hidden = isinstance(missing[1], Absent) and missing[1].hidden
    if hidden and not step.is_check and step.id not in context.desk.patient and spent >= HIDDEN_PATIENCE_S:
        context.desk.hurried.add(step.id)
        return True
    if meant(step).asks_for_none:
        return spent >= FAIR_LOOK_S and (context.desk.snapshot is None or context.desk.snapshot.state == "ready")
    return spent >= limit


def _is_trouble(context: RunContext, step: Step, missing: tuple[Part, Resolution] | None) -> bool:
    if missing is None:
        return False
    if isinstance(missing[1], Absent) and _is_answer(meant(step), missing[1]):
        context.desk.absent[step.id] = missing[1].reason
        return False
    if isinstance(missing[1], Absent) and step.optional:
        context.desk.decided[step.id] = Decision("skipped", f"optional, and not there: {missing[1].reason}")
        return False
    return True


def _is_answer(asked: Step, absent: Absent) -> bool:
    """Whether absence answers the check; what is, or how much, in a place that is not there, nobody can tell."""
    vain = bool(absent.vain) and (asked.verb == "count" or asked.negated)
    return asked.is_check and asked.verb in ANSWERED_BY_ABSENCE and not vain and not asked.is_left


def _lay_out(context: RunContext, step: Step, snapshot: Snapshot) -> None:
    desk = context.desk
    desk.snapshot, desk.outline = snapshot, snapshot.outline
    if not step.is_check:
        desk.seen_before = snapshot
    desk.outlines[step.id] = snapshot.outline
    desk.words_seen |= words_of(snapshot.outline)
    desk.absent.pop(step.id, None)
    count = sum(len(frame.candidates) for frame in snapshot.frames)
    log_observations(context, step)
    context.services.log("DISCOVERY", step=step.id, url=snapshot.url, candidates=count, ms=round(snapshot.taken_ms, 1))
    context.services.emit(
        PageSeen(
            run_id=context.run_id,
            url=snapshot.url,
            title=snapshot.title,
            candidates=count,
            look_ms=snapshot.taken_ms,
        )
    )


def _wanted(plan: Plan, cursor: int) -> list[Wanted]:
    """The targets of the present step and of those after it, up to the next page that is opened by address."""
    found: list[Wanted] = []
    for step in plan.steps[cursor : cursor + HORIZON]:
        if step.verb in {"open", "back", "forward", "switch_tab", "switch_frame"} and step is not plan.steps[cursor]:
            break
        if is_folded(step) and step is not plan.steps[cursor]:
            continue  # what it means is told by the page as it will be then
        asked = meant(step)
        if (want := wanted(step)) is not None:
            found.append(want)
        if asked.destination is not None:
            found.append(Wanted(step_id=step.id, part="destination", target=asked.destination, verb="drag", value=None))
    return found


def _resolve_upcoming(
    context: RunContext, plan: Plan, cursor: int, snapshot: Snapshot
) -> tuple[Part, Resolution] | None:
    """Fill the book from one snapshot; returns what the present step still misses."""
    settings = context.services.settings
    wanted = _wanted(plan, cursor)
    found = _resolutions(context, wanted, snapshot, settings)
    steps = {step.id: step for step in plan.steps}
    missing: tuple[Part, Resolution] | None = None
    for want, resolution in zip(wanted, found, strict=True):
        resolved = _settle_twin(context, want, resolution, snapshot)
        if isinstance(resolved, Found) and _is_another(steps[want.step_id], resolved.element):
            resolved = Absent(reason="", nearest=())
        present = want.step_id == plan.steps[cursor].id
        if isinstance(resolved, Found):
            _enter(context, want, resolved, announce=present)
        elif present and missing is None:
            missing = (want.part, resolved)
        if not isinstance(resolved, Found) or (present and missing is not None):
            _forget(context, want)
    return missing


def _resolutions(
    context: RunContext, wanted: list[Wanted], snapshot: Snapshot, settings: Settings
) -> tuple[Resolution, ...]:
    touched = [
        element.fingerprint
        for step_id, result in context.desk.results.items()
        if result.locator is not None and (element := context.desk.book.get((step_id, "target"))) is not None
    ]
    return resolve(
        wanted,
        snapshot,
        tier_order=settings.tier_order,
        test_id_attributes=settings.test_id_attributes,
        touched=touched[-3:],
        dragged={step_id: held for (step_id, part), held in context.desk.book.items() if part == "target"},
    )


def _is_another(step: Step, element: ResolvedElement) -> bool:
    """Whether a guess says nothing against the absence of a sort, or of a name: "Send" is not the "Save" button."""
    asked = meant(step)
    if not (asked.asks_for_none and asked.target is not None and element.is_guess):
        return False
    if not asked.target.words:
        return True
    if not asked.target.quoted:
        return False
    known = element.fingerprint
    shown = (known.name, known.text, known.label, known.placeholder, known.title, known.alt, known.value)
    return asked.target.words.casefold() not in " ".join(shown).casefold()


def _settle_twin(context: RunContext, want: Wanted, resolution: Resolution, snapshot: Snapshot) -> Resolution:
    """Keep a counted element that was found earlier: the second "Add to cart" stays the second product.

    Counting again after the first button became "Remove" would move to another product. The earlier element is kept
    while it is still on the same document, visible, and still called what it was called.
    """
    kept = context.desk.book.get((want.step_id, want.part))
    if want.target.ordinal is None or kept is None or kept.ref is None or kept.origin != "look":
        return resolution
    frame = next((f for f in snapshot.frames if f.document == kept.document), None)
    same = next((c for c in frame.candidates if c.ref == kept.ref), None) if frame else None
    if same is None or not same.visible or not _same_words(same, kept):
        return resolution
    if isinstance(resolution, Found) and (resolution.element.document, resolution.element.ref) == (
        kept.document,
        kept.ref,
    ):
        return resolution  # the same one, by a locator that counts those that came since
    return Found(kept)


def _same_words(candidate: Candidate, kept: ResolvedElement) -> bool:
    return candidate.name == kept.fingerprint.name and candidate.role == kept.fingerprint.role


def _enter(context: RunContext, want: Wanted, found: Found, *, announce: bool) -> None:
    element = found.element
    if keeps(context, want.step_id, want.part, element.locator):
        return
    context.desk.book[(want.step_id, want.part)] = element
    if not announce:
        return
    context.services.emit(
        ElementResolved(
            run_id=context.run_id,
            step_id=want.step_id,
            locator=element.locator,
            tier=element.tier,
            confidence=element.confidence,
            reason=element.reason,
        )
    )


def _forget(context: RunContext, want: Wanted) -> None:
    """Drop an entry of another page, but keep what an earlier run knew: the healer may need it."""
    kept = context.desk.book.get((want.step_id, want.part))
    if kept is not None and kept.origin != "remembered" and want.target.ordinal is None:
        del context.desk.book[(want.step_id, want.part)]


def _trouble(step: Step, answer: _Answer) -> Trouble:
    assert answer.missing is not None
    part, resolution = answer.missing
    target = step.destination if part == "destination" else meant(step).target
    said = f'"{step.source.text}"' if step.is_left else target.describe() if target else "the target"
    hints = _hints(answer.snapshot)
    if isinstance(resolution, Ambiguous):
        return Trouble(
            step_id=step.id,
            kind="ambiguous",
            cause="ambiguous_target",
            message=f"{said} could mean {len(resolution.candidates)} elements: {resolution.reason}",
            candidates=resolution.candidates[:8],
            hints=hints,
        )
    assert isinstance(resolution, Absent)
    nearest = f"; nearest: {', '.join(resolution.nearest[:4])}" if resolution.nearest else ""
    told = f"{said} is not on the page {answer.snapshot.url}: {resolution.reason}"
    if resolution.vain and meant(step).asks_for_none:
        told = f"nobody can tell whether there is {said} on the page {answer.snapshot.url}: {resolution.vain}"
    return Trouble(
        step_id=step.id,
        kind="check" if step.is_left else "absent",
        cause="element_absent",
        message=f"{told}{nearest}",
        candidates=resolution.nearest[:8],
        hints=hints,
    )


def _hints(snapshot: Snapshot) -> tuple[Hint, ...]:
    found: list[Hint] = []
    everything = [c for frame in snapshot.frames for c in frame.candidates]
    if any(c.type == "password" and c.visible for c in everything):
        found.append("password_field")
    if any("captcha" in f"{c.href} {c.title} {c.element_id} {' '.join(c.classes)}".lower() for c in everything):
        found.append("captcha")
    if snapshot.state == "busy":
        found.append("busy")
    return tuple(found)


def _page_note(snapshot: Snapshot) -> PageNote:
    return PageNote(url=snapshot.url, title=snapshot.title, document=snapshot.frames[0].document)


def _notes(context: RunContext, plan: Plan, cursor: int) -> list[ElementNote]:
    upcoming = [step for step in plan.steps[cursor : cursor + HORIZON] if needs_element(step)]
    notes: list[ElementNote] = []
    for step in upcoming:
        for part in ("target", "destination"):
            element = context.element(step, part)
            if element is not None:
                notes.append(note_of(step, part, element))
    return notes


def note_of(step: Step, part: Part, element: ResolvedElement) -> ElementNote:
    """An element in short, for people who read the state."""
    return ElementNote(
        step_id=step.id,
        part=part,
        locator=python_source(element.locator),
        tier=element.tier,
        confidence=round(element.confidence, 2),
        origin=element.origin,
    )
