"""The command line as a user's shell sees it: a real process with its exit code and two streams."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIMIT_S = 120


@dataclass(frozen=True, slots=True)
class Shell:
    """A working folder and an environment for commands."""

    folder: Path
    environment: Mapping[str, str]

    def pacts(self, *arguments: str, given: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        """Run `pacts` to its end."""
        return subprocess.run(
            [sys.executable, "-m", "pacts", *arguments],
            input=given,
            capture_output=True,
            text=True,
            cwd=self.folder,
            env={**self.environment, **variables},
            timeout=LIMIT_S,
            check=False,
        )

    def start(self, *arguments: str, **variables: str) -> subprocess.Popen[str]:
        """Begin `pacts` in a process group of its own, as a shell does."""
        return subprocess.Popen(
            [sys.executable, "-m", "pacts", *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.folder,
            env={**self.environment, **variables},
            start_new_session=True,
        )

    def write(self, name: str, text: str) -> Path:
        """A file in the working folder."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path


def environment(**changes: str) -> dict[str, str]:
    """The caller's environment without any setting of PACTS, and with the changes."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PACTS_", "DATABASE_URL"))}
    return kept | {"PYTHONPATH": str(ROOT)} | changes
