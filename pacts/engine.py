"""The composition root: the one place that opens and closes everything."""

import asyncio
import json
import os
import secrets as random_ids
import subprocess
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from langgraph.errors import GraphDrained
from langgraph.runtime import RunControl
from langgraph.types import Command

from pacts.codegen.verify import is_test_environment
from pacts.domain.cause import NEXT_MOVES, RESUMABLE, class_of, status_of
from pacts.domain.cost import ModelCall
from pacts.domain.event import Event, PersonAnswered, PersonAsked, PlanReady, RunFinished, RunStarted
from pacts.domain.heal_book import HealAnswer
from pacts.domain.plan import Plan
from pacts.domain.question import Given, Question, unfit
from pacts.domain.requirement import Notice, Requirement
from pacts.domain.result import CauseCode, RunHeader, RunResult, SuiteResult, Verdict
from pacts.drain import Drain
from pacts.errors import (
    LeaseLost,
    PactsError,
    RequirementError,
    ResumeRefused,
    SettingsError,
    StorageError,
    UsageError,
)
from pacts.graph.build import Graph, build_graph
from pacts.graph.context import Desk, OpensSession, RunContext, Services
from pacts.graph.outcome import costs_of, unreadable
from pacts.graph.state import RunState
from pacts.graph.traced_session import traced_session
from pacts.injection import Dice
from pacts.intake.normalise import Intake
from pacts.language.sealing import seal
from pacts.ports import Asks, BrowserSession, Left
from pacts.recovery.fork import begin_fork, demand_repeatable, demand_secrets, fork_plan
from pacts.recovery.left_off import coming, completed, written
from pacts.recovery.refusal import adopted, demand_open, demand_same_plan, demand_same_text, settings_of
from pacts.recovery.resume import recover, take_up
from pacts.reports.json_report import render_json
from pacts.run_span import run_span, tell_result
from pacts.runtime.browser import Browser
from pacts.runtime.chromium import find
from pacts.runtime.covers import Privacy
from pacts.settings import Settings
from pacts.storage.opening import Storage, open_storage
from pacts.storage.retiring import retiring
from pacts.telemetry.log import log_event, mask_logs_with
from pacts.telemetry.masked_session import Discretion, MaskedSession
from pacts.telemetry.people import given_names, person_rule
from pacts.telemetry.redaction import Redactor
from pacts.telemetry.rules import RULES
from pacts.telemetry.spans import Tracer
from pacts.telemetry.tracing import open_tracer, quiet_langchain

if TYPE_CHECKING:
    from pacts.llm.entry import ModelEntry, RunModels

STEPS_PER_STATEMENT = 200
"""Super-steps one written statement may need: its expansion, a look and a mending for each."""

LAST_WORDS_S = 8.0
"""To store what is known of a run that broke or was interrupted; a database that is away must not hold up the end."""

Listener = Callable[[Event], None]


def _ignore(event: Event) -> None:
    del event


