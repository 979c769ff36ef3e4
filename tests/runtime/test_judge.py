# ruff: noqa: E501 -- pages and tables read better unbroken
"""Checks: as a person reads the page, waited for fairly, and never satisfied by looking too early."""

from typing import Any

import pytest

from pacts.domain.plan import Target
from pacts.runtime.session import Session
from tests.runtime.stage import Reply, Show, Site, ask, css, do, element, now, step, value

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_text_is_found_across_tags_case_and_white_space(session: Session, show: Show) -> None:
    await show("<p>Thank <b>you</b>&nbsp;for\n your “order”</p>")
    assert (await ask(session, "text", None, 'thank you for your "Order"')).ok
    assert (await ask(session, "visible", None, "Thank you")).ok


async def test_a_control_in_a_line_is_a_word_of_its_own(session: Session, show: Show) -> None:
    await show("<ul><li>Milk<button>Delete</button><b>ask</b>er<button hidden>Undo</button></ul><p>Un<b>paid</b>")

    for text in ("Milk", "Delete", "asker"):
        assert (await ask(session, "text", "ul", text)).ok, text
    assert not (await ask(session, "text", "ul", "Undo", timeout_s=0.05)).ok
    assert not (await ask(session, "text", "p", "paid", timeout_s=0.05)).ok


@pytest.mark.parametrize(
    "html",
    [
        "<p hidden>Secret</p>",
        "<p style='visibility:hidden'>Secret</p>",
        "<p style='opacity:0'>Secret</p>",
        "<script>'Secret'</script>",
        "<span style='position:absolute;width:1px;height:1px;overflow:hidden'>Secret</span>",
        "<input type=password value=Secret>",
        "<div style='height:0;overflow:hidden'><p>Secret</p></div>",
        "<div style='max-height:0;overflow:hidden;transition:max-height 1s'><div><p>Secret</p></div></div>",
        "<p style='position:absolute;left:-9999px'>Secret</p>",
        "<p style='clip-path:inset(100%)'>Secret</p>",
        "<div style='width:200px;overflow:hidden;display:flex'><p style='flex:0 0 200px'>One</p><p>Secret</p></div>",
    ],
)
async def test_what_a_person_does_not_see_is_not_shown(session: Session, show: Show, html: str) -> None:
    await show(html)
    assert (await ask(session, "text", None, "Secret", negated=True)).ok
    deed = await ask(session, "text", None, "Secret", timeout_s=0.05)
    assert (deed.ok, deed.cause) == (False, "expectation_not_met")
    assert "is not on the page" in deed.actual


@pytest.mark.parametrize(
    "html",
    [
        "<input value='Shown here'>",
        "<textarea>Shown here</textarea>",
        "<select><option>Other<option selected>Shown here</select>",
        "<iframe srcdoc='<p>Shown here</p>'></iframe>",
        "<div id=h></div><script>h.attachShadow({mode: 'open'}).innerHTML = '<p>Shown <i>here</i></p>'</script>",
    ],
)
async def test_text_is_seen_in_fields_frames_and_shadow_roots(session: Session, show: Show, html: str) -> None:
    await show(html)
    deed = await ask(session, "text", None, "shown here")
    assert deed.ok, deed.message


@pytest.mark.parametrize(
    "html",
    [
        "<div style='height:50px;overflow:auto'><div style='height:900px'></div><p>Shown here</p></div>",
        "<div style='height:3000px'></div><p>Shown here</p>",
        "<div style='overflow:hidden'><p style='position:fixed;top:20px'>Shown here</p></div>",
    ],
)
async def test_what_a_person_can_scroll_to_is_shown(session: Session, show: Show, html: str) -> None:
    await show(html)
    deed = await ask(session, "text", None, "shown here")
    assert deed.ok, deed.message


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>12 products</p>", "2 products"),
        ("<p>Results: 10</p>", "Results: 1"),
        ("<p>1,012.00</p>", "12.00"),
        ("<p>Unpaid</p>", "paid"),
        ("<p>Inactive</p>", "active"),
        ("<p>$12.50</p>", "$12"),
    ],
)
async def test_a_part_of_a_word_or_number_is_not_the_word(session: Session, show: Show, page: str, text: str) -> None:
    await show(page)
    assert not (await ask(session, "text", None, text, timeout_s=0.05)).ok
    assert not (await ask(session, "text", "p", text, timeout_s=0.05)).ok


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p><span>Open</span><span>Unpaid</span></p>", "Open"),
        ("<p>Cart<span>2</span></p>", "Cart"),
        ("<p>Unpaid, later paid</p>", "paid"),
        ("<p>$12.00</p>", "$12"),
        ("<p>10kg</p>", "10"),
        ("<p>注文が完了しました</p>", "完了"),
    ],
)
async def test_words_that_stand_by_themselves_are_found(session: Session, show: Show, page: str, text: str) -> None:
    await show(page)
    deed = await ask(session, "text", None, text)
    assert deed.ok, deed.message


