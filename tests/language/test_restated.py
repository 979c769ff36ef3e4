"""Other words for what the language knows, as they were met when strangers' applications were described."""

import pytest

from pacts.language.plainly import plainly
from pacts.language.tokens import raw, tokenize

from .factory import planned


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("On the page /orders, click Save", "open /orders and click Save"),
        ("At /orders, I see five rows", "open /orders and I see five rows"),
        ('"Pear" is shown, "Plum" is not', '"Pear" is shown, "Plum" is not shown'),
        ('"Ann" is not on this page', '"Ann" is not shown'),
        ('Replace the text in the editor with "x"', 'Replace the editor with "x"'),
        ("fill in the form and save it", "fill in the form and save"),
        ("Press Delete and confirm the question", "Press Delete and confirm the dialog"),
        ("set the number to 9 and execute again", "set the number to 9 and execute"),
        ('The path shows "Home / Orders"', 'The breadcrumb shows "Home / Orders"'),
    ],
)
def test_a_turn_of_speech_becomes_the_wording_that_is_read(written: str, read: str) -> None:
    said = " ".join(token.value if token.kind == "word" else token.text for token in plainly(tokenize(written)))

    assert said.replace(" ,", ",") == read


@pytest.mark.parametrize(
    "text",
    [
        "On the left, click Save",
        "In the dialog, press OK",
        'The path shows "/orders"',
        "Type the password again",
        "It is not there",
        "Confirm the order",
        "Save the file",
    ],
)
def test_what_says_something_else_stays_as_it_is(text: str) -> None:
    assert raw(plainly(tokenize(text))) == text


def test_the_verb_goes_on_to_the_next_thing() -> None:
    steps = planned('Click "Add filter" and then "City"', 'Click "Try", then "Run"').steps

    assert [(step.verb, step.target and step.target.words) for step in steps] == [
        ("click", "Add filter"),
        ("click", "City"),
        ("click", "Try"),
        ("click", "Run"),
    ]


def test_an_object_in_braces_is_a_value() -> None:
    (step,) = planned('Type {"a": "b", "c": 1} into the Body field').steps

    assert [step.value and step.value.template] == ['{"a": "b", "c": 1}']


def test_choosing_is_no_statement_even_when_what_is_chosen_is_a_verb() -> None:
    (step,) = planned("Select contains in the first dropdown").steps

    assert (step.verb, [step.value and step.value.template]) == ("select", ["contains"])


def test_the_owner_of_a_row_is_named_without_the_possessive() -> None:
    (step,) = planned('The city in Bruno Dias\'s row is "Lisbon"').steps

    assert step.target is not None
    assert "Bruno Dias's" not in step.target.describe()
    assert "Bruno Dias" in step.target.describe()


def test_a_field_is_said_to_be_invalid() -> None:
    steps = planned("The Name field is marked as invalid", "The Name field is valid").steps

    assert [(step.verb, step.name, step.negated) for step in steps] == [
        ("attribute", "invalid", False),
        ("attribute", "invalid", True),
    ]
