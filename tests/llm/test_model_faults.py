"""Whatever a model's server does, it is met by its rule, told in words, and the run goes on without it."""

import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from pacts.domain.cost import Fault
from pacts.errors import ModelError
from tests.llm.desks import GOOD, a_desk, a_question
from tests.llm.model_server import Scripted, model_server


@dataclass(frozen=True)
class Case:
    """A scripted fault, what it must be called, and how often the server must have been asked."""

    reply: Scripted
    outcome: Fault
    asked: int
    says: str


CASES = {
    "wrong key": Case(Scripted("Incorrect API key", 401), "unauthorised", 1, "PACTS_LLM_API_KEY"),
    "forbidden": Case(Scripted("no access", 403), "forbidden", 1, "403"),
    "no such model": Case(Scripted("model not found", 404), "not_found", 1, "PACTS_MODEL"),
    "bad request": Case(Scripted("temperature is not supported", 400), "bad_request", 1, "temperature"),
    "unprocessable": Case(Scripted("no", 422), "bad_request", 1, "422"),
    "too many requests": Case(Scripted("slow down", 429), "rate_limited", 3, "429"),
    "too many requests with a short wait": Case(
        Scripted("slow down", 429, headers={"retry-after": "0.1"}), "rate_limited", 3, "429"
    ),
    "too many requests with a long wait": Case(
        Scripted("slow down", 429, headers={"retry-after": "300"}), "rate_limited", 1, "429"
    ),
    "no money left": Case(
        Scripted(status=429, body=b'{"error": {"message": "quota", "type": "insufficient_quota", "code": "x"}}'),
        "rate_limited",
        1,
        "quota",
    ),
    "server error": Case(Scripted("oops", 500), "server_error", 3, "500"),
    "overloaded": Case(Scripted("oops", 503), "server_error", 3, "503"),
    "request time-out": Case(Scripted("late", 408), "timeout", 3, "time"),
    "silence": Case(Scripted(GOOD, silent_s=60), "timeout", 3, "llm_timeout_s"),
    "slow drip": Case(Scripted(GOOD, drip_s=0.5), "timeout", 3, "llm_timeout_s"),
    "connection reset": Case(Scripted(GOOD, reset=True), "connection", 3, "connection"),
    "half a body": Case(Scripted(GOOD, short=True), "connection", 3, "connection"),
    "empty reply": Case(Scripted(""), "empty", 2, "empty"),
    "no content": Case(Scripted(None), "empty", 2, "empty"),
    "half a JSON": Case(Scripted('{"colour": "re'), "not_json", 2, "no JSON"),
    "prose": Case(Scripted("The sky is red, I think."), "not_json", 2, "no JSON"),
    "wrong JSON": Case(Scripted("[1, 2]"), "wrong_schema", 2, "asked for"),
    "wrong schema": Case(Scripted('{"color": "red"}'), "wrong_schema", 2, "colour"),
    "deep JSON": Case(Scripted("[" * 50_000), "not_json", 2, "no JSON"),
    "refusal": Case(Scripted(None, refusal="I can't help with that."), "refused", 1, "can't help"),
    "content filter": Case(Scripted(None, finish="content_filter"), "refused", 1, "filter"),
    "loop of tool calls": Case(Scripted(None, tools=("browse", "browse")), "tool_calls", 2, "browse"),
    "cut off": Case(Scripted('{"col', finish="length"), "cut_off", 1, "llm_max_reply_tokens"),
    "body is no JSON": Case(Scripted(body=b"<html>gateway</html>"), "malformed", 1, "no chat completion"),
    "body is another JSON": Case(Scripted(body=b'{"ok": true}'), "malformed", 1, "no chat completion"),
    "body without choices": Case(Scripted(body=b'{"model": "m", "choices": []}'), "malformed", 1, "completion"),
    "body is an error": Case(Scripted(body=b'{"error": {"message": "boom"}}'), "malformed", 1, "no chat completion"),
}


