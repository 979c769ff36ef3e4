"""Steps that only the page can make plain: goals, things done to several, conditions, repetitions."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from pacts.domain.event import PlanReady
from pacts.domain.note import Trouble
from pacts.domain.page import Snapshot
from pacts.domain.plan import Plan, Step, Target, Value
from pacts.domain.result import StepOutcome
from pacts.eyes.resolve import Absent, Found, resolve
from pacts.eyes.which_page import Told, asks_a_page, told_by
from pacts.goals import (
    add,
    answer_dialog,
    chosen_card,
    closed_list,
    do,
    entries,
    itself,
    other_tab,
    row_menu,
    several,
    sort,
    stepping,
    table,
    toggle,
)
from pacts.goals.numbering import put, root_of, rounds_of
from pacts.goals.openers import open_already
from pacts.goals.retold import is_whole, retold
from pacts.goals.scene import Expansion, Refusal, Scene
from pacts.graph.absence import judged_by_absence
from pacts.graph.context import Decision, GoalNotes, RunContext
from pacts.graph.messages import met_last
from pacts.graph.state import RunState
from pacts.graph.steps import is_folded, is_radio, meant, wanted
from pacts.graph.tiers import model_rounds
from pacts.graph.values import values_of
from pacts.language.words import say
from pacts.ports import BrowserSession

AT_ONCE_S = 0.1
"""How long a condition may take to be read: it is judged as the page is."""
FAIR_S = 0.3
"""How long something is given to appear before it is looked for behind closed doors, or counts as not there."""
FAIR_AFTER_S = 1.0
"""The same after a model acted to bring it about."""
NEAR = 3
"""Steps before a goal whose elements it leaves alone."""
MENU_ROUNDS = 2
"""Steps that a click in a menu may stand for: the menu is opened, and the item clicked."""
MAX_ROUNDS = 50
"""Repetitions of a step that is done until something holds."""

Expander = Callable[[Scene], Expansion | Refusal]


@dataclass(frozen=True, slots=True)
class Way:
    """What else may stand for a step."""

    may_be: Callable[[Step], bool]
    expand: Callable[[Scene], Expansion | None]


OTHERWISE = (
    Way(other_tab.may_be_in_a_tab, other_tab.expand),
    Way(stepping.may_be_stepped, stepping.expand),
    Way(lambda step: step.parent is None, add.into_the_cart),
    Way(lambda step: entries.asked(step) is not None, entries.chosen),
    Way(answer_dialog.may_confirm, answer_dialog.confirmed),
    Way(closed_list.may_be_of_a_group, closed_list.of_a_group),
)
"""Before it is looked for in menus, and its sentence read again."""
AT_LAST = (Way(lambda step: step.parent is None and itself.may_be_itself(step), itself.expand),)
"""After that."""


@dataclass(frozen=True, slots=True)
class Unfolded:
    """The plan with its present step made plain, or decided, or in trouble."""

    plan: Plan
    trouble: Trouble | None = None


async def unfold(context: RunContext, session: BrowserSession, state: RunState) -> Unfolded:
    """Make the present step an ordinary one; a step with nothing to do is put on the desk as decided."""
    plan, cursor = state["plan"], state["cursor"]
    while is_folded(step := plan.steps[cursor]) and step.id not in context.desk.decided:
        if step.condition is not None and step.id not in context.desk.granted:
            await _grant(context, session, state, step)
            continue
        if step.until is not None:
            unfolded = await _repeat(context, session, state, plan, cursor)
        elif step.times > 1:
            once = step.model_copy(update={"times": 1, "condition": None})
            unfolded = Unfolded(await replan(context, put(plan, cursor, [once] * step.times)))
        elif (expander := _expander(step)) is not None:
            unfolded = await _expand(context, session, plan, cursor, expander)
        else:
            break
        plan = unfolded.plan
        if unfolded.trouble is not None:
            return unfolded
    return Unfolded(plan)


def _expander(step: Step) -> Expander | None:
    if step.is_goal:
        return table.expand
    if several.is_plural(step):
        return several.expand
    if sort.is_sorting(step):
        return sort.expand
    return toggle.expand if toggle.is_about_a_thing(step) else None


async def replan(context: RunContext, plan: Plan) -> Plan:
    """Have the plan as it now is kept and shown."""
    await context.services.store.save_plan(context.run_id, plan)
    context.services.emit(PlanReady(run_id=context.run_id, plan=plan))
    return plan


def _decide(context: RunContext, step: Step, outcome: StepOutcome, reason: str) -> None:
    context.desk.decided[step.id] = Decision(outcome, reason)


# --- conditions


async def _grant(context: RunContext, session: BrowserSession, state: RunState, step: Step) -> None:
    """Let the step be done, or decide that it is not to be done."""
    assert step.condition is not None
    unseen = step.verb == "add" and step.destination is not None  # a cart that is not shown tells nothing
    if await holds_now(context, session, state, step.condition, unseen=unseen):
        context.desk.granted.add(step.id)
        return
    said = say(step.condition).removeprefix("verify that ")
    _decide(context, step, "skipped", f"to be done only if {said}: that was not so")


async def holds_now(
    context: RunContext, session: BrowserSession, state: RunState, check: Step, *, unseen: bool = False
) -> bool:
    """Whether a check holds on the page as it is, at once; `unseen` is what counts where nobody can tell."""
    values = values_of(context, state, check)
    at_once = check.model_copy(update={"timeout_s": AT_ONCE_S})
    if check.target is None:
        return (await session.judge(at_once, values, None)).ok
    settings = context.services.settings
    want = wanted(check, values[0] if values else None)
    assert want is not None
    (found,) = resolve(
        [want],
        await session.look(),
        tier_order=settings.tier_order,
        test_id_attributes=settings.test_id_attributes,
    )
    if isinstance(found, Found):
        judged = await session.judge(at_once, values, found.element)
        return judged.ok or (unseen and judged.cause == "ambiguous_target")
    if unseen:
        return True
    if check.verb not in {"visible", "count"}:
        return False
    if isinstance(found, Absent):
        return judged_by_absence(check, values, found.reason).ok
    return check.verb == "visible" and not check.negated


# --- repetitions


async def _repeat(context: RunContext, session: BrowserSession, state: RunState, plan: Plan, cursor: int) -> Unfolded:
    """Once more, unless what is waited for holds; the page is asked before every round."""
    step = plan.steps[cursor]
    assert step.until is not None
    notes = _notes(context, step)
    rounds = rounds_of(plan, step)
    said = say(step.until).removeprefix("verify that ")
    if await holds_now(context, session, state, step.until):
        _decide(context, step, "passed", f"{said}, after {rounds} rounds" if rounds else f"{said}, before any round")
        return Unfolded(plan)
    limit = step.timeout_s or context.services.settings.step_timeout_s
    if rounds >= MAX_ROUNDS or asyncio.get_running_loop().time() - notes.started > limit:
        message = f"{said}: that was still not so after {rounds} rounds"
        return Unfolded(plan, _trouble(step, "check", message, cause="expectation_not_met"))
    once = step.model_copy(update={"until": None, "condition": None, "times": 1})
    again = step.model_copy(update={"condition": None})
    return Unfolded(await replan(context, put(plan, cursor, [once, again])))


# --- goals and several things


async def _expand(
    context: RunContext, session: BrowserSession, plan: Plan, cursor: int, expander: Expander
) -> Unfolded:
    """Look until the page tells what the step stands for, or the time is over."""
    step = plan.steps[cursor]
    loop = asyncio.get_running_loop()
    started = loop.time()
    limit = FAIR_S if step.optional else step.timeout_s or context.services.settings.step_timeout_s
    limit = limit if model_rounds(plan, step) == 0 else min(limit, FAIR_AFTER_S)
    while True:
        snapshot = await session.look()
        scene = _scene(context, plan, cursor, snapshot)
        answer = expander(scene)
        spent = loop.time() - started
        if isinstance(answer, Expansion) and not (_is_hasty(scene, answer) and spent < FAIR_S):
            return Unfolded(await _taken(context, plan, cursor, scene, answer))
        if isinstance(answer, Refusal) and spent >= limit:
            return _refused(context, plan, step, answer)
        patience = FAIR_S if isinstance(answer, Expansion) else limit
        await session.wait_for_change(max(0.02, min(patience - spent, 1.0)))


# --- sentences whose plan does not fit the page


def retelling_after(context: RunContext, step: Step) -> float:
    """Seconds after which a target is taken to be none of the page's: none where a good run read it anew."""
    recall = context.desk.recall
    return 0.0 if recall is not None and f"{step.id}.1" in recall.steps else FAIR_AFTER_S


