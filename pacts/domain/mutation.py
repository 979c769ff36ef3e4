"""Faults that were put into the application while a kept test ran on it, and what the test made of them."""

from typing import Literal, get_args

from pacts.domain.record import Record

FaultKind = Literal[
    "text",  # what was read is shown otherwise
    "gone",  # what was to be seen is not shown
    "left",  # what was to be gone is still shown
    "state",  # enabled for disabled, checked for unchecked
    "count",  # an item of a list is missing
    "twice",  # an item of a list is there twice
    "order",  # a list is in the reverse order
    "dead",  # nothing happens on a click or a key
    "lost",  # a field loses its value
    "dialog",  # the page does not ask
    "broken",  # a request is answered with 500
    "empty",  # a request is answered with nothing in it
    "value",  # one value in an answer is another one
    "swallowed",  # what was sent is answered as ever, and never reaches the server
    "stays",  # a navigation leads nowhere
    "beside",  # a text that the test neither names nor checks is another one
]
FAULT_KINDS: tuple[FaultKind, ...] = get_args(FaultKind)
FaultGroup = Literal["checked", "used", "beside"]
"""What a fault is about: what the requirement expects, what its steps use, or something else on its pages."""
Fate = Literal[
    "caught",
    "survived",
    "not_fired",  # it never took place: what it is about was not met on the way
    "unnoticed",  # it took place, and nothing that a person could see was other than without it
    "unclear",  # the test failed before the fault took place
]
COUNTED: frozenset[Fate] = frozenset({"caught", "survived"})
WEAK = 0.5
"""Below this share a person is warned: more than every second fault would go by."""


class Mutant(Record):
    """The application with one fault, and whether the test noticed."""

    kind: FaultKind
    group: FaultGroup
    what: str
    """The fault in words."""
    step_id: str | None = None
    """The step that it is about."""
    fate: Fate
    line: int = 0
    """Of the test, where it was caught."""
    told: str = ""
    """What the test said when it failed."""
    missing: str = ""
    """Of one that survived: what a person would have missed on the page."""
    extra: str = ""
    """What a person would have seen besides."""
    advice: str = ""
    """Of one that survived: what could be expected."""
    seconds: float = 0.0

    @property
    def counted(self) -> bool:
        """Whether it took place where a person would have noticed."""
        return self.fate in COUNTED


class Gate(Record):
    """What the mutation gate found out about one test."""

    mutants: tuple[Mutant, ...] = ()
    reason: str = ""
    """Why nothing was measured, or less than was wanted."""
    seconds: float = 0.0
    plain_seconds: float = 0.0
    """The test without a fault, in the same browser."""

    @property
    def counted(self) -> tuple[Mutant, ...]:
        """The faults that count."""
        return tuple(mutant for mutant in self.mutants if mutant.counted)

    @property
    def survivors(self) -> tuple[Mutant, ...]:
        """The faults that went by."""
        return tuple(mutant for mutant in self.mutants if mutant.fate == "survived")

    @property
    def caught(self) -> int:
        """How many the test caught."""
        return len(self.counted) - len(self.survivors)

    @property
    def kill_rate(self) -> float | None:
        """The share of the counted faults that the test caught; None where there was none to catch."""
        return round(self.caught / len(self.counted), 4) if self.counted else None

    @property
    def worthless(self) -> bool:
        """Whether there was something to catch, and the test caught nothing."""
        return bool(self.counted) and not self.caught

    @property
    def line(self) -> str:
        """The kill rate in words, such as ``8 of 10 faults caught (80 %)``; the reason where there is none."""
        if self.kill_rate is None:
            return f"not measured ({self.reason})" if self.reason else "not measured"
        said = f"{self.caught} of {len(self.counted)} faults caught ({self.kill_rate:.0%})"
        return f"{said}; {self.reason}" if self.reason else said
