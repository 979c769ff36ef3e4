"""Colours as people call them."""

import colorsys
from collections.abc import Sequence
from typing import Final

HUES: Final[tuple[tuple[float, str], ...]] = (
    (15, "red"),
    (44, "orange"),
    (68, "yellow"),
    (165, "green"),
    (200, "cyan"),
    (258, "blue"),
    (292, "purple"),
    (345, "pink"),
    (361, "red"),
)
"""Degrees up to which a hue is called so."""
SAME: Final = {
    "grey": "gray",
    "violet": "purple",
    "magenta": "pink",
    "fuchsia": "pink",
    "lime": "green",
    "teal": "cyan",
    "aqua": "cyan",
    "turquoise": "cyan",
    "navy": "blue",
    "maroon": "red",
    "crimson": "red",
    "gold": "yellow",
    "silver": "gray",
    "olive": "green",
}
"""Names of the same hue, in the words of `HUES`."""
NAMES: Final = frozenset({name for _, name in HUES} | {"black", "white", "gray", "brown"} | set(SAME))
FAINT: Final = 0.13
"""Saturation below which a colour is called gray."""
BLACK, WHITE = 0.13, 0.93
"""Lightness beyond which a colour is called so."""
NEAR: Final = 10
"""Steps of 255 that a channel may differ where the author gave a notation."""


def called(channels: Sequence[int]) -> str:
    """What a person calls the colour."""
    red, green, blue = (part / 255 for part in channels[:3])
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    if light <= BLACK:
        return "black"
    if light >= WHITE and (saturation < FAINT or light >= 0.97):  # noqa: PLR2004 -- nobody sees the hue of it
        return "white"
    if saturation < FAINT or max(channels[:3]) - min(channels[:3]) < 20:  # noqa: PLR2004 -- steps of 255
        return "gray"
    name = next(name for limit, name in HUES if hue * 360 < limit)
    return "brown" if name in {"orange", "red"} and light < 0.36 and 10 < hue * 360 < 44 else name  # noqa: PLR2004


def is_name(said: str) -> bool:
    """Whether it is a name that people use for many shades."""
    return said.strip().lower() in NAMES


def is_called(channels: Sequence[int], said: str) -> bool:
    """Whether people call the colour so."""
    plain = said.strip().lower()
    name = called(channels)
    return name in {plain, SAME.get(plain, plain)}


def are_near(one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether two colours are the same to the eye."""
    return all(abs(a - b) <= NEAR for a, b in zip(one[:4], other[:4], strict=True))
