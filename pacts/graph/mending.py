"""What is tried when a step could not be done, and in which order.

Three stages: known failures of the page's conditions, another element, a model. Within a stage the strategies with the
best record at this site with this kind of failure go first. Nothing is tried twice while trouble and page are the same.
"""

import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import Final

from pacts.domain.mending import MendTry
from pacts.domain.note import Trouble
from pacts.domain.plan import Step
from pacts.domain.result import Mitigation
from pacts.domain.survey import Survey
from pacts.errors import BrowserCrashed
from pacts.failures.pattern import Facts, Finding, Pattern
from pacts.failures.ranking import Stage, ranked
from pacts.failures.registry import recognised
from pacts.failures.tried import MendLog
from pacts.goals.numbering import root_of
from pacts.graph.conditions import hidden_element, is_usable, resolved
from pacts.graph.context import RunContext
from pacts.graph.fresh_browser import fresh_browser
from pacts.graph.heals import again, look_again, may_look_again, may_reidentify, reidentify_element
from pacts.graph.mend_memory import failure_of, records_here, site_of
from pacts.graph.modelling import act_by_model, may_act, may_name, name_by_model
from pacts.graph.state import RunState, RunUpdate
from pacts.graph.steps import is_folded, meant
from pacts.ports import BrowserSession

ROUNDS: Final = 5
"""Mendings of one step; what needs more is a page in motion, or a loop."""
LOOKS_FOR_ITSELF: Final = frozenset({"look_again", "wait_rest", "switch_tab"})
"""Remedies after which the element is looked for anew."""


@dataclass(frozen=True, slots=True)
class Mended:
    """What came of mending."""

    update: RunUpdate | None
    """With which the step is tried once more; None where nothing helped."""
    trouble: Trouble
    """The trouble, with what was recognised."""
    reason: str = "nothing that could be mended was found"
    """Why nothing helped."""


@dataclass(frozen=True, slots=True)
class _Strategy:
    """Something that may be tried."""

    name: str
    stage: Stage
    run: Callable[[], Awaitable[RunUpdate | None]]
    pattern: bool = False
    what: str = ""


async def mend(context: RunContext, state: RunState, step: Step, trouble: Trouble) -> Mended:
    """Try what may help, the most promising first, until something did."""
    if trouble.kind == "crash":
        return Mended(await fresh_browser(context, state), trouble)
    try:
        return await _mend(context, state, step, trouble)
    except BrowserCrashed as exc:
        return Mended(None, trouble, f"the browser died while it was mended: {exc}")


async def _mend(context: RunContext, state: RunState, step: Step, trouble: Trouble) -> Mended:
    session = await context.session()
    log = context.desk.mends.setdefault(root_of(step), MendLog())
    element = context.element(step) or await hidden_element(context, session, step, trouble)
    survey = await session.survey(element)
    mark = _mark(trouble, survey)
    log.look_back(mark)
    found = recognised(_facts(context, state, step, trouble, survey))
    if any(finding.final for _, finding in found):
        trouble = _told(trouble, [finding for _, finding in found])
        log.hit(failure_of(trouble), site_of(context), found)
        return Mended(None, trouble, found[0][1].what)
    round_ = _Round(context, session, state, step, trouble, survey)
    strategies = {one.name: one for one in (*round_.conditions(found), *round_.others())}
    records = await records_here(context, trouble)
    for name in ranked([(one.name, one.stage) for one in strategies.values()], records):
        if strategies[name].stage != "model" and (log.was_tried(name, mark) or log.rounds >= ROUNDS):
            continue  # the tiers bound themselves
        update = await _try(context, log, strategies[name], trouble, mark)
        if update is not None:
            return Mended(update, trouble)
    only_told = [(pattern, finding) for pattern, finding in found if finding.remedy is None]
    log.hit(failure_of(trouble), site_of(context), only_told)
    return Mended(None, _told(trouble, [finding for _, finding in only_told]), log.why())


async def _try(context: RunContext, log: MendLog, strategy: _Strategy, trouble: Trouble, mark: str) -> RunUpdate | None:
    """One try of one strategy, with its time in the log; what it is worth is known when the step is done."""
    started = time.perf_counter()
    known = {"strategy": strategy.name, "stage": strategy.stage, "pattern": strategy.pattern, "what": strategy.what}
    with context.services.tracing.span(f"heal: {strategy.name}", kind="heal", metadata=known) as span:
        update = await strategy.run()
        span.add_metadata(helped=update is not None, heals=context.desk.heals.get(trouble.step_id))
    ms = (time.perf_counter() - started) * 1000
    one = MendTry(
        strategy=strategy.name,
        pattern=strategy.pattern,
        failure=failure_of(trouble),
        site=site_of(context),
        ms=round(ms, 1),
        what=strategy.what,
    )
    log.enter(one, mark, helped=update is not None)
    context.services.log(
        "HEAL", step=trouble.step_id, strategy=strategy.name, mended=update is not None, what=strategy.what, ms=one.ms
    )
    return update


