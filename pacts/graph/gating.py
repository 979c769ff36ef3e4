"""The mutation gate of a run: what it is given of the run, and what it means for the test that is kept."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal

from pacts.codegen.executed import Executed, SourceFile
from pacts.codegen.verify import Verified, may_put_faults_in, reset
from pacts.domain.mutation import WEAK, Gate, Mutant
from pacts.domain.requirement import Notice
from pacts.domain.result import GeneratedTest
from pacts.graph.context import Redacts, RunContext
from pacts.mutation.choosing import in_turn
from pacts.mutation.deriving import faults_of
from pacts.mutation.fault import Exchange, Fault
from pacts.mutation.gate import measure
from pacts.mutation.talk import Task
from pacts.mutation.telling import explained


async def pass_gate(
    context: RunContext,
    executed: Executed,
    files: Sequence[SourceFile],
    *,
    folder: Path,
    environment: Mapping[str, str],
    browser_path: str | None,
) -> Gate:
    """What a verified test makes of faults in the application; nothing is run where that is not allowed."""
    settings = context.services.settings
    refused = may_put_faults_in(settings, executed.base_url)
    if refused is not None:
        return Gate(reason=refused)

    def choose(exchanges: Sequence[Exchange]) -> Iterator[Fault]:
        seed = executed.plan.seed
        return in_turn(faults_of(executed.plan, executed.results, exchanges, seed=seed), seed)

    gate = await measure(
        Task(
            test=files,
            choose=choose,
            wanted=settings.mutants,
            limit_s=settings.mutation_limit_s,
            reset=lambda: reset(settings),
            environment=environment,
            browser_path=browser_path,
            folder=folder,
        )
    )
    context.services.log(
        "MUTATION", kill_rate=gate.kill_rate, caught=gate.caught, counted=len(gate.counted), seconds=gate.seconds
    )
    return _masked(explained(gate, executed.plan, files[0].text), context.services.redactor)


def _masked(gate: Gate, redactor: Redacts) -> Gate:
    """Without what pages and addresses may have shown that is nobody's business."""

    def mask(mutant: Mutant) -> Mutant:
        named = (
            ("told", "missing", "extra", "advice") if mutant.step_id else ("told", "missing", "extra", "advice", "what")
        )
        return mutant.model_copy(update={name: redactor.text(getattr(mutant, name)) for name in named})

    return gate.model_copy(update={"mutants": tuple(map(mask, gate.mutants)), "reason": redactor.text(gate.reason)})


def judged(verified: Verified, gate: Gate | None) -> tuple[Literal["verified", "failed", "unverified"], str]:
    """The state of a test, with the reason: one that passed and can't fail is not verified."""
    if verified.state == "verified" and gate is not None and gate.worthless:
        return (
            "unverified",
            f"it passed with every fault in the application, too ({len(gate.counted)} tried): it can't fail",
        )
    return verified.state, verified.reason


def warnings_of(generated: Sequence[GeneratedTest]) -> tuple[Notice, ...]:
    """What a person must know of a test that lets most faults go by."""
    found = (test.gate for test in generated if test.gate is not None)
    return tuple(
        Notice(
            code="weak_test",
            message=f"the kept test is weak: {gate.line}; see in the report which, and what to expect besides",
        )
        for gate in found
        if gate.kill_rate is not None and gate.kill_rate < WEAK
    )
