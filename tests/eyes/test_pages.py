# ruff: noqa: E501 -- pages are written as they are
"""Pages of different make: "set this HTML; say these words; expect this element"."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from pacts.domain.plan import Filter, Kind, Pick, Scope, Target, Verb
from pacts.eyes.resolve import Absent
from tests.eyes.stage import Stage, at, say


@dataclass(frozen=True, slots=True)
class Case:
    """What is said about a page, and the selector of what is meant."""

    page: str
    target: Target
    css: str
    verb: Verb = "click"

    def __str__(self) -> str:
        return f"{self.page}: {self.verb} {self.target.describe()}"


@dataclass(slots=True)
class _Book:
    cases: list[Case] = field(default_factory=list)

    def on(
        self,
        page: str,
        css: str,
        words: str = "",
        kind: Kind | None = None,
        *scope: Scope,
        verb: Verb = "click",
        **more: Any,
    ) -> None:
        self.cases.append(Case(page, say(words, kind, *scope, **{"quoted": False, **more}), css, verb))


PAGES: dict[str, str] = {}
BOOK = _Book()
on = BOOK.on

PAGES["icons"] = """
<header><a class="navbar-brand" href="/">Shop</a>
<button class="btn" id=m><i class="fa fa-bars" aria-hidden=true></i></button>
<a id=c href="/cart"><i class="fas fa-shopping-cart"></i><span class=badge>3</span></a>
<a id=u href="/me"><span class="material-icons">account_circle</span></a>
<button id=s><svg width=16 height=16><use href="#icon-search"/></svg></button>
<button id=b><i class="bi bi-bell-fill"></i></button></header>
<ul><li>Milk <button id=e1 class="icon"><i class="fa-solid fa-pencil"></i></button><button id=d1><i class="glyphicon glyphicon-trash"></i></button></li>
<li>Bread <button id=e2><i class="fa-solid fa-pencil"></i></button><button id=d2><i class="glyphicon glyphicon-trash"></i></button></li></ul>
<img id=st src="/img/star-icon.png" onclick="1" width=16 height=16><div id=x class=closer onclick="1">×</div>
<button id=nx>›</button><button id=pv>‹</button><button id=pl>+</button><button id=mi>−</button>
<a id=hm href="/h"><svg data-icon="house" width=16 height=16><path d="M0 0h9v9z"/></svg></a>"""
for css, words in {
    "#m": "menu",
    "#c": "cart",
    "#u": "account",
    "#s": "search",
    "#b": "notifications",
    "#st": "star",
    "#x": "close",
    "#hm": "home",
}.items():
    on("icons", css, words, "icon")
on("icons", "#x", "close", "button")
on("icons", "#x", "x", "button", quoted=True)
on("icons", "#s", "magnifying glass", "icon")
on("icons", "#m", "hamburger menu")
on("icons", "#d1", "trash", "icon", at("row_of", "Milk"))
on("icons", "#e2", "edit", None, at("in", "Bread"))
on("icons", "#d2", "delete", "button", at("row_of", "Bread"))
on("icons", "#nx", "next", "button")
on("icons", "#pv", "previous")
on("icons", "#pl", "plus", "button")
on("icons", "#mi", "minus", "button")

PAGES["listeners"] = """
<style>.tile{width:90px;height:40px}</style>
<div id=app><div id=a class=tile>Reports</div><div id=b class=tile>Billing <b>2</b></div><span id=c>Log out</span><p>Log out when you are done.</p></div>
<div id=deleg><span class=opt id=o1>Red</span><span class=opt id=o2>Blue</span></div>
<script>for (const id of ["a","b","c"]) document.getElementById(id).addEventListener("click", () => 0);
document.getElementById("o2").onclick = () => 0;</script>"""
on("listeners", "#a", "Reports", "button")
on("listeners", "#b", "Billing")
on("listeners", "#c", "Log out")
on("listeners", "#c", "logout", "link")
on("listeners", "#o2", "Blue", "button")

PAGES["posts"] = """
<style>.post{margin:8px}.post span{margin:4px}</style><div id=feed>
<div class="post"><div><span class=n>Ann</span><span class=u>@ann</span><span class=t>2h ago</span></div><div class=b>Hello world</div><div><span class="rt" id=r1></span><span class="like" id=l1>♥ 3</span></div></div>
<div class="post"><div><span class=n>Bob</span><span class=u>@bob</span><span class=t>5h ago</span></div><div class=b>Lunch</div><div><span class="rt" id=r2></span><span class="like" id=l2>♥ 12</span></div></div>
<div class="post"><div><span class=n>Ann</span><span class=u>@ann</span><span class=t>1 day ago</span></div><div class=b>Good night</div><div><span class="rt" id=r3></span><span class="like" id=l3>♥ 7</span></div></div></div>
<style>.rt{display:inline-block;width:14px;height:14px;background:teal}</style>
<script>for (const e of document.querySelectorAll(".rt,.like")) e.addEventListener("click", () => 0); document.querySelectorAll(".rt").forEach(e => e.title = "Retweet")</script>"""
on("posts", "#l2", "like", "button", at("row_of", "@bob"))
on("posts", "#r2", "Retweet", None, at("in", "post by @bob"), quoted=True)
on("posts", "#l3", "like", None, at("in", "Good night"))
on("posts", ".post:nth-of-type(2)", "post", "item", ordinal=2, verb="text")
on("posts", ".post:nth-of-type(1)", "post", None, pick=Pick(by="date", highest=True), verb="text")
on("posts", ".post:nth-of-type(3)", "post", None, pick=Pick(by="date", highest=False), verb="text")

PAGES["results"] = """
<form><input id=q name=q><button id=go>Search</button></form><div id=results>
<div class=r><a href="/1" id=a1>First hit</a><div class=url>one.org</div><div>About one</div></div>
<div class=r><a href="/2" id=a2>Second hit</a><div class=url>two.org</div><div>About two</div></div>
<div class=r><a href="/3" id=a3>Third hit</a><div class=url>three.org</div><div>About three</div></div></div>
<div class=pager><a href="?p=1">1</a> <a href="?p=2" id=p2>2</a> <a href="?p=2" id=pn>&gt;</a></div>"""
on("results", "#q", "search box", verb="fill")
on("results", "#q", "search", "field", verb="fill")
on("results", "#q", "textbox", verb="fill")
on("results", "#go", "Search", "button", quoted=True)
on("results", "#a2", "search result", None, ordinal=2)
on("results", "#a3", "search result", "item", ordinal=-1)
on("results", "#pn", "next page", "link")

PAGES["flights"] = """
<div class=f><div><label>Duration:</label> <span>11h 21m</span></div><div>Stops: 1</div><button id=b1>Book for $1,758</button></div>
<div class=f><div><label>Duration:</label> <span>13h 13m</span></div><div>Stops: 0</div><button id=b2>Book for $155</button></div>
<div class=f><div><label>Duration:</label> <span>10 h 17 min</span></div><div>Stops: 2</div><button id=b3>Book for $230</button></div>"""
on("flights", "#b2", "flight", None, pick=Pick(by="price", highest=False))
on("flights", "#b1", "ticket", None, pick=Pick(by="price", highest=True))
on("flights", "#b3", "flight", None, pick=Pick(by="duration", highest=False))
on("flights", "#b2", "flight", "item", pick=Pick(by="duration", highest=True))
on("flights", "#b2", "", "button", pick=Pick(by="price", highest=False))
on("flights", "#b2", "flight", None, pick=Pick(by="stops", highest=False))

on(
    "flights",
    "#b2",
    "book",
    "button",
    Scope(relation="in", target=say("flight", quoted=False, pick=Pick(by="price", highest=False))),
)
on(
    "flights",
    "#b3",
    "book",
    "button",
    Scope(relation="row_of", target=say("ticket", quoted=False, pick=Pick(by="duration", highest=False))),
)

PAGES["orders"] = """
<table><thead><tr><th>Order</th><th>Customer</th><th>Date</th><th>Total</th><th>Status</th><th></th></tr></thead><tbody>
<tr id=r1><td>#1001</td><td>Ann Lee</td><td>Mar 3, 2027</td><td>$120.00</td><td>Open</td><td><a id=v1 href="/1">View</a></td></tr>
<tr id=r2><td>#1002</td><td>Bob Ray</td><td>Feb 28, 2027</td><td>$1,020.50</td><td>Closed</td><td><a id=v2 href="/2">View</a></td></tr>
<tr id=r3><td>#1003</td><td>Cy Ant</td><td>Mar 12, 2027</td><td>$42.00</td><td>Open</td><td><a id=v3 href="/3">View</a></td></tr></tbody></table>"""
on("orders", "#v2", "View", "link", at("row_of", "Bob Ray"))
on("orders", "#v3", "View", None, at("row_of", "$42"))
on("orders", "#v1", "View", None, at("row_of", "3 March 2027"))
on("orders", "#r3", "order", None, pick=Pick(by="date", highest=True), verb="text")
on("orders", "#r2", "", "row", pick=Pick(by="total", highest=True), verb="text")
on("orders", "#r3", "", "row", pick=Pick(by="price", highest=False), verb="text")
on("orders", "#r2", "", "row", where=(Filter(of="status", comparison="equals", value="Closed"),), verb="text")
on("orders", "#r2", "order", "row", where=(Filter(of="total", comparison="more_than", value="500"),), verb="text")
on("orders", "#r3", "", "row", where=(Filter(of="total", comparison="less_than", value="$100"),), verb="text")
on("orders", "#v2", "View", None, where=(Filter(of="customer", comparison="starts_with", value="Bob"),))

