"""Runs, their steps and their artifacts."""

from alembic import op

revision = "0001"
down_revision = None

SQL = """
CREATE TABLE runs (
    id              text        NOT NULL CONSTRAINT runs_pkey PRIMARY KEY,
    suite_id        text,
    parent_run      text,
    requirement_id  text        NOT NULL,
    title           text        NOT NULL,
    digest          text        NOT NULL DEFAULT '',
    origin          text        NOT NULL DEFAULT '',
    status          text        NOT NULL DEFAULT 'running'
        CONSTRAINT runs_status_check CHECK (
            status IN ('running', 'passed', 'healed', 'failed', 'blocked', 'invalid', 'error', 'waiting')
        ),
    cause           text        NOT NULL DEFAULT '',
    code            text        NOT NULL DEFAULT '',
    requirement     jsonb       NOT NULL,
    plan            jsonb,
    header          jsonb       NOT NULL,
    verdict         jsonb,
    result          jsonb,
    started_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    finished_at     timestamptz,
    seconds         double precision
);
COMMENT ON COLUMN runs.digest IS 'SHA-256 of the requirement''s canonical form: what a plan is remembered by';
COMMENT ON COLUMN runs.origin IS 'Scheme, host and port of the application';

CREATE INDEX runs_started_at_idx ON runs (started_at DESC, id DESC);
CREATE INDEX runs_status_idx ON runs (status, started_at DESC, id DESC);
CREATE INDEX runs_suite_idx ON runs (suite_id) WHERE suite_id IS NOT NULL;
CREATE INDEX runs_recall_idx ON runs (digest, origin, finished_at DESC, id DESC) WHERE status = 'passed';

CREATE TABLE run_steps (
    run_id          text        NOT NULL CONSTRAINT run_steps_run_fkey REFERENCES runs (id) ON DELETE CASCADE,
    step_id         text        NOT NULL,
    position        integer     NOT NULL CONSTRAINT run_steps_position_check CHECK (position >= 0),
    sort            text        NOT NULL,
    action          text        NOT NULL,
    target          text        NOT NULL DEFAULT '',
    locator         jsonb,
    tier            smallint    CONSTRAINT run_steps_tier_check CHECK (tier BETWEEN 1 AND 8),
    outcome         text        NOT NULL,
    cause           text        NOT NULL,
    message         text        NOT NULL DEFAULT '',
    timings         jsonb       NOT NULL,
    step            jsonb       NOT NULL,
    element         jsonb,
    destination     jsonb,
    outline         text,
    result          jsonb       NOT NULL,
    started_at      timestamptz,
    saved_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT run_steps_pkey PRIMARY KEY (run_id, step_id)
);
COMMENT ON COLUMN run_steps.target IS 'The target in the words of the requirement';
COMMENT ON COLUMN run_steps.outline IS 'Artifact id of the page outline seen before the step';

CREATE TABLE artifacts (
    id              text        NOT NULL CONSTRAINT artifacts_pkey PRIMARY KEY
        CONSTRAINT artifacts_id_check CHECK (id ~ '^[0-9a-f]{64}$'),
    size            bigint      NOT NULL CONSTRAINT artifacts_size_check CHECK (size >= 0),
    stored_at       timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON TABLE artifacts IS 'Contents by SHA-256; the bytes are files in the data folder';

CREATE TABLE run_artifacts (
    ordinal         bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT run_artifacts_pkey PRIMARY KEY,
    run_id          text        NOT NULL CONSTRAINT run_artifacts_run_fkey REFERENCES runs (id) ON DELETE CASCADE,
    artifact_id     text        NOT NULL CONSTRAINT run_artifacts_artifact_fkey REFERENCES artifacts (id),
    step_id         text        NOT NULL DEFAULT '',
    kind            text        NOT NULL,
    media_type      text        NOT NULL,
    name            text        NOT NULL DEFAULT '',
    CONSTRAINT run_artifacts_once_key UNIQUE (run_id, artifact_id, step_id, kind, name)
);
CREATE INDEX run_artifacts_artifact_idx ON run_artifacts (artifact_id);
"""


def upgrade() -> None:
    """Make the first tables."""
    op.execute(SQL)
