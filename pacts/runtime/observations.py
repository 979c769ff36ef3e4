"""What readiness and the gate found out, as lines for the log."""

from collections.abc import Iterator, MutableMapping

from pacts.ports import Observation
from pacts.runtime.gate import Passage
from pacts.runtime.readiness import Rest


def at_rest(rest: Rest, told: MutableMapping[str, str]) -> Iterator[Observation]:
    """The stages that made the page ready, and its origin's profile where `told` has another one or none."""
    if rest.origin and told.get(rest.origin) != rest.profile:
        yield _profile(rest, first=rest.origin not in told)
        told[rest.origin] = rest.profile
    busy_hook = rest.reason if rest.hook_ms is not None else ""
    yield _stage("dom", rest.dom_ms, "" if busy_hook else rest.reason)
    if rest.hook_ms is not None:
        yield _stage("application", rest.hook_ms, busy_hook)


def _profile(rest: Rest, *, first: bool) -> Observation:
    facts = {"origin": rest.origin, "profile": rest.profile, "why": rest.why}
    if first and rest.known:
        return Observation("CACHE", {"what": "profile", "used": True} | facts)
    return Observation("PROFILE", facts | {"ms": round(rest.profile_ms, 1)})


def at_the_gate(passage: Passage) -> Iterator[Observation]:
    """The wait for the element, and the five points."""
    report = passage.report
    seen = passage.visible_ms is not None
    waited = passage.ms if passage.visible_ms is None else passage.visible_ms
    yield _stage("element", waited, "" if seen else report.reason or "it is not visible")
    yield Observation(
        "GATE",
        {"passed": report.passed, **report.points, "reason": report.reason, "ms": round(passage.ms, 1)},
    )


def _stage(stage: str, ms: float, reason: str) -> Observation:
    return Observation("READINESS", {"stage": stage, "ms": round(ms, 1), "ready": not reason, "reason": reason})
