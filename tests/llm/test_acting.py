"""Tier 3: a model acts on the way to a step, one action at a time; the page, the plan and the gates decide each one."""

import json

import pytest

from pacts.demo.shop import PASSWORD
from tests.conftest import SettingsMaker
from tests.llm.acting import act

MENU = """<!doctype html><title>Desk</title><h1>Desk</h1>
    <button id="m" aria-haspopup="menu" aria-expanded="false"
      onclick="more.hidden = !more.hidden; m.setAttribute('aria-expanded', !more.hidden)">Sprockets</button>
    <div id="more" role="menu" hidden>
      <button role="menuitem" onclick="out.textContent = 'Filed'">Put into the cabinet</button>
      <button role="menuitem" onclick="out.textContent = 'Gone'">Delete account</button></div>
    <button onclick="">Idle</button> <a href="http://foreign.test/x">Prize</a>
    <label>Search <input name="q" oninput="out.textContent = q.value"></label><output id="out"></output>
    <script>const q = document.querySelector("input")</script>"""
FILE_IT = 'Open "/".\nClick the archival lever.\nI see "Filed".'


def test_what_a_menu_hides_is_reached_by_a_models_actions(run_settings: SettingsMaker) -> None:
    moves = ("open", "Sprockets", None), ("use", "Put into the cabinet", None)
    result, model, _ = act(run_settings, MENU, FILE_IT, *moves)

    assert result.status == "passed", result.verdict.explanation
    assert len(model.asked) == 2
    opened, done = result.steps[1:3]
    assert (opened.execution_tier, done.execution_tier) == (3, 3)
    assert result.plan is not None
    assert [step.by_model for step in result.plan.steps] == [False, True, False, False]
    assert [(one.tier, one.ok) for one in done.tiers] == [(1, False), (3, True)]
    assert done.tiers[1].tokens_in == 800
    assert done.tiers[1].rounds == 2
    assert opened.tiers == ()
    assert result.steps[3].execution_tier == 1, "a check is judged by rules"
    assert any("on the way to it a model did open" in notice.message for notice in result.verdict.warnings)
    assert "-> the page changed" in model.prompts


def test_what_the_author_quotes_is_shown_by_a_model_and_found_by_its_words(run_settings: SettingsMaker) -> None:
    text = FILE_IT.replace("the archival lever", '"Put into the cabinet"')
    opens = "more.append(...rest.content.children); more.hidden = false; m.setAttribute('aria-expanded', true)"
    late = MENU.replace("more.hidden = !more.hidden; m.setAttribute('aria-expanded', !more.hidden)", opens)
    late = late.replace('role="menu" hidden>', 'role="menu" hidden></div><template id="rest"><div>')
    late = late.replace("Delete account</button></div>", "Delete account</button></div></template>")
    result, model, _ = act(run_settings, late, text, ("open", "Sprockets", None))

    assert result.status == "passed", result.verdict.explanation
    assert len(model.asked) == 1
    assert "Idle" not in model.prompts, "only what opens something is offered"


def test_what_is_only_folded_away_costs_no_question(run_settings: SettingsMaker) -> None:
    text = FILE_IT.replace("the archival lever", '"Put into the cabinet"')
    result, model, _ = act(run_settings, MENU, text, ("impossible", None, None))

    assert result.status == "passed", result.verdict.explanation
    assert model.asked == []


COVERED = """<!doctype html><title>Desk</title><button onclick="out.textContent = 'Filed'">Archive lever</button>
    <output id="out"></output><div id="g" role="dialog" style="position:fixed;inset:0;background:#fff"><h2>Guide</h2>
    <button onclick="g.remove()">Put the guide away</button>
    <button onclick="out.textContent = 'Gone'">Pay</button></div>"""


def test_what_covers_an_element_and_no_rule_may_touch_is_left_to_a_model(run_settings: SettingsMaker) -> None:
    text = 'Open "/".\nClick the archive lever.\nI see "Filed".'
    moves = ("click", "Pay", None), ("click", "Put the guide away", None)
    result, model, _ = act(run_settings, COVERED, text, *moves)

    assert result.status == "passed", result.verdict.explanation
    assert len(model.asked) == 2, "what can't be taken back was refused"
    assert result.plan is not None
    assert [step.by_model for step in result.plan.steps] == [False, True, False, False]
    assert [one.strategy for step in result.steps for one in step.mends if one.ok] == ["tier_3"]


def test_done_holds_where_the_page_changed_and_the_values_were_put_in(run_settings: SettingsMaker) -> None:
    text = 'Open "/".\nChoose "Put into the cabinet" in the filing dropdown.\nI see "Filed".'
    moves = ("done", None, None), ("open", "Sprockets", None), ("click", "Put into the cabinet", None)
    result, model, _ = act(run_settings, MENU, text, *moves, ("done", None, None))

    assert result.status == "passed", result.verdict.explanation
    assert len(model.asked) == 4
    assert any("refused: nothing was done yet" in notice.message for notice in result.verdict.warnings)
    assert result.steps[3].notes[0].startswith("done by a model in 2 actions")


