import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import TypedDict

import pytest
from langgraph.graph import END, START, StateGraph

from pacts.domain.span import Span
from pacts.settings import Settings
from pacts.telemetry import courier
from pacts.telemetry.langsmith_place import LangSmithConfig
from pacts.telemetry.langsmith_runs import dotted_order
from pacts.telemetry.langsmith_sink import LangSmithSink
from pacts.telemetry.redaction import Redactor
from pacts.telemetry.spans import Tracer
from pacts.telemetry.tracing import open_tracer, quiet_langchain
from tests.telemetry.receiver import LangSmithReceiver, OtlpReceiver

PLANTED = ("hunter2-pass", "4111 1111 1111 1111", "ann@example.com", "123-45-6789", "sk-abc123def456ghi789jkl")


def flow(tracer: Tracer, *, run_id: str = "20261121-043000-1f3a9c7b") -> None:
    secret = " ".join(PLANTED)
    with tracer.span(f"buy {secret}", kind="run", run_id=run_id, inputs={"text": secret}) as run:
        with tracer.span("executor", kind="agent", inputs={"nested": [{"deep": (secret,)}]}):
            with tracer.span("s01", kind="step", metadata={"tier": 6, secret: 1, "password": "zzz-unlearned"}) as step:
                step.set_output({"outcome": "passed", "said": secret})
            with tracer.span("s02", kind="step") as step:
                step.fail(f"no {secret}")
        run.set_output({"status": "failed"})


async def test_the_tree_of_a_run_arrives_with_inputs_outputs_and_metadata_and_without_any_secret(
    receiver: LangSmithReceiver,
) -> None:
    redactor = Redactor(["hunter2-pass"])
    async with open_tracer(Settings(), redactor=redactor, environment=receiver.environment("shop")) as tracer:
        flow(tracer)
    runs = {run["name"]: run for run in receiver.runs.values()}
    root = next(run for run in runs.values() if run.get("parent_run_id") is None)
    agent, first, second = runs["executor"], runs["s01"], runs["s02"]
    assert len(runs) == 4
    assert root["id"] == root["trace_id"]
    assert agent["parent_run_id"] == root["id"]
    assert first["parent_run_id"] == second["parent_run_id"] == agent["id"]
    assert {run["trace_id"] for run in runs.values()} == {root["id"]}
    assert agent["dotted_order"].startswith(root["dotted_order"] + ".")
    assert first["dotted_order"].startswith(agent["dotted_order"] + ".")
    assert {run["session_name"] for run in runs.values()} == {"shop"}
    assert (root["run_type"], first["run_type"]) == ("chain", "tool")
    assert first["outputs"]["outcome"] == "passed"
    assert first["extra"]["metadata"]["tier"] == 6
    assert root["outputs"] == {"status": "failed"}
    assert second["error"].startswith("no [secret]")
    assert all(run["end_time"] for run in runs.values())
    for planted in (*PLANTED, "zzz-unlearned"):
        assert planted.encode() not in receiver.raw


async def test_what_is_learned_to_be_secret_before_a_span_is_sent_is_masked_in_it_on_both_ways() -> None:
    late, redactor = "late-canary-77q", Redactor()
    with LangSmithReceiver() as receiver, OtlpReceiver() as collector:
        environment = receiver.environment() | {"OTEL_EXPORTER_OTLP_ENDPOINT": collector.url}
        async with open_tracer(Settings(), redactor=redactor, environment=environment) as tracer:
            with tracer.span("flow", kind="run", inputs={"text": late}) as run:
                with tracer.span(f"open {late}", kind="step", metadata={late: [late]}) as step:
                    step.fail(f"no {late}")
                run.tag(late)
                run.rate("verdict", value=late)
                redactor.learn(late)
    assert len(receiver.runs) == len(collector.spans) == 2
    assert late.encode() not in receiver.raw + collector.raw


async def test_a_resumed_run_goes_on_in_the_same_trace(receiver: LangSmithReceiver) -> None:
    environment = receiver.environment()
    async with open_tracer(Settings(), redactor=Redactor(), environment=environment) as tracer:
        with tracer.span("flow", kind="run", run_id="r1") as first:
            pass
    async with open_tracer(Settings(), redactor=Redactor(), environment=environment) as tracer:
        again = tracer.span("flow", kind="run", run_id="r1", started_at=first.start)
        with again, tracer.span("executor", kind="agent"):
            pass
    roots = [run for run in receiver.runs.values() if run["name"] == "flow"]
    agent = next(run for run in receiver.runs.values() if run["name"] == "executor")
    assert len(roots) == 1
    assert agent["trace_id"] == roots[0]["id"]
    assert agent["dotted_order"].startswith(roots[0]["dotted_order"] + ".")
    assert [kind for kind, run, _ in receiver.operations if run == roots[0]["id"]].count("post") == 1


