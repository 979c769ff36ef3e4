"""Salesforce Lightning: combobox, lookup, app launcher."""

from dataclasses import dataclass, replace

from pacts.domain.plan import Verb
from pacts.runtime.choose import wishes_of
from pacts.runtime.components.choice_list import choose_in
from pacts.runtime.components.held import Held
from pacts.runtime.components.open_list import OpenList
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.task import Task

MARKS = ("lightning-", "slds-", "forceLookup")
LAUNCHER = ("waffle", "app-launcher", "applauncher")
HOST = "[role=combobox]:visible, select:visible"
ALL = "View All"
"""The launcher shows a few applications; the rest stands behind this button."""


@dataclass(frozen=True, slots=True)
class Lightning:
    """What bears the marks of the Lightning Design System."""

    name: str = "lightning"
    rank: int = RANKS["library"]
    verbs: frozenset[Verb] = frozenset({"select", "deselect", "fill"})

    def detects(self, _: Task, facts: Facts) -> bool:
        """A combobox, a lookup, the launcher's button, or a component's own element."""
        if facts.tag == "select" or not (facts.marked(*MARKS) or facts.tag.startswith("lightning-")):
            return False
        return facts.role == "combobox" or facts.marked(*LAUNCHER) or facts.tag in HOSTS

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The combobox in the component's own element, else the element itself."""
        if facts.tag not in HOSTS:
            return replace(task, facts=facts)
        inner = task.target.locator(HOST)
        if await inner.count() != 1:
            return None
        return replace(task, live=inner.first, facts=await Facts.of(inner.first))

    async def perform(self, task: Task) -> Done:
        """The record, value or application is chosen: a lookup keeps no free text."""
        facts = await task.known()
        if not facts.marked(*LAUNCHER):
            return await choose_in(task)
        try:
            return await choose_in(task)
        except Refusal as refusal:
            if refusal.cause != "element_absent" or not await _all_shown(task):
                raise
            return await _launched(task)


HOSTS = frozenset({"lightning-combobox", "lightning-grouped-combobox", "lightning-lookup", "lightning-record-picker"})


async def _all_shown(task: Task) -> bool:
    """Whether the launcher went on to all applications."""
    button = task.page.get_by_role("button", name=ALL, exact=True).filter(visible=True)
    if await button.count() == 0:
        await task.target.click(timeout=task.timeout_ms)
    if await button.count() == 0:
        return False
    await button.first.click(timeout=task.timeout_ms)
    return True


async def _launched(task: Task) -> Done:
    """The application among all of them."""
    made = OpenList(await Held.of(task.target, task.timeout_ms))
    wish = wishes_of(task)[0]
    option = await made.find(wish)
    await made.pick(option)
    return Done(notes=(f"option:{option.label}",))


COMPONENT = Lightning()
