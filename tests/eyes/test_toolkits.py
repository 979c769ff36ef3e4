# ruff: noqa: E501 -- pages are written as they are
"""Markup as popular toolkits make it: what one says about it is found."""

from typing import Any

import pytest

from pacts.domain.plan import Filter, Kind, Pick, Scope, Target, Verb
from tests.eyes.stage import Stage, at, say

PAGES: dict[str, str] = {}
CASES: list[tuple[str, Target, str, Verb]] = []


def on(
    page: str, css: str, words: str = "", kind: Kind | None = None, *scope: Scope, verb: Verb = "click", **more: Any
) -> None:
    CASES.append((page, say(words, kind, *scope, **{"quoted": False, **more}), css, verb))


PAGES["bootstrap"] = """<style>.close,.navbar-toggler{width:20px;height:20px}</style>
<nav class="navbar"><button class="navbar-toggler" id=tg aria-label="Toggle navigation" data-bs-toggle=collapse></button><ul class=navbar-nav><li class="nav-item dropdown"><a class="nav-link dropdown-toggle" id=dd href="#" role=button aria-expanded=false data-bs-toggle=dropdown>Services</a></li></ul></nav>
<div class="alert alert-danger" id=al>Card declined <button class=close id=ac><span aria-hidden=true>&times;</span></button></div>
<div class="accordion"><div class=accordion-item><h2 class=accordion-header><button class="accordion-button collapsed" id=a1 aria-expanded=false>Shipping</button></h2></div><div class=accordion-item><h2 class=accordion-header><button class="accordion-button" id=a2 aria-expanded=true>Returns</button></h2><div class=accordion-body>30 days</div></div></div>
<div class="row"><div class="col"><div class=card><div class=card-body><h5 class=card-title>Basic</h5><p class=card-text>$9/month</p><a href="/b" class="btn" id=cb>Choose</a></div></div></div><div class="col"><div class=card><div class=card-body><h5 class=card-title>Pro</h5><p class=card-text>$29/month</p><a href="/p" class="btn" id=cp>Choose</a></div></div></div></div>
<div class="form-check form-switch"><input class=form-check-input type=checkbox id=sw><label for=sw>Weekly digest</label></div>
<div class="input-group"><span class=input-group-text>@</span><input id=un placeholder=Username><button id=ub>Check</button></div>
<ul class=pagination><li class=page-item><a class=page-link id=pp href="?1">Previous</a></li><li class="page-item active"><a class=page-link href="?2">2</a></li><li class=page-item><a class=page-link id=pn href="?3">Next</a></li></ul>"""
on("bootstrap", "#dd", "Services", "dropdown")
on("bootstrap", "#dd", "Services", "menu", verb="expand")
on("bootstrap", "#ac", "close", "button", at("in", "Card declined"))
on("bootstrap", "#al", "error message", verb="visible")
on("bootstrap", "#a1", "Shipping", "section", verb="expand")
on("bootstrap", "#a2", "", "section", where=(Filter(state="expanded"),), verb="collapse")
on("bootstrap", "#cp", "Choose", None, at("in", "Pro", "card"))
on("bootstrap", "#cb", "plan", None, pick=Pick(by="price", highest=False))
on("bootstrap", "#cp", "Choose", "button", at("row_of", "$29/month"))
on("bootstrap", "#sw", "weekly digest", "switch", verb="check")
on("bootstrap", "#un", "username", verb="fill")
on("bootstrap", "#pn", "next page")

PAGES[
    "material"
] = """<style>.mat-icon,.ico{display:inline-block;width:20px;height:20px}.mat-mdc-checkbox-touch-target{width:20px;height:20px}</style>
<mat-toolbar><button mat-icon-button id=mm><mat-icon class=mat-icon>menu</mat-icon></button><span>Inbox</span><button id=ms mat-icon-button><mat-icon class=mat-icon>more_vert</mat-icon></button></mat-toolbar>
<mat-form-field><label id=l1 for=i1><mat-label>First name</mat-label></label><input id=i1></mat-form-field>
<div class="MuiFormControl-root"><label class="MuiInputLabel-root" id=ml>Country</label><div role=combobox aria-labelledby="ml mv" id=mv tabindex=0 aria-expanded=false>Austria</div></div>
<span class="MuiSwitch-root"><input type=checkbox role=switch aria-label="Dark mode" id=dm></span>
<button class="MuiButtonBase-root MuiIconButton-root" id=de><svg class="MuiSvgIcon-root" data-testid="DeleteIcon" width=20 height=20><path d="M6 19c0 1.1.9 2 2 2h8"/></svg></button>
<div class="MuiChip-root" tabindex=0 role=button id=ch><span>Angular</span><svg data-testid=CancelIcon class=MuiChip-deleteIcon id=cx onclick="1" width=16 height=16><path d="M0 0h9"/></svg></div>
<mat-checkbox><div><input type=checkbox id=c1><label for=c1>Remember me</label></div></mat-checkbox>
<mat-slider><input type=range id=sl aria-label=Brightness></mat-slider>"""
on("material", "#mm", "menu", "icon")
on("material", "#mm", "menu", "button")
on("material", "#ms", "more options", "button")
on("material", "#i1", "first name", verb="fill")
on("material", "#mv", "country", "dropdown", verb="select")
on("material", "#dm", "dark mode", verb="check")
on("material", "#de", "delete", "button")
on("material", "#ch", "Angular", quoted=True)
on("material", "#c1", "remember me", verb="check")
on("material", "#sl", "brightness", verb="set_slider")
on("material", "#sl", "", "slider", verb="set_slider")

