"""`pacts trace`: the waterfall at 80 columns, as data, and as a page that zooms and searches."""

import io
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright
from rich.console import Console

from pacts.cli.run import print_trace_ids
from pacts.cli.trace import print_waterfall
from pacts.domain.result import SuiteResult
from pacts.domain.span import Span, SpanKind
from pacts.reports.waterfall import as_json, render_trace, waterfall
from pacts.runtime.chromium import find, launch_flags
from pacts.telemetry.spans import run_uuid
from tests.storage.records import FAILED, PASSED, run_result

START = datetime(2026, 11, 21, 4, 30, tzinfo=UTC)
COVERED = 'covered by <div id="cookies"> </script>'


def span(
    number: int, name: str, kind: SpanKind, at: float, ms: float | None, parent: int | None, **more: object
) -> Span:
    ids = [f"00000000-0000-7000-8000-{one:012d}" for one in (number, parent or 0)]
    start = START + timedelta(milliseconds=at)
    base = Span(
        id=ids[0],
        parent_id=ids[1] if parent else None,
        trace_id="",
        name=name,
        kind=kind,
        start=start,
        end=None if ms is None else start + timedelta(milliseconds=ms),
        inputs={},
        outputs=None,
        metadata={},
        error=None,
        run_id="20261121-043000-1f3a9c7b",
    )
    return replace(base, **more)  # type: ignore[arg-type]


TRACE = (
    span(
        1, "Buying a backpack", "run", 0, 2000, None, metadata={"status": "failed"}, error="element_covered: a banner"
    ),
    span(2, "executor", "agent", 100, 1800, 1),
    span(3, 'click "Save"', "step", 100, 1700, 2, metadata={"tier": 6, "locator": "get_by_role('button')"}),
    span(4, f"gate: {COVERED}", "gate", 150, 1000, 3, error=COVERED),
    span(5, "picture", "picture", 1200, 0.2, 3),
    span(6, "healer", "agent", 1900, None, 1),
)


def told(spans: tuple[Span, ...], width: int = 80) -> list[str]:
    out = io.StringIO()
    print_waterfall(Console(file=out, width=width, highlight=False), waterfall(spans))
    return out.getvalue().splitlines()


def test_the_waterfall_fits_into_80_columns_and_an_error_is_told_where_it_happened() -> None:
    lines = told(TRACE)
    assert max(map(len, lines)) <= 80
    assert lines[0] == "✗ FAILED  Buying a backpack"
    assert "6 spans, 2 with an error" in lines[1]
    run, executor, step, gate, error, picture, healer = (line.rstrip() for line in lines[3:])
    assert run.endswith("2000 ms")
    assert executor.startswith("  executor")
    assert step.startswith('    click "Save"')
    assert gate.startswith("      gate: covered by <div")
    assert error.startswith("        ! covered by <div")
    assert picture.endswith("0 ms")
    assert healer.endswith("no end")
    assert run.count("█") == 24
    assert gate.count("█") == 12


def test_a_span_whose_process_was_killed_is_open_and_the_run_without_a_status_interrupted() -> None:
    root = replace(TRACE[0], end=None, metadata={}, error=None)
    assert told((root, *TRACE[1:3]))[0].startswith("! INTERRUPTED")
    first = as_json(waterfall((root, *TRACE[1:3])))["spans"][0]  # type: ignore[index]
    assert (first["ended"], first["ms"]) == (False, 1900.0)


def test_the_page_searches_zooms_and_tells_the_facts_and_takes_no_text_for_markup(tmp_path: Path) -> None:
    page_file = tmp_path / "trace.html"
    page_file.write_text(render_trace(waterfall(TRACE)), encoding="utf-8")
    assert "http://" not in page_file.read_text().replace("http://www.w3.org", "")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(find(None)), args=launch_flags())
        page = browser.new_page(viewport={"width": 1200, "height": 700})
        broken: list[str] = []
        page.on("pageerror", lambda exc: broken.append(str(exc)))
        page.goto(page_file.as_uri())
        rows = page.get_by_role("treeitem")
        assert rows.count() == 6
        assert rows.nth(3).inner_text().startswith(f"gate: {COVERED}")
        page.get_by_role("searchbox").fill("get_by_role")
        assert page.get_by_role("status").inner_text() == "1 of 6"
        assert rows.count() == 3
        page.get_by_text('click "Save"').click()
        assert page.get_by_role("heading", level=2).inner_text() == 'click "Save"'
        assert "get_by_role('button')" in page.get_by_role("complementary").inner_text()
        page.get_by_role("searchbox").fill("")
        before = page.locator(".row.step .span").bounding_box()
        page.get_by_role("button", name="Zoom in").click()
        after = page.locator(".row.step .span").bounding_box()
        assert before is not None
        assert after is not None
        assert after["width"] == pytest.approx(2 * before["width"], rel=0.01)
        page.get_by_label("errors only").check()
        assert page.get_by_role("status").inner_text() == "2 of 6"
        assert broken == []
        browser.close()
    assert json.loads(json.dumps(as_json(waterfall(TRACE))))["status"] == "failed"


def test_trace_ids_are_told_of_what_did_not_pass(capsys: pytest.CaptureFixture[str]) -> None:
    runs = tuple(
        run_result(run_id=f"run-{verdict.status}", verdict=verdict.model_copy(update={"failing_step": "s02"}))
        for verdict in (PASSED, FAILED)
    )
    print_trace_ids(SuiteResult(suite_id="s", title="t", runs=runs, started_at=START, seconds=1))
    told_lines = capsys.readouterr().err.splitlines()
    assert told_lines == [f"trace_id={run_uuid('run-failed')} run_id=run-failed status=failed step=s02"]
