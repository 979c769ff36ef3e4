"""Traces in PostgreSQL: the spans of every run, and which traces are still owed to which place."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final, LiteralString

from psycopg.rows import DictRow

from pacts.domain.span import Ancestor, Feedback, Span
from pacts.storage.failures import translated
from pacts.storage.pool import Pool

KEEP_SQL: Final[LiteralString] = """
    INSERT INTO spans (run_id, id, parent_id, name, kind, started_at, ms, error, facts)
    SELECT one.run_id, one.id, one.parent_id, one.name, one.kind, one.started_at, one.ms, one.error, one.facts
    FROM jsonb_to_recordset(%(rows)s::jsonb) AS one (
        run_id text, id uuid, parent_id uuid, name text, kind text, started_at timestamptz, ms double precision,
        error text, facts jsonb
    ) JOIN runs ON runs.id = one.run_id
    ON CONFLICT ON CONSTRAINT spans_pkey DO UPDATE
        SET name = EXCLUDED.name, ms = EXCLUDED.ms, error = EXCLUDED.error, facts = EXCLUDED.facts
    RETURNING run_id
"""
OWE_SQL: Final[LiteralString] = """
    INSERT INTO span_outbox (run_id, way, due)
    SELECT runs.id, way, %(due)s FROM runs, unnest(%(ways)s::text[]) AS way WHERE runs.id = ANY(%(run_ids)s)
    ON CONFLICT ON CONSTRAINT span_outbox_pkey DO UPDATE SET due = EXCLUDED.due, since = EXCLUDED.since
"""
PAID_SQL: Final[LiteralString] = "DELETE FROM span_outbox WHERE way = %(way)s AND run_id = ANY(%(run_ids)s)"
OWED_SQL: Final[LiteralString] = """
    SELECT run_id FROM span_outbox JOIN runs ON runs.id = run_id
    WHERE way = %(way)s AND CASE
        WHEN due THEN since < clock_timestamp() - make_interval(secs => %(age_s)s)
        ELSE greatest(seen_at, since) < clock_timestamp() - make_interval(secs => %(lost_s)s)
    END
    ORDER BY since LIMIT %(limit)s
"""
OF_RUN_SQL: Final[LiteralString] = """
    SELECT id, parent_id, name, kind, started_at, ms, error, facts FROM spans
    WHERE run_id = %(run_id)s ORDER BY started_at, id
"""
BEGUN_SQL: Final[LiteralString] = """
    SELECT min(started_at) AS begun FROM spans WHERE run_id = %(run_id)s AND parent_id IS NULL
"""


@dataclass(frozen=True, slots=True)
class PostgresSpans:
    """The `SpanStore` of everyday. Every method raises `StorageError` when the database can't be used."""

    pool: Pool
    address: str
    """How messages name the database."""

    async def keep(self, spans: Sequence[Span]) -> frozenset[str]:
        """Keep spans, each id once; returns the runs that are known: spans of others are not kept."""
        rows = json.dumps([_row(span) for span in spans], default=str).replace("\\u0000", "")
        with translated(self.address):
            async with self.pool.connection() as connection:
                cursor = await connection.execute(KEEP_SQL, {"rows": rows})
                return frozenset(row["run_id"] for row in await cursor.fetchall())

    async def of_run(self, run_id: str) -> tuple[Span, ...]:
        """The whole trace of a run, in the order of its starts."""
        return _tree(run_id, await self._run(OF_RUN_SQL, {"run_id": run_id}))

    async def begun(self, run_id: str) -> datetime | None:
        """When the run's root span began; None where nothing is known of it."""
        (row,) = await self._run(BEGUN_SQL, {"run_id": run_id})
        begun: datetime | None = row["begun"]
        return begun

    async def owe(self, run_ids: Sequence[str], ways: Sequence[str], *, due: bool = True) -> None:
        """Note that the traces of runs are to be sent those ways; not `due` before it is known how they end."""
        await self._run(OWE_SQL, {"run_ids": list(run_ids), "ways": list(ways), "due": due})

    async def paid(self, run_ids: Sequence[str], way: str) -> None:
        """Strike out what was sent."""
        await self._run(PAID_SQL, {"run_ids": list(run_ids), "way": way})

    async def owed(self, way: str, *, older_than_s: float, lost_s: float, limit: int) -> tuple[str, ...]:
        """Runs whose traces were to be sent that way and were not, the longest waiting first.

        Args:
            way: the place.
            older_than_s: how long ago they ended, at least.
            lost_s: how long nothing was heard of one that has not ended: its process died.
            limit: so many at most.
        """
        rows = await self._run(OWED_SQL, {"way": way, "age_s": older_than_s, "lost_s": lost_s, "limit": limit})
        return tuple(row["run_id"] for row in rows)

    async def _run(self, sql: LiteralString, parameters: Mapping[str, Any]) -> list[DictRow]:
        with translated(self.address):
            async with self.pool.connection() as connection:
                cursor = await connection.execute(sql, parameters)
                return await cursor.fetchall() if cursor.description is not None else []


def _row(span: Span) -> dict[str, object]:
    ms = None if span.end is None else (span.end - span.start).total_seconds() * 1000
    return {
        "run_id": span.run_id,
        "id": span.id,
        "parent_id": span.parent_id,
        "name": span.name,
        "kind": span.kind,
        "started_at": span.start.isoformat(),
        "ms": ms,
        "error": span.error,
        "facts": {
            "inputs": dict(span.inputs),
            "outputs": None if span.outputs is None else dict(span.outputs),
            "metadata": dict(span.metadata),
            "tags": span.tags,
            "feedback": [asdict(one) for one in span.feedback],
            "pictures": span.pictures,
        },
    }


def _tree(run_id: str, rows: Sequence[DictRow]) -> tuple[Span, ...]:
    """The spans with their places; one whose parent was lost with its process hangs below the root."""
    spans = {str(row["id"]): _span(run_id, row) for row in rows}
    root = next((span.id for span in spans.values() if span.parent_id is None), None)
    placed = (_placed(span, spans, root) for span in spans.values())
    return tuple(sorted(placed, key=lambda span: (span.start, len(span.ancestors))))


def _span(run_id: str, row: DictRow) -> Span:
    facts, ms = row["facts"], row["ms"]
    return Span(
        id=str(row["id"]),
        parent_id=str(row["parent_id"]) if row["parent_id"] else None,
        trace_id="",
        name=row["name"],
        kind=row["kind"],
        start=row["started_at"],
        end=None if ms is None else row["started_at"] + timedelta(milliseconds=ms),
        inputs=facts["inputs"],
        outputs=facts["outputs"],
        metadata=facts["metadata"],
        error=row["error"],
        run_id=run_id,
        tags=tuple(facts["tags"]),
        feedback=tuple(Feedback(**one) for one in facts["feedback"]),
        pictures=tuple(facts.get("pictures", ())),
    )


def _placed(span: Span, spans: Mapping[str, Span], root: str | None) -> Span:
    above: list[Ancestor] = []
    parent = span.parent_id
    if parent is not None and parent not in spans:
        parent = root
    first = parent
    while parent is not None and parent in spans and len(above) < len(spans):
        above.append(Ancestor(parent, spans[parent].start))
        up = spans[parent].parent_id
        parent = up if up is None or up in spans else root
    trace = above[-1].id if above else span.id
    return replace(span, parent_id=first, trace_id=trace, ancestors=tuple(reversed(above)))
