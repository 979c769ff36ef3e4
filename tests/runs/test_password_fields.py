"""What a password field holds is compared, and told nowhere; a word typed as a password is masked in its run alone."""

from collections.abc import Iterator

import pytest

from pacts.engine import open_engine
from tests.conftest import SettingsMaker
from tests.runs.outcomes import outcomes_of, runs_of
from tests.runs.shelf import Shelf

LOGIN = """<title>Sign in</title><h1>Sign in</h1><label>User <input id=user></label>
<label>Password <input id=word type=password></label>
<button onclick="word.value = ''; said.textContent = 'Wrong user or password'">Log in</button>
<p id=said></p><p>Welcome to the reading room</p>"""
HELD = {
    'Enter "s3cret-9" in the password field. Then the password field contains "s3cret-9"': "passed",
    'Enter "s3cret-9" in the password field. Then the password field contains "other-99"': "failed",
    'Enter "s3cret-9" in the password field. Then the password field is not empty': "passed",
    'Enter "s3cret-9" in the password field. Then the password field is empty': "failed",
    'Enter "s3cret-9" in the password field. Click "Log in". Then the password field is empty': "passed",
    'Enter "s3cret-9" in the password field. Then all fields are empty': "failed",
}


@pytest.fixture
def login() -> Iterator[Shelf]:
    with Shelf() as shelf:
        shelf.page("/login", LOGIN)
        yield shelf


@pytest.mark.asyncio
async def test_what_a_password_field_holds_is_compared_and_not_told(login: Shelf, run_settings: SettingsMaker) -> None:
    runs = await runs_of(login, run_settings, "/login", tuple(HELD))
    assert {text: run.status for text, run in runs.items()} == HELD
    for run in runs.values():
        assert "s3cret" not in run.model_dump_json()
        assert "other-99" not in run.model_dump_json()


@pytest.mark.asyncio
async def test_the_label_of_a_field_is_seen_where_its_name_was_typed_as_a_password(
    login: Shelf, run_settings: SettingsMaker
) -> None:
    texts = ('Enter "Password" in the password field. Then I should see "Password"', 'Then I should see "Password"')
    for text, told in (await outcomes_of(login, run_settings, "/login", texts)).items():
        assert told.startswith("passed"), (text, told)


@pytest.mark.asyncio
async def test_a_word_that_one_run_typed_as_a_password_is_read_by_the_next(
    login: Shelf, run_settings: SettingsMaker
) -> None:
    async with open_engine(run_settings(enable_memory=False, generate=())) as engine:
        url = f"{login.url}/login"
        first = await engine.run(
            'Enter "Welcome" in the password field. Then the first paragraph is shown', base_url=url
        )
        then = await engine.run('Then I should see "Welcome to the reading room"', base_url=url)
    assert first.status == "passed"
    assert "Welcome" not in first.model_dump_json()
    assert then.status == "passed"
    assert "Welcome to the reading room" in then.model_dump_json()
