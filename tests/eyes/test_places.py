# ruff: noqa: E501 -- pages are written as they are
"""Where things stand, what belongs to what, and which of several is meant: on ordinary pages of different make."""

from typing import Any

import pytest

from pacts.domain.plan import Filter, Kind, Pick, Scope, Target, Verb
from pacts.eyes import offered
from tests.eyes.stage import Stage, at, near, say

PAGES: dict[str, str] = {}
CASES: list[tuple[str, Target, str, Verb]] = []


def on(
    page: str, css: str, words: str = "", kind: Kind | None = None, *scope: Scope, verb: Verb = "click", **more: Any
) -> None:
    CASES.append((page, say(words, kind, *scope, **{"quoted": False, **more}), css, verb))


PAGES[
    "shop header"
] = """<header role=banner><a href="/" class=logo><img src=/logo.svg alt="Acme" width=30 height=20></a>
<form role=search><input type=search id=q placeholder="Search products"><button id=go aria-label="Submit search"></button></form>
<nav><a href="/m">Men</a><a id=women href="/w">Women</a></nav><a id=acc href="/account" aria-label="Account"><img src="/p.png" alt="" width=9 height=9></a>
<button id=um aria-haspopup=menu aria-expanded=false><img src="/avatar.png" alt="Ann Lee" width=20 height=20></button><a id=cart href="/cart"><span class="icon-cart"></span><span class=count>2</span></a></header>
<main><h1>Your cart</h1><table><thead><tr><th>Product</th><th>Quantity</th><th>Price</th><th></th></tr></thead><tbody>
<tr><td>Apples</td><td><input id=qa value=1></td><td>$3.00</td><td><button id=ra>×</button></td></tr><tr><td>Pears</td><td><input id=qp value=2></td><td>$4.50</td><td><button id=rp>×</button></td></tr></tbody></table>
<dl><dt>Subtotal</dt><dd id=st>$12.00</dd><dt>Total</dt><dd id=to>$14.00</dd></dl><a id=co href="/checkout" class=btn>Proceed to checkout</a></main>
<footer><a href="/p">Privacy</a><a id=fcart href="/cart">Cart</a></footer>"""
on("shop header", "#q", "search box", verb="fill")
on("shop header", "#q", "search products", "field", verb="fill")
on("shop header", "#cart", "cart", "icon")
on("shop header", "#women", "Women", "link", quoted=True)
on("shop header", "#to", "total", verb="text")
on("shop header", "#qa", "quantity", None, at("row_of", "Apples"), verb="fill")
on("shop header", "#qp", "quantity", "field", at("row_of", "Pears"), verb="fill")
on("shop header", "#qp", "", "field", at("row_of", "Pears"), verb="fill")
on("shop header", "#rp", "remove", "button", at("row_of", "Pears"))
on("shop header", "#ra", "x", None, at("row_of", "Apples"))
on("shop header", "#co", "checkout")
on("shop header", "#co", "check out", "button")
on("shop header", "#fcart", "Cart", "link", at("in", "", "footer"))
on("shop header", "#acc", "my account")

PAGES[
    "mail"
] = """<style>.fa{display:inline-block;width:14px;height:14px}.mail{display:flex;padding:6px;border-bottom:1px solid #ccc;cursor:pointer}.mail>*{margin-right:8px}</style><div id=list>
<div class=mail><input type=checkbox id=k1><span class=from>Deva</span><span class=subj>Lunch?</span><span class=when>Mar 2</span><i class="fa fa-star-o" id=s1></i><i class="fa fa-trash" id=t1></i></div>
<div class=mail><input type=checkbox id=k2><span class=from>Bob Stone</span><span class=subj>Invoice 88</span><span class=when>Mar 9</span><i class="fa fa-star-o" id=s2></i><i class="fa fa-trash" id=t2></i></div>
<div class=mail><input type=checkbox id=k3><span class=from>Deva</span><span class=subj>Holiday</span><span class=when>Feb 1</span><i class="fa fa-star-o" id=s3></i><i class="fa fa-trash" id=t3></i></div></div>"""
on("mail", "#s2", "star", "icon", at("row_of", "Bob Stone"))
on("mail", "#t2", "trash icon", None, at("row_of", "email by Bob"))
on("mail", "#t3", "delete", "button", at("row_of", "Holiday"))
on("mail", "#k2", "", "checkbox", at("row_of", "Invoice 88"), verb="check")
on("mail", "#k3", "", "checkbox", ordinal=3, verb="check")
on("mail", "#k3", "", "checkbox", ordinal=-1, verb="check")
on("mail", ".mail:nth-child(2)", "email from Bob", verb="visible")
on("mail", ".mail:nth-child(2)", "email", None, pick=Pick(by="date", highest=True), verb="visible")
on(
    "mail",
    ".mail:nth-child(3)",
    "oldest email".replace("oldest ", ""),
    "item",
    pick=Pick(by="date", highest=False),
    verb="visible",
)

