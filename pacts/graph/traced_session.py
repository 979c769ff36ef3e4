"""A browser session whose every piece of work is a span: looks, readiness, gates, actions, checks, pictures."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from hashlib import sha256
from typing import Any, cast

from pacts.codegen.locators import python as python_source
from pacts.domain.element import Locator, ResolvedElement
from pacts.domain.page import Snapshot
from pacts.domain.plan import Step
from pacts.domain.result import GateReport, Mitigation
from pacts.domain.survey import Remedy, Survey
from pacts.language.words import say
from pacts.ports import BrowserSession, Deed, Observation, Picture, Settled, SpanHandle, Tracing

LONG = 80
"""Characters of a page's own text in a name: enough to know it by."""


def traced_session(session: BrowserSession, tracing: Tracing) -> BrowserSession:
    """The session, its work told as children of whatever span is open; nothing is asked of the page for it."""
    return cast("BrowserSession", _Traced(session, tracing))


class _Traced:
    """Stands before a session; what is not told of passes through."""

    def __init__(self, session: BrowserSession, tracing: Tracing) -> None:
        self._session, self._tracing = session, tracing
        self._seen: list[Observation] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)

    @property
    def wording(self) -> tuple[str, ...]:
        return self._session.wording

    @wording.setter
    def wording(self, lines: tuple[str, ...]) -> None:
        self._session.wording = lines

    def observations(self) -> tuple[Observation, ...]:
        """What was found out since the last call, as the session tells it."""
        seen, self._seen = self._seen, []
        return (*seen, *self._session.observations())

    async def open(self, url: str) -> Deed:
        with self._tracing.span(f"open {url}", kind="action", metadata={"url": url}) as span:
            deed = await self._session.open(url)
            self._stages()
            return _deed(span, deed)

    async def look(self, *, at_once: bool = False) -> Snapshot:
        with self._tracing.span("look", kind="look") as span:
            snapshot = await self._session.look(at_once=at_once)
            self._stages()
            _look(span, snapshot)
            return snapshot

    async def gate(self, element: ResolvedElement, **how: bool) -> GateReport:
        with self._tracing.span("gate", kind="gate", metadata={"locator": python_source(element.locator)}) as span:
            report = await self._session.gate(element, **how)
            self._stages()
            _gate(span, report)
            return report

    async def act(
        self,
        step: Step,
        values: Sequence[str],
        element: ResolvedElement | None,
        destination: ResolvedElement | None,
        *,
        brief: bool = False,
    ) -> Deed:
        known = {"verb": step.verb, "component": element.component if element else None}
        with self._tracing.span(_on(step, element), kind="action", metadata=known) as span:
            return _deed(span, await self._session.act(step, values, element, destination, brief=brief))

    async def judge(
        self, step: Step, values: Sequence[str], element: ResolvedElement | None, *, before: str | None = None
    ) -> Deed:
        with self._tracing.span(f"check {say(step)}"[:LONG], kind="check", metadata={"verb": step.verb}) as span:
            return _deed(span, await self._session.judge(step, values, element, before=before))

    async def settle(self) -> Settled:
        with self._tracing.span("settle", kind="ready") as span:
            settled = await self._session.settle()
            span.rename(f"settle: {settled.reason}"[:LONG] if settled.busy else "settle")
            span.add_metadata(busy=settled.busy, profile=settled.profile, changed=settled.changed, url=settled.url)
            return settled

    async def wait_for_change(self, timeout_s: float) -> bool:
        with self._tracing.span("wait for a change", kind="ready", metadata={"timeout_s": timeout_s}) as span:
            changed = await self._session.wait_for_change(timeout_s)
            span.add_metadata(changed=changed)
            return changed

    async def survey(self, element: ResolvedElement | None) -> Survey:
        with self._tracing.span("survey of what is wrong", kind="look") as span:
            survey = await self._session.survey(element)
            covers = [cover.outline for cover in survey.covers]
            span.add_metadata(url=survey.url, tabs=survey.tabs, covers=covers)
            return survey

    async def remedy(self, remedy: Remedy, subject: int = 0) -> Mitigation | None:
        with self._tracing.span(f"remedy {remedy.do}", kind="action") as span:
            done = await self._session.remedy(remedy, subject)
            span.rename(
                f"{done.kind.replace('_', ' ')}: {done.detail}"[:LONG] if done else f"remedy {remedy.do}: in vain"
            )
            return done

    async def picture(self, element: ResolvedElement | None, *, sensitive: Sequence[Locator] = ()) -> Picture:
        with self._tracing.span("picture", kind="picture") as span:
            picture = await self._session.picture(element, sensitive=sensitive)
            span.add_metadata(bytes=len(picture.data), viewport=picture.viewport, masked=picture.masked)
            if picture.data and picture.masked:
                span.show(sha256(picture.data).hexdigest())
            return picture

    async def restore(self, belongings: Mapping[str, object], url: str) -> Deed:
        return await self._told(f"restore the browser at {url}", lambda: self._session.restore(belongings, url))

    async def _told(self, name: str, work: Callable[[], Awaitable[Deed]]) -> Deed:
        with self._tracing.span(name, kind="action") as span:
            return _deed(span, await work())

    def _stages(self) -> None:
        """The stages of readiness that were just passed, each a span of its own; the log gets them, too."""
        fresh = self._session.observations()
        self._seen += fresh
        for one in fresh:
            if one.event == "READINESS":
                self._stage(one.facts)

    def _stage(self, facts: Mapping[str, object]) -> None:
        stage, reason, ms = facts.get("stage"), str(facts.get("reason") or ""), facts.get("ms")
        said = f"not ready: {reason}"[:LONG] if reason else f"{stage} ready"
        took = float(ms) if isinstance(ms, int | float) else 0.0
        self._tracing.note(said, kind="ready", ms=took, metadata={"stage": stage, "reason": reason})


def _look(span: SpanHandle, snapshot: Snapshot) -> None:
    count = sum(len(frame.candidates) for frame in snapshot.frames)
    span.rename(f"look {count} candidates")
    span.add_metadata(
        url=snapshot.url,
        title=snapshot.title,
        candidates=count,
        frames=len(snapshot.frames),
        state=snapshot.state,
        page_ms=round(snapshot.taken_ms, 1),
    )


def _gate(span: SpanHandle, report: GateReport) -> None:
    span.add_metadata(gate=report.points, passed=report.passed, covered_by=report.covered_by or None)
    if report.passed:
        span.rename("gate passed")
        return
    why = f"covered by {report.covered_by}" if report.covered_by else f"not {report.failed_point}"
    span.rename(f"gate: {why}"[:LONG])
    span.fail(report.reason or why)


def _deed(span: SpanHandle, deed: Deed) -> Deed:
    span.set_output({"expected": deed.expected, "actual": deed.actual} if deed.expected or deed.actual else None)
    if not deed.ok:
        span.fail(f"{deed.cause}: {deed.message}")
    return deed


def _on(step: Step, element: ResolvedElement | None) -> str:
    """The action as the page is used: "click button 'Save'"."""
    if element is None:
        return step.verb.replace("_", " ")
    role = element.fingerprint.role or element.fingerprint.tag
    return f"{step.verb.replace('_', ' ')} {role} {element.fingerprint.name!r}"[:LONG]
