"""The gate: one clean process does the kept test again and again, each time with another fault.

The first turn and the last are without a fault. What the first asks of the server tells which faults are possible; when
the last one fails, the application is not as it was, and nothing that was caught proves anything.
"""

import asyncio
import shutil
import tempfile
import time
from pathlib import Path

from pacts.codegen.verify import lay_out
from pacts.domain.mutation import Gate
from pacts.errors import RunError
from pacts.mutation.books import Books
from pacts.mutation.fault import Exchange
from pacts.mutation.talk import GRACE_S, START_S, TRIES, Talk, Task, beside_the_test, conversation

_RESET = "bring the application back to its start before each turn, by reset_command or reset_url"


async def measure(task: Task) -> Gate:
    """Put faults in until enough count, none is left, or the time is over."""
    began = time.monotonic()
    scratch = Path(await asyncio.to_thread(tempfile.mkdtemp, prefix=".pacts-faults-", dir=task.folder))
    try:
        await asyncio.to_thread(lay_out, (*task.test, *beside_the_test()), scratch)
        gate = await _measure(task, scratch)
    finally:
        await asyncio.to_thread(shutil.rmtree, scratch, ignore_errors=True)
    return gate.model_copy(update={"seconds": round(time.monotonic() - began, 3)})


async def _measure(task: Task, scratch: Path) -> Gate:
    books = Books()
    try:
        async with conversation(task, scratch) as talk, asyncio.timeout(START_S + task.limit_s + GRACE_S):
            await _turns(task, talk, books)
    except TimeoutError:
        books.reason = f"a turn did not end within the {task.limit_s:g} seconds (mutation_limit_s)"
    except RunError as exc:
        books.reason = str(exc)
    except EOFError:
        books.reason = "the process that ran the test with faults ended early"
    return books.gate()


async def _turns(task: Task, talk: Talk, books: Books) -> None:
    plain = await talk.turn(task, None)
    books.plain_s = float(plain["seconds"])
    if plain["failed"]:
        books.refuse(f"the test does not pass a second time ({plain['said']}): {_RESET}")
        return
    deadline = time.monotonic() + task.limit_s
    possible = task.choose([Exchange(**one) for one in plain["requests"]])
    while books.counted < task.wanted and len(books.turns) < TRIES * task.wanted:
        fault = next(possible, None)
        if fault is None:
            break
        if time.monotonic() + books.dearest_s + books.plain_s > deadline:
            books.reason = f"the time was over (mutation_limit_s = {task.limit_s:g})"
            break
        books.turns.append((fault, await talk.turn(task, fault)))
    again = await talk.turn(task, None)
    if again["failed"]:
        books.refuse(f"after the faults the test does not pass any more ({again['said']}): {_RESET}")
    books.noticed = await talk.end(task)
