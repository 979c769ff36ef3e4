"""Tables under an expectation: each is read as the checks that stand beside it."""

import pytest

from pacts.domain.requirement import Statement

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
