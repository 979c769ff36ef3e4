"""A slip of the pen in a word of the language is put right, and said; names and values are left as they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacts.language.spelling import respelled
from tests.language.factory import planned

SLIPS = [
    ("Clik on the Save button", "Click on the Save button"),
    ("Naviagte to the login page", "Navigate to the login page"),
    ('Verfiy that "Welcome" is shown', 'Verify that "Welcome" is shown'),
    ('Entre "bob" into the Username field', 'Enter "bob" into the Username field'),
    ("Selcet Germany from the Country dropdown", "Select Germany from the Country dropdown"),
    ('Then I shoud see "Welcome"', 'Then I should see "Welcome"'),
    ('the page shuold show "Hi"', 'the page should show "Hi"'),
    ("Serach for lamp", "Search for lamp"),
    ("the total is dispalyed", "the total is displayed"),
    ("I shold be redirected to /home", "I should be redirected to /home"),
    ("Chek the newsletter box", "Check the newsletter box"),
    ("Sumbit the form", "Submit the form"),
    ("Close teh dialog", "Close the dialog"),
    ("I clickk Save", "I click Save"),
    ("Wehn I pres the Save button", "When I press the Save button"),
]


@pytest.mark.parametrize(("wrong", "right"), SLIPS)
def test_a_slip_is_read_as_the_word_that_is_meant_and_is_said(wrong: str, right: str) -> None:
    slipped, plain = planned(wrong), planned(right)

    assert [step.model_copy(update={"source": None}) for step in slipped.steps] == [
        step.model_copy(update={"source": None}) for step in plain.steps
    ]
    assert any("was read as" in notice.message for notice in slipped.notices)


@pytest.mark.parametrize(
    "text",
    [
        'Click "Clik"',
        'Enter "shoud" into the Name field',
        "Click the Chek button",
        "Open the Verfiy page",
        'I see "teh end"',
        "Hoover the floor",
        "Click the form",
        "Clock in at nine",
        "Clock out",
    ],
)
def test_names_values_and_other_words_stay(text: str) -> None:
    assert not any(
        "was read as" in notice.message and '" was read as "' in notice.message for notice in planned(text).notices
    )


@given(st.text(max_size=60))
def test_any_text_is_put_right_once_at_most(text: str) -> None:
    better, _ = respelled(text)
    assert respelled(better)[0] == better