async def retell(context: RunContext, plan: Plan, cursor: int, snapshot: Snapshot) -> Plan | None:
    """The plan with an action whose target is not there read as a deed that a control of the page plainly does."""
    step = plan.steps[cursor]
    deed = retold(step) if is_whole(step, plan) and context.element(step) is None else None
    if deed is None or snapshot.state != "ready":
        return None
    told = plan.model_copy(update={"steps": (*plan.steps[:cursor], deed, *plan.steps[cursor + 1 :])})
    scene = _scene(context, told, cursor, snapshot)
    answer = do.expand(scene, surely=True)
    if isinstance(answer, Refusal) or any(move.key for move in answer.moves):
        return None
    return await _taken(context, told, cursor, scene, answer)


async def as_the_page_says(context: RunContext, plan: Plan, cursor: int, snapshot: Snapshot) -> Plan | None:
    """The plan with "one is on this page" made plain as what of the page says so: its address or heading.

    What is demanded stays: the page of this name, or not this page.
    """
    step = plan.steps[cursor]
    asked = asks_a_page(step)
    told = told_by(asked.words, snapshot) if asked is not None else None
    if told is None:
        return None
    context.services.log("GOAL", step=step.id, verb=step.verb, steps=1, reason=f'its {told.by} says "{told.says}"')
    return await replan(context, put(plan, cursor, [_which(step, told)]))


