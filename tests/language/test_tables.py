"""Tables under an expectation: each is read as the checks that stand beside it."""

import pytest

from pacts.domain.plan import Plan
from pacts.domain.requirement import Role, Statement

from .factory import planned
from .outline import outline

Table = tuple[tuple[str, ...], ...]
CASES: tuple[tuple[str, Table, list[str]], ...] = (
    (
        "the dropdown should have the following options:",
        (("Oslo",), ("Rome",)),
        ['check visible "Oslo" option in dropdown', 'check visible "Rome" option in dropdown'],
    ),
    (
        "I should see the following cards in the right order:",
        (("Oslo",), ("Rome",)),
        ["check order all item equals 'Oslo', 'Rome'"],
    ),
    ("I should see cities for:", (("city",), ("Oslo",)), ["check text contains 'Oslo'"]),
    (
        "the orders table has these columns:",
        (("Date", "Sum", "State"),),
        [f'check visible "{name}" column in "orders" table' for name in ("Date", "Sum", "State")],
    ),
    (
        "the form has these fields:",
        (("Street", "text"), ("Country", "select")),
        ['check visible "Street" field', 'check visible "Country" dropdown'],
    ),
    ("a dialog should open", (("Heading", "Delete the order"),), ['check visible "Delete the order" heading']),
    (
        "the sidebar shows the following options:",
        (("Home",), ("Help",)),
        ["check text sidebar contains 'Home'", "check text sidebar contains 'Help'"],
    ),
    (
        "the order summary should show:",
        (("Lamp",), ("$40",)),
        ["check text \"order summary\" contains 'Lamp'", "check text \"order summary\" contains '$40'"],
    ),
    (
        "a tooltip appears showing the following:",
        (("Plot 7",), ("Vacant",)),
        ["check text \"tooltip\" text contains 'Plot 7'", "check text \"tooltip\" text contains 'Vacant'"],
    ),
    ("the page should show:", (("Lamp",), ("$40",)), ["check text contains 'Lamp'", "check text contains '$40'"]),
    (
        "the Tags field should contain the following values:",
        (("new",), ("sale",)),
        ["check value \"Tags\" field contains 'new'", "check value \"Tags\" field contains 'sale'"],
    ),
    (
        "the table has the following columns:",
        (("Name",), ("Size",)),
        ['check visible "Name" column in table', 'check visible "Size" column in table'],
    ),
    (
        "the form has the following fields:",
        (("Field",), ("Name",), ("Email",)),
        ['check visible "Name" field in form', 'check visible "Email" field in form'],
    ),
    (
        "the following fields should be disabled:",
        (("Name",), ("Street",)),
        ['check not enabled "Name" field', 'check not enabled "Street" field'],
    ),
    (
        "the following options are selected:",
        (("Red",), ("Blue",)),
        ['check selected "Red" option', 'check selected "Blue" option'],
    ),
    (
        "the following fields should have an error:",
        (("street",), ("town",)),
        ['check visible "error" text near "street" field', 'check visible "error" text near "town" field'],
    ),
    (
        "I should see validation errors for:",
        (("Field", "Error message"), ("Name", "Name is required"), ("Town", "Town is required")),
        ["check text contains 'Name is required'", "check text contains 'Town is required'"],
    ),
    (
        'the actions of row "Ann" are:',
        (("Hide",), ("Copy",)),
        ["check text \"Ann\" row contains 'Hide'", "check text \"Ann\" row contains 'Copy'"],
    ),
)


@pytest.mark.parametrize(("text", "table", "expected"), CASES, ids=[text for text, _, _ in CASES])
def test_a_table_under_an_expectation_is_read_as_its_checks(text: str, table: Table, expected: list[str]) -> None:
    statement = Statement(text=text, line=1, role="then", table=table)
    assert [outline(step) for step in planned(statements=(statement,)).steps] == expected


