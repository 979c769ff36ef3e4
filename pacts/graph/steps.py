"""What a step needs before it can be done: pure questions about the plan."""

from typing import Final

from pacts.domain.element import ResolvedElement
from pacts.domain.pieces import sort_of_piece
from pacts.domain.plan import Step, Target, Value
from pacts.eyes.confirmed import is_claimed
from pacts.eyes.fitting import Wanted
from pacts.goals.several import is_plural
from pacts.goals.sort import is_sorting
from pacts.goals.toggle import is_about_a_thing
from pacts.graph.context import RunContext
from pacts.language.values import references

RISKY = ("click", "double_click", "right_click", "press", "drag", "submit", "type")
"""Verbs that may start something on the server; the others only change the form."""


def meant(step: Step) -> Step:
    """The step that carries the target: the expectation of a wait, else the step itself."""
    return step.expectation if step.verb == "wait_until" and step.expectation is not None else step


def needs_element(step: Step) -> bool:
    """Whether an element must be resolved before the step can be done."""
    asked = meant(step)
    if step.is_left:
        return True
    return _target(asked) is not None and not (asked.verb == "switch_frame" and asked.value is not None)


def _target(asked: Step) -> Target | None:
    """The target; of a text to select that is named alone ("select the text "abc""), where it stands."""
    if asked.target is None and asked.verb == "select_text" and asked.value is not None:
        return Target(words=asked.value.template, kind="text", quoted=True)
    return _BODY if asked.verb in _OF_THE_PAGE and asked.target == _PAGE else asked.target


_PAGE: Final = Target(kind="page")
_BODY: Final = Target(attributes={"css": "body"})
"""What of the page has a style and attributes, and is in sight once it is loaded."""
_OF_THE_PAGE: Final = frozenset({"style", "attribute", "visible"})


READS = frozenset({"remember", "copy", "select_text"})
"""They read a part of a text: what is looked for on the page is the text."""


def aim(step: Step) -> Target | None:
    """What is to be found on the page for a step: of "the last word of the note", the note."""
    target = _target(meant(step))
    if target is None or target.quoted or not target.scope or meant(step).verb not in READS:
        return target
    if sort_of_piece(target.words) is None or target.kind not in {None, "text"}:
        return target
    inner, *outer = target.scope
    return inner.target.model_copy(update={"scope": (*inner.target.scope, *outer)})


def wanted(step: Step, value: str | None = None) -> Wanted | None:
    """What is to be found on the page for a step, and what it is claimed to show; None where that is nothing.

    Whoever looks for a check's element asks so: without the claim, what speaks against a text is not weighed.

    Args:
        step: the step.
        value: its value with the references resolved; the template where that is not needed.
    """
    asked, target = meant(step), aim(step)
    if target is None:
        return None
    said = asked.value.template if asked.value is not None and value is None else value
    return Wanted(
        step_id=step.id,
        part="target",
        target=target,
        verb=asked.verb,
        value=said,
        claimed=is_claimed(asked),
        each=asked.is_of_each,
        step=step if asked is step and target == step.target else None,
    )


def values_in(step: Step) -> tuple[Value, ...]:
    """Every value of a step, and of the checks that belong to it."""
    inner = (step.expectation, step.condition, step.until)
    own = (*((step.value,) if step.value else ()), *step.values, *step.fields.values())
    return own + tuple(value for check in inner if check is not None for value in values_in(check))


def asked_for(step: Step) -> tuple[str, ...]:
    """The names of what a person must give before the step can be done."""
    templates = [value.template for value in values_in(step) if value.is_asked]
    found = (one.name for template in templates for one in references(template) if one.sort == "ask")
    return tuple(dict.fromkeys(found))


DIALOGS: Final = frozenset({"dialog", "dialog_accept", "dialog_dismiss"})
"""Verbs of which only the page tells whose dialog is meant: the browser's or its own."""


def is_folded(step: Step) -> bool:
    """Whether only the page can tell what is to be done: a goal, several things, a condition, a repetition."""
    repeated = step.until is not None or step.times > 1
    looked_for = is_plural(step) or is_about_a_thing(step) or is_sorting(step)
    return step.is_goal or step.condition is not None or repeated or looked_for


def is_ready(context: RunContext, step: Step, *, document: str, changed: bool) -> bool:
    """Whether the step's elements are resolved on the page as it now is.

    What an earlier run knew counts as resolved: the gate compares it with its fingerprint before every use.
    """
    if is_folded(step) or step.optional or (step.verb in DIALOGS and step.parent is None):
        return False
    if not needs_element(step):
        return True
    if is_radio(step, context.element(step)):
        return False
    parts = [context.element(step)] + ([context.element(step, "destination")] if step.destination else [])
    return all(_still_holds(part, document=document, changed=changed) for part in parts)


def is_radio(step: Step, element: ResolvedElement | None) -> bool:
    """Whether what is to be chosen turned out to be a radio button of the browser's own, which is ticked."""
    chosen = element is not None and element.origin == "look" and step.verb == "select"
    return chosen and element is not None and (element.fingerprint.tag, element.fingerprint.type) == ("input", "radio")


def _still_holds(element: ResolvedElement | None, *, document: str, changed: bool) -> bool:
    if element is None:
        return False
    if element.origin == "remembered":
        return True
    return not changed and (element.document == document or element.frame != 0)
