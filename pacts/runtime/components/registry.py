"""Who performs what: the component helpers, found by themselves."""

import pkgutil
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points

from pacts.runtime import components
from pacts.runtime.components.component import Component
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.task import Task

ENTRY_POINTS = "pacts.components"
"""Other packages bring helpers of their own under this name."""
RANKS = {
    "own": 10,  # what a project brings for its own components goes before ours
    "native": 20,  # the browser's own controls say plainly what they are
    "library": 30,  # one library, known by its own marks
    "pattern": 40,  # a kind of widget, known by roles and by how it behaves
    "field": 80,  # anything one can type into
    "inside": 90,  # not a control itself: the one control inside it
    "last": 99,  # whatever opens a list when it is clicked
}
SUITS = "component:"


@cache
def all_components() -> tuple[Component, ...]:
    """Every helper, in the order in which they are asked."""
    return tuple(sorted(_found(), key=lambda component: component.rank))


def _found() -> Iterator[Component]:
    for module in pkgutil.iter_modules(components.__path__):
        component = getattr(import_module(f"{components.__name__}.{module.name}"), "COMPONENT", None)
        if component is not None:
            yield component
    for entry in entry_points(group=ENTRY_POINTS):
        yield entry.load()


async def perform(task: Task) -> Done:
    """The task, done by the first helper that knows the target.

    Raises:
        Refusal: it can't be done, or nobody knows such a control.
    """
    facts = await task.known()
    for component in all_components():
        if task.step.verb not in component.verbs or not component.detects(task, facts):
            continue
        meant = await component.resolve(task, facts)
        if meant is not None:
            done = await component.perform(meant)
            return _signed(done, component.name)
    raise Refusal("element_absent", f"{_said(task)} is no control on which one can {task.step.verb.replace('_', ' ')}")


def _signed(done: Done, name: str) -> Done:
    """Who did it stands among the notes once: the innermost helper's name."""
    if not name or any(note.startswith(SUITS) for note in done.notes):
        return done
    return replace(done, notes=(f"{SUITS}{name}", *done.notes))


def _said(task: Task) -> str:
    return task.step.target.describe() if task.step.target else "this"
