"""A statement that no reader understood, parted at any verb into its thing and the value that the page shows of it."""

from typing import Final

from pacts.domain.plan import Scope, Target
from pacts.language.drafts import DUBIOUS, Draft, Drafts, Text
from pacts.language.english_verbs import base_form
from pacts.language.fact_sayings import HIDDEN, NAMED
from pacts.language.fact_values import value_at
from pacts.language.lead import find_predicate, strip_lead
from pacts.language.lexicon import DETERMINERS, PRONOUNS
from pacts.language.predicates import BE, MODALS, NEGATIONS
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Token, Tokens, lows, said
from pacts.language.verbs import by_first_word, participles

MOST: Final = 12
"""Words of a statement; more are a story."""
_LEADING: Final = frozenset(
    ("on", "at", "in", "by", "for", "from", "to", "until", "with", "as", "up", "off", "out", "over")
)
"""What may stand between a verb and its value."""
_HELPING: Final = (MODALS | BE) - {"to"}
_TELLING: Final = frozenset(("reads", "read", "says", "say", "shows", "show", "tells", "tell"))
"""Verbs that say no more than that the value is shown."""


def told_at_last(sentence: Tokens) -> Drafts:
    """The check of a whole statement that ends in a value: "Hugo leads with 940 points".

    What it is about must be named, and the value be quoted, a date, a measure or a number; it is so unsure that the
    plan says it.
    """
    tokens = _plain(sentence)
    lead = strip_lead(tokens)
    if lead.negated or lead.able or lead.person or lead.doer or not 3 <= len(tokens) <= MOST:  # noqa: PLR2004 - a thing, a verb, a value
        return ()
    for at in range(2, len(tokens)):
        if (drafts := _parted(tokens[:at], tokens[at:])) or tokens[at].is_literal:
            return drafts
    return ()


def _parted(before: Tokens, behind: Tokens) -> Drafts:
    value = _value(behind)
    verb = len(before)
    while verb and before[verb - 1].low in _LEADING:
        verb -= 1
    if value is None or verb < 2 or not _is_verb(before[verb - 1]):  # noqa: PLR2004 - a thing and its verb
        return ()
    text, unit = value
    end = verb - 1
    while end and before[end - 1].low in _HELPING:
        end -= 1
    by_means = before[-1].low == "with" and behind[0].kind == "quote"  # "are rejected with "Limit exceeded""
    thing = None if by_means else _thing(before[:end], helped=end < verb - 1)
    if thing is None:
        return ()
    of = unit or ("" if before[verb - 1].low in _TELLING else said(before[verb - 1 : verb]))
    target = Target(words=of, scope=(Scope(relation="row_of", target=thing),)) if of else thing
    return (Draft("text", "check", target, value=text, confidence=DUBIOUS),)


def _value(tokens: Tokens) -> tuple[Text, str] | None:
    """A value with nothing behind it, and the noun of what a bare number counts."""
    shown = value_at(tokens)
    if shown is None or shown.sort == "name" or len(shown.rest) > 1:
        return None
    if len(tokens) == 2 and tokens[0].kind == "number" and tokens[1].kind == "word":  # noqa: PLR2004 - "12 days"
        return Text(tokens[0].value, (tokens[0].start, tokens[0].end)), tokens[1].low
    return (shown.text, "") if not shown.rest else None


def _is_verb(token: Token) -> bool:
    """Whether a word may be a verb that states something: "leads", "asked", "written"."""
    stated = token.low.endswith(("s", "ed")) and not token.low.endswith("ss")
    known = token.low in participles() or token.low in _TELLING
    return token.kind == "word" and token.value.islower() and token.low not in BE | HIDDEN | NAMED and (stated or known)


def _thing(tokens: Tokens, *, helped: bool) -> Target | None:
    """What the statement is about: one thing that is named, and no person whom nobody names."""
    vague = not tokens or tokens[0].low in PRONOUNS or any(token.low in NEGATIONS for token in tokens)
    if vague or tokens[-1].low in DETERMINERS or find_predicate(tokens) is not None:
        return None
    ordered = base_form(tokens[0].low) == tokens[0].low and tokens[1:2] and tokens[1].kind == "number"
    if (tokens[0].low in by_first_word() or ordered) and not helped:
        return None  # an order, and no statement
    phrase = parse_target(tokens)
    return phrase.target if phrase is not None and phrase.target.words else None


def _plain(tokens: Tokens) -> Tokens:
    end = len(tokens)
    while end and lows(tokens[end - 1 : end])[0] in (".", "!"):
        end -= 1
    return tokens[:end]
