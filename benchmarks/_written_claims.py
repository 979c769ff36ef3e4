"""Claims that people wrote, each judged by a whole run, with what came of it."""

import asyncio
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pacts.domain.result import RunResult, RunStatus
from pacts.engine import Engine, open_engine
from pacts.errors import RequirementError
from pacts.intake.normalise import normalise
from pacts.settings import Settings
from tests.corpus.claim_files import Claim, ClaimedPage
from tests.runs.site import Site

AT_ONCE = 3
"""Runs side by side: those that fail only wait."""
_GREEN = frozenset({"passed", "healed"})


@dataclass(frozen=True, slots=True)
class Judged:
    """One claim and what a run says of it."""

    page: str
    claim: Claim
    status: RunStatus
    said: str

    @property
    def borne_out(self) -> bool:
        """Whether the run is green."""
        return self.status in _GREEN


async def judged_claims(pages: Sequence[ClaimedPage]) -> list[Judged]:
    """Every claim, each by a run of its own that has it as its whole requirement."""
    with tempfile.TemporaryDirectory(prefix="claims-") as kept, Site() as site:
        site.pages = {f"/{page.name}": page.html for page in pages}
        async with open_engine(_settings(Path(kept))) as engine:
            turn = asyncio.Semaphore(AT_ONCE)
            asked = [(page, claim) for page in pages for claim in page.claims]
            return await asyncio.gather(*(_judged(engine, turn, p.name, site.url, claim) for p, claim in asked))


def _settings(kept: Path) -> Settings:
    """Nothing is kept of a run but its verdict; the pages are complete at once."""
    return Settings.load(
        screenshots="none",
        generate=(),
        enable_memory=False,
        verify="never",
        step_timeout_s=0.3,
        report_dir=kept,
    )


async def _judged(engine: Engine, turn: asyncio.Semaphore, page: str, origin: str, claim: Claim) -> Judged:
    url = f"{origin}/{page}"
    async with turn:
        try:
            requirement = normalise(claim.say, base_url=url).requirements[0]
        except RequirementError as refusal:
            return Judged(page, claim, "invalid", str(refusal))
        run = await engine.run(requirement, base_url=url)
    return Judged(page, claim, run.status, _said(run))


def _said(run: RunResult) -> str:
    """What was read on the page, and why there; the verdict where nothing was."""
    steps = [step for step in run.steps if step.element_reason]
    if not steps:
        return f"{run.verdict.code}: {run.verdict.explanation}"
    return f"{steps[-1].element_reason}; found {steps[-1].actual}"
