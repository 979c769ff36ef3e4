"""`pacts runs`, `pacts show` and `pacts plan`."""

import json

import pytest

from tests.cli.shell import Shell
from tests.runs.site import Site

GO = 'Click "Go".\nI see "Done".\n'


def test_without_runs_the_list_says_how_to_make_one(shell: Shell) -> None:
    done = shell.pacts("runs")

    assert (done.returncode, "pacts demo" in done.stdout) == (0, True)


def test_stored_runs_are_listed_and_shown_by_id_or_a_part_of_it(shell: Shell, site: Site) -> None:
    assert shell.pacts("run", "-", "-u", site.url, given=GO).returncode == 0
    assert shell.pacts("run", "-", "-u", site.url, given='Click "Go".\nI see "Never".\n').returncode == 1

    rows = json.loads(shell.pacts("runs", "--json").stdout)
    assert [row["status"] for row in rows] == ["failed", "passed"]
    run_id = rows[0]["run_id"]
    table = shell.pacts("runs", "--status", "failed").stdout
    assert run_id in table
    assert rows[1]["run_id"] not in table

    shown = shell.pacts("show", run_id)
    assert shown.returncode == 0
    assert all(word in shown.stdout for word in ("FAILED", "expectation_not_met", "s02", "report.html"))
    assert json.loads(shell.pacts("show", run_id[2:-1], "--json").stdout)["result"]["run_id"] == run_id

    ambiguous = shell.pacts("show", run_id[:8])
    assert ambiguous.returncode != 0
    assert all(row["run_id"] in ambiguous.stderr for row in rows)


def test_a_plan_is_shown_and_nothing_is_run(shell: Shell) -> None:
    shell.write("go.txt", 'Open "/".\nClick "Go".\nI see "Done".\n')
    done = shell.pacts("plan", "go.txt")
    document = json.loads(shell.pacts("plan", "go.txt", "--json").stdout)

    assert done.returncode == 0, done.stderr
    assert 'click "Go"' in done.stdout
    assert [step["verb"] for step in document[0]["steps"]][:2] == ["open", "click"]
    assert not (shell.folder / "pacts-report").exists()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Frobnicate it.\nI see "Done".\n', "line 1"),
        ("", "empty"),
        ("Feature: X\n  Scenario: Y\n    Given a\n    Giben b\n", "line 4"),
    ],
)
def test_a_plan_that_can_not_be_run_exits_2_and_says_why(text: str, words: str, shell: Shell) -> None:
    done = shell.pacts("plan", "-", given=text)

    assert done.returncode == 2
    assert words in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