on(
    "orders",
    "#v2",
    "View",
    "link",
    Scope(relation="in", target=say("", "row", where=(Filter(of="status", comparison="equals", value="Closed"),))),
)
on(
    "orders",
    "#v3",
    "View",
    "link",
    Scope(relation="row_of", target=say("order", quoted=False, pick=Pick(by="total", highest=False))),
)
on("orders", "#v2", "View", "link", Scope(relation="in", target=say("", "row", ordinal=2)))

PAGES["form"] = """
<form><fieldset><legend>Billing address</legend><label>Street <input id=bs></label><label>City <input id=bc></label></fieldset>
<fieldset><legend>Shipping address</legend><label>Street <input id=ss></label><label>City <input id=sc></label></fieldset>
<fieldset><legend>Newsletter</legend><label><input type=radio name=n id=ny> Yes</label><label><input type=radio name=n id=nn> No</label></fieldset>
<fieldset><legend>Gift wrap</legend><label><input type=radio name=g id=gy> Yes</label><label><input type=radio name=g id=gn> No</label></fieldset>
<table><tr><td>Date:</td><td><input id=d></td></tr><tr><td>Number of guests</td><td><input id=g type=number></td></tr></table>
<textarea id=ta></textarea><select id=se><option>A<option>B</select><input type=range id=ra aria-label=Volume><div id=ce contenteditable=true style="width:80px;height:20px"></div>
<input type=password id=p1><input type=password id=p2><input type=submit id=su value=Send></form>"""
on("form", "#bs", "billing street", verb="fill")
on("form", "#sc", "shipping city", verb="fill")
on("form", "#ss", "Street", "field", at("in", "Shipping address"), verb="fill")
on("form", "#ny", "Newsletter Yes", verb="check")
on("form", "#gn", "No", "radio", at("in", "Gift wrap"), verb="check")
on("form", "#d", "date", verb="fill")
on("form", "#g", "guests", verb="fill")
on("form", "#ta", "textarea", verb="fill")
on("form", "#ta", "text area", quoted=True)
on("form", "#se", "dropdown", verb="select")
on("form", "#se", "", "dropdown", verb="select")
on("form", "#ra", "slider", verb="set_slider")
on("form", "#ra", "volume", "slider", verb="set_slider")
on("form", "#ce", "editor", verb="fill")
on("form", "#p2", "password", "field", ordinal=2, verb="fill")
on("form", "#p1", "password", None, ordinal=1, verb="fill")
on("form", "#su", "Send", "button", quoted=True)
on("form", "#g", "number field", verb="fill")

