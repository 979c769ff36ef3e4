"""A shell with a database and folders of its own, and the pages of whole runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.shell import Shell, environment
from tests.runs.site import Site, no_stray_process


@pytest.fixture
def shell(database_url: str, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    """Commands that share a database, a folder and short limits; none may leave a process behind."""
    with no_stray_process(monkeypatch):
        yield Shell(
            tmp_path,
            environment(
                PACTS_DATABASE_URL=database_url,
                PACTS_DATA_DIR=str(data_dir),
                PACTS_STEP_TIMEOUT_S="8",
                PACTS_VERIFY="never",
                PACTS_MUTANTS="0",
                COLUMNS="80",
            ),
        )


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as opened:
        yield opened