@dataclass(slots=True)
class Engine:
    """Everything that runs share: storage, one browser, the tracer, the compiled graph."""

    settings: Settings
    storage: Storage
    browser: Browser
    tracer: Tracer
    redactor: Redactor
    graph: Graph
    environment: Mapping[str, str]
    models: "ModelEntry | None" = None
    """The way to the models; None where none is configured."""
    drain: Drain = field(default_factory=Drain)
    dice: Dice | None = None
    """Lets calls fail on purpose."""
    retire: Callable[[], None] = lambda: None
    """Drops what is older than it is kept, beside the first run."""
    ask: Asks | None = None
    """Asks for what only a person can give; where nobody is there to be asked, the run waits."""
    _git_commit: str | None = field(default=None)

    def context(
        self,
        run_id: str,
        *,
        listen: Listener = _ignore,
        suite_id: str | None = None,
        unreadable: RequirementError | None = None,
        base_url: str | None = None,
        settings: Settings | None = None,
        telemetry: bool = True,
    ) -> RunContext:
        """A fresh context for one run; without `telemetry` no spans of it are made."""
        tracer = self.tracer if telemetry else Tracer(redactor=self.redactor)
        settings = settings or (self.settings if base_url is None else self.settings.with_(base_url=base_url))
        redactor = self.redactor.for_run()
        models = None if self.models is None else self._models(self.models, run_id, suite_id, tracer, redactor)
        desk = Desk()
        services = Services(
            settings=settings,
            store=self.storage.runs if self.dice is None else self.dice.store(self.storage.runs),
            logbook=self.storage.logbook,
            tracing=tracer,
            redactor=redactor,
            open_session=self._session_opener(settings, tracer, Discretion(redactor, lambda: desk.words)),
            browser_version=lambda: self.browser.version,
            browser_path=lambda: find(settings.browser_path),
            emit=listen,
            log=log_event,
            environment=self.environment,
            model=None if models is None else models.rephraser,
            observer=None if models is None else models.observer,
            actor=None if models is None else models.actor,
            mends=self.storage.mends if settings.enable_memory else None,
            named=self.storage.named if settings.enable_memory else None,
            heals=self.storage.heals if settings.enable_memory else None,
            selectors=self.storage.selectors if settings.enable_memory else None,
            model_use=None if models is None else models.desk,
            clock=_clock(settings),
            recover=recover,
        )
        return RunContext(
            run_id=run_id,
            header=self.header(settings),
            services=services,
            desk=desk,
            suite_id=suite_id,
            unreadable=unreadable,
        )

    def _tracer_of(self, requirement: Requirement | str) -> Tracer:
        """The tracer of a run; one without sinks where its requirement opted out."""
        told = not isinstance(requirement, Requirement) or requirement.telemetry
        return self.tracer if told else Tracer(redactor=self.redactor)

    def _models(
        self, models: "ModelEntry", run_id: str, suite_id: str | None, tracer: Tracer, redactor: Redactor
    ) -> "RunModels":
        """What one run may ask of models, and its books."""

        async def save(call: ModelCall) -> None:
            await self.storage.runs.save_call(run_id, call)

        return models.for_run(redactor.text, tracer, log_event, save, suite_id)

    def _session_opener(self, settings: Settings, tracing: Tracer, discretion: Discretion) -> OpensSession:

        async def open_session(origin: str | None, belongings: Mapping[str, object] | None = None) -> BrowserSession:
            with tracing.span("open a browser context", kind="action", metadata={"origin": origin}):
                privacy = _privacy(discretion.redactor)
                opened = await self.browser.session(settings, origin=origin, belongings=belongings, privacy=privacy)
            masked = cast("BrowserSession", MaskedSession(opened, discretion))
            session = masked if self.dice is None else self.dice.session(masked)
            return traced_session(session, tracing) if tracing.listens else session

        return open_session

    def header(self, settings: Settings) -> RunHeader:
        """What a run needs to be repeated."""
        return RunHeader(
            seed=settings.seed,
            pacts_version=version("pacts"),
            playwright_version=version("playwright"),
            browser=self.browser.version,
            git_commit=self._git_commit,
            settings=settings.public(),
            model=settings.model,
            models=self.models.chains() if self.models is not None else {},
            prompts=self.models.prompts() if self.models is not None else (),
        )

    async def run(
        self,
        requirement: Requirement | str,
        *,
        base_url: str | None = None,
        listen: Listener = _ignore,
        suite_id: str | None = None,
        refused: RequirementError | None = None,
        source: str | None = None,
    ) -> RunResult:
        """Take one requirement to its verdict. Every outcome is a stored run; only a dead database has none."""
        run_id = new_run_id()
        told = not isinstance(requirement, Requirement) or requirement.telemetry
        context = self.context(run_id, listen=listen, suite_id=suite_id, unreadable=refused, telemetry=told)
        context.header = context.header.model_copy(update={"source": source})
        if isinstance(requirement, Requirement):
            requirement = _sealed(context, requirement)  # before the graph: its input is checkpointed, too
            if self.drain.requested:
                return await self._not_begun(context, requirement)
        given: Any = {"requirement": requirement, "base_url": base_url}
        return await self._carry(context, requirement, lambda: self._invoke(context, given, _limit(requirement)))

    async def resume(
        self,
        run_id: str,
        *,
        given: Requirement | None = None,
        answer: HealAnswer | str | None = None,
        listen: Listener = _ignore,
    ) -> RunResult:
        """Go on with a run whose process died or was interrupted, in a new browser.

        Args:
            run_id: whole; a part is for the command line.
            given: the requirement as it is now, where the caller has it; otherwise its file is read, if there is one.
            answer: what a person says to what the run waits for: about a changed locator, or the value it asks for.
            listen: told of everything that happens.

        Raises:
            ResumeRefused: the run is unknown, finished, driven by another process, or not what it was.
        """
        left = await self.storage.logbook.left(run_id)
        if left is None:
            raise ResumeRefused(f"there is no run {run_id!r}: see `pacts runs` for the ids")
        demand_open(left)
        demand_same_text(left, given)
        settings = settings_of(left, self.settings)
        config: Any = {"configurable": {"thread_id": run_id}}
        snapshot = await self.graph.aget_state(config)
        demand_same_plan(left, written(snapshot))
        _demand_awaited(run_id, answer, snapshot.next)
        if not await self.storage.logbook.claim(left):
            raise ResumeRefused(f"another process has just taken up the run {run_id}")
        told = left.requirement.telemetry
        context = self.context(run_id, listen=listen, suite_id=left.suite_id, settings=settings, telemetry=told)
        context.header, context.started = left.header, left.started_at
        context.before_s = left.spent_s

        begun: Any = {"requirement": left.requirement}

        async def go_on() -> None:
            last = await completed(self.graph, config, snapshot)
            node, state = coming(run_id, last), cast("RunState", last.values)
            if node is None:
                await self._invoke(context, begun, _limit(left.requirement))
                return
            _announce(context, left.requirement, state.get("plan"))
            taken = await take_up(context, state, node)
            if taken.update is not None:
                await self.graph.aupdate_state(config, taken.update, as_node=taken.as_node)
            await self._invoke(context, _word(context, answer, last.tasks), _limit(left.requirement))

        begun_at = await self.storage.spans.begun(run_id) or left.started_at
        return await self._carry(context, left.requirement, go_on, begun=begun_at)

    async def approve(self, name: str, answer: HealAnswer, *, listen: Listener = _ignore) -> RunResult:
        """Have a person's word on changed locators: of a run that waits for it, or of one that was healed.

        Args:
            name: id of the run, or a unique part of it.
            answer: what the person says.
            listen: told of everything that happens where the run goes on.

        Raises:
            UsageError: there is no such run, or none of its locators was changed.
            ResumeRefused: it waits, and can't be taken up.
        """
        left = await self._run_of(name)
        if not left.finished:
            return await self.resume(left.run_id, answer=answer, listen=listen)
        decided = await self.storage.heals.decide(left.run_id, accepted=answer.heal == "approve", by=answer.by)
        result = await self.storage.runs.result(left.run_id)
        if not decided or result is None:
            raise UsageError(f"no locator of the run {left.run_id} was healed: there is nothing to approve")
        return result

    async def answer(self, name: str, value: str, *, listen: Listener = _ignore) -> RunResult:
        """Give a run what it waits for, and have it go on.

        Args:
            name: id of the run, or a unique part of it.
            value: what only a person can give. It is typed, and kept nowhere.
            listen: told of everything that happens.

        Raises:
            UsageError: there is no such run, or the value can't be typed.
            ResumeRefused: it is finished, waits for something else, or for nobody, or can't be taken up.
        """
        left = await self._run_asked(name)
        if why := unfit(value):
            raise UsageError(f"{why}; the run waits on")
        return await self.resume(left.run_id, answer=value, listen=listen)

    async def question(self, name: str) -> Question:
        """What a run asks a person for.

        Raises:
            UsageError: there is no such run.
            ResumeRefused: it is finished, or asks for nothing.
        """
        left = await self._run_asked(name)
        config: Any = {"configurable": {"thread_id": left.run_id}}
        snapshot = await self.graph.aget_state(config)
        _demand_awaited(left.run_id, "", snapshot.next)
        return Question.model_validate(next(one.value for task in snapshot.tasks for one in task.interrupts))

    async def _run_asked(self, name: str) -> Left:
        """A run that can still be answered, by its id or a unique part of it.

        Raises:
            UsageError: there is none.
            ResumeRefused: it is finished.
        """
        left = await self._run_of(name)
        result = await self.storage.runs.result(left.run_id) if left.finished else None
        if result is not None:
            raise ResumeRefused(
                f"the run {left.run_id} is finished and waits for nobody: {result.status} ({result.verdict.code}); "
                f"see `pacts show {left.run_id}`"
            )
        return left

    async def _run_of(self, name: str) -> Left:
        """A run by its id or a unique part of it.

        Raises:
            UsageError: there is none.
        """
        ids = await self.storage.logbook.runs_of(name)
        left = await self.storage.logbook.left(ids[0]) if len(ids) == 1 else None
        if left is None:
            raise UsageError(f"there is no run {name!r}: see `pacts runs` for the ids")
        return left

    async def fork(
        self, name: str, *, at_step: str, changes: Mapping[str, str], listen: Listener = _ignore
    ) -> RunResult:
        """A run of its own that does what another did up to a step, then that step changed, then the rest.

        Args:
            name: id of the run, or a unique part of it.
            at_step: number of the step in the plan as it was carried out, from 1, or its id.
            changes: "text", or any of "verb", "target" and "value" of that step.
            listen: told of everything that happens.

        Raises:
            UsageError: there is no such run or step, or it can't be changed like that.
            ResumeRefused: the steps before it may not be done again on this application.
        """
        left = await self._run_of(name)
        forked = fork_plan(left, at_step, changes)
        settings = adopted(left, self.settings)
        entries = await self.storage.logbook.entries(left.run_id)
        allowed = settings.allow_destructive_verify and is_test_environment(
            forked.plan.base_url or "", settings.test_origins
        )
        demand_repeatable(left, forked, entries, allowed=allowed)
        told = left.requirement.telemetry
        context = self.context(new_run_id(), listen=listen, settings=settings, telemetry=told)
        context.header = context.header.model_copy(
            update={"parent_run": left.run_id, "fork": self.redactor.text(forked.said), "source": left.header.source}
        )
        kept = await self.storage.logbook.belongings(left.run_id)
        context.desk.secrets.update(json.loads(kept)["secrets"] if kept else {})
        demand_secrets(context, left, forked)

        async def go_on() -> None:
            config: Any = {"configurable": {"thread_id": context.run_id}}
            begun = await begin_fork(context, left, forked, entries)
            _announce(context, left.requirement, forked.plan)
            await self.graph.aupdate_state(config, begun, as_node="planner")
            await self._invoke(context, None, _limit(left.requirement))

        return await self._carry(context, left.requirement, go_on)

    async def _not_begun(self, context: RunContext, requirement: Requirement) -> RunResult:
        """A run that was to begin when its process was told to stop: it can be taken up, too."""
        await context.services.store.start_run(context.run_id, requirement, context.header, suite_id=context.suite_id)
        await context.put_away()
        result = await interrupted_run(context, requirement)
        context.services.emit(RunFinished(run_id=context.run_id, result=result))
        return result

    async def _carry(
        self,
        context: RunContext,
        requirement: Requirement | str,
        work: Callable[[], Awaitable[None]],
        *,
        begun: datetime | None = None,
    ) -> RunResult:
        """A run's work with its root span, and a result whatever becomes of it.

        Args:
            context: the run's own.
            requirement: what is run.
            work: what is done.
            begun: when the root span was, for a run that is taken up.
        """
        self.retire()
        try:
            with quiet_langchain(), run_span(self._tracer_of(requirement), context, requirement, begun) as span:
                await work()
                tell_result(span, context)
        except GraphDrained:
            context.desk.result = await interrupted_run(context, requirement)
        except asyncio.CancelledError:
            context.desk.result = await asyncio.shield(asyncio.ensure_future(interrupted_run(context, requirement)))
            if not self.drain.requested:
                raise
        except LeaseLost as exc:
            context.desk.result = _broken(context, requirement, "lease_lost", str(exc))  # not ours to store
        except Exception as exc:  # noqa: BLE001 - the one boundary of a run: whatever breaks it is told by its result
            context.desk.result = await broken_run(context, requirement, exc)
        finally:
            await context.close_session()
        result = context.desk.result
        assert result is not None
        context.services.emit(RunFinished(run_id=context.run_id, result=result))
        return result

    async def _invoke(self, context: RunContext, given: Any, limit: int) -> None:
        config: Any = {"configurable": {"thread_id": context.run_id}, "recursion_limit": limit}
        control, stopping, loop = RunControl(), asyncio.Event(), asyncio.get_running_loop()

        def stop() -> None:
            control.request_drain()
            loop.call_soon_threadsafe(stopping.set)

        with self.drain.under_way(stop), self.storage.checkpointer.followed(context.run_id) as progress:
            while True:
                context.invoked(progress)
                async with asyncio.timeout(self.settings.run_timeout_s + self.settings.mutation_limit_s + 360):
                    told = await self.graph.ainvoke(
                        given,
                        config,
                        context=context,
                        durability="async",
                        control=control,
                        output_keys=["requirement"],  # the whole state is read at each step else
                    )
                asked = told.get("__interrupt__")
                if not asked or context.desk.result is not None:
                    return
                missing = await self._unanswered(context, asked[0].value, stopping)
                if missing is not None:
                    awaited = asked[0].value | {"note": missing}
                    context.desk.result = await waiting_run(context, told["requirement"], awaited)
                    return
                given = Command(resume=Given(given=asked[0].value["wanted"]).model_dump())

    async def _unanswered(self, context: RunContext, asked: Mapping[str, Any], stopping: asyncio.Event) -> str | None:
        """None where somebody who is there gave what is asked for: it lies on the desk then.

        Else why what was given can't be used, "" where nothing was given.
        """
        if self.ask is None or "wanted" not in asked or self.drain.requested:
            return ""
        question = Question.model_validate(asked)
        context.services.emit(PersonAsked(run_id=context.run_id, question=question))
        value = await _unless(stopping, self.ask(question))
        context.services.emit(PersonAnswered.of(question, value))
        if not value or unfit(value):
            return unfit(value or "")
        context.desk.answers[question.wanted] = value
        return None

    async def run_all(
        self,
        intakes: Sequence["Job"],
        *,
        title: str,
        base_url: str | None,
        listen: Listener = _ignore,
        resume: bool = False,
    ) -> SuiteResult:
        """Run several requirements side by side in isolated contexts of the one browser, results in input order.

        With `resume`, the newest suite that left one of them unfinished is taken up: what has a verdict there is not
        run again, what was interrupted goes on, and what was not begun is run.

        Raises:
            ResumeRefused: one that was left can't be taken up.
        """
        suite_id, left = await self._left(intakes) if resume else ("", {})
        suite_id = suite_id or f"suite-{new_run_id()}"

        async def one(job: Job) -> RunResult:
            before = left.get(job.id, [])
            if before:
                return await self._again(before.pop(0), job.requirement, listen)
            return await self.run(
                job.requirement,
                base_url=base_url,
                listen=listen,
                suite_id=suite_id,
                refused=job.refused,
                source=job.source,
            )

        works = [lambda job=job: one(job) for job in intakes]
        return await self._side_by_side(suite_id, title, works, _notices(intakes, self.redactor))

    async def resume_all(self, name: str, *, listen: Listener = _ignore) -> SuiteResult:
        """Go on with a run, or with all of a suite that have no verdict; the others are as they are stored.

        A run of a suite that can't be taken up is `not_resumed`, and keeps no other from it.

        Raises:
            ResumeRefused: there is no such run or suite, or the one run can't be taken up.
        """
        run_ids = await self.storage.logbook.runs_of(name)
        if not run_ids:
            raise ResumeRefused(f"there is no run or suite {name!r}: see `pacts runs` for the ids")
        alone = len(run_ids) == 1
        works = [
            lambda run_id=run_id: self.resume(run_id, listen=listen) if alone else self._again(run_id, None, listen)
            for run_id in run_ids
        ]
        return await self._side_by_side(name, name, works, ())

    async def _again(self, run_id: str, requirement: Requirement | str | None, listen: Listener) -> RunResult:
        """A run of an earlier suite: as it is stored where it has a verdict, else taken up."""
        left = await self.storage.logbook.left(run_id)
        if left is not None and left.finished:
            stored = await self.storage.runs.result(run_id)
            assert stored is not None
            return stored
        given = requirement if isinstance(requirement, Requirement) else None
        try:
            return await self.resume(run_id, given=given, listen=listen)
        except ResumeRefused as exc:
            return await self._as_it_is(run_id, exc)

    async def _as_it_is(self, run_id: str, refused: ResumeRefused) -> RunResult:
        """A run of a suite that was not taken up: the others go on without it, and its books stay as they are."""
        stored = await self.storage.runs.result(run_id)
        if stored is None:
            raise refused
        told = broken_result(run_id, stored.requirement, stored.header, "not_resumed", str(refused))
        return stored.model_copy(update={"verdict": told.verdict})

    async def _left(self, jobs: Sequence["Job"]) -> tuple[str, dict[str, list[str]]]:
        """The newest suite that left one of the requirements unfinished, and its runs by requirement."""
        suite_id, rows = await self.storage.logbook.suite_left([job.id for job in jobs])
        found: dict[str, list[str]] = {}
        for requirement_id, run_id in rows:
            found.setdefault(requirement_id, []).append(run_id)
        return suite_id, found

    async def _side_by_side(
        self,
        suite_id: str,
        title: str,
        works: Sequence[Callable[[], Coroutine[Any, Any, RunResult]]],
        notices: tuple[Notice, ...],
    ) -> SuiteResult:
        """As many at once as there are workers, the results in their order."""
        started, began = datetime.now(UTC), time.monotonic()
        gate = asyncio.Semaphore(self.settings.workers)

        async def one(work: Callable[[], Coroutine[Any, Any, RunResult]]) -> RunResult:
            async with gate:
                return await work()

        try:
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(one(work)) for work in works]
        except* ResumeRefused as refused:
            raise refused.exceptions[0] from None
        return SuiteResult(
            suite_id=suite_id,
            title=title,
            runs=tuple(task.result() for task in tasks),
            started_at=started,
            seconds=round(time.monotonic() - began, 3),
            notices=notices,
        )


