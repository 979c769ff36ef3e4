"""The structured log of real runs: what was found out is said, one event a line."""

import io
import json
from collections.abc import Iterator
from typing import Any

import pytest

from pacts import run_requirement
from pacts.demo.shop import Shop
from pacts.domain.result import RunResult
from pacts.settings import Settings
from pacts.telemetry.log import set_up_logging, tear_down_logging
from tests.conftest import SettingsMaker

LOG_IN = """
Fill "Username" with "standard_user"
Fill "Password" with "{{secret:shop_password}}"
Click the "Log in" button
The heading "Catalogue" is visible
"""
TO_THE_CHECKOUT = """
Click the "Add to cart" button in the row of "Trail Backpack"
Click the "Shopping cart" link
Click the "Checkout" link
"""
Line = dict[str, Any]


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    set_up_logging(as_json=True, stream=stream)
    yield stream
    tear_down_logging()


def run(shop: Shop, settings: Settings) -> RunResult:
    result = run_requirement(LOG_IN, base_url=shop.url, settings=settings)
    assert isinstance(result, RunResult)
    return result


def lines_of(log: io.StringIO) -> list[Line]:
    """The lines so far, each an object; the next call gives those that came since."""
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    log.seek(0)
    log.truncate()
    return lines


def named(lines: list[Line], event: str, **facts: object) -> list[Line]:
    return [line for line in lines if line["event"] == event and facts.items() <= line.items()]


def test_a_run_says_how_pages_got_ready_what_the_gate_saw_and_why(
    shop: Shop, run_settings: SettingsMaker, log: io.StringIO
) -> None:
    assert run(shop, run_settings()).status == "passed"
    lines = lines_of(log)

    assert {line["event"] for line in lines} >= {"PROFILE", "DISCOVERY", "CACHE", "READINESS", "GATE", "STEP", "RESULT"}
    profile = named(lines, "PROFILE")[0]
    assert profile["origin"] == shop.url.rstrip("/")
    assert profile["profile"] in {"static", "dynamic"}
    assert profile["why"]
    assert profile["ms"] >= 0
    gate = named(lines, "GATE", passed=True)[0]
    assert all(gate[point] for point in ("unique", "visible", "enabled", "stable", "scoped"))
    assert gate["reason"] == ""
    assert gate["ms"] > 0
    stages = {line["stage"] for line in named(lines, "READINESS", ready=True)}
    assert stages == {"dom", "element"}
    assert all(line["ms"] >= 0 for line in named(lines, "READINESS"))


def test_the_lines_of_a_step_come_before_the_steps_own(
    shop: Shop, run_settings: SettingsMaker, log: io.StringIO
) -> None:
    result = run(shop, run_settings())
    lines = lines_of(log)

    click = next(step.step_id for step in result.steps if step.gate is not None and step.box is not None)
    events = [line["event"] for line in lines if line.get("step") == click]
    assert events.index("GATE") < events.index("STEP")
    assert events[-1] == "STEP"


def test_what_an_earlier_run_knew_is_said_to_be_used(shop: Shop, run_settings: SettingsMaker, log: io.StringIO) -> None:
    first = run(shop, run_settings())
    cold = lines_of(log)
    run(shop, run_settings())
    warm = lines_of(log)

    (unknown,) = named(cold, "CACHE", what="plan")
    assert unknown["used"] is False
    assert "no passed run" in unknown["reason"]
    (plan,) = named(warm, "CACHE", what="plan")
    assert plan["used"] is True
    assert plan["elements"] == 4
    assert first.run_id in plan["reason"]
    assert len(named(warm, "CACHE", what="element", used=True)) == 4
    assert not named(warm, "DISCOVERY")


def test_a_remembered_element_that_is_another_one_now_is_said_to_be_rejected(
    run_settings: SettingsMaker, log: io.StringIO
) -> None:
    with Shop() as shop:
        requirement = LOG_IN + TO_THE_CHECKOUT
        first = run_requirement(requirement, base_url=shop.url, settings=run_settings())
        assert isinstance(first, RunResult)
        assert first.ok
        lines_of(log)
        shop.break_ = "button-renamed"
        run_requirement(requirement, base_url=shop.url, settings=run_settings())

    rejected = named(lines_of(log), "CACHE", what="element", used=False)
    assert rejected
    assert rejected[0]["reason"]


def test_the_application_ready_hook_is_a_stage_of_its_own(
    shop: Shop, run_settings: SettingsMaker, log: io.StringIO
) -> None:
    run(shop, run_settings(app_ready="document.title !== ''", enable_memory=False))
    lines = lines_of(log)

    assert named(lines, "READINESS", stage="application", ready=True)
    (plan,) = named(lines, "CACHE", what="plan")
    assert plan["reason"] == "memory is switched off"


def test_an_application_ready_hook_that_is_no_expression_is_a_warning_of_the_verdict(
    shop: Shop, run_settings: SettingsMaker
) -> None:
    settings = run_settings(app_ready="((", enable_memory=False)
    done = run_requirement("Open the home page", base_url=shop.url, settings=settings)

    assert isinstance(done, RunResult)
    (told,) = [one.message for one in done.verdict.warnings if one.code == "app_ready"]
    assert told.startswith("app_ready '((' could not be evaluated: SyntaxError")


def test_no_line_has_the_secret(shop: Shop, run_settings: SettingsMaker, log: io.StringIO) -> None:
    run(shop, run_settings())

    assert "open-sesame" not in log.getvalue()
