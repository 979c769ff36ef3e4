"""`pacts stats tiers`: what each tier of execution attempted and achieved."""

import json

import pytest

from tests.cli.shell import Shell
from tests.llm.acting import Actor
from tests.llm.model_server import model_server
from tests.llm.test_acting import FILE_IT, MENU
from tests.llm.test_hostile_pages import visited


def test_without_runs_there_is_nothing_to_tell(shell: Shell) -> None:
    done = shell.pacts("stats", "tiers")

    assert (done.returncode, "pacts demo" in done.stdout) == (0, True)


@pytest.mark.full
def test_each_tiers_tries_are_told_on_the_terminal_and_as_json(shell: Shell) -> None:
    moves = Actor([("open", "Sprockets", None), ("use", "Put into the cabinet", None)])
    with visited() as site, model_server(think=moves) as model:
        site.page = MENU
        ways = {"PACTS_MODEL": "gpt-4o-mini", "PACTS_LLM_BASE_URL": model.url, "PACTS_STRATEGY": "B"}
        done = shell.pacts("run", "-", "-u", site.url, given=FILE_IT, **ways)
    assert done.returncode == 0, done.stdout + done.stderr

    table = shell.pacts("stats", "tiers").stdout
    told = json.loads(shell.pacts("stats", "tiers", "--json").stdout)
    run_id = json.loads(shell.pacts("runs", "--json").stdout)[0]["run_id"]
    shown = shell.pacts("show", run_id).stdout

    assert [(one["tier"], one["attempts"], one["successes"]) for one in told["tiers"]] == [(1, 2, 1), (3, 1, 1)]
    assert told["tiers"][1]["tokens"] == 860
    assert told["named"] == {"kept": 0, "uses": 0, "misses": 0}
    assert "3 done by a model" in table
    assert "100%" in table
    assert shown.count("tier 3") == 2
