"""Selector memory in PostgreSQL: trusted for seven days since an entry was last valid."""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, LiteralString

from psycopg.rows import DictRow

from pacts.domain.selector import (
    TRUSTED_DAYS,
    LayerCheck,
    LayerSum,
    Recollection,
    Remembered,
    Selector,
    SelectorKey,
    Tally,
)
from pacts.storage.failures import translated
from pacts.storage.pool import Pool
from pacts.storage.run_record import text_of
from pacts.storage.selector_entry import Sealed, is_intact, seal, unsealed

PAGES_OF_ONE: Final = 64
"""Of one intent, the pages that were valid last: "Save" may stand on thousands."""
BATCH: Final = 2_000
"""Entries that are read at once when all are checked."""
TOLD: Final = 5

RECALL_SQL: Final[LiteralString] = """
    SELECT found.* FROM unnest(%(asked)s::bytea[]) AS one (asked)
    CROSS JOIN LATERAL (
        SELECT asked, page, entry, digest, failed_at IS NOT NULL AS failed FROM selectors
        WHERE selectors.asked = one.asked
          AND validated_at >= clock_timestamp() - make_interval(days => %(days)s)
        ORDER BY validated_at DESC LIMIT %(pages)s
    ) AS found
"""
KEEP_SQL: Final[LiteralString] = """
    INSERT INTO selectors (asked, page, site, entry, digest)
    SELECT * FROM unnest(%(asked)s::bytea[], %(pages)s::text[], %(sites)s::text[], %(entries)s::bytea[],
                         %(digests)s::bytea[])
    ON CONFLICT ON CONSTRAINT selectors_pkey DO UPDATE
        SET entry = EXCLUDED.entry, digest = EXCLUDED.digest, validated_at = clock_timestamp(), failed_at = NULL,
            uses = selectors.uses + 1
"""
VALIDATED_SQL: Final[LiteralString] = """
    UPDATE selectors SET validated_at = clock_timestamp(), uses = uses + 1
    FROM unnest(%(asked)s::bytea[], %(pages)s::text[]) AS one (asked, page)
    WHERE selectors.asked = one.asked AND selectors.page = one.page AND failed_at IS NULL
"""
FAILED_SQL: Final[LiteralString] = """
    UPDATE selectors SET failed_at = clock_timestamp() WHERE asked = %(asked)s AND page = %(page)s
"""
DROP_SQL: Final[LiteralString] = """
    DELETE FROM selectors USING unnest(%(asked)s::bytea[], %(pages)s::text[]) AS one (asked, page)
    WHERE selectors.asked = one.asked AND selectors.page = one.page
"""
COUNT_SQL: Final[LiteralString] = """
    INSERT INTO selector_counts (name, number)
    SELECT * FROM unnest(%(names)s::text[], %(numbers)s::bigint[]) AS one (name, number) ORDER BY name
    ON CONFLICT ON CONSTRAINT selector_counts_pkey DO UPDATE SET number = selector_counts.number + EXCLUDED.number
"""
COUNTS_SQL: Final[LiteralString] = "SELECT name, number FROM selector_counts"
SUM_SQL: Final[LiteralString] = """
    SELECT count(*) AS entries, coalesce(sum(octet_length(entry)), 0) AS bytes FROM selectors
"""
OLD_SQL: Final[LiteralString] = """
    DELETE FROM selectors WHERE validated_at < clock_timestamp() - make_interval(secs => %(seconds)s)
"""
LEAST_USED_SQL: Final[LiteralString] = """
    DELETE FROM selectors USING (
        SELECT asked, page, row_number() OVER latest AS place, sum(octet_length(entry)) OVER latest AS held
        FROM selectors WINDOW latest AS (ORDER BY validated_at DESC, asked, page)
    ) AS ranked
    WHERE selectors.asked = ranked.asked AND selectors.page = ranked.page
      AND (place > %(entries)s OR held > %(bytes)s)
"""
READ_SQL: Final[LiteralString] = """
    SELECT asked, page, site, entry, digest,
           failed_at IS NOT NULL OR validated_at < clock_timestamp() - make_interval(days => %(days)s) AS untrusted
    FROM selectors WHERE (asked, page) > (%(asked)s, %(page)s) ORDER BY asked, page LIMIT %(limit)s
"""


