"""Time limits that speak before they end something."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

WARNS_AT = 0.95
"""Share of the time after which it speaks."""


@asynccontextmanager
async def watched(limit_s: float, speak: Callable[[float], None]) -> AsyncIterator[None]:
    """At most so long, however slowly bytes drip in.

    Args:
        limit_s: seconds after which what is inside is cancelled.
        speak: called with the seconds gone when 95 % of them are.

    Raises:
        TimeoutError: the time is over.
    """
    warning = asyncio.get_running_loop().call_later(limit_s * WARNS_AT, speak, limit_s * WARNS_AT)
    try:
        async with asyncio.timeout(limit_s):
            yield
    finally:
        warning.cancel()
