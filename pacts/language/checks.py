"""Expectations: from `the cart badge should show "2"` to drafts that judge."""

from dataclasses import replace

from pacts.domain.plan import Scope, Target
from pacts.language import lexicon, predicates
from pacts.language.abilities import read_session
from pacts.language.absences import none_of
from pacts.language.arrivals import arrived, led_to
from pacts.language.asides import lasts
from pacts.language.contents import row_with
from pacts.language.counts import counts_of, each_with, past_list_of, unshown
from pacts.language.denials import denied_if, tells_a_possible_deed, without_choice
from pacts.language.drafts import CLEAR, FAIR, Drafts, Text, check, within
from pacts.language.journal import journal_checks
from pacts.language.judged_values import compared_with, judged_text
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS, PRONOUNS
from pacts.language.new_tabs import read_new_tab
from pacts.language.predicate_phrase import Predicate, predicate_of, without_ending
from pacts.language.questions import one_thing, stated_question
from pacts.language.shown_things import things_shown
from pacts.language.special import read_special
from pacts.language.state_tails import LOST
from pacts.language.statements import depictions, said_of
from pacts.language.states import emptiness
from pacts.language.subjects import Subject
from pacts.language.target_phrase import opens_scope, parse_scope, parse_target, without_purpose
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import literal, number_of


def read_check(tokens: Tokens, it: Target | None = None, *, seen: bool = False, person: bool = False) -> Drafts:
    """The drafts of an expectation without its lead; empty when it is none."""
    tokens = without_ending(tokens)
    if not tokens or lasts(tokens) or tells_a_possible_deed(tokens):
        return ()
    if seen:
        return _seen(tokens, it)
    tokens = without_choice(one_thing(stated_question(tokens)))
    drafts = read_special(tokens, it) or _expletive(tokens, it) or _declared(tokens, it, person=person)
    return () if any(draft.confidence == LOST for draft in drafts) else drafts


def _declared(tokens: Tokens, it: Target | None, *, person: bool) -> Drafts:
    """A subject and what is said of it; a person who arrives may be left out."""
    if person and tokens[0].low in ("find", "finds", "found") and len(tokens) > 2:  # noqa: PLR2004 - "find oneself" and a place
        return _arrival(Predicate(negated=False, copula=True, lexeme=None, rest=tokens[2:]))
    if person and tokens[0].low in predicates.ARRIVAL_VERBS and len(tokens) > 1:
        skip = 2 if tokens[1].low == "up" else 1
        return _arrival(Predicate(negated=False, copula=True, lexeme=None, rest=tokens[skip:]))
    led = led_to(tokens) or read_new_tab(tokens, arrived)
    if led:
        return led
    at = find_predicate(tokens)
    if at is None:
        return ()
    subject, predicate = tokens[:at], predicate_of(tokens[at:])
    if not subject:
        return _arrival(predicate) if person or predicate.copula else ()
    return said_of(subject, predicate, it)


def read_thing(tokens: Tokens, it: Target | None = None) -> Drafts:
    """A bare noun phrase that should be there."""
    tokens = without_ending(tokens)
    return _seen(tokens, it) if tokens else ()


def _expletive(tokens: Tokens, it: Target | None) -> Drafts:
    if tokens[0].low != "there" or len(tokens) < 3:  # noqa: PLR2004 - a number of words
        return ()
    predicate = predicate_of(tokens[1:])
    if not predicate.rest:
        return ()
    rest = predicate.rest
    only = tokens[len(tokens) - len(rest) - 1]
    if predicate.negated and rest[0].low == "any" and len(rest) > 1:
        return _seen((replace(rest[0], text="no", value="no", low="no"), *rest[1:]), it)
    if rest[0].low == "nothing" and len(rest) > 1:
        return _nothing_in(rest[1:])
    if only.low == "only" and number_of(rest[0]) is not None and not predicate.negated:
        return _seen((only, *rest), it)
    return denied_if(_seen(rest, it), predicate.negated)


def _nothing_in(tokens: Tokens) -> Drafts:
    """`there is nothing in the cart`."""
    place = tokens[1:] if tokens[0].low in ("left", "more", "else") and len(tokens) > 1 else tokens
    scopes = parse_scope(place) if opens_scope(place) else ()
    holder = scopes[0] if scopes else None
    if holder is None or holder.relation != "in":
        return ()
    return emptiness(Subject("target", within(holder.target, tuple(scopes[1:]))))