async def test_what_comes_late_is_waited_for_and_what_goes_late_too(session: Session, show: Show) -> None:
    await show("<p id=p>Loading</p><script>setTimeout(() => { p.textContent = 'Done' }, 400)</script>")
    assert (await ask(session, "text", None, "Loading", negated=True)).ok
    assert (await ask(session, "text", "#p", "done", comparison="equals")).ok


async def test_an_error_that_comes_with_the_answer_is_not_missed_by_looking_too_early(
    session: Session, site: Site, show: Show
) -> None:
    site.replies["/save"] = Reply("no", delay_s=0.4)
    await show(
        "<button id=a onclick=\"fetch('/save').then(() => { p.textContent = 'Error' })\">Save</button><p id=p></p>"
    )
    assert (await do(session, "click", "#a")).ok
    assert not (await ask(session, "text", None, "Error", negated=True, timeout_s=0.3)).ok


async def test_states_of_elements_are_judged(session: Session, show: Show) -> None:
    await show(
        "<input id=a value=v readonly autofocus><input id=b type=checkbox checked><button id=c disabled>x</button>"
        "<select id=d><option>A<option selected>B</select><a id=e href=/x title=t>link</a>"
    )
    await do(session, "focus", "#a")
    checks = [
        ("value", "#a", "v"), ("focused", "#a", None), ("checked", "#b", None), ("enabled", "#b", None),
        ("selected", "#d", "B"), ("visible", "#e", None),
    ]  # fmt: skip
    for verb, where, wanted in checks:
        assert (await ask(session, verb, where, *([wanted] if wanted else []))).ok, verb
        assert not (await ask(session, verb, where, *([wanted] if wanted else []), negated=True, timeout_s=0.05)).ok, (
            verb
        )
    assert (await ask(session, "editable", "#a", negated=True)).ok
    assert (await ask(session, "enabled", "#c", negated=True)).ok
    assert (await ask(session, "attribute", "#e", "/x", name="href", comparison="equals")).ok
    deed = await ask(session, "enabled", "#c", timeout_s=0.05, target="x", kind="button")
    assert (deed.expected, deed.actual) == ('"x" button is enabled', "disabled")


async def test_a_count_is_read_from_the_figure_that_tells_it(session: Session, show: Show) -> None:
    await show("<h2 id=a>1,041 flats found</h2><i class=b>x</i><i class=b>x</i>")
    flats = step("count", check=True, timeout_s=0.05).model_copy(update={"target": Target(words="flat", every=True)})

    deed = await session.judge(flats, ("1041",), element("#a"))
    assert (deed.ok, deed.notes) == (True, ("count:figure",))
    assert not (await session.judge(flats, ("1",), element("#a"))).ok
    assert (await session.judge(flats, ("2",), element(".b").model_copy(update={"many": True}))).ok


@pytest.mark.parametrize(
    ("shown", "wanted", "notes"),
    [
        ("Pass mark: 80 %", "80 %", ("label:Pass mark: ",)),
        ("Pass mark 80 %", "80 %", ("label:Pass mark ",)),
        ("Pass mark: 80 %", "0 %", None),
        ("Pass mark: 80 % or more", "80 %", None),
        ("Pass mark -80 %", "80 %", None),
        ("Bonus mark: 80 %", "80 %", None),
    ],
)
async def test_a_value_may_stand_behind_its_own_label_in_one_text(
    session: Session, show: Show, shown: str, wanted: str, notes: tuple[str, ...] | None
) -> None:
    await show(f"<p id=a>{shown}</p>")
    mark = step("text", check=True, timeout_s=0.05, comparison="equals", value=value(wanted))
    mark = mark.model_copy(update={"target": Target(words="pass mark")})

    deed = await session.judge(mark, (wanted,), element("#a"))

    assert (deed.ok, deed.notes) == (notes is not None, notes or ())
    denied = await session.judge(mark.model_copy(update={"negated": True}), (wanted,), element("#a"))
    assert not (denied.ok and notes)


