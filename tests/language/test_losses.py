"""No word of a clause is dropped in silence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.domain.plan import Plan

from .factory import planned
from .outline import outline
from .test_sentences import CASES

UNKNOWN = "zyxwv"


def _told(result: Plan) -> str:
    steps = [step.model_dump_json(exclude={"source"}) for step in result.steps]
    return " ".join((*steps, *(notice.message for notice in result.notices)))


@given(st.sampled_from([(role, text) for role, text, _ in CASES]), st.integers(0, 12))
@settings(max_examples=150, deadline=None)
def test_an_unknown_word_is_in_a_step_or_a_notice(case: tuple[str | None, str], place: int) -> None:
    role, text = case
    words = text.split(" ")
    words.insert(min(place, len(words)), UNKNOWN)
    assert UNKNOWN in _told(planned(" ".join(words), role=role))


@given(st.sampled_from([(role, text) for role, text, _ in CASES]), st.integers(0, 12))
@settings(max_examples=150, deadline=None)
def test_an_added_quote_is_in_a_step_or_makes_the_clause_unclear(case: tuple[str | None, str], place: int) -> None:
    role, text = case
    words = text.split(" ")
    words.insert(min(place, len(words)), f'"{UNKNOWN}"')
    assert UNKNOWN in _told(planned(" ".join(words), role=role))


def test_words_that_may_change_the_meaning_make_an_expectation_unclear() -> None:
    result = planned('"Ann" is shown with a green check mark')
    assert result.steps == ()
    assert [source.text for source in result.unclear] == ['"Ann" is shown with a green check mark']
    assert [notice.severity for notice in result.notices] == ["error"]


def test_words_beside_a_name_and_reasons_are_told_as_information() -> None:
    result = planned('Click the shiny "Save" button to keep the changes', 'I see "Saved"')
    assert [notice.severity for notice in result.notices] == ["info", "info"]
    assert result.confidence > 0.9


@pytest.mark.parametrize(
    "text",
    [
        f"As a {UNKNOWN} user, I click the Help link",
        f"Close {UNKNOWN} the dialog by pressing Escape",
        f"There {UNKNOWN} are three fewer rows than before",
        f'Save the "{UNKNOWN}" order by pressing Ctrl+S',
        f'I dismiss the "{UNKNOWN}" alert by clicking "OK"',
    ],
)
def test_what_a_turn_of_speech_or_a_means_drops_is_told(text: str) -> None:
    result = planned(text)
    assert result.steps
    assert UNKNOWN in _told(result)


def test_a_name_in_capitals_behind_the_verb_is_no_verb_that_may_be_dropped() -> None:
    result = planned('Click Cancel "Order"')
    assert [notice.message for notice in result.notices if "Cancel" in notice.message]


@pytest.mark.parametrize("text", ["there zyxwv is one more row than before", "the number of rows is now .", "is", "."])
def test_a_sentence_that_breaks_off_is_planned_like_any_other(text: str) -> None:
    assert planned(text).notices


def test_a_reason_of_its_own_is_told() -> None:
    result = planned("Click Save so that the changes are kept", 'I see "Saved"')
    assert [(n.code, n.severity) for n in result.notices] == [("ignored_comment", "info")]


@pytest.mark.parametrize(
    "text",
    [
        'Click "A" or "B"',
        'Drag "A" onto "B" while holding Shift',
        'Fill in all the fields except "Name"',
        "Submit the form without a name",
        "The layout is responsive",
        "Check that all links work",
    ],
)
def test_what_no_step_can_say_is_unclear(text: str) -> None:
    result = planned(text)
    assert all(step.is_unread for step in result.steps)
    assert result.not_understood


def test_an_expectation_before_further_actions_stays_a_check() -> None:
    result = planned('The page shows "2 products"', 'Click "A"', role="when")
    assert [outline(step) for step in result.steps] == ["check text contains '2 products'", 'click "A"']


def test_the_way_by_which_something_is_done_replaces_the_bare_deed_and_keeps_its_values() -> None:
    result = planned('Log in as "ann" with password "{{secret:p}}" by clicking "Sign in"')
    assert [step.verb for step in result.steps] == ["fill", "fill", "click"]
    assert result.steps[2].target is not None
    assert result.steps[2].target.words == "Sign in"


def test_by_takes_nothing_from_the_sentence_before() -> None:
    result = planned('Frobnicate the fluxor. Save the order by clicking "Save"')
    assert [source.text for source in result.unclear] == ["Frobnicate the fluxor"]


def test_a_page_named_later_is_expected_and_a_first_one_is_opened() -> None:
    result = planned("I am on the start page", "I am on the cart page", role="given")
    assert [outline(step) for step in result.steps] == ["open = '/'", 'check visible "cart" page']


@pytest.mark.parametrize(
    "text",
    [
        "Log in as ann with password {{secret:x}} and the code from the e-mail.",
        "Sign in with user ann, the code from the e-mail and password {{secret:x}}.",
        "Log in with valid credentials and the code from the e-mail.",
    ],
)
def test_a_code_that_a_log_in_needs_besides_is_asked_for_after_it(text: str) -> None:
    steps = planned(text).steps
    assert [step.verb for step in steps] == ["log_in", "fill"]
    assert steps[1].value is not None
    assert steps[1].value.template == "{{ask:code from the e-mail}}"
