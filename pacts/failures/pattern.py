"""What a failure pattern is: facts in, a finding out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pacts.domain.note import Trouble
from pacts.domain.plan import Step
from pacts.domain.result import CauseCode
from pacts.domain.survey import Overlay, Remedy, RemedyKind, Subject, Survey, Way

MODAL_SHARE = 0.3
"""Of the viewport: what lies over so much of a page may be why the rest of it can't be found."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that a pattern may judge by."""

    trouble: Trouble
    step: Step
    """The step, or the expectation of a wait."""
    survey: Survey
    wording: tuple[str, ...] = ()
    """The lines of the requirement."""
    logs_in: bool = False
    """The requirement logs in."""

    @property
    def subject(self) -> Subject | None:
        """The step's element as it stands."""
        return self.survey.subject

    @property
    def covered(self) -> bool:
        """Whether something else would get the click."""
        return bool(self.survey.covers) or self.trouble.cause == "element_covered"

    @property
    def in_the_way(self) -> tuple[Overlay, ...]:
        """What may have to go: what covers the element, and what belongs to an empty veil or a frame that does."""
        overlays = [one for one in self.survey.overlays if not one.holds_target]
        if self.trouble.kind == "absent":
            return tuple(one for one in overlays if one.position in {"dialog", "fixed"} and one.share >= MODAL_SHARE)
        if not self.survey.covers:
            return ()
        first = self.survey.covers[0]
        veil = not first.text and not first.ways
        behind = (one for one in overlays if not one.covers and (veil or (first.tag == "iframe" and one.frame > 0)))
        return (*(one for one in overlays if one.covers), *behind)

    def speaks_of(self, *words: str) -> bool:
        """Whether the requirement has one of the words (in lower case)."""
        said = " ".join(self.wording).lower()
        return any(word and word in said for word in words)


@dataclass(frozen=True, slots=True)
class Finding:
    """A recognised failure."""

    what: str
    """What was recognised, as the report names it."""
    remedy: Remedy | None = None
    """None where nothing may be done but to tell it."""
    cause: CauseCode | None = None
    """What the step ends with if nothing helps; None leaves what it had."""
    message: str = ""
    final: bool = False
    """Nothing else is tried either: the run can't go on."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One known failure."""

    id: str
    title: str
    order: int
    """Patterns that are plainer and cheaper come first, as long as nothing is remembered of them."""
    detect: Callable[[Facts], Finding | None]
    for_checks: bool = False
    """Its remedy only waits: it may help an expectation to be judged, too."""


def on_overlay(do: RemedyKind, overlay: Overlay, told: str) -> Remedy:
    """A remedy for what lies over the page."""
    return Remedy(do=do, frame=overlay.frame, document=overlay.document, ref=overlay.ref, told=told)


def by_way(overlay: Overlay, way: Way, told: str) -> Remedy:
    """A click on the way out of an overlay."""
    return Remedy(
        do="dismiss",
        frame=overlay.frame,
        document=overlay.document,
        ref=way.ref,
        caption=way.caption,
        tag=way.tag,
        element_id=way.element_id,
        told=told,
    )


def on_subject(do: RemedyKind, subject: Subject, told: str) -> Remedy:
    """A remedy for the step's element itself."""
    return Remedy(do=do, frame=subject.frame, document=subject.document, ref=subject.ref, told=told)


def by_opener(do: RemedyKind, subject: Subject, told: str) -> Remedy:
    """The use of the control that shows the element."""
    hidden = subject.hidden
    return Remedy(
        do=do,
        frame=subject.frame,
        document=subject.document,
        ref=hidden.ref,
        caption=hidden.caption,
        tag=hidden.tag,
        element_id=hidden.element_id,
        told=told,
    )


def short(text: str, most: int = 80) -> str:
    """The beginning of a text, for a report."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def first_found(overlays: Iterable[Overlay], judge: Callable[[Overlay], Finding | None]) -> Finding | None:
    """The finding of the first overlay that has one."""
    return next((found for one in overlays if (found := judge(one)) is not None), None)
