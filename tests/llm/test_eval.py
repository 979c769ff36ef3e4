"""With a real model at PACTS_LLM_BASE_URL: `pytest -m eval -s tests/llm`. It prints figures; no figure is demanded."""

import os
import time

import pytest

from pacts import run_requirement
from pacts.demo.shop import Shop
from pacts.domain.result import RunResult
from tests.conftest import SettingsMaker
from tests.llm.test_hostile_pages import visited
from tests.llm.test_observing import PAGE
from tests.llm.test_observing import TEXT as OBSERVING

PLANNING = (
    'The box called "Username" should get "ann" in it.\nClick "Log in".\nI see "Password is required."',
    'Put down "ann" where it asks for the "Username".\nClick "Log in".\nI see "Password is required."',
    'Frobnicate the "Log in" thing by pressing down on it.\nI see "Username is required."',
)

pytestmark = [
    pytest.mark.eval,
    pytest.mark.skipif("PACTS_LLM_BASE_URL" not in os.environ, reason="PACTS_LLM_BASE_URL names no model's server"),
]


def told(name: str, results: list[RunResult], seconds: float) -> None:
    total = [result.costs.total for result in results]
    asked = sum(one.calls for one in total)
    tokens = sum(one.tokens_in + one.tokens_out for one in total)
    right = sum(result.status == "passed" for result in results)
    print(
        f"\n{name}: {right} of {len(results)} passed, {asked} calls, "
        f"{tokens / max(1, asked):.0f} tokens a call, {seconds / max(1, len(results)):.1f} s a run"
    )


def real_model(make: SettingsMaker) -> object:
    return make(model=os.environ.get("PACTS_MODEL", "local"), reply_cache_mb=0, generate=(), enable_memory=False)


def test_the_planners_path_with_a_real_model(shop: Shop, run_settings: SettingsMaker) -> None:
    began = time.monotonic()
    settings = real_model(run_settings)
    results = [run_requirement(text, base_url=shop.url, settings=settings) for text in PLANNING]  # type: ignore[arg-type]

    runs = [result for result in results if isinstance(result, RunResult)]
    told("planner", runs, time.monotonic() - began)
    assert {run.status for run in runs} <= {"passed", "invalid"}, "a model may be no help, but never does harm"


def test_tier_2_with_a_real_model(run_settings: SettingsMaker) -> None:
    began = time.monotonic()
    with visited() as site:
        site.page = PAGE
        result = run_requirement(OBSERVING, base_url=site.url, settings=real_model(run_settings))  # type: ignore[arg-type]

    assert isinstance(result, RunResult)
    told("tier 2", [result], time.monotonic() - began)
    assert result.status in {"passed", "failed"}
