"""A browser session whose page tells no secrets: what it reports is masked before it is remembered, judged or kept."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, cast

from pacts.domain.element import Locator, ResolvedElement
from pacts.domain.page import Candidate, FrameSnapshot, Snapshot
from pacts.domain.plan import Step
from pacts.domain.record import Record
from pacts.domain.result import GateReport, Mitigation
from pacts.domain.survey import Remedy, Survey
from pacts.ports import BeforeSending, BrowserSession, Deed, Journal, Observation, Settled

Mask = Callable[[str], str]
WORDS = (
    *("name", "label", "aria_label", "aria_placeholder", "placeholder", "name_attribute", "element_id", "own_text"),
    *("text", "value", "title", "alt", "href", "heading", "text_before", "text_after", "column", "path"),
)
"""What of a candidate the page's author or its user wrote."""


class MaskedSession:
    """Stands before a session. The page itself is judged as it is: only what is told of it is masked."""

    def __init__(self, session: BrowserSession, mask: Mask) -> None:
        """Take the session, and what masks a text."""
        self._session: BrowserSession
        self._mask: Mask
        object.__setattr__(self, "_session", session)
        object.__setattr__(self, "_mask", mask)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)

    def __setattr__(self, name: str, value: object) -> None:
        setattr(self._session, name, value)

    @property
    def url(self) -> str:
        """The page's address, without the secrets in it."""
        return self._mask(self._session.url)

    async def open(self, url: str) -> Deed:
        """See `BrowserSession`."""
        return self._deed(await self._session.open(url))

    async def look(self, *, at_once: bool = False) -> Snapshot:
        """See `BrowserSession`; the snapshot is masked."""
        return masked_snapshot(await self._session.look(at_once=at_once), self._mask)

    async def gate(self, element: ResolvedElement, **how: bool) -> GateReport:
        """See `BrowserSession`."""
        report = await self._session.gate(element, **how)
        return report.model_copy(
            update={"reason": self._mask(report.reason), "covered_by": self._mask(report.covered_by)}
        )

    async def act(
        self,
        step: Step,
        values: Sequence[str],
        element: ResolvedElement | None,
        destination: ResolvedElement | None,
        *,
        brief: bool = False,
    ) -> Deed:
        """See `BrowserSession`."""
        return self._deed(await self._session.act(step, values, element, destination, brief=brief))

    async def judge(
        self, step: Step, values: Sequence[str], element: ResolvedElement | None, *, before: str | None = None
    ) -> Deed:
        """See `BrowserSession`."""
        return self._deed(await self._session.judge(step, values, element, before=before))

    async def settle(self) -> Settled:
        """See `BrowserSession`."""
        settled = await self._session.settle()
        return dataclasses.replace(settled, url=self._mask(settled.url), reason=self._mask(settled.reason))

    def journal(self, since: int = 0) -> Journal:
        """See `BrowserSession`."""
        return cast("Journal", masked(self._session.journal(since), self._mask))

    def observations(self) -> tuple[Observation, ...]:
        """See `BrowserSession`."""
        return cast("tuple[Observation, ...]", masked(self._session.observations(), self._mask))

    async def survey(self, element: ResolvedElement | None) -> Survey:
        """See `BrowserSession`."""
        return cast("Survey", masked(await self._session.survey(element), self._mask))

    async def remedy(self, remedy: Remedy, subject: int = 0) -> Mitigation | None:
        """See `BrowserSession`."""
        done = await self._session.remedy(remedy, subject)
        return None if done is None else done.model_copy(update={"detail": self._mask(done.detail)})

    def watch(self, tell: BeforeSending | None, *, every: bool = False) -> None:
        """See `BrowserSession`."""

        async def tell_masked(request: str) -> None:
            assert tell is not None
            await tell(self._mask(request))

        self._session.watch(None if tell is None else tell_masked, every=every)

    async def restore(self, belongings: Mapping[str, object], url: str) -> Deed:
        """See `BrowserSession`; a masked address is found among those of the tabs."""
        tabs = belongings.get("tabs")
        known = [tab for tab in tabs if isinstance(tab, str)] if isinstance(tabs, list | tuple) else []
        whole = next((tab for tab in known if self._mask(tab) == url), url)
        return self._deed(await self._session.restore(belongings, whole))

    def _deed(self, deed: Deed) -> Deed:
        """Masked but for the values that the run goes on with."""
        told = cast("Deed", masked(deed, self._mask))
        return dataclasses.replace(told, remembered=deed.remembered)


def masked(value: object, mask: Mask) -> object:
    """The same plain data with every text in it masked; locators, which must still match, stay."""
    match value:
        case "" | Locator():
            return value
        case str():
            return mask(value)
        case tuple():
            return tuple(masked(part, mask) for part in value)
        case Mapping():
            return {key: masked(part, mask) for key, part in value.items()}
        case _:
            return _masked_fields(value, mask)


def _masked_fields(value: object, mask: Mask) -> object:
    if isinstance(value, Record):
        return value.model_copy(update={name: masked(getattr(value, name), mask) for name in type(value).model_fields})
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        named = {field.name: masked(getattr(value, field.name), mask) for field in dataclasses.fields(value)}
        return dataclasses.replace(value, **named)
    return value


def masked_snapshot(snapshot: Snapshot, mask: Mask) -> Snapshot:
    """The look without secrets. Most pages show none: all their words are tried at once, which takes milliseconds."""
    words = "\n".join(dict.fromkeys((snapshot.outline, *_words(snapshot))))
    if mask(words) == words:
        return snapshot
    return snapshot.model_copy(
        update={
            "url": mask(snapshot.url),
            "title": mask(snapshot.title),
            "outline": mask(snapshot.outline),
            "frames": tuple(_frame(frame, mask) for frame in snapshot.frames),
        }
    )


def _words(snapshot: Snapshot) -> Iterator[str]:
    yield from (snapshot.url, snapshot.title)
    for frame in snapshot.frames:
        yield from (frame.url, frame.title)
        for candidate in frame.candidates:
            yield from (word for name in WORDS if (word := getattr(candidate, name)))


def _frame(frame: FrameSnapshot, mask: Mask) -> FrameSnapshot:
    candidates = tuple(_candidate(candidate, mask) for candidate in frame.candidates)
    return frame.model_copy(update={"url": mask(frame.url), "title": mask(frame.title), "candidates": candidates})


def _candidate(candidate: Candidate, mask: Mask) -> Candidate:
    told = {name: mask(word) for name in WORDS if (word := getattr(candidate, name))}
    told = {name: word for name, word in told.items() if word != getattr(candidate, name)}
    return candidate.model_copy(update=told) if told else candidate
