"""The generated test run once in a clean process: what makes it `verified`."""

import asyncio
import os
import shutil
import signal
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from ipaddress import ip_address
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pacts.codegen.executed import SourceFile
from pacts.domain.plan import Plan
from pacts.errors import RunError
from pacts.settings import Settings

_KEPT = ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "DISPLAY", "XDG_CACHE_HOME",
         "PLAYWRIGHT_BROWSERS_PATH", "LD_LIBRARY_PATH")  # fmt: skip
"""Of our own environment: what a Python process and a browser need to start, and nothing that could be a secret."""
_PYTEST = ("-p", "no:cacheprovider", "-q", "--tb=short", "--no-header", "--color=no", "--browser", "chromium")
_PLUGINS = ("pytest_base_url.plugin", "pytest_playwright.pytest_playwright")
"""The first is needed by pytest-playwright up to 0.7 only."""
_TAIL_CHARACTERS = 4000
_RESET_S = 60.0


@dataclass(frozen=True, slots=True)
class Verified:
    """What came of running the test."""

    state: Literal["verified", "failed", "unverified"]
    reason: str
    seconds: float | None
    output: str
    """The end of pytest's output, without the values of the environment it was given."""


def may_verify(settings: Settings, base_url: str, plan: Plan) -> str | None:
    """Why the test may not be run; None when it may."""
    if settings.verify == "never":
        return "verification is off (verify = never)"
    if settings.verify == "local" and not is_test_environment(base_url, settings.test_origins):
        host = urlsplit(base_url).netloc or base_url
        return f"{host} is neither this machine nor in test_origins, and verify = local"
    if not settings.allow_destructive_verify and any(step.destructive for step in plan.steps):
        return "the flow deletes, pays or sends something, and allow_destructive_verify is off"
    return None


def may_put_faults_in(settings: Settings, base_url: str) -> str | None:
    """Why a test that was verified may not be run again with faults; None when it may.

    More is asked for than to run it once: the flow is done many times, and what it does may be not what was meant.
    """
    if settings.mutants == 0:
        return "mutants = 0"
    if not is_test_environment(base_url, settings.test_origins):
        host = urlsplit(base_url).netloc or base_url
        return f"{host} is neither this machine nor in test_origins"
    return None


def is_test_environment(base_url: str, origins: Sequence[str]) -> bool:
    """Whether an application may be made to do things again: it is on this machine, or named as a test origin."""
    split = urlsplit(base_url)
    if split.scheme in {"file", "data", "about"}:
        return True
    origin = f"{split.scheme}://{split.netloc}".lower()
    if any(origin == named.rstrip("/").lower() for named in origins):
        return True
    return _is_loopback(split.hostname or "")


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


async def reset(settings: Settings) -> None:
    """Bring the application back to its start, as the settings say; nothing where they say nothing.

    Raises:
        RunError: the command failed, or the URL did not answer with success, within a minute.
    """
    if settings.reset_command:
        await _reset_by_command(settings.reset_command)
    if settings.reset_url:
        await asyncio.to_thread(_reset_by_url, settings.reset_url)


async def _reset_by_command(command: str) -> None:
    process = await asyncio.create_subprocess_shell(
        command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, start_new_session=True
    )
    code, output = await ended(process, _RESET_S)
    if code != 0:
        told = "took more than a minute" if code is None else f"ended with {code}"
        raise RunError(f"reset_command {command!r} {told}: {output[-300:].strip()!r}; mend it or unset it")


def _reset_by_url(url: str) -> None:
    if urlsplit(url).scheme not in {"http", "https"}:
        raise RunError(f"reset_url {url!r} is not an http(s) URL: mend it or unset it")
    request = urllib.request.Request(url, method="POST", data=b"")  # noqa: S310 - the scheme was checked
    try:
        with urllib.request.urlopen(request, timeout=_RESET_S) as reply:  # noqa: S310 - the scheme was checked
            reply.read()
    except (urllib.error.URLError, TimeoutError) as exc:
        raise RunError(f"reset_url {url!r} did not answer a POST with success ({exc}): mend it or unset it") from exc


