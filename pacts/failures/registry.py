"""The registry: every pattern whose file is in `pacts/failures/patterns`. Adding a pattern is adding a file there."""

from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from pacts.failures import patterns
from pacts.failures.pattern import Facts, Finding, Pattern


@cache
def known_patterns() -> tuple[Pattern, ...]:
    """All patterns, the plainest first.

    Raises:
        ValueError: two have the same id.
    """
    names = sorted(found.name for found in iter_modules(patterns.__path__))
    found = [import_module(f"{patterns.__name__}.{name}").PATTERN for name in names]
    twice = {one.id for one in found if sum(other.id == one.id for other in found) > 1}
    if twice:
        raise ValueError(f"two failure patterns are called {', '.join(sorted(twice))}: give one another id")
    return tuple(sorted(found, key=lambda one: (one.order, one.id)))


def recognised(facts: Facts, among: Iterable[Pattern] | None = None) -> tuple[tuple[Pattern, Finding], ...]:
    """The patterns that the facts show, in plain order; for a check only those that wait or tell."""
    found: list[tuple[Pattern, Finding]] = []
    for pattern in known_patterns() if among is None else among:
        finding = pattern.detect(facts)
        if finding is not None and (pattern.for_checks or finding.remedy is None or not facts.step.is_check):
            found.append((pattern, finding))
    return tuple(found)
