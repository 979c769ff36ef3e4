"""Settings: arguments first, then `PACTS_*` environment variables, then `pacts.toml` or `[tool.pacts]`."""

import os
import re
import tomllib
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal, Self, get_args
from zoneinfo import available_timezones

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
)
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    NoDecode,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)
from pydantic_settings import SettingsError as UnreadableSource

from pacts.errors import SettingsError

Language = Literal["py", "ts", "feature"]
ModelAgent = Literal["planner", "pom_builder", "executor", "healer"]
HIDDEN = frozenset({"secrets", "database_url", "redis_url", "llm_api_key", "vault_key"})
"""Settings whose values are shown nowhere."""
MISTYPED = 0.88
"""Likeness of a variable's name to a setting's above which it is taken for a slip of the pen."""


def _split(given: object) -> object:
    """Lists may be written with commas, as people write them in the environment."""
    return tuple(part.strip() for part in given.split(",") if part.strip()) if isinstance(given, str) else given


InjectionKind = Literal["browser", "database", "redis", "model", "langsmith"]
KINDS: tuple[InjectionKind, ...] = get_args(InjectionKind)


class Injection(BaseModel):
    """Which calls are to fail on purpose, and how often."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    p: float = Field(ge=0, le=1)
    kinds: tuple[InjectionKind, ...] = KINDS

    def __str__(self) -> str:
        return f"p={self.p:g},{','.join(self.kinds)}"


def _injection(given: object) -> object:
    """``p=0.05`` or ``p=0.05,browser,model``."""
    if not isinstance(given, str):
        return given
    share, *kinds = (part.strip() for part in given.split(","))
    try:
        p = float(share.removeprefix("p="))
    except ValueError:
        p = -1.0
    if not 0 <= p <= 1 or not set(kinds) <= set(KINDS):
        msg = f"must be such as p=0.05 or p=0.05,browser,model (of {', '.join(KINDS)}), got {given!r}"
        raise ValueError(msg)
    return {"p": p, "kinds": tuple(kinds) or KINDS}


Texts = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_split)]


class Settings(BaseSettings):
    """Everything that can be set, with the default a first run needs. Read once, at the composition root."""

    model_config = SettingsConfigDict(
        env_prefix="PACTS_", extra="forbid", frozen=True, validate_default=True, env_nested_delimiter="__"
    )

    # --- the application under test
    base_url: str | None = None
    """Where relative URLs and the first page come from."""
    allowed_origins: Texts = ()
    """Origins besides the application's own that a run may navigate to ("*" for any)."""
    app_ready: str | None = None
    """JavaScript expression that is true when the application is ready (third readiness stage)."""
    test_id_attributes: Texts = ("data-testid", "data-test-id", "data-test", "data-cy", "data-qa")
    tier_order: Annotated[tuple[int, ...], NoDecode, BeforeValidator(_split)] = (1, 2, 3, 4, 5, 6, 7, 8)
    """Order in which the eight locator tiers are preferred."""

    # --- the step language
    steps: Path | None = None
    """YAML file with step definitions, besides `pacts.steps.yaml` next to the requirement and in the working folder."""
    step_modules: Texts = ()
    """Python files with `@pacts.step` functions."""

    # --- the browser
    browser_path: str | None = None
    """Chromium or Chrome executable; otherwise Playwright's or a system one is found, a headless shell first."""
    headed: bool = False
    viewport_width: int = Field(default=1280, ge=200, le=7680)
    viewport_height: int = Field(default=800, ge=200, le=4320)
    locale: str = "en-US"
    timezone: str | None = None
    ignore_https_errors: bool = False
    slow_mo_ms: int = Field(default=0, ge=0)

    # --- time limits, in seconds
    step_timeout_s: float = Field(default=10.0, gt=0)
    """For one action or one assertion to come true."""
    navigation_timeout_s: float = Field(default=30.0, gt=0)
    ready_timeout_s: float = Field(default=5.0, gt=0)
    """For the page to come to rest before a look; a page that never does is looked at as it is, and that is said."""
    run_timeout_s: float = Field(default=900.0, gt=0)

    # --- judgement
    allow_partial: bool = False
    """Run the understood lines of a plan with unclear ones; such a run is never `passed`."""
    min_confidence: float = Field(default=0.7, ge=0, le=1)
    strict: bool = False
    """A healed run is red (exit code 4) until a person accepts the patch."""
    heal: Literal["auto", "suggest", "ask", "off"] = "auto"
    """What becomes of a changed locator that is surely the element's: it is used and the run is `healed`, it is only
    suggested and the run `failed`, a person is asked and the run is `waiting` (`pacts approve`), none is looked for."""
    heal_threshold: float = Field(default=0.36, ge=0, le=1)
    """Least likeness of an element that is taken for a remembered one; more is asked for where a step destroys."""
    heal_margin: float = Field(default=0.06, ge=0, le=1)
    """Least distance to the next candidate."""
    seed: int = 0
    """Seed of generated data; the same seed gives the same run."""
    clock: AwareDatetime | None = None
    """The moment that dates are counted from ("tomorrow"), such as 2026-11-21T12:00:00Z; without one it is now."""
    parameters: dict[str, str] = Field(default_factory=dict)
    secrets: dict[str, SecretStr] = Field(default_factory=dict)
    """Values of `{{secret:NAME}}`; otherwise PACTS_SECRET_<NAME> of the environment is read at the moment of typing."""
    fail_on_console_errors: bool = False

    # --- what is kept
    data_dir: Path | None = None
    """Embedded database and artifacts. Default: $XDG_DATA_HOME/pacts, as root /var/lib/pacts."""
    database_url: SecretStr | None = None
    """A PostgreSQL URL; without one (nor DATABASE_URL) an embedded PostgreSQL is used."""
    vault_key: SecretStr | None = None
    """Any long text: encrypts checkpoints and what the browser of an unfinished run holds. Default: a key file in the
    data folder. Set the same one on every machine that shares a database, so that any of them can resume a run."""
    report_dir: Path = Path("pacts-report")
    baseline_dir: Path = Path("pacts-baselines")
    """Pictures that "looks as the baseline" compares with: kept beside the requirements, in the team's repository."""
    junit: Path | None = None
    screenshots: Literal["all", "failures", "none"] = "all"
    playwright_trace_dir: Path | None = None
    """A folder for Playwright's own traces (`playwright show-trace FILE`), one for each browser context. They hold
    everything that was typed and shown, secrets too: they are written for you alone, and attached to nothing."""
    generate: Annotated[tuple[Language, ...], NoDecode, BeforeValidator(_split)] = ("py",)
    verify: Literal["always", "local", "never"] = "local"
    """Whether a generated test is run once: `local` = only against loopback and `test_origins`."""
    test_origins: Texts = ()
    reset_command: str | None = None
    """Run before each verification, to bring the application back to its start."""
    reset_url: str | None = None
    """Requested with POST before each verification."""
    allow_destructive_verify: bool = True
    """Whether a flow that deletes, pays or sends may be repeated to verify it, on a test environment."""
    mutants: int = Field(default=8, ge=0, le=200)
    """Faults that a verified test must be tried against, one at a time (see the kill rate in its header); 0 = none."""
    mutation_limit_s: float = Field(default=30.0, gt=0)
    """Seconds for all of them together; what is over then is not tried, and that is said."""
    enable_memory: bool = True
    """Whether elements, notes and plans of earlier runs are used and kept for later ones."""
    application: str | None = None
    """A name under which several origins share what is remembered of their pages; without one each has its own."""
    environment: str = ""
    """What is remembered in one environment ("staging") is not used in another."""
    memory_max_entries: int = Field(default=100_000, ge=1)
    """Remembered selectors; beyond these, what was valid longest ago is dropped."""
    memory_max_mb: int = Field(default=50, ge=1)
    """The same by size."""
    enable_telemetry: bool = True
    """Whether spans are kept and sent; a run is the same without them."""
    trace_share: float = Field(default=0.1, ge=0, le=1)
    """Share of the passed runs whose traces are sent (LangSmith, OTLP); all others are, and every one is kept here."""
    trace_pictures: bool = False
    """Attach the pictures of steps to the traces at LangSmith: those in which all that is private could be covered."""
    trace_days: int = Field(default=30, ge=1)
    """Days that the trace of a run is kept in PostgreSQL for `pacts trace`; the run itself stays."""
    otlp_endpoint: str | None = None
    """An OpenTelemetry collector, such as http://127.0.0.1:4318; without one OTEL_EXPORTER_OTLP_ENDPOINT names it."""
    trace_url: str | None = None
    """Address of a trace for reports where it is not LangSmith's own, such as http://127.0.0.1:16686/trace/{trace_id}."""

    # --- what is masked
    redact_patterns: dict[str, str] = Field(default_factory=dict)
    """Own regular expressions by name, such as `{"employee": "EMP-\\d{4,8}"}`: what they match is masked wherever it is
    sent, logged, stored or drawn, as `[masked employee]`. Their repetitions must be bounded."""
    redact_names: str = ""
    """Where given names come from by which people ("Ann Lee") are known and masked as `[person]`: "faker" (with the
    extra `names`), or "module:function" of your own. Without it names of people are not masked."""
    redact_selectors: Texts = ()
    """CSS selectors of what no picture shows ("#iban", "canvas.signature"), besides fields for passwords, cards and
    one-time codes, and every text that looks private."""

    # --- the suite
    workers: int = Field(default=1, ge=1, le=64)

    # --- failures on purpose
    inject_failures: Annotated[Injection | None, NoDecode, BeforeValidator(_injection)] = None
    """Let calls fail by a die of `seed`: "p=0.05", or "p=0.05,browser,database,redis,model,langsmith"."""

    # --- a model, if there is one
    model: str | None = None
    """The model that every agent asks, where `models` names no other; without one there are rules alone."""
    strategy: Literal["A", "B", "C", "off"] = "C"
    """Who helps where the rules (tier 1) can't do an action: A = a model names the element (tier 2), B = a model acts
    in a bounded loop (tier 3), C = tier 2, then tier 3, off = nobody. Checks are judged by rules alone."""
    tier2_timeout_s: float = Field(default=60.0, gt=0)
    """For one step in tier 2, with all its tries."""
    tier2_tries: int = Field(default=2, ge=1, le=5)
    """Things that a model may name for one step; what the page or the rules speak against is not offered again."""
    tier3_timeout_s: float = Field(default=180.0, gt=0)
    """For the questions about one step in tier 3; acting itself has the limits of every step."""
    tier3_rounds: int = Field(default=6, ge=1, le=20)
    """Actions that a model may take for one step."""
    tier3_tries: int = Field(default=2, ge=1, le=5)
    """Proposals in a row that are refused or change nothing, after which tier 3 gives up."""
    llm_page_tokens: int = Field(default=600, ge=100)
    """What a model is shown of a page in one question, by an estimate: what the step is least likely to mean is left
    out."""
    models: dict[ModelAgent, str] = Field(default_factory=dict)
    """A model for one agent, such as `{"planner": "gpt-4.1-mini"}`: a cheap one where that suffices."""
    model_fallbacks: Texts = ()
    """Models on the same server that are asked, in this order, where the agent's own is no help."""
    llm_base_url: str | None = None
    """An OpenAI-compatible server, such as http://127.0.0.1:11434/v1; without one it is OpenAI's own."""
    llm_api_key: SecretStr | None = None
    azure_endpoint: str | None = None
    """An Azure OpenAI resource; models are the names of its deployments then."""
    azure_api_version: str = "2024-10-21"
    llm_timeout_s: float = Field(default=60.0, gt=0)
    """For one request."""
    llm_stage_timeout_s: float = Field(default=120.0, gt=0)
    """For one question of an agent with all its waits, tries and fallbacks."""
    llm_tries: int = Field(default=3, ge=1, le=10)
    """Requests at most for one question to one model, where a fault may pass by itself."""
    llm_requests_per_minute: int | None = Field(default=None, ge=1)
    """Of each model, by all runs of the process together; over `redis_url` by all processes."""
    llm_tokens_per_minute: int | None = Field(default=None, ge=100)
    """The same for tokens, question and reply together."""
    redis_url: SecretStr | None = None
    """A Redis or Valkey: remembered selectors are looked up there first, and processes share the limits per minute."""
    llm_max_prompt_tokens: int = Field(default=8_000, ge=500)
    """The longest question, by an estimate; the page is cut to fit, and what is longer without it is not sent."""
    llm_max_reply_tokens: int = Field(default=2_000, ge=50)
    llm_prices: dict[str, tuple[float, float]] = Field(default_factory=dict)
    """Dollars per million tokens in and out, by model, where the price table does not know it or you pay others."""
    budget_run_usd: float | None = Field(default=None, ge=0)
    """What one run may spend on models."""
    budget_suite_usd: float | None = Field(default=None, ge=0)
    """What all runs of a suite together may spend on models."""
    budget_mode: Literal["warn", "enforce"] = "warn"
    """`enforce`: a call that could go over a budget is not made; the run goes on by rules alone."""
    reply_cache_mb: int = Field(default=64, ge=0)
    """Size of the folder of replies that are given again to the same question; 0 = none is kept."""
    reply_dir: Path | None = None
    """That folder. Default: `replies` in the data folder."""
    replay: Path | None = None
    """A folder of kept replies: models answer from it alone, and nothing is sent."""
    log_prompts: bool = False
    """Write prompts and replies into the log (`--verbose`), masked."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments, environment, file: the first that names a setting wins."""
        del dotenv_settings, file_secret_settings
        return (init_settings, env_settings, _FileSource(settings_cls))

    @field_validator("tier_order")
    @classmethod
    def _every_tier_once(cls, order: tuple[int, ...]) -> tuple[int, ...]:
        if sorted(order) != list(range(1, 9)):
            msg = f"must name each tier 1 to 8 once, got {order!r}"
            raise ValueError(msg)
        return order

    @field_validator("base_url")
    @classmethod
    def _an_absolute_url(cls, url: str | None) -> str | None:
        if url is not None and not url.startswith(("http://", "https://", "file://", "about:", "data:")):
            msg = f"must be an absolute URL such as http://127.0.0.1:8000, got {url!r}"
            raise ValueError(msg)
        return url

    @field_validator("llm_base_url", "azure_endpoint")
    @classmethod
    def _a_web_address(cls, url: str | None) -> str | None:
        if url is not None and not re.match(r"https?://[^/\s]+[^\s]*$", url, re.IGNORECASE):
            msg = f"must be an http(s) URL such as http://127.0.0.1:11434/v1, got {url!r}"
            raise ValueError(msg)
        return url

    @field_validator("timezone")
    @classmethod
    def _a_known_timezone(cls, name: str | None) -> str | None:
        if name is not None and name not in available_timezones():
            msg = f"must be a time zone such as Europe/Berlin, got {name!r}"
            raise ValueError(msg)
        return name

    @field_validator("allowed_origins", "test_origins")
    @classmethod
    def _origins(cls, origins: tuple[str, ...]) -> tuple[str, ...]:
        for origin in origins:
            if origin != "*" and not re.match(r"[a-z][a-z0-9+.-]*://[^/\s]+/?$", origin, re.IGNORECASE):
                msg = f"must name origins such as https://shop.example or *, got {origin!r}"
                raise ValueError(msg)
        return origins

    @classmethod
    def load(cls, **arguments: Any) -> Self:
        """Settings from arguments, environment and file.

        Args:
            arguments: fields that are set here; None means "not given" and is left to the next source.

        Raises:
            SettingsError: a field is unknown or has a value that can't be used.
        """
        _refuse_mistyped(os.environ)
        try:
            return cls(**{name: value for name, value in arguments.items() if value is not None})
        except ValidationError as exc:
            raise SettingsError(_explain(exc)) from exc
        except UnreadableSource as exc:
            field = str(exc).partition('field "')[2].partition('"')[0]
            raise SettingsError(
                f"PACTS_{field.upper()} is no JSON: write it as JSON, or set each entry by a variable of its own, "
                f"PACTS_{field.upper()}__NAME"
            ) from exc

    def with_(self, **changes: Any) -> Self:
        """A copy with fields changed; validated like any other settings."""
        values = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self).load(**{**values, **changes})

    def public(self) -> dict[str, str | int | float | bool | None]:
        """The settings without any secret, for a run's header."""
        hidden = HIDDEN | {"parameters"}
        shown: dict[str, str | int | float | bool | None] = {}
        for name in type(self).model_fields:
            if name in hidden:
                continue
            value = getattr(self, name)
            shown[name] = value if isinstance(value, str | int | float | bool | None) else str(value)
        return shown


