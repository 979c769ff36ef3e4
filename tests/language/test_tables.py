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
        ["check text contains 'Home'", "check text contains 'Help'"],
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
