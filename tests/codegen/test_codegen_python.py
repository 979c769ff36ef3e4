# ruff: noqa: E501 - pages and expected code stand on one line
"""The Python test that a run leaves behind."""

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruff.__main__ import find_ruff_bin
from workshop import Course, css, every_verb, further_verbs, label, role

from pacts.codegen.executed import Executed, SourceFile
from pacts.codegen.feature import write_feature
from pacts.codegen.python_test import write_python
from pacts.codegen.typescript_test import write_typescript
from pacts.codegen.verify import verify
from pacts.domain.plan import ACTIONS, CHECKS, Scope, Target
from pacts.domain.result import Mitigation
from pacts.language.generated import Generator

BASE = "http://127.0.0.1:9"


def test_file(run: Executed) -> str:
    return write_python(run)[0].text


test_file.__test__ = False  # type: ignore[attr-defined]


def body(run: Executed) -> str:
    """The statements of the test function, without comments and blank lines."""
    lines = test_file(run).split("TIMEOUT_S * 1000)\n    expect.set_options", 1)[1].splitlines()[1:]
    return "\n".join(line.strip() for line in lines if line.strip() and not line.strip().startswith("#"))


async def test_a_test_of_nearly_every_verb_passes_on_its_own(workshop: str, browser_path: str | None) -> None:
    run = every_verb(workshop).executed()
    used = {step.verb for step in (*run.plan.steps, *further_verbs(workshop).executed().plan.steps)}
    assert used >= (ACTIONS | CHECKS) - {"upload", "dialog_dismiss", "cell", "screenshot"}
    verified = await verify(
        write_python(run),
        environment={"PACTS_SECRET_SHOP_PASSWORD": "hunter2-not-shown"},
        browser_path=browser_path,
        timeout_s=60,
    )
    assert verified.state == "verified", verified.output
    assert "hunter2" not in verified.output


async def test_a_test_of_the_gestures_and_further_checks_passes_on_its_own(
    workshop: str, browser_path: str | None
) -> None:
    files = write_python(further_verbs(workshop).executed())
    verified = await verify(files, environment={}, browser_path=browser_path, timeout_s=60)
    assert verified.state == "verified", verified.output


def test_steps_for_which_nothing_was_to_be_done_are_told_in_a_comment(workshop: str) -> None:
    text = test_file(further_verbs(workshop).executed())
    assert '# (nothing to do in the run: "Options" is shown)' in text
    assert "# (nothing to do in the run: optional, and not there)" in text


@pytest.mark.parametrize("course", [every_verb, further_verbs])
def test_the_code_is_formatted_linted_and_narrow(workshop: str, course: Callable[[str], Course]) -> None:
    for file in write_python(course(workshop).executed()):
        for command in (["format", "--check"], ["check", "--select", "E,F,I,UP,B,SIM,C4,RET,W,N,PT,PIE,PERF"]):
            done = subprocess.run(
                [find_ruff_bin(), *command, "--isolated", "--line-length", "120", "--stdin-filename", "t.py", "-"],
                input=file.text, capture_output=True, text=True, check=False,
            )  # fmt: skip
            assert done.returncode == 0, done.stdout + done.stderr
        assert max(map(len, file.text.splitlines())) <= 120


def test_a_secret_is_looked_up_and_its_name_is_in_the_header() -> None:
    run = Course(BASE).add("open").add("fill", label("Password"), "{{secret:shop password}}").executed()
    text = test_file(run)
    assert 'home_page.password_field.fill(needed("PACTS_SECRET_SHOP_PASSWORD"))' in text
    assert "- PACTS_SECRET_SHOP_PASSWORD: a secret the test needs" in text


def test_values_are_literals_look_ups_variables_or_dates() -> None:
    course = Course(BASE).add("open").add("remember", css("#no"), name="Order no.")
    course.add("fill", label("A"), 'It is "{{fake:email}}"').add(
        "fill", label("B"), "{{env:REGION}}-{{remembered:Order no.}}"
    )
    course.add("fill", label("C"), "{{today-1m+2w|%d.%m.%Y}}").add("fill", label("D"), "x" * 300)
    said = body(course.executed())
    email = Generator(seed=7).make("fake:email")
    assert f"a_field.fill('It is \"{email}\"')" in said
    assert 'b_field.fill(needed("REGION") + "-" + remembered_order_no)' in said
    assert 'c_field.fill(moment(days=14, months=-1).strftime("%d.%m.%Y"))' in said
    assert "x" * 80 in said
    assert "x" * 81 not in said


def test_what_is_remembered_and_never_used_leaves_no_variable() -> None:
    said = body(Course(BASE).add("open").add("remember", css("#no"), name="number").executed())
    assert said.splitlines()[-1] == "expect(home_page.no_element).to_be_visible()"