PAGES[
    "case"
] = """<p>Press the no button or "No".</p><button id=a>No</button><button id=b>no</button><button id=c>Next</button><a id=d href="/n">next</a>
<p>Words <span class=l id=e onclick=1>ut.</span> and <span class=l id=f onclick=1>at</span></p><input type=button id=g value="previous"><input type=reset id=h value="Reset all">"""
on("case", "#a", "No", "button", quoted=True)
on("case", "#b", "no", "button", quoted=True)
on("case", "#b", "no", quoted=True)
on("case", "#c", "Next", quoted=True)
on("case", "#e", "ut.", "link", quoted=True)
on("case", "#e", "ut", quoted=True)
on("case", "#g", "previous", "button", quoted=True)
on("case", "#h", "reset", "button")

PAGES[
    "shapes"
] = """<svg width=200 height=200 id=svg><circle id=c1 cx=20 cy=20 r=10 fill=red /><circle id=c2 cx=60 cy=20 r=18 fill=#0000ff />
<rect id=q1 x=90 y=5 width=20 height=20 fill="rgb(0,128,0)" /><rect id=q2 x=130 y=5 width=50 height=30 fill=yellow />
<polygon id=t1 points="10,60 20,40 30,60" fill=purple /><text id=x1 x=50 y=80 fill=red font-size=12>A</text><text id=x2 x=90 y=80 font-size=24>A</text><text id=x3 x=130 y=80 font-size=20>7</text></svg>
<div style="display:flex;gap:4px"><div id=d1 style="width:40px;height:40px;background:teal"></div><div id=d2 style="width:40px;height:40px;background:#e33;border-radius:50%"></div><div id=d3 style="width:40px;height:40px;background:orange"></div></div>
<button id=ok style="background:green;color:white">Go</button><button id=no style="background:#c00;color:white">Go</button>"""
for css, looks in {
    "#c2": {"shape": "circle", "color": "blue"},
    "#q2": {"shape": "rectangle", "color": "yellow"},
    "#q1": {"color": "green", "shape": "square"},
    "#t1": {"shape": "triangle"},
    "#d1": {"color": "teal"},
    "#d3": {"color": "orange"},
}.items():
    on("shapes", css, "", None, looks=looks)
