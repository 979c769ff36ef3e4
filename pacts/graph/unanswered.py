"""What a run leaves unanswered: a dialog that never came or was opened last, and what was entered and is not sent."""

import re
from collections.abc import Mapping
from typing import Final

from pacts.domain.effect import Effect
from pacts.domain.page import Snapshot
from pacts.domain.plan import Plan, Step, Verb
from pacts.domain.result import StepResult
from pacts.goals.retold import GESTURES
from pacts.language.lead import strip_lead
from pacts.language.tokens import tokenize

ARMED: Final = "no dialog is open"
"""How the note of a step begins that found nothing to answer, and left its answer for the next dialog."""
_ANSWERS: Final[frozenset[Verb]] = frozenset({"dialog_accept", "dialog_dismiss"})


def unanswered(plan: Plan, results: Mapping[str, StepResult]) -> StepResult | None:
    """The result of the last step whose answer no dialog ever asked for, as what it is: failed.

    Args:
        plan: the plan of a run in which nothing else failed.
        results: what its steps left behind, by their ids.
    """
    given = [results[step.id] for step in plan.steps if step.verb in _ANSWERS and step.id in results]
    done = [result for result in given if result.outcome == "passed" and not result.left_out]
    met = sum(len(result.evidence.dialogs) for result in results.values())
    waiting = [result for result in done if any(note.startswith(ARMED) for note in result.notes)]
    if not waiting or met >= len(done):
        return None
    message = (
        "the browser showed no dialog that could be answered; of a dialog that the page draws itself, "
        'name the button: click "OK" in the dialog'
    )
    return waiting[-1].model_copy(
        update={"outcome": "failed", "cause": "element_absent", "message": message, "actual": "no dialog"}
    )


def left_open(plan: Plan, results: Mapping[str, StepResult]) -> Step | None:
    """The last step, where it tells a deed and all that came of it is a dialog that asks something.

    "Delete the account" is not done while the page asks whether that is meant; "open the settings" is.
    """
    last = plan.steps[-1] if plan.steps else None
    result = results.get(last.id) if last is not None else None
    if last is None or result is None or result.effect is None or last.is_check or last.verb not in _PRESSES:
        return None
    effect = result.effect
    return last if "+dialog" in effect.page and not effect.sent and _tells_a_deed(last) else None


_PRESSES: Final[frozenset[Verb]] = frozenset({"click", "press", "double_click"})


def _tells_a_deed(step: Step) -> bool:
    """Whether its sentence says what is to become of something, or what it presses can't be taken back."""
    said = strip_lead(tokenize(step.source.text)).tokens
    return step.destructive or not said or said[0].low not in GESTURES


def not_sent(plan: Plan, results: Mapping[str, StepResult], snapshot: Snapshot | None) -> tuple[Step, str] | None:
    """The last step, where it enters something and sends nothing, and the one button of the page that would send it.

    Whether a page takes what is entered without that button, only its author knows.
    """
    last = plan.steps[-1] if plan.steps else None
    result = results.get(last.id) if last is not None else None
    if last is None or last.verb not in _ENTERS or last.is_check or snapshot is None:
        return None
    if result is None or result.outcome != "passed" or (result.effect is not None and _leads_on(result.effect)):
        return None
    shown = (one for frame in snapshot.frames for one in frame.candidates if one.visible and one.role == "button")
    sending = [one.name for one in shown if _SENDS.fullmatch(one.name.strip())]
    return (last, sending[0]) if len(sending) == 1 else None


def _leads_on(effect: Effect) -> bool:
    return bool(effect.sent or effect.led_to)


_ENTERS: Final[frozenset[Verb]] = frozenset(
    {"fill", "append", "clear", "select", "deselect", "check", "uncheck", "set_slider", "upload", "drag", "drag_by"}
)
_SENDS: Final = re.compile(r"(?:submit|save|apply|send|confirm)(?: changes| settings| form| answers?)?", re.IGNORECASE)
"""What a button says that sends what was entered before."""
