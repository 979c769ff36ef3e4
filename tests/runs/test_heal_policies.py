"""What becomes of a changed locator: used, only suggested, asked for, accepted, or never used again."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator

import psycopg
import pytest

from pacts import approve_run, run_requirement
from pacts.cli.exits import HEALED_STRICT, WAITING, exit_code
from pacts.domain.result import RunResult
from pacts.settings import Settings
from tests.conftest import SettingsMaker
from tests.runs.shelf import Shelf

SAVE = """<h1>Profile</h1><p>Your data</p><button id="save" onclick="fetch('/api/profile', {method: 'POST'})
    .then(() => out.textContent = 'Saved')">Save profile</button><output id="out"></output>"""
MOVED = SAVE.replace("Save profile", "Save your profile").replace('id="save"', 'id="store"')
KEEP = 'Open the home page\nI see "Your data"\nClick "Save profile"\nI see "Saved"\n'


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with Shelf() as opened:
        opened.page("/", SAVE)
        yield opened


def run(shelf: Shelf, settings: Settings, requirement: str = KEEP) -> RunResult:
    result = run_requirement(requirement, base_url=shelf.url, settings=settings)
    assert isinstance(result, RunResult)
    return result


@pytest.fixture
def changed(shelf: Shelf, run_settings: SettingsMaker) -> Shelf:
    """A page whose flow passed once, and whose button was rebuilt since."""
    assert run(shelf, run_settings(generate=())).ok
    shelf.page("/", MOVED)
    shelf.sent.clear()
    return shelf


def test_a_suggested_heal_fails_the_run_and_clicks_nothing(changed: Shelf, run_settings: SettingsMaker) -> None:
    result = run(changed, run_settings(generate=(), heal="suggest"))

    assert (result.status, result.verdict.code) == ("failed", "element_changed"), result.verdict.explanation
    assert changed.sent == []
    assert len(result.steps[2].withheld) == 1
    assert result.steps[2].heals == ()
    assert "heal=suggest" in result.verdict.explanation


def test_a_heal_that_is_asked_for_goes_on_in_another_process(
    changed: Shelf, run_settings: SettingsMaker, database_url: str
) -> None:
    settings = run_settings(generate=(), heal="ask", vault_key="a key that both processes know, and long")
    asked = run(changed, settings)
    assert (asked.status, exit_code(asked.status, strict=False)) == ("waiting", WAITING), asked.verdict.explanation
    assert changed.sent == []
    assert f"pacts approve {asked.run_id}" in asked.verdict.next_move
    assert "Save your profile" in asked.verdict.explanation
    with psycopg.connect(database_url) as connection:
        assert connection.execute("SELECT status FROM runs WHERE id = %s", [asked.run_id]).fetchone() == ("waiting",)

    told = pacts(settings, database_url, "approve", asked.run_id, "--by", "Ann")

    assert told.returncode == 0, told.stdout + told.stderr
    assert "HEALED" in told.stdout
    assert changed.sent == ["POST /api/profile"]


def pacts(settings: Settings, database_url: str, *command: str) -> subprocess.CompletedProcess[str]:
    """The command line, in a process of its own."""
    key = settings.vault_key.get_secret_value() if settings.vault_key else "a key that is long enough for a vault"
    environment = os.environ | {
        "PACTS_DATABASE_URL": database_url,
        "PACTS_DATA_DIR": str(settings.data_dir),
        "PACTS_REPORT_DIR": str(settings.report_dir),
        "PACTS_VAULT_KEY": key,
        "PACTS_VERIFY": "never",
        "PACTS_GENERATE": "",
    }
    told = [sys.executable, "-m", "pacts", *command]
    return subprocess.run(told, env=environment, capture_output=True, text=True, check=False)


def test_a_rejected_heal_fails_the_run_and_is_not_proposed_again(changed: Shelf, run_settings: SettingsMaker) -> None:
    settings = run_settings(generate=(), heal="ask")
    asked = run(changed, settings)

    rejected = approve_run(asked.run_id, reject=True, by="Ann", settings=settings)
    again = run(changed, run_settings(generate=()))

    assert (rejected.status, rejected.verdict.code) == ("failed", "element_changed"), rejected.verdict.explanation
    assert "rejected by Ann" in rejected.verdict.explanation
    assert [step.outcome for step in rejected.steps] == ["passed", "passed", "failed", "skipped"]
    assert again.status == "failed"
    assert any("in quarantine" in note for note in again.steps[2].notes), again.steps[2].notes
    assert changed.sent == []


def test_a_strict_run_stays_red_until_the_heal_is_accepted_and_is_passed_from_then_on(
    changed: Shelf, run_settings: SettingsMaker
) -> None:
    settings = run_settings(generate=(), strict=True)

    results = [run(changed, settings) for _ in range(2)]
    approve_run(results[-1].run_id, by="Ann", settings=settings)
    accepted = run(changed, settings)

    assert [exit_code(result.status, strict=True) for result in results] == [HEALED_STRICT] * 2
    assert accepted.status == "passed", accepted.verdict.explanation
    assert accepted.steps[2].heals == ()


def test_a_heal_with_another_effect_is_in_quarantine_until_it_is_taken_out(
    changed: Shelf, run_settings: SettingsMaker, database_url: str
) -> None:
    changed.page("/", MOVED.replace("/api/profile", "/api/profile/close"))
    settings = run_settings(generate=())
    first = run(changed, settings)
    second = run(changed, settings)

    kept = json.loads(pacts(settings, database_url, "quarantine", "ls", "--json").stdout)
    released = pacts(settings, database_url, "quarantine", "rm", str(kept[0]["number"]))
    left = pacts(settings, database_url, "quarantine", "ls")
    assert first.verdict.code == "effect_differs", first.verdict.explanation
    assert second.status == "failed"
    assert second.verdict.code != "effect_differs"
    assert changed.sent == ["POST /api/profile/close"]
    assert kept[0]["intent"] == 'click "Save profile"'
    assert "POST /api/profile" in kept[0]["reason"]
    assert (released.returncode, "nothing is in quarantine" in left.stdout) == (0, True)


PAY = """{said}<button id="pay" onclick="fetch('/api/paid', {{method: 'POST'}})
    .then(() => out.textContent = 'Saved')">{name}</button><output id="out"></output>"""


def test_an_uncertain_heal_of_a_deed_that_cannot_be_taken_back_is_refused(
    shelf: Shelf, run_settings: SettingsMaker
) -> None:
    flow = KEEP.replace("Save profile", "Pay")
    said = "<h1>Your order</h1><p>Your data</p>"
    shelf.page("/", PAY.format(name="Pay", said=said))
    assert run(shelf, run_settings(generate=()), flow).ok
    shelf.page("/", PAY.format(name="Order again", said=said))
    shelf.sent.clear()

    result = run(shelf, run_settings(generate=()), flow)

    assert (result.status, shelf.sent) == ("failed", []), result.verdict.explanation
    assert any("can't be taken back" in note for note in result.steps[2].notes) or result.steps[2].message