PAGES[
    "sections"
] = """<main><section><h2>Profile</h2><label>Name <input id=n1></label><button id=s1>Save</button></section>
<section><h2>Password</h2><label>Name of pet <input id=n2></label><button id=s2>Save</button></section>
<div><h3>Danger zone</h3><p>Careful.</p><button id=s3>Delete account</button><button id=s4>Save</button></div></main><aside><h3>Links</h3><ul><li><a id=l1 href="/a">Docs</a></li><li><a id=l2 href="/b">Blog</a></li></ul></aside>"""
on("sections", "#s1", "Save", "button", at("in", "Profile", "section"), quoted=True)
on("sections", "#s2", "Save", None, at("below", "Password"), quoted=True)
on("sections", "#s4", "Save", None, at("in", "Danger zone"), quoted=True)
on("sections", "#s3", "Delete account", quoted=True)
on("sections", "#l2", "", "link", at("in", "", "sidebar"), ordinal=2)
on("sections", "#l1", "", "link", at("below", "Links"), ordinal=1)
on("sections", "#s3", "", "button", at("left_of", "Save", "button", at("in", "Danger zone")))

PAGES[
    "sentence"
] = """<p>By signing up you accept the <a id=t href="/terms">terms</a> and the <a id=p href="/privacy">privacy policy</a>. Click Terms to read them.</p>
<p>Click on the <b>Submit</b> button to go on.</p><div><button id=s>Submit</button></div><input type=submit id=i value="Send form"><p>Send form data.</p><a id=more href="/m">Read more</a>"""
on("sentence", "#t", "Terms", quoted=True)
on("sentence", "#p", "privacy policy")
on("sentence", "#s", "Submit", quoted=True)
on("sentence", "#i", "Send form", quoted=True)
on("sentence", "#more", "more", "link")

PAGES[
    "states"
] = """<label><input type=checkbox id=a checked> Alpha</label><label><input type=checkbox id=b> Beta</label><label><input type=checkbox id=c checked> Gamma</label>
<input id=f1 value=x aria-label=One><input id=f2 aria-label=Two><button id=d disabled>Go</button><button id=e>Go</button>
<ul role=listbox><li role=option aria-selected=false id=o1>Small</li><li role=option aria-selected=true id=o2>Large</li></ul>"""
on("states", "#b", "", "checkbox", where=(Filter(state="checked", negated=True),), verb="check")
on("states", "#f2", "", "field", where=(Filter(state="empty"),), verb="fill")
on("states", "#e", "Go", "button", where=(Filter(state="enabled"),))
on("states", "#e", "Go", "button", quoted=True)
on("states", "#o2", "", "option", where=(Filter(state="selected"),))
on("states", "#c", "", "checkbox", where=(Filter(comparison="starts_with", value="G"),), verb="uncheck")

PAGES[
    "files"
] = """<table><tr><th>Name</th><th>Size</th><th>Modified</th></tr><tr id=r1><td><a id=a1 href="/1">notes.txt</a></td><td>12 KB</td><td>2 days ago</td></tr>
<tr id=r2><td><a id=a2 href="/2">main.py</a></td><td>1.5 MB</td><td>3 weeks ago</td></tr><tr id=r3><td><a id=a3 href="/3">README</a></td><td>800 bytes</td><td>5 hours ago</td></tr></table>"""
on("files", "#a2", "", "link", where=(Filter(comparison="ends_with", value=".py"),))
on("files", "#a2", "file", None, where=(Filter(of="name", comparison="ends_with", value=".py"),), pick=None)
on("files", "#a3", "", "link", where=(Filter(comparison="contains", value=".", negated=True),))
on("files", "#r2", "", "row", pick=Pick(by="size", highest=True), verb="text")
on("files", "#r3", "", "row", pick=Pick(by="size", highest=False), verb="text")
on("files", "#r3", "", "row", pick=Pick(by="date", highest=True), verb="text")

