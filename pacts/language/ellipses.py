"""Expectations that leave out what the one before said: `… but not "C"`, `… and disabled`."""

from dataclasses import replace

from pacts.domain.plan import Target
from pacts.language import predicates
from pacts.language.checks import read_check, read_thing
from pacts.language.contexts import Context
from pacts.language.continuations import also_says, arrives, says_more
from pacts.language.drafts import CLEAR, Draft, Drafts, Text, surer
from pacts.language.lead import Lead
from pacts.language.predicate_phrase import is_state
from pacts.language.target_phrase import opens_scope, parse_target
from pacts.language.tokens import Token, Tokens, lows, raw
from pacts.language.value_phrase import literal


def arrived_at(tokens: Tokens) -> Drafts:
    """`redirected to the login page`, `stays on the login page`: where a person now is."""
    start = tokens[0].start
    stays = tokens[0].low in predicates.ARRIVAL_VERBS
    led = () if stays else (Token("word", "is", "is", "is", start, start),)
    return read_check((*led, *tokens), None, person=True)


def left_out(lead: Lead, context: Context) -> Drafts:
    """`… but not "C"`, `… and disabled`: what is left out is in the expectation before."""
    tokens = lead.tokens
    if arrives(tokens):
        return arrived_at(tokens)
    judged = _judged_again(tokens, context)
    if judged:
        return judged
    negated = tokens[0].low == "not" and len(tokens) > 1
    rest = tokens[1:] if negated else tokens
    if says_more(tokens) or also_says(tokens):
        start = tokens[0].start
        shall = ("it", "should") if tokens[0].low in predicates.base_forms() else ("it",)
        last = context.judged
        gone = last is not None and last.verb == "visible" and last.negated
        return read_check(
            (*(Token("word", w, w, w, start, start) for w in shall), *tokens), None if gone else context.it
        )
    if is_state(rest):
        start = tokens[0].start
        subject = tuple(Token("word", word, word, word, start, start) for word in ("it", "is"))
        return read_check((*subject, *tokens), _elsewhere(context) if opens_scope(tokens[1:]) else context.it)
    drafts = surer(read_thing(rest, context.it), CLEAR) if negated else ()
    return tuple(replace(draft, negated=not draft.negated) for draft in drafts)


def _elsewhere(context: Context) -> Target | None:
    """`… is gone from A and shown in B`: the thing, without the place where it is gone from."""
    last, it = context.judged, context.it
    gone = last is not None and last.verb == "visible" and last.negated
    return it.model_copy(update={"scope": ()}) if gone and it is not None else it


def _is_like_amount(tokens: Tokens, last: Draft) -> bool:
    """`… is 450 g, not 300 g`, `… is 12A, not 12B`: an amount in the unit of the one before, a code as that one is."""
    told = last.value.template.split() if last.value is not None and last.verb in _COMPARED else []
    amount = len(tokens) == len(told) == 2 and tokens[0].kind == "number"  # noqa: PLR2004 - a number and its unit
    coded = len(tokens) == len(told) == 1 and any(sign.isdigit() for sign in tokens[0].value + told[0])
    return coded or (amount and tokens[1].value.lower() == told[1].lower())


def _judged_again(tokens: Tokens, context: Context) -> Drafts:
    """`… but not "Bob"` and `… and does not contain "x"`: said of the subject of the expectation before."""
    last = context.judged
    if last is None:
        return ()
    rest = tokens[1:] if tokens[0].low == "not" else ()
    if len(rest) == 1 and rest[0].is_literal and last.value is not None and last.verb in _COMPARED:
        return (replace(last, value=literal(rest[0]), negated=not last.negated, source=""),)
    if _is_like_amount(rest, last):
        return (replace(last, value=Text(raw(rest)), negated=not last.negated, source=""),)
    if last.verb == "style" and 0 < len(rest) <= 2 and all(token.kind == "word" for token in rest):  # noqa: PLR2004 - "dark red"
        return (replace(last, value=Text(raw(rest)), negated=not last.negated, source=""),)
    if says_more(tokens) and context.subject and last.verb in ("url", "title"):
        return read_check((*context.subject, *tokens), context.it)
    return ()


_COMPARED = frozenset(("text", "url", "title", "value", "cell", "attribute"))


def denied_of_another(tokens: Tokens, context: Context) -> Drafts:
    """`… but Redo isn't`: what was said of the thing before is denied of another."""
    last, said = context.judged, lows(tokens[-2:])
    if last is None or len(tokens) < 3 or said[1] not in predicates.NEGATIONS or last.target is None:  # noqa: PLR2004 - a thing and two words
        return ()
    if said[0] not in predicates.BE | predicates.MODALS | {"does", "do", "did"}:
        return ()
    phrase = parse_target(tokens[:-2], context.it)
    if phrase is None:
        return ()
    return (replace(last, target=phrase.target, negated=not last.negated, source=""),)
