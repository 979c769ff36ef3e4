"""Phrases for what only a person can give: `the code from the e-mail`, `the one-time password`, `the OTP`."""

from pacts.domain.plan import Target
from pacts.language.tokens import Tokens, lows, raw

_OWNED = frozenset(("the", "my", "your", "that"))
"""What is definite: "a valid code" says of no code which one it is."""
_NOUNS = frozenset(("code", "otp", "totp", "passcode", "password", "pin", "tan"))
_ONCE = frozenset(
    ("one-time", "onetime", "otp", "totp", "verification", "2fa", "mfa", "two-factor", "emailed", "e-mailed", "mailed")
) | frozenset(("texted", "sms", "authenticator", "authentication", "confirmation", "tan"))
"""Words by which a code is one that was just sent."""
_NAMING = frozenset(("verification", "authentication", "confirmation", "security", "access", "login", "activation"))
"""Words that a page's own label would have, too."""
_SOURCES = frozenset(
    ("e-mail", "email", "e-mails", "mail", "inbox", "mailbox", "sms", "text", "phone", "mobile", "authenticator")
) | frozenset(("app", "device", "message", "call", "letter", "whatsapp", "telegram", "token"))
_LEADING = frozenset(
    ("from", "sent", "in", "on", "by", "via", "received", "i", "that", "which", "you", "just", "shown")
)
"""How it is told where a code comes from."""
LONGEST = 12
"""Words of such a phrase; more are a clause."""


def one_time(tokens: Tokens) -> str | None:
    """The name of what is to be asked for: the phrase without its article. None where it says nothing of the kind."""
    words = lows(tokens)
    if not 1 < len(words) <= LONGEST or words[0] not in _OWNED or any(token.kind == "quote" for token in tokens):
        return None
    at = next((place for place, word in enumerate(words) if place and word in _NOUNS), None)
    if at is None:
        return None
    before, noun, after = words[1:at], words[at], words[at + 1 :]
    told = bool(after) and after[0] in _LEADING and bool({*after} & _SOURCES)
    if after and not told:
        return None
    known = noun in _ONCE or bool({*before} & _ONCE)
    strange = noun in ("password", "pin") and not ({*before} & _ONCE)
    return raw(tokens[1:]) if (told or known) and not strange else None


def field_of(tokens: Tokens) -> Target:
    """The field that such a phrase names besides: "the verification code" goes into the one for it."""
    words = lows(tokens)
    at = next(place for place, word in enumerate(words) if place and word in _NOUNS)
    named = [word for word in words[1:at] if word in _NAMING]
    noun = "code" if words[at] in ("password", "pin") else words[at]
    return Target(words=" ".join((*named, noun)), kind="field")
