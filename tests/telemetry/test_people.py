"""Names of people are masked where that is asked for."""

import time

import pytest

from pacts.engine import _redactor
from pacts.errors import SettingsError
from pacts.settings import Settings
from pacts.telemetry.redaction import Redactor


def names() -> list[str]:
    return ["Ann", "Jean-Luc", "José", "Ludwig", "Maria", "Иван", "Jo"]


NAMED = Settings(redact_names=f"{__name__}:names")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Signed in as Ann Lee", "Signed in as [person]"),
        ("Dear Ann B. Lee, welcome", "Dear [person], welcome"),
        ("Jean-Luc Picard and José da Silva", "[person] and [person]"),
        ("Maria José García Checkout", "[person] Checkout"),
        ("from Ann von der Leyen to Иван Петров", "from [person] to [person]"),
        ("Mr. Smith called Frau Weber", "Mr. [person] called Frau [person]"),
        ("Add Ann to the team", "Add Ann to the team"),
        ("Save Ann. Then go on", "Save Ann. Then go on"),
        ("Order Total of the Trail Backpack", "Order Total of the Trail Backpack"),
        ("Jo Total", "Jo Total"),
    ],
)
def test_who_has_a_given_name_of_the_list_or_a_title_is_masked(text: str, expected: str) -> None:
    assert _redactor(NAMED).text(text) == expected
    assert Redactor().text(text) == text, "nobody is, unless the setting asks for it"


def test_a_name_that_elements_divide_is_masked() -> None:
    redactor = _redactor(NAMED)
    assert redactor.text("<p>Dear Ann <b>Lee</b></p>") == "<p>Dear [person]<b></b></p>"
    assert [found.shown for found in redactor.found("Dear Ann Lee,\tAnn\tPage")] == ["[person]"]


def test_a_name_that_the_author_wrote_stays_in_what_is_kept() -> None:
    assert _redactor(NAMED).text("Hello Ann Lee", "Fill Name with Ann Lee: Hello Ann Lee") == "Hello Ann Lee"


@pytest.mark.parametrize("setting", ["no.such.module:names", f"{__name__}:nobody", __name__, f"{__name__}:time"])
def test_a_list_that_is_not_there_is_told(setting: str) -> None:
    with pytest.raises(SettingsError, match="redact_names"):
        _redactor(Settings(redact_names=setting))


@pytest.mark.parametrize(
    "text", ["Ann " * 25_000, "Ann van " * 12_500, "Mr. " * 25_000, "Ann-" * 25_000, "A" * 100_000]
)
def test_a_hostile_text_costs_no_more_than_a_long_one(text: str) -> None:
    people, plain = _redactor(NAMED), Redactor()
    took = min(_seconds(people, text) for _ in range(3)) - min(_seconds(plain, text) for _ in range(3))
    assert took < 0.1


def _seconds(redactor: Redactor, text: str) -> float:
    started = time.process_time()
    redactor.text(text)
    return time.process_time() - started
