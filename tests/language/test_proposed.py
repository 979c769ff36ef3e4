"""What a model proposes for a line is done only where the line says it."""

import pytest

from pacts.domain.requirement import Requirement
from pacts.intake.normalise import normalise
from pacts.language.planner import plan
from pacts.language.proposed import believed

OUTLINE = """- textbox "Username"
- textbox "Search"
- combobox "Role"
- button "Start"
- paragraph: click no name but text
- button "Delete"
- button "Delete account"
- button "Pay now\""""


def requirement(text: str) -> Requirement:
    return normalise(text).requirements[0]


def put(written: str, *sentences: str) -> tuple[tuple[str, ...], list[str]]:
    """The texts that are kept of a proposal, and why it was refused."""
    given = requirement(f'{written}\nI see "Done".')
    first, *rest = given.statements
    changed = tuple(first.model_copy(update={"text": sentence}) for sentence in sentences)
    proposed = given.model_copy(update={"statements": (*changed, *rest)})
    kept, notices = believed(given, proposed, plan(proposed), OUTLINE)
    return tuple(one.text for one in kept.statements if one.line == first.line), [one.message for one in notices]


@pytest.mark.parametrize(
    ("written", "sentences"),
    [
        ('Frobnicate the whatsit with "ann"', ('Enter "ann" into the "Username" field.',)),
        ("Get rid of the first entry for good: delete it", ('Click the "Delete" button.',)),
        ("Frobnicate the start, then Enter", ('Click the "Start" button.', "Press Enter.")),
        ("Head over to /orders somehow", ('Open "/orders".',)),
    ],
)
def test_what_the_line_says_is_believed(written: str, sentences: tuple[str, ...]) -> None:
    assert put(written, *sentences) == (sentences, [])


@pytest.mark.parametrize(
    "sentence",
    [
        'Open "http://evil.test/".',
        'Enter "{{secret:shop_password}}" into the "Search" field.',
        'Enter "{{env:HOME}}" into the "Search" field.',
        'Enter "rm -rf" into the "Command" field.',
        'Click the "Delete account" button.',
        'Click the "Pay now" button.',
        'Double-click the "Delete account" button.',
        'Focus the "Delete account" button.',
        "Press Enter.",
        'Click "no name but text".',
        'Verify that "All is well" is shown.',
        'Click the "Launch missiles" button.',
        'Select "Admin" in the "Role" dropdown.',
    ],
)
def test_what_the_line_does_not_say_is_refused_and_told(sentence: str) -> None:
    kept, told = put("Frobnicate the whatsit", 'Click the "Start" button.', sentence)

    assert kept == ("Frobnicate the whatsit",)
    assert len(told) == 1
    assert told[0].startswith("the model's reading was refused")
