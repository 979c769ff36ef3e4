"""Fields that suggest: what is typed brings a list, and a person picks from it."""

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from pacts.domain.plan import Verb
from pacts.runtime.choose import Option, Wish, absent, wishes_of
from pacts.runtime.compare import plain
from pacts.runtime.components.choice_list import choose_in
from pacts.runtime.components.held import Held
from pacts.runtime.components.open_list import CALM_MS, OpenList, type_into
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.task import Task

SUGGESTS_MS = 1500
"""Free text is left as it is when nothing is suggested within this time of the last key."""
MARKS = ("autocomplete", "typeahead", "suggest")


@dataclass(frozen=True, slots=True)
class Autocomplete:
    """A field with suggestions."""

    name: str = "autocomplete"
    rank: int = RANKS["pattern"]
    verbs: frozenset[Verb] = frozenset({"fill", "select"})

    def detects(self, task: Task, facts: Facts) -> bool:
        """A field that says that it completes what is typed, or that is asked for by the start or end of a text."""
        if not facts.editable or facts.readonly or facts.tag != "input" or facts.datalist:
            return False
        own = " ".join((facts.classes, *facts.around[:2])).lower()
        says = facts.autocomplete in {"list", "both"} or facts.role == "combobox" or any(m in own for m in MARKS)
        return says or any(wish.conditions for wish in wishes_of(task))

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The field itself."""
        return replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """Type, and pick the suggestion that is exactly what was asked for."""
        if task.step.verb == "select":
            return await choose_in(task)
        wishes = wishes_of(task)
        made = OpenList(await Held.of(task.target, task.timeout_ms), types=True)
        if not wishes or (len(wishes) == 1 and not wishes[0].conditions and not wishes[0].text):
            await type_into(made.trigger.handle, "")
            return Done()
        notes: list[str] = []
        for wish in wishes:
            notes += await _entered(made, wish, await task.known())
        return Done(notes=tuple(notes))


async def _entered(made: OpenList, wish: Wish, facts: Facts) -> tuple[str, ...]:
    await made.trigger.ask("markShown")
    await type_into(made.trigger.handle, wish.text or _start_of(wish))
    if wish.conditions:
        return await _by_conditions(made, wish)
    if facts.type == "search" or facts.role == "searchbox":
        return ()  # a click on a suggestion of a search box starts the search
    view = await _suggested(made, wish)
    exact = _exactly(view, wish.text)
    if exact is None:
        return (f'no suggestion is "{wish.text}"',) if view else ()
    await made.pick(exact)
    return (f"option:{exact.label}",)


def _exactly(offered: Sequence[Option], text: str) -> Option | None:
    """The suggestion that is the text; else the only one that is it but for a code or a remark in brackets."""
    wanted = plain(text)
    exact = next((option for option in offered if plain(option.label) == wanted), None)
    told = [(option, _BRACKETED.fullmatch(option.label.strip())) for option in offered]
    named = [option for option, parts in told if parts and wanted in {plain(parts[1]), plain(parts[2])}]
    return exact or (named[0] if len(named) == 1 else None)


_BRACKETED: Final = re.compile(r"(.*\S)\s*[(\[]([^()\[\]]+)[)\]]")
"""A name with its code: "Oslo (OSL)" is what is meant by "Oslo", and by "OSL"."""


def _start_of(wish: Wish) -> str:
    """What to type so that the suggestions meet the conditions."""
    by = {condition.comparison: condition.value for condition in wish.conditions if not condition.negated}
    return by.get("starts_with") or by.get("contains") or by.get("equals") or by.get("ends_with") or ""


async def _by_conditions(made: OpenList, wish: Wish) -> tuple[str, ...]:
    found = await made.until_fitting(wish, made.trigger.timeout_ms)
    if found is None:
        offered = (await made.view()).options
        if not offered:
            raise Refusal("element_absent", f"nothing is suggested that would be {wish.describe()}")
        raise absent(offered, wish)
    await made.pick(found)
    return (f"option:{found.label}",)


async def _suggested(made: OpenList, wish: Wish) -> tuple[Option, ...]:
    """The suggestions as soon as one is what was typed; else what there is when nothing more comes."""
    started = calm_since = time.monotonic()
    key = ""
    while True:
        view = await made.view()
        if any(plain(option.label) == plain(wish.text) for option in view.options):
            return view.options
        if view.key != key or view.busy:
            key, calm_since = view.key, time.monotonic()
        calm = view.options and time.monotonic() - calm_since > CALM_MS / 1000
        if calm or time.monotonic() - started > SUGGESTS_MS / 1000:
            return view.options
        await made.trigger.change(50)


COMPONENT = Autocomplete()
