"""What came out: of a step, a run, a suite."""

from datetime import datetime
from typing import Literal

from pydantic import Field

from pacts.domain.cost import Costs
from pacts.domain.effect import Effect
from pacts.domain.element import Box, Locator, Tier
from pacts.domain.mending import MendTry
from pacts.domain.mutation import Gate, Mutant
from pacts.domain.plan import Plan
from pacts.domain.record import Record
from pacts.domain.requirement import Notice, Requirement
from pacts.domain.selector import MemoryNote
from pacts.domain.tiers import ExecutionTier, TierAttempt

RunStatus = Literal["passed", "healed", "failed", "blocked", "invalid", "error", "waiting"]
StepOutcome = Literal["passed", "healed", "failed", "blocked", "invalid", "error", "skipped"]
CauseClass = Literal[
    "none",
    "product_defect",
    "element_drift",
    "timing",
    "environment",
    "test_data",
    "unclear_requirement",
    "infrastructure",
]
CauseCode = Literal[
    "ok",
    # product_defect → failed
    "expectation_not_met",
    "element_absent",
    "element_disabled",
    "element_covered",
    "server_error",  # a 5xx that a step caused
    "page_closed_itself",
    # element_drift → failed (heal refused)
    "element_changed",
    "effect_differs",  # a changed locator did something else than the step did in good runs
    # element_drift → waiting
    "approval_needed",  # a person is to say whether a changed locator may be used
    # test_data → waiting
    "answer_needed",  # a person is to give what only a person can, such as a one-time code
    # timing → failed
    "not_ready",
    "step_timeout",
    # environment → blocked
    "unreachable",
    "refused",
    "certificate",
    "first_load_error",  # 4xx/5xx on the first load
    "redirect_loop",
    "login_wall",
    "captcha",
    "origin_not_allowed",
    "dialog_blocks",
    "missing_secret",
    "missing_file",
    "unsettled_step",  # a resumed run can't tell whether its step in flight happened
    "page_not_restored",  # a resumed run can't be brought back to where it was
    # unclear_requirement → invalid
    "empty_requirement",
    "not_text",
    "too_large",
    "syntax",
    "unclear_step",
    "unknown_parameter",
    "ambiguous_target",
    "low_confidence",
    "no_base_url",
    "contradiction",
    # infrastructure → error
    "browser_crashed",
    "browser_missing",
    "database_unavailable",
    "internal",
    "cancelled",
    "not_resumed",
    "lease_lost",  # another process drives the run
]
NOT_REACHED = "not reached"
"""The message of a step that the run ended before."""
GatePoint = Literal["unique", "visible", "enabled", "stable", "scoped"]


class GateReport(Record):
    """The five-point gate: each point with what stood there."""

    passed: bool
    points: dict[str, bool] = Field(default_factory=dict)
    failed_point: GatePoint | None = None
    reason: str = ""
    covered_by: str = ""
    """Outline of the element that would get the click instead."""
    box: Box | None = None
    same_element: bool | None = None
    """Whether the locator's element is the one that was resolved (by identity, else by fingerprint)."""
    locator: Locator | None = None
    """The locator that passed: the element's own, or the first spare one that did."""
    ref: int | None = None
    """The look's number for what the locator matches, valid within `document`."""
    document: str = ""
    unchanged: bool = False
    """Whether everything that the fingerprint tells of the element stands there word for word."""


class Timings(Record):
    """Milliseconds by stage of one step."""

    total_ms: float = 0
    look_ms: float = 0
    ready_ms: float = 0
    gate_ms: float = 0
    act_ms: float = 0
    settle_ms: float = 0
    screenshot_ms: float = 0
    store_ms: float = 0


MitigationKind = Literal[
    "dismissed_banner",
    "scrolled",
    "waited",
    "opened",
    "hovered",
    "moved_pointer",
    "focused",
    "switched_tab",
    "dismissed_dialog",
    "fresh_browser",
    "looked_again",
    "resumed",
]


