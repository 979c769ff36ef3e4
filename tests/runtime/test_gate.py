# ruff: noqa: E501 -- pages and tables read better unbroken
"""The five-point gate: each point with its reason, the same element or another."""

import pytest

from pacts.domain.element import ResolvedElement
from pacts.domain.result import GateReport
from pacts.eyes.fingerprint import fingerprint
from pacts.runtime.session import Session
from tests.runtime.stage import Show, ask, css, do, element, now, role, step

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def refused(session: Session, what: ResolvedElement) -> GateReport:
    session.settings = session.settings.with_(step_timeout_s=0.3)
    return await session.gate(what)


async def test_a_plain_button_passes_all_five_points(session: Session, show: Show) -> None:
    await show("<button id=a>Go</button>")
    report = await session.gate(element("#a"))
    assert report.passed
    assert report.points == dict.fromkeys(("unique", "visible", "enabled", "stable", "scoped"), True)
    assert report.box
    assert report.same_element


@pytest.mark.parametrize(
    ("html", "point", "words"),
    [
        ("<i id=a>x</i><i id=a>y</i>", "unique", "2 elements"),
        ("<p>nothing</p>", "unique", "nothing on the page"),
        ("<button id=a hidden>x</button>", "visible", "not visible"),
        ("<button id=a disabled>x</button>", "enabled", "disabled"),
        ("<fieldset disabled><input id=a></fieldset>", "enabled", "disabled"),
        ("<div aria-disabled=true><button id=a>x</button></div>", "enabled", "disabled"),
        ("<span id=a onclick=1 style='cursor:not-allowed'>x</span>", "enabled", "disabled"),
        ("<div inert><a id=a href=#1>x</a></div>", "enabled", "disabled"),
    ],
)
async def test_each_point_that_fails_says_what_stood_there(
    session: Session, show: Show, html: str, point: str, words: str
) -> None:
    await show(html)
    report = await refused(session, element("#a"))
    assert (report.passed, report.failed_point) == (False, point)
    assert words in report.reason


async def test_what_covers_the_element_is_named(session: Session, show: Show) -> None:
    await show("<button id=a>Go</button><div class=veil style='position:fixed;inset:0'>Please wait</div>")
    report = await refused(session, element("#a"))
    assert not report.passed
    assert "veil" in report.covered_by
    assert "Please wait" in report.reason


async def test_an_overlay_over_the_frame_of_the_element_is_named(session: Session, show: Show) -> None:
    await show(
        "<iframe id=f srcdoc='<button id=a>In</button>'></iframe><div class=veil style='position:fixed;inset:0'>Veil</div>"
    )
    inside = element(css("#a").model_copy(update={"frames": (css("#f"),)}))
    report = await refused(session, inside)
    assert "veil" in report.covered_by


async def test_a_moving_element_is_not_stable_and_passes_once_it_stands(session: Session, show: Show) -> None:
    await show(
        "<style>@keyframes m { to { transform: translateX(300px) } }</style>"
        "<button id=a style='animation: m 20s infinite'>Go</button>"
    )
    report = await refused(session, element("#a"))
    assert report.failed_point == "stable"
    await session.tabs.current.evaluate("a.style.animation = 'm 0.3s'")
    session.settings = session.settings.with_(step_timeout_s=3)
    assert (await session.gate(element("#a"))).passed


async def test_a_point_that_comes_true_in_time_is_waited_for(session: Session, show: Show) -> None:
    await show("<button id=a disabled>Go</button><script>setTimeout(() => { a.disabled = false }, 300)</script>")
    assert (await session.gate(element("#a"))).passed


async def test_an_element_that_comes_late_is_waited_for(session: Session, show: Show) -> None:
    await show("<p id=p></p><script>setTimeout(() => { p.innerHTML = '<button id=a>Go</button>' }, 300)</script>")
    assert (await session.gate(element("#a"))).passed


async def test_an_element_below_the_fold_and_under_a_sticky_header_passes(session: Session, show: Show) -> None:
    await show(
        "<header style='position:fixed;top:0;left:0;right:0;height:60px;background:red'>H</header>"
        "<div style='height:3000px'></div><button id=a onclick='this.textContent = 1'>Go</button><div style='height:3000px'></div>"
    )
    await session.tabs.current.evaluate("scrollTo(0, a.offsetTop - 5)")
    assert (await session.gate(element("#a"))).passed
    assert (await do(session, "click", "#a")).ok
    assert (await ask(session, "text", "#a", "1")).ok


