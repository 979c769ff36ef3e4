# ruff: noqa: E501 -- pages are written as they are
"""Locators are what they are predicted to be: live, in Chromium, they match the one element."""

from hypothesis import given, settings
from hypothesis import strategies as st

from pacts.eyes.locators import Proposer
from pacts.eyes.names import stable_class, stable_id
from pacts.eyes.view import View
from tests.eyes.stage import Stage, say

_names = st.sampled_from(["Save", "Delete", "Add to cart", "Edit", "Save all", 'Say "hi"', "Größe", "Item 3", "a\\b"])
_pieces = st.one_of(
    st.builds("<button>{0}</button>".format, _names),
    st.builds("<button class='btn css-1a2b3c'><span>{0}</span></button>".format, _names),
    st.builds("<a href='/{0}'>{1}</a>".format, st.sampled_from("abc"), _names),
    st.builds("<label>{0} <input></label>".format, _names),
    st.builds("<input placeholder='{0}'>".format, st.sampled_from(["Search", "Name"])),
    st.builds("<div aria-hidden=true><button>{0}</button></div>".format, _names),
    st.builds("<p class=note>{0}</p>".format, _names),
    st.builds("<button data-testid='{0}'>x</button>".format, st.sampled_from(["one", "two", 'q"q'])),
    st.builds("<div style='display:none'>{0}<button>{0}</button></div>".format, _names),
    st.builds("<h2>{0}</h2>".format, _names),
)
_blocks = st.one_of(
    _pieces,
    st.lists(_pieces, min_size=1, max_size=3).map(lambda made: f"<section>{''.join(made)}</section>"),
    st.lists(st.tuples(_names, _pieces), min_size=1, max_size=3).map(
        lambda rows: (
            "<table>" + "".join(f"<tr><td>{name}</td><td>{piece}</td></tr>" for name, piece in rows) + "</table>"
        )
    ),
    st.lists(st.tuples(_names, _pieces), min_size=2, max_size=3).map(
        lambda cards: "".join(f"<div class=card><h3>{name}</h3>{piece}</div>" for name, piece in cards)
    ),
    st.lists(_pieces, min_size=1, max_size=3).map(
        lambda made: "<ul>" + "".join(f"<li>{one}</li>" for one in made) + "</ul>"
    ),
)


def test_every_proposal_matches_its_element_alone(stage: Stage) -> None:
    @settings(max_examples=25, deadline=None, database=None)
    @given(st.lists(_blocks, min_size=1, max_size=5))
    def holds(blocks: list[str]) -> None:
        view = View(stage.look("".join(blocks)))
        proposer = Proposer(view)
        asked = []
        for node in [n for n in view.nodes if n.interactive and n.c.visible][:12]:
            proposals = proposer.propose(node)
            assert proposals
            assert all(proposer.unique(proposal.locator, node) for proposal in proposals)
            asked += [(proposal.locator, node.c.ref) for proposal in proposals]
        for locator, seen in zip([one for one, _ in asked], stage.refs([one for one, _ in asked]), strict=True):
            assert seen == [{o.model_dump_json(): r for o, r in asked}[locator.model_dump_json()]], locator.parts

    holds()


def test_generated_names_are_known_for_what_they_are() -> None:
    for made in (
        ":r1:",
        "«r3»",
        "ember123",
        "input-4711",
        "a1b2c3d4",
        "x-3f2a9c81",
        "mat-input-3",
        "9b2f0c1e-1234-4abc-9def-001122334455",
        "field_7",
    ):
        assert not stable_id(made), made
    for written in ("save", "id_username", "user-menu", "searchbar", "add-to-cart-sauce-labs-backpack", "login_form"):
        assert stable_id(written), written
    for made in (
        "css-1x2y",
        "sc-bdVaJa",
        "_hash",
        "Button_root__3kd9s",
        "jss12",
        "css-abc",
        "a1",
        "active",
        "styles-ab12c9",
    ):
        assert not stable_class(made), made
    for written in ("btn", "btn-primary", "shopping_cart_badge", "MuiButton-root", "todo-list", "card__title"):
        assert stable_class(written), written


def test_the_tier_order_of_the_settings_moves_locators(stage: Stage) -> None:
    from pacts.eyes.resolve import Wanted, resolve
    from tests.eyes.stage import TEST_IDS

    snapshot = stage.look('<button data-testid="save">Save</button>')
    wanted = [Wanted("s1", "target", say("Save", "button"), "click")]
    (usual,) = resolve(wanted, snapshot, tier_order=(1, 2, 3, 4, 5, 6, 7, 8), test_id_attributes=TEST_IDS)
    (moved,) = resolve(wanted, snapshot, tier_order=(7, 1, 2, 3, 4, 5, 6, 8), test_id_attributes=TEST_IDS)
    assert usual.element.locator.parts[0].by == "role"  # type: ignore[union-attr]
    assert usual.element.tier == 6  # type: ignore[union-attr]
    assert moved.element.locator.parts[0].by == "test_id"  # type: ignore[union-attr]
    assert moved.element.tier == 7  # type: ignore[union-attr]


