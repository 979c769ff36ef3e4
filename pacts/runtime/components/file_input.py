"""Files: a visible or hidden file input, a button that opens the chooser, a drop zone."""

import mimetypes
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from playwright.async_api import Error, FileChooser
from playwright.async_api import Locator as Live
from playwright.async_api import TimeoutError as PlaywrightTimeout

from pacts.domain.plan import Verb
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.page_scripts import invoke
from pacts.runtime.task import Task

CHOOSER_MS = 1500
"""A click opens the chooser at once; what does not do so within this time opens none."""
FILE_INPUT = "input[type=file]"


@dataclass(frozen=True, slots=True)
class FileInput:
    """Whatever takes files."""

    name: str = ""
    rank: int = RANKS["native"]
    verbs: frozenset[Verb] = frozenset({"upload", "fill"})

    def detects(self, task: Task, facts: Facts) -> bool:
        """Anything that files are to be put into."""
        return task.step.verb == "upload" or facts.type == "file"

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The input itself, or the one in the element."""
        if facts.type == "file":
            return replace(task, facts=facts)
        inner = task.target.locator(FILE_INPUT)
        if await inner.count() == 1:
            return replace(task, live=inner, facts=await Facts.of(inner))
        return replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """The files are chosen: in the input, by the chooser that a click opens, or dropped."""
        paths = _files(task.values)
        if (await task.known()).type == "file":
            return await _put(task.target, paths, task.timeout_ms)
        if await _by_chooser(task, paths):
            return Done(notes=_named(paths))
        if await _dropped(task, paths):
            return Done(notes=("component:drop-zone", *_named(paths)))
        raise Refusal(
            "element_absent",
            "a click on it opens no file chooser, there is no file input in it, and it takes nothing that is dropped",
        )


def _files(values: tuple[str, ...]) -> list[Path]:
    paths = [Path(value).expanduser() for value in values]
    missing = [str(path) for path in paths if not path.is_file()]
    if missing or not paths:
        said = ", ".join(missing) or "(none named)"
        raise Refusal("missing_file", f"there is no file {said}: mend the path in the requirement")
    return paths


def _named(paths: list[Path]) -> tuple[str, ...]:
    return tuple(f"file:{path.name}" for path in paths)


async def _put(live: Live, paths: list[Path], timeout_ms: float) -> Done:
    """The files are in the input; what it would not offer in its chooser is said."""
    try:
        await live.set_input_files(paths, timeout=timeout_ms)
    except Error as error:
        if "Non-multiple" in error.message:
            raise Refusal("expectation_not_met", f"it takes one file, and {len(paths)} were named") from error
        raise
    accept = await live.get_attribute("accept") or ""
    odd = [path.name for path in paths if accept and not _accepted(path, accept)]
    return Done(notes=(*_named(paths), *(f"{name} is not of the kind it asks for ({accept})" for name in odd)))


def _accepted(path: Path, accept: str) -> bool:
    kind = mimetypes.guess_type(path.name)[0] or ""
    rules = [rule.strip().lower() for rule in accept.split(",") if rule.strip()]
    return any(
        path.suffix.lower() == rule if rule.startswith(".") else kind == rule or kind.startswith(rule.removesuffix("*"))
        for rule in rules
    )


async def _by_chooser(task: Task, paths: list[Path]) -> bool:
    """Whether a click opened a chooser."""
    try:
        async with task.page.expect_file_chooser(timeout=min(task.timeout_ms, CHOOSER_MS)) as coming:
            await task.target.click(timeout=task.timeout_ms)
        chooser: FileChooser = await coming.value
    except PlaywrightTimeout:
        return False
    if len(paths) > 1 and not chooser.is_multiple():
        raise Refusal("expectation_not_met", f"it takes one file, and {len(paths)} were named")
    await chooser.set_files(paths)
    return True


async def _dropped(task: Task, paths: list[Path]) -> bool:
    """Whether the page took the files that were dropped on the element, as by the browser's own drag."""
    box = await task.target.bounding_box(timeout=task.timeout_ms)
    if box is None:
        return False
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    data: dict[str, Any] = {"items": [], "files": [str(path.resolve()) for path in paths], "dragOperationsMask": 1}
    before = await invoke(task.page, "structureHere")
    client = await task.page.context.new_cdp_session(task.page)
    for kind in ("dragEnter", "dragOver", "drop"):
        await client.send("Input.dispatchDragEvent", {"type": kind, "x": x, "y": y, "data": data})
    await client.detach()
    await invoke(task.page, "nextChange", {"ms": CHOOSER_MS, "since": before})
    return bool(await invoke(task.page, "structureHere") != before)


COMPONENT = FileInput()
