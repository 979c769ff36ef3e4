import re
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.domain.requirement import MAX_SOURCE_BYTES, Requirement
from pacts.errors import RequirementError
from pacts.intake.draft import is_blank
from pacts.intake.normalise import Intake, normalise
from tests.intake.reading import codes, only, texts

GUARD_S = 8
"""Quadratic work takes minutes; the real figure (under 2 s) is for a quiet machine."""
STEPS = 'Open http://a.test\nClick "Go"\n'


@pytest.mark.parametrize(
    ("source", "code", "line"),
    [
        ("", "empty_requirement", None),
        (" \n\t\n\u200b\n", "empty_requirement", None),
        ("# only\n# comments\n", "empty_requirement", 1),
        ("# Title\n\n## Scenario: x\n", "empty_requirement", None),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "not_text", 1),
        (b"Open /\nna\xefve\n", "not_text", 2),
        ("Open /\nClick \0\n", "not_text", 2),
        ("Open \ud800", "not_text", 1),
        ("x" * (MAX_SOURCE_BYTES + 1), "too_large", None),
        ("é" * (MAX_SOURCE_BYTES // 2 + 1), "too_large", None),
        (b"x" * 5_000_000, "too_large", None),
    ],
)
def test_what_is_no_requirement_is_refused_with_its_code(source: str | bytes, code: str, line: int | None) -> None:
    with pytest.raises(RequirementError) as refused:
        normalise(source)
    assert refused.value.code == code
    assert refused.value.line == line


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RequirementError, match=r"no file .*gone\.txt"):
        normalise(tmp_path / "gone.txt")
    with pytest.raises(RequirementError, match="is a folder"):
        normalise(tmp_path)
    with pytest.raises(RequirementError, match="can't be read"):
        normalise(Path("a\0b"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_files_of_every_encoding_with_a_mark_are_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "größe.txt"
    path.write_bytes('Öffne "ü"\r\nKlicke "ß"\r\n'.encode(encoding))
    intake = normalise(path)
    assert texts(intake.requirements[0]) == ['Öffne "ü"', 'Klicke "ß"']
    assert intake.title == "größe"


@pytest.mark.parametrize(
    ("name", "text", "form"),
    [
        ("a.feature", "Feature: f\nScenario: s\nGiven a\n", "gherkin"),
        ("a.txt", "Feature: f\nScenario: s\nGiven a\n", "gherkin"),
        ("a.md", "Open /\n\nClick Go\n", "markdown"),
        ("a.pacts.yaml", "steps: [a]\n", "yaml"),
        ("a.yml", "- a\n- b\n", "yaml"),
        ("a.json", '["a", "b"]', "json"),
        ("a.txt", STEPS, "lines"),
        ("a", STEPS, "lines"),
    ],
)
def test_the_suffix_and_the_content_tell_the_form(tmp_path: Path, name: str, text: str, form: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert {r.form for r in normalise(path).requirements} == {form}


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (STEPS, "lines"),
        ("1. Open /\n2. Click Go\n", "lines"),
        ("# a comment\nOpen /\nClick Go\n", "lines"),
        ("Open the shop. Click the cart. The cart is empty.", "prose"),
        ("# Title\n\n- Open /\n- Click\n", "markdown"),
        ("Open /\n\n```\ncode\n```\n", "markdown"),
        ("- [ ] Open /\n- [ ] Click\n", "markdown"),
        ("title: x\nsteps:\n  - a\n", "yaml"),
        ("steps:\n- a\n", "yaml"),
        ("Title: x\nSteps:\n- Open /\n- Click\n", "lines"),
        ('{"steps": ["a"]}', "json"),
        ('["a"]', "json"),
        ("Given a\nWhen b\nThen c\n", "gherkin"),
        ("Feature: Shop\nOpen the shop\nClick Go\n", "lines"),
        ("Feature: Shop\n\nOpen the shop\nThen it is open\n", "lines"),
        ("I open the shop\nI click Go\nI see it\n", "lines"),
    ],
)
def test_the_form_of_a_text_is_told_by_its_content(text: str, form: str) -> None:
    assert {r.form for r in normalise(text).requirements} == {form}


def test_a_given_form_wins_over_what_it_looks_like() -> None:
    assert only(STEPS, form="prose").form == "prose"


def test_a_text_that_names_a_file_is_a_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("Click other", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert texts(only("a.txt")) == ["a.txt"]


def test_ids_are_stable_and_follow_the_content() -> None:
    one = only("Title: Größe & Maß\n" + STEPS)
    assert re.fullmatch(r"grosse-ma-[0-9a-f]{8}|gro-e-ma-[0-9a-f]{8}|[a-z-]+-[0-9a-f]{8}", one.id)
    assert only("Title: Größe & Maß\n" + STEPS).id == one.id
    assert only("Title: Größe & Maß\n\n# comment\n" + STEPS).id == one.id
    assert only("Title: Größe & Maß\n" + STEPS + "Wait\n").id != one.id
    assert only("クリック\n").id.startswith("requirement-")


def test_arguments_win_over_what_the_text_declares() -> None:
    requirement = only(
        "URL: http://a.test\nuser = ann\nType <user>\n",
        parameters={"user": "bob", "other": "x"},
        base_url="http://b.test",
    )
    assert requirement.base_url == "http://b.test"
    assert texts(requirement) == ["Type bob"]
    assert requirement.parameters == {"user": "bob"}


@pytest.mark.parametrize(
    ("step", "severity"),
    [("Type <user>", "error"), ("Type ${user}", "error"), ("Type {user}", "warning"), ('See "<b>bold</b>"', "warning")],
)
def test_an_unknown_placeholder_stays_and_is_told(step: str, severity: str) -> None:
    requirement = only(f"Open /\n{step}\n")
    assert texts(requirement)[1] == step
    assert codes(requirement) == [("unknown_parameter", severity, 2)]


@pytest.mark.parametrize(
    "step", ["Type {{secret:x}}", "a < b and c > d", "Type {} <> ${}", "{{today+3d}} {{fake:email}}"]
)
def test_what_is_no_placeholder_is_left_alone(step: str) -> None:
    requirement = only(f"Open /\n{step}\n")
    assert texts(requirement)[1] == step
    assert requirement.notices == ()


def test_a_value_is_put_in_once() -> None:
    assert texts(only("Type <a>\n", parameters={"a": "<b>", "b": "x"})) == ["Type <b>"]


def test_declared_parameters_that_are_not_used_are_told() -> None:
    assert codes(only("a = 1\nb = 2\nType <a>\n")) == [("unused_parameter", "info", None)]


def test_intake_holds_the_notices_of_all() -> None:
    intake = normalise("Feature: f\nScenario: a\nGiven <x>\nScenario: b\nGiven <y>\n")
    assert [n.line for n in intake.notices] == [3, 5]


@pytest.mark.parametrize(
    "unit",
    [
        'Click the "Save" button and wait\n',
        "Ann opens the shop. She clicks it and\nwaits for the long list to come. ",
        "## a\n\n- Click **Save**\n" + "- Click `Save` and wait for the page\n" * 200,
        "1. a\n",
    ],
)
def test_a_megabyte_is_read_at_once(unit: str) -> None:
    text = unit * (950_000 // len(unit))
    started = time.process_time()
    normalise(text)
    assert time.process_time() - started < GUARD_S


@pytest.mark.parametrize(
    "text",
    [
        "Click. " + " " * 900_000 + "x",
        "Title: a" + " " * 900_000 + "x\nb",
        "|" + "-" * 900_000 + "x",
        " " * 900_000 + "x",
        '"a ' * 300_000,
        "<a " * 300_000,
        "## x\n\n" + "**" * 400_000,
        "## x\n\n" + "[" * 900_000,
        "## x\n\n" + "> " * 400_000,
        "Acceptance criteria:\n" + "- x\n" * 20_000,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_text_costs_no_more_than_other_text(text: str) -> None:
    started = time.process_time()
    with suppress(RequirementError):
        normalise(text)
    assert time.process_time() - started < GUARD_S


# --- nothing is silently dropped

WORDS = (
    "Open",
    "the",
    "cart",
    "Click",
    '"Go"',
    "Ann",
    "e.g.",
    "3.50",
    "https://a.test/x.y",
    "is",
    "shown",
    "👍",
    "שלום",
    "x\u200by",
    "total:",
)
MARKS = (
    *("", "- ", "1. ", "2) ", "* ", "# ", "## ", "// ", "> ", "  ", "\t", "| ", "```", '"""', "---", "- [ ] ", "- a: "),
    *("AC1: ", "Given ", "Then ", "Steps:", "Expected: ", "Scenario: ", "Title: ", "Note: ", "Parameters:"),
    *("URL: http://b.test", "user = "),
)
FENCES = ("```", '"""', "---")


@st.composite
def documents(draw: st.DrawFn) -> str:
    """Lines of marks and words; each word ends with its line's number, so that it can be found again."""
    lines: list[str] = []
    for number in range(1, draw(st.integers(1, 12)) + 1):
        mark = draw(st.sampled_from(MARKS))
        if mark in FENCES:
            lines.append(mark)
            continue
        words = draw(st.lists(st.sampled_from(WORDS), max_size=5))
        end = draw(st.sampled_from(["", ".", ":", "!", ","]))
        lines.append(mark + " ".join([*words, f"zq{number}qz{end}"]) if words or draw(st.booleans()) else mark.rstrip())
    return draw(st.sampled_from(["\n", "\r\n"])).join(lines)


def _demand_code(refused: RequirementError) -> None:
    assert refused.code in {"empty_requirement", "not_text", "syntax", "too_large"}


def _lines_told(intake: Intake) -> set[int]:
    """Lines that some notice names, ranges included."""
    found: set[int] = set()
    for notice in intake.notices:
        if notice.line is not None:
            found.add(notice.line)
        for first, last in re.findall(r"(\d+)(?:-(\d+))?", notice.message.split(":")[0]):
            found.update(range(int(first), int(last or first) + 1))
    return found


def _everything_said(intake: Intake) -> str:
    parts = [intake.title]
    for requirement in intake.requirements:
        parts += _said_by(requirement)
    return "\n".join(parts)


def _said_by(requirement: Requirement) -> list[str]:
    parts = [requirement.title, requirement.base_url or "", *requirement.tags]
    parts += [f"{name} {value}" for name, value in requirement.parameters.items()]
    parts += [f"{c.id} {c.text}" for c in requirement.criteria]
    for statement in requirement.statements:
        parts += [statement.text, statement.doc_string or "", *(cell for row in statement.table for cell in row)]
    return parts


@settings(max_examples=150, deadline=None)
@given(text=documents(), form=st.sampled_from([None, "lines", "prose", "markdown"]))
def test_every_line_is_a_statement_a_parameter_a_title_a_table_a_comment_or_told(text: str, form: str | None) -> None:
    try:
        intake = normalise(text, form=form)  # type: ignore[arg-type]
    except RequirementError as refused:
        _demand_code(refused)
        return
    everything, told = _everything_said(intake), _lines_told(intake)
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if is_blank(line) or f"zq{number}qz" not in line:
            continue
        assert f"zq{number}qz" in everything or number in told, (number, line, intake)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from([None, "lines", "prose", "markdown", "gherkin", "yaml", "json"]))
def test_any_text_is_read_or_refused_with_a_code(text: str, form: str | None) -> None:
    try:
        intake = normalise(text, form=form)  # type: ignore[arg-type]
    except RequirementError as refused:
        _demand_code(refused)
        return
    lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert intake.requirements
    assert all(1 <= s.line <= lines for r in intake.requirements for s in r.statements)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=100))
def test_any_bytes_are_read_or_refused_with_a_code(data: bytes) -> None:
    try:
        normalise(data)
    except RequirementError as refused:
        _demand_code(refused)
