"""A field that is filled with nothing: its author is told how a value is given."""

import pytest

from pacts.language.asked_values import asked_values
from pacts.language.lead import strip_lead
from pacts.language.tokens import tokenize
from tests.language.factory import planned


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("enter my e-mail address", ["{{ask:my e-mail address}}"]),
        ("I type the member's password", ["{{secret:password}}"]),
        ("fill in the name of the activity", ["{{ask:name of the activity}}"]),
        ("the user enters the username and the password", ["{{ask:username}}", "{{secret:password}}"]),
    ],
)
def test_what_is_to_be_written_is_named_for_its_author(said: str, given: list[str]) -> None:
    assert list(asked_values(strip_lead(tokenize(said)))) == given
    (notice,) = [one for one in planned(said).notices if one.code == "unclear_step"]
    assert "it says no value: write it in quotes" in notice.message


@pytest.mark.parametrize(
    "said",
    [
        'enter "ann" as my name',
        "enter the dungeon",
        "enter a valid email address",
        "enter the letters shown",
        "enter all names",
        "I do not enter a name",
        "click the name",
        "enter the name or the email",
    ],
)
def test_another_line_asks_for_no_value(said: str) -> None:
    assert asked_values(strip_lead(tokenize(said))) == ()
