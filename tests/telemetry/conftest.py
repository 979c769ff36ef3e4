from collections.abc import Iterator

import pytest

from tests.telemetry.receiver import LangSmithReceiver


@pytest.fixture
def receiver() -> Iterator[LangSmithReceiver]:
    with LangSmithReceiver() as started:
        yield started
