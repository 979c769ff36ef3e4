"""What the composition root needs of this room: opened once an engine, and a desk for each run."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from pacts.domain.cost import ModelCall
from pacts.llm.act import ModelActor
from pacts.llm.books import Books
from pacts.llm.desk import ModelDesk, open_desk
from pacts.llm.gateway import Gateway, open_gateway
from pacts.llm.observe import ModelObserver
from pacts.llm.prompts import versions
from pacts.llm.rephrase import ModelRephraser
from pacts.ports import Tracing
from pacts.settings import InjectionKind, ModelAgent, Settings


@dataclass(frozen=True, slots=True)
class RunModels:
    """What one run may ask of models; None where no model is set for it."""

    desk: ModelDesk
    rephraser: ModelRephraser | None
    observer: ModelObserver | None
    actor: ModelActor | None


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """The open gateway, as the engine sees it."""

    gateway: Gateway

    def chains(self) -> dict[str, tuple[str, ...]]:
        """The models of each agent that has any, for a run's header."""
        asking: tuple[ModelAgent, ...] = ("planner", "pom_builder", "executor")
        every = ((agent, self.gateway.models.chain(agent)) for agent in asking)
        return {agent: chain for agent, chain in every if chain}

    def prompts(self) -> tuple[str, ...]:
        """The prompts with their versions, for a run's header."""
        return versions()

    def for_run(
        self,
        mask: Callable[[str], str],
        tracing: Tracing,
        log: Callable[..., None],
        save: Callable[[ModelCall], Awaitable[None]],
        suite_id: str | None,
    ) -> "RunModels":
        """What one run may ask of models, and the desk it asks at."""
        desk = open_desk(self.gateway, Books(mask, tracing, log, save), suite_id)
        return RunModels(
            desk,
            rephraser=ModelRephraser(desk) if desk.serves("planner") else None,
            observer=ModelObserver(desk) if desk.serves("pom_builder") else None,
            actor=ModelActor(desk) if desk.serves("executor") else None,
        )


@asynccontextmanager
async def open_models_entry(
    settings: Settings, *, data_dir: Path, strike: Callable[[InjectionKind], None]
) -> AsyncIterator[ModelEntry]:
    """The gateway for an engine, closed in the end."""
    async with open_gateway(settings, data_dir=data_dir, strike=strike) as gateway:
        yield ModelEntry(gateway)
