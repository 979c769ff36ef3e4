"""The cache of tier 2 in PostgreSQL: what models named, trusted for a week, dropped at the third miss."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, LiteralString

from psycopg.rows import DictRow
from pydantic import ValidationError

from pacts.domain.element import ResolvedElement
from pacts.domain.tiers import NamedSum
from pacts.storage.failures import translated
from pacts.storage.pool import Pool
from pacts.storage.run_record import json_of, text_of

TRUSTED_DAYS: Final = 7
"""Since the page knew it again for the last time."""
STRIKES: Final = 3
"""Misses with which an element is dropped."""

RECALL_SQL: Final[LiteralString] = """
    WITH outdated AS (
        DELETE FROM named_elements
        WHERE key = %(key)s AND validated_at < clock_timestamp() - make_interval(days => %(days)s)
    )
    SELECT element FROM named_elements
    WHERE key = %(key)s AND validated_at >= clock_timestamp() - make_interval(days => %(days)s)
"""
KEEP_SQL: Final[LiteralString] = """
    INSERT INTO named_elements (key, instruction, origin, element)
    VALUES (%(key)s, %(instruction)s, %(origin)s, %(element)s::jsonb)
    ON CONFLICT ON CONSTRAINT named_elements_pkey DO NOTHING
"""
VALIDATED_SQL: Final[LiteralString] = """
    UPDATE named_elements SET uses = uses + 1, validated_at = clock_timestamp() WHERE key = %(key)s
"""
MISSED_SQL: Final[LiteralString] = """
    WITH dropped AS (DELETE FROM named_elements WHERE key = %(key)s AND misses + 1 >= %(strikes)s)
    UPDATE named_elements SET misses = misses + 1 WHERE key = %(key)s AND misses + 1 < %(strikes)s
"""
SUM_SQL: Final[LiteralString] = """
    SELECT count(*) AS kept, coalesce(sum(uses), 0) AS uses, coalesce(sum(misses), 0) AS misses FROM named_elements
    WHERE validated_at >= clock_timestamp() - make_interval(days => %(days)s)
"""


@dataclass(frozen=True, slots=True)
class PostgresNamedElements:
    """The `NamedElements` of everyday. Every method raises `StorageError` when the database can't be used."""

    pool: Pool
    address: str
    """How messages name the database."""

    async def recall(self, key: str) -> ResolvedElement | None:
        """The element that was named, if it was valid within the last seven days."""
        rows = await self._run(RECALL_SQL, {"key": key, "days": TRUSTED_DAYS})
        try:
            return ResolvedElement.model_validate(rows[0]["element"]) if rows else None
        except ValidationError:
            return None  # stored by a version with other fields: it is named anew

    async def keep(self, key: str, instruction: str, origin: str, element: ResolvedElement) -> None:
        """Have an element known by its key; what is known already stays, until it was missed three times."""
        told = {"key": key, "instruction": text_of(instruction), "origin": text_of(origin), "element": json_of(element)}
        await self._run(KEEP_SQL, told)

    async def validated(self, key: str) -> None:
        """The page knew it again: it is trusted for seven days from now on."""
        await self._run(VALIDATED_SQL, {"key": key})

    async def missed(self, key: str) -> None:
        """The page did not know it again: at the third time it is dropped."""
        await self._run(MISSED_SQL, {"key": key, "strikes": STRIKES})

    async def sum(self) -> NamedSum:
        """How many are trusted at present, how often they were used and missed."""
        return NamedSum.model_validate((await self._run(SUM_SQL, {"days": TRUSTED_DAYS}))[0])

    async def _run(self, sql: LiteralString, parameters: Mapping[str, Any]) -> list[DictRow]:
        with translated(self.address):
            async with self.pool.connection() as connection:
                cursor = await connection.execute(sql, parameters)
                return await cursor.fetchall() if cursor.description is not None else []
