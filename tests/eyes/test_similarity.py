# ruff: noqa: E501 -- pages are written as they are
"""Knowing an element again, and refusing to."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.domain.element import Box, Fingerprint
from pacts.eyes.similarity import Refused, Reidentified, reidentify, same_kind, similarity
from tests.eyes.stage import Stage, at, say

_words = st.sampled_from(["", "Save", "Delete", "Add to cart", "Search", "Log in", "Ann", "x1", "Total: 5"])
_prints = st.builds(
    Fingerprint,
    tag=st.sampled_from(["a", "button", "input", "div"]),
    role=st.sampled_from(["", "link", "button", "textbox"]),
    name=_words,
    text=_words,
    label=_words,
    element_id=st.sampled_from(["", "save", "id_4711", ":r1:"]),
    test_id=_words,
    classes=st.lists(st.sampled_from(["btn", "css-1x2y", "primary"]), max_size=2).map(tuple),
    row=_words,
    heading=_words,
    ancestors=st.lists(_words, max_size=3).map(tuple),
    before=_words,
    box=st.none() | st.builds(Box, x=st.just(1.0), y=st.floats(0, 900), width=st.just(9.0), height=st.just(9.0)),
)


@settings(max_examples=100, deadline=None)
@given(_prints, _prints)
def test_similarity_is_a_symmetric_share(one: Fingerprint, other: Fingerprint) -> None:
    assert similarity(one, one) == pytest.approx(1.0)
    assert similarity(one, other) == pytest.approx(similarity(other, one))
    assert 0.0 <= similarity(one, other) <= 1.0
    assert same_kind(one, other) == same_kind(other, one)


def test_kinds_are_never_crossed() -> None:
    button, link = Fingerprint(tag="button", role="button", name="Save"), Fingerprint(tag="a", role="link", name="Save")
    assert not same_kind(button, link)
    assert not same_kind(button, Fingerprint(tag="button", role="button", name="Delete"))
    assert same_kind(button, Fingerprint(tag="input", type="submit", role="button", name="Save changes"))


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
    found = reidentify(was, stage.look(after), threshold=0.75, margin=0.12)
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
    found = reidentify(was, stage.look(after), threshold=0.75, margin=0.12)
    assert isinstance(found, Refused), found
    assert found.reason
