"""Questions of the browser that a step was to answer, and that never came."""

from collections.abc import Mapping
from typing import Final

from pacts.domain.plan import Plan, Verb
from pacts.domain.result import StepResult

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
