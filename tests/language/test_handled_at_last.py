"""Orders that no reader understands, parted at a verb of the hand."""

import pytest

from tests.language.factory import planned
from tests.language.outline import outline


@pytest.mark.parametrize(
    ("say", "plan"),
    [
        ('write "Potter" in the About you field', "fill \"About you field\" = 'Potter'"),
        ('describe the complaint as "sore knee"', "fill \"complaint\" = 'sore knee'"),
        ("click the pencil behind the office phone", 'click "the pencil behind the office phone"'),
        ("the user picks the ticket about the login loop", 'click "the ticket about the login loop"'),
    ],
)
def test_an_order_of_the_hand_is_parted_into_its_text_and_its_thing(say: str, plan: str) -> None:
    told = planned(say)
    assert [outline(step) for step in told.steps] == [plan]
    assert not told.unclear


def test_such_a_reading_is_told_to_be_unsure() -> None:
    (step,) = planned("click the pencil behind the office phone").steps
    assert step.confidence < 0.7


@pytest.mark.parametrize(
    "say",
    [
        "type the card number",  # which one?
        "click the one you like",
        "MillerJane has written 2840 posts",  # tells, and orders nothing
        "open the first link in a new tab",
        "select the room type from the dropdown",
    ],
)
def test_what_leaves_open_what_is_done_stays_unclear(say: str) -> None:
    assert planned(say).unclear
