"""What a step needs before it can be done: pure questions about the plan."""

from pacts.domain.element import ResolvedElement
from pacts.domain.plan import Step
from pacts.graph.context import RunContext

RISKY = ("click", "double_click", "right_click", "press", "drag")
"""Verbs that may start something on the server; the others only change the form."""


def meant(step: Step) -> Step:
    """The step that carries the target: the expectation of a wait, else the step itself."""
    return step.expectation if step.verb == "wait_until" and step.expectation is not None else step


def needs_element(step: Step) -> bool:
    """Whether an element must be resolved before the step can be done."""
    asked = meant(step)
    return asked.target is not None and not (asked.verb == "switch_frame" and asked.value is not None)


def is_ready(context: RunContext, step: Step, *, document: str, changed: bool) -> bool:
    """Whether the step's elements are resolved on the page as it now is.

    What an earlier run knew counts as resolved: the gate compares it with its fingerprint before every use.
    """
    if not needs_element(step):
        return True
    parts = [context.element(step)] + ([context.element(step, "destination")] if step.destination else [])
    return all(_still_holds(part, document=document, changed=changed) for part in parts)


def _still_holds(element: ResolvedElement | None, *, document: str, changed: bool) -> bool:
    if element is None:
        return False
    if element.origin == "remembered":
        return True
    return not changed and (element.document == document or element.frame != 0)
