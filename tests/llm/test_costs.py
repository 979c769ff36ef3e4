"""Every call is on the books with the model that answered; what is not known is said to be unknown, never zero."""

from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from pacts import run_requirement
from pacts.cli.summary import print_costs
from pacts.demo.shop import Shop
from pacts.domain.result import RunResult
from pacts.errors import ModelError
from tests.conftest import SettingsMaker
from tests.llm.desks import GOOD, a_desk, a_question, desk_at, model_settings
from tests.llm.model_server import Scripted, model_server
from tests.llm.test_rephrase import TEXT, reply

MINI = "gpt-4o-mini-2024-07-18"
"""Priced 0.15 and 0.60 dollars per million tokens since it came out."""


@pytest.mark.parametrize(("tokens_in", "tokens_out"), [(1000, 500), (123_456, 7_890), (1, 0)])
async def test_the_cost_is_that_of_the_tokens_the_server_counted(
    tokens_in: int, tokens_out: int, tmp_path: Path
) -> None:
    with model_server(Scripted(GOOD, answered=MINI, tokens=(tokens_in, tokens_out))) as server:
        async with a_desk(server, tmp_path, model="gpt-4o-mini") as desk:
            await desk.ask(a_question())

    (call,) = desk.costs().calls
    assert (call.tokens_in, call.tokens_out) == (tokens_in, tokens_out)
    assert call.cost_usd == pytest.approx((tokens_in * 0.15 + tokens_out * 0.60) / 1e6, rel=0.02)


async def test_the_model_that_answered_is_the_one_that_is_paid(tmp_path: Path) -> None:
    with model_server(Scripted(GOOD, answered=MINI, tokens=(1000, 500))) as server:
        async with a_desk(server, tmp_path, model="gpt-4o") as desk:
            await desk.ask(a_question())

    (call,) = desk.costs().calls
    assert (call.asked, call.answered) == ("gpt-4o", MINI)
    assert call.cost_usd == pytest.approx(0.00045, rel=0.02)


@pytest.mark.parametrize(
    "answer", [Scripted(GOOD, answered="nobody-knows-me"), Scripted(GOOD, answered=MINI, tokens=None)]
)
async def test_an_unknown_price_or_count_is_unknown_and_not_zero(answer: Scripted, tmp_path: Path) -> None:
    with model_server(answer) as server:
        async with a_desk(server, tmp_path) as desk:
            await desk.ask(a_question())

    assert desk.costs().calls[0].cost_usd is None
    assert desk.costs().total.cost == "unknown"


async def test_a_price_of_ones_own_counts(tmp_path: Path) -> None:
    with model_server(Scripted(GOOD, answered="mine-v2", tokens=(1000, 1000))) as server:
        async with a_desk(server, tmp_path, llm_prices={"scripted": (2.0, 8.0)}) as desk:
            await desk.ask(a_question())

    assert desk.costs().total.cost == "$0.0100"


async def test_a_refused_request_costs_nothing_and_a_lost_one_is_unknown(tmp_path: Path) -> None:
    with model_server(Scripted("no", 401)) as server:
        async with a_desk(server, tmp_path) as desk:
            with pytest.raises(ModelError):
                await desk.ask(a_question())
    assert desk.costs().total.cost == "$0.0000"

    with model_server(Scripted(GOOD, silent_s=3)) as server:
        async with a_desk(server, tmp_path, llm_timeout_s=0.2, llm_tries=1) as desk:
            with pytest.raises(ModelError):
                await desk.ask(a_question())
    assert desk.costs().total.cost == "unknown"


PRICED = {"llm_prices": {"scripted": (100.0, 100.0)}, "llm_max_reply_tokens": 100}
"""A question of the tests is some 600 tokens with its reply: six cents."""


async def test_an_enforced_budget_stops_the_calls_before_it_is_overdrawn(tmp_path: Path) -> None:
    with model_server(Scripted(GOOD, tokens=(500, 50))) as server:
        async with a_desk(server, tmp_path, budget_run_usd=0.2, budget_mode="enforce", **PRICED) as desk:
            await desk.ask(a_question())
            await desk.ask(a_question())
            await desk.ask(a_question())
            with pytest.raises(ModelError, match=r"budget_run_usd: \$0\.\d+ of \$0\.2000 is left"):
                await desk.ask(a_question())

    assert desk.costs().total.cost_usd <= 0.2
    assert len(server.asked) == len(desk.costs().calls) == 3


