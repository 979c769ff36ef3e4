"""Finds a Chromium on this machine and says how it is launched; does not import Playwright."""

import os
import shutil
import sys
from pathlib import Path

from pacts.errors import BrowserMissing

SHELLS_ON_PATH = ("chromium-headless-shell", "chrome-headless-shell", "headless_shell")
"""Chromium without windows, as Playwright uses it by default: a new page costs a fraction of a browser window's."""
ON_PATH = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
USUAL_PLACES = (
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
)
PLAYWRIGHT_SHELLS = tuple(
    f"chromium_headless_shell-*/{place}"
    for place in (
        "chrome-headless-shell-*/chrome-headless-shell*",
        "chrome-linux*/headless_shell",
        "chrome-mac*/headless_shell",
        "chrome-win*/headless_shell.exe",
    )
)
PLAYWRIGHT_BROWSERS = tuple(
    f"chromium-*/{place}"
    for place in ("chrome-linux*/chrome", "chrome-mac*/*.app/Contents/MacOS/*", "chrome-win*/chrome.exe")
)
"""Where Playwright's folder has them, on each system."""
QUIET_FLAGS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
)
"""Nothing but the application under test is talked to."""
NEXT_MOVE = "run `pacts setup`, or set PACTS_BROWSER_PATH to the executable of Chrome or Chromium"

APART = "--site-per-process"
"""A frame of another site in a process of its own, as in everybody's Chrome: a shell would leave them in one."""


def find(browser_path: str | None = None, *, headed: bool = False) -> Path:
    """The Chromium to use: the named one, `PACTS_BROWSER_PATH`, Playwright's own, one of the system.

    Of Playwright's and of the system's a headless shell is taken first, unless the run is `headed`.

    Raises:
        BrowserMissing: there is none, or the named one is not there.
    """
    named = browser_path or os.environ.get("PACTS_BROWSER_PATH")
    if named:
        return _named(named)
    found = _installed_by_playwright(headed=headed) or _of_the_system(headed=headed)
    if found is None:
        raise BrowserMissing(f"no Chromium or Chrome was found on this machine: {NEXT_MOVE}")
    return found


def launch_flags() -> list[str]:
    """Command-line flags; the sandbox is given up only where it can't work, as root."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return [*QUIET_FLAGS, APART, *(["--no-sandbox"] if root else [])]


def _named(path: str) -> Path:
    place = Path(path).expanduser()
    found = place if place.is_file() else _on_path(path)
    if found is None:
        raise BrowserMissing(f"the browser {path!r} is not there: mend the path, or unset it and {NEXT_MOVE}")
    return found


def _on_path(name: str) -> Path | None:
    found = shutil.which(name)
    return Path(found) if found else None


def _installed_by_playwright(*, headed: bool) -> Path | None:
    """The newest of Playwright's folder; read from disk, because asking starts a process."""
    shell = None if headed else _newest(PLAYWRIGHT_SHELLS)
    return shell or _newest(PLAYWRIGHT_BROWSERS)


def _newest(patterns: tuple[str, ...]) -> Path | None:
    executables = (found for pattern in patterns for found in _playwright_folder().glob(pattern))
    return max((path for path in executables if path.is_file()), default=None, key=_revision)


def _revision(path: Path) -> int:
    number = path.relative_to(_playwright_folder()).parts[0].rpartition("-")[2]
    return int(number) if number.isdigit() else 0


def _playwright_folder() -> Path:
    named = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    if named and named != "0":
        return Path(named)
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "ms-playwright"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", "")) / "ms-playwright"
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "ms-playwright"


def _of_the_system(*, headed: bool) -> Path | None:
    names = ON_PATH if headed else (*SHELLS_ON_PATH, *ON_PATH)
    on_path = (found for name in names if (found := _on_path(name)) is not None)
    usual = (Path(place) for place in USUAL_PLACES if Path(place).is_file())
    return next(on_path, None) or next(usual, None)
