"""How far all signs together speak for a candidate: its share among all that could be the element, and none of them.

The rules of `verdicts` ask one thing at a time. Here small trees, learnt from pages whose answers are known
(`share_weights`), weigh everything at once; their sums become shares as in a vote that "none of these" takes part in.
"""

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, TypeAlias, cast

from pacts.healing.judging import Judged, one_thing
from pacts.healing.share_signs import Signs
from pacts.healing.share_weights import TREES
from pacts.healing.share_weights_poor import POOR_TREES

NEAR: Final = 10
"""Candidates that have a share, the most alike first."""
START: Final = -2.0
"""Score of what nothing is known of; that of "none of them" is nought."""
LITTLE: Final = 0.6
"""A smaller share is no heal (`python -m benchmarks.heal_share` tells what that costs on pages left out of the fit)."""
LITTLE_FOR_GOOD: Final = 0.7
"""The same for what can't be taken back."""
ENOUGH: Final = 0.9
"""A doubt of the rules is overruled from this share on."""

Tree: TypeAlias = "float | tuple[str, float, Tree, Tree]"
"""A sum to add, or a sign, its greatest value for the first branch, and the two branches."""


def shares_by(told: Sequence[Signs], learnt: Sequence[Tree]) -> list[float]:
    """The share of each candidate, given its signs, by these trees; what is left to 1 is the share of none."""
    scores = [score(signs, learnt) for signs in told]
    top = max([0.0, *scores])
    parts = [math.exp(one - top) for one in scores]
    whole = math.exp(-top) + sum(parts)
    return [part / whole for part in parts]


def score(signs: Mapping[str, float], learnt: Sequence[Tree]) -> float:
    """What the trees add up to."""
    total = START
    for tree in learnt:
        while isinstance(tree, tuple):
            tree = tree[2] if signs[tree[0]] <= tree[1] else tree[3]  # noqa: PLW2901
        total += tree
    return total


def share_of(at: int, found: Sequence[Judged], given: Sequence[float]) -> float:
    """The share of a candidate together with what is one thing with it: its wrapper, its part."""
    mine = found[at].features
    same = (place == at or one_thing(mine, one.features) for place, one in enumerate(found[: len(given)]))
    return sum(part for part, is_same in zip(given, same, strict=True) if is_same)


_ALIKE: Final[Mapping[str, Signs]] = {
    "the same name": {"bond": 5, "same_letters": 1, "letters": 1, "words_lost": 0, "words_won": 0},
    "the same id or address": {"element_id": 1, "test_id": 1, "name_attribute": 1, "href": 1},
    "the same place": {
        "neighbours": 1, "heading": 1, "section": 1, "heading_letters": 1, "section_letters": 1, "ancestors": 1,
        "same_before": 1, "same_after": 1, "surroundings": 1,
    },
    "the same row": {"row": 1, "record": 1, "row_kept": 1, "row_words_lost": 0, "row_words_won": 0},
}  # fmt: skip
"""What would be told of the element itself, by what it would be called."""


def missing(signs: Signs, learnt: Sequence[Tree]) -> str:
    """What of a candidate would have to be as it was for its share to be greatest."""
    return max(_ALIKE, key=lambda name: score({**signs, **_ALIKE[name]}, learnt))


def is_little(share: float, *, destructive: bool) -> bool:
    """Whether a share is too small for a heal."""
    return share < (LITTLE_FOR_GOOD if destructive else LITTLE)


@lru_cache(maxsize=2)
def trees(*, poor: bool = False) -> tuple[Tree, ...]:
    """The learnt trees: those for records that tell all that a look does, or those for poorer ones."""
    return tuple(planted(POOR_TREES if poor else TREES))


def planted(text: str) -> list[Tree]:
    """Trees of their text: a figure, or a sign, its cut and two trees."""
    words = text.split()[::-1]
    found: list[Tree] = []
    while words:
        found.append(_planted(words))
    return found


def _planted(words: list[str]) -> Tree:
    word = words.pop()
    if word[0] in "-.0123456789":
        return float(word)
    return cast("Tree", (word, float(words.pop()), _planted(words), _planted(words)))
