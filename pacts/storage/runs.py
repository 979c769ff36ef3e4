"""Runs, steps and artifacts in PostgreSQL; the artifacts' bytes in files."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, LiteralString, TypeVar

from psycopg import AsyncConnection
from psycopg.rows import DictRow, class_row
from pydantic import BaseModel, ValidationError

from pacts.domain.cause import RESUMABLE
from pacts.domain.cost import ModelCall
from pacts.domain.element import ResolvedElement
from pacts.domain.footing import Footing
from pacts.domain.plan import Plan, Step
from pacts.domain.requirement import Requirement
from pacts.domain.result import Artifact, RunHeader, RunResult, StepResult, Verdict
from pacts.domain.tiers import TierSum
from pacts.errors import StorageError
from pacts.ports import Recall, RunRow
from pacts.storage.artifact_files import ArtifactFiles
from pacts.storage.failures import translated
from pacts.storage.heartbeat import LEASE_S, Driver, told
from pacts.storage.pool import Pool
from pacts.storage.run_record import (
    Stored,
    artifact_of,
    check_part,
    check_status,
    json_of,
    only_one,
    origin_of,
    remembered,
    run_origin,
    text_of,
    unfinished,
)

RecordT = TypeVar("RecordT", bound=BaseModel)

START_SQL: Final[LiteralString] = """
    INSERT INTO runs (id, suite_id, parent_run, requirement_id, title, origin, requirement, header, driver)
    VALUES (%(run_id)s, %(suite_id)s, %(parent_run)s, %(requirement_id)s, %(title)s, %(origin)s,
            %(requirement)s::jsonb, %(header)s::jsonb, %(driver)s)
    ON CONFLICT ON CONSTRAINT runs_pkey DO UPDATE
        SET suite_id = EXCLUDED.suite_id, header = EXCLUDED.header,
            driver = EXCLUDED.driver, seen_at = clock_timestamp()
        WHERE runs.finished_at IS NULL AND runs.requirement_id = EXCLUDED.requirement_id
"""
PLAN_SQL: Final[LiteralString] = """
    UPDATE runs SET plan = %(plan)s::jsonb, digest = %(digest)s,
                    origin = CASE WHEN %(origin)s = '' THEN origin ELSE %(origin)s END
    WHERE id = %(run_id)s
"""
STEP_SQL: Final[LiteralString] = """
    WITH tried AS (
        INSERT INTO tier_attempts (run_id, step_id, tier, ok, reason, ms, rounds, cached, tokens_in, tokens_out,
                                   cost_usd)
        SELECT %(run_id)s, %(step_id)s, tier, ok, reason, ms, rounds, cached, tokens_in, tokens_out, cost_usd
        FROM jsonb_to_recordset((%(result)s::jsonb)->'tiers') AS one (
            tier smallint, ok boolean, reason text, ms double precision, rounds integer, cached boolean,
            tokens_in integer, tokens_out integer, cost_usd double precision
        )
        ON CONFLICT ON CONSTRAINT tier_attempts_pkey DO UPDATE
            SET ok = EXCLUDED.ok, reason = EXCLUDED.reason, ms = EXCLUDED.ms, rounds = EXCLUDED.rounds,
                cached = EXCLUDED.cached, tokens_in = EXCLUDED.tokens_in, tokens_out = EXCLUDED.tokens_out,
                cost_usd = EXCLUDED.cost_usd
    )
    INSERT INTO run_steps (run_id, step_id, position, sort, action, target, locator, tier, outcome, cause, message,
                           timings, step, element, destination, outline, result, started_at, footing)
    VALUES (%(run_id)s, %(step_id)s, %(position)s, %(sort)s, %(action)s, %(target)s, %(locator)s::jsonb, %(tier)s,
            %(outcome)s, %(cause)s, %(message)s, %(timings)s::jsonb, %(step)s::jsonb, %(element)s::jsonb,
            %(destination)s::jsonb, %(outline)s, %(result)s::jsonb, %(started_at)s, %(footing)s::jsonb)
    ON CONFLICT ON CONSTRAINT run_steps_pkey DO UPDATE
        SET position = EXCLUDED.position, sort = EXCLUDED.sort, action = EXCLUDED.action, target = EXCLUDED.target,
            locator = EXCLUDED.locator, tier = EXCLUDED.tier, outcome = EXCLUDED.outcome, cause = EXCLUDED.cause,
            message = EXCLUDED.message, timings = EXCLUDED.timings, step = EXCLUDED.step, element = EXCLUDED.element,
            destination = EXCLUDED.destination, result = EXCLUDED.result, started_at = EXCLUDED.started_at,
            outline = COALESCE(EXCLUDED.outline, run_steps.outline),
            footing = COALESCE(EXCLUDED.footing, run_steps.footing), saved_at = clock_timestamp()
