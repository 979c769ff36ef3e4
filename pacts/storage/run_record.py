"""What every store of runs decides alike: a run's origin, what is worth remembering, what JSON may hold."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, get_args
from urllib.parse import urlsplit

from pydantic import BaseModel

from pacts.domain.cost import Costs, ModelCall
from pacts.domain.element import ResolvedElement
from pacts.domain.plan import Plan
from pacts.domain.requirement import Requirement
from pacts.domain.result import Artifact, RunHeader, RunResult, RunStatus, StepResult, Verdict
from pacts.errors import StorageError, UsageError
from pacts.storage.heartbeat import LEASE_S

DEFAULT_PORTS: Final = {"http": 80, "https": 443}
SHORTEST_PART: Final = 4
KINDS: Final = get_args(Artifact.model_fields["kind"].annotation)
STATUSES: Final = ("running", "interrupted", *get_args(RunStatus))
"""A stored run's: `running` until it has a verdict, `interrupted` when its process went away before."""


def origin_of(url: str) -> str:
    """Scheme, host and port that is not the scheme's own, in lower case: what memory is kept by. "" for no URL."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url.strip()
    if not parts.scheme:
        return ""
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname or ""
    shown = "" if port in (None, DEFAULT_PORTS.get(parts.scheme)) else f":{port}"
    return f"{parts.scheme}://{host}{shown}"


def run_origin(requirement: Requirement, header: RunHeader, plan: Plan | None = None) -> str:
    """The origin of a run: that of its plan, else of its settings, else of its requirement."""
    setting = header.settings.get("base_url")
    named = (plan.base_url if plan else None) or (str(setting) if setting else None) or requirement.base_url
    return origin_of(named or "")


def remembered(
    rows: Iterable[tuple[str, ResolvedElement | None, ResolvedElement | None]],
) -> dict[tuple[str, str], ResolvedElement]:
    """The stable elements of (step id, target, destination): a volatile one would only mislead."""
    found: dict[tuple[str, str], ResolvedElement] = {}
    for step_id, target, destination in rows:
        for part, element in (("target", target), ("destination", destination)):
            if element is not None and element.stability == "stable":
                found[(step_id, part)] = element
    return found


def artifact_of(artifact_id: str, size: int, *, kind: str, media_type: str, name: str) -> Artifact:
    """The artifact, if its kind is one of those there are.

    Raises:
        StorageError: it is not.
    """
    if kind not in KINDS:
        raise StorageError(f"there is no artifact kind {kind!r}: use one of {', '.join(KINDS)}")
    return Artifact.model_validate(
        {"id": artifact_id, "kind": kind, "media_type": media_type, "size": size, "name": text_of(name)}
    )


@dataclass(frozen=True, slots=True)
class Stored:
    """What is known of a run that never gave a whole result."""

    run_id: str
    requirement: Requirement
    header: RunHeader
    plan: Plan | None
    verdict: Verdict | None
    started_at: datetime
    seconds: float | None
    driver: str = ""
    """The process that drives it, in words."""
    seen_at: datetime | None = None
    """When that process was last heard of."""
    gone: bool = False
    """It was not heard of for so long that it must have been killed."""


def unfinished(
    stored: Stored,
    steps: tuple[StepResult, ...],
    artifacts: tuple[Artifact, ...],
    calls: tuple[ModelCall, ...] = (),
) -> RunResult:
    """The result of a run as far as it went."""
    return RunResult(
        run_id=stored.run_id,
        requirement=stored.requirement,
        plan=stored.plan,
        steps=steps,
        verdict=stored.verdict or _no_verdict(stored, steps),
        header=stored.header,
        started_at=stored.started_at,
        seconds=stored.seconds or 0.0,
        artifacts=artifacts,
        costs=Costs(calls=calls),
    )


def _no_verdict(stored: Stored, steps: tuple[StepResult, ...]) -> Verdict:
    last = f"after step {steps[-1].step_id}" if steps else "before its first step ended"
    who = stored.driver or "a process"
    if stored.gone:
        heard = f", last heard of at {stored.seen_at:%Y-%m-%d %H:%M:%S %Z}," if stored.seen_at else ""
        explanation = f"The run was interrupted {last}: {who}{heard} was ended or lost the database."
        next_move = f"Go on with `pacts resume {stored.run_id}`, or run the requirement again."
    else:
        explanation = f"The run has no verdict yet: {who} goes on with it {last}."
        next_move = f"Look again in a moment; if its process was killed, that is known after {LEASE_S:.0f} s."
    return Verdict(
        status="error", cause="infrastructure", code="cancelled", explanation=explanation, next_move=next_move
    )


def check_part(run_id: str) -> bool:
    """Whether it is long enough to be looked up as a part of one."""
    return len(run_id) >= SHORTEST_PART


def only_one(run_id: str, found: list[str]) -> str | None:
    """The one run an id or a part of one means: an exact id wins.

    Raises:
        UsageError: it is a part of several runs' ids.
    """
    if run_id in found:
        return run_id
    if len(found) > 1:
        raise UsageError(f"{run_id!r} could be any of {', '.join(sorted(found))}: give more of the run's id")
    return found[0] if found else None


def check_status(status: str | None) -> None:
    """Accept a status to filter by.

    Raises:
        StorageError: no run can have it.
    """
    if status is not None and status not in STATUSES:
        raise StorageError(f"no run has the status {status!r}: use one of {', '.join(STATUSES)}")


def text_of(text: str) -> str:
    """The text without NUL characters, which PostgreSQL's text can't hold."""
    return text.replace("\x00", "")


def json_of(record: BaseModel | None) -> str | None:
    """The record as JSON that PostgreSQL's jsonb takes: NUL characters are left out."""
    if record is None:
        return None
    written = record.model_dump_json()
    if "\\u0000" not in written:
        return written
    return json.dumps(_without_nul(json.loads(written)))


def _without_nul(value: Any) -> Any:
    match value:
        case str():
            return text_of(value)
        case list():
            return [_without_nul(item) for item in value]
        case dict():
            return {text_of(key): _without_nul(item) for key, item in value.items()}
        case _:
            return value
