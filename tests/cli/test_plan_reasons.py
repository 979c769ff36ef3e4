"""`pacts plan` tells why each line is read as it is, and shows what a step of one's own stands for."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.shell import Shell

TEXT = 'When I save everything\nThen the total increased by 5\nAnd either "A" or "B" is shown\n'


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    (tmp_path / "flow.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "pacts.steps.yaml").write_text('I save everything:\n  - click "Save"\n', encoding="utf-8")
    return Shell(tmp_path, {"PATH": os.environ["PATH"], "COLUMNS": "120"})


def test_the_plan_shows_a_step_of_ones_own_and_what_it_stands_for(shell: Shell) -> None:
    told = shell.pacts("plan", "flow.txt")
    assert "I save everything" in told.stdout
    assert 'click "Save"' in told.stdout


def test_explain_tells_the_readings_with_their_reasons(shell: Shell) -> None:
    told = shell.pacts("plan", "flow.txt", "--explain")
    assert told.returncode == 2
    assert "from your step I save everything" in told.stdout
    assert '✓ 0.90  verify that the total has increased by "5"' in told.stdout
    assert "not understood: it leaves a choice open" in told.stdout


def test_explain_has_all_readings_in_its_json(shell: Shell) -> None:
    (plan,) = json.loads(shell.pacts("plan", "flow.txt", "--explain", "--json").stdout)
    first, second, third = plan["explained"]
    assert first["defined"] == "I save everything"
    assert first["steps"] == ["s01"]
    assert second["considered"][0]["chosen"]
    assert second["considered"][0]["reasons"]
    assert third["unclear"]


def test_the_json_without_explain_is_the_plan_alone(shell: Shell) -> None:
    (plan,) = json.loads(shell.pacts("plan", "flow.txt", "--json").stdout)
    assert "explained" not in plan
    assert plan["steps"][0]["source"]["defined"] == "I save everything"


def test_a_circle_of_steps_is_refused_with_its_places(shell: Shell) -> None:
    (shell.folder / "pacts.steps.yaml").write_text("I save everything: I save everything\n", encoding="utf-8")
    told = shell.pacts("plan", "flow.txt")
    assert told.returncode == 2
    assert "stands for itself" in told.stderr
    assert "pacts.steps.yaml:1" in told.stderr


def test_another_file_of_steps_is_named_by_a_setting(shell: Shell) -> None:
    (shell.folder / "other.yaml").write_text('I save everything: click "Store"\n', encoding="utf-8")
    assert 'click "Store"' in shell.pacts("plan", "flow.txt", PACTS_STEPS="other.yaml").stdout


def test_python_steps_are_named_by_a_setting(shell: Shell) -> None:
    lines = ("from pacts import step", '@step("I save everything")', "def save():", "    return 'click \"Keep\"'", "")
    (shell.folder / "mine.py").write_text("\n".join(lines), encoding="utf-8")
    assert 'click "Keep"' in shell.pacts("plan", "flow.txt", PACTS_STEP_MODULES="mine.py").stdout


def test_an_order_that_is_left_to_the_page_is_told_with_the_nearest_forms(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "order.txt").write_text('Open /\nMake the previews bigger\nI see "Hello"\n', encoding="utf-8")
    told = shell.pacts("plan", "order.txt", "--explain")
    assert '"Make the previews bigger" is left to the page' in " ".join(told.stdout.split())
