"""That a thing is there, or is there no more, is read the same however people say it."""

from collections.abc import Iterable
from functools import cache

import pytest

from . import presence
from .factory import planned
from .outline import outline


@cache
def _read(text: str) -> list[str]:
    plan = planned(text, role="then")
    return [outline(step) for step in plan.steps] + [f"unclear: {source.text}" for source in plan.unclear]


def _holes(cells: Iterable[presence.Cell]) -> dict[str, list[str]]:
    return {text: _read(text) for text, plain in cells if _read(text) != _read(plain)}


def test_that_a_thing_is_there_or_gone_is_read_however_it_is_said() -> None:
    assert _holes(presence.sample()) == {}


@pytest.mark.full
def test_every_wording_of_presence_is_read_of_every_thing() -> None:
    assert _holes(presence.cells()) == {}
