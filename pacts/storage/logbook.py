"""The logbook of runs in PostgreSQL: what is about to be done, what the browser holds, and whose turn it is."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, LiteralString

from psycopg.rows import DictRow
from pydantic import ValidationError

from pacts.domain.cause import RESUMABLE
from pacts.domain.element import ResolvedElement
from pacts.domain.footing import Footing, Intent
from pacts.domain.plan import Plan, Step
from pacts.domain.requirement import Requirement
from pacts.domain.result import RunHeader, StepResult
from pacts.errors import LeaseLost, StorageError
from pacts.ports import Entry, Left
from pacts.storage.failures import translated
from pacts.storage.heartbeat import LEASE_S, Driver, is_dead, told
from pacts.storage.pool import Pool
from pacts.storage.run_record import check_part, only_one
from pacts.storage.vault import Vault

INTENT_SQL: Final[LiteralString] = """
    INSERT INTO step_intents (run_id, step_id, attempt, position, verb, once, url, structure, watched)
    SELECT id, %(step_id)s,
           1 + (SELECT count(*) FROM step_intents WHERE run_id = %(run_id)s AND step_id = %(step_id)s),
           %(position)s, %(verb)s, %(once)s, %(url)s, %(structure)s, %(watched)s
    FROM runs WHERE id = %(run_id)s AND driver = %(driver)s AND finished_at IS NULL
"""
SENT_SQL: Final[LiteralString] = """
    UPDATE step_intents SET sent = sent || %(request)s::text, fresh = fresh || %(fresh)s::text[]
    WHERE run_id = %(run_id)s AND step_id = %(step_id)s
      AND attempt = (SELECT max(attempt) FROM step_intents WHERE run_id = %(run_id)s AND step_id = %(step_id)s)
      AND EXISTS (SELECT FROM runs WHERE id = %(run_id)s AND driver = %(driver)s AND finished_at IS NULL)
"""
VAULT_SQL: Final[LiteralString] = """
    INSERT INTO run_vaults (run_id, sealed)
    SELECT id, %(sealed)s FROM runs WHERE id = %(run_id)s AND driver = %(driver)s
    ON CONFLICT ON CONSTRAINT run_vaults_pkey DO UPDATE SET sealed = EXCLUDED.sealed, saved_at = clock_timestamp()
"""
INTENTS_SQL: Final[LiteralString] = """
    SELECT step_id, attempt, position, verb, once, url, structure, sent, watched, fresh, at
    FROM step_intents WHERE run_id = %(run_id)s ORDER BY at, attempt
"""
ENTRIES_SQL: Final[LiteralString] = """
    SELECT step_id, position, step, result, element, destination, footing, outline
    FROM run_steps WHERE run_id = %(run_id)s ORDER BY position, step_id
"""
LEFT_SQL: Final[LiteralString] = """
    SELECT id, suite_id, requirement, header, plan, started_at, driver, code,
           finished_at IS NOT NULL AS finished, result IS NOT NULL AS whole,
           COALESCE(seconds, extract(epoch FROM seen_at - started_at))::float AS spent_s,
           abs(extract(epoch FROM clock_timestamp() - seen_at))::float AS silent_s
    FROM runs WHERE id = %(run_id)s
"""
CLAIM_SQL: Final[LiteralString] = """
    UPDATE runs SET driver = %(driver)s, seen_at = clock_timestamp(), status = 'running', cause = '', code = '',
                    verdict = NULL, result = NULL, finished_at = NULL
    WHERE id = %(run_id)s AND driver = %(before)s
      AND (%(anew)s OR finished_at IS NULL OR result IS NULL OR code = ANY(%(resumable)s))
"""
START_OVER_SQL: Final[LiteralString] = """
    WITH mine AS (SELECT id FROM runs WHERE id = %(run_id)s AND driver = %(driver)s AND finished_at IS NULL),
         steps AS (DELETE FROM run_steps USING mine WHERE run_id = mine.id),
         intents AS (DELETE FROM step_intents USING mine WHERE run_id = mine.id)
    SELECT id FROM mine