def test_a_sentence_of_several_steps_is_quoted_once() -> None:
    course = Course(BASE).add("open", text="Open it")
    for name in ("Name", "Pin"):
        course.add("fill", label(name), "x", text="Log in", source={"line": 2, "text": "Log in"})
    text = test_file(course.executed())
    assert text.count("# line 2: Log in") == 1
    assert "name_field.fill" in text
    assert "pin_field.fill" in text
    assert write_feature(course.executed()).text.count("Log in") == 1


def test_an_element_named_by_a_number_is_called_what_the_author_calls_it() -> None:
    course = Course(BASE).add("open").add("click", role("link", "1"), target=Target(words="shopping cart"))
    assert "home_page.shopping_cart_link.click()" in body(course.executed())


def test_the_address_follows_the_environment() -> None:
    course = Course(BASE + "/app/").add("open").add("open", None, "/cart").add("open", None, BASE + "/app/list?a=1")
    said = body(course.add("open", None, "https://other.example/x").executed())
    assert "page.goto(BASE_URL)" in said
    assert 'page.goto(urljoin(BASE_URL, "/cart"))' in said
    assert 'page.goto(urljoin(BASE_URL, "/app/list?a=1"))' in said
    assert 'page.goto(urljoin(BASE_URL, "https://other.example/x"))' in said


def test_a_plan_that_does_not_open_anything_starts_at_the_base_url() -> None:
    assert body(Course(BASE).add("click", role("button", "Go")).executed()).startswith("page.goto(BASE_URL)")


def test_each_page_has_its_class_and_ids_in_paths_are_one_page() -> None:
    course = Course(BASE).add("open").add("click", role("link", "Order 1"), url=f"{BASE}/orders/17/edit")
    course.add("click", role("button", "Save"), url=f"{BASE}/orders/18/edit").add(
        "click", role("button", "Send"), url=f"{BASE}/done"
    )
    pages = write_python(course.executed())[1].text
    assert re.findall(r"^class (\w+):", pages, re.MULTILINE) == ["HomePage", "OrdersEditPage"]
    assert '"""Elements of /orders/:id/edit."""' in pages


def test_the_same_element_is_one_property_and_namesakes_are_told_apart() -> None:
    course = Course(BASE).add("open").add("click", role("button", "Add")).add("click", role("button", "Add"))
    course.add("click", role("button", "Add", nth=1)).add("click", role("button", "add", has_text="x")).add(
        "click", css("#购物车")
    )
    pages = write_python(course.executed())[1].text
    assert re.findall(r"def (\w+)\(self\) -> Locator", pages) == [
        "add_button",
        "second_add_button",
        "add_button_2",
        "element",
    ]


def test_a_banner_that_was_dismissed_is_dismissed_by_the_test_too(workshop: str) -> None:
    said = body(every_verb(workshop).executed())
    assert "page.add_locator_handler(home_page.accept_all_button, lambda button: button.click())" in said


def test_a_pointer_that_left_what_unfolded_under_it_leaves_it_in_both_languages() -> None:
    left = Mitigation(kind="moved_pointer", detail="moved the pointer off <aside>", at=(640.0, 12.5))
    run = Course(BASE).add("open").add("click", role("button", "Save"), mitigations=(left,)).executed()
    assert body(run).index("page.mouse.move(640, 12.5)") < body(run).index("save_button.click()")
    assert any("await page.mouse.move(640, 12.5);" in file.text for file in write_typescript(run))


def test_an_answer_written_after_the_click_is_armed_before_it() -> None:
    course = Course(BASE).add("open").add("click", role("button", "Delete"), dialogs=("Sure?",)).add("dialog_dismiss")
    said = body(course.executed())
    assert said.index("answer_next_dialog(page, messages, accept=False)") < said.index(
        "home_page.delete_button.click()"
    )


def test_negated_and_counted_checks_wait_for_what_they_say() -> None:
    course = Course(BASE).add("open").check("visible", None, "Error", negated=True)
    course.check("visible", None, target=Target(words="Delete", kind="button", quoted=True), negated=True)
    course.check("count", role("row"), "3", comparison="equals", negated=True, target=Target(kind="row", every=True))
    course.check("url", None, "/cart", negated=True).check("text", None, "Sale", timeout_s=2.5)
    said = body(course.executed())
    assert 'eventually(page, lambda: not says(page.locator("body"), "Error"), ' in said
    assert "expect(home_page.delete_button).to_have_count(0)" in said
    assert "expect(home_page.row.filter(visible=True)).not_to_have_count(3)" in said
    assert 'expect(page).not_to_have_url(re.compile(re.escape("/cart"), re.IGNORECASE))' in said
    assert 'lambda: says(page.locator("body"), "Sale"), ' in said
    assert ", 2.5)" in said


