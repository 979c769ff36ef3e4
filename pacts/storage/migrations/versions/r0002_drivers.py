"""Which process drives a run, and when it was last heard of."""

from alembic import op

revision = "0002"
down_revision = "0001"

SQL = """
ALTER TABLE runs
    ADD COLUMN driver  text        NOT NULL DEFAULT '',
    ADD COLUMN seen_at timestamptz NOT NULL DEFAULT clock_timestamp();

COMMENT ON COLUMN runs.driver IS 'Host, process id and a random word of the process that drives the run';
COMMENT ON COLUMN runs.seen_at IS 'When the driver last said that it is there';

CREATE INDEX runs_driver_idx ON runs (driver) WHERE finished_at IS NULL;
"""


def upgrade() -> None:
    op.execute(SQL)
