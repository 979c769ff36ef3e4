"""Heals and the quarantine in PostgreSQL, and the effects of good runs that later ones are compared with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, LiteralString, TypeVar

from psycopg.rows import DictRow
from pydantic import BaseModel, ValidationError

from pacts.domain.effect import Effect
from pacts.domain.heal_book import KeptHeal, Quarantined
from pacts.ports import HealNotes
from pacts.storage.failures import translated
from pacts.storage.pool import Pool
from pacts.storage.run_record import json_of, origin_of, text_of

GOOD_RUNS: Final = 5
"""Of how many good runs the effects are compared: chance falls out, and an old habit is forgotten."""

NOTES_SQL: Final[LiteralString] = """
    WITH good AS (
        SELECT id, finished_at FROM runs WHERE digest = %(digest)s AND origin = %(origin)s AND status = 'passed'
        ORDER BY finished_at DESC, id DESC LIMIT %(good_runs)s
    )
    SELECT 'effect' AS sort, run_id, step_id, result->'effect' AS told
    FROM good JOIN run_steps ON run_steps.run_id = good.id WHERE jsonb_typeof(result->'effect') = 'object'
    UNION ALL
    (SELECT 'heal', run_id, step_id, to_jsonb(heals) FROM heals
     WHERE digest = %(digest)s AND origin = %(origin)s AND decision <> 'rejected'
       AND at > COALESCE((SELECT max(finished_at) FROM good), '-infinity')
     ORDER BY at DESC)
    UNION ALL
    SELECT 'quarantine', run_id, intent, to_jsonb(quarantine) FROM quarantine WHERE origin = %(origin)s
"""
CONFIRM_SQL: Final[LiteralString] = """
    INSERT INTO heals (run_id, step_id, digest, origin, intent, heal, element)
    VALUES (%(run_id)s, %(step_id)s, %(digest)s, %(origin)s, %(intent)s, %(heal)s::jsonb, %(element)s::jsonb)
    ON CONFLICT ON CONSTRAINT heals_pkey DO UPDATE SET heal = EXCLUDED.heal, element = EXCLUDED.element
"""
OF_RUN_SQL: Final[LiteralString] = "SELECT * FROM heals WHERE run_id = %(run_id)s ORDER BY step_id"
DECIDE_SQL: Final[LiteralString] = """
    UPDATE heals SET decision = %(decision)s, decided_by = %(by)s, decided_at = clock_timestamp()
    WHERE run_id = %(run_id)s RETURNING *
"""
QUARANTINE_SQL: Final[LiteralString] = """
    INSERT INTO quarantine (origin, intent, locator, reason, run_id)
    VALUES (%(origin)s, %(intent)s, %(locator)s::jsonb, %(reason)s, %(run_id)s)
    ON CONFLICT ON CONSTRAINT quarantine_once_key DO NOTHING
"""
QUARANTINED_SQL: Final[LiteralString] = """
    SELECT * FROM quarantine WHERE %(origin)s::text IS NULL OR origin = %(origin)s ORDER BY number
