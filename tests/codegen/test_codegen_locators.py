# ruff: noqa: E501 - pages and expected code stand on one line
"""One locator, three renderings: the two written ones hold for any text, and agree with the live one."""

import ast
import json
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.async_api import Browser, Page

from pacts.codegen.locators import python, typescript
from pacts.codegen.text import comment, identifier, python_string, typescript_string
from pacts.domain.element import Locator, LocatorPart
from pacts.runtime.locate import locate

ANY_TEXT = st.text(st.characters(codec=None), max_size=30) | st.text(
    alphabet="\"'\\\n\u2028\ud800\U0001f600`${}\x00\x7f ", max_size=12
)


def part(by: str, value: str, **more: object) -> LocatorPart:
    return LocatorPart.model_validate({"by": by, "value": value, **more})


@pytest.mark.parametrize(
    ("parts", "in_python", "in_typescript"),
    [
        ([part("role", "button", name="Save")], '.get_by_role("button", name="Save", exact=True)', '.getByRole("button", { name: "Save", exact: true })'),
        ([part("role", "row", exact=False)], '.get_by_role("row")', '.getByRole("row")'),
        ([part("role", "link", name="a", exact=False)], '.get_by_role("link", name="a")', '.getByRole("link", { name: "a" })'),
        ([part("label", "E-mail")], '.get_by_label("E-mail", exact=True)', '.getByLabel("E-mail", { exact: true })'),
        ([part("placeholder", "Find", exact=False)], '.get_by_placeholder("Find")', '.getByPlaceholder("Find")'),
        ([part("alt", "Logo")], '.get_by_alt_text("Logo", exact=True)', '.getByAltText("Logo", { exact: true })'),
        ([part("title", "Close")], '.get_by_title("Close", exact=True)', '.getByTitle("Close", { exact: true })'),
        ([part("text", "Hi", nth=-1)], '.get_by_text("Hi", exact=True).last', '.getByText("Hi", { exact: true }).last()'),
        ([part("test_id", "x", nth=0)], '.get_by_test_id("x").first', '.getByTestId("x").first()'),
        ([part("test_id", 'a"b', attribute="data-cy")], """.locator('[data-cy="a\\\\"b"]')""", """.locator('[data-cy="a\\\\"b"]')"""),
        ([part("css", "#a", visible=True, nth=2)], '.locator("#a").filter(visible=True).nth(2)', '.locator("#a").filter({ visible: true }).nth(2)'),
        (
            [part("role", "row", has_text="Bob", has=Locator(parts=(part("css", "td"),))), part("role", "button", name="Edit")],
            '.get_by_role("row").filter(has_text="Bob", has=page.locator("td")).get_by_role("button", name="Edit", exact=True)',
            '.getByRole("row").filter({ hasText: "Bob", has: page.locator("td") }).getByRole("button", { name: "Edit", exact: true })',
        ),
    ],
)  # fmt: skip
def test_a_locator_reads_as_a_person_would_write_it(
    parts: list[LocatorPart], in_python: str, in_typescript: str
) -> None:
    locator = Locator(parts=tuple(parts))
    assert python(locator) == "page" + in_python
    assert typescript(locator) == "page" + in_typescript


def test_frames_are_entered_outermost_first_and_the_root_is_free() -> None:
    frame = Locator(parts=(part("css", "iframe"),))
    locator = Locator(frames=(frame, frame), parts=(part("text", "Pay"),))
    inside = '.locator("iframe").content_frame' * 2
    assert python(locator, "self.page") == f'self.page{inside}.get_by_text("Pay", exact=True)'
    assert typescript(locator, "this.page").count(".contentFrame()") == 2


@settings(max_examples=100, deadline=None)
@given(ANY_TEXT)
def test_any_text_survives_as_a_python_argument(text: str) -> None:
    call = ast.parse(python(Locator(parts=(part("role", "button", name=text, has_text=text),))), mode="eval").body
    assert isinstance(call, ast.Call)
    assert ast.literal_eval(call.keywords[0].value) == text
    assert ast.literal_eval(python_string(text)) == text
    assert python_string(text).isprintable()


