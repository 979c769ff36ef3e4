"""The context: what you would have to reopen after a crash. Live objects travel here, never in state."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Protocol

from pacts.domain.element import Fingerprint, Locator, ResolvedElement
from pacts.domain.event import Event
from pacts.domain.footing import Footing, Intent
from pacts.domain.mending import MendRecord
from pacts.domain.note import Unsaved
from pacts.domain.page import Snapshot
from pacts.domain.plan import Plan, Step, secret_variable
from pacts.domain.requirement import Notice, Requirement
from pacts.domain.result import Heal, RunHeader, RunResult, StepOutcome, StepResult
from pacts.domain.selector import Recollection, SelectorKey, Tally
from pacts.domain.tiers import ExecutionTier
from pacts.errors import RequirementError
from pacts.failures.tried import MendLog
from pacts.healing.effects import Habits
from pacts.ports import (
    BrowserSession,
    HealBook,
    HealNotes,
    Logbook,
    MendMemory,
    ModelUse,
    NamedElements,
    NextMove,
    Proposal,
    Recall,
    RunStore,
    SelectorMemory,
    Stand,
    Tracing,
)
from pacts.settings import Settings

Part = Literal["target", "destination"]
HELD_S = 0.1
"""Rows and files of a step are held back for its checkpoint at most this long."""


class UnclearLines(Protocol):
    """Asks a model about the lines that the rules did not understand."""

    async def rephrase(
        self, requirement: Requirement, plan: Plan, outline: str
    ) -> tuple[Requirement, tuple[Notice, ...]]:
        """The requirement with unclear lines put into the step language where the reply was valid, and what to say."""
        ...


class NamesThings(Protocol):
    """Asks a model which of the things a page offers a step means."""

    async def name(self, step_id: str, sentence: str, wanted: str, offered: str) -> tuple[int | None, str]:
        """The number of the thing on the list, or None, and the reason."""
        ...


class ProposesActions(Protocol):
    """Asks a model for the next action on the way to a step."""

    async def propose(self, step_id: str, move: NextMove) -> Proposal | None:
        """The next action; None where the model is no help."""
        ...


class CheckpointProgress(Protocol):
    """How far the checkpoints of the run are kept."""

    async def reached(self, super_step: int) -> None:
        """Wait until the checkpoint of a super-step is kept.

        Raises:
            StorageError: it could not be.
        """
        ...

    def write(self) -> None:
        """Have what is held back written."""
        ...


class Redacts(Protocol):
    """Masks what must not leave."""

    def text(self, text: str, spared: str = "") -> str:
        """Masked, but for what a rule matches and is in the `spared` text, too."""
        ...

    def learn(self, literal: str) -> None: ...


class OpensSession(Protocol):
    """Gives a fresh isolated session for an origin; the engine closes it."""

    async def __call__(self, origin: str | None, belongings: Mapping[str, object] | None = None) -> BrowserSession:
        """With `belongings`, cookies, local and indexed storage of an earlier browser are there from the start."""
        ...


class Recovers(Protocol):
    """Brings a new browser to where the old one died."""

    async def __call__(self, context: "RunContext", state: Any) -> Any:
        """The update of the state with which the run goes on: its trouble is None where that was possible."""
        ...


@dataclass(frozen=True, slots=True)
class Services:
    """The ports of one run, opened by the engine and closed by it."""

    settings: Settings
    store: RunStore
    tracing: Tracing
    redactor: Redacts
    logbook: Logbook
    open_session: OpensSession
    browser_version: Callable[[], str]
    browser_path: Callable[[], Path | None]
    """The executable that runs use, for whoever runs the generated test."""
    emit: Callable[[Event], None]
    log: Callable[..., None]
    environment: Mapping[str, str]
    model: UnclearLines | None = None
    observer: NamesThings | None = None
    """Names what the rules do not find (tier 2)."""
    actor: ProposesActions | None = None
    """Acts where neither finds it (tier 3)."""
    mends: MendMemory | None = None
    """How strategies of mending did in earlier runs; None where nothing is to be remembered."""
    named: NamedElements | None = None
    """What models named before; None where nothing is to be remembered."""
    selectors: SelectorMemory | None = None
    """Where steps found their elements before; None where nothing is to be remembered."""
    model_use: ModelUse | None = None
    """The books of the run's calls to models; None where there is no model."""
    heals: HealBook | None = None
    """Heals that went well, and those that are not to be used again; None where nothing is to be remembered."""
    recover: Recovers | None = None
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    """What dates in values are counted from: the time, or the moment that `settings.clock` holds fast."""


