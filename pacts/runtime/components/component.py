"""The one interface of all component helpers."""

from typing import Protocol

from pacts.domain.plan import Verb
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.task import Task


class Component(Protocol):
    """Knows one kind of control. A file of this package that has a `COMPONENT` is found by itself."""

    @property
    def name(self) -> str:
        """What reports and generated tests call it: "select", "date-field"."""
        ...

    @property
    def rank(self) -> int:
        """Its place in the row that is asked, lowest first; `registry.RANKS` says why which comes where."""
        ...

    @property
    def verbs(self) -> frozenset[Verb]:
        """What it can do."""
        ...

    def detects(self, task: Task, facts: Facts, /) -> bool:
        """Whether the target looks like its kind: by the facts that the gate brought, without asking the page."""
        ...

    async def resolve(self, task: Task, facts: Facts, /) -> Task | None:
        """The task on the element that is really used (a handle, an inner field); None when it is not its kind."""
        ...

    async def perform(self, task: Task, /) -> Done:
        """Do it by real input, and read back what was achieved.

        Raises:
            Refusal: it can't be done; the message names what could have been chosen instead.
        """
        ...
