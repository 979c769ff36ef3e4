CREATE TABLE public.artifacts (
    id text NOT NULL,
    size bigint NOT NULL,
    stored_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT artifacts_id_check CHECK ((id ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT artifacts_size_check CHECK ((size >= 0))
);

COMMENT ON TABLE public.artifacts IS 'Contents by SHA-256; the bytes are files in the data folder';

CREATE TABLE public.pacts_version (
    version_num character varying(32) NOT NULL
);

CREATE TABLE public.run_artifacts (
    ordinal bigint NOT NULL,
    run_id text NOT NULL,
    artifact_id text NOT NULL,
    step_id text DEFAULT ''::text NOT NULL,
    kind text NOT NULL,
    media_type text NOT NULL,
    name text DEFAULT ''::text NOT NULL
);

ALTER TABLE public.run_artifacts ALTER COLUMN ordinal ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.run_artifacts_ordinal_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.run_steps (
    run_id text NOT NULL,
    step_id text NOT NULL,
    "position" integer NOT NULL,
    sort text NOT NULL,
    action text NOT NULL,
    target text DEFAULT ''::text NOT NULL,
    locator jsonb,
    tier smallint,
    outcome text NOT NULL,
    cause text NOT NULL,
    message text DEFAULT ''::text NOT NULL,
    timings jsonb NOT NULL,
    step jsonb NOT NULL,
    element jsonb,
    destination jsonb,
    outline text,
    result jsonb NOT NULL,
    started_at timestamp with time zone,
    saved_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    footing jsonb,
    CONSTRAINT run_steps_position_check CHECK (("position" >= 0)),
    CONSTRAINT run_steps_tier_check CHECK (((tier >= 1) AND (tier <= 8)))
);

COMMENT ON COLUMN public.run_steps.target IS 'The target in the words of the requirement';

COMMENT ON COLUMN public.run_steps.outline IS 'Artifact id of the page outline seen before the step';

COMMENT ON COLUMN public.run_steps.footing IS 'Where the step left the browser: address, structure of the page, requests sent';

CREATE TABLE public.runs (
    id text NOT NULL,
    suite_id text,
    parent_run text,
    requirement_id text NOT NULL,
    title text NOT NULL,
    digest text DEFAULT ''::text NOT NULL,
    origin text DEFAULT ''::text NOT NULL,
    status text DEFAULT 'running'::text NOT NULL,
    cause text DEFAULT ''::text NOT NULL,
    code text DEFAULT ''::text NOT NULL,
    requirement jsonb NOT NULL,
    plan jsonb,
    header jsonb NOT NULL,
    verdict jsonb,
    result jsonb,
    started_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    finished_at timestamp with time zone,
    seconds double precision,
    driver text DEFAULT ''::text NOT NULL,
    seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT runs_status_check CHECK ((status = ANY (ARRAY['running'::text, 'passed'::text, 'healed'::text, 'failed'::text, 'blocked'::text, 'invalid'::text, 'error'::text, 'waiting'::text])))
);

COMMENT ON COLUMN public.runs.digest IS 'SHA-256 of the requirement''s canonical form: what a plan is remembered by';

COMMENT ON COLUMN public.runs.origin IS 'Scheme, host and port of the application';

COMMENT ON COLUMN public.runs.driver IS 'Host, process id and a random word of the process that drives the run';

COMMENT ON COLUMN public.runs.seen_at IS 'When the driver last said that it is there';

ALTER TABLE ONLY public.artifacts
    ADD CONSTRAINT artifacts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.pacts_version
    ADD CONSTRAINT pacts_version_pkc PRIMARY KEY (version_num);

ALTER TABLE ONLY public.run_artifacts
    ADD CONSTRAINT run_artifacts_once_key UNIQUE (run_id, artifact_id, step_id, kind, name);

ALTER TABLE ONLY public.run_artifacts
    ADD CONSTRAINT run_artifacts_pkey PRIMARY KEY (ordinal);

ALTER TABLE ONLY public.run_steps
    ADD CONSTRAINT run_steps_pkey PRIMARY KEY (run_id, step_id);

ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_pkey PRIMARY KEY (id);

CREATE INDEX run_artifacts_artifact_idx ON public.run_artifacts USING btree (artifact_id);

CREATE INDEX runs_driver_idx ON public.runs USING btree (driver) WHERE (finished_at IS NULL);

CREATE INDEX runs_recall_idx ON public.runs USING btree (digest, origin, finished_at DESC, id DESC) WHERE (status = 'passed'::text);

CREATE INDEX runs_started_at_idx ON public.runs USING btree (started_at DESC, id DESC);

CREATE INDEX runs_status_idx ON public.runs USING btree (status, started_at DESC, id DESC);

CREATE INDEX runs_suite_idx ON public.runs USING btree (suite_id) WHERE (suite_id IS NOT NULL);

ALTER TABLE ONLY public.run_artifacts
    ADD CONSTRAINT run_artifacts_artifact_fkey FOREIGN KEY (artifact_id) REFERENCES public.artifacts(id);

ALTER TABLE ONLY public.run_artifacts
    ADD CONSTRAINT run_artifacts_run_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.run_steps
    ADD CONSTRAINT run_steps_run_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;
