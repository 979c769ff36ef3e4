"""The browser's own list, single or multiple, with or without groups."""

from dataclasses import dataclass, replace
from typing import Any

from playwright.async_api import Locator as Live

from pacts.domain.plan import Verb
from pacts.runtime.choose import Option, Wish, absent, fitting, wishes_of
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.page_scripts import invoke
from pacts.runtime.task import Task

ROUND_MS = 100
"""Between two looks at a list whose options come late; a change of the page ends it sooner."""


@dataclass(frozen=True, slots=True)
class NativeSelect:
    """`<select>`."""

    name: str = "select"
    rank: int = RANKS["native"]
    verbs: frozenset[Verb] = frozenset({"select", "deselect", "fill"})

    def detects(self, _: Task, facts: Facts) -> bool:
        """A `<select>` element."""
        return facts.tag == "select"

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The element itself."""
        return replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """Choose by what a person reads; several at once where the list takes several."""
        facts = await task.known()
        wishes = wishes_of(task)
        if task.step.verb == "deselect":
            return await _deselect(task, wishes)
        if not wishes:
            raise Refusal("expectation_not_met", "no option was named")
        if len(wishes) > 1 and not facts.multiple:
            raise Refusal("expectation_not_met", f"the list takes one option, and {len(wishes)} were named")
        options, chosen = await _awaited(task, wishes)
        kept = [option for option in options if option.selected and option not in chosen] if facts.multiple else []
        return await _set(task, [*kept, *chosen])


async def _deselect(task: Task, wishes: tuple[Wish, ...]) -> Done:
    if not (await task.known()).multiple:
        raise Refusal("expectation_not_met", "one option of this list is always chosen: choose another one instead")
    options, dropped = await _awaited(task, wishes)
    gone = dropped if wishes else options
    return await _set(task, [option for option in options if option.selected and option not in gone])


async def _set(task: Task, options: list[Option]) -> Done:
    """Exactly these are chosen; by index, because labels may be equal."""
    in_order = sorted({option.number: option for option in options}.values(), key=lambda option: option.number)
    await task.target.select_option(index=[option.number for option in in_order], timeout=task.timeout_ms)
    return Done(notes=tuple(f"option:{option.label}" for option in in_order))


async def _awaited(task: Task, wishes: tuple[Wish, ...]) -> tuple[list[Option], list[Option]]:
    """All options, and those that are meant; options that come late are waited for."""
    left = task.timeout_ms
    while True:
        options = await _options(task.target)
        chosen = [fitting(options, wish) for wish in wishes]
        if None not in chosen:
            return options, [option for option in chosen if option]
        if left <= 0:
            raise absent(options, wishes[chosen.index(None)])
        left -= ROUND_MS
        await invoke(task.page, "nextChange", {"ms": ROUND_MS, "since": None})


async def _options(live: Live) -> list[Option]:
    told: list[dict[str, Any]] = await invoke(live, "optionsOf")
    return [
        Option(
            number=number,
            forms=tuple(dict.fromkeys((one["label"], one["value"]))),
            selected=one["selected"],
            disabled=one["disabled"],
            group=one["group"],
        )
        for number, one in enumerate(told)
    ]


COMPONENT = NativeSelect()
