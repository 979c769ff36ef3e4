# ruff: noqa: E501 -- pages and tables read better unbroken
"""What needs no browser: dates, keys, comparisons, origins, profiles."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.runtime import dates
from pacts.runtime.compare import holds, number, plain
from pacts.runtime.keys import chord
from pacts.runtime.origins import Origins
from pacts.runtime.profiles import WINDOW_S, Profiles


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("$1,234.50", 1234.5), ("1.234,50 €", 1234.5), ("1 234", 1234), ("-3 °C", -3), ("1,5", 1.5), ("12,000", 12000),
        ("Total: 7 items", 7), ("0.5", 0.5), ("none", None), ("1.234.567", 1234567), ("−4", -4), ("3.", 3),
    ],
)  # fmt: skip
def test_numbers_are_read_however_they_are_grouped(text: str, found: float | None) -> None:
    assert number(text) == found


@given(st.floats(-1e9, 1e9).map(lambda value: round(value, 2)))
@settings(max_examples=60, deadline=None)
def test_a_number_written_with_groups_and_two_places_reads_back(value: float) -> None:
    assert number(f"{value:,.2f}") == value


@given(st.text(max_size=40))
@settings(max_examples=60, deadline=None)
def test_every_text_equals_and_contains_itself(text: str) -> None:
    assert holds("equals", text, text)
    assert holds("contains", f"before {text} after", text)
    assert plain(plain(text)) == plain(text)


def test_a_pattern_that_is_none_matches_nothing() -> None:
    assert not holds("matches", "text", "(")


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("ctrl+a", "Control+a"), ("Control + Shift + T", "Control+Shift+T"), ("esc", "Escape"), ("Page Down", "PageDown"),
        ("down arrow", "ArrowDown"), ("enter key", "Enter"), ("f5", "F5"), ("a", "a"), ("Ctrl++", "Control++"),
        ("Shift-Tab", "Shift+Tab"), (" ", "Space"), ("ArrowUp", "ArrowUp"), ("-", "-"),
    ],
)  # fmt: skip
def test_keys_have_playwrights_names(written: str, key: str) -> None:
    assert chord(written) == key


@pytest.mark.parametrize(
    ("kind", "text", "native"),
    [
        ("date", "3/4/2026", "2026-03-04"), ("date", "4.3.2026", "2026-03-04"), ("date", "25/12/2026", "2026-12-25"),
        ("date", "Dec 5th, 2026", "2026-12-05"), ("date", "5 December 2026", "2026-12-05"), ("date", "31 February 2026", None),
        ("time", "at 9 am", "09:00"), ("time", "12:30 am", "00:30"), ("time", "noonish", None),
        ("datetime-local", "2026-03-04T08:15", "2026-03-04T08:15"), ("datetime-local", "2026-03-04", "2026-03-04T00:00"),
        ("month", "2026-3", "2026-03"), ("week", "2026-01-01", "2026-W01"), ("text", "x", None),
    ],
)  # fmt: skip
def test_dates_are_read_as_people_write_them(kind: str, text: str, native: str | None) -> None:
    assert dates.for_input(kind, text) == native


def test_day_first_writing_is_a_matter_of_the_locale() -> None:
    assert dates.for_input("date", "3/4/2026", month_first=False) == "2026-04-03"


@given(st.dates())
@settings(max_examples=60, deadline=None)
def test_every_iso_date_stays_what_it_is(day: object) -> None:
    assert dates.for_input("date", str(day)) == str(day)


@pytest.mark.parametrize(
    ("url", "permitted"),
    [
        ("http://127.0.0.1:8000/x", True), ("http://localhost:8000/x", True), ("http://[::1]:8000/", True),
        ("http://localhost:9000/", False), ("http://evil.example/", False), ("about:blank", True), ("data:text/html,x", True),
        ("https://sso.example/login", True), ("http://user@localhost:8000/", True), ("http://localhost:8000@evil.example/", False),
    ],
)  # fmt: skip
def test_only_the_application_and_what_the_settings_name_may_be_visited(url: str, *, permitted: bool) -> None:
    origins = Origins(allowed=("https://sso.example",))
    origins.admit("http://localhost:8000/start")
    assert origins.permits(url) is permitted


def test_https_and_www_of_the_same_host_are_the_application() -> None:
    origins = Origins()
    origins.admit("http://shop.example/")
    assert origins.permits("https://www.shop.example/a")
    assert not origins.permits("https://shop.example.evil.example/")
    assert Origins(allowed=("*",)).permits("https://anywhere.example/")


def test_a_profile_is_dynamic_at_the_first_sign_and_static_when_the_window_is_over() -> None:
    now = [0.0]
    profiles = Profiles(clock=lambda: now[0])
    assert profiles.learn("a", "", at_rest=True).kind == "unknown"
    assert profiles.shown("a") == "static"
    assert profiles.learn("b", "React", at_rest=False).kind == "dynamic"
    now[0] = WINDOW_S
    assert profiles.learn("a", "", at_rest=True).kind == "static"
    assert profiles.learn("b", "", at_rest=True).kind == "dynamic"
    assert profiles.learn("a", "it loads data by script", at_rest=True).kind == "dynamic"
