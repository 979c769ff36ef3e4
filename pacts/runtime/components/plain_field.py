"""Anything one types into."""

from dataclasses import dataclass, replace

from pacts.domain.plan import Verb
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.task import Task


@dataclass(frozen=True, slots=True)
class PlainField:
    """A text field, with or without a native list of suggestions."""

    name: str = ""
    rank: int = RANKS["field"]
    verbs: frozenset[Verb] = frozenset({"fill", "select"})

    def detects(self, task: Task, facts: Facts) -> bool:
        """What is editable; for `select` only a field with a native list of suggestions."""
        return facts.editable and (task.step.verb == "fill" or facts.datalist)

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The field itself."""
        return replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """The field holds the text, and nothing else; one that hears keys hears the last of them."""
        facts = await task.known()
        if facts.readonly:
            raise Refusal("element_disabled", "the field is read-only, and nothing to choose from opens on it")
        if not (facts.keyed and task.value.strip() and task.value[-1].isprintable()):
            await task.target.fill(task.value, timeout=task.timeout_ms)
            return Done()
        await task.target.fill(task.value[:-1], timeout=task.timeout_ms)
        await task.target.press_sequentially(task.value[-1], timeout=task.timeout_ms)
        return Done(notes=("component:keyed-field",))


COMPONENT = PlainField()
