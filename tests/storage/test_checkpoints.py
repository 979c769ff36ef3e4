"""LangGraph's checkpoints in our database."""

import asyncio
import operator
from typing import Annotated, Any, TypedDict

import psycopg
import pytest
from cryptography.fernet import Fernet
from langchain_core.runnables import RunnableConfig
from langgraph.checkpoint.base import BaseCheckpointSaver, empty_checkpoint
from langgraph.graph import END, START, StateGraph
from psycopg import sql

from pacts.domain.page import Candidate, FrameSnapshot, Snapshot
from pacts.domain.record import Record
from pacts.domain.requirement import Criterion, Notice
from pacts.domain.result import (
    Artifact,
    Evidence,
    FailedRequest,
    GateReport,
    GeneratedTest,
    Heal,
    Mitigation,
    SuiteResult,
)
from pacts.errors import StorageError
from pacts.storage.checkpoints import record_types, saver
from pacts.storage.pool import open_pool
from pacts.storage.vault import Vault
from tests.privacy.hunt import database_bytes
from tests.storage.records import element, header, locator, plan, requirement, run_result, step, step_result


class State(TypedDict, total=False):
    records: Annotated[list[Record], operator.add]
    one: Record
    by_name: dict[str, Record]


def everything() -> list[Record]:
    """Records that hold every type of the domain but the events."""
    evidence = Evidence(failed_requests=(FailedRequest(method="GET", url="http://x/", status=500),))
    heal = Heal(
        step_id="s01",
        strategy="look",
        before=locator(),
        after=locator("Sign in"),
        similarity=0.9,
        margin=0.2,
        reason="x",
    )
    result = step_result(
        evidence=evidence,
        gate=GateReport(passed=False, failed_point="visible"),
        heals=(heal,),
        mitigations=(Mitigation(kind="scrolled", detail="down"),),
    )
    candidate = Candidate(ref=1, tag="button")
    frame = FrameSnapshot(number=0, url="http://x/", document="d", candidates=(candidate,))
    run = run_result(
        requirement=requirement(
            criteria=(Criterion(id="AC1", text="x"),), notices=(Notice(code="other", message="x"),)
        ),
        steps=(result,),
        artifacts=(Artifact(id="0" * 64, kind="html", media_type="text/html", size=1),),
        generated=(GeneratedTest(language="py", path="test_x.py", state="verified"),),
    )
    return [
        plan(step(), step("s02", sort="check", verb="visible")),
        element(),
        Snapshot(url="http://x/", title="X", frames=(frame,)),
        run,
        SuiteResult(suite_id="s", title="t", runs=(run,), started_at=run.started_at, seconds=1),
        header(),
    ]


def graph(checkpointer: BaseCheckpointSaver[Any], *, fail_at: str = "") -> Any:
    async def first(state: State) -> State:
        return {"records": everything(), "one": plan()}

    async def second(state: State) -> State:
        if fail_at == "second":
            raise RuntimeError("killed here")
        return {"by_name": {"step": step_result()}}

    built = StateGraph(State)
    built.add_node("first", first)
    built.add_node("second", second)
    built.add_edge(START, "first")
    built.add_edge("first", "second")
    built.add_edge("second", END)
    return built.compile(checkpointer=checkpointer)


def config(thread: str) -> RunnableConfig:
    return {"configurable": {"thread_id": thread}}


async def test_records_come_back_from_the_database_as_their_types(database_url: str) -> None:
    async with open_pool(database_url) as pool:
        await graph(saver(pool)).ainvoke({}, config("t"), durability="sync")
    async with open_pool(database_url) as pool:
        read = (await graph(saver(pool)).aget_state(config("t"))).values

    assert read == {"records": everything(), "one": plan(), "by_name": {"step": step_result()}}
    assert [type(record) for record in read["records"]] == [type(record) for record in everything()]
    assert type(read["records"][0].steps[0].target.scope[0]).__name__ == "Scope"


async def test_every_type_of_the_domain_comes_back_as_itself_without_the_graphs_help(database_url: str) -> None:
    async with open_pool(database_url) as pool:
        serde = saver(pool).serde
        for record in everything():
            again = serde.loads_typed(serde.dumps_typed({"x": [record]}))["x"][0]
            assert again == record
            assert type(again) is type(record)


def test_the_list_of_types_has_every_record_of_the_domain() -> None:
    names = {kind.__name__ for kind in record_types()}

    assert {"Plan", "Step", "Target", "Locator", "ResolvedElement", "Snapshot", "RunResult", "PlanReady"} <= names
    assert all(kind.__module__.startswith("pacts.") for kind in record_types())


async def test_each_step_is_in_the_database_before_the_next_one_starts(database_url: str) -> None:
    async with open_pool(database_url) as pool:
        with pytest.raises(RuntimeError, match="killed here"):
            await graph(saver(pool), fail_at="second").ainvoke({}, config("t"), durability="sync")

    async with open_pool(database_url) as pool:
        state = await graph(saver(pool)).aget_state(config("t"))
        assert state.next == ("second",)
        assert state.values["one"] == plan()

        done = await graph(saver(pool)).ainvoke(None, config("t"), durability="sync")
        history = [one async for one in saver(pool).alist(config("t"))]

    assert done["by_name"] == {"step": step_result()}
    assert len(history) == 4  # input, start, first, second


async def test_a_database_that_went_away_is_a_storage_error_to_the_graph_too(empty_database_url: str) -> None:
    async with open_pool(empty_database_url) as pool:
        with pytest.raises(StorageError, match="the shop's database"):
            await graph(saver(pool, address="the shop's database")).ainvoke({}, config("t"), durability="sync")


