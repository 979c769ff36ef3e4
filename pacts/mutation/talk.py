"""The process that does the test again and again, and the conversation with it: JSON over two pipes, one a line."""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from pacts.codegen.executed import SourceFile
from pacts.codegen.verify import clean_environment, ended, start_pytest, without
from pacts.errors import RunError
from pacts.mutation import inside
from pacts.mutation.fault import Exchange, Fault
from pacts.runtime.page_scripts import joined

PACKAGE = "pacts_faults"
TRIES = 3
"""Faults that are tried for one that counts: some never take place, or nobody would notice."""
START_S = 60.0
"""For Python and the browser to start on a busy machine, and for the first turn."""
GRACE_S = 5.0
"""Over its time, a turn is waited for so much longer; then all ends."""


@dataclass(slots=True)
class Task:
    """What is to be measured, and how far one may go."""

    test: Sequence[SourceFile]
    """The test first, and what stands beside it."""
    choose: Callable[[Sequence[Exchange]], Iterator[Fault]]
    """The faults in the order in which they are to be put in, by what the test asks of the server."""
    wanted: int
    """Faults that count, at most."""
    limit_s: float
    """For everything after the first turn."""
    reset: Callable[[], Awaitable[None]]
    """Brings the application back to its start before each turn; raises RunError."""
    environment: Mapping[str, str]
    browser_path: str | None
    folder: Path | None = None
    """Where a scratch folder is made for the time of it."""


@cache
def beside_the_test() -> tuple[SourceFile, ...]:
    """The plugin and the code for the page, as a package that stands beside the test."""
    own = {
        one.name: one.read_text(encoding="utf-8")
        for one in files(inside).iterdir()
        if one.name.endswith((".py", ".js"))
    }
    page = joined(("accessible.js",), own.pop("locating.js") + own["page.js"])
    own["page.js"] = f"(() => {{\nconst fault = __FAULT__;\n{page}\n}})()"
    return tuple(SourceFile(f"{PACKAGE}/{name}", text) for name, text in sorted(own.items()))


@dataclass(slots=True)
class Talk:
    """Lines of JSON to and from the process."""

    reader: asyncio.StreamReader
    to: int

    async def turn(self, task: Task, fault: Fault | None) -> dict[str, Any]:
        """Have the test done once, and hear what came of it.

        Raises:
            RunError: the application could not be brought back to its start, or the test could not be begun.
        """
        await self.hear()
        await task.reset()
        self.say(fault=fault.message() if fault else None)
        told = await self.hear()
        if "broken" in told:
            raise RunError(f"the test could not be begun: {told['broken']}")
        said = without(str(told.get("said", "")), task.environment).strip()
        return told | {"said": said.partition("\n")[0]}

    async def end(self, task: Task) -> dict[int, dict[str, str] | None]:
        """End the process, and hear of each fault that was let pass what a person would have noticed."""
        await self.hear()
        self.say(end=True)
        told: dict[str, dict[str, str] | None] = (await self.hear())["noticed"]
        return {int(number): _masked(seen, task.environment) for number, seen in told.items()}

    async def hear(self) -> dict[str, Any]:
        """The next line; raises EOFError when there is none any more."""
        line = await self.reader.readline()
        if not line.endswith(b"\n"):
            raise EOFError
        heard: dict[str, Any] = json.loads(line)
        return heard

    def say(self, **told: object) -> None:
        """One line."""
        try:
            os.write(self.to, json.dumps(told).encode() + b"\n")
        except BrokenPipeError as exc:
            raise EOFError from exc


def _masked(seen: dict[str, str] | None, environment: Mapping[str, str]) -> dict[str, str] | None:
    return seen and {name: without(line, environment) for name, line in seen.items()}


@asynccontextmanager
async def conversation(task: Task, scratch: Path) -> AsyncIterator[Talk]:
    """The process, and the pipes to it; it is gone afterwards with all it started, whatever happens."""
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    numbers = {
        "PACTS_FAULTS_IN": theirs_in,
        "PACTS_FAULTS_OUT": theirs_out,
        "PACTS_FAULTS_TURNS": TRIES * task.wanted + 3,
    }
    environment = clean_environment(task.environment, task.browser_path) | {k: str(v) for k, v in numbers.items()}
    try:
        process = await start_pytest(
            scratch, task.test[0].path, environment, plugins=(f"{PACKAGE}.plugin",), pipes=(theirs_in, theirs_out)
        )
    finally:
        os.close(theirs_in)
        os.close(theirs_out)
    output = asyncio.ensure_future(ended(process, START_S + 2 * task.limit_s + GRACE_S))
    reader = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    pipe = os.fdopen(ours_in, "rb", buffering=0)
    transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), pipe)
    try:
        yield Talk(reader, ours_out)
    finally:
        transport.close()
        os.close(ours_out)
        output.cancel()
        await asyncio.gather(output, return_exceptions=True)
