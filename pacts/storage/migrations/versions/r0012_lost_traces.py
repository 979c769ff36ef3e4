"""Traces of runs whose process died are found in the spool, and old ones by their age."""

from alembic import op

revision = "0012"
down_revision = "0011"

SQL = """
DELETE FROM span_outbox;
ALTER TABLE span_outbox ADD COLUMN due boolean NOT NULL DEFAULT true;
ALTER TABLE span_outbox ALTER COLUMN due DROP DEFAULT;
COMMENT ON TABLE span_outbox IS 'Traces that may have to be sent, by place: from the start of a run until it was taken';
COMMENT ON COLUMN span_outbox.way IS 'Kind of the place, and a digest of its address and project';
COMMENT ON COLUMN span_outbox.due IS 'False while the run goes on, and for ever where its process died';

CREATE INDEX spans_roots_idx ON spans (started_at) WHERE parent_id IS NULL;
"""


def upgrade() -> None:
    """Change the spool; what stands in it named its place by its kind alone, and could go to another one."""
    op.execute(SQL)
