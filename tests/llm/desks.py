"""A run's desk at the real gateway, without a browser or a database."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import BaseModel

from pacts.domain.cost import ModelCall
from pacts.llm.books import Books
from pacts.llm.desk import ModelDesk, open_desk
from pacts.llm.gateway import Gateway, open_gateway
from pacts.llm.question import Question
from pacts.settings import Settings
from pacts.telemetry.redaction import Redactor
from pacts.telemetry.spans import Tracer
from tests.llm.model_server import ModelServer

GOOD = '{"colour": "red"}'


class Colour(BaseModel):
    """What the tests ask for."""

    colour: str


def a_question(about: str = "the sky", *, page: str = "", agent: str = "planner") -> Question[Colour]:
    return Question(agent, "rephrase", Colour, values={"Which colour has": about}, page=page)  # type: ignore[arg-type]


def model_settings(server: ModelServer, folder: Path, **changes: object) -> Settings:
    base: dict[str, object] = {
        "model": "scripted",
        "llm_base_url": server.url,
        "llm_api_key": "sk-test-0123456789abcdef",
        "llm_timeout_s": 2,
        "llm_stage_timeout_s": 8,
        "data_dir": folder,
        "reply_cache_mb": 0,
    }
    return Settings.load(**(base | changes))


class Rows(list[ModelCall]):
    """The rows that would be stored, and what was logged."""

    def __init__(self) -> None:
        super().__init__()
        self.logged: list[tuple[str, dict[str, object]]] = []

    async def save(self, call: ModelCall) -> None:
        self.append(call)

    def log(self, event: str, **facts: object) -> None:
        self.logged.append((event, facts))


def desk_at(gateway: Gateway, *, suite_id: str | None = None, redactor: Redactor | None = None) -> ModelDesk:
    redactor = redactor or Redactor()
    rows = Rows()
    return open_desk(gateway, Books(redactor.text, Tracer((), redactor=redactor), rows.log, rows.save), suite_id)


@asynccontextmanager
async def a_desk(server: ModelServer, folder: Path, **changes: object) -> AsyncIterator[ModelDesk]:
    settings = model_settings(server, folder, **changes)
    async with open_gateway(settings, data_dir=folder) as gateway:
        yield desk_at(gateway)
