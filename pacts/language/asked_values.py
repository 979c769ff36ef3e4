"""A field that is to be filled, and no word of what with: `enter my e-mail address`. Its author must say it."""

from typing import Final

from pacts.language.hidden import is_known_to_writer
from pacts.language.lead import Lead
from pacts.language.lexicon import DETERMINERS, INPUTS, singular
from pacts.language.target_phrase import opens_scope, parse_target
from pacts.language.tokens import Tokens, lows, raw

_VERBS: Final = (
    *(("fill", "in"), ("fill", "out"), ("type", "in"), ("key", "in"), ("put", "in"), ("write", "down")),
    *(("enter",), ("enters",), ("type",), ("types",), ("input",), ("inputs",), ("provide",), ("provides",)),
    *(("fills", "in"), ("fills", "out"), ("types", "in"), ("fill",), ("specify",), ("specifies",), ("write",)),
)
_DATA: Final = frozenset(
    "name username nickname surname email e-mail address phone telephone mobile number code coupon voucher password "  # noqa: SIM905 - a table
    "passcode passphrase pin login date birthday birthdate age city town zip postcode zipcode street subject title "
    "description comment message note reason amount price quantity url link website answer keyword company iban cvv "
    "cvc weight height budget bio summary".split()
)
"""Nouns of what is written in a field."""
_SECRET: Final = frozenset(("password", "passphrase", "pin", "passcode", "cvv", "cvc"))
_MORE: Final = frozenset("or with as for without that which then but to into".split())  # noqa: SIM905 - a table
"""What it is for, one of several, or a clause of its own."""
_LEFT_OPEN: Final = frozenset(
    "other another same different wrong incorrect correct missing required following every all each some any no not "  # noqa: SIM905 - a table
    "more few several too empty blank existing unknown mandatory necessary long short both only optional new random "
    "old two three".split()
)
"""What says of a value what it is like, or that it is one of several."""
LONGEST: Final = 8
"""Words of such a thing; more are a clause."""


def asked_values(lead: Lead) -> tuple[str, ...]:
    """A reference for each value that is not said; none where another thing is meant.

    Args:
        lead: the clause without what leads it.
    """
    tokens = lead.tokens
    while tokens and tokens[-1].low in (".", "!", "please"):
        tokens = tokens[:-1]
    size = next((len(verb) for verb in _VERBS if lows(tokens[: len(verb)]) == verb), 0)
    each = [_reference(part) for part in _parts(tokens[size:])] if size and not lead.negated else []
    return tuple(each) if all(each) else ()


def _parts(rest: Tokens) -> list[Tokens]:
    """`the user name and the password`: each by itself."""
    ends = [at for at, token in enumerate(rest) if token.low in ("and", ",")]
    parts = [rest[start:end] for start, end in zip((0, *(end + 1 for end in ends)), (*ends, len(rest)), strict=True)]
    return [part for part in parts if part]


def _reference(rest: Tokens) -> str:
    if not _is_some_datum(rest):
        return ""
    phrase = parse_target(rest)
    if phrase is None or phrase.target.every or not phrase.target.words or phrase.target.kind not in INPUTS | {None}:
        return ""
    noun = rest[_head(rest)].low
    own = "_".join(word for word in lows(rest[: _head(rest) + 1]) if word not in DETERMINERS and word.isalnum())
    return f"{{{{secret:{own}}}}}" if noun in _SECRET else f"{{{{ask:{_named(rest)}}}}}"


def _named(rest: Tokens) -> str:
    return raw(rest[1:] if rest[0].low in ("the", "a", "an") else rest)


def _head(rest: Tokens) -> int:
    """The place of the noun: the last word before "of the account", "in the dialog"."""
    end = next((at for at, token in enumerate(rest) if at and (token.low == "of" or opens_scope(rest[at:]))), len(rest))
    return end - 1


def _is_some_datum(rest: Tokens) -> bool:
    """Whether a definite thing is named that is written in a field, and nothing of what it is."""
    if not 1 < len(rest) <= LONGEST or rest[0].low not in DETERMINERS:
        return False
    plain = all(token.kind == "word" and not (at and token.is_capital) for at, token in enumerate(rest))
    said = {*lows(rest)}
    open_ = said & (_MORE | _LEFT_OPEN) or any(is_known_to_writer(word) for word in said)
    noun = rest[_head(rest)].low
    return plain and not open_ and noun == singular(noun) and noun in _DATA
