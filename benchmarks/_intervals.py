"""95 % intervals of shares whose cases come in clusters: the cases of one page are not independent of each other."""

import random
from collections.abc import Mapping, Sequence

ROUNDS = 2000
SEED = 20_261_121


def clustered(cases: Mapping[str, Sequence[bool]]) -> tuple[float, float]:
    """The interval of the share of true cases, by drawing whole clusters again and again (bootstrap, seeded).

    Args:
        cases: by cluster; clusters without cases say nothing.
    """
    clusters = [(sum(each), len(each)) for each in cases.values() if each]
    if not clusters:
        return 0.0, 1.0
    draw = random.Random(SEED)
    shares = sorted(_share(draw.choices(clusters, k=len(clusters))) for _ in range(ROUNDS))
    return shares[int(0.025 * ROUNDS)], shares[int(0.975 * ROUNDS) - 1]


def _share(clusters: Sequence[tuple[int, int]]) -> float:
    return sum(hits for hits, _ in clusters) / sum(count for _, count in clusters)
