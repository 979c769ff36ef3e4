"""Which of the possible faults are put in first: a seeded draw that takes every group and every kind by turns."""

from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random

from pacts.domain.mutation import FaultGroup
from pacts.mutation.fault import Fault

SHARES: dict[FaultGroup, float] = {
    "checked": 0.4,  # each expectation should be able to fail
    "used": 0.5,  # most defects break what a flow goes through, whether anybody checks that or not
    "beside": 0.1,  # what no expectation is about is the business of other tests, but it is not to be left out
}
"""Which part of the faults should be of each group."""


def in_turn(faults: Sequence[Fault], seed: int) -> Iterator[Fault]:
    """The faults in the order in which they are to be put in: whoever stops early has some of everything."""
    left = list(faults)
    Random(seed).shuffle(left)
    groups: Counter[FaultGroup] = Counter()
    kinds: Counter[str] = Counter()
    steps: Counter[str | None] = Counter()
    while left:
        offered = {fault.group for fault in left}
        due = groups["beside"] + 0.5 <= SHARES["beside"] * (groups.total() + 1)
        others: list[FaultGroup] = [name for name in SHARES if name in offered and name != "beside"]
        if not others and not (due and "beside" in offered):
            return
        group: FaultGroup = (
            "beside" if due and "beside" in offered else min(others, key=lambda name: groups[name] / SHARES[name])
        )
        of_group = [fault for fault in left if fault.group == group]
        chosen = min(of_group, key=lambda fault: (kinds[fault.kind], steps[fault.step_id] if fault.step_id else 0))
        groups[group] += 1
        kinds[chosen.kind] += 1
        steps[chosen.step_id] += 1
        left.remove(chosen)
        yield chosen
