"""What is crossed out: "the crossed-out price", the one that was."""

import re
from collections.abc import Sequence
from typing import Final

from pacts.domain.plan import Target
from pacts.eyes.measures import measures
from pacts.eyes.properties import units_of
from pacts.eyes.view import Node, View

_SAID: Final = re.compile(r"^(?:crossed|struck|lined)[- ](?:out|through) (.+)$", re.IGNORECASE)


def crossed_out(target: Target, view: View) -> list[Node]:
    """The crossed-out texts that are what the noun says; none for a target that asks for no such thing."""
    said = _SAID.match(target.words)
    if said is None or target.quoted:
        return []
    struck = [node for node in view.nodes if node.c.struck and node.c.visible]
    return _measuring(struck, said[1]) if units_of(said[1]) else struck


def _measuring(nodes: Sequence[Node], noun: str) -> list[Node]:
    """Those that show a measure of the noun's kind: a sum of money for "price"."""
    units = set(units_of(noun))
    return [node for node in nodes if any(one.unit in units for one in measures(node.c.own_text))]
