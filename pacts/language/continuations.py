"""Words that go on about what was spoken of: "… and then disappears", "… and redirected to …"."""

from itertools import pairwise

from pacts.language import lexicon, predicates
from pacts.language.lexicon import DETERMINERS, QUANTIFIERS
from pacts.language.predicates import BE, MODALS, NEGATIONS
from pacts.language.tokens import Tokens, lows
from pacts.language.verbs import by_first_word, inflections

_HAPPENING = (
    "sort animate rotate validate submit tick ship reflect reverse blink bounce fade shrink grow overlap wrap adjust "
    "resize vibrate recover reject reveal behave react align calculate propagate sync synchronise synchronize render "
    "cycle launch restart resume revert snap translate generate warn preserve retain remember dismiss auto-dismiss "
    "accept differ notify dissolve jump swap flip detect recognise recognize convert enforce"
)
"""What things do that no step can judge; no noun is written like them."""
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
) | frozenset(form for lemma in _HAPPENING.split() for form in inflections(lemma) if form.endswith("s"))


def says_something(tokens: Tokens) -> bool:
    """Whether words that no reader took are a sentence all the same, and so no name of a thing that should be there."""
    if tokens[0].low in MODALS | NEGATIONS | {"none", "nothing", "everything"}:
        return True
    words = [token.low for token in tokens if token.kind == "word"]
    done = any(
        token.low in by_first_word() and token.low.endswith("s") and (after.low in DETERMINERS or after.kind == "quote")
        for token, after in pairwise(tokens[1:])
    )
    if _moves(tokens):
        return True
    return done or any(word in _UNJUDGED_VERBS or word.endswith(("self", "selves")) for word in words[1:])


def _moves(tokens: Tokens) -> bool:
    """`the list filters`, `hints dynamically update`: a verb behind the noun of a thing, or behind its adverb."""
    thing = lexicon.nouns().get(lows(tokens[-2:-1])) if len(tokens) > 2 and tokens[0].low in DETERMINERS else None  # noqa: PLR2004 - an article, a noun, a verb
    last = tokens[-1]
    verb = last.kind == "word" and last.value.islower() and last.low.endswith("s") and last.low in by_first_word()
    how = any(
        one.low.endswith("ly") and two.low in by_first_word() and not two.low.endswith(("ed", "ing"))
        for one, two in pairwise(tokens[1:])
        if one.kind == two.kind == "word"
    )
    acts = tokens[-1].low in _HAPPENING.split() and tokens[-2].low.endswith("s") if len(tokens) > 1 else False
    return how or acts or (verb and thing is not None and thing.kind in _MOVING)


_MOVING = frozenset(("list", "table", "form", "image", "page", "dialog", "section", "card", "menu", "text"))
"""Kinds behind whose noun a verb is no plural: "the list filters"."""


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
