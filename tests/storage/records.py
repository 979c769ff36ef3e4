"""Records with defaults, for the tests of the storage."""

from datetime import UTC, datetime
from typing import Any

from pacts.domain.element import Fingerprint, Locator, LocatorPart, ResolvedElement
from pacts.domain.plan import Plan, Scope, Source, Step, Target, Value
from pacts.domain.requirement import Requirement, Statement
from pacts.domain.result import RunHeader, RunResult, StepResult, Timings, Verdict

ORIGIN = "http://127.0.0.1:8000"
DIGEST = "d" * 64
PASSED = Verdict(status="passed", cause="none", code="ok", explanation="All expectations were met.")
FAILED = Verdict(status="failed", cause="product_defect", code="element_absent", explanation="No such button.")


def requirement(**changes: Any) -> Requirement:
    values: dict[str, Any] = {
        "id": "log-in-1234abcd",
        "title": "Log in",
        "form": "lines",
        "source": "Log in",
        "base_url": ORIGIN,
        "statements": (Statement(text="Log in"),),
    }
    return Requirement(**values | changes)


def header(**changes: Any) -> RunHeader:
    return RunHeader(**{"seed": 7, "pacts_version": "0.1.0", "settings": {"headed": False}} | changes)


def step(step_id: str = "s01", **changes: Any) -> Step:
    values: dict[str, Any] = {
        "id": step_id,
        "sort": "action",
        "verb": "click",
        "target": Target(words="Log in", kind="button", scope=(Scope(relation="in", target=Target(kind="dialog")),)),
        "value": Value(template="{{secret:shop_password}}"),
        "source": Source(line=1, text="Log in"),
    }
    return Step(**values | changes)


def plan(*steps: Step, **changes: Any) -> Plan:
    values = {"requirement_id": "log-in-1234abcd", "title": "Log in", "base_url": f"{ORIGIN}/shop", "digest": DIGEST}
    return Plan(**values | {"steps": steps or (step(),)} | changes)


def locator(name: str = "Log in") -> Locator:
    frame = Locator(parts=(LocatorPart(by="css", value="iframe"),))
    inner = Locator(parts=(LocatorPart(by="text", value="x"),))
    return Locator(frames=(frame,), parts=(LocatorPart(by="role", value="button", name=name, has=inner),))


def element(step_id: str = "s01", **changes: Any) -> ResolvedElement:
    values: dict[str, Any] = {
        "step_id": step_id,
        "locator": locator(),
        "tier": 6,
        "confidence": 0.9,
        "stability": "stable",
        "fingerprint": Fingerprint(tag="button", name="Log in", classes=("primary", "wide")),
        "reason": "the only button of that name",
    }
    return ResolvedElement(**values | changes)


def step_result(step_id: str = "s01", **changes: Any) -> StepResult:
    values: dict[str, Any] = {
        "step_id": step_id,
        "outcome": "passed",
        "tier": 6,
        "locator": locator(),
        "timings": Timings(total_ms=12.5, look_ms=3.25),
        "started_at": datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC),
    }
    return StepResult(**values | changes)


def run_result(run_id: str = "run-1", **changes: Any) -> RunResult:
    values: dict[str, Any] = {
        "run_id": run_id,
        "requirement": requirement(),
        "plan": plan(),
        "steps": (step_result(),),
        "verdict": PASSED,
        "header": header(),
        "started_at": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        "seconds": 1.5,
    }
    return RunResult(**values | changes)
