import pytest

from pacts.errors import RequirementError
from pacts.intake.normalise import normalise
from tests.intake.reading import codes, only, said, texts

SHOP = '''# about the shop
@shop
Feature: Buying
  As a customer
  I want to buy

  Background:
    Given I am on the shop

  # a remark
  @smoke
  Scenario: One thing
    When I add "Backpack"
    And I open the cart
    Then I see these:
      | name     | price |
      | Backpack | 10    |
    But I see no "Lamp"

  Rule: AC1: Only members pay
    Background:
      Given I am logged in

    @AC-7
    Scenario Outline: Paying as <who>
      When I type "<word>" and pay
      """json
      {"who": "<who>"}
        indented
      """
      Then I see "<who>"

      @left
      Examples: of people
        | who | word |
        | Ann | a\\|b |

      Examples:
        | who | word |
        | Bob | x    |

    Example: plain
      * I look around
'''


def test_everything_the_official_parser_knows_becomes_requirements() -> None:
    intake = normalise(SHOP)
    one, ann, bob, plain = intake.requirements
    assert intake.title == "Buying"
    assert said(one) == [
        (8, "given", "I am on the shop"),
        (13, "when", 'I add "Backpack"'),
        (14, "when", "I open the cart"),
        (15, "then", "I see these:"),
        (18, "then", 'I see no "Lamp"'),
    ]
    assert one.statements[3].table == (("name", "price"), ("Backpack", "10"))
    assert one.tags == ("shop", "smoke")
    assert (ann.title, bob.title) == ("Paying as Ann", "Paying as Bob")
    assert said(ann) == [
        (8, "given", "I am on the shop"),
        (22, "given", "I am logged in"),
        (26, "when", 'I type "a|b" and pay'),
        (31, "then", 'I see "Ann"'),
    ]
    assert ann.statements[2].doc_string == '{"who": "Ann"}\n  indented'
    assert ann.parameters == {"who": "Ann", "word": "a|b"}
    assert ann.tags == ("shop", "AC-7", "left")
    assert bob.tags == ("shop", "AC-7")
    assert [c.id for c in ann.criteria] == ["AC-7"]
    assert {s.criterion for s in ann.statements} == {"AC-7"}
    assert [(c.id, c.text) for c in plain.criteria] == [("AC1", "Only members pay")]
    assert plain.statements[-1].role is None
    assert {r.form for r in intake.requirements} == {"gherkin"}
    assert all(r.confidence == 1 for r in intake.requirements)


def test_comments_and_descriptions_are_told_with_their_lines() -> None:
    told = {n.message.split(";")[0]: n.severity for n in normalise(SHOP).notices}
    assert told == {"lines 4-5: description, no step": "info", "lines 1, 10: comment": "info"}


def test_a_row_is_named_in_the_title_when_the_title_has_no_placeholder() -> None:
    text = "Feature: f\nScenario Outline: pay\nGiven <a>\nExamples:\n|a|b|\n|1|2|\n|3|4|\n"
    assert [r.title for r in normalise(text).requirements] == ["pay (1, 2)", "pay (3, 4)"]
    assert [(n.code, n.message) for n in normalise(text).notices] == [
        ("unused_parameter", "declared but never used: b")
    ]


@pytest.mark.parametrize("name", ["price ($)", "a|b".replace("|", "+"), "first name", "x*", "[y]", "Größe"])
def test_a_column_may_have_any_name(name: str) -> None:
    text = f"Feature: f\nScenario Outline: o\nGiven I see <{name}>\nExamples:\n| {name} |\n| \\\\1 |\n"
    assert texts(only(text)) == ["I see \\1"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "# language: de\nFunktionalität: f\nSzenario: s\nAngenommen a\nWenn b\nUnd c\nDann d\n",
            "de",
            "given when when then",
        ),
        ("Funktionalität: f\nSzenario: s\nAngenommen a\nWenn b\nUnd c\nDann d\n", "de", "given when when then"),
        ("Fonctionnalité: f\nScénario: s\nSoit a\nQuand b\nEt c\nAlors d\n", "fr", "given when when then"),
        ("機能: f\nシナリオ: s\n前提a\nもしb\nかつc\nならばd\n", "ja", "given when when then"),
        ("Функция: f\nСценарий: s\nДопустим a\nКогда b\nИ c\nТогда d\n", "ru", "given when when then"),
        ("Angenommen a\nWenn b\nUnd c\nDann d\n", "de", "given when when then"),
        ("# language: de\nAngenommen a\nWenn b\nUnd c\nDann d\n", "de", "given when when then"),
    ],
)
def test_other_languages_are_known_by_their_words(text: str, language: str, expected: str) -> None:
    requirement = only(text)
    assert requirement.form == "gherkin"
    assert requirement.language == language
    assert [s.role for s in requirement.statements] == expected.split()
    assert [s.text for s in requirement.statements] == ["a", "b", "c", "d"]


