"""One browser for the room's tests."""

from collections.abc import Iterator

import pytest

from pacts.runtime.chromium import find
from tests.eyes.stage import Stage


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    stage = Stage(str(find()))
    stage.open()
    yield stage
    stage.close()