class Mitigation(Record):
    """Something done to the conditions, not to the locator: reported, and leaves a run `passed`."""

    kind: MitigationKind
    detail: str
    locator: Locator | None = None
    """What was clicked or hovered over, so that a generated test can do the same."""
    at: tuple[float, float] | None = None
    """Where in the viewport the pointer was moved to, in CSS pixels."""
    pattern: str = ""
    """Id of the failure pattern that was recognised; "" where none was needed."""


class Heal(Record):
    """A changed locator: what it was, what it is, and why that is the same element."""

    step_id: str
    strategy: str
    before: Locator
    after: Locator
    similarity: float
    margin: float
    reason: str
    runner_up: str = ""
    """What came next to it, and why it lost."""


class FailedRequest(Record):
    """A request that failed or was answered with 400 or more."""

    method: str
    url: str
    status: int | None = None
    error: str = ""
    resource: str = ""


class Evidence(Record):
    """What supports the outcome of one step."""

    screenshot: str | None = None
    """Artifact id."""
    html: str | None = None
    dom_difference: str | None = None
    """Artifact id of a unified diff of the page outline."""
    console_errors: tuple[str, ...] = ()
    failed_requests: tuple[FailedRequest, ...] = ()
    url: str = ""
    dialogs: tuple[str, ...] = ()


class StepResult(Record):
    """How one step went."""

    step_id: str
    outcome: StepOutcome
    cause: CauseCode = "ok"
    message: str = ""
    expected: str = ""
    actual: str = ""
    locator: Locator | None = None
    destination: Locator | None = None
    tier: Tier | None = None
    """Of the locator."""
    execution_tier: ExecutionTier = 1
    """Who did it: the rules (1), or a model that named the element (2) or acted (3)."""
    tiers: tuple[TierAttempt, ...] = ()
    """Each tier's try at an action, in order."""
    element_reason: str = ""
    gate: GateReport | None = None
    box: Box | None = None
    """The element in the page's viewport when the picture was taken."""
    viewport: tuple[int, int] | None = None
    timings: Timings = Timings()
    attempts: int = 1
    mitigations: tuple[Mitigation, ...] = ()
    mends: tuple[MendTry, ...] = ()
    """What was tried when it could not be done, in order."""
    heals: tuple[Heal, ...] = ()
    withheld: tuple[Heal, ...] = ()
    """Changed locators that did not count: proposed and not used, rejected by a person, or used and found wanting."""
    evidence: Evidence = Evidence()
    started_at: datetime | None = None
    remembered: dict[str, str] = Field(default_factory=dict)
    notes: tuple[str, ...] = ()
    effect: Effect | None = None
    """What an action was seen to change; None for a check, and where it could not be seen."""
    usual: str = ""
    """What it did in good runs, in words, where it did something else now."""
    lacks: str = ""
    """Why it is strange that it changed nothing; "" where it did, or nothing is expected of it."""
    memory: MemoryNote | None = None
    """Who answered for its element; None where it needs none, or memory is switched off."""

    @property
    def left_out(self) -> bool:
        """Whether there was a reason not to do it (its condition did not hold), other than that the run had ended."""
        return self.outcome == "skipped" and self.message != NOT_REACHED


class Verdict(Record):
    """The judgement, in the fixed words of the cause codes and in a sentence for people."""

    status: RunStatus
    cause: CauseClass
    code: CauseCode
    explanation: str
    failing_step: str | None = None
    evidence: tuple[str, ...] = ()
    """Ids of the artifacts the explanation rests on."""
    warnings: tuple[Notice, ...] = ()
    criteria: dict[str, RunStatus] = Field(default_factory=dict)
    next_move: str = ""
    """What a person can do now."""


