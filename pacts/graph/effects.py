"""What an action changed: read off what is known before and after it, at no further question to the page."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from pacts.domain.effect import Effect, is_own
from pacts.domain.element import Locator, ResolvedElement
from pacts.domain.footing import Structure
from pacts.domain.heal_book import Quarantined, intent_of
from pacts.domain.page_pattern import page_pattern
from pacts.domain.plan import Step
from pacts.graph.context import RunContext
from pacts.healing.effects import lacking, missing, strange
from pacts.ports import BrowserSession, Imprint, Journal, Stand

READS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
PATIENCE_S: Final = 1.5
"""How long a missing effect is waited for: a script that waits for a pause in typing waits for 0.3 to 1 s."""
LATE_S: Final = 0.25
"""A request changes nothing on the page: what was sent is looked up this often meanwhile."""


def stand_of(session: BrowserSession, imprint: Imprint) -> Stand:
    """Where the session stands now."""
    return Stand(session.url, session.document, imprint)


def observed(context: RunContext, now: Stand, journal: Journal, *, own: bool) -> Effect | None:
    """The effect of the action that led here; None where the page could not be seen before it or after it.

    Args:
        context: of the run; its desk has where the action began.
        now: where it led.
        journal: what the browser reported since it was begun.
        own: it was done to an element that passed the gate.
    """
    before = context.desk.stand
    if before is None or now.imprint.structure is None or before.imprint.structure is None:
        return None
    asked = _own_requests(journal.asked, before.url)
    return Effect(
        led_to=page_pattern(now.url) if now.url != before.url else "",
        sent=tuple(one for one in asked if one.partition(" ")[0] not in READS),
        asked=tuple(one for one in asked if one.partition(" ")[0] in READS),
        page=_page(before, now),
        held=now.imprint.seen.own if own else "",
        focus=_focus(before.imprint, now.imprint),
        dialog=bool(journal.dialogs),
        download=bool(journal.downloads),
        tabs=now.imprint.tabs - before.imprint.tabs,
        kept=now.imprint.storage != before.imprint.storage,
    )


def _own_requests(asked: tuple[str, ...], page: str) -> tuple[str, ...]:
    """Requests to the application by pattern; those to its own host without it."""
    found: list[str] = []
    for request in asked:
        method, _, url = request.partition(" ")
        if is_own(url, page):
            same = urlsplit(url).netloc == urlsplit(page).netloc
            found.append(f"{method} {page_pattern(url) if same else url.partition('://')[2]}")
    return tuple(dict.fromkeys(found))


def _page(before: Stand, now: Stand) -> tuple[str, ...]:
    if before.document != now.document:
        return ("document",)
    was, is_now = before.imprint.structure, now.imprint.structure
    assert was is not None
    assert is_now is not None
    marks = [*_counted(was, is_now)]
    marks += ["words"] if was.words != is_now.words else []
    marks += ["structure"] if was.exact != is_now.exact else []
    marks += ["frame"] if before.imprint.seen.frames != now.imprint.seen.frames else []
    return tuple(marks)


def _counted(was: Structure, is_now: Structure) -> list[str]:
    kinds = sorted({*was.kinds, *is_now.kinds})
    by = {kind: is_now.kinds.get(kind, 0) - was.kinds.get(kind, 0) for kind in kinds}
    return [f"{'+' if more > 0 else '-'}{kind}" for kind, more in by.items() if more]


def _focus(before: Imprint, now: Imprint) -> str:
    """Kind of what has the focus, where that is neither what was acted on nor what had it before."""
    return now.seen.focus if now.seen.focus not in {"itself", "", before.seen.focus} else ""


@dataclass(frozen=True, slots=True)
class Judged:
    """What an action did, held against what it should have done."""

    imprint: Imprint
    effect: Effect | None = None
    usual: str = ""
    """What it did in good runs, where that is another thing."""
    differs: tuple[str, ...] = ()
    lacks: str = ""
    """Why it is strange that it changed nothing."""


async def judged_effect(
    context: RunContext,
    session: BrowserSession,
    step: Step,
    element: ResolvedElement | None,
    imprint: Imprint,
    *,
    mark: int,
    gated: bool,
) -> Judged:
    """The effect of the action that was just done; what is missing of it is waited for before it is missed.

    Only what a changed locator did is held against good runs: everything else is free to do what it does.
    """
    habits = context.desk.habits
    usual = habits.of.get(step.id)
    compared = usual if usual is not None and is_doubtful(context, step, element) else None
    fingerprint = element.fingerprint if element is not None else None
    until = time.monotonic() + PATIENCE_S
    while True:
        now = stand_of(session, imprint)
        effect = observed(context, now, session.journal(mark), own=gated)
        if effect is None:
            break
        missed = missing(compared, effect) if compared is not None else ()
        odd = strange(compared, effect, habits.sent) if compared is not None else ()
        lacks = "" if missed else lacking(step, fingerprint, usual, effect)
        left = until - time.monotonic()
        if odd or not (missed or lacks) or left <= 0:
            context.desk.stand = now
            said = compared.always.describe() if compared is not None and (missed or odd) else ""
            return Judged(imprint, effect, said, (*missed, *odd), lacks)
        await session.wait_for_change(min(left, LATE_S))
        imprint = await session.imprint()
    context.desk.stand = None
    return Judged(imprint)


def took_nothing(step: Step, values: Sequence[str], effect: Effect) -> bool:
    """Whether a field is empty after it was filled, and something was disabled meanwhile: a layer came over it.

    A field that sends what it takes may be empty, too: then something was sent, or shown elsewhere.
    """
    typed = step.verb == "fill" and any(value.strip() for value in values)
    return typed and effect.held == "empty" and "+disabled control" in effect.page and not (effect.sent or effect.asked)


def is_doubtful(context: RunContext, step: Step, element: ResolvedElement | None) -> bool:
    """Whether an action was done by another locator than in the last good run, or by one that is in quarantine."""
    if step.id in context.desk.heals:
        return True
    if element is None:
        return False
    if quarantined(context, step, element.locator) is not None:
        return True
    recall = context.desk.recall
    before = recall.elements.get((step.id, "target")) if recall is not None else None
    if before is None:
        return False
    return (before.locator, before.tier) != (element.locator, element.tier) or element.execution_tier != 1


def quarantined(context: RunContext, step: Step, locator: Locator) -> Quarantined | None:
    """Why a locator is not to be used for a step on this site; None where nothing speaks against it."""
    intent = intent_of(step)
    kept = context.desk.heal_notes.quarantined
    return next((one for one in kept if one.intent == intent and one.locator == locator), None)