async def test_that_a_mere_text_is_not_required_is_no_answer(session: Session, show: Show) -> None:
    await show("<p id=a>Signature</p><input id=b>")

    said = await ask(session, "attribute", "#a", name="required", negated=True, timeout_s=0.05)
    assert (said.ok, said.cause) == (False, "ambiguous_target")
    assert (await ask(session, "attribute", "#b", name="required", negated=True)).ok


@pytest.mark.parametrize(
    ("text", "comparison", "wanted", "ok"),
    [
        ("Total: $1,234.50", "at_least", "1000", True),
        ("Total: 1.234,50 €", "more_than", "1234.4", True),
        ("3 items", "at_most", "2", False),
        ("Order 42", "starts_with", "order", True),
        ("Order 42", "ends_with", "42", True),
        ("Order 42", "matches", r"order \d+", True),
        ("Order 42", "equals", "Order", False),
        ("Order 42", "less_than", "43", True),
    ],
)
async def test_comparisons_are_those_of_a_person(
    session: Session, show: Show, text: str, *, comparison: str, wanted: str, ok: bool
) -> None:
    await show(f"<p id=a>{text}</p>")
    assert (await ask(session, "text", "#a", wanted, comparison=comparison, timeout_s=0.05)).ok is ok


async def test_a_count_is_of_what_is_visible_and_waited_for(session: Session, show: Show) -> None:
    await show(
        "<ul id=u><li>a<li hidden>b<li>c</ul><script>setTimeout(() => u.append(u.children[0].cloneNode(true)), 200)</script>"
    )
    many = element("li", many=True)
    assert (await ask(session, "count", many, "3", comparison="equals")).ok
    assert (await ask(session, "count", many, "2", comparison="more_than")).ok
    deed = await ask(session, "count", many, "9", comparison="equals", timeout_s=0.05)
    assert deed.actual == "3"
    assert (await ask(session, "count", element(".none", many=True), "0", comparison="equals")).ok


async def test_every_one_of_several_must_be_so(session: Session, show: Show) -> None:
    await show("<input type=checkbox checked><input type=checkbox checked><input type=checkbox id=c>")
    many = element("input", many=True)
    deed = await ask(session, "checked", many, timeout_s=0.05)
    assert not deed.ok
    assert deed.actual == "#3 of 3: not checked"
    await do(session, "check", "#c")
    assert (await ask(session, "checked", many)).ok


async def test_order_is_of_numbers_or_words(session: Session, show: Show) -> None:
    await show("<b>$9.99</b><b>$15.00</b><b>$100.00</b><i>Ant</i><i>bee</i><i>Cat</i>")
    assert (await ask(session, "order", element("b", many=True), "ascending")).ok
    assert (await ask(session, "order", element("i", many=True), "ascending")).ok
    assert not (await ask(session, "order", element("i", many=True), "descending", timeout_s=0.05)).ok


@pytest.mark.parametrize("negated", [False, True])
async def test_an_order_of_fewer_than_two_values_is_unclear(session: Session, show: Show, negated: bool) -> None:  # noqa: FBT001 - a parameter
    await show("<table><tr><th>Total</th></tr><tr><td>30</td></tr><tr><td>-</td></tr></table>")
    header = await ask(session, "order", element("th", many=True), "ascending", timeout_s=0.05, negated=negated)
    cells = await ask(session, "order", element("td", many=True), "ascending", timeout_s=0.05, negated=negated)
    assert (header.ok, header.cause, cells.ok, cells.cause) == (False, "ambiguous_target", False, "ambiguous_target")


