"""What this machine has and lacks, for `pacts doctor`. Each check looks at the real thing and says the next move."""

import asyncio
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import Literal, TypeVar
from urllib.parse import urlsplit

from pacts.errors import PactsError
from pacts.runtime import chromium
from pacts.settings import Settings

State = Literal["ok", "warn", "fail"]
Answer = TypeVar("Answer")

DISTRIBUTION = "pacts"
REACH_TIMEOUT_S = 3.0
"""For one question to a service on the network: long enough for another continent, short enough to wait for."""
START_TIMEOUT_S = 60.0
"""For a first start of the embedded database or of a browser."""
ENOUGH_FREE_BYTES = 500_000_000
"""An embedded database with some hundred runs and their pictures."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    state: State
    detail: str
    next_move: str = ""
    """What to do about a `warn` or `fail`; empty when there is nothing to do."""


def examine(settings: Settings, environment: Mapping[str, str] | None = None) -> tuple[Check, ...]:
    """Every check, in the order in which a run needs the things. Takes a few seconds: browser and database are started.

    `fail` means that runs can't work; `warn` that something optional is missing. Never raises for what it finds.
    """
    found = os.environ if environment is None else environment
    return (
        check_python(),
        check_packages(),
        check_browser(settings),
        check_data_dir(settings),
        check_database(settings, found),
        check_node(),
        check_langsmith(settings, found),
        check_model(settings),
    )


def check_python() -> Check:
    """Which Python runs this; one that is too old could not have installed PACTS."""
    return Check("python", "ok", f"{platform.python_version()} at {sys.executable}")


def check_packages(distribution: str = DISTRIBUTION) -> Check:
    """Whether all that PACTS requires is installed."""
    try:
        needed = requires(distribution) or []
    except PackageNotFoundError:
        return Check("packages", "fail", f"{distribution} is not installed", "Install PACTS with pip.")
    names = [_package_name(line) for line in needed if "extra ==" not in line]
    missing = [name for name in names if _version_of(name) is None]
    if missing:
        return Check("packages", "fail", f"missing: {', '.join(missing)}", "Install PACTS anew with pip.")
    shown = ", ".join(f"{name} {_version_of(name)}" for name in (distribution, "playwright", "langgraph"))
    return Check("packages", "ok", shown)


def check_browser(settings: Settings) -> Check:
    """Whether a Chromium is there and starts."""
    from pacts.runtime.browser import Browser  # noqa: PLC0415 -- Playwright is imported only when it is used

    async def start() -> str:
        async with Browser(settings) as browser:
            session = await browser.session(settings, origin=None)
            await session.close()
            return browser.version

    try:
        path = chromium.find(settings.browser_path)
        started = _wait(start)
    except (PactsError, TimeoutError) as exc:
        return Check("browser", "fail", _words(exc), "Run `pacts setup`, or set PACTS_BROWSER_PATH.")
    return Check("browser", "ok", f"{started} at {path}, starts")


def check_data_dir(settings: Settings) -> Check:
    """Whether the folders for reports and data can be written, and have room."""
    for folder in (settings.report_dir, *([settings.data_dir] if settings.data_dir else [])):
        refusal = _write_refusal(folder)
        if refusal:
            return Check("folders", "fail", f"{folder}: {refusal}", "Set PACTS_DATA_DIR and PACTS_REPORT_DIR.")
    place = _existing(settings.data_dir or Path.home())
    free = shutil.disk_usage(place).free
    detail = f"reports in {settings.report_dir}, {free / 1e9:.1f} GB free at {place}"
    if free < ENOUGH_FREE_BYTES:
        return Check("folders", "warn", detail, "Make room, or set PACTS_DATA_DIR to another disk.")
    return Check("folders", "ok", detail)


def check_database(settings: Settings, environment: Mapping[str, str]) -> Check:
    """Whether the given PostgreSQL answers, or the embedded one starts."""
    from pacts.storage.opening import open_storage  # noqa: PLC0415 -- psycopg is imported only when it is used

    async def start() -> None:
        async with open_storage(settings, environment=environment) as storage:
            await storage.runs.runs(limit=1)

    given = settings.database_url is not None or bool(environment.get("DATABASE_URL"))
    kind = "the given PostgreSQL server" if given else "embedded PostgreSQL"
    try:
        _wait(start)
    except (PactsError, TimeoutError) as exc:
        move = "Start the server or mend DATABASE_URL." if given else "Set PACTS_DATA_DIR, or give a DATABASE_URL."
        return Check("database", "fail", f"{kind}: {_words(exc)}", move)
    return Check("database", "ok", f"{kind} answers")


def check_node() -> Check:
    """Whether Node.js is there: only generated TypeScript needs it."""
    node = shutil.which("node")
    said = _said([node, "--version"]) if node else ""
    if said:
        return Check("node", "ok", f"{said} at {node} (for generated TypeScript)")
    return Check("node", "warn", "not found", "Install Node.js to run generated TypeScript; nothing else needs it.")


def check_langsmith(settings: Settings, environment: Mapping[str, str]) -> Check:
    """Whether traces would arrive, where tracing is configured."""
    wanted = any(_is_true(environment.get(name, "")) for name in ("LANGSMITH_TRACING", "LANGCHAIN_TRACING_V2"))
    if not wanted or not settings.enable_telemetry:
        return Check("langsmith", "ok", "not configured: nothing is sent")
    url = environment.get("LANGSMITH_ENDPOINT") or "https://api.smith.langchain.com"
    refusal = _reach(f"{url.rstrip('/')}/info")
    if refusal:
        return Check("langsmith", "warn", f"{_host(url)}: {refusal}", "Mend LANGSMITH_ENDPOINT; runs work without it.")
    if not environment.get("LANGSMITH_API_KEY"):
        return Check("langsmith", "warn", f"{_host(url)} answers, without a key", "Set LANGSMITH_API_KEY.")
    return Check("langsmith", "ok", f"{_host(url)} answers")


def check_model(settings: Settings) -> Check:
    """Whether the model's server answers, where a model is configured. Nothing is asked of the model itself."""
    if settings.model is None:
        return Check("model", "ok", "not configured: plans come from rules alone")
    url = settings.llm_base_url or "https://api.openai.com/v1"
    refusal = _reach(f"{url.rstrip('/')}/models")
    if refusal:
        return Check("model", "warn", f"{_host(url)}: {refusal}", "Mend PACTS_LLM_BASE_URL; runs work without a model.")
    return Check("model", "ok", f"{settings.model} at {_host(url)}, which answers")