@dataclass(frozen=True, slots=True)
class Job:
    """One run to be: a requirement, or a text that could not be read as one and why."""

    requirement: Requirement | str
    refused: RequirementError | None = None
    notices: tuple[Notice, ...] = ()
    """What was noticed about the whole text that this run and the next ones come from."""
    source: str | None = None
    """The file it was read from."""

    @property
    def id(self) -> str:
        """The requirement's id; "" for a text that could not be read as one."""
        return self.requirement.id if isinstance(self.requirement, Requirement) else ""


def jobs_of(intake: Intake, source: str | None = None) -> tuple[Job, ...]:
    """A run for each scenario; the first one brings what was noticed about the whole text."""
    first, *others = intake.requirements
    return (Job(first, notices=intake.whole, source=source), *(Job(one, source=source) for one in others))


@asynccontextmanager
async def open_engine(
    settings: Settings,
    *,
    environment: Mapping[str, str] | None = None,
    drain: Drain | None = None,
    ask: Asks | None = None,
) -> AsyncIterator[Engine]:
    """Open storage, browser and tracer, and close them whatever happens.

    Raises:
        StorageError: no database could be opened.
    """
    environment = os.environ if environment is None else environment
    redactor, dice = await asyncio.to_thread(_redactor, settings), Dice.of(settings)
    for secret in settings.secrets.values():
        redactor.learn(secret.get_secret_value())
    mask_logs_with(redactor)
    if settings.llm_api_key is not None:
        redactor.learn(settings.llm_api_key.get_secret_value())
    async with AsyncExitStack() as stack:
        strike = partial(dice.strike, "redis") if dice is not None else lambda: None
        storage = await stack.enter_async_context(open_storage(settings, environment=environment, strike=strike))
        tracer = await stack.enter_async_context(
            open_tracer(
                settings,
                redactor=redactor,
                environment=environment,
                store=storage.spans,
                picture=storage.runs.files.read,
                strike=dice.sink if dice is not None else lambda sink: sink,
            )
        )
        old = retiring(storage.pool, storage.address, trace_days=settings.trace_days)
        retire = await stack.enter_async_context(old)
        browser = await stack.enter_async_context(Browser(settings))
        models = await stack.enter_async_context(_models(settings, storage.data_dir, dice))
        yield Engine(
            settings=settings,
            storage=storage,
            browser=browser,
            tracer=tracer,
            redactor=redactor,
            graph=build_graph(settings, checkpointer=storage.checkpointer),
            environment=environment,
            models=models,
            drain=drain or Drain(),
            dice=dice,
            retire=retire,
            ask=ask,
            _git_commit=await asyncio.to_thread(_git_commit),
        )


