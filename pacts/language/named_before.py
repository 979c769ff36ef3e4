"""Things that an earlier step identified by an attribute, and a later one names again by the same words."""

from collections.abc import Iterator, Sequence

from pacts.domain.plan import Scope, Step, Target

_IDENTITIES = ("id", "data-testid", "data-test", "data-test-id", "data-cy", "data-qa")

_Name = tuple[str, str | None]


def with_identities(steps: Sequence[Step]) -> list[Step]:
    """The steps; `the Speed slider` is the `Speed slider with id "s"` of a step before, where there was just one."""
    known: dict[_Name, list[dict[str, str]]] = {}
    kept: list[Step] = []
    for step in steps:
        kept.append(_identified(step, known) if known else step)
        for target in _targets(step):
            told = {name: value for name, value in target.attributes.items() if name in _IDENTITIES}
            if told and target.words and told not in known.setdefault(_name(target), []):
                known[_name(target)].append(told)
    return kept


def _name(target: Target) -> _Name:
    return target.words.lower(), target.kind


def _targets(step: Step) -> Iterator[Target]:
    asked = step.expectation or step
    yield from (target for target in (asked.target, asked.destination) if target is not None)


def _identified(step: Step, known: dict[_Name, list[dict[str, str]]]) -> Step:
    if step.expectation is not None:
        return step.model_copy(update={"expectation": _identified(step.expectation, known)})
    found = {"target": _same(step.target, known), "destination": _same(step.destination, known)}
    changed = {name: target for name, target in found.items() if target is not None}
    return step.model_copy(update=changed) if changed else step


def _same(target: Target | None, known: dict[_Name, list[dict[str, str]]]) -> Target | None:
    """The target with what identifies it or its place; None where nothing did, or the words tell another one."""
    if target is None:
        return None
    placed = target.model_copy(update={"scope": tuple(_placed(scope, known) for scope in target.scope)})
    return _itself(placed, known) or (placed if placed != target else None)


def _placed(scope: Scope, known: dict[_Name, list[dict[str, str]]]) -> Scope:
    place = _itself(scope.target, known) if scope.relation == "in" else None
    return scope if place is None else scope.model_copy(update={"target": place})


def _itself(target: Target, known: dict[_Name, list[dict[str, str]]]) -> Target | None:
    if target.kind is None or not target.words:
        return None
    told = target.attributes or target.scope or target.where or target.looks or target.pick
    several = target.every or target.rest or target.ordinal is not None or target.number is not None
    before = known.get(_name(target), [])
    return None if told or several or len(before) != 1 else target.model_copy(update={"attributes": before[0]})