def _wait(ask: Callable[[], Awaitable[Answer]]) -> Answer:
    async def limited() -> Answer:
        async with asyncio.timeout(START_TIMEOUT_S):
            return await ask()

    return asyncio.run(limited())


def _write_refusal(folder: Path) -> str:
    """Why nothing can be written in a folder, without making it; empty when it can."""
    try:
        with tempfile.TemporaryFile(dir=_existing(folder)):
            return ""
    except OSError as exc:
        return exc.strerror or str(exc)


def _existing(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists."""
    full = folder.expanduser().absolute()
    return next(place for place in (full, *full.parents) if place.exists())


def _reach(url: str) -> str:
    """Why a web service can't be reached; empty when it answers, whatever its answer is."""
    try:
        with urllib.request.urlopen(url, timeout=REACH_TIMEOUT_S):  # noqa: S310 -- a service the user configured
            return ""
    except urllib.error.HTTPError:
        return ""
    except urllib.error.URLError as exc:
        return str(exc.reason)
    except (OSError, ValueError) as exc:
        return str(exc)


def _said(command: list[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=REACH_TIMEOUT_S, check=True)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip()


def _package_name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    return found.group() if found else requirement


def _version_of(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _is_true(text: str) -> bool:
    return text.strip().lower() in {"1", "true", "yes", "on"}


def _host(url: str) -> str:
    """The server of a URL, without a user or password that may stand in it."""
    parts = urlsplit(url)
    return f"{parts.hostname or url}{f':{parts.port}' if parts.port else ''}"


def _words(exc: BaseException) -> str:
    return str(exc) or f"took longer than {START_TIMEOUT_S:.0f} s"
