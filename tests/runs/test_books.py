"""Rows and files that are written while the browser works."""

import asyncio
from typing import Any, cast

import pytest

from pacts.domain.result import RunHeader
from pacts.errors import StorageError
from pacts.graph.context import RunContext


def context() -> RunContext:
    """A context whose services nobody asks for."""
    return RunContext(run_id="run-1", header=RunHeader(seed=1, pacts_version="1"), services=cast("Any", None))


async def turns(count: int = 3) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_rows_are_begun_when_the_browser_is_waited_for_and_are_there_before_the_next_action() -> None:
    run, written = context(), list[str]()

    async def row() -> None:
        written.append("row")

    run.later(row())
    await turns()
    held = list(written)
    run.write()
    await turns()

    assert (held, written) == ([], ["row"])
    run.later(row())
    await run.catch_up()
    assert written == ["row", "row"]


async def test_rows_that_nobody_lets_begin_are_written_all_the_same() -> None:
    run, written = context(), asyncio.Event()

    async def row() -> None:
        written.set()

    run.later(row())

    async with asyncio.timeout(5):
        await written.wait()


async def test_a_row_that_could_not_be_written_is_told_when_the_books_are_closed() -> None:
    run = context()

    async def row() -> None:
        raise StorageError("the database is away")

    run.later(row())
    run.write()
    await turns()

    with pytest.raises(StorageError, match="away"):
        await run.catch_up()


@pytest.mark.filterwarnings("error")
async def test_rows_of_a_run_that_is_cancelled_leave_nothing_behind() -> None:
    run = context()

    async def row() -> None:
        raise AssertionError("never begun")

    run.later(row())
    await turns()
    (writing,) = run.desk.writing
    writing.cancel()

    with pytest.raises(asyncio.CancelledError):
        await writing
