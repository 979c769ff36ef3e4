"""The small protocols through which the agents see the services."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Literal, Protocol

from pacts.domain.cost import Costs, ModelCall
from pacts.domain.effect import Effect, Held
from pacts.domain.element import Box, Locator, ResolvedElement
from pacts.domain.footing import Footing, Intent, Structure
from pacts.domain.heal_book import KeptHeal, Quarantined
from pacts.domain.mending import MendRecord, MendTry
from pacts.domain.page import Snapshot
from pacts.domain.plan import Plan, Step
from pacts.domain.question import Question
from pacts.domain.requirement import Notice, Requirement
from pacts.domain.result import (
    Artifact,
    CauseCode,
    FailedRequest,
    GateReport,
    Mitigation,
    RunHeader,
    RunResult,
    StepResult,
    Verdict,
)
from pacts.domain.selector import Lesson, Recollection, SelectorKey
from pacts.domain.span import Span, SpanKind
from pacts.domain.survey import Remedy, Survey
from pacts.domain.tiers import TierSum


@dataclass(frozen=True, slots=True)
class Deed:
    """What came of one action or one check. A failure is data; only a dead browser is an exception."""

    ok: bool
    cause: CauseCode = "ok"
    message: str = ""
    expected: str = ""
    actual: str = ""
    ms: float = 0.0
    remembered: dict[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settled:
    """How the page came to rest after something was done to it."""

    ms: float
    document: str
    """Id of the main document as it now is."""
    url: str
    busy: bool = False
    """It did not come to rest within the time; what kept it busy is in `reason`."""
    reason: str = ""
    profile: Literal["static", "dynamic", "unknown"] = "unknown"
    changed: bool = True
    """Elements came, went or changed their state since the last look: what it resolved must be looked at again."""


@dataclass(frozen=True, slots=True)
class Observation:
    """What the runtime found out on its way: a line of the log."""

    event: Literal["PROFILE", "READINESS", "GATE", "CACHE"]
    facts: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Journal:
    """What the browser reported since a mark."""

    console_errors: tuple[str, ...] = ()
    failed_requests: tuple[FailedRequest, ...] = ()
    dialogs: tuple[str, ...] = ()
    downloads: tuple[str, ...] = ()
    """Suggested file names."""
    popups: tuple[str, ...] = ()
    closed: bool = False
    """The page closed itself."""
    sent: tuple[str, ...] = ()
    """Requests that may have changed something on the server ("POST http://…"), from any tab, frame or worker."""
    asked: tuple[str, ...] = ()
    """Requests of documents and scripts by pattern ("GET http://…/orders/:id"), without beacons."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A screenshot of the viewport, sensitive fields masked."""

    data: bytes
    media_type: str
    viewport: tuple[int, int]
    box: Box | None = None
    """The element that was marked, in the viewport; None when it is not there (any more)."""
    ms: float = 0.0
    masked: bool = False
    """Every frame told what is private in it, and all of that is covered: the picture may leave the machine."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What else an action may have changed on a page."""

    frames: str = ""
    """Hashes of the frames that can be read."""
    own: Held = ""
    """State of what passed the gate last."""
    focus: str = ""
    """Kind of what has the focus; "itself" for what passed the gate."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """The page as it is left, and what the browser holds."""

    structure: Structure | None = None
    seen: Seen = field(default_factory=Seen)
    storage: int = 0
    """How often local, session or indexed storage had changed by then."""
    tabs: int = 1
    belongings: Mapping[str, object] | None = field(default=None, repr=False)
    """Cookies, storage and tabs as plain data, where they changed since the last imprint. They are secret."""


@dataclass(frozen=True, slots=True)
class Stand:
    """Where the browser stands: what the next action is compared with."""

    url: str
    document: str
    imprint: Imprint


BeforeSending = Callable[[str], Awaitable[None]]
"""Told of a request ("POST http://…") before it is sent; where it raises, the request is not sent."""


class BrowserSession(Protocol):
    """One run's isolated browser context and the page it stands on.

    Every method may raise `pacts.errors.BrowserCrashed`; none raises for a failed step.
    """

    wording: tuple[str, ...]
    """The lines of the requirement, which every look carries."""

    @property
    def url(self) -> str: ...
    @property
    def document(self) -> str:
        """Id of the main document that the last look or settle saw."""
        ...

    @property
    def question(self) -> str:
        """What the browser itself asks and nobody has answered yet; "" where it asks nothing."""
        ...

    async def open(self, url: str) -> Deed:
        """Go to an absolute URL and wait for readiness. The causes are those of class `environment`."""
        ...

    async def look(self, *, at_once: bool = False) -> Snapshot:
        """One look at every frame of the current page, after readiness (bounded by `ready_timeout_s`) or `at_once`."""
        ...

    async def gate(
        self,
        element: ResolvedElement,
        *,
        for_check: bool = False,
        patient: bool = True,
        usable: bool = True,
        trial: bool = False,
        aim: bool = False,
        vanishing: bool = False,
    ) -> GateReport:
        """The five points, in one round trip; waits for them up to `step_timeout_s` and reports the last state.

        Without `patient` an element that something covers is reported soon, so that a banner can be dismissed; on
        `trial` whatever is wrong is reported soon, since the page will be looked at then. With `for_check` only
        uniqueness, scope and identity are demanded, and nothing is waited for. With `aim` a click comes next. What is
        `vanishing` and not on a page at rest is reported soon, so that what it became can be looked for.
        """
        ...

    async def act(
        self,
        step: Step,
        values: Sequence[str],
        element: ResolvedElement | None,
        destination: ResolvedElement | None,
        *,
        brief: bool = False,
    ) -> Deed:
        """Perform one action by real input. `values` are the resolved texts of `step.value`/`step.values`.

        With `brief` the page is not waited for until it is at rest, only until it can be used: what comes next waits
        for its own element.
        """
        ...

    async def reading(self, element: ResolvedElement | None) -> str:
        """What a person reads on the element, on all that match (one a line), or on the whole page."""
        ...

    async def address(self) -> str:
        """What tells the page's address from any other: a digest, for an address may hold what is secret."""
        ...

    async def judge(
        self, step: Step, values: Sequence[str], element: ResolvedElement | None, *, before: str | None = None
    ) -> Deed:
        """Check one expectation, waiting as long as is fair (`step_timeout_s`). `element` None = the whole page.

        `before` is what was read before the last action, for a check of what has changed.
        """
        ...

    async def settle(self) -> Settled:
        """Wait until what was just done has come to rest: navigation, requests it started, DOM."""
        ...

    async def wait_for_change(self, timeout_s: float) -> bool:
        """Wait until the page changes (a mutation, a navigation) or the time is over; True when it changed."""
        ...

    async def picture(self, element: ResolvedElement | None, *, sensitive: Sequence[Locator] = ()) -> Picture: ...

    async def page_html(self) -> str:
        """The main document's HTML with values of sensitive fields removed."""
        ...

    def mark(self) -> int:
        """A point in the journal."""
        ...

    def journal(self, since: int = 0) -> Journal: ...

    def observations(self) -> tuple[Observation, ...]:
        """What was found out about profiles, readiness and gates since the last call, in order."""
        ...

    async def imprint(self) -> Imprint:
        """What the page is made of and what the browser holds; without a structure while a dialog holds the page."""
        ...

    @property
    def watched(self) -> bool:
        """Whether all that can reach the server is watched: no web socket is open, no service worker runs."""
        ...

    def watch(self, tell: BeforeSending | None, *, every: bool = False) -> None:
        """Have requests that may change something on the server told before they are sent.

        With `every`, also those for documents and by scripts that only read.
        """
        ...

    async def restore(self, belongings: Mapping[str, object], url: str) -> Deed:
        """Stand where an earlier browser stood: its tabs, their session storage, and the current one at the URL.

        Cookies, local and indexed storage are given to `open_session`.
        """
        ...

    @property
    def doubtful(self) -> bool:
        """Whether the page was loaded anew by `restore`, and nobody has said that it is as it was."""
        ...

    def trust(self) -> None:
        """The page is as it was."""
        ...

    async def survey(self, element: ResolvedElement | None) -> Survey:
        """What every frame tells about an element that could not be used, or about the page where there is none."""
        ...

    async def remedy(self, remedy: Remedy, subject: int = 0) -> Mitigation | None:
        """Mend a condition by normal input; None where that could not be done.

        `subject` is the survey's number for the step's element, 0 where it is not on the page.
        """
        ...

    async def close(self) -> None: ...


