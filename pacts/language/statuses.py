"""What a page writes beside a thing of a list: `the order is paid`, `if the ticket is overdue`."""

from pacts.domain.plan import Target
from pacts.language.lexicon import COUNTED, singular
from pacts.language.tokens import Tokens

STATUSES = frozenset(
    "archived overdue unpaid shipped delivered cancelled canceled rejected declined unconfirmed pending unpublished "  # noqa: SIM905 - a table
    "blocked unresolved unassigned expired suspended unverified refunded scheduled postponed retired banned returned "
    "rented denied approved graded failed due late public private urgent muted pinned flagged draft vacant occupied "
    "merged paid confirmed approved accepted reserved waiting online offline healthy degraded down".split()
)
"""Words that lists have in a column, a badge or a label of their own; none that stands in its opposite ("unpaid")."""


def has_status(target: Target | None, tokens: Tokens) -> bool:
    """Whether one word is said of a thing of a list, so that the word is somewhere in its text."""
    said = len(tokens) == 1 and tokens[0].kind == "word" and tokens[0].value.islower()
    return said and (is_listed(target) or _is_named(target)) and tokens[0].low in STATUSES


def _is_named(target: Target | None) -> bool:
    """Whether the target is a thing by its name: "Piranesi", API-102."""
    if target is None or target.kind is not None or not target.words:
        return False
    return target.quoted or target.words[:1].isupper() or any(map(str.isdigit, target.words))


def is_listed(target: Target | None) -> bool:
    """Whether the target is a thing of which a page lists several: a row, a card, an order."""
    if target is None:
        return False
    noun = singular(target.words.split(" ")[-1].lower()) if target.words and not target.quoted else ""
    return target.kind in ("row", "item", "card") or (target.kind is None and noun in COUNTED)
