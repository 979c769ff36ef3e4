"""Whatever the application, the browser or the database does, the run ends with a status, a cause and a next move."""

import json
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from pacts import Settings, run_requirement, run_suite
from pacts.domain.cause import class_of
from pacts.domain.event import Event, StepStarted
from pacts.domain.result import RunResult
from pacts.errors import SettingsError, StorageError
from pacts.storage.embedded import leave
from tests.conftest import SettingsMaker
from tests.postgres import open_folder
from tests.runs.site import Site, free_port, kill_browsers, self_signed, servers_of

pytestmark = pytest.mark.usefixtures("watch")

GO = 'Click "Go".\nI see "Done".'


def run(requirement: str, url: str, settings: Settings) -> RunResult:
    result = run_requirement(requirement, base_url=url, settings=settings)
    assert isinstance(result, RunResult)
    return result


def expect(result: RunResult, status: str, code: str, *words: str) -> None:
    """The verdict, and that it names the thing, the value and the next move, in the report too."""
    verdict = result.verdict
    assert (result.status, verdict.code) == (status, code), verdict.explanation
    assert verdict.cause == class_of(verdict.code)
    missing = [word for word in words if word not in verdict.explanation]
    assert not missing, f"{missing} not in: {verdict.explanation}"
    assert verdict.next_move
    assert result.report is not None
    assert Path(result.report).is_file()
    kept = json.loads(Path(result.report).with_name("run.json").read_text(encoding="utf-8"))
    assert kept["result"]["verdict"]["code"] == code


# --- the application is not there


def test_a_port_where_nothing_listens_blocks_the_run(run_settings: SettingsMaker) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    expect(run(GO, url, run_settings()), "blocked", "refused", url, "start the application")


def test_a_host_that_does_not_exist_blocks_the_run(run_settings: SettingsMaker) -> None:
    result = run(GO, "http://no-such-host.invalid/", run_settings())
    expect(result, "blocked", "unreachable", "no-such-host.invalid")


def test_a_server_that_never_answers_blocks_the_run(site: Site, run_settings: SettingsMaker) -> None:
    result = run(GO, f"{site.url}/hangs", run_settings(navigation_timeout_s=1))
    expect(result, "blocked", "unreachable", "/hangs", "1 s")


def test_a_certificate_nobody_trusts_blocks_the_run_unless_the_settings_accept_it(
    run_settings: SettingsMaker, tmp_path: Path
) -> None:
    with Site(self_signed(tmp_path)) as secure:
        expect(run(GO, secure.url, run_settings()), "blocked", "certificate", secure.url, "IGNORE_HTTPS_ERRORS")
        accepted = run(GO, secure.url, run_settings(ignore_https_errors=True))

    assert accepted.status == "passed", accepted.verdict.explanation


@pytest.mark.parametrize(
    ("path", "code", "words"),
    [
        ("/broken", "first_load_error", ("500", "/broken")),
        ("/nowhere", "first_load_error", ("404", "/nowhere")),
        ("/loop", "redirect_loop", ("/loop", "redirects without end")),
        ("/report.csv", "first_load_error", ("/report.csv", "download")),
    ],
)
def test_a_first_page_that_is_none_blocks_the_run(
    path: str, code: str, words: tuple[str, ...], site: Site, run_settings: SettingsMaker
) -> None:
    expect(run(GO, site.url + path, run_settings()), "blocked", code, *words)


def test_a_server_error_that_a_click_causes_is_a_product_defect(site: Site, run_settings: SettingsMaker) -> None:
    expect(run(GO, f"{site.url}/breaks", run_settings()), "failed", "server_error", "500", "/broken")


# --- the application is there and behaves badly