class Asks(Protocol):
    """Asks whoever runs a requirement for what only a person can give."""

    async def __call__(self, question: Question) -> str | None:
        """The value; None where nobody is there to give it now."""
        ...


class SpanHandle(Protocol):
    """An open span."""

    def set_output(self, output: object) -> None: ...
    def add_metadata(self, **metadata: object) -> None: ...
    def fail(self, error: str) -> None: ...
    def rename(self, name: str) -> None:
        """What it is called once it is known what came of it."""
        ...

    def show(self, picture: str) -> None:
        """Name a masked picture, by its SHA-256, that belongs to the span around this one."""
        ...

    def tag(self, *tags: str) -> None: ...
    def rate(self, key: str, *, score: float | None = None, value: str | None = None, comment: str = "") -> None:
        """Judge the run that this is the root of."""
        ...


class Tracing(Protocol):
    """Opens spans; what is given is redacted before it leaves."""

    def span(
        self,
        name: str,
        *,
        kind: SpanKind,
        inputs: object = None,
        metadata: Mapping[str, object] | None = None,
        run_id: str | None = None,
    ) -> AbstractContextManager[SpanHandle]: ...
    def note(
        self,
        name: str,
        *,
        kind: SpanKind,
        ms: float = 0.0,
        metadata: Mapping[str, object] | None = None,
        error: str | None = None,
    ) -> None:
        """A span of something that has just ended and took that long."""
        ...

    def url(self, run_id: str, status: str) -> str | None:
        """Where a run that ends like that is looked at; None where it is kept here only."""
        ...


