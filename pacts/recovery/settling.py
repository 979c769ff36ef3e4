"""A step in flight: it was begun, and its process died before it could say how it ended."""

from dataclasses import dataclass
from typing import Literal

from pacts.domain.footing import Intent
from pacts.domain.plan import Step
from pacts.errors import BrowserCrashed, ResumeRefused
from pacts.graph.context import RunContext
from pacts.graph.intent import expected_after
from pacts.graph.state import RunState
from pacts.graph.unfold import holds_now
from pacts.recovery.books import Books
from pacts.recovery.redo import HARMLESS
from pacts.recovery.standing import open_with

Settlement = Literal["not_begun", "again", "done", "unknown"]


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of the step."""

    how: Settlement
    why: str


def judge(step: Step, intents: tuple[Intent, ...]) -> Settled:
    """What can be said without looking at the application."""
    if not intents:
        return Settled("not_begun", "it was not begun")
    sent = [request for intent in intents for request in intent.sent]
    once = any(intent.once for intent in intents)
    if step.verb in HARMLESS and not (once and sent):
        return Settled("again", "doing it twice is as doing it once")
    if not sent and all(intent.watched for intent in intents):
        return Settled("again", "nothing of it had left the browser, and what it did in the page went with the browser")
    told = ", ".join(sent) or "what can't be watched (a web socket or a service worker)"
    return Settled("unknown", f"it was sending {told} when its process died")


async def settle_by_effect(context: RunContext, state: RunState, books: Books, step: Step, known: Settled) -> Settled:
    """Look whether the checks after the step hold that did not hold before it."""
    intents = books.in_flight(step)
    fresh = {step_id for intent in intents for step_id in intent.fresh}
    index = state["cursor"]
    checks = [check for check in expected_after(state["plan"], index) if check.id in fresh]
    if not checks or books.browser is None:
        return Settled("unknown", f"{known.why}, and no expectation after it tells whether it happened")
    for url in _places(context, step, intents[-1]):
        if await _all_hold(context, state, books, url, checks):
            said = ", ".join(f'"{check.source.text}"' for check in checks)
            return Settled("done", f"{known.why}; it did happen: {said} did not hold before it, and holds now on {url}")
    return Settled("unknown", f"{known.why}, and what is expected after it is not to be seen")


def _places(context: RunContext, step: Step, intent: Intent) -> list[str]:
    """Where to look: where the step led to in the last good run, and where it was done."""
    recall = context.desk.recall
    led = recall.footings.get(step.id) if recall is not None else None
    return list(dict.fromkeys(url for url in (led.url if led else "", intent.url) if url))


async def _all_hold(context: RunContext, state: RunState, books: Books, url: str, checks: list[Step]) -> bool:
    try:
        session = await open_with(context, state, books, url)
        for check in checks:
            if not await holds_now(context, session, state, check):
                return False
    except (ResumeRefused, BrowserCrashed):
        return False
    return True
