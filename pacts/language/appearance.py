"""What a person sees of a thing, as data: colours, shapes and sizes, and how a phrase's adjectives are read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pacts.domain.plan import Look
from pacts.language import lexicon
from pacts.language.tokens import Token, Tokens, lows

COLOR_NAMES = frozenset(
    [
        "red",
        "green",
        "blue",
        "yellow",
        "black",
        "white",
        "gray",
        "grey",
        "purple",
        "violet",
        "pink",
        "brown",
        "cyan",
        "magenta",
        "teal",
        "navy",
        "maroon",
        "aqua",
        "fuchsia",
        "indigo",
        "turquoise",
        "beige",
        "crimson",
        "azure",
    ]
)
NOUN_COLORS = frozenset(
    "orange lime olive gold silver salmon plum coral chocolate tomato rose khaki lavender orchid tan".split()  # noqa: SIM905 - a table
)
"""Colours that are things, too ("orange juice"): they are colours only right before what they colour."""
SHAPES: Mapping[str, str] = {
    "circle": "circle",
    "square": "square",
    "triangle": "triangle",
    "rectangle": "rectangle",
    "pentagon": "pentagon",
    "hexagon": "hexagon",
    "octagon": "octagon",
    "polygon": "polygon",
    "ellipse": "ellipse",
    "oval": "ellipse",
    "rhombus": "rhombus",
    "trapezoid": "trapezoid",
}
SHAPED: Mapping[str, str] = {
    "round": "circle",
    "circular": "circle",
    "square": "square",
    "triangular": "triangle",
    "rectangular": "rectangle",
    "oval": "ellipse",
}
"""Adjectives of a shape."""
SIZES: Mapping[str, str] = {
    "small": "small",
    "little": "small",
    "tiny": "small",
    "large": "large",
    "big": "large",
    "huge": "large",
}
_COLORED = frozenset(("colored", "coloured", "color", "colour"))
_PLACEHOLDERS = frozenset(("one", "ones", "thing", "things", "object", "objects", "figure", "figures"))
_SIGNS = frozenset("dot dots cross tick checkmark flag heart ring dash asterisk triangle exclamation".split())  # noqa: SIM905 - a table
"""Small signs that are told apart by their colour."""
GENERIC = frozenset(("box", "boxes", "shape", "shapes", "thing", "things", "object", "objects", "figure", "figures"))
"""Nouns that say nothing but that there is something: beside a look they are no field."""


@dataclass(frozen=True, slots=True)
class Looks:
    """The looks a phrase begins with, and what is left of it."""

    looks: dict[Look, str] = field(default_factory=dict)
    rest: Tokens = ()


def read_looks(tokens: Tokens, *, led: bool) -> Looks:
    """The colours, sizes and shapes of `small red circle`, `white colored box`; none where they are part of a name."""
    looks, at = _adjectives(tokens)
    rest = tokens[at:]
    shape = SHAPES.get(lexicon.singular(rest[0].low)) if len(rest) == 1 and rest[0].value.islower() else None
    if shape is not None and (led or looks):
        return Looks({**looks, "shape": shape})
    if not at or not _settles(tokens[:at], rest):
        return Looks(rest=tokens)
    return Looks(looks, rest)


def shade_at(tokens: Tokens, at: int) -> str | None:
    """The colour of `shades of blue`, when it stands there."""
    low = lows(tokens[at : at + 3])
    named = len(low) == 3 and lexicon.singular(low[0]) in ("shade", "tint", "hue") and low[1] == "of"  # noqa: PLR2004
    return low[2] if named and is_color(low[2]) else None


def is_color(word: str) -> bool:
    """Whether a word names a colour."""
    return word in COLOR_NAMES or word in NOUN_COLORS


def _adjectives(tokens: Tokens) -> tuple[dict[Look, str], int]:
    looks: dict[Look, str] = {}
    at = 0
    while at < len(tokens):
        size = _color(tokens, at, looks) or _shaped(tokens, at, looks)
        if not size:
            break
        at += size
    return looks, at


def _color(tokens: Tokens, at: int, looks: dict[Look, str]) -> int:
    word = tokens[at]
    if not word.value.islower() or word.kind != "word":
        return 0
    if word.low in ("light", "dark", "bright", "pale") and at + 1 < len(tokens) and is_color(tokens[at + 1].low):
        looks["color"] = f"{word.low} {tokens[at + 1].low}"
        return 2
    glued, _, tail = word.low.rpartition("-")
    color = glued if tail in _COLORED else word.low
    if is_color(color):
        looks["color"] = color
        return 1
    if word.low not in ("colored", "coloured"):
        return 0
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if lexicon.singular(after) in SHAPES or after in GENERIC:
        looks.setdefault("color", "coloured")
    return 1


def _shaped(tokens: Tokens, at: int, looks: dict[Look, str]) -> int:
    low = tokens[at].low if tokens[at].value.islower() else ""
    if low in SIZES:
        looks["size"] = SIZES[low]
        return 1
    if low in SHAPED and at + 1 < len(tokens) and lexicon.nouns().get(lows(tokens[at + 1 :])) is not None:
        looks["shape"] = SHAPED[low]
        return 1
    return 0


def _settles(adjectives: Tokens, rest: Tokens) -> bool:
    """Whether what follows is plainly what the adjectives describe."""
    if not rest:
        return any(token.low in _COLORED for token in adjectives)
    first = rest[0]
    if first.is_literal or first.is_capital or lows(rest) in lexicon.nouns():
        return True
    if rest[-1].is_literal and lows(rest[:-1]) in lexicon.nouns():
        return True
    if len(rest) == 1:
        return len(first.text) == 1 or first.low in _PLACEHOLDERS | _SIGNS
    return _is_control(rest) and not any(_is_noun(token) for token in adjectives)


def _is_control(rest: Tokens) -> bool:
    noun = lexicon.nouns().get((rest[-1].low,))
    return noun is not None and noun.kind in ("button", "link", "icon", "tab", "checkbox", "field", "image")


def _is_noun(token: Token) -> bool:
    return token.low in NOUN_COLORS
