# ruff: noqa: E501 - pages and expected code stand on one line
"""The HTML report: complete, quiet, safe, and usable by everyone."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.async_api import Browser
from report_examples import SHOP, Example, example

from pacts.domain.plan import Source
from pacts.domain.result import RunResult
from pacts.reports.highlight import highlight
from pacts.reports.html import render_html

CONTRAST = Path(__file__).with_name("contrast.js")
"""Texts of the page whose contrast with their ground is below 4.5."""


def page_of(shown: Example) -> str:
    return render_html(shown.run, pictures=shown.pictures, texts=shown.texts, code=shown.code)


class _Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.said = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(f"{tag} {sorted(name for name, _ in attrs)}")

    def handle_data(self, data: str) -> None:
        self.said += data


def test_a_failed_run_says_first_what_failed_and_what_to_do() -> None:
    html = page_of(example("failed"))
    story = html[html.index('id="what"') : html.index('id="requirement"')]
    assert "What went wrong" in story
    assert "Next move" in story
    assert "the text &#34;$29.99&#34;" in story
    assert "$59.98" in story
    assert "TypeError: total is undefined" in story
    assert "/api/cart" in story
    assert "+  text &#34;$59.98&#34;" in story
    assert "Product defect" in html
    assert "expectation_not_met" in html


def test_every_status_has_a_page_with_its_word_as_title(any_example: Example) -> None:
    html = page_of(any_example)
    assert f"<title>{any_example.run.status.capitalize()}: Buy a backpack</title>" in html


def test_a_healed_run_shows_the_locator_before_and_after() -> None:
    html = page_of(example("healed"))
    assert "What was healed" in html
    assert "Put in basket" in html
    assert "similarity 0.93" in html


def test_the_trail_leads_from_criterion_to_steps_to_evidence() -> None:
    html = page_of(example("passed"))
    trail = html[html.index('id="criteria"') :]
    assert "AC1" in trail
    assert 'href="#step-3"' in trail
    assert "picture abababababab" in trail


def test_steps_of_one_sentence_say_what_each_of_them_does() -> None:
    shown = example("passed")
    plan = shown.run.plan
    assert plan is not None
    source = Source(line=2, text="Log in")
    steps = tuple(
        step.model_copy(update={"source": source}) if step.id in {"s02", "s03"} else step for step in plan.steps
    )
    run = shown.run.model_copy(update={"plan": plan.model_copy(update={"steps": steps})})
    html = render_html(run, pictures={}, texts={}, code={})
    assert '<span class="deed">fill</span>' in html
    assert '<span class="deed">click</span>' in html
    assert html.count('class="deed"') == 2


def test_an_unclear_line_is_named_and_marked_in_the_requirement() -> None:
    shown = example("invalid")
    plan = shown.run.plan
    assert plan is not None
    unclear = plan.model_copy(update={"unclear": (Source(line=6, text="Check out"),), "steps": ()})
    html = render_html(shown.run.model_copy(update={"plan": unclear}), pictures={}, texts={}, code={})
    assert "Not understood" in html
    assert '<span class="hidden">Invalid: </span>' in html


def test_a_run_without_plan_and_steps_still_has_a_report() -> None:
    bare = example("invalid").run.model_copy(update={"plan": None, "steps": ()})
    assert "What is unclear" in render_html(bare, pictures={}, texts={}, code={})


def _with(text: str) -> tuple[RunResult, dict[str, str]]:
    """A failed run with the text in every field that holds words."""
    run = example("failed").run
    dumped = run.model_dump(mode="json")
    kept = {"language", "form", "media_type", "sort", "verb", "kind", "id", "step_id", "severity", "comparison", "by",
            "criterion", "failing_step", "planned_by", "outcome", "cause", "code", "status", "state", "started_at", "role",
            "dom_difference", "criteria_keys", "failed_point"}  # fmt: skip

    def filled(value: object, key: str = "") -> object:
        if isinstance(value, dict):
            return {k: v if key == "criteria" and isinstance(v, str) else filled(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [filled(each, key) for each in value]
        return text if isinstance(value, str) and key not in kept else value

    return RunResult.model_validate(filled(dumped)), {"cd" * 32: text}


NASTY = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'`--><!--{{7*7}}{% raw %}&amp;"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.text(max_size=60), st.text(alphabet="<>/&\"'`scriptmg =!-{}%", max_size=40), st.just(NASTY)))
def test_no_text_of_a_run_ever_becomes_a_tag(text: str) -> None:
    harmless = re.sub(r"[<>&\"'`{}]", "x", text)
    assert _tags_with(text) == _tags_with(harmless)


def _tags_with(text: str) -> list[str]:
    """The page's tags, without the coloured tokens of code."""
    run, texts = _with(text)
    tags = _Tags(render_html(run, pictures={}, texts=texts, code={"a.py": text})).tags
    return [tag for tag in tags if tag != "span ['class']"]