class SpanStore(Protocol):
    """The traces of runs as they are kept, and which of them are still owed to which place."""

    async def keep(self, spans: Sequence[Span]) -> frozenset[str]:
        """Keep spans, each id once; returns the runs that are known: spans of others are not kept."""
        ...

    async def of_run(self, run_id: str) -> tuple[Span, ...]: ...
    async def begun(self, run_id: str) -> datetime | None:
        """When the run's root span began; None where nothing is known of it."""
        ...

    async def owe(self, run_ids: Sequence[str], ways: Sequence[str], *, due: bool = True) -> None:
        """Note that the traces of runs are to be sent those ways; not `due` before it is known how they end."""
        ...

    async def paid(self, run_ids: Sequence[str], way: str) -> None:
        """Strike out what was sent."""
        ...

    async def owed(self, way: str, *, older_than_s: float, lost_s: float, limit: int) -> tuple[str, ...]:
        """Runs whose traces were to be sent that way and were not, the longest waiting first."""
        ...


Deeds = Literal["use", "click", "open", "hover", "fill", "select", "scroll", "press", "done", "impossible"]
"""What a model may propose in tier 3."""


@dataclass(frozen=True, slots=True)
class NextMove:
    """What a model is told when it is asked for the next action on the way to a step."""

    sentence: str
    """The step in its author's words."""
    means: str
    """The step as it is understood."""
    offered: str
    """What the page offers, as a numbered list."""
    allowed: tuple[Deeds, ...]
    values: Mapping[str, str] = field(default_factory=dict)
    """The step's values by letter, references unresolved: a secret is never told."""
    so_far: tuple[str, ...] = ()
    """What was done and what became of it."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """The action that a model proposes."""

    do: Deeds
    number: int | None
    value: str | None
    """Letter of a value, or the name of a key."""
    reason: str


class NamedElements(Protocol):
    """What models named, by instruction and page: used again without a model while the page knows it again."""

    async def recall(self, key: str) -> ResolvedElement | None:
        """The element that was named, if it was valid within the last seven days."""
        ...

    async def keep(self, key: str, instruction: str, origin: str, element: ResolvedElement) -> None:
        """Have an element known by its key; what is known already stays."""
        ...

    async def validated(self, key: str) -> None:
        """The page knew it again: it is trusted for seven days from now on."""
        ...

    async def missed(self, key: str) -> None:
        """The page did not know it again: at the third time it is dropped."""
        ...


class MendMemory(Protocol):
    """How strategies of mending did, by site and kind of failure."""

    async def records(self, site: str) -> Mapping[str, Mapping[str, MendRecord]]:
        """What is known of a site: by kind of failure, then by strategy."""
        ...

    async def keep(self, run_id: str, step_id: str, tries: Sequence[MendTry]) -> None:
        """Keep what was tried for a step, in order, with what came of it."""
        ...


class SelectorMemory(Protocol):
    """Where steps found their elements, on any page of an application. No method raises: a run does without it."""

    @property
    def trouble(self) -> str:
        """Why the last question or lesson was not wholly heard; "" when it was."""
        ...

    async def recall(self, asked: Sequence[bytes]) -> Recollection:
        """What is trusted of these intents (`asked_of`), on all pages."""
        ...

    async def failed(self, key: SelectorKey) -> None:
        """A page did not know it again: nobody uses it any more."""
        ...

    async def learn(self, lesson: Lesson) -> None:
        """Store and count what a run has to say when it is judged."""
        ...


class ModelUse(Protocol):
    """What one run asked of models."""

    def costs(self) -> Costs: ...
    def notices(self) -> tuple[Notice, ...]:
        """What the verdict should say about it."""
        ...

    def tell(self, said: str) -> None:
        """Have something said in the verdict."""
        ...


@dataclass(frozen=True, slots=True)
class Recall:
    """What the last good run of the same requirement on the same origin knew."""

    run_id: str
    elements: dict[tuple[str, str], ResolvedElement]
    """By (step id, "target" | "destination")."""
    outlines: dict[str, str]
    """Artifact id of the page outline seen before each step, by step id."""
    steps: dict[str, Step] = field(default_factory=dict)
    """The steps as they were done, by id."""
    footings: dict[str, Footing] = field(default_factory=dict)
    """Where each action left the browser, by step id."""
    pages: dict[str, str] = field(default_factory=dict)
    """Pattern of the page's address before each step that used an element, by step id."""