def test_any_text_survives_as_a_typescript_argument() -> None:
    texts: list[str] = []

    @settings(max_examples=100, deadline=None, database=None)
    @given(ANY_TEXT)
    def gather(text: str) -> None:
        texts.append(text)

    gather()
    program = "process.stdout.write(JSON.stringify([" + ",".join(typescript_string(text) for text in texts) + "]))"
    assert program.isprintable()
    done = subprocess.run(["node", "-e", program], capture_output=True, text=True, check=True)
    assert [_pairs(text) for text in json.loads(done.stdout)] == [_pairs(text) for text in texts]


def _pairs(text: str) -> bytes:
    """JavaScript's view of a text: UTF-16, lone surrogates allowed."""
    return text.encode("utf-16-le", "surrogatepass")


@settings(max_examples=100, deadline=None)
@given(ANY_TEXT)
def test_comments_are_lines_of_their_own_and_identifiers_are_identifiers(text: str) -> None:
    lines = comment(text, "#")
    assert all(line.startswith("#") and len(line) <= 120 and line.isprintable() for line in lines)
    name = identifier(text)
    assert name == "" or (name.isidentifier() and name.isascii() and len(name) <= 41)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Größe ändern", "groesse_aendern"),
        ("Корзина", "korzina"),
        ("Καλάθι", "kalathi"),
        ("Élève à l'école", "eleve_a_lecole"),
        ("かご", "kago"),
        ("한국", "hangug"),
        ("购物车", ""),
        ("2 items", "n2_items"),
    ],
)
def test_names_of_many_languages_become_readable_identifiers(text: str, name: str) -> None:
    assert identifier(text) == name


HTML = """<main><form aria-label="Order"><label>Name <input placeholder="Your name" title="Full name"></label>
<button data-testid="go" data-cy="go">Go</button><button hidden>Go</button><button>Go on</button></form>
<ul><li>One <button>Edit</button></li><li>Two <button>Edit</button></li></ul><img alt="Logo">
<iframe srcdoc="<button>Edit</button><p>Two</p>"></iframe></main>"""
WORDS = st.sampled_from(["Go", "Edit", "Name", "Two", "Your name", "Full name", "Logo", "go", 'no\'such "thing"'])
LINKS = st.one_of(
    st.builds(
        lambda role, name, exact: part("role", role, name=name, exact=exact),
        st.sampled_from(["button", "listitem", "textbox", "form"]), st.none() | WORDS, st.booleans(),
    ),
    st.builds(
        lambda by, value, exact: part(by, value, exact=exact),
        st.sampled_from(["label", "placeholder", "alt", "title", "text"]), WORDS, st.booleans(),
    ),
    st.builds(
        lambda value, attribute: part("test_id", value, attribute=attribute), WORDS, st.sampled_from(["data-testid", "data-cy"])
    ),
    st.builds(lambda value: part("css", value), st.sampled_from(["button", "li", "main *", "input"])),
)  # fmt: skip
FILTERED = st.builds(
    lambda link, has_text, has, visible, nth: link.model_copy(
        update={"has_text": has_text, "has": has, "visible": visible, "nth": nth}
    ),
    LINKS,
    st.none() | WORDS,
    st.none() | st.builds(lambda link: Locator(parts=(link,)), LINKS),
    st.booleans(),
    st.none() | st.sampled_from([0, 1, -1]),
)
FRAME = Locator(parts=(part("css", "iframe"),))
LOCATORS = st.builds(
    lambda parts, inside: Locator(parts=tuple(parts), frames=(FRAME,) if inside else ()),
    st.lists(FILTERED, min_size=1, max_size=2),
    st.booleans(),
)


def drawn() -> list[Locator]:
    found: list[Locator] = []

    @settings(max_examples=60, deadline=None, database=None)
    @given(LOCATORS)
    def gather(locator: Locator) -> None:
        found.append(locator)

    gather()
    return found


@pytest.mark.asyncio(loop_scope="module")
async def test_the_written_locator_finds_what_the_live_one_finds(chromium: Browser) -> None:
    page: Page = await chromium.new_page()
    await page.set_content(HTML)
    for locator in drawn():
        written = eval(python(locator), {"page": page})
        live = locate(page, locator)
        marks = [await each.evaluate_all("all => all.map(e => e.outerHTML)") for each in (written, live)]
        assert marks[0] == marks[1], python(locator)
    await page.close()


def test_no_rendering_reads_a_path_of_this_machine() -> None:
    assert str(Path.cwd()) not in python(FRAME) + typescript(FRAME)
