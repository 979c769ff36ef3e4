"""Which page one is on: what the page says of it, and where an application that is called by its name starts."""

from collections.abc import Iterator

import pytest

from pacts.domain.plan import Plan, Step, Target, Value
from pacts.engine import open_engine
from pacts.errors import GraphError
from pacts.goals.numbering import put
from pacts.graph.locked import demand_locked
from tests.conftest import SettingsMaker
from tests.language.factory import planned
from tests.runs.shelf import Shelf

START = """
<h1>Ferry tickets</h1><a href="/timetable.html">Timetable</a> <a href="/help">Help</a> <a href="/lost">Lost</a>
<a href="/admin">Admin</a> <a href="/items">Items</a>
<form action="/cabin/list.html"><label>User <input name=user></label>
<label>Password <input type=password name=pw></label><button>Log in</button></form>
"""
PAGES = {
    "/": START,
    "/timetable.html": "<p>Every hour.</p><a href='/'>Start</a>",
    "/help": "<h3>Questions and answers</h3><p>Ask us.</p>",
    "/cabin/list.html": "<span class=title>Cabins</span><p>Two left.</p>",
    "/lost": "<h1>404: not found</h1>",
    "/items": """<h2>Notes</h2>
<button onclick="this.insertAdjacentHTML('afterend','<button>Drop</button>')">New</button>
<p id=said></p><script>document.addEventListener('click', e => {
 if (e.target.textContent === 'Drop') { e.target.remove(); said.textContent = 'Dropped' } })</script>""",
}
BORNE_OUT = (
    "Given I am on the Ferrymaster home page\nThen I see 'Ferry tickets'",
    "Given I am on the FerryMaster login page\nThen I see 'Ferry tickets'",
    "Given I am on the Page page\nThen I see 'Ferry tickets'",
    "Given I open the browser\nThen I see 'Ferry tickets'",
    "click 'Timetable'\nThen I should be redirected to the timetable page",
    "click 'Help'\nThen I should see the Questions and Answers page\nAnd I am on the help page",
    "log in as 'ann' with password 'x1'\nThen I should be on the Cabins page",
    "click 'Help'\nThen I should not be on the timetable page",
    "I see 'Ferry tickets'\nThen I should be on the login page",
)
NOT_BORNE_OUT = (
    "click 'Timetable'\nThen I should be on the help page",
    "click 'Timetable'\nThen I should not be on the timetable page",
    "click 'Help'\nThen I should be on the login page",
    "I see 'Ferry tickets'\nThen I should not be on the login page",
    "click 'Lost'\nThen I should be on the lost page",
    "Given I am on the Admin home page\nThen I see 'Ferry tickets'",
    "Given I am on the Tariffs page\nThen I see 'Ferry tickets'",
)


@pytest.fixture
def ferry() -> Iterator[Shelf]:
    with Shelf() as shelf:
        for path, body in PAGES.items():
            shelf.page(path, body)
        yield shelf


@pytest.mark.asyncio
async def test_a_page_is_known_by_its_address_or_its_heading_and_a_start_by_the_application_s_name(
    ferry: Shelf, run_settings: SettingsMaker
) -> None:
    async with open_engine(run_settings(generate=())) as engine:
        for text in BORNE_OUT:
            result = await engine.run(text, base_url=ferry.url)
            assert result.status == "passed", f"{text}: {result.verdict.explanation}"
    async with open_engine(run_settings(generate=(), step_timeout_s=1.0)) as engine:
        for text in NOT_BORNE_OUT:
            result = await engine.run(text, base_url=ferry.url)
            assert not result.ok, text


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("html", "name", "is_there"),
    [
        ("<h1>Nice clips</h1><video></video>", "video player", True),
        ("<h1>Nice clips</h1><video></video><a href='/more'>More</a>", "video player", False),
        ("<h1>Nice clips</h1><video></video>", "checkout", False),
    ],
)
async def test_a_page_that_leads_nowhere_is_the_one_that_is_told_by_a_word_of_it(
    ferry: Shelf, run_settings: SettingsMaker, html: str, name: str, *, is_there: bool
) -> None:
    ferry.page("/", html)
    async with open_engine(run_settings(generate=(), step_timeout_s=1.0)) as engine:
        result = await engine.run(f"Given the {name} page is loaded\nThen I see 'Nice clips'", base_url=ferry.url)
    assert result.ok is is_there, result.verdict.explanation


