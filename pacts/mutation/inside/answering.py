"""Faults of the server: who answers in its stead, and how."""

import re
from collections.abc import Callable, Sequence
from typing import Any

from playwright.sync_api import Request, Route

from .exchange import REDIRECTS, Seen
from .turn import Turn


def answering(turn: Turn, first: Turn | None) -> Callable[[Route, Request], None]:
    """Who answers in the server's stead; `first` is the turn without a fault."""
    assert turn.fault is not None
    fault = turn.fault
    answers: dict[str, Callable[[Turn, Turn | None, Route], bool]] = {
        "broken": _broken,
        "empty": _empty,
        "stays": _stays,
        "swallowed": _swallowed,
        "value": _value,
    }

    def answer(route: Route, request: Request) -> None:
        fits = request.method == fault["method"] and request.resource_type == fault["sort"]
        if not fits:
            route.fallback()
        elif answers[fault["kind"]](turn, first, route):
            turn.fired.append(fault["kind"])

    return answer


def _broken(turn: Turn, first: Turn | None, route: Route) -> bool:
    del turn, first
    route.fulfill(status=500, content_type="text/plain", body="Internal Server Error")
    return True


def _empty(turn: Turn, first: Turn | None, route: Route) -> bool:
    del first
    assert turn.fault is not None
    route.fulfill(status=200, content_type="application/json", body=turn.fault["text"])
    return True


def _stays(turn: Turn, first: Turn | None, route: Route) -> bool:
    del turn, first
    route.fulfill(status=204)
    return True


def _swallowed(turn: Turn, first: Turn | None, route: Route) -> bool:
    """Answer as it was answered without the fault, and send nothing."""
    assert turn.fault is not None
    recorded = [seen for seen in first.requests if _is_like(seen, turn.fault)] if first else []
    if not recorded:
        route.fallback()
        return False
    seen = recorded[min(len(turn.fired), len(recorded) - 1)]
    kept = {name: value for name, value in seen.response.headers.items() if name in {"location", "content-type"}}
    route.fulfill(status=seen.response.status, headers=kept, body=seen.body or b"")
    return True


def _is_like(seen: Seen, fault: dict[str, Any]) -> bool:
    method, path, sort = seen.key
    answered = seen.body is not None or seen.response.status in REDIRECTS
    return answered and (method, sort) == (fault["method"], fault["sort"]) and bool(re.search(fault["path"], path))


def _value(turn: Turn, first: Turn | None, route: Route) -> bool:
    """One value of the answer is another one: one that a person could read on the page without the fault."""
    assert turn.fault is not None
    reply = route.fetch()
    try:
        data = reply.json()
    except ValueError:
        route.fulfill(response=reply)
        return False
    shown = "\n".join(line for reading in (first.readings if first else ()) for line in reading)
    leaves = [(holder, key) for holder, key in _leaves(data) if _is_shown(holder[key], shown)]
    if leaves:
        holder, key = leaves[turn.fault["seed"] % len(leaves)]
        holder[key] = _another(holder[key])
    route.fulfill(response=reply, json=data)
    return bool(leaves)


def _leaves(data: Any) -> list[tuple[Any, Any]]:
    pairs: Sequence[tuple[Any, Any]] = (
        list(data.items()) if isinstance(data, dict) else list(enumerate(data)) if isinstance(data, list) else []
    )
    found: list[tuple[Any, Any]] = []
    for key, value in pairs:
        found += _leaves(value) if isinstance(value, dict | list) else [(data, key)]
    return found


def _is_shown(value: object, shown: str) -> bool:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return False
    return bool(str(value).strip()) and re.search(rf"(?<!\w){re.escape(str(value))}(?!\w)", shown) is not None


def _another(value: Any) -> Any:
    return value + 1 if isinstance(value, int | float) else f"{value[::-1]}x"