def test_a_count_that_the_page_tells_by_a_figure_is_read_from_it() -> None:
    flats = Target(words="flat", kind="item", every=True)
    course = Course(BASE).add("open")
    course.check("count", role("heading"), "27", comparison="equals", target=flats, notes=("count:figure",))
    said = body(course.executed())
    assert "number(read(home_page.flat_heading)) == 27" in said
    assert "to_have_count" not in said


def test_a_value_behind_its_own_label_is_kept_with_the_label() -> None:
    course = Course(BASE).add("open")
    mark = Target(words="pass mark")
    course.check("text", role("paragraph"), "80 %", comparison="equals", target=mark, notes=("label:Pass mark: ",))
    assert 'to_have_text("Pass mark: " + "80 %"' in body(course.executed()).replace("(\n", "(").replace("  ", "")


def test_what_a_class_tells_is_read_from_the_class() -> None:
    course = Course(BASE).add("open")
    course.check("checked", css("#job"), notes=("state:class",))
    course.check("attribute", css("#tab"), "active", name="class")
    said = body(course.executed())
    assert "to_be_checked" not in said
    assert "[...e.classList]" in said.replace('"\n', "").replace('"', "")
    assert r"""re.compile(r"(?:^|\s)" + re.escape("active") + r"(?:\s|$)")""" in " ".join(said.split())


def test_what_plays_is_asked_of_the_player() -> None:
    course = Course(BASE).add("open")
    course.check("attribute", css("video"), name="paused")
    assert 'evaluate("e => e.paused")' in body(course.executed())


def test_a_sign_beside_an_element_is_no_part_of_its_text() -> None:
    course = Course(BASE).add("open")
    course.check("text", css("#sum"), "$20", comparison="equals", notes=("sign:$",))
    assert 'to_have_text("$20".replace("$", "")' in body(course.executed()).replace("(\n", "(").replace("  ", "")


def test_urls_are_compared_from_the_path_on_or_as_a_whole() -> None:
    course = (
        Course(BASE)
        .add("open")
        .check("url", None, "/cart", comparison="starts_with")
        .check("url", None, "/cart/", comparison="equals")
    )
    course.check("url", None, BASE + "/cart", comparison="equals").check("url", None, "^/a.c$", comparison="matches")
    said = body(course.executed()).replace("(\n", "(").replace("\n)", ")")
    found = re.findall(r"to_have_url\((.*)\)", said)
    patterns = [eval(pattern, {"re": re, "BASE_URL": BASE}) for pattern in found]
    urls = (BASE + "/cart", BASE + "/cart/?x=1", BASE + "/cartoon", BASE + "/abc", "http://other/cart")
    assert [[bool(pattern.search(url)) for url in urls] for pattern in patterns] == [
        [True, True, True, False, True],
        [True, True, False, False, True],
        [True, True, False, False, False],
        [False, False, False, True, False],
    ]


def test_a_tab_that_the_run_followed_is_followed_and_one_that_closed_is_left() -> None:
    course = (
        Course(BASE)
        .add("open")
        .add("click", role("link", "Terms"), notes=("a new tab was opened and is now the current one: x",))
    )
    course.add("click", role("button", "Close"), notes=("the tab closed itself; the current one is now y",))
    said = body(course.check("visible", role("heading", "Home")).executed())
    assert (
        "with page.expect_popup() as opened:\nhome_page.terms_link.click()\npage = opened.value\nhome_page = HomePage(page)"
        in said
    )
    assert "close_button.click()\npage = page.context.pages[-1]\nhome_page = HomePage(page)" in said


def test_files_are_chosen_through_the_button_that_asks_for_them() -> None:
    said = body(Course(BASE).add("open").add("upload", role("button", "Attach"), "cv.pdf").executed())
    assert "with page.expect_file_chooser() as chooser:" in said
    assert 'chooser.value.set_files([Path(os.environ.get("PACTS_FILES", "."), "cv.pdf")])' in said


def test_a_list_of_known_make_is_chosen_from_directly() -> None:
    course = Course(BASE).add("open").add("select", label("Country"), "Germany", notes=("component:select",))
    assert 'country_field.select_option("Germany")' in body(course.executed())


def test_a_drop_into_a_frame_without_a_filling_goes_to_what_is_around_it() -> None:
    course = Course(BASE).add("open")
    course.add("drag", css("#card"), destination=css("#frame"), target=Target(words="card"), notes=("drop:hollow",))
    assert ", force=True)" in body(course.executed())