async def test_a_long_run_arrives_while_it_is_going_on(
    receiver: LangSmithReceiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(courier, "GATHER_S", 0.2)
    async with open_tracer(Settings(trace_share=1), redactor=Redactor(), environment=receiver.environment()) as tracer:
        with tracer.span("flow", kind="run"):
            assert receiver.wait_for(1)


@pytest.mark.parametrize(
    "change",
    [{"LANGSMITH_TRACING": "false"}, {"LANGSMITH_TRACING": ""}],
)
async def test_without_the_switch_nothing_is_sent(receiver: LangSmithReceiver, change: dict[str, str]) -> None:
    environment = receiver.environment() | change
    threads = threading.active_count()
    async with open_tracer(Settings(), redactor=Redactor(), environment=environment) as tracer:
        flow(tracer)
        assert threading.active_count() == threads
    assert receiver.requests == []


async def test_with_telemetry_off_nothing_is_sent(receiver: LangSmithReceiver) -> None:
    settings = Settings(enable_telemetry=False)
    async with open_tracer(settings, redactor=Redactor(), environment=receiver.environment()) as tracer:
        flow(tracer)
    assert receiver.requests == []


def test_langsmith_is_not_imported_unless_it_is_used() -> None:
    code = (
        "import sys; import pacts.telemetry.tracing, pacts.telemetry.log; "
        "from pacts.telemetry.tracing import quiet_langchain\n"
        "with quiet_langchain(): pass\n"
        "sys.exit('langsmith' in sys.modules)"
    )
    clean = {"PATH": "/usr/bin:/bin"}
    done = subprocess.run([sys.executable, "-c", code], env=clean, check=False, timeout=60)
    assert done.returncode == 0


def _closed_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}"


def _timed(work: Callable[[], object]) -> float:
    started = time.monotonic()
    work()
    return time.monotonic() - started


def _sink(url: str) -> LangSmithSink:
    return LangSmithSink(LangSmithConfig(url, "lsv2_pt_0123456789abcdef", "tests"), redactor=Redactor())


def test_an_endpoint_that_refuses_connections_costs_no_time_and_no_error() -> None:
    sink = _sink(_closed_port())
    assert _timed(lambda: flow(Tracer([sink]))) < 0.5
    assert _timed(lambda: sink.close(0.5)) < 2
    assert sink.sent == 0
    assert sink.dropped > 0


def test_an_endpoint_that_never_answers_holds_up_neither_the_run_nor_its_end(receiver: LangSmithReceiver) -> None:
    receiver.stall = threading.Event()
    sink = _sink(receiver.url)
    assert _timed(lambda: flow(Tracer([sink]))) < 0.5
    assert receiver.wait_for_request("/runs/multipart")
    assert _timed(lambda: sink.close(0.5)) < 2


def test_an_endpoint_that_says_401_is_not_asked_for_ever(receiver: LangSmithReceiver) -> None:
    receiver.status = 401
    sink = _sink(receiver.url)
    flow(Tracer([sink]))
    assert sink.flush(10)
    sink.close(0.5)
    assert sink.dropped > 0
    assert sink.sent == 0
    assert len([path for _, path, _ in receiver.requests if "runs" in path]) < 10


def test_what_an_endpoint_refused_for_a_while_is_sent_later(receiver: LangSmithReceiver) -> None:
    receiver.status = 503
    sink = _sink(receiver.url)
    flow(Tracer([sink]))
    assert receiver.wait_for_request("/runs/multipart")
    receiver.status = 202
    assert sink.flush(10)
    sink.close(1)
    assert len(receiver.runs) == 4


def test_an_unanswering_endpoint_does_not_hold_up_the_end_of_the_process(receiver: LangSmithReceiver) -> None:
    receiver.stall = threading.Event()
    code = (
        "from pacts.telemetry.langsmith_sink import LangSmithConfig, LangSmithSink, Redactor\n"
        "from pacts.telemetry.spans import Tracer\n"
        f"sink = LangSmithSink(LangSmithConfig({receiver.url!r}, 'k', 'p'), redactor=Redactor())\n"
        "with Tracer([sink]).span('a', kind='run'): pass\n"
        "sink.close(0.3)\n"
    )
    took = _timed(lambda: subprocess.run([sys.executable, "-c", code], check=True, timeout=60))
    assert took < 30