def test_a_nasty_text_is_shown_as_it_was_written() -> None:
    run, texts = _with(NASTY)
    html = render_html(run, pictures={}, texts=texts, code={"a.py": NASTY})
    assert "<script>alert" not in html
    assert "<img src=x" not in html
    assert NASTY in _Tags(html).said
    assert html.count("<script>") == 1


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="ab \n\"'#/*`\\<>&1def", max_size=80), st.sampled_from(["py", "ts", "feature", ""]))
def test_highlighting_changes_no_character(source: str, language: str) -> None:
    assert _Tags(f"<pre>{highlight(source, language)}").said == source


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "dark")])
async def test_the_page_loads_nothing_and_complains_of_nothing(
    chromium: Browser, tmp_path: Path, width: int, scheme: str
) -> None:
    camera = await chromium.new_page(viewport={"width": 1280, "height": 800})
    await camera.set_content(SHOP)
    shown = example("failed", await camera.screenshot())
    (tmp_path / "report.html").write_text(page_of(shown), encoding="utf-8")
    context = await chromium.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
    page = await context.new_page()
    requests: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    await page.goto((tmp_path / "report.html").as_uri())
    assert [url for url in requests if not url.startswith(("file:", "data:"))] == []
    assert said == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await context.close()
    await camera.close()


@pytest.mark.asyncio(loop_scope="module")
async def test_the_element_is_outlined_where_it_stands_in_the_picture(chromium: Browser) -> None:
    page = await chromium.new_page(viewport={"width": 1280, "height": 800})
    await page.set_content(SHOP)
    await page.set_content(page_of(example("passed", await page.screenshot())))
    await page.get_by_role("button", name="Unfold all").click()
    step = page.locator("#step-3")
    picture, line = await step.locator("img").bounding_box(), await step.locator("rect.line").bounding_box()
    assert picture is not None
    assert line is not None
    scale = picture["width"] / 1280
    assert line["x"] - picture["x"] == pytest.approx((52 - 3) * scale, abs=2)
    assert line["y"] - picture["y"] == pytest.approx((344 - 3) * scale, abs=2)
    await page.close()


@pytest.mark.asyncio(loop_scope="module")
async def test_headings_landmarks_names_and_contrast_are_as_they_should_be(chromium: Browser) -> None:
    page = await chromium.new_page(viewport={"width": 1280, "height": 800})
    for status in ("failed", "healed"):
        await page.set_content(page_of(example(status, b"\x89PNG\r\n")))
        assert await page.locator("h1").count() == 1
        levels = await page.evaluate("Array.from(document.querySelectorAll('h1,h2,h3'), h => +h.tagName[1])")
        assert levels == sorted(levels)
        for landmark in ("banner", "main", "contentinfo"):
            assert await page.get_by_role(landmark).count() == 1  # type: ignore[arg-type]
        assert await page.locator("img:not([alt])").count() == 0
        assert await page.evaluate("document.documentElement.lang") == "en"
        names = await page.get_by_role("button").evaluate_all(
            "all => all.map(b => b.ariaLabel || b.textContent.trim())"
        )
        assert all(names)
        ids = await page.evaluate("Array.from(document.querySelectorAll('[id]'), e => e.id)")
        assert len(ids) == len(set(ids))
        for scheme in ("light", "dark"):
            await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            assert await page.evaluate(CONTRAST.read_text(encoding="utf-8")) == []
    await page.close()


@pytest.mark.asyncio(loop_scope="module")
async def test_the_keyboard_unfolds_a_step_and_copies_the_code(chromium: Browser, tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(page_of(example("passed")), encoding="utf-8")
    page = await chromium.new_page()
    await page.goto((tmp_path / "report.html").as_uri())
    summary = page.locator("#step-2 > summary")
    await summary.focus()
    await page.keyboard.press("Enter")
    assert await page.locator("#step-2").get_attribute("open") is not None
    copy = page.get_by_role("button", name="Copy")
    await copy.focus()
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Copied").wait_for()
    await page.close()
