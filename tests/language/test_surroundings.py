"""A deed or a check is read the same, whatever stands around it that carries no claim."""

from collections.abc import Iterable
from functools import cache

import pytest

from . import surroundings
from .factory import planned
from .outline import outline


def _read(*texts: str) -> list[str]:
    plans = [planned(text) for text in texts]
    steps = [outline(step) for plan in plans for step in plan.steps]
    return steps + [f"unclear: {source.text}" for plan in plans for source in plan.unclear]


def _holes(cells: Iterable[surroundings.Cell]) -> dict[str, list[str]]:
    return {text: read for text, plain, _ in cells if (read := _read(text)) != _meant(*plain)}


_meant = cache(_read)


def test_a_deed_or_a_check_is_read_the_same_whatever_stands_around_it() -> None:
    assert _holes(surroundings.sample()) == {}


@pytest.mark.full
def test_every_deed_and_check_is_read_the_same_in_every_surrounding() -> None:
    assert _holes(surroundings.cells()) == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Click Save right away", "right away"),
        ("Because the guests are waiting, press the Send button", "Because the guests are waiting"),
        ("As the senior loan officer, I approve the request", "As the senior loan officer"),
        ('Press "Save" because the total is 5', "because the total is 5"),
        ("Close the dialog without saving", "without saving"),
        ("On the orders page, click Save", "On the orders page"),
    ],
)
def test_what_is_left_out_is_told(text: str, words: str) -> None:
    assert [notice for notice in planned(text).notices if words in notice.message.split(": the words ")[-1]]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Click Try again", 'click "Try again"'),
        ("Click Skip for now", 'click "Skip for now"'),
        ("Click Save for later", 'click "Save for later"'),
        ("Click Continue with email", 'click "Continue with email"'),
        ("Click Log in using Google", 'click "Log in using Google"'),
        ('Click "Show right away"', 'click "Show right away"'),
        ("Choose this time", 'click "time"'),
        ("Click Save only if the total is 5", 'click "Save" if <check text "total" text equals \'5\'>'),
        ("Click Save if it is there", 'click "Save" optional'),
        ("There are as many rows as before", "check changed (unchanged) all row"),
    ],
)
def test_a_name_keeps_its_words_and_a_condition_stays(text: str, read: str) -> None:
    assert _read(text) == [read]


@pytest.mark.parametrize(
    "text",
    [
        "Type see you at last",
        'The delivery is free because the total is over "50"',
        "Alternatively, click Save",
        "The basket is empty either way",
        "Submit the form using the keyboard",
    ],
)
def test_what_carries_a_claim_is_not_left_out(text: str) -> None:
    assert planned(text).unclear, _read(text)
