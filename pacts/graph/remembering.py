"""What is remembered of the steps' elements: asked for once when a run begins, held against the page, told at its end.

The memory of selectors serves every requirement on the application. Besides it there is what the last good run of the
same requirement used (`Recall`): where both differ, or the selector failed since, that one is put to the gate, so that
a changed locator is a heal until a person accepts it, whoever else has found the element anew meanwhile.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Final

from pacts.domain.element import Locator, ResolvedElement
from pacts.domain.page_pattern import page_pattern
from pacts.domain.plan import Plan, Step, Verb
from pacts.domain.result import GateReport, StepResult
from pacts.domain.selector import (
    Layer,
    Lesson,
    MemoryNote,
    Remembered,
    Selector,
    SelectorKey,
    Tally,
    asked_of,
)
from pacts.domain.sketch import difference, has_drifted
from pacts.graph.context import Part, RunContext
from pacts.graph.steps import aim, meant, needs_element
from pacts.ports import Recall

PARTS: Final[tuple[Part, ...]] = ("target", "destination")
KINDS: Final[dict[Verb, str]] = dict.fromkeys(("fill", "append", "clear", "type"), "fill")
"""Verbs that mean the same element by the same words."""
BY_WORDS: Final = frozenset({"role", "label", "placeholder", "alt", "title", "text"})
"""Locators that say what an author says: where one matches alone, the words are not ambiguous either."""
COUNTED: Final = frozenset({"ordinal", "every", "number", "pick", "where", "looks", "rest"})
"""What picks one of several by the data of the moment: it serves the same requirement only."""
MISSES: Final = 2
"""In a row: the page is another one, and what else is remembered of it is looked for anew."""


def site_of(context: RunContext, plan: Plan) -> str:
    """Application and environment: what is remembered under one is not known under another."""
    settings = context.services.settings
    application = settings.application or _origin(plan.base_url or "")
    return f"{application}\n{settings.environment}"


def _origin(url: str) -> str:
    scheme, _, rest = url.partition("://")
    return f"{scheme.lower()}://{rest.partition('/')[0].partition('?')[0].lower()}"


def intent_of(step: Step, part: Part = "target") -> str:
    """What is done to what, in normalised words, with the scope; "" where nothing is pointed at."""
    asked = meant(step)
    target = aim(step) if part == "target" else asked.destination
    if target is None:
        return ""
    told: dict[str, Any] = {"verb": KINDS.get(asked.verb, asked.verb), "part": part, "negated": asked.negated}
    if asked.verb in {"select", "deselect"} and asked.value is not None:
        told["value"] = asked.value.template  # of several lists, the one that has it is meant
    told["target"] = _normalised(target.model_dump(mode="json", exclude_defaults=True))
    return json.dumps(told, sort_keys=True, ensure_ascii=False)


def _normalised(said: Any) -> Any:
    match said:
        case str():
            return " ".join(said.casefold().split())
        case list():
            return [_normalised(one) for one in said]
        case dict():
            return {name: _normalised(one) for name, one in said.items()}
        case _:
            return said


def _own(intent: str, plan: Plan) -> str:
    """The intent within one requirement."""
    return f"{intent}\n{plan.digest}"


# --- asked for when the run begins


async def recall(context: RunContext, plan: Plan, steps: Iterable[Step]) -> None:
    """Have what is remembered of these steps on any page of the application laid ready, in one round trip."""
    kept, site = context.services.selectors, site_of(context, plan)
    if kept is None or plan.base_url is None:
        return
    intents = [intent for step in steps for part in PARTS if (intent := intent_of(step, part))]
    asked = {asked_of(site, said) for intent in intents for said in (intent, _own(intent, plan))}
    context.desk.memory.recalled |= await kept.recall(sorted(asked))
    if kept.trouble:
        context.services.log("CACHE", what="memory", used=False, reason=kept.trouble)


def lay_out(context: RunContext, plan: Plan, recall_: Recall) -> int:
    """Put on the desk what the last good run of the plan used and what is still trusted; how many elements."""
    planned = {step.id: step for step in plan.steps}
    memory = context.desk.memory
    laid = 0
    for (step_id, said), element in recall_.elements.items():
        part: Part = "destination" if said == "destination" else "target"
        then, page = recall_.steps.get(step_id), recall_.pages.get(step_id)
        step = planned.get(step_id, then)
        if step is None or page is None or not _is_same(step, then):
            continue
        found = _find(context, plan, step, part, page)
        if found is None:
            continue  # not trusted any more: looked for anew
        key, known = found
        differs = known.failed or known.element.locator != element.locator
        used = element if differs else known.element
        context.desk.book[(step_id, part)] = _as_remembered(used, step_id, part)
        memory.layers[(step_id, part)] = "postgres" if differs else known.layer
        memory.keys[(step_id, part)] = key
        memory.sketches[(step_id, part)] = known.sketch
        memory.own.add((step_id, part))
        laid += 1
    return laid


def _is_same(now: Step, then: Step | None) -> bool:
    """Whether an element known by a step's id is still what the step means; steps of expansions are compared later."""
    return then is None or (now.verb, now.target, now.destination) == (then.verb, then.target, then.destination)


