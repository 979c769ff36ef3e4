# ruff: noqa: E501 -- pages are written as they are
"""Kinds of markup that were met on a notebook editor and in a newsroom."""

from tests.eyes.stage import Stage, at, say

TAB = """<ul role=tablist><li role=tab id=t tabindex=0>notes.txt <div id=x title="Close notes.txt"><svg width=16 height=16 data-icon="ui:close"><path d="M0 0h9"/></svg></div></li></ul>"""
LAUNCHER = """<ul role=tablist><li role=tab id=t tabindex=0 title="Running Terminals">R</li></ul>
<div class=launch-section><h2>Notebook</h2><div><div id=p class=LaunchCard role=button tabindex=0 title="Start Python"><p>Python</p></div></div></div>
<div class=launch-section><h2>Other</h2><div><div id=f class=LaunchCard role=button tabindex=0 title="Create a new text file"><p>Text File</p></div>
<div id=m class=LaunchCard role=button tabindex=0 title="Create a Markdown file"><p>Markdown File</p></div></div></div>"""
LISTING = """<header><h1>News</h1></header><table><thead><tr><td><input id=all type=checkbox aria-label="Select all"></td><th><a id=title href="?o=title">Title</a> 1-2 of 2 pages</th><th>Type</th></tr></thead>
<tr><td><input type=checkbox aria-label=Select></td><td>Ferry</td><td>Article <button id=one aria-label="More options for 'Ferry'"><svg width=16 height=16><path d="M0 0h9"/></svg></button></td></tr>
<tr><td><input type=checkbox aria-label=Select></td><td>Lamps</td><td>Article <button aria-label="More options for 'Lamps'"><svg width=16 height=16><path d="M0 0h9"/></svg></button></td></tr></table>"""


def test_a_cross_with_a_name_of_its_own_in_a_tab_is_not_the_tab(stage: Stage) -> None:
    stage.means(TAB, say("close", "icon", quoted=False), "#x")
    stage.means(TAB, say("notes.txt", "tab"), "#t")


def test_a_cross_drawn_by_its_class_in_a_tab_is_not_the_tab(stage: Stage) -> None:
    page = TAB.replace("<div id=x", "<div id=x class='bar-close icon-close'")

    stage.means(page, say("close", "icon", at("in", "notes.txt", "tab"), quoted=False), "#x")


def test_what_is_called_a_card_is_one_and_a_tab_is_none(stage: Stage) -> None:
    stage.means(LAUNCHER, say("Text File", "card"), "#f")
    stage.absent(LAUNCHER, say("Terminal", "card"))


def test_three_dots_are_a_button_that_is_called_more(stage: Stage) -> None:
    stage.means(LISTING, say("…", "button", at("row_of", "Ferry")), "#one")


def test_a_box_beside_the_column_headers_is_in_the_header(stage: Stage) -> None:
    stage.means(LISTING, say("", "checkbox", at("in", kind="header"), quoted=False), "#all")


def test_a_click_on_a_column_header_is_a_click_on_the_link_in_it(stage: Stage) -> None:
    stage.means(LISTING, say("Title", "column", quoted=False), "#title")


LISTS = """<nav><ul><li><a href="#a">Pages <b>3</b> <i>new</i></a></li><li><a href="#b">Images <b>2</b> <i>new</i></a></li></ul></nav>
<div role=status><ul id=told><li>Sponsor "Lind" deleted.</li></ul></div>
<table id=data><tr id=first><td>Harbour</td><td>Live</td></tr><tr><td>Lamps</td><td>Draft</td></tr></table>"""


def test_the_list_and_its_items_are_those_the_page_is_about_and_no_menu_or_message(stage: Stage) -> None:
    stage.means(LISTS, say("", "list", quoted=False), "#data", verb="text", value="Lind")
    stage.means(LISTS, say("", "item", quoted=False, ordinal=1), "#first", verb="text", value="Lamps")


def test_a_sidebar_without_a_box_of_its_own_is_read_by_what_it_holds(stage: Stage) -> None:
    page = "<aside id=side><div style='position:fixed;top:0;left:0'>Rosa</div></aside><main>News</main>"

    stage.means(page, say("", "sidebar", quoted=False), "#side", verb="text", value="Rosa")


def test_a_button_that_does_something_to_a_thing_is_not_the_thing_that_is_read(stage: Stage) -> None:
    page = """<section id=panel aria-label="File Browser Section" role=region><button aria-label="Refresh the file browser.">r</button>
<ul><li>README.md</li></ul></section>"""

    stage.means(page, say("file browser", quoted=False), "#panel", verb="text", value="README.md")