async def test_threads_do_not_see_each_other(database_url: str) -> None:
    async with open_pool(database_url) as pool:
        for thread in ("a", "b"):
            await graph(saver(pool)).ainvoke({}, config(thread), durability="sync")

    with psycopg.connect(database_url) as connection:
        rows = connection.execute("SELECT DISTINCT thread_id FROM checkpoints ORDER BY 1").fetchall()
    assert rows == [("a",), ("b",)]


class _Said(TypedDict, total=False):
    text: str
    texts: list[str]


def said() -> Any:
    built = StateGraph(_Said)
    built.add_node("say", lambda state: {"text": f"{state['text']} twice", "texts": [state["text"]]})
    built.add_edge(START, "say")
    built.add_edge("say", END)
    return built


async def test_with_a_vault_nothing_of_the_state_can_be_read_in_the_database_without_its_key(database_url: str) -> None:
    vault, other = (Vault(Fernet.generate_key(), f"the {name} key") for name in ("first", "second"))
    async with open_pool(database_url) as pool:
        kept = saver(pool, vault=vault)
        await said().compile(checkpointer=kept).ainvoke({"text": "planted words"}, config("t"), durability="sync")
        read = await said().compile(checkpointer=saver(pool, vault=vault)).aget_state(config("t"))
        history = [one.checkpoint["channel_values"] async for one in kept.alist(config("t"))]
        with pytest.raises(StorageError, match="the second key"):
            await said().compile(checkpointer=saver(pool, vault=other)).aget_state(config("t"))
        await said().compile(checkpointer=saver(pool)).ainvoke({"text": "open words"}, config("open"))
        older = await said().compile(checkpointer=kept).aget_state(config("open"))

    assert read.values == {"text": "planted words twice", "texts": ["planted words"]}
    assert "planted words" in [values.get("text") for values in history]
    assert older.values["text"] == "open words twice"
    dump = b"".join(database_bytes(database_url).values())
    assert b"open words" in dump
    assert b"planted words" not in dump


async def test_a_checkpoint_does_not_wait_for_another_one_that_is_being_written(database_url: str) -> None:
    async with open_pool(database_url) as pool:
        kept = saver(pool)
        async with kept._cursor(), asyncio.timeout(5):
            await graph(kept).ainvoke({}, config("t"), durability="sync")


async def test_a_checkpoint_is_kept_in_one_transaction_with_what_the_node_before_it_wrote(database_url: str) -> None:
    checkpoint = empty_checkpoint()
    checkpoint["channel_values"] = {"one": plan()}
    place: RunnableConfig = {"configurable": {"thread_id": "t", "checkpoint_ns": "", "checkpoint_id": "before"}}
    async with open_pool(database_url) as pool:
        kept = saver(pool)
        writing = asyncio.ensure_future(kept.aput_writes(place, [("one", plan())], "task"))
        await asyncio.sleep(0)
        await kept.aput(place, checkpoint, {"step": 1}, {"one": "1"})
        await writing

    with psycopg.connect(database_url) as connection:
        tables = ("checkpoints", "checkpoint_blobs", "checkpoint_writes")
        by = [
            connection.execute(sql.SQL("SELECT xmin FROM {}").format(sql.Identifier(one))).fetchall() for one in tables
        ]
    assert [len(rows) for rows in by] == [1, 1, 1]
    assert by[0] == by[1] == by[2]


async def test_what_a_node_wrote_beside_one_that_failed_is_kept_without_a_checkpoint(database_url: str) -> None:
    calls: list[str] = []

    async def done(state: State) -> State:
        calls.append("done")
        return {"one": plan()}

    async def broken(state: State) -> State:
        calls.append("broken")
        if calls.count("broken") == 1:
            raise RuntimeError("killed here")
        return {"by_name": {}}

    def both(checkpointer: BaseCheckpointSaver[Any]) -> Any:
        built = StateGraph(State).add_node("done", done).add_node("broken", broken)
        return built.add_edge(START, "done").add_edge(START, "broken").compile(checkpointer=checkpointer)

    async with open_pool(database_url) as pool:
        with pytest.raises(RuntimeError, match="killed here"):
            await both(saver(pool)).ainvoke({}, config("t"), durability="async")
    async with open_pool(database_url) as pool:
        state = await both(saver(pool)).ainvoke(None, config("t"), durability="async")

    assert sorted(calls) == ["broken", "broken", "done"]
    assert state["one"] == plan()


async def test_a_checkpoint_that_is_waited_for_is_kept_though_the_browser_never_is(database_url: str) -> None:
    async with open_pool(database_url) as pool:
        kept = saver(pool)
        with kept.followed("t") as progress:
            running = asyncio.ensure_future(graph(kept).ainvoke({}, config("t"), durability="async"))
            async with asyncio.timeout(30):
                await progress.reached(2)
                read = await graph(saver(pool)).aget_state(config("t"))
            await running

    assert read.values["by_name"] == {"step": step_result()}


async def test_a_checkpoint_that_could_not_be_kept_fails_whoever_waits_for_it_or_for_what_it_holds(
    empty_database_url: str,
) -> None:
    async with open_pool(empty_database_url) as pool:
        kept = saver(pool, address="the shop's database")
        place: RunnableConfig = {"configurable": {"thread_id": "t", "checkpoint_ns": "", "checkpoint_id": "1"}}
        writing = asyncio.ensure_future(kept.aput_writes(place, [("one", plan())], "task"))
        await asyncio.sleep(0)
        with kept.followed("t") as progress:
            waiting = asyncio.ensure_future(progress.reached(1))
            with pytest.raises(StorageError, match="the shop's database"):
                await kept.aput(place, empty_checkpoint(), {"step": 1}, {})
        for one in (writing, waiting):
            with pytest.raises(StorageError, match="the shop's database"):
                await one