def _as_remembered(element: ResolvedElement, step_id: str, part: Part) -> ResolvedElement:
    changes = {"origin": "remembered", "execution_tier": 1, "ref": None, "document": ""}
    return element.model_copy(update={**changes, "step_id": step_id, "part": part})


def _find(context: RunContext, plan: Plan, step: Step, part: Part, page: str) -> tuple[SelectorKey, Remembered] | None:
    """What is remembered for a step on a page: by its own requirement, else by any."""
    intent, site = intent_of(step, part), site_of(context, plan)
    for said in (_own(intent, plan), intent):
        key = SelectorKey(site, page, said)
        known = context.desk.memory.recalled.get(key.asked, {}).get(page)
        if known is not None:
            return key, known
    return None


# --- held against the page


def prepare(context: RunContext, plan: Plan, step: Step, url: str) -> None:
    """Put on the desk what any requirement knew of a step on the page the run now stands on."""
    memory, page = context.desk.memory, page_pattern(url)
    if not memory.recalled or page in memory.aside or not needs_element(step) or not _may_share(step):
        return
    for part in PARTS:
        if context.element(step, part) is not None or not intent_of(step, part):
            continue
        found = _find(context, plan, step, part, page)
        if found is None or found[1].failed:
            continue
        key, known = found
        by_words = known.element.model_copy(update={"spare": ()})  # another way to it would say nothing of these words
        context.desk.book[(step.id, part)] = _as_remembered(by_words, step.id, part)
        memory.layers[(step.id, part)] = known.layer
        memory.keys[(step.id, part)] = key
        memory.sketches[(step.id, part)] = known.sketch


def is_as_remembered(context: RunContext, step: Step, url: str) -> bool:
    """Whether the page is still the one that the step's remembered elements are known from.

    Where it is not, it is looked at, and what other requirements knew is not used.
    """
    memory, footing, page = context.desk.memory, context.desk.footing, page_pattern(url)
    now = footing.structure.sketch if footing is not None and footing.structure is not None else ""
    for part in PARTS:
        if not _is_remembered(context, step, part):
            continue
        then = memory.sketches[(step.id, part)] if memory.keys[(step.id, part)].page == page else ""
        if page not in memory.aside and not has_drifted(then, now):
            continue
        _set_aside(context, page, difference(then, now))
        memory.drifted.add(step.id)
        if (step.id, part) not in memory.own:
            del context.desk.book[(step.id, part)]
        return False
    return True


def _set_aside(context: RunContext, page: str, share: float | None) -> None:
    memory = context.desk.memory
    if page in memory.aside:
        return
    memory.aside.add(page)
    memory.tally["drifted"] += 1
    why = f"{MISSES} misses in a row" if share is None else f"{share:.0%} of the page is another"
    context.services.log("CACHE", what="page", used=False, drift=True, page=page, reason=why)


def keeps(context: RunContext, step_id: str, part: Part, found: Locator) -> bool:
    """Whether a look at a page that drifted may not replace what the last good run used: another locator is a heal."""
    kept, memory = context.desk.book.get((step_id, part)), context.desk.memory
    if kept is None or kept.origin != "remembered" or step_id not in memory.drifted:
        return False
    return (step_id, part) in memory.own and kept.locator != found


def begin(context: RunContext, step: Step, url: str) -> None:
    """Note the page that a step starts from."""
    footing = context.desk.footing
    structure = footing.structure if footing is not None else None
    context.desk.memory.pages[step.id] = page_pattern(url)
    context.desk.memory.seen[step.id] = structure.sketch if structure is not None else ""


def is_on_trial(context: RunContext, step: Step) -> bool:
    """Whether the step's element is known from other requirements only: where it fails, the page is looked at."""
    memory = context.desk.memory
    used = [part for part in PARTS if _is_remembered(context, step, part)]
    return any((step.id, part) not in memory.own for part in used)


def _is_remembered(context: RunContext, step: Step, part: Part) -> bool:
    element = context.element(step, part)
    return element is not None and element.origin == "remembered" and (step.id, part) in context.desk.memory.layers


