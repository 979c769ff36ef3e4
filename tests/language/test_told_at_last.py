"""What no table of verbs knows: a deed that the page may know, a fact whose value the page may show."""

import pytest

from tests.language.factory import planned
from tests.language.outline import outline


@pytest.mark.parametrize(
    ("said", "deed"),
    [
        ("Void the invoice INV-20715", "void the invoice INV-20715"),
        ("I forgot my password", "forget my password"),
        ("Boost the post by Birdwatch Oslo", "boost the post by Birdwatch Oslo"),
    ],
)
def test_what_begins_with_a_word_that_may_be_a_verb_is_a_deed_that_the_plan_is_unsure_of(said: str, deed: str) -> None:
    (step,) = planned(said).steps

    assert outline(step) == f"goal do = {deed!r}"
    assert step.confidence < 0.7


@pytest.mark.parametrize(
    ("said", "of", "thing", "value"),
    [
        ("Hugo leads with 940 points", "points", "Hugo", "940"),
        ('Olu commented on "3 March"', "commented", "Olu", "3 March"),
        ("order 4500018 will be delivered on Dec 9, 2026", "delivered", "order 4500018", "Dec 9, 2026"),
    ],
)
def test_a_statement_that_ends_in_a_value_is_a_check_of_what_the_page_shows_of_its_thing(
    said: str, of: str, thing: str, value: str
) -> None:
    (step,) = planned(said).steps

    assert outline(step) == f'check text "{of}" row of "{thing}" contains {value!r}'


@pytest.mark.parametrize(
    "said", ["Money makes the world go round", "Books smell best in autumn", 'Orders are rejected with "Too late"']
)
def test_what_tells_of_no_page_stays_unclear(said: str) -> None:
    assert not planned(said).steps
