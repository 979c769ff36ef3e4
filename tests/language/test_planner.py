import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.domain.requirement import Statement
from pacts.language.planner import LOW_CONFIDENCE, nearest_forms, plan

from .factory import planned, requirement_of
from .outline import outline
from .test_sentences import CASES

WORDS = sorted({word for _, text, _ in CASES for word in text.split()})


def _codes(*texts: str, **fields: object) -> list[str]:
    return [notice.code for notice in planned(*texts, **fields).notices]


def test_a_line_nobody_understands_is_unclear_and_names_the_nearest_forms() -> None:
    result = planned("Click Save", "Frobnicate the fluxor")
    assert [(source.line, source.text) for source in result.unclear] == [(2, "Frobnicate the fluxor")]
    notice = next(notice for notice in result.notices if notice.code == "unclear_step")
    assert (notice.severity, notice.line) == ("error", 2)
    assert nearest_forms("Frobnicate the fluxor")[0] in notice.message


def test_the_nearest_form_shares_the_verb() -> None:
    assert any("drag" in form for form in nearest_forms("drag the slider"))
    assert any("wait" in form for form in nearest_forms("wait some time maybe"))


def test_a_thing_keeps_the_attribute_that_an_earlier_step_named_it_by() -> None:
    steps = planned('Set the Speed slider with id "sp" to 3', "Set the Speed slider to 5").steps
    assert [step.target and step.target.attributes for step in steps] == [{"id": "sp"}, {"id": "sp"}]


def test_a_place_keeps_the_attribute_that_an_earlier_step_named_it_by() -> None:
    shown, gone = planned('the photo area with id "p" is visible', "no star icon is shown in the photo area").steps
    assert shown.target is not None
    assert gone.target is not None
    assert gone.target.scope[0].target.attributes == {"id": "p"}


def test_of_two_things_with_the_same_words_none_lends_its_attribute() -> None:
    texts = ('Click the Open button with id "a"', 'Click the Open button with id "b"', "Click the Open button")
    assert [step.target and step.target.attributes for step in planned(*texts).steps] == [{"id": "a"}, {"id": "b"}, {}]


def test_a_line_without_a_verb_tells_of_what_the_line_before_tells_of() -> None:
    steps = planned('the basket should show a lamp with title "Moon"', 'the price "$4"', role="then").steps
    assert [outline(step) for step in steps] == [
        "check text \"basket\" contains 'Moon'",
        'check text "Moon" row in "basket" contains \'$4\'',
    ]
    alone = planned("the basket is visible", 'the price "$4"', role="then").steps[-1]
    assert alone.target is None


def test_a_condition_is_on_each_step_of_its_sentence() -> None:
    result = planned("If the banner is visible, close it and click Save")
    assert [step.condition and step.condition.verb for step in result.steps] == ["visible", "visible"]


def test_a_condition_that_nobody_understands_is_unclear_with_all_that_hangs_on_it() -> None:
    result = planned("If frobnicated, close the banner")
    assert not result.steps
    assert len(result.unclear) == 1


def test_a_plan_without_checks_warns() -> None:
    assert _codes("Click Save") == ["missing_expectation"]
    assert _codes("Click Save", 'I see "Saved"') == []


def test_narrative_is_ignored_with_an_information() -> None:
    result = planned("As a customer", "I want to buy things", "So that I am happy", "Click Save")
    assert [step.source.line for step in result.steps] == [4]
    assert [notice.line for notice in result.notices if notice.code == "ignored_comment"] == [1, 2, 3]
    assert not result.unclear


def test_a_line_that_only_says_how_the_next_ones_thing_is_looked_for_is_no_step() -> None:
    plan = planned("Look through the drawers of the cabinet.", 'Find "Receipts" and click it.')

    assert [step.verb for step in plan.steps] == ["find", "click"]
    assert ("ignored_comment", 1) in [(notice.code, notice.line) for notice in plan.notices]
    assert not plan.unclear


def test_nothing_at_all_is_said_to_be_empty() -> None:
    assert _codes() == ["empty"]


def test_parameters_are_put_in_with_their_quotes_kept() -> None:
    texts = (
        'Enter "<user>" in Username',
        'Enter "{user}" in Username',
        'Enter "{{user}}" in Username',
        'Enter "${USER}" in Username',
    )
    result = planned(*texts, parameters={"user": "ann lee"})
    assert [step.value and step.value.template for step in result.steps] == ["ann lee"] * 4


def test_an_unknown_parameter_is_an_error_that_names_line_and_known_names() -> None:
    result = planned("Click Save", 'Enter "<usr>" in Username', parameters={"user": "ann"})
    notice = next(notice for notice in result.notices if notice.code == "unknown_parameter")
    assert (notice.severity, notice.line) == ("error", 2)
    assert "'usr'" in notice.message
    assert "user" in notice.message