async def test_what_comes_before_what_is_read_from_the_top_of_the_page(session: Session, show: Show) -> None:
    await show("<p>Apple</p><p>Banana</p><p>Cherry</p><p>Apple</p>")
    named: dict[str, Any] = {"values": (value("x"), value("y")), "timeout_s": 0.05}
    assert (await ask(session, "order", None, "Banana", "Cherry", **named)).ok
    assert (await ask(session, "order", None, "Cherry", "Banana", **named)).cause == "expectation_not_met"
    assert (await ask(session, "order", None, "Apple", "Banana", **named)).cause == "ambiguous_target"
    assert (await ask(session, "order", None, "Plum", "Banana", negated=True, **named)).cause == "ambiguous_target"
    assert not (await ask(session, "order", element("p", many=True), "Cherry", "Banana", **named)).ok


@pytest.mark.parametrize(
    ("comparison", "wanted", "ok"),
    [
        ("equals", "/page", True),
        ("equals", "/page?q=a b", True),
        ("contains", "page", True),
        ("ends_with", "q=a%20b", True),
        ("equals", "/other", False),
    ],
)
async def test_the_address_is_compared_decoded_and_from_the_path_on(
    session: Session, site: Site, *, comparison: str, wanted: str, ok: bool
) -> None:
    await session.open(site.page("/page", "x") + "?q=a%20b")
    assert (await ask(session, "url", None, wanted, comparison=comparison, timeout_s=0.05)).ok is ok


async def test_the_title_console_and_requests_are_judged(session: Session, site: Site) -> None:
    await session.open(site.page("/", "<p>x</p>"))
    assert (await ask(session, "title", None, "test")).ok
    assert (await ask(session, "console_errors", None, negated=True)).ok
    assert (await ask(session, "failed_requests", None, negated=True)).ok
    await session.open(
        site.page("/bad", "<img src=/none.png><script>console.error('broken'); undefinedFunction()</script>")
    )
    deed = await ask(session, "console_errors", None, negated=True, timeout_s=0.05)
    assert not deed.ok
    assert not (await ask(session, "failed_requests", None, negated=True, timeout_s=0.05)).ok
    journal = session.journal()
    assert any("broken" in text for text in journal.console_errors)
    assert any("undefinedFunction" in text for text in journal.console_errors)
    assert [one.status for one in journal.failed_requests] == [404]


async def test_a_control_that_is_not_there_is_asked_by_its_role(session: Session, show: Show) -> None:
    await show("<p>Delete your data here</p><button>Save</button>")
    assert (await ask(session, "visible", None, target="Delete", kind="button", negated=True)).ok
    assert (await ask(session, "visible", None, target="Save", kind="button")).ok


async def test_elements_that_are_replaced_while_waiting_are_asked_anew(session: Session, show: Show) -> None:
    await show(
        "<div id=d><p class=a>0</p></div><script>let n = 0; const t = setInterval(() => {"
        "d.innerHTML = `<p class=a>${++n}</p>`; if (n === 5) clearInterval(t) }, 60)</script>"
    )
    assert (await ask(session, "text", ".a", "5", comparison="equals")).ok


_LEAVES = [
    ("opacity:1; transition:opacity .4s", "opacity:0"),
    ("position:absolute; top:0; left:200px; transition:transform .4s", "transform:translateY(-200%)"),
    ("max-height:60px; overflow:hidden; transition:max-height .4s", "max-height:0"),
    ("visibility:visible; transition:visibility .4s", "visibility:hidden"),
]


@pytest.mark.parametrize(("style", "gone"), _LEAVES)
async def test_what_is_on_its_way_out_of_sight_is_not_shown(
    session: Session, show: Show, style: str, gone: str
) -> None:
    await show(
        f"<style>#p {{ {style} }} #p.off {{ {gone} }}</style><div id=p>Panel</div>"
        "<button onclick=\"document.getElementById('p').classList.toggle('off')\">Go</button>"
    )
    await do(session, "click", css("button"))
    assert not (await ask(session, "visible", "#p", timeout_s=1.5)).ok
    await do(session, "click", css("button"))
    assert (await ask(session, "visible", "#p", timeout_s=1.5)).ok


