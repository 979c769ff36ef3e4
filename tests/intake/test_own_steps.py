"""Step definitions of the user's own: phrases in YAML files and Python functions, expanded before planning."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.domain.requirement import Statement
from pacts.errors import RequirementError, UsageError
from pacts.intake.normalise import normalise
from pacts.intake.step_book import StepBook
from pacts.intake.step_files import NAME, read_step_file, step_book
from pacts.intake.step_phrase import parse_phrase
from pacts.language.planner import plan


def _book(folder: Path, text: str) -> StepBook:
    (folder / NAME).write_text(text, encoding="utf-8")
    return step_book(folder / "shop.feature")


def _texts(book: StepBook, text: str) -> list[str]:
    return [statement.text for statement in book.expanded(Statement(text=text))]


@pytest.mark.parametrize(
    ("phrase", "statement", "values"),
    [
        ("I am logged in as {user}", 'Given I am logged in as "ann"', {"user": "ann"}),
        ("I am logged in as {user}", "i am  logged in as Ann Lee.", {"user": "Ann Lee"}),
        ("I add {int} item(s)", "I add 1 item", {"int": "1"}),
        ("I add {int} item(s)", "I add 2 items", {"int": "2"}),
        ("the price is {float}", "the price is 2.50", {"float": "2.50"}),
        ("{string} is/are in {string}", '"a b" are in "c"', {"string": "a b", "string2": "c"}),
        ("I take the {word} plan", "I take the gold plan", {"word": "gold"}),
        ("there are {count:d} rows", "there are 12 rows", {"count": "12"}),
        ("I save", "* I save", {}),
    ],
)
def test_a_phrase_matches_what_its_parameters_say(phrase: str, statement: str, values: dict[str, str]) -> None:
    assert parse_phrase(phrase).match(statement) == values


@pytest.mark.parametrize(
    ("phrase", "statement"),
    [("I add {int} items", "I add two items"), ("I save", "I save it"), ("I see {string}", "I see Ann")],
)
def test_a_phrase_does_not_match_anything_else(phrase: str, statement: str) -> None:
    assert parse_phrase(phrase).match(statement) is None


@given(st.text(max_size=60), st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_any_phrase_is_matched_or_refused(phrase: str, statement: str) -> None:
    try:
        parsed = parse_phrase(phrase)
    except ValueError:
        return
    parsed.match(statement)


def test_a_phrase_stands_for_its_steps_and_uses_others(tmp_path: Path) -> None:
    book = _book(tmp_path, 'I am {user}:\n  - open /login\n  - I name {user}\nI name {who}: fill "User" with "{who}"\n')
    assert _texts(book, 'Given I am "ann"') == ["open /login", 'fill "User" with "ann"']


def test_a_list_of_step_and_do_says_the_same(tmp_path: Path) -> None:
    book = _book(tmp_path, 'steps:\n  - step: I save\n    do:\n      - click "Save"\n      - wait 1 second\n')
    assert _texts(book, "I save") == ['click "Save"', "wait 1 second"]


def test_a_text_holds_one_step_a_line(tmp_path: Path) -> None:
    assert _texts(_book(tmp_path, "I save: |\n  click A\n  click B\n"), "I save") == ["click A", "click B"]


def test_the_phrase_that_says_more_wins(tmp_path: Path) -> None:
    book = _book(tmp_path, "I open {page}: open /x\nI open the {word} tab: click B\n")
    assert _texts(book, "I open the blue tab") == ["click B"]


def test_the_plan_knows_the_authors_words_and_their_line(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text('I save everything: click "Save"\n', encoding="utf-8")
    feature = tmp_path / "a.feature"
    feature.write_text(
        "Feature: F\n  Scenario: S\n    When I save everything\n    Then I see <text>\n", encoding="utf-8"
    )
    intake = normalise(feature, parameters={"text": '"Saved"'}, steps=step_book(feature))
    first, second = plan(intake.requirements[0]).steps
    assert (first.verb, first.source.line, first.source.defined) == ("click", 3, "I save everything")
    assert second.source.defined is None


def test_parameters_of_the_scenario_are_filled_before_and_after(tmp_path: Path) -> None:
    book = _book(tmp_path, 'I add {int} items: the badge of <shop> shows "{int}"\n')
    intake = normalise("I add ${count} items", parameters={"count": "3", "shop": "A"}, steps=book)
    assert [s.text for s in intake.requirements[0].statements] == ['the badge of A shows "3"']


def test_secret_references_stay_as_they_are(tmp_path: Path) -> None:
    assert _texts(_book(tmp_path, "I log in: type {{secret:password}}\n"), "I log in") == ["type {{secret:password}}"]


def test_a_table_goes_to_the_step_that_ends_with_a_colon(tmp_path: Path) -> None:
    book = _book(tmp_path, "I fill it:\n  - 'I fill in the form with:'\n  - click Save\n")
    first, second = book.expanded(Statement(text="I fill it:", table=(("a", "b"),)))
    assert first.table == (("a", "b"),)
    assert second.table == ()


def test_a_step_that_stands_for_itself_is_refused_with_the_circle(tmp_path: Path) -> None:
    book = _book(tmp_path, "a thing: b thing\nb thing: a thing\n")
    with pytest.raises(RequirementError, match=r"stands for itself: 'a thing' .*:1\) → 'b thing' .*:2\) → 'a thing'"):
        book.expanded(Statement(text="a thing"))


def test_two_phrases_that_fit_equally_well_are_refused(tmp_path: Path) -> None:
    book = _book(tmp_path, "I see {a} now: click A\nI see {b:w} now: click B\n")
    with pytest.raises(RequirementError, match=r"fits .* as well as"):
        book.expanded(Statement(text="I see x now"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I do {x}: click {y}\n", r"1: .* uses \{y\}, which the phrase"),
        ("I do:\n  a: b\n", r"needs a list of steps"),
        ("I do: ''\n", r"1: .* stands for nothing"),
        ("- I do\n", r"write `phrase: \[steps\]`"),
        ("I {a} {a}: click\n", r"two parameters are called 'a'"),
        ("I {a:q}: click\n", r"no type 'q'"),
        ('"{a}": click\n', r"no words of its own"),
        ("steps:\n  - step: a\n", r"a definition has `step:` and `do:`"),
        ("I do: [\n", r"not YAML"),
    ],
)
def test_a_broken_file_is_refused_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    place = tmp_path / NAME
    place.write_text(text, encoding="utf-8")
    with pytest.raises(RequirementError, match=said) as told:
        read_step_file(place)
    assert str(place) in str(told.value)


def test_the_settings_file_wins_over_the_one_beside(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("I save: click A\n", encoding="utf-8")
    other = tmp_path / "other.yaml"
    other.write_text("I save: click B\n", encoding="utf-8")
    assert _texts(step_book(tmp_path / "x.txt", other), "I save") == ["click B"]


def test_a_missing_file_is_a_usage_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"names .* which is no file"):
        step_book("x", tmp_path / "none.yaml")
    with pytest.raises(UsageError, match="step_modules names"):
        step_book("x", None, [str(tmp_path / "none.py")])


PYTHON = """
from pacts import step

