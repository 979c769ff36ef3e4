"""Runs, steps and artifacts in memory: for a caller that wants nothing kept, and for tests."""

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from statistics import median

from pacts.domain.cost import ModelCall
from pacts.domain.element import ResolvedElement
from pacts.domain.footing import Footing
from pacts.domain.plan import Plan, Step
from pacts.domain.requirement import Requirement
from pacts.domain.result import Artifact, RunHeader, RunResult, StepResult, Verdict
from pacts.domain.tiers import ExecutionTier, TierAttempt, TierSum
from pacts.errors import StorageError
from pacts.ports import Recall, RunRow
from pacts.storage.artifact_files import unknown
from pacts.storage.failures import CONSTRAINTS
from pacts.storage.run_record import (
    Stored,
    artifact_of,
    check_part,
    check_status,
    only_one,
    origin_of,
    remembered,
    run_origin,
    unfinished,
)


@dataclass(slots=True)
class _Step:
    index: int
    result: StepResult
    element: ResolvedElement | None
    destination: ResolvedElement | None
    outline: str | None


@dataclass(slots=True)
class _Run:
    run_id: str
    requirement: Requirement
    header: RunHeader
    suite_id: str | None
    origin: str
    started_at: datetime
    plan: Plan | None = None
    digest: str = ""
    verdict: Verdict | None = None
    seconds: float | None = None
    finished: int = 0
    """Place in the order of finishing; 0 = not finished."""
    result: RunResult | None = None
    steps: dict[str, _Step] = field(default_factory=dict)
    artifacts: dict[tuple[str, str, str, str], Artifact] = field(default_factory=dict)
    calls: list[ModelCall] = field(default_factory=list)

    @property
    def status(self) -> str:
        return self.verdict.status if self.verdict else "running"

    @property
    def known_by(self) -> tuple[str, str, str, str]:
        return self.digest, self.origin, self.status, str(self.header.settings.get("environment") or "")

    def in_order(self) -> list[tuple[str, _Step]]:
        return sorted(self.steps.items(), key=lambda item: (item[1].index, item[0]))