AT_ONCE_S = 20
"""Far more than it takes on a busy machine, and far less than the server's silence."""


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
async def test_a_fault_is_met_by_its_rule_and_told(case: Case, tmp_path: Path) -> None:
    with model_server(case.reply) as server:
        slow = case.reply.silent_s or case.reply.drip_s
        async with a_desk(server, tmp_path, llm_timeout_s=0.3 if slow else 4) as desk:
            began = time.monotonic()
            with pytest.raises(ModelError, match=case.says) as told:
                await desk.ask(a_question())

    assert len(server.asked) == case.asked
    assert {call.outcome for call in desk.costs().calls} == {case.outcome}
    assert sum(call.tries for call in desk.costs().calls) == case.asked
    assert "sk-test" not in str(told.value)
    assert time.monotonic() - began < AT_ONCE_S


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(Scripted("busy", 429, headers={"retry-after": "0.2"}), id="429"),
        pytest.param(Scripted("oops", 500), id="500"),
        pytest.param(Scripted(reset=True), id="reset"),
        pytest.param(Scripted("late", 408), id="408"),
    ],
)
async def test_a_fault_that_passes_is_waited_out(first: Scripted, tmp_path: Path) -> None:
    with model_server(first, GOOD) as server:
        async with a_desk(server, tmp_path) as desk:
            answer = await desk.ask(a_question())

    assert answer.value.colour == "red"
    (call,) = desk.costs().calls
    assert (call.outcome, call.tries) == ("ok", 2)
    assert desk.notices() == (), "what passed by itself is no matter for the verdict"
    if "retry-after" in first.headers:
        assert server.at[1] - server.at[0] >= 0.2


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(Scripted("red, surely"), id="prose"),
        pytest.param(Scripted('{"colour": 3}'), id="wrong schema"),
        pytest.param(Scripted(""), id="empty"),
        pytest.param(Scripted(None, tools=("browse",)), id="tool call"),
    ],
)
async def test_a_reply_that_is_wrong_is_mended_once(first: Scripted, tmp_path: Path) -> None:
    with model_server(first, GOOD) as server:
        async with a_desk(server, tmp_path) as desk:
            answer = await desk.ask(a_question())

    assert answer.value.colour == "red"
    assert [call.outcome for call in desk.costs().calls][1:] == ["ok"]
    roles = [message["role"] for message in server.asked[1]["messages"]]
    assert roles == ["system", "user", "assistant", "user"]
    assert "can't be used" in server.asked[1]["messages"][-1]["content"]


async def test_a_reply_in_a_code_fence_is_read(tmp_path: Path) -> None:
    with model_server(f"```json\n{GOOD}\n```") as server:
        async with a_desk(server, tmp_path) as desk:
            assert (await desk.ask(a_question())).value.colour == "red"

    assert len(server.asked) == 1


async def test_the_next_model_of_the_chain_answers_and_is_named(tmp_path: Path) -> None:
    replies = {"big": Scripted("down", 500), "small": Scripted(GOOD, answered="small-2026-01")}
    with model_server("", by_model=replies) as server:
        async with a_desk(server, tmp_path, model="big", model_fallbacks=("small",), llm_tries=1) as desk:
            answer = await desk.ask(a_question())

    assert (answer.value.colour, answer.model) == ("red", "small-2026-01")
    assert [(call.asked, call.answered, call.outcome) for call in desk.costs().calls] == [
        ("big", "", "server_error"),
        ("small", "small-2026-01", "ok"),
    ]
    assert [notice.code for notice in desk.notices()] == ["model_fallback"]


async def test_a_model_whose_key_is_refused_is_not_asked_again(tmp_path: Path) -> None:
    with model_server(Scripted("Incorrect API key", 401)) as server:
        async with a_desk(server, tmp_path) as desk:
            for _ in range(3):
                with pytest.raises(ModelError, match="401"):
                    await desk.ask(a_question())

    assert len(server.asked) == 1
    assert len(desk.costs().calls) == 1


async def test_without_a_key_openai_is_not_asked_at_all(tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        changes = {"llm_base_url": None, "llm_api_key": None, "model": "gpt-4.1-mini"}
        async with a_desk(server, tmp_path, **changes) as desk:
            with pytest.raises(ModelError, match="PACTS_LLM_API_KEY"):
                await desk.ask(a_question())

    assert desk.costs().calls == ()


async def test_a_server_of_ones_own_needs_no_key(tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        async with a_desk(server, tmp_path, llm_api_key=None) as desk:
            assert (await desk.ask(a_question())).value.colour == "red"


async def test_azure_is_asked_for_its_deployment(tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        endpoint = server.url.removesuffix("/v1")
        async with a_desk(server, tmp_path, llm_base_url=None, azure_endpoint=endpoint, model="my-own") as desk:
            assert (await desk.ask(a_question())).value.colour == "red"

    assert server.paths == ["/openai/deployments/my-own/chat/completions?api-version=2024-10-21"]
    assert server.keys == ["sk-test-0123456789abcdef"]


async def test_each_agent_asks_its_own_model(tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        async with a_desk(server, tmp_path, models={"healer": "cheap"}) as desk:
            await desk.ask(a_question())
            await desk.ask(a_question(agent="healer"))

    assert [asked["model"] for asked in server.asked] == ["scripted", "cheap"]


async def test_the_stage_ends_at_its_limit_and_speaks_before(tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        async with a_desk(server, tmp_path) as desk:
            await desk.ask(a_question())  # the client of a process takes its time over its first request
    with model_server(Scripted(GOOD, silent_s=60)) as server:
        async with a_desk(server, tmp_path, llm_timeout_s=60, llm_stage_timeout_s=2) as desk:
            began = time.monotonic()
            with pytest.raises(ModelError, match="llm_stage_timeout_s"):
                await desk.ask(a_question())
            took = time.monotonic() - began

    assert 1.9 < took < AT_ONCE_S
    assert [notice.code for notice in desk.notices()] == ["model_slow"]
    assert [call.outcome for call in desk.costs().calls] == ["timeout"]
