"""Plain-language requirements on two large applications that nobody here wrote: a CMS and a notebook editor.

They take minutes to install and to fill, so all of this is left to `make test-full`.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from pacts import run_suite
from tests.acceptance.jupyter_desk import jupyter
from tests.acceptance.test_published_applications import told, verdict
from tests.acceptance.wagtail_newsroom import wagtail
from tests.conftest import SettingsMaker

pytestmark = pytest.mark.full
REQUIREMENTS = Path(__file__).parent / "requirements"
APPLICATIONS = ("jupyter", "wagtail")
OPEN = {
    "command-palette.txt": "'the list' is the first list of the page, not the one that just opened",
    "dark-theme.txt": "a submenu that opens on hover from an item without a role",
    "launcher.feature": "a tab whose name starts with a text, where the name has more in it",
    "open-a-folder.feature": "the picture of a folder in a trail that is no navigation",
    "open-a-text-file.txt": "'the status bar', by its class on many parts",
    "run-a-cell.md": "'below the cell' of a notebook",
    "delete-a-sponsor.txt": "'the other two, A and B' of a list",
    "history.feature": "a heading by its looks",
    "publish-an-article.md": "a menu that a button without a word opens",
    "reader-follows-the-sections.txt": "'underneath it I can read X'",
    "search-pages.txt": "'the result' of a table whose rows are called nothing",
    "sponsor-needs-a-name.feature": "a field of the browser's own that is not valid stops the form",
    "no-terminal.txt": "a part of another control's name taken for the card that is quoted: a pass that is none",
}
"""Requirements that are right about the application and not yet confirmed, with what is missing."""


@pytest.fixture(scope="module")
def urls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    with ExitStack() as running:
        yield {
            "jupyter": running.enter_context(jupyter(tmp_path_factory.mktemp("jupyter"))),
            "wagtail": running.enter_context(wagtail(tmp_path_factory.mktemp("wagtail"))),
        }


@pytest.mark.parametrize("application", APPLICATIONS)
def test_all_that_is_written_of_the_application_is_confirmed(
    application: str, urls: dict[str, str], run_settings: SettingsMaker
) -> None:
    files = [path for path in sorted((REQUIREMENTS / application).iterdir()) if path.name not in OPEN]
    suite = run_suite(files, base_url=urls[application], settings=run_settings(step_timeout_s=15, workers=1))

    assert suite.status == "passed", [line for line in told(suite) if ": passed: " not in line]


@pytest.mark.parametrize("application", APPLICATIONS)
def test_what_the_application_does_not_do_is_refused_for_the_right_cause(
    application: str, urls: dict[str, str], run_settings: SettingsMaker
) -> None:
    files = [path for path in sorted((REQUIREMENTS / "refused" / application).iterdir()) if path.name not in OPEN]
    suite = run_suite(files, base_url=urls[application], settings=run_settings(step_timeout_s=5))

    assert [verdict(run) for run in suite.runs] == [run.requirement.title for run in suite.runs], told(suite)
