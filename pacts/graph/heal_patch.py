"""The patch of a run's heals: for the test that was kept of the last good run, beside this run's report."""

import asyncio
from contextlib import suppress
from pathlib import Path
from typing import Final

from pacts.codegen.executed import Executed
from pacts.codegen.patch import write_patch
from pacts.domain.event import ArtifactWritten
from pacts.domain.result import Heal, RunResult
from pacts.errors import ArtifactUnwritten, StorageError
from pacts.graph.context import RunContext

NAME: Final = "heal.patch"


async def write_heal_patch(context: RunContext, folder: Path) -> str | None:
    """Write the patch; its path, or None where no locator was changed, or no test was kept that has it."""
    heals, recall = _heals(context), context.desk.recall
    if not heals or recall is None:
        return None
    good = await context.services.store.result(recall.run_id)
    if good is None or good.plan is None:
        return None
    kept = await _kept(context, good)
    run = Executed(
        requirement=good.requirement,
        plan=good.plan,
        results={step.step_id: step for step in good.steps},
        base_url=good.plan.base_url or "",
        header=good.header,
    )
    text = await asyncio.to_thread(write_patch, run, heals, kept, healed_in=context.run_id, kept_from=good.run_id)
    return await _put(context, folder, text) if text else None


def _heals(context: RunContext) -> tuple[Heal, ...]:
    """The last change of each step's locator: used, or suggested and by the policy not used."""
    suggests = context.services.settings.heal == "suggest"
    found: dict[str, Heal] = {}
    for step_id, result in context.desk.results.items():
        suggested = result.withheld if suggests and result.cause == "element_changed" else ()
        for heal in (*suggested, *result.heals):
            found[step_id] = heal
    return tuple(found.values())


async def _kept(context: RunContext, good: RunResult) -> dict[str, str]:
    """The generated files of a run, by name."""
    store, found = context.services.store, dict[str, str]()
    for artifact in await store.artifacts(good.run_id):
        if artifact.kind == "generated":
            with suppress(StorageError):  # a file that was removed meanwhile has no patch
                found[artifact.name] = (await store.read_artifact(artifact.id)).decode()
    return found


async def _put(context: RunContext, folder: Path, text: str) -> str | None:
    path = folder / NAME
    with suppress(ArtifactUnwritten):  # the file itself is in the folder
        await context.services.store.save_artifact(
            context.run_id, text.encode(), kind="patch", media_type="text/x-diff", name=NAME
        )
    try:
        await asyncio.to_thread(_write, path, text)
    except OSError:
        return None  # the artifact is there: `pacts show RUN --patch`
    context.services.emit(ArtifactWritten(run_id=context.run_id, kind="patch", path=str(path)))
    return str(path)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