@dataclass(frozen=True, slots=True)
class HealNotes:
    """What is known of the heals and effects of a plan on an origin when a run of it begins."""

    effects: Mapping[str, Mapping[str, Effect]] = field(default_factory=dict)
    """Of the last good runs, by run and step."""
    accepted: Mapping[str, KeptHeal] = field(default_factory=dict)
    """By step: heals that a person accepted since the last good run."""
    undecided: Mapping[str, tuple[KeptHeal, ...]] = field(default_factory=dict)
    """By step: heals that nobody accepted yet, newest first."""
    quarantined: tuple[Quarantined, ...] = ()
    """Everything of the origin."""


class HealBook(Protocol):
    """Heals that went well, what people decided about them, and those that are not to be used again."""

    async def notes(self, digest: str, origin: str) -> HealNotes:
        """What a run of the plan should know, in one query."""
        ...

    async def confirm(self, digest: str, origin: str, heals: Sequence[KeptHeal]) -> None:
        """Keep the heals of a run that ended well."""
        ...

    async def of_run(self, run_id: str) -> tuple[KeptHeal, ...]: ...
    async def decide(self, run_id: str, *, accepted: bool, by: str) -> tuple[KeptHeal, ...]:
        """Have a person accept or reject the heals of a run; returns them. What is rejected is put in quarantine."""
        ...

    async def quarantine(self, one: Quarantined) -> None:
        """Have a heal not used again for its step and site."""
        ...

    async def quarantined(self, origin: str | None = None) -> tuple[Quarantined, ...]: ...
    async def release(self, number: int) -> Quarantined | None:
        """Take one out of quarantine; None where there is none of this number."""
        ...


@dataclass(frozen=True, slots=True)
class RunRow:
    """One line of the list of runs."""

    run_id: str
    title: str
    status: str
    cause: str
    started_at: datetime
    seconds: float | None
    steps: int
    suite_id: str | None = None
    parent_run: str | None = None
    """The run it was forked from."""
    code: str = ""
    """The cause code, which tells an interrupted run ("cancelled") from other errors."""


