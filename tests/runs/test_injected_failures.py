"""Failures on purpose: every run ends in an honest status, and none passes that should not."""

import json
from collections import Counter

import pytest

from pacts import run_requirement
from pacts.demo.shop import Shop
from pacts.domain.result import RunResult
from pacts.errors import SettingsError
from pacts.injection import Dice
from pacts.settings import Injection, Settings
from tests.conftest import SettingsMaker
from tests.llm.model_server import model_server
from tests.llm.test_rephrase import UNCLEAR, reply

TRUE = 'Enter "ann" into the "Username" field.\nClick "Log in".\nI see "Password is required."'
FALSE = 'Enter "ann" into the "Username" field.\nClick "Log in".\nI see "Welcome, ann."'
TOLD = {"browser_crashed", "database_unavailable", "ok"}


def run(shop: Shop, settings: Settings, text: str) -> RunResult:
    result = run_requirement(text, base_url=shop.url, settings=settings)
    assert isinstance(result, RunResult)
    return result


@pytest.mark.parametrize("seed", range(8))
def test_a_run_under_injected_failures_ends_in_an_honest_status(
    seed: int, shop: Shop, run_settings: SettingsMaker
) -> None:
    settings = run_settings(inject_failures="p=0.08", seed=seed)

    right, wrong = run(shop, settings, TRUE), run(shop, settings, FALSE)

    assert right.status in {"passed", "error"}, right.verdict.explanation
    assert wrong.status in {"failed", "error"}, wrong.verdict.explanation
    for result in (right, wrong):
        assert result.status != "error" or "injected failure" in result.verdict.explanation
        assert str(result.header.settings["inject_failures"]).startswith("p=0.08")


def test_a_browser_that_always_dies_is_an_error_and_is_told(shop: Shop, run_settings: SettingsMaker) -> None:
    result = run(shop, run_settings(inject_failures="p=1,browser"), TRUE)

    assert (result.status, result.verdict.code) == ("error", "browser_crashed")


def test_a_database_that_is_always_away_is_an_error_and_is_told(shop: Shop, run_settings: SettingsMaker) -> None:
    result = run(shop, run_settings(inject_failures="p=1,database"), TRUE)

    assert (result.status, result.verdict.code) == ("error", "database_unavailable")


def test_a_model_and_redis_that_are_always_away_leave_the_rules(shop: Shop, run_settings: SettingsMaker) -> None:
    with model_server(reply('Enter "ann" into the "Username" field.')) as server:
        settings = run_settings(
            inject_failures="p=1,model,redis,langsmith",
            model="scripted",
            llm_base_url=server.url,
            redis_url="redis://127.0.0.1:1/0",
            llm_requests_per_minute=100,
            llm_tries=2,
            reply_cache_mb=0,
        )
        unclear, clear = run(shop, settings, f"{UNCLEAR}\n{TRUE}"), run(shop, settings, TRUE)

    assert (unclear.status, unclear.verdict.code) == ("invalid", "unclear_step")
    assert clear.status == "passed"
    assert server.asked == []
    said = json.dumps([notice.message for notice in unclear.verdict.warnings])
    assert "injected failure: model" in said
    assert "Redis" in said


def test_the_same_seed_lets_the_same_calls_fail() -> None:
    def fallen(seed: int) -> list[bool]:
        dice = Dice(Injection(p=0.3), seed)
        return [dice.falls("browser") for _ in range(50)]

    assert fallen(1) == fallen(1)
    assert fallen(1) != fallen(2)


def test_a_kind_that_is_not_named_never_fails() -> None:
    dice = Dice(Injection(p=1, kinds=("model",)), 0)

    assert Counter(dice.falls(kind) for kind in ("browser", "database", "redis", "langsmith")) == {False: 4}
    assert dice.falls("model")


@pytest.mark.parametrize("given", ["often", "p=2", "p=0.1,weather", "p=-1"])
def test_what_is_no_injection_is_refused_with_an_example(given: str) -> None:
    with pytest.raises(SettingsError, match=r"p=0\.05,browser,model"):
        Settings.load(inject_failures=given)
