"""From a written requirement to a verdict, a report and a test, on the demo shop."""

from pathlib import Path

import pytest

from pacts import Settings, run_requirement
from pacts.demo.shop import Shop
from pacts.domain.result import RunResult, SuiteResult
from tests.conftest import SettingsMaker

REQUIREMENTS = Path(__file__).parents[2] / "pacts" / "demo" / "requirements"
LOG_IN = 'Log in as "standard_user" with the password {{secret:shop_password}}.'


def run(requirement: str | Path, shop: Shop, settings: Settings) -> RunResult:
    result = run_requirement(requirement, base_url=shop.url, settings=settings)
    assert isinstance(result, RunResult)
    return result


def test_a_prose_requirement_ends_in_a_verdict_a_report_and_a_test_that_passed_on_its_own(
    shop: Shop, run_settings: SettingsMaker
) -> None:
    result = run(REQUIREMENTS / "buy-a-backpack.txt", shop, run_settings(verify="local"))

    assert result.status == "passed", result.verdict.explanation
    assert result.ok
    assert len(result.steps) >= 10
    assert {step.outcome for step in result.steps} == {"passed"}
    (test,) = result.generated
    assert test.state == "verified", test.reason
    assert result.report is not None
    page = Path(result.report).read_text(encoding="utf-8")
    assert "open-sesame" not in page
    assert "open-sesame" not in Path(test.path).read_text(encoding="utf-8")
    assert "PACTS_SECRET_SHOP_PASSWORD" in Path(test.path).read_text(encoding="utf-8")


def test_a_feature_gives_a_run_for_each_scenario_and_examples_row(shop: Shop, run_settings: SettingsMaker) -> None:
    suite = run_requirement(REQUIREMENTS / "checkout.feature", base_url=shop.url, settings=run_settings(workers=2))

    assert isinstance(suite, SuiteResult)
    assert [run.status for run in suite.runs] == ["passed"] * 4, [r.verdict.explanation for r in suite.runs]
    assert suite.status == "passed"
    assert len({run.run_id for run in suite.runs}) == 4


@pytest.mark.parametrize("name", ["locked-out.yaml", "find-a-product.md", "delete-an-order.txt"])
def test_every_shipped_requirement_passes(name: str, shop: Shop, run_settings: SettingsMaker) -> None:
    result = run(REQUIREMENTS / name, shop, run_settings())

    assert result.status == "passed", result.verdict.explanation


def test_a_wrong_total_is_a_product_defect_with_expected_and_actual(run_settings: SettingsMaker) -> None:
    with Shop(break_="total") as shop:
        result = run(REQUIREMENTS / "buy-a-backpack.txt", shop, run_settings())

    assert result.status == "failed"
    assert result.verdict.cause == "product_defect"
    assert result.verdict.code == "expectation_not_met"
    failed = next(step for step in result.steps if step.step_id == result.verdict.failing_step)
    assert failed.expected
    assert failed.actual
    assert failed.evidence.screenshot
    assert result.steps[-1].outcome == "skipped"


def test_a_server_error_that_a_step_causes_fails_the_run(run_settings: SettingsMaker) -> None:
    with Shop(break_="500-on-checkout") as shop:
        result = run(REQUIREMENTS / "buy-a-backpack.txt", shop, run_settings())

    assert (result.status, result.verdict.code) == ("failed", "server_error")


def test_a_removed_button_is_not_replaced_by_another_one(run_settings: SettingsMaker) -> None:
    with Shop() as shop:
        good = run(REQUIREMENTS / "buy-a-backpack.txt", shop, run_settings())
        shop.break_ = "button-removed"
        result = run(REQUIREMENTS / "buy-a-backpack.txt", shop, run_settings())

    assert good.status == "passed"
    assert (result.status, result.verdict.code) == ("failed", "element_absent")


def test_a_renamed_button_is_healed_and_the_run_is_not_called_passed(run_settings: SettingsMaker) -> None:
    with Shop() as shop:
        assert run(REQUIREMENTS / "buy-a-backpack.txt", shop, run_settings()).status == "passed"
        shop.break_ = "button-renamed"
        result = run(REQUIREMENTS / "buy-a-backpack.txt", shop, run_settings())

    assert result.status == "healed", result.verdict.explanation
    assert not result.ok
    heals = [heal for step in result.steps for heal in step.heals]
    assert heals
    assert heals[0].before != heals[0].after


def test_without_healing_a_renamed_button_fails_the_run(run_settings: SettingsMaker) -> None:
    with Shop() as shop:
        assert run(REQUIREMENTS / "buy-a-backpack.txt", shop, run_settings()).status == "passed"
        shop.break_ = "button-renamed"
        result = run(REQUIREMENTS / "buy-a-backpack.txt", shop, run_settings(heal="off"))

    assert result.status == "failed"


def test_a_second_run_uses_the_elements_of_the_first_good_one(shop: Shop, run_settings: SettingsMaker) -> None:
    first = run(REQUIREMENTS / "locked-out.yaml", shop, run_settings())
    second = run(REQUIREMENTS / "locked-out.yaml", shop, run_settings())

    assert second.status == "passed"
    assert sum(step.timings.look_ms for step in second.steps) < sum(step.timings.look_ms for step in first.steps)


def test_the_second_of_equal_buttons_stays_the_second_when_the_first_changes_its_text(
    shop: Shop, run_settings: SettingsMaker
) -> None:
    requirement = f"""{LOG_IN}
    Click the first "Add to cart" button.
    Click the second "Add to cart" button.
    The first "Remove" button is visible."""
    result = run(requirement, shop, run_settings())

    assert result.status == "passed", result.verdict.explanation
    clicked = [step.box for step in result.steps if step.step_id in {"s02", "s03"}]
    assert clicked[0] is not None
    assert clicked[1] is not None
    assert clicked[0] != clicked[1]


def test_a_plan_without_an_expectation_says_so(shop: Shop, run_settings: SettingsMaker) -> None:
    result = run(LOG_IN, shop, run_settings())

    assert result.status == "passed"
    assert any(notice.code == "missing_expectation" for notice in result.verdict.warnings)


def test_a_partial_run_is_never_passed(shop: Shop, run_settings: SettingsMaker) -> None:
    requirement = (
        f'{LOG_IN}\nFrobnicate the whatsit sideways.\nI see "Trail Backpack".\nI see "Add to cart".\nI see "Products".'
    )
    refused = run(requirement, shop, run_settings())
    partial = run(requirement, shop, run_settings(allow_partial=True))

    assert (refused.status, refused.verdict.code) == ("invalid", "unclear_step")
    assert all(step.outcome == "skipped" for step in refused.steps)
    assert partial.status == "invalid"
    assert any(step.outcome == "passed" for step in partial.steps)


def test_a_reset_that_fails_leaves_the_verdict_and_says_why_nothing_was_verified(
    shop: Shop, run_settings: SettingsMaker
) -> None:
    settings = run_settings(verify="local", reset_command="exit 3")

    result = run('Click "Accept all". I see "Log in".', shop, settings)

    assert result.status == "passed", result.verdict.explanation
    assert [(test.state, "reset_command" in test.reason) for test in result.generated] == [("unverified", True)]