@asynccontextmanager
async def _models(settings: Settings, folder: Path, dice: Dice | None) -> AsyncIterator["ModelEntry | None"]:
    """The way to the models, where one is configured."""
    if settings.model is None and not settings.models:
        yield None
        return
    from pacts.llm.entry import open_models_entry  # noqa: PLC0415 - langchain_openai costs seconds: only when used

    strike = dice.strike if dice is not None else lambda _: None
    async with open_models_entry(settings, data_dir=folder, strike=strike) as models:
        yield models


def _redactor(settings: Settings) -> Redactor:
    """What masks everything, with the settings' own patterns, and people where the settings say how to know them."""
    people = (person_rule(given_names(settings.redact_names)),) if settings.redact_names else ()
    return Redactor(patterns=settings.redact_patterns, rules=(*RULES, *people))


def _privacy(redactor: Redactor) -> Privacy:
    """What no picture shows: whatever is masked elsewhere."""
    return Privacy(redactor.places, lambda: redactor.learned)


def _clock(settings: Settings) -> Callable[[], datetime]:
    """What dates in values are counted from."""
    held = settings.clock
    return (lambda: datetime.now(UTC)) if held is None else (lambda: held)


def _git_commit() -> str | None:
    try:
        done = subprocess.run(
            ["git", "rev-parse", "HEAD"],  # noqa: S607 - the user's git
            capture_output=True,
            text=True,
            timeout=5,
            check=False,
        )
    except OSError:
        return None
    return done.stdout.strip() or None


