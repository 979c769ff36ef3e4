"""Plain-language requirements on three published applications, written before any of them was run.

A sample runs with `make test`, all of them with `make test-full`. What must not pass stands in `refused`: its title
says the status and the cause that are right. What is right and not carried out yet stands in `open`.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from pacts import run_suite
from pacts.domain.result import RunResult, SuiteResult
from tests.acceptance.datasette_garden import datasette
from tests.acceptance.flask_clinic import flask_admin
from tests.acceptance.swagger_books import swagger
from tests.conftest import SettingsMaker

REQUIREMENTS = Path(__file__).parent / "requirements"
APPLICATIONS = ("datasette", "flask_admin", "swagger")
SAMPLE = {
    "datasette": ("canned-query.feature", "sort.txt"),
    "flask_admin": ("pet-in-a-window.txt", "delete-owner-no.txt"),
    "swagger": ("key.feature", "filter.txt"),
}


@pytest.fixture(scope="module")
def urls(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    with ExitStack() as running:
        yield {
            "datasette": running.enter_context(datasette(tmp_path_factory.mktemp("datasette"))),
            "flask_admin": running.enter_context(flask_admin(tmp_path_factory.mktemp("clinic"))),
            "swagger": running.enter_context(swagger()),
        }


def told(suite: SuiteResult) -> list[str]:
    return [f"{run.requirement.title}: {run.status}: {run.verdict.explanation}" for run in suite.runs]


def verdict(run: RunResult) -> str:
    return f"{run.status} {run.verdict.code}"


@pytest.mark.parametrize("application", APPLICATIONS)
def test_a_sample_of_what_the_application_does_is_confirmed(
    application: str, urls: dict[str, str], run_settings: SettingsMaker
) -> None:
    files = [REQUIREMENTS / application / name for name in SAMPLE[application]]
    settings = run_settings(step_timeout_s=8, workers=2)
    suite = run_suite(files, base_url=urls[application], settings=settings)

    assert suite.status == "passed", told(suite)


@pytest.mark.full
@pytest.mark.parametrize("application", APPLICATIONS)
def test_all_that_is_written_of_the_application_is_confirmed(
    application: str, urls: dict[str, str], run_settings: SettingsMaker
) -> None:
    files = [path for path in sorted((REQUIREMENTS / application).iterdir()) if path.name not in SAMPLE[application]]
    settings = run_settings(step_timeout_s=8, workers=2)
    suite = run_suite(files, base_url=urls[application], settings=settings)

    assert suite.status == "passed", [line for line in told(suite) if ": passed: " not in line]


@pytest.mark.full
@pytest.mark.parametrize("application", APPLICATIONS)
def test_what_the_application_does_not_do_is_refused_for_the_right_cause(
    application: str, urls: dict[str, str], run_settings: SettingsMaker
) -> None:
    files = sorted((REQUIREMENTS / "refused" / application).iterdir())
    suite = run_suite(files, base_url=urls[application], settings=run_settings(workers=2))

    assert [verdict(run) for run in suite.runs] == [run.requirement.title for run in suite.runs], told(suite)


@pytest.mark.full
@pytest.mark.parametrize("application", ["flask_admin", "swagger"])
def test_what_can_not_be_carried_out_yet_is_never_called_passed_unless_it_is_moved(
    application: str, urls: dict[str, str], run_settings: SettingsMaker
) -> None:
    """One that passes belongs in the application's own folder from then on."""
    files = sorted((REQUIREMENTS / "open" / application).iterdir())
    suite = run_suite(files, base_url=urls[application], settings=run_settings(workers=2))

    assert [run.requirement.title for run in suite.runs if run.status == "passed"] == []