"""
STEPS_SQL: Final[LiteralString] = "SELECT result FROM run_steps WHERE run_id = %(run_id)s ORDER BY position, step_id"
CALL_SQL: Final[LiteralString] = """
    INSERT INTO model_calls (run_id, step_id, agent, prompt, asked, answered, tokens_in, tokens_out, cost_usd, ms,
                             outcome, cached, tries, at)
    VALUES (%(run_id)s, %(step_id)s, %(agent)s, %(prompt)s, %(asked)s, %(answered)s, %(tokens_in)s, %(tokens_out)s,
            %(cost_usd)s, %(ms)s, %(outcome)s, %(cached)s, %(tries)s, %(at)s)
"""
CALLS_SQL: Final[LiteralString] = """
    SELECT step_id, agent, prompt, asked, answered, tokens_in, tokens_out, cost_usd, ms, outcome, cached, tries, at
    FROM model_calls WHERE run_id = %(run_id)s ORDER BY ordinal
"""
TIERS_SQL: Final[LiteralString] = """
    SELECT tier, count(*) AS attempts, count(*) FILTER (WHERE ok) AS successes,
           count(*) FILTER (WHERE cached) AS cached, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) AS median_ms,
           sum(tokens_in + tokens_out) AS tokens, coalesce(sum(cost_usd), 0) AS cost_usd,
           count(*) FILTER (WHERE cost_usd IS NULL) AS unknown
    FROM tier_attempts GROUP BY tier ORDER BY tier
"""
FINISH_SQL: Final[LiteralString] = """
    WITH emptied AS (
        DELETE FROM run_vaults USING runs
        WHERE run_id = %(run_id)s AND id = run_id AND driver IN ('', %(driver)s) AND NOT %(resumable)s
    )
    UPDATE runs SET status = %(status)s, cause = %(cause)s, code = %(code)s, verdict = %(verdict)s::jsonb,
                    seconds = %(seconds)s, finished_at = clock_timestamp()
    WHERE id = %(run_id)s AND driver IN ('', %(driver)s)
"""
RESULT_SQL: Final[LiteralString] = """
    WITH emptied AS (
        DELETE FROM run_vaults USING runs
        WHERE run_id = %(run_id)s AND id = run_id AND driver IN ('', %(driver)s) AND NOT %(resumable)s
    )
    INSERT INTO runs (id, requirement_id, title, digest, origin, status, cause, code, requirement, plan, header,
                      verdict, result, started_at, finished_at, seconds)
    VALUES (%(run_id)s, %(requirement_id)s, %(title)s, %(digest)s, %(origin)s, %(status)s, %(cause)s, %(code)s,
            %(requirement)s::jsonb, %(plan)s::jsonb, %(header)s::jsonb, %(verdict)s::jsonb, %(result)s::jsonb,
            %(started_at)s, clock_timestamp(), %(seconds)s)
    ON CONFLICT ON CONSTRAINT runs_pkey DO UPDATE
        SET status = EXCLUDED.status, cause = EXCLUDED.cause, code = EXCLUDED.code, verdict = EXCLUDED.verdict,
            result = EXCLUDED.result, seconds = EXCLUDED.seconds,
            plan = COALESCE(runs.plan, EXCLUDED.plan), digest = COALESCE(NULLIF(runs.digest, ''), EXCLUDED.digest),
            finished_at = COALESCE(runs.finished_at, EXCLUDED.finished_at)
        WHERE runs.driver IN ('', %(driver)s)
"""
ARTIFACT_SQL: Final[LiteralString] = """
    WITH content AS (
        INSERT INTO artifacts (id, size) VALUES (%(id)s, %(size)s) ON CONFLICT ON CONSTRAINT artifacts_pkey DO NOTHING
    )
    INSERT INTO run_artifacts (run_id, artifact_id, step_id, kind, media_type, name)
    VALUES (%(run_id)s, %(id)s, %(step_id)s, %(kind)s, %(media_type)s, %(name)s)
    ON CONFLICT ON CONSTRAINT run_artifacts_once_key DO NOTHING