class _FileSource(TomlConfigSettingsSource):
    """`PACTS_CONFIG`, else `pacts.toml`, else `[tool.pacts]` of `pyproject.toml` in the working folder."""

    def __init__(self, settings_cls: type[BaseSettings]) -> None:
        super().__init__(settings_cls, toml_file=None)
        self.init_kwargs = self._read()

    def __call__(self) -> dict[str, Any]:
        return self.init_kwargs

    @staticmethod
    def _read() -> dict[str, Any]:
        named = os.environ.get("PACTS_CONFIG")
        places = [Path(named)] if named else [Path("pacts.toml"), Path("pyproject.toml")]
        for place in places:
            if not place.is_file():
                if named:
                    raise SettingsError(f"PACTS_CONFIG names {named!r}, which is not a file: mend the path or unset it")
                continue
            try:
                read = tomllib.loads(place.read_text(encoding="utf-8"))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError) as exc:
                raise SettingsError(
                    f"{place.absolute()}, line {_line(exc, place)}, is not valid TOML ({exc}): mend the file"
                ) from exc
            if place.name == "pyproject.toml" and not named:
                table = read.get("tool", {}).get("pacts")
                if table is None:
                    continue
                return dict(table)
            return read
        return {}


def _line(exc: tomllib.TOMLDecodeError | UnicodeDecodeError, file: Path) -> int:
    """Where a file can't be read, from 1; the last line where its end is missed."""
    if isinstance(exc, UnicodeDecodeError):
        return exc.object[: exc.start].count(b"\n") + 1
    at = re.search(r"\bline (\d+)", str(exc))
    return int(at[1]) if at else max(len(file.read_text(encoding="utf-8").splitlines()), 1)


