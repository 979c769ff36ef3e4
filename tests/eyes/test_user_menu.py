"""The menu of whoever is logged in, the sign that closes a message, and the button that holds a cell's value."""

import pytest

from pacts.domain.plan import Kind, Scope, Target
from tests.eyes.stage import Stage, say

HEAD = """<header style="display:flex"><button aria-label=menu>=</button><a href=/>Shop</a>{person}</header>
<main style="margin-top:300px"><h1>Orders</h1><button id=add>+ New user</button></main>"""
PERSONS = [
    "<button id=me class=chakra-menu__menu-button><span class=chakra-avatar>LR</span> Lena Roy</button>",
    '<button id=me aria-label="account of current user"><i>RB</i></button>',
    "<button id=me style='width:32px;height:32px'>RB</button>",
    "<a id=me href=/me><img class=user-photo alt='' style='display:block;width:30px;height:30px'></a>",
]


@pytest.mark.parametrize("person", PERSONS)
@pytest.mark.parametrize(("words", "kind"), [("user", "menu"), ("avatar", "image"), ("profile", "icon")])
def test_the_user_menu_is_opened_at_the_person_at_the_head(stage: Stage, person: str, words: str, kind: Kind) -> None:
    stage.means(HEAD.format(person=person), say(words, kind, quoted=False), "#me")


@pytest.mark.parametrize("person", ["", "".join(PERSONS[1:3]).replace("id=me", "")])
def test_nothing_is_the_user_menu_where_nobody_or_two_are_shown(stage: Stage, person: str) -> None:
    stage.absent(HEAD.format(person=person), say("user", "menu", quoted=False))


def test_what_is_called_user_menu_is_meant_before_a_picture(stage: Stage) -> None:
    html = HEAD.format(person=PERSONS[2].replace("id=me", "") + "<button id=called>User menu</button>")
    stage.means(html, say("user", "menu", quoted=False), "#called")


SNACK = """<main><h1>Transfers</h1><form><button>Send</button><button>Cancel</button></form></main>
<div class=snackbar role=presentation><div>Maintenance tonight from 23:00 to 01:00</div><button>Learn more</button>
<button id=x aria-label=close>×</button></div>
<div class=notice role=presentation><p>Your membership renews on 30 June.</p>
<button id=y aria-label=Close>×</button></div>"""


@pytest.mark.parametrize(("words", "css"), [("maintenance notice", "#x"), ("membership renewal", "#y")])
def test_what_closes_a_message_is_told_by_all_that_the_message_says(stage: Stage, words: str, css: str) -> None:
    place = Scope(relation="in", target=Target(words=words))
    stage.means(SNACK, Target(words="close", kind="button", scope=(place,)), css)


ROLES = """<table><tr><th>Name</th><th>Role</th></tr>
<tr><td>Tom Becker</td><td><button id=tom aria-haspopup=listbox>Viewer</button></td></tr>
<tr><td>Ida Lund</td><td><button id=ida aria-haspopup=listbox>Admin</button></td></tr>
</table>"""


def test_a_button_that_shows_the_value_of_its_cell_is_called_by_the_column(stage: Stage) -> None:
    row = Scope(relation="row_of", target=Target(words="Tom Becker"))
    stage.means(ROLES, Target(words="role", scope=(row,)), "#tom", verb="select", value="Admin")
