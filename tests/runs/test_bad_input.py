"""Whatever is given as a requirement, the answer is a run with a status, a cause, a next move and a report."""

import asyncio
from pathlib import Path

import pytest

from pacts import Settings, run_requirement
from pacts.api import Given, run_suite
from pacts.domain.cause import class_of
from pacts.domain.result import RunResult
from pacts.storage.opening import open_storage
from tests.conftest import SettingsMaker
from tests.runs.site import Site

pytestmark = pytest.mark.usefixtures("watch")

BAD_INPUTS: dict[str, tuple[Given, str, tuple[str, ...]]] = {
    "nothing": ("", "empty_requirement", ("empty", "write")),
    "blanks": (" \n\t\n ", "empty_requirement", ("empty",)),
    "only a comment": ("# just a thought\n", "empty_requirement", ("step",)),
    "binary": (b"\x7fELF\x02\x01\x01\x00\xff\xfe", "not_text", ("UTF-8",)),
    "a NUL in the text": ("Click\0 the button", "not_text", ("NUL", "line 1")),
    "half a character": ("Click \ud83d the button", "not_text", ("line 1", "half a character")),
    "latin-1": ("Öffne die Seite".encode("latin-1"), "not_text", ("UTF-8", "0xd6", "line 1")),
    "five megabytes": ('Click "Go".\n' * 420_000, "too_large", ("split",)),
    "broken Gherkin": (
        "Feature: Shop\n  Scenario: Buy\n    Given the page\n    Whenever I buy\n",
        "syntax",
        ("line 4",),
    ),
    "broken YAML": ("title: Buy\nsteps:\n  - Click [Go\n  bad: : :\n", "syntax", ("line",)),
    "broken JSON": ('{"title": "Buy", "steps": ["Click Go",}', "syntax", ("line",)),
    "an unknown parameter": ('Fill "Name" with "<customer>".\nI see "Done".', "unknown_parameter", ("customer",)),
    "a missing secret": (
        'Fill "Password" with {{secret:vault_key}}.\nI see "Done".',
        "missing_secret",
        ("vault_key", "PACTS_SECRET_VAULT_KEY", "line 1"),
    ),
    "a missing environment variable": (
        'Fill "Name" with {{env:NO_SUCH_THING}}.\nI see "Done".',
        "missing_secret",
        ("NO_SUCH_THING", "line 1"),
    ),
    "a line nobody understands": (
        'Click "Go".\nFrobnicate the whatsit sideways.\nI see "Done".',
        "unclear_step",
        ("line 2", "Frobnicate the whatsit sideways", "nearest"),
    ),
    "a canonical form with an unknown key": ({"titel": "Buy", "steps": ['Click "Go"']}, "syntax", ("titel",)),
}
"""By name: what is given, the cause code, and words that the explanation must hold."""


@pytest.mark.parametrize("name", BAD_INPUTS)
async def test_bad_input_is_a_stored_run_that_names_the_thing_and_the_next_move(
    name: str, site: Site, run_settings: SettingsMaker
) -> None:
    given, code, words = BAD_INPUTS[name]
    settings = run_settings()
    result = await asyncio.to_thread(run_requirement, given, base_url=site.url, settings=settings)

    assert isinstance(result, RunResult)
    verdict = result.verdict
    assert (verdict.code, verdict.cause) == (code, class_of(verdict.code)), verdict.explanation
    assert result.status == ("blocked" if code == "missing_secret" else "invalid")
    assert all(word in verdict.explanation for word in words), verdict.explanation
    assert verdict.next_move
    assert all(step.outcome == "skipped" for step in result.steps)
    assert result.report is not None
    assert await asyncio.to_thread(Path(result.report).is_file)
    assert await stored(result, settings) == result


async def stored(result: RunResult, settings: Settings) -> RunResult | None:
    async with open_storage(settings, environment={}) as storage:
        return await storage.runs.result(result.run_id)


def test_a_missing_file_is_told_by_its_name(site: Site, run_settings: SettingsMaker, tmp_path: Path) -> None:
    result = run_requirement(tmp_path / "nowhere.feature", base_url=site.url, settings=run_settings())

    assert isinstance(result, RunResult)
    assert (result.status, result.verdict.code) == ("invalid", "syntax")
    assert "nowhere.feature" in result.verdict.explanation


def test_without_an_address_the_run_says_where_to_put_one(run_settings: SettingsMaker) -> None:
    result = run_requirement('Click "Go".\nI see "Done".', settings=run_settings())

    assert isinstance(result, RunResult)
    assert (result.status, result.verdict.code) == ("invalid", "no_base_url")
    assert "PACTS_BASE_URL" in result.verdict.explanation


def test_one_bad_requirement_does_not_spoil_the_others(site: Site, run_settings: SettingsMaker) -> None:
    suite = run_suite(
        ["", 'Click "Go".\nI see "Done".', b"\xff\xfe\x00"], base_url=site.url, settings=run_settings(workers=2)
    )

    assert [run.status for run in suite.runs] == ["invalid", "passed", "invalid"]
    assert suite.status == "invalid"


def test_an_endless_line_is_refused_in_short_words(site: Site, run_settings: SettingsMaker) -> None:
    result = run_requirement("blorp " * 50_000, base_url=site.url, settings=run_settings())

    assert isinstance(result, RunResult)
    assert result.status == "invalid"
    assert len(result.verdict.explanation) < 3_000
