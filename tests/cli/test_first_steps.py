"""What a new user types first."""

import os
import pty
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from tests.cli.shell import Shell
from tests.runs.site import Site


def test_the_version_is_told(shell: Shell) -> None:
    done = shell.pacts("--version")

    assert (done.returncode, done.stdout) == (0, f"pacts {version('pacts')}\n")


def test_help_names_every_command(shell: Shell) -> None:
    done = shell.pacts("--help")

    assert done.returncode == 0
    assert all(word in done.stdout for word in ("run", "demo", "setup", "doctor", "plan", "runs", "show"))


def test_setup_finds_the_browser(shell: Shell) -> None:
    done = shell.pacts("setup")

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("browser: ")
    assert Path(done.stdout.strip().splitlines()[-1].removeprefix("browser: ")).is_file()


def test_the_doctor_names_what_is_wrong_and_exits_3(shell: Shell) -> None:
    well = shell.pacts("doctor")
    ill = shell.pacts("doctor", PACTS_BROWSER_PATH="/no/chromium")

    assert well.returncode == 0, well.stdout
    assert ill.returncode == 3, ill.stdout
    assert "/no/chromium" in ill.stdout
    assert "→" in ill.stdout


def test_the_demo_ends_well_with_verdicts_a_report_and_a_test(shell: Shell) -> None:
    done = shell.pacts("demo", "--report", "demo-report")

    assert done.returncode == 0, done.stdout
    assert "FAILED" not in done.stdout
    assert "✓ PASSED" in done.stdout
    assert list((shell.folder / "demo-report").rglob("test_*.py"))
    assert (shell.folder / "demo-report" / "index.html").is_file()


def test_a_terminal_gets_a_live_view_that_fits_its_width_and_leaves_no_bar_behind(shell: Shell, site: Site) -> None:
    shell.write("go.txt", 'Click "Go".\nI see "Done".\n')
    reader, writer = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "pacts", "run", "go.txt", "-u", site.url],
        stdin=subprocess.DEVNULL,
        stdout=writer,
        stderr=writer,
        cwd=shell.folder,
        env={**shell.environment, "TERM": "xterm-256color"},
    ) as running:
        os.close(writer)
        shown = _everything(reader)

    assert running.returncode == 0
    screen = _screen(shown)
    assert any("✓ PASSED" in line for line in screen)
    assert any(line.startswith("✓ 3/3") and line.endswith("ms") for line in screen), screen
    assert not any("━" in line for line in screen), screen
    assert all(len(line) <= 80 or "report.html" in line or ".py" in line for line in screen), screen
    assert shown.count("\x1b[?25l") == shown.count("\x1b[?25h")


def _everything(reader: int) -> str:
    parts: list[bytes] = []
    while True:
        try:
            part = os.read(reader, 65_536)
        except OSError:  # Linux tells the end of a pseudo-terminal so
            break
        if not part:
            break
        parts.append(part)
    os.close(reader)
    return b"".join(parts).decode()


def _screen(shown: str) -> list[str]:
    """The lines that stay: what a terminal makes of carriage returns, line feeds, cursor-up and erase-line."""
    lines, row = [""], 0
    rest = shown
    while rest:
        if rest.startswith("\x1b["):
            end = next(i for i, letter in enumerate(rest[2:], 2) if letter.isalpha())
            count = int(rest[2:end]) if rest[2:end].isdigit() else 1
            if rest[end] == "A":
                row = max(0, row - count)
            elif rest[end] == "K":
                lines[row] = ""
            rest = rest[end + 1 :]
            continue
        letter, rest = rest[0], rest[1:]
        if letter == "\n":
            row += 1
            lines += [""] * (row + 1 - len(lines))
        elif letter != "\r":
            lines[row] += letter
    return [line.rstrip() for line in lines]
