"""Short requirements run one after the other on one page of a shelf."""

from pacts.domain.result import RunResult
from pacts.engine import open_engine
from tests.conftest import SettingsMaker
from tests.runs.shelf import Shelf


async def runs_of(
    shelf: Shelf, make: SettingsMaker, page: str, texts: tuple[str, ...], **more: object
) -> dict[str, RunResult]:
    """What came of each text, begun on the page; without memory, and without kept tests unless they are asked for."""
    async with open_engine(make(enable_memory=False, **{"generate": (), **more})) as engine:
        return {text: await engine.run(f"Open {page}. {text}", base_url=shelf.url) for text in texts}


async def outcomes_of(
    shelf: Shelf, make: SettingsMaker, page: str, texts: tuple[str, ...], **more: object
) -> dict[str, str]:
    """The status and the explanation of each text."""
    runs = await runs_of(shelf, make, page, texts, **more)
    return {text: f"{run.status}: {run.verdict.explanation}" for text, run in runs.items()}
