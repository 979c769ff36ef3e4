"""Plain-language requirements on two applications that nobody here wrote."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pacts import run_suite
from pacts.domain.result import SuiteResult
from tests.acceptance.django_admin import django_admin
from tests.acceptance.todomvc import todomvc
from tests.conftest import SettingsMaker

REQUIREMENTS = Path(__file__).parent / "requirements"


@pytest.fixture(scope="module")
def admin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with django_admin(tmp_path_factory.mktemp("library")) as url:
        yield url


@pytest.fixture(scope="module")
def todos() -> Iterator[str]:
    with todomvc() as url:
        yield url


def told(suite: SuiteResult) -> list[str]:
    return [f"{run.requirement.title}: {run.status}: {run.verdict.explanation}" for run in suite.runs]


@pytest.mark.parametrize("name", sorted(path.name for path in (REQUIREMENTS / "django").iterdir()))
def test_the_django_admin_does_what_is_written(name: str, admin: str, run_settings: SettingsMaker) -> None:
    suite = run_suite([REQUIREMENTS / "django" / name], base_url=admin, settings=run_settings(step_timeout_s=8))

    assert suite.status == "passed", told(suite)


@pytest.mark.parametrize("name", sorted(path.name for path in (REQUIREMENTS / "todomvc").iterdir()))
def test_a_list_that_is_rendered_in_the_browser_does_what_is_written(
    name: str, todos: str, run_settings: SettingsMaker
) -> None:
    settings = run_settings(step_timeout_s=8, verify="local", workers=2)
    suite = run_suite([REQUIREMENTS / "todomvc" / name], base_url=todos, settings=settings)

    assert suite.status == "passed", told(suite)
    assert [made.state for run in suite.runs for made in run.generated] == ["verified"] * len(suite.runs), [
        made.reason for run in suite.runs for made in run.generated
    ]


def test_a_thing_that_the_admin_does_not_do_is_a_failure_and_not_a_guess(
    admin: str, run_settings: SettingsMaker
) -> None:
    text = """Title: No such button

    Open /admin/
    Log in as "admin" with password "correct horse"
    Click "Authors"
    Click the "Export to Excel" button
    """
    suite = run_suite([text], base_url=admin, settings=run_settings())

    assert (suite.status, suite.runs[0].verdict.code) == ("failed", "element_absent"), told(suite)


def test_a_defect_of_the_published_application_is_found(todos: str, run_settings: SettingsMaker) -> None:
    """It says "1item left", without a space."""
    text = 'Open the app. Type "Buy milk" into the "What needs to be done?" field and press Enter. I see "1 item left".'
    suite = run_suite([text], base_url=todos, settings=run_settings())

    assert (suite.status, suite.runs[0].verdict.cause) == ("failed", "product_defect"), told(suite)
