"""Selector memory: where steps found their elements, by application, page and intent, and how often that helped."""

from alembic import op

revision = "0006"
down_revision = "0005"

SQL = """
CREATE TABLE selectors (
    asked           bytea       NOT NULL CONSTRAINT selectors_asked_check CHECK (octet_length(asked) = 16),
    page            text        NOT NULL,
    site            text        NOT NULL,
    entry           bytea       NOT NULL,
    digest          bytea       NOT NULL CONSTRAINT selectors_digest_check CHECK (octet_length(digest) = 32),
    stored_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    validated_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    failed_at       timestamptz,
    uses            integer     NOT NULL DEFAULT 0,
    CONSTRAINT selectors_pkey PRIMARY KEY (asked, page)
);
COMMENT ON TABLE selectors IS 'Where steps found their elements: trusted for 7 days since they were last valid';
COMMENT ON COLUMN selectors.asked IS 'Hash of application, environment and what is done to what';
COMMENT ON COLUMN selectors.digest IS 'SHA-256 of asked, page and entry: what does not match is dropped';
COMMENT ON COLUMN selectors.failed_at IS 'Nobody uses it from then on, until a good run stores it again';
CREATE INDEX selectors_validated_idx ON selectors (validated_at);

CREATE TABLE selector_counts (
    name            text        NOT NULL CONSTRAINT selector_counts_pkey PRIMARY KEY,
    number          bigint      NOT NULL
);
COMMENT ON TABLE selector_counts IS 'Who answered when steps asked for their elements, and what became of the entries';
"""


def upgrade() -> None:
    """Make the tables."""
    op.execute(SQL)
