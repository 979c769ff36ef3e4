"""Things that are sorted: `sorted by price in ascending order`."""

from pacts.domain.plan import Scope, Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, Drafts, Text, check
from pacts.language.subjects import Subject
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Tokens, lows


def sort_order(subject: Subject, rest: Tokens) -> Drafts:
    """The check that the things of a subject are sorted; empty when no order is said."""
    words = {token.low or token.value.lower() for token in rest}
    explicit = rest[0].low in ("sorted", "ordered", "arranged") or (rest[0].low == "in" and "order" in words)
    if not explicit or subject.target is None:
        return ()
    text = " ".join(lows(rest))
    down = bool(words & predicates.DESCENDING) and "lowest to highest" not in text and "newest last" not in text
    down = down or "high to low" in text or "z to a" in text
    by = next((at for at, token in enumerate(rest) if token.low == "by"), None)
    target = subject.target
    if by is not None and by + 1 < len(rest):
        target = _sort_key(rest[by + 1 :], target)
    every = target.model_copy(update={"every": True})
    return (check("order", every, Text("descending" if down else "ascending"), confidence=CLEAR),)


def _sort_key(tokens: Tokens, target: Target) -> Target:
    stop = ("in", "from", ",", "ascending", "descending", "(", "low", "high", "-")
    end = next((at for at, token in enumerate(tokens) if token.low in stop), len(tokens))
    key = parse_target(tokens[:end])
    return key.target.model_copy(update={"scope": (Scope(relation="in", target=target),)}) if key else target


def sorted_things(rest: Tokens, it: Target | None) -> Drafts:
    """`the page shows the products sorted by price`."""
    at = next((at for at, token in enumerate(rest) if at and token.low in ("sorted", "ordered", "arranged")), None)
    phrase = parse_target(rest[:at], it) if at is not None else None
    return sort_order(Subject("target", phrase.target), rest[at:]) if phrase is not None else ()
