"""Expectations: from `the cart badge should show "2"` to drafts that judge."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from pacts.domain.plan import CheckVerb, Comparison, Filter, Kind, Relation, Scope, Target
from pacts.language import lexicon, predicates
from pacts.language.abilities import read_session
from pacts.language.asides import lasts, without_asides
from pacts.language.drafts import (
    CLEAR,
    DUBIOUS,
    EXPLICIT,
    FAIR,
    GUESS,
    Draft,
    Drafts,
    Text,
    check,
    scoped,
    surer,
    within,
)
from pacts.language.holdings import read_holding
from pacts.language.judged_values import TAIL_NOISE, bounds, compared_with, judged_text, literal_list, valued
from pacts.language.lead import find_predicate
from pacts.language.lexicon import CONTAINERS, COUNTED, DETERMINERS, FIELD_NOUNS, INPUTS, PRONOUNS, QUANTIFIERS
from pacts.language.new_tabs import read_new_tab
from pacts.language.predicates import BE, MODALS, NEGATIONS, Lexeme, State
from pacts.language.records import seen_often
from pacts.language.special import read_special
from pacts.language.subjects import Subject, all_of, names_dialog, names_native_dialog, owned_by, special_subject
from pacts.language.target_phrase import (
    TargetPhrase,
    count_of,
    kind_noun,
    opens_scope,
    parse_scope,
    parse_target,
    parse_targets,
    without_purpose,
)
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import literal, number_of, parse_values
from pacts.language.verbs import by_first_word, inflections

_LONGEST_STATE = 4
_ENDINGS = (".", ",", "!", ";", "?", ":")


@dataclass(frozen=True, slots=True)
class Predicate:
    """What an expectation says of its subject."""

    negated: bool
    copula: bool
    lexeme: Lexeme | None
    rest: Tokens
    each: bool = False
    """It holds of all: "the results should all contain …"."""


def read_check(tokens: Tokens, it: Target | None = None, *, seen: bool = False, person: bool = False) -> Drafts:
    """The drafts of an expectation without its lead; empty when it is none."""
    tokens = _stripped(tokens)
    if not tokens or lasts(tokens):
        return ()
    if seen:
        return _seen(tokens, it)
    tokens = _without_choice(_one_thing(_stated_question(tokens)))
    drafts = read_special(tokens, it) or _expletive(tokens, it) or _declared(tokens, it, person=person)
    return () if any(draft.confidence == LOST for draft in drafts) else drafts


def _stated_question(tokens: Tokens) -> Tokens:
    """`Does the list show "A"?`, `Is the button enabled?`: the statement that is asked for."""
    first = tokens[0]
    if first.low in ("does", "do", "did", "will", "can") and len(tokens) > 3:  # noqa: PLR2004 - a helping verb, a thing and what it does
        known = predicates.lexical().keys() & predicates.base_forms()
        at = _asked_verb(tokens, known)
        should = replace(first, text="should", value="should", low="should")
        return tokens if at is None else (*tokens[1:at], should, *tokens[at:])
    if first.low in ("is", "are") and len(tokens) > 2 and tokens[1].low != "there":  # noqa: PLR2004 - a verb, a thing and its state
        at = next((p for p in range(2, len(tokens)) if tokens[p - 1].kind != "mark" and is_state(tokens[p:])), None)
        led = tokens[1].low in DETERMINERS or tokens[1].kind == "quote"
        return (*tokens[1:at], first, *tokens[at:]) if at is not None and led else tokens
    return (tokens[1], first, *tokens[2:]) if first.low in ("is", "are") and lows(tokens[1:2]) == ("there",) else tokens


def _asked_verb(tokens: Tokens, known: Collection[str]) -> int | None:
    """Where the verb of a question stands: behind a noun ("the summary list show"), never the noun itself."""
    found = [p for p in range(2, len(tokens)) if tokens[p].low in known and tokens[p].value.islower()]
    verbs = [p for p in found if p + 1 not in found]
    return verbs[0] if verbs else None


def _without_choice(tokens: Tokens) -> Tokens:
    """`neither A nor B is shown`, `does not contain "A" or "B"`: each of them is denied."""
    words = lows(tokens)
    if words[0] == "neither" and "nor" in words:
        no = replace(tokens[0], text="no", value="no", low="no")
        joined = (_and(token) if token.low == "nor" else token for token in tokens[1:])
        return (no, *joined)
    denied = next((at for at, word in enumerate(words) if word in NEGATIONS | {"no"}), len(words))
    chosen = [at for at, word in enumerate(words[:-1]) if word in ("or", "nor") and at]
    between = [at for at in chosen if tokens[at - 1].is_literal and tokens[at + 1].is_literal]
    if not between or denied == len(words):
        return tokens
    return tuple(_and(token) if at in between else token for at, token in enumerate(tokens))


def _one_thing(tokens: Tokens) -> Tokens:
    """`a confirmation window or popup`: two words for one thing."""
    for at in range(1, len(tokens) - 1):
        first, second = lexicon.nouns().get((tokens[at - 1].low,)), lexicon.nouns().get((tokens[at + 1].low,))
        if tokens[at].low == "or" and first is not None and second is not None and first.kind == second.kind:
            return (*tokens[: at - 1], *tokens[at + 1 :])
    return tokens


def _and(token: Token) -> Token:
    return replace(token, text="and", value="and", low="and")


_UNJUDGED_VERBS = frozenset(
    form
    for lemma in [
        "finish",
        "expire",
        "win",
        "lose",
        "respond",
        "crash",
        "freeze",
        "hang",
        "play",
        "succeed",
        "fail",
        "run",
        "cost",
        "work",
        "send",
        "receive",
        "happen",
        "remain",
        "redirect",
        "navigate",
        "arrive",
        "exceed",
        "match",
        "throw",
        "raise",
        "scroll",
        "stop",
        "continue",
        "keep",
        "allow",
        "prevent",
        "persist",
        "connect",
        "apply",
        "adapt",
        "require",
        "bring",
        "give",
        "make",
    ]
    for form in inflections(lemma)
    if form.endswith("s")
)


def says_something(tokens: Tokens) -> bool:
    """Whether words that no reader took are a sentence all the same, and so no name of a thing that should be there."""
    if tokens[0].low in MODALS | NEGATIONS | {"none", "nothing", "everything"}:
        return True
    words = [token.low for token in tokens if token.kind == "word"]
    done = any(
        token.low in by_first_word() and token.low.endswith("s") and (after.low in DETERMINERS or after.kind == "quote")
        for token, after in pairwise(tokens[1:])
    )
    return done or any(word in _UNJUDGED_VERBS or word.endswith(("self", "selves")) for word in words[1:])


def says_more(tokens: Tokens) -> bool:
    """Whether the tokens start with a verb that can only go on about what was spoken of: "and then disappears"."""
    low = tokens[0].low
    if low in ("start", "begin", "end", "contain", "include") and len(tokens) > 1 and tokens[0].value.islower():
        return tokens[1].low == "with" or tokens[1].is_literal
    helps = low in _GOING_ON and len(tokens) > 1 and (tokens[1].low in NEGATIONS | {"be"} | predicates.lexical().keys())
    verb = low in predicates.lexical() and low not in predicates.base_forms() and low.endswith("s")
    return (verb or helps) and tokens[0].value.islower() and not (len(tokens) > 1 and tokens[1].low in BE)


def also_says(tokens: Tokens) -> bool:
    """Whether the tokens start with a base form that goes on behind a "should": "… and show all options"."""
    first = tokens[0]
    if (
        first.low not in predicates.base_forms()
        or not first.value.islower()
        or first.low in ("list", "display", "return")
    ):
        return first.low == "display" and len(tokens) > 1 and (tokens[1].low in DETERMINERS or tokens[1].is_literal)
    alone = first.low in ("appear", "disappear", "open", "close", "vanish")
    return (
        alone
        if len(tokens) == 1
        else alone or tokens[1].is_literal or tokens[1].low in DETERMINERS | QUANTIFIERS | {"only", "no", "at"}
    )


def arrives(tokens: Tokens) -> bool:
    """Whether the tokens go on about a person who now stands elsewhere: "… and redirected to the login page"."""
    stays = (
        tokens[0].low in predicates.ARRIVAL_VERBS
        and tokens[0].low.endswith("s")
        and lows(tokens[1:2]) in (("on",), ("at",), ("in",))
    )
    led = any(lows(tokens[:size]) in predicates.ARRIVALS for size in (3, 2)) and tokens[0].low.endswith(
        ("ed", "ken", "ent", "ght")
    )
    return (stays or led) and len(tokens) > 2  # noqa: PLR2004 - the verb, its preposition, a page


_GOING_ON = frozenset(("can", "could", "should", "must", "will", "does", "is", "are", "has", "was"))


def _declared(tokens: Tokens, it: Target | None, *, person: bool) -> Drafts:
    """A subject and what is said of it; a person who arrives may be left out."""
    if person and tokens[0].low in ("find", "finds", "found") and len(tokens) > 2:  # noqa: PLR2004 - "find oneself" and a place
        return _arrival(Predicate(negated=False, copula=True, lexeme=None, rest=tokens[2:]))
    if person and tokens[0].low in predicates.ARRIVAL_VERBS and len(tokens) > 1:
        skip = 2 if tokens[1].low == "up" else 1
        return _arrival(Predicate(negated=False, copula=True, lexeme=None, rest=tokens[skip:]))
    led = _led_to(tokens) or read_new_tab(tokens, arrived)
    if led:
        return led
    at = find_predicate(tokens)
    if at is None:
        return ()
    subject, predicate = tokens[:at], _predicate(tokens[at:])
    if not subject:
        return _arrival(predicate) if person or predicate.copula else ()
    return _coordinated(subject, predicate, it)


_LEADING = frozenset(
    form
    for lemma in ("navigate", "redirect", "lead", "take", "bring", "send", "forward")
    for form in inflections(lemma)
)
_LED = frozenset(("me", "us", "user", "users", "back", "directly", "customer", "visitor", "automatically"))


def _led_to(tokens: Tokens) -> Drafts:
    """`the browser navigates to "/cart"`, `the page redirects the user back to the login page`."""
    at = next((at for at, token in enumerate(tokens[:8]) if at and token.low in _LEADING), None)
    to = next((p for p in range(at + 1, min(at + 6, len(tokens) - 1)) if tokens[p].low == "to"), None) if at else None
    if at is None or to is None:
        return ()
    subject = [
        t.low for t in tokens[:at] if t.low not in DETERMINERS | MODALS | NEGATIONS | predicates.ADVERBS | {"does"}
    ]
    between = {token.low for token in tokens[at + 1 : to]}
    if " ".join(subject) not in predicates.PAGE_SUBJECTS | {"it"} or not between <= _LED | DETERMINERS:
        return ()
    return _negated(arrived(tokens[to + 1 :]), any(token.low in NEGATIONS for token in tokens[:at]))


def read_thing(tokens: Tokens, it: Target | None = None) -> Drafts:
    """A bare noun phrase that should be there."""
    tokens = _stripped(tokens)
    return _seen(tokens, it) if tokens else ()


def _stripped(tokens: Tokens) -> Tokens:
    end = len(tokens)
    while end and tokens[end - 1].low in _ENDINGS:
        end -= 1
    return without_asides(tokens[:end])


def _expletive(tokens: Tokens, it: Target | None) -> Drafts:
    if tokens[0].low != "there" or len(tokens) < 3:  # noqa: PLR2004 - a number of words
        return ()
    predicate = _predicate(tokens[1:])
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
    return _negated(_seen(rest, it), predicate.negated)


def _nothing_in(tokens: Tokens) -> Drafts:
    """`there is nothing in the cart`."""
    place = tokens[1:] if tokens[0].low in ("left", "more", "else") and len(tokens) > 1 else tokens
    scopes = parse_scope(place) if opens_scope(place) else ()
    holder = scopes[0] if scopes else None
    if holder is None or holder.relation != "in":
        return ()
    return _empty(Subject("target", within(holder.target, tuple(scopes[1:]))))


def _seen(tokens: Tokens, it: Target | None) -> Drafts:  # noqa: C901, PLR0911 - one return for each form
    tokens = _without_choice(tokens)
    tokens = _one_thing(tokens)
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
    tokens = _of_list(tokens)
    special = _journal(tokens, negated=negated) or _amounting(tokens, it, negated=negated)
    if special:
        return special
    if tokens[0].low in PRONOUNS and len(tokens) > 1 and opens_scope(tokens[1:]):
        return _negated(_it_there(it, parse_scope(tokens[1:])), negated)
    depicted = _depicted(tokens, it)
    if depicted:
        return _negated(depicted, negated)
    tokens = _unshown(tokens)
    if tuple(low for low in lows(tokens) if low not in DETERMINERS) in _NEW_TABS and not negated:
        return (replace(check("tab_count", value=Text("2")), comparison="at_least"),)
    at = find_predicate(tokens)
    if at is not None and at > 0:
        return _negated(_coordinated(tokens[:at], _predicate(tokens[at:]), it), negated)
    none = _none_of(tokens, it) if negated else ()
    if none:
        return none
    counted = () if negated else _each_with(tokens, it) or _counted(tokens, it) or _row_with(tokens, (), it)
    if negated and tokens[0].kind == "word" and tokens[0].value.islower() and tokens[0].low not in DETERMINERS:
        tokens = (replace(tokens[0], text="a", value="a", low="a"), *tokens)
    return counted or _negated(_shown(tokens, it), negated)


def _depicted(tokens: Tokens, it: Target | None) -> Drafts:
    """`I see the button disabled`, `I see "Red" as selected`: how the thing is seen."""
    at = next((at for at in range(1, len(tokens)) if _is_depiction(tokens, at)), None)
    if at is None or find_predicate(tokens) is not None or not tokens[at].value.islower():
        return ()
    head = tokens[:at]
    head = head[:-1] if head[-1].low in ("as", "being") and len(head) > 1 else head
    while len(head) > 1 and head[-1].low in predicates.ADVERBS:
        head = head[:-1]
    there = predicates.STATES.get(lows(tokens[at:]))
    counted = there is not None and there.verb == "visible" and tokens[at].low in _LISTED and not head[-1].is_literal
    if counted or lows(tokens[at:]) in _PARTICLES or opens_scope(head[-1:]):
        return ()
    return _coordinated(head, Predicate(negated=False, copula=True, lexeme=None, rest=tokens[at:]), it)


def _is_depiction(tokens: Tokens, at: int) -> bool:
    """Whether a state stands at a place, and nothing but a place behind it."""
    sizes = (n for n in (3, 2, 1) if at + n <= len(tokens))
    size = next((n for n in sizes if lows(tokens[at : at + n]) in predicates.STATES | _EMPTY), 0)
    rest = tokens[at + size :]
    joined = tokens[at + size - 1].low in ("from", "to") if size and at + size <= len(tokens) else False
    placed = bool(rest) and (opens_scope(rest) or joined) and tokens[at].low.endswith(("ed", "en", "wn"))
    return bool(size) and at + size <= len(tokens) and (not rest or placed)


_PARTICLES = frozenset(
    (("up",), ("back",), ("on",), ("off",), ("there",), ("in",), ("away",), ("done",), ("part", "of"))
)
"""They end names, too: "Sign up"."""
_EMPTY = dict.fromkeys(predicates.EMPTY_STATES)


def _of_list(tokens: Tokens) -> Tokens:
    """`a list of 5 products`: 5 products."""
    counted = lows(tokens[:3])[-2:] == ("list", "of") and len(tokens) > 4 and number_of(tokens[3]) is not None  # noqa: PLR2004 - `a list of 5 products`
    return tokens[3:] if counted else tokens


def _each_with(tokens: Tokens, it: Target | None) -> Drafts:
    """`4 answers, each with a radio button`: as many things, and what every one of them has."""
    at = next(
        (at for at, token in enumerate(tokens) if at > 1 and token.low == "each" and tokens[at - 1].low == ","), None
    )
    if at is None:
        return ()
    rest = tokens[at + 1 :]
    while rest and rest[0].low in ("one", "of", "them"):
        rest = rest[1:]
    counted = _counted(tokens[: at - 1], it) if rest and rest[0].low in ("with", "has", "having", "containing") else ()
    phrases = parse_targets(rest[1:], it, listed=True) if counted else ()
    owner = counted[0].target if len(counted) == 1 else None
    if owner is None or not phrases:
        return ()
    place = (Scope(relation="in", target=owner),)
    return (*counted, *(check("visible", within(one.target, place), confidence=CLEAR) for one in phrases))


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
        return _negated(judged_text(Subject(about), "contains", literal(last)), negated)
    numeric = any(sign.isdigit() for sign in last.value) and not any(sign.isalpha() for sign in last.value)
    if head[-1].low != "of" or not numeric or len(head) < 2:  # noqa: PLR2004 - a thing and "of"
        return ()
    phrase = parse_target(head[:-1], it)
    if phrase is None or phrase.target.kind in ("row", "item", "card", "column", "list", "table"):
        return ()
    return _negated(judged_text(Subject("target", phrase.target), "contains", literal(last), CLEAR), negated)


_NEW_TABS = frozenset(
    (("new", "tab"), ("new", "window"), ("new", "browser", "tab"), ("another", "tab"), ("new", "browser", "window"))
)


def _none_of(tokens: Tokens, it: Target | None) -> Drafts:
    """`no results`: none of the repeated things, whatever the page says instead ("No results found")."""
    end = next((at for at in range(1, len(tokens)) if opens_scope(tokens[at:])), len(tokens))
    last = tokens[end - 1].low
    plain = all(token.kind == "word" for token in tokens[:end]) and last != lexicon.singular(last)
    target = all_of(tokens, it) if plain and lexicon.singular(last) in COUNTED else None
    return (_count(target, Text("0"), "equals"),) if target is not None and target.kind == "item" else ()


def _journal(tokens: Tokens, *, negated: bool) -> Drafts:
    """Console errors and failed requests."""
    joint = next((at for at in range(1, len(tokens) - 1) if lows(tokens[at : at + 2]) == ("and", "no")), None)
    both = (_journal(tokens[:joint], negated=negated), _journal(tokens[joint + 1 :], negated=True)) if joint else ()
    if both and all(both):
        return (*both[0], *both[1])
    words = {token.low for token in tokens}
    negated = negated != bool(words & {"free", "clean", "without"})
    if "console" in words and words & {"error", "errors", "messages", "warnings", "clean"}:
        return (replace(check("console_errors"), negated=negated),)
    if words & {"javascript", "js"} and words & {"error", "errors"}:
        return (replace(check("console_errors"), negated=negated),)
    if words & {"failed", "failing", "broken", "fail", "fails"} and words & {"request", "requests", "calls"}:
        return (replace(check("failed_requests"), negated=negated),)
    return ()


_LISTED = frozenset(("left", "remaining", "displayed", "shown", "listed", "visible", "available", "found"))


def _unshown(tokens: Tokens) -> Tokens:
    """`3 results displayed`: without the participle that only says that they are there."""
    shown = len(tokens) > 2 and tokens[-1].low in _LISTED and not tokens[-2].is_literal  # noqa: PLR2004 - a number and a noun
    said = find_predicate(tokens) if shown else None
    bare = shown and tokens[-2].low not in BE | predicates.GETTING
    if not bare or said not in (None, len(tokens) - 1):
        return tokens
    return tokens[:-2] if tokens[-2].low.endswith("ly") and len(tokens) > 3 else tokens[:-1]  # noqa: PLR2004 - "the total clearly shown"


def _counted(tokens: Tokens, it: Target | None) -> Drafts:
    """The counts of `3 rows and 4 columns`."""
    tokens = tuple(_plain_number(token) for token in _unshown(tokens))
    starts = [
        0,
        *(
            at + 1
            for at, t in enumerate(tokens[:-2])
            if at > 1 and t.low in ("and", ",") and tokens[0].low != "between" and _counts(tokens[at + 1 :])
        ),
    ]
    ends = [*(start - 1 for start in starts[1:]), len(tokens)]
    read = [_single_count(tokens[start:end], it) for start, end in zip(starts, ends, strict=True)]
    return tuple(draft for drafts in read for draft in drafts) if all(read) else ()


def _plain_number(token: Token) -> Token:
    """`"10" rows`: a number in quotes counts like one without."""
    quoted = token.kind == "quote" and token.value.isdigit() and len(token.value) < _LONGEST_COUNT
    return replace(token, kind="number") if quoted else token


_LONGEST_COUNT = 6
"""Digits of a count; more are an identifier."""


def _counts(tokens: Tokens) -> bool:
    found = count_of(tokens[:6])
    return tokens[0].low != "no" and found is not None and _countable(found[1])


def _single_count(tokens: Tokens, it: Target | None) -> Drafts:
    comparison, rest = compared_with(tokens)
    between = bounds(rest)
    if between and len(rest) > 4:  # noqa: PLR2004 - a number of words
        target = all_of(rest[4:], it)
        low, high = between
        return (_count(target, low, "at_least"), _count(target, high, "at_most")) if target else ()
    found = count_of(rest) or _count_of_named(rest)
    if found is None or not _countable(found[1]) or {t.low for t in found[1]} & _MEASURES:
        return ()
    tabs = _tabs(found[1])
    number = next((token for token in rest[:2] if number_of(token) == found[0]), rest[0])
    value = Text(str(found[0]), (number.start, number.end) if number.kind == "number" else None)
    if tabs:
        return (replace(check("tab_count", value=value), comparison=comparison or "equals"),)
    target = all_of(found[1], it)
    return (_count(target, value, comparison or "equals"),) if target else ()


def _count_of_named(tokens: Tokens) -> tuple[int, Tokens] | None:
    """`only one "Delete" button`, `3 "li" elements`."""
    at = 1 if tokens and tokens[0].low in ("exactly", "only", "just", "precisely") else 0
    number = number_of(tokens[at]) if len(tokens) > at + 2 else None
    named = number is not None and tokens[at + 1].kind == "quote" and kind_noun(tokens, len(tokens)) is not None
    return (number, tokens[at + 1 :]) if named and number is not None else None


_MEASURES = frozenset(("characters", "digits", "letters", "symbols", "seconds", "minutes", "pixels", "px", "points"))
"""What is measured and not counted on a page."""


def _countable(tokens: Tokens) -> bool:
    """Whether a number before these words counts them ("3 rows"), and is no part of a text ("2 Main Street")."""
    if not tokens:
        return False
    first = next((at for at, token in enumerate(tokens) if at and opens_scope(tokens[at:])), len(tokens))
    last = tokens[first - 1 - (first > 1 and tokens[first - 1].low in ("open", "opened"))]
    return (
        last.low.endswith("s")
        or last.kind == "quote"
        or (last.low,) in lexicon.nouns()
        or last.low in COUNTED | {"people"}
    )


def _tabs(tokens: Tokens) -> bool:
    words = {token.low for token in tokens}
    return bool(words & {"tabs", "tab", "windows", "window"}) and bool(words & {"browser", "open", "opened"})


def _count(target: Target, value: Text, comparison: Comparison | None) -> Draft:
    draft = check("count", target, value, confidence=CLEAR if target.kind or target.quoted else FAIR)
    return replace(draft, comparison=comparison or "equals")


def _shown(tokens: Tokens, it: Target | None) -> Drafts:
    """A thing or a text that is there."""
    listed = literal_list(tokens)
    if listed is not None:
        items, scopes = listed
        return tuple(text_in(None, item, scopes) for item in items)
    if "alert" in lows(tokens) and names_dialog(tokens):
        dialog = _dialog(tokens)
        if dialog:
            return dialog
    two = _two_things(tokens)
    if two is not None:
        return tuple(draft for one in two for draft in _shown(one, it))
    return tuple(_visible(phrase, tokens) for phrase in parse_targets(tokens, it, listed=True))


_PAIRS = frozenset(
    (
        ("terms", "conditions"),
        ("drag", "drop"),
        ("date", "time"),
        ("questions", "answers"),
        ("pros", "cons"),
        ("cut", "paste"),
    )
)
"""Two words that are one name."""


def _two_things(tokens: Tokens) -> tuple[Tokens, Tokens] | None:
    """`the product name and price`: a name and a price; what is written with capitals or in quotes is one name."""
    at = next((at for at, token in enumerate(tokens) if token.low == "and" and at), None)
    if at is None or at + 1 >= len(tokens) or "," in lows(tokens) or kind_noun(tokens, len(tokens)) is not None:
        return None
    plain = all(token.kind == "word" and token.value.islower() for token in tokens)
    placed = any(opens_scope(tokens[place:]) for place in range(1, len(tokens)))
    joined = "and" in lows(tokens[at + 1 :]) or (tokens[at - 1].low, tokens[at + 1].low) in _PAIRS
    return (tokens[:at], tokens[at + 1 :]) if plain and not placed and not joined else None


def _visible(phrase: TargetPhrase, tokens: Tokens) -> Draft:
    target = phrase.target
    if target.every and target.number is not None:
        return _count(target.model_copy(update={"number": None}), Text(str(target.number)), "equals")
    bare = target.kind is None and not target.attributes and target.ordinal is None and not target.every
    textual = (
        target.kind == "text" and target.quoted and any(token.low in ("text", "word", "words") for token in tokens)
    )
    named = target.quoted or (tokens[0].low not in DETERMINERS and not target.words.islower())
    if (bare and named) or textual:
        first = next((token for token in tokens if token.kind == "quote"), None)
        value = literal(first) if first is not None and first.value == target.words else Text(target.words)
        return text_in(None, value, target.scope, EXPLICIT if target.quoted else FAIR)
    return check("visible", target, confidence=phrase.confidence)


def text_in(target: Target | None, value: Text, scopes: Sequence[Scope], confidence: float = EXPLICIT) -> Draft:
    """A text on the page, or in the innermost of the places."""
    if target is None and scopes:
        first, rest = scopes[0], tuple(scopes[1:])
        relational = first.relation != "in"
        place = Target(scope=tuple(scopes), kind="element") if relational else within(first.target, rest)
        if first.relation == "row_of":
            place = within(Target(kind="row", words=first.target.words, quoted=first.target.quoted), rest)
        target = place
    if target is not None and target.kind in INPUTS - {"date"}:
        return check("selected" if target.kind == "dropdown" else "value", target, value, confidence=confidence)
    return check("text", target, value, confidence=confidence)


def _predicate(tokens: Tokens) -> Predicate:
    """What is said of a subject, its helping words counted."""
    plain = _plain_predicate(tokens)
    helping = {token.low for token in tokens[: len(tokens) - len(plain.rest)]}
    only = "only" in helping and plain.lexeme in ("contains", "shows") and not plain.negated
    return replace(plain, each=bool(helping & {"all", "each"}) or only)


def _plain_predicate(tokens: Tokens) -> Predicate:
    negated, copula, at = False, False, 0
    while at < len(tokens):
        low = tokens[at].low
        if low in NEGATIONS:
            negated = not negated
        elif low == "no" and at + 1 < len(tokens) and tokens[at + 1].low == "longer":
            negated, at = not negated, at + 1
        elif low in BE or (low in predicates.GETTING and is_state(tokens[at + 1 :])):
            copula = True
        elif low in ("has", "have", "had") and not _auxiliary(tokens, at):
            return Predicate(negated, copula, "has", tokens[at + 1 :])
        elif low not in MODALS and low not in predicates.ADVERBS and low not in ("do", "does", "did", "need", "able"):
            break
        at += 1
    lexeme = predicates.lexical().get(tokens[at].low) if at < len(tokens) else None
    if (
        lexeme == "shows"
        and lows(tokens[at + 1 : at + 3])[:1] == ("up",)
        and lows(tokens[at + 1 : at + 3]) != ("up", "to")
    ):
        return Predicate(negated, copula, "appears", tokens[at + 2 :])
    past = at < len(tokens) and tokens[at].low.endswith(("ed", "wn")) and is_state(tokens[at:])
    if lexeme is None or (past and (copula or (at == 0 and opens_scope(tokens[1:])))):
        return Predicate(negated, copula, None, tokens[at:])
    if copula and is_state(tokens[at:]) and not _shows_something(tokens[at:]):
        return Predicate(negated, copula, None, tokens[at:])
    return Predicate(negated, copula, lexeme, tokens[at + 1 :])


def _shows_something(tokens: Tokens) -> bool:
    """`is showing "Note"`: what is shown follows."""
    return tokens[0].low in ("showing", "displaying") and len(tokens) > 1 and not opens_scope(tokens[1:])


def _auxiliary(tokens: Tokens, at: int) -> bool:
    following = next(
        (token.low for token in tokens[at + 1 : at + 4] if token.low not in predicates.ADVERBS | NEGATIONS), ""
    )
    return following in ("been", "to", "be") or (following in predicates.lexical() and following.endswith("ed"))


def is_state(tokens: Tokens) -> bool:
    """Whether the tokens start with what "is" can say of a thing."""
    return any(lows(tokens[:size]) in predicates.STATES for size in range(_LONGEST_STATE, 0, -1))


def _coordinated(tokens: Tokens, predicate: Predicate, it: Target | None) -> Drafts:  # noqa: C901, PLR0911 - one return for each form
    """One reading for each subject of "A and B are visible"."""
    tokens = _stripped(tokens)
    tokens = _without_shown(tokens)
    if not tokens or (tokens[-1].low in ("it", "they") and len(tokens) > 1):
        return ()
    tokens = _plain_subject(tokens, predicate, it)
    negated = tokens[0].low == "no" and len(tokens) > 1 and compared_with(tokens)[0] is None
    if negated:
        tokens = tokens[1:]
    without = _none_said(tokens, predicate, it, negated=negated)
    if without:
        return without
    special = _journal((*tokens, *predicate.rest), negated=negated or predicate.negated)
    if special:
        return special
    counted = () if negated else _some_of(tokens, predicate, it) or _counted_subject(tokens, predicate, it)
    if counted:
        return counted
    if lows(tokens[:2]) == ("none", "of") and len(tokens) > 2 and not negated:  # noqa: PLR2004 - "none of" and a thing
        negated, tokens = True, tokens[2:]
    if tokens[0].low in ("nothing", "everything", "anything", "something", "none", "neither", "either"):
        return ()
    if tokens[-1].low in ("focus", "cursor") and predicate.rest and opens_scope(predicate.rest):
        return _focus_at(predicate, it)
    options = _options_are(tokens, predicate, it)
    if options:
        return options
    drafts: list[Draft] = []
    if predicate.each and tokens[0].low not in QUANTIFIERS:
        tokens = (replace(tokens[0], text="all", value="all", low="all"), *tokens[tokens[0].low in DETERMINERS :])
    told = _part_told(tokens, predicate, it)
    for part in (told,) if told is not None else _subjects(tokens, it):
        read = _judged(part, predicate, tokens, it)
        if not read:
            return ()
        drafts.extend(read)
    return tuple(map(_none_is, drafts)) if negated else tuple(drafts)


def _plain_subject(tokens: Tokens, predicate: Predicate, it: Target | None) -> Tokens:
    """`both A and B`: A and B; `it`, where nothing was spoken of: the page."""
    if tokens[0].low == "both" and "and" in lows(tokens[2:-1]):
        return tokens[1:]
    whole = it is None and lows(tokens) == ("it",) and predicate.lexeme in ("shows", "contains", "has", "reads")
    return (replace(tokens[0], text="page", value="page", low="page"),) if whole else tokens


def _without_shown(tokens: Tokens) -> Tokens:
    """`the message displayed`, `the message that is shown`: the message."""
    while tokens and tokens[-1].low in predicates.ADVERBS | {"that"}:
        tokens = tokens[:-1]
    if len(tokens) < 3 or tokens[-1].low not in ("displayed", "shown"):  # noqa: PLR2004 - an article, a noun, a participle
        return tokens
    relative = tokens[-2].low in BE and tokens[-3].low in ("that", "which")
    return (
        tokens[:-3] if relative else tokens[:-1] if tokens[-2].kind == "word" and tokens[-2].low not in BE else tokens
    )


def _none_is(draft: Draft) -> Draft:
    """`no checkbox is checked`: each of them is not."""
    (denied,) = _negated((draft,), negated=True)
    target = draft.target
    if target is None or target.quoted or draft.negated or draft.verb == "visible":
        return denied
    if draft.verb == "text" and (target.scope or lexicon.singular(target.words.lower()) not in COUNTED | {""}):
        return denied
    if draft.verb == "text":
        target = target if target.kind is not None else target.model_copy(update={"kind": "item"})
        denied = replace(denied, comparison="contains")
    return replace(denied, target=target.model_copy(update={"every": True}))


def _focus_at(predicate: Predicate, it: Target | None) -> Drafts:
    """`the focus is on the Email field`."""
    phrase = parse_target(predicate.rest[1:], it)
    drafts = (check("focused", phrase.target, confidence=phrase.confidence),) if phrase else ()
    return _negated(drafts, predicate.negated)


def _some_of(tokens: Tokens, predicate: Predicate, it: Target | None) -> Drafts:
    """`2 of 5 subtasks are done`: how many of them are in that state."""
    comparison, rest = compared_with(tokens)
    parts = len(rest) > 3 and rest[1].low == "of" and number_of(rest[0]) is not None and number_of(rest[2]) is not None  # noqa: PLR2004 - two numbers and a noun
    found = (number_of(rest[0]), rest[3:]) if parts else count_of(rest)
    if found is None or not found[1] or rest[0].low in ("a", "an", "no", "one"):
        return ()
    state = _state(predicate.rest) if predicate.lexeme is None else None
    target = all_of(found[1], it) if state is not None and state[1] >= len(_stripped(predicate.rest)) else None
    if target is None or state is None or state[0].verb not in _FILTERED:
        return ()
    such = Filter(state=_FILTERED[state[0].verb], negated=state[0].negated != predicate.negated)
    chosen = target.model_copy(update={"where": (*target.where, such)})
    return (_count(chosen, Text(str(found[0])), comparison or "equals"),)


_FILTERED: dict[CheckVerb, Literal["checked", "selected", "enabled", "expanded", "visible"]] = {
    "checked": "checked",
    "selected": "selected",
    "enabled": "enabled",
    "expanded": "expanded",
}
"""States that a thing can be chosen by."""


def _none_said(tokens: Tokens, predicate: Predicate, it: Target | None, *, negated: bool) -> Drafts:
    """`no row contains "Bob"`, `none of the rows contains "Bob"`, `no results are found` (`tokens` without the no)."""
    if not negated and lows(tokens[:2]) != ("none", "of"):
        return ()
    without = _no_such(tokens if negated else tokens[2:], predicate, it)
    state = _state(predicate.rest) if predicate.lexeme is None else None
    there = predicate.lexeme == "appears" or (state is not None and state[0].verb == "visible")
    there = there or lows(predicate.rest) in (("left",), ("remaining",), ("left", "over"))
    return without or (_none_of(tokens, it) if negated and there and not predicate.negated else ())


def _no_such(tokens: Tokens, predicate: Predicate, it: Target | None) -> Drafts:
    """`no row contains "Bob"`: a row of that text is not there."""
    phrase = parse_target(tokens, it)
    holds = predicate.lexeme in ("contains", "has", "shows") and not predicate.negated
    rest = _stripped(predicate.rest)
    if phrase is None or not holds or len(rest) != 1 or not rest[0].is_literal:
        return ()
    target = phrase.target
    if target.kind not in ("row", "item", "card") or target.words:
        return ()
    such = target.model_copy(update={"words": rest[0].value, "quoted": True, "every": False})
    return (replace(check("visible", such, confidence=CLEAR), negated=True),)


_TELLING = frozenset(("becomes", "contains", "reads", "matches", "starts", "ends", "shows", "equals"))


def _options_are(tokens: Tokens, predicate: Predicate, it: Target | None) -> Drafts:
    """`the options of the Country dropdown are "DE" and "FR"`, `the "Country" dropdown options are …`."""
    plain = [token for token in tokens if token.low not in DETERMINERS]
    listed = literal_list(_stripped(predicate.rest)) if predicate.lexeme in (None, "contains") else None
    many = lexicon.nouns().get((plain[-1].low,)) if len(plain) == 1 and listed is not None else None
    if many is not None and listed is not None and many.kind in _LISTED_KINDS and not listed[1] and len(listed[0]) > 1:
        each = (Target(words=text.template, kind=many.kind, quoted=True) for text in listed[0])
        return _negated(tuple(check("visible", one, confidence=CLEAR) for one in each), predicate.negated)
    if listed is None or listed[1] or len(plain) < 2 or "options" not in (plain[0].low, plain[-1].low):  # noqa: PLR2004 - a list and its options
        return ()
    owner = tokens[:-1] if tokens[-1].low == "options" else plain[2:] if plain[1].low in ("of", "in", "for") else ()
    phrase = parse_target(owner, it) if owner else None
    if phrase is None or phrase.target.kind not in ("dropdown", "list", None):
        return ()
    inside = (Scope(relation="in", target=phrase.target),)
    options = (Target(words=text.template, kind="option", quoted=True, scope=inside) for text in listed[0])
    return _negated(tuple(check("visible", one, confidence=CLEAR) for one in options), predicate.negated)


_LISTED_KINDS: frozenset[Kind | None] = frozenset(("option", "tab", "menuitem", "link", "button", "heading", "column"))
"""Kinds of which several are named one by one: `the tabs are "A" and "B"`."""


def _part_told(tokens: Tokens, predicate: Predicate, it: Target | None) -> Subject | None:
    """`"Save" text is "x"`, `the button label reads "x"`, `"Pay bills" status is "done"`: a part and what it says."""
    rest = [token for token in predicate.rest if token.low not in DETERMINERS]
    told = bool(rest) and rest[-1].is_literal and not opens_scope(predicate.rest)
    valued_by = predicate.lexeme in _TELLING or (predicate.lexeme is None and predicate.copula and told)
    if not valued_by or not told or len(tokens) < 2:  # noqa: PLR2004 - an owner and its part
        return None
    owner, part = tokens[:-1], tokens[-1]
    quoted = owner[-1].kind == "quote" and len([t for t in owner if t.low not in DETERMINERS]) == 1
    noun = kind_noun(owner, len(owner))
    if part.low in ("text", "label", "caption") and (quoted or (noun is not None and noun[1].kind != "text")):
        phrase = parse_target(owner, it)
        return Subject("text", phrase.target, None, phrase.confidence) if phrase else None
    numbered = len(owner) == 2 and lexicon.singular(owner[0].low) in COUNTED and number_of(owner[1]) is not None  # noqa: PLR2004 - `item 1`
    if part.kind != "word" or not part.value.islower() or not (quoted or numbered) or _is_control(part):
        return None
    if part.low in _COLLECTIONS or part.low == "value":
        return None
    phrase = parse_target(owner, it)
    if phrase is None:
        return None
    thing = Target(words=part.value, scope=(Scope(relation="in" if numbered else "row_of", target=phrase.target),))
    return Subject("target", thing, None, min(CLEAR, phrase.confidence))


_COLLECTIONS = frozenset(
    ("folder", "directory", "board", "project", "album", "playlist", "channel", "group", "calendar")
)
"""Things that hold others: what they contain is no property of theirs."""


def _is_control(token: Token) -> bool:
    noun = lexicon.nouns().get((token.low,))
    return noun is not None and noun.kind != "text"


def _subjects(tokens: Tokens, it: Target | None) -> tuple[Subject, ...]:
    single = special_subject(tokens, it)
    if single is None:
        tokens = owned_by(tokens)
        single = special_subject(tokens, it)
    if single is not None:
        return (single,)
    address = {"row", "column"} <= {token.low for token in tokens} and "cell" in lows(tokens[:3])
    one = parse_target(tokens, it) if address else None
    phrases = (one,) if one is not None else parse_targets(tokens, it, listed=True)
    return tuple(Subject("target", phrase.target, confidence=phrase.confidence) for phrase in phrases)


def _counted_subject(tokens: Tokens, predicate: Predicate, it: Target | None) -> Drafts:
    """`3 rows are shown in the table`."""
    state = _state(predicate.rest) if predicate.lexeme is None else None
    shown = predicate.lexeme in ("appears", "opens") or (
        state is not None and state[0].verb == "visible" and not state[0].negated
    )
    if not shown or (len(tokens) == 1 and tokens[0].kind == "quote"):
        return ()
    tail = predicate.rest[state[1] :] if state else predicate.rest
    drafts = _counted((*tokens, *((*tail,) if opens_scope(tail) and parse_scope(tail) else ())), it)
    if not drafts and _tabs((*tokens, *predicate.rest)) and {"new", "another", "second"} & set(lows(tokens)):
        drafts = (replace(check("tab_count", value=Text("2")), comparison="at_least"),)
    if not drafts and tail and _tabs((*tokens, *predicate.rest[:1])) and count_of(tokens):
        drafts = ()
    return _negated(drafts, predicate.negated)


def _judged(subject: Subject, predicate: Predicate, words: Tokens, it: Target | None) -> Drafts:
    if subject.about in ("value", "text") and subject.target is not None and subject.target.kind == "column":
        subject = replace(subject, about="target", target=crossed(subject.target))
    if predicate.lexeme is not None:
        drafts = _lexical(subject, predicate, words, it)
    elif predicate.copula or not predicate.rest or is_state(predicate.rest):
        drafts = _copular(subject, predicate, words)
    else:
        drafts = ()
    return surer(_negated(drafts, predicate.negated), subject.confidence)


def _copular(subject: Subject, predicate: Predicate, words: Tokens) -> Drafts:  # noqa: C901, PLR0911, PLR0912 - one return for each form
    rest = _stripped(predicate.rest)
    if not rest or _is_opinion(subject, words, rest):
        return ()
    subject, rest = _sort_of(subject, rest)
    subject, rest = _number_there(subject, rest)
    there = _part_there(subject, rest, words)
    if there is not None:
        subject = there
    if subject.about in ("url", "title", "count", "value", "text", "attribute", "selected", "dialog"):
        return valued(subject, *compared_with(rest), default="equals")
    if any(lows(rest[:size]) in predicates.EMPTY_STATES for size in (2, 1)):
        return _empty(subject)
    order = _order(subject, rest)
    if order:
        return order
    bound = _BOUNDS.get(rest[0].low) if len(rest) == 2 and rest[1].kind == "number" else None  # noqa: PLR2004 - "below" and a number
    if bound is not None:
        return valued(subject, bound, rest[1:], default="equals")
    if lows(rest) in _FILLED and subject.target is not None and subject.target.kind in INPUTS:
        return _negated(_empty(subject), negated=True)
    for words_, comparison in predicates.VALUE_STATES.items():
        if lows(rest[: len(words_)]) == words_:
            return valued(replace(subject, about="value"), comparison, rest[len(words_) :], default=comparison)
    if rest[0].low == "at" and len(rest) == 2 and rest[1].kind == "number":  # noqa: PLR2004 - "at" and a number
        return valued(subject, None, rest[1:], default="equals")
    entered = _entered(subject, rest)
    if entered:
        return entered
    if rest[0].low in _STANDING and opens_scope(rest[1:]):
        rest = rest[1:]
    found = _state(rest) if not (opens_scope(rest) and lows(rest[:2]) in _SIDES) else None
    if found is not None:
        return _stated(subject, found[0], rest[found[1] :], words, " ".join(lows(rest[: found[1]])))
    if (
        opens_scope(rest)
        and subject.target is not None
        and rest[0].low not in ("over", "under", "above", "below", "at")
    ):
        return _placed(subject, rest, words)
    if opens_scope(rest) and not compared_with(rest)[0]:
        return _placed(subject, rest, words)
    return valued(subject, *compared_with(rest), default="equals")


def _part_there(subject: Subject, rest: Tokens, words: Tokens) -> Subject | None:
    """`the "Pause" tooltip is displayed`: a thing like any other, when it is only said to be there."""
    state = _state(rest) if subject.about in ("attribute", "text", "value", "count") else None
    phrase = parse_target(words) if state is not None and state[0].verb == "visible" else None
    return Subject("target", phrase.target, None, phrase.confidence) if phrase is not None else None


def _sort_of(subject: Subject, rest: Tokens) -> tuple[Subject, Tokens]:
    """`"Email" is a required field`: a field, and what is said of it."""
    stated = len(rest) > 2 and rest[0].low in ("a", "an") and (rest[1].low,) in predicates.STATES  # noqa: PLR2004 - "a", a state and a noun
    noun = kind_noun(rest, len(rest)) if stated else None
    if noun is None or noun[0] != 2 or subject.target is None:  # noqa: PLR2004 - behind the state
        return subject, rest
    target = subject.target if subject.target.kind else subject.target.model_copy(update={"kind": noun[1].kind})
    return replace(subject, target=target), rest[1:2]


def _number_there(subject: Subject, rest: Tokens) -> tuple[Subject, Tokens]:
    """`the count is 4 in the header`: the place belongs to what is judged."""
    placed = len(rest) > 1 and rest[0].kind == "number" and opens_scope(rest[1:]) and rest[1].low in ("in", "on", "at")
    if not placed or subject.target is None:
        return subject, rest
    return replace(subject, target=within(subject.target, parse_scope(rest[1:]))), rest[:1]


def _entered(subject: Subject, rest: Tokens) -> Drafts:
    """`"Ann" is entered in the Name field`: what the field holds."""
    filled = rest[0].low in ("entered", "typed", "filled", "inserted", "populated") and opens_scope(rest[1:])
    scopes = parse_scope(rest[1:]) if filled and subject.target is not None and subject.target.quoted else ()
    if not scopes or subject.target is None:
        return ()
    place = within(scopes[0].target, tuple(scopes[1:]))
    field = place if place.kind else place.model_copy(update={"kind": "field"})
    return (text_in(field, Text(subject.target.words), (), CLEAR),)


_BOUNDS: dict[str, Comparison] = {"below": "less_than", "under": "less_than", "above": "more_than", "over": "more_than"}
"""Words of place that compare before a number."""
_FILLED = frozenset((("filled",), ("filled", "in"), ("filled", "out"), ("non-empty",)))


def _is_opinion(subject: Subject, words: Tokens, rest: Tokens) -> bool:
    """`Numbers are lovely`, `the company was founded in 1902`: nothing that a page shows is named."""
    if any(token.is_literal and token.kind != "number" for token in (*words, *rest)) or subject.about != "target":
        return False
    target = subject.target
    bare = target is not None and target.kind is None and words[0].low not in DETERMINERS | PRONOUNS | QUANTIFIERS
    told = rest[0].low.endswith("ed") and len(rest) > 2 and rest[1].low in ("in", "by", "at")  # noqa: PLR2004 - a participle and its adverbial
    known = (
        is_state(rest)
        or rest[0].low in predicates.SORTED
        or lows(rest[:1]) in predicates.EMPTY_STATES
        or opens_scope(rest)
    )
    vague = all(token.value.islower() for token in rest) and len(words) == 1
    return not known and (
        (bare and vague and words[0].value.istitle()) or (told and lows(rest[:2]) not in predicates.VALUE_STATES)
    )


_STANDING = frozenset(("placed", "located", "positioned", "situated", "arranged", "set", "put", "contained", "kept"))
"""Participles that only say that a thing stands where the next words say."""
_SIDES = frozenset((("left", "of"), ("right", "of")))


def _state(tokens: Tokens) -> tuple[State, int] | None:
    placed = (
        len(tokens) > 1
        and tokens[0].low in ("on", "up")
        and (tokens[1].low in DETERMINERS or tokens[1].kind == "quote")
    )
    if placed:
        return None
    for size in range(_LONGEST_STATE, 0, -1):
        state = predicates.STATES.get(lows(tokens[:size]))
        if state is not None:
            return state, size
    return None


_SHORT = 3
"""Words of a place that is only named: the "Done" stage."""
_HOLDERS = frozenset(("list", "table", "column", "section", "card", "dropdown", "menu", "dialog"))


def _joined(tail: Tokens) -> tuple[Scope, ...]:
    """`added to the list`, `removed from the Done column`: the place; what is no container on the page is none."""
    phrase = parse_target(tail)
    named = phrase is not None and phrase.target.quoted and len(tail) <= _SHORT
    held = phrase is not None and (phrase.target.kind in _HOLDERS or named)
    return (Scope(relation="in", target=phrase.target),) if phrase is not None and held else ()


def _stated(subject: Subject, state: State, tail: Tokens, words: Tokens, said: str) -> Drafts:  # noqa: PLR0911 - one return for each form
    target = subject.target or Target(kind="page")
    if state.verb == "download":
        names = [token for token in words if token.is_literal]
        return (replace(check("download", value=literal(names[0]) if names else None), negated=state.negated),)
    if (
        state.verb == "visible"
        and names_dialog(words)
        and (names_native_dialog(words) or "a" in lows(words[:1]) or "an" in lows(words[:1]))
    ):
        dialog = _dialog((*words, *tail))
        if dialog:
            return _negated(dialog, state.negated)
    if said == "loaded" and target.kind == "image":
        return ()
    opened = _opened_part(target, state, words, tail)
    if opened is not None:
        return (replace(check("expanded", target, confidence=subject.confidence), negated=opened),)
    active = target.kind in _CHOSEN and state.value == "active"
    if (
        state.verb == "visible"
        and state.negated
        and target.every
        and target.kind in (None, "item")
        and not target.quoted
    ):
        many = target.model_copy(
            update={"kind": "item", "words": lexicon.singular(target.words), "scope": _joined(tail)}
        )
        return (_count(many, Text("0"), "equals"),)
    if state.verb == "selected" or active:
        return _selected(subject, tail)
    held = _holding_what(subject, tail) if state.verb == "visible" and not state.negated else ()
    if held:
        return held
    scopes, extra, sure = _tail(tail) if not said.endswith((" to", " from")) else (_joined(tail), None, EXPLICIT)
    if state.verb == "visible":
        return _negated(_displayed(TargetPhrase(within(target, scopes), sure), words, extra), state.negated)
    draft = check(state.verb, within(target, scopes), confidence=sure)
    return (replace(draft, negated=state.negated, name=state.name),)


_CHOSEN: frozenset[Kind | None] = frozenset(("tab", "item", "row", "card", "option", "menuitem", "link"))
"""Kinds of which one is the active one."""
_FOLDING = frozenset(
    ("accordion", "panel", "section", "node", "tree", "submenu", "details", "folder", "group", "category")
)


def _opened_part(target: Target, state: State, words: Tokens, tail: Tokens) -> bool | None:
    """Whether `is expanded`, `is collapsed` or, of what folds, `is open` is denied; None when it is not said."""
    if state.verb == "expanded":
        return state.negated
    said = state.value
    if said not in ("expanded", "open") or tail or target.kind in ("dialog", "page"):
        return None
    folds = target.kind in ("section", "dropdown") or bool({token.low for token in words} & _FOLDING)
    return state.negated if said == "expanded" or folds else None


def _displayed(phrase: TargetPhrase, words: Tokens, extra: Text | None) -> Drafts:
    """A visible thing, or a text of the page when a text is all that was named; with what it says, if told."""
    target = phrase.target
    if extra is None:
        return (_visible(phrase, words),)
    if not target.quoted and target.kind in ("text", "alert", "heading", "dialog", None):
        return (check("text", target, extra, confidence=phrase.confidence),)
    return (
        check("visible", target, confidence=phrase.confidence),
        check("text", target, extra, confidence=phrase.confidence),
    )


def _tail(tokens: Tokens) -> tuple[tuple[Scope, ...], Text | None, float]:  # noqa: PLR0911 - one return for each form
    """What follows a state: a place, a text it shows, or noise; and how sure that leaves the reading."""
    tokens = _stripped(tokens)
    if not tokens:
        return (), None, EXPLICIT
    shown = literal(tokens[0]) if len(tokens) == 1 and tokens[0].kind == "quote" else _said_text(tokens)
    if shown is not None:
        return (), shown, CLEAR
    if any(token.low in lexicon.SECONDS for token in tokens[1:]):
        return (), None, DUBIOUS if tokens[0].low in ("after", "in") else LOST
    if lows(tokens) in (("by", "default"), ("by", "the", "user"), ("as", "default")):
        return (), None, EXPLICIT
    if opens_scope(tokens):
        if tokens[-1].low in _MANNERS:
            return (), None, LOST
        scopes = parse_scope(tokens)
        if scopes:
            return scopes, None, EXPLICIT
    noise = all(token.low in TAIL_NOISE | predicates.ADVERBS for token in tokens)
    return (), None, EXPLICIT if noise or (opens_scope(tokens) and not any(t.is_literal for t in tokens)) else LOST


_MANNERS = frozenset(("format", "language", "currency", "mode", "manner", "way", "style", "case", "size", "detail"))
"""Behind "in" they say how a thing is shown, not where."""
LOST = 0.0
"""A clause goes on with words that nobody understood: it is no expectation that may be judged."""


def _said_text(tokens: Tokens) -> Text | None:
    """`with the text "X"`, `saying "X"`, `as "X"`, `: "X"`."""
    tokens = tokens[tokens[0].low == "," :]
    numbered = tokens[-1].kind == "number" and lows(tokens[-2:-1]) != ("as",)
    if len(tokens) > 6 or not tokens[-1].is_literal or numbered:  # noqa: PLR2004 - a number of words
        return None
    told = {
        "with",
        "saying",
        "stating",
        "reading",
        "as",
        ":",
        "that",
        "says",
        "containing",
        "which",
        "reads",
        "showing",
    }
    others = {"the", "a", "an", "text", "message", "value", "label", "title", "words", "content"}
    words = lows(tokens[:-1])
    return literal(tokens[-1]) if words and words[0] in told and set(words[1:]) <= told | others else None


def _selected(subject: Subject, tail: Tokens) -> Drafts:
    target = subject.target
    if target is None:
        return ()
    scopes = parse_scope(tail) if opens_scope(tail) else ()
    if target.kind in ("radio", "checkbox", "switch"):
        return (check("checked", within(target, scopes), confidence=subject.confidence),)
    if target.kind == "tab":
        return (check("selected", within(target, scopes), confidence=CLEAR),)
    places = scopes or target.scope
    if places and target.words and target.kind in (None, "option"):
        chosen = within(places[0].target, tuple(places[1:]))
        draft = check("selected", chosen, Text(target.words), confidence=CLEAR)
        return (replace(draft, comparison="equals"),)
    if target.kind in ("option", "row", "item", "card", "menuitem", "cell", "link", "button", "field") or scopes:
        return (check("selected", within(target, scopes), confidence=CLEAR),)
    return (check("checked", target, confidence=GUESS),)


def _empty(subject: Subject) -> Drafts:
    target = subject.target
    if target is None or subject.about != "target":
        return (replace(check("text", target, Text("")), comparison="equals"),) if target else ()
    noun = target.words.lower().split(" ")[-1] if target.words else ""
    if target.every and target.kind not in CONTAINERS - {"row", "item", "card"} and target.kind not in INPUTS:
        return (replace(check("text", target, Text(""), confidence=CLEAR), comparison="equals"),)
    if target.kind in INPUTS or noun in FIELD_NOUNS or (target.kind is None and target.quoted):
        return (replace(check("value", target, Text("")), comparison="equals"),)
    if target.kind in ("cell", "text", "heading") or {s.relation for s in target.scope} >= {"row_of", "column"}:
        return (replace(check("text", target, Text("")), comparison="equals"),)
    many = Target(
        kind="row" if target.kind == "table" else "item", every=True, scope=(Scope(relation="in", target=target),)
    )
    draft = check("count", many, Text("0"), confidence=CLEAR if target.kind in CONTAINERS else GUESS)
    return (replace(draft, comparison="equals"),)


def _order(subject: Subject, rest: Tokens) -> Drafts:
    words = {token.low or token.value.lower() for token in rest}
    explicit = rest[0].low in ("sorted", "ordered", "arranged") or (rest[0].low == "in" and "order" in words)
    if not explicit or subject.target is None:
        return ()
    text = " ".join(lows(rest))
    down = bool(words & predicates.DESCENDING) and "lowest to highest" not in text and "newest last" not in text
    down = down or "high to low" in text or "z to a" in text
    by = next((at for at, token in enumerate(rest) if token.low == "by"), None)
    target = subject.target
    if by is not None and by + 1 < len(rest):
        target = _sort_key(rest[by + 1 :], target)
    every = target.model_copy(update={"every": True})
    return (check("order", every, Text("descending" if down else "ascending"), confidence=CLEAR),)


def _sort_key(tokens: Tokens, target: Target) -> Target:
    stop = ("in", "from", ",", "ascending", "descending", "(", "low", "high", "-")
    end = next((at for at, token in enumerate(tokens) if token.low in stop), len(tokens))
    key = parse_target(tokens[:end])
    return key.target.model_copy(update={"scope": (Scope(relation="in", target=target),)}) if key else target


def _placed(subject: Subject, rest: Tokens, words: Tokens) -> Drafts:
    """`the item is in the cart`."""
    if subject.target is None or subject.about == "page":
        return ()
    scopes = parse_scope(rest)
    page = all(token.low in TAIL_NOISE | {"left", "right", "corner", "side", "of"} for token in rest)
    if not scopes and not page:
        return ()
    phrase = TargetPhrase(within(subject.target, scopes), CLEAR)
    return (_visible(phrase, words),)


def _lexical(  # noqa: C901, PLR0911, PLR0912 - one return for each form
    subject: Subject, predicate: Predicate, words: Tokens, it: Target | None
) -> Drafts:
    rest = _stripped(predicate.rest)
    match predicate.lexeme:
        case "appears" | "opens":
            address = _opens_address(subject, predicate.lexeme, rest)
            if address:
                return address
            folded = _folded_out(subject, predicate.lexeme, rest)
            return folded or _appears(subject, _without_particle(rest), words)
        case "closes" if rest and rest[0].low not in _GONE:
            return ()
        case "disappears" | "closes":
            return _negated(_appears(subject, _without_particle(rest), words), negated=True)
        case "contains" | "has" | "shows" if predicate.copula and rest and opens_scope(rest):
            return ()
        case "shows" if not rest and words[-1].kind != "mark":
            return _appears(subject, rest, words)
        case "contains" | "has" | "shows":
            return _holding(subject, predicate.lexeme, rest, it)
        case "reads":
            return _reading(subject, rest)
        case "matches":
            literal_there = any(token.is_literal for token in rest)
            return valued(subject, "matches", rest, default="matches") if literal_there else ()
        case "unfolds" | "folds":
            folds = predicate.lexeme == "folds"
            alone = subject.about == "target" and not rest
            return (replace(check("expanded", subject.target), negated=folds),) if alone else ()
        case "points":
            return _pointed(subject, rest)
        case "starts":
            if rest[:1] and rest[0].low in ("with", "by"):
                return valued(subject, "starts_with", rest[1:], default="starts_with")
            if len(rest) == 2 and rest[0].low == "at" and rest[1].kind == "number":  # noqa: PLR2004 - "at" and a number
                return valued(subject, "contains", rest[1:], default="contains")
            return _appears(subject, _without_particle(rest), words)
        case "ends":
            past = rest[1:] if rest[:1] and rest[0].low in ("with", "in", "on") else rest
            return valued(subject, "ends_with", past, default="ends_with")
        case _:
            return _becomes(subject, predicate, rest, words)


def _folded_out(subject: Subject, lexeme: Lexeme | None, rest: Tokens) -> Drafts:
    """`the dropdown opens`: it was there before."""
    opens = lexeme == "opens" and not rest and subject.target is not None and subject.target.kind == "dropdown"
    return (check("expanded", subject.target, confidence=subject.confidence),) if opens else ()


_GONE = frozenset(("away", "again", "by", "automatically", "after", "in", "on", "when", "itself", "within", "from"))
"""Behind "goes" or "closes": it is not there any more."""
_ADDRESSED = frozenset(("address", "url", "page", "path", "site", "website"))


def _opens_address(subject: Subject, lexeme: Lexeme | None, rest: Tokens) -> Drafts:
    """`the print link opens the address ending in "?print=1"`."""
    words = [token for token in rest if token.low not in DETERMINERS]
    led = lexeme == "opens" and subject.about == "target" and len(words) > 1 and words[-1].is_literal
    if not led or words[0].low not in _ADDRESSED:
        return ()
    comparison, value = compared_with(words[1:])
    return valued(Subject("url"), comparison, value, default="contains")


def _pointed(subject: Subject, rest: Tokens) -> Drafts:
    """`the link points to "/docs"`."""
    if len(rest) != 2 or rest[0].low != "to" or not rest[1].is_literal or subject.target is None:  # noqa: PLR2004 - `to` and the address
        return ()
    return (replace(check("attribute", subject.target, literal(rest[1])), name="href", comparison="equals"),)


def _without_particle(tokens: Tokens) -> Tokens:
    while (
        tokens
        and tokens[0].low in ("up", "out", "away", "in", "back", "blank", "over")
        and not parse_scope(tokens)
        and not (tokens[0].low == "in" and lows(tokens[1:2]) in (("the",), ("a",)))
    ):
        tokens = tokens[1:]
    return tokens


def _becomes(subject: Subject, predicate: Predicate, rest: Tokens, words: Tokens) -> Drafts:
    """`becomes disabled`, `changes to "Remove"`, `stays visible`."""
    while rest and rest[0].low in ("to", "into", "from", "back", "be"):
        rest = rest[1:]
    if not rest or rest[0].low == "by":
        return ()
    to = next((at for at, token in enumerate(rest) if token.low == "to" and at), None)
    if to is not None and rest[0].is_literal:
        rest = rest[to + 1 :]
    sign = parse_target(rest, None)
    if sign is not None and sign.target.kind in ("icon", "image") and sign.target.words:
        return (check("visible", sign.target, confidence=min(CLEAR, sign.confidence)),)
    return _copular(subject, replace(predicate, rest=rest, copula=True), words)


def _holding_what(subject: Subject, tail: Tokens) -> Drafts:
    """`a card appears, containing the phone number`: the thing in the one that appears."""
    rest = tail[tail[0].low == "," :] if tail else tail
    named = any(token.is_literal for token in rest) and lexicon.nouns().get((rest[-1].low,)) is None
    led = len(rest) > 1 and rest[0].low in ("containing", "showing", "with", "including") and not named
    phrases = parse_targets(rest[1:], None, listed=True) if led and subject.target is not None else ()
    told = len(phrases) == 1 and phrases[0].target.quoted and phrases[0].target.kind in ("text", "heading")
    if not phrases or told or subject.target is None or subject.target.kind in (None, "text", "page"):
        return ()
    place = (Scope(relation="in", target=subject.target),)
    return tuple(check("visible", within(one.target, place), confidence=min(CLEAR, one.confidence)) for one in phrases)


def _appears(subject: Subject, tail: Tokens, words: Tokens) -> Drafts:  # noqa: PLR0911 - one return for each form
    held = _holding_what(subject, tail)
    if held:
        return held
    if names_dialog(words) and (names_native_dialog(words) or words[0].low in ("a", "an")):
        dialog = _dialog((*words, *tail))
        if dialog:
            return dialog
    named = any(token.is_literal for token in words)
    if not named and {*lows(words)} <= _TAB_WORDS and words[0].low in ("a", "another"):
        return (replace(check("tab_count", value=Text("2")), comparison="at_least"),)
    if subject.target is None:
        return ()
    if subject.about == "page" and tail and "tab" in lows(tail):
        return (replace(check("tab_count", value=Text("2")), comparison="at_least"),)
    if {"tab", "window"} & {*lows(tail)} and {"new", "another"} & {*lows(tail)}:
        return ()
    scopes, extra, sure = _tail(tail)
    return _displayed(TargetPhrase(within(subject.target, scopes), min(sure, subject.confidence)), words, extra)


_TAB_WORDS = frozenset(("a", "another", "new", "second", "separate", "different", "browser", "tab", "window"))


def _holding(subject: Subject, lexeme: Lexeme, rest: Tokens, it: Target | None) -> Drafts:  # noqa: C901, PLR0911, PLR0912 - one return for each form
    if not rest or {token.low for token in rest} & (_MEASURES | {"accessibility"}):
        return ()
    if subject.about == "page" and "alert" in lows(rest) and names_dialog(rest) and (dialog := _dialog(rest)):
        return dialog
    if "as" in lows(rest) and subject.target is not None and (depicted := _depicted(rest, it)):
        place = () if subject.target.kind == "page" else (Scope(relation="in", target=subject.target),)
        return tuple(scoped(draft, place) for draft in depicted)
    if lows(rest) in (("no", "value"), ("no", "text"), ("no", "content"), ("no", "contents")):
        return _empty(subject)
    if rest[0].low == "no" and len(rest) > 1:
        return _held_none(subject, rest[1:], it) or _negated(_holding(subject, lexeme, rest[1:], it), negated=True)
    if subject.about in ("url", "title", "dialog", "value", "text", "attribute", "selected", "count"):
        return valued(
            subject,
            *compared_with(rest),
            default="equals" if lexeme == "has" and subject.about != "text" else "contains",
        )
    often = seen_often(rest)
    if often and subject.target is not None and subject.target.kind != "page":
        often = tuple(scoped(draft, (Scope(relation="in", target=subject.target),)) for draft in often)
    part = often or _own_part(subject, rest) or _chosen_in(subject, lexeme, rest)
    if part:
        return part
    held = read_holding(rest, it) if subject.target is not None else ()
    if held:
        return held if subject.about == "page" else tuple(scoped(one, (_in(subject),)) for one in held)
    counted = _counted_in(subject, _of_list(rest), it)
    if counted:
        return counted
    offered = _offered(subject, lexeme, rest)
    if offered:
        return offered
    owned = _owned(subject, lexeme, rest) or _in_order(rest, it)
    if owned:
        return owned
    compared, value_tokens = compared_with(rest)
    listed = literal_list(value_tokens)
    if listed is not None and (not listed[1] or subject.target is not None):
        default = _default(subject, listed[0])
        inner = _part_holding(subject, listed[1])
        if _is_beside(subject, listed[1]):
            return _held_beside(subject, *listed)
        if inner is not None:
            subject = inner
        elif listed[1] and subject.target is not None and subject.target.kind != "page":
            subject = replace(subject, target=crossed(within(subject.target, listed[1])))
        elif listed[1]:
            return tuple(text_in(None, item, listed[1]) for item in listed[0])
        return tuple(draft for value in listed[0] for draft in judged_text(subject, compared or default, value))
    return _inside(subject, rest, it)


def _is_beside(subject: Subject, scopes: tuple[Scope, ...]) -> bool:
    """`the list shows "A" next to "B"`: where the text stands, not where the list does."""
    held = subject.target is not None and subject.target.kind in CONTAINERS
    return held and bool(scopes) and scopes[0].relation not in ("in", "row_of", "column")


def _held_beside(subject: Subject, texts: tuple[Text, ...], scopes: tuple[Scope, ...]) -> Drafts:
    place = Scope(relation="in", target=subject.target or Target(kind="page"))
    return tuple(text_in(None, text, (*scopes, place), CLEAR) for text in texts)


def _part_holding(subject: Subject, scopes: tuple[Scope, ...]) -> Subject | None:
    """`every result has "x" in the title`: the title of each of them."""
    whole, part = subject.target, scopes[0].target if len(scopes) == 1 and scopes[0].relation == "in" else None
    repeated = whole is not None and (whole.kind in ("item", "row", "card") or whole.every)
    if (
        part is None
        or whole is None
        or not repeated
        or part.kind is not None
        or part.quoted
        or not part.words.islower()
    ):
        return None
    inside = part.model_copy(update={"every": whole.every, "scope": (Scope(relation="in", target=whole),)})
    return replace(subject, target=inside)


def _in(subject: Subject) -> Scope:
    return Scope(relation="in", target=subject.target or Target(kind="page"))


def _held_none(subject: Subject, rest: Tokens, it: Target | None) -> Drafts:
    """`the list has no items`: none of them in it."""
    target = subject.target
    place = (Scope(relation="in", target=target),) if target is not None and target.kind != "page" else ()
    none = _none_of(rest, it)
    return tuple(replace(draft, target=within(draft.target, place) if draft.target else None) for draft in none)


def _chosen_in(subject: Subject, lexeme: Lexeme, rest: Tokens) -> Drafts:
    """`the dropdown has "Europe" selected`."""
    chooses = subject.target is not None and subject.target.kind == "dropdown" and len(rest) > 1
    if not chooses or lexeme != "has" or rest[-1].low not in ("selected", "chosen", "preselected"):
        return ()
    return valued(replace(subject, about="selected"), "equals", rest[:-1], default="equals")


def _offered(subject: Subject, lexeme: Lexeme, rest: Tokens) -> Drafts:
    """`the dropdown contains "DE" and "FR"`: options to choose from, not the choice."""
    target = subject.target
    chooses = target is not None and target.kind == "dropdown" and lexeme in ("contains", "shows", "has")
    listed = literal_list(rest) if chooses and lexeme == "contains" else None
    texts = listed[0] if listed is not None and not listed[1] else _names(rest) if chooses and listed is None else ()
    if target is None or not texts:
        return ()
    inside = (Scope(relation="in", target=target),)
    options = (Target(words=text.template, kind="option", quoted=True, scope=inside) for text in texts)
    return tuple(check("visible", option, confidence=CLEAR) for option in options)


def _names(tokens: Tokens) -> tuple[Text, ...]:
    """`Move Case, Documents and Ecju queries`: names that nobody quoted; one alone is a text."""
    names = parse_values(tokens) if any(token.low == "," for token in tokens) else ()
    plain = all(token.kind == "word" or token.low == "," for token in tokens)
    return names if plain and tokens[0].is_capital and len(names) > 1 else ()


def _in_order(rest: Tokens, it: Target | None) -> Drafts:
    """`the page shows the products sorted by price`."""
    at = next((at for at, token in enumerate(rest) if at and token.low in ("sorted", "ordered", "arranged")), None)
    phrase = parse_target(rest[:at], it) if at is not None else None
    return _order(Subject("target", phrase.target), rest[at:]) if phrase is not None else ()


def _owned(subject: Subject, lexeme: Lexeme, rest: Tokens) -> Drafts:
    """`"Bob" has the role "Admin"`: the cell of a row and the column that is named."""
    words = [token for token in rest if token.low not in DETERMINERS]
    target = subject.target
    plain = len(words) == 2 and words[0].kind == "word" and words[1].is_literal  # noqa: PLR2004 - a name and its value
    if lexeme != "has" or not plain or target is None or not target.quoted or target.kind not in (None, "row"):
        return ()
    if (words[0].low,) in lexicon.nouns() or words[0].low in predicates.ADVERBS:
        return ()
    row = Scope(relation="row_of", target=Target(words=target.words, quoted=True))
    column = Scope(relation="column", target=Target(words=words[0].value))
    cell = Target(kind="cell", scope=(row, column, *target.scope))
    return (replace(check("cell", cell, literal(words[1]), confidence=FAIR), comparison="equals"),)


def crossed(target: Target) -> Target:
    """`the Name column … in the first row`: the cell where the two meet."""
    columns = [scope for scope in target.scope if scope.relation == "column"]
    counted = [scope for scope in target.scope if scope.target.kind == "column" and scope.target.ordinal is not None]
    if target.kind == "row" and not target.words and counted:
        rest = tuple(scope for scope in target.scope if scope is not counted[0])
        place = Scope(relation="in", target=target.model_copy(update={"scope": rest}))
        return Target(kind="cell", ordinal=counted[0].target.ordinal, scope=(place,))
    if target.kind == "row" and target.words and columns:
        row = Scope(relation="row_of", target=Target(words=target.words, quoted=target.quoted))
        return Target(kind="cell", scope=(row, *target.scope))
    rows = [scope for scope in target.scope if scope.relation == "row_of" or scope.target.kind == "row"]
    if target.kind != "column" or not target.words or not rows:
        return target
    column = Scope(relation="column", target=Target(words=target.words, quoted=target.quoted))
    return Target(kind="cell", scope=(rows[0], column, *(scope for scope in target.scope if scope is not rows[0])))


def _own_part(subject: Subject, rest: Tokens) -> Drafts:  # noqa: PLR0911 - one return for each form
    """`has focus`, `has the value "x"`, `has the text "x"`, `has the class "x"`, `has the title "x"`."""
    words = [token for token in rest if token.low not in DETERMINERS]
    if not words:
        return ()
    if lows(words[:2]) in (("focus",), ("the", "focus"), ("keyboard", "focus")):
        return (check("focused", subject.target),)
    last = words[-1]
    name = words[0].low
    literals = [token for token in words if token.is_literal]
    if name == "attribute" and len(literals) == 2:  # noqa: PLR2004 - a number of words
        draft = check("attribute", subject.target, literal(literals[1]), confidence=subject.confidence)
        return (replace(draft, name=literals[0].value, comparison="equals"),)
    if name == "value" and not literals and 1 < len(words) <= 4 and words[1].is_capital:  # noqa: PLR2004 - a number of words
        return valued(replace(subject, about="value"), "equals", words[1:], default="equals")
    if not last.is_literal or len(words) > 4:  # noqa: PLR2004 - a number of words
        return ()
    if name == "value":
        return valued(replace(subject, about="value"), *compared_with(_past_of(words[1:])), default="equals")
    if name in ("title", "url") and (subject.target is None or subject.target.kind == "page"):
        return valued(Subject(name), *compared_with(_past_of(words[1:])), default="equals")
    titled = subject.target is not None and (subject.target.kind in _TITLED or _is_place(subject.target.words))
    if name == "title" and titled:
        return judged_text(subject, "contains", literal(last))
    if name in _ATTRIBUTES or name.startswith(("aria-", "data-")):
        draft = check("attribute", subject.target, literal(last), confidence=subject.confidence)
        compared = compared_with(words[1:])[0] if len(words) > 2 else None  # noqa: PLR2004 - the name, how, and the value
        default: Comparison = "contains" if name == "class" else "equals"
        return (replace(draft, name=name, comparison=compared if compared and words[1].low != "with" else default),)
    return ()


def _is_place(words: str) -> bool:
    """Whether a name ends in the noun of a place: `the Live News Container`."""
    noun = lexicon.nouns().get((words.rpartition(" ")[2].lower(),))
    return noun is not None and noun.kind in _TITLED


_TITLED = frozenset(
    ("section", "card", "dialog", "form", "table", "list", "page", "sidebar", "header", "heading", "item")
)
"""Kinds whose title stands on the page."""
_ATTRIBUTES = frozenset(
    ("class", "placeholder", "href", "title", "src", "alt", "id", "attribute", "rel", "maxlength", "tabindex")
)


def _past_of(tokens: Sequence[Token]) -> Sequence[Token]:
    return tokens[1:] if tokens and tokens[0].low in ("of", "=", ":", "set") else tokens


def _default(subject: Subject, values: tuple[Text, ...]) -> Comparison:
    """A lone number is the whole text: "2" must not be found in "12"."""
    several = subject.target is not None and subject.target.kind is None and subject.target.words.endswith("s")
    lone = len(values) == 1 and values[0].template.isdigit() and not several
    return "equals" if lone and subject.target is not None and subject.target.kind != "page" else "contains"


_WIDE = (CONTAINERS - {"row", "item"}) | {"sidebar", "header", "footer", "page"}
"""Kinds that say more than what one quotes of them."""


def _reading(subject: Subject, rest: Tokens) -> Drafts:
    """`the label says "Total"`: all of it; a dialog says more than one of its sentences."""
    quotes = [token for token in rest if token.kind == "quote"]
    if rest[:1] and rest[0].low == "that" and len(quotes) == 1 and lows(rest[-2:-1]) == (":",):
        rest = (quotes[0],)
    wide = subject.target is not None and subject.target.kind in _WIDE
    comparison: Comparison = "contains" if wide or (rest == tuple(quotes[:1]) and subject.target is None) else "equals"
    return valued(subject, comparison, rest, default=comparison)


def _counted_in(subject: Subject, rest: Tokens, it: Target | None) -> Drafts:
    drafts = _counted(rest, it)
    if subject.target is None or subject.target.kind == "page" or subject.target.words in ("search", "query"):
        return drafts
    place = Scope(relation="in", target=subject.target)
    return tuple(replace(draft, target=within(draft.target, (place,)) if draft.target else None) for draft in drafts)


def _inside(subject: Subject, rest: Tokens, it: Target | None) -> Drafts:
    """A thing, or words, in the subject."""
    place = (
        ()
        if subject.target is None or subject.target.kind == "page"
        else (Scope(relation="in", target=subject.target),)
    )
    holds = subject.target is not None and subject.target.kind == "date" and any(t.kind == "quote" for t in rest)
    if place and subject.target and subject.target.kind in INPUTS - {"dropdown"} and not holds:
        led = any(token.kind == "quote" for token in rest) or rest[0].low in ("a", "an", "its")
        beside = parse_target(rest, it) if led else None
        if beside is not None and beside.target.kind is not None:
            near = within(beside.target, (Scope(relation="near", target=subject.target),))
            return (check("visible", near, confidence=CLEAR),)
        return valued(subject, "contains", rest, default="contains")
    if {token.low for token in rest} & _LOOKS:
        return ()
    side = _beside(subject, rest, it)
    if side:
        return side
    row = _row_with(rest, place, it)
    if row:
        return row
    drafts: list[Draft] = []
    for phrase in parse_targets(rest, it, listed=True):
        target = phrase.target
        if target.kind is None and target.ordinal is None and not target.every and rest[0].low not in DETERMINERS:
            drafts.extend(judged_text(subject, "contains", Text(target.words), FAIR))
        else:
            drafts.append(
                _visible(TargetPhrase(within(target, place), min(CLEAR, phrase.confidence)), (*rest[:1], *rest))
            )
    return tuple(drafts)


_SIDES_OF: tuple[tuple[str, Relation], ...] = (("left", "left_of"), ("right", "right_of"))
_OWN_SIDES: dict[tuple[str, ...], Relation] = {
    (preposition, own, side): relation
    for preposition in ("on", "to", "at")
    for own in ("its", "their")
    for side, relation in _SIDES_OF
}
"""Where something stands from the thing that has it."""


def _beside(subject: Subject, rest: Tokens, it: Target | None) -> Drafts:
    """`every mail has a checkbox on its left`."""
    relation = _OWN_SIDES.get(lows(rest[-3:]))
    phrase = parse_target(rest[:-3], it) if relation is not None and len(rest) > 3 else None  # noqa: PLR2004 - a thing and its side
    if phrase is None or relation is None or subject.target is None:
        return ()
    return (
        check("visible", within(phrase.target, (Scope(relation=relation, target=subject.target),)), confidence=CLEAR),
    )


_LOOKS = frozenset(
    ("background", "colour", "color", "font", "border", "shadow", "width", "height", "padding", "margin")
)


def _row_with(tokens: Tokens, place: tuple[Scope, ...], it: Target | None) -> Drafts:
    """`a row with "Ann" and "Admin"`: the row of the first text, which holds the others too."""
    first = next((at for at, token in enumerate(tokens) if token.kind == "quote"), None)
    if first is None:
        return ()
    listed = literal_list(tokens[first:])
    phrase = parse_target(tokens[: first + 1], it)
    if phrase is None or listed is None or len(listed[0]) < 2 or phrase.target.kind not in ("row", "card", "item"):  # noqa: PLR2004 - a number of texts
        return ()
    if not any(
        token.low in ("with", "containing", "contains", "has", "having", "for", "of") for token in tokens[:first]
    ):
        return ()
    row = within(phrase.target, (*listed[1], *place))
    others = tuple(check("text", row, text, confidence=CLEAR) for text in listed[0][1:])
    return (check("visible", row, confidence=CLEAR), *others)


def _dialog(tokens: Tokens) -> Drafts:
    """A JavaScript dialog and its message, when the words tell one."""
    message = next((token for token in tokens if token.kind in ("quote", "reference")), None)
    if message is None and not names_native_dialog(tokens):
        return ()
    return (check("dialog", value=literal(message) if message else None, confidence=CLEAR),)


def _arrival(predicate: Predicate) -> Drafts:
    """Where a person now stands: `am on the cart page`, `should be redirected to "/inventory"`."""
    rest = _stripped(predicate.rest)
    size = next((n for n in (3, 2, 1) if lows(rest[:n]) in predicates.ARRIVALS), 0)
    if not size:
        return _negated(read_session(rest), predicate.negated)
    shown = next((at for at in range(size + 1, len(rest) - 1) if rest[at].low == "with"), None)
    told = _seen(rest[shown + 1 :], None) if shown is not None and not predicate.negated else ()
    if told and (there := arrived(rest[size:shown])):
        return (*there, *told)
    return _negated(arrived(rest[size:]), predicate.negated)


def arrived(tokens: Tokens) -> Drafts:
    """The check that the page of these words is the current one."""
    tokens = _stripped(tokens)
    addressed = next((token for token in tokens if token.low not in DETERMINERS), None)
    if addressed is not None and addressed.low in ("url", "path", "address") and tokens[-1].is_literal:
        return (check("url", value=literal(tokens[-1])),)
    while (
        tokens
        and tokens[0].low in (*DETERMINERS, "url", "path", "address", "page")
        and len(tokens) > 1
        and not (tokens[0].low == "page" and tokens[1].kind not in ("quote", "url", "path"))
    ):
        tokens = tokens[1:]
    if not tokens:
        return ()
    token = tokens[0]
    if token.kind in ("url", "path") or (
        token.kind == "quote" and ("/" in token.value or token.value.endswith(".html"))
    ):
        absolute = "://" in token.value
        return (replace(check("url", value=literal(token)), comparison="equals" if absolute else "contains"),)
    found = kind_noun(tokens, len(tokens))
    if found is not None and found[1].kind not in ("page", "section", "tab", "form", "dialog"):
        return ()
    phrase = parse_target(tokens)
    if phrase is None or phrase.target.words.lower() in ("same", "correct", "right", "next", "previous"):
        return ()
    target = phrase.target if phrase.target.kind else phrase.target.model_copy(update={"kind": "page"})
    return (check("visible", target, confidence=min(CLEAR, phrase.confidence)),)


def _negated(drafts: Drafts, negated: bool) -> Drafts:  # noqa: FBT001 - one word says it
    if not negated:
        return drafts
    flipped: dict[Comparison, Comparison] = {
        "at_least": "less_than",
        "at_most": "more_than",
        "more_than": "at_most",
        "less_than": "at_least",
    }
    return tuple(
        replace(draft, comparison=flipped[draft.comparison])
        if draft.comparison in flipped
        else replace(draft, negated=not draft.negated)
        for draft in drafts
    )
