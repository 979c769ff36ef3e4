"""Why a line is read as it is: the readings, ranked, with their reasons."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.language.explaining import explain
from pacts.language.planner import plan

from .factory import requirement_of


def test_the_reading_of_the_plan_stands_first_with_its_reasons() -> None:
    (clause,) = explain(requirement_of('Click the "Save" button'))
    first = clause.considered[0]
    assert (first.chosen, first.way, first.steps) == (True, "instruction", ('click the "Save" button',))
    assert "names in quotes what the page shows" in first.reasons
    assert clause.steps == ("s01",)


def test_a_reading_against_the_mood_is_told_and_ranks_lower() -> None:
    (clause,) = explain(requirement_of("Search results are displayed", role="then"))
    chosen, other = clause.considered
    assert chosen.chosen
    assert chosen.steps[0].startswith("verify that")
    assert other.way == "instruction"
    assert other.score < chosen.score
    assert any(reason.startswith("speaks against the mood") for reason in other.reasons)


def test_each_clause_of_a_sentence_is_explained_on_its_own() -> None:
    clauses = explain(requirement_of('Click "Save" and press Enter'))
    assert [clause.steps for clause in clauses] == [("s01",), ("s02",)]


def test_what_nobody_understood_says_why() -> None:
    (clause,) = explain(requirement_of('either "A" or "B" is shown'))
    assert clause.steps == ()
    assert clause.unclear is not None
    assert "choice" in clause.unclear


def test_a_step_definition_is_named() -> None:
    requirement = requirement_of('click "Save"')
    (statement,) = requirement.statements
    defined = requirement.model_copy(update={"statements": (statement.model_copy(update={"defined": "I save"}),)})
    (clause,) = explain(defined)
    assert clause.defined == "I save"


@pytest.mark.parametrize("text", ["", "…", "?!", "the the the", "not", "no", "and and and"])
def test_odd_lines_are_explained_without_a_failure(text: str) -> None:
    explain(requirement_of(text or " "))


_WORDS = st.sampled_from(
    [
        "the",
        "a",
        "no",
        "not",
        "I",
        "should",
        "see",
        "is",
        "are",
        '"A"',
        '"B"',
        "3",
        "row",
        "rows",
        "list",
        "total",
        "in",
        "of",
        "than",
        "before",
        "after",
        "increased",
        "red",
        "bold",
        "cookie",
        "storage",
        "order",
        "first",
        "last",
        "without",
        "or",
        "nor",
        "neither",
        "either",
        "and",
        "then",
        "but",
        "changed",
        "same",
        "nothing",
        "each",
        "all",
        "none",
        "attribute",
        "has",
        "have",
        "can",
        "be",
        "clicked",
        "focus",
        "page",
        "title",
        "url",
        "contains",
        "shows",
        "disappears",
        ":",
        ",",
        ".",
        "accessible",
        "baseline",
        "within",
        "5",
        "seconds",
        "logged",
        "from",
        "to",
        "by",
        "at",
        "least",
        "only",
        "visible",
        "expanded",
        "dropdown",
        "button",
    ]
)


@given(st.lists(_WORDS, min_size=1, max_size=14))
@settings(max_examples=150, deadline=None)
def test_any_words_give_a_plan_or_warnings_and_an_explanation(words: list[str]) -> None:
    requirement = requirement_of(" ".join(words), role="then")
    made = plan(requirement)
    assert made.steps or made.unclear or made.notices
    explain(requirement)
