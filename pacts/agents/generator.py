"""The generator: the test the team keeps, run once in a clean process, and the report a person reads."""

import asyncio
import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from langgraph.runtime import Runtime

from pacts.codegen.executed import Executed, SourceFile
from pacts.codegen.feature import write_feature
from pacts.codegen.python_test import write_python
from pacts.codegen.typescript_test import write_typescript
from pacts.codegen.verify import may_verify, reset, verify
from pacts.domain.event import ArtifactWritten
from pacts.domain.mutation import Gate
from pacts.domain.plan import Plan, secret_variable
from pacts.domain.requirement import Notice, Requirement
from pacts.domain.result import GeneratedTest, RunResult, Verdict
from pacts.errors import ArtifactUnwritten, RunError, StorageError
from pacts.graph.context import RunContext
from pacts.graph.gating import judged, pass_gate, warnings_of
from pacts.graph.heal_patch import write_heal_patch
from pacts.graph.outcome import assemble
from pacts.graph.state import RunState, RunUpdate
from pacts.graph.steps import asked_for, values_in
from pacts.language.values import Reference, references
from pacts.mutation.telling import header_lines
from pacts.reports.html import render_html
from pacts.reports.json_report import render_json
from pacts.reports.view import PATCH

VERIFY_S = 180.0
"""Seconds a generated test may take; it does the same as the run, plus the start of a browser."""


async def generate_test(state: RunState, runtime: Runtime[RunContext]) -> RunUpdate:
    """Write the kept test of a run that went well, verify it, and write the report of every run."""
    context = runtime.context
    verdict = state["verdict"]
    folder = await asyncio.to_thread(_folder, context, state)
    generated: tuple[GeneratedTest, ...] = ()
    try:
        if verdict.status in {"passed", "healed"}:
            generated = await _generate(context, state, folder)
            verdict = verdict.model_copy(update={"warnings": (*verdict.warnings, *warnings_of(generated))})
    except OSError as exc:
        verdict = _without(verdict, "the test", folder, exc)
    patch = await write_heal_patch(context, folder)
    result = assemble(
        context,
        state,
        verdict=verdict,
        generated=generated,
        patch=patch,
        artifacts=await context.services.store.artifacts(context.run_id),
        report=str(folder / "report.html"),
    )
    try:
        with context.services.tracing.span("write the report", kind="action"):
            await _write_report(context, result, folder)
    except OSError as exc:
        told = _without(verdict, "the report", folder, exc)
        result = result.model_copy(update={"report": None, "verdict": told})
    context.desk.result = result
    await context.services.store.finish_run(context.run_id, result.verdict, seconds=result.seconds)
    await context.services.store.save_result(result)
    await context.catch_up()
    light = [made.model_copy(update={"gate": None}) for made in generated]  # state is small; the record has it whole
    return {"generated": light, "report": result.report}


def _without(verdict: Verdict, what: str, folder: Path, exc: OSError) -> Verdict:
    """The verdict, with the word that a file of the run could not be written: the run is not the worse for it."""
    said = (
        f"{what} could not be written to {str(folder)!r} ({exc.strerror}): make room or mend its rights, and run again"
    )
    notice = Notice(code="evidence_lost", message=said)
    return verdict.model_copy(update={"warnings": (*verdict.warnings, notice)})


def _folder(context: RunContext, state: RunState) -> Path:
    """Where the run's files go: readable, and unique by the run's id. It is made when something is written there."""
    requirement = state.get("requirement")
    title = requirement.title if isinstance(requirement, Requirement) else "unreadable"
    slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:48] or "run"
    reports = (context.report_folder or context.services.settings.report_dir).absolute()  # found from any folder later
    return reports / f"{slug}-{context.run_id[-8:]}"


async def _generate(context: RunContext, state: RunState, folder: Path) -> tuple[GeneratedTest, ...]:
    executed = Executed(
        requirement=_requirement(state),
        plan=state["plan"],
        results=context.desk.results,
        base_url=state["plan"].base_url or "",
        header=context.header,
    )
    made: list[GeneratedTest] = []
    for language in context.services.settings.generate:
        match language:
            case "py":
                made.append(await _python(context, executed, folder))
            case "ts":
                made.append(await _write(context, await asyncio.to_thread(write_typescript, executed), folder, "ts"))
            case "feature":
                made.append(await _write(context, (write_feature(executed),), folder, "feature"))
    return tuple(made)


def _requirement(state: RunState) -> Requirement:
    requirement = state["requirement"]
    assert isinstance(requirement, Requirement)
    return requirement


