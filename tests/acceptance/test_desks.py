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
    files = sorted((REQUIREMENTS / application).iterdir())
    suite = run_suite(files, base_url=urls[application], settings=run_settings(step_timeout_s=15))

    assert suite.status == "passed", [line for line in told(suite) if ": passed: " not in line]


@pytest.mark.parametrize("application", APPLICATIONS)
def test_what_the_application_does_not_do_is_refused_for_the_right_cause(
    application: str, urls: dict[str, str], run_settings: SettingsMaker
) -> None:
    files = sorted((REQUIREMENTS / "refused" / application).iterdir())
    suite = run_suite(files, base_url=urls[application], settings=run_settings(step_timeout_s=5))

    assert [verdict(run) for run in suite.runs] == [run.requirement.title for run in suite.runs], told(suite)