def test_steps_without_a_header_are_parsed_with_their_own_lines() -> None:
    text = (
        "\nGiven I am on http://x.test\n# remark\nWhen I fill in\n  | a | b |\n  | c | d |\nAnd I click\nThen I see\n"
    )
    requirement = only(text)
    assert requirement.form == "gherkin"
    assert said(requirement) == [
        (2, "given", "I am on http://x.test"),
        (4, "when", "I fill in"),
        (7, "when", "I click"),
        (8, "then", "I see"),
    ]
    assert requirement.statements[1].table == (("a", "b"), ("c", "d"))
    assert requirement.title == "I am on http://x.test"


def test_scenarios_without_a_feature_are_parsed() -> None:
    intake = normalise("@a\nScenario: one\nGiven x\nScenario: two\nGiven y\n")
    assert [(r.title, said(r)) for r in intake.requirements] == [
        ("one", [(3, "given", "x")]),
        ("two", [(5, "given", "y")]),
    ]


def test_the_description_may_declare_the_base_url() -> None:
    requirement = only("Feature: f\n  URL: http://127.0.0.1:8000\n  user = ann\n\n  Scenario: s\n    Given <user>\n")
    assert requirement.base_url == "http://127.0.0.1:8000"
    assert texts(requirement) == ["ann"]


def test_a_placeholder_without_a_column_is_an_error_with_its_line() -> None:
    text = 'Feature: f\nScenario Outline: o\nGiven "<name>"\nThen <nmae>\nExamples:\n|name|\n|x|\n'
    (notice,) = only(text).notices
    assert (notice.code, notice.severity, notice.line) == ("unknown_parameter", "error", 4)
    assert "<nmae>" in notice.message
    assert "name" in notice.message


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("Feature: f\nScenario: s\nGiven a\nnonsense\n", 4, ["nonsense", "a step (Given, When, Then"]),
        ("Feature: f\nScenario: s\nGiven a\n| a |\n| a | b |\n", 5, ["inconsistent cell count"]),
        ('Feature: f\nScenario: s\nGiven a\n"""\nopen\n', 6, ["unexpected end of file"]),
        ("# language: xx\nFeature: f\n", 1, ["Language not supported: xx"]),
        ("Feature: f\n@a b@c d\nScenario: s\n", 2, ["whitespace"]),
        ("Given a\nScenario: x\nnonsense\nScenario: s\nThen b\nelse\n", None, []),
    ],
)
def test_broken_gherkin_is_refused_with_its_line_and_the_parsers_words(
    text: str, line: int | None, words: list[str]
) -> None:
    with pytest.raises(RequirementError) as refused:
        normalise(text, form="gherkin")
    assert refused.value.code == "syntax"
    if line is not None:
        assert refused.value.line == line
    for word in words:
        assert word in str(refused.value)
    assert "Mend" in str(refused.value)


def test_a_scenario_without_steps_is_told_and_stays_a_run_that_can_say_so() -> None:
    intake = normalise("Feature: f\nScenario: full\nGiven a\nScenario: hollow\n")
    assert [r.title for r in intake.requirements] == ["full", "hollow"]
    assert codes(intake.requirements[1]) == [("empty", "warning", 4)]


def test_a_feature_without_scenarios_is_empty() -> None:
    with pytest.raises(RequirementError) as refused:
        normalise("Feature: f\n  only words\n", form="gherkin")
    assert refused.value.code == "empty_requirement"


def test_examples_without_rows_are_told() -> None:
    intake = normalise("Feature: f\nScenario: a\nGiven x\nScenario Outline: o\nGiven <a>\nExamples:\n|a|\n")
    assert ("empty", "warning", 6) in codes(intake)


def test_examples_that_unfold_beyond_measure_are_refused() -> None:
    steps = "Given <a>\n" * 500
    rows = "|x|\n" * 500
    with pytest.raises(RequirementError) as refused:
        normalise(f"Feature: f\nScenario Outline: o\n{steps}Examples:\n|a|\n{rows}")
    assert refused.value.code == "too_large"


def test_equal_rows_have_ids_of_their_own() -> None:
    ids = [
        r.id for r in normalise("Feature: f\nScenario Outline: o\nGiven <a>\nExamples:\n|a|\n|x|\n|x|\n").requirements
    ]
    assert len(set(ids)) == 2
    assert ids[1] == f"{ids[0]}-2"


def test_what_stands_behind_a_rows_last_bar_is_told() -> None:
    intake = normalise("Feature: f\nScenario: s\nGiven a\n| b | c\n| d |\n")
    assert codes(intake) == [("syntax", "warning", 4)]
    assert "'c'" in intake.notices[0].message
