"""JUnit XML: one test case for each run.

| status | in JUnit | why |
|---|---|---|
| passed | passed | |
| healed | passed, with the property `pacts.status` = healed; under `strict` a failure | a heal is never silent |
| failed | failure | the application did not do what the requirement says |
| invalid | error | the requirement cannot be judged: its author has to act |
| blocked, error | error | nothing was judged: environment or infrastructure |
| waiting | skipped | a person has to answer first |
"""

from collections.abc import Sequence
from datetime import UTC

from junitparser import Error, Failure, JUnitXml, Skipped, TestSuite
from junitparser.xunit2 import TestCase

from pacts.domain.result import RunResult
from pacts.reports.words import plain


def render_junit(runs: Sequence[RunResult], *, title: str = "pacts", strict: bool = False) -> str:
    """The runs as one JUnit test suite."""
    suite = TestSuite(plain(title))
    for run in runs:
        suite.add_testcase(_case(run, strict=strict))
    if runs:
        suite.timestamp = min(run.started_at for run in runs).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")
    suite.update_statistics()  # type: ignore[no-untyped-call]
    document = JUnitXml(plain(title))
    document.add_testsuite(suite)
    document.update_statistics()  # type: ignore[no-untyped-call]
    return str(document.tostring().decode("utf-8"))  # type: ignore[no-untyped-call]


def _case(run: RunResult, *, strict: bool) -> TestCase:
    case = TestCase(plain(run.requirement.title), classname=f"pacts.{run.requirement.form}", time=round(run.seconds, 3))
    verdict = run.verdict
    message = plain(f"{verdict.cause}/{verdict.code}: {verdict.explanation}")
    match run.status:
        case "passed":
            pass
        case "healed":
            case.result = [_told(Failure(message), run)] if strict else []
        case "failed":
            case.result = [_told(Failure(message, verdict.code), run)]
        case "waiting":
            case.result = [Skipped(message)]
        case "blocked" | "invalid" | "error":
            case.result = [_told(Error(message, verdict.code), run)]
    properties = {"pacts.run_id": run.run_id, "pacts.status": run.status, "pacts.code": verdict.code}
    if run.report:
        properties["pacts.report"] = run.report
    for name, value in properties.items():
        case.add_property(name, plain(value))
    return case


def _told(result: Failure | Error, run: RunResult) -> Failure | Error:
    result.text = plain("\n".join(_story(run)))
    return result


def _story(run: RunResult) -> list[str]:
    lines = [run.verdict.explanation]
    failing = next((step for step in run.steps if step.step_id == run.verdict.failing_step), None)
    planned = {step.id: step for step in run.plan.steps} if run.plan else {}
    if failing is not None and failing.step_id in planned:
        source = planned[failing.step_id].source
        lines.append(f"at line {source.line}: {source.text}")
    if failing is not None and failing.expected:
        lines += [f"expected: {failing.expected}", f"actual: {failing.actual}"]
    if run.verdict.next_move:
        lines.append(f"next: {run.verdict.next_move}")
    return [*lines, f"report: {run.report}"] if run.report else lines
