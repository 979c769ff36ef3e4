"""The dashboard is made of charts that count what spans tell, and is made at LangSmith through its client."""

import json

import pytest

from pacts.cli.dashboard import dashboard_command
from pacts.errors import PactsError, UsageError
from pacts.telemetry.dashboard import charts
from tests.telemetry.receiver import LangSmithReceiver

PROJECT = {"id": "0195f3a0-0000-7000-8000-000000000001", "tenant_id": "0195f3a0-0000-7000-8000-000000000002"}


@pytest.fixture
def langsmith(receiver: LangSmithReceiver, monkeypatch: pytest.MonkeyPatch) -> LangSmithReceiver:
    for name, value in receiver.environment("shop").items():
        monkeypatch.setenv(name, value)
    receiver.project = PROJECT
    return receiver


def test_the_charts_of_a_project_are_made_once_and_replaced_when_that_is_asked_for(
    langsmith: LangSmithReceiver, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dashboard_command(create=True, replace=False) == 0
    assert capsys.readouterr().out.strip().endswith("/dashboards/custom/section-0")
    titles = [chart["title"] for chart in langsmith.charts]
    assert {"Success rate", "Heals a run", "Tiers of execution", "Cost", "Time of a run"} <= set(titles)
    assert [chart["index"] for chart in langsmith.charts] == list(range(len(titles)))
    assert {chart["section_id"] for chart in langsmith.charts} == {"section-0"}
    places = {tuple(one["filters"]["session"]) for chart in langsmith.charts for one in chart["series"]}
    assert places == {(PROJECT["id"],)}

    with pytest.raises(PactsError, match="already: replace it with --replace"):
        dashboard_command(create=True, replace=False)
    assert dashboard_command(create=True, replace=True) == 0
    assert len(langsmith.sections) == 1
    assert len(langsmith.charts) == 2 * len(titles)


def test_without_a_project_or_a_key_or_the_right_to_it_that_is_said(
    langsmith: LangSmithReceiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    langsmith.status = 403
    with pytest.raises(PactsError, match="LangSmith refuses the dashboard"):
        dashboard_command(create=True, replace=False)
    langsmith.project = None
    with pytest.raises(PactsError, match="there is no project 'shop' at"):
        dashboard_command(create=True, replace=False)
    monkeypatch.delenv("LANGSMITH_API_KEY")
    with pytest.raises(UsageError, match="LANGSMITH_API_KEY"):
        dashboard_command(create=True, replace=False)


@pytest.mark.parametrize(
    ("reads", "said"),
    [
        ((401, None), "the key is not accepted"),
        ((403, None), "the key is not accepted"),
        ((500, None), "answered 500"),
        ((200, b"<html>hello</html>"), "is not LangSmith"),
        ((200, b'{"it": "works"}'), "is not LangSmith"),
        ((200, b'["it works"]'), "is not LangSmith"),
        (None, "is not reachable"),
    ],
)
def test_an_endpoint_that_can_not_be_asked_for_the_project_is_told_from_one_without_it(
    langsmith: LangSmithReceiver, reads: tuple[int, bytes | None] | None, said: str
) -> None:
    if reads is None:
        langsmith.stop()
    else:
        langsmith.reads = reads

    with pytest.raises(PactsError, match=said) as caught:
        dashboard_command(create=True, replace=False)

    assert "no project" not in str(caught.value)


def test_the_definitions_are_printed_and_name_only_facts_that_spans_tell(capsys: pytest.CaptureFixture[str]) -> None:
    assert dashboard_command(create=False, replace=False) == 0
    told = json.loads(capsys.readouterr().out)
    assert [chart["title"] for chart in told] == [chart["title"] for chart in charts()]
    series = [one for chart in told for one in chart["series"]]
    assert {one["feedback_key"] for one in series if "feedback_key" in one} == {"verdict", "heals", "kill_rate"}
    grouped = {one["group_by"].get("path") for one in series if "group_by" in one}
    assert grouped == {"status", "cause", "execution_tier", "tier", "agent", None}
