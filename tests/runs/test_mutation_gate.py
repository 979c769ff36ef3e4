"""What a run does with its test's kill rate: header, report, verdict, and nothing where it is switched off."""

from pathlib import Path

from pacts import run_requirement
from pacts.domain.result import RunResult
from tests.conftest import SettingsMaker
from tests.runs.site import Site


def test_the_kill_rate_is_in_the_header_and_in_the_report(site: Site, run_settings: SettingsMaker) -> None:
    result = run_requirement(
        'Click "Go". I see "Done".', base_url=site.url, settings=run_settings(verify="local", mutants=2)
    )

    assert isinstance(result, RunResult)
    (test,) = result.generated
    assert (test.state, test.kill_rate, len(test.mutants)) == ("verified", 1.0, 2), test
    assert "Kill rate: 2 of 2 faults caught (100%).\n- caught: " in Path(test.path).read_text(encoding="utf-8")
    assert "Can the test fail?" in Path(result.report or "").read_text(encoding="utf-8")
    assert not [notice for notice in result.verdict.warnings if notice.code == "weak_test"]


def test_a_test_that_catches_nothing_is_not_verified_and_the_verdict_warns(
    site: Site, run_settings: SettingsMaker
) -> None:
    result = run_requirement('Open "/".', base_url=site.url, settings=run_settings(verify="local", mutants=2))

    assert isinstance(result, RunResult)
    (test,) = result.generated
    assert (test.state, test.kill_rate) == ("unverified", 0.0), test
    assert "it can't fail" in test.reason
    assert [notice.code for notice in result.verdict.warnings].count("weak_test") == 1
    assert "Verification: unverified.\nKill rate: 0 of 1 faults caught (0%)" in Path(test.path).read_text()
