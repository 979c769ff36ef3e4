"""Plans written out by hand, run on pages that are given as HTML."""

from collections.abc import Callable, Sequence

import pytest

from pacts import Settings, run_requirement
from pacts.agents import planner
from pacts.domain.plan import Plan, Source, Step, Target, Value
from pacts.domain.result import RunResult, StepResult

Run = Callable[..., RunResult]


def step(verb: str, words: str | Target | None = None, value: str | None = None, **more: object) -> Step:
    """One step; a text in single quotes is what the page shows, others describe."""
    target = _target(words) if isinstance(words, str) else words
    given: dict[str, object] = {
        "id": "s00",
        "sort": "action",
        "verb": verb,
        "target": target,
        "value": None if value is None else Value(template=value),
        "source": Source(line=1, text=f"{verb} {words if isinstance(words, str) else ''}".strip()),
    }
    return Step.model_validate(given | more)


def check(verb: str, words: str | Target | None = None, value: str | None = None, **more: object) -> Step:
    return step(verb, words, value, **({"sort": "check"} | more))


def goal(verb: str, words: str | Target | None = None, value: str | None = None, **more: object) -> Step:
    return step(verb, words, value, **({"sort": "goal"} | more))


def shown(words: str, **more: object) -> Step:
    return check("visible", f"'{words}'", **more)


def fields(**given: str) -> dict[str, Value]:
    return {name.replace("_", " "): Value(template=value) for name, value in given.items()}


def _target(words: str) -> Target:
    if words.startswith("'"):
        return Target(words=words.strip("'"), quoted=True)
    return Target(words=words)


def numbered(steps: Sequence[Step]) -> tuple[Step, ...]:
    return tuple(
        one.model_copy(update={"id": f"s{number:02}", "source": Source(line=number, text=one.source.text)})
        for number, one in enumerate(steps, 1)
    )


def run_plan(
    steps: Sequence[Step], *, url: str, settings: Settings, patch: pytest.MonkeyPatch, name: str = "A plan"
) -> RunResult:
    """The steps, run as if the text had been planned so."""
    text = f"{name}.\n" + "\n".join(f"Click on part {number}." for number, _ in enumerate(steps, 1))
    plan = Plan(requirement_id="r", title=name, steps=numbered(steps), digest=f"{name}{len(steps)}")
    patch.setattr(planner, "plan_by_rules", lambda *_, **__: plan)
    result = run_requirement(text, base_url=url, settings=settings)
    assert isinstance(result, RunResult)
    return result


def by_id(result: RunResult) -> dict[str, StepResult]:
    return {step.step_id: step for step in result.steps}


def ids(result: RunResult) -> list[str]:
    assert result.plan is not None
    return [step.id for step in result.plan.steps]


def verbs(result: RunResult) -> list[str]:
    assert result.plan is not None
    return [step.verb for step in result.plan.steps if step.id != "s00"]
