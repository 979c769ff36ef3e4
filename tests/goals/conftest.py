"""A server for pages that a test writes itself, and a way to run plans on them."""

from collections.abc import Iterator

import pytest

from pacts.domain.plan import Step
from pacts.domain.result import RunResult
from tests.conftest import SettingsMaker
from tests.goals.planned import Run, run_plan
from tests.runs.site import Site


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as opened:
        yield opened


@pytest.fixture
def carry_out(site: Site, run_settings: SettingsMaker, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run steps on a page (or on several, by path)."""

    def run(pages: str | dict[str, str], *steps: Step, name: str = "A plan", **settings: object) -> RunResult:
        site.pages.update({"/": pages} if isinstance(pages, str) else pages)
        given = {"step_timeout_s": 4, "screenshots": "none", "generate": (), "enable_memory": False} | settings
        return run_plan(steps, url=site.url, settings=run_settings(**given), patch=monkeypatch, name=name)

    return run