def new_run_id() -> str:
    """An id that sorts by time and reads well: 20261121-043000-1f3a9c7b."""
    return f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{random_ids.token_hex(4)}"


def _sealed(context: RunContext, requirement: Requirement) -> Requirement:
    """The requirement with its sensitive literals on the desk, where no checkpoint sees them."""
    sealed, secrets = seal(requirement)
    context.desk.secrets.update(secrets)
    for literal in secrets.values():
        context.services.redactor.learn(literal)
    return sealed


def _announce(context: RunContext, requirement: Requirement, plan: Plan | None) -> None:
    """Tell listeners of a run that has its plan already."""
    context.services.emit(RunStarted(run_id=context.run_id, title=requirement.title))
    if plan is not None:
        context.services.emit(PlanReady(run_id=context.run_id, plan=plan))


async def _unless(stopping: asyncio.Event, asking: Coroutine[Any, Any, str | None]) -> str | None:
    """What a person gives; None where the run is told to stop meanwhile."""
    tasks = {asyncio.create_task(asking), asyncio.create_task(stopping.wait())}
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    told = next(iter(done)).result()
    return told if isinstance(told, str) else None


def _demand_awaited(run_id: str, answer: HealAnswer | str | None, coming: Sequence[str]) -> None:
    """What a person says is what the run waits for.

    Raises:
        ResumeRefused: it waits for something else, or for nobody.
    """
    if answer is None or ("asker" if isinstance(answer, str) else "approver") in coming:
        return
    move = {"asker": "answer", "approver": "approve"}
    other = next((f"pacts {move[name]} {run_id}" for name in coming if name in move), None)
    raise ResumeRefused(
        f"the run {run_id} waits for another answer: give it with `{other}`"
        if other
        else f"the run {run_id} waits for nobody: go on with `pacts resume {run_id}`"
    )