@dataclass(frozen=True, slots=True)
class Decision:
    """How a step ended before anything was done for it, and why."""

    outcome: StepOutcome
    reason: str
    tier: ExecutionTier = 1
    """Who did it."""


@dataclass(slots=True)
class TierLog:
    """What tiers 2 and 3 were asked for one step, by the id that its expansions are numbered under."""

    asked_ms: dict[ExecutionTier, float] = field(default_factory=dict)
    """Milliseconds spent asking."""
    rounds: dict[ExecutionTier, int] = field(default_factory=dict)
    reasons: dict[ExecutionTier, str] = field(default_factory=dict)
    """What came of it at last."""
    cached: bool = False
    """Tier 2 used what had been named before."""
    seen: str | None = None
    """Mark of the page when tier 3 began; None where that was in another process."""
    last: str | None = None
    """Mark of the page before the last action."""
    tried: set[tuple[str, str]] = field(default_factory=set)
    """What was done on which state of the page."""
    told: list[str] = field(default_factory=list)
    """What the model is told of its proposals."""
    vain: int = 0
    """Proposals in a row that were refused or changed nothing."""

    def note(self, tier: ExecutionTier, ms: float, reason: str) -> None:
        """Enter one question."""
        self.asked_ms[tier] = self.asked_ms.get(tier, 0.0) + ms
        self.rounds[tier] = self.rounds.get(tier, 0) + 1
        self.reasons[tier] = reason


@dataclass(slots=True)
class GoalNotes:
    """What was tried for one goal so far."""

    started: float
    opened: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)


@dataclass(slots=True)
class MemoryDesk:
    """What is remembered of the run's elements, and what became of it; by step and part where nothing else is said."""

    recalled: Recollection = field(default_factory=dict)
    layers: dict[tuple[str, Part], Literal["redis", "postgres"]] = field(default_factory=dict)
    """Who remembered what lies in the book."""
    keys: dict[tuple[str, Part], SelectorKey] = field(default_factory=dict)
    sketches: dict[tuple[str, Part], str] = field(default_factory=dict)
    """Of the page that an element is remembered from."""
    own: set[tuple[str, Part]] = field(default_factory=set)
    """The last good run of the same requirement used it."""
    pages: dict[str, str] = field(default_factory=dict)
    """Pattern of the address that each step started from."""
    seen: dict[str, str] = field(default_factory=dict)
    """Sketch of the page that each step started from."""
    aside: set[str] = field(default_factory=set)
    """Pages that drifted: what is remembered of them is looked for anew."""
    drifted: set[str] = field(default_factory=set)
    """Steps on such pages."""
    misses: int = 0
    """In a row."""
    tally: Counter[Tally] = field(default_factory=Counter)


