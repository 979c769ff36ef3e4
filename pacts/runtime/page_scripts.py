"""The in-page code: loaded from its `.js` files once and joined into one init script.

Every file of `pacts/runtime/page/` is part of it: `prelude.js` first, then the others in alphabetical order, each in
its own block inside one function. A file registers a function with `__pacts.define("look", fn)`; the driver calls it:

    text = await invoke(frame, "look", {"limit": 6000})

which works in a document that the init script did not reach, too (it installs the code there first).
"""

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

from playwright.async_api import ElementHandle, Frame, JSHandle, Locator, Page

_FIRST = "prelude.js"
_KEPT = "Array CSS JSON Map Math Number Object Promise RangeError RegExp Set String Symbol WeakMap WeakRef"
"""Globals that the files see as the browser made them, whatever the page puts in their place later."""
_MEMBER = re.compile(r"[A-Za-z][A-Za-z0-9]*\Z")

MISSING = "pacts: the page code is not installed in this document"
"""What a `call(...)` returns where the init script did not run."""


@cache
def bundle() -> str:
    """All page code as one script for `context.add_init_script`; running it twice in a document does nothing."""
    folder = files("pacts.runtime.page")
    names = sorted(item.name for item in folder.iterdir() if item.name.endswith(".js") and item.name != _FIRST)
    return joined(tuple(names))


def joined(names: tuple[str, ...], further: str = "") -> str:
    """The named files as one script, and further code of the same make after them."""
    folder = files("pacts.runtime.page")
    prelude = (folder / _FIRST).read_text(encoding="utf-8")
    texts = [*((folder / name).read_text(encoding="utf-8") for name in names), further]
    blocks = "\n".join(f"{{\n{text}\n}}" for text in texts if text)
    return (
        f'(() => {{\n"use strict";\nconst {{{_KEPT.replace(" ", ", ")}}} = globalThis;\n'
        'if (globalThis[Symbol.for("pacts")]) return;\n'
        f"{prelude}\n{blocks}\n__pacts.seal();\n}})()\n//# sourceURL=pacts-page.js\n"
    )


@cache
def call(name: str) -> str:
    """A function expression for `frame.evaluate`, `locator.evaluate`...: calls the member `name` with what it is given.

    It returns `MISSING` in a document without the page code; `invoke` takes care of that.
    """
    if not _MEMBER.match(name):
        raise ValueError(f"{name!r} is no name of a page function: use letters and digits")
    return (
        "(...given) => { const pacts = globalThis[Symbol.for('pacts')]; "
        f"return pacts === undefined ? {MISSING!r} : pacts.{name}(...given); }}"
    )


@cache
def text_call(name: str) -> str:
    """Like `call`, for an argument and an answer in JSON text: `evaluate` walks through every field of a structure."""
    if not _MEMBER.match(name):
        raise ValueError(f"{name!r} is no name of a page function: use letters and digits")
    return (
        "(...given) => { const pacts = globalThis[Symbol.for('pacts')]; "
        f"return pacts === undefined ? {MISSING!r} : pacts.inText(pacts.{name}, given); }}"
    )


async def invoke(where: Page | Frame | Locator | ElementHandle | JSHandle, name: str, argument: Any = None) -> Any:
    """What the page function `name` returns; installs the page code first where it is missing.

    On a locator or handle the function gets the element first and `argument` second.

    Raises:
        playwright.async_api.Error: the document went away, or the function threw.
    """
    expression = call(name)
    answer = await where.evaluate(expression, argument)
    if answer != MISSING:
        return answer
    await where.evaluate(f"() => {{ {bundle()} }}")
    return await where.evaluate(expression, argument)


async def inquire(where: Page | Frame, name: str, argument: Any = None) -> Any:
    """Like `invoke`, in JSON text both ways, which is cheaper for a structure."""
    text = json.dumps(argument)
    answer = await where.evaluate(text_call(name), text)
    if answer == MISSING:
        await where.evaluate(f"() => {{ {bundle()} }}")
        answer = await where.evaluate(text_call(name), text)
    return json.loads(answer)


async def inquire_all(found: Locator, name: str, argument: Any = None) -> Any:
    """What the page function `name` returns of all that a locator matches, in one round trip, in JSON text both ways.

    Raises:
        playwright.async_api.Error: the document or the frame went away, or the function threw.
    """
    text = json.dumps(argument)
    answer = await found.evaluate_all(text_call(name), text)
    if answer == MISSING:
        await found.evaluate_all(f"() => {{ {bundle()} }}")
        answer = await found.evaluate_all(text_call(name), text)
    return json.loads(answer)
