"""Pages that show their task, and words that small controls are called by."""

import pytest

from pacts.domain.plan import Scope, Source, Step, Target
from pacts.eyes.resolve import Found, Wanted, resolve
from tests.eyes.stage import ORDER, TEST_IDS, Stage, say

TASK = """<div id=task>Press the <b>Blue</b> tile on the board and go on.</div>
<div id=board><span id=blue tabindex=0 style="cursor:pointer">Blue</span></div>"""
LABEL = """<label><input type=checkbox id=agree> I agree to the terms and conditions</label>"""
FIELDS = """<textarea id=story></textarea> <input id=line> <input type=checkbox> <textarea id=more></textarea>"""
RACK = """<style>.sign{display:inline-block;width:14px;height:14px;cursor:pointer;background:#ccc}</style>
<article><h3>Ann</h3><p>Good morning, all of you</p><span class="sign share" tabindex=0></span> <span class="sign praise" id=a tabindex=0></span></article>
<article><h3>Bob</h3><p>Good night, all of you</p><span class="sign share" tabindex=0></span> <span class="sign praise" id=b tabindex=0></span></article>"""  # noqa: E501 - a page
DIALOG = (
    """<div role=dialog aria-label=Hint>Hello <button id=shut aria-label=Close>×</button> <button>OK</button></div>"""
)
MIXER = """<div id=level class=ui-slider style="width:10px;height:120px;background:#eee">
<span class=ui-slider-handle tabindex=0 style="display:block;width:12px;height:12px;background:#333"></span></div>"""
FOUND = """<div id=box><div id=bar><input> <button>Go</button> <i>x</i></div><div id=search-hits>
<div><a href=#1>One</a><div>first.example</div><div>Some words</div></div>
<div><a href=#2 id=two>Two</a><div>second.example</div><div>Other words</div></div>
<div><a href=#3>Three</a><div>third.example</div><div>Last words</div></div></div></div>"""
ANSWER = """<button>Back</button><div><span>Re: Lunch</span><textarea id=reply></textarea></div><button>Send</button>"""


def with_task(stage: Stage, html: str, *wording: str) -> Found:
    snapshot = stage.look(html).model_copy(update={"wording": wording})
    wanted = [Wanted("s1", "target", say("Blue"), "click")]
    (found,) = resolve(wanted, snapshot, tier_order=ORDER, test_id_attributes=TEST_IDS)
    assert isinstance(found, Found), found
    return found


@pytest.mark.parametrize(
    "wording",
    [("Press the Blue tile on the board and go on.",), ("Press the Blue tile on the board", "and go on.")],
    ids=["one line", "several lines"],
)
def test_where_the_page_repeats_the_requirement_its_words_are_not_what_is_meant(
    stage: Stage, wording: tuple[str, ...]
) -> None:
    found = with_task(stage, TASK, *wording)

    assert stage.hits(found.element.locator, "#blue") == (1, True)


def test_where_the_page_repeats_the_requirement_the_whole_sentence_does_not_point_to_it(stage: Stage) -> None:
    said = "Forward the letter from Ann to Bob."
    page = """<div id=task>Forward the letter from <b>Ann</b> to <b>Bob</b>.</div><div class=letters>
<div class=letter tabindex=0 id=ann><b>Ann</b> Good morning</div>
<div class=letter tabindex=0><b>Eve</b> Good night</div></div>"""
    snapshot = stage.look(page).model_copy(update={"wording": (said,)})
    letter = Target(words="letter", scope=(Scope(relation="row_of", target=Target(words="Ann")),))
    told = Step(id="s1", sort="action", verb="click", target=letter, source=Source(line=1, text=said))
    wanted = [Wanted("s1", "target", letter, "click", step=told)]

    (found,) = resolve(wanted, snapshot, tier_order=ORDER, test_id_attributes=TEST_IDS)

    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, "#ann") == (1, True)


