"""Heals of runs that ended well, with what people decided about them, and the quarantine."""

from alembic import op

revision = "0008"
down_revision = "0006"

SQL = """
CREATE TABLE heals (
    run_id          text        NOT NULL CONSTRAINT heals_run_fkey REFERENCES runs (id) ON DELETE CASCADE,
    step_id         text        NOT NULL,
    digest          text        NOT NULL,
    origin          text        NOT NULL,
    intent          text        NOT NULL,
    heal            jsonb       NOT NULL,
    element         jsonb       NOT NULL,
    decision        text        NOT NULL DEFAULT 'none'
        CONSTRAINT heals_decision_check CHECK (decision IN ('none', 'accepted', 'rejected')),
    decided_by      text        NOT NULL DEFAULT '',
    decided_at      timestamptz,
    at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT heals_pkey PRIMARY KEY (run_id, step_id)
);
COMMENT ON TABLE heals IS 'Changed locators of runs that ended well; a later run uses them as remembered once accepted';
CREATE INDEX heals_plan_idx ON heals (digest, origin, at DESC);

CREATE TABLE quarantine (
    number          bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT quarantine_pkey PRIMARY KEY,
    origin          text        NOT NULL,
    intent          text        NOT NULL,
    locator         jsonb       NOT NULL,
    reason          text        NOT NULL,
    run_id          text        NOT NULL DEFAULT '',
    at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT quarantine_once_key UNIQUE (origin, intent, locator)
);
COMMENT ON TABLE quarantine IS 'Locators that are not used for a step (its intent) on a site until they are taken out';
"""


def upgrade() -> None:
    """Make the tables."""
    op.execute(SQL)
