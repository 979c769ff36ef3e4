"""Learns small trees whose sums say how far each of several things is the one that is meant (boosting on a softmax).

A group holds the signs of some things, of which one, several that are one, or none is right. The score of "none of
them" is nought. Each tree is grown best split first on the slope and the curvature of the logarithm of the likelihood
(Friedman, Greedy function approximation, 2001), on a part of the groups that is drawn anew.
"""

import heapq
import math
import random
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, count, pairwise

from pacts.healing.share import Tree

TREES = 240
LEAVES = 12
RATE = 0.05
PART = 0.6
"""Share of the groups that a tree sees."""
BINS = 16
DAMPING = 2.0
LEAST = 0.3
"""Least curvature in a leaf."""
FLAT = 0.002
START = -2.0
SEED = 5


@dataclass(frozen=True, slots=True)
class Group:
    """Things of which at most one is right."""

    signs: Sequence[Mapping[str, float]]
    true: Sequence[bool]
    weight: float = 1.0


@dataclass(slots=True)
class _Leaf:
    rows: list[int]
    slope: list[float]
    curve: list[float]
    total: tuple[float, float]
    """Sums of slope and curvature."""


@dataclass(frozen=True, slots=True)
class _Split:
    gain: float
    feature: int
    cut: int


class Learner:
    """The groups as bins, and the trees learnt from them."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self._groups = groups
        self._names = sorted(groups[0].signs[0])
        every = [row for group in groups for row in group.signs]
        self._cuts = [_cuts([row[name] for row in every]) for name in self._names]
        self._bins = [
            bytes(bisect_left(cuts, row[name]) for name, cuts in zip(self._names, self._cuts, strict=True))
            for row in every
        ]
        self._usual = [Counter(column).most_common(1)[0][0] for column in zip(*self._bins, strict=True)]
        self._codes = [
            [at * BINS + told for at, told in enumerate(bins) if told != self._usual[at]] for bins in self._bins
        ]
        self._spans = list(pairwise(accumulate((len(group.signs) for group in groups), initial=0)))
        self._slope = [0.0] * len(every)
        self._curve = [0.0] * len(every)

    def learn(self) -> list[Tree]:
        """The trees."""
        draw = random.Random(SEED)
        scores = [START] * len(self._bins)
        found: list[Tree] = []
        for _ in range(TREES):
            seen = [at for at, group in enumerate(self._groups) if group.signs and draw.random() < PART]
            for at in seen:
                self._lean(at, scores)
            tree = self._grown(list(chain.from_iterable(range(*self._spans[at]) for at in seen)))
            found.append(self._told(tree))
            for at, bins in enumerate(self._bins):
                scores[at] += _reached(tree, bins)
        return found

    def _lean(self, at: int, scores: list[float]) -> None:
        """Slope and curvature of one group's rows."""
        first, last = self._spans[at]
        group = self._groups[at]
        parts = [math.exp(scores[row]) for row in range(first, last)]
        whole = 1.0 + sum(parts)
        right = sum(part for part, true in zip(parts, group.true, strict=True) if true)
        for row, part, true in zip(range(first, last), parts, group.true, strict=True):
            share = part / whole
            self._slope[row] = ((part / right if true else 0.0) - share) * group.weight
            self._curve[row] = max(share * (1 - share), FLAT) * group.weight

    def _grown(self, rows: list[int]) -> "_Node":
        root = _Node(self._leaf(rows))
        order = count()
        waiting: list[tuple[float, int, _Node, _Split]] = []
        fresh = [root]
        for _ in range(LEAVES - 1):
            for node in fresh:
                if (split := self._best(node.leaf)) is not None:
                    heapq.heappush(waiting, (-split.gain, next(order), node, split))
            if not waiting:
                break
            _, _, node, split = heapq.heappop(waiting)
            node.branch = _Branch(split.feature, split.cut, *map(_Node, self._parted(node.leaf, split)))
            fresh = [node.branch.low, node.branch.high]
        return root

    def _leaf(self, rows: list[int]) -> _Leaf:
        slope, curve = [0.0] * (BINS * len(self._names)), [0.0] * (BINS * len(self._names))
        for row in rows:
            lean, bend = self._slope[row], self._curve[row]
            for code in self._codes[row]:
                slope[code] += lean
                curve[code] += bend
        total = (sum(self._slope[row] for row in rows), sum(self._curve[row] for row in rows))
        for at, usual in enumerate(self._usual):
            first = at * BINS
            slope[first + usual] = total[0] - sum(slope[first : first + BINS])
            curve[first + usual] = total[1] - sum(curve[first : first + BINS])
        return _Leaf(rows, slope, curve, total)

    def _best(self, leaf: _Leaf) -> _Split | None:
        every = (split for at in range(len(self._names)) for split in self._splits(leaf, at))
        return max(every, key=lambda split: split.gain, default=None)

    def _splits(self, leaf: _Leaf, at: int) -> Iterator[_Split]:
        slope, curve = leaf.total
        whole = slope * slope / (curve + DAMPING)
        low = bend = 0.0
        for cut in range(len(self._cuts[at])):
            low += leaf.slope[at * BINS + cut]
            bend += leaf.curve[at * BINS + cut]
            if bend >= LEAST <= curve - bend:
                gain = low * low / (bend + DAMPING) + (slope - low) ** 2 / (curve - bend + DAMPING) - whole
                if gain > FLAT:
                    yield _Split(gain, at, cut)

    def _parted(self, leaf: _Leaf, split: _Split) -> tuple[_Leaf, _Leaf]:
        low = [row for row in leaf.rows if self._bins[row][split.feature] <= split.cut]
        high = [row for row in leaf.rows if self._bins[row][split.feature] > split.cut]
        few = self._leaf(min(low, high, key=len))
        rest = _Leaf(
            max(high, low, key=len),
            [one - other for one, other in zip(leaf.slope, few.slope, strict=True)],
            [one - other for one, other in zip(leaf.curve, few.curve, strict=True)],
            (leaf.total[0] - few.total[0], leaf.total[1] - few.total[1]),
        )
        return (few, rest) if len(low) <= len(high) else (rest, few)

    def _told(self, node: "_Node") -> Tree:
        """The tree in the names of its signs."""
        if node.branch is None:
            return node.value
        at, cut = node.branch.feature, node.branch.cut
        return (self._names[at], self._cuts[at][cut], self._told(node.branch.low), self._told(node.branch.high))


@dataclass(slots=True)
class _Node:
    """A leaf, or what it was split into."""

    leaf: _Leaf
    branch: "_Branch | None" = None

    @property
    def value(self) -> float:
        """What it adds to the score."""
        slope, curve = self.leaf.total
        return round(RATE * slope / (curve + DAMPING), 3)


@dataclass(frozen=True, slots=True)
class _Branch:
    feature: int
    cut: int
    """The last bin of the first branch."""
    low: _Node
    high: _Node


def _reached(node: _Node, bins: bytes) -> float:
    while node.branch is not None:
        node = node.branch.low if bins[node.branch.feature] <= node.branch.cut else node.branch.high
    return node.value


def _cuts(values: Sequence[float]) -> list[float]:
    """Where a sign may be cut: between all its values, or between equal parts of them."""
    several = sorted(set(values))
    if len(several) > BINS:
        ordered = sorted(values)
        several = sorted({ordered[len(ordered) * part // BINS] for part in range(BINS)} | set(several[:1]))[:BINS]
    return [round((one + other) / 2, 3) for one, other in pairwise(several)]
