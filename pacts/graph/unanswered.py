"""Questions that a step was to answer and that never came, and one that came last and that no step answers."""

from collections.abc import Mapping
from typing import Final

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
