"""The door of LangGraph's own server (`http.app` of `langgraph.json`): answers go in without their values.

Loaded by that server only; Starlette comes with it.
"""

import json
import re
from typing import Any, Final

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pacts.handed import HANDED

RUNS: Final = re.compile(r"/threads/(?P<thread>[^/]+)/(?:runs|commands)\b")


class TakesAside:
    """Takes what a person answers out of a request, before anything stores it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on; one that answers a run, without the value in it."""
        found = RUNS.search(scope["path"]) if scope["type"] == "http" and scope["method"] == "POST" else None
        if found is None:
            await self.app(scope, receive, send)
            return
        body = _without_answer(found["thread"], await _body(receive))
        headers = [(name, value) for name, value in scope["headers"] if name.lower() != b"content-length"]
        told: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def again() -> Message:
            return told.pop() if told else await receive()

        headers.append((b"content-length", str(len(body)).encode()))
        await self.app({**scope, "headers": headers}, again, send)


async def _body(receive: Receive) -> bytes:
    pieces: list[bytes] = []
    while True:
        message = await receive()
        pieces.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(pieces)


def _without_answer(thread: str, body: bytes) -> bytes:
    try:
        told: Any = json.loads(body)
        resume = told["command"]["resume"]
    except (ValueError, KeyError, TypeError):
        return body
    told["command"]["resume"] = HANDED.without(thread, resume)
    return json.dumps(told).encode()


app = Starlette(middleware=[Middleware(TakesAside)])