@dataclass(slots=True)
class Desk:
    """What lies open while a run is worked on."""

    session: BrowserSession | None = None
    opening: asyncio.Future[BrowserSession] | None = None
    """The session, where it is opened before it is needed."""
    wording: tuple[str, ...] = ()
    words: str = ""
    """Everything that the requirement's author wrote: what of it looks private is no secret in what is kept."""
    """The lines of the requirement."""
    book: dict[tuple[str, Part], ResolvedElement] = field(default_factory=dict)
    """Resolved elements of upcoming and past steps."""
    results: dict[str, StepResult] = field(default_factory=dict)
    heals: dict[str, tuple[Heal, ...]] = field(default_factory=dict)
    snapshot: Snapshot | None = None
    """The last look; None as soon as the page changed since."""
    seen_before: Snapshot | None = None
    """The last look before something was done: what stood there is no result of it."""
    outline: str = ""
    """Outline of the last look, kept for the DOM difference."""
    outlines: dict[str, str] = field(default_factory=dict)
    words_seen: set[str] = field(default_factory=set)
    """Outline of the look that a step started from, until the step is stored."""
    recall: Recall | None = None
    memory: MemoryDesk = field(default_factory=MemoryDesk)
    secrets: dict[str, str] = field(default_factory=dict)
    """Sensitive literals found at intake, by reference name."""
    answers: dict[str, str] = field(default_factory=dict, repr=False)
    """What a person gave when asked, by name: kept nowhere, and forgotten when the step that asked is done."""
    sensitive: list[Locator] = field(default_factory=list)
    """Fields that hold a secret, to be masked in pictures."""
    result: RunResult | None = None
    absent: dict[str, str] = field(default_factory=dict)
    """Checks whose target is not on the page, with the reason: the answer to "is not shown" and to a count of zero."""
    writing: list[asyncio.Future[object]] = field(default_factory=list)
    """Rows and files on their way to storage."""
    go: asyncio.Event = field(default_factory=asyncio.Event)
    """Lets those begin that are held back at present."""
    looks: dict[str, float] = field(default_factory=dict)
    """Milliseconds spent looking for a step's element."""
    decided: dict[str, Decision] = field(default_factory=dict)
    """Steps with nothing to do: skipped by their condition, or goals that are reached."""
    granted: set[str] = field(default_factory=set)
    """Steps whose condition holds."""
    goals: dict[str, GoalNotes] = field(default_factory=dict)
    """What was tried for each goal, by the id its steps are numbered under."""
    baselines: dict[str, str] = field(default_factory=dict)
    """What checks of a change read before the last action, by step id."""
    footing: Footing | None = None
    """Where the last action left the browser."""
    stand: Stand | None = None
    """How the page stood after it."""
    habits: Habits = field(default_factory=Habits)
    """What the steps did in good runs."""
    asked: Mapping[str, object] | None = None
    """The question that a person is to answer."""
    withheld: dict[str, str] = field(default_factory=dict)
    """Why a changed locator was not used, by step."""
    heal_notes: HealNotes = field(default_factory=HealNotes)
    """What is known of earlier heals of the plan."""
    belongings: Mapping[str, object] | None = field(default=None, repr=False)
    """What the browser held after it."""
    unsaved: dict[str, tuple[asyncio.Future[object], Unsaved]] = field(default_factory=dict)
    """Steps that were done and whose rows are on their way, by id."""
    acted: bool = False
    """An action was performed on the application."""
    crashed: bool = False
    """The browser died once already."""
    sent: bool = False
    """Something was sent that may have changed something on the server."""
    tiers: dict[str, TierLog] = field(default_factory=dict)
    """What models were asked for steps, by the id that their expansions are numbered under."""
    mends: dict[str, MendLog] = field(default_factory=dict)
    """What was tried for steps in trouble, by the id that their expansions are numbered under."""
    hurried: set[str] = field(default_factory=set)
    """Steps whose element is in the page but not shown, and was not waited for to the end."""
    vanished: set[str] = field(default_factory=set)
    """Steps whose element good runs used, is not on the page, and was not waited for to the end."""
    patient: set[str] = field(default_factory=set)
    """Steps whose element is waited for to the end."""
    mend_records: dict[str, Mapping[str, Mapping[str, MendRecord]]] = field(default_factory=dict)
    """How strategies did in earlier runs, by site, kind of failure and name, as far as that was read."""
    destroyed: bool = False
    """An action that can't be taken back was performed."""
    taken_up: bool = False
    """Nothing was done to the application since the run was taken up in a new browser."""
    untold: Exception | None = field(default=None, repr=False)
    """Why a request could not be written down, and so was not sent: what the page shows since then is not its doing."""
    lost: dict[str, str] = field(default_factory=dict)
    """Files that could not be kept, by what they are, with the reason: a picture by its id, others by their kind."""


