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
SHELL_TIMEOUT_S = 180.0
"""For a package that only makes things faster."""
ANSWER_TIMEOUT_S = 30.0
"""For `chromium --version`, which a browser without its system libraries fails."""
LAST_WORDS = 300
"""Characters of a failed command's output that are shown."""
SHELL_PACKAGE = "chromium-headless-shell"
PLAYWRIGHT = (sys.executable, "-m", "playwright")


def ensure_chromium(say: Say, browser_path: str | None = None) -> Path:
    """The path of a Chromium that starts: the named one, an installed one, or one that is installed now.

    The chain: `browser_path`, PACTS_BROWSER_PATH, Playwright's own, a system Chrome or Chromium; then
    `playwright install chromium`; then, as root on Debian, `apt-get install chromium`. Root on a Debian with its
    Chromium gets the headless shell of the same version, too: each run costs less with it.

    Raises:
        BrowserMissing: none was found and none could be installed; the message says what was tried.
    """
    found, lack = _look(browser_path)
    tried = []
    for name, install in _WAYS:
        if found is not None:
            break
        say(f"{lack}. Trying {name} ...")
        refusal = install()
        found, lack = _look(browser_path)
        if found is None:
            tried.append(f"{name}: {refusal or lack}")
            say(f"{name} did not help: {refusal or lack}")
    if found is not None:
        return _shell_beside(found, say, browser_path)
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


def _shell_beside(found: Path, say: Say, browser_path: str | None) -> Path:
    """The headless shell of the Debian package that was found; that package itself where there is no shell for it."""
    named = browser_path or os.environ.get("PACTS_BROWSER_PATH")
    version = "" if named or _apt_lack() else _debian_version(found)
    if not version:
        return found
    say(f"Adding {SHELL_PACKAGE} to {found}: a page costs a fraction of a window in it ...")
    wanted = ["apt-get", "install", "-y", "--no-install-recommends", f"{SHELL_PACKAGE}={version}"]
    refusal = _run(wanted, timeout_s=SHELL_TIMEOUT_S)
    if refusal and not _run(["apt-get", "update"], timeout_s=SHELL_TIMEOUT_S):
        refusal = _run(wanted, timeout_s=SHELL_TIMEOUT_S)
    if refusal:
        say(f"{SHELL_PACKAGE} is not to be had ({refusal}): {found} does as well, only slower")
        return found
    return _look(browser_path)[0] or found


def _debian_version(found: Path) -> str:
    """The version of Debian's `chromium` when that is the browser that was found; else an empty text."""
    query = shutil.which("dpkg-query")
    if found.name != "chromium" or query is None:
        return ""
    asked = [query, "--show", "--showformat=${Version}", "chromium"]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603 -- a fixed command
    return done.stdout.strip() if done.returncode == 0 else ""


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
