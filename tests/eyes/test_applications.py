# ruff: noqa: E501 -- pages are written as they are
"""Pages made the way well-known applications make theirs."""

import pytest

from pacts.domain.plan import Kind, Verb
from pacts.eyes.resolve import Found
from tests.eyes.stage import Stage, at, say

ADMIN = """
<div id=container><header id=header><div id=branding><div id=site-name><a href="/admin/">Django administration</a></div></div>
<div id=user-tools>Welcome, <strong>root</strong>. <a href="/">View site</a> / <a href="/admin/password_change/">Change password</a> /
<form id=logout-form method=post action="/admin/logout/"><button type=submit>Log out</button></form></div></header>
<nav aria-label=Breadcrumbs><div class=breadcrumbs><a href="/admin/">Home</a> &rsaquo; <a href="/admin/auth/">Authentication and Authorization</a> &rsaquo; Users</div></nav>
<div class=main><nav class=sticky id=nav-sidebar aria-label=Sidebar><input type=search id=nav-filter placeholder="Start typing to filter…" aria-label="Filter navigation items">
<div class="app-auth module"><table><caption><a href="/admin/auth/" class=section>Authentication and Authorization</a></caption>
<tr class=model-group><th scope=row><a href="/admin/auth/group/">Groups</a></th><td><a href="/admin/auth/group/add/" class=addlink>Add</a></td></tr>
<tr class="model-user current-model"><th scope=row><a href="/admin/auth/user/" aria-current=page>Users</a></th><td><a href="/admin/auth/user/add/" class=addlink>Add</a></td></tr></table></div></nav>
<main id=content-start class=content><ul class=messagelist><li class=success>The user “<a href="/admin/auth/user/3/change/">carl</a>” was added successfully.</li></ul>
<h1>Select user to change</h1><div id=content-main><ul class=object-tools><li><a href="/admin/auth/user/add/" class=addlink>Add user</a></li></ul>
<div class=module id=changelist><div id=toolbar><form id=changelist-search method=get role=search><div><label for=searchbar><img src="search.svg" alt=Search></label>
<input type=text size=40 name=q value="" id=searchbar><input type=submit value=Search></div></form></div>
<form id=changelist-form method=post><div class=actions><label>Action: <select name=action required><option value="" selected>---------</option><option value=delete_selected>Delete selected users</option></select></label>
<button type=submit class=button title="Run the selected action" name=index value=0>Go</button></div>
<div class=results><table id=result_list><thead><tr><th scope=col class=action-checkbox-column><div class=text><span><input type=checkbox id=action-toggle aria-label="Select all objects on this page for an action"></span></div></th>
<th scope=col class="sortable column-username sorted ascending"><div class=text><a href="?o=-1">Username</a></div></th><th scope=col class="sortable column-email"><div class=text><a href="?o=2.1">Email address</a></div></th>
<th scope=col><div class=text><a href="?o=5">Staff status</a></div></th></tr></thead><tbody>
<tr><td class=action-checkbox><input type=checkbox name=_selected_action value=2 class=action-select aria-label="Select this object for an action - bert"></td><th class=field-username><a href="/admin/auth/user/2/change/">bert</a></th><td class=field-email>bert@x.org</td><td class=field-is_staff><img src=x.svg alt=False></td></tr>
<tr><td class=action-checkbox><input type=checkbox name=_selected_action value=3 class=action-select aria-label="Select this object for an action - carl"></td><th class=field-username><a href="/admin/auth/user/3/change/">carl</a></th><td class=field-email>carl@x.org</td><td class=field-is_staff><img src=x.svg alt=True></td></tr>
</tbody></table></div><p class=paginator>2 users</p></form></div></div></main></div></div>"""