async def test_what_is_transparent_before_ones_eyes_is_not_shown(session: Session, show: Show) -> None:
    await show(
        "<div class=m style='opacity:0'><h2>Settings</h2></div><label><input type=checkbox style='opacity:0'>Terms</label>"
        "<div style='height:3000px'></div><h3 style='opacity:0'>Our team</h3>"
    )
    for selector in (".m", "h2"):
        assert not (await ask(session, "visible", selector, timeout_s=0.05)).ok, selector
        assert (await ask(session, "visible", selector, negated=True)).ok, selector
    for selector in ("input", "h3"):
        assert (await ask(session, "visible", selector)).ok, selector


async def test_what_comes_and_goes_by_itself_or_moves_for_ever_is_shown(session: Session, show: Show) -> None:
    await show(
        "<style>@keyframes c { 0%, 100% { opacity: 0 } 5%, 95% { opacity: 1 } } #t { animation: c 2s both }"
        "@keyframes r { to { transform: rotate(360deg) } } #s { animation: r 1s infinite; width: 20px }</style>"
        "<p id=t>Saved</p><p id=s>Busy</p>"
    )
    assert (await ask(session, "visible", "#s", timeout_s=0.1)).ok
    assert (await ask(session, "visible", "#t", timeout_s=0.5)).ok


async def test_a_failure_is_told_in_words_and_within_its_time(session: Session, show: Show) -> None:
    await show("<p id=a>Total 5</p>")
    started = now()
    deed = await ask(session, "text", "#a", "Total 6", timeout_s=0.4, target="Total", comparison="equals")
    assert deed.message.startswith('expected "Total" is "Total 6"; found "Total 5"')
    assert 0.3 < now() - started < 2


async def test_an_element_in_a_frame_is_judged(session: Session, show: Show) -> None:
    await show("<iframe id=f srcdoc='<p id=a>Inner</p>'></iframe>")
    inner = css("#a").model_copy(update={"frames": (css("#f"),)})
    assert (await ask(session, "text", inner, "inner")).ok


SAID = (
    "<p id=total>Total: $79.30</p><p id=basket>Basket <b>4</b></p><p id=row>Ann · Active</p>"
    "<p id=long>3 items, $79.30</p><p id=flight>5 h 50 min</p><p id=day>5 June 2026</p>"
    "<a id=link class=off style='pointer-events:none;opacity:.4' href=/x>Next</a><button id=go>Go</button><i id=none></i>"
)


@pytest.mark.parametrize(
    ("verb", "where", "text", "more"),
    [
        ("text", "#total", "$79.30", {"comparison": "equals", "negated": True}),
        ("text", "#basket", "Lamp", {"negated": True, "target": "basket"}),
        ("enabled", "#row", None, {}),
        ("checked", "#row", None, {"negated": True}),
        ("selected", "#row", None, {"negated": True}),
        ("text", "#long", "50", {"comparison": "at_most"}),
        ("text", "#long", "50", {"comparison": "more_than", "negated": True}),
        ("text", "#flight", "5 h", {"comparison": "at_most"}),
        ("text", "#day", "9 June 2026", {"comparison": "at_most"}),
        ("text", "#row", "5", {"comparison": "at_most", "negated": True}),
    ],
)
async def test_what_an_element_does_not_tell_bears_out_neither_a_claim_nor_its_contrary(
    session: Session, show: Show, verb: str, where: str, text: str | None, more: dict[str, Any]
) -> None:
    await show(SAID)
    for negated in (bool(more.get("negated")), not more.get("negated")):
        given = {**more, "negated": negated, "timeout_s": 0.02}
        deed = await ask(session, verb, where, *([text] if text else []), **given)
        assert not deed.ok, deed


@pytest.mark.parametrize(
    ("verb", "where", "text", "more"),
    [
        ("text", "#total", "$80.00", {"comparison": "equals", "negated": True}),
        ("text", "#total", "$79", {"comparison": "at_least"}),
        ("text", "#long", "$80", {"comparison": "less_than"}),
        ("text", "#row", "Paused", {"negated": True, "target": "row"}),
        ("text", "#none", "", {"comparison": "equals"}),
        ("enabled", "#go", None, {}),
    ],
)
async def test_what_an_element_tells_is_judged(
    session: Session, show: Show, verb: str, where: str, text: str | None, more: dict[str, Any]
) -> None:
    await show(SAID)
    deed = await ask(session, verb, where, *([] if text is None else [text]), **more)
    assert deed.ok, deed.message


