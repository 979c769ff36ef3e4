import json

import pytest

from pacts.domain.requirement import Requirement, Statement
from pacts.errors import RequirementError
from pacts.intake.normalise import normalise
from tests.intake.reading import codes, only, said, texts

YAML = """title: Ann buys
id: buy-it
base_url: http://a.test
parameters: {user: ann, age: 007}
tags: [smoke, '@shop']
criteria:
  AC-1: It counts
# a comment
background:
  - Open /login
steps:
  - Type "<user>"
  - step: Fill in
    role: when
    table: [[Name, Ann], [Age, "{age}"]]
    criterion: AC-1
  - given: a
  - and: b
  - text: long
    doc_string: |
      # no comment
      two
then:
  - I see "x"
"""


def test_the_canonical_form_is_read_with_its_lines() -> None:
    requirement = only(YAML)
    assert requirement.form == "yaml"
    assert requirement.id.startswith("buy-it-")
    assert requirement.parameters == {"user": "ann", "age": "007"}
    assert requirement.tags == ("smoke", "shop")
    assert said(requirement) == [
        (10, "given", "Open /login"),
        (12, None, 'Type "ann"'),
        (13, "when", "Fill in"),
        (17, "given", "a"),
        (18, "given", "b"),
        (19, None, "long"),
        (24, "then", 'I see "x"'),
    ]
    assert requirement.statements[2].table == (("Name", "Ann"), ("Age", "007"))
    assert requirement.statements[2].criterion == "AC-1"
    assert requirement.statements[5].doc_string == "# no comment\ntwo\n"
    assert [(c.id, c.text, c.line) for c in requirement.criteria] == [("AC-1", "It counts", 7)]
    assert codes(requirement) == [("ignored_comment", "info", 8)]


def test_scenarios_share_the_top_and_examples_give_one_run_a_row() -> None:
    intake = normalise(
        "title: Suite\nbase_url: http://a.test\nbackground: [Open /]\nscenarios:\n"
        "  - title: Log in as <user>\n    steps: ['Type <user>']\n    examples:\n"
        "      - {user: ann}\n      - {user: bob}\n"
        "  - title: Look\n    steps: |\n      Look here\n      Look there\n"
    )
    assert intake.title == "Suite"
    assert [(r.title, texts(r)) for r in intake.requirements] == [
        ("Log in as ann", ["Open /", "Type ann"]),
        ("Log in as bob", ["Open /", "Type bob"]),
        ("Look", ["Open /", "Look here", "Look there"]),
    ]
    assert [s.line for s in intake.requirements[2].statements] == [3, 12, 13]


def test_json_says_the_same_with_its_lines() -> None:
    steps = '["Open http://a.test",\n{"then": "I see \\"x\\" \\ud83d\\ude00 \\/"}\n]'
    text = f'{{\n\t"title": "T",\n  "steps":\n{steps}}}'
    requirement = only(text)
    assert requirement.form == "json"
    assert said(requirement) == [(4, None, "Open http://a.test"), (5, "then", 'I see "x" 😀 /')]


def test_a_mapping_from_python_says_the_same() -> None:
    steps = ["Open /", {"step": "Fill", "table": [{"a": 1, "b": "x"}]}]
    (requirement,) = normalise({"title": "T", "steps": steps}).requirements
    assert texts(requirement) == ["Open /", "Fill"]
    assert requirement.statements[1].table == (("a", "b"), ("1", "x"))


def test_a_requirement_stays_as_it_is_but_for_parameters_and_address() -> None:
    given = Requirement(
        id="x-12345678", title="T", form="lines", source="Type <user>", statements=(Statement(text="Type <user>"),)
    )
    (same,) = normalise(given).requirements
    assert same == given
    (filled,) = normalise(given, parameters={"user": "ann"}, base_url="http://b.test").requirements
    assert texts(filled) == ["Type ann"]
    assert filled.base_url == "http://b.test"
    (again,) = normalise(given.model_dump()).requirements
    assert again == given
    with pytest.raises(RequirementError, match="is no Requirement"):
        normalise({"statements": 5})


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("title: x\nstep: [a]\nsteps: [b]\n", 2, "did you mean 'steps'"),
        ("title: x\nsteps:\n  - Total: 5\n", 3, "needs quotes"),
        ("title: x\ntitle: y\nsteps: [a]\n", 2, "repeats the key 'title' of line 1"),
        ("title: x\nsteps:\n  - {step: a, role: maybe}\n", 3, "given, when or then"),
        ("title: x\nsteps:\n  - {step: a, given: b}\n", 3, "exactly one of"),
        ("title: x\nsteps: {a: b}\n", 2, "a list"),
        ("title: [x]\nsteps: [a]\n", 1, "a text"),
        ('title: x\nsteps:\n  - "Save" is shown\n', 3, "parser says"),
        ("title: x\nsteps:\n\t- a\n", 3, "parser says"),
        ("steps: [a]\n---\nsteps: [b]\n", 3, "second YAML document"),
        ("steps: [*a]\n", 1, "alias"),
        ("steps:\n  - a\n  -\n", 3, "empty"),
        ("just a text", 1, "mapping"),
        ("? [a]\n: b\n", 1, "a key must be a word"),
    ],
)
def test_what_is_wrong_with_yaml_is_named_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(RequirementError) as refused:
        normalise(text, form="yaml")
    assert refused.value.code == "syntax"
    assert refused.value.line == line
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('{"steps": [\n"a",\n]}', 3, "not JSON"),
        ('{"steps": ["a"],\n"steps": []}', 2, "repeats the key"),
        ('{"stepz": ["a"]}', 1, "did you mean 'steps'"),
        ('{"steps": "a"', 1, "not JSON"),
    ],
)
def test_what_is_wrong_with_json_is_named_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(RequirementError) as refused:
        normalise(text)
    assert refused.value.line == line
    assert words in str(refused.value)


@pytest.mark.parametrize("text", ["steps: " + "[" * 100_000, "steps:\n" + "- " * 100_000])
def test_deep_yaml_is_refused_and_harms_nothing(text: str) -> None:
    with pytest.raises(RequirementError) as refused:
        normalise(text, form="yaml")
    assert refused.value.code == "too_large"


def test_an_alias_bomb_is_refused() -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for n in range(8):
        bomb += f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n"
    with pytest.raises(RequirementError) as refused:
        normalise(bomb, form="yaml")
    assert refused.value.code == "too_large"


def test_aliases_are_followed() -> None:
    assert texts(only("background: [&a Open /]\nsteps: [*a, Click]\n")) == ["Open /", "Open /", "Click"]


def test_deep_json_is_refused() -> None:
    with pytest.raises(RequirementError) as refused:
        normalise('{"steps": ' + "[" * 100_000, form="json")
    assert refused.value.code in {"too_large", "syntax"}
    with pytest.raises(RequirementError) as refused:
        normalise(json.dumps({"steps": json.loads("[" * 100 + "]" * 100)}))
    assert refused.value.code == "too_large"