@pytest.mark.parametrize("text", ["<b>bold</b>", "{Enter}", '{"a": 1}', "a < b > c", "<br>"])
def test_braces_and_angles_of_other_kinds_are_no_parameters(text: str) -> None:
    assert "unknown_parameter" not in _codes(f"Enter '{text}' in Notes")


@pytest.mark.parametrize("text", ["{{fake:nothing}}", "{{secret:}}", "{{ask:}}", "{{nobody}}", "${NOBODY}"])
def test_a_malformed_reference_is_an_unknown_parameter(text: str) -> None:
    assert "unknown_parameter" in _codes(f'Enter "{text}" in Notes')


@pytest.mark.parametrize(
    ("text", "template"),
    [
        ("${ENV_HOST}", "{{env:HOST}}"),
        ("{{ env:HOST }}", "{{env:HOST}}"),
        ("the environment variable HOST", "{{env:HOST}}"),
        ("a random e-mail", "{{fake:email}}"),
        ("another random e-mail", "{{fake:email#2}}"),
        ("a unique name", "{{fake:name}}"),
        ("tomorrow's date", "{{today+1d}}"),
        ("today's date", "{{today}}"),
        ("the date in 3 days", None),
        ("{{today-1m|%d.%m.%Y}}", "{{today-1m|%d.%m.%Y}}"),
        ('the remembered "total"', "{{remembered:total}}"),
        ('the secret "shop password"', "{{secret:shop_password}}"),
        ("the code from the authenticator app", "{{ask:code from the authenticator app}}"),
        ("the one-time password", "{{ask:one-time password}}"),
        ("{{ ask:code }}", "{{ask:code}}"),
    ],
)
def test_a_value_phrase_becomes_its_reference(text: str, template: str | None) -> None:
    step = next(iter(planned(f'set "Note" to {text}').steps), None)
    assert template is None or (step is not None and step.value is not None and step.value.template == template)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Enter the verification code sent to my phone", "verification code sent to my phone"),
        ("When I type the OTP", "OTP"),
        ("Enter the code I received by e-mail", "code I received by e-mail"),
        ("Enter a valid OTP", None),
        ("Enter the postal code", None),
        ("Enter the password", None),
        ("Enter the code into the field below", None),
    ],
)
def test_a_code_that_was_just_sent_is_asked_of_a_person_and_goes_into_the_field_for_it(
    text: str, expected: str | None
) -> None:
    values = [step.value.template for step in planned(text).steps if step.value is not None]
    assert values == ([f"{{{{ask:{expected}}}}}"] if expected else [])


def test_a_remembered_value_is_used_by_its_bare_name() -> None:
    result = planned('remember the total as "t"', 'Enter "{{t}}" in the search field')
    assert outline(result.steps[1]) == "fill \"search\" field = '{{remembered:t}}'"


def test_a_pronoun_is_the_last_target() -> None:
    result = planned('Click the "Save" button', "verify that it is disabled")
    assert outline(result.steps[1]) == 'check not enabled "Save" button'


def test_a_given_is_the_way_there_and_a_then_the_expectation() -> None:
    assert [outline(step) for step in planned("I am on the cart page", role="given").steps] == ["open = 'cart'"]
    assert [outline(step) for step in planned("I am on the cart page", role="then").steps] == [
        'check visible "cart" page'
    ]


@pytest.mark.parametrize("loaded", ["the page is loaded", "the app finishes loading", "the page has loaded completely"])
def test_a_page_that_loads_after_an_action_is_waited_for_and_not_opened_again(loaded: str) -> None:
    waited = "wait_until <check visible page>"
    after = [Statement(text=text, line=line, role="when") for line, text in enumerate(("Click Save", loaded), 1)]
    opened = [Statement(text='I open "/a"', line=1, role="given"), after[1]]
    assert outline(plan(requirement_of(statements=tuple(after))).steps[-1]) == waited
    assert outline(plan(requirement_of(statements=tuple(opened))).steps[-1]) == waited
    assert [outline(step) for step in planned(loaded, role="when").steps] == ["open = '/'"]


def _with_table(text: str, *rows: tuple[str, ...], role: str | None = None) -> list[str]:
    statement = Statement.model_validate({"text": text, "table": rows, "role": role})
    return [outline(step) for step in plan(requirement_of(statements=(statement,))).steps]


FILLED = ["fill \"Name\" field = 'Ann'", "fill \"Age\" field = '5'"]


