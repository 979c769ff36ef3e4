"""What the page says to a person: `I am asked "Are you sure?"`, `a dialog asks for a name`."""

from collections.abc import Sequence
from typing import Final

from pacts.domain.plan import Target
from pacts.language.announcements import told_text
from pacts.language.drafts import CLEAR, FAIR, Drafts, Text, check
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicates import ADVERBS, BE, MODALS
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Token, Tokens, lows, said
from pacts.language.value_phrase import literal

_TOLD = frozenset(("asked", "prompted", "told", "warned", "informed", "notified", "greeted", "reminded"))
_ASKING = frozenset(("asks", "asking"))
_PERSONS = frozenset(("i", "we", "you", "he", "she", "they", "user", "customer", "visitor"))
_OWN = frozenset(("my", "your", "his", "her", "their", "our"))
_CONSENT = frozenset(("confirmation", "permission", "approval", "consent"))
"""What one is asked for in a dialog, and types nowhere."""
_LONGEST: Final = 8
"""Words of what is asked for; more are another sentence."""
_BETWEEN = frozenset(("whether", "if", "that", "about", "with", "by", "to", ":", ",", "question", "message", "text"))
WORDS = _TOLD | _ASKING | _PERSONS | _BETWEEN | {"ask", "for"}


def read_addressed(tokens: Tokens, it: Target | None) -> Drafts:
    """The check that the quoted words are shown, or that what asks shows what it asks for; empty for other clauses."""
    at = next((at for at, token in enumerate(tokens) if token.low in _TOLD | _ASKING), None)
    if at is None:
        return ()
    return _told(tokens, at) if tokens[at].low in _TOLD else _asking(tokens, at, it)


def _told(tokens: Tokens, at: int) -> Drafts:
    helping = BE | MODALS | ADVERBS | _PERSONS | DETERMINERS | {"get", "gets", "being"}
    rest = [token for token in tokens[at + 1 :] if token.low not in _BETWEEN | DETERMINERS]
    if not set(lows(tokens[:at])) <= helping or not set(lows(tokens[:at])) & BE:
        return ()
    if len(rest) == 1 and rest[0].kind == "quote":
        return (check("text", value=literal(rest[0]), confidence=CLEAR),)
    told = told_text(tokens[at + 1 :])
    if told:
        return told
    asks = tokens[at].low in ("asked", "prompted") and lows(tokens[at + 1 : at + 2]) == ("for",)
    return _asked_for(tokens[at + 2 :]) if asks else ()


def _asked_for(tokens: Tokens) -> Drafts:
    """`I am asked for my address`: its field is shown; what only a dialog can ask for is a dialog."""
    named = tokens[bool(tokens) and tokens[0].low in DETERMINERS | _OWN :]
    if set(lows(named)) & _CONSENT:
        return (check("visible", Target(kind="dialog"), confidence=FAIR),)
    if not named or len(named) > _LONGEST or any(token.kind not in ("word", "quote") for token in named):
        return ()
    phrase = parse_target(named)
    if phrase is None or phrase.target.kind not in (None, "element", "text", "field"):
        return ()
    return (check("visible", phrase.target.model_copy(update={"kind": "field"}), confidence=FAIR),)


def _asking(tokens: Tokens, at: int, it: Target | None) -> Drafts:
    """`a dialog asks for a kernel`, `a notification asks "…"`."""
    phrase = parse_target(tokens[:at], it) if at else None
    named = _matter(tokens[at + 1 :])
    if phrase is None or not named:
        return ()
    value = literal(named[0]) if len(named) == 1 else Text(said(named))
    return (check("text", phrase.target, value, confidence=FAIR),)


def _matter(tokens: Tokens) -> Sequence[Token]:
    """What is asked (for): one quoted text, or the words behind "for"."""
    rest = [token for token in tokens if token.low not in _BETWEEN]
    if len(rest) == 1 and rest[0].kind == "quote":
        return rest
    if not rest or rest[0].low != "for":
        return ()
    named = [token for token in rest[1:] if token.low not in DETERMINERS]
    return named if all(token.kind in ("word", "quote") for token in named) else ()
