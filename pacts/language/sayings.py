"""A clause parted at its finite verb: who it speaks of, whether it denies, and what it says."""

from dataclasses import dataclass

from pacts.domain.plan import Target
from pacts.language import predicates
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicates import BE, MODALS, NEGATIONS
from pacts.language.subjects import Subject, special_subject
from pacts.language.target_phrase import parse_targets
from pacts.language.tokens import Tokens, lows

LINKING = frozenset(
    form
    for lemma in ("become", "turn", "stay", "remain", "appear", "look", "get", "go", "seem")
    for form in predicates.forms(lemma)
)
"""Verbs that say of a subject what "is" says."""
_HELPING = frozenset(("do", "does", "did"))


@dataclass(frozen=True, slots=True)
class Saying:
    """What a clause says of its subject."""

    subject: Tokens
    negated: bool
    linked: bool
    """By a form of "to be", or a verb that says the same of a state."""
    rest: Tokens
    denied: bool = False
    """Of no such thing: "no row remains"."""


def parted(tokens: Tokens) -> Saying | None:
    """The clause parted at its finite verb, helping verbs and adverbs left out; None without a subject or verb."""
    at = find_predicate(tokens) or next(
        (place for place, token in enumerate(tokens) if place and _links(tokens, place)), None
    )
    if not at:
        return None
    subject, negated, linked, place = tokens[:at], False, False, at
    while place < len(tokens):
        low = tokens[place].low
        if low in ("has", "have", "had") and not _helps(tokens, place):
            break
        if low in NEGATIONS or lows(tokens[place : place + 2]) == ("no", "longer"):
            negated, place = not negated, place + (low == "no")
        elif low in BE or low in LINKING:
            linked = True
        elif low not in MODALS | _HELPING | predicates.ADVERBS or _is_place(tokens, place):
            break
        place += 1
    no = subject[0].low == "no" and len(subject) > 1
    return Saying(subject[1:] if no else subject, negated != no, linked, tokens[place:], no)


def _is_place(tokens: Tokens, at: int) -> bool:
    """`is first in the list`: where something stands, and no adverb."""
    return predicates.tells_a_place(lows(tokens[at : at + 2]))


def _links(tokens: Tokens, at: int) -> bool:
    """Whether a verb like "becomes" stands there, finite: "go" behind a singular is none."""
    low = tokens[at].low
    base = low in _BASES and not (tokens[at - 1].low.endswith("s") or tokens[at - 1].low in MODALS | _HELPING)
    return low in NEGATIONS or (low in LINKING and not base)


_BASES = frozenset(("become", "turn", "stay", "remain", "appear", "look", "get", "go", "seem"))


def _helps(tokens: Tokens, at: int) -> bool:
    """Whether "has" only helps another verb: "has been changed", "has turned red"."""
    following = next((t.low for t in tokens[at + 1 : at + 4] if t.low not in predicates.ADVERBS | NEGATIONS), "")
    return following in BE or following in ("to", "been") or following in LINKING


def subjects_of(tokens: Tokens, it: Target | None) -> tuple[Subject, ...]:
    """What the words before the verb mean, one for each of "A and B"; empty when they point at nothing."""
    while tokens and tokens[-1].low in predicates.ADVERBS | {"that", ","}:
        tokens = tokens[:-1]
    if not tokens:
        return ()
    special = special_subject(tokens, it)
    if special is not None:
        return (special,)
    phrases = parse_targets(tokens, it, listed=True)
    return tuple(Subject("target", phrase.target, confidence=phrase.confidence) for phrase in phrases)


def is_whole_page(tokens: Tokens) -> bool:
    """Whether the words mean the page as a whole."""
    plain = [token.low for token in tokens if token.low not in DETERMINERS | {"whole", "entire", "current"}]
    return " ".join(plain) in predicates.PAGE_SUBJECTS