@pytest.mark.parametrize(
    ("moves", "why"),
    [
        pytest.param([("use", "Delete account", None)], "can't be taken back", id="deletes"),
        pytest.param([("click", "Delete account", None)], "can't be taken back", id="deletes on the way"),
        pytest.param([("click", "Prize", None)], "out of the application", id="leaves"),
        pytest.param([("fill", "Search", "A")], "not allowed", id="types what the step does not"),
        pytest.param([("use", 99, None)], "no number 99", id="not on the list"),
        pytest.param([("press", None, "Enter")], "the key 'Enter'", id="sends a form"),
        pytest.param([("done", None, None)], "nothing was done yet", id="says it is done"),
        pytest.param([("click", "Idle", None)], "on this very page already", id="goes round in circles"),
    ],
)
def test_what_something_speaks_against_is_not_done(
    moves: list[tuple[str, str | int | None, str | None]], why: str, run_settings: SettingsMaker
) -> None:
    page = MENU.replace('role="menu" hidden', 'role="menu"')
    result, _, paths = act(run_settings, page, FILE_IT, *moves)

    assert (result.status, result.verdict.code) == ("failed", "element_absent"), result.verdict.explanation
    assert any(why in notice.message for notice in result.verdict.warnings), result.verdict.warnings
    assert all(path == "GET /" or "favicon" in path for path in paths)


def test_a_loop_ends_after_its_rounds(run_settings: SettingsMaker) -> None:
    page = MENU + "<button onclick='out.textContent = Math.random()'>Turn</button>"
    result, model, _ = act(run_settings, page, FILE_IT, ("click", "Turn", None), tier3_rounds=3)

    assert result.status == "failed"
    assert len(model.asked) == 3
    assert result.steps[-2].tiers[1].reason == "3 actions (tier3_rounds) did not lead to it"


def test_a_secret_is_never_typed_where_it_could_be_read(run_settings: SettingsMaker) -> None:
    text = 'Open "/".\nEnter "{{secret:shop_password}}" into the mystery box.\nI see "Filed".'
    for strategy, move in (("B", ("use", "Search", None)), ("B", ("fill", "Search", "A"))):
        result, model, _ = act(run_settings, MENU, text, move, strategy=strategy)
        assert result.status == "failed"
        assert any("a field that hides it" in notice.message for notice in result.verdict.warnings)
        assert PASSWORD not in json.dumps(model.asked)


def test_an_action_that_fails_is_left_out_and_the_step_is_judged_without_it(run_settings: SettingsMaker) -> None:
    page = MENU + (
        "<label>Size <select><option>Small</option></select></label>"
        "<label>Tint <select onchange=\"out.textContent = 'Filed'\"><option>-</option><option>Red</option></select>"
    )
    text = 'Open "/".\nChoose "Red" in the paint dropdown.\nI see "Filed".'
    result, _, _ = act(run_settings, page, text, ("select", "Size", "A"), ("use", "Tint", None))

    assert result.status == "passed", result.verdict.explanation
    assert any("could not be done and was left out" in notice.message for notice in result.verdict.warnings)
    assert result.plan is not None
    assert sum(step.by_model for step in result.plan.steps) == 0


@pytest.mark.parametrize(("strategy", "asked"), [("A", 1), ("B", 1), ("C", 2), ("off", 0)])
def test_each_strategy_goes_through_its_tiers(strategy: str, asked: int, run_settings: SettingsMaker) -> None:
    result, model, _ = act(run_settings, MENU, FILE_IT, ("impossible", None, None), strategy=strategy)

    assert result.status == "failed"
    tiers = {"A": [1, 2], "B": [1, 3], "C": [1, 2, 3], "off": [1]}[strategy]
    assert [one.tier for one in result.steps[1].tiers] == tiers
    prompts = [message["messages"][0]["content"][:40] for message in model.asked]
    assert len(set(prompts)) == asked


def test_a_check_is_never_helped_by_a_model(run_settings: SettingsMaker) -> None:
    text = 'Open "/".\nVerify that "Put into the cabinet" is shown.'
    result, model, _ = act(run_settings, MENU, text, ("open", "Sprockets", None), strategy="C")

    assert (result.status, result.verdict.code) == ("failed", "expectation_not_met")
    assert model.asked == []


def test_the_time_of_the_tier_is_bounded(run_settings: SettingsMaker) -> None:
    result, model, _ = act(run_settings, MENU, FILE_IT, ("impossible", None, None), tier3_timeout_s=0.001, strategy="B")

    assert result.status == "failed"
    assert model.asked == []