"""
FORGET_SQL: Final[LiteralString] = """
    WITH mine AS (SELECT id FROM runs WHERE id = %(run_id)s AND driver = %(driver)s AND finished_at IS NULL),
         steps AS (DELETE FROM run_steps USING mine WHERE run_id = mine.id AND position >= %(position)s),
         intents AS (DELETE FROM step_intents USING mine WHERE run_id = mine.id AND position >= %(position)s)
    SELECT id FROM mine
"""
NAMED_SQL: Final[LiteralString] = """
    SELECT id FROM runs WHERE suite_id = %(name)s OR id = %(name)s ORDER BY started_at, id
"""
FIND_SQL: Final[LiteralString] = "SELECT id FROM runs WHERE strpos(id, %(name)s) > 0 ORDER BY id LIMIT 5"
SUITE_SQL: Final[LiteralString] = """
    SELECT suite_id, requirement_id, id FROM runs
    WHERE suite_id = (
        SELECT suite_id FROM runs
        WHERE requirement_id = ANY(%(ids)s) AND suite_id IS NOT NULL
          AND (finished_at IS NULL OR code = ANY(%(resumable)s))
        ORDER BY started_at DESC, id DESC LIMIT 1
    )
    ORDER BY started_at, id
"""


@dataclass(frozen=True, slots=True)
class PostgresLogbook:
    """The `Logbook` of everyday. Every method raises `StorageError` when the database can't be used."""

    pool: Pool
    vault: Vault
    address: str
    driver: Driver = field(default_factory=Driver)

    async def intend(self, run_id: str, intent: Intent) -> None:
        """Write that a step is about to be done.

        Raises:
            LeaseLost: another process drives the run, or it is finished.
        """
        await self._fenced(
            INTENT_SQL,
            run_id,
            {
                "step_id": intent.step_id,
                "position": intent.position,
                "verb": intent.verb,
                "once": intent.once,
                "url": intent.url,
                "structure": intent.structure,
                "watched": intent.watched,
            },
        )

    async def note_sent(self, run_id: str, step_id: str, request: str, fresh: Sequence[str] = ()) -> None:
        """Write what the browser is about to send for a step, and which checks after it do not hold yet.

        Raises:
            LeaseLost: another process drives the run.
        """
        await self._fenced(SENT_SQL, run_id, {"step_id": step_id, "request": request, "fresh": list(fresh)})

    async def put_away(self, run_id: str, content: bytes) -> None:
        """Keep what the browser holds, encrypted; it goes when the run ends."""
        sealed = await asyncio.to_thread(self.vault.seal, content)
        await self._fenced(VAULT_SQL, run_id, {"sealed": sealed})

    async def belongings(self, run_id: str) -> bytes | None:
        """What was put away last."""
        rows = await self._read("SELECT sealed FROM run_vaults WHERE run_id = %(run_id)s", {"run_id": run_id})
        return await asyncio.to_thread(self.vault.unseal, rows[0]["sealed"]) if rows else None

    async def intents(self, run_id: str) -> tuple[Intent, ...]:
        """Everything that was about to be done, in order."""
        rows = await self._read(INTENTS_SQL, {"run_id": run_id})
        return tuple(Intent.model_validate(row) for row in rows)

    async def entries(self, run_id: str) -> tuple[Entry, ...]:
        """The steps that were done, in order, with what is known of each.

        Raises:
            StorageError: they were stored by another version of PACTS.
        """
        rows = await self._read(ENTRIES_SQL, {"run_id": run_id})
        try:
            return tuple(_entry(row) for row in rows)
        except ValidationError as exc:
            raise StorageError(f"the steps of the run {run_id!r} were stored by another version of PACTS") from exc

    async def left(self, run_id: str) -> Left | None:
        """How a run was left, and whether its process may still be there."""
        rows = await self._read(LEFT_SQL, {"run_id": run_id})
        if not rows:
            return None
        row = rows[0]
        return Left(
            run_id=row["id"],
            suite_id=row["suite_id"],
            requirement=Requirement.model_validate(row["requirement"]),
            header=RunHeader.model_validate(row["header"]),
            plan=Plan.model_validate(row["plan"]) if row["plan"] else None,
            started_at=row["started_at"],
            driver=row["driver"],
            driver_told=told(row["driver"]),
            finished=row["finished"] and row["whole"] and row["code"] not in RESUMABLE,
            free=bool(row["finished"] or row["silent_s"] > LEASE_S or not row["driver"] or is_dead(row["driver"])),
            silent_s=float(row["silent_s"]),
            spent_s=max(0.0, float(row["spent_s"])),
        )

    async def claim(self, left: Left, *, anew: bool = False) -> bool:
        """Take the run over from the driver that left it; False where somebody else was faster.

        With `anew` it may be finished: it takes another course.
        """
        with translated(self.address):
            async with self.pool.connection() as connection:
                wanted = {
                    "run_id": left.run_id,
                    "before": left.driver,
                    "driver": str(self.driver),
                    "resumable": list(RESUMABLE),
                    "anew": anew,
                }
                return bool((await connection.execute(CLAIM_SQL, wanted)).rowcount)

    async def runs_of(self, name: str) -> tuple[str, ...]:
        """The ids of a suite's runs in order, or of the one run with this id or a unique part of it.

        Raises:
            UsageError: it is a part of several runs' ids.
        """
        found = [row["id"] for row in await self._read(NAMED_SQL, {"name": name})]
        if found or not check_part(name):
            return tuple(found)
        only = only_one(name, [row["id"] for row in await self._read(FIND_SQL, {"name": name})])
        return (only,) if only else ()

    async def suite_left(self, requirement_ids: Sequence[str]) -> tuple[str, tuple[tuple[str, str], ...]]:
        """The newest suite that left one of the requirements unfinished: its id, and (requirement, run) in order."""
        wanted = {"ids": [one for one in requirement_ids if one], "resumable": list(RESUMABLE)}
        rows = await self._read(SUITE_SQL, wanted)
        pairs = tuple((row["requirement_id"], row["id"]) for row in rows)
        return (rows[0]["suite_id"] if rows else ""), pairs

    async def start_over(self, run_id: str) -> None:
        """Forget the steps: the flow is begun again from its first step."""
        await self._fenced(START_OVER_SQL, run_id, {})

    async def forget_from(self, run_id: str, position: int) -> None:
        """Forget the steps from a position of the plan on: another course is taken there."""
        await self._fenced(FORGET_SQL, run_id, {"position": position})

    async def _fenced(self, sql: LiteralString, run_id: str, parameters: dict[str, Any]) -> None:
        with translated(self.address):
            async with self.pool.connection() as connection:
                given = parameters | {"run_id": run_id, "driver": str(self.driver)}
                if (await connection.execute(sql, given)).rowcount:
                    return
        raise LeaseLost(
            f"the run {run_id!r} is driven by another process by now, or finished: this one stops, and writes nothing"
        )

    async def _read(self, sql: LiteralString, parameters: dict[str, Any]) -> list[DictRow]:
        with translated(self.address):
            async with self.pool.connection() as connection:
                return await (await connection.execute(sql, parameters)).fetchall()


def _entry(row: DictRow) -> Entry:
    return Entry(
        index=row["position"],
        step=Step.model_validate(row["step"]),
        result=StepResult.model_validate(row["result"]),
        element=ResolvedElement.model_validate(row["element"]) if row["element"] else None,
        destination=ResolvedElement.model_validate(row["destination"]) if row["destination"] else None,
        footing=Footing.model_validate(row["footing"]) if row["footing"] else None,
        outline=row["outline"],
    )
