"""Forms of sentences with slots, filled with every thing they can be said of."""

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

Cell = tuple[str, str]
"""A step, keyword and all, and the plain one that means the same."""
Pairs = Sequence[tuple[str, str]]


def cells(forms: Sequence[Cell], things: Mapping[str, Sequence[str]], pairs: Pairs = ()) -> Iterator[Cell]:
    """Every form with every thing it can be said of; those of one and another with every pair."""
    for said, plain in forms:
        slots = [slot for slot in things if f"{{{slot}}}" in said]
        for one, other in pairs if "{one}" in said else [("", "")]:
            for chosen in product(*(things[slot] for slot in slots)):
                filled = {"one": one, "other": other} | dict(zip(slots, chosen, strict=True))
                yield said.format(**filled), plain.format(**filled)


def sample(every: Iterator[Cell], *, seed: int, size: int) -> list[Cell]:
    """Some of the cells, the same in every run."""
    return random.Random(seed).sample(list(every), size)