def test_option_items_and_toasts_are_volatile(stage: Stage) -> None:
    page = "<ul role=listbox><li role=option>Red</ul><div class=toast>Saved <button>Undo</button></div><button>Save</button>"
    marks = [found.element.stability for found in stage.resolve(page, say("Red"), say("Undo"), say("Save"))]  # type: ignore[union-attr]
    assert marks == ["volatile", "volatile", "stable"]


def test_thirty_targets_are_answered_from_one_look_without_waiting(stage: Stage) -> None:
    from pacts.eyes.resolve import Found, Wanted, resolve
    from tests.eyes.stage import ORDER, TEST_IDS, at

    rows = "".join(f"<tr><td>User {n}</td><td><button>Delete</button></td></tr>" for n in range(40))
    snapshot = stage.look(f"<table><tr><th>Name<th>Action</tr>{rows}</table>")
    wanted = [Wanted(f"s{n}", "target", say("Delete", "button", at("row_of", f"User {n}")), "click") for n in range(30)]
    answers = resolve(wanted, snapshot, tier_order=ORDER, test_id_attributes=TEST_IDS)
    assert all(isinstance(answer, Found) for answer in answers)
    assert len({answer.element.ref for answer in answers}) == 30  # type: ignore[union-attr]


def test_a_number_is_no_name_to_rely_on(stage: Stage) -> None:
    found = stage.means(
        "<a href='/cart' title='Shopping cart'>3</a><a href='/x'>X</a>", say("shopping cart", quoted=False), "[title]"
    )
    assert found.element.locator.parts[0].by == "title"


NESTED = """<main><div class="box"><div class="box"><div class="box"><b>Status</b><span class="value">READY</span></div>
  <div class="box"><b>Failures</b><span class="value">0%</span></div></div></div></main>"""


def test_boxes_that_only_lay_out_are_counted_by_the_locators_through_a_class_they_share(stage: Stage) -> None:
    view = View(stage.look(NESTED))
    proposer = Proposer(view)
    values = [node for node in view.nodes if "value" in node.c.classes]
    asked = [(proposal.locator, node) for node in values for proposal in proposer.propose(node, avoid_text=True)]
    assert len(values) == 2
    assert asked
    for found, (locator, node) in zip(stage.refs([locator for locator, _ in asked]), asked, strict=True):
        assert found == [node.c.ref], locator.parts


def test_hidden_things_of_a_class_are_counted_by_the_locators(stage: Stage) -> None:
    badge = '<span class="badge">{0}</span>'
    hidden = f'<nav aria-label="Main"><i style="display:none">{badge.format(7)}</i><a href="/q">Queue {badge.format(3)}</a></nav>'
    view = View(stage.look(hidden))
    (node,) = [node for node in view.nodes if "badge" in node.c.classes and node.c.visible]
    asked = [proposal.locator for proposal in Proposer(view).propose(node, avoid_text=True)]
    assert asked
    assert all(found == [node.c.ref] for found in stage.refs(asked))


def test_an_id_that_two_elements_have_begins_no_path(stage: Stage) -> None:
    twice = '<div id="menu"><p><span class="a1"></span></p></div><div id="menu"><p><span class="a1"></span></p></div>'
    view = View(stage.look(twice.replace("></span>", " title='Go'></span>")))
    nodes = [node for node in view.nodes if node.c.tag == "span"]
    asked = [(proposal.locator, node) for node in nodes for proposal in Proposer(view).propose(node)]
    assert {node for _, node in asked} == set(nodes)
    for found, (locator, node) in zip(stage.refs([locator for locator, _ in asked]), asked, strict=True):
        assert found == [node.c.ref], locator.parts


WRITTEN = """<ul><li class=c><h5></h5><button>Edit</button></li><li class=c><h5></h5><button>Edit</button></li></ul><script>
document.querySelectorAll("h5").forEach((title, at) => title.append(`${at + 1}`, ". ", `study ${at}`));</script>"""


def test_texts_that_a_framework_writes_in_pieces_are_told_as_they_stand(stage: Stage) -> None:
    view = View(stage.look(WRITTEN))
    titles = [node for node in view.nodes if node.c.tag == "h5"]
    assert [node.c.own_text for node in titles] == ["1. study 0", "2. study 1"]
    buttons = [node for node in view.nodes if node.c.role == "button"]
    asked = [(proposal.locator, node) for node in buttons for proposal in Proposer(view).propose(node)]
    for found, (locator, node) in zip(stage.refs([locator for locator, _ in asked]), asked, strict=True):
        assert found == [node.c.ref], locator.parts
