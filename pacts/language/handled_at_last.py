"""An order that no reader understood, parted at its verb: what a hand does, the text it gives, and the thing in words.

Nobody but the page can tell which of its elements such words mean, so the reading is no surer than a guess.
"""

from typing import Final

from pacts.domain.plan import ActionVerb, Target
from pacts.language.drafts import DUBIOUS, Draft, Drafts
from pacts.language.lead import find_predicate, strip_lead
from pacts.language.lexicon import PRONOUNS, is_destructive
from pacts.language.plausibility import is_beside
from pacts.language.tokens import Token, Tokens, lows, said
from pacts.language.value_phrase import literal

MOST: Final = 12
"""Words of an order; more are a story."""
_LONGEST: Final = MOST + 6
"""Words with those that lead to the order: "Then the user …"."""
_FEWEST: Final = 2
_VERBS: Final[dict[ActionVerb, tuple[str, ...]]] = {
    "click": ("click", "press", "tap", "hit", "push", "open", "choose", "pick", "select"),
    "fill": ("type", "enter", "write", "input", "fill", "put", "key", "describe", "correct", "name", "answer"),
    "check": ("tick", "activate", "enable"),
    "uncheck": ("untick", "uncheck", "deactivate", "disable"),
}
_FORMS: Final[dict[str, ActionVerb]] = {
    form: verb for verb, bases in _VERBS.items() for base in bases for form in (base, f"{base}s")
}
_JOINTS: Final = frozenset(("to", "as", "with", "in", "into", "on", "onto", "for", "out", "the", "at", "under"))
"""Words between the text and the thing, which belong to neither."""
_MANY: Final = frozenset(
    "and or all every each both either neither any some other others rest following except but then least most "  # noqa: SIM905 - a table
    "several many few multiple correct right wrong wish like want prefer new tab using via from".split()
)
"""Words of several things, of one that only the writer knows, and of a way in which it is done."""


def handled_at_last(sentence: Tokens) -> Drafts:
    """The action of a whole sentence that begins with a verb of the hand; empty where it tells more than one."""
    if len(sentence) > _LONGEST:
        return ()
    lead = strip_lead(sentence)
    tokens = _plain(lead.tokens)
    told = lead.asserted or lead.negated or lead.modal or lead.able or lead.doer
    named = len(lead.tokens) < len(sentence) and not lead.person  # "Jane has written 3 posts" tells, and orders nothing
    if told or named or is_beside(tokens) or not _FEWEST <= len(tokens) <= MOST:
        return ()
    verb, rest = _FORMS.get(tokens[0].low), tokens[1:]
    if verb is None or {*lows(rest)} & (_MANY | PRONOUNS) or _states(rest):
        return ()
    given = [token for token in rest if token.is_literal]
    if verb == "fill":
        return _typed(rest, given[0]) if len(given) == 1 else ()
    if any(token.kind == "quote" for token in given):
        return ()
    words = said(rest).strip()
    return (Draft(verb, target=Target(words=words), confidence=DUBIOUS, destructive=is_destructive(words)),)


def _states(rest: Tokens) -> bool:
    """Whether the words state something of their own, and do not only tell which thing is meant by it."""
    at = find_predicate(rest)
    return at is not None and not (at and rest[at - 1].low in ("that", "which"))


def _typed(rest: Tokens, given: Token) -> Drafts:
    """What is typed, and the words that are left for the field."""
    at = rest.index(given)
    before, behind = _trimmed(rest[:at]), _trimmed(rest[at + 1 :])
    if bool(before) == bool(behind):
        return ()  # no field is told, or it is told twice
    return (Draft("fill", target=Target(words=said(before or behind)), value=literal(given), confidence=DUBIOUS),)


def _trimmed(tokens: Tokens) -> Tokens:
    start, end = 0, len(tokens)
    while start < end and tokens[start].low in _JOINTS:
        start += 1
    while end > start and tokens[end - 1].low in _JOINTS:
        end -= 1
    return tokens[start:end]


def _plain(tokens: Tokens) -> Tokens:
    end = len(tokens)
    while end and tokens[end - 1].low in (".", "!"):
        end -= 1
    return tokens[:end]
