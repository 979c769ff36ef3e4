"""What texts measure, and how things are compared by it."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.eyes.looks import color_fit
from pacts.eyes.measures import measures, number, whole


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("Book for $1758", "money", 1758),
        ("1,299.00 €", "money", 1299),
        ("€1.299,00", "money", 1299),
        ("USD 12.50", "money", 12.5),
        ("-$5.00", "money", -5),
        ("$1.2M", "money", 1_200_000),
        ("11h 21m", "duration", 40860),
        ("1 hr 20 min", "duration", 4800),
        ("3 weeks", "duration", 1_814_400),
        ("10:30", "clock", 630),
        ("3:05 PM", "clock", 905),
        ("3.5 MB", "data", 3_500_000),
        ("4.5 out of 5", "rating", 4.5),
        ("★★★", "rating", 3),
        ("20% off", "percent", 20),
        ("200 km", "length", 200_000),
        ("5ft 10in", "length", 1.778),
        ("1 234 567", "number", 1_234_567),
        ("Section #3", "number", 3),
        ("-5", "number", -5),
    ],
)
def test_a_text_says_how_much(text: str, unit: str, value: float) -> None:
    (found,) = measures(text)
    assert found.unit == unit
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize(
    "text", ["12 March 2027", "March 12, 2027", "Mar 12th 2027", "2027-03-12", "12.03.2027", "3/12/2027"]
)
def test_a_date_is_one_in_any_format(text: str) -> None:
    assert (
        whole(text) == whole("2027-03-12")
        or (whole(text) or measures(text)[0]).value == measures("2027-03-12")[0].value
    )


def test_the_newer_is_the_greater_also_when_it_is_told_as_ago() -> None:
    assert measures("5 hours ago")[0].value > measures("2 days ago")[0].value > measures("3 weeks ago")[0].value


@settings(max_examples=80, deadline=None)
@given(st.floats(min_value=0, max_value=9_999_999, allow_nan=False).map(lambda value: round(value, 2)))
def test_a_number_is_the_same_in_every_grouping(value: float) -> None:
    english = f"{value:,.2f}"
    german = english.replace(",", "_").replace(".", ",").replace("_", ".")
    assert number(english) == pytest.approx(value)
    assert number(german) == pytest.approx(value)
    assert [m.value for m in measures(f"${english}")] == [pytest.approx(value)]


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_measured_without_complaint(text: str) -> None:
    found = measures(text)
    assert all(one.start < one.stop <= len(text) for one in found)
    assert all(one.stop <= other.start for one, other in pairwise(found))


def test_a_colour_is_best_its_own_name() -> None:
    assert color_fit("aqua", "cyan") == 1
    assert color_fit("grey", "gray") == 1
    assert 0 < color_fit("green", "lime") < 1
    assert color_fit("red", "blue") == 0
