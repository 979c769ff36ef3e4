"""The hooks: each turn asks for its fault, has it put in, and tells what came of it."""

import functools
import inspect
import json
import os
import re
import time
from collections.abc import Callable
from pathlib import Path
from types import FunctionType
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright import sync_api
from playwright.sync_api import BrowserContext

from .answering import answering
from .noticing import noticed_of
from .stage import Stage
from .turn import Turn

SHORTEST_S = 1.0
"""A wait that is cut shorter than this would fail on a busy machine without any fault."""
SLACK = 4.0
"""A call may take this many times what the slowest one took without a fault."""
SETTLE_MS = 300
"""A page is given this long before it is read for the last time."""
SETTLED = frozenset({"fill", "clear", "select_option", "check", "uncheck", "set_checked", "set_input_files", "blur"})
"""Actions after which a page stands still as a rule; checks are another such moment, clicks are none."""
CALLED = ("Locator", "Page", "LocatorAssertions", "PageAssertions")
"""Whose calls are a test's steps."""
PAGE = Path(__file__).with_name("page.js")


stage = Stage(-1, -1)


def pytest_configure(config: pytest.Config) -> None:
    """Open the pipes, and look at every call that a test makes."""
    del config
    stage.pipe_in, stage.pipe_out = int(os.environ["PACTS_FAULTS_IN"]), int(os.environ["PACTS_FAULTS_OUT"])
    for kind in (getattr(sync_api, name) for name in CALLED):
        for name, member in list(vars(kind).items()):
            if isinstance(member, FunctionType) and not name.startswith("_") and name != "wait_for_timeout":
                reads = name in SETTLED or name.startswith(("to_", "not_to_"))
                setattr(kind, name, watched(member, reads=reads))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """As many turns as there may be."""
    metafunc.fixturenames.append("pacts_turn")
    metafunc.parametrize("pacts_turn", range(int(os.environ["PACTS_FAULTS_TURNS"])))


def watched(member: Callable[..., Any], *, reads: bool) -> Callable[..., Any]:
    """The same call, timed; with a reading of the page after it."""

    @functools.wraps(member)
    def call(*args: Any, **kwargs: Any) -> Any:
        turn = stage.turn
        if turn is None or turn.inside:
            return member(*args, **kwargs)
        turn.inside, began = True, time.monotonic()
        try:
            result = member(*args, **kwargs)
            turn.slowest_s = max(turn.slowest_s, time.monotonic() - began)
            if reads:
                turn.read()
        finally:
            turn.inside = False
        return result

    return call


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_call(item: pytest.Function) -> None:
    """Ask for the turn's fault and put it in; raises `Exit` when there is no further turn."""
    stage.number += 1
    stage.say(ask=stage.number)
    heard = stage.hear()
    if heard.get("end"):
        stage.say(noticed=noticed_of(stage.first, stage.last, stage.survivors))
        pytest.exit("no further turn", returncode=0)
    context = item.funcargs["context"]
    assert isinstance(context, BrowserContext)
    turn = Turn(context, heard.get("fault"))
    if turn.fault is not None:
        put_in(turn, turn.fault)
    elif stage.first is None:
        watch_functions(item)
        context.on("response", turn.note)
        context.on("requestfinished", turn.finished)
    if stage.first is not None:
        set_limit(item, stage.usual_s if turn.fault is None else stage.short_s)
    stage.turn = turn


def watch_functions(item: pytest.Function) -> None:
    """Time the functions that the test brings along, too: they wait by themselves."""
    module: Any = item.module
    for name, member in list(vars(module).items()):
        own = isinstance(member, FunctionType) and member.__module__ == item.path.stem
        if own and not name.startswith("test_"):
            setattr(module, name, watched(member, reads=True))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_makereport(item: pytest.Function, call: pytest.CallInfo[None]) -> None:
    """Tell what came of the turn."""
    turn = stage.turn
    if call.when != "call" or turn is None:
        if call.when == "setup" and call.excinfo is not None:
            stage.say(broken=str(call.excinfo.value)[:300])
        return
    stage.turn = None
    seconds = time.monotonic() - turn.began
    failed = call.excinfo is not None
    if not failed:
        if turn.context.pages:
            turn.context.pages[-1].wait_for_timeout(SETTLE_MS)
        turn.read()
    told: dict[str, object] = {"turn": stage.number, "failed": failed, "seconds": round(seconds, 3)}
    told |= {"fired": turn.fired[:20], **(where(item, call) if failed else {})}
    if stage.first is None:
        turn.take_bodies()
        module: Any = item.module
        # a fault is seen when something does not come: that is waited for no longer than needed
        stage.usual_s = module.TIMEOUT_S
        stage.short_s = min(stage.usual_s, max(SHORTEST_S, SLACK * turn.slowest_s))
        told |= {"requests": [seen.told() for seen in turn.requests]}
        stage.first = turn
    elif turn.fault is None:
        stage.last = turn
    elif failed and not turn.fired:
        stage.short_s = min(stage.usual_s, 2 * stage.short_s)  # the machine is slower by now
    elif not failed and turn.fired:
        stage.survivors[stage.number] = turn
    stage.say(**told)


def where(item: pytest.Function, call: pytest.CallInfo[None]) -> dict[str, object]:
    """The line of the test that failed, and the first words of what it said."""
    assert call.excinfo is not None
    own = [entry for entry in call.excinfo.traceback if Path(entry.path) == item.path]
    said = str(call.excinfo.value).strip()
    return {"line": own[0].lineno + 1 if own else 0, "said": said[:300]}


def set_limit(item: pytest.Function, limit_s: float) -> None:
    """How long the test waits for what does not come: its own constant, also where functions took it as a default."""
    module: Any = item.module
    now = module.TIMEOUT_S
    module.TIMEOUT_S = limit_s
    for member in map(inspect.unwrap, vars(module).values()):
        if isinstance(member, FunctionType) and member.__defaults__:
            member.__defaults__ = tuple(limit_s if one == now else one for one in member.__defaults__)


def put_in(turn: Turn, fault: dict[str, Any]) -> None:
    """Have the fault in everything that the turn's context opens."""
    if fault["method"]:
        turn.context.route(
            lambda url: re.search(fault["path"], urlsplit(url).path or "/") is not None, answering(turn, stage.first)
        )
        return
    turn.context.expose_binding("__pactsFired", lambda _source, said: turn.fired.append(str(said)))
    code = PAGE.read_text(encoding="utf-8")
    turn.context.add_init_script(script=code.replace("__FAULT__", json.dumps(fault).replace("<", "\\u003c"), 1))
