"""Wagtail, as published on PyPI, over the pages of a made local paper."""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.acceptance.registries import CACHE, from_pypi, serving

PACKAGE = "wagtail==8.0.1"
HERE = Path(__file__).parent
SITE = HERE / "newsroom"
DATABASE = "newsroom.sqlite3"


def printed() -> Path:
    """The paper's first database, migrated and filled once for each state of the site's own files."""
    sources = b"".join(path.read_bytes() for path in sorted(SITE.rglob("*.py")))
    folder = CACHE / f"newsroom-{PACKAGE}-{hashlib.sha256(sources).hexdigest()[:12]}"
    if not (folder / ".complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        command = [sys.executable, str(SITE / "seed.py")]
        subprocess.run(command, env=os.environ | variables(folder), check=True, capture_output=True)
        (folder / ".complete").touch()
    return folder / DATABASE


def variables(folder: Path) -> dict[str, str]:
    return {
        "NEWSROOM_FOLDER": str(folder),
        "DJANGO_SETTINGS_MODULE": "newsroom.settings",
        "PYTHONPATH": os.pathsep.join([str(from_pypi(PACKAGE)), str(HERE)]),
    }


@contextmanager
def wagtail(folder: Path) -> Iterator[str]:
    """The URL of the running paper; user editor, password "open the presses"."""
    shutil.copy(printed(), folder / DATABASE)
    command = [sys.executable, "-m", "django", "runserver", "--noreload", "127.0.0.1:{port}"]
    with serving(command, variables=variables(folder), log=folder / "newsroom.log", ready="/admin/login/") as url:
        yield url
