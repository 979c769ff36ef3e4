"""A run turned into what a page shows: every text decided here, so that the template only places it."""

import base64
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from pacts.codegen.locators import python as python_source
from pacts.domain.element import TIER_NAMES, Box, Locator
from pacts.domain.mutation import WEAK, Fate, FaultGroup, Gate, Mutant
from pacts.domain.plan import Plan, Step
from pacts.domain.requirement import Notice
from pacts.domain.result import GeneratedTest, Heal, RunResult, StepOutcome, StepResult, Timings
from pacts.domain.selector import Layer
from pacts.domain.tiers import EXECUTION_TIERS, TierAttempt
from pacts.reports.highlight import diff_lines, highlight, language_of
from pacts.reports.words import CAUSE, LEFT_OUT, OUTCOME, STATUS, StatusWords, code_words, duration, plain

_STAGES = (
    ("ready", "waiting for the page", "ready_ms"),
    ("look", "looking", "look_ms"),
    ("gate", "gate", "gate_ms"),
    ("act", "acting or checking", "act_ms"),
    ("settle", "settling", "settle_ms"),
    ("shot", "picture", "screenshot_ms"),
    ("store", "storing", "store_ms"),
)
_WORST: tuple[StepOutcome, ...] = ("error", "failed", "blocked", "invalid", "skipped", "healed", "passed")
_SHORT = 60
"""Characters of a value that a line shows."""
_MARGIN = 3.0
"""CSS pixels between an element and the line drawn around it."""
_TEST_STATES = {
    "verified": ("good", "Verified: it was run in a clean process and passed"),
    "failed": ("bad", "Not verified: it was run and did not pass"),
    "unverified": ("warn", "Not verified"),
}
_REMEMBERED: dict[Layer, str] = {"redis": "remembered (Redis)", "postgres": "remembered (PostgreSQL)", "look": ""}
"""Who knew the element."""


@dataclass(frozen=True, slots=True)
class PictureView:
    """One picture, and where to draw the line around the element, in the viewport's pixels."""

    source: str
    alt: str
    width: int | None
    height: int | None
    box: Box | None


@dataclass(frozen=True, slots=True)
class StageView:
    """One stage's share of a step's time."""

    key: str
    words: str
    time: str
    share: float


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of the timeline."""

    number: int
    id: str
    anchor: str
    line: int | None
    words: str
    deed: str
    """What this step does of its sentence, where several steps come from one."""
    sort: str
    outcome: StepOutcome
    shown: StatusWords
    cause: str
    result: StepResult | None
    locator: str
    destination: str
    tier: str
    by_model: str
    """What a model did for it ("named by a model"); "" for what the rules did."""
    tried: tuple[str, ...]
    """Each tier's try, where more than the rules were tried."""
    confidence: str
    gate: tuple[tuple[str, bool], ...]
    time: str
    bar: float
    """Share of the slowest step's time, in percent."""
    stages: tuple[StageView, ...]
    picture: PictureView | None
    difference: tuple[tuple[str, str], ...]
    heals: tuple[tuple[str, str, str], ...]
    """Before, after, reason."""
    withheld: tuple[tuple[str, str, str], ...]
    """The same of changed locators that did not count."""
    evidence: tuple[tuple[str, str], ...]
    notices: tuple[Notice, ...]
    opened: bool
    """Shown unfolded: where it went wrong, or was healed."""


@dataclass(frozen=True, slots=True)
class CriterionView:
    """One acceptance criterion with the steps and the evidence that answer it."""

    id: str
    text: str
    shown: StatusWords | None
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True)
class CodeView:
    """One generated file."""

    name: str
    html: Markup
    lines: int
    tone: str
    state: str


@dataclass(frozen=True, slots=True)
class FaultView:
    """One fault that was put into the application while the test ran."""

    tone: str
    fate: str
    what: str
    about: str
    told: str
    """Where it was caught, what to expect besides, or why it does not count."""


@dataclass(frozen=True, slots=True)
class GateView:
    """What the kept test made of faults in the application."""

    line: str
    tone: str
    faults: tuple[FaultView, ...]
    left_out: int
    """Faults that were tried and do not count."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of the requirement and how the steps that came from it went."""

    number: int
    text: str
    shown: StatusWords | None


PATCH = "heal.patch"
"""Under which name the texts hold the patch of the changed locators."""


