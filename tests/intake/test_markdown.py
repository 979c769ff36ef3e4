import pytest

from pacts.errors import RequirementError
from pacts.intake.normalise import normalise
from tests.intake.reading import codes, only, said, texts

DOC = """---
title: Shop
base_url: http://a.test
tags: [smoke]
parameters:
  user: ann
---
# Ignored because of the front matter

## Background
- Open http://x.test

## Scenario: Buy
1. Click **Add** on `Backpack`
2. Fill in the form:
   - Name: <user>
   - City: Bonn
3. [ ] Submit
   and wait

### Expected
- The total must **not** be 0
  | name | price |
  |------|-------|
  | a    | 1     |

<!-- a comment -->
> a quotation

## Scenario: Look
| Step | Action | Expected |
|------|--------|----------|
| 1 | Open [shop](http://a.b/c) | "Hi" is shown |
| 2 | Click Go | - |
"""


def test_a_document_with_scenarios_becomes_one_requirement_each() -> None:
    intake = normalise(DOC)
    buy, look = intake.requirements
    assert intake.title == "Shop"
    assert (buy.title, look.title) == ("Buy", "Look")
    assert said(buy) == [
        (11, "given", "Open http://x.test"),
        (14, None, 'Click "Add" on "Backpack"'),
        (15, None, "Fill in the form"),
        (18, None, "Submit and wait"),
        (22, "then", "The total must not be 0"),
    ]
    assert buy.statements[2].table == (("Name", "ann"), ("City", "Bonn"))
    assert buy.statements[4].table == (("name", "price"), ("a", "1"))
    assert buy.base_url == look.base_url == "http://a.test"
    assert buy.tags == ("smoke",)
    assert said(look)[1:] == [
        (33, "when", "Open http://a.b/c"),
        (33, "then", '"Hi" is shown'),
        (34, "when", "Click Go"),
    ]
    assert {r.form for r in intake.requirements} == {"markdown"}
    assert {n.line for n in intake.notices if n.code == "ignored_comment"} == {27, 28}


def test_sections_that_hold_steps_are_scenarios_even_without_the_word() -> None:
    intake = normalise("# Cart\n\n## Adding\n- Click Add\n\n## Removing\n- Click Remove\n\n## Notes\nSome words\n")
    assert [(r.title, texts(r)) for r in intake.requirements] == [
        ("Adding", ["Click Add"]),
        ("Removing", ["Click Remove"]),
    ]
    assert ("ignored_comment", "info", 10) in codes(intake)


def test_sections_that_name_groups_of_steps_are_one_requirement() -> None:
    requirement = only(
        "# Cart\n\n## Preconditions\n- I am logged in\n\n## Steps\n1. Click Add\n\n"
        "## Expected result\nThe cart shows 1.\n"
    )
    assert requirement.title == "Cart"
    assert [(s.role, s.text) for s in requirement.statements] == [
        ("given", "I am logged in"),
        ("when", "Click Add"),
        ("then", "The cart shows 1."),
    ]


def test_a_list_under_a_title_is_one_requirement() -> None:
    requirement = only(
        "# Log in\n\nURL: http://a.test\n\n- [x] Open /\n- [ ] Click **Log in**\n  - Wait for it\n- It is shown\n"
    )
    assert requirement.title == "Log in"
    assert requirement.base_url == "http://a.test"
    assert texts(requirement) == ["Open /", 'Click "Log in"', "Wait for it", "It is shown"]


def test_an_item_over_steps_of_its_own_is_their_heading() -> None:
    requirement = only("## a\n\n- Log in:\n  - Type x\n  - Click Go\n- Check the list shows:\n  - Apples\n  - Pears\n")
    assert texts(requirement) == ["Type x", "Click Go", "Check the list shows"]
    assert requirement.statements[2].table == (("Apples",), ("Pears",))


def test_gherkin_in_a_fence_is_read_by_its_own_parser() -> None:
    requirement = only(
        "# Doc\n\nThe scenario:\n\n```gherkin\nFeature: f\n  Scenario: s\n    Given a\n    Then b\n```\n"
    )
    assert said(requirement)[-2:] == [(8, "given", "a"), (9, "then", "b")]
    with pytest.raises(RequirementError) as refused:
        normalise("# Doc\n\n```gherkin\nFeature: f\n  Scenario: s\n    nonsense\n```\n")
    assert refused.value.line == 6


def test_other_code_is_the_doc_string_of_its_step() -> None:
    requirement = only("## a\n\n- Type this:\n\n  ```json\n  {1}\n  ```\n- Click Go\n")
    assert requirement.statements[0].doc_string == "{1}"


def test_a_table_of_examples_gives_one_run_a_row() -> None:
    intake = normalise(
        "# Log in as <user>\n\n## Steps\n- Type <user>\n- Click Go\n\n## Examples\n| user |\n|---|\n| ann |\n| bob |\n"
    )
    assert [texts(r) for r in intake.requirements] == [["Type ann", "Click Go"], ["Type bob", "Click Go"]]


def test_parameters_may_be_a_section() -> None:
    requirement = only("# T\n\n## Parameters\n- user: ann\n- city = Bonn\n\n## Steps\n- Type <user> in {city}\n")
    assert texts(requirement) == ["Type ann in Bonn"]


def test_criteria_sections_give_criteria() -> None:
    requirement = only("# T\n\n## Steps\n- Click Go\n\n## Acceptance criteria\n- A is shown\n- AC-9: B is shown\n")
    assert [(s.text, s.criterion) for s in requirement.statements] == [
        ("Click Go", None),
        ("A is shown", "AC-1"),
        ("B is shown", "AC-9"),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Click **Save**", 'Click "Save"'),
        ("Click **Save** and `x`", 'Click "Save" and "x"'),
        ("It is **not** shown", "It is not shown"),
        ("It **MUST** be *there*", "It MUST be there"),
        ('Click "**Save**"', 'Click "Save"'),
        ("Open [the shop](http://a.test/x)", "Open http://a.test/x"),
        ("Click [the shop](http://a.test/x)", "Click the shop"),
        ("Open <http://a.test>", "Open http://a.test"),
        ("2 \\* 3 &amp; 4", "2 * 3 & 4"),
        ("Type snake_case_name", "Type snake_case_name"),
        ("Type <name> &lt;b&gt;", "Type <name> <b>"),
    ],
)
def test_marks_are_read_as_a_person_reads_them(line: str, expected: str) -> None:
    assert texts(only(f"## a\n\n- {line}\n- Wait\n"))[0] == expected


def test_unknown_front_matter_is_refused_with_its_line() -> None:
    with pytest.raises(RequirementError) as refused:
        normalise("---\ntitle: x\nbase-url: y\n---\n# a\n- b\n", form="markdown")
    assert refused.value.line == 3
    assert "base_url" in str(refused.value)
