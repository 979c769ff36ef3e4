"""The model is asked once about what the rules did not understand, and believed only where its reply holds up."""

import json

import pytest

from pacts import run_requirement
from pacts.demo.shop import Shop
from pacts.domain.result import RunResult
from tests.conftest import SettingsMaker
from tests.llm.model_server import ModelServer, model_server

UNCLEAR = 'Frobnicate the whatsit called "Username" with "ann".'
TEXT = f'{UNCLEAR}\nClick "Log in".\nI see "Password is required."'


def reply(*sentences: str) -> str:
    return json.dumps({"lines": [{"line": 1, "sentences": list(sentences)}]})


def run(shop: Shop, make: SettingsMaker, model: ModelServer) -> RunResult:
    settings = make(model="scripted", llm_base_url=model.url, llm_api_key="k", llm_timeout_s=5, reply_cache_mb=0)
    result = run_requirement(TEXT, base_url=shop.url, settings=settings)
    assert isinstance(result, RunResult)
    return result


def test_a_line_that_only_the_model_understands_is_run_and_said_so(shop: Shop, run_settings: SettingsMaker) -> None:
    with model_server(reply('Enter "ann" into the "Username" field.')) as model:
        result = run(shop, run_settings, model)

    assert result.status == "passed", result.verdict.explanation
    assert result.plan is not None
    assert result.plan.planned_by == "model"
    assert any(notice.code == "model_reply" for notice in result.verdict.warnings)
    assert len(model.asked) == 1
    prompt = json.dumps(model.asked[0]["messages"])
    assert "Frobnicate" in prompt
    assert "Log in" in prompt, "the page's outline grounds the question"


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param("I am sorry, I can't do that.", id="prose"),
        pytest.param('{"lines": [{"line": 1', id="half a JSON"),
        pytest.param('{"rows": []}', id="wrong schema"),
        pytest.param("", id="nothing"),
        pytest.param(reply('Enter "bob" into the "Username" field.'), id="another value than the author's"),
        pytest.param(reply("Frobnicate it more."), id="as unclear as before"),
        pytest.param(reply(), id="no sentence"),
    ],
)
def test_a_bad_reply_leaves_the_lines_as_they_were(bad: str, shop: Shop, run_settings: SettingsMaker) -> None:
    with model_server(bad) as model:
        result = run(shop, run_settings, model)

    assert (result.status, result.verdict.code) == ("invalid", "unclear_step")
    assert {step.outcome for step in result.steps} == {"skipped"}


def test_a_model_that_fails_is_no_harm(shop: Shop, run_settings: SettingsMaker) -> None:
    with model_server("overloaded", status=400) as model:
        result = run(shop, run_settings, model)

    assert (result.status, result.verdict.code) == ("invalid", "unclear_step")


def test_an_order_that_is_left_to_the_page_is_put_to_the_model_first(shop: Shop, run_settings: SettingsMaker) -> None:
    text = 'Let the shop welcome me as a customer.\nMake the letters bigger.\nI see "Password is required."'
    with model_server(reply('Click "Log in".')) as model:
        settings = run_settings(model="scripted", llm_base_url=model.url, llm_api_key="k", reply_cache_mb=0)
        result = run_requirement(text, base_url=shop.url, settings=settings)

    asked = [json.dumps(one["messages"]) for one in model.asked]
    (prompt,) = (one for one in asked if "rewrite unclear lines" in one)  # one call for all such lines
    assert "welcome me" in prompt
    assert "letters bigger" in prompt
    assert isinstance(result, RunResult)
    assert result.plan is not None
    told = [(step.source.line, step.verb) for step in result.plan.steps]
    assert told == [(0, "open"), (1, "click"), (2, "do"), (3, "text")]
    assert (result.status, result.verdict.code) == ("invalid", "unclear_step"), result.verdict.explanation


def test_without_an_unclear_line_no_model_is_asked(shop: Shop, run_settings: SettingsMaker) -> None:
    with model_server(reply()) as model:
        settings = run_settings(model="scripted", llm_base_url=model.url, llm_api_key="k", reply_cache_mb=0)
        result = run_requirement('I see "Log in".', base_url=shop.url, settings=settings)

    assert result.status == "passed"
    assert model.asked == []
