"""JavaScript dialogs: answered as the plan says, whether it says so before or after they open."""

import asyncio
from collections import deque
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

from playwright.async_api import Dialog, Error

from pacts.runtime.journal import Chronicle

T = TypeVar("T")
FINISH_S = 5.0
"""What was held up by a dialog is given this long to end once the dialog is answered."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How to answer a dialog."""

    accept: bool
    text: str | None = None


@dataclass  # no slots: Playwright hangs a wrapper on the owner of every listener
class Dialogs:
    """One session's dialogs.

    An alert is accepted at once. A question that opens while an action is performed is held until the next step, which
    may be the one that answers it; any other call dismisses it and notes that the plan said nothing. The page stands
    still while a question is open, so nothing but its answer can happen.
    """

    chronicle: Chronicle
    armed: deque[Answer] = field(default_factory=deque)
    held: Dialog | None = None
    notes: list[str] = field(default_factory=list)
    unclaimed: list[str] = field(default_factory=list)
    """Messages of alerts that were accepted before the plan spoke of them."""
    unasked: list[str] = field(default_factory=list)
    """Messages of questions that were dismissed since the last action began, of which the plan said nothing."""
    _holding: bool = False
    _opened: asyncio.Event = field(default_factory=asyncio.Event)
    _waiting: list[asyncio.Future[Any]] = field(default_factory=list)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def meet(self, dialog: Dialog) -> None:
        """Deal with a dialog that has just opened."""
        if dialog.type == "beforeunload":
            self._later(dialog, Answer(accept=True))
            return
        self.chronicle.add("dialog", dialog.message)
        if self.armed:
            self._later(dialog, self.armed.popleft())
        elif dialog.type == "alert":
            self.unclaimed.append(dialog.message)
            self._later(dialog, Answer(accept=True))
        elif self._holding and self.held is None:
            self.held = dialog
            self._opened.set()
        else:
            self._unasked(dialog)
            self._later(dialog, Answer(accept=False))

    async def during(self, action: Coroutine[Any, Any, T]) -> T | None:
        """What the action returns; None when a dialog holds it up, which then goes on once the dialog is answered."""
        self._holding = True
        running = asyncio.ensure_future(action)
        opened = asyncio.ensure_future(self._opened.wait())
        try:
            await asyncio.wait({running, opened}, return_when=asyncio.FIRST_COMPLETED)
            if not running.done():
                self._waiting.append(running)
                return None
            return running.result()
        except asyncio.CancelledError:
            running.cancel()
            raise
        finally:
            opened.cancel()
            self._holding = False

    async def answer(self, answer: Answer) -> str | None:
        """Answer the open dialog, or arm for the next one; returns the message of the dialog that was answered."""
        if self.held is not None:
            return await self._close_held(answer)
        if self.unclaimed and answer.accept:
            return self.unclaimed.pop(0)
        self.armed.append(answer)
        return None

    async def release(self) -> None:
        """Dismiss a dialog that nobody answered, and let go on what it held up."""
        if self.held is not None:
            self._unasked(self.held)
            await self._close_held(Answer(accept=False))

    def begin_step(self) -> None:
        """Forget alerts of earlier steps: they can't be claimed any more."""
        self.unclaimed.clear()
        self.unasked.clear()

    def take_notes(self) -> tuple[str, ...]:
        """What is worth saying about dialogs since the last call."""
        taken = tuple(self.notes)
        self.notes.clear()
        return taken

    def _unasked(self, dialog: Dialog) -> None:
        self.unasked.append(dialog.message)
        self.notes.append(f'dismissed the {dialog.type} dialog "{dialog.message}", of which the plan says nothing')

    async def _close_held(self, answer: Answer) -> str:
        dialog = self.held
        assert dialog is not None
        self.held = None
        self._opened.clear()
        await _reply(dialog, answer)
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            done, late = await asyncio.wait(waiting, timeout=FINISH_S)
            for task in late:
                task.cancel()
            for task in done:
                task.exception()  # its step is over; retrieving it keeps asyncio from complaining
        return dialog.message

    def _later(self, dialog: Dialog, answer: Answer) -> None:
        task = asyncio.get_running_loop().create_task(_reply(dialog, answer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _reply(dialog: Dialog, answer: Answer) -> None:
    try:
        if answer.accept:
            await dialog.accept(answer.text) if answer.text is not None else await dialog.accept()
        else:
            await dialog.dismiss()
    except Error:
        return  # the page went away with its dialog