def test_a_click_beside_what_covers_the_middle_says_where() -> None:
    course = Course(BASE).add("open").add("click", role("button", "One"), notes=("click_at:5,34",))
    assert 'one_button.click(position={"x": 5, "y": 34})' in body(course.executed())


def test_a_field_that_hears_keys_is_typed_into() -> None:
    course = Course(BASE).add("open").add("fill", label("Table"), "loan", notes=("component:keyed-field",))
    said = body(course.executed())
    assert 'table_field.clear()\nhome_page.table_field.press_sequentially("loan")' in said


def test_every_target_means_each_of_them() -> None:
    many = Target(words="", kind="checkbox", every=True)
    course = (
        Course(BASE)
        .add("open")
        .add("check", role("checkbox"), target=many)
        .check("checked", role("checkbox"), target=many)
    )
    said = body(course.executed())
    assert "for each in home_page.checkbox.all():\neach.check()" in said
    assert "for each in home_page.checkbox.all():\nexpect(each).to_be_checked()" in said


def test_steps_that_the_run_did_not_reach_are_said_and_not_made_up() -> None:
    course = Course(BASE).add("open").add("click", role("button", "Go")).add("click", role("button", "Never"))
    course.results.pop("s03")
    assert "# (the run did not get here)" in test_file(course.executed())


def test_the_window_of_the_run_and_the_verification_are_stated() -> None:
    run = Course(BASE).add("open").executed()
    assert '"viewport": {"width": 1280, "height": 800}' in test_file(run)
    assert "Verification: not run yet." in test_file(run)
    assert "Verification: verified." in test_file(replace(run, verification="verified"))


def test_the_same_run_gives_the_same_bytes(workshop: str) -> None:
    assert write_python(every_verb(workshop).executed()) == write_python(every_verb(workshop).executed())


NASTY = st.text(st.characters(codec=None), max_size=25) | st.text(alphabet="\"'\\\n\r#{}*/\u2028\ud800é", max_size=15)


@settings(max_examples=25, deadline=None)
@given(NASTY, NASTY)
def test_any_words_give_valid_python(words: str, value: str) -> None:
    course = Course(BASE, title=words).add("open", text=words).add("fill", role("textbox", words), value, text=value)
    run = course.check("text", role("status", words), value).check("visible", None, value).executed()
    for file in write_python(run):
        compile(file.text, file.path, "exec")
        file.text.encode("utf-8")


def test_the_feature_keeps_the_authors_words_under_the_right_keywords() -> None:
    course = (
        Course(BASE, title="Buy\na lamp")
        .add("open", text="Given I open the shop")
        .add("click", role("button", "Add"), text="I add the lamp")
    )
    file = write_feature(
        course.check("visible", None, "1", text="Then the cart shows 1")
        .check("url", None, "/", text="* all is well")
        .executed()
    )
    assert file == SourceFile(
        "buy_a_lamp.feature",
        "# language: en\nFeature: Buy a lamp\n\n  Scenario: Buy a lamp\n    Given I open the shop\n    When I add the lamp\n"
        "    Then the cart shows 1\n    And all is well\n",
    )


@pytest.mark.parametrize("title", ["购物", "", "???"])
def test_a_title_without_latin_words_still_names_its_files(title: str) -> None:
    assert write_python(Course(BASE, title=title).add("open").executed())[0].path == "test_order_1234abcd.py"


def test_a_helper_comes_with_what_it_calls() -> None:
    course = Course(BASE).add("open").add("click", role("button", "Vote"))
    course.check("changed", css("#votes"), name="increased", target=Target(words="votes"))
    said = test_file(course.executed())
    assert "def reading(" in said
    assert "def read(" in said


def test_a_short_text_is_looked_for_as_words_of_its_own_and_a_sentence_as_it_is() -> None:
    course = Course(BASE).add("open").check("text", css("#a"), "paid").check("text", css("#a"), "Order 2")
    course.check("text", css("#a"), "Thank you for your order")
    said = body(course.executed())
    assert 'says(home_page.a_element, "paid")' in said
    assert 'says(home_page.a_element, "Order 2")' in said
    assert 'to_contain_text("Thank you for your order", use_inner_text=True, ignore_case=True)' in said


def test_all_of_them_are_some_and_each_place_has_one() -> None:
    rows = Scope(relation="in", target=Target(kind="row", every=True))
    course = Course(BASE).add("open").check("checked", role("checkbox"), target=Target(kind="checkbox", every=True))
    course.check("visible", role("button", "Edit"), target=Target(words="Edit", scope=(rows,)), actual="4 of 4 shown")
    said = body(course.executed())
    assert ".not_to_have_count(0)\n" in said
    assert ".to_have_count(4)\n" in said
    assert said.count("for each in ") == 2
