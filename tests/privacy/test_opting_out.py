"""A requirement whose runs nobody outside is told of."""

import pytest

from pacts import run_requirement
from pacts.domain.result import RunResult
from pacts.errors import RequirementError
from pacts.intake.normalise import normalise
from tests.conftest import SettingsMaker
from tests.privacy.leaky_app import LeakyApp
from tests.telemetry.receiver import LangSmithReceiver

YAML = "title: quiet\ntelemetry: false\nsteps:\n  - I see the heading Account\n"


@pytest.mark.parametrize(
    "text",
    [
        YAML,
        "@No-Telemetry\nFeature: a\n  Scenario: b\n    Then I see the heading Account\n",
        "---\ntelemetry: false\n---\n# Quiet\n\n1. I see the heading Account\n",
        "Tags: no-telemetry\nI see the heading Account",
    ],
    ids=["yaml", "gherkin", "markdown", "plain"],
)
def test_every_form_can_opt_out(text: str) -> None:
    (requirement,) = normalise(text).requirements
    assert not requirement.telemetry


def test_without_a_word_about_it_and_with_true_there_is_telemetry() -> None:
    for text in (YAML.replace("telemetry: false\n", ""), YAML.replace("false", "true")):
        assert normalise(text).requirements[0].telemetry


def test_a_word_that_is_neither_is_refused() -> None:
    with pytest.raises(RequirementError, match="`telemetry` must be true or false, got 'maybe'"):
        normalise(YAML.replace("false", "maybe"))


def test_a_requirement_that_opted_out_sends_nothing_with_langsmith_configured(
    run_settings: SettingsMaker, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LangSmithReceiver() as receiver, LeakyApp(()) as app:
        for name, value in receiver.environment().items():
            monkeypatch.setenv(name, value)
        result = run_requirement(YAML, base_url=app.url, settings=run_settings(generate=()))
        assert isinstance(result, RunResult)
        assert result.status == "passed", result.verdict.explanation
        assert not receiver.operations