async def as_a_choice(context: RunContext, plan: Plan, cursor: int, snapshot: Snapshot) -> Plan | None:
    """The plan with a click on what a closed list offers made the choice of it."""
    if not closed_list.may_be_offered(plan.steps[cursor]) or snapshot.state != "ready":
        return None
    scene = _scene(context, plan, cursor, snapshot)
    answer = closed_list.expand(scene)
    return None if answer is None else await _taken(context, plan, cursor, scene, answer)


async def as_a_ticking(context: RunContext, plan: Plan, cursor: int, snapshot: Snapshot) -> Plan | None:
    """The plan with the choice of a radio button made its ticking, of what has a button that chooses it that one's."""
    step = plan.steps[cursor]
    element = context.element(step)
    of_a_card = chosen_card.may_be_chosen(step)
    if element is None or not (of_a_card or is_radio(step, element)):
        return None
    scene = _scene(context, plan, cursor, snapshot)
    node = scene.node_of(element)
    way = chosen_card.expand if of_a_card else closed_list.ticked
    answer = way(scene, node) if node is not None else None
    return None if answer is None else await _taken(context, plan, cursor, scene, answer)


async def as_ticked_first(context: RunContext, plan: Plan, cursor: int, snapshot: Snapshot) -> Plan | None:
    """The plan with a press on what is done to the ticked entries of a list begun by ticking them."""
    step = plan.steps[cursor]
    element = context.element(step)
    if element is None or step.parent is not None or entries.asked(step) is None:
        return None
    scene = _scene(context, plan, cursor, snapshot)
    node = scene.node_of(element)
    answer = entries.chosen(scene) if node is not None and not entries.is_of_an_entry(node, scene.view) else None
    return None if answer is None else await _taken(context, plan, cursor, scene, answer)


async def as_of_a_menu(context: RunContext, plan: Plan, cursor: int, snapshot: Snapshot) -> Plan | None:
    """The plan with a click on what is nowhere shown made one in the closed menu of its row, its card or the page."""
    step = plan.steps[cursor]
    known = context.desk.recall is not None and step.id in context.desk.recall.steps
    if not row_menu.may_be_in_a_menu(step) or known or rounds_of(plan, step) > MENU_ROUNDS or snapshot.state != "ready":
        return None
    scene = _scene(context, plan, cursor, snapshot)
    answer = row_menu.expand(scene)
    return None if answer is None else await _taken(context, plan, cursor, scene, answer)


async def another_way(
    context: RunContext, plan: Plan, cursor: int, snapshot: Snapshot, ways: tuple[Way, ...]
) -> Plan | None:
    """The plan with a step for which nothing is found made the first of these ways that the page offers."""
    if snapshot.state != "ready":
        return None
    scene = _scene(context, plan, cursor, snapshot)
    for way in ways:
        answer = way.expand(scene) if way.may_be(scene.step) else None
        if answer is not None:
            return await _taken(context, plan, cursor, scene, answer)
    return None


