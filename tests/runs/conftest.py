"""The nasty pages, and a watch that no run leaves a process behind."""

from collections.abc import Iterator

import pytest

from tests.runs.site import Site, no_stray_process


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as opened:
        yield opened


@pytest.fixture
def watch(postgres_server: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No process that the test starts outlives it."""
    with no_stray_process(monkeypatch):
        yield
