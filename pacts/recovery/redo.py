"""Doing a step once more to bring a new browser to where the old one was: never anything that reaches the server."""

from typing import Final

from pacts.errors import BrowserCrashed, ResumeRefused, UsageError
from pacts.graph.context import RunContext
from pacts.graph.opening import address
from pacts.graph.state import RunState
from pacts.graph.values import values_of
from pacts.language.words import say
from pacts.ports import BrowserSession, Deed, Entry

SETTING: Final = frozenset(
    {
        "fill", "clear", "check", "uncheck", "select", "deselect", "set_slider", "upload", "hover", "focus", "scroll",
        "expand", "collapse",
    }
)  # fmt: skip
"""Verbs that bring a control into a state: doing them twice is as doing them once."""
HARMLESS: Final = SETTING | {"open", "reload", "switch_tab", "switch_frame", "wait", "wait_until", "remember", "copy",
                             "select_text", "dialog_accept", "dialog_dismiss", "back", "forward"}  # fmt: skip
"""Verbs that, cut off in the middle, are simply done again."""


def can_be_redone(entry: Entry) -> bool:
    """Whether a step that was done sent nothing that may have changed something on the server."""
    return entry.footing is not None and not entry.footing.sent


async def redo(
    context: RunContext, session: BrowserSession, state: RunState, entry: Entry, *, sends: bool = False
) -> None:
    """Do a step as it was done.

    Raises:
        ResumeRefused: it can't be done any more, or would send something to the server, which only `sends` allows.
    """
    stopped: list[str] = []

    async def refuse(request: str) -> None:
        stopped.append(request)
        raise ResumeRefused(request)

    session.watch(None if sends else refuse)
    try:
        deed = await _do(context, session, state, entry)
        await session.settle()
    except UsageError as exc:
        raise ResumeRefused(f"{say(entry.step)} can't be done again: {exc}") from exc
    except BrowserCrashed as exc:
        raise ResumeRefused(f"the browser died at {say(entry.step)}") from exc
    if stopped:
        raise ResumeRefused(f"{say(entry.step)} would send {stopped[0]}, which it did not when it was first done")
    if not deed.ok:
        raise ResumeRefused(f"{say(entry.step)} can't be done again: {deed.message}")


async def _do(context: RunContext, session: BrowserSession, state: RunState, entry: Entry) -> Deed:
    step = entry.step
    values = values_of(context, state, step)
    if step.verb == "open":
        return await session.open(_opened(entry) or address(state["plan"].base_url or "", values[0] if values else ""))
    element = context.element(step)
    if element is not None and not element.many:
        gate = await session.gate(element)
        if not gate.passed:
            return Deed(ok=False, message=gate.reason)
    return await session.act(step, values, element, context.element(step, "destination"))


def _opened(entry: Entry) -> str:
    """Where a page that is only called by its name was found."""
    told = next((note for note in entry.result.notes if note.startswith("opened:")), "")
    return told.removeprefix("opened:")