"""
RELEASE_SQL: Final[LiteralString] = "DELETE FROM quarantine WHERE number = %(number)s RETURNING *"

RecordT = TypeVar("RecordT", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class PostgresHealBook:
    """The `HealBook` of everyday. Every method raises `StorageError` when the database can't be used."""

    pool: Pool
    address: str
    """How messages name the database."""

    async def notes(self, digest: str, origin: str) -> HealNotes:
        """What a run of the plan should know; what another version of PACTS wrote is left out."""
        wanted = {"digest": digest, "origin": origin_of(origin), "good_runs": GOOD_RUNS}
        rows = await self._run(NOTES_SQL, wanted)
        effects: dict[str, dict[str, Effect]] = {}
        for row in (row for row in rows if row["sort"] == "effect"):
            if (effect := _read(Effect, row["told"])) is not None:
                effects.setdefault(row["run_id"], {})[row["step_id"]] = effect
        heals = [heal for row in rows if row["sort"] == "heal" and (heal := _heal(row["told"])) is not None]
        kept = [one for row in rows if row["sort"] == "quarantine" and (one := _read(Quarantined, row["told"]))]
        return HealNotes(effects, _accepted(heals), _undecided(heals), tuple(kept))

    async def confirm(self, digest: str, origin: str, heals: Sequence[KeptHeal]) -> None:
        """Keep the heals of a run that ended well."""
        for one in heals:
            told: dict[str, str | None] = {"run_id": one.run_id, "step_id": one.step_id}
            told |= {"digest": digest, "origin": origin_of(origin)}
            told |= {"intent": text_of(one.intent), "heal": json_of(one.heal), "element": json_of(one.element)}
            await self._run(CONFIRM_SQL, told)

    async def of_run(self, run_id: str) -> tuple[KeptHeal, ...]:
        """The heals of a run that ended well, by step."""
        rows = await self._run(OF_RUN_SQL, {"run_id": run_id})
        return tuple(heal for row in rows if (heal := _heal(row)) is not None)

    async def decide(self, run_id: str, *, accepted: bool, by: str) -> tuple[KeptHeal, ...]:
        """Have a person accept or reject the heals of a run; what is rejected is put in quarantine."""
        told = {"run_id": run_id, "decision": "accepted" if accepted else "rejected", "by": text_of(by)}
        rows = await self._run(DECIDE_SQL, told)
        for row in rows if not accepted else ():
            if (heal := _heal(row)) is not None:
                said = f"rejected by {by}"
                one = Quarantined(
                    origin=row["origin"], intent=heal.intent, locator=heal.heal.after, reason=said, run_id=run_id
                )
                await self.quarantine(one)
        return tuple(heal for row in rows if (heal := _heal(row)) is not None)

    async def quarantine(self, one: Quarantined) -> None:
        """Have a heal not used again for its step and site."""
        told = {"origin": origin_of(one.origin), "intent": text_of(one.intent), "locator": json_of(one.locator)}
        await self._run(QUARANTINE_SQL, told | {"reason": text_of(one.reason), "run_id": one.run_id})

    async def quarantined(self, origin: str | None = None) -> tuple[Quarantined, ...]:
        """What is in quarantine, oldest first."""
        rows = await self._run(QUARANTINED_SQL, {"origin": origin_of(origin) if origin else None})
        return tuple(one for row in rows if (one := _read(Quarantined, row)) is not None)

    async def release(self, number: int) -> Quarantined | None:
        """Take one out of quarantine; None where there is none of this number."""
        rows = await self._run(RELEASE_SQL, {"number": number})
        return _read(Quarantined, rows[0]) if rows else None

    async def _run(self, sql: LiteralString, parameters: Mapping[str, Any]) -> list[DictRow]:
        with translated(self.address):
            async with self.pool.connection() as connection:
                cursor = await connection.execute(sql, parameters)
                return await cursor.fetchall() if cursor.description is not None else []


def _read(kind: type[RecordT], told: Mapping[str, Any]) -> RecordT | None:
    """The record; None where another version wrote it."""
    try:
        return kind.model_validate(dict(told))
    except ValidationError:
        return None


def _heal(told: Mapping[str, Any]) -> KeptHeal | None:
    return _read(KeptHeal, {name: value for name, value in told.items() if name in KeptHeal.model_fields})


def _accepted(heals: Sequence[KeptHeal]) -> dict[str, KeptHeal]:
    """The newest accepted one of each step."""
    return {one.step_id: one for one in reversed(heals) if one.decision == "accepted"}


def _undecided(heals: Sequence[KeptHeal]) -> dict[str, tuple[KeptHeal, ...]]:
    """What nobody accepted yet: an accepted locator speaks for every run that changed to it."""
    accepted, found = _accepted(heals), dict[str, tuple[KeptHeal, ...]]()
    for one in heals:
        known = accepted.get(one.step_id)
        if one.decision == "none" and (known is None or known.heal.after != one.heal.after):
            found[one.step_id] = (*found.get(one.step_id, ()), one)
    return found
