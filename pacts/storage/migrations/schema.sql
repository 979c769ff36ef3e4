CREATE TABLE public.artifacts (
    id text NOT NULL,
    size bigint NOT NULL,
    stored_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT artifacts_id_check CHECK ((id ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT artifacts_size_check CHECK ((size >= 0))
);

COMMENT ON TABLE public.artifacts IS 'Contents by SHA-256; the bytes are files in the data folder';

CREATE TABLE public.heals (
    run_id text NOT NULL,
    step_id text NOT NULL,
    digest text NOT NULL,
    origin text NOT NULL,
    intent text NOT NULL,
    heal jsonb NOT NULL,
    element jsonb NOT NULL,
    decision text DEFAULT 'none'::text NOT NULL,
    decided_by text DEFAULT ''::text NOT NULL,
    decided_at timestamp with time zone,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT heals_decision_check CHECK ((decision = ANY (ARRAY['none'::text, 'accepted'::text, 'rejected'::text])))
);

COMMENT ON TABLE public.heals IS 'Changed locators of runs that ended well; a later run uses them as remembered once accepted';

CREATE TABLE public.mend_tries (
    run_id text NOT NULL,
    step_id text NOT NULL,
    place smallint NOT NULL,
    site text NOT NULL,
    failure text NOT NULL,
    strategy text NOT NULL,
    pattern boolean NOT NULL,
    ok boolean NOT NULL,
    ms double precision NOT NULL,
    saved smallint NOT NULL,
    what text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

COMMENT ON TABLE public.mend_tries IS 'What was tried when a step could not be done; it outlives its run, whose id it keeps';

COMMENT ON COLUMN public.mend_tries.saved IS 'Questions that a model was not asked because of it';

CREATE TABLE public.model_calls (
    ordinal bigint NOT NULL,
    run_id text NOT NULL,
    step_id text NOT NULL,
    agent text NOT NULL,
    prompt text NOT NULL,
    asked text NOT NULL,
    answered text NOT NULL,
    tokens_in integer,
    tokens_out integer,
    cost_usd double precision,
    ms double precision NOT NULL,
    outcome text NOT NULL,
    cached boolean NOT NULL,
    tries integer NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT model_calls_tokens_in_check CHECK ((tokens_in >= 0)),
    CONSTRAINT model_calls_tokens_out_check CHECK ((tokens_out >= 0)),
    CONSTRAINT model_calls_tries_check CHECK ((tries > 0))
);

COMMENT ON COLUMN public.model_calls.prompt IS 'Name and version of the prompt; its text is stored nowhere';

COMMENT ON COLUMN public.model_calls.answered IS 'The model that answered, in the reply''s own words; empty when none did';

COMMENT ON COLUMN public.model_calls.tokens_in IS 'NULL = the server did not count them';

COMMENT ON COLUMN public.model_calls.cost_usd IS 'NULL = not known';

ALTER TABLE public.model_calls ALTER COLUMN ordinal ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.model_calls_ordinal_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.named_elements (
    key text NOT NULL,
    instruction text NOT NULL,
    origin text NOT NULL,
    element jsonb NOT NULL,
    named_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    validated_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    uses integer DEFAULT 0 NOT NULL,
    misses smallint DEFAULT 0 NOT NULL,
    CONSTRAINT named_elements_key_check CHECK ((key ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT named_elements_misses_check CHECK (((misses >= 0) AND (misses <= 2)))
);

COMMENT ON TABLE public.named_elements IS 'What models named: trusted for 7 days, dropped at the third miss';

CREATE TABLE public.pacts_version (
    version_num character varying(32) NOT NULL
);

CREATE TABLE public.quarantine (
    number bigint NOT NULL,
    origin text NOT NULL,
    intent text NOT NULL,
    locator jsonb NOT NULL,
    reason text NOT NULL,
    run_id text DEFAULT ''::text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

COMMENT ON TABLE public.quarantine IS 'Locators that are not used for a step (its intent) on a site until they are taken out';

ALTER TABLE public.quarantine ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.quarantine_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
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

CREATE TABLE public.run_vaults (
    run_id text NOT NULL,
    sealed bytea NOT NULL,
    saved_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

COMMENT ON TABLE public.run_vaults IS 'Browser storage and secrets of runs that are not finished, encrypted';

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

CREATE TABLE public.selector_counts (
    name text NOT NULL,
    number bigint NOT NULL
);

COMMENT ON TABLE public.selector_counts IS 'Who answered when steps asked for their elements, and what became of the entries';

CREATE TABLE public.selectors (
    asked bytea NOT NULL,
    page text NOT NULL,
    site text NOT NULL,
    entry bytea NOT NULL,
    digest bytea NOT NULL,
    stored_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    validated_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    failed_at timestamp with time zone,
    uses integer DEFAULT 0 NOT NULL,
    CONSTRAINT selectors_asked_check CHECK ((octet_length(asked) = 16)),
    CONSTRAINT selectors_digest_check CHECK ((octet_length(digest) = 32))
);

COMMENT ON TABLE public.selectors IS 'Where steps found their elements: trusted for 7 days since they were last valid';

COMMENT ON COLUMN public.selectors.asked IS 'Hash of application, environment and what is done to what';

COMMENT ON COLUMN public.selectors.digest IS 'SHA-256 of asked, page and entry: what does not match is dropped';

COMMENT ON COLUMN public.selectors.failed_at IS 'Nobody uses it from then on, until a good run stores it again';

CREATE TABLE public.span_outbox (
    run_id text NOT NULL,
    way text NOT NULL,
    since timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    due boolean NOT NULL
);

COMMENT ON TABLE public.span_outbox IS 'Traces that may have to be sent, by place: from the start of a run until it was taken';

COMMENT ON COLUMN public.span_outbox.way IS 'Kind of the place, and a digest of its address and project';

COMMENT ON COLUMN public.span_outbox.due IS 'False while the run goes on, and for ever where its process died';

CREATE TABLE public.spans (
    run_id text NOT NULL,
    id uuid NOT NULL,
    parent_id uuid,
    name text NOT NULL,
    kind text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ms double precision,
    error text,
    facts jsonb NOT NULL
);

COMMENT ON TABLE public.spans IS 'The trace of each run, redacted; it goes with its run';

COMMENT ON COLUMN public.spans.ms IS 'NULL while it is going on, or where its process died meanwhile';

COMMENT ON COLUMN public.spans.facts IS 'inputs, outputs, metadata, tags, feedback';

CREATE TABLE public.step_intents (
    run_id text NOT NULL,
    step_id text NOT NULL,
    attempt integer NOT NULL,
    "position" integer NOT NULL,
    verb text NOT NULL,
    once boolean NOT NULL,
    url text DEFAULT ''::text NOT NULL,
    structure text DEFAULT ''::text NOT NULL,
    sent text[] DEFAULT '{}'::text[] NOT NULL,
    watched boolean DEFAULT true NOT NULL,
    fresh text[] DEFAULT '{}'::text[] NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);

COMMENT ON TABLE public.step_intents IS 'Written before an action; one without a row in run_steps was in flight';

COMMENT ON COLUMN public.step_intents.sent IS 'Requests that may change something, each written before it was let go';

CREATE TABLE public.tier_attempts (
    run_id text NOT NULL,
    step_id text NOT NULL,
    tier smallint NOT NULL,
    ok boolean NOT NULL,
    reason text NOT NULL,
    ms double precision NOT NULL,
    rounds integer NOT NULL,
    cached boolean NOT NULL,
    tokens_in integer NOT NULL,
    tokens_out integer NOT NULL,
    cost_usd double precision,
    CONSTRAINT tier_attempts_tier_check CHECK (((tier >= 1) AND (tier <= 3)))
);

COMMENT ON TABLE public.tier_attempts IS 'Who was tried for an action: rules (1), a model that named (2) or acted (3)';

COMMENT ON COLUMN public.tier_attempts.cost_usd IS 'NULL = not known';

ALTER TABLE ONLY public.artifacts
    ADD CONSTRAINT artifacts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.heals
    ADD CONSTRAINT heals_pkey PRIMARY KEY (run_id, step_id);

ALTER TABLE ONLY public.mend_tries
    ADD CONSTRAINT mend_tries_pkey PRIMARY KEY (run_id, step_id, place);

ALTER TABLE ONLY public.model_calls
    ADD CONSTRAINT model_calls_pkey PRIMARY KEY (ordinal);

ALTER TABLE ONLY public.named_elements
    ADD CONSTRAINT named_elements_pkey PRIMARY KEY (key);

ALTER TABLE ONLY public.pacts_version
    ADD CONSTRAINT pacts_version_pkc PRIMARY KEY (version_num);

ALTER TABLE ONLY public.quarantine
    ADD CONSTRAINT quarantine_once_key UNIQUE (origin, intent, locator);

ALTER TABLE ONLY public.quarantine
    ADD CONSTRAINT quarantine_pkey PRIMARY KEY (number);

ALTER TABLE ONLY public.run_artifacts
    ADD CONSTRAINT run_artifacts_once_key UNIQUE (run_id, artifact_id, step_id, kind, name);

ALTER TABLE ONLY public.run_artifacts
    ADD CONSTRAINT run_artifacts_pkey PRIMARY KEY (ordinal);

ALTER TABLE ONLY public.run_steps
    ADD CONSTRAINT run_steps_pkey PRIMARY KEY (run_id, step_id);

ALTER TABLE ONLY public.run_vaults
    ADD CONSTRAINT run_vaults_pkey PRIMARY KEY (run_id);

ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.selector_counts
    ADD CONSTRAINT selector_counts_pkey PRIMARY KEY (name);

ALTER TABLE ONLY public.selectors
    ADD CONSTRAINT selectors_pkey PRIMARY KEY (asked, page);

ALTER TABLE ONLY public.span_outbox
    ADD CONSTRAINT span_outbox_pkey PRIMARY KEY (run_id, way);

ALTER TABLE ONLY public.spans
    ADD CONSTRAINT spans_pkey PRIMARY KEY (run_id, id);

ALTER TABLE ONLY public.step_intents
    ADD CONSTRAINT step_intents_pkey PRIMARY KEY (run_id, step_id, attempt);

ALTER TABLE ONLY public.tier_attempts
    ADD CONSTRAINT tier_attempts_pkey PRIMARY KEY (run_id, step_id, tier);

CREATE INDEX heals_plan_idx ON public.heals USING btree (digest, origin, at DESC);

CREATE INDEX mend_tries_site_idx ON public.mend_tries USING btree (site, at);

CREATE INDEX model_calls_run_idx ON public.model_calls USING btree (run_id, ordinal);

CREATE INDEX run_artifacts_artifact_idx ON public.run_artifacts USING btree (artifact_id);

CREATE INDEX runs_driver_idx ON public.runs USING btree (driver) WHERE (finished_at IS NULL);

CREATE INDEX runs_recall_idx ON public.runs USING btree (digest, origin, finished_at DESC, id DESC) WHERE (status = 'passed'::text);

CREATE INDEX runs_started_at_idx ON public.runs USING btree (started_at DESC, id DESC);

CREATE INDEX runs_status_idx ON public.runs USING btree (status, started_at DESC, id DESC);

CREATE INDEX runs_suite_idx ON public.runs USING btree (suite_id) WHERE (suite_id IS NOT NULL);

CREATE INDEX selectors_validated_idx ON public.selectors USING btree (validated_at);

CREATE INDEX spans_roots_idx ON public.spans USING btree (started_at) WHERE (parent_id IS NULL);

ALTER TABLE ONLY public.heals
    ADD CONSTRAINT heals_run_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.model_calls
    ADD CONSTRAINT model_calls_run_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.run_artifacts
    ADD CONSTRAINT run_artifacts_artifact_fkey FOREIGN KEY (artifact_id) REFERENCES public.artifacts(id);

ALTER TABLE ONLY public.run_artifacts
    ADD CONSTRAINT run_artifacts_run_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.run_steps
    ADD CONSTRAINT run_steps_run_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.run_vaults
    ADD CONSTRAINT run_vaults_run_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.span_outbox
    ADD CONSTRAINT span_outbox_run_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.spans
    ADD CONSTRAINT spans_run_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.step_intents
    ADD CONSTRAINT step_intents_run_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.tier_attempts
    ADD CONSTRAINT tier_attempts_run_fkey FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;
