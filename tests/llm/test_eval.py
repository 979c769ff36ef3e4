"""With a real model at PACTS_LLM_BASE_URL: `pytest -m eval -s tests/llm`. It prints figures; no figure is demanded.

What is demanded is what holds for any model: it may be no help, but a run it had no part in going wrong is never called
passed. Limits of time are wide: a small model on a busy processor is slow.
"""

import os

import pytest

from pacts import run_requirement
from pacts.demo.shop import Shop
from pacts.domain.result import RunResult
from pacts.settings import Settings
from tests.conftest import SettingsMaker
from tests.llm.test_acting import MENU
from tests.llm.test_hostile_pages import visited

PLANNING = (
    'The box called "Username" should get "ann" in it.\nClick "Log in".\nI see "Password is required."',
    'Put down "ann" where it asks for the "Username".\nClick "Log in".\nI see "Password is required."',
    'Frobnicate the "Log in" thing by pressing down on it.\nI see "Username is required."',
)
RECORDS = """<!doctype html><title>Records</title><h1>Records</h1><output id="out"></output>
    <button onclick="out.textContent = 'Stored'">Save</button>
    <button onclick="out.textContent = 'Thrown away'">Discard</button>
    <button onclick="out.textContent = 'Printed'">Hard copy</button>
    <button onclick="out.textContent = 'Louder'">Volume +</button>
    <label>Family name <input oninput="out.textContent = `Named ${this.value}`"></label>
    <label>Date of birth <input></label>
    <label><input type="checkbox" onchange="out.textContent = 'Posted'"> Keep me posted</label>
    <a href="#h" onclick="out.textContent = 'Helped'">Assistance</a>"""
NAMING = (
    ("Click the persistence button.", "Stored"),
    ("Click the paper output.", "Printed"),
    ("Click the guidance link.", "Helped"),
    ('Enter "Lovelace" into the clan box.', "Named Lovelace"),
    ("Check the newsletter subscription.", "Posted"),
    ("Click the amplifier.", "Louder"),
)
ACTING = (
    ('Click "Put into the cabinet".', "Filed"),
    ("Click the archival lever.", "Filed"),
)

pytestmark = [
    pytest.mark.eval,
    pytest.mark.skipif("PACTS_LLM_BASE_URL" not in os.environ, reason="PACTS_LLM_BASE_URL names no model's server"),
]


def told(name: str, results: list[RunResult]) -> None:
    """One line of figures: what the model was asked, not what the browser took."""
    calls = [call for result in results for call in result.costs.calls]
    tokens_in, tokens_out = (sum(getattr(call, side) or 0 for call in calls) for side in ("tokens_in", "tokens_out"))
    right = sum(result.status == "passed" for result in results)
    steps = max(1, len(results))
    print(
        f"\n{name}: {right} of {len(results)} done, {len(calls) / steps:.1f} calls a step, "
        f"{tokens_in / steps:.0f} tokens in and {tokens_out / steps:.0f} out a step, "
        f"{sum(call.ms for call in calls) / steps / 1000:.1f} s of the model a step"
    )
    for result in results:
        print(f"  {result.status:8}{result.requirement.source.splitlines()[-2]}  {result.verdict.explanation[:100]}")


def real_model(make: SettingsMaker, **changes: object) -> Settings:
    limits = {"llm_timeout_s": 600, "llm_stage_timeout_s": 900, "tier2_timeout_s": 900, "tier3_timeout_s": 1800}
    plain = {"reply_cache_mb": 0, "generate": (), "enable_memory": False, "run_timeout_s": 3600, "screenshots": "none"}
    return make(**(limits | plain | {"model": os.environ.get("PACTS_MODEL", "local")} | changes))


def on_page(make: SettingsMaker, page: str, cases: tuple[tuple[str, str], ...], strategy: str) -> list[RunResult]:
    """A run for each step, judged by what the page says after it."""
    results: list[RunResult] = []
    with visited() as site:
        site.page = page
        for step, seen in cases:
            text = f'Open "/".\n{step}\nI see "{seen}".'
            settings = real_model(make, strategy=strategy, step_timeout_s=8)
            result = run_requirement(text, base_url=site.url, settings=settings)
            assert isinstance(result, RunResult)
            results.append(result)
    return results


def test_the_planners_path_with_a_real_model(shop: Shop, run_settings: SettingsMaker) -> None:
    results = [run_requirement(text, base_url=shop.url, settings=real_model(run_settings)) for text in PLANNING]

    runs = [result for result in results if isinstance(result, RunResult)]
    told("planner", runs)
    assert {run.status for run in runs} <= {"passed", "invalid", "failed"}, (
        "no help, or a reading that the check refutes"
    )


def test_tier_2_with_a_real_model(run_settings: SettingsMaker) -> None:
    results = on_page(run_settings, RECORDS, NAMING, "A")

    told("tier 2", results)
    assert {result.status for result in results} <= {"passed", "failed"}


def test_tier_3_with_a_real_model(run_settings: SettingsMaker) -> None:
    results = on_page(run_settings, MENU, ACTING, "B")

    told("tier 3", results)
    assert {result.status for result in results} <= {"passed", "failed"}
