"""Who acts in a scenario is a person, whatever the name; what only shows something is none."""

import pytest

from pacts.domain.requirement import Statement
from pacts.language.actors import actors

from .factory import planned
from .outline import outline


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        (("Zorbina is on the login page", "Zorbina clicks Save"), {"Zorbina"}),
        (("Quarl enters a name", 'Quarl should see "Done"'), {"Quarl"}),
        (("Quarl enters a name",), set[str]()),  # once may be anything
        (("Basket opens the list", "Basket shows two lamps"), set[str]()),
        (("Search enters the page", "Search sees"), set[str]()),  # it is done
        (("Dashboard should see", "Dashboard should see"), set[str]()),  # it is nobody
        (("User clicks Save", "User clicks Cancel"), set[str]()),  # known anyway
    ],
)
def test_who_clicks_and_sees_is_a_person(texts: tuple[str, ...], names: set[str]) -> None:
    assert actors(texts) == names


def test_a_scenario_of_somebody_with_an_unusual_name_is_read() -> None:
    lines = (("given", "Zorbina is on the login page"), ("then", 'Zorbina should see error "Too late"'))
    statements = tuple(Statement(text=text, line=at, role=role) for at, (role, text) in enumerate(lines, 1))  # type: ignore[arg-type]
    plan = planned(statements=statements)
    assert [outline(step) for step in plan.steps] == ["open = 'login'", 'check visible "Too late" text']
    assert not plan.unclear


def test_a_page_that_one_is_on_before_anything_is_done_is_opened() -> None:
    first = Statement(text="I am on the cart page", line=1, role="when")
    later = (Statement(text="I click Save", line=1, role="when"), first.model_copy(update={"line": 2}))
    assert [outline(step) for step in planned(statements=(first,)).steps] == ["open = 'cart'"]
    assert outline(planned(statements=later).steps[-1]) == 'check visible "cart" page'
