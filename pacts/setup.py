"""A browser on this machine, found or installed: what `pacts setup` and `make` call."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from pacts.errors import BrowserMissing
from pacts.runtime import chromium

Say = Callable[[str], None]

INSTALL_TIMEOUT_S = 900.0
ANSWER_TIMEOUT_S = 30.0
"""For `chromium --version`, which a browser without its system libraries fails."""
LAST_WORDS = 300
"""Characters of a failed command's output that are shown."""
PLAYWRIGHT = (sys.executable, "-m", "playwright")


def ensure_chromium(say: Say, browser_path: str | None = None) -> Path:
    """The path of a Chromium that starts: the named one, an installed one, or one that is installed now.

    The chain: `browser_path`, PACTS_BROWSER_PATH, Playwright's own, a system Chrome or Chromium; then
    `playwright install chromium`; then, as root on Debian, `apt-get install chromium`.

    Raises:
        BrowserMissing: none was found and none could be installed; the message says what was tried.
    """
    found, lack = _look(browser_path)
    tried = []
    for name, install in _WAYS:
        if found is not None:
            return found
        say(f"{lack}. Trying {name} ...")
        refusal = install()
        found, lack = _look(browser_path)
        if found is None:
            tried.append(f"{name}: {refusal or lack}")
            say(f"{name} did not help: {refusal or lack}")
    if found is not None:
        return found
    raise BrowserMissing(
        f"no Chromium was found and none could be installed ({'; '.join(tried)}): "
        "install Chrome or Chromium and set PACTS_BROWSER_PATH to its executable"
    )


def _look(browser_path: str | None) -> tuple[Path | None, str]:
    """A browser that starts, or why there is none."""
    named = browser_path or os.environ.get("PACTS_BROWSER_PATH")
    try:
        return _that_starts(chromium.find(browser_path)), ""
    except BrowserMissing as missing:
        if named:
            raise  # what was named on purpose is not replaced by something else
        return None, str(missing)


def _that_starts(found: Path) -> Path:
    refusal = _run([str(found), "--version"], timeout_s=ANSWER_TIMEOUT_S)
    if refusal:
        raise BrowserMissing(f"{found} does not start ({refusal})")
    return found


def _install_by_playwright() -> str:
    return _run([*PLAYWRIGHT, "install", "chromium"])


def _install_libraries() -> str:
    return _apt_lack() or _run([*PLAYWRIGHT, "install-deps", "chromium"])


def _install_by_apt() -> str:
    return (
        _apt_lack()
        or _run(["apt-get", "update"])
        or _run(["apt-get", "install", "-y", "--no-install-recommends", "chromium"])
    )


def _apt_lack() -> str:
    if shutil.which("apt-get") is None:
        return "this system has no apt-get"
    return "only root may use apt-get" if os.geteuid() != 0 else ""


_WAYS: tuple[tuple[str, Callable[[], str]], ...] = (
    ("`playwright install chromium`", _install_by_playwright),
    ("`playwright install-deps chromium`", _install_libraries),
    ("`apt-get install chromium`", _install_by_apt),
)


def _run(command: list[str], *, timeout_s: float = INSTALL_TIMEOUT_S) -> str:
    """What a failed command said last; empty when it succeeded."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(  # noqa: S603 -- fixed commands, no shell
            command, capture_output=True, text=True, timeout=timeout_s, check=False, env=quiet
        )
    except (OSError, subprocess.TimeoutExpired) as exc:
        return str(exc)
    said = " ".join((done.stderr or done.stdout).split())
    return "" if done.returncode == 0 else (said[-LAST_WORDS:] or f"exit code {done.returncode}")


def main() -> None:
    """Print the path of a Chromium, installing one where there is none: `python -m pacts.setup`."""
    try:
        print(ensure_chromium(lambda line: print(line, file=sys.stderr)))  # noqa: T201
    except BrowserMissing as missing:
        sys.exit(f"[pacts] {missing}")


if __name__ == "__main__":
    main()