FILLED: tuple[tuple[Table, list[str]], ...] = (
    ((("username", "ann"), ("password", "x1")), ["fill \"username\" field = 'ann'", "fill \"password\" field = 'x1'"]),
    ((("username", "password"), ("ann", "x1")), ["fill \"username\" field = 'ann'", "fill \"password\" field = 'x1'"]),
    (
        (("Title", "A note"), ("Comments", "None")),
        ["fill \"Title\" field = 'A note'", "fill \"Comments\" field = 'None'"],
    ),
    (
        (("Title", "Body"), ("My title", "A text")),
        ["fill \"Title\" field = 'My title'", "fill \"Body\" field = 'A text'"],
    ),
    (
        (("firstName", "Ann"), ("E-mail", "a@b.org")),
        ["fill \"firstName\" field = 'Ann'", "fill \"E-mail\" field = 'a@b.org'"],
    ),
    ((("slug", "rank"), ("a", "7")), ["fill \"slug\" field = 'a'", "fill \"rank\" field = '7'"]),
    ((("PIN",), ("7734",)), ["fill \"PIN\" field = '7734'"]),
)


@pytest.mark.parametrize("role", ["when", "then"])
@pytest.mark.parametrize(("table", "expected"), FILLED, ids=[str(table) for table, _ in FILLED])
def test_a_table_that_is_filled_in_names_its_fields_down_or_across(
    role: Role, table: Table, expected: list[str]
) -> None:
    statement = Statement(text="I fill in the following:", line=1, role=role, table=table)
    assert [outline(step) for step in planned(statements=(statement,)).steps] == expected


ENTERED: tuple[tuple[str, Table, list[str]], ...] = (
    (
        "I set the following fields to these values:",
        (("Plan", "Pro"), ("Agree", "yes")),
        ["fill \"Plan\" field = 'Pro'", "fill \"Agree\" field = 'yes'"],
    ),
    (
        "I fill in the form with:",
        (("Question name", "Q1"), ("Kind", "open")),
        ["fill \"Question name\" field = 'Q1'", "fill \"Kind\" field = 'open'"],
    ),
    (
        "I submit the contact form with:",
        (("Name", "Ann"), ("Town", "Oslo")),
        ["fill \"Name\" field = 'Ann'", "fill \"Town\" field = 'Oslo'", "submit"],
    ),
    (
        "the form is submitted with:",
        (("Name", "Ann"), ("Town", "Oslo")),
        ["fill \"Name\" field = 'Ann'", "fill \"Town\" field = 'Oslo'", "submit"],
    ),
    (
        'I press "Add" and fill in the following:',
        (("Name", "Ann"), ("Town", "Oslo"), ("Age", "40")),
        ['click "Add"', "fill \"Name\" field = 'Ann'", "fill \"Town\" field = 'Oslo'", "fill \"Age\" field = '40'"],
    ),
)


@pytest.mark.parametrize(("text", "table", "expected"), ENTERED, ids=[text for text, _, _ in ENTERED])
def test_a_row_for_each_field_is_typed_into_it(text: str, table: Table, expected: list[str]) -> None:
    plan = _told(text, table)
    assert [outline(step) for step in plan.steps] == expected
    assert not plan.unclear


def test_several_records_are_no_fields_of_one_form() -> None:
    guests = (("firstname", "lastname"), ("Ann", "Hill"), ("Ben", "Okri"))
    assert _told("I provide the details of the guests", guests).unclear
    assert not any(step.verb == "fill" for step in _told("I fill in the details of the guests", guests).steps)


def test_what_somebody_should_enter_is_no_table_that_is_shown() -> None:
    statement = Statement(text="the user should enter:", line=1, role="then", table=(("Name", "Ann"), ("City", "Oslo")))
    assert not planned(statements=(statement,)).steps


def _told(text: str, table: Table) -> Plan:
    return planned(statements=(Statement(text=text, line=1, role="when", table=table),))


def test_what_is_done_with_these_things_is_done_with_each_cell() -> None:
    lamps = (("Lamp",), ("Red lamp",), ("Blue lamp",))
    for text in ("I add the following lamps to the cart:", "I add these lamps to the cart"):
        each = ['goal add "Red lamp" -> "cart"', 'goal add "Blue lamp" -> "cart"']
        assert [outline(step) for step in _told(text, lamps).steps] == each
    assert _told("I juggle these lamps", lamps).unclear


def test_a_table_of_one_user_is_who_logs_in() -> None:
    plan = _told("I log in with valid credentials", (("Email", "Password"), ("ann@b.example", "x1")))
    assert [outline(step) for step in plan.steps] == ["goal log_in user='ann@b.example' password='x1'"]
    assert not plan.unclear