@dataclass(frozen=True, slots=True)
class PostgresSelectors:
    """The layer that lasts. Every method raises `StorageError` when the database can't be used."""

    pool: Pool
    address: str
    """How messages name the database."""

    async def recall(self, asked: Sequence[bytes]) -> Recollection:
        """The trusted entries of all pages in one query; what is corrupted is dropped and counted."""
        rows = await self._read(RECALL_SQL, {"asked": list(asked), "days": TRUSTED_DAYS, "pages": PAGES_OF_ONE})
        found: Recollection = {}
        broken: list[DictRow] = []
        for row in rows:
            if not _is_intact(row):
                broken.append(row)
            elif (entry := _remembered(row)) is not None:
                found.setdefault(row["asked"], {})[row["page"]] = entry
        if broken:
            await self._drop_corrupted(broken)
        return found

    async def keep(self, selectors: Sequence[Selector]) -> None:
        """Store what a good run used, valid from now on. In one order, so that two runs do not wait for each other."""
        sealed = sorted(
            {(one.key.asked, text_of(one.key.page)): (one.key.site, seal(one)) for one in selectors}.items(), key=_place
        )
        if not sealed:
            return
        await self._change(
            KEEP_SQL,
            {
                "asked": [asked for (asked, _), _ in sealed],
                "pages": [page for (_, page), _ in sealed],
                "sites": [text_of(site) for _, (site, _) in sealed],
                "entries": [entry.packed for _, (_, entry) in sealed],
                "digests": [entry.digest for _, (_, entry) in sealed],
            },
        )

    async def validated(self, keys: Sequence[SelectorKey]) -> None:
        """Pages knew these again: they are trusted for seven days from now on."""
        if keys:
            await self._change(VALIDATED_SQL, _places(keys))

    async def failed(self, key: SelectorKey) -> None:
        """A page did not know it again: nobody uses it any more."""
        await self._change(FAILED_SQL, {"asked": key.asked, "page": text_of(key.page)})

    async def count(self, tally: Mapping[Tally, int]) -> None:
        """Add to the counters."""
        added = {name: number for name, number in tally.items() if number}
        if added:
            await self._change(COUNT_SQL, {"names": list(added), "numbers": list(added.values())})

    async def counts(self) -> dict[str, int]:
        """The counters."""
        return {row["name"]: int(row["number"]) for row in await self._read(COUNTS_SQL, {})}

    async def sum(self) -> LayerSum:
        """How many entries there are, and their bytes."""
        return LayerSum.model_validate((await self._read(SUM_SQL, {}))[0])

    async def fit(self, entries: int, size: int) -> int:
        """Drop what was valid longest ago until there are no more entries, nor bytes, than that; how many went."""
        held = await self.sum()
        if held.entries <= entries and held.bytes <= size:
            return 0
        return await self._evicted(LEAST_USED_SQL, {"entries": entries, "bytes": size})

    async def purge(self, older_than_s: float) -> int:
        """Drop what was not valid for so long; how many went."""
        return await self._evicted(OLD_SQL, {"seconds": older_than_s})

    async def check(self) -> LayerCheck:
        """Read every entry, and drop the corrupted ones."""
        checked = untrusted = 0
        broken: list[DictRow] = []
        last: Mapping[str, Any] = {"asked": b"", "page": ""}
        while rows := await self._read(
            READ_SQL, {"asked": last["asked"], "page": last["page"], "limit": BATCH, "days": TRUSTED_DAYS}
        ):
            last, checked = rows[-1], checked + len(rows)
            untrusted += sum(row["untrusted"] for row in rows)
            broken += [row for row in rows if not _is_intact(row)]
        if broken:
            await self._drop_corrupted(broken)
        told = tuple(f"{row['site']} {row['page']} does not match its SHA-256" for row in broken[:TOLD])
        return LayerCheck(checked=checked, corrupted=len(broken), untrusted=untrusted, told=told)

    async def _drop_corrupted(self, rows: Sequence[DictRow]) -> None:
        asked, pages = [row["asked"] for row in rows], [row["page"] for row in rows]
        await self._change(DROP_SQL, {"asked": asked, "pages": pages})
        await self.count({"corrupted": len(rows)})

    async def _evicted(self, sql: LiteralString, parameters: Mapping[str, Any]) -> int:
        gone = await self._change(sql, parameters)
        await self.count({"evicted": gone})
        return gone

    async def _read(self, sql: LiteralString, parameters: Mapping[str, Any]) -> list[DictRow]:
        with translated(self.address):
            async with self.pool.connection() as connection:
                return await (await connection.execute(sql, parameters)).fetchall()

    async def _change(self, sql: LiteralString, parameters: Mapping[str, Any]) -> int:
        with translated(self.address):
            async with self.pool.connection() as connection:
                return (await connection.execute(sql, parameters)).rowcount


def _place(item: tuple[tuple[bytes, str], tuple[str, Sealed]]) -> tuple[bytes, str]:
    return item[0]


def _places(keys: Sequence[SelectorKey]) -> dict[str, Any]:
    ordered = sorted((key.asked, text_of(key.page)) for key in keys)
    return {"asked": [asked for asked, _ in ordered], "pages": [page for _, page in ordered]}


def _is_intact(row: Mapping[str, Any]) -> bool:
    return is_intact(row["asked"], row["page"], row["entry"], row["digest"])


def _remembered(row: Mapping[str, Any]) -> Remembered | None:
    try:
        told = unsealed(row["entry"])
    except zlib.error:
        return None  # sealed by a version with another vocabulary: looked for anew
    return None if told is None else Remembered(told[0], "postgres", told[1], failed=bool(row["failed"]))