on("shapes", "#c1", "", None, looks={"shape": "circle", "size": "small", "color": "red"})
on("shapes", "#x1", "A", looks={"size": "small"}, quoted=True)
on("shapes", "#x2", "A", looks={"size": "large"}, quoted=True)
on("shapes", "#x1", "A", looks={"color": "red"})
on("shapes", "#d3", "orange box")
on("shapes", "#c2", "blue circle")
on("shapes", "#x3", "digit")
on("shapes", "#ok", "", "button", looks={"color": "green"})
on("shapes", "#no", "Go", "button", looks={"color": "red"})

PAGES["dialog"] = """<div id=page><button id=b0>OK</button><button id=c0>Cancel</button><p>Are you sure?</p></div>
<div class="ui-dialog" role=dialog aria-label="Confirm" style="position:fixed;left:200px;top:100px;width:300px;background:#fff;border:1px solid;z-index:9"><div><span>Confirm</span><button id=x title=Close>x</button></div><p>Delete it?</p><button id=b1>OK</button><button id=c1>Cancel</button></div>"""
on("dialog", "#b1", "OK", "button", quoted=True)
on("dialog", "#c1", "Cancel", quoted=True)
on("dialog", "#x", "x", "button", quoted=True)
on("dialog", "#x", "close", "button")
on("dialog", "#c1", "Cancel", "button", at("in", "", "dialog"))

PAGES[
    "accordion"
] = """<div id=acc><h3 class="header collapsed" id=h1 tabindex=0 aria-expanded=false>Section #1</h3><h3 id=h2 tabindex=0 aria-expanded=true>Section #2</h3><div>Text two</div></div>
<details id=de><summary id=su>More info</summary>x</details>
<ul class=tree><li class=expandable id=n1><span class=folder>Docs</span></li><li><span class=file>a.txt</span></li></ul>
<button id=mb aria-haspopup=true aria-expanded=false>Options</button>"""
on("accordion", "#h1", "Section #1", "section", verb="expand")
on("accordion", "#h2", "section", "section", ordinal=2, verb="collapse")
on("accordion", "#su", "More info", verb="expand", quoted=True)
on("accordion", "#mb", "Options", "menu", verb="expand")

