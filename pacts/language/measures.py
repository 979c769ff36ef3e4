"""Which of several, by a measure: `the cheapest room`, `the ticket with the shortest duration`."""

from collections.abc import Mapping

from pacts.domain.plan import Pick
from pacts.language import lexicon
from pacts.language.tokens import Tokens, lows

SUPERLATIVES: Mapping[str, tuple[str, bool]] = {
    "cheapest": ("price", False),
    "cheaper": ("price", False),
    "priciest": ("price", True),
    "dearest": ("price", True),
    "lowest-priced": ("price", False),
    "highest-priced": ("price", True),
    "best-rated": ("rating", True),
    "top-rated": ("rating", True),
    "highest-rated": ("rating", True),
    "lowest-rated": ("rating", False),
    "worst-rated": ("rating", False),
    "newest": ("date", True),
    "newer": ("date", True),
    "latest": ("date", True),
    "oldest": ("date", False),
    "older": ("date", False),
    "earliest": ("date", False),
    "soonest": ("date", False),
    "shortest": ("", False),
    "shorter": ("", False),
    "longest": ("", True),
    "longer": ("", True),
    "highest": ("", True),
    "higher": ("", True),
    "lowest": ("", False),
    "lower": ("", False),
    "greatest": ("", True),
    "greater": ("", True),
    "smallest": ("size", False),
    "smaller": ("size", False),
    "largest": ("size", True),
    "larger": ("size", True),
    "biggest": ("size", True),
    "bigger": ("size", True),
    "tallest": ("height", True),
    "widest": ("width", True),
    "narrowest": ("width", False),
    "heaviest": ("weight", True),
    "lightest": ("weight", False),
    "nearest": ("distance", False),
    "closest": ("distance", False),
    "farthest": ("distance", True),
    "furthest": ("distance", True),
    "fastest": ("duration", False),
    "quickest": ("duration", False),
    "slowest": ("duration", True),
    "most": ("", True),
    "least": ("", False),
    "fewest": ("", False),
}
"""The measure ("" = the one that is shown) and whether the greatest of it is meant."""
ADJECTIVES: Mapping[str, str] = {
    "expensive": "price",
    "recent": "date",
    "popular": "popularity",
    "rated": "rating",
    "liked": "likes",
    "viewed": "views",
    "costly": "price",
}
"""What `most …` and `least …` measure; another adjective is a measure of its own name."""
_COMPARATIVES = frozenset(word for word in SUPERLATIVES if word.endswith("er"))
_BOUND = frozenset(
    [
        ",",
        "and",
        "then",
        "in",
        "on",
        "from",
        "at",
        "of",
        "for",
        "next",
        "near",
        "above",
        "below",
        "left",
        "right",
        "before",
        "after",
        "to",
        "within",
        "inside",
        "under",
        "with",
        "that",
        "whose",
        "where",
        "without",
        "which",
        "who",
    ]
)
_LASTING = frozenset(("shortest", "longest", "shorter", "longer"))
_LASTS = frozenset(
    "flight train trip journey ride connection song track video film movie episode call meeting talk lesson lecture "  # noqa: SIM905 - a table
    "podcast clip delay break match session".split()
)
"""What is long or short by the time that it takes."""
SIDES = frozenset(("left", "right", "upper", "lower", "top", "bottom"))


def pick_before(tokens: Tokens, *, led: bool) -> tuple[Pick, int] | None:
    """The measure a noun phrase begins with ("cheapest", "most expensive"), and how many words say it."""
    if len(tokens) < 1 or not tokens[0].value.islower() or tokens[0].low not in SUPERLATIVES:
        return None
    low = tokens[0].low
    by, highest = SUPERLATIVES[low]
    if low in ("most", "least"):
        if len(tokens) < 2 or tokens[1].kind != "word":  # noqa: PLR2004 - a number of words
            return None
        if tokens[1].low == "recently" and len(tokens) > 3:  # noqa: PLR2004 - most, recently, posted, a noun
            return Pick(by="date", highest=highest), 3
        return Pick(by=ADJECTIVES.get(tokens[1].low, tokens[1].low), highest=highest), 2
    if not by and len(tokens) > 1 and low in _LASTING and tokens[1].low in _LASTS:
        by = "duration"
    if low == "fewest" or (not led and len(tokens) == 1) or (low in _COMPARATIVES and not led):
        return None
    return Pick(by=by, highest=highest), 1


def side_before(tokens: Tokens) -> tuple[Pick, int] | None:
    """`the left box`: of things without a name, the one that is farthest to that side."""
    generic = len(tokens) == 2 and tokens[1].low in ("box", "boxes", "shape", "shapes")  # noqa: PLR2004
    return (Pick(by=tokens[0].low, highest=True), 1) if generic and tokens[0].low in SIDES else None


def pick_after(tokens: Tokens, at: int) -> tuple[Pick, int] | None:
    """The measure of `with the shortest duration`, `with the most comments`, and how many words say it."""
    start = at + 1
    if tokens[at].low not in ("with", "having") or start >= len(tokens):
        return None
    start += tokens[start].low in lexicon.DETERMINERS
    found = SUPERLATIVES.get(tokens[start].low) if start < len(tokens) else None
    if found is None:
        return None
    expensive = (tokens[start].low in ("most", "least") and lows(tokens[start + 1 : start + 2])[0:1]) or ()
    start += 1 + (bool(expensive) and expensive[0] in ADJECTIVES)
    end = start
    while end < len(tokens) and tokens[end].kind == "word" and tokens[end].low not in _BOUND:
        end += 1
    by = " ".join(token.low for token in tokens[start:end])
    return Pick(by=by or found[0], highest=found[1]), end - at