@dataclass(frozen=True, slots=True)
class _Round:
    """The strategies for one trouble on the page as it is."""

    context: RunContext
    session: BrowserSession
    state: RunState
    step: Step
    trouble: Trouble
    survey: Survey

    def conditions(self, found: tuple[tuple[Pattern, Finding], ...]) -> list[_Strategy]:
        """The remedies of the failures that were recognised."""
        return [
            _Strategy(
                pattern.id,
                "condition",
                partial(self._remedied, pattern, finding),
                pattern=True,
                what=finding.what,
            )
            for pattern, finding in found
            if finding.remedy is not None
        ]

    def others(self) -> list[_Strategy]:
        """Another element, by rules and then by models, as far as each is allowed and there is something to go by."""
        context, step, given = self.context, self.step, (self.context, self.state, self.step, self.trouble)
        before = context.element(step)
        found = [_Strategy("wait", "condition", self._waited)] if step.id in context.desk.hurried else []
        found += [_Strategy("look_again", "element", partial(look_again, *given))] if may_look_again(*given) else []
        if before is not None and may_reidentify(context, step):
            found.append(_Strategy("fingerprint", "element", partial(reidentify_element, *given)))
        found += [_Strategy("wait", "element", self._waited)] if step.id in context.desk.vanished else []
        if may_name(context, step, self.trouble):
            found.append(_Strategy("tier_2", "model", partial(name_by_model, *given)))
        if may_act(context, step, self.trouble):
            found.append(_Strategy("tier_3", "model", partial(act_by_model, *given)))
        return found

    async def _waited(self) -> RunUpdate | None:
        """What is not shown, or not there and nothing else's, gets the whole time that an element may take."""
        desk, gone = self.context.desk, self.step.id in self.context.desk.vanished
        desk.hurried.discard(self.step.id)
        desk.vanished.discard(self.step.id)
        desk.patient.add(self.step.id)
        said = "waited for the element to come" if gone else "waited for what is in the page to be shown"
        mitigation = Mitigation(kind="waited", detail=said)
        return again(self.state, mitigation=mitigation) | {"next_ready": False}

    async def _remedied(self, pattern: Pattern, finding: Finding) -> RunUpdate | None:
        """The step's next try, once the condition is mended; None where it is as it was."""
        remedy = finding.remedy
        assert remedy is not None
        subject = self.survey.subject
        done = await self.session.remedy(remedy, subject.ref if subject is not None else 0)
        if done is None:
            return None
        mitigation = done.model_copy(update={"pattern": pattern.id})
        if self.trouble.kind == "absent" or remedy.do in LOOKS_FOR_ITSELF:
            return await self._found_again(mitigation)
        if not await is_usable(self.context, self.session, self.step):
            return None
        return again(self.state, mitigation=mitigation)

    async def _found_again(self, mitigation: Mitigation) -> RunUpdate | None:
        """The step's next try, if its element is there now; what only the page unfolds is unfolded again."""
        if is_folded(self.step):
            return again(self.state, mitigation=mitigation) | {"next_ready": False}
        if self.trouble.kind != "absent":
            update = await look_again(self.context, self.state, self.step, self.trouble)
            if update is None:
                return None
            said = [one for one in update.get("mitigations", []) if one.kind != "looked_again"]
            return update | {"mitigations": [*said, mitigation]}
        found = await resolved(self.context, self.session, self.step)
        return again(self.state, mitigation=mitigation) if found else None


def _facts(context: RunContext, state: RunState, step: Step, trouble: Trouble, survey: Survey) -> Facts:
    said = " ".join(one.source.text.lower() for one in state["plan"].steps)
    logs_in = any(word in said for word in ("password", "log in", "sign in", "login"))
    return Facts(trouble, meant(step), survey, wording=context.desk.wording, logs_in=logs_in)


def _told(trouble: Trouble, findings: list[Finding]) -> Trouble:
    """The trouble with what the patterns know of its cause."""
    for finding in findings:
        if finding.remedy is None and finding.message:
            changed = {"message": finding.message, "cause": finding.cause or trouble.cause}
            return trouble.model_copy(update=changed)
    return trouble


def _mark(trouble: Trouble, survey: Survey) -> str:
    """What trouble and page have in common with another time: their build, not what changes by itself."""
    subject = survey.subject
    element = None if subject is None else (subject.outline, subject.shown, subject.enabled, subject.hidden.by)
    covers = [one.outline for one in survey.covers]
    told = (trouble.kind, trouble.cause, survey.url, survey.tabs, element, covers)
    return sha256(repr(told).encode("utf-8", "replace")).hexdigest()[:16]
