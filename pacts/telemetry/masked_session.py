"""A browser session whose page tells no secrets: what it reports is masked before it is remembered, judged or kept."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast

from pacts.domain.element import Locator, ResolvedElement
from pacts.domain.outline import outline_of
from pacts.domain.page import Candidate, FrameSnapshot, Lines, Snapshot
from pacts.domain.plan import Step
from pacts.domain.record import Record
from pacts.domain.result import GateReport, Mitigation
from pacts.domain.survey import Remedy, Survey
from pacts.ports import BeforeSending, BrowserSession, Deed, Journal, Observation, Settled
from pacts.telemetry.divided import Divided, Remnants, divided_in, holders
from pacts.telemetry.redaction import LONGEST_KNOWN, MOST_KNOWN, Redactor

Mask = Callable[[str], str]
WORDS = (
    *("name", "label", "aria_label", "aria_placeholder", "placeholder", "name_attribute", "element_id", "own_text"),
    *("text", "value", "title", "alt", "href", "heading", "text_before", "text_after", "column", "path"),
)
"""What of a candidate the page's author or its user wrote."""
CONTENT = frozenset({"name", "own_text", "text", "value", "label", "aria_label", "title", "alt", "placeholder"})
"""What of it may say what stands in it."""
TOLD_OF_OTHERS = frozenset({"name", "label", "heading", "text_before", "text_after", "column"})
"""What of it may say what stands elsewhere."""


@dataclass(slots=True)
class Discretion:
    """What of a page is private, and how it is told in what is kept."""

    redactor: Redactor
    words: Callable[[], str] = str
    """What the author of the requirement wrote: it is spared."""
    _known: dict[str, str] = field(default_factory=dict)
    """What became of short texts: addresses and the names of controls are told again and again."""
    _of: tuple[int, str] = (-1, "")
    """By which edition of the rules, and sparing which words."""

    def text(self, text: str) -> str:
        """The text without what is private."""
        edition, words = self.redactor.edition, self.words()
        if (edition, words) != self._of:
            self._of, self._known = (edition, words), {}
        found = self._known.get(text)
        if found is None:
            found = self.redactor.text(text, words)
            if len(text) <= LONGEST_KNOWN and len(self._known) < MOST_KNOWN:
                self._known[text] = found
        return found

    def divided(self, lines: Lines) -> tuple[Divided, ...]:
        """What is private in a document and stands in several elements."""
        found = self.redactor.found(lines.text) if lines.text else ()
        words = self.words()
        return tuple(divided_in(lines, found, words, self.redactor.text(words))) if found else ()


class MaskedSession:
    """Stands before a session. The page itself is judged as it is: only what is told of it is masked."""

    def __init__(self, session: BrowserSession, discretion: Discretion) -> None:
        """Take the session, and what says what is private."""
        self._session: BrowserSession
        self._discretion: Discretion
        self._remnants: Remnants
        object.__setattr__(self, "_session", session)
        object.__setattr__(self, "_discretion", discretion)
        object.__setattr__(self, "_remnants", Remnants.of(()))

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

    def _mask(self, text: str) -> str:
        return self._remnants.masked(self._discretion.text(text))

    async def look(self, *, at_once: bool = False) -> Snapshot:
        """See `BrowserSession`; the snapshot is masked."""
        seen = MaskedLook(await self._session.look(at_once=at_once), self._discretion)
        object.__setattr__(self, "_remnants", seen.remnants)
        return seen.snapshot()

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
        """See `BrowserSession`; what was read may be a part of something private that came after the last look."""
        deed = await self._session.judge(step, values, element, before=before)
        if element is not None and not deed.ok:
            await self.look(at_once=True)
        return self._deed(deed)

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
    """The same plain data with every text in it masked, itself where nothing is; locators, which must match, stay."""
    if not value or isinstance(value, bool | int | float | Locator):
        return value
    match value:
        case str():
            told = mask(value)
            return value if told == value else told
        case tuple():
            parts = tuple(masked(part, mask) for part in value)
            return parts if any(new is not old for new, old in zip(parts, value, strict=True)) else value
        case Mapping():
            return {key: masked(part, mask) for key, part in value.items()}
        case _:
            return _masked_fields(value, mask)


def _masked_fields(value: object, mask: Mask) -> object:
    before = [(name, getattr(value, name)) for name in _names_in(cast("Any", type(value)))]
    told = {name: new for name, old in before if (new := masked(old, mask)) is not old and new != old}
    if not told:
        return value
    return (
        value.model_copy(update=told) if isinstance(value, Record) else dataclasses.replace(cast("Any", value), **told)
    )


@cache
def _names_in(kind: type) -> tuple[str, ...]:
    """The fields of a record or a dataclass; none of anything else."""
    if issubclass(kind, Record):
        return tuple(kind.model_fields)
    return tuple(field.name for field in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else ()


class MaskedLook:
    """A look without secrets. Most pages show none: all their words are tried at once, which takes milliseconds."""

    def __init__(self, snapshot: Snapshot, discretion: Discretion) -> None:
        """Take the look, and what says what is private."""
        self._snapshot = snapshot
        self._mask = discretion.text
        self._divided = [discretion.divided(frame.lines) for frame in snapshot.frames]

    @property
    def remnants(self) -> Remnants:
        """The parts of private things in it."""
        return Remnants.of(one for frame in self._divided for one in frame)

    def snapshot(self) -> Snapshot:
        """What is told of it."""
        snapshot = self._snapshot
        words = "\n".join(dict.fromkeys((snapshot.outline, *_words(snapshot))))
        if not any(self._divided) and self._mask(words) == words:
            frames = tuple(frame.model_copy(update={"lines": Lines()}) for frame in snapshot.frames)
            return snapshot.model_copy(update={"frames": frames})
        frames = tuple(self._frame(*pair) for pair in zip(snapshot.frames, self._divided, strict=True))
        told = {"url": snapshot.url, "title": snapshot.title, "outline": outline_of(frames)}
        return snapshot.model_copy(update={**{key: self._mask(text) for key, text in told.items()}, "frames": frames})

    def _frame(self, frame: FrameSnapshot, divided: Sequence[Divided]) -> FrameSnapshot:
        held = holders(frame, divided)
        remnants = Remnants.of(divided)
        candidates = tuple(self._candidate(one, held.get(one.ref, {}), remnants) for one in frame.candidates)
        told = {"url": self._mask(frame.url), "title": self._mask(frame.title)}
        return frame.model_copy(update={**told, "candidates": candidates, "lines": Lines()})

    def _candidate(self, candidate: Candidate, held: Mapping[Divided, bool], remnants: Remnants) -> Candidate:
        told: dict[str, str] = {}
        for name in WORDS:
            if word := getattr(candidate, name):
                masked = self._mask(word)
                if held and name in CONTENT:
                    masked = _without(masked, held)
                elif remnants.shown and name in TOLD_OF_OTHERS:
                    masked = remnants.masked(masked)
                if masked != word:
                    told[name] = masked
        return candidate.model_copy(update=told) if told else candidate


def _without(text: str, held: Mapping[Divided, bool]) -> str:
    for one, whole in held.items():
        text = one.masked(text, held=whole)
    return text


def _words(snapshot: Snapshot) -> Iterator[str]:
    yield from (snapshot.url, snapshot.title)
    for frame in snapshot.frames:
        yield from (frame.url, frame.title)
        for candidate in frame.candidates:
            yield from (word for name in WORDS if (word := getattr(candidate, name)))