PAGES[
    "menu"
] = """<style>.carousel a{display:inline-block;width:30px;height:30px}</style><ul class=menubar role=menubar><li role=none><a role=menuitem aria-haspopup=true aria-expanded=false id=f href="#">File</a></li><li role=none><a role=menuitem id=e href="#">Edit</a></li></ul>
<nav class="side"><ul><li class=has-sub><span id=pr onclick=1>Products</span></li><li><a id=pc href="/pricing">Pricing</a></li></ul></nav>
<div class=carousel><a class="carousel-control-prev" id=cp href="#c"><span class="carousel-control-prev-icon" aria-hidden=true></span></a><a class="carousel-control-next" id=cn href="#c"><span class="carousel-control-next-icon" aria-hidden=true></span></a></div>
<div class="toast" role=status>Saved! <button id=tc class="btn-close" data-dismiss=toast></button></div>"""
on("menu", "#f", "File", "menu", verb="expand")
on("menu", "#f", "File", "menuitem")
on("menu", "#pr", "Products")
on("menu", "#pr", "Products", "menu", verb="hover")
on("menu", "#cn", "next", None, at("in", "carousel"))
on("menu", "#tc", "close", "button")


@pytest.mark.parametrize(("page", "target", "css", "verb"), CASES, ids=[f"{c[0]}: {c[1].describe()}" for c in CASES])
def test_the_words_mean_the_element(stage: Stage, page: str, target: Target, css: str, verb: Verb) -> None:
    stage.means(PAGES[page], target, css, verb=verb)


def test_equal_twins_are_not_guessed(stage: Stage) -> None:
    stage.ambiguous(PAGES["sections"], say("Save", "button"))
    stage.ambiguous(PAGES["mail"], say("star", "icon", at("row_of", "Deva"), quoted=False))


def test_what_is_only_mentioned_is_not_there(stage: Stage) -> None:
    page = '<p>Expand the sections to find and click on the link "porttitor".</p><button>Section 1</button>'
    stage.absent(page, say("porttitor", "link"))
    stage.absent(page, say("Section 2", "button"))


def test_what_a_model_names_must_stand_where_the_words_say(stage: Stage) -> None:
    page = """<header><a href=#b>Basket</a></header><main><h2>Welcome</h2><section aria-label="Basket">
        <button>Apply voucher</button></section><button>Pay</button></main>"""
    look = stage.look(page)
    things = {one.name: offered.at(look, 0, one.ref) for one in look.frames[0].candidates}
    lever = Target(words="money-off lever", scope=(near("row_of", "basket"),))

    told = {
        name: offered.strays(lever, thing) for name in ("Basket", "Pay", "Apply voucher") if (thing := things[name])
    }

    assert told == {"Basket": "basket", "Pay": "basket", "Apply voucher": ""}


def test_a_letter_that_is_an_article_too_names_its_row(stage: Stage) -> None:
    page = (
        "<div><div><table><tr><td><span>12</span><td><a href=#>13</a></table></div><div>Front"
        "<table><tr><th>A<td id=a1>1<td>2</tr><tr><th>B<td>1<td>2</tr></table></div></div><div><div>Free</div><div>Sold</div></div>"
    )
    stage.means(page, say("1", None, at("row_of", "A"), quoted=False), "#a1")
    stage.absent(page, say("12", None, near("row_of", "A"), quoted=False))


WEEK = """<table><tr><th><th>Mon<th>Tue<th>Wed</tr><tr><th>09:00<td id=a onclick=go()>Maths<td id=b onclick=go()>Art<td id=c onclick=go()></tr>
<tr><th>10:30<td id=d onclick=go()>Music<td id=e onclick=go()><td id=f onclick=go()>Maths</tr></table>"""


@pytest.mark.parametrize(
    ("words", "day", "hour", "meant"),
    [
        ("lesson", "Monday", "10:30", "#d"),
        ("maths lesson", "Wednesday", "10:30", "#f"),
        ("slot", "Wednesday", "09:00", "#c"),
        ("lesson", "Wednesday", "09:00", None),
        ("art lesson", "Monday", "10:30", None),
        ("lesson", "Friday", "09:00", None),
        ("lesson", "Monday", "11:30", None),
    ],
)
def test_the_slot_of_a_timetable_is_told_by_its_day_and_its_hour(
    stage: Stage, words: str, day: str, hour: str, meant: str | None
) -> None:
    target = Target(words=words, scope=tuple(Scope(relation="in", target=Target(words=one)) for one in (day, hour)))
    if meant is None:
        stage.absent(WEEK, target)
    else:
        stage.means(WEEK, target, meant)