@dataclass(frozen=True, slots=True)
class RunView:
    """The whole page."""

    run: RunResult
    shown: StatusWords
    cause: str
    code: str
    explanation: str
    time: str
    done: int
    total: int
    steps: tuple[StepView, ...]
    failing: StepView | None
    story: bool
    """Whether there is more to tell than the verdict's own sentence."""
    source: tuple[SourceLine, ...]
    criteria: tuple[CriterionView, ...]
    notices: tuple[Notice, ...]
    generated: tuple[CodeView, ...]
    gate: GateView | None
    patch: tuple[tuple[str, str], ...]
    """Lines of the patch of the changed locators, with their sort."""
    facts: tuple[tuple[str, str], ...]
    settings: tuple[tuple[str, str], ...]


def run_view(
    run: RunResult, *, pictures: Mapping[str, bytes], texts: Mapping[str, str], code: Mapping[str, str]
) -> RunView:
    """Everything that the report of a run shows."""
    steps = _steps(run, _Files(pictures, texts))
    return RunView(
        run=run,
        shown=STATUS[run.status],
        cause=CAUSE[run.verdict.cause],
        code=code_words(run.verdict.code),
        explanation=run.verdict.explanation or STATUS[run.status].sentence,
        time=duration(run.seconds),
        done=sum(step.outcome in {"passed", "healed"} for step in steps),
        total=len(steps),
        steps=steps,
        patch=diff_lines(texts.get(PATCH, "")),
        failing=next((step for step in steps if step.id == run.verdict.failing_step), None),
        story=_has_story(run, steps),
        source=_source(run, steps),
        criteria=_criteria(run, steps),
        notices=_notices(run),
        generated=tuple(_code(name, text, run.generated) for name, text in code.items()),
        gate=next((_gate(test.gate) for test in run.generated if test.gate is not None), None),
        facts=_facts(run),
        settings=tuple(
            (name, "—" if value is None else str(value)) for name, value in sorted(run.header.settings.items())
        ),
    )


@dataclass(frozen=True, slots=True)
class _Files:
    """The artifacts a page may show, by id."""

    pictures: Mapping[str, bytes]
    texts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Row:
    """A planned step and how it went."""

    number: int
    step: Step | None
    result: StepResult | None
    shared: bool
    """Other steps come from the same sentence."""


def _steps(run: RunResult, files: _Files) -> tuple[StepView, ...]:
    """The plan's steps, then results whose step is in no plan."""
    slowest = max((result.timings.total_ms for result in run.steps), default=0.0)
    return tuple(_step(row, slowest, files) for row in _rows(run))


def _rows(run: RunResult) -> list[_Row]:
    results = {result.step_id: result for result in run.steps}
    planned = run.plan.steps if run.plan else ()
    known = {step.id for step in planned}
    sources = Counter(step.source for step in planned)
    rows = [
        _Row(number, step, results.get(step.id), sources[step.source] > 1) for number, step in enumerate(planned, 1)
    ]
    orphans = [result for result in run.steps if result.step_id not in known]
    return rows + [_Row(number, None, result, shared=False) for number, result in enumerate(orphans, len(rows) + 1)]


def _has_story(run: RunResult, steps: tuple[StepView, ...]) -> bool:
    verdict = run.verdict
    told = verdict.next_move or verdict.failing_step or any(step.heals for step in steps)
    return run.status != "passed" and bool(told or (run.plan and run.plan.unclear))


def _deed(step: Step) -> str:
    """The step in short: its verb, its target and its value as written, references unresolved."""
    value = step.value.template if step.value else ""
    if len(value) > _SHORT:
        value = value[:_SHORT] + "…"
    said = (step.verb.replace("_", " "), step.target.describe() if step.target else "", f"“{value}”" if value else "")
    return " ".join(piece for piece in said if piece)


