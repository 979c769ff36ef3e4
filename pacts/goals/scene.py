"""What a goal is expanded from and into: a step, the page as one look saw it, the ordinary steps that come of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from pacts.domain.element import ResolvedElement
from pacts.domain.page import Snapshot
from pacts.domain.plan import Step, Target, Value, Verb
from pacts.domain.result import CauseCode
from pacts.eyes.resolve import Absent, Ambiguous, Found, Resolution, Wanted, resolve, resolve_all, resolve_whole
from pacts.eyes.view import Node, View

ORDER = (1, 2, 3, 4, 5, 6, 7, 8)


@dataclass(frozen=True, slots=True)
class Move:
    """One step of an expansion, not numbered yet."""

    step: Step
    element: ResolvedElement | None = None
    """The element that is meant, where words alone would not do to find it again."""
    key: str = ""
    """What is opened by it, so that it is not opened twice."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """The steps a goal stands for on this page; none when nothing is left to do."""

    moves: tuple[Move, ...]
    reason: str
    """Why these steps, for the report."""
    instead: Target | None = None
    """What later steps on the goal's own target mean from now on: the fifth result is the second of the next page."""
    hasty: bool = False
    """What plainly does it may just be coming."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why the page gives no way to do it."""

    reason: str
    cause: CauseCode = "element_absent"


@dataclass(frozen=True)
class Scene:
    """A goal and the page before it."""

    step: Step
    snapshot: Snapshot
    tier_order: Sequence[int] = ORDER
    test_id_attributes: Sequence[str] = ()
    upcoming: tuple[Step, ...] = ()
    """The steps after the goal."""
    opened: frozenset[str] = frozenset()
    """Keys of what was opened for this goal already."""
    seen: frozenset[str] = frozenset()
    """Marks of the page states this goal has looked through."""
    used: tuple[ResolvedElement, ...] = ()
    """What earlier steps of the same sentence meant."""
    rounds: int = 0
    """How often it was expanded already."""
    gist: bool = True
    """What no reading finds may be told by the whole sentence."""

    @property
    def scrolls(self) -> int:
        """How often the page was scrolled for this goal."""
        return sum(key.startswith("scroll|") for key in self.opened)

    @cached_property
    def view(self) -> View:
        """The page as a tree."""
        return View(self.snapshot)

    @cached_property
    def mark(self) -> str:
        """What the page shows, in short: two looks with the same mark saw the same."""
        shown = (f"{n.c.role}|{n.c.own_text}|{n.c.name}" for n in self.shown)
        return sha256("\n".join((self.snapshot.url, *shown)).encode()).hexdigest()[:16]

    @cached_property
    def shown(self) -> list[Node]:
        """What a person sees, in document order."""
        return [node for node in self.view.nodes if node.c.visible and not node.c.aria_hidden]

    def ask(self, *targets: Target, verb: Verb = "click") -> tuple[Resolution, ...]:
        """What each of the targets means on this page."""
        wanted = [Wanted(step_id=self.step.id, part="target", target=target, verb=verb) for target in targets]
        return resolve(wanted, self.snapshot, tier_order=self.tier_order, test_id_attributes=self.test_id_attributes)

    def ask_all(self, target: Target, verb: Verb = "click") -> tuple[ResolvedElement, ...] | Absent | Ambiguous:
        """Each of the things that a plural target means."""
        return resolve_all(
            Wanted(step_id=self.step.id, part="target", target=target, verb=verb),
            self.snapshot,
            tier_order=self.tier_order,
            test_id_attributes=self.test_id_attributes,
            meant=self.used,
        )

    def whole(self) -> ResolvedElement | None:
        """The element that the whole sentence points to."""
        found = resolve_whole(
            self.step, self.snapshot, tier_order=self.tier_order, test_id_attributes=self.test_id_attributes
        )
        return found.element if found is not None else None

    def meant(self, target: Target, verb: Verb = "click", least: float = 0.0) -> Node | None:
        """The one element a target means, if there is one and it is meant surely enough."""
        (found,) = self.ask(target, verb=verb)
        if isinstance(found, Found) and found.element.confidence >= least:
            return self.node_of(found.element)
        return None

    def node_of(self, element: ResolvedElement) -> Node | None:
        """The node of a resolved element."""
        return self.view.of.get((element.frame, element.ref)) if element.ref is not None else None

    def move(self, verb: Verb, target: Target | None = None, value: Value | None = None, **more: object) -> Move:
        """An ordinary action that stands for a part of the goal."""
        given: dict[str, object] = {
            "id": self.step.id,
            "sort": "action",
            "verb": verb,
            "target": target,
            "value": value,
            "source": self.step.source,
            "role": self.step.role,
            "criterion": self.step.criterion,
            "destructive": self.step.destructive and verb in {"click", "submit", "press"},
        }
        return Move(Step.model_validate(given | more))

    @staticmethod
    def enter() -> Value:
        """The key that sends a form."""
        return Value(template="Enter")

    def again(self, **changes: object) -> Move:
        """The goal itself, to be gone on with when the page has changed."""
        return Move(self.step.model_copy(update={**changes, "optional": False, "condition": None}))


def words_of(node: Node) -> str:
    """Everything by which an element may be known, in small letters."""
    c = node.c
    ids = (c.element_id, c.name_attribute, *c.classes, *c.test_ids.values())
    said = (c.name, c.text[:80], c.label, c.placeholder, c.title, c.aria_label, c.icon, c.type, *ids)
    return " ".join(part for part in said if part).lower()


def shown_words(node: Node) -> str:
    """What a person reads on it, in small letters."""
    c = node.c
    return " ".join((c.name or c.text[:80] or c.title or c.alt or c.value or c.icon).lower().split())
