"""Deeds that no verb of the step language names: what is done is told by the page ("throw away the changes")."""

from itertools import pairwise

from pacts.domain.deed_words import EMPTY, GIVING, HIDING, MAKING, SAYING, SHOWING, TURNING
from pacts.domain.plan import Target
from pacts.language.deed_verbs import base_of, forms, size_of
from pacts.language.drafts import EXPLICIT, FAIR, Draft, Drafts, Text
from pacts.language.guessed_deeds import is_done
from pacts.language.hidden import is_known_to_writer
from pacts.language.lead import Lead, find_predicate
from pacts.language.lexicon import DETERMINERS, NUMBER_WORDS, is_destructive
from pacts.language.target_phrase import opens_scope, places_of
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import literal

MOST_WORDS = 9
"""Words of a deed; more are a story."""
MOST_NAKED = 3
"""Words of an object without an article."""
_LEAVES_OPEN = frozenset(
    "and or but then not except unless until if whether whose than who whoever whatever "  # noqa: SIM905 - a table
    "whichever which how why because somehow something anything everything everyone nobody "
    "everywhere elsewhere more most many several multiple various every each all both either "
    "neither correctly properly again only together instead without while before after when "
    "alone twice thrice times across browser browser's keyboard mouse key keys shortcut slider "
    "no.of rest others like just text steps".split()
)
"""Words that ask for more than one deed, or for none that a control of the page could do."""
_WITH_NUMBER = SHOWING | HIDING | {"jump to", "skip to", "go to", "return to", "use", "switch to"}
"""Verbs behind which a number is a part of a name ("question 6", "50 per page")."""
_NO_NAMES = frozenset(("mark", "selector", "reference", "url", "path"))
_ADVERB_END = "ly"
_IT = frozenset(("it", "them", "this", "that", "these", "those", "me", "him", "her"))
_ONE = frozenset(("a", "an", "another", "new"))


_NO_ONE = frozenset(("nobody", "noone", "none"))
"""Who does nothing: what they do not do is no deed."""


def undertaken(clause: Tokens, lead: Lead) -> Drafts:
    """The goal of a clause that tells a deed in its own words; empty where it tells none."""
    if lows(clause[:1]) == ("do",) and len(clause) > 1 and clause[1].kind == "quote":
        return _spelled(_plain(clause))
    if lead.asserted or lead.negated or lead.modal or lead.able or not lead.tokens or clause[0].low in _NO_ONE:
        return ()
    tokens = _plain(lead.tokens)
    if is_done(tokens):
        return ()
    size = _verb_size(tokens, person=lead.person)
    if not size or not _is_plain(tokens, size):
        return ()
    verb, rest = base_of(tokens[:size]), tokens[size:]
    only = bool(rest) and rest[0].low == "only" and verb in SHOWING
    end = _end_of_object(rest)
    words = " ".join((verb, *(_said(token) for token in rest[int(only) : end])))
    return (_deed(words, rest[end:], FAIR),)


def _deed(words: str, place: Tokens, sure: float) -> Draft:
    scopes = places_of(place)
    if place and not scopes:
        words = f"{words} {' '.join(_said(token) for token in place)}"
    target = Target(scope=scopes) if scopes else None
    return Draft("do", "goal", target, value=Text(words), confidence=sure, destructive=is_destructive(words))


def _spelled(tokens: Tokens) -> Drafts:
    """`do "throw away the changes" in the dialog`: the step in its own words."""
    place = tokens[2:]
    if place and not places_of(place):
        return ()
    return (_deed(literal(tokens[1]).template, place, EXPLICIT),)


def _plain(tokens: Tokens) -> Tokens:
    end = len(tokens)
    while end and tokens[end - 1].low in (".", "!", "please", "now", "again", ","):
        end -= 1
    return tokens[:end]


def _said(token: Token) -> str:
    return f'"{token.value}"' if token.kind == "quote" else token.value


def _verb_size(tokens: Tokens, *, person: bool) -> int:
    """How many tokens the verb has: a base form, or behind a person any form but a participle in -ing."""
    first = tokens[0].low
    inflected = first != forms().get(first)
    return 0 if inflected and (not person or first.endswith("ing")) else size_of(tokens)


def _is_plain(tokens: Tokens, size: int) -> bool:
    """Whether what follows the verb is one short thing that a control may be called by."""
    verb, rest = base_of(tokens[:size]), tokens[size:]
    if len(tokens) > MOST_WORDS or any(token.kind in _NO_NAMES for token in rest):
        return False
    matter = rest[1:] if lows(rest[:1]) == ("only",) else rest
    if any(token.low in _LEAVES_OPEN for token in matter) or (matter and all(token.low in _IT for token in matter)):
        return False
    if _is_unsaid(matter) or _tells_otherwise(verb, matter) or find_predicate(matter) is not None:
        return False
    literals = [token for token in matter if token.is_literal]
    return not literals or _may_name(verb, literals)


def _tells_otherwise(verb: str, rest: Tokens) -> bool:
    """Whether the words behind the verb make another sentence of it: "make the board agile", "change it to 5"."""
    words = lows(rest)
    if verb in EMPTY:
        return not _ONE & {*words[:1]} or len(words) > MOST_NAKED
    given = verb in GIVING and any(token.is_capital or token.kind == "quote" for token in rest)
    made = verb in MAKING and any(word in NUMBER_WORDS for word in words if word != "one")
    turned = (verb in TURNING and "to" in words[1:]) or (verb in SHOWING and "as" in words[1:])
    repeated = verb == "repeat" and bool(words) and words[0] not in DETERMINERS
    return given or made or turned or repeated or _is_no_object(rest)


def _is_no_object(rest: Tokens) -> bool:
    """`preview marks the row as duplicate`: without an article it is short, and no verb of its own."""
    if not rest or rest[0].low in DETERMINERS | _LINKING or rest[0].is_literal or rest[0].is_capital:
        return False
    doing = rest[0].low.endswith("s") and rest[0].low in forms()
    return doing or len(rest) > MOST_NAKED + ("per" in lows(rest))


_LINKING = frozenset(("to", "in", "on", "with", "for", "from", "by", "as", "at", "of", "my", "only"))


def _may_name(verb: str, literals: list[Token]) -> bool:
    """Whether the one name or number that is given may be a part of what a control is called."""
    if len(literals) > 1 or verb in MAKING | SAYING or verb in ("leave", "use"):
        return False
    return literals[0].kind == "quote" or (literals[0].kind == "number" and verb in _WITH_NUMBER)


def _is_unsaid(rest: Tokens) -> bool:
    """Whether it depends on what only the writer knows, or how it is done."""
    adverbs = (rest[0], rest[-1]) if rest else ()
    manner = any(token.low.endswith(_ADVERB_END) and len(token.low) > len("early") for token in adverbs)
    known = any(is_known_to_writer(token.low) for token in rest if token.value.islower())
    naked = bool(rest) and rest[-1].low in DETERMINERS
    named = any(a.low == "as" and b.is_literal for a, b in pairwise(rest))
    return manner or known or naked or named


def _end_of_object(rest: Tokens) -> int:
    """Where the place begins in which it is done."""
    return next((at for at in range(1, len(rest)) if opens_scope(rest[at:])), len(rest))