def _word(context: RunContext, answer: HealAnswer | str | None, tasks: Sequence[Any]) -> Any:
    """What a graph that waits is told; a value that was asked for is laid on the desk, and only its name is told."""
    if answer is None:
        return None
    if not isinstance(answer, str):
        return Command(resume=answer.model_dump())
    asked = next(interrupt.value for task in tasks for interrupt in task.interrupts)
    context.desk.answers[asked["wanted"]] = answer
    return Command(resume=Given(given=asked["wanted"]).model_dump())


def _limit(requirement: Requirement | str) -> int:
    """Super-steps that a run may need."""
    return 50 + STEPS_PER_STATEMENT * (len(requirement.statements) if isinstance(requirement, Requirement) else 1)


async def broken_run(context: RunContext, requirement: Requirement | str, exc: Exception) -> RunResult:
    """The result of a run that broke outside its nodes: kept as files too, because the database may be what broke."""
    code: CauseCode = "database_unavailable" if isinstance(exc, StorageError) else "internal"
    said = context.services.redactor.text(str(exc) if isinstance(exc, PactsError) else f"{type(exc).__name__}: {exc}")
    result = _broken(context, requirement, code, said)
    if code in RESUMABLE and context.desk.results:
        result = _with_move(result, f"{NEXT_MOVES[code]} Then go on with `pacts resume {context.run_id}`.")
    result = await _stored(context, result)
    folder = context.services.settings.report_dir / f"{result.requirement.id[:40]}-{context.run_id[-8:]}"
    return await asyncio.to_thread(keep_on_disk, result, folder)