def _refuse_mistyped(environment: Mapping[str, str]) -> None:
    """A mistyped PACTS_ variable would be a setting that silently does not hold; any other name may be the user's."""
    known = [f"PACTS_{field.upper()}" for field in Settings.model_fields]
    for name in environment:
        top = name.upper().partition("__")[0]
        if not name.startswith("PACTS_") or name.startswith("PACTS_SECRET_") or top in known:
            continue
        if near := get_close_matches(top, known, n=1, cutoff=MISTYPED):
            raise SettingsError(f"the environment variable {name} is no setting of PACTS: did you mean {near[0]}?")


def _explain(exc: ValidationError) -> str:
    lines = []
    for error in exc.errors(include_url=False):
        field = ".".join(str(part) for part in error["loc"]) or "settings"
        if error["type"] == "extra_forbidden":
            lines.append(f"unknown setting {field!r}: see `pacts doctor` and docs/reference/settings.md for the names")
            continue
        top = str(error["loc"][0]) if error["loc"] else "…"
        hidden = top in HIDDEN or error["type"] == "value_error"
        shown = "" if hidden else f" (got {error.get('input')!r})"
        lines.append(
            f"setting {field!r}: {_said(error)}{shown}; set it as an argument, as PACTS_{top.upper()} or in pacts.toml"
        )
    return "; ".join(lines)


def _said(error: ErrorDetails) -> str:
    return error["msg"].removeprefix("Value error, ")
