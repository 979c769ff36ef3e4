"""Why nobody understood a line: what it says that no plan can hold, so that its author knows what to change."""

from pacts.language.asked_values import asked_values
from pacts.language.exclusions import excludes
from pacts.language.lead import strip_lead
from pacts.language.tokens import Tokens, lows
from pacts.language.tongues import tongue_of

_REASONS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("either",), "it leaves a choice open, and a plan has no branches: name the one that is meant"),
    (("or", "else"), "it leaves a choice open, and a plan has no branches: name the one that is meant"),
    (("one", "of", "the", "following"), "it leaves a choice open: name the one that is meant"),
    (("whichever",), "it leaves a choice open: name the one that is meant"),
    (("whatever",), "it leaves a choice open: name the one that is meant"),
    (("depending", "on"), "it holds only under a condition: write a requirement for each case"),
    (("as", "long", "as"), "it holds only under a condition: write a requirement for each case"),
    (("only", "if"), "it holds only under a condition: write a requirement for each case"),
    (("only", "when"), "it holds only under a condition: write a requirement for each case"),
    (("except",), "it makes an exception: name the things that are meant"),
    (("apart", "from"), "it makes an exception: name the things that are meant"),
    (("other", "than"), "it makes an exception: name the things that are meant"),
    (("while", "holding"), "keys held during an action are not supported: press the chord instead"),
    (("correctly",), '"correctly" can\'t be judged: say what a person would see'),
    (("properly",), '"properly" can\'t be judged: say what a person would see'),
    (("as", "expected"), '"as expected" can\'t be judged: say what a person would see'),
    (("works",), '"works" can\'t be judged: say what a person would see'),
    (("work",), '"work" can\'t be judged: say what a person would see'),
    (("valid",), '"valid" can\'t be judged: give the value, or say what is shown'),
    (("invalid",), '"invalid" can\'t be judged: give the value, or say what is shown'),
    (("responsive",), '"responsive" can\'t be judged: say what a person would see'),
    (("fast",), '"fast" can\'t be judged: write "within 2 seconds"'),
    (("without",), "it says what must not happen on the way: write that as an expectation of its own"),
)
"""Words and the reason they give, the more telling first."""


def why_unclear(tokens: Tokens) -> str | None:
    """What in a line no plan can hold, in words for its author; None when it is only its wording."""
    tongue = tongue_of(tokens)
    if tongue is not None:
        return f"it is {tongue}, and steps are read in English (names of the page may be in any language)"
    return _said_by(tokens) or _valueless(tokens)


def _valueless(tokens: Tokens) -> str | None:
    """`enter my e-mail address`: a field that is filled, and nothing of what with."""
    values = asked_values(strip_lead(tokens))
    return f"it says no value: write it in quotes, or a reference: {' and '.join(values)}" if values else None


def _said_by(tokens: Tokens) -> str | None:
    words = lows(tokens)
    for phrase, reason in _REASONS:
        if any(words[at : at + len(phrase)] == phrase for at in range(len(words))):
            return reason
    if any(_chooses(tokens, at) for at, word in enumerate(words) if word == "or"):
        return "it leaves a choice open, and a plan has no branches: name the one that is meant"
    matter = lows(strip_lead(tokens).tokens[:1])
    if matter in (("if",), ("unless",)):
        return "it begins with a condition that is no state of the page: write a requirement for each case"
    if matter == ("only",) or excludes(tokens):
        return '"only" speaks of everything else, too: say what is not shown'
    if words and words[-1] in ("it", "them", "this", "that"):
        return f'"{words[-1]}" refers to nothing that was named before: name the thing'
    return None


def _chooses(tokens: Tokens, at: int) -> bool:
    """`A or B` between two values or two names."""
    if not 0 < at < len(tokens) - 1:
        return False
    before, after = tokens[at - 1], tokens[at + 1]
    return (before.is_literal and after.is_literal) or (before.is_capital and after.is_capital)
