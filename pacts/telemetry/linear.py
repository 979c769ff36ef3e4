"""Whether a configured pattern is linear in the text it searches, whoever wrote the text.

Python's `re` tries every way to divide a text among repetitions. How many ways there are from one starting point is
computed from the pattern alone: a bounded number of them makes the whole search linear.
"""

import importlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pacts.errors import SettingsError

MAX_STEPS = 1_000
"""Steps from one starting point in the worst case: 100,000 characters then take a second at the very most, and real
texts, where few characters begin a match, some milliseconds."""
_MANY = 10**9
_parser: Any = importlib.import_module("re._parser")


@dataclass(frozen=True, slots=True)
class _Cost:
    """What matching from one starting point may take."""

    ways: int
    """Distinct ends it may come to, counted with the ways to each."""
    steps: int


def compiled(name: str, pattern: str) -> re.Pattern[str]:
    """The pattern, if its search is linear.

    Raises:
        SettingsError: it is no regular expression, matches nothing at all, or is not linear.
    """
    where = f"the pattern {name!r} of the setting redact_patterns ({pattern!r})"
    try:
        found = re.compile(pattern)
    except re.error as exc:
        raise SettingsError(f"{where} is no regular expression: {exc}") from exc
    if found.match(""):
        raise SettingsError(f"{where} matches the empty text: say what it must hold at least")
    if _sequence(_parser.parse(pattern, found.flags)).steps > MAX_STEPS:
        raise SettingsError(
            f"{where} may take very long on some texts: bound its repetitions and do not nest them, such as "
            r"\d{1,40} instead of \d+"
        )
    return found


def _sequence(items: Iterable[tuple[Any, Any]]) -> _Cost:
    ways, steps = 1, 0
    for item in items:
        cost = _one(*item)
        steps = min(_MANY, steps + ways * cost.steps)
        ways = min(_MANY, ways * cost.ways)
    return _Cost(ways, steps)


def _one(kind: object, told: Any) -> _Cost:
    match str(kind):
        case "MAX_REPEAT" | "MIN_REPEAT":
            return _repeat(*told)
        case "POSSESSIVE_REPEAT":
            return _Cost(1, _repeat(*told).steps)
        case "BRANCH":
            costs = [_sequence(branch) for branch in told[1]]
            return _Cost(sum(cost.ways for cost in costs), sum(cost.steps for cost in costs))
        case "SUBPATTERN":
            return _sequence(told[-1])
        case _:
            return _Cost(1, _steps(str(kind), told))


def _steps(kind: str, told: Any) -> int:
    """Of what matches in one way or not at all."""
    match kind:
        case "ATOMIC_GROUP":
            return _sequence(told).steps
        case "ASSERT" | "ASSERT_NOT":
            return _sequence(told[1]).steps
        case "GROUPREF_EXISTS" | "GROUPREF" | "GROUPREF_IGNORE":
            return MAX_STEPS  # as long as a group, and a group twice is rarely what a secret looks like
        case _:
            return 1


def _repeat(least: int, most: int, body: Any) -> _Cost:
    """`(body){least,most}`: each number of rounds is a way, times the ways of every round."""
    cost = _sequence(body)
    ways, steps, round_ways = 0, 0, 1
    for number in range(min(most, MAX_STEPS + 1) + 1):
        ways = min(_MANY, ways + (round_ways if number >= least else 0))
        steps = min(_MANY, steps + round_ways * cost.steps)
        round_ways = min(_MANY, round_ways * cost.ways)
    return _Cost(max(ways, 1), steps)
