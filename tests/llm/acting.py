"""A model of tier 3 that does what a script says, and the run it is asked in."""

import json
import re
from dataclasses import dataclass, field

from pacts import run_requirement
from pacts.domain.result import RunResult
from tests.conftest import SettingsMaker
from tests.llm.model_server import ModelServer, Scripted, model_server
from tests.llm.test_hostile_pages import visited

QUICK: dict[str, object] = {"model": "m", "reply_cache_mb": 0, "step_timeout_s": 1, "generate": (), "strategy": "B"}


@dataclass(slots=True)
class Actor:
    """Answers each question with the next of its moves, the last one for good."""

    moves: list[tuple[str, str | int | None, str | None]]
    """What to do, the name (or number) of the thing, and a value."""
    seen: list[str] = field(default_factory=list)
    """Every question."""

    def __call__(self, said: str) -> Scripted:
        self.seen.append(said)
        do, on, value = self.moves.pop(0) if len(self.moves) > 1 else self.moves[0]
        number = on if isinstance(on, int) or on is None else number_of(said, on)
        answer = {"do": do, "number": number, "value": value, "reason": "it seems so"}
        return Scripted(json.dumps(answer), tokens=(400, 30))


def number_of(said: str, name: str) -> int | None:
    found = re.findall(rf'^(\d+)\. \w+ "{re.escape(name)}"', said, re.MULTILINE)
    return int(found[-1]) if found else None


def act(
    make: SettingsMaker, page: str, text: str, *moves: tuple[str, str | int | None, str | None], **changes: object
) -> tuple[RunResult, ModelServer, list[str]]:
    """The run of a text on a page with a model that makes these moves, and what the application was asked."""
    with visited() as site, model_server(think=Actor(list(moves))) as model:
        site.page = page
        settings = make(**(QUICK | {"llm_base_url": model.url} | changes))
        result = run_requirement(text, base_url=site.url, settings=settings)
    assert isinstance(result, RunResult)
    return result, model, site.paths
