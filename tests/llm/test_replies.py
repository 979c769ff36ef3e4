"""A reply is kept for the same question: sealed, bounded in size, and replayed where nothing may be sent."""

import json
import os
from pathlib import Path

import pytest

from pacts.errors import ModelError
from tests.llm.desks import GOOD, a_desk, a_question
from tests.llm.model_server import Scripted, model_server


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("*/*.json"))


async def test_the_same_question_is_asked_once(tmp_path: Path) -> None:
    with model_server(Scripted(GOOD, answered="gpt-4o-mini")) as server:
        async with a_desk(server, tmp_path, reply_cache_mb=1) as desk:
            first = await desk.ask(a_question())
        async with a_desk(server, tmp_path, reply_cache_mb=1) as desk:
            second = await desk.ask(a_question())
            await desk.ask(a_question("the sea"))
            await desk.ask(a_question(page="- heading Sky"))

    assert (first.cached, second.cached) == (False, True)
    assert (second.value, second.model) == (first.value, "gpt-4o-mini")
    assert len(server.asked) == 3, "another question, and another page, are asked"
    call = desk.costs().calls[0]
    assert (call.cached, call.cost_usd, call.tokens_in) == (True, 0.0, 0)


@pytest.mark.parametrize("change", [{"model": "other"}, {"seed": 7}])
async def test_another_model_or_seed_is_another_question(change: dict[str, object], tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        async with a_desk(server, tmp_path, reply_cache_mb=1) as desk:
            await desk.ask(a_question())
        async with a_desk(server, tmp_path, reply_cache_mb=1, **change) as desk:
            await desk.ask(a_question())

    assert len(server.asked) == 2


async def test_a_reply_that_was_no_answer_is_not_kept(tmp_path: Path) -> None:
    with model_server("red, I think") as server:
        async with a_desk(server, tmp_path, reply_cache_mb=1) as desk:
            with pytest.raises(ModelError):
                await desk.ask(a_question())

    assert kept(tmp_path / "replies") == []


@pytest.mark.parametrize("damage", ["changed", "cut", "empty", "another format"])
async def test_a_damaged_reply_is_removed_and_asked_for_anew(damage: str, tmp_path: Path) -> None:
    with model_server(GOOD, '{"colour": "blue"}') as server:
        async with a_desk(server, tmp_path, reply_cache_mb=1) as desk:
            await desk.ask(a_question())
            (path,) = kept(tmp_path / "replies")
            data = path.read_bytes()
            bad = {
                "changed": data.replace(b"red", b"tan"),
                "cut": data[: len(data) // 2],
                "empty": b"",
                "another format": b'{"reply": 3}',
            }[damage]
            path.write_bytes(bad)
            answer = await desk.ask(a_question())

    assert answer.value.colour == "blue"
    assert len(server.asked) == 2
    assert b"blue" in path.read_bytes()


async def test_the_least_lately_used_replies_make_room(tmp_path: Path) -> None:
    with model_server(json.dumps({"colour": "x" * 300_000})) as server:
        async with a_desk(server, tmp_path, reply_cache_mb=1) as desk:
            await desk.ask(a_question("1"))
            (first,) = kept(tmp_path / "replies")
            for number in (2, 3):
                await desk.ask(a_question(str(number)))
            for age, path in enumerate(p for p in kept(tmp_path / "replies") if p != first):
                os.utime(path, (age + 1, age + 1))
            os.utime(first, (0, 0))
            await desk.ask(a_question("1"))
            await desk.ask(a_question("4"))

    assert len(server.asked) == 4
    assert first in kept(tmp_path / "replies"), "it was used again just before"
    assert sum(path.stat().st_size for path in kept(tmp_path / "replies")) <= 1_000_000


async def test_replayed_replies_need_no_server_and_nothing_else_is_answered(tmp_path: Path) -> None:
    folder = tmp_path / "recorded"
    with model_server(GOOD) as server:
        async with a_desk(server, tmp_path, reply_cache_mb=1, reply_dir=folder) as desk:
            await desk.ask(a_question())
    before = {path: path.read_bytes() for path in kept(folder)}

    with model_server(GOOD) as server:
        async with a_desk(server, tmp_path, replay=folder, llm_api_key=None, llm_base_url=None) as desk:
            assert (await desk.ask(a_question())).cached
            with pytest.raises(ModelError, match="replayed"):
                await desk.ask(a_question("the sea"))

    assert server.asked == []
    assert {path: path.read_bytes() for path in kept(folder)} == before


async def test_a_folder_that_takes_nothing_is_no_harm(tmp_path: Path) -> None:
    (tmp_path / "a file").write_text("in the way")
    with model_server(GOOD) as server:
        async with a_desk(server, tmp_path, reply_cache_mb=1, reply_dir=tmp_path / "a file") as desk:
            assert (await desk.ask(a_question())).value.colour == "red"