def _step(row: _Row, slowest: float, files: _Files) -> StepView:
    number, step, result, shared = row.number, row.step, row.result, row.shared
    step_id = step.id if step else result.step_id if result else str(number)
    outcome: StepOutcome = result.outcome if result else "skipped"
    total = result.timings.total_ms if result else 0.0
    difference = files.texts.get(result.evidence.dom_difference or "", "") if result else ""
    return StepView(
        number=number,
        id=step_id,
        anchor=f"step-{number}",
        line=step.source.line if step else None,
        words=step.source.text if step else step_id,
        deed=_deed(step) if step and shared else "",
        sort="check" if step and step.is_check else "action",
        outcome=outcome,
        shown=LEFT_OUT if result and result.left_out else OUTCOME[outcome],
        cause=code_words(result.cause) if result and result.cause != "ok" else "",
        result=result,
        locator=_source_of(result.locator if result else None),
        destination=_source_of(result.destination if result else None),
        tier=_found_by(result) if result else "",
        by_model=EXECUTION_TIERS[result.execution_tier] if result and result.execution_tier > 1 else "",
        tried=tuple(map(_tried, result.tiers)) if result and len(result.tiers) > 1 else (),
        confidence=f"{step.confidence:.0%}" if step and step.confidence < 1 else "",
        gate=tuple(result.gate.points.items()) if result and result.gate else (),
        time=duration(total / 1000) if result and outcome != "skipped" else _no_time(result),
        bar=round(100 * total / slowest, 1) if slowest else 0.0,
        stages=_stages(result.timings) if result else (),
        picture=_picture(result, files.pictures) if result else None,
        difference=diff_lines(difference),
        heals=_heals(result.heals) if result else (),
        withheld=_heals(result.withheld) if result else (),
        evidence=_evidence(result) if result else (),
        notices=step.notices if step else (),
        opened=outcome in {"failed", "blocked", "invalid", "error", "healed"},
    )


def _found_by(result: StepResult) -> str:
    """``tier 6 · role+name · remembered (Redis)``."""
    if result.tier is None:
        return ""
    note = result.memory
    known = _REMEMBERED[note.layer] if note is not None else ""
    known = "looked for anew: the page has changed too much" if note is not None and note.drifted else known
    return " · ".join(part for part in (f"tier {result.tier}", TIER_NAMES[result.tier], known) if part)


def _tried(attempt: TierAttempt) -> str:
    """``Tier 2, named by a model: no, 1 question, 310 tokens, 820 ms, "Delete" was refused``."""
    told = [f"Tier {attempt.tier}, {EXECUTION_TIERS[attempt.tier]}: {'yes' if attempt.ok else 'no'}"]
    if attempt.tier > 1:
        tokens = attempt.tokens_in + attempt.tokens_out
        asked = f"{attempt.rounds} question{'' if attempt.rounds == 1 else 's'}, {tokens} tokens"
        told.append("from memory" if attempt.cached else asked)
    return ", ".join(part for part in (*told, duration(attempt.ms / 1000), attempt.reason) if part)


def _no_time(result: StepResult | None) -> str:
    """The time of a step that took none."""
    return "left out" if result and result.left_out else "not run"


def _source_of(locator: Locator | None) -> str:
    return python_source(locator) if locator else ""


def _stages(timings: Timings) -> tuple[StageView, ...]:
    spent = [(key, words, float(getattr(timings, field))) for key, words, field in _STAGES]
    whole = max(timings.total_ms, sum(ms for _, _, ms in spent)) or 1.0
    return tuple(
        StageView(key, words, duration(ms / 1000), round(100 * ms / whole, 2)) for key, words, ms in spent if ms > 0
    )


def _picture(result: StepResult, pictures: Mapping[str, bytes]) -> PictureView | None:
    data = pictures.get(result.evidence.screenshot or "")
    if not data:
        return None
    width, height = result.viewport or (None, None)
    box = result.box if width and height else None
    return PictureView(
        source=f"data:{_media_type(data)};base64,{base64.b64encode(data).decode()}",
        alt=f"The page at this step{', the element outlined' if box else ''}",
        width=width,
        height=height,
        box=_padded(box) if box else None,
    )


def _padded(box: Box) -> Box:
    return Box(x=box.x - _MARGIN, y=box.y - _MARGIN, width=box.width + 2 * _MARGIN, height=box.height + 2 * _MARGIN)


def _media_type(data: bytes) -> str:
    if data.startswith(b"\xff\xd8"):
        return "image/jpeg"
    return "image/webp" if data[8:12] == b"WEBP" else "image/png"


def _heals(heals: tuple[Heal, ...]) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (
            python_source(heal.before),
            python_source(heal.after),
            f"{heal.strategy}: {heal.reason} (similarity {heal.similarity:.2f}, margin {heal.margin:.2f})",
        )
        for heal in heals
    )


def _evidence(result: StepResult) -> tuple[tuple[str, str], ...]:
    evidence = result.evidence
    named = (("picture", evidence.screenshot), ("page", evidence.html), ("difference", evidence.dom_difference))
    return tuple((kind, artifact[:12]) for kind, artifact in named if artifact)


