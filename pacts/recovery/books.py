"""The desk of a run that is taken up: everything that lay open, from what was written down."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pacts.domain.footing import Intent
from pacts.domain.plan import Step
from pacts.graph.context import RunContext
from pacts.graph.evidence import remember_sensitive
from pacts.graph.state import RunState
from pacts.graph.steps import values_in
from pacts.ports import Entry


@dataclass(frozen=True, slots=True)
class Books:
    """What was written down of a run."""

    entries: tuple[Entry, ...]
    """Steps that were done, in order."""
    intents: tuple[Intent, ...]
    browser: Mapping[str, Any] | None = field(repr=False)
    """What the browser held."""

    def done(self, step_id: str) -> Entry | None:
        """The entry of a step that was done."""
        return next((entry for entry in self.entries if entry.step.id == step_id), None)

    def in_flight(self, step: Step) -> tuple[Intent, ...]:
        """What is known of a step that was begun and whose end nobody saw; nothing for one that was not begun."""
        return tuple(intent for intent in self.intents if intent.step_id == step.id)

    def actions(self, before: int) -> tuple[Entry, ...]:
        """The actions that were done before a step, in order."""
        return tuple(one for one in self.entries if one.index < before and one.footing is not None)


async def open_books(context: RunContext, state: RunState) -> Books:
    """Everything that was written of the run; what only its checkpoint holds is written to the rows it belongs to."""
    logbook = context.services.logbook
    await _save_again(context, state)
    kept = await logbook.belongings(context.run_id)
    held: dict[str, Any] = json.loads(kept) if kept else {}
    context.desk.secrets.update(held.get("secrets", {}))
    for literal in context.desk.secrets.values():
        context.services.redactor.learn(literal)
    entries = await _with_pictures(context, await logbook.entries(context.run_id))
    return Books(entries, await logbook.intents(context.run_id), held.get("browser"))


async def _save_again(context: RunContext, state: RunState) -> None:
    """Write the rows that a checkpoint holds because they were still on their way when it was made."""
    plan = state.get("plan")
    held = state.get("unsaved", [])
    there = {entry.step.id for entry in await context.services.logbook.entries(context.run_id)} if held else set()
    for book in (one for one in held if one.result.step_id not in there):
        assert plan is not None
        step = plan.steps[book.index]
        await _save(context, Entry(book.index, step, book.result, book.element, book.destination, book.footing))


async def _with_pictures(context: RunContext, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries without references to pictures that were still being written when the process died."""
    there = {artifact.id for artifact in await context.services.store.artifacts(context.run_id)}
    checked = tuple(_checked(entry, there) for entry in entries)
    for before, entry in zip(entries, checked, strict=True):
        if entry is not before:
            await _save(context, entry)
    return checked


async def _save(context: RunContext, entry: Entry) -> None:
    await context.services.store.save_step(
        context.run_id,
        entry.index,
        entry.step,
        entry.result,
        entry.element,
        entry.destination,
        entry.outline,
        entry.footing,
    )


def _checked(entry: Entry, there: set[str]) -> Entry:
    evidence = entry.result.evidence
    if evidence.screenshot is None or evidence.screenshot in there:
        return entry
    kept = evidence.model_copy(update={"screenshot": None})
    notes = (*entry.result.notes, "its picture was lost when the process of the run died")
    return replace(entry, result=entry.result.model_copy(update={"evidence": kept, "notes": notes}))


def lay_out(context: RunContext, state: RunState, books: Books) -> None:
    """Put everything on the desk as it lay there."""
    desk, plan = context.desk, state.get("plan")
    planned = {step.id for step in plan.steps} if plan else set()
    for entry in books.entries:
        if entry.step.id not in planned:
            continue
        desk.results[entry.step.id] = entry.result
        if entry.result.heals:
            desk.heals[entry.step.id] = entry.result.heals
        _remember(context, entry)
        _note_deeds(context, entry)
    for step in plan.steps if plan else ():
        desk.destroyed = desk.destroyed or (step.destructive and any(books.in_flight(step)))
    desk.baselines.update(state.get("baselines", {}))
    desk.belongings = books.browser


def _remember(context: RunContext, entry: Entry) -> None:
    for part in ("target", "destination"):
        element = entry.element if part == "target" else entry.destination
        if element is not None:
            known = element.model_copy(update={"origin": "remembered", "ref": None, "document": ""})
            context.desk.book[(entry.step.id, part)] = known
    secret = any(value.is_secret for value in values_in(entry.step))
    if entry.element is not None and secret:
        remember_sensitive(context, entry.element.locator)


def _note_deeds(context: RunContext, entry: Entry) -> None:
    if entry.footing is None or entry.result.outcome not in {"passed", "healed"}:
        return
    context.desk.acted = True
    context.desk.destroyed = context.desk.destroyed or entry.step.destructive
    context.desk.footing = entry.footing
    context.desk.sent = context.desk.sent or bool(entry.footing.sent)