class RunStore(Protocol):
    """Runs, steps and artifacts."""

    async def start_run(
        self, run_id: str, requirement: Requirement, header: RunHeader, *, suite_id: str | None = None
    ) -> None: ...
    async def save_plan(self, run_id: str, plan: Plan) -> None: ...
    async def save_step(
        self,
        run_id: str,
        index: int,
        step: Step,
        result: StepResult,
        element: ResolvedElement | None,
        destination: ResolvedElement | None = None,
        outline: str | None = None,
        footing: Footing | None = None,
    ) -> None: ...
    async def steps(self, run_id: str) -> tuple[StepResult, ...]: ...
    async def save_call(self, run_id: str, call: ModelCall) -> None:
        """Keep what was asked of a model."""
        ...

    async def calls(self, run_id: str) -> tuple[ModelCall, ...]: ...
    async def finish_run(self, run_id: str, verdict: Verdict, *, seconds: float) -> None: ...
    async def save_result(self, result: RunResult) -> None:
        """The whole result as it was returned, so that `pacts show` can give it back."""
        ...

    async def save_artifact(
        self, run_id: str, data: bytes, *, kind: str, media_type: str, name: str = "", step_id: str | None = None
    ) -> Artifact: ...
    def artifact_path(self, artifact_id: str) -> Path:
        """Where the file of an artifact is."""
        ...

    async def read_artifact(self, artifact_id: str) -> bytes:
        """The content, checked against its hash.

        Raises:
            StorageError: unknown id, or a file that no longer matches its hash.
        """
        ...

    async def artifacts(self, run_id: str) -> tuple[Artifact, ...]: ...
    async def recall(self, digest: str, origin: str, environment: str = "") -> Recall | None: ...
    async def runs(self, *, limit: int = 20, status: str | None = None) -> tuple[RunRow, ...]: ...
    async def tier_sums(self) -> tuple[TierSum, ...]:
        """How each tier of execution did over all stored runs."""
        ...

    async def result(self, run_id: str) -> RunResult | None:
        """By id or by a unique part of at least four characters."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """One step of a run as it was kept."""

    index: int
    step: Step
    result: StepResult
    element: ResolvedElement | None = None
    destination: ResolvedElement | None = None
    footing: Footing | None = None
    outline: str | None = None
    """Artifact id of the page's outline before the step."""


@dataclass(frozen=True, slots=True)
class Left:
    """A run as its process left it."""

    run_id: str
    suite_id: str | None
    requirement: Requirement
    header: RunHeader
    plan: Plan | None
    started_at: datetime
    driver: str
    driver_told: str
    """The process in words."""
    finished: bool
    """It has a verdict; one that was interrupted has none."""
    free: bool
    """Its process is gone: it said so, it is dead on this machine, or it was not heard of for the length of a lease."""
    silent_s: float = 0.0
    """Seconds since it was last heard of."""
    spent_s: float = 0.0
    """Seconds it had taken by then."""


class Logbook(Protocol):
    """What a run needs to go on after its process died. What is written is refused where another process drives it."""

    async def intend(self, run_id: str, intent: Intent) -> None:
        """Write that a step is about to be done.

        Raises:
            LeaseLost: another process drives the run, or it is finished.
        """
        ...

    async def note_sent(self, run_id: str, step_id: str, request: str, fresh: Sequence[str] = ()) -> None:
        """Write what the browser is about to send for a step, and which checks after it do not hold yet.

        Raises:
            LeaseLost: another process drives the run.
        """
        ...

    async def start_over(self, run_id: str) -> None:
        """Forget the steps: the flow is begun again from its first step."""
        ...

    async def forget_from(self, run_id: str, position: int) -> None:
        """Forget the steps from a position of the plan on: another course is taken there."""
        ...

    async def put_away(self, run_id: str, content: bytes) -> None:
        """Keep what the browser holds, encrypted; it goes when the run ends."""
        ...

    async def belongings(self, run_id: str) -> bytes | None: ...
    async def intents(self, run_id: str) -> tuple[Intent, ...]: ...
    async def entries(self, run_id: str) -> tuple[Entry, ...]: ...
    async def left(self, run_id: str) -> Left | None: ...
    async def claim(self, left: Left, *, anew: bool = False) -> bool:
        """Take the run over from the driver that left it; False where somebody else was faster.

        With `anew` it may be finished: it takes another course.
        """
        ...

    async def runs_of(self, name: str) -> tuple[str, ...]:
        """The ids of a suite's runs in order, or of the one run with this id or a unique part of it."""
        ...
