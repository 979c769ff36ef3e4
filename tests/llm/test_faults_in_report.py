"""Every fault of a model's server is in the run's report, in its verdict's warnings, and in its stored books."""

import re
from pathlib import Path

from pacts import run_requirement
from pacts.domain.result import RunResult
from pacts.llm.faults import RULES
from tests.conftest import SettingsMaker
from tests.llm.model_server import model_server
from tests.llm.test_hostile_pages import visited
from tests.llm.test_model_faults import CASES
from tests.llm.test_observing import PAGE, TEXT


def test_a_chain_of_models_each_with_a_fault_of_its_own_is_told_whole(run_settings: SettingsMaker) -> None:
    first, *others = CASES
    with visited() as site, model_server(by_model={name: case.reply for name, case in CASES.items()}) as model:
        site.page = PAGE
        settings = run_settings(
            model=first,
            model_fallbacks=tuple(others),
            llm_base_url=model.url,
            llm_api_key="sk-test-0123456789abcdef",
            llm_timeout_s=2,
            llm_stage_timeout_s=60,
            tier2_timeout_s=60,
            llm_tries=1,
            reply_cache_mb=0,
            step_timeout_s=1,
            generate=(),
            strategy="A",
        )
        result = run_requirement(TEXT, base_url=site.url, settings=settings)

    assert isinstance(result, RunResult)
    assert (result.status, result.verdict.code) == ("failed", "element_absent"), "it went on by rules"
    asked = {call.asked: call.outcome for call in result.costs.calls}
    assert asked == {name: case.outcome for name, case in CASES.items()}, "each row names its model and its fault"
    assert result.report is not None
    report = Path(result.report).read_text(encoding="utf-8")
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", report))
    told = " ".join(notice.message for notice in result.verdict.warnings)
    for name, case in CASES.items():
        assert f"{name}: {RULES[case.outcome].means}" in told, "the warning names the model and the reason"
        assert case.outcome.replace("_", " ") in text
        assert name in text
    assert "sk-test" not in report
