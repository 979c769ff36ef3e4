"""What is not a control itself but has one in it: a component's own element, a label, a cell."""

from dataclasses import dataclass, replace

from pacts.domain.plan import Verb
from pacts.runtime.components import registry
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.task import Task

FIELDS = (
    "input:not([type=hidden]):not([type=button]):not([type=submit]):visible, textarea:visible, select:visible, "
    "[contenteditable=true]:visible, [contenteditable='']:visible, [role=combobox]:visible, [role=slider], "
    "[role=spinbutton]:visible, iframe:visible"
)
LISTS = (
    "select, [role=combobox]:visible, [role=listbox]:visible, [aria-haspopup=listbox]:visible, "
    "[role=radiogroup]:visible, [role=grid]:visible, [role=spinbutton]:visible, input[type=number], "
    "input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=submit]):visible"
)
SLIDERS = "input[type=range], [role=slider], [class*=slider-handle i], [class*=slider__handle i], input[type=number]"
INNER: dict[Verb, str] = {"fill": FIELDS, "select": LISTS, "deselect": LISTS, "set_slider": SLIDERS}


@dataclass(frozen=True, slots=True)
class Inside:
    """The first control inside an element that is none."""

    name: str = ""
    rank: int = RANKS["inside"]
    verbs: frozenset[Verb] = frozenset({"fill", "select", "deselect", "set_slider"})

    def detects(self, task: Task, facts: Facts) -> bool:
        """No control by itself."""
        return not facts.is_control or task.step.verb in {"fill", "set_slider"}

    async def resolve(self, task: Task, _: Facts) -> Task | None:
        """The control inside; None where a list is opened by a click on the element all the same."""
        inner = task.target.locator(INNER[task.step.verb])
        if await inner.count() > 0:
            return replace(task, live=inner.first, facts=None)
        if task.step.verb in {"select", "deselect"}:
            return None
        said = "slider" if task.step.verb == "set_slider" else "field one can type into"
        raise Refusal("element_disabled", f"this is no {said}, and there is none in it")

    async def perform(self, task: Task) -> Done:
        """As if the inner control had been named."""
        return await registry.perform(replace(task, facts=await Facts.of(task.target)))


COMPONENT = Inside()
