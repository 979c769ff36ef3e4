"""The matter of a clause, and the place that is named before it."""

from dataclasses import replace

from pacts.domain.plan import Scope
from pacts.language.browser_actions import limit_of
from pacts.language.cells import crossed
from pacts.language.clauses import Clause
from pacts.language.contexts import Context
from pacts.language.drafts import Draft, Text, scoped, within
from pacts.language.instruments import means_before
from pacts.language.lead import Lead, find_predicate, strip_lead
from pacts.language.lexicon import COUNTED, DETERMINERS, INPUTS, QUANTIFIERS, singular
from pacts.language.narrative import is_aside
from pacts.language.owners import each_in
from pacts.language.persons import PERSONS
from pacts.language.placings import begins_order, begins_thing, ends_place
from pacts.language.shown_things import text_in
from pacts.language.target_phrase import kind_noun, opens_scope, parse_scope, parse_sides
from pacts.language.tokens import Tokens
from pacts.language.verbs import by_first_word, check_leads

_FILLERS = frozenset(
    [
        "first",
        "second",
        "third",
        "next",
        "then",
        "finally",
        "lastly",
        "afterwards",
        "now",
        "also",
        "later",
        "ok",
        "okay",
        "so",
        "again",
        "please",
        "well",
        "and",
    ]
)


MAX_PLACE = 12
"""Tokens of a place at the beginning of a sentence."""


def matter_of(clause: Clause, context: Context) -> Lead | None:
    """The clause without its lead and place; None when nothing else is in it."""
    lead = strip_lead(clause.tokens)
    looked = clause.joint == "by" and bool(lead.tokens) and lead.tokens[0].low in check_leads()
    if looked and len(lead.tokens) > 1:
        lead = replace(lead, tokens=lead.tokens[1:])
    if clause.joint == "shows" or looked:
        lead = replace(lead, asserted=True, seen=True)
    means = means_before(lead.tokens)
    if means is not None:
        context.means = means.target
        lead = strip_lead(means.rest) if means.rest else replace(lead, tokens=())
        if not lead.tokens:
            return None
    fillers = all(token.kind == "mark" or token.low in _FILLERS for token in lead.tokens)
    if fillers or is_aside(clause.tokens):
        return None
    if limit_of(lead.tokens)[0] is not None:
        return lead
    at = _after_place(lead.tokens) or _after_between(lead.tokens)
    if at:
        context.scopes, context.sides = parse_scope(lead.tokens[:at]), parse_sides(lead.tokens[:at])
        return strip_lead(lead.tokens[at:])
    return None if _is_place(lead, context) else lead


_SIDES = frozenset(("left", "right", "top", "bottom", "side", "center", "centre", "corner"))
"""Where on the page something is, although verbs are written so, too."""


def _is_place(lead: Lead, context: Context) -> bool:
    """Whether the clause only names a place (`In the dialog`), which then holds for what follows."""
    if not opens_scope(lead.tokens) or (len(lead.tokens) > 1 and lead.tokens[1].low.endswith("ing")):
        return False
    scopes = parse_scope(lead.tokens)
    placed = bool(scopes) or _is_page(lead.tokens)
    placed = placed or all(token.low not in by_first_word() or token.low in _SIDES for token in lead.tokens)
    if not placed or lead.asserted or find_predicate(lead.tokens) is not None:
        return False
    context.scopes, context.sides = scopes, parse_sides(lead.tokens)
    return True


def _is_page(tokens: Tokens) -> bool:
    """`on the orders page`: a page, whatever it is called."""
    return tokens[1].low in DETERMINERS and tokens[-1].low in ("page", "screen") if len(tokens) > 2 else False  # noqa: PLR2004 - on the page


def _after_place(tokens: Tokens) -> int:
    """Where the matter begins in `In the search field enter "cat"`; 0 when no place comes first."""
    if not opens_scope(tokens):
        return 0
    for at in range(2, min(len(tokens), MAX_PLACE)):
        named = at > 2 and tokens[at - 1].is_capital and tokens[at].low in DETERMINERS  # noqa: PLR2004 - a preposition and a thing
        settled = tokens[at - 1].kind == "quote" or named or kind_noun(tokens, at) is not None
        settled = settled or (at > 2 and _is_each(tokens[:at]))  # noqa: PLR2004 - "for", "every" and a thing
        states = settled and tokens[at].low in DETERMINERS and find_predicate(tokens[at:]) is not None
        begins = tokens[at].low in ("i", "we", "you", "it", "there") or states
        begins = begins or (tokens[at].low in by_first_word() and settled)
        begins = begins or (ends_place(tokens[:at]) and _begins_matter(tokens[at:]))
        if begins and at + 1 < len(tokens):
            return at
    return 0


def _begins_matter(tokens: Tokens) -> bool:
    """Whether somebody acts here, a deed is told, or something is said of another thing."""
    acts = len(tokens) > 2 and tokens[0].low in DETERMINERS and tokens[1].low in PERSONS  # noqa: PLR2004 - article, person, verb
    return acts or begins_thing(tokens) or begins_order(tokens)


def _is_each(tokens: Tokens) -> bool:
    """`For every locked account`: each of some things that the page lists."""
    counted = singular(tokens[-1].low) in COUNTED
    return counted and tokens[-1].value.islower() and tokens[1].low in QUANTIFIERS | {"any"}


def _after_between(tokens: Tokens) -> int:
    """Where the matter begins in `Between A and B there is a swap icon`."""
    if tokens[0].low != "between":
        return 0
    there = next((at for at, token in enumerate(tokens) if at > 3 and token.low in ("there", "i", ",")), 0)  # noqa: PLR2004 - two things
    return there if there and parse_scope(tokens[:there]) else 0


def placed_draft(draft: Draft, context: Context) -> Draft:
    """The draft at the place its sentence began with."""
    placed = _placed(draft, context.scopes)
    if not context.sides or placed.target is None or placed.target.sides or placed.target.ordinal is not None:
        return placed
    return replace(placed, target=placed.target.model_copy(update={"sides": context.sides}))


def _placed(draft: Draft, scopes: tuple[Scope, ...]) -> Draft:  # noqa: PLR0911 - one return for each form
    """The same; the place may be the very field or list it needs."""
    if not scopes or draft.verb.startswith("switch"):
        return draft
    if draft.verb == "text" and draft.target is not None and draft.target.kind == "column":
        cell = crossed(within(draft.target, scopes))
        return replace(draft, verb="cell" if cell.kind == "cell" else draft.verb, target=cell)
    if draft.verb == "text" and draft.target is None and draft.value is not None:
        placed = text_in(None, draft.value, scopes, draft.confidence)
        return replace(draft, verb=placed.verb, target=placed.target)
    place = scopes[0].target.model_copy(update={"scope": scopes[1:]})
    if draft.verb == "type" and draft.target is None:
        typed_at = place.kind in (None, "field", "dropdown", "date", "cell", "slider", "element")
        return replace(draft, verb="fill", target=place) if typed_at else draft
    if draft.verb == "press" and draft.target is None and draft.value is not None and place.kind in INPUTS:
        return replace(draft, target=place)
    if draft.target is not None and draft.target.kind == "option" and draft.target.scope:
        return draft
    if draft.verb == "click" and draft.target is not None and place.kind == "dropdown":
        return replace(draft, verb="select", target=place, value=Text(draft.target.words))
    placed = scoped(draft, scopes)
    if placed.sort != "action" or placed.target is None or draft.target is None:
        return placed
    return replace(placed, target=each_in(placed.target))
