"""What was asked of models."""

from alembic import op

revision = "0004"
down_revision = "0003"

SQL = """
CREATE TABLE model_calls (
    ordinal         bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT model_calls_pkey PRIMARY KEY,
    run_id          text        NOT NULL CONSTRAINT model_calls_run_fkey REFERENCES runs (id) ON DELETE CASCADE,
    step_id         text        NOT NULL,
    agent           text        NOT NULL,
    prompt          text        NOT NULL,
    asked           text        NOT NULL,
    answered        text        NOT NULL,
    tokens_in       integer     CONSTRAINT model_calls_tokens_in_check CHECK (tokens_in >= 0),
    tokens_out      integer     CONSTRAINT model_calls_tokens_out_check CHECK (tokens_out >= 0),
    cost_usd        double precision,
    ms              double precision NOT NULL,
    outcome         text        NOT NULL,
    cached          boolean     NOT NULL,
    tries           integer     NOT NULL CONSTRAINT model_calls_tries_check CHECK (tries > 0),
    at              timestamptz NOT NULL
);
COMMENT ON COLUMN model_calls.prompt IS 'Name and version of the prompt; its text is stored nowhere';
COMMENT ON COLUMN model_calls.answered IS 'The model that answered, in the reply''s own words; empty when none did';
COMMENT ON COLUMN model_calls.tokens_in IS 'NULL = the server did not count them';
COMMENT ON COLUMN model_calls.cost_usd IS 'NULL = not known';

CREATE INDEX model_calls_run_idx ON model_calls (run_id, ordinal);
"""


def upgrade() -> None:
    """Make the table."""
    op.execute(SQL)