async def _python(context: RunContext, executed: Executed, folder: Path) -> GeneratedTest:
    files = await asyncio.to_thread(write_python, executed)
    written = await _write(context, files, folder, "py")
    reason = may_verify(context.services.settings, executed.base_url, executed.plan) or _lacks(context, executed.plan)
    if reason is not None:
        return written.model_copy(update={"state": "unverified", "reason": reason})
    try:
        await reset(context.services.settings)
    except RunError as exc:
        return written.model_copy(update={"state": "unverified", "reason": str(exc)})
    environment = _environment(context, executed.plan)
    browser_path = str(await asyncio.to_thread(context.services.browser_path) or "") or None
    tracing = context.services.tracing
    with tracing.span("run the kept test once", kind="check") as span:
        verified = await verify(
            files, folder=folder, environment=environment, browser_path=browser_path, timeout_s=VERIFY_S
        )
        span.add_metadata(state=verified.state, reason=verified.reason)
    gate: Gate | None = None
    if verified.state == "verified":
        with tracing.span("mutation gate", kind="check") as span:
            gate = await pass_gate(
                context, executed, files, folder=folder, environment=environment, browser_path=browser_path
            )
            span.add_metadata(kill_rate=gate.kill_rate, caught=gate.caught, counted=len(gate.counted))
    state, reason = judged(verified, gate)
    stated = replace(executed, verification=state, faults=header_lines(gate) if gate else ())
    await asyncio.to_thread(_put, await asyncio.to_thread(write_python, stated), folder)
    told = {"state": state, "reason": reason, "seconds": verified.seconds, "gate": gate}
    return written.model_copy(update=told)


def _lacks(context: RunContext, plan: Plan) -> str | None:
    """Why the test can't be run without a person; None where it can."""
    names = (name for step in plan.steps for name in asked_for(step))
    missing = next((name for name in names if context.secret(name) is None), None)
    return missing and f"it needs {missing!r} from a person each time it runs ({secret_variable(missing)})"


def _environment(context: RunContext, plan: Plan) -> dict[str, str]:
    """What the test needs to know that its source must not hold."""
    needed: dict[str, str] = {}
    for step in plan.steps:
        for value in values_in(step):
            for reference in references(value.template):
                needed |= _variable(context, reference)
    return needed


def _variable(context: RunContext, reference: Reference) -> dict[str, str]:
    name = reference.name
    if reference.sort in {"secret", "ask"} and (secret := context.secret(name)) is not None:
        return {secret_variable(name): secret}
    if reference.sort == "env" and name in context.services.environment:
        return {name: context.services.environment[name]}
    return {}


async def _write(context: RunContext, files: tuple[SourceFile, ...], folder: Path, language: str) -> GeneratedTest:
    await asyncio.to_thread(_put, files, folder)
    for file in files:
        with suppress(ArtifactUnwritten):  # the file itself is in the folder
            await context.services.store.save_artifact(
                context.run_id, file.text.encode(), kind="generated", media_type="text/plain", name=file.path
            )
    path = str(folder / files[0].path)
    context.services.emit(ArtifactWritten(run_id=context.run_id, kind=f"test:{language}", path=path))
    return GeneratedTest.model_validate(
        {
            "language": language,
            "path": path,
            "files": tuple(str(folder / file.path) for file in files),
            "state": "unverified",
            "reason": "only the Python test is run by PACTS",
        }
    )


def _put(files: tuple[SourceFile, ...], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        (folder / file.path).write_text(file.text, encoding="utf-8")


async def _write_report(context: RunContext, result: RunResult, folder: Path) -> None:
    pictures: dict[str, bytes] = {}
    texts: dict[str, str] = {}
    for step in result.steps:
        with suppress(StorageError):  # a file that was removed or damaged meanwhile: the report goes without it
            if step.evidence.screenshot:
                kept = await context.services.store.read_artifact(step.evidence.screenshot)
                pictures[step.evidence.screenshot] = kept
            if step.evidence.dom_difference:
                data = await context.services.store.read_artifact(step.evidence.dom_difference)
                texts[step.evidence.dom_difference] = data.decode()
    if result.patch is not None:
        texts[PATCH] = await asyncio.to_thread(Path(result.patch).read_text, "utf-8")
    await asyncio.to_thread(_put_report, result, folder, pictures, texts)
    context.services.emit(ArtifactWritten(run_id=context.run_id, kind="report", path=str(folder / "report.html")))


def _put_report(result: RunResult, folder: Path, pictures: dict[str, bytes], texts: dict[str, str]) -> None:
    html = render_html(result, pictures=pictures, texts=texts, code=_code(result))
    folder.mkdir(parents=True, exist_ok=True)
    written = {folder / "report.html": html, folder / "run.json": render_json(result)}
    try:
        for path, text in written.items():
            path.write_text(text, encoding="utf-8")
    except OSError:
        for path in written:  # half a report is worse than none
            path.unlink(missing_ok=True)
        raise


def _code(result: RunResult) -> dict[str, str]:
    return {Path(name).name: Path(name).read_text(encoding="utf-8") for made in result.generated for name in made.files}