PAGES[
    "jquery ui"
] = """<div id=tabs class=ui-tabs><ul role=tablist class=ui-tabs-nav><li role=tab id=t1 aria-selected=true aria-controls=p1 tabindex=0><a href="#p1" role=presentation>Tab #1</a></li><li role=tab id=t2 aria-selected=false tabindex=-1><a href="#p2" role=presentation>Tab #2</a></li></ul><div role=tabpanel id=p1 aria-labelledby=t1><p>One <span class=alink id=k1>lorem</span> two <span class=alink id=k2>ipsum,</span></p></div></div>
<div class=ui-slider id=vol style="width:90px;height:10px;background:#eee;position:relative"><span class=ui-slider-handle tabindex=0 style="position:absolute;width:12px;height:12px"></span></div>
<label for=sp>Select a value:</label><span class="ui-spinner"><input id=sp role=spinbutton><a class=ui-spinner-up role=button tabindex=-1 aria-hidden=true><span class="ui-icon ui-icon-triangle-1-n">&nbsp;</span></a></span>
<p>Date: <input id=dp class=hasDatepicker></p><ul id=sort><li class=ui-sortable-handle id=s1>Apple</li><li class=ui-sortable-handle id=s2>Pear</li><li class=ui-sortable-handle id=s3>Fig</li></ul>
<script>for (const e of document.querySelectorAll(".alink")) e.addEventListener("click", () => 0)</script>"""
on("jquery ui", "#t2", "Tab #2", quoted=True)
on("jquery ui", "#t2", "second tab".replace("second ", ""), "tab", ordinal=2)
on("jquery ui", "#k2", "ipsum", "link")
on("jquery ui", "#k1", "lorem", "link", at("in", "Tab #1", "tab"), quoted=True)
on("jquery ui", "#vol", "slider", verb="set_slider")
on("jquery ui", "#sp", "spinner", verb="fill")
on("jquery ui", "#dp", "date", verb="fill")
on("jquery ui", "#s2", "Pear", verb="drag", quoted=True)
on("jquery ui", "#s3", "", "item", at("in", "sort"), ordinal=3, verb="drag")

PAGES[
    "dashboard"
] = """<style>.kpi{display:inline-block;width:150px;border:1px solid #ccc}.chart text{cursor:pointer}</style>
<div class=kpis><div class=kpi><div class=label>Revenue</div><div class=value id=v1>$12,400</div></div><div class=kpi><div class=label>Users</div><div class=value id=v2>1,024</div></div><div class=kpi><div class=label>Errors</div><div class=value id=v3>7</div></div></div>
<svg class=chart width=300 height=120><rect id=b1 x=10 y=60 width=20 height=60 fill=steelblue /><rect id=b2 x=50 y=20 width=20 height=100 fill=tomato /><text id=x1 x=10 y=118>Jan</text><text id=x2 x=50 y=118>Feb</text></svg>
<table role=grid><thead><tr><th>Name</th><th>Active</th><th>Role</th></tr></thead><tbody><tr><td>Ann</td><td><input type=checkbox id=k1 checked></td><td><select id=r1><option>Admin<option>User</select></td></tr><tr><td>Bob</td><td><input type=checkbox id=k2></td><td><select id=r2><option>Admin<option selected>User</select></td></tr></tbody></table>
<div class=todo><div class=item><span>Buy milk</span><span class=tag>home</span><button id=x1b aria-label="Remove Buy milk">x</button></div><div class=item><span>Call Bob</span><span class=tag>work</span><button id=x2b aria-label="Remove Call Bob">x</button></div></div>"""
on("dashboard", "#v1", "revenue", verb="text")
on("dashboard", "#v3", "errors", verb="text")
on("dashboard", "#x2", "Feb", quoted=True)
on("dashboard", "#b2", "", None, looks={"shape": "rectangle", "color": "red"})
on("dashboard", "#b1", "blue bar".replace(" bar", ""))
on("dashboard", "#k2", "active", "checkbox", at("row_of", "Bob"), verb="check")
on("dashboard", "#r1", "role", None, at("row_of", "Ann"), verb="select")
on("dashboard", "#k1", "", "checkbox", at("row_of", "Ann"), verb="uncheck")
on("dashboard", "#k2", "", "checkbox", where=(Filter(state="checked", negated=True),), verb="check")
on("dashboard", "#x2b", "remove", None, at("row_of", "Call Bob"))
on("dashboard", "#x1b", "x", "button", at("row_of", "Buy milk"), quoted=True)


@pytest.mark.parametrize(("page", "target", "css", "verb"), CASES, ids=[f"{c[0]}: {c[1].describe()}" for c in CASES])
def test_the_words_mean_the_element(stage: Stage, page: str, target: Target, css: str, verb: Verb) -> None:
    stage.means(PAGES[page], target, css, verb=verb)


SUGGESTED = (
    "<input class=ui-autocomplete-input><button>Submit</button>"
    "<ul class='ui-menu ui-autocomplete' onclick='this.title=event.target.textContent' style='position:absolute;top:40px'>"
    "<li class=ui-menu-item id=pa><div class=ui-menu-item-wrapper id=inner>Panama</div></li>"
    "<li class=ui-menu-item id=py><div class=ui-menu-item-wrapper>Paraguay</div></li></ul>"
)


@pytest.mark.parametrize(
    ("target", "css"),
    [
        (Target(kind="option", where=(Filter(comparison="starts_with", value="Par"),)), "#py"),
        (Target(kind="option", ordinal=1), "#pa"),
        (say("Panama", "option"), "#pa"),
        (say("Panama"), "#inner"),
        (say("Panama", quoted=False), "#inner"),
    ],
    ids=["by its start", "by its number", "by its name", "quoted", "as it is called"],
)
def test_what_a_list_of_suggestions_offers_is_an_option_and_not_the_list_that_listens(
    stage: Stage, target: Target, css: str
) -> None:
    stage.means(SUGGESTED, target, css)
