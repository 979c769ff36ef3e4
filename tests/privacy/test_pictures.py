"""No picture shows what is private: checked by its pixels, in Chromium."""

import asyncio
import base64
from pathlib import Path

import pytest

from pacts.runtime.browser import Browser
from pacts.runtime.covers import Privacy
from pacts.runtime.page_scripts import inquire
from pacts.runtime.session import Session
from pacts.settings import Settings
from pacts.telemetry.redaction import Redactor

REDACTOR = Redactor(["opensesame!"], patterns={"employee": r"EMP-\d{4}"})
SLOT = 50
"""Height of the place of each, in pixels."""
OPEN = {
    "numbers in cells": "<div B><table><tr><td>4111<td>1111<td>1111<td>1112</table></div>",
    "what a style writes openly": "<style>.o::before {content: 'No. '}</style><p class=o B>4711</p>",
    "a number": "<div B>Total 4711</div>",
    "words": "<input B value='Order of today'>",
}
PRIVATE = {
    "a card": "<div B>card 4111 1111 1111 1111</div>",
    "a card in four elements": "<div B><b>4111</b> <span>1111</span> <i>1111</i> <u>1111</u></div>",
    "a card with invisible characters": "<div B>4111&#8203;1111&shy;1111\u20601111</div>",
    "a mail address": "<p B>ann@example.com</p>",
    "a learned secret in markup": "<p B>open<b>sesame</b>!</p>",
    "an own pattern": "<button B>EMP-1234</button>",
    "a typed value": "<input B value='ann@example.com'>",
    "a placeholder": "<input B placeholder='4111 1111 1111 1111'>",
    "a password": "<input type=password B value='whatever it is'>",
    "a card's code": "<input autocomplete=cc-csc B value='777'>",
    "an area": "<textarea B>call +49 170 7654321</textarea>",
    "a chosen option": "<select B><option>DE89 3704 0044 0532 0130 00</option></select>",
    "a chosen canvas": "<canvas class=signature B></canvas>",
    "a shadow root": """<x-a B></x-a><script>document.querySelector('x-a').attachShadow({mode: 'open'})
        .innerHTML = "<span>ann@example.com</span>"</script>""",
    "a frame": """<iframe B srcdoc="<p style='margin:0;font:28px sans-serif'>ann@example.com</p>"></iframe>""",
    "an important colour": "<style>.i {color:#000 !important}</style><p class=i B>078-05-1120</p>",
    "what a style writes": "<style>.w::before {content: 'ann@' attr(id)}</style><p class=w id=example.com B></p>",
    "what a style adds": "<style>.v::after {content: ' 1111 1111'}</style><span class=v B>4111 1111</span>",
    "what a style adds in a line": "<p B><span class=v>4111 1111</span></p>",
    "a card in four cells": "<div B><table><tr><td>4111<td>1111<td>1111<td>1111</table></div>",
    "a card in four fields": f"<div B>{'<input size=4 value=4242>' * 4}</div>",
    "an address in two boxes of a line": "<div B><div style='display:flex'><p>ann@<p>example.com</div></div>",
    "a password that is told": "<p B><b>Your password is</b> <i>canary-Told-8</i></p>",
    "a drawing": "<svg B><text y=30>ann@example.com</text></svg>",
}
UNBOXED = {"a drawing"}
"""What vanishes without a trace."""
COUNT = """async ([data, slots, height]) => {
    const image = await createImageBitmap(await (await fetch("data:image/jpeg;base64," + data)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    return Array.from({length: slots}, (_, at) => {
        const {data} = context.getImageData(0, at * height, image.width, height);
        let dark = 0;
        let covered = 0;
        for (let i = 0; i < data.length; i += 4) {
            dark += data[i] < 110 && data[i + 1] < 110 && data[i + 2] < 110;
            covered += data[i] > 190 && data[i + 1] < 70 && data[i + 2] > 190;
        }
        return [dark, covered];
    });
}"""


def page_of(parts: dict[str, str]) -> str:
    style = "position:fixed;left:10px;width:600px;height:44px;font:28px sans-serif;border:0;margin:0;padding:0;"
    style += "background:#fff"
    placed = (part.replace(" B", f' style="{style};top:{at * SLOT}px"', 1) for at, part in enumerate(parts.values()))
    drawn = "<script>document.querySelector('canvas').getContext('2d').fillRect(0, 0, 900, 900)</script>"
    return f"<!doctype html><meta charset=utf-8><body>{''.join(placed)}{drawn}"


async def seen(session: Session, reader: Session, slots: int) -> list[tuple[int, int]]:
    """How many pixels of each slot are dark, as text is, and how many have the colour of what covers it."""
    data = base64.b64encode((await session.picture(None)).data).decode()
    found: list[tuple[int, int]] = await reader.tabs.current.evaluate(COUNT, [data, slots, SLOT])
    return found


