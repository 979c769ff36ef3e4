"""The forms of the language that the reference page tells: each is planned as it says."""

from typing import get_args

import pytest

from pacts.domain.plan import ActionVerb, CheckVerb
from pacts.language.forms import EXAMPLES, Form
from pacts.language.unclear import why_unclear

from .factory import planned


@pytest.mark.parametrize("form", EXAMPLES, ids=lambda form: form.text)
def test_each_example_is_planned_as_its_verb(form: Form) -> None:
    made = planned(form.text)
    assert made.unclear == ()
    assert made.steps
    assert not form.verb or form.verb in {step.verb for step in made.steps}


def test_every_verb_of_a_plan_has_an_example() -> None:
    """A whole table is told apart: it stands under its sentence."""
    told = {form.verb for form in EXAMPLES} | {"table"}
    assert {*get_args(ActionVerb), *get_args(CheckVerb)} - told == set()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('either "A" or "B" is shown', "choice"),
        ('click "A" or "B"', "choice"),
        ("everything works as expected", "can't be judged"),
        ('only the "A" panel is open', "everything else"),
        ("fill all fields except Name", "exception"),
    ],
)
def test_an_unclear_line_says_what_no_plan_can_hold(text: str, reason: str) -> None:
    from pacts.language.tokens import tokenize

    assert reason in (why_unclear(tokenize(text)) or "")
