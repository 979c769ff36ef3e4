"""Asking whoever sits at the terminal for what only a person can give, such as a one-time code."""

import asyncio
import os
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from rich.console import Console
from rich.markup import escape

from pacts.domain.question import Question

LONGEST = 4096
"""Bytes of a line that a terminal takes."""


def is_attended() -> bool:
    """Whether somebody can be asked: input and messages are a terminal."""
    return sys.stdin.isatty() and sys.stderr.isatty()


@dataclass(slots=True)
class Attendant:
    """Asks at the terminal, one question after the other; what is typed is not shown."""

    console: Console = field(default_factory=lambda: Console(stderr=True, highlight=False))
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def __call__(self, question: Question) -> str | None:
        """What was typed; None for an empty line: the run waits then."""
        terminal = sys.stdin.fileno()
        async with self._turn:
            self.console.print(f"\n[bold]{escape(question.text)}[/bold]")
            if question.page:
                self.console.print(f"[bright_black]on {escape(question.page)}[/bright_black]", soft_wrap=True)
            self.console.print(f"{escape(question.question)} Without one, press Enter: the run waits then.")
            with _unseen(terminal):
                self.console.print(f"{escape(question.wanted)}: ", end="")
                try:
                    return await _line(terminal)
                finally:
                    self.console.print()


def from_pipe(question: Question) -> str | None:
    """The first line of standard input."""
    del question
    return sys.stdin.readline().strip() or None


async def _line(terminal: int) -> str | None:
    """A line, read so that a signal can end the wait."""
    loop = asyncio.get_running_loop()
    typed: asyncio.Future[bytes] = loop.create_future()

    def read() -> None:
        loop.remove_reader(terminal)
        if not typed.done():
            typed.set_result(os.read(terminal, LONGEST))

    loop.add_reader(terminal, read)
    try:
        return (await typed).decode(errors="replace").strip() or None
    finally:
        loop.remove_reader(terminal)


@contextmanager
def _unseen(terminal: int) -> Iterator[None]:
    """What is typed meanwhile is not shown."""
    before = termios.tcgetattr(terminal)
    quiet = list(before)
    quiet[3] &= ~termios.ECHO
    termios.tcsetattr(terminal, termios.TCSADRAIN, quiet)
    try:
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