class _Slow(courier.Courier):
    """Loads until it is told that it has; then what it wanted to import is there."""

    def __init__(self) -> None:
        super().__init__(thread="slow", way="slow", redactor=Redactor())
        self.began, self.may_end, self.loaded = threading.Event(), threading.Event(), threading.Event()

    def deliver(self, batch: Sequence[Span]) -> None:
        with self.importing():
            self.began.set()
            self.may_end.wait(10)
            self.loaded.set()


def test_the_end_waits_for_an_import_and_none_begins_after_it() -> None:
    slow = _Slow()
    with Tracer([slow]).span("a", kind="run"):
        pass
    assert slow.began.wait(10)
    threading.Timer(0.2, slow.may_end.set).start()
    slow.close(0.0)
    assert slow.loaded.is_set()
    with pytest.raises(courier.Closed), slow.importing():
        pass


def test_many_spans_go_in_few_requests(receiver: LangSmithReceiver) -> None:
    sink = _sink(receiver.url)
    tracer = Tracer([sink])
    with tracer.span("flow", kind="run"):
        for number in range(100):
            with tracer.span(f"s{number}", kind="step"):
                pass
    assert sink.flush(20)
    sink.close(1)
    assert len(receiver.runs) == 101
    assert len([path for _, path, _ in receiver.requests if path.endswith("/runs/multipart")]) <= 5


def test_the_api_key_is_in_its_header_only(receiver: LangSmithReceiver) -> None:
    sink = _sink(receiver.url)
    with Tracer([sink], redactor=sink._redactor).span("key lsv2_pt_0123456789abcdef", kind="run"):
        pass
    assert sink.flush(10)
    sink.close(1)
    assert receiver.raw.count(b"lsv2_pt_0123456789abcdef") == len(
        [headers for _, _, headers in receiver.requests if headers.get("x-api-key")]
    )


def test_the_dotted_order_is_made_of_start_times_and_ids() -> None:
    told: list[str] = []

    class Keep:
        def emit(self, span: object) -> None:
            told.append(dotted_order(span))  # type: ignore[arg-type]

    tracer = Tracer([Keep()])
    with tracer.span("a", kind="run") as root, tracer.span("b", kind="step") as child:
        pass
    assert told[1] == f"{root.start:%Y%m%dT%H%M%S%fZ}{root.id}.{child.start:%Y%m%dT%H%M%S%fZ}{child.id}"


class _State(TypedDict):
    secret: str


def _graph() -> object:
    graph = StateGraph(_State)
    graph.add_node("work", lambda state: {"secret": state["secret"] + "!"})
    graph.add_edge(START, "work")
    graph.add_edge("work", END)
    return graph.compile()


def _flush_default_client() -> None:
    from langchain_core.tracers.langchain import wait_for_all_tracers

    wait_for_all_tracers()


@pytest.fixture
def traced_environment(receiver: LangSmithReceiver, monkeypatch: pytest.MonkeyPatch) -> LangSmithReceiver:
    from langchain_core.tracers import langchain
    from langsmith import run_trees, utils

    for name, value in receiver.environment().items():
        monkeypatch.setenv(name, value)
    utils.get_env_var.cache_clear()
    monkeypatch.setattr(run_trees, "_CLIENT", None, raising=False)
    monkeypatch.setattr(langchain, "_CLIENT", None, raising=False)
    yield receiver  # type: ignore[misc]
    utils.get_env_var.cache_clear()


def test_langgraph_itself_would_send_raw_state_to_the_endpoint(traced_environment: LangSmithReceiver) -> None:
    _graph().invoke({"secret": "planted-raw-state"})  # type: ignore[attr-defined]
    _flush_default_client()
    assert traced_environment.wait_for(1)
    assert b"planted-raw-state" in traced_environment.raw


async def test_langgraph_is_quiet_within_quiet_langchain_and_our_spans_are_not(
    traced_environment: LangSmithReceiver,
) -> None:
    import os

    redactor = Redactor(["planted-raw-state"])
    async with open_tracer(Settings(), redactor=redactor, environment=os.environ) as tracer:
        with quiet_langchain(), tracer.span("flow", kind="run"):
            await _graph().ainvoke({"secret": "planted-raw-state"})  # type: ignore[attr-defined]
    _flush_default_client()
    assert [run["name"] for run in traced_environment.runs.values()] == ["flow"]
    assert b"planted-raw-state" not in traced_environment.raw
