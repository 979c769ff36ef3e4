"""What was tried when steps could not be done, and what came of it."""

from alembic import op

revision = "0010"
down_revision = "0008"

SQL = """
CREATE TABLE mend_tries (
    run_id          text        NOT NULL,
    step_id         text        NOT NULL,
    place           smallint    NOT NULL,
    site            text        NOT NULL,
    failure         text        NOT NULL,
    strategy        text        NOT NULL,
    pattern         boolean     NOT NULL,
    ok              boolean     NOT NULL,
    ms              double precision NOT NULL,
    saved           smallint    NOT NULL,
    what            text        NOT NULL,
    at              timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT mend_tries_pkey PRIMARY KEY (run_id, step_id, place)
);
CREATE INDEX mend_tries_site_idx ON mend_tries (site, at);
COMMENT ON TABLE mend_tries IS 'What was tried when a step could not be done; it outlives its run, whose id it keeps';
COMMENT ON COLUMN mend_tries.saved IS 'Questions that a model was not asked because of it';
"""


def upgrade() -> None:
    """Make the table."""
    op.execute(SQL)