def _source(run: RunResult, steps: tuple[StepView, ...]) -> tuple[SourceLine, ...]:
    unclear = {source.line for source in run.plan.unclear} if run.plan else set()
    lines = enumerate(run.requirement.source.rstrip().splitlines(), 1)
    return tuple(
        SourceLine(number, line, STATUS["invalid"] if number in unclear else _worst(steps, number))
        for number, line in lines
    )


def _worst(steps: tuple[StepView, ...], line: int) -> StatusWords | None:
    found = {step.outcome for step in steps if step.line == line}
    return next((OUTCOME[outcome] for outcome in _WORST if outcome in found), None)


def _criteria(run: RunResult, steps: tuple[StepView, ...]) -> tuple[CriterionView, ...]:
    owners = {step.id: step.criterion for step in run.plan.steps} if run.plan else {}
    return tuple(
        CriterionView(
            id=criterion.id,
            text=criterion.text,
            shown=STATUS[run.verdict.criteria[criterion.id]] if criterion.id in run.verdict.criteria else None,
            steps=tuple(step for step in steps if owners.get(step.id) == criterion.id),
        )
        for criterion in run.requirement.criteria
    )


def _notices(run: RunResult) -> tuple[Notice, ...]:
    everything = (*run.requirement.notices, *_plan_notices(run.plan), *run.verdict.warnings)
    return tuple(dict.fromkeys(notice for notice in everything if notice.code != "ignored_comment"))


def _plan_notices(plan: Plan | None) -> tuple[Notice, ...]:
    return plan.notices if plan else ()


def _code(name: str, text: str, generated: tuple[GeneratedTest, ...]) -> CodeView:
    owner = next((test for test in generated if any(path.endswith(name) for path in (*test.files, test.path))), None)
    tone, state = _TEST_STATES[owner.state] if owner else ("calm", "Generated")
    if owner and owner.language == "feature":
        tone, state = "calm", "The plan as Gherkin"
    elif owner and owner.reason:
        state = f"{state} ({owner.reason})"
    if owner and owner.state == "verified" and owner.seconds is not None:
        state = f"{state} in {duration(owner.seconds)}"
    return CodeView(name, highlight(text.rstrip("\n"), language_of(name)), text.count("\n"), tone, state)


_FATES: dict[Fate, tuple[str, str]] = {
    "survived": ("bad", "went by"),
    "caught": ("good", "caught"),
    "not_fired": ("calm", "did not take place"),
    "unnoticed": ("calm", "nothing to be seen"),
    "unclear": ("calm", "failed before it"),
}
"""Tone and words of what became of a fault, in the order in which they are shown."""
_ABOUT: dict[FaultGroup, str] = {"checked": "what is expected", "used": "what is used", "beside": "beside it"}


def _gate(gate: Gate) -> GateView:
    ordered = sorted(gate.mutants, key=lambda mutant: list(_FATES).index(mutant.fate))
    tone = "calm" if gate.kill_rate is None else "good" if gate.kill_rate >= WEAK else "bad"
    left_out = len(gate.mutants) - len(gate.counted)
    return GateView(gate.line, tone, tuple(map(_fault, ordered)), left_out)


def _fault(mutant: Mutant) -> FaultView:
    tone, fate = _FATES[mutant.fate]
    return FaultView(tone, fate, mutant.what, _ABOUT[mutant.group], mutant.advice or mutant.told)


def _facts(run: RunResult) -> tuple[tuple[str, str], ...]:
    header, plan = run.header, run.plan
    named = (
        ("Run", run.run_id),
        ("Started", run.started_at.strftime("%Y-%m-%d %H:%M:%S %Z").strip()),
        ("Requirement", f"{run.requirement.id} ({run.requirement.form})"),
        ("Application", (plan.base_url if plan else run.requirement.base_url) or ""),
        ("Plan", f"by {plan.planned_by}, confidence {plan.confidence:.0%}" if plan else "none"),
        ("Seed", str(header.seed)),
        ("PACTS", header.pacts_version),
        ("Playwright", header.playwright_version),
        ("Browser", header.browser),
        ("Model", header.model or "none"),
        ("Prompts", ", ".join(header.prompts)),
        ("Git commit", header.git_commit or ""),
        ("Forked from", f"{header.parent_run} {header.fork or ''}".strip() if header.parent_run else ""),
    )
    return tuple((name, plain(value)) for name, value in named if value)