@pytest.mark.parametrize(
    ("target", "verb", "css"),
    [
        (say("Add user", "link"), "click", ".object-tools a"),
        (say("Add user"), "click", ".object-tools a"),
        (say("Users", "link", at("in", "", "sidebar")), "click", ".model-user th a"),
        (say("Groups"), "click", ".model-group th a"),
        (say("Add", None, at("row_of", "Groups")), "click", ".model-group .addlink"),
        (say("Add", None, at("next_to", "Groups")), "click", ".model-group .addlink"),
        (say("search", "field", quoted=False), "fill", "#searchbar"),
        (say("Search", "button"), "click", "#toolbar input[type=submit]"),
        (say("Action"), "select", "select[name=action]"),
        (say("action", "dropdown", quoted=False), "select", "select[name=action]"),
        (say("Go", "button"), "click", "button[name=index]"),
        (say("", "checkbox", at("row_of", "carl")), "check", "[value='3']"),
        (say("Log out"), "click", "#logout-form button"),
        (say("carl", "link", at("in", "", "table")), "click", ".field-username a"),
        (say("Email address", "column"), "visible", ".column-email"),
        (say("was added successfully"), "visible", ".success"),
        (say("", "cell", at("row_of", "bert"), at("column", "Email address")), "cell", "tr:nth-child(1) .field-email"),
        (say("Select user to change", "heading"), "visible", "h1"),
        (say("Username", "link"), "click", ".column-username a"),
        (say("success message", None, quoted=False), "text", ".success"),
    ],
)
def test_an_administration_list(stage: Stage, target: object, verb: Verb, css: str) -> None:
    stage.means(ADMIN, target, css, verb=verb)  # type: ignore[arg-type]


def test_add_alone_is_ambiguous_in_an_administration(stage: Stage) -> None:
    found = stage.ambiguous(ADMIN, say("Add", "link"))
    assert len(found.candidates) == 2


ADD_FORM = """
<form id=user_form><fieldset class="module aligned"><h2>Personal info</h2>
<div class="form-row field-username"><div><div class=flex-container><label class=required for=id_username>Username:</label><input type=text name=username id=id_username required></div>
<div class=help>Required. 150 characters or fewer.</div></div></div>
<div class="form-row field-p1"><label for=id_password1>Password:</label><input type=password name=password1 id=id_password1></div>
<div class="form-row field-p2"><label for=id_password2>Password confirmation:</label><input type=password name=password2 id=id_password2></div>
<div class="form-row"><input type=checkbox name=is_staff id=id_is_staff><label class=vCheckboxLabel for=id_is_staff>Staff status</label></div>
<div class="form-row"><label for=id_date_0>Date joined:</label><p class=datetime>Date: <input type=text name=date_0 class=vDateField id=id_date_0><br>Time: <input type=text name=date_1 id=id_date_1></p></div>
<ul class=errorlist><li>This field is required.</li></ul></fieldset>
<div class=submit-row><input type=submit value=Save class=default name=_save><input type=submit value="Save and add another" name=_addanother>
<input type=submit value="Save and continue editing" name=_continue><a href="delete/" class=deletelink>Delete</a></div></form>"""


@pytest.mark.parametrize(
    ("target", "verb", "css"),
    [
        (say("Username"), "fill", "#id_username"),
        (say("Password"), "fill", "#id_password1"),
        (say("password confirmation", "field", quoted=False), "fill", "#id_password2"),
        (say("Confirm password"), "fill", "#id_password2"),
        (say("Staff status"), "check", "#id_is_staff"),
        (say("Date joined"), "fill", "#id_date_0"),
        (say("Time"), "fill", "#id_date_1"),
        (say("Save"), "click", "[name=_save]"),
        (say("Save and continue editing", "button"), "click", "[name=_continue]"),
        (say("Save and add another"), "click", "[name=_addanother]"),
        (say("Delete", "button"), "click", ".deletelink"),
        (say("error", "text", quoted=False), "text", ".errorlist, .errorlist li"),
        (say("", "field", ordinal=2), "fill", "#id_password1"),
        (say("", "field", ordinal=-1), "fill", "#id_date_1"),
    ],
)
def test_an_administration_form(stage: Stage, target: object, verb: Verb, css: str) -> None:
    stage.means(ADD_FORM, target, css, verb=verb)  # type: ignore[arg-type]


