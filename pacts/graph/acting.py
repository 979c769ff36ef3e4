"""Tier 3: on the way to a step that neither rules nor a name can do, a model proposes one action at a time.

Each is a step of the plan like any other: written before it is done, gated, judged. What the model says of itself
decides nothing: the page must know each thing again, values are the plan's own, and "done" holds only where all that
the step puts in was put in and the page is another one than before.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from string import ascii_uppercase
from typing import Final

from pacts.domain.element import ResolvedElement
from pacts.domain.page import Snapshot
from pacts.domain.plan import Plan, Step, Target, Value, Verb
from pacts.eyes.offered import Offer, enter_chooses, listed, offered, suits
from pacts.eyes.view import Node
from pacts.eyes.words import match, phrase
from pacts.goals.numbering import put, root_of
from pacts.goals.openers import is_harmful, sort_of
from pacts.goals.scene import Scene
from pacts.graph.context import Decision, RunContext, TierLog
from pacts.graph.observing import known_as, may_be_named
from pacts.graph.steps import aim, values_in
from pacts.graph.tiers import TYPING, goes_through, log_of, model_rounds, objection, stopwatch, takes_secret, told
from pacts.language.grave import beyond
from pacts.language.words import say
from pacts.ports import Deeds, NextMove, Proposal

VERBS: Final[dict[Deeds, Verb]] = {
    "click": "click",
    "open": "expand",
    "hover": "hover",
    "fill": "fill",
    "select": "select",
    "scroll": "scroll",
    "press": "press",
}
"""The action of the plan that each proposal becomes."""
WAY: Final[tuple[Deeds, ...]] = ("click", "open", "hover", "scroll", "press")
"""What may be done on the way to a step that is described."""
REVEALING: Final[tuple[Deeds, ...]] = ("open", "click", "hover", "scroll")
"""What may be done to show a thing in quotes; a click only on what opens something. It is never another thing."""
KEYS: Final = frozenset({"Escape", "Tab", "ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Home", "End"})
"""Keys that send nothing; Enter only where a list is open."""
MAY_BE_DONE: Final = frozenset(
    {"click", "fill", "type", "select", "do", "add", "go_to", "search", "choose_path", "log_in", "log_out", "fill_form"}
)
"""What other actions may amount to; a box is ticked, a file chosen, a text remembered only by its own action."""
SAYS: Final = 0.9
"""How surely the name of what was clicked says a value that the step chooses."""


@dataclass(frozen=True, slots=True)
class Acted:
    """What came of asking: a plan with one more action before the step, or the step's own element, or a decision."""

    plan: Plan
    element: ResolvedElement | None = None
    """Of the step that is the present one in `plan`."""


async def acted(context: RunContext, plan: Plan, cursor: int, snapshot: Snapshot) -> Acted | None:
    """The next action on the way to the present step; None where tier 3 has nothing to give (any more)."""
    step = plan.steps[cursor]
    if context.services.actor is None or not goes_through(context, 3) or not _may_be_tried(step):
        return None
    log, limit = log_of(context, step), context.services.settings.tier3_timeout_s
    scene = Scene(step, snapshot, context.services.settings.tier_order, context.services.settings.test_id_attributes)
    if log.seen is None and model_rounds(plan, step) == 0:
        log.seen = _mark(scene)
    _look_back(log, _mark(scene))
    left_s = limit - log.asked_ms.get(3, 0.0) / 1000
    try:
        async with asyncio.timeout(max(0.0, left_s)):
            return await _Loop(context, plan, cursor, scene, log).next()
    except TimeoutError:
        _end(context, step, log, f"tier3_timeout_s ({limit:g} s) was over")
        return None


def _may_be_tried(step: Step) -> bool:
    """Whether a model may act for a step: never for a check, nor for what is only done where it is there."""
    if step.is_check or step.optional or step.by_model or step.destination is not None or step.expectation is not None:
        return False
    return step.is_goal or may_be_named(step) or _is_quoted(step)


def _is_quoted(step: Step) -> bool:
    target = aim(step)
    return step.sort == "action" and target is not None and target.quoted and not target.every


