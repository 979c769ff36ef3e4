"""Effects compared: what good runs had in common, and how far an action by another locator differs from that."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Final

from pacts.domain.effect import NOTHING, Effect, Usual
from pacts.domain.element import Fingerprint
from pacts.domain.plan import Step

SURE_RUNS: Final = 2
"""Good runs from which an effect counts as usual where no locator changed: once may have been chance."""
PARTED: Final = frozenset({"row", "item", "card", "dialog"})
"""Kinds whose coming is the opposite of their going: added is not deleted, opened is not closed."""
STARTS: Final = frozenset({"click", "double_click", "submit", "press"})
"""Verbs that must do something where they did; the others bring about a state, which may be there already."""
LEADS: Final = ("/", "http://", "https://", "?", ".")
"""Beginnings of an address that a link leads to; "#" and "javascript:" lead nowhere."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What the steps of a plan did in the good runs that are remembered."""

    of: Mapping[str, Usual] = field(default_factory=dict)
    """By step id."""
    sent: frozenset[str] = frozenset()
    """Requests that any step of them sent."""


def habits_of(runs: Mapping[str, Mapping[str, Effect]]) -> Habits:
    """What good runs had in common, from the effects of each by step."""
    background = frozenset[str]().union(*(background_of(run) for run in runs.values()))
    found: dict[str, Usual] = {}
    for step_id in dict.fromkeys(step_id for run in runs.values() for step_id in run):
        usual = usual_of([run[step_id] for run in runs.values() if step_id in run], background)
        if usual is not None:
            found[step_id] = usual
    sent = frozenset(request for run in runs.values() for effect in run.values() for request in effect.sent)
    return Habits(found, sent)


def usual_of(effects: Sequence[Effect], background: frozenset[str] = frozenset()) -> Usual | None:
    """What an action did in every good run, and in any; None where none is known.

    Args:
        effects: of the same step in good runs.
        background: requests that a single run made at several steps: they tell nothing of one of them.
    """
    if not effects:
        return None
    always = reduce(_common, effects)
    if len(effects) == 1:
        always = always.model_copy(
            update={
                "sent": tuple(one for one in always.sent if one not in background),
                "asked": tuple(one for one in always.asked if one not in background),
            }
        )
    return Usual(runs=len(effects), always=always, ever=reduce(_joined, effects))


def background_of(effects: Mapping[str, Effect]) -> frozenset[str]:
    """Requests that one run made at more than one of its steps: a poll, a report."""
    seen = Counter(request for effect in effects.values() for request in {*effect.sent, *effect.asked})
    return frozenset(request for request, times in seen.items() if times > 1)


def _common(one: Effect, other: Effect) -> Effect:
    return Effect(
        led_to=one.led_to if one.led_to == other.led_to else "",
        sent=_both(one.sent, other.sent),
        asked=_both(one.asked, other.asked),
        page=_both(one.page, other.page),
        held=one.held if one.held == other.held else "",
        focus=one.focus if one.focus == other.focus else "",
        dialog=one.dialog and other.dialog,
        download=one.download and other.download,
        tabs=one.tabs if one.tabs == other.tabs else 0,
        kept=one.kept and other.kept,
    )


def _joined(one: Effect, other: Effect) -> Effect:
    return Effect(
        led_to=one.led_to or other.led_to,
        sent=_either(one.sent, other.sent),
        asked=_either(one.asked, other.asked),
        page=_either(one.page, other.page),
        held=one.held or other.held,
        focus=one.focus or other.focus,
        dialog=one.dialog or other.dialog,
        download=one.download or other.download,
        tabs=one.tabs or other.tabs,
        kept=one.kept or other.kept,
    )