APP = """
<header><a href="/" aria-label=Home><svg width=20 height=20></svg></a><nav aria-label=Main><ul><li><a href="/p">Products</a><li><a href="/o">Orders <span class=badge>3</span></a>
<li><button aria-expanded=false aria-haspopup=menu>More</button></ul></nav><button aria-label="Open menu" class=burger>≡</button><button aria-label="Shopping cart, 2 items"><i class=icon-cart>c</i></button>
<button class=avatar title="Your account">JD</button></header>
<main><div role=tablist><button role=tab aria-selected=true>Details</button><button role=tab aria-selected=false>Reviews (12)</button></div>
<div class=card><h3>Monthly</h3><p>$10</p><button>Choose plan</button></div><div class=card><h3>Yearly</h3><p>$100</p><button>Choose plan</button></div>
<section aria-labelledby=n><h2 id=n>Notifications</h2><label><input type=checkbox role=switch> E-mail me</label><label><input type=checkbox> Text me</label></section>
<fieldset><legend>Delivery</legend><label><input type=radio name=d> Standard</label><label><input type=radio name=d> Express</label></fieldset>
<div role=combobox tabindex=0 aria-expanded=true aria-label=Colour>Red</div><ul role=listbox aria-label=Colour><li role=option>Red<li role=option>Green<li role=option>Dark green</ul>
<div class="alert alert-danger" role=alert>Your card was declined.</div><p>Total <b id=sum>$110</b></p></main>
<aside><h2>Filters</h2><label>Min price <input type=number id=min></label><label>Max price <input type=number id=max></label><button>Apply</button></aside>
<footer><a href="/imprint">Imprint</a><form><input type=email placeholder="Your email"><button>Subscribe</button></form></footer>"""


@pytest.mark.parametrize(
    ("words", "kind", "scope", "verb", "css"),
    [
        ("Products", "link", (), "click", "nav li:nth-child(1) a"),
        ("Orders", None, (), "click", "nav li:nth-child(2) a"),
        ("Home", None, (), "click", "header > a"),
        ("hamburger menu", None, (), "click", ".burger"),
        ("cart", "icon", (), "click", "header > button:nth-of-type(2)"),
        ("shopping cart", "button", (), "click", "header > button:nth-of-type(2)"),
        ("account", "button", (), "click", ".avatar"),
        ("Reviews", "tab", (), "click", "[role=tab]:nth-child(2)"),
        ("Choose plan", "button", (at("in", "Yearly", "card"),), "click", ".card:nth-of-type(3) button"),
        ("Choose plan", None, (at("below", "Yearly"),), "click", ".card:nth-of-type(3) button"),
        ("E-mail me", "switch", (), "check", "[role=switch]"),
        ("email me", "checkbox", (), "check", "[role=switch]"),
        ("Text me", None, (at("in", "Notifications", "section"),), "check", "section label:nth-of-type(2) input"),
        ("Express", "radio", (), "check", "fieldset label:nth-of-type(2) input"),
        ("Express", None, (), "click", "fieldset label:nth-of-type(2) input"),
        ("Express", None, (at("in", "Delivery", "group"),), "click", "fieldset label:nth-of-type(2) input"),
        ("Colour", "dropdown", (), "select", "[role=combobox]"),
        ("color", "dropdown", (), "select", "[role=combobox]"),
        ("Green", "option", (), "click", "[role=option]:nth-child(2)"),
        ("error", "alert", (), "text", "[role=alert]"),
        ("total", None, (), "text", "#sum"),
        ("minimum price", None, (), "fill", "#min"),
        ("Max price", None, (), "fill", "#max"),
        ("Apply", "button", (at("in", "Filters"),), "click", "aside button"),
        ("email", "field", (at("in", "", "footer"),), "fill", "footer input"),
        ("Subscribe", None, (), "click", "footer button"),
    ],
)
def test_a_modern_application(
    stage: Stage, words: str, kind: Kind, scope: tuple[object, ...], verb: Verb, css: str
) -> None:
    stage.means(APP, say(words, kind, *scope, quoted=words[0].isupper()), css, verb=verb)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "kind", "verb"),
    [
        ("Unsubscribe", None, "click"),
        ("Reset", "button", "click"),
        ("Products", "field", "fill"),
        ("Blue", "option", "click"),
        ("Overnight", "radio", "check"),
        ("Invoices", "link", "click"),
        ("Log out", None, "click"),
        ("Phone me", "checkbox", "check"),
        ("Choose plan B", "button", "click"),
        ("Average price", None, "fill"),
        ("Your card was accepted.", None, "visible"),
    ],
)
def test_what_a_modern_application_does_not_have(stage: Stage, words: str, kind: Kind, verb: Verb) -> None:
    stage.absent(APP, say(words, kind), verb=verb)