@pytest.mark.parametrize(
    "rows",
    [
        (("Field", "Value"), ("Name", "Ann"), ("Age", "5")),
        (("Name", "Ann"), ("Age", "5"), ("City", "Rome"))[:2] + (("Age", "5"),) * 0,
        (("Name", "Age"), ("Ann", "5")),
    ],
)
def test_a_table_fills_a_form(rows: tuple[tuple[str, ...], ...]) -> None:
    read = _with_table("I fill in the form with:", *rows)
    assert len(read) == 2
    if rows[0] != ("Name", "Ann"):
        assert read == FILLED


def test_a_headerless_table_of_pairs_fills_a_form() -> None:
    rows = (("Name", "Ann"), ("Age", "5"), ("City", "Rome"))
    assert _with_table("I fill in the form with:", *rows) == [*FILLED, "fill \"City\" field = 'Rome'"]


def test_a_table_of_expected_rows_is_one_check() -> None:
    statement = Statement(
        text="I should see the following users:", table=(("Name", "Role"), ("Ann", "Admin")), role="then"
    )
    (step,) = plan(requirement_of(statements=(statement,))).steps
    assert (step.verb, step.target, step.table) == ("table", None, (("Name", "Role"), ("Ann", "Admin")))


def test_a_table_under_a_step_that_takes_none_is_reported() -> None:
    statement = Statement(text="Press Enter", table=(("a", "b"), ("c", "d")))
    result = plan(requirement_of(statements=(statement,)))
    assert result.unclear


def test_a_doc_string_is_the_value() -> None:
    statement = Statement(text="I enter the following text in the Comment field:", doc_string="one\ntwo")
    step = plan(requirement_of(statements=(statement,))).steps[0]
    assert outline(step) == "fill \"Comment\" field = 'one\\ntwo'"


def test_steps_keep_their_line_role_criterion_and_number() -> None:
    statements = (Statement(text="Click A and click B", line=7, role="when", criterion="ac1"),)
    steps = plan(requirement_of(statements=statements)).steps
    assert [(s.id, s.source.line, s.role, s.criterion) for s in steps] == [
        ("s01", 7, "when", "ac1"),
        ("s02", 7, "when", "ac1"),
    ]


def test_the_same_requirement_gives_the_same_plan_and_another_text_another_digest() -> None:
    assert planned("Click A", 'I see "B"') == planned("Click A", 'I see "B"')
    assert planned("Click A").digest != planned("Click B").digest


def test_a_doubtful_reading_lowers_the_confidence_of_step_and_plan() -> None:
    sure = planned('Click the "Save" button', 'the "Done" message is visible')
    unsure = planned("The weather is nice")
    assert sure.confidence > 0.95
    assert unsure.confidence <= 0.7
    assert unsure.steps[0].notices[0].code == "low_confidence"


@given(st.lists(st.text(max_size=120), max_size=4), st.sampled_from((None, "given", "when", "then")))
@settings(max_examples=100, deadline=None)
def test_any_text_gives_steps_or_notices_for_every_line(texts: list[str], role: str | None) -> None:
    result = planned(*texts, role=role)
    named = {step.source.line for step in result.steps} | {notice.line for notice in result.notices}
    assert named >= set(range(1, len(texts) + 1))


@given(st.sampled_from(CASES), st.integers(0, 30), st.integers(1, 30), st.sampled_from((None, "given", "when", "then")))
@settings(max_examples=400, deadline=None)
def test_any_piece_of_a_sentence_gives_steps_or_notices(
    case: tuple[str | None, str, list[str]], start: int, size: int, role: str | None
) -> None:
    text = " ".join(case[1].split()[start : start + size])
    result = planned(text, role=role)
    assert result.steps or result.notices or not text


@given(st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join), st.sampled_from((None, "given", "when", "then")))
@settings(max_examples=150, deadline=None)
def test_any_words_of_the_language_give_steps_or_notices(text: str, role: str | None) -> None:
    result = planned(text, role=role)
    assert result.steps or result.notices
    assert bool(result.unclear) == any(notice.code == "unclear_step" for notice in result.notices)


MOST_TIMES = 30
"""Ten would be linear; a hundred is what grows with the square."""
LEAST_S = 0.02
"""CPU seconds: what takes less says nothing of how it grows."""


@pytest.mark.parametrize(
    "unit", ["and ", "then ", "1. ", 'see "x" and ', "in the row of ", "click Save and ", "'a ", "{{x}} ", "a, "]
)
def test_ten_times_as_many_characters_take_about_ten_times_as_long(unit: str) -> None:
    assert seconds((unit * 10_000)[:10_000]) < MOST_TIMES * max(seconds((unit * 1_000)[:1_000]), LEAST_S)


