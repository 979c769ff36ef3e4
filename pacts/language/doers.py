"""Whoever does something, by a role nobody listed: `the learner clicks`, `the senior loan officer uploads`."""

from pacts.language import predicates
from pacts.language.lexicon import DETERMINERS, nouns
from pacts.language.persons import people
from pacts.language.tokens import Token, Tokens
from pacts.language.verbs import inflections

MOST_WORDS = 4
"""Words of whoever does something: "the senior loan officer"."""
_DEEDS = frozenset(
    form
    for lemma in [
        "click",
        "double-click",
        "right-click",
        "tap",
        "press",
        "type",
        "enter",
        "choose",
        "see",
        "notice",
        "scroll",
        "hover",
        "navigate",
        "visit",
        "upload",
        "drag",
        "log",
        "sign",
        "submit",
        "fill",
        "select",
        "provide",
        "view",
    ]
    for form in inflections(lemma)
    if form.endswith("s") or form == "see"
)
"""What only a person does, whatever the person is called: "the learner clicks", "the clerk sees"."""
_UNDERGONE = frozenset(
    ("redirected", "navigated", "taken", "notified", "informed", "able", "prompted", "warned", "asked")
)
"""What only happens to a person."""


def doer_size(tokens: Tokens) -> int:
    """How many tokens name somebody by a role nobody listed, seen from what is done: `the learner clicks …`."""
    if tokens[0].low not in DETERMINERS or tokens[0].kind != "word":
        return 0
    if tokens[1:4] and tokens[1].low == "browser" and tokens[2:3] and tokens[2].low in ("opens", "loads", "visits"):
        return 2 if "://" in tokens[-1].value else 0
    end = 1
    while end < min(len(tokens), MOST_WORDS + 1) and tokens[end].kind == "word" and not _acts(tokens, end):
        if tokens[end].low in _JOINING or tokens[end].low in predicates.NEVER_NOUNS:
            return 0
        end += 1
    named = 1 < end < len(tokens) - 1 and _acts(tokens, end) and (tokens[end - 1].low,) not in nouns()
    if not named or tokens[end - 1].low in _NOBODY or _is_certain_person(tokens, end):
        return 0
    return end


def _is_certain_person(tokens: Tokens, end: int) -> bool:
    """`the suspended user is redirected`: whose page it is was told by a word that no step holds."""
    acts = tokens[end].low in _DEEDS or has_done(tokens[end:])
    return end > 2 and tokens[end - 1].low in _ANYBODY and not acts  # noqa: PLR2004 - an article, the word, a person


_ANYBODY = frozenset(("user", "users", "customer", "visitor", "member", "client", "person", "player"))
"""Persons whom only the word before tells apart."""


_JOINING = frozenset("if when once after before until unless while and or that which i we you they".split())  # noqa: SIM905 - a table
"""Words that are in no name of a role."""
_NOBODY = frozenset(
    ("system", "page", "app", "application", "browser", "site", "website", "form", "that", "which", "to")
)


def has_done(tokens: Tokens) -> bool:
    """`has entered`, `had chosen`: what only a person has done."""
    return len(tokens) > 1 and tokens[0].low in ("has", "have", "had") and tokens[1].low in _DONE


_DONE = frozenset(
    "entered clicked tapped pressed typed chosen selected navigated visited uploaded submitted provided filled".split()  # noqa: SIM905 - a table
)


def _acts(tokens: Tokens, at: int) -> bool:
    """Whether a verb that only a person does, or what only a person undergoes, stands at a place."""
    low = tokens[at].low
    if low not in predicates.MODALS | predicates.BE | predicates.NEGATIONS:
        handles = (
            low in _HANDLING and tokens[at - 1].low in people() and at + 1 < len(tokens) and _thing(tokens[at + 1])
        )
        return (handles or (low in _DEEDS and low != "see")) and tokens[at].value.islower()
    while at < len(tokens) and tokens[at].low in predicates.MODALS | predicates.BE | predicates.NEGATIONS:
        at += 1
    if has_done(tokens[at - 1 : at + 1]):
        return True
    return at < len(tokens) and (tokens[at].low in _UNDERGONE or tokens[at].low in ("see", "view"))


_HANDLING = frozenset(
    form
    for lemma in (
        *("expand", "collapse", "open", "close", "add", "create", "delete", "remove", "edit", "save", "confirm"),
        *("dismiss", "accept", "clear", "filter", "sort", "assign", "rename"),
    )
    for form in inflections(lemma)
    if form.endswith("s")
)
"""What a person does to a thing; a thing may do it by itself, too."""


def _thing(token: Token) -> bool:
    return token.kind == "quote" or token.low in ("the", "a", "an", "this", "all")
