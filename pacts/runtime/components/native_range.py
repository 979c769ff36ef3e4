"""The browser's own slider."""

from dataclasses import dataclass, replace

from pacts.domain.plan import Verb
from pacts.runtime.compare import number
from pacts.runtime.components.registry import RANKS
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.task import Task

HIGHEST = 100.0
"""Where a range ends that names no end, by the HTML standard."""


@dataclass(frozen=True, slots=True)
class NativeRange:
    """`<input type=range>`."""

    name: str = ""
    rank: int = RANKS["native"]
    verbs: frozenset[Verb] = frozenset({"set_slider", "fill", "select"})

    def detects(self, _: Task, facts: Facts) -> bool:
        """A range input."""
        return facts.type == "range"

    async def resolve(self, task: Task, facts: Facts) -> Task | None:
        """The field itself."""
        return replace(task, facts=facts)

    async def perform(self, task: Task) -> Done:
        """It holds the value, or the nearest one its steps allow, which is said."""
        wanted = slider_value(task.value, *_ends(await task.known()))
        stepped = _stepped(wanted, await task.known())
        await task.target.fill(stepped, timeout=task.timeout_ms)
        if abs(float(stepped) - wanted) < 1e-9:  # noqa: PLR2004 -- floats of the same text
            return Done()
        return Done(notes=(f"entered:{stepped}", f"its steps allow no {wanted:g}; it stands at {stepped}"))


def slider_value(text: str, low: float, high: float) -> float:
    """The number that is asked for; "the maximum", "the middle", "50%" are places between the ends.

    Raises:
        Refusal: it is no number, or beyond the ends.
    """
    said = text.strip().lower()
    places = {"minimum": low, "min": low, "lowest": low, "maximum": high, "max": high, "highest": high}
    places |= {"middle": (low + high) / 2, "half": (low + high) / 2, "centre": (low + high) / 2}
    word = next((word for word in places if word in said.split()), None)
    wanted = places[word] if word else number(text)
    if wanted is None:
        raise Refusal("expectation_not_met", f"a slider needs a number, not {text!r}")
    if word is None and said.endswith("%") and (low, high) != (0, 100):
        wanted = low + (high - low) * wanted / 100
    if not low <= wanted <= high:
        raise Refusal("expectation_not_met", f"the slider goes from {low:g} to {high:g}: {wanted:g} is beyond it")
    return wanted


def _ends(facts: Facts) -> tuple[float, float]:
    high = number(facts.max)
    return number(facts.min) or 0.0, HIGHEST if high is None else high


def _stepped(wanted: float, facts: Facts) -> str:
    if facts.step == "any":
        return f"{wanted:.12g}"
    low, high = _ends(facts)
    step = number(facts.step) or 1.0
    steps = min(round((wanted - low) / step), int((high - low) / step + 1e-9))
    return f"{low + steps * step:.12g}"


COMPONENT = NativeRange()