@pytest.mark.asyncio
async def test_what_is_private_is_covered_to_the_pixel_and_the_page_is_not_changed_by_that(tmp_path: Path) -> None:
    parts = PRIVATE | OPEN
    settings = Settings.load(viewport_width=700, viewport_height=len(parts) * SLOT, redact_selectors=(".signature",))
    path = tmp_path / "page.html"
    await asyncio.to_thread(path.write_text, page_of(parts), encoding="utf-8")
    async with Browser(settings, privacy=Privacy(REDACTOR.places)) as browser:
        session, reader = await browser.session(), await browser.session()
        await session.open(path.as_uri())
        told = [await seen(session, reader, len(parts)) for _ in range(2)]
        session.privacy = Privacy()
        bare = dict(zip(parts, await seen(session, reader, len(parts)), strict=True))
        await session.tabs.current.evaluate(
            "new MutationObserver(() => document.title = 'changed').observe(document, "
            "{attributes: true, childList: true, subtree: true})"
        )
        session.privacy = browser.privacy
        await seen(session, reader, len(parts))
        title = await session.tabs.current.title()
    first, second = (dict(zip(parts, numbers, strict=True)) for numbers in told)
    assert {kind for kind in PRIVATE if first[kind][0] or second[kind][0]} == set()
    assert {kind for kind in PRIVATE if first[kind][1] < 200} <= UNBOXED, "a reader sees where something was"
    assert all(first[kind][0] > 50 and not first[kind][1] for kind in OPEN)
    assert {kind for kind in parts if not bare[kind][0]} <= {"a password", "a card's code", "a placeholder"}
    assert title != "changed"


WHERE = """async (data) => {
    const image = await createImageBitmap(await (await fetch("data:image/jpeg;base64," + data)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height).data;
    const rows = [], columns = [];
    for (let i = 0; i < pixels.length; i += 4) {
        if (pixels[i] < 190 || pixels[i + 1] > 70 || pixels[i + 2] < 190) continue;
        columns.push((i / 4) % image.width);
        rows.push(Math.floor(i / 4 / image.width));
    }
    const ends = (all) => [all.reduce((a, b) => Math.min(a, b)), all.reduce((a, b) => Math.max(a, b)) + 1];
    return [...ends(columns), ...ends(rows)];
}"""


@pytest.mark.asyncio
@pytest.mark.parametrize("style", ["", "html {background: #eee} body {background: #fff}"], ids=["plain", "own root"])
async def test_the_box_of_a_field_in_a_line_stands_where_the_field_stands(tmp_path: Path, style: str) -> None:
    path = tmp_path / "page.html"
    page = (
        f"<!doctype html><style>{style}</style><h1>Account</h1>Mail <input value='ann@example.com' style='height:30px'>"
    )
    await asyncio.to_thread(path.write_text, page, encoding="utf-8")
    settings = Settings.load(viewport_width=500, viewport_height=300)
    async with Browser(settings, privacy=Privacy(REDACTOR.places)) as browser:
        session, reader = await browser.session(), await browser.session()
        await session.open(path.as_uri())
        data = base64.b64encode((await session.picture(None)).data).decode()
        found = await reader.tabs.current.evaluate(WHERE, data)
        field = await session.tabs.current.locator("input").bounding_box()
    assert field is not None
    places = [field["x"], field["x"] + field["width"], field["y"], field["y"] + field["height"]]
    assert found == pytest.approx(places, abs=2)


@pytest.mark.asyncio
async def test_a_text_that_nobody_judged_in_the_end_is_asked_about_again(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    await asyncio.to_thread(path.write_text, page_of({"a mail address": PRIVATE["a mail address"]}), encoding="utf-8")
    answers = iter([LookupError("the rules are away")])

    def private(lines: str) -> list[tuple[int, int]]:
        for answer in answers:
            raise answer
        return REDACTOR.places(lines)

    settings = Settings.load(viewport_width=700, viewport_height=300)
    async with Browser(settings, privacy=Privacy(private)) as browser:
        session, reader = await browser.session(), await browser.session()
        await session.open(path.as_uri())
        with pytest.raises(LookupError):
            await session.picture(None)
        ((dark, covered),) = await seen(session, reader, 1)
    assert dark == 0
    assert covered > 200


@pytest.mark.asyncio
async def test_an_answer_that_comes_after_the_next_question_is_none() -> None:
    ask = {"selectors": [], "edition": "1", "fonts": 0}
    async with Browser(Settings.load()) as browser:
        session = await browser.session()
        page = session.tabs.current
        await page.goto("data:text/html,<p>one</p>")
        assert (await inquire(page, "coverKnown", ask | {"picture": 1}))["unknown"]
        await page.evaluate("document.querySelector('p').textContent = 'ann@example.com'")
        assert (await inquire(page, "coverKnown", ask | {"picture": 2}))["unknown"]
        await inquire(page, "coverJudged", {"places": [[0, 3]], "picture": 1})
        assert (await inquire(page, "coverKnown", ask | {"picture": 3}))["unknown"]
        await inquire(page, "coverJudged", {"places": [[0, 15]], "picture": 3})
        assert not (await inquire(page, "coverKnown", ask | {"picture": 4}))["unknown"]
