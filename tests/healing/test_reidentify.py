# ruff: noqa: E501 -- pages are written as they are
"""Knowing an element again on PACTS' own look, and refusing to."""

import pytest

from pacts.healing.snapshots import Refused, Reidentified, reidentify
from tests.eyes.stage import Stage, at, say

FORM = """<h1>Profile</h1><form><label for=n>Full name</label><input id=n name=full_name><label for=e>E-mail</label><input id=e name=email>
<button id=save class="btn btn-primary" data-testid=save>Save</button><button id=cancel class=btn type=button>Cancel</button></form>"""

HEALED = [
    ("renamed, other id", FORM.replace(">Save<", ">Save changes<").replace("button id=save", "button id=submit-7731"), ("Save", "button"), "[data-testid=save]"),
    ("other id and class", FORM.replace("id=save class", "id=b17ac9 class").replace("btn-primary", "button--main"), ("Save", "button"), "[data-testid=save]"),
    ("no test id, wrapped", FORM.replace("data-testid=save", "").replace("<form>", "<form><div class=inner>"), ("Save", "button"), "#save"),
    ("label reworded", FORM.replace("Full name", "Your name"), ("Full name", "field"), "[name=full_name]"),
    ("an input for a button", FORM.replace('<button id=save class="btn btn-primary" data-testid=save>Save</button>', "<input type=submit id=save value=Save>"), ("Save", "button"), "#save"),
    ("moved away", "<p>News</p>" * 9 + FORM, ("Cancel", "button"), "#cancel"),
]  # fmt: skip


@pytest.mark.parametrize(("after", "words", "css"), [pytest.param(*case[1:], id=case[0]) for case in HEALED])
def test_a_changed_element_is_known_again(stage: Stage, after: str, words: tuple[str, str], css: str) -> None:
    was = stage.resolve(FORM, say(*words))[0].element.fingerprint  # type: ignore[arg-type, union-attr]
    found = reidentify(was, stage.look(after))
    assert isinstance(found, Reidentified), found
    assert found.element.origin == "healed"
    assert stage.hits(found.element.locator, css) == (1, True)


def _row(name: str, key: int) -> str:
    return f"<tr><td>{name}</td><td><a href='/u/{key}'>Edit</a></td><td><button>Delete</button></td></tr>"


USERS = f"<h1>Users</h1><table>{_row('Ann', 1)}{_row('Bob', 2)}{_row('Cleo', 3)}</table>"
REFUSED = [
    ("the row is gone", USERS, USERS.replace(_row("Bob", 2), ""), say("Delete", "button", at("row_of", "Bob"))),
    ("only another row is left", USERS, f"<h1>Users</h1><table>{_row('Ann', 1)}</table>", say("Delete", "button", at("row_of", "Bob"))),
    ("the link of another row", USERS, f"<h1>Users</h1><table>{_row('Ann', 1)}</table>", say("Edit", "link", at("row_of", "Bob"))),
    ("the button is gone", FORM, FORM.replace('<button id=save class="btn btn-primary" data-testid=save>Save</button>', ""), say("Save", "button")),
    ("the opposite in its place", FORM, FORM.replace(">Save<", ">Delete<"), say("Save", "button")),
    ("a link in its place", FORM, FORM.replace("<button id=save", "<a href='/x' id=save").replace("Save</button>", "Save</a>"), say("Save", "button")),
    ("the field is gone", FORM, FORM.replace("<label for=e>E-mail</label><input id=e name=email>", ""), say("E-mail", "field")),
    ("two of them now", FORM, FORM.replace("data-testid=save", "").replace("button id=save", "button") * 2, say("Save", "button")),
    ("another page", FORM, "<h1>Contact</h1><form><label>Subject <input name=subject></label><button id=send>Send</button></form>", say("Save", "button")),
    ("a field of another meaning", FORM, FORM.replace("E-mail", "Phone").replace("id=e name=email", "id=p name=phone").replace("for=e", "for=p"), say("E-mail", "field")),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "target"), [pytest.param(*case[1:], id=case[0]) for case in REFUSED])
def test_a_look_alike_is_refused(stage: Stage, before: str, after: str, target: object) -> None:
    was = stage.resolve(before, target)[0].element.fingerprint  # type: ignore[arg-type, union-attr]
    found = reidentify(was, stage.look(after))
    assert isinstance(found, Refused), found
    assert found.reason