def test_two_hundred_sentences_are_planned_in_a_second() -> None:
    assert seconds(*(text for _, text, _ in CASES[:200])) < 1


def seconds(*texts: str) -> float:
    """The least CPU time of three tries: a processor that is shared makes any single one slow."""
    return min(map(_seconds_once, (texts,) * 3))


def _seconds_once(texts: tuple[str, ...]) -> float:
    start = time.process_time()
    for text in texts:
        planned(text)
    return time.process_time() - start


def test_a_doubtful_expectation_is_not_made_surer_by_many_sure_steps() -> None:
    sure = ['Click "A"', 'Click "B"', 'Click "C"', 'I see "D"'] * 5
    assert planned(*sure, "no book is overdue").confidence <= LOW_CONFIDENCE


def test_a_notice_leaves_the_line_to_its_place() -> None:
    (notice,) = (one for one in planned("Frobnicate the whatsit").notices if one.code == "unclear_step")
    assert notice.line == 1
    assert notice.message.startswith('"Frobnicate the whatsit" is not understood')


_SUBJECTS = st.sampled_from(
    ["a visitor", "the cart", "the tasks", "Ann", "the list", "I", "there", "the weather", "a page"]
)
_HOLDING = st.sampled_from(
    ["has", "contains", "with", "in", "is in the cart with", "includes the", "is fine with", "of"]
)
_NAMES = st.lists(st.sampled_from(['"A"', '"B"', "the notes", "nothing"]), min_size=1, max_size=4)


@settings(deadline=None)
@given(st.sampled_from(["Given", "When", "Then"]), _SUBJECTS, _HOLDING, _NAMES)
def test_whatever_is_said_to_hold_something_is_read_or_asked_about(
    role: str, subject: str, holds: str, names: list[str]
) -> None:
    planned(f"{role} {subject} {holds} {' and '.join(names)}")


CHAIR = (("Subject", "Chair"), ("Priority", "Urgent"))


@pytest.mark.parametrize(
    ("text", "table", "read"),
    [
        ("I add a cost with these details:", (("Amount", "3"), ("Category", "Food")), "Amount=3 Category=Food"),
        ("I create a ticket with:", (("Subject", "Priority"), ("Chair", "Low")), "Subject=Chair Priority=Low"),
        ("I add a project:", (("Name", "Client", "Paid"), ("Garden", "Rosa", "no")), "Name=Garden Client=Rosa Paid=no"),
    ],
)
def test_a_table_tells_the_record_that_is_added(text: str, table: tuple[tuple[str, ...], ...], read: str) -> None:
    result = plan(requirement_of(text).model_copy(update={"statements": (Statement(text=text, line=1, table=table),)}))

    assert not result.unclear
    assert [step.verb for step in result.steps] == ["add"]
    assert " ".join(f"{name}={value.template}" for name, value in result.steps[0].fields.items()) == read


def test_the_lines_behind_a_new_thing_tell_its_values() -> None:
    alone = planned("Create a new ticket:", "Subject: Chair", "Priority: Urgent", '"Chair" is shown')
    sent = planned("Create a new ticket:", "Subject: Chair", "Priority: Urgent", "Submit it")
    other = planned("Create a new ticket:", "Click Save")

    assert [step.verb for step in alone.steps] == ["add", "text"]
    assert {name: value.template for name, value in alone.steps[0].fields.items()} == dict(CHAIR)
    assert [step.verb for step in sent.steps] == ["do", "fill", "fill", "submit"]
    assert [source.text for source in other.unclear] == ["Create a new ticket:"]


def test_what_is_replaced_is_the_field_that_was_filled_and_not_what_was_judged() -> None:
    steps = planned('Type "a" into the code', 'the strength is "weak"', 'Replace it by "b"').steps

    assert [step.target and step.target.words for step in steps] == ["code", "strength", "code"]


def test_both_fields_are_the_two_that_were_filled() -> None:
    two = planned('Type "a" into Size and "b" into Weight', "Click Clear", "Both fields are empty").steps
    none = planned("Click Clear", "Both fields are empty").steps

    assert [step.target and step.target.words for step in two[-2:]] == ["Size", "Weight"]
    assert none[-1].target is not None
    assert none[-1].target.number == 2


def test_the_items_of_a_column_are_added_one_by_one() -> None:
    text = "I add the items to the shopping list:"
    result = plan(
        requirement_of(text).model_copy(
            update={"statements": (Statement(text=text, line=1, table=(("Milk",), ("Bread",))),)}
        )
    )

    assert [outline(step) for step in result.steps] == [
        'goal add "Milk" item -> "shopping" list',
        'goal add "Bread" item -> "shopping" list',
    ]