async def test_a_warning_budget_warns_once_and_goes_on(tmp_path: Path) -> None:
    with model_server(Scripted(GOOD, tokens=(500, 50))) as server:
        async with a_desk(server, tmp_path, budget_run_usd=0.06, **PRICED) as desk:
            for _ in range(4):
                await desk.ask(a_question())

    assert len(server.asked) == 4
    assert [notice.code for notice in desk.notices()] == ["model_budget"]


async def test_the_runs_of_a_suite_share_its_budget(tmp_path: Path) -> None:
    with model_server(Scripted(GOOD, tokens=(500, 50))) as server:
        async with a_desk(server, tmp_path, budget_suite_usd=0.2, budget_mode="enforce", **PRICED) as desk:
            runs = [desk_at(desk.gateway, suite_id="suite-1") for _ in range(4)]
            for run in runs[:3]:
                await run.ask(a_question())
            with pytest.raises(ModelError, match="budget_suite_usd"):
                await runs[3].ask(a_question())
            await desk_at(desk.gateway, suite_id="suite-2").ask(a_question())

    assert len(server.asked) == 4


async def test_an_enforced_budget_refuses_a_model_without_a_price(tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        async with a_desk(server, tmp_path, budget_run_usd=5, budget_mode="enforce") as desk:
            with pytest.raises(ModelError, match="llm_prices"):
                await desk.ask(a_question())

    assert server.asked == []


def test_a_run_keeps_its_calls_and_shows_them(shop: Shop, run_settings: SettingsMaker) -> None:
    answer = Scripted(reply('Enter "ann" into the "Username" field.'), answered=MINI, tokens=(2000, 500))
    with model_server(answer) as server:
        settings = run_settings(model="gpt-4o", llm_base_url=server.url, llm_api_key="k", reply_cache_mb=0)
        result = run_requirement(TEXT, base_url=shop.url, settings=settings)

    assert isinstance(result, RunResult)
    (call,) = result.costs.calls
    assert (call.agent, call.step_id, call.answered, call.outcome) == ("planner", "plan", MINI, "ok")
    assert result.costs.total.cost == "$0.0006"
    assert result.header.models["planner"] == ("gpt-4o",)
    assert call.prompt in result.header.prompts
    assert result.report is not None
    page = Path(result.report).read_text()
    assert MINI in page
    assert "$0.0006" in page


def test_an_overdrawn_run_goes_on_by_rules_and_is_kept_whole(shop: Shop, run_settings: SettingsMaker) -> None:
    with model_server(reply("Click it.")) as server:
        settings = run_settings(
            model="gpt-4o",
            llm_base_url=server.url,
            llm_api_key="k",
            reply_cache_mb=0,
            budget_run_usd=0.0001,
            budget_mode="enforce",
        )
        result = run_requirement(TEXT, base_url=shop.url, settings=settings)

    assert isinstance(result, RunResult)
    assert (result.status, result.verdict.code) == ("invalid", "unclear_step")
    assert any("budget_run_usd" in notice.message for notice in result.verdict.warnings)
    assert server.asked == []
    assert result.report is not None


def test_the_settings_of_a_model_hold_no_secret_in_public(tmp_path: Path) -> None:
    with model_server(GOOD) as server:
        settings = model_settings(server, tmp_path, redis_url="redis://:hunter2@127.0.0.1:1")

    assert not any(secret in str(settings.public()) for secret in ("sk-test", "hunter2"))


async def test_the_terminal_ends_with_a_table_of_what_was_asked(tmp_path: Path) -> None:
    with model_server(Scripted("no", 500), Scripted(GOOD, answered=MINI, tokens=(2000, 500))) as server:
        async with a_desk(server, tmp_path, model="gpt-4o", llm_tries=2) as desk:
            await desk.ask(a_question())
    console = Console(record=True, width=120, file=StringIO())

    print_costs(console, desk.costs())

    head, row, total = (line.split() for line in console.export_text().strip().splitlines())
    assert head == ["model", "calls", "kept", "failed", "tokens", "in", "tokens", "out", "cost"]
    assert row == ["planner:", MINI, "1", "0", "0", "2,000", "500", "$0.0006"]
    assert total == ["total", "1", "0", "0", "2,000", "500", "$0.0006"]
