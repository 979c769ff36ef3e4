"""How many things are left over: `only one row should remain`, `2 items are left in the cart`."""

from pacts.domain.plan import Target
from pacts.language.counts import counts_of
from pacts.language.drafts import Drafts, check
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
    if said is None or place is None or not _counted(said):
        return ()
    counted = (tokens[0], *said.subject) if said.negated else said.subject
    return counts_of((*counted, *place), it) or (check("visible", confidence=LOST),)


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
