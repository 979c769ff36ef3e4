"""Heal memory in PostgreSQL: what was tried when steps could not be done, by site and kind of failure."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, LiteralString

from psycopg.rows import DictRow

from pacts.domain.mending import FailureSum, MendRecord, MendTry
from pacts.storage.failures import translated
from pacts.storage.pool import Pool
from pacts.storage.run_record import text_of

REMEMBERED_DAYS: Final = 90
"""An application changes: what helped a quarter of a year ago says nothing of today."""
RECENT: Final = 200
"""Tries of a site that its records are made of, the newest ones."""

KEEP_SQL: Final[LiteralString] = """
    INSERT INTO mend_tries (run_id, step_id, place, site, failure, strategy, pattern, ok, ms, saved, what)
    SELECT %(run_id)s, %(step_id)s, place, site, failure, strategy, pattern, ok, ms, saved, what
    FROM jsonb_to_recordset(%(tries)s::jsonb) AS one (
        place smallint, site text, failure text, strategy text, pattern boolean, ok boolean, ms double precision,
        saved smallint, what text
    )
    ON CONFLICT ON CONSTRAINT mend_tries_pkey DO UPDATE
        SET ok = EXCLUDED.ok, ms = EXCLUDED.ms, saved = EXCLUDED.saved, strategy = EXCLUDED.strategy,
            pattern = EXCLUDED.pattern, failure = EXCLUDED.failure, what = EXCLUDED.what, site = EXCLUDED.site
"""
RECORDS_SQL: Final[LiteralString] = """
    SELECT failure, strategy, count(*) AS tries, count(*) FILTER (WHERE ok) AS successes, avg(ms) AS mean_ms
    FROM (
        SELECT failure, strategy, ok, ms FROM mend_tries
        WHERE site = %(site)s AND at > clock_timestamp() - make_interval(days => %(days)s)
        ORDER BY at DESC LIMIT %(recent)s
    ) AS newest
    GROUP BY failure, strategy
"""
SUMS_SQL: Final[LiteralString] = """
    SELECT strategy, bool_or(pattern) AS pattern, count(*) AS hits, count(*) FILTER (WHERE ok) AS mitigated,
           sum(saved) AS saved, percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) AS median_ms
    FROM mend_tries GROUP BY strategy ORDER BY hits DESC, strategy
"""


@dataclass(frozen=True, slots=True)
class PostgresMendMemory:
    """The `MendMemory` of everyday. Every method raises `StorageError` when the database can't be used."""

    pool: Pool
    address: str
    """How messages name the database."""

    async def records(self, site: str) -> Mapping[str, Mapping[str, MendRecord]]:
        """What is known of a site: by kind of failure, then by strategy."""
        rows = await self._run(RECORDS_SQL, {"site": text_of(site), "days": REMEMBERED_DAYS, "recent": RECENT})
        found: dict[str, dict[str, MendRecord]] = {}
        for row in rows:
            record = MendRecord(tries=row["tries"], successes=row["successes"], mean_ms=row["mean_ms"])
            found.setdefault(row["failure"], {})[row["strategy"]] = record
        return found

    async def keep(self, run_id: str, step_id: str, tries: Sequence[MendTry]) -> None:
        """Keep what was tried for a step, in order, with what came of it."""
        told = [one.model_dump() | {"place": place} for place, one in enumerate(tries)]
        await self._run(
            KEEP_SQL, {"run_id": run_id, "step_id": step_id, "tries": json.dumps(told).replace("\\u0000", "")}
        )

    async def sums(self) -> tuple[FailureSum, ...]:
        """How each strategy did over all that is stored."""
        return tuple(FailureSum.model_validate(row) for row in await self._run(SUMS_SQL, {}))

    async def _run(self, sql: LiteralString, parameters: Mapping[str, Any]) -> list[DictRow]:
        with translated(self.address):
            async with self.pool.connection() as connection:
                cursor = await connection.execute(sql, parameters)
                return await cursor.fetchall() if cursor.description is not None else []
