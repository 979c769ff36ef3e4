import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

import pytest

from pacts.domain.span import Span
from pacts.telemetry.redaction import Redactor
from pacts.telemetry.spans import Tracer, run_uuid


@dataclass
class Kept:
    spans: list[Span] = field(default_factory=list)

    def emit(self, span: Span) -> None:
        self.spans.append(span)

    @property
    def ended(self) -> dict[str, Span]:
        return {span.name: span for span in self.spans if span.end is not None}


class Broken:
    def emit(self, span: Span) -> None:
        raise RuntimeError(span.name)


def test_spans_inside_are_children_and_each_is_told_at_its_start_and_its_end() -> None:
    kept = Kept()
    tracer = Tracer([kept])
    with tracer.span("flow", kind="run", run_id="20261121-043000-1f3a9c7b") as root:
        agent = tracer.span("executor", kind="agent", inputs={"step": 1})
        with agent, tracer.span("click", kind="step", metadata={"tier": 6}) as step:
            step.set_output({"outcome": "passed"})
            step.add_metadata(gate="passed")
        root.set_output("passed")
    assert [(span.name, span.end is None) for span in kept.spans] == [
        ("flow", True), ("executor", True), ("click", True), ("click", False), ("executor", False), ("flow", False),
    ]  # fmt: skip
    flow, executor, step_span = kept.ended["flow"], kept.ended["executor"], kept.ended["click"]
    assert flow.parent_id is None
    assert (executor.parent_id, step_span.parent_id) == (flow.id, executor.id)
    assert {flow.trace_id, executor.trace_id, step_span.trace_id} == {flow.id}
    assert step_span.outputs == {"outcome": "passed"}
    assert step_span.metadata["tier"] == 6
    assert step_span.metadata["gate"] == "passed"
    assert flow.outputs == {"output": "passed"}
    assert flow.metadata["run_id"] == "20261121-043000-1f3a9c7b"


def test_ids_are_uuids_of_version_7_and_a_runs_id_gives_always_the_same() -> None:
    kept = Kept()
    with Tracer([kept]).span("a", kind="agent"):
        pass
    assert UUID(kept.spans[0].id).version == 7
    first = run_uuid("20261121-043000-1f3a9c7b")
    assert first == run_uuid("20261121-043000-1f3a9c7b")
    assert first.version == 7
    assert first.int >> 80 == int(datetime(2026, 11, 21, 4, 30, tzinfo=UTC).timestamp() * 1000)
    assert run_uuid("any words").version == 7
    assert run_uuid("99999999-999999-x").version == 7
    own = UUID("0195f3a0-7b1c-7d2e-9f3a-123456789abc")
    assert run_uuid(str(own)) == own


def test_everything_is_redacted_before_a_sink_sees_it() -> None:
    kept = Kept()
    tracer = Tracer([kept], redactor=Redactor(["hunter2"]))

    def work() -> None:
        with tracer.span("log in with hunter2", kind="step", inputs={"password": "x", "t": "hunter2"}) as span:
            span.add_metadata(note="hunter2")
            span.set_output(["hunter2"])
            raise ValueError("hunter2 was wrong")

    with pytest.raises(ValueError, match="hunter2"):
        work()
    for told in kept.spans:
        assert "hunter2" not in repr(told)
    assert kept.spans[-1].error == "ValueError: [secret] was wrong"
    assert kept.spans[-1].inputs == {"password": "[secret]", "t": "[secret]"}


def test_a_sink_that_raises_harms_neither_the_run_nor_the_next_sink() -> None:
    kept = Kept()
    with Tracer([Broken(), kept]).span("a", kind="run") as span:
        span.fail("it went wrong")
    assert kept.ended["a"].error == "it went wrong"


async def test_tasks_side_by_side_keep_their_own_parents() -> None:
    kept = Kept()
    tracer = Tracer([kept])

    async def run(name: str) -> None:
        async with tracer.span(name, kind="run", run_id=name):
            await asyncio.sleep(0)
            async with tracer.span(f"{name}.step", kind="step"):
                await asyncio.sleep(0)

    await asyncio.gather(run("a"), run("b"))
    for name in "ab":
        assert kept.ended[f"{name}.step"].parent_id == kept.ended[name].id


async def test_a_cancelled_span_ends_with_its_error() -> None:
    kept = Kept()

    async def wait() -> None:
        with Tracer([kept]).span("a", kind="run"):
            await asyncio.Event().wait()

    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert kept.ended["a"].error == "CancelledError"


def test_a_span_after_an_other_ended_is_no_child_of_it() -> None:
    kept = Kept()
    tracer = Tracer([kept])
    with tracer.span("a", kind="agent"):
        pass
    with tracer.span("b", kind="agent"):
        pass
    assert kept.ended["b"].parent_id is None