@pytest.mark.parametrize("path", ["/restless", "/frozen-requests"])
def test_a_page_that_never_becomes_idle_is_judged_all_the_same(
    path: str, site: Site, run_settings: SettingsMaker
) -> None:
    settings = run_settings(ready_timeout_s=1)
    good = run(GO, site.url + path, settings)
    bad = run('Click "Go".\nI see "Never said".', site.url + path, settings)

    assert good.status == "passed", good.verdict.explanation
    expect(bad, "failed", "expectation_not_met", "Never said")


def test_an_alert_while_the_page_loads_does_not_hold_the_run_up(site: Site, run_settings: SettingsMaker) -> None:
    result = run(GO, f"{site.url}/alert-on-load", run_settings())

    assert result.status == "passed", result.verdict.explanation
    assert any("Welcome, visitor" in dialog for step in result.steps for dialog in step.evidence.dialogs)
    assert [notice.message for notice in result.verdict.warnings if notice.code == "unexpected_dialog"]


def test_a_question_the_requirement_does_not_answer_is_dismissed_and_told(
    site: Site, run_settings: SettingsMaker
) -> None:
    result = run('Click "Delete".\nI see "Deleted".', f"{site.url}/asks", run_settings())

    expect(result, "failed", "expectation_not_met")
    told = [note for step in result.steps for note in (*step.notes, *step.evidence.dialogs)]
    assert any("Delete all?" in note for note in told), result.model_dump_json(indent=1)


def test_a_question_the_requirement_answers_is_answered(site: Site, run_settings: SettingsMaker) -> None:
    result = run('Click "Delete".\nAccept the dialog.\nI see "Deleted".', f"{site.url}/asks", run_settings())

    assert result.status == "passed", result.verdict.explanation


def test_a_popup_is_followed_and_told(site: Site, run_settings: SettingsMaker) -> None:
    result = run('Click "Open details".\nI see "Second page".', f"{site.url}/popup", run_settings())

    assert result.status == "passed", result.verdict.explanation
    assert any("new tab" in note for step in result.steps for note in step.notes)


def test_a_download_by_a_click_leaves_the_page_where_it_was(site: Site, run_settings: SettingsMaker) -> None:
    result = run('Click "Export".\nI see "Reports".', f"{site.url}/export", run_settings())

    assert result.status == "passed", result.verdict.explanation


def test_a_tab_that_closes_itself_leads_back_to_the_one_before(site: Site, run_settings: SettingsMaker) -> None:
    requirement = 'Click "Open details".\nI see "Second page".\nClick "Done".\nI see "First page".'
    result = run(requirement, f"{site.url}/popup", run_settings())

    assert result.status == "passed", result.verdict.explanation
    assert any("closed itself" in note for step in result.steps for note in step.notes)


def test_a_page_that_closes_itself_fails_the_run(site: Site, run_settings: SettingsMaker) -> None:
    requirement = 'Click "Start".\nSwitch to the first tab.\nClose the tab.\nClick "Done".\nI see "First page".'
    result = run(requirement, f"{site.url}/popup", run_settings())

    expect(result, "failed", "page_closed_itself", "closed itself")


def test_a_link_to_a_foreign_origin_blocks_the_run(run_settings: SettingsMaker) -> None:
    requirement = 'Click "Our partner".\nClick "Go".\nI see "Done".'
    with Site() as site, Site() as partner:
        site.away = partner.url
        stopped = run(requirement, f"{site.url}/away", run_settings())
        allowed = run(requirement, f"{site.url}/away", run_settings(allowed_origins=[partner.url]))

    expect(stopped, "blocked", "origin_not_allowed", partner.url)
    assert allowed.status == "passed", allowed.verdict.explanation


# --- the browser dies


def test_a_browser_that_died_once_is_replaced_and_the_run_passes(site: Site, run_settings: SettingsMaker) -> None:
    settings = run_settings()
    suite = run_suite([GO], base_url=site.url, settings=settings, listen=kill_browsers(at="I see", times=1))

    (result,) = suite.runs
    assert result.status == "passed", result.verdict.explanation
    kinds = [mitigation.kind for step in result.steps for mitigation in step.mitigations]
    assert kinds == ["fresh_browser"]


