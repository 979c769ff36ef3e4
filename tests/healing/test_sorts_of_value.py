"""Which texts tell the same sort of value, however it is written."""

import pytest

from pacts.healing.values import is_of_one_sort


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("$64.00 USD", "$59.80"),
        ("9.874 €", "€10,310"),
        ("380.00 zł", "412 PLN"),
        ("21,3 °C", "20,9°"),
        ("31 August 2025", "31/08/2025"),
        ("Tue 3 Jun, 2:40pm", "Tuesday 10 June 2025, 9:10am"),
        ("12.06.2025", "Do, 12. Juni"),
        ("May 3, 2024", "Apr 12, 2024"),
        ("42:17", "38 min 4 s"),
        ("11 km away", "9 km from you"),
        ("1 day", "2 days"),
        ("3", "(4)"),
    ],
)
def test_a_value_is_of_one_sort_however_it_is_written(was: str, now: str) -> None:
    assert is_of_one_sort(was, now)
    assert is_of_one_sort(now, was)


@pytest.mark.parametrize(
    ("was", "now"),
    [
        ("20.4 °C", "44 %"),
        ("$64.00", "€64.00"),
        ("2 bedrooms", "2 bathrooms"),
        ("14 replies", "14 views"),
        ("41", "Open loads:"),
        ("3", "Upcoming (3)"),
        ("5", "5 km"),
        ("8 Apr", "8 kr"),
        ("14m 08s", "22 %"),
        ("20%", "Save 20%"),
        ("♥ 12", "💬 12"),
    ],
)
def test_another_unit_or_another_word_before_is_another_sort(was: str, now: str) -> None:
    assert not is_of_one_sort(was, now)