async def verify(
    files: Sequence[SourceFile],
    *,
    folder: Path | None = None,
    environment: Mapping[str, str],
    browser_path: str | None,
    timeout_s: float,
) -> Verified:
    """Run the test (the first of the files) in a fresh process and folder, with nothing of this project around it.

    Args:
        files: the test and what stands beside it.
        folder: where a scratch folder is made for the time of the run; the system's place for such when None.
        environment: the variables the test needs; their values are removed from the output.
        browser_path: executable of the browser; Playwright's own when None.
        timeout_s: seconds after which the whole process group is killed.
    """
    scratch = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix=".pacts-verify-", dir=folder))
    began = time.monotonic()
    try:
        await asyncio.to_thread(lay_out, files, scratch)
        code, output = await _run_pytest(scratch, files[0].path, environment, browser_path, timeout_s)
    finally:
        await asyncio.to_thread(shutil.rmtree, scratch, ignore_errors=True)
    seconds = round(time.monotonic() - began, 3)
    shown = without(output.replace(str(scratch), "."), environment)[-_TAIL_CHARACTERS:]
    if code == 0:
        return Verified("verified", "", seconds, shown)
    return Verified("failed", _reason(code, shown, timeout_s), seconds, shown)


def lay_out(files: Sequence[SourceFile], folder: Path) -> None:
    """Write the files side by side, or below the folder."""
    for file in files:
        (folder / file.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / file.path).write_text(file.text, encoding="utf-8")


async def _run_pytest(
    folder: Path, test: str, environment: Mapping[str, str], browser_path: str | None, timeout_s: float
) -> tuple[int | None, str]:
    process = await start_pytest(folder, test, clean_environment(environment, browser_path))
    return await ended(process, timeout_s)


async def start_pytest(
    folder: Path, test: str, environment: Mapping[str, str], *, plugins: Sequence[str] = (), pipes: Sequence[int] = ()
) -> asyncio.subprocess.Process:
    """Pytest on one file of a folder, with the plugins of playwright and the named ones, and nothing else.

    The process inherits the file descriptors `pipes` under the same numbers.
    """
    named = (*(plugin for plugin in _PLUGINS if find_spec(plugin.split(".")[0])), *plugins)
    where = ("-c", os.devnull, "--rootdir", str(folder), "--confcutdir", str(folder))
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "pytest", test, *where),
        *(option for plugin in named for option in ("-p", plugin)),
        *_PYTEST,
        cwd=folder,
        env=environment,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        pass_fds=tuple(pipes),
        start_new_session=True,
    )


def clean_environment(wanted: Mapping[str, str], browser_path: str | None) -> dict[str, str]:
    """Of our own environment what a browser needs to start, and what the test is to be given."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    browser = {"PACTS_BROWSER_PATH": browser_path} if browser_path else {}
    fixed = {
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
        "PACTS_FILES": str(Path.cwd()),
    }
    return kept | fixed | browser | dict(wanted)


async def ended(process: asyncio.subprocess.Process, timeout_s: float) -> tuple[int | None, str]:
    """Exit code (None when the time was over) and output; the process group is gone afterwards, whatever happens."""
    assert process.stdout is not None
    chunks: list[bytes] = []
    try:
        async with asyncio.timeout(timeout_s):
            while chunk := await process.stdout.read(65536):
                chunks.append(chunk)
            code: int | None = await process.wait()
    except TimeoutError:
        code = None
    finally:
        kill_group(process.pid)
        await process.wait()
    return code, b"".join(chunks).decode(errors="replace")


def kill_group(pid: int) -> None:
    """End a process and all that it started, browsers among them."""
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return


def without(text: str, environment: Mapping[str, str]) -> str:
    """The text without the values that the process was given."""
    for value in sorted(environment.values(), key=len, reverse=True):
        if value.strip():
            text = text.replace(value, "•••")
    return text


def _reason(code: int | None, output: str, timeout_s: float) -> str:
    if code is None:
        return f"the test was still running after {timeout_s:g} seconds"
    errors = [line.removeprefix("E").strip() for line in output.splitlines() if line.startswith("E  ")]
    said = next((line for line in errors if line), "")
    return said[:300] or f"pytest ended with code {code}"
