"""One browser for the room's tests."""

from collections.abc import Iterator

import pytest

from tests.eyes.stage import Stage


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    stage = Stage("/usr/bin/chromium")
    stage.open()
    yield stage
    stage.close()
