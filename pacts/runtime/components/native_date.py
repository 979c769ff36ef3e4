"""The browser's own date, time, month and week fields."""

from dataclasses import dataclass, replace

from pacts.domain.plan import Verb
from pacts.runtime import dates
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.task import Task

EXAMPLES = {
    "date": "2027-03-12",
    "time": "17:30",
    "datetime-local": "2027-03-12 17:30",
    "month": "March 2027",
    "week": "2027-W10",
}


@dataclass(frozen=True, slots=True)
class NativeDate:
    """`<input type=date>` and its kin."""

    name: str = ""  # a generated test fills it as any field, with what was entered
    rank: int = RANKS["native"]
    verbs: frozenset[Verb] = frozenset({"fill", "select"})

    def detects(self, _: Task, facts: Facts) -> bool:
        """One of the browser's five kinds."""
        return facts.type in dates.NATIVE

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The field itself."""
        return replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """The field holds the date, however it was written."""
        facts = await task.known()
        native = dates.for_input(facts.type, task.value, month_first=task.month_first)
        if task.value and native is None:
            said = f"write it like {EXAMPLES[facts.type]!r}"
            raise Refusal("expectation_not_met", f"{task.value!r} is no {facts.type} that can be entered here: {said}")
        _within(native or "", facts)
        await task.target.fill(native or "", timeout=task.timeout_ms)
        return Done(notes=(f"entered:{native or ''}",))


def _within(native: str, facts: Facts) -> None:
    """Native values of one kind compare as text."""
    if native and ((facts.min and native < facts.min) or (facts.max and native > facts.max)):
        said = f"from {facts.min or 'any'} to {facts.max or 'any'}"
        raise Refusal("expectation_not_met", f"{native} can't be chosen in this field: it takes {said}")


COMPONENT = NativeDate()