@pytest.mark.asyncio
async def test_what_a_closed_list_offers_is_chosen_where_just_one_list_offers_it(
    ferry: Shelf, run_settings: SettingsMaker
) -> None:
    listed = "<select onchange='said.textContent = this.value'><option>Any<option>{}<option>Upper</select>"
    ferry.page("/one", listed.format("Lower") + "<p id=said></p>")
    ferry.page("/two", listed.format("Lower") * 2 + "<p id=said></p>")
    async with open_engine(run_settings(generate=())) as engine:
        one = await engine.run("open /one. I select 'Lower'. Then I should see the text 'Lower'.", base_url=ferry.url)
        two = await engine.run("open /two. I select 'Lower'. Then I should see the text 'Lower'.", base_url=ferry.url)
    assert one.status == "passed", one.verdict.explanation
    assert one.plan is not None
    assert [step.verb for step in one.plan.steps] == ["open", "select", "text"]
    assert not two.ok


@pytest.mark.asyncio
async def test_what_is_filtered_when_the_typing_ends_is_judged_when_it_is_filtered(
    ferry: Shelf, run_settings: SettingsMaker
) -> None:
    ferry.page(
        "/filter",
        """<label>Search <input id=q></label><ul><li>Desk</li><li>Chair</li></ul><script>
        let timer;
        const sift = () => {
            for (const li of document.querySelectorAll("li")) li.hidden = !li.textContent.includes(q.value);
        };
        q.addEventListener("keyup", () => { clearTimeout(timer); timer = setTimeout(sift, 600) })</script>""",
    )
    typed = "open /filter. Type 'Desk' into the Search field."
    async with open_engine(run_settings(generate=(), step_timeout_s=1.0)) as engine:
        gone = await engine.run(f"{typed} I see 'Chair'.", base_url=ferry.url)
        kept = await engine.run(f"{typed} I see 'Desk'. I do not see 'Chair'.", base_url=ferry.url)
    assert (gone.status, gone.verdict.code) == ("failed", "expectation_not_met"), gone.verdict.explanation
    assert kept.status == "passed", kept.verdict.explanation


@pytest.mark.asyncio
async def test_the_first_of_those_that_came_since_is_told_from_the_others(
    ferry: Shelf, run_settings: SettingsMaker
) -> None:
    text = "open /items\nclick 'New' 3 times\nI should see 3 Drop buttons\nclick the first Drop button\nI see 'Dropped'"
    async with open_engine(run_settings(generate=())) as engine:
        result = await engine.run(text, base_url=ferry.url)
    assert result.status == "passed", result.verdict.explanation


def address_of(step: Step, end: str, *, negated: bool = False) -> Step:
    return step.model_copy(
        update={"verb": "url", "target": None, "value": Value(template=end), "negated": negated, "parent": step.id}
    )


def test_only_which_page_one_is_on_may_be_made_plain_as_an_address() -> None:
    plan: Plan = planned("I should be on the cart page. I should see the Total field.")
    page, text = plan.steps
    assert page.target == Target(words="cart", kind="page")
    demand_locked(plan, put(plan, 0, [address_of(page, "/cart")]))
    for weaker in (put(plan, 0, [address_of(page, "/cart", negated=True)]), put(plan, 1, [address_of(text, "/cart")])):
        with pytest.raises(GraphError, match="it is locked"):
            demand_locked(plan, weaker)