"""
ARTIFACTS_SQL: Final[LiteralString] = """
    SELECT artifact_id AS id, kind, media_type, size, name
    FROM run_artifacts JOIN artifacts ON artifacts.id = artifact_id
    WHERE run_id = %(run_id)s ORDER BY ordinal
"""
RECALL_SQL: Final[LiteralString] = """
    SELECT run.id AS run_id, step_id, step::text, element::text, destination::text, outline, footing::text,
           result->'memory'->>'page' AS page
    FROM (
        SELECT id FROM runs WHERE digest = %(digest)s AND origin = %(origin)s AND status = 'passed'
          AND coalesce(header->'settings'->>'environment', '') = %(environment)s
        ORDER BY finished_at DESC, id DESC LIMIT 1
    ) AS run
    LEFT JOIN run_steps ON run_steps.run_id = run.id
    ORDER BY position, step_id
"""
RUNS_SQL: Final[LiteralString] = """
    SELECT id AS run_id, title, started_at, seconds, suite_id, parent_run,
           CASE WHEN gone THEN 'interrupted' ELSE status END AS status,
           CASE WHEN gone THEN 'infrastructure' ELSE cause END AS cause,
           CASE WHEN gone THEN 'cancelled' ELSE code END AS code,
           (SELECT count(*) FROM run_steps WHERE run_id = listed.id) AS steps
    FROM (
        SELECT *, status = 'running' AND abs(extract(epoch FROM clock_timestamp() - seen_at)) > %(lease_s)s AS gone
        FROM runs
    ) AS listed
    WHERE CASE %(status)s::text
        WHEN 'interrupted' THEN gone OR code = 'cancelled'
        ELSE %(status)s::text IS NULL OR (status = %(status)s AND NOT gone)
    END
    ORDER BY started_at DESC, id DESC LIMIT %(limit)s
"""
STATUS_SQL: Final[LiteralString] = """
    SELECT CASE
        WHEN code = 'cancelled' THEN 'interrupted'
        WHEN status <> 'running' THEN status
        WHEN abs(extract(epoch FROM clock_timestamp() - seen_at)) > %(lease_s)s THEN 'interrupted'
        ELSE status
    END AS status
    FROM runs WHERE id = %(run_id)s
"""
FIND_SQL: Final[LiteralString] = """
    SELECT id FROM runs WHERE id = %(run_id)s OR (%(part)s AND strpos(id, %(run_id)s) > 0)
    ORDER BY id <> %(run_id)s, id LIMIT 5
"""
READ_SQL: Final[LiteralString] = """
    SELECT id, requirement, header, plan, verdict, result, started_at, seconds, driver, seen_at,
           abs(extract(epoch FROM clock_timestamp() - seen_at)) > %(lease_s)s AS gone
    FROM runs WHERE id = %(run_id)s