async def test_a_text_that_is_to_be_empty_is_not_so_where_something_stands(session: Session, show: Show) -> None:
    await show(SAID)
    assert not (await ask(session, "text", "#row", "", comparison="equals", timeout_s=0.02)).ok


async def test_all_are_visible_only_where_none_of_them_is_hidden(session: Session, show: Show) -> None:
    await show("<ul><li>One</li><li id=b>Two</li></ul>")
    every = element("li", many=True)
    assert (await ask(session, "visible", every)).ok
    await session.tabs.current.evaluate("b.style.display = 'none'")
    assert not (await ask(session, "visible", every, timeout_s=0.02)).ok


TABS = "<ul><li><a id=one href='#1'>One</a></li><li><a id=two class='nav-link active' href='#2'>Two</a></li></ul>"


async def test_of_links_that_are_drawn_as_tabs_the_marked_one_is_selected(session: Session, show: Show) -> None:
    await show(TABS + "<nav><a id=alone class=inactive href=/>Home</a></nav>")
    assert (await ask(session, "selected", "#two")).ok
    assert not (await ask(session, "selected", "#one")).ok
    assert (await ask(session, "selected", "#one", negated=True)).ok
    assert not (await ask(session, "selected", "#two", negated=True)).ok
    assert not (await ask(session, "selected", "#alone", negated=True)).ok


MARKED = (
    "<style>.seat.picked{color:red} .job.done{color:grey}</style>"
    "<i id=a class='seat selected'>1</i><i id=b class=seat>2</i><i id=c class='seat not-selected'>3</i>"
    "<b id=d class=job>4</b><b id=e class='job job--done'>5</b><u id=f class=plain>6</u>"
    "<p>$<span id=p>20</span> and <span id=q>7</span> % and 1.$ <span id=n>x</span></p><s id=k class='inactive tab'>t</s>"
)


@pytest.mark.parametrize(
    ("verb", "where", "text", "more", "ok"),
    [
        ("selected", "#a", None, {}, True),
        ("selected", "#b", None, {}, False),
        ("selected", "#b", None, {"negated": True}, True),
        ("selected", "#c", None, {"negated": True}, True),
        ("checked", "#e", None, {}, True),
        ("checked", "#d", None, {"negated": True}, True),
        ("checked", "#f", None, {"negated": True}, False),
        ("checked", "#a", None, {}, False),
        ("attribute", "#k", "active", {"name": "class"}, False),
        ("attribute", "#k", "active", {"name": "class", "negated": True}, True),
        ("attribute", "#k", "tab inactive", {"name": "class"}, True),
        ("text", "#p", "$20", {"comparison": "equals"}, True),
        ("text", "#p", "$2", {"comparison": "contains"}, False),
        ("text", "#p", "€20", {"comparison": "equals"}, False),
        ("text", "#p", "$20", {"comparison": "equals", "negated": True}, False),
        ("text", "#q", "7%", {"comparison": "equals"}, True),
        ("text", "#n", "$x", {"comparison": "equals"}, False),
    ],
)
async def test_classes_mark_a_state_and_a_sign_beside_a_number_belongs_to_it(
    session: Session, show: Show, verb: str, where: str, text: str | None, more: dict[str, Any], *, ok: bool
) -> None:
    await show(MARKED)
    limit = {} if ok else {"timeout_s": 0.05}
    deed = await ask(session, verb, where, *([] if text is None else [text]), **more, **limit)
    assert deed.ok is ok, deed


async def test_what_plays_is_told_by_the_player_and_of_nothing_else(session: Session, show: Show) -> None:
    await show("<video id=v muted></video><p id=p>Playing</p>")
    assert (await ask(session, "attribute", "#v", name="paused")).ok
    assert (await ask(session, "attribute", "#v", name="muted")).ok
    assert (await ask(session, "attribute", "#v", name="playing", negated=True)).ok
    for negated in (True, False):
        assert not (await ask(session, "attribute", "#p", name="playing", negated=negated, timeout_s=0.05)).ok
