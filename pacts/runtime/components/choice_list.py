"""Lists by the ARIA patterns and by custom: comboboxes, list boxes, menus, whatever opens options on a click."""

import time
from dataclasses import dataclass, replace
from typing import Any

from playwright.async_api import Error

from pacts.domain.plan import Verb
from pacts.runtime.choose import Option, Wish, absent, fitting, wishes_of
from pacts.runtime.compare import plain
from pacts.runtime.components.held import Held
from pacts.runtime.components.open_list import OpenList, View
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal, is_gone
from pacts.runtime.task import Task

SHOWS_S = 1.0
"""A control shows what was chosen on it within this time."""
OPTION_ROLES = frozenset({"option", "menuitem", "menuitemradio", "menuitemcheckbox", "treeitem", "radio"})
NATIVE_INPUTS = frozenset({"checkbox", "radio", "file", "range", "date", "time", "datetime-local", "month", "week"})


@dataclass(frozen=True, slots=True)
class ChoiceList:
    """A combobox, list box, menu or tree that is made of other elements."""

    name: str = "list"
    rank: int = RANKS["pattern"] + 5
    verbs: frozenset[Verb] = frozenset({"select", "deselect", "fill"})

    def detects(self, task: Task, facts: Facts) -> bool:
        """What has the role of a list, opens one, or is one of its options."""
        if facts.type in NATIVE_INPUTS:
            return False
        if task.step.verb == "fill":
            return facts.is_list and (not facts.editable or facts.readonly)
        return facts.is_list or facts.role in OPTION_ROLES

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The element itself."""
        return replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """Open it, find each option by what a person reads, click it, and read what the list shows."""
        return await choose_in(task)


@dataclass(frozen=True, slots=True)
class Opener:
    """The last one asked: a click on anything may open a list."""

    name: str = "list"
    rank: int = RANKS["last"]
    verbs: frozenset[Verb] = frozenset({"select", "deselect"})

    def detects(self, _: Task, facts: Facts) -> bool:
        """Anything that is no native input of another kind."""
        return facts.type not in NATIVE_INPUTS

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The element itself."""
        return replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """As with any other list."""
        return await choose_in(task)


async def choose_in(task: Task) -> Done:
    """Every wish is chosen (or not chosen any more), and the list is closed.

    Raises:
        Refusal: an option is not there, or the choice did not take.
    """
    facts = await task.known()
    if facts.role in OPTION_ROLES:
        await task.target.click(timeout=task.timeout_ms)
        return Done()
    wishes = wishes_of(task)
    if not wishes:
        raise Refusal("expectation_not_met", "no option was named")
    made = OpenList(await Held.of(task.target, task.timeout_ms), types=facts.editable and not facts.readonly)
    notes: list[str] = []
    for wish in wishes:
        notes += await _one(made, wish, facts, wanted=task.step.verb != "deselect")
    await _leave(made)
    return Done(notes=tuple(notes))


async def _one(made: OpenList, wish: Wish, facts: Facts, *, wanted: bool) -> tuple[str, ...]:
    if not wanted and wish.text and await _removed(made, wish.text):
        return (f"option:{wish.text}",)
    option = await _found(made, wish)
    if option.selected == wanted and facts.role != "menu":  # in a menu, a click on what is chosen is a choice too
        return (f"option:{option.label}", "it was so already")
    before = await made.trigger.ask("chosenText")
    await made.pick(option)
    await _taken(made, option, before, facts, wanted=wanted)
    return (f"option:{option.label}",)


async def _removed(made: OpenList, text: str) -> bool:
    """Whether a chip of this text was taken away by its own button."""
    number = await made.trigger.ask("chipRemover", text)
    if number < 0:
        return False
    button = await made.trigger.kept(number)
    await button.click(timeout=made.trigger.timeout_ms)
    return True


async def _found(made: OpenList, wish: Wish) -> Option:
    """The option: among those that stand open, by typing where the list can be searched, by scrolling."""
    view = await made.open()
    can_type = made.types or view.search >= 0
    if found := fitting(view.options, wish):
        return found
    text = wish.text or (wish.conditions[0].value if wish.conditions else "")
    if can_type and text:
        if view.options and (found := await made.until_fitting(wish, 0)):
            return found
        return await _by_typing(made, wish, text, view)
    return await made.find(wish)


async def _by_typing(made: OpenList, wish: Wish, text: str, view: View) -> Option:
    await made.search(text, view)
    if found := await made.until_fitting(wish, made.trigger.timeout_ms):
        return found
    offered = (await made.view()).options
    await made.search("", view)
    if found := await made.until_fitting(wish, SHOWS_S * 1000) or await made.scrolled_to(wish):
        return found
    await made.close()
    raise absent(offered or made.seen.values(), wish)


async def _taken(made: OpenList, option: Option, before: dict[str, str], facts: Facts, *, wanted: bool) -> None:
    """Wait until the control shows the choice; what shows nothing at all is believed, unless it is a combobox."""
    deadline = time.monotonic() + SHOWS_S
    while True:
        try:
            if await _is_taken(made, option, before, wanted=wanted):
                return
            await made.trigger.change(50)
        except Error as error:
            if is_gone(error):
                raise
            return  # the choice led to another page
        if time.monotonic() > deadline:
            break
    if facts.role in {"combobox", "listbox"} and wanted and (await made.view()).options:
        told = await made.trigger.ask("chosenText")
        shown = told["value"] or told["text"] or "nothing"
        raise Refusal("expectation_not_met", f'"{option.label}" was clicked, and the list still shows "{shown}"')


async def _is_taken(made: OpenList, option: Option, before: dict[str, str], *, wanted: bool) -> bool:
    told: dict[str, Any] = await made.trigger.ask("chosenText")
    label = plain(option.label)
    if told != before and (label in plain(f"{told['value']} {told['text']}")) == wanted:
        return True
    view = await made.view()
    same = next((one for one in view.options if plain(one.label) == label), None)
    return not view.options or (same is not None and same.selected == wanted)


async def _leave(made: OpenList) -> None:
    """Close what is still open: it would stand in the way of the next step."""
    try:
        await made.close()
    except Error as error:
        if is_gone(error):
            raise


COMPONENT = ChoiceList()