async def as_a_dialog_of_the_page(context: RunContext, session: BrowserSession, plan: Plan, cursor: int) -> Plan | None:
    """The plan with the answer to a dialog made a click in the one that the page draws; None where there is none.

    Where the browser asks, the page can't be looked at: its dialogs are told by the steps before.
    """
    step = plan.steps[cursor]
    asked = met_last(plan, cursor, context.desk.results, past_checks=True)
    if step.verb not in answer_dialog.ANSWERS or step.parent is not None or asked or "next" in step.source.text.lower():
        return None
    loop = asyncio.get_running_loop()
    until = loop.time() + FAIR_S
    while True:
        scene = _scene(context, plan, cursor, await session.look())
        answer = answer_dialog.expand(scene)
        if answer is not None:
            return await _taken(context, plan, cursor, scene, answer)
        if (left := until - loop.time()) <= 0:
            return None
        await session.wait_for_change(max(0.02, left))


def _which(step: Step, told: Told) -> Step:
    """The check of the address or the heading that says which page it is."""
    if told.by == "url":
        return step.model_copy(update={"verb": "url", "target": None, "value": Value(template=told.says)})
    return step.model_copy(update={"target": Target(words=told.says, kind=told.by, quoted=True)})


def _is_hasty(scene: Scene, answer: Expansion) -> bool:
    """What is looked for may just be coming: nothing is opened or taken for it at once."""
    return answer.hasty or (scene.step.verb == "find" and scene.rounds == 0 and bool(answer.moves))


def _scene(context: RunContext, plan: Plan, cursor: int, snapshot: Snapshot) -> Scene:
    step = plan.steps[cursor]
    settings = context.services.settings
    notes = _notes(context, step)
    same = [one for one in plan.steps[:cursor] if one.source == step.source]
    used = tuple(element for one in same if (element := context.element(one)) is not None and element.ref is not None)
    return Scene(
        step=step,
        snapshot=snapshot,
        tier_order=settings.tier_order,
        test_id_attributes=settings.test_id_attributes,
        upcoming=plan.steps[cursor + 1 :],
        opened=frozenset(notes.opened) | _touched(context, plan, cursor),
        seen=frozenset(notes.seen),
        used=used,
        rounds=rounds_of(plan, step),
    )


def _touched(context: RunContext, plan: Plan, cursor: int) -> frozenset[str]:
    """What the sentence before clicked itself: a menu that was opened is not closed again by looking into it."""
    found = (context.element(one) for one in plan.steps[max(0, cursor - NEAR) : cursor])
    return frozenset(
        f"{element.document}|{element.ref}" for element in found if element is not None and element.document
    )


def _notes(context: RunContext, step: Step) -> GoalNotes:
    started = asyncio.get_running_loop().time()
    return context.desk.goals.setdefault(root_of(step), GoalNotes(started))


async def _taken(context: RunContext, plan: Plan, cursor: int, scene: Scene, answer: Expansion) -> Plan:
    """The expansion in the plan's place of the goal."""
    step = plan.steps[cursor]
    notes = _notes(context, step)
    notes.seen.add(scene.mark)
    notes.opened.update({move.key for move in answer.moves if move.key}, open_already(scene))
    context.services.log("GOAL", step=step.id, verb=step.verb, steps=len(answer.moves), reason=answer.reason)
    if not answer.moves:
        _decide(context, step, "passed", answer.reason)
        return plan
    grown = put(plan, cursor, [move.step for move in answer.moves], instead=answer.instead)
    for place, move in enumerate(answer.moves):
        child = grown.steps[cursor + place]
        _keep_what_fits(context, child)
        if move.element is not None:
            context.desk.book[(child.id, "target")] = move.element.model_copy(update={"step_id": child.id})
    return await replan(context, grown)


def _keep_what_fits(context: RunContext, child: Step) -> None:
    """What an earlier run knew under this id counts only where it was the same step."""
    recall = context.desk.recall
    before = recall.steps.get(child.id) if recall is not None else None
    if before is None or (before.verb, before.target) != (child.verb, child.target):
        context.desk.book.pop((child.id, "target"), None)
        context.desk.book.pop((child.id, "destination"), None)


def _refused(context: RunContext, plan: Plan, step: Step, answer: Refusal) -> Unfolded:
    if step.optional:
        _decide(context, step, "skipped", f"optional, and {answer.reason}")
        return Unfolded(plan)
    kind = "ambiguous" if answer.cause == "ambiguous_target" else "absent"
    return Unfolded(plan, _trouble(step, kind, answer.reason, cause=answer.cause))


def _trouble(step: Step, kind: str, message: str, *, cause: str) -> Trouble:
    said = meant(step).target
    told = f"{say(step)}: {message}" if said is None else message
    return Trouble.model_validate({"step_id": step.id, "kind": kind, "cause": cause, "message": told})
