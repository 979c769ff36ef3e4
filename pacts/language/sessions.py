"""Logging in where the text names no user and password of its own: a goal, with whatever it does name."""

from pacts.language.drafts import CLEAR, FAIR, Draft, Drafts, Text
from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Token, Tokens, said
from pacts.language.value_phrase import literal

_KNOWN = frozenset(
    (
        "valid",
        "correct",
        "right",
        "existing",
        "registered",
        "standard",
        "proper",
        "working",
        "own",
        "test",
        "my",
        "given",
    )
)
_CREDENTIALS = frozenset(
    (
        "credentials",
        "credential",
        "creds",
        "account",
        "details",
        "user",
        "username",
        "password",
        "customer",
        "data",
        "login",
    )
)
_PLACES = frozenset(("to", "into", "in", "on", "onto", "at"))
_CUES = frozenset(("as", "with", "using", "via"))


def logged_in(rest: Tokens) -> Drafts:
    """The goal to log in, from what follows the verb; empty when it says what nobody knows (wrong credentials)."""
    words = [token for token in rest if token.low not in (*DETERMINERS, ".", ",", "now", "again", "successfully")]
    at = next((p for p, token in enumerate(words) if token.low in _CUES), None)
    place = words if at is None else words[:at]
    if place and place[0].low not in _PLACES and not _is_application(place):
        return ()
    if at is None:
        return (Draft("log_in", "goal", confidence=FAIR),)
    return _with(words[at], words[at + 1 :])


def _is_application(words: list[Token]) -> bool:
    return words[-1].low in _APPLICATIONS


_APPLICATIONS = frozenset(
    "application app site website system shop store portal page platform account accounts dashboard panel console "  # noqa: SIM905 - a table
    "backend area service".split()
)


def _with(cue: Token, words: list[Token]) -> Drafts:
    who = [token for token in words if token.low not in _KNOWN | _CREDENTIALS | {"and"}]
    if any(token.low in ("with", "using", "password", "by") for token in who) or len(who) > 3:  # noqa: PLR2004
        return ()
    if not who:
        return (Draft("log_in", "goal", confidence=FAIR),) if words else ()
    named = len(who) == 1 and who[0].is_literal and words[0].low in ("user", "username", "account")
    if cue.low != "as" and words[-1].low not in _CREDENTIALS and not named:
        return ()
    if any(token.low in _DENIED for token in who):
        return ()
    value = literal(who[0]) if len(who) == 1 and who[0].is_literal else Text(said(who), (who[0].start, who[-1].end))
    return (Draft("log_in", "goal", fields=(("user", value),), confidence=CLEAR if who[0].is_literal else FAIR),)


_DENIED = frozenset(
    (
        "invalid",
        "wrong",
        "incorrect",
        "bad",
        "unknown",
        "locked",
        "expired",
        "unregistered",
        "new",
        "old",
        "previous",
        "changed",
        "updated",
        "temporary",
        "missing",
        "empty",
        "false",
    )
)
