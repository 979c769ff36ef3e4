"""Tiers of execution: each one's tries at the steps, and the elements that models named."""

from alembic import op

revision = "0005"
down_revision = "0004"

SQL = """
CREATE TABLE tier_attempts (
    run_id          text        NOT NULL CONSTRAINT tier_attempts_run_fkey REFERENCES runs (id) ON DELETE CASCADE,
    step_id         text        NOT NULL,
    tier            smallint    NOT NULL CONSTRAINT tier_attempts_tier_check CHECK (tier BETWEEN 1 AND 3),
    ok              boolean     NOT NULL,
    reason          text        NOT NULL,
    ms              double precision NOT NULL,
    rounds          integer     NOT NULL,
    cached          boolean     NOT NULL,
    tokens_in       integer     NOT NULL,
    tokens_out      integer     NOT NULL,
    cost_usd        double precision,
    CONSTRAINT tier_attempts_pkey PRIMARY KEY (run_id, step_id, tier)
);
COMMENT ON TABLE tier_attempts IS 'Who was tried for an action: rules (1), a model that named (2) or acted (3)';
COMMENT ON COLUMN tier_attempts.cost_usd IS 'NULL = not known';

CREATE TABLE named_elements (
    key             text        NOT NULL CONSTRAINT named_elements_pkey PRIMARY KEY
        CONSTRAINT named_elements_key_check CHECK (key ~ '^[0-9a-f]{64}$'),
    instruction     text        NOT NULL,
    origin          text        NOT NULL,
    element         jsonb       NOT NULL,
    named_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    validated_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    uses            integer     NOT NULL DEFAULT 0,
    misses          smallint    NOT NULL DEFAULT 0 CONSTRAINT named_elements_misses_check CHECK (misses BETWEEN 0 AND 2)
);
COMMENT ON TABLE named_elements IS 'What models named: trusted for 7 days, dropped at the third miss';
"""


def upgrade() -> None:
    """Make the tables."""
    op.execute(SQL)
