"""What every store of runs promises: one spec, run against memory, the embedded server and a given one."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pacts.domain.cost import ModelCall
from pacts.domain.element import Locator, LocatorPart
from pacts.domain.result import Artifact
from pacts.domain.tiers import TierAttempt
from pacts.errors import StorageError, UsageError
from pacts.ports import RunStore
from pacts.storage.artifact_files import ArtifactFiles
from pacts.storage.memory import MemoryRunStore
from pacts.storage.pool import open_pool
from pacts.storage.runs import PostgresRunStore
from tests.storage.records import (
    DIGEST,
    FAILED,
    ORIGIN,
    PASSED,
    element,
    header,
    plan,
    requirement,
    run_result,
    step,
    step_result,
)


@pytest.fixture(params=["memory", "embedded", "given"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[RunStore]:
    if request.param == "memory":
        yield MemoryRunStore()
        return
    url = request.getfixturevalue("database_url" if request.param == "embedded" else "given_database_url")
    async with open_pool(url) as pool:
        yield PostgresRunStore(pool, ArtifactFiles(tmp_path / "artifacts"), "under test")


async def good_run(store: RunStore, run_id: str, *, origin: str = ORIGIN, name: str = "Log in") -> None:
    await store.start_run(run_id, requirement(), header())
    await store.save_plan(run_id, plan(base_url=origin))
    found = element(reason=name)
    await store.save_step(run_id, 0, step(), step_result(), found, outline="a" * 64)
    await store.finish_run(run_id, PASSED, seconds=1.0)


async def test_a_started_run_is_listed_as_running(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header(), suite_id="suite-1")

    (row,) = await store.runs()

    assert (row.run_id, row.title, row.status, row.cause, row.steps) == ("run-1", "Log in", "running", "", 0)
    assert (row.suite_id, row.seconds) == ("suite-1", None)
    assert row.started_at.tzinfo is not None


async def test_starting_an_unfinished_run_again_is_no_harm(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())
    await store.start_run("run-1", requirement(), header(seed=8))

    assert len(await store.runs()) == 1


async def test_a_run_id_is_not_given_to_another_requirement(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())

    with pytest.raises(StorageError, match="'run-1' already"):
        await store.start_run("run-1", requirement(id="other-1"), header())


async def test_a_finished_run_is_not_started_again(store: RunStore) -> None:
    await good_run(store, "run-1")

    with pytest.raises(StorageError, match="'run-1' already"):
        await store.start_run("run-1", requirement(), header())


async def test_steps_come_back_whole_and_in_order(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())
    second = step_result("s02", outcome="failed", cause="element_absent", message="no such button", tier=None)
    await store.save_step("run-1", 1, step("s02"), second, None)
    await store.save_step("run-1", 0, step("s01"), step_result("s01"), element())

    assert await store.steps("run-1") == (step_result("s01"), second)


async def test_a_step_done_again_replaces_the_first_try(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())
    await store.save_step("run-1", 0, step(), step_result(outcome="failed", cause="not_ready"), None)
    await store.save_step("run-1", 0, step(), step_result(attempts=2), element())

    (kept,) = await store.steps("run-1")

    assert (kept.outcome, kept.attempts) == ("passed", 2)


async def test_a_run_nobody_started_has_no_steps_and_no_artifacts(store: RunStore) -> None:
    assert await store.steps("nobody") == ()
    assert await store.artifacts("nobody") == ()


Write = Callable[[RunStore], Awaitable[object]]


@pytest.mark.parametrize(
    "write",
    [
        lambda store: store.save_plan("nobody", plan()),
        lambda store: store.save_step("nobody", 0, step(), step_result(), None),
        lambda store: store.finish_run("nobody", PASSED, seconds=1),
        lambda store: store.save_artifact("nobody", b"x", kind="other", media_type="text/plain"),
    ],
    ids=["plan", "step", "verdict", "artifact"],
)
async def test_what_belongs_to_an_unknown_run_is_refused(store: RunStore, write: Write) -> None:
    with pytest.raises(StorageError, match="not known"):
        await write(store)


async def test_a_negative_index_is_refused(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())

    with pytest.raises(StorageError, match="not below zero"):
        await store.save_step("run-1", -1, step(), step_result(), None)


async def test_a_verdict_ends_the_run(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())
    await store.finish_run("run-1", FAILED, seconds=2.5)

    (row,) = await store.runs()

    assert (row.status, row.cause, row.seconds) == ("failed", "product_defect", 2.5)


async def test_a_result_comes_back_as_it_was(store: RunStore) -> None:
    kept = run_result(requirement=requirement(title="Ünïcode \U0001f6d2 'quoted' \"text\" \\u0000 %s"))
    await store.start_run("run-1", kept.requirement, kept.header)
    await store.save_result(kept)

    assert await store.result("run-1") == kept


async def test_the_result_of_a_run_that_never_started_is_kept(store: RunStore) -> None:
    kept = run_result("run-9", verdict=FAILED, plan=None, steps=())
    await store.save_result(kept)

    assert await store.result("run-9") == kept
    assert [row.status for row in await store.runs()] == ["failed"]


async def test_nul_characters_of_a_page_do_not_break_the_store(store: RunStore) -> None:
    await store.start_run("run-1", requirement(title="a\x00b"), header())
    await store.save_step("run-1", 0, step(), step_result(message="x\x00y", actual="\\u0000"), element(reason="\x00"))
    await store.save_result(run_result(verdict=FAILED.model_copy(update={"explanation": "nul \x00 here"})))

    (kept,) = await store.steps("run-1")
    result = await store.result("run-1")

    assert kept.message.replace("\x00", "") == "xy"
    assert kept.actual == "\\u0000"
    assert result is not None
    assert result.verdict.explanation.replace("\x00", "") == "nul  here"


@pytest.mark.parametrize("part", ["20260103", "-bbbb", "0103-b"])
async def test_a_run_is_found_by_a_unique_part_of_its_id(store: RunStore, part: str) -> None:
    await store.save_result(run_result("20260102-aaaa"))
    await store.save_result(run_result("20260103-bbbb"))

    found = await store.result(part)

    assert found is not None
    assert found.run_id == "20260103-bbbb"


async def test_an_exact_id_wins_over_a_part(store: RunStore) -> None:
    for run_id in ("run-1", "run-12", *(f"again-{letter}-run-1" for letter in "abcde")):
        await store.save_result(run_result(run_id))

    found = await store.result("run-1")

    assert found is not None
    assert found.run_id == "run-1"


async def test_a_part_of_several_runs_names_them(store: RunStore) -> None:
    await store.save_result(run_result("run-11"))
    await store.save_result(run_result("run-12"))

    with pytest.raises(UsageError, match=r"run-11, run-12"):
        await store.result("run-")


@pytest.mark.parametrize("wanted", ["run", "%un-", "run_", "nothing", ""])
async def test_short_parts_and_patterns_find_nothing(store: RunStore, wanted: str) -> None:
    await store.save_result(run_result("run-1"))

    assert await store.result(wanted) is None


async def test_a_run_that_was_cut_off_is_shown_as_far_as_it_went(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())
    await store.save_plan("run-1", plan())
    await store.save_step("run-1", 0, step(), step_result(), element())

    shown = await store.result("run-1")

    assert shown is not None
    assert (shown.plan, shown.steps, shown.status) == (plan(), (step_result(),), "error")
    assert "after step s01" in shown.verdict.explanation


async def test_runs_are_listed_newest_first_limited_and_by_status(store: RunStore) -> None:
    for number in range(5):
        await store.start_run(f"run-{number}", requirement(), header())
    await store.finish_run("run-1", FAILED, seconds=1)
    await store.finish_run("run-3", FAILED, seconds=1)

    assert [row.run_id for row in await store.runs(limit=2)] == ["run-4", "run-3"]
    assert [row.run_id for row in await store.runs(status="failed")] == ["run-3", "run-1"]
    assert [row.run_id for row in await store.runs(status="running", limit=1)] == ["run-4"]
    assert await store.runs(limit=0) == ()


async def test_a_status_that_does_not_exist_is_refused(store: RunStore) -> None:
    with pytest.raises(StorageError, match="'green'"):
        await store.runs(status="green")


async def test_an_artifact_comes_back_by_its_hash(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())

    saved = await store.save_artifact(
        "run-1", b"\x89PNG\x00", kind="screenshot", media_type="image/png", name="s01.png"
    )

    assert saved == Artifact(id=saved.id, kind="screenshot", media_type="image/png", size=5, name="s01.png")
    assert await store.read_artifact(saved.id) == b"\x89PNG\x00"
    assert await store.artifacts("run-1") == (saved,)


async def test_equal_content_has_one_id_in_every_run_and_role(store: RunStore) -> None:
    for run_id in ("run-1", "run-2"):
        await store.start_run(run_id, requirement(), header())
    first = await store.save_artifact("run-1", b"same", kind="html", media_type="text/html", step_id="s01")
    again = await store.save_artifact("run-1", b"same", kind="html", media_type="text/html", step_id="s01")
    other = await store.save_artifact("run-2", b"same", kind="outline", media_type="text/plain", name="o.txt")

    assert first == again
    assert first.id == other.id
    assert await store.artifacts("run-1") == (first,)
    assert await store.artifacts("run-2") == (other,)


async def test_artifacts_are_listed_in_the_order_they_were_saved(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())
    saved = [await store.save_artifact("run-1", bytes([n]), kind="other", media_type="text/plain") for n in (3, 1, 2)]

    assert list(await store.artifacts("run-1")) == saved


@pytest.mark.parametrize("wanted", ["", "0" * 64, "../../etc/passwd", "g" * 64, "A" * 64, "0" * 64 + "\n"])
async def test_an_unknown_artifact_is_an_error_that_names_it(store: RunStore, wanted: str) -> None:
    with pytest.raises(StorageError) as caught:
        await store.read_artifact(wanted)

    assert repr(wanted) in str(caught.value)


async def test_an_unknown_kind_of_artifact_is_refused(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())

    with pytest.raises(StorageError, match="'painting'"):
        await store.save_artifact("run-1", b"x", kind="painting", media_type="image/png")


async def test_what_a_good_run_knew_is_recalled(store: RunStore) -> None:
    await good_run(store, "run-1")

    recall = await store.recall(DIGEST, ORIGIN)

    assert recall is not None
    assert recall.run_id == "run-1"
    assert recall.elements == {("s01", "target"): element(reason="Log in")}
    assert recall.outlines == {"s01": "a" * 64}


async def test_the_newest_good_run_is_recalled(store: RunStore) -> None:
    await good_run(store, "run-2", name="older")
    await good_run(store, "run-1", name="newer")

    recall = await store.recall(DIGEST, ORIGIN)

    assert recall is not None
    assert (recall.run_id, recall.elements[("s01", "target")].reason) == ("run-1", "newer")


async def test_a_failed_run_is_not_recalled(store: RunStore) -> None:
    await good_run(store, "run-1")
    await store.start_run("run-2", requirement(), header())
    await store.save_plan("run-2", plan())
    await store.finish_run("run-2", FAILED, seconds=1)

    recall = await store.recall(DIGEST, ORIGIN)

    assert recall is not None
    assert recall.run_id == "run-1"


@pytest.mark.parametrize(("digest", "origin"), [("e" * 64, ORIGIN), (DIGEST, "http://127.0.0.1:9000"), ("", ORIGIN)])
async def test_another_requirement_or_origin_recalls_nothing(store: RunStore, digest: str, origin: str) -> None:
    await good_run(store, "run-1")

    assert await store.recall(digest, origin) is None


async def test_an_origin_is_the_same_however_its_url_is_written(store: RunStore) -> None:
    await good_run(store, "run-1", origin="HTTP://Shop.example:80/start?x=1")

    assert await store.recall(DIGEST, "http://shop.example") is not None


async def test_volatile_elements_are_not_recalled(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())
    await store.save_plan("run-1", plan())
    volatile = element(stability="volatile", locator=Locator(parts=(LocatorPart(by="css", value="#x1f3"),)))
    destination = element(part="destination")
    await store.save_step("run-1", 0, step(), step_result(), volatile, destination)
    await store.finish_run("run-1", PASSED, seconds=1)

    recall = await store.recall(DIGEST, ORIGIN)

    assert recall is not None
    assert recall.elements == {("s01", "destination"): destination}


async def test_a_good_run_without_steps_recalls_nothing_but_itself(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())
    await store.save_plan("run-1", plan())
    await store.finish_run("run-1", PASSED, seconds=1)

    recall = await store.recall(DIGEST, ORIGIN)

    assert recall is not None
    assert (recall.run_id, recall.elements, recall.outlines) == ("run-1", {}, {})


def model_call(**changes: object) -> ModelCall:
    base: dict[str, object] = {
        "agent": "planner",
        "step_id": "plan",
        "prompt": "rephrase@1f3a9c7b",
        "asked": "small",
        "answered": "small-2026-01",
        "tokens_in": 812,
        "tokens_out": 40,
        "cost_usd": 0.0004,
        "ms": 812.5,
        "outcome": "ok",
        "tries": 2,
        "at": datetime(2026, 11, 21, 12, 0, tzinfo=UTC),
    }
    return ModelCall.model_validate(base | changes)


async def test_what_was_asked_of_models_is_kept_in_order(store: RunStore) -> None:
    unknown = {"tokens_in": None, "tokens_out": None, "cost_usd": None, "outcome": "timeout", "answered": ""}
    calls = (model_call(), model_call(**unknown), model_call(cached=True, step_id="s02"))
    await store.start_run("run-1", requirement(), header())
    await store.start_run("run-2", requirement(), header())

    for call in calls:
        await store.save_call("run-1", call)

    assert await store.calls("run-1") == calls
    assert await store.calls("run-2") == ()
    cut_off = await store.result("run-1")
    assert cut_off is not None
    assert cut_off.costs.calls == calls


async def test_a_call_of_an_unknown_run_is_refused(store: RunStore) -> None:
    with pytest.raises(StorageError):
        await store.save_call("run-9", model_call())


async def test_the_tries_of_each_tier_are_added_up(store: RunStore) -> None:
    await store.start_run("run-1", requirement(), header())
    rules = TierAttempt(tier=1, ok=False, ms=100)
    acted = TierAttempt(tier=3, ok=True, ms=900, rounds=2, tokens_in=800, tokens_out=60, cost_usd=0.25)
    await store.save_step("run-1", 0, step(), step_result().model_copy(update={"tiers": (rules, acted)}), None)
    named = TierAttempt(tier=2, ok=True, ms=300, cached=True)
    unknown = TierAttempt(tier=3, ok=False, ms=100, cost_usd=None)
    other = step("s02").model_copy(update={"id": "s02"})
    tried = step_result().model_copy(update={"step_id": "s02", "tiers": (rules, named, unknown)})
    for _ in range(2):
        await store.save_step("run-1", 1, other, tried, None)

    first, second, third = await store.tier_sums()

    assert (first.tier, first.attempts, first.successes, first.share) == (1, 2, 0, 0.0)
    assert (second.attempts, second.successes, second.cached, second.median_ms) == (1, 1, 1, 300)
    assert (third.attempts, third.successes, third.median_ms, third.tokens) == (2, 1, 500, 860)
    assert (third.cost_usd, third.unknown) == (0.25, 1)
