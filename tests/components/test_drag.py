"""Dragging in the lists of real libraries, and seeing that it took."""

import pytest

from pacts.runtime.session import Session
from tests.components.conftest import Visit
from tests.runtime.stage import Show, do

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def texts(session: Session, selector: str) -> str:
    return " ".join(await session.tabs.current.locator(selector).all_inner_texts())


@pytest.mark.parametrize(
    ("place", "order"),
    [
        ("1", "Cleo Ann Bob Dan Eve"),
        ("the top", "Cleo Ann Bob Dan Eve"),
        ("the 4th position", "Ann Bob Dan Cleo Eve"),
        ("bottom", "Ann Bob Dan Eve Cleo"),
    ],
)
async def test_an_item_is_dragged_to_a_place_of_its_list(
    session: Session, visit: Visit, place: str, order: str
) -> None:
    await visit("jquery")
    deed = await do(session, "drag", "#sortable li:nth-child(3)", place)
    assert deed.ok, deed.message
    assert await texts(session, "#sortable li") == order


@pytest.mark.parametrize(
    ("place", "at"), [("top left", 1), ("center right", 6), ("the center", 5), ("bottom center", 8)]
)
async def test_an_item_is_dragged_to_a_place_of_its_grid(session: Session, visit: Visit, place: str, at: int) -> None:
    await visit("jquery")
    deed = await do(session, "drag", "#grid li:nth-child(3)", place)
    assert deed.ok, deed.message
    names = [f"N{i}" for i in range(1, 10) if i != 3]
    assert await texts(session, "#grid li") == " ".join([*names[: at - 1], "N3", *names[at - 1 :]])


@pytest.mark.parametrize(("list_", "items"), [("#sortable", "Ann Bob Cleo Dan"), ("#kit", "One Two Three Four")])
async def test_sortable_lists_of_other_libraries_are_ordered(
    session: Session, visit: Visit, list_: str, items: str
) -> None:
    await visit("drag")
    first, second, third, fourth = items.split()
    deed = await do(session, "drag", f"{list_} li:nth-child(1)", to=f"{list_} li:nth-child(3)")
    assert deed.ok, deed.message
    assert await texts(session, f"{list_} li") == f"{second} {third} {first} {fourth}"
    deed = await do(session, "drag", f"{list_} li:nth-child(4)", to=f"{list_} li:nth-child(1)", name="after")
    assert deed.ok, deed.message
    assert await texts(session, f"{list_} li") == f"{second} {fourth} {third} {first}"


async def test_a_card_is_dragged_to_another_lane(session: Session, visit: Visit) -> None:
    await visit("drag")
    deed = await do(session, "drag", ".card:has-text('Write')", to="section[aria-label=Done]")
    assert deed.ok, deed.message
    assert await texts(session, "section[aria-label=Done] .card") == "Write"


async def test_a_thing_is_dragged_onto_a_drop_zone(session: Session, visit: Visit) -> None:
    await visit("jquery")
    deed = await do(session, "drag", "#box", to="#zone")
    assert deed.ok, deed.message
    assert await session.tabs.current.inner_text("#zone") == "Dropped"


async def test_a_drag_that_does_nothing_is_no_success(session: Session, show: Visit) -> None:
    await show("<p id=a>A</p><hr><div id=b style='width:90px;height:90px;background:#eee'>B</div>")
    deed = await do(session, "drag", "#a", to="#b")
    assert (deed.ok, deed.cause) == (False, "expectation_not_met")


HOLLOW = """<svg width=400 height=200><rect id=frame x=200 y=10 width=120 height=120 fill=none stroke=black></rect>
<circle id=a cx=30 cy=30 r=10></circle><g id=apart><circle id=b cx=30 cy=90 r=10></circle></g></svg><script>let held = null;
addEventListener("mousedown", (e) => { held = e.target.localName === "circle" ? e.target : null });
addEventListener("mousemove", (e) => { if (held) { held.setAttribute("cx", e.clientX - 8); held.setAttribute("cy", e.clientY - 8) } });
addEventListener("mouseup", () => { held = null })</script>"""  # noqa: E501 - a page


async def test_a_frame_without_a_filling_is_dropped_into_twice(session: Session, show: Show) -> None:
    await show(HOLLOW)

    for thing in ("#b", "#a"):
        deed = await do(session, "drag", thing, to="#frame")
        assert deed.ok, deed.message
        assert "drop:hollow" in deed.notes
        assert 200 < float(await session.tabs.current.locator(thing).get_attribute("cx") or 0) < 320