def _mark(scene: Scene) -> str:
    """What the page shows and holds: two looks with the same mark saw no difference."""
    states = ((n.c.ref, n.c.value, n.c.checked, n.c.selected, n.c.expanded, n.c.focused) for n in scene.shown)
    return sha256(f"{scene.mark} {[state for state in states if any(state[1:])]}".encode()).hexdigest()


def _look_back(log: TierLog, mark: str) -> None:
    """Note whether the last action changed anything."""
    if log.last is None:
        return
    changed = log.last != mark
    log.told.append("  -> the page changed" if changed else "  -> nothing changed")
    log.vain = 0 if changed else log.vain + 1
    log.last = None


def _end(context: RunContext, step: Step, log: TierLog, reason: str) -> None:
    log.reasons[3] = reason
    context.services.log("DISCOVERY", step=step.id, tier=3, ended=reason)


@dataclass(frozen=True, slots=True)
class _Loop:
    """One look at the page, and the questions that it takes until an action may be done."""

    context: RunContext
    plan: Plan
    cursor: int
    scene: Scene
    log: TierLog

    @property
    def step(self) -> Step:
        return self.plan.steps[self.cursor]

    async def next(self) -> Acted | None:
        """Ask until something may be done; refusals are told to the model, and are bounded."""
        things = self._things()
        ended = "" if things or not _is_quoted(self.step) else "nothing on the page could show it"
        while not (ended := ended or self._exhausted()):
            proposal = await self._asked(things)
            if proposal is None:
                ended = "the model was no help"
                continue
            if proposal.do == "impossible":
                ended = f"the model says that the page offers nothing for it: {proposal.reason}"
                continue
            answer = self._taken(proposal, things)
            if isinstance(answer, Acted):
                return answer
            self._refuse(proposal, things, answer)
        _end(self.context, self.step, self.log, ended)
        return None

    def _exhausted(self) -> str:
        """Why no further question is put; "" where one may be."""
        settings = self.context.services.settings
        if model_rounds(self.plan, self.step) >= settings.tier3_rounds:
            return f"{settings.tier3_rounds} actions (tier3_rounds) did not lead to it"
        if self.log.vain >= settings.tier3_tries:
            return f"{self.log.vain} proposals in a row (tier3_tries) were refused or changed nothing"
        return ""

    def _things(self) -> tuple[Offer, ...]:
        """What may be acted on: for a thing in quotes only what may show it."""
        step, settings = self.step, self.context.services.settings
        said = f"{say(step)} {step.source.text}"
        if not _is_quoted(step):
            return offered(self.scene.snapshot, None, said=said, tokens=settings.llm_page_tokens)
        every = offered(self.scene.snapshot, None, said=said, tokens=10 * settings.llm_page_tokens)
        return tuple(offer for offer in every if self._opens(offer))[: settings.llm_page_tokens // 20]

    def _opens(self, offer: Offer) -> bool:
        node = self._node(offer)
        return node is not None and sort_of(self.scene, node) is not None and not is_harmful(node)

    def _node(self, offer: Offer) -> Node | None:
        return self.scene.view.of.get((offer.frame.number, offer.thing.ref))

    async def _asked(self, things: tuple[Offer, ...]) -> Proposal | None:
        assert self.context.services.actor is not None
        move = NextMove(
            sentence=self.step.source.text,
            means=say(self.step),
            offered=listed(things),
            allowed=_allowed(self.step),
            values=_lettered(self.step),
            so_far=tuple(self.log.told[-8:]),
        )
        took = stopwatch()
        proposal = None
        try:
            proposal = await self.context.services.actor.propose(root_of(self.step), move)
        finally:
            self.log.note(3, took(), "" if proposal is None else proposal.reason)
        return proposal

    def _refuse(self, proposal: Proposal, things: tuple[Offer, ...], why: str) -> None:
        self.log.vain += 1
        named = _named(proposal, things)
        self.log.told.append(f"{proposal.do} {named}: refused, {why}")
        self.log.reasons[3] = f"{proposal.do} {named} was refused: {why}"
        self.context.services.log("DISCOVERY", step=self.step.id, tier=3, do=proposal.do, on=named, refused=why)
        told(self.context, self.step, f"a model proposed to {proposal.do} {named}, which was refused: {why}")

    def _taken(self, proposal: Proposal, things: tuple[Offer, ...]) -> Acted | str:
        """What is done of a proposal, or why nothing is."""
        if proposal.do not in _allowed(self.step):
            return "that is not allowed for this step"
        if proposal.do == "done":
            return self._done(proposal)
        if proposal.do in {"scroll", "press"}:
            return self._without_thing(proposal)
        number = proposal.number or 0
        offer = things[number - 1] if 1 <= number <= len(things) else None
        if offer is None:
            return f"there is no number {proposal.number} on the list"
        return self._used(proposal, offer) if proposal.do == "use" else self._on(proposal, offer)

    def _used(self, proposal: Proposal, offer: Offer) -> Acted | str:
        """The step's own action, on the thing that was named."""
        against = objection(self.context, self.step, offer, secret=takes_secret(self.step)) or _misfit(self.step, offer)
        if against:
            return against
        known = self._known(offer, self.step.verb)
        if isinstance(known, str):
            return known
        element = known[1]
        said = f'named by a model that acted for {self._wanted()}: "{offer.called}", {proposal.reason}'
        told(self.context, self.step, f"a model took {_called(offer)} for what the step means ({proposal.reason})")
        named = element.model_copy(
            update={"origin": "model", "execution_tier": 3, "reason": said, "step_id": self.step.id}
        )
        self.context.services.log("DISCOVERY", step=self.step.id, tier=3, do="use", on=offer.called)
        return Acted(self.plan, named)

    def _wanted(self) -> str:
        target = aim(self.step)
        return target.describe() if target is not None else say(self.step)

    def _on(self, proposal: Proposal, offer: Offer) -> Acted | str:
        """An action on the way, on the thing that was named."""
        verb, value = VERBS[proposal.do], None
        if verb in TYPING:
            value = _value(self.step, proposal.value)
            if value is None:
                return f"the step has no value {proposal.value!r}"
        secret = value is not None and value.is_secret
        if against := objection(self.context, self.step, offer, secret=secret):
            return against
        if _is_quoted(self.step) and not self._opens(offer):
            return "it opens nothing, and the step means a thing of just its words"
        known = self._known(offer, verb)
        if isinstance(known, str):
            return known
        target, element = known
        grave = beyond("", offer.called) is not None
        child = self._child(verb, target=target, value=value, destructive=self.step.destructive or grave)
        return self._put(proposal, child, element, _called(offer))

    def _known(self, offer: Offer, verb: Verb) -> tuple[Target, ResolvedElement] | str:
        """The thing in words that mean it alone on this page, and its element; or why it is not used."""
        found = known_as(self.context, self.step, self.scene.snapshot, offer, verb)
        return found or "the page does not know it again by its words, or that can't be done to it"

    def _without_thing(self, proposal: Proposal) -> Acted | str:
        """An action on the page, or on what has the focus."""
        if proposal.do == "scroll":
            return self._put(proposal, self._child("scroll", value=Value(template="down")), None, "down")
        key = (proposal.value or "").strip()
        if key not in KEYS and not (key == "Enter" and enter_chooses(self.scene.snapshot)):
            return f"the key {key!r} is not among those that send nothing"
        return self._put(proposal, self._child("press", value=Value(template=key)), None, key)

    def _child(self, verb: Verb, **more: object) -> Step:
        """An action of the plan; without a role of its own it would be taken for the author's."""
        return self.scene.move(verb).step.model_copy(update={"by_model": True, "once": self.step.once, **more})

    def _put(self, proposal: Proposal, child: Step, element: ResolvedElement | None, on: str) -> Acted | str:
        """The plan with the action before the step."""
        mark = _mark(self.scene)
        deed = (mark, f"{proposal.do} {on}")
        if deed in self.log.tried:
            return "that was done on this very page already"
        self.log.tried.add(deed)
        self.log.told.append(f"{proposal.do} {on}")
        self.log.last = mark if child.verb not in TYPING else None
        plan = put(self.plan, self.cursor, [child, self.scene.again().step])
        told(self.context, self.step, f"on the way to it a model did {proposal.do} {on} ({proposal.reason})")
        self.context.services.log("DISCOVERY", step=self.step.id, tier=3, do=proposal.do, on=on, reason=proposal.reason)
        put_in = plan.steps[self.cursor]
        if element is None:
            return Acted(plan)
        said = f"on the way to {self._wanted()}, by a model: {proposal.reason}"
        return Acted(
            plan,
            element.model_copy(update={"origin": "model", "execution_tier": 3, "reason": said, "step_id": put_in.id}),
        )

    def _done(self, proposal: Proposal) -> Acted | str:
        """The step is done where its own effect says so."""
        against = self._undone()
        if against:
            return against
        reason = f"done by a model in {model_rounds(self.plan, self.step)} actions: {proposal.reason}"
        self.context.desk.decided[self.step.id] = Decision("passed", reason, tier=3)
        self.log.reasons[3] = reason
        return Acted(self.plan)

    def _undone(self) -> str:
        """What is missing of the step's effect; "" where nothing is."""
        step, results = self.step, self.context.desk.results
        children = [one for one in self.plan.steps if one.by_model and one.parent == root_of(step)]
        passed = [one for one in children if one.id in results and results[one.id].outcome in {"passed", "healed"}]
        if step.verb not in MAY_BE_DONE or _is_quoted(step):
            return "only the step's own action can do it: use"
        if not passed:
            return "nothing was done yet"
        missing = next((value for value in values_in(step) if not _was_put_in(value, passed)), None)
        if missing is not None:
            return f"{missing.template!r} was not put in"
        changed = self.log.seen is not None and self.log.seen != _mark(self.scene)
        return "" if changed or values_in(step) else "the page is as it was before"


def _allowed(step: Step) -> tuple[Deeds, ...]:
    """What a model may propose for a step: values are put in only where the step has some."""
    if _is_quoted(step):
        return (*REVEALING, "impossible")
    own: tuple[Deeds, ...] = () if step.is_goal else ("use",)
    typed: tuple[Deeds, ...] = ()
    if step.verb in TYPING or step.is_goal:
        typed = ("fill",) if takes_secret(step) else ("fill", "select")
    done: tuple[Deeds, ...] = ("done",) if step.verb in MAY_BE_DONE else ()
    return (*own, *WAY, *(typed if _lettered(step) else ()), *done, "impossible")


def _misfit(step: Step, offer: Offer) -> str:
    return "" if suits(offer.thing, step.verb) else f"it is nothing to {step.verb}"


def _lettered(step: Step) -> Mapping[str, str]:
    """The step's values by letter, as they are written."""
    templates = dict.fromkeys(value.template for value in values_in(step))
    return dict(zip(ascii_uppercase, templates, strict=False))


def _value(step: Step, letter: str | None) -> Value | None:
    """The value of that letter; the only one needs none."""
    lettered = _lettered(step)
    if len(lettered) == 1:
        return Value(template=next(iter(lettered.values())))
    found = lettered.get((letter or "").strip().upper()[:1])
    return None if found is None else Value(template=found)


def _was_put_in(value: Value, children: list[Step]) -> bool:
    """Whether an action typed or chose a value, or clicked what says it."""
    said = phrase(value.template)
    return any(
        one.value == value or (one.target is not None and match(said, phrase(one.target.words)).score >= SAYS)
        for one in children
    )


def _called(offer: Offer) -> str:
    return f'{offer.thing.role or offer.thing.tag} "{offer.called}"'


def _named(proposal: Proposal, things: tuple[Offer, ...]) -> str:
    """What a proposal is about, in words."""
    if proposal.number is not None and 1 <= proposal.number <= len(things):
        return _called(things[proposal.number - 1])
    return str(proposal.value or proposal.number or "").strip()