"""


@dataclass(frozen=True, slots=True)
class PostgresRunStore:
    """The `RunStore` of everyday: one statement a write, about a millisecond each.

    Every method raises `StorageError` when the database or the artifact folder can't be used.
    """

    pool: Pool
    files: ArtifactFiles
    address: str
    """How messages name the database."""
    driver: Driver = field(default_factory=Driver)
    """Who drives the runs that are started here."""

    async def start_run(
        self, run_id: str, requirement: Requirement, header: RunHeader, *, suite_id: str | None = None
    ) -> None:
        """Make the run known. Once more for a run that is not finished is no harm: a retried node does that.

        Raises:
            StorageError: another run has this id.
        """
        started = await self._write(
            START_SQL,
            {
                "run_id": run_id,
                "suite_id": suite_id,
                "parent_run": header.parent_run,
                "requirement_id": text_of(requirement.id),
                "title": text_of(requirement.title),
                "origin": run_origin(requirement, header),
                "requirement": json_of(requirement),
                "header": json_of(header),
                "driver": str(self.driver),
            },
        )
        if not started:
            raise StorageError(f"there is a run {run_id!r} already, of another requirement or finished: take a new id")

    async def save_plan(self, run_id: str, plan: Plan) -> None:
        """Keep the plan, and with its digest what the run will be remembered by."""
        parameters = {
            "run_id": run_id,
            "plan": json_of(plan),
            "digest": plan.digest,
            "origin": origin_of(plan.base_url or ""),
        }
        await self._change(PLAN_SQL, run_id, parameters)

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
        await self._write(
            STEP_SQL,
            {
                "run_id": run_id,
                "step_id": step.id,
                "position": index,
                "sort": step.sort,
                "action": step.verb,
                "target": text_of(step.target.describe()) if step.target else "",
                "locator": json_of(result.locator or (element.locator if element else None)),
                "tier": result.tier or (element.tier if element else None),
                "outcome": result.outcome,
                "cause": result.cause,
                "message": text_of(result.message),
                "timings": json_of(result.timings),
                "step": json_of(step),
                "element": json_of(element),
                "destination": json_of(destination),
                "outline": outline,
                "result": json_of(result),
                "started_at": result.started_at,
                "footing": json_of(footing),
            },
        )

    async def steps(self, run_id: str) -> tuple[StepResult, ...]:
        """The results of the steps done, in order."""
        rows = await self._read(STEPS_SQL, {"run_id": run_id})
        return tuple(self._record(StepResult, row["result"]) for row in rows)

    async def save_call(self, run_id: str, call: ModelCall) -> None:
        """Keep what was asked of a model."""
        words = {"asked": text_of(call.asked), "answered": text_of(call.answered)}
        await self._write(CALL_SQL, call.model_dump() | words | {"run_id": run_id})

    async def calls(self, run_id: str) -> tuple[ModelCall, ...]:
        """What was asked of models, in order."""
        rows = await self._read(CALLS_SQL, {"run_id": run_id})
        return tuple(self._record(ModelCall, row) for row in rows)

    async def tier_sums(self) -> tuple[TierSum, ...]:
        """How each tier of execution did over all stored runs."""
        return tuple(self._record(TierSum, row) for row in await self._read(TIERS_SQL, {}))

    async def finish_run(self, run_id: str, verdict: Verdict, *, seconds: float) -> None:
        """Give the run its verdict."""
        parameters = {"run_id": run_id, "seconds": seconds, "driver": str(self.driver)} | _judged(verdict)
        await self._change(FINISH_SQL, run_id, parameters)

    async def save_result(self, result: RunResult) -> None:
        """Keep the whole result as it was returned; a run that was never started is made known by it."""
        plan = result.plan
        await self._write(
            RESULT_SQL,
            {
                "run_id": result.run_id,
                "requirement_id": text_of(result.requirement.id),
                "title": text_of(result.requirement.title),
                "digest": plan.digest if plan else "",
                "origin": run_origin(result.requirement, result.header, plan),
                "requirement": json_of(result.requirement),
                "plan": json_of(plan),
                "header": json_of(result.header),
                "driver": str(self.driver),
                "result": json_of(result),
                "started_at": result.started_at,
                "seconds": result.seconds,
            }
            | _judged(result.verdict),
        )

    async def save_artifact(
        self, run_id: str, data: bytes, *, kind: str, media_type: str, name: str = "", step_id: str | None = None
    ) -> Artifact:
        """Keep a file of the run; equal content is stored once, whoever made it."""
        artifact_of("", 0, kind=kind, media_type=media_type, name=name)
        artifact_id = await asyncio.to_thread(self.files.write, data)
        artifact = artifact_of(artifact_id, len(data), kind=kind, media_type=media_type, name=name)
        link = artifact.model_dump() | {"run_id": run_id, "step_id": step_id or ""}
        await self._write(ARTIFACT_SQL, link)
        return artifact

    def artifact_path(self, artifact_id: str) -> Path:
        """Where the file of an artifact is."""
        return self.files.path_of(artifact_id)

    async def read_artifact(self, artifact_id: str) -> bytes:
        """The content, checked against its hash.

        Raises:
            StorageError: unknown id, or a file that no longer matches its hash.
        """
        return await asyncio.to_thread(self.files.read, artifact_id)

    async def artifacts(self, run_id: str) -> tuple[Artifact, ...]:
        """The run's artifacts, in the order they were saved."""
        rows = await self._read(ARTIFACTS_SQL, {"run_id": run_id})
        return tuple(self._record(Artifact, row) for row in rows)

    async def recall(self, digest: str, origin: str, environment: str = "") -> Recall | None:
        """The stable elements and the outlines of the newest passed run of this digest on this origin."""
        if not digest:
            return None
        wanted = {"digest": digest, "origin": origin_of(origin), "environment": environment}
        rows = await self._read(RECALL_SQL, wanted)
        if not rows:
            return None
        try:
            return _recall(rows)
        except ValidationError:
            return None  # stored by a version with other fields: nothing is remembered, all is looked up anew

    async def runs(self, *, limit: int = 20, status: str | None = None) -> tuple[RunRow, ...]:
        """The newest runs first; one whose process is gone is `interrupted`, as one that was cancelled."""
        check_status(status)
        wanted = {"limit": max(0, limit), "status": status, "lease_s": LEASE_S}
        with translated(self.address):
            async with self.pool.connection() as connection, connection.cursor(row_factory=class_row(RunRow)) as cursor:
                await cursor.execute(RUNS_SQL, wanted)
                return tuple(await cursor.fetchall())

    async def status(self, run_id: str) -> str:
        """A run's status as people read it, with `running` and `interrupted`; "" for an unknown id."""
        rows = await self._read(STATUS_SQL, {"run_id": run_id, "lease_s": LEASE_S})
        return str(rows[0]["status"]) if rows else ""

    async def result(self, run_id: str) -> RunResult | None:
        """By id or by a unique part of at least four characters. A run that was cut off is shown as far as it went.

        Raises:
            UsageError: it is a part of several runs' ids.
        """
        wanted = text_of(run_id)
        found = await self._read(FIND_SQL, {"run_id": wanted, "part": check_part(wanted)})
        only = only_one(wanted, [row["id"] for row in found])
        if only is None:
            return None
        row = (await self._read(READ_SQL, {"run_id": only, "lease_s": LEASE_S}))[0]
        if row["result"] is not None:
            return self._record(RunResult, row["result"])
        known = await self.steps(only), await self.artifacts(only), await self.calls(only)
        return unfinished(self._stored(row), *known)

    def _stored(self, row: Mapping[str, Any]) -> Stored:
        return Stored(
            run_id=row["id"],
            requirement=self._record(Requirement, row["requirement"]),
            header=self._record(RunHeader, row["header"]),
            plan=self._record(Plan, row["plan"]) if row["plan"] else None,
            verdict=self._record(Verdict, row["verdict"]) if row["verdict"] else None,
            started_at=row["started_at"],
            seconds=row["seconds"],
            driver=told(row["driver"]),
            seen_at=row["seen_at"],
            gone=row["gone"],
        )

    def _record(self, kind: type[RecordT], value: Any) -> RecordT:
        try:
            return kind.model_validate(value)
        except ValidationError as exc:
            raise StorageError(
                f"a {kind.__name__} of the database {self.address} was stored by another version of PACTS and can't be "
                f"read ({exc.error_count()} fields differ): use that version, or run the requirement again"
            ) from exc

    async def _change(self, sql: LiteralString, run_id: str, parameters: Mapping[str, Any]) -> None:
        if not await self._write(sql, parameters):
            raise StorageError(f"the run {run_id!r} is not known: start_run() comes first")

    async def _write(self, sql: LiteralString, parameters: Mapping[str, Any]) -> int:
        with translated(self.address):
            async with self.pool.connection() as connection:
                return (await connection.execute(sql, parameters)).rowcount

    async def _read(self, sql: LiteralString, parameters: Mapping[str, Any]) -> list[DictRow]:
        with translated(self.address):
            async with self.pool.connection() as connection:
                return await _all(connection, sql, parameters)


