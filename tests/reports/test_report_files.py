"""Reports for programs and for overviews: JUnit XML, JSON, Markdown, the suite's page."""

import json
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from report_examples import Example, example

from pacts.domain.result import RunResult, SuiteResult
from pacts.reports.json_report import SCHEMA_VERSION, render_json
from pacts.reports.junit import render_junit
from pacts.reports.markdown import render_markdown
from pacts.reports.suite_html import render_suite_html

EVERY = ("passed", "healed", "failed", "blocked", "invalid", "error", "waiting")


def suite() -> SuiteResult:
    runs = tuple(
        example(status).run.model_copy(update={"report": f"out/{status} run/report.html", "run_id": f"run-{status}"})
        for status in EVERY
    )
    return SuiteResult(
        suite_id="suite-1", title="Shop <suite>", runs=runs, started_at=datetime(2026, 11, 21, tzinfo=UTC), seconds=75
    )


@pytest.mark.parametrize(
    ("status", "strict", "tag"),
    [
        ("passed", False, None),
        ("healed", False, None),
        ("healed", True, "failure"),
        ("failed", False, "failure"),
        ("blocked", False, "error"),
        ("invalid", False, "error"),
        ("error", False, "error"),
        ("waiting", False, "skipped"),
    ],
)
def test_each_status_is_told_to_junit_in_its_own_way(status: str, *, strict: bool, tag: str | None) -> None:
    case = ET.fromstring(render_junit([example(status).run], strict=strict)).find(".//testcase")
    assert case is not None
    told = [child.tag for child in case if child.tag != "properties"]
    assert told == ([tag] if tag else [])
    named = {p.get("name"): p.get("value") for p in case.iter("property")}
    assert named["pacts.status"] == status


def test_junit_counts_what_it_holds_and_survives_control_characters() -> None:
    runs = [
        run.model_copy(update={"verdict": run.verdict.model_copy(update={"explanation": "a\x00b]]><x>"})})
        for run in suite().runs
    ]
    root = ET.fromstring(render_junit(runs, title="shop\x01"))
    assert (root.get("tests"), root.get("failures"), root.get("errors"), root.get("skipped")) == ("7", "1", "3", "1")


def test_a_failure_in_junit_tells_the_line_and_both_values() -> None:
    failure = ET.fromstring(render_junit([example("failed").run])).find(".//failure")
    assert failure is not None
    text = failure.text or ""
    assert "at line 5: Open the cart" in text
    assert 'expected: the text "$29.99"' in text
    assert "actual: $59.98" in text


def test_json_gives_the_same_run_back(any_example: Example) -> None:
    told = json.loads(render_json(any_example.run))
    assert (told["schema"], told["schema_version"], told["status"]) == (
        "pacts.run",
        SCHEMA_VERSION,
        any_example.run.status,
    )
    assert RunResult.model_validate(told["result"]) == any_example.run


def test_json_of_a_suite_holds_its_runs() -> None:
    told = json.loads(render_json(suite()))
    assert told["schema"] == "pacts.suite"
    assert [run["run_id"] for run in told["result"]["runs"]] == [f"run-{status}" for status in EVERY]


def test_the_suites_page_counts_and_links_every_report_worst_first(tmp_path: Path) -> None:
    html = render_suite_html(suite())
    assert "Shop &lt;suite&gt;" in html
    assert "7 runs in 1 min 15 s" in html
    assert 'href="out/failed%20run/report.html"' in html
    assert html.index("out/error%20run") < html.index("out/failed%20run") < html.index("out/passed%20run")


def test_links_of_the_suites_page_are_relative_to_its_folder(tmp_path: Path) -> None:
    report = tmp_path / "one" / "report.html"
    run = example("passed").run.model_copy(update={"report": str(report)})
    html = render_suite_html(suite().model_copy(update={"runs": (run,)}), folder=tmp_path)
    assert 'href="one/report.html"' in html


def test_an_empty_suite_has_a_page() -> None:
    assert "0 runs" in render_suite_html(suite().model_copy(update={"runs": ()}))


def test_markdown_is_a_table_and_what_to_do() -> None:
    text = render_markdown(suite().runs, title="Nightly")
    assert text.count("| Buy a backpack |") == 7
    assert "| Failed | Buy a backpack | 4 of 7 | 8.4 s |" in text
    assert "Next: Check how the cart counts" in text