def test_a_browser_that_dies_again_is_an_error(site: Site, run_settings: SettingsMaker) -> None:
    suite = run_suite([GO], base_url=site.url, settings=run_settings(), listen=kill_browsers(at="I see", times=9))

    (result,) = suite.runs
    expect(result, "error", "browser_crashed", "died")
    assert result.steps[-1].outcome == "error"


def test_after_something_was_destroyed_a_dead_browser_is_not_tried_again(
    site: Site, run_settings: SettingsMaker
) -> None:
    requirement = 'Click "Delete the order".\nI see "Removed".\nClick "Go".\nI see "Done".'
    suite = run_suite(
        [requirement],
        base_url=f"{site.url}/removes",
        settings=run_settings(),
        listen=kill_browsers(at='Click "Go"', times=1),
    )

    (result,) = suite.runs
    expect(result, "error", "browser_crashed")


def test_a_browser_that_dies_beside_another_run_does_not_spoil_it(site: Site, run_settings: SettingsMaker) -> None:
    suite = run_suite(
        [GO, GO, GO], base_url=site.url, settings=run_settings(workers=3), listen=kill_browsers(at="I see", times=1)
    )

    assert [result.status for result in suite.runs] == ["passed"] * 3


def test_a_browser_that_is_none_is_an_error_that_names_its_path(site: Site, run_settings: SettingsMaker) -> None:
    expect(run(GO, site.url, run_settings(browser_path="/bin/false")), "error", "browser_missing", "/bin/false")
    expect(run(GO, site.url, run_settings(browser_path="/no/chromium")), "error", "browser_missing", "/no/chromium")


# --- the database goes away


def test_a_database_that_does_not_answer_at_the_start_leaves_the_run_as_files(
    site: Site, run_settings: SettingsMaker
) -> None:
    port = free_port()
    result = run(GO, site.url, run_settings(database_url=f"postgresql://ann:hush-hush@127.0.0.1:{port}/pacts"))

    expect(result, "error", "database_unavailable", f"127.0.0.1:{port}", "Check that the server runs")
    assert result.report is not None
    assert "hush-hush" not in Path(result.report).read_text(encoding="utf-8")


def test_a_data_folder_that_is_a_file_leaves_the_run_as_files(
    site: Site, run_settings: SettingsMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    folder = tmp_path / "taken"
    folder.write_text("not a folder")
    result = run(GO, site.url, run_settings(database_url=None, data_dir=folder))

    expect(result, "error", "database_unavailable", str(folder), "PACTS_DATA_DIR")


def test_a_database_that_dies_under_the_run_is_an_error_with_files(
    site: Site, run_settings: SettingsMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    with open_folder() as folder:
        suite = run_suite(
            [GO],
            base_url=site.url,
            settings=run_settings(database_url=None, data_dir=folder / "data"),
            listen=_kill_server(folder, at="I see"),
        )
        (result,) = suite.runs
        expect(result, "error", "database_unavailable", "does not answer")
        with suppress(StorageError, OSError):
            leave(folder / "data")
        _, alive = psutil.wait_procs(servers_of(folder), timeout=5)
        assert not alive


def _kill_server(folder: Path, *, at: str) -> Callable[[Event], None]:
    def listen(event: Event) -> None:
        if isinstance(event, StepStarted) and at in event.text:
            found = servers_of(folder)
            assert found
            for server in found:
                os.kill(server.pid, signal.SIGKILL)
            psutil.wait_procs(found, timeout=5)

    return listen


def test_a_report_folder_that_is_none_is_told_before_anything_is_run(
    site: Site, run_settings: SettingsMaker, tmp_path: Path
) -> None:
    taken = tmp_path / "report-file"
    taken.write_text("not a folder")

    with pytest.raises(SettingsError, match=f"'report_dir'.*{taken}.*PACTS_REPORT_DIR"):
        run(GO, site.url, run_settings(report_dir=taken))
