"""Spans of runs, and which traces are still owed to which place."""

from alembic import op

revision = "0011"
down_revision = "0010"

SQL = """
CREATE TABLE spans (
    run_id          text        NOT NULL CONSTRAINT spans_run_fkey REFERENCES runs (id) ON DELETE CASCADE,
    id              uuid        NOT NULL,
    parent_id       uuid,
    name            text        NOT NULL,
    kind            text        NOT NULL,
    started_at      timestamptz NOT NULL,
    ms              double precision,
    error           text,
    facts           jsonb       NOT NULL,
    CONSTRAINT spans_pkey PRIMARY KEY (run_id, id)
);
COMMENT ON TABLE spans IS 'The trace of each run, redacted; it goes with its run';
COMMENT ON COLUMN spans.ms IS 'NULL while it is going on, or where its process died meanwhile';
COMMENT ON COLUMN spans.facts IS 'inputs, outputs, metadata, tags, feedback';

CREATE TABLE span_outbox (
    run_id          text        NOT NULL CONSTRAINT span_outbox_run_fkey REFERENCES runs (id) ON DELETE CASCADE,
    way             text        NOT NULL,
    since           timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT span_outbox_pkey PRIMARY KEY (run_id, way)
);
COMMENT ON TABLE span_outbox IS 'Traces that are to be sent and were not taken yet: the next process tries again';
"""


def upgrade() -> None:
    """Make the tables."""
    op.execute(SQL)
