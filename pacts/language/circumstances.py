"""Conditions, repetitions and phases that steps are bound to."""

from dataclasses import replace

from pacts.domain.plan import Target
from pacts.language.clause_steps import expected_of
from pacts.language.conditions import Split, fronted
from pacts.language.contexts import Context, Reading
from pacts.language.drafts import Draft, Drafts
from pacts.language.lead import find_predicate, strip_lead
from pacts.language.losses import beyond_plans, losses
from pacts.language.references import awaited
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Tokens, lows, raw

_CONDITIONS = frozenset(("if", "unless"))


def conditioned(reading: Reading, sentence: Tokens, context: Context) -> Tokens | None:
    """The sentence without the condition it begins with, which the context then holds; None if not understood."""
    if not _condition(sentence):
        return sentence
    split = fronted(sentence)
    state = state_of(split.state, context, negated=split.sort == "unless") if split else None
    if split is None or state is None:
        reading.unread.append(raw(sentence))
        return None
    context.condition = state
    context.it = state.target or awaited(state) or context.it
    return split.body


def state_of(tokens: Tokens, context: Context, *, negated: bool) -> Draft | None:
    """The one check that a condition is."""
    lead = strip_lead(tokens)
    states = lead.asserted or find_predicate(tokens) is not None or tokens[0].low in ("there", "no")
    if not lead.tokens or not states or beyond_plans(tokens):
        return None
    drafts = expected_of(replace(lead, asserted=True), context)
    lost = losses(tokens, drafts) if drafts else []
    if len(drafts) != 1 or drafts[0].sort != "check" or any(loss.weight in ("literal", "words") for loss in lost):
        return None
    denied = negated != lead.negated
    return replace(drafts[0], negated=drafts[0].negated != denied, source=raw(tokens))


def _condition(sentence: Tokens) -> bool:
    """A sentence that decides on the page what to do: a plan has no branches."""
    first = next(
        (token.low for token in sentence if token.low not in ("-", "*", "•", "given", "then", "and", "when")), ""
    )
    return first in _CONDITIONS


def limited(drafts: Drafts, split: Split | None, context: Context) -> Drafts:  # noqa: PLR0911 - one return for each form
    """The drafts with their conditions and repetitions."""
    if context.condition is not None and drafts:
        judged = [draft.sort == "check" for draft in drafts]
        lasting = bool(judged) and all(judged) and context.condition.verb in _LASTING and drafts[0].verb != "changed"
        if any(judged) and not lasting:
            return ()
        drafts = tuple(replace(draft, condition=context.condition) for draft in drafts)
    if split is None or not drafts:
        return drafts
    if any(draft.sort == "check" for draft in drafts):
        return ()
    if not split.state:
        return tuple(replace(draft, optional=True) for draft in drafts)
    before = replace(context, it=done_to(drafts[-1], split.body) or context.it)
    state = state_of(split.state, before, negated=split.sort in ("unless", "while"))
    if state is None:
        return ()
    if split.sort in ("until", "while"):
        return (*drafts[:-1], replace(drafts[-1], until=state))
    return tuple(replace(draft, condition=state) for draft in drafts)


def done_to(draft: Draft, body: Tokens) -> Target | None:
    """What a deed is done to: `delete the file if it is old` speaks of the file, not of the button that deletes it."""
    target = draft.target
    if target is None or draft.verb != "click" or target.kind != "button" or "button" in lows(body):
        return target
    rest = strip_lead(body).tokens[1:]
    phrase = parse_target(rest) if rest else None
    return phrase.target if phrase is not None else target


def phased(drafts: Drafts, phase: Split | None, context: Context) -> Drafts:
    """Expectations that hold while something is so; none when the state can't be seen on the page."""
    if phase is None or not drafts or not phase.state:
        return drafts
    if any(draft.sort != "check" or draft.condition is not None for draft in drafts):
        return ()
    if drafts[0].verb == "changed":
        return drafts
    before = replace(context, it=drafts[-1].target or context.it)
    state = state_of(phase.state, before, negated=phase.sort == "unless")
    if state is None or state.verb not in _LASTING:
        return ()
    return tuple(replace(draft, condition=state) for draft in drafts)


_LASTING = frozenset(
    ("visible", "checked", "enabled", "selected", "expanded", "focused", "editable", "count", "value", "text", "url")
)
"""What can be so for a while; a change or a message only happens."""
