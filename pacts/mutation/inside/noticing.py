"""What a person would have noticed of a fault that the test let pass."""

import re

from .turn import Turn

WORTH = (4, 80)
"""Characters of a line that a person would name."""
CODE = re.compile(r"\b[0-9a-fA-F]*\d[0-9a-fA-F]*\b")


def noticed_of(good: Turn | None, again: Turn | None, survivors: dict[int, Turn]) -> dict[int, dict[str, str] | None]:
    """For each fault that the test let pass: what a person would have seen otherwise; None where that was nothing.

    Lines that differ between two turns without a fault (a clock, a number of an order) count for nothing.
    """
    if good is None:
        return {}
    noise: set[str] = set()
    for one, other in zip(good.readings, again.readings if again else (), strict=False):
        noise |= {_shape(line) for line in set(one) ^ set(other)}
    return {number: _difference(good, turn, noise) for number, turn in survivors.items()}


def _difference(good: Turn, turn: Turn, noise: set[str]) -> dict[str, str] | None:
    """A line that was never there and one that was too much; None where everything looked as ever."""
    pairs = [
        ([line for line in was if _shape(line) not in noise], [line for line in now if _shape(line) not in noise])
        for was, now in zip(good.readings, turn.readings, strict=False)
    ]
    if all(was == now for was, now in pairs):
        return None
    ever = {line for _, now in pairs for line in now}
    usual = {line for was, _ in pairs for line in was}
    missing = next((gone for was, _ in pairs if (gone := [one for one in was if one not in ever])), [])
    extra = next((new for _, now in pairs if (new := [one for one in now if one not in usual])), [])
    return {"missing": _best(missing), "extra": _best(extra)}


def _shape(line: str) -> str:
    """The line without its numbers and codes: those of the next visit are others again."""
    return CODE.sub("#", line)


def _best(lines: list[str]) -> str:
    """The line that says most in few words."""
    return min(
        lines, key=lambda line: (not WORTH[0] <= len(line) <= WORTH[1], line.startswith("/"), len(line)), default=""
    )
