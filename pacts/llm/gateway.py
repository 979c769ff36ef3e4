"""What all runs of an engine share on their way to the models: clients, limits, kept replies, the suites' purses."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pacts.llm.budget import Purse
from pacts.llm.faults import ModelFault
from pacts.llm.limits import Limits
from pacts.llm.models import Models, open_models
from pacts.llm.prices import Prices
from pacts.llm.reply_cache import MEGABYTE, ReplyCache
from pacts.settings import InjectionKind, Settings


@dataclass(slots=True)
class Gateway:
    """The shared part. Each run asks over a `ModelDesk` of its own."""

    settings: Settings
    models: Models
    limits: Limits
    cache: ReplyCache | None
    prices: Prices
    shut: dict[str, ModelFault] = field(default_factory=dict)
    """Models that will not answer as things are, and why."""
    strike: Callable[[InjectionKind], None] = lambda _: None
    """Called before a model is; may raise an OSError, as a lost connection does."""
    told: list[str] = field(default_factory=list)
    """What was noticed that concerns every run."""
    _suites: dict[str, Purse] = field(default_factory=dict)

    def purses(self, suite_id: str | None) -> tuple[Purse, ...]:
        """A fresh purse for a run, and that of its suite."""
        own = Purse("run", self.settings.budget_run_usd)
        if suite_id is None:
            return (own,)
        return own, self._suites.setdefault(suite_id, Purse("suite", self.settings.budget_suite_usd))


@asynccontextmanager
async def open_gateway(
    settings: Settings, *, data_dir: Path, strike: Callable[[InjectionKind], None] = lambda _: None
) -> AsyncIterator[Gateway]:
    """The gateway for an engine; its connections are closed in the end.

    Args:
        settings: which models, limits and budgets there are.
        data_dir: where replies are kept if nothing else is said.
        strike: called before each request to a model or to Redis, to let it fail on purpose.
    """
    told: list[str] = []
    async with open_models(settings) as models:
        yield Gateway(
            settings=settings,
            models=models,
            limits=_limits(settings, told.append, strike),
            cache=_cache(settings, data_dir),
            prices=Prices(settings.llm_prices),
            strike=strike,
            told=told,
        )


def _limits(settings: Settings, tell: Callable[[str], None], strike: Callable[[InjectionKind], None]) -> Limits:
    return Limits(
        requests=settings.llm_requests_per_minute,
        tokens=settings.llm_tokens_per_minute,
        server=settings.azure_endpoint or settings.llm_base_url or "openai",
        redis_url=settings.redis_url.get_secret_value() if settings.redis_url else None,
        tell=tell,
        strike=lambda: strike("redis"),
    )


def _cache(settings: Settings, data_dir: Path) -> ReplyCache | None:
    if settings.replay is not None:
        return ReplyCache(settings.replay, 0, read_only=True)
    if not settings.reply_cache_mb:
        return None
    return ReplyCache(settings.reply_dir or data_dir / "replies", settings.reply_cache_mb * MEGABYTE)
