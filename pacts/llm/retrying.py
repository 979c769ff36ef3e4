"""The same request again, where the fault may pass by itself: longer waits each time, with chance in them."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, stop_after_attempt, wait_random_exponential

from pacts.llm.faults import ModelFault

ResultT = TypeVar("ResultT")

FIRST_WAIT_S = 0.5
LONGEST_WAIT_S = 20.0
JITTER_S = 0.1
"""Of a wait that the server asked for, so that not everybody comes back at once."""


async def retrying(
    call: Callable[[int], Awaitable[ResultT]],
    *,
    tries: int,
    left_s: Callable[[], float],
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> ResultT:
    """The result of a call that is made again after transient faults.

    Args:
        call: gets the number of the try, from 1.
        tries: how often at most.
        left_s: seconds that are left; a wait longer than that is not begun.
        sleep: waits.

    Raises:
        ModelFault: of the last try.
    """
    attempts = AsyncRetrying(
        retry=retry_if_exception(lambda exc: isinstance(exc, ModelFault) and exc.transient),
        wait=_wait,
        stop=lambda state: stop_after_attempt(tries)(state) or state.upcoming_sleep > left_s(),
        sleep=sleep,
        reraise=True,
    )
    async for attempt in attempts:
        with attempt:
            return await call(attempt.retry_state.attempt_number)
    raise AssertionError("tenacity raises the last fault")


def _wait(state: RetryCallState) -> float:
    """Seconds: what the server asked for, else about twice as long each time."""
    fault = state.outcome.exception() if state.outcome else None
    chance = wait_random_exponential(multiplier=FIRST_WAIT_S, max=LONGEST_WAIT_S)(state)
    if isinstance(fault, ModelFault) and fault.retry_after_s is not None:
        return fault.retry_after_s + min(chance, JITTER_S)
    return chance
