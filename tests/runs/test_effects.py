"""What actions change: learnt from good runs, held against what a changed locator did, missed where it is nothing."""

import json
from collections.abc import Iterator

import pytest

from pacts import run_requirement
from pacts.domain.result import RunResult
from tests.conftest import SettingsMaker
from tests.runs.shelf import Shelf


@pytest.fixture
def shelf() -> Iterator[Shelf]:
    with Shelf() as opened:
        yield opened


def run(shelf: Shelf, settings: SettingsMaker, requirement: str, **changes: object) -> RunResult:
    result = run_requirement(requirement, base_url=shelf.url, settings=settings(generate=(), **changes))
    assert isinstance(result, RunResult)
    return result


def codes(result: RunResult) -> list[str]:
    return [notice.code for notice in result.verdict.warnings]


SAVE = """<h1>Profile</h1><form onsubmit="return false"><button id="save" onclick="
    fetch('/api/profile/77', {method: 'POST'}).then(() => out.textContent = 'Saved')">Save profile</button></form>
    <output id="out"></output>"""
MOVED = SAVE.replace("Save profile", "Save your profile").replace('id="save"', 'id="store"')
KEEP = 'Open the home page. Click "Save profile".'


def test_a_heal_that_does_what_good_runs_did_is_healed(shelf: Shelf, run_settings: SettingsMaker) -> None:
    shelf.page("/", SAVE)
    first = run(shelf, run_settings, f'{KEEP} I see "Saved".')
    shelf.page("/", MOVED)

    result = run(shelf, run_settings, f'{KEEP} I see "Saved".')

    assert first.ok, first.verdict.explanation
    assert first.steps[1].effect is not None
    assert first.steps[1].effect.sent == ("POST /api/profile/:n",)
    assert result.status == "healed", result.verdict.explanation


def test_a_heal_with_another_effect_is_a_failure_that_shows_both(shelf: Shelf, run_settings: SettingsMaker) -> None:
    shelf.page("/", SAVE)
    assert run(shelf, run_settings, KEEP).ok
    shelf.page("/", MOVED.replace("/api/profile/77", "/api/drafts"))

    result = run(shelf, run_settings, KEEP)

    assert (result.status, result.verdict.code) == ("failed", "effect_differs"), result.verdict.explanation
    assert "POST /api/profile/:n" in result.steps[1].expected
    assert "POST /api/drafts" in result.steps[1].actual
    assert result.verdict.cause == "element_drift"


GOOD = """<h1>Shop</h1><p id=clock></p><a href="/cart?from=1">Cart</a>
    <button onclick="add()">Add one</button>
    <button id=like aria-pressed="false" onclick="like.ariaPressed = String(like.ariaPressed !== 'true')">Like</button>
    <label><input type=checkbox checked> News</label>
    <label>Note <input id=note oninput="keep()"></label>
    <button onclick="fetch('/api/cached').then(r => r.text()).then(t => out.textContent = t)">Load</button>
    <button onclick="setTimeout(() => late.textContent = 'Later', 600)">Wait</button><p id=late></p>
    <button onclick="navigator.sendBeacon('/api/seen')">Track</button>
    <output id=out></output><ul id=list></ul>
    <script>
      setInterval(() => fetch('/api/poll', {method: 'POST'}), 70);
      setInterval(() => clock.textContent = Date.now(), 90);
      let timer;
      const keep = () => {
        clearTimeout(timer);
        timer = setTimeout(() => fetch('/api/note', {method: 'PUT'}), 400);
      };
      const add = () => {
        localStorage.n = (+localStorage.n || 0) + 1;
        list.insertAdjacentHTML('beforeend', '<li>One</li>');
      };
    </script>"""
FLOW = """Open the home page
Click "Add one"
Click "Like"
Check "News"
Fill "Note" with "Hello"
Click "Load"
Click "Wait"
Click "Track"
Click "Load"
Click "Cart"
I see "Your cart"
"""


def test_the_same_flow_again_and_again_raises_no_alarm(shelf: Shelf, run_settings: SettingsMaker) -> None:
    shelf.page("/", GOOD)
    shelf.page("/cart", "<h1>Your cart</h1>")

    results = [run(shelf, run_settings, FLOW) for _ in range(4)]

    assert [(result.status, codes(result)) for result in results] == [("passed", [])] * 4, [
        notice.message for result in results for notice in result.verdict.warnings
    ]


def test_a_button_that_no_longer_does_anything_is_a_finding(shelf: Shelf, run_settings: SettingsMaker) -> None:
    flow = 'Open the home page. Click "Load". Click "Add one". I see "Shop".'
    shelf.page("/", GOOD.replace("setInterval", "void "))
    assert [codes(run(shelf, run_settings, flow)) for _ in range(2)] == [[], []]
    shelf.page("/", GOOD.replace("setInterval", "void ").replace("fetch('/api/cached')", "new Promise(() => 0)"))

    result = run(shelf, run_settings, flow)

    assert result.status == "passed"
    assert codes(result) == ["no_effect"], result.verdict.warnings
    assert '"Load"' in result.verdict.warnings[0].message
    assert "GET" not in json.dumps(result.verdict.model_dump(), default=str)


def test_a_link_that_leads_nowhere_and_a_field_that_stays_empty_are_findings_without_history(
    shelf: Shelf, run_settings: SettingsMaker
) -> None:
    shelf.page(
        "/",
        """<a href="/terms" onclick="return false">Terms</a><a href="#top">Top</a><button>Copy</button>
        <label>Code <input oninput="this.value = ''"></label><label>Name <input></label>""",
    )

    result = run(
        shelf,
        run_settings,
        'Open the home page\nClick "Terms"\nClick "Top"\nClick "Copy"\nFill "Code" with "12"\n'
        'Fill "Name" with "Ann"\nI see "Code"\n',
    )

    assert [notice.line for notice in result.verdict.warnings if notice.code == "no_effect"] == [2, 5]
