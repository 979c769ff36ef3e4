"""Evidence of a step: collected at the moment it ended, stored as artifacts, referred to by id."""

import asyncio
import difflib
from hashlib import sha256

from pacts.domain.element import Box, Locator, ResolvedElement
from pacts.domain.plan import Step
from pacts.domain.result import Evidence, StepResult
from pacts.errors import ArtifactUnwritten, BrowserCrashed
from pacts.graph.context import RunContext
from pacts.ports import BrowserSession, Journal, Picture

EVIDENCE_S = 10.0
"""A page that waits for a server that never answers gives no picture: the run is not to wait with it."""
MAX_LINES = 20
"""Console errors and failed requests kept for one step; more say nothing new."""


async def take_picture(context: RunContext, step: Step, element: ResolvedElement | None) -> tuple[str | None, Picture]:
    """Store a picture of the page with the element's place; returns the artifact's id and the picture.

    The id is None when the browser could not draw one.
    """
    session = await context.session()
    picture = await session.picture(element, sensitive=context.desk.sensitive)
    if not picture.data:
        return None, picture
    context.later(keep(context, step, "screenshot", picture.media_type, picture.data))
    return sha256(picture.data).hexdigest(), picture


async def keep(context: RunContext, step: Step, kind: str, media_type: str, data: bytes) -> str | None:
    """Store a file of a step; returns its id, or None where there is no room: a run does not end for want of a picture.

    Raises:
        StorageError: the database can't be used.
    """
    store = context.services.store
    try:
        saved = await store.save_artifact(context.run_id, data, kind=kind, media_type=media_type, step_id=step.id)
    except ArtifactUnwritten as exc:
        context.desk.lost[sha256(data).hexdigest()] = str(exc)
        return None
    return saved.id


def without_lost(context: RunContext, result: StepResult) -> StepResult:
    """The result without a reference to a picture that could not be kept."""
    evidence = result.evidence
    if evidence.screenshot not in context.desk.lost:
        return result
    kept = evidence.model_copy(update={"screenshot": None})
    return result.model_copy(update={"evidence": kept, "notes": (*result.notes, "its picture could not be kept")})


async def failure_evidence(
    context: RunContext, step: Step, since: int
) -> tuple[Evidence, Box | None, tuple[int, int] | None]:
    """Everything that explains a failed step: picture, HTML, DOM difference, console, requests."""
    session = context.desk.session
    if session is None:
        return Evidence(), None, None
    try:
        async with asyncio.timeout(EVIDENCE_S):
            return await _collect(context, session, step, since)
    except (BrowserCrashed, TimeoutError):
        return journal_evidence(session.journal(since), session.url), None, None


async def _collect(
    context: RunContext, session: BrowserSession, step: Step, since: int
) -> tuple[Evidence, Box | None, tuple[int, int] | None]:
    screenshot, picture = await take_picture(context, step, context.element(step))
    html = await _save(context, step, "html", "text/html", await session.page_html())
    difference = await _difference(context, session, step)
    told = journal_evidence(session.journal(since), session.url)
    evidence = told.model_copy(update={"screenshot": screenshot, "html": html, "dom_difference": difference})
    return evidence, picture.box, picture.viewport


def journal_evidence(journal: Journal, url: str) -> Evidence:
    """What the browser itself reported."""
    return Evidence(
        console_errors=journal.console_errors[:MAX_LINES],
        failed_requests=journal.failed_requests[:MAX_LINES],
        dialogs=journal.dialogs,
        url=url,
    )


async def _difference(context: RunContext, session: BrowserSession, step: Step) -> str | None:
    """Unified diff of the page's outline: from the last good run where there is one, else from before the step."""
    before, what = await _before(context, step)
    if not before:
        return None
    now = (await session.look()).outline
    lines = difflib.unified_diff(before.splitlines(), now.splitlines(), what, "this run, at the failure", lineterm="")
    text = "\n".join(lines)
    return await _save(context, step, "dom_difference", "text/x-diff", text) if text else None


async def _before(context: RunContext, step: Step) -> tuple[str, str]:
    recall = context.desk.recall
    if recall is not None and (artifact := recall.outlines.get(step.id)):
        return (await context.services.store.read_artifact(artifact)).decode(), f"the last good run ({recall.run_id})"
    return context.desk.outline, "this run, before the step"


async def _save(context: RunContext, step: Step, kind: str, media_type: str, text: str) -> str | None:
    return await keep(context, step, kind, media_type, context.services.redactor.text(text).encode())


def remember_sensitive(context: RunContext, locator: Locator) -> None:
    """Have a field masked in every later picture."""
    if locator not in context.desk.sensitive:
        context.desk.sensitive.append(locator)
