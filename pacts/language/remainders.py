"""How many things are left over: `only one row should remain`, `2 items are left in the cart`."""

from dataclasses import replace

from pacts.domain.plan import Kind, Target
from pacts.language.counts import counts_of
from pacts.language.drafts import FAIR, Drafts, Text, check
from pacts.language.judged_values import compared_with
from pacts.language.sayings import Saying, parted
from pacts.language.state_tails import LOST
from pacts.language.target_phrase import opens_scope, parse_scope
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import number_of

WORDS = frozenset(("left", "over", "remain", "remains", "remaining", "remained"))
_LEFT = frozenset((("left",), ("left", "over"), ("remaining",)))
_REMAINING = frozenset(("remain", "remains", "remained"))
_JUST = frozenset(("only", "just", "exactly", "precisely"))


def read_remainder(tokens: Tokens, it: Target | None) -> Drafts:
    """The count of what is left; empty when nothing is said to be left, or not how many."""
    if not WORDS & {*lows(tokens)}:
        return ()
    said = parted(tokens)
    place = _place(said.rest, lows(tokens)) if said is not None else None
    if said is None or place is None:
        return ()
    those = _of_those(said, it) if not place else ()
    if those or not _counted(said):
        return those
    counted = (tokens[0], *said.subject) if said.negated else said.subject
    return counts_of((*counted, *place), it) or (check("visible", confidence=LOST),)


def counts_those(tokens: Tokens) -> bool:
    """Whether a clause says how many are left, and not of what: `two are left`, `only one remains`."""
    return len(tokens) <= _BARE and bool(tokens) and tokens[-1].low in WORDS


_BARE = 4
"""Words of such a clause: "only one is left"."""


def _of_those(said: Saying, it: Target | None) -> Drafts:
    """`two are left`, `only one is left`, `none is left`: of the things of which one was just dealt with."""
    few = said.subject[1:] if said.subject and said.subject[0].low in _JUST else said.subject
    if len(few) != 1 or it is None or it.kind not in _SORTS or said.negated:
        return ()
    many = _SMALL[few[0].low] if few[0].low in _SMALL else number_of(few[0])
    if many is None:
        return ()
    words = "" if it.quoted else it.words
    those = Target(kind=it.kind, words=words, noun=it.noun, every=True, scope=it.scope)
    return (replace(check("count", those, Text(str(many)), confidence=FAIR), comparison="equals"),)


_SMALL = {"none": 0, "one": 1}


_SORTS: frozenset[Kind | None] = frozenset(("row", "item", "card", "option", "image", "tab", "section", "menuitem"))
"""Things that stand in numbers."""


def _counted(said: Saying) -> bool:
    """Whether the subject says how many: `only 2 rows`, `at least 2 rows`, `no rows`."""
    if said.negated or len(said.subject) < 2:  # noqa: PLR2004 - a number and a thing
        return said.negated and said.denied
    _, rest = compared_with(said.subject)
    return bool(rest) and number_of(rest[rest[0].low in _JUST and len(rest) > 1]) is not None


def _place(rest: Tokens, words: tuple[str, ...]) -> Tokens | None:
    """Where it is left; None when something else is said."""
    size = next((n for n in (2, 1) if lows(rest[:n]) in _LEFT), 0)
    remains = bool(_REMAINING & {*words})
    tail = rest[size:]
    if not size and not remains:
        return None
    return tail if not tail or (opens_scope(tail) and parse_scope(tail)) else None
