"""A sentence whose plan does not fit the page is read once more, as a deed in the author's own words."""

from itertools import pairwise
from typing import Final

from pacts.domain.deed_idioms import is_idiom
from pacts.domain.plan import Plan, Step, Value
from pacts.eyes.deeds import deed_of
from pacts.language.deed_verbs import base_of, size_of
from pacts.language.english_verbs import base_form, is_verb
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
    idiom = idiom_of(step.source.text)
    if step.sort != "action" or step.target is None or step.destination is not None:
        return None
    if step.parent is not None or step.condition is not None or step.until is not None or step.times > 1:
        return None
    said = strip_lead(tokenize(step.source.text)).tokens
    plain = bool(said) and said[0].low not in GESTURES and not step.target.quoted and not _tells_two(said)
    if not plain and idiom is None:
        return None
    words = idiom or _in_base_form(said)
    if not idiom and not deed_of(words).object:
        return None
    deed = {"sort": "goal", "verb": "do", "target": None, "value": Value(template=words), "values": ()}
    return step.model_copy(update={**deed, "confidence": min(step.confidence, UNSURE)})


def idiom_of(sentence: str) -> str | None:
    """The order that a sentence is, where idioms tell what its control may be called: "put the mail away"."""
    lead = strip_lead(tokenize(sentence))
    if lead.asserted or lead.negated or not lead.tokens:
        return None
    words = _in_base_form(lead.tokens)
    return words if is_idiom(words) else None


def _in_base_form(said: Tokens) -> str:
    size = size_of(said)
    first = base_of(said[:size]) if size else base_form(said[0].low) or said[0].value
    return f"{first} {raw(said[size or 1 :])}".strip(" .!")


def _tells_two(said: Tokens) -> bool:
    """Whether a verb stands behind "and", so that a control does the one deed at most: "flip the board and resign"."""
    joined = (following for token, following in pairwise(said) if token.low == "and")
    return any(token.kind == "word" and token.value.islower() and is_verb(token.low) for token in joined)


def is_whole(step: Step, plan: Plan) -> bool:
    """Whether a step is all that its sentence came to."""
    return sum(one.source == step.source for one in plan.steps) == 1
