# ruff: noqa: E501 -- pages read better unbroken
"""What a page does not show yet is looked for where it may be, without doing harm."""

from pacts.domain.plan import Scope, Target
from tests.goals.planned import Run, by_id, goal, ids, shown, step, verbs

LINK = """<a href=# onclick="out.textContent = 'Reached'; return false">Quisque</a>"""


def find_and_click(words: str | Target) -> tuple[object, object]:
    return goal("find", words), step("click", words)


def test_what_is_shown_already_needs_nothing_but_a_note(carry_out: Run) -> None:
    result = carry_out(f"{LINK}<output id=out></output>", *find_and_click("'Quisque'"), shown("Reached"))

    assert result.status == "passed", result.verdict.explanation
    assert ids(result) == ["s00", "s01", "s02", "s03"]
    assert "is shown" in by_id(result)["s01"].notes[0]


def test_it_is_found_behind_a_tab(carry_out: Run) -> None:
    tab = """<button role=tab aria-selected={1} aria-controls=p{0} onclick="for (const each of document.querySelectorAll('[role=tab]'))
        {{ each.setAttribute('aria-selected', each === this); document.getElementById(each.getAttribute('aria-controls')).hidden = each !== this }}">
        Tab {0}</button>"""
    panels = f"<div id=p1 role=tabpanel>One</div><div id=p2 role=tabpanel hidden>Two</div><div id=p3 role=tabpanel hidden>{LINK}</div>"
    tabs = tab.format(1, "true") + tab.format(2, "false") + tab.format(3, "false")

    result = carry_out(
        f"<div role=tablist>{tabs}</div>{panels}<output id=out></output>",
        *find_and_click("'Quisque'"),
        shown("Reached"),
    )

    assert result.status == "passed", result.verdict.explanation
    assert ids(result) == ["s00", "s01.1", "s01.2", "s01.3", "s02", "s03"]
    assert verbs(result) == ["click", "click", "find", "click", "visible"]


def test_it_is_found_in_closed_sections_of_every_make(carry_out: Run) -> None:
    page = """<details><summary>Alpha</summary><p>Nothing</p></details>
        <button aria-expanded=false aria-controls=b onclick="b.hidden = false; this.ariaExpanded = 'true'">Beta</button>
        <div id=b hidden><ul role=tree><li role=treeitem aria-expanded=false
        onclick="this.ariaExpanded = 'true'; g.hidden = false"><span>Gamma</span><ul role=group id=g hidden>
        <li role=treeitem onclick="out.textContent = 'Reached'; event.stopPropagation()">Quisque</li></ul></li></ul></div>
        <button onclick="out.textContent = 'Broken'">Delete all</button><output id=out></output>"""

    result = carry_out(page, *find_and_click("'Quisque'"), shown("Reached"))

    assert result.status == "passed", result.verdict.explanation
    assert verbs(result) == ["expand", "expand", "expand", "find", "click", "visible"]


def test_the_fifth_result_is_counted_on_over_the_pages(carry_out: Run) -> None:
    page = """<div id=list></div><nav class=pagination><a href=# onclick="return go(-1)">&lt;</a><a href=# onclick="return go(1)">&gt;</a></nav>
        <output id=out></output><script>let at = 0; const go = (by) => { at = Math.min(2, Math.max(0, at + by));
        list.innerHTML = [1, 2, 3].map((i) => `<h3><a href="#" class=result onclick="out.textContent = 'Took ${at * 3 + i}'; return false">
        Lamp ${at * 3 + i}</a></h3>`).join(""); return false }; go(0)</script>"""
    fifth = Target(words="lamp", kind="link", ordinal=5)

    result = carry_out(page, *find_and_click(fifth), shown("Took 5"))

    assert result.status == "passed", result.verdict.explanation


def test_it_is_found_pages_further_on_and_the_last_page_is_the_end(carry_out: Run) -> None:
    page = """<h2 id=name></h2><ul class=pager><li><button id=next aria-label="Next page" onclick="go()">Next</button></li></ul>
        <script>const names = ["Ann", "Bob", "Cid"]; let at = -1; const go = () => { at = Math.min(at + 1, 2);
        document.getElementById("name").textContent = names[at]; next.disabled = at === 2 }; go()</script>"""

    found = carry_out(page, goal("find", "'Cid'"))
    missing = carry_out(page, goal("find", "'Zoe'"))

    assert found.status == "passed", found.verdict.explanation
    assert (missing.status, missing.verdict.code) == ("failed", "element_absent")
    assert "was not found after opening" in missing.verdict.explanation


def test_a_place_that_only_names_the_whole_application_does_not_hide_what_is_there(carry_out: Run) -> None:
    somebody = Target(words="Cid", quoted=True, scope=(Scope(relation="in", target=Target(words="contact book")),))

    result = carry_out("<h2>Cid</h2><a href=#>Phone</a>", goal("find", somebody))

    assert result.status == "passed", result.verdict.explanation


def test_nothing_that_could_do_harm_is_clicked_to_find_something(carry_out: Run) -> None:
    page = """<button aria-expanded=false onclick="out.textContent = 'Deleted'">Delete more</button>
        <button onclick="out.textContent = 'Sent'">Send</button><output id=out></output>"""

    result = carry_out(page, goal("find", "'Zoe'"))

    assert result.status == "failed"
    assert verbs(result) in (["scroll", "find"], ["find"])


def test_a_list_that_grows_is_scrolled(carry_out: Run) -> None:
    page = """<div id=list></div><script>let n = 0; const more = () => { for (let i = 0; i < 20; i += 1)
        list.insertAdjacentHTML("beforeend", `<p style="height: 60px">Line ${n += 1}</p>`) }; more();
        addEventListener("scroll", () => { if (n < 80) more() })</script>"""

    result = carry_out(page, goal("find", "'Line 55'"))

    assert result.status == "passed", result.verdict.explanation
