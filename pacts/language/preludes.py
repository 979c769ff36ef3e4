"""What stands before the matter of a sentence and is no step: a heading, a purpose, a moment."""

from dataclasses import dataclass

from pacts.domain.plan import Kind, Target
from pacts.language.clauses import acts_there
from pacts.language.lead import commands, find_predicate, strip_lead
from pacts.language.lexicon import DETERMINERS, FIELD_NOUNS
from pacts.language.predicates import BE, MODALS
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Token, Tokens, lows, put_in
from pacts.language.verbs import by_first_word, check_leads

MOST_WORDS = 12
"""Words of a prelude; more are a clause of their own."""
_LED = frozenset(("when", "once", "after", "if", "as"))
_DONE = frozenset(
    "opened loaded open displayed shown visible finished done ready complete completed logged signed redirected "  # noqa: SIM905 - a table
    "prompted asked selected entered available created saved".split()
)
_POINTING = DETERMINERS | {"it", "them"}
"""Without one of these or a literal the words behind a colon are a text: `Title: Buy milk`."""
_WHOLE: frozenset[Kind] = frozenset(("page", "text", "section", "navigation", "header", "footer"))
"""What a heading names as the place of everything below."""


@dataclass(frozen=True, slots=True)
class Prelude:
    """The words before the matter."""

    size: int
    thing: Target | None = None
    """The thing that a heading names: `volume slider: drag it to 6`."""


def prelude(sentence: Tokens) -> Prelude | None:
    """What is said before the matter of a sentence; None where it begins at once."""
    return _purpose(sentence) or _moment(sentence) or _heading(sentence)


_SORTING = frozenset(("sort", "sorts", "order", "orders", "arrange", "filter"))
"""Behind these an aside says in which order: `by Price (low to high)`."""
_CONDITIONAL = frozenset(("if", "unless", "until", "when"))
_REFERRING = frozenset(("see", "this", "cf", "ref", "refer", "note", "because", "since", "as", "it", "they", "compare"))
"""What begins an aside that only refers to something or explains it."""


def bracketed(sentence: Tokens) -> tuple[Tokens, list[Tokens]]:
    """The sentence without its asides in brackets, and these: `open the menu (top right)`, `… (see the design)`."""
    if not any(token.low == "(" for token in sentence):
        return sentence, []
    deed = (commands(sentence) or acts_there(sentence)) and sentence[0].low not in _SORTING
    kept: list[Token] = []
    asides: list[Tokens] = []
    at = 0
    while at < len(sentence):
        end = _aside_end(sentence, at)
        end = end if deed or _REFERRING & {*lows(sentence[at + 1 : at + 2])} else 0
        if end and _tells_a_credential(sentence[at + 1 : end - 1]):
            kept.extend((put_in(",", sentence[at]), *sentence[at + 1 : end - 1]))
        elif end and sentence[at + 1].low in _CONDITIONAL:
            kept.extend(sentence[at + 1 : end - 1])
        elif end:
            asides.append(sentence[at:end])
        else:
            kept.append(sentence[at])
        at = end or at + 1
    return tuple(kept), asides


_CREDENTIALS = frozenset(("password", "passwd", "passphrase", "username", "pin"))
_NO_VALUE = BE | MODALS | frozenset("required needed optional below above from in of as see and or not".split())  # noqa: SIM905 - a table


def _tells_a_credential(inner: Tokens) -> bool:
    """`log in as mira (password: spring-4)`: a value and no remark."""
    rest = inner[2:] if lows(inner[1:2]) in ((":",), ("=",)) else inner[1:]
    return inner[0].low in _CREDENTIALS and len(rest) == 1 and rest[0].low not in _NO_VALUE


def _aside_end(tokens: Tokens, at: int) -> int:
    """Where an aside in brackets ends that begins here; 0 for none, and for one that says a value or a deed."""
    if tokens[at].low != "(" or at < 2:  # noqa: PLR2004 - verb and object
        return 0
    end = next((p for p in range(at + 1, min(at + MOST_WORDS, len(tokens))) if tokens[p].low == ")"), 0)
    inner = tokens[at + 1 : end]
    plain = all(token.kind in ("word", "mark") and not token.is_capital for token in inner)
    return end + 1 if inner and plain and not _is_deed(inner) and "or" not in lows(inner) else 0


def _purpose(tokens: Tokens) -> Prelude | None:
    """`To open the calendar, click …`: what the steps behind it are for."""
    start = 2 if lows(tokens[:3]) == ("in", "order", "to") else 0
    led = len(tokens) > start + 3 and tokens[start].low == "to" and tokens[start + 1].kind == "word"
    if not led or tokens[start + 1].low in DETERMINERS or not tokens[start + 1].value.islower():
        return None
    comma = next((at for at in range(start + 2, len(tokens) - 1) if tokens[at].low == ","), None)
    rest = tokens[comma + 1 :] if comma else ()
    return Prelude(len(tokens) - len(rest)) if rest and (_begins_deed(rest) or _looks(rest)) else None


def _looks(tokens: Tokens) -> bool:
    """Whether it is told what to look for: `search for "lamp"`, `verify that …`."""
    return commands(tokens) or strip_lead(tokens).asserted


def _moment(tokens: Tokens) -> Prelude | None:
    """`Once opened, …`: it tells nothing that can be waited for."""
    led = len(tokens) > 3 and tokens[0].low in _LED and tokens[1].low in _DONE  # noqa: PLR2004 - a word, a state, a comma
    size = 2 if led and tokens[2].low == "," else 3 if led and lows(tokens[2:4]) == ("in", ",") else 0
    return Prelude(size + 1) if size and _begins_deed(tokens[size + 1 :]) else None


def _heading(tokens: Tokens) -> Prelude | None:
    """`Repeat it monthly: choose …`, `volume slider: drag it to 6`: what the deed behind the colon is about."""
    colon = next((at for at, token in enumerate(tokens[:MOST_WORDS]) if token.low == ":"), 0)
    head = tokens[:colon]
    if not colon or colon + 2 >= len(tokens) or any(token.is_literal for token in head):
        return None
    lead = strip_lead(head)
    if lead.asserted or lead.person or not lead.tokens or not _begins_deed(tokens[colon + 1 :]):
        return None
    if colon > 1 and (_is_deed(lead.tokens) or head[0].low in check_leads() or find_predicate(head) is not None):
        return Prelude(colon + 1)
    if head[-1].low in FIELD_NOUNS or not any(t.is_literal or t.low in _POINTING for t in tokens[colon + 2 :]):
        return None
    phrase = parse_target(head)
    thing = phrase.target if phrase is not None and phrase.target.kind not in _WHOLE else None
    return Prelude(colon + 1, thing)


def _is_deed(tokens: Tokens) -> bool:
    return tokens[0].low in by_first_word()


def _begins_deed(tokens: Tokens) -> bool:
    """Whether an imperative follows: a verb and what it is done to."""
    lead = strip_lead(tokens)
    if len(lead.tokens) < 2 or lead.asserted:  # noqa: PLR2004 - verb and object
        return False
    if acts_there(lead.tokens):
        return True
    first, second = lead.tokens[:2]
    return first.low in by_first_word() and not _is_noun_there(first, second)


def _is_noun_there(first: Token, second: Token) -> bool:
    """`search results`, `Save and close`: a verb form that is part of a name."""
    return first.low.endswith(("ing", "ed")) or second.low in (",", "or", "results", "bar", "box", "is", "are")
