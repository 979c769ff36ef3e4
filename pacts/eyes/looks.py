"""What a person sees of a thing: its colour, its shape, and whether it is large or small among its like."""

import math
from collections.abc import Mapping, Sequence
from typing import Final

from pacts.domain.plan import Look
from pacts.eyes.view import CONTAINER_TAGS, INTERACTIVE_ROLES, Node, View
from pacts.eyes.words import phrase

_NEUTRAL: Final = frozenset({"", "black", "white", "gray", "silver"})
LEAST: Final = 0.5
"""Colours that agree less are different ones."""
NOUNS: Final = frozenset(
    [
        "box",
        "boxes",
        "shape",
        "shapes",
        "item",
        "items",
        "object",
        "objects",
        "thing",
        "things",
        "element",
        "elements",
        "area",
        "figure",
        "square",
        "squares",
        "block",
        "blocks",
        "tile",
        "tiles",
        "one",
        "ones",
        "dot",
        "dots",
        "spot",
        "region",
        "cell",
        "swatch",
        "bar",
        "bars",
        "slice",
        "slices",
        "segment",
        "segments",
        "marker",
        "pin",
        "color",
        "colour",
    ]
)
"""Words for something that is only pointed at by what it looks like."""
_SAME: Final[dict[str, str]] = {
    "aqua": "cyan",
    "fuchsia": "magenta",
    "grey": "gray",
    "lightgray": "silver",
    "lightgrey": "silver",
    "crimson": "red",
    "scarlet": "red",
    "golden": "gold",
    "rose": "pink",
    "lilac": "violet",
    "lavender": "violet",
    "mauve": "violet",
    "burgundy": "maroon",
    "tan": "beige",
    "cream": "beige",
    "ivory": "white",
    "azure": "cyan",
    "amber": "orange",
}
"""Other names of one colour."""
_FAMILIES: Final[dict[str, dict[str, float]]] = {
    "red": {"maroon": 0.75, "pink": 0.55},
    "green": {"lime": 0.85, "olive": 0.65, "teal": 0.6, "turquoise": 0.55},
    "lime": {"green": 0.7},
    "blue": {"navy": 0.85, "cyan": 0.6, "turquoise": 0.55, "indigo": 0.7, "teal": 0.55},
    "navy": {"blue": 0.6},
    "purple": {"violet": 0.85, "indigo": 0.8, "magenta": 0.7},
    "violet": {"purple": 0.8, "magenta": 0.6},
    "indigo": {"purple": 0.7, "navy": 0.6, "blue": 0.55},
    "magenta": {"pink": 0.75, "purple": 0.65},
    "pink": {"magenta": 0.8},
    "orange": {"gold": 0.7, "brown": 0.55},
    "yellow": {"gold": 0.85},
    "gold": {"yellow": 0.8, "orange": 0.65},
    "brown": {"maroon": 0.65, "orange": 0.5, "olive": 0.5},
    "gray": {"silver": 0.85},
    "silver": {"gray": 0.8},
    "cyan": {"turquoise": 0.8, "teal": 0.65},
    "turquoise": {"cyan": 0.85, "teal": 0.8},
    "teal": {"turquoise": 0.75, "cyan": 0.7},
    "maroon": {"red": 0.6, "brown": 0.6},
    "beige": {"white": 0.5},
    "white": {"silver": 0.6},
}
"""Colour → colours that some would call so, where the page has none that is just that."""
_SHAPES: Final[dict[str, frozenset[str]]] = {
    "circle": frozenset({"circle"}),
    "dot": frozenset({"circle"}),
    "ellipse": frozenset({"ellipse", "circle"}),
    "oval": frozenset({"ellipse"}),
    "rectangle": frozenset({"rectangle"}),
    "box": frozenset({"rectangle"}),
    "square": frozenset({"rectangle"}),
    "triangle": frozenset({"triangle"}),
    "polygon": frozenset({"polygon", "triangle", "rectangle"}),
    "line": frozenset({"line"}),
    "path": frozenset({"path"}),
    "text": frozenset({"text"}),
    "letter": frozenset({"text"}),
    "digit": frozenset({"text"}),
    "number": frozenset({"text"}),
}
_SMALL: Final = frozenset({"small", "smaller", "smallest", "little", "tiny", "mini"})
_LARGE: Final = frozenset({"large", "larger", "largest", "big", "bigger", "biggest", "huge"})
_DIFFERS: Final = 1.15
"""Sizes closer than this are the same to a person."""
_SQUARE: Final = 0.15
"""How far the sides of a square may differ."""