def _both(one: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    return tuple(mark for mark in one if mark in other)


def _either(one: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def missing(usual: Usual, effect: Effect) -> tuple[str, ...]:
    """What an action by a changed locator did not do that it did in every good run, in sentences.

    Requests that only read are not compared, because a cache may spare them; of the page only whether it changed at
    all: a page that was built anew shows the same in another way.
    """
    always = usual.always
    told = [f"it did not send {request}" for request in always.sent if request not in effect.sent]
    if always.led_to and effect.led_to != always.led_to:
        told.append(f"it led to {effect.led_to or 'nowhere'} instead of {always.led_to}")
    if always.held == "filled" and effect.held == "empty":
        told.append("the field was left empty")
    wanted = {"no message of the browser": "dialog", "no download": "download"}
    told += [said for said, name in wanted.items() if getattr(always, name) and not getattr(effect, name)]
    if always.tabs > 0 and effect.tabs <= 0:
        told.append("no tab was opened")
    if always.page and _is_still(effect):
        told.append("nothing changed on the page")
    return tuple(told)


def _is_still(effect: Effect) -> bool:
    """Whether it changed nothing that a person sees."""
    return not (effect.page or effect.led_to or effect.dialog or effect.download or effect.tabs)


def strange(usual: Usual, effect: Effect, known: frozenset[str] = frozenset()) -> tuple[str, ...]:
    """What an action by a changed locator did that it did in no good run, in sentences.

    Args:
        usual: of the step in good runs.
        effect: as it was seen now.
        known: requests that any step of the good runs sent.
    """
    ever = usual.ever
    told = [f"it sent {one}, which no good run did" for one in effect.sent if one not in ever.sent and one not in known]
    if effect.led_to and not ever.led_to:
        told.append(f"it led to {effect.led_to}, where good runs stayed on the page")
    if effect.dialog and not ever.dialog:
        told.append("the browser showed a message, which it did in no good run")
    if effect.download and not ever.download:
        told.append("a file was downloaded, which no good run did")
    if effect.tabs and not ever.tabs:
        told.append("a tab was opened or closed, which no good run did")
    return (*told, *_reversed(usual.always, effect))


def _reversed(always: Effect, effect: Effect) -> list[str]:
    """What came where it always went, or went where it always came."""
    gone = [f"a {kind} vanished where one always appeared" for kind in _parted(always, effect, "+", "-")]
    return gone + [f"a {kind} appeared where one always vanished" for kind in _parted(always, effect, "-", "+")]


def _parted(always: Effect, effect: Effect, then: str, now: str) -> list[str]:
    return [kind for kind in sorted(PARTED) if then + kind in always.page and now + kind in effect.page]


def promised(step: Step, fingerprint: Fingerprint | None) -> str:
    """What a step's own words or its element promise; "" where they promise nothing."""
    if step.verb == "submit":
        return "a form is submitted"
    if step.verb == "click" and fingerprint is not None and fingerprint.tag == "a" and _leads(fingerprint.href):
        return f"a link leads to {fingerprint.href}"
    if step.verb == "fill" and step.value is not None and step.value.template:
        return "a field holds what is filled in"
    return ""


def _leads(href: str) -> bool:
    return href.startswith(LEADS) or (bool(href) and not href.startswith("#") and ":" not in href)


def lacking(step: Step, fingerprint: Fingerprint | None, usual: Usual | None, effect: Effect) -> str:
    """Why it is strange that an action had no effect, in a sentence; "" where it had one, or none is expected."""
    said = promised(step, fingerprint)
    if step.verb == "fill":
        emptied = effect.held == "empty" and not effect.page and (usual is None or usual.ever.held != "empty")
        return said if emptied else ""
    if not effect.is_nothing or step.verb not in STARTS:
        return ""
    if usual is None:
        return said
    seen = usual.always.model_copy(update={"held": "", "focus": "", "kept": False})
    if seen == NOTHING or usual.runs < SURE_RUNS:  # what did nothing in some good run is free to do nothing again
        return "" if seen == NOTHING else said
    return f"in the last {usual.runs} good runs always {seen.describe()}"