async def waiting_run(context: RunContext, requirement: Requirement, asked: Mapping[str, Any]) -> RunResult:
    """A run that waits for a person: stored as far as it went, its browser's belongings kept for the answer."""
    code, told, move = _told_of_waiting(context.run_id, asked)
    if asked["picture"]:
        told += f" See {asked['picture']}."
    result = _broken(context, requirement, code, told)
    result = result.model_copy(update={"verdict": result.verdict.model_copy(update={"failing_step": asked["step"]})})
    result = await _stored(context, _with_move(result, move))
    folder = context.services.settings.report_dir / f"{result.requirement.id[:40]}-{context.run_id[-8:]}"
    return await asyncio.to_thread(keep_on_disk, result, folder)


def _told_of_waiting(run_id: str, asked: Mapping[str, Any]) -> tuple[CauseCode, str, str]:
    """Why a run waits: cause, explanation and next move."""
    if "wanted" in asked:
        told = f'"{asked["text"]}" needs {asked["wanted"]!r}, which only a person can give.'
        told += f" What was given was not used: {asked['note']}." if asked.get("note") else ""
        return "answer_needed", told, f"`pacts answer {run_id}`; what you give is typed, and kept nowhere."
    told = f'"{asked["text"]}": {asked["before"]} is not there any more. {asked["after"]} may be used instead: '
    told += f"{asked['why']} (similarity {asked['score']:.2f}, margin {asked['margin']:.2f})."
    return "approval_needed", told, f"`pacts approve {run_id}`, or `pacts approve {run_id} --reject`."


async def interrupted_run(context: RunContext, requirement: Requirement | str) -> RunResult:
    """A run that was told to stop is stored as far as it went, so that it is not taken for one that goes on."""
    at = f"after step {list(context.desk.results)[-1]}" if context.desk.results else "before its first step ended"
    result = _broken(context, requirement, "cancelled", f"The run was interrupted {at}.")
    move = f"Go on with `pacts resume {context.run_id}`, or run the requirement again."
    return await _stored(context, _with_move(result, move))