PAGES["widgets"] = """<style>.ck{width:16px;height:16px;border:1px solid}</style>
<label for=sp>Amount</label><span class=ui-spinner><input id=sp role=spinbutton><a class="up" role=button tabindex=-1>▲</a><a class="down" role=button tabindex=-1>▼</a></span>
<div class=slider id=sl style="width:100px;height:8px;background:#ddd"><span class="slider-handle" tabindex=0 style="display:block;width:8px;height:8px"></span></div>
<div role=checkbox aria-checked=false id=cb tabindex=0 aria-label="Dark mode" class=ck></div>
<div class="search-wrap" data-testid="filter-box"><input id=fi></div>
<div role=listbox aria-label=Cities id=lb><div role=option id=o1>Rome</div><div role=option id=o2>Oslo</div></div>
<div role=tablist><div role=tab id=t1 aria-selected=true>Tab #1</div><div role=tab id=t2 aria-selected=false>Tab #2</div><div role=tab id=t3 aria-selected=false>Tab #3</div></div>"""
on("widgets", "#sp", "spinner", verb="fill")
on("widgets", "#sp", "amount", verb="fill")
on("widgets", "#sl", "", "slider", verb="set_slider")
on("widgets", "#cb", "dark mode", "checkbox", verb="check")
on("widgets", "#fi", "filter box", verb="fill")
on("widgets", "#o2", "Oslo", "option")
on("widgets", "#t2", "Tab #2", "tab")
on("widgets", "#t3", "", "tab", ordinal=3)
on("widgets", "#t1", "", "tab", where=(Filter(state="selected"),))

PAGES["grid"] = """<style>.c{display:inline-block;width:60px;height:30px;border:1px solid;margin:2px}</style>
<div style="width:220px;display:flex;flex-wrap:wrap;flex-direction:row-reverse"><span class=c id=g3>C</span><span class=c id=g2>B</span><span class=c id=g1>A</span></div>
<table id=cal><tr><th>Mo<th>Tu<th>We</tr><tr><td id=d1>1<td id=d2>2<td id=d3>3</tr><tr><td id=d8>8<td id=d9>9<td id=d10>10</tr></table>
<p id=p1>Alpha one</p><p id=p2>Beta two</p><p id=p3>Gamma three</p>
<div><label>Minimum <input id=mi></label><span id=dash>to</span><label>Maximum <input id=ma></label></div>"""
on("grid", "#d9", "9", "cell", quoted=True)
on("grid", "#d3", "3", quoted=True)
on("grid", "#p2", "paragraph", "text", ordinal=2, verb="text")
on("grid", "#p3", "paragraph", ordinal=-1, verb="text")
on("grid", "#dash", "", "text", at("between", "Minimum"), at("between", "Maximum"), verb="text")
on("grid", "#ma", "", "field", at("right_of", "to"), verb="fill")

PAGES["products"] = """<style>.grid{display:flex}.p{width:200px;border:1px solid #ccc}</style><div class=grid>
<div class="p card"><img src="/a.png" alt="Red Mug" width=20 height=20><h4>Red Mug</h4><span class=price>€12,50</span><span class=stars>★★★</span><button id=a1>Add to cart</button></div>
<div class="p card"><img src="/b.png" alt="Blue Mug" width=20 height=20><h4>Blue Mug</h4><span class=price>€9,00</span><span class=stars>★★★★★</span><button id=a2>Add to cart</button></div>
<div class="p card"><img src="/c.png" alt="Tea Pot" width=20 height=20><h4>Tea Pot</h4><span class=price>€31,00</span><span class=stars>★★</span><button id=a3 disabled>Add to cart</button></div></div>
<div class=summary><span>Subtotal</span><b id=sub>€21,50</b><span>Total</span><b id=tot>€26,40</b></div>"""
on("products", "#a2", "Add to cart", None, at("in", "Blue Mug", "card"), quoted=True)
on("products", "#a2", "product", "card", pick=Pick(by="price", highest=False))
on("products", "#a2", "product", None, pick=Pick(by="rating", highest=True))
on("products", "#a1", "Add to cart", "button", at("row_of", "€12.50"))
on("products", "#tot", "total", verb="text")
on(
    "products",
    ".card:nth-of-type(3)",
    "product",
    "card",
    where=(Filter(of="price", comparison="at_least", value="30"),),
    verb="text",
)