def missed(context: RunContext, step: Step, gate: GateReport | None) -> bool:
    """Enter that a step could not use its remembered element; whether it is simply looked for anew.

    What is not there yet when a check begins may be coming: only what does not come, or is another element, has failed.
    """
    if not _is_remembered(context, step, "target"):
        return False
    trial = is_on_trial(context, step)
    lost = gate is not None and gate.failed_point in {"unique", "scoped"}
    if lost and not (meant(step).is_check and gate is not None and gate.same_element is None):
        _invalidate(context, step)
    if trial:
        for part in PARTS:
            context.desk.book.pop((step.id, part), None)
    return trial


def _invalidate(context: RunContext, step: Step) -> None:
    memory, kept = context.desk.memory, context.services.selectors
    key = memory.keys.pop((step.id, "target"), None)
    if key is None:
        return
    memory.tally["invalidated"] += 1
    memory.misses += 1
    memory.recalled.get(key.asked, {}).pop(key.page, None)
    if kept is not None:
        context.later(kept.failed(key))
    if memory.misses >= MISSES:
        _set_aside(context, memory.pages.get(step.id, key.page), None)


def note_of_use(context: RunContext, step: Step, element: ResolvedElement | None) -> MemoryNote | None:
    """Who answered for the element that a step used; None where it used none, or nothing is remembered at all."""
    memory = context.desk.memory
    if element is None or context.services.selectors is None:
        return None
    known = memory.layers.get((step.id, "target"), "postgres")  # what a person accepted is kept there, too
    layer: Layer = known if element.origin == "remembered" else "look"
    if layer != "look":
        memory.misses = 0
    return MemoryNote(layer=layer, page=memory.pages.get(step.id, ""), drifted=step.id in memory.drifted)


# --- told at the end


async def learn(context: RunContext, plan: Plan, *, good: bool) -> None:
    """Have the memory told what became of the run's selectors; a good run's are stored, another's only trusted on."""
    kept, results = context.services.selectors, context.desk.results
    if kept is None or plan.base_url is None:
        return
    notes = {step_id: result.memory for step_id, result in results.items() if result.memory is not None}
    tally: Counter[Tally] = Counter(note.layer for note in notes.values())
    lesson = Lesson(
        kept=tuple(_selectors(context, plan, results)) if good else (),
        used=() if good else tuple(_used(context, results)),
        recalled=context.desk.memory.recalled,
        tally=tally + context.desk.memory.tally,
    )
    await kept.learn(lesson)
    if kept.trouble:
        context.services.log("CACHE", what="memory", used=False, reason=kept.trouble)


def _selectors(context: RunContext, plan: Plan, results: dict[str, StepResult]) -> Iterator[Selector]:
    """The stable elements of the steps that were done."""
    memory, site = context.desk.memory, site_of(context, plan)
    for step in plan.steps:
        result = results.get(step.id)
        if result is None or result.outcome != "passed" or result.memory is None:
            continue
        for part in PARTS:
            element, intent = context.element(step, part), intent_of(step, part)
            if element is None or not intent or element.stability != "stable" or element.origin == "healed":
                continue
            said = intent if _is_shareable(step, element) else _own(intent, plan)
            yield Selector(SelectorKey(site, result.memory.page, said), element, memory.seen.get(step.id, ""))


def _used(context: RunContext, results: dict[str, StepResult]) -> Iterator[SelectorKey]:
    for (step_id, _), key in context.desk.memory.keys.items():
        result = results.get(step_id)
        note = result.memory if result is not None and result.outcome == "passed" else None
        if note is not None and note.layer != "look":
            yield key


def _may_share(step: Step) -> bool:
    """Whether another requirement may know the step's element: not where its absence would be an answer."""
    asked = meant(step)
    return not (asked.is_check and (asked.negated or asked.verb in {"count", "changed"}))


def _is_shareable(step: Step, element: ResolvedElement) -> bool:
    """Whether the same words mean the element in any requirement: by nothing but words, and the only one they fit."""
    target = aim(step) if element.part == "target" else meant(step).destination
    if target is None or element.many or not _may_share(step):
        return False
    if any(getattr(target, name) not in (None, False, (), {}) for name in COUNTED):
        return False
    parts = list(chain.from_iterable(one.parts for one in (*element.locator.frames, element.locator)))
    worded = all(part.by in BY_WORDS for part in element.locator.parts) or element.tier == 3  # noqa: PLR2004 - `name`
    alone = element.fingerprint.twins <= 1 or bool(target.scope)
    return worded and alone and not any(part.nth is not None for part in parts)
