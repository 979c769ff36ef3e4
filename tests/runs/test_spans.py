"""A run is a tree of spans: run, nodes, steps and what each took; they go where they are asked for, or nowhere."""

import re
from typing import Any

import pytest

from pacts import run_requirement
from pacts.demo.shop import Shop
from tests.conftest import SettingsMaker
from tests.telemetry.receiver import LangSmithReceiver, OtlpReceiver

TEXT = 'Fill "Username" with "ann". Fill "Password" with "hunter2hunter2". Click "Log in". I see "do not match".'
GOLDEN = """
run Fill "Username" with "ann".
  agent planner
    memory recall earlier runs
  agent executor
    action open a browser context
    step open "http://shop"
      action open http://shop
        ready dom ready
      picture picture
  agent pom_builder
    step fill "Username" with "ann"
      look look 24 candidates
        ready dom ready
  agent executor
    step fill "Username" with "ann"
      gate gate passed
        ready element ready
      action fill textbox 'Username'
      ready settle
      picture picture
  agent executor
    step fill "Password" with "{{secret:password}}"
      gate gate passed
        ready element ready
      action fill textbox 'Password'
      ready settle
      picture picture
  agent executor
    step click "Log in"
      gate gate passed
        ready element ready
      picture picture
      action click button 'Log in'
      ready settle
  agent executor
    step verify that the page contains "do not match"
      check check verify that the page contains "do not match"
      picture picture
  agent verdict
  agent generator
    action write the report
""".strip()
PROJECT = {"id": "0195f3a0-0000-7000-8000-000000000001", "tenant_id": "0195f3a0-0000-7000-8000-000000000002"}


def configure(monkeypatch: pytest.MonkeyPatch, receiver: LangSmithReceiver, *, tracing: str) -> None:
    monkeypatch.setenv("LANGSMITH_TRACING", tracing)
    monkeypatch.setenv("LANGSMITH_ENDPOINT", receiver.url)
    monkeypatch.setenv("LANGSMITH_API_KEY", "lsv2_pt_00000000000000000000000000000000_0000000000")


def drawn(nodes: list[tuple[str, str | None, object, str]], shop: Shop) -> str:
    """The tree as text, from (id, parent, place in time, what), the shop's address told without its port."""
    below: dict[str | None, list[tuple[str, str | None, object, str]]] = {}
    for node in sorted(nodes, key=lambda node: str(node[2])):
        below.setdefault(node[1], []).append(node)

    def lines(parent: str | None, depth: int) -> list[str]:
        found: list[str] = []
        for node in below.get(parent, ()):
            found += ["  " * depth + node[3], *lines(node[0], depth + 1)]
        return found

    return re.sub(r"http://[^/\s\"]*", "http://shop", "\n".join(lines(None, 0)))


def of_langsmith(receiver: LangSmithReceiver, shop: Shop) -> str:
    told = [
        (str(key), run.get("parent_run_id"), run["dotted_order"], f"{facts(run)['pacts_kind']} {run['name']}")
        for key, run in receiver.runs.items()
    ]
    return drawn(told, shop)


def of_otlp(receiver: OtlpReceiver, shop: Shop) -> str:
    told = [
        (key, span["parent"], span["start"], f"{span['attributes']['pacts.kind']} {span['name']}")
        for key, span in receiver.spans.items()
    ]
    return drawn(told, shop)


def facts(run: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = run["extra"]["metadata"]
    return found


def test_a_run_is_the_same_tree_of_spans_at_langsmith_and_over_otlp_and_neither_hears_its_secret(
    shop: Shop, run_settings: SettingsMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LangSmithReceiver(project=PROJECT) as receiver, OtlpReceiver() as collector:
        configure(monkeypatch, receiver, tracing="true")
        settings = run_settings(trace_share=1, otlp_endpoint=collector.url, application="shop")
        result = run_requirement(TEXT, base_url=shop.url, settings=settings)

    assert result.status == "passed"
    assert of_langsmith(receiver, shop) == GOLDEN
    assert of_otlp(collector, shop) == GOLDEN
    assert all(run.get("end_time") for run in receiver.runs.values())
    assert b"hunter2hunter2" not in bytes(receiver.raw + collector.raw)

    root = next(run for run in receiver.runs.values() if not run.get("parent_run_id"))
    assert {"app:shop", "status:passed", f"req:{result.requirement.id}"} <= set(root["tags"])
    assert {one["key"]: one["value"] or one["score"] for one in told(receiver)} == {"verdict": "passed", "heals": 0.0}
    assert {one["run_id"] for one in told(receiver)} == {root["id"]}
    assert result.trace is not None
    assert result.trace.endswith(f"/o/{PROJECT['tenant_id']}/projects/p/{PROJECT['id']}/r/{root['id']}?poll=true")
    click = next(run for run in receiver.runs.values() if run["name"] == 'click "Log in"')
    assert {"tier": 6, "origin": "look", "execution_tier": 1}.items() <= facts(click).items()
    assert "Log in" in facts(click)["locator"]
    nodes = [span for span in collector.spans.values() if span["attributes"].get("gen_ai.agent.name") == "planner"]
    assert [node["attributes"]["gen_ai.operation.name"] for node in nodes] == ["invoke_agent"]


def told(receiver: LangSmithReceiver) -> list[dict[str, Any]]:
    return [{"value": None, **one} for one in receiver.feedback]


def test_a_failed_step_is_red_where_it_failed_and_its_trace_is_sent_whatever_the_share(
    shop: Shop, run_settings: SettingsMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LangSmithReceiver() as receiver:
        configure(monkeypatch, receiver, tracing="true")
        settings = run_settings(trace_share=0, step_timeout_s=1, screenshots="none")
        passed = run_requirement('I see "Username".', base_url=shop.url, settings=settings)
        assert receiver.runs == {}
        failed = run_requirement('I see "Elephant".', base_url=shop.url, settings=settings)

    assert (passed.status, passed.trace, failed.status) == ("passed", None, "failed")
    red = {facts(run)["pacts_kind"]: run["error"] for run in receiver.runs.values() if run.get("error")}
    assert set(red) == {"run", "step", "check"}
    assert red["run"].startswith("expectation_not_met: ")


def test_without_langsmith_nothing_is_sent(
    shop: Shop, run_settings: SettingsMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LangSmithReceiver() as receiver:
        configure(monkeypatch, receiver, tracing="false")
        result = run_requirement(TEXT, base_url=shop.url, settings=run_settings())

        assert result.status == "passed"
        assert receiver.requests == []
