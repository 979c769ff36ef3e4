"""Which of several things is the cheapest, the newest, the longest; and which of them are as a condition says."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from pacts.domain.plan import Filter, Pick
from pacts.eyes.filters import holds
from pacts.eyes.matching import Hit
from pacts.eyes.properties import common_unit, measure_of
from pacts.eyes.view import Node, View
from pacts.eyes.words import phrase

_EXTENT: Final = frozenset({"size", "area", ""})
_WORDS: Final = frozenset({"length", "name", "text", "word"})
_MENTION: Final = 300
"""Characters: what says more is a page part, not one of the things that are compared."""


def best_of(hits: Sequence[Hit], pick: Pick, view: View, *, least: int = 1) -> list[Hit]:
    """The hits with the greatest or least measure; none where fewer than `least` things have one."""
    things = _without_lists([hit for hit in hits if len(hit.node.c.text) < _MENTION])
    rated = _measured(things, pick, view)
    if len({hit.node for hit, _ in rated}) < least:
        return []
    if not rated:
        return []
    best = (max if pick.highest else min)(value for _, value in rated)
    return [hit for hit, value in rated if value == best]


def _without_lists(hits: list[Hit]) -> list[Hit]:
    """The hits but for what holds several that are made alike: the list of the products is no product."""
    makes = Counter((hit.node.parent, hit.node.c.tag, hit.node.c.classes) for hit in {h.node: h for h in hits}.values())
    homes = {parent for (parent, _, _), many in makes.items() if many > 1 and parent is not None}
    kept = [hit for hit in hits if not any(hit.node is home or hit.node.holds(home) for home in homes)]
    return kept or hits


def all_measured(nodes: Sequence[Node], pick: Pick, view: View) -> bool:
    """Whether each of the things shows the measure by which one is chosen: that tells that they are what is meant."""
    unit = common_unit(nodes, pick.by, view)
    told = unit is not None and unit != "number" and len(nodes) > 1
    return told and all(measure_of(node, pick.by, view, unit) is not None for node in nodes)


def _measured(hits: Sequence[Hit], pick: Pick, view: View) -> list[tuple[Hit, float]]:
    by = phrase(pick.by).plain
    unit = common_unit([hit.node for hit in hits], pick.by, view)
    if unit is None or (by in _EXTENT and by and unit == "number"):
        if by in _WORDS:
            return [(hit, float(len(hit.node.c.own_text or hit.node.c.name))) for hit in hits]
        return [(hit, hit.node.width * hit.node.height) for hit in hits] if by in _EXTENT else []
    found = [(hit, measure_of(hit.node, pick.by, view, unit)) for hit in hits]
    return [(hit, measure.value) for hit, measure in found if measure is not None]


def keeps(node: Node, where: Sequence[Filter], view: View) -> bool:
    """Whether the thing is as all conditions say."""
    return all(holds(node, condition, view) for condition in where)