def _with_move(result: RunResult, move: str) -> RunResult:
    """The result with what a person can do next."""
    return result.model_copy(update={"verdict": result.verdict.model_copy(update={"next_move": move})})


async def _stored(context: RunContext, result: RunResult) -> RunResult:
    """The result with all that was stored of the run before it ended; as it is where the database does not answer."""
    store = context.services.store
    writing, context.desk.writing = context.desk.writing, []
    try:
        async with asyncio.timeout(LAST_WORDS_S):
            await asyncio.gather(*writing, return_exceptions=True)
            known = await store.result(context.run_id)
            if known is not None:
                kept = {"verdict": result.verdict, "seconds": result.seconds, "costs": result.costs}
                result = known.model_copy(update=kept)
            await store.save_result(result)
    except (StorageError, TimeoutError):
        return result
    return result


def _broken(context: RunContext, requirement: Requirement | str, code: CauseCode, message: str) -> RunResult:
    given = requirement if isinstance(requirement, Requirement) else unreadable(requirement)
    result = broken_result(context.run_id, given, context.header, code, message)
    told = {"started_at": context.started, "seconds": context.seconds, "costs": costs_of(context)}
    return result.model_copy(update=told)


def broken_result(run_id: str, requirement: Requirement, header: RunHeader, code: CauseCode, message: str) -> RunResult:
    """A result that says why there was no run."""
    verdict = Verdict(
        status=status_of(code),
        cause=class_of(code),
        code=code,
        explanation=message,
        next_move=NEXT_MOVES[code],
    )
    return RunResult(
        run_id=run_id,
        requirement=requirement,
        verdict=verdict,
        header=header,
        started_at=datetime.now(UTC),
        seconds=0,
    )


def without_database(jobs: Sequence[Job], settings: Settings, exc: StorageError) -> SuiteResult:
    """The results of runs that could not begin because no database could be opened."""
    header = RunHeader(
        seed=settings.seed,
        pacts_version=version("pacts"),
        playwright_version=version("playwright"),
        settings=settings.public(),
    )
    runs: list[RunResult] = []
    for job in jobs:
        given = job.requirement if isinstance(job.requirement, Requirement) else unreadable(job.requirement)
        result = broken_result(new_run_id(), given, header, "database_unavailable", str(exc))
        runs.append(keep_on_disk(result, settings.report_dir / f"{given.id[:40]}-{result.run_id[-8:]}"))
    return SuiteResult(
        suite_id=f"suite-{new_run_id()}",
        title="requirement",
        runs=tuple(runs),
        started_at=datetime.now(UTC),
        seconds=0,
        notices=_notices(jobs, Redactor()),
    )


def _notices(jobs: Sequence[Job], redactor: Redactor) -> tuple[Notice, ...]:
    """What was noticed about the texts that the jobs come from, without what the runs found to be secret."""
    told = (notice for job in jobs for notice in job.notices)
    return tuple(notice.model_copy(update={"message": redactor.text(notice.message)}) for notice in told)


def keep_on_disk(result: RunResult, folder: Path) -> RunResult:
    """Write the result as JSON and HTML beside the other reports; without a report where the disk takes none."""
    from pacts.reports.html import render_html  # noqa: PLC0415 - only a broken run comes here

    folder = folder.absolute()
    kept = result.model_copy(update={"report": str(folder / "report.html")})
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "report.html").write_text(render_html(kept, pictures={}, texts={}, code={}), encoding="utf-8")
        (folder / "run.json").write_text(render_json(kept), encoding="utf-8")
    except OSError:
        return result
    return kept


def demand_places(settings: Settings) -> None:
    """Make the folders of the reports and of the JUnit file, before anything is run that could not be reported.

    Raises:
        SettingsError: one can't be made or written to.
    """
    demand_folder(settings.report_dir, "report_dir", "--report")
    if settings.junit is None:
        return
    if settings.junit.is_dir():
        raise SettingsError(f"setting 'junit': {str(settings.junit)!r} is a folder: name a file, such as junit.xml")
    demand_folder(settings.junit.parent, "junit", "--junit")


def demand_folder(folder: Path, name: str, option: str) -> None:
    """Make a folder that a setting names.

    Raises:
        SettingsError: it can't be made or written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        reason = "" if os.access(folder, os.W_OK | os.X_OK) else "Permission denied"
    except OSError as exc:
        reason = exc.strerror or str(exc)
    if reason:
        raise SettingsError(
            f"setting {name!r}: the folder {str(folder)!r} can't be used ({reason}); set it as an argument, "
            f"as {option}, as PACTS_{name.upper()} or in pacts.toml"
        )
