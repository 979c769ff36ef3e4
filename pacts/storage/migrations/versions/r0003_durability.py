"""What a run needs to go on after its process died: intents, footings, and what the browser held."""

from alembic import op

revision = "0003"
down_revision = "0002"

SQL = """
ALTER TABLE run_steps ADD COLUMN footing jsonb;
COMMENT ON COLUMN run_steps.footing IS 'Where the step left the browser: address, structure of the page, requests sent';

CREATE TABLE step_intents (
    run_id          text        NOT NULL CONSTRAINT step_intents_run_fkey REFERENCES runs (id) ON DELETE CASCADE,
    step_id         text        NOT NULL,
    attempt         integer     NOT NULL,
    position        integer     NOT NULL,
    verb            text        NOT NULL,
    once            boolean     NOT NULL,
    url             text        NOT NULL DEFAULT '',
    structure       text        NOT NULL DEFAULT '',
    sent            text[]      NOT NULL DEFAULT '{}',
    watched         boolean     NOT NULL DEFAULT true,
    fresh           text[]      NOT NULL DEFAULT '{}',
    at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT step_intents_pkey PRIMARY KEY (run_id, step_id, attempt)
);
COMMENT ON TABLE step_intents IS 'Written before an action; one without a row in run_steps was in flight';
COMMENT ON COLUMN step_intents.sent IS 'Requests that may change something, each written before it was let go';

CREATE TABLE run_vaults (
    run_id          text        NOT NULL CONSTRAINT run_vaults_pkey PRIMARY KEY
        CONSTRAINT run_vaults_run_fkey REFERENCES runs (id) ON DELETE CASCADE,
    sealed          bytea       NOT NULL,
    saved_at        timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE run_vaults IS 'Browser storage and secrets of runs that are not finished, encrypted';
"""


def upgrade() -> None:
    """Make the tables of durability."""
    op.execute(SQL)
