"""Which faults could be put in: derived from what the run did and checked, and from the requests that its test makes.

A pure function of the plan, the results and the exchanges; the source of the test is never looked at. A step may give
several faults, each of them something that goes wrong in real applications.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from urllib.parse import urlsplit

from pacts.codegen.references import Text, pieces
from pacts.domain.element import Locator, LocatorPart
from pacts.domain.mutation import FaultKind
from pacts.domain.plan import Plan, Step, Value
from pacts.domain.result import StepResult
from pacts.language.words import say
from pacts.mutation.fault import Exchange, Fault, path_pattern

CLICKS = frozenset(
    {"click", "double_click", "right_click", "press", "submit", "expand", "collapse", "download", "check", "uncheck"}
)
ENTRIES = frozenset({"fill", "append", "type", "clear", "select", "deselect", "set_slider", "paste"})
READINGS = frozenset({"text", "value", "cell", "selected", "table", "attribute"})
MISDIRECTING: frozenset[FaultKind] = frozenset({"order", "count", "twice", "lost", "value", "text", "state"})
"""What could turn a step that destroys something against another thing than the author meant."""
_LISTED = frozenset({"row", "listitem", "option", "article"})
_STATES = {"enabled": ("enabled", "disabled"), "editable": ("enabled", "disabled"), "checked": ("checked", "unchecked")}
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Walk:
    """A step with its result and the pages before and after it."""

    step: Step
    asked: Step
    result: StepResult
    before: str
    after: str

    @property
    def page(self) -> str:
        """The path of the page that the step was done or judged on, as a pattern."""
        return path_pattern(self.after if self.asked.is_check else self.before)


def faults_of(
    plan: Plan, results: Mapping[str, StepResult], exchanges: Sequence[Exchange], *, seed: int
) -> tuple[Fault, ...]:
    """Every fault that could be put in, without doubles, in the order of the steps."""
    walks = list(_walks(plan, results))
    found: list[Fault] = []
    for walk in walks:
        found += _of_check(walk, walks, plan.seed) if walk.asked.is_check else _of_action(walk)
        found += _of_list(walk)
    found += _of_exchanges(exchanges, plan, seed)
    found += _beside(walks, plan.seed, seed)
    if any(step.destructive for step in plan.steps):
        found = [fault for fault in found if fault.kind not in MISDIRECTING]
    return tuple({fault.mark: fault for fault in reversed(found)}.values())[::-1]


def _walks(plan: Plan, results: Mapping[str, StepResult]) -> Iterator[Walk]:
    path = ""
    for step in plan.steps:
        result = results.get(step.id)
        if result is None or result.outcome not in {"passed", "healed"}:
            continue
        after = urlsplit(result.evidence.url).path or path
        yield Walk(step, step.expectation or step, result, path or after, after)
        path = after


def literal(value: Value | None, seed: int) -> str:
    """The text that is expected, where it is known beforehand and no secret; "" otherwise."""
    parts = pieces(value, seed) if value is not None else ()
    return "".join(part.text for part in parts if isinstance(part, Text)) if _is_plain(parts) else ""


def _is_plain(parts: Iterable[object]) -> bool:
    return all(isinstance(part, Text) for part in parts)


# --- what is checked


def _of_check(walk: Walk, walks: Sequence[Walk], seed: int) -> list[Fault]:
    asked = walk.asked
    if asked.negated:
        return [*_denied(walk, walks), *_state(walk)]
    match asked.verb:
        case "visible" if walk.result.locator:
            found = [_checked(walk, "gone", f"{_name(walk)} is not shown")]
        case "count":
            found = [_checked(walk, "count", f"one of {_name(walk)} is missing", to="own")]
            found += [_checked(walk, "twice", f"one of {_name(walk)} is there twice", to="own")]
        case "order":
            found = [_checked(walk, "order", f"{_name(walk)} is in the reverse order")]
        case "title":
            found = _reworded(walk, seed, to="title")
        case "dialog":
            found = [Fault("dialog", "checked", "the page does not show its message", walk.step.id)]
        case verb if verb in READINGS:
            found = _reworded(walk, seed)
        case _:
            found = _state(walk)
    return found


def _reworded(walk: Walk, seed: int, to: str = "") -> list[Fault]:
    said = literal(walk.asked.value, seed) if walk.asked.comparison in {"contains", "equals"} else ""
    if not said and (walk.result.locator is None or (walk.asked.value is not None and walk.asked.value.is_secret)):
        return []
    what = f'"{said[:_SHOWN]}" is shown as another text' if said else f"{_name(walk)} shows another text"
    return [_checked(walk, "text", what, text=said, to=to)]


def _state(walk: Walk) -> list[Fault]:
    states = {
        "enabled": ("enabled", "disabled"),
        "editable": ("enabled", "disabled"),
        "checked": ("checked", "unchecked"),
    }
    pair = states.get(walk.asked.verb)
    if pair is None or walk.result.locator is None:
        return []
    to = pair[0] if walk.asked.negated else pair[1]
    return [_checked(walk, "state", f"{_name(walk)} is {to}", to=to)]


def _denied(walk: Walk, walks: Sequence[Walk]) -> list[Fault]:
    """What is not to be shown is shown: as it was where the run saw it before."""
    target = walk.asked.target
    if walk.asked.verb != "visible" or target is None:
        return []
    alike = (one for one in walks if one.result.locator and one.asked.target == target and not one.asked.negated)
    known = walk.result.locator or next((one.result.locator for one in alike), None)
    if known is None:
        return []
    fault = Fault("left", "checked", f"{_name(walk)} is still shown", walk.step.id, known, until=walk.page)
    return [fault]


def _checked(walk: Walk, kind: FaultKind, what: str, *, text: str = "", to: str = "") -> Fault:
    return Fault(kind, "checked", what, walk.step.id, walk.result.locator, walk.page, text=text, to=to)


# --- what is used


def _of_action(walk: Walk) -> list[Fault]:
    found: list[Fault] = []
    if walk.result.locator is not None and walk.asked.verb in CLICKS:
        found.append(_used(walk, "dead", f"nothing happens: {_deed(walk)}"))
    if walk.result.locator is not None and walk.asked.verb in ENTRIES:
        found.append(_used(walk, "lost", f"the value is lost after: {_deed(walk)}"))
    if walk.result.evidence.dialogs:
        to = "dismiss" if walk.asked.verb == "dialog_dismiss" else "accept"
        found.append(Fault("dialog", "used", f"the page does not ask: {_deed(walk)}", walk.step.id, to=to))
    return found


def _used(walk: Walk, kind: FaultKind, what: str) -> Fault:
    return Fault(kind, "used", what, walk.step.id, walk.result.locator)


def _of_list(walk: Walk) -> list[Fault]:
    """Faults of the list that the step's element stands in."""
    locator = walk.result.locator
    if locator is None or not any(part.by == "role" and part.value in _LISTED for part in locator.parts):
        return []
    page, step_id = walk.page, walk.step.id
    return [
        Fault("twice", "used", f"the entry of {_name(walk)} is in its list twice", step_id, locator, page),
        Fault("count", "beside", f"another entry is missing in the list of {_name(walk)}", step_id, locator, page),
        Fault("order", "beside", f"the list of {_name(walk)} is in the reverse order", step_id, locator, page),
    ]