async def test_a_locator_that_matches_another_element_is_caught(session: Session, show: Show) -> None:
    await show("<div><p>Backpack</p><button class=b>Remove account</button></div>")
    other = element(".b", tag="button", role="button", name="Add to cart", text="Add to cart", row="Blue lamp 30 watts")
    report = await session.gate(other, for_check=True)
    assert (report.passed, report.same_element, report.failed_point) == (False, False, "scoped")
    assert "Remove account" in report.reason


async def test_an_element_in_a_new_state_is_the_same_by_identity(session: Session, show: Show) -> None:
    await show("<button id=a onclick=\"this.textContent = 'Remove'\">Add to cart</button>")
    snapshot = await session.look()
    frame = snapshot.frames[0]
    found = next(c for c in frame.candidates if c.element_id == "a")
    known = element("#a", tag="button", role="button", name="Add to cart", text="Add to cart").model_copy(
        update={"ref": found.ref, "document": frame.document}
    )
    assert (await do(session, "click", known)).ok
    report = await session.gate(known)
    assert (report.passed, report.same_element) == (True, True)


async def test_a_twin_that_moved_up_is_not_the_element_of_the_look(session: Session, show: Show) -> None:
    await show("<ul><li>A <button>Add</button></li><li>B <button>Add</button></li><li>C <button>Add</button></li></ul>")
    snapshot = await session.look()
    frame = snapshot.frames[0]
    second = [c for c in frame.candidates if c.name == "Add"][1]
    locator = role("button", "Add", nth=1)
    spare = css("li:has-text('B') button")
    known = element(locator, spare=(spare,), tag="button", name="Add", role="button").model_copy(
        update={"ref": second.ref, "document": frame.document}
    )
    await session.tabs.current.evaluate("document.querySelector('li').remove()")
    report = await session.gate(known)
    assert report.passed
    assert report.locator == spare
    alone = known.model_copy(update={"spare": ()})
    assert (await session.gate(alone, for_check=True)).same_element is False


async def test_a_label_drawn_over_its_field_does_not_cover_it(session: Session, show: Show) -> None:
    await show(
        "<div style='position:relative;width:200px;height:30px'><input id=a style='width:100%'>"
        "<span style='position:absolute;left:0;top:0;width:100%;height:100%'>Name</span></div>"
    )
    assert (await session.gate(element("#a"))).passed


async def test_a_check_waits_for_nothing(session: Session, show: Show) -> None:
    await show("<button id=a disabled>x</button>")
    started = now()
    assert (await session.gate(element("#a"), for_check=True)).passed
    assert not (await session.gate(element("#none"), for_check=True)).passed
    assert now() - started < 1


async def test_a_click_that_is_intercepted_after_the_gate_says_by_what(session: Session, show: Show) -> None:
    await show("<button id=a>Go</button>")
    await session.gate(element("#a"))
    await session.tabs.current.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<div id=veil style=\"position:fixed;inset:0\">Veil</div>')"
    )
    deed = await session.act(step("click", target="Go", kind="button", timeout_s=2), (), element("#a"), None)
    assert (deed.ok, deed.cause) == (False, "element_covered")
    assert "veil" in deed.message


BLURB = "a pack that carries what a long day asks for, in rain and in sun, with straps that do not cut"


def card(letter: str, name: str) -> str:
    """A card that shows a drawn letter beside its words."""
    return f"<article><div>{letter}</div><div><h2>{name}</h2><p>{BLURB}</p><button>Add</button></div></article>"


async def as_looked_at(session: Session, place: int) -> ResolvedElement:
    """The first button as the page told it, to be found at that place now, in another document."""
    snapshot = await session.look()
    frame = snapshot.frames[0]
    button = next(one for one in frame.candidates if one.tag == "button")
    known = fingerprint(button, frame, snapshot)
    assert len(known.row) == 80
    return element(css("button", nth=place)).model_copy(update={"fingerprint": known})


async def test_a_long_row_that_still_begins_as_it_did_is_unchanged(session: Session, show: Show) -> None:
    await show(card("T", "Trail Pack"))
    assert (await session.gate(await as_looked_at(session, 0))).unchanged


@pytest.mark.parametrize("name", ["Town Pack", "Trail Pack Pro", "Pack"])
async def test_a_row_of_a_list_is_not_the_row_that_the_list_begins_with(
    session: Session, show: Show, name: str
) -> None:
    await show(card("T", "Trail Pack") + card("T", name))
    assert not (await session.gate(await as_looked_at(session, 1))).unchanged