def _seen(tokens: Tokens, it: Target | None) -> Drafts:  # noqa: C901, PLR0911 - one return for each form
    tokens = without_choice(tokens)
    tokens = one_thing(tokens)
    special = read_special(tokens, it) or _expletive(tokens, it)
    if special:
        return special
    tokens = without_purpose(tokens)
    negated = tokens[0].low == "no" and len(tokens) > 1 and compared_with(tokens)[0] is None
    if negated:
        tokens = tokens[1:]
        tokens = tokens[:-1] if tokens[-1].low in ("left", "remaining") and len(tokens) > 1 else tokens
    if "accessibility" in lows(tokens):
        return ()
    if lows(tokens[1:2]) == ("for",) and tokens[2:] and tokens[2].kind == "quote" and lexicon.is_plural(tokens[0].low):
        tokens = (tokens[0], *tokens[2:])  # `cards for "A" and "B"`
    tokens = past_list_of(tokens)
    special = journal_checks(tokens, negated=negated) or _amounting(tokens, it, negated=negated)
    if special:
        return special
    if tokens[0].low in PRONOUNS and len(tokens) > 1 and opens_scope(tokens[1:]):
        return denied_if(_it_there(it, parse_scope(tokens[1:])), negated)
    depicted = depictions(tokens, it)
    if depicted:
        return denied_if(depicted, negated)
    tokens = unshown(tokens)
    if tuple(low for low in lows(tokens) if low not in DETERMINERS) in _NEW_TABS and not negated:
        return (replace(check("tab_count", value=Text("2")), comparison="at_least"),)
    at = find_predicate(tokens)
    if at is not None and at > 0:
        return denied_if(said_of(tokens[:at], predicate_of(tokens[at:]), it), negated)
    none = none_of(tokens, it) if negated else ()
    if none:
        return none
    counted = () if negated else each_with(tokens, it) or counts_of(tokens, it) or row_with(tokens, (), it)
    if negated and tokens[0].kind == "word" and tokens[0].value.islower() and tokens[0].low not in DETERMINERS:
        tokens = (replace(tokens[0], text="a", value="a", low="a"), *tokens)
    return counted or denied_if(things_shown(tokens, it), negated)


def _it_there(it: Target | None, scopes: tuple[Scope, ...]) -> Drafts:
    """`it in my cart`."""
    return (check("visible", within(it, scopes), confidence=FAIR),) if it is not None else ()


def _amounting(tokens: Tokens, it: Target | None, *, negated: bool) -> Drafts:
    """`a total of $4.95`, `the page title "Home"`: a thing and what it says, without a verb."""
    last = tokens[-1]
    if not last.is_literal or len(tokens) < 2:  # noqa: PLR2004 - a thing and what it says
        return ()
    head = tokens[:-1]
    if any(token.is_literal for token in head):
        return ()
    title = " ".join(token.low for token in head if token.low not in DETERMINERS | {"of", "with"})
    if title in predicates.TITLE_SUBJECTS - {"title"} or title in predicates.URL_SUBJECTS - {"path", "address"}:
        about = "title" if title in predicates.TITLE_SUBJECTS else "url"
        return denied_if(judged_text(Subject(about), "contains", literal(last)), negated)
    numeric = any(sign.isdigit() for sign in last.value) and not any(sign.isalpha() for sign in last.value)
    if head[-1].low != "of" or not numeric or len(head) < 2:  # noqa: PLR2004 - a thing and "of"
        return ()
    phrase = parse_target(head[:-1], it)
    if phrase is None or phrase.target.kind in ("row", "item", "card", "column", "list", "table"):
        return ()
    return denied_if(judged_text(Subject("target", phrase.target), "contains", literal(last), CLEAR), negated)


_NEW_TABS = frozenset(
    (("new", "tab"), ("new", "window"), ("new", "browser", "tab"), ("another", "tab"), ("new", "browser", "window"))
)


def _arrival(predicate: Predicate) -> Drafts:
    """Where a person now stands: `am on the cart page`, `should be redirected to "/inventory"`."""
    rest = without_ending(predicate.rest)
    size = next((n for n in (3, 2, 1) if lows(rest[:n]) in predicates.ARRIVALS), 0)
    if not size:
        return denied_if(read_session(rest), predicate.negated)
    shown = next((at for at in range(size + 1, len(rest) - 1) if rest[at].low == "with"), None)
    told = _seen(rest[shown + 1 :], None) if shown is not None and not predicate.negated else ()
    if told and (there := arrived(rest[size:shown])):
        return (*there, *told)
    return denied_if(arrived(rest[size:]), predicate.negated)
