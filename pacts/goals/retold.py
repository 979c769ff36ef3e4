"""A sentence whose plan does not fit the page is read once more, as a deed in the author's own words."""

from itertools import pairwise
from typing import Final

from pacts.domain.plan import Plan, Step, Value
from pacts.eyes.deeds import deed_of
from pacts.language.deed_verbs import base_of, size_of
from pacts.language.english_verbs import is_verb
from pacts.language.lead import strip_lead
from pacts.language.tokens import Tokens, raw, tokenize
from pacts.language.verbs import inflections

GESTURES: Final = frozenset(
    form
    for verb in (
        *("click", "press", "tap", "hit", "push", "tick", "untick", "check", "uncheck", "choose", "pick", "hover"),
        *("type", "enter", "fill", "input", "write", "key", "upload", "drag", "drop", "scroll", "focus", "paste"),
        *("double", "right", "add", "put", "search", "find", "look", "wait", "submit", "open", "set", "select"),
    )
    for form in inflections(verb)
)
"""Verbs that say how a hand moves, what is typed, or what has a way of its own: they tell a target, and no deed."""
UNSURE: Final = 0.6
"""How surely it is a deed."""


def retold(step: Step) -> Step | None:
    """The step as a deed that only the page can tell how to do; None where its words leave no room for that.

    It must be an action on one thing that is not quoted, whose sentence begins with a verb that is more than a movement
    of the hand: "switch the map to satellite", "edit the deal with Ben", "clear all filters".
    """
    if step.sort != "action" or step.target is None or step.target.quoted or step.destination is not None:
        return None
    if step.parent is not None or step.condition is not None or step.until is not None or step.times > 1:
        return None
    said = strip_lead(tokenize(step.source.text)).tokens
    if not said or said[0].low in GESTURES or _tells_two(said):
        return None
    size = size_of(said)
    words = f"{base_of(said[:size]) if size else ''} {raw(said[size:])}".strip(" .!")
    if not deed_of(words).object:
        return None
    deed = {"sort": "goal", "verb": "do", "target": None, "value": Value(template=words), "values": ()}
    return step.model_copy(update={**deed, "confidence": min(step.confidence, UNSURE)})


def _tells_two(said: Tokens) -> bool:
    """Whether a verb stands behind "and", so that a control does the one deed at most: "flip the board and resign"."""
    joined = (following for token, following in pairwise(said) if token.low == "and")
    return any(token.kind == "word" and token.value.islower() and is_verb(token.low) for token in joined)


def is_whole(step: Step, plan: Plan) -> bool:
    """Whether a step is all that its sentence came to."""
    return sum(one.source == step.source for one in plan.steps) == 1