@step("I am logged in as {user}")
@step("{user} is logged in")
def logged_in(user):
    return ["open /login", f'fill "User" with "{user}"']

@step("I add {int} of {string}")
def add(count, name):
    assert isinstance(count, int)
    return "\\n".join([f'click "{name}"'] * count)

@step("the users are")
def users(table):
    return [f'I see "{row[0]}"' for row in table]

@step("it breaks")
def breaks():
    raise LookupError("no")
"""


def _python(folder: Path, text: str = PYTHON) -> StepBook:
    place = folder / "steps.py"
    place.write_text(text, encoding="utf-8")
    return step_book("x", None, [str(place)])


def test_a_python_function_gives_the_steps(tmp_path: Path) -> None:
    book = _python(tmp_path)
    assert _texts(book, 'I am logged in as "ann"') == ["open /login", 'fill "User" with "ann"']
    assert _texts(book, "bob is logged in") == ["open /login", 'fill "User" with "bob"']
    assert _texts(book, 'I add 2 of "Cup"') == ['click "Cup"', 'click "Cup"']


def test_a_python_function_gets_the_table(tmp_path: Path) -> None:
    statement = Statement(text="the users are:", table=(("Ann",), ("Bob",)))
    assert [s.text for s in _python(tmp_path).expanded(statement)] == ['I see "Ann"', 'I see "Bob"']


def test_a_function_that_raises_is_told_with_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(RequirementError, match=r"steps\.py:20: the step 'it breaks' raised LookupError"):
        _python(tmp_path).expanded(Statement(text="it breaks"))


@pytest.mark.parametrize(("text", "line"), [("def f(:\n", 1), ("import pacts\n\nraise ValueError('x')\n", 3)])
def test_a_python_file_that_cannot_be_loaded_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    with pytest.raises(UsageError, match=rf"steps\.py:{line}: the step definitions can't be loaded"):
        _python(tmp_path, text)


def test_a_requirement_is_expanded_once(tmp_path: Path) -> None:
    book = _book(tmp_path, "click A: click B\nclick B: click C\n")
    intake = normalise("click A", steps=book)
    again = normalise(intake.requirements[0], steps=_book(tmp_path, "click C: click D\n"))
    assert [s.text for s in again.requirements[0].statements] == ["click C"]