PAGES[
    "contact"
] = """<div id=book><div><h2>Ann Lee</h2><div class=prop><span class=k>Phone: </span><span><a id=ph>828-948</a></span></div><div class=prop><span class=k>Email: </span><span><a id=em>ann@x.org</a></span></div>
<div class=prop><span class=k>Address: </span><span><a id=ad>35 Park Court</a></span></div></div></div><script>for (const a of document.querySelectorAll("a")) a.addEventListener("click", () => 0)</script>"""
on("contact", "#ph", "phone number", None, at("row_of", "Ann Lee"))
on("contact", "#ad", "address", None, at("row_of", "Ann Lee"))
on("contact", "#em", "email", "link")

PAGES["signed"] = (
    """<div><button id=a>-5</button><button id=b>5</button><button id=c>(1, -2)</button><button id=d>(1, 2)</button><span id="(0,-1)" onclick=1>·</span><span id="(0,1)" onclick=1>·</span></div>"""
)
on("signed", "#a", "-5", quoted=True)
on("signed", "#b", "5", quoted=True)
on("signed", "#c", "(1,-2)", quoted=True)
on("signed", "[id='(0,-1)']", "coordinate (0,-1)")


@pytest.mark.parametrize("case", BOOK.cases, ids=str)
def test_the_words_mean_the_element(stage: Stage, case: Case) -> None:
    stage.means(PAGES[case.page], case.target, case.css, verb=case.verb)


@pytest.mark.parametrize(
    ("page", "target", "css", "verb"),
    [
        ("posts", say("like", None, at("row_of", "@ann"), every=True, quoted=False), ("#l1", "#l3"), "click"),
        ("posts", say("Retweet", "button", number=2), ("#r1", "#r2"), "click"),
        ("posts", say("like", "button", at("row_of", "@ann"), number=1), ("#l1",), "click"),
        ("form", say("", "field", at("in", "Billing address"), every=True), ("#bs", "#bc"), "fill"),
        ("form", say("password", "field", every=True, number=2, quoted=False), ("#p1", "#p2"), "fill"),
        ("widgets", say("", "tab", ordinal=1, number=2), ("#t1", "#t2"), "click"),
        ("widgets", say("", "tab", ordinal=-1, number=2), ("#t2", "#t3"), "click"),
        (
            "orders",
            say("View", "link", every=True, where=(Filter(of="status", comparison="equals", value="Open"),)),
            ("#v1", "#v3"),
            "click",
        ),
        (
            "orders",
            say("", "row", every=True, where=(Filter(of="status", comparison="equals", value="Open"),)),
            ("#r1", "#r3"),
            "text",
        ),
        ("shapes", say("", None, looks={"shape": "circle"}, every=True), ("#c1", "#c2", "#d2"), "click"),
        ("products", say("Add to cart", "button", ordinal=1, number=2), ("#a1", "#a2"), "click"),
        ("flights", say("", "button", every=True), ("#b1", "#b2", "#b3"), "click"),
    ],
)
def test_several_things_are_each_found(
    stage: Stage, page: str, target: Target, css: tuple[str, ...], verb: Verb
) -> None:
    stage.each(PAGES[page], target, *css, verb=verb)


def test_the_others_are_those_that_were_not_meant_before(stage: Stage) -> None:
    stage.each(PAGES["flights"], say("", "button", rest=True), "#b1", "#b3", meant=["Book for $155"])
    stage.each(PAGES["widgets"], say("", "tab", rest=True), "#t2", "#t3")


def test_fewer_than_asked_for_is_said(stage: Stage) -> None:
    assert "only 3" in stage.absent(PAGES["flights"], say("", "button", ordinal=4)).reason
    found = stage.resolve(PAGES["flights"], say("", "button", number=5))
    assert isinstance(found[0], Absent)
    assert "only 3" in found[0].reason
