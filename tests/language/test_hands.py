"""A deed is read the same, whoever does it and however that is told."""

from collections.abc import Iterable

import pytest

from . import hands
from .factory import planned
from .outline import outline


def _read(*texts: str) -> list[str]:
    plans = [planned(text) for text in texts]
    steps = [outline(step) for plan in plans for step in plan.steps]
    return steps + [f"unclear: {source.text}" for plan in plans for source in plan.unclear]


def _holes(cells: Iterable[tuple[str, list[str]]]) -> dict[str, list[str]]:
    return {text: read for text, plain in cells if (read := _read(text)) != _read(*plain)}


def test_a_deed_is_read_the_same_whoever_does_it() -> None:
    assert _holes(hands.sample()) == {}


@pytest.mark.full
def test_every_deed_is_read_the_same_in_every_hand() -> None:
    assert _holes(hands.cells()) == {}


def test_who_acts_is_told_as_a_remark() -> None:
    plan = planned('The sexton removes "Choir" from the week')
    assert [notice.message for notice in plan.notices if "The sexton" in notice.message]


@pytest.mark.parametrize(
    "text",
    [
        "Money makes the world go round",
        "Nobody answers the phone",
        'The importer deletes the "Old" rows',
        "The scheduler removes the job",
    ],
)
def test_what_a_thing_does_is_no_deed(text: str) -> None:
    assert [step for step in planned(text).steps if not step.is_check] == []
