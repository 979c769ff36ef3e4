"""Spans are kept in the database behind the run, and what a place did not take is sent from there later."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from threading import Event

import pytest

from pacts.settings import Settings
from pacts.storage.pool import Pool, open_pool
from pacts.storage.spans import PostgresSpans
from pacts.telemetry import keeping
from pacts.telemetry.langsmith_place import LangSmithConfig
from pacts.telemetry.redaction import Redactor
from pacts.telemetry.spans import Tracer, run_uuid
from pacts.telemetry.tracing import open_tracer
from tests.postgres import database_url, postgres_server
from tests.telemetry.receiver import LangSmithReceiver

__all__ = ["database_url", "postgres_server"]
RUN = "20261121-043000-1f3a9c7b"


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[PostgresSpans]:
    async with open_pool(database_url) as pool:
        await begin(pool, RUN)
        yield PostgresSpans(pool, "under test")


async def begin(pool: Pool, run_id: str) -> None:
    async with pool.connection() as connection:
        await connection.execute(
            "INSERT INTO runs (id, requirement_id, title, origin, requirement, header)"
            " VALUES (%s, '', '', '', '{}', '{}')",
            (run_id,),
        )


def flow(tracer: Tracer, status: str, *, run_id: str = RUN) -> None:
    with tracer.span("buy", kind="run", run_id=run_id) as run:
        run.tag("app:shop")
        with tracer.span("executor", kind="agent"), tracer.span('click "Save"', kind="step") as step:
            tracer.note("gate passed", kind="gate", ms=60_000, metadata={"points": {"unique": True}})
            step.fail("it is covered")
        run.add_metadata(status=status)
        run.rate("verdict", value=status)


async def test_a_trace_is_kept_whole_and_comes_back_as_it_was(store: PostgresSpans) -> None:
    async with open_tracer(Settings(), redactor=Redactor(), environment={}, store=store) as tracer:
        flow(tracer, "passed")
        flow(tracer, "passed", run_id="a run that has no row")
    root, agent, step, gate = await store.of_run(RUN)
    assert [root.name, agent.name, step.name, gate.name] == ["buy", "executor", 'click "Save"', "gate passed"]
    assert [span.parent_id for span in (root, agent, step, gate)] == [None, root.id, agent.id, step.id]
    assert [place.id for place in gate.ancestors] == [root.id, agent.id, step.id]
    assert (root.tags, root.feedback[0].value, step.error) == (("app:shop",), "passed", "it is covered")
    assert gate.metadata["points"] == {"unique": True}
    assert gate.start == step.start, "what took longer than the span around it began with that"
    assert await store.begun(RUN) == root.start
    assert await store.of_run("a run that has no row") == ()


async def test_a_run_that_begins_while_its_spans_are_written_is_known_only_when_they_are_kept(
    store: PostgresSpans,
) -> None:
    async with open_tracer(Settings(), redactor=Redactor(), environment={}, store=store) as tracer:
        flow(tracer, "passed")
    spans = await store.of_run(RUN)

    async def at_once(number: int) -> bool:
        run_id = f"{RUN[:-4]}{number:04}"
        mine = [replace(span, run_id=run_id) for span in spans]
        known, _ = await asyncio.gather(store.keep(mine), begin(store.pool, run_id))
        kept = await store.of_run(run_id)
        return (run_id in known) == bool(kept)

    assert all([await at_once(number) for number in range(300)])


async def test_with_telemetry_off_nothing_is_kept(store: PostgresSpans) -> None:
    off = Settings(enable_telemetry=False)
    async with open_tracer(off, redactor=Redactor(), environment={}, store=store) as tracer:
        flow(tracer, "failed")
        assert not tracer.listens
    assert await store.of_run(RUN) == ()


def refusing(receiver: LangSmithReceiver) -> None:
    receiver.stop()


def busy(receiver: LangSmithReceiver) -> None:
    receiver.status = 429


def garbled(receiver: LangSmithReceiver) -> None:
    receiver.garbage = True


def dropping(receiver: LangSmithReceiver) -> None:
    receiver.drops = True


def silent(receiver: LangSmithReceiver) -> None:
    receiver.stall = Event()


def way(environment: dict[str, str]) -> str:
    config = LangSmithConfig.from_environment(environment)
    assert config is not None
    return f"langsmith:{config.digest}"


async def owed(store: PostgresSpans, environment: dict[str, str]) -> tuple[str, ...]:
    return await store.owed(way(environment), older_than_s=0, lost_s=600, limit=9)


@pytest.mark.parametrize("weather", [refusing, busy, garbled, dropping, silent])
async def test_whatever_the_receiver_does_the_run_is_not_held_up_and_its_trace_is_sent_by_the_next_process(
    weather: Callable[[LangSmithReceiver], None],
    receiver: LangSmithReceiver,
    store: PostgresSpans,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(keeping, "SPOOLED_S", 0)
    monkeypatch.setattr("pacts.telemetry.tracing.CLOSE_S", 1.0)
    environment = receiver.environment()
    weather(receiver)
    async with open_tracer(Settings(), redactor=Redactor(), environment=environment, store=store) as tracer:
        started = time.perf_counter()
        flow(tracer, "failed")
        assert time.perf_counter() - started < 3
        ended = time.perf_counter()
    assert time.perf_counter() - ended < 20
    assert await owed(store, environment) == (RUN,)
    assert receiver.runs == {} or weather is silent
    receiver.stop()

    others = Settings(trace_share=0)
    with LangSmithReceiver() as elsewhere:
        async with open_tracer(others, redactor=Redactor(), environment=elsewhere.environment(), store=store) as tracer:
            flow(tracer, "passed", run_id="next")
    assert elsewhere.runs == {}, "what one place is owed does not go to another"

    with LangSmithReceiver(port=receiver.port) as healthy:
        async with open_tracer(others, redactor=Redactor(), environment=environment, store=store) as tracer:
            flow(tracer, "passed", run_id="next")
    assert {run["name"] for run in healthy.runs.values()} == {"buy", "executor", 'click "Save"', "gate passed"}
    assert str(run_uuid(RUN)) in healthy.runs
    assert await owed(store, environment) == ()


async def test_what_was_sent_is_owed_no_longer_and_what_passed_is_sent_by_its_share_alone(
    receiver: LangSmithReceiver, store: PostgresSpans
) -> None:
    environment = receiver.environment()
    none = Settings(trace_share=0)
    async with open_tracer(none, redactor=Redactor(), environment=environment, store=store) as tracer:
        flow(tracer, "passed")
        assert tracer.url(RUN, "passed") is None
    assert receiver.runs == {}
    async with open_tracer(none, redactor=Redactor(), environment=environment, store=store) as tracer:
        flow(tracer, "healed")
    assert len(receiver.runs) == 4
    assert await owed(store, environment) == ()


async def test_a_process_whose_runs_all_opted_out_asks_no_place_for_anything(
    receiver: LangSmithReceiver, store: PostgresSpans
) -> None:
    environment = receiver.environment()
    await store.owe([RUN], [way(environment)])
    async with open_tracer(Settings(), redactor=Redactor(), environment=environment, store=store):
        pass
    assert receiver.requests == []
