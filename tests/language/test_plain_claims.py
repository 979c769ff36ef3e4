"""Plain statements: parted at their verb, and carried by the checks that say less than they do."""

import pytest

from pacts.language.plain_claims import plain_claim
from pacts.language.tokens import tokenize

from .factory import planned


@pytest.mark.parametrize(
    ("sentence", "parted"),
    [
        ("The lamp is held at customs", ("The lamp", "is held at customs", "")),
        ("The parcel weighs 1.4 kg", ("The parcel", "weighs 1.4 kg", "weight")),
        ("Dr. Osei treated the patient", ("Dr. Osei", "treated the patient", "")),
        ("Heparin is given twice daily", ("Heparin", "is given twice daily", "")),
        ("14 bids were placed", ("14 bids", "were placed", "")),
        ("I should see that the order is placed", ("the order", "is placed", "")),
    ],
)
def test_a_plain_statement_is_parted_at_its_verb(sentence: str, parted: tuple[str, str, str]) -> None:
    claim = plain_claim(tokenize(sentence))

    assert claim is not None
    assert (claim.subject, claim.predicate, claim.of) == parted


@pytest.mark.parametrize(
    "sentence",
    [
        "All lamps are held at customs",
        "The lamp costs more than the chair",
        "The lamp can be returned",
        'The lamp is "Held"',
        "The lamp is held and the chair is sent",
        "Click the lamp",
        "The lamp is visible",
        "If the lamp is held, it is marked",
    ],
)
def test_what_speaks_of_more_or_is_quoted_or_ordered_is_none(sentence: str) -> None:
    assert plain_claim(tokenize(sentence)) is None


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("the note is saved", True),
        ("the invoice has been sent", True),
        ("Lowe came on for Meyer", True),
        ("The recipe is by Finn", True),
        ("Parking is included", True),
        ("publishing is started", True),
        ("the order was placed by Greta Holm", False),
        ('the "Save" button is disabled', False),
        ("the note is shown", False),
        ("I am logged out", False),
    ],
)
def test_a_check_that_says_less_than_its_statement_is_left_to_the_page(sentence: str, left: bool) -> None:  # noqa: FBT001
    step = planned(sentence, role="then").steps[0]

    assert step.is_check
    assert step.is_left == left


def test_what_is_left_to_the_page_is_told_by_the_plan() -> None:
    plan = planned("the invoice has been sent", role="then")

    assert not plan.unclear
    assert plan.not_understood
    assert "plainly says so" in plan.steps[0].notices[0].message
