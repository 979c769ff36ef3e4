"""The books of the three tiers of execution: who may be asked for a step, what it took, and what came of it."""

import time
from collections.abc import Callable
from typing import Final
from urllib.parse import urljoin, urlsplit

from pacts.domain.element import ResolvedElement
from pacts.domain.plan import Plan, Step
from pacts.domain.result import StepResult
from pacts.domain.tiers import EXECUTION_TIERS, ExecutionTier, TierAttempt, spent
from pacts.eyes.offered import Offer, contradicts, shown_on
from pacts.goals.numbering import root_of
from pacts.graph.context import RunContext, TierLog
from pacts.graph.steps import aim, values_in
from pacts.language.grave import beyond
from pacts.runtime.origins import Origins

STRATEGIES: Final[dict[str, frozenset[ExecutionTier]]] = {
    "A": frozenset({1, 2}),
    "B": frozenset({1, 3}),
    "C": frozenset({1, 2, 3}),
    "off": frozenset({1}),
}
"""The tiers that each strategy goes through, in order."""
TYPING: Final = frozenset({"fill", "type", "append", "paste", "select", "set_slider"})
PAGE_SCRIPT: Final = frozenset({"", "javascript", "mailto", "tel"})


def goes_through(context: RunContext, tier: ExecutionTier) -> bool:
    """Whether the strategy has this tier."""
    return tier in STRATEGIES[context.services.settings.strategy]


def log_of(context: RunContext, step: Step) -> TierLog:
    """What was asked for a step, whatever it was expanded to since."""
    return context.desk.tiers.setdefault(root_of(step), TierLog())


def stopwatch() -> Callable[[], float]:
    """Milliseconds since now."""
    started = time.perf_counter()
    return lambda: (time.perf_counter() - started) * 1000


def model_rounds(plan: Plan, step: Step) -> int:
    """How many actions a model has put before a step: what bounds it after a crash, too."""
    root = root_of(step)
    return sum(one.by_model and one.parent == root for one in plan.steps)


def tier_of(plan: Plan, step: Step, element: ResolvedElement | None) -> ExecutionTier:
    """Who does a step: a model did where it put the step into the plan, or led to it."""
    if step.by_model or (not step.is_check and model_rounds(plan, step)):
        return 3
    return element.execution_tier if element is not None else 1


def objection(context: RunContext, step: Step, offer: Offer, *, secret: bool = False) -> str:
    """What speaks against doing a step to a thing that a model named; "" where nothing does.

    Args:
        context: of the run.
        step: as its author wrote it.
        offer: what was named.
        secret: a secret would be typed into it.
    """
    target, thing = aim(step), offer.thing
    if target is not None and contradicts(target, offer):
        return "it says the opposite"
    if (grave := beyond(step.source.text, *shown_on(offer))) is not None and not step.destructive:
        return f"it can't be taken back ({grave!r}), and the step says nothing of that"
    if secret and thing.type != "password":
        return "a secret is typed only into a field that hides it"
    if thing.href and not _permitted(context, urljoin(offer.frame.url, thing.href)):
        return f"it leads out of the application, to {urlsplit(thing.href).netloc}"
    return ""


def takes_secret(step: Step) -> bool:
    """Whether a secret would be typed."""
    return any(value.is_secret for value in values_in(step))


def _permitted(context: RunContext, address: str) -> bool:
    if urlsplit(address).scheme in PAGE_SCRIPT:
        return True
    origins = Origins(allowed=context.services.settings.allowed_origins)
    session = context.desk.session
    for own in (context.services.settings.base_url, session.url if session is not None else None):
        if own:
            origins.admit(own)
    return urlsplit(address).scheme in {"http", "https"} and origins.permits(address)


def told(context: RunContext, step: Step, said: str) -> None:
    """Have something said in the verdict about what a model did for a line."""
    if context.services.model_use is not None:
        context.services.model_use.tell(f"line {step.source.line}: {said}")


def attempts_of(context: RunContext, step: Step, result: StepResult) -> tuple[TierAttempt, ...]:
    """Each tier's try at an action that has come to its end; nothing for a check or a model's own action."""
    if step.is_check or step.by_model or result.outcome not in {"passed", "healed", "failed"}:
        return ()
    done = result.outcome != "failed"
    log = context.desk.tiers.pop(root_of(step), TierLog())  # a goal's later steps do not count it again
    rules = done and result.execution_tier == 1
    ms = result.timings.total_ms if rules else result.timings.look_ms
    reason = result.element_reason if rules else "" if done else result.message
    tried = [TierAttempt(tier=1, ok=rules, reason=reason, ms=round(ms, 1), rounds=result.attempts)]
    return (*tried, *(_asked(context, step, log, tier, result, done=done) for tier in sorted(log.asked_ms)))


def _asked(
    context: RunContext, step: Step, log: TierLog, tier: ExecutionTier, result: StepResult, *, done: bool
) -> TierAttempt:
    use = context.services.model_use
    tokens_in, tokens_out, cost = spent(use.costs().calls if use is not None else (), root_of(step), tier)
    ok = done and result.execution_tier == tier
    return TierAttempt(
        tier=tier,
        ok=ok,
        reason=log.reasons.get(tier, EXECUTION_TIERS[tier]),
        ms=round(log.asked_ms[tier] + (result.timings.total_ms - result.timings.look_ms if ok else 0.0), 1),
        rounds=log.rounds.get(tier, 0),
        cached=tier == 2 and log.cached,  # noqa: PLR2004 - the tier that names
        tokens_in=tokens_in,
        tokens_out=tokens_out,
        cost_usd=cost,
    )
