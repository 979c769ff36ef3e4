"""With LangSmith configured, a run is a tree of spans: run, nodes, steps; without it, nothing is sent."""

import pytest

from pacts import run_requirement
from pacts.demo.shop import Shop
from tests.conftest import SettingsMaker
from tests.telemetry.receiver import LangSmithReceiver

TEXT = 'Fill "Username" with "ann". Fill "Password" with "hunter2hunter2". Click "Log in". I see "do not match".'


def configure(monkeypatch: pytest.MonkeyPatch, receiver: LangSmithReceiver, *, tracing: str) -> None:
    monkeypatch.setenv("LANGSMITH_TRACING", tracing)
    monkeypatch.setenv("LANGSMITH_ENDPOINT", receiver.url)
    monkeypatch.setenv("LANGSMITH_API_KEY", "lsv2_pt_00000000000000000000000000000000_0000000000")


def test_a_run_is_a_tree_of_run_node_and_step_spans_without_its_secret(
    shop: Shop, run_settings: SettingsMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LangSmithReceiver() as receiver:
        configure(monkeypatch, receiver, tracing="true")
        result = run_requirement(TEXT, base_url=shop.url, settings=run_settings())

        assert result.status == "passed"
        runs = receiver.runs
        roots = [run for run in runs.values() if not run.get("parent_run_id")]
        assert len(roots) == 1
        nodes = [run for run in runs.values() if run.get("parent_run_id") == roots[0]["id"]]
        assert {node["name"] for node in nodes} == {"planner", "pom_builder", "executor", "verdict", "generator"}
        steps = [run for run in runs.values() if run.get("parent_run_id") in {node["id"] for node in nodes}]
        assert len(steps) == 5
        assert all(run.get("end_time") for run in runs.values())
        assert b"hunter2hunter2" not in bytes(receiver.raw)


def test_without_langsmith_nothing_is_sent(
    shop: Shop, run_settings: SettingsMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LangSmithReceiver() as receiver:
        configure(monkeypatch, receiver, tracing="false")
        result = run_requirement(TEXT, base_url=shop.url, settings=run_settings())

        assert result.status == "passed"
        assert receiver.requests == []
