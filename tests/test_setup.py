from pathlib import Path

import pytest

from pacts.errors import BrowserMissing
from pacts.runtime import chromium
from pacts.setup import ensure_chromium

APT = """#!/bin/sh
echo "$@" >> "$0.log"
[ "$1" = install ] || exit 0
printf '#!/bin/sh\\necho Chromium 1.0\\n' > "{folder}/chromium"
/bin/chmod +x "{folder}/chromium"
"""

SHELL_APT = """#!/bin/sh
echo "$@" >> "$0.log"
/bin/mv "{folder}/chromium-headless-shell.not-yet" "{folder}/chromium-headless-shell"
"""


def _script(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with nothing on its path but this folder, and no way out to the network."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path / "browsers"))
    monkeypatch.setenv("PLAYWRIGHT_DOWNLOAD_HOST", "http://127.0.0.1:9")
    monkeypatch.delenv("PACTS_BROWSER_PATH", raising=False)
    monkeypatch.setattr(chromium, "USUAL_PLACES", ())
    return tmp_path


def test_a_browser_that_is_there_is_taken_without_a_word() -> None:
    said: list[str] = []
    there = chromium.find()
    assert ensure_chromium(said.append, str(there)) == there
    assert said == []


def test_a_named_browser_that_is_not_there_is_not_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTS_BROWSER_PATH", "/nowhere/chrome")
    with pytest.raises(BrowserMissing, match="/nowhere/chrome"):
        ensure_chromium(print)


def test_a_named_browser_that_does_not_start_is_not_replaced(tmp_path: Path) -> None:
    broken = _script(tmp_path / "chrome", "#!/bin/sh\necho libnss3.so is missing >&2\nexit 127\n")
    with pytest.raises(BrowserMissing, match=r"does not start \(libnss3.so is missing\)"):
        ensure_chromium(print, str(broken))


def test_where_nothing_can_be_installed_the_message_says_what_was_tried(
    bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    _script(bare / "apt-get", APT.format(folder=bare))
    said: list[str] = []
    with pytest.raises(BrowserMissing, match=r"only root may use apt-get.*set PACTS_BROWSER_PATH"):
        ensure_chromium(said.append)
    assert any("Trying `playwright install chromium`" in line for line in said)


def test_as_root_on_debian_the_package_is_installed(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    apt = _script(bare / "apt-get", APT.format(folder=bare))
    assert ensure_chromium(lambda _: None) == bare / "chromium"
    assert "install -y --no-install-recommends chromium" in Path(f"{apt}.log").read_text(encoding="utf-8")


def test_debians_chromium_gets_the_headless_shell_of_its_version(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    for name in ("chromium", "chromium-headless-shell.not-yet"):
        _script(bare / name, "#!/bin/sh\necho Chromium 1.0\n")
    _script(bare / "dpkg-query", "#!/bin/sh\nprintf 1.0-1\n")
    apt = _script(bare / "apt-get", SHELL_APT.format(folder=bare))
    assert ensure_chromium(lambda _: None) == bare / "chromium-headless-shell"
    assert "chromium-headless-shell=1.0-1" in Path(f"{apt}.log").read_text(encoding="utf-8")


def test_where_the_shell_is_not_to_be_had_the_window_browser_is_taken(
    bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    _script(bare / "chromium", "#!/bin/sh\necho Chromium 1.0\n")
    _script(bare / "dpkg-query", "#!/bin/sh\nprintf 1.0-1\n")
    _script(bare / "apt-get", "#!/bin/sh\necho no such package >&2\nexit 100\n")
    said: list[str] = []
    assert ensure_chromium(said.append) == bare / "chromium"
    assert "not to be had (no such package)" in said[-1]


def test_a_headless_run_takes_the_shell_and_a_headed_one_the_window(bare: Path) -> None:
    for name in ("chromium", "chromium-headless-shell"):
        _script(bare / name, "#!/bin/sh\n")
    assert chromium.find().name == "chromium-headless-shell"
    assert chromium.find(headed=True).name == "chromium"


def test_playwrights_newest_shell_comes_before_its_window_browser(bare: Path) -> None:
    for place in (
        "chromium_headless_shell-1190/chrome-linux/headless_shell",
        "chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell",
        "chromium-1255/chrome-linux64/chrome",
    ):
        (bare / "browsers" / place).parent.mkdir(parents=True)
        _script(bare / "browsers" / place, "#!/bin/sh\n")
    assert chromium.find().parts[-3] == "chromium_headless_shell-1255"
    assert chromium.find(headed=True).name == "chrome"