def _name(walk: Walk) -> str:
    """What the step is about, in the author's words rather than by an id that nobody reads."""
    target = walk.asked.target
    if target is None:
        return "the page"
    return f'what "{walk.step.source.text}" is about' if target.attributes else target.describe()


def _deed(walk: Walk) -> str:
    target = walk.asked.target
    return walk.step.source.text if target is not None and target.attributes else say(walk.step)


# --- what is asked of the server


def _of_exchanges(exchanges: Sequence[Exchange], plan: Plan, seed: int) -> list[Fault]:
    base = urlsplit(plan.base_url or "")
    own = [one for one in exchanges if one.origin == f"{base.scheme}://{base.netloc}"]
    found: list[Fault] = []
    for number, one in enumerate(own):
        found += _of_exchange(one, is_first=number == 0, seed=seed + number)
    return found


def _of_exchange(one: Exchange, *, is_first: bool, seed: int) -> list[Fault]:
    name = f"{one.method} {one.path[:_SHOWN]}"
    kinds: list[tuple[FaultKind, str, str]] = []
    if one.redirected:
        return []
    if one.method != "GET" and one.replayable:
        kinds.append(("swallowed", f"{name} is answered as ever, but nothing is done", ""))
    kinds.append(("broken", f"{name} is answered with 500", ""))
    if one.sort == "document" and not is_first:
        kinds.append(("stays", f"{name} leads nowhere", ""))
    if one.json:
        kinds.append(("empty", f"{name} is answered with nothing in it", one.json))
        kinds.append(("value", f"a value that {name} is answered with is another one", ""))
    path = path_pattern(one.path)
    return [
        Fault(kind, "used", what, path=path, text=text, method=one.method, sort=one.sort, seed=seed)
        for kind, what, text in kinds
    ]


# --- what stands beside


def _beside(walks: Sequence[Walk], plan_seed: int, seed: int) -> list[Fault]:
    names = {part.name or part.value for walk in walks for part in _parts(walk.result.locator)}
    said = {literal(value, plan_seed) for walk in walks for value in (walk.asked.value, *walk.asked.values)}
    keep = tuple(sorted(text for text in names | said if len(text) > 1))
    draw = Random(seed)
    return [
        Fault("beside", "beside", f"another text on {path} is changed", path=path_pattern(path), keep=keep,
              seed=draw.randrange(10_000))
        for path in dict.fromkeys(walk.after for walk in walks if walk.after)
    ]  # fmt: skip


def _parts(locator: Locator | None) -> tuple[LocatorPart, ...]:
    return locator.parts if locator else ()