@dataclass(slots=True)
class RunContext:
    """Everything live that a node may use."""

    run_id: str
    header: RunHeader
    services: Services
    desk: Desk = field(default_factory=Desk)
    suite_id: str | None = None
    report_folder: Path | None = None
    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    before_s: float = 0.0
    """Seconds from its start until this process took the run up."""
    unreadable: RequirementError | None = None
    """The input could not be read as a requirement; the run exists to say so."""
    progress: CheckpointProgress | None = None
    """None where a platform keeps the checkpoints."""
    _super_steps: range = range(0)
    """Super-steps of the graph since it was invoked, the present one's predecessor last."""
    _since: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        """How long the run has taken so far, whatever became of the machine's clock meanwhile."""
        return round(self.before_s + time.monotonic() - self._since, 3)

    def later(self, work: Coroutine[Any, Any, object]) -> asyncio.Future[object]:
        """Have rows and files written while the browser works; `catch_up` is called before the next action."""
        written = asyncio.ensure_future(_held(work, self.desk.go))
        self.desk.writing.append(written)
        return written

    def write(self) -> None:
        """Begin what `later` holds back: called where the browser is about to be waited for."""
        self.desk.go.set()
        self.desk.go = asyncio.Event()
        if self.progress is not None:
            self.progress.write()

    def invoked(self, progress: CheckpointProgress) -> None:
        """The graph is invoked: its checkpoints are kept while the next node works."""
        self.progress, self._super_steps = progress, range(0)

    def entered(self, super_step: int) -> None:
        """A node begins in this super-step of the graph."""
        self._super_steps = range(self._super_steps.start or super_step, super_step)

    async def checkpointed(self) -> None:
        """Wait until the state that the present node was given is kept.

        Raises:
            StorageError: it could not be.
        """
        if self.progress is not None and self._super_steps:
            await self.progress.reached(self._super_steps[-1])

    async def catch_up(self) -> None:
        """Wait until everything that was done is written.

        Raises:
            StorageError: it could not be.
        """
        self.write()
        writing, self.desk.writing = self.desk.writing, []
        await asyncio.gather(self.checkpointed(), *writing)

    async def intend(self, intent: Intent) -> None:
        """Write that a step is about to be done, in the same wait as what was done before it.

        The checkpoint comes first: a run that is taken up finds no intent of a step beyond its state.

        Raises:
            LeaseLost: another process drives the run by now: nothing may be done.
            StorageError: it could not be written.
        """
        await self.checkpointed()
        await asyncio.gather(self.catch_up(), self.services.logbook.intend(self.run_id, intent))

    def masked(self, text: str) -> str:
        """A text that is kept, without secrets; what the requirement's author wrote stays."""
        return self.services.redactor.text(text, self.desk.words)

    async def put_away(self) -> None:
        """Keep what a new browser and a new process would need and nothing else may hold, encrypted."""
        held = {"secrets": self.desk.secrets, "browser": self.desk.belongings}
        await self.services.logbook.put_away(self.run_id, json.dumps(held).encode())

    def open_ahead(self) -> None:
        """Have the session opened while the run is planned, where a browser runs that gives it for next to nothing."""
        if self.desk.session is None and self.desk.opening is None and self.services.browser_version():
            self.desk.opening = asyncio.ensure_future(self.services.open_session(None))

    async def session(self, origin: str | None = None) -> BrowserSession:
        """The run's browser session, opened when first needed."""
        if self.desk.session is None:
            opening, self.desk.opening = self.desk.opening, None
            self.desk.session = await (opening or self.services.open_session(origin))
        self.desk.session.wording = self.desk.wording
        return self.desk.session

    async def close_session(self) -> None:
        """Close the run's browser session, whatever state it is in."""
        opening, self.desk.opening = self.desk.opening, None
        if opening is not None:  # nobody needed it: why it could not be opened is no matter, either
            (opened,) = await asyncio.gather(opening, return_exceptions=True)
            self.desk.session = None if isinstance(opened, BaseException) else opened
        session, self.desk.session = self.desk.session, None
        if session is not None:
            await session.close()

    def secret(self, name: str) -> str | None:
        """A secret's value: from a person, the requirement's own literals, the settings, the environment, in order."""
        found = self.desk.answers.get(name) or self.desk.secrets.get(name)
        if found is None and (kept := self.services.settings.secrets.get(name)) is not None:
            found = kept.get_secret_value()
        if found is None:
            found = self.services.environment.get(secret_variable(name))
        if found:
            self.services.redactor.learn(found)
        return found

    def element(self, step: Step, part: Part = "target") -> ResolvedElement | None:
        """The resolved element of a step, if there is one."""
        return self.desk.book.get((step.id, part))

    def remembered_beside(self, element: ResolvedElement) -> list[Fingerprint]:
        """What is remembered of the other elements on the element's page: what is theirs is not taken for it."""
        return [
            other.fingerprint
            for other in self.desk.book.values()
            if other is not element and other.fingerprint.path == element.fingerprint.path
        ]


async def _held(work: Coroutine[Any, Any, object], go: asyncio.Event) -> object:
    """The work, begun when its step's checkpoint is through: the next step waits for that, not for the rows."""
    try:
        async with asyncio.timeout(HELD_S):
            await go.wait()
    except TimeoutError:
        pass
    except asyncio.CancelledError:
        work.close()
        raise
    return await work
