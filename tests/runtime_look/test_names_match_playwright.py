"""Role, name, disabled and hidden are what Playwright's own engine says, for every element."""

# ruff: noqa: E501 - a piece of HTML is read as one line

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.async_api import Page

from .playwright_engine import COMPARE

pytestmark = pytest.mark.asyncio(loop_scope="session")

IDS = st.sampled_from(["a", "b", "c", "d", "e"])
TEXTS = st.sampled_from(["Save", " Mail ", "x\u00a0 y", "1", "", "  ", "two\n words", "so\u00adft"])
ROLES = st.sampled_from(
    [
        "button", "none", "presentation", "link", "heading", "row", "cell", "listbox", "combobox", "option", "textbox", "region", "foo button",
        "BUTTON", "list", "listitem", "group", "img", "tab", "slider", "grid", "menu", "generic", "dialog", "switch", "tooltip", "strong", "",
    ]
)  # fmt: skip
TAGS = st.sampled_from(
    [
        "div", "span", "p", "a", "button", "label", "h2", "ul", "li", "ol", "section", "article", "header", "footer", "form", "nav", "aside",
        "details", "summary", "fieldset", "legend", "figure", "figcaption", "em", "b", "code", "dl", "dt", "dd", "main", "output", "meter",
        "progress", "dialog", "x-card", "slot", "q", "strong", "menu", "search", "time", "mark", "address", "datalist", "iframe", "canvas",
    ]
)  # fmt: skip
INPUT_TYPES = st.sampled_from(
    [
        "text",
        "checkbox",
        "radio",
        "submit",
        "reset",
        "button",
        "image",
        "file",
        "number",
        "range",
        "search",
        "email",
        "hidden",
        "date",
        "color",
        "nonsense",
        "password",
    ]
)
STYLES = st.sampled_from(
    [
        "display:none",
        "visibility:hidden",
        "visibility:visible",
        "display:contents",
        "display:block",
        "display:inline-block",
        "opacity:0",
    ]
)
CLASSES = st.sampled_from(["before", "after", "attr", "block", "alt", "counter", "gone"])
SHEET = """<style>.before::before{content:"<" } .after::after{content:"\\201C q\\"x"} .attr::before{content:attr(title) "!"}
.block::after{content:"z";display:block} .alt::before{content:url(x.png) / "alt"} .counter::before{content:counter(k) "n"}
.gone::before{content:"g";display:none}</style>"""

ATTRIBUTES = st.one_of(
    st.tuples(st.just("aria-label"), TEXTS),
    st.tuples(st.just("aria-labelledby"), st.lists(IDS, min_size=1, max_size=3).map(" ".join)),
    st.tuples(st.just("aria-owns"), IDS),
    st.tuples(st.just("id"), IDS),
    st.tuples(st.just("for"), IDS),
    st.tuples(st.just("title"), TEXTS),
    st.tuples(st.just("role"), ROLES),
    st.tuples(st.just("aria-hidden"), st.sampled_from(["true", "false", "TRUE"])),
    st.tuples(st.just("aria-disabled"), st.sampled_from(["true", "false"])),
    st.tuples(st.just("aria-selected"), st.just("true")),
    st.tuples(st.just("aria-valuenow"), st.just("7")),
    st.tuples(st.just("aria-live"), st.just("polite")),
    st.tuples(st.just("aria-level"), st.sampled_from(["2", "x"])),
    st.tuples(st.just("hidden"), st.just("")),
    st.tuples(st.just("disabled"), st.just("")),
    st.tuples(st.just("tabindex"), st.sampled_from(["0", "-1", "z", ""])),
    st.tuples(st.just("href"), st.just("#")),
    st.tuples(st.just("alt"), TEXTS),
    st.tuples(st.just("placeholder"), TEXTS),
    st.tuples(st.just("open"), st.just("")),
    st.tuples(st.just("slot"), st.just("s")),
    st.tuples(st.just("name"), st.sampled_from(["s", "n"])),
    st.tuples(st.just("style"), STYLES),
    st.tuples(st.just("class"), CLASSES),
    st.tuples(st.just("contenteditable"), st.just("")),
    st.tuples(st.just("list"), IDS),
)


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


def written(attributes: list[tuple[str, str]]) -> str:
    return "".join(f' {name}="{escaped(value)}"' for name, value in dict(attributes).items())


attributes = st.lists(ATTRIBUTES, max_size=3).map(written)


@st.composite
def inputs(draw: st.DrawFn) -> str:
    kind = draw(INPUT_TYPES)
    value = "" if kind == "password" else draw(st.sampled_from(["", ' value="Ann"', ' value=" "', ' value="5"']))
    return f'<input type="{kind}"{value}{draw(attributes)}>'


def selects() -> st.SearchStrategy[str]:
    options = st.lists(st.tuples(TEXTS, attributes, st.booleans()), max_size=3)
    return st.builds(
        lambda chosen, extra, multiple: (
            f"<select{' multiple' if multiple else ''}{extra}>"
            + "".join(f"<option{' selected' if on else ''}{more}>{escaped(text)}</option>" for text, more, on in chosen)
            + "</select>"
        ),
        options,
        attributes,
        st.booleans(),
    )


def tables(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    cell = st.builds(
        lambda tag, scope, extra, body: f"<{tag}{scope}{extra}>{body}</{tag}>",
        st.sampled_from(["td", "th", "th"]),
        st.sampled_from(["", "", ' scope="row"', ' scope="col"']),
        attributes,
        inner,
    )
    row = st.builds(lambda extra, cells: f"<tr{extra}>{''.join(cells)}</tr>", attributes, st.lists(cell, max_size=3))
    body = st.builds(
        lambda tag, rows: f"<{tag}>{''.join(rows)}</{tag}>",
        st.sampled_from(["tbody", "thead", "tfoot"]),
        st.lists(row, max_size=2),
    )
    caption = st.one_of(st.just(""), st.builds(lambda text: f"<caption>{text}</caption>", inner))
    return st.builds(
        lambda extra, head, bodies: f"<table{extra}>{head}{''.join(bodies)}</table>",
        attributes,
        caption,
        st.lists(body, max_size=2),
    )


def elements(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    children = st.lists(inner, max_size=4).map("".join)
    plain = st.builds(lambda tag, extra, body: f"<{tag}{extra}>{body}</{tag}>", TAGS, attributes, children)
    hosts = st.builds(
        lambda extra, shadow, body: f'<div{extra}><template shadowrootmode="open">{shadow}</template>{body}</div>',
        attributes,
        children,
        children,
    )
    drawings = st.builds(
        lambda extra, title, body: (
            f"<svg{extra}>{f'<title>{title}</title>' if title else ''}<g{body}><text>t</text></g><a href='#'>w</a></svg>"
        ),
        attributes,
        TEXTS.map(escaped),
        attributes,
    )
    return st.one_of(plain, plain, plain, hosts, tables(inner), drawings)


leaves = st.one_of(
    TEXTS.map(escaped),
    TEXTS.map(escaped),
    inputs(),
    selects(),
    attributes.map(lambda extra: f"<textarea{extra}>long</textarea>"),
    attributes.map(lambda extra: f"<img{extra}>"),
    st.just("<br>"),
)
pages = st.lists(st.recursive(leaves, elements, max_leaves=12), min_size=1, max_size=5).map("".join)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(body=pages)
async def test_on_generated_pages(arena: Page, body: str) -> None:
    outcome = await arena.evaluate(COMPARE, SHEET + body)

    assert outcome["differences"] == []