def color_of(node: Node) -> str:
    """What it is filled with; of a thing without a colour of its own, that of the one part that fills it."""
    if node.c.color or len(node.children) > 1:
        return node.c.color
    return node.children[0].c.color if node.children and not node.c.own_text else ""


def color_fit(said: str, shown: str) -> float:
    """How well a colour's name says what is shown: 1 for the very colour, less for a near one, 0 for others."""
    name = phrase(said).plain.replace("dark ", "").replace("light ", "").replace("bright ", "")
    mine, theirs = _SAME.get(name, name), _SAME.get(shown, shown)
    if mine == "coloured":
        return float(theirs not in _NEUTRAL)
    return 1.0 if mine == theirs and mine else _FAMILIES.get(mine, {}).get(theirs, 0.0)


def shape_fit(said: str, node: Node) -> float:
    """How well the shape's name says what the thing is drawn as."""
    name = phrase(said).plain.removesuffix("s")
    wanted = _SHAPES.get(name, frozenset({name}))
    if node.c.shape not in wanted and not (not node.c.shape and "rectangle" in wanted and is_swatch(node)):
        return 0.0
    if name == "letter" or name in {"digit", "number"}:
        text = node.c.own_text or node.c.text
        return float(text.isalpha() if name == "letter" else text.lstrip("-").isdigit())
    if name == "square":
        return 1.0 if abs(node.width - node.height) <= _SQUARE * max(node.width, node.height) else 0.4
    return 1.0


def is_swatch(node: Node) -> bool:
    """A patch that is nothing but its colour."""
    return bool(node.c.color) and not node.c.text and not node.children and node.c.role not in INTERACTIVE_ROLES


def pictured(view: View) -> list[Node]:
    """The things that a person points at by their looks: shapes, patches, and what is coloured itself."""
    coloured = (n for n in view.nodes if n.c.visible and (n.c.shape or color_of(n)))
    return [n for n in coloured if n.c.tag not in CONTAINER_TAGS | {"svg", "canvas"}]


def looking_so(nodes: Sequence[Node], looks: Mapping[Look, str], view: View) -> list[Node]:
    """Of the nodes, those that look as the author says; the very colour before a near one."""
    kept = list(nodes)
    if color := looks.get("color"):
        kept = _best(kept, {node: color_fit(color, color_of(node)) for node in kept})
    if shape := looks.get("shape"):
        kept = _best(kept, {node: shape_fit(shape, node) for node in kept})
    if size := looks.get("size"):
        kept = _sized(kept, phrase(size).plain, view)
    return kept


def _best(nodes: Sequence[Node], rated: Mapping[Node, float]) -> list[Node]:
    best = max(rated.values(), default=0.0)
    return [node for node in nodes if rated[node] >= max(best - 0.05, LEAST if best >= LEAST else 0.01)]


def _sized(nodes: Sequence[Node], said: str, view: View) -> list[Node]:
    """The small or the large ones, measured against the others of their make around them."""
    if said not in _SMALL | _LARGE or not nodes:
        return list(nodes)
    groups: dict[tuple[object, ...], list[float]] = {}
    for other in view.nodes:
        if other.c.visible and other.c.box:
            groups.setdefault(_make(other), []).append(_extent(other))
    kept = []
    for node in nodes:
        sizes = groups.get(_make(node), [_extent(node)])
        middle = (min(sizes) * max(sizes)) ** 0.5
        same = max(sizes) < min(sizes) * _DIFFERS
        if same or (_extent(node) <= middle if said in _SMALL else _extent(node) >= middle):
            kept.append(node)
    return _extreme(kept, said)


def _extreme(nodes: Sequence[Node], said: str) -> list[Node]:
    """Of things of several makes, those that are small (or large) among themselves."""
    sizes = [_extent(node) for node in nodes]
    if len(nodes) < 2 or len({_make(node) for node in nodes}) == 1 or max(sizes) < min(sizes) * _DIFFERS:  # noqa: PLR2004
        return list(nodes)
    middle = (min(sizes) * max(sizes)) ** 0.5
    return [node for node in nodes if (_extent(node) <= middle if said in _SMALL else _extent(node) >= middle)]


def _make(node: Node) -> tuple[object, ...]:
    return node.frame.number, node.parent.index if node.parent else -1, node.c.tag, node.c.shape


def _extent(node: Node) -> float:
    """Letters are as large as their line is high, whatever their width."""
    if node.c.shape == "text":
        return max(node.height, 0.1)
    return max(math.sqrt(node.width * node.height), 0.1)