@dataclass(slots=True)
class MemoryRunStore:
    """The `RunStore` that forgets everything with the process; it keeps the same promises as the one in PostgreSQL."""

    _runs: dict[str, _Run] = field(default_factory=dict)
    _contents: dict[str, bytes] = field(default_factory=dict)
    _finished: int = 0

    async def start_run(
        self, run_id: str, requirement: Requirement, header: RunHeader, *, suite_id: str | None = None
    ) -> None:
        """Make the run known."""
        known = self._runs.get(run_id)
        if known is None:
            self._runs[run_id] = _Run(
                run_id, requirement, header, suite_id, run_origin(requirement, header), datetime.now(UTC)
            )
        elif known.finished or known.requirement.id != requirement.id:
            raise StorageError(f"there is a run {run_id!r} already, of another requirement or finished: take a new id")
        else:
            known.header, known.suite_id = header, suite_id

    async def save_plan(self, run_id: str, plan: Plan) -> None:
        """Keep the plan."""
        run = self._known(run_id)
        run.plan, run.digest = plan, plan.digest
        run.origin = origin_of(plan.base_url or "") or run.origin

    async def save_step(
        self,
        run_id: str,
        index: int,
        step: Step,
        result: StepResult,
        element: ResolvedElement | None,
        destination: ResolvedElement | None = None,
        outline: str | None = None,
        footing: Footing | None = None,
    ) -> None:
        """Keep how a step went; a step that is done again replaces what was kept."""
        del footing  # nothing of a process that died is found here again
        if index < 0:
            raise StorageError(CONSTRAINTS["run_steps_position_check"])
        self._known(run_id).steps[step.id] = _Step(index, result, element, destination, outline)

    async def steps(self, run_id: str) -> tuple[StepResult, ...]:
        """The results of the steps done, in order."""
        run = self._runs.get(run_id)
        return tuple(step.result for _, step in run.in_order()) if run else ()

    async def save_call(self, run_id: str, call: ModelCall) -> None:
        """Keep what was asked of a model."""
        self._known(run_id).calls.append(call)

    async def calls(self, run_id: str) -> tuple[ModelCall, ...]:
        """What was asked of models, in order."""
        run = self._runs.get(run_id)
        return tuple(run.calls) if run else ()

    async def tier_sums(self) -> tuple[TierSum, ...]:
        """How each tier of execution did over all runs."""
        tried: dict[ExecutionTier, list[TierAttempt]] = {}
        for run in self._runs.values():
            for step in run.steps.values():
                for attempt in step.result.tiers:
                    tried.setdefault(attempt.tier, []).append(attempt)
        return tuple(_sum(tier, tried[tier]) for tier in sorted(tried))

    async def finish_run(self, run_id: str, verdict: Verdict, *, seconds: float) -> None:
        """Give the run its verdict."""
        self._finish(self._known(run_id), verdict, seconds)

    async def save_result(self, result: RunResult) -> None:
        """Keep the whole result; a run that was never started is made known by it."""
        run = self._runs.get(result.run_id)
        if run is None:
            origin = run_origin(result.requirement, result.header, result.plan)
            run = _Run(result.run_id, result.requirement, result.header, None, origin, result.started_at)
            self._runs[result.run_id] = run
        run.plan = run.plan or result.plan
        run.digest = run.digest or (run.plan.digest if run.plan else "")
        run.result = result
        self._finish(run, result.verdict, result.seconds, again=False)

    async def save_artifact(
        self, run_id: str, data: bytes, *, kind: str, media_type: str, name: str = "", step_id: str | None = None
    ) -> Artifact:
        """Keep a file of the run; equal content is stored once."""
        artifact_id = hashlib.sha256(data).hexdigest()
        artifact = artifact_of(artifact_id, len(data), kind=kind, media_type=media_type, name=name)
        self._known(run_id).artifacts.setdefault((artifact_id, step_id or "", kind, artifact.name), artifact)
        self._contents[artifact_id] = data
        return artifact

    async def read_artifact(self, artifact_id: str) -> bytes:
        """The content.

        Raises:
            StorageError: unknown id.
        """
        if artifact_id not in self._contents:
            raise unknown(artifact_id)
        return self._contents[artifact_id]

    async def artifacts(self, run_id: str) -> tuple[Artifact, ...]:
        """The run's artifacts, in the order they were saved."""
        run = self._runs.get(run_id)
        return tuple(run.artifacts.values()) if run else ()

    async def recall(self, digest: str, origin: str, environment: str = "") -> Recall | None:
        """The stable elements and the outlines of the newest passed run of this digest on this origin."""
        wanted = (digest, origin_of(origin), "passed", environment)
        good = [run for run in self._runs.values() if digest and run.known_by == wanted]
        if not good:
            return None
        run = max(good, key=lambda one: one.finished)
        steps = run.in_order()
        return Recall(
            run_id=run.run_id,
            elements=remembered((step_id, step.element, step.destination) for step_id, step in steps),
            outlines={step_id: step.outline for step_id, step in steps if step.outline},
            steps={step.id: step for step in run.plan.steps} if run.plan else {},
            pages={step_id: step.result.memory.page for step_id, step in steps if step.result.memory},
        )

    async def runs(self, *, limit: int = 20, status: str | None = None) -> tuple[RunRow, ...]:
        """The newest runs first."""
        check_status(status)
        listed = [run for run in self._runs.values() if _is(run, status)]
        listed.sort(key=lambda run: (run.started_at, run.run_id), reverse=True)
        return tuple(_row(run) for run in listed[: max(0, limit)])

    async def result(self, run_id: str) -> RunResult | None:
        """By id or by a unique part of at least four characters.

        Raises:
            UsageError: it is a part of several runs' ids.
        """
        found = [known for known in self._runs if known == run_id or (check_part(run_id) and run_id in known)]
        only = only_one(run_id, found)
        if only is None:
            return None
        run = self._runs[only]
        stored = Stored(only, run.requirement, run.header, run.plan, run.verdict, run.started_at, run.seconds)
        return run.result or unfinished(
            stored, await self.steps(only), await self.artifacts(only), await self.calls(only)
        )

    def _known(self, run_id: str) -> _Run:
        run = self._runs.get(run_id)
        if run is None:
            raise StorageError(f"the run {run_id!r} is not known: start_run() comes first")
        return run

    def _finish(self, run: _Run, verdict: Verdict, seconds: float, *, again: bool = True) -> None:
        run.verdict, run.seconds = verdict, seconds
        if again or not run.finished:
            self._finished += 1
            run.finished = self._finished


def _sum(tier: ExecutionTier, attempts: list[TierAttempt]) -> TierSum:
    return TierSum(
        tier=tier,
        attempts=len(attempts),
        successes=sum(one.ok for one in attempts),
        cached=sum(one.cached for one in attempts),
        median_ms=median(one.ms for one in attempts),
        tokens=sum(one.tokens_in + one.tokens_out for one in attempts),
        cost_usd=sum(one.cost_usd or 0.0 for one in attempts),
        unknown=sum(one.cost_usd is None for one in attempts),
    )


def _is(run: _Run, status: str | None) -> bool:
    """Whether a run has the status; nothing is left here of a run whose process is gone."""
    if status == "interrupted":
        return run.verdict is not None and run.verdict.code == "cancelled"
    return status in (None, run.status)


def _row(run: _Run) -> RunRow:
    cause = run.verdict.cause if run.verdict else ""
    return RunRow(
        run_id=run.run_id,
        title=run.requirement.title,
        status=run.status,
        cause=cause,
        started_at=run.started_at,
        seconds=run.seconds,
        steps=len(run.steps),
        suite_id=run.suite_id,
        parent_run=run.header.parent_run,
        code=run.verdict.code if run.verdict else "",
    )