class GeneratedTest(Record):
    """A test file the team keeps, and whether it was run."""

    language: Literal["py", "ts", "feature"]
    path: str
    """Of the test itself; page objects and configuration stand beside it."""
    files: tuple[str, ...] = ()
    state: Literal["verified", "failed", "unverified"]
    reason: str = ""
    seconds: float | None = None
    gate: Gate | None = None
    """What came of the mutation gate; None where it was not to be passed."""

    @property
    def kill_rate(self) -> float | None:
        """The share of the injected faults that the test caught; None where that was not measured."""
        return self.gate.kill_rate if self.gate else None

    @property
    def mutants(self) -> tuple[Mutant, ...]:
        """The faults that were put in, with what became of each."""
        return self.gate.mutants if self.gate else ()


class Artifact(Record):
    """A stored file, addressed by the SHA-256 of its content."""

    id: str
    """The SHA-256 in hex."""
    kind: Literal[
        "screenshot", "html", "outline", "dom_difference", "report", "generated", "patch", "download", "trace", "other"
    ]
    media_type: str
    size: int
    name: str = ""


class RunHeader(Record):
    """What a run needs to be repeated."""

    seed: int
    pacts_version: str
    playwright_version: str = ""
    browser: str = ""
    git_commit: str | None = None
    settings: dict[str, str | int | float | bool | None] = Field(default_factory=dict)
    """Without secrets."""
    source: str | None = None
    """The file that the requirement was read from."""
    parent_run: str | None = None
    """The run that this one was forked from."""
    fork: str | None = None
    """At which step, and what was changed."""
    model: str | None = None
    models: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """The chain of models of each agent that has one."""
    prompts: tuple[str, ...] = ()
    """The prompts with their versions, where there is a model."""


class RunResult(Record):
    """One run, whole: what `run_requirement()` returns."""

    run_id: str
    requirement: Requirement
    plan: Plan | None = None
    steps: tuple[StepResult, ...] = ()
    verdict: Verdict
    header: RunHeader
    started_at: datetime
    seconds: float
    report: str | None = None
    """Path of the HTML report."""
    generated: tuple[GeneratedTest, ...] = ()
    patch: str | None = None
    """Path of the patch that mends the kept test of the last good run, where locators were changed or should be."""
    artifacts: tuple[Artifact, ...] = ()
    costs: Costs = Costs()
    """What models were asked on the way, and what that cost."""
    trace: str | None = None
    """Address of its trace where that was sent; `pacts trace` shows every one."""

    @property
    def status(self) -> RunStatus:
        """The verdict's status."""
        return self.verdict.status

    @property
    def ok(self) -> bool:
        """Whether it passed; a healed run did not."""
        return self.verdict.status == "passed"


class SuiteResult(Record):
    """Several runs of one input."""

    suite_id: str
    title: str
    runs: tuple[RunResult, ...]
    started_at: datetime
    seconds: float
    report: str | None = None
    notices: tuple[Notice, ...] = ()
    """What was noticed about a text of several requirements as a whole, such as lines that belong to none of them."""

    @property
    def interrupted(self) -> bool:
        """Whether one of its runs was told to stop before it had a verdict."""
        return any(run.verdict.code == "cancelled" for run in self.runs)

    @property
    def costs(self) -> Costs:
        """What models were asked by all its runs."""
        return Costs(calls=tuple(call for run in self.runs for call in run.costs.calls))

    @property
    def counts(self) -> dict[str, int]:
        """How many runs have each status."""
        found: dict[str, int] = {}
        for run in self.runs:
            found[run.status] = found.get(run.status, 0) + 1
        return found

    @property
    def status(self) -> RunStatus:
        """The worst status of its runs."""
        order: tuple[RunStatus, ...] = ("error", "failed", "blocked", "invalid", "waiting", "healed", "passed")
        seen = {run.status for run in self.runs}
        worst: list[RunStatus] = [status for status in order if status in seen]
        return worst[0] if worst else "invalid"