async def _all(
    connection: AsyncConnection[DictRow], sql: LiteralString, parameters: Mapping[str, Any]
) -> list[DictRow]:
    return await (await connection.execute(sql, parameters)).fetchall()


def _judged(verdict: Verdict) -> dict[str, Any]:
    return {
        "status": verdict.status,
        "cause": verdict.cause,
        "code": verdict.code,
        "verdict": json_of(verdict),
        "resumable": verdict.code in RESUMABLE,
    }


def _recall(rows: list[DictRow]) -> Recall:
    """The rows' JSON is read by pydantic: a run waits for it, and so it is not read twice."""
    steps = [row for row in rows if row["step_id"] is not None]
    return Recall(
        run_id=rows[0]["run_id"],
        elements=remembered((row["step_id"], _element(row["element"]), _element(row["destination"])) for row in steps),
        outlines={row["step_id"]: row["outline"] for row in steps if row["outline"]},
        steps={row["step_id"]: Step.model_validate_json(row["step"]) for row in steps if row["step"]},
        footings={row["step_id"]: Footing.model_validate_json(row["footing"]) for row in steps if row["footing"]},
        pages={row["step_id"]: row["page"] for row in steps if row["page"] is not None},
    )


def _element(written: str | None) -> ResolvedElement | None:
    return None if written is None else ResolvedElement.model_validate_json(written)