PEOPLE = """<div role=grid aria-label=People><div role=row><span role=columnheader>Name</span><span role=columnheader>Born</span><span role=columnheader>Action</span></div>
<div role=row><span role=gridcell>Ann</span><span role=gridcell>1990-02-01</span><span role=gridcell><button aria-label="Edit row"><svg width=9 height=9></svg></button></span></div>
<div role=row><span role=gridcell>Bob</span><span role=gridcell>1991-03-02</span><span role=gridcell><button aria-label="Edit row"><svg width=9 height=9></svg></button></span></div></div>
<table aria-label=March><tr><th>Mo<th>Tu<th>We</tr><tr><td><button>1</button><td><button>2</button><td><button>12</button></tr></table>"""


def test_a_grid_and_a_calendar(stage: Stage) -> None:
    stage.means(PEOPLE, say("Edit", "button", at("row_of", "Bob"), quoted=False), "[role=row]:nth-child(3) button")
    stage.means(
        PEOPLE,
        say("", "cell", at("row_of", "Ann"), at("column", "Born")),
        "[role=row]:nth-child(2) span:nth-child(2)",
        verb="cell",
    )
    stage.means(PEOPLE, say("", "row", at("in", "People"), ordinal=1), "[role=row]:nth-child(2)", verb="text")
    stage.means(PEOPLE, say("2", None, at("in", "March", "table")), "td:nth-child(2) button")
    stage.absent(PEOPLE, say("3", "button"))


OLD = """<table border=0><tr><td align=right>User ID:</td><td><input type=text name=uid></td></tr><tr><td align=right>Pass phrase:</td><td><input type=password name=pp></td></tr>
<tr><td></td><td><input type=image src=x.gif alt="Sign in" width=40 height=20> <font color=red>Wrong user</font></td></tr></table>
<div onclick="go()" class=btn>Continue</div><span class=lnk style="cursor:pointer">More…</span><a href="#" onclick="x()">Help</a>"""


def test_a_page_of_the_old_kind(stage: Stage) -> None:
    stage.means(OLD, say("User ID"), "[name=uid]", verb="fill")
    stage.means(OLD, say("Pass phrase", "field"), "[name=pp]", verb="fill")
    stage.means(OLD, say("Log in", "button", quoted=False), "[type=image]")
    stage.means(OLD, say("Continue", "button"), ".btn")
    stage.means(OLD, say("More"), ".lnk")
    stage.means(OLD, say("Wrong user"), "font", verb="visible")


def test_a_place_is_asked_for_what_it_says(stage: Stage) -> None:
    page = """<nav><a href="/cart">Cart</a></nav><main><section><h2>Your cart</h2><ul><li>Mug <b>$5</b></li><li>Tea</li></ul></section>
    <section><h2>You may also like</h2><p>Tea pot</p></section></main>"""
    stage.means(
        page,
        say("", "element", at("below", "You may also like")),
        "section:nth-child(2) *, section:nth-child(2)",
        verb="text",
    )
    stage.means(page, say("", "section", at("in", "", "page"), ordinal=2), "section:nth-child(2)", verb="text")


def test_what_is_sorted_by_a_column_is_its_cells(stage: Stage) -> None:
    page = (
        "<table><thead><tr><th>Order<th>Total</tr></thead><tbody><tr><td>A<td class=t>3</tr><tr><td>B<td class=t>1</tr></tbody></table>"
        "<table><thead><tr><th>Bill<th>Sum</tr></thead><tbody><tr><td>C<td>9</tr></tbody></table>"
    )
    (found,) = stage.resolve(page, say("total", every=True, quoted=False), verb="order")
    assert isinstance(found, Found)
    assert stage.hits(found.element.locator, ".t") == (2, True)
