"""Whole runs on pages in whose way something stands."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacts import run_requirement
from pacts.domain.mending import FailureSum
from pacts.domain.result import RunResult
from pacts.settings import Settings
from pacts.storage.opening import open_storage
from tests.conftest import SettingsMaker
from tests.runs.site import Site

SAVE = "<button onclick=\"out.textContent = 'Saved'\">Save</button><output id=out></output>"
CLICK = 'Click "Save".\nI see "Saved".'


@pytest.fixture
def pages() -> Iterator[Site]:
    with Site() as opened:
        yield opened


def run(site: Site, page: str, settings: Settings, requirement: str = CLICK) -> RunResult:
    site.pages["/"] = page
    result = run_requirement(requirement, base_url=site.url, settings=settings)
    assert isinstance(result, RunResult)
    return result


def done(result: RunResult) -> list[tuple[str, str]]:
    return [(one.pattern, one.kind) for step in result.steps for one in step.mitigations]


def tried(result: RunResult) -> list[tuple[str, bool]]:
    return [(one.strategy, one.ok) for step in result.steps for one in step.mends]


def test_what_covers_is_named_dismissed_and_leaves_the_run_passed(pages: Site, run_settings: SettingsMaker) -> None:
    banner = """<div id=c style='position:fixed;inset:0;background:#fff'>We use cookies
        <button onclick="out.textContent = 'All accepted'; c.remove()">Accept all</button>
        <button onclick="c.remove()">Reject all</button></div>"""
    result = run(pages, SAVE + banner, run_settings())

    assert result.status == "passed", result.verdict.explanation
    assert done(result) == [("consent_banner", "dismissed_banner")]
    assert "We use cookies" in result.steps[-2].mitigations[0].detail
    assert result.report is not None
    assert "We use cookies" in Path(result.report).read_text(encoding="utf-8")
    assert tried(result) == [("consent_banner", True)]


def test_the_applications_own_dialog_is_told_and_never_dismissed(pages: Site, run_settings: SettingsMaker) -> None:
    dialog = """<div role=dialog style='position:fixed;inset:0;background:#fff'>
        <h2>Unsaved changes</h2><label>Note <input></label><button onclick="out.textContent = 'Saved'">Discard</button>
        <button onclick="this.parentElement.remove()">Close</button></div>"""
    result = run(pages, SAVE + dialog, run_settings())

    assert (result.status, result.verdict.code) == ("failed", "element_covered")
    assert "Unsaved changes" in result.verdict.explanation
    assert result.steps[1].attempts == 1
    assert done(result) == []


def test_a_closed_part_is_opened_and_the_kept_test_opens_it_too(pages: Site, run_settings: SettingsMaker) -> None:
    page = f"<details><summary>More</summary>{SAVE.partition('<output')[0]}</details><output id=out></output>"
    result = run(pages, page, run_settings(verify="always"))

    assert result.status == "passed", result.verdict.explanation
    assert done(result) == [("closed_fold", "opened")]
    assert [test.state for test in result.generated if test.language == "py"] == ["verified"], result.generated


def test_a_form_that_demands_something_is_told_and_not_filled(pages: Site, run_settings: SettingsMaker) -> None:
    page = "<form><label>E-mail <input required></label><button disabled>Save</button></form>"
    result = run(pages, page, run_settings())

    assert (result.status, result.verdict.code) == ("failed", "element_disabled")
    assert '"E-mail"' in result.verdict.explanation


def test_the_strategy_that_helped_goes_first_the_next_time(
    pages: Site, run_settings: SettingsMaker, database_url: str
) -> None:
    header = "<header style='position:fixed;top:9px;left:9px;right:0;height:450px;background:#eee'>Shop</header>"
    page = f"{header}<p style='height:900px'>Long</p>{SAVE}<p style='height:1500px'>"
    first = run(pages, page, run_settings(step_timeout_s=1.5))
    second = run(pages, page.replace("900px", "901px"), run_settings(step_timeout_s=1.5), CLICK + '\nI see "Shop".')
    without = run(pages, page, run_settings(step_timeout_s=1.5, enable_memory=False), CLICK + '\nI see "Save".')

    assert [one.status for one in (first, second, without)] == ["passed"] * 3, first.verdict.explanation
    assert tried(first) == [("passing_cover", False), ("sticky_bar", True)]
    assert tried(second) == [("sticky_bar", True)]
    assert tried(without) == tried(first)
    sums = asyncio.run(counters(run_settings()))
    assert (sums["sticky_bar"].hits, sums["sticky_bar"].mitigated, sums["sticky_bar"].saved) == (2, 2, 2)
    assert (sums["passing_cover"].hits, sums["passing_cover"].mitigated) == (1, 0)


async def counters(settings: Settings) -> dict[str, FailureSum]:
    async with open_storage(settings, environment=os.environ) as storage:
        return {one.strategy: one for one in await storage.mends.sums()}
