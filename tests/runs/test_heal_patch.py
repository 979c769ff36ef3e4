"""The patch of a heal: applied with git to the test that was kept, which then passes on the changed page."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pacts import run_requirement
from pacts.domain.result import RunResult
from pacts.runtime.chromium import find
from pacts.settings import Settings
from tests.conftest import SettingsMaker
from tests.runs.shelf import Shelf

PAGE = """<h1>Profile</h1><p>Your data</p><label>Name <input></label><button id="{id}" onclick="
    fetch('/api/profile', {{method: 'POST'}}).then(() => out.textContent = 'Saved')">{said}</button>
    <output id="out"></output>"""
FLOW = 'Open the home page\nFill "Name" with "Ann"\nClick "Save profile"\nI see "Saved"\n'


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with Shelf() as opened:
        opened.page("/", PAGE.format(id="save", said="Save profile"))
        yield opened


def run(shelf: Shelf, settings: Settings) -> RunResult:
    result = run_requirement(FLOW, base_url=shelf.url, settings=settings)
    assert isinstance(result, RunResult)
    return result


@pytest.mark.full
@pytest.mark.parametrize("policy", ["suggest", "auto"])
def test_the_patch_mends_the_kept_test_and_touches_nothing_that_is_expected(
    shelf: Shelf, run_settings: SettingsMaker, policy: str
) -> None:
    good = run(shelf, run_settings(generate=("py", "ts")))
    shelf.page("/", PAGE.format(id="store", said="Save your profile"))
    kept = Path(good.generated[0].path)
    expected = [line for line in kept.read_text().splitlines() if "expect" in line]

    result = run(shelf, run_settings(generate=(), heal=policy))

    assert result.patch is not None
    changed = [line for line in Path(result.patch).read_text().splitlines() if line.startswith(("-  ", "+  "))]
    assert len(changed) == 4, changed  # one locator, in two languages
    assert passes(kept, shelf) is False
    subprocess.run(["git", "apply", result.patch], cwd=kept.parent, check=True)
    assert passes(kept, shelf) is True
    assert [line for line in kept.read_text().splitlines() if "expect" in line] == expected


def passes(test: Path, shelf: Shelf) -> bool:
    environment = os.environ | {"PACTS_BROWSER_PATH": str(find(None)), "PACTS_BASE_URL": shelf.url}
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", test.name]
    return subprocess.run(command, cwd=test.parent, env=environment, capture_output=True, check=False).returncode == 0