def test_another_row_that_the_sentence_speaks_of_is_no_doubt_about_the_row_that_is_named(stage: Stage) -> None:
    said = "Forward the letter from Ann to Bob."
    page = """<div class=letters><div class=letter tabindex=0 id=ann><b>Ann</b> Good morning</div>
<div class=letter tabindex=0><b>Bob</b> Good night</div><div class=letter tabindex=0><b>Eve</b> Good day</div></div>"""
    letter = Target(words="letter", scope=(Scope(relation="row_of", target=Target(words="Ann")),))
    told = Step(id="s1", sort="action", verb="click", target=letter, source=Source(line=1, text=said))
    wanted = [Wanted("s1", "target", letter, "click", step=told)]

    (found,) = resolve(wanted, stage.look(page), tier_order=ORDER, test_id_attributes=TEST_IDS)

    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, "#ann") == (1, True)


def test_fields_in_a_part_that_says_no_more_than_the_requirement_are_there(stage: Stage) -> None:
    html = "<div><p>Focus into the 2nd input textbox.</p><div><input id=one><input id=two></div></div>"
    snapshot = stage.look(html).model_copy(update={"wording": ("Focus into the 2nd input textbox.",)})
    wanted = [Wanted("s1", "target", Target(kind="field", noun="textbox", ordinal=2), "focus")]

    (found,) = resolve(wanted, snapshot, tier_order=ORDER, test_id_attributes=TEST_IDS)

    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, "#two") == (1, True)


def test_a_label_that_reads_like_the_requirement_still_names_its_box(stage: Stage) -> None:
    snapshot = stage.look(LABEL).model_copy(update={"wording": ("I agree to the terms and conditions",)})
    wanted = [Wanted("s1", "target", say("agree to the terms and conditions", quoted=False), "check")]

    (found,) = resolve(wanted, snapshot, tier_order=ORDER, test_id_attributes=TEST_IDS)

    assert isinstance(found, Found), found
    assert stage.hits(found.element.locator, "#agree") == (1, True)


@pytest.mark.parametrize(
    ("target", "css"),
    [
        (Target(kind="field", noun="textarea", ordinal=1), "#story"),
        (Target(kind="field", noun="textarea", ordinal=2), "#more"),
        (Target(kind="field", noun="textbox"), "#line"),
    ],
)
def test_a_textarea_is_no_textbox_where_both_are_there(stage: Stage, target: Target, css: str) -> None:
    stage.means(FIELDS, target, css, verb="fill")


def test_a_textbox_may_be_a_textarea_where_nothing_else_is_there(stage: Stage) -> None:
    stage.means("<textarea id=only></textarea>", Target(kind="field", noun="textbox"), "#only", verb="fill")


def test_a_sign_without_words_is_called_as_its_class_is(stage: Stage) -> None:
    stage.each(RACK, say("Praise", "button").model_copy(update={"every": True}), "#a", "#b")


def test_the_x_closes(stage: Stage) -> None:
    stage.means(DIALOG, say("x"), "#shut")


def test_an_upright_slider_is_a_slider(stage: Stage) -> None:
    stage.means(MIXER, Target(kind="slider"), "#level", verb="set_slider")


def test_results_are_the_blocks_that_are_made_alike(stage: Stage) -> None:
    stage.means(FOUND, Target(words="search result", kind="item", ordinal=2), "#two")


def test_the_unnamed_field_of_several_lines_is_where_a_message_is_written(stage: Stage) -> None:
    stage.means(ANSWER, Target(words="message", kind="field"), "#reply", verb="fill")


def test_a_field_with_another_name_is_not_where_a_message_is_written(stage: Stage) -> None:
    stage.absent(
        "<textarea aria-label='Delivery address'></textarea>", Target(words="message", kind="field"), verb="fill"
    )


def test_what_is_pressed_says_both_of_two_things_that_are_joined(stage: Stage) -> None:
    html = "<h2>Board</h2><button id=go>Resign</button> <a href=#t id=terms>Terms &amp; conditions</a>"
    stage.means(html, say("terms and conditions", None, quoted=False), "#terms")
    stage.absent(html, say("board and resign", None, quoted=False))
