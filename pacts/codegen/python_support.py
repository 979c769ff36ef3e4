"""Functions that a generated Python test carries when it needs them, and the imports each of them needs."""

from dataclasses import dataclass

from pacts.codegen.text import python_string
from pacts.domain.pieces import PIECES


@dataclass(frozen=True, slots=True)
class Support:
    """One function of a generated test. The imports are sorted out by the linter afterwards."""

    imports: tuple[str, ...]
    source: str
    needs: tuple[str, ...] = ()


_PATTERNS = "".join(f"    {python_string(sort)}: {python_string(pattern)},\n" for sort, pattern in PIECES.items())
SUPPORT: dict[str, Support] = {
    "needed": Support(
        ("import os", "import pytest"),
        '''
def needed(variable: str) -> str:
    """The environment variable's value; without it the test fails and says so."""
    value = os.environ.get(variable)
    if value is None:
        pytest.fail(f"set the environment variable {variable}: this test needs it", pytrace=False)
    return value
''',
    ),
    "moment": Support(
        ("from datetime import datetime, timedelta", "from calendar import monthrange"),
        '''
def moment(months: int = 0, **shift: int) -> datetime:
    """Now, moved by months and by what `timedelta` takes."""
    now = datetime.now().astimezone()
    year, month = divmod(now.year * 12 + now.month - 1 + months, 12)
    day = min(now.day, monthrange(year, month + 1)[1])
    return now.replace(year=year, month=month + 1, day=day) + timedelta(**shift)
''',
    ),
    "read": Support(
        ("from playwright.sync_api import Locator",),
        '''
def read(locator: Locator) -> str:
    """What a person reads on the element: a field's value, a list's choice, otherwise its text."""
    text: str = locator.evaluate(
        """e => e.selectedOptions ? Array.from(e.selectedOptions, o => o.label).join(", ")
            : e.matches("input, textarea") ? e.value : e.innerText"""
    )
    return " ".join(text.split())
''',
    ),
    "number": Support(
        ("import re",),
        r'''
def number(text: str) -> float:
    """The first number in the text, with or without thousands separators; the comma may be the decimal sign."""
    found = re.search(r"[-−]?\d+(?:[.,'\s]\d+)*", text)
    if found is None:
        raise AssertionError(f"there is no number in {text!r}")
    digits = re.sub(r"['\s]", "", found[0]).replace("−", "-")
    if re.search(r",\d{1,2}$", digits) or digits.rfind(",") > digits.rfind(".") >= 0:
        digits = digits.replace(".", "").replace(",", ".")
    return float(digits.replace(",", ""))
''',
    ),
    "words": Support(
        ("import re",),
        r'''
def words(text: str) -> re.Pattern[str]:
    """The words as they stand by themselves, in any case: "2 items" is not in "12 items", nor "paid" in "Unpaid"."""
    before = r"(?<![^\W\d_])" if text[0].isalpha() else r"(?<!\d)(?<!\d[.,])" if text[0].isdigit() else ""
    after = r"(?![^\W\d_])" if text[-1].isalpha() else r"(?!\d|[.,]\d{3}|[.,]\d*[1-9])" if text[-1].isdigit() else ""
    return re.compile(before + r"\s+".join(map(re.escape, text.split())) + after, re.IGNORECASE)
''',
    ),
    "says": Support(
        ("from playwright.sync_api import Locator",),
        '''
def says(thing: Locator, text: str) -> bool:
    """Whether it, or a part of it that is shown, says the words as they stand by themselves."""
    return thing.evaluate(
        """(el, source) => [el, ...el.querySelectorAll("*")].some((one) => {
            const shown = one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible";
            return shown && new RegExp(source, "i").test(one.innerText ?? one.textContent ?? "");
        })""",
        words(text).pattern,
    )
''',
        needs=("words",),
    ),
    "seen": Support(
        ("from playwright.sync_api import Locator",),
        '''
def seen(thing: Locator) -> bool:
    """Whether a person sees it: drawn, not transparent, neither moved away nor cut off."""
    return thing.evaluate_all(
        """all => all.some((el) => {
            if (!el.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
            let { left, top, right, bottom } = el.getBoundingClientRect();
            if (right + scrollX <= 0 || bottom + scrollY <= 0) return false;
            for (let at = el.parentElement; at && at !== document.body; at = at.parentElement) {
                if (getComputedStyle(at).overflow === "visible") continue;
                const box = at.getBoundingClientRect();
                [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
                [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
            }
            return right - left > 0.5 && bottom - top > 0.5;
        })"""
    )
''',
    ),
    "eventually": Support(
        ("import time", "from collections.abc import Callable", "from playwright.sync_api import Page"),
        '''
def eventually(page: Page, holds: Callable[[], bool], expected: str, timeout_s: float = TIMEOUT_S) -> None:
    """Ask until it holds; fail with what was expected when the time is over."""
    deadline = time.monotonic() + timeout_s
    while not holds():
        if time.monotonic() > deadline:
            raise AssertionError(f"expected: {expected}")
        page.wait_for_timeout(100)
''',
    ),
    "answer_next_dialog": Support(
        ("from playwright.sync_api import Dialog, Page",),
        '''
def answer_next_dialog(page: Page, messages: list[str], *, accept: bool, text: str | None = None) -> None:
    """Answer the next JavaScript dialog and note its message."""

    def answer(dialog: Dialog) -> None:
        messages.append(dialog.message)
        if not accept:
            dialog.dismiss()
        elif text is None:
            dialog.accept()
        else:
            dialog.accept(text)

    page.once("dialog", answer)
''',
    ),
    "tab_with_title": Support(
        ("from playwright.sync_api import Page",),
        '''
def tab_with_title(page: Page, words: str) -> Page:
    """The tab whose title contains the words, once there is one."""

    def found() -> list[Page]:
        return [tab for tab in page.context.pages if words.casefold() in tab.title().casefold()]

    eventually(page, lambda: bool(found()), f"a tab titled {words!r}")
    return found()[0]
''',
        needs=("eventually",),
    ),
    "set_checked": Support(
        ("from playwright.sync_api import Locator, expect",),
        '''
def set_checked(box: Locator, *, checked: bool) -> None:
    """Click the label of a checkbox that is itself hidden, unless it already is as wanted."""
    if box.is_checked() != checked:
        own = box.evaluate("e => e.closest('label') ? null : e.id")
        label = box.locator("xpath=ancestor::label[1]") if own is None else box.page.locator(f'label[for="{own}"]')
        label.click()
    expect(box).to_be_checked(checked=checked)
''',
    ),
    "choose": Support(
        ("import re", "from playwright.sync_api import Locator"),
        '''
def choose(listing: Locator, *options: str) -> None:
    """Choose options of a list by what a person reads, whether the list is a native one or made of other elements."""
    if listing.evaluate("e => e.tagName") == "SELECT":
        listing.select_option([*options])
        return
    for option in options:
        name = re.compile(rf"^\\s*{re.escape(option)}\\s*$", re.IGNORECASE)
        root = listing.page.get_by_role("option", name=name).or_(listing.get_by_role("radio", name=name))
        offered = root.or_(listing.page.get_by_role("menuitem", name=name)).filter(visible=True).first
        if not offered.is_visible():
            listing.click()
        if listing.evaluate("e => e.matches('input, textarea')") and not offered.is_visible():
            listing.fill(option)
        offered.click()
''',
    ),
    "deselect": Support(
        ("from playwright.sync_api import Locator",),
        '''
def deselect(listing: Locator, *options: str) -> None:
    """Take back the choice of some options of a list."""
    chosen = listing.locator("option:checked").all_inner_texts()
    listing.select_option(label=[text.strip() for text in chosen if text.strip() not in options])
''',
    ),
    "in_order": Support(
        ("from playwright.sync_api import Locator",),
        '''
def in_order(items: Locator, *, descending: bool) -> bool:
    """Whether the texts of the items are sorted, as numbers where all of them have one."""
    texts = [" ".join(text.split()).casefold() for text in items.all_inner_texts()]
    keys = [number(t) for t in texts] if all(any(map(str.isdigit, t)) for t in texts) else texts
    return len(texts) > 1 and list(keys) == sorted(keys, reverse=descending)
''',
        needs=("number",),
    ),
    "in_turn": Support(
        ("import re", "from itertools import pairwise", "from playwright.sync_api import Locator"),
        '''
def in_turn(items: Locator, *values: str) -> bool:
    """Whether the items, or the lines of the one, say these values one after another, each as words of its own."""
    said = " ".join(" ".join(items.all_inner_texts()).split())
    words = (rf"(?<!\\w){re.escape(value)}(?!\\w)" for value in values)
    places = [[found.start() for found in re.finditer(word, said, re.IGNORECASE)] for word in words]
    return all(places) and all(before[-1] < after[0] for before, after in pairwise(places))
''',
    ),
    "lines": Support(
        ("from playwright.sync_api import Locator",),
        '''
def lines(locator: Locator) -> str:
    """The text of the element with its line breaks; what stands in it where it is a field."""
    text: str = locator.evaluate("e => e.matches('input, textarea') ? e.value : e.innerText")
    return text
''',
    ),
    "piece": Support(
        ("import re",),
        f"""
PIECES = {{
{_PATTERNS}}}
"""
        '''

def piece(text: str, sort: str, number: int) -> str:
    """The word, line, sentence… of a text of this number, counted from the end where it is negative."""
    found = [each.group().strip() for each in re.finditer(PIECES[sort], text)]
    return found[number - 1 if number > 0 else number]
''',
    ),
    "reading": Support(
        ("from playwright.sync_api import Locator",),
        '''
def reading(locator: Locator) -> str:
    """What a person reads on all that match, one a line; nothing where there is none."""
    shown = locator.filter(visible=True).all()
    return "\\n".join(read(each) for each in shown)
''',
        needs=("read",),
    ),
    "set_open": Support(
        ("from playwright.sync_api import Locator",),
        '''
def is_open(thing: Locator) -> bool | None:
    """Whether a section, a menu or a tree node says that it is open; None where it says nothing."""
    state: bool | None = thing.evaluate(
        """e => { const d = e.closest("summary")?.parentElement ?? (e.matches("details") ? e : null);
            const t = e.matches("[aria-expanded]") ? e : e.querySelector("[aria-expanded]");
            return d ? d.open : t ? t.getAttribute("aria-expanded") === "true" : null }"""
    )
    return state


def set_open(thing: Locator, *, opened: bool) -> None:
    """Open or close a section, a menu or a tree node, unless it already is so."""
    if is_open(thing) is opened:
        return
    own = thing.evaluate("e => e.matches('summary, [aria-expanded]:not(:has([role=group], ul, ol))')")
    inner = thing.locator("summary, [aria-expanded], :not(ul, ol, [role=group])").filter(visible=True)
    (thing if own or inner.count() == 0 else inner.first).click()
''',
    ),
    "submit": Support(
        ("from playwright.sync_api import Locator, Page",),
        '''
def submit(page: Page, form: Locator | None = None) -> None:
    """Send a form by its button: the one last typed into where none is given."""
    typed = page.locator("form:has(:focus)")
    within = form or (typed if typed.count() else page.locator("body"))
    buttons = "button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]"
    within.locator(buttons).filter(visible=True).first.click()
''',
    ),
    "select_part": Support(
        ("from playwright.sync_api import Locator",),
        '''
def select_part(locator: Locator, part: str) -> None:
    """Select a part of the text of an element or a field."""
    locator.evaluate(
        """(e, part) => {
            const at = (text) => text.toLowerCase().indexOf(part.toLowerCase());
            if (e.matches("input, textarea")) {
                e.focus();
                return e.setSelectionRange(at(e.value), at(e.value) + part.length);
            }
            const nodes = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
            for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
                const from = at(node.data);
                if (from >= 0) return getSelection().setBaseAndExtent(node, from, node, from + part.length);
            }
            throw new Error(`${part} is not in it`);
        }""",
        part,
    )
''',
    ),
    "scroll_within": Support(
        ("from playwright.sync_api import Locator",),
        '''
def scroll_within(thing: Locator, to: str) -> None:
    """Scroll it to its top or bottom, or up, down, left or right."""
    thing.scroll_into_view_if_needed()
    thing.evaluate(
        """(el, to) => {
            const across = to === "left" || to === "right";
            const scrolls = (one) => {
                const style = getComputedStyle(one);
                const long = across ? one.scrollWidth - one.clientWidth : one.scrollHeight - one.clientHeight;
                return long > 1 && /auto|scroll/.test(across ? style.overflowX : style.overflowY);
            };
            const size = (one) => one.clientWidth * one.clientHeight;
            const parts = [...el.querySelectorAll("*")].filter(scrolls).sort((a, b) => size(b) - size(a));
            let own = scrolls(el) ? el : parts[0];
            if (!own && /top|bottom/.test(to)) return el.scrollIntoView(to === "top");
            for (let up = el.parentElement; up && !own; up = up.parentElement) if (scrolls(up)) own = up;
            own ??= document.scrollingElement;
            if (to === "top" || to === "bottom") return own.scrollTo({ top: to === "top" ? 0 : own.scrollHeight });
            const way = to === "up" || to === "left" ? -0.8 : 0.8;
            own.scrollBy(across ? { left: way * own.clientWidth } : { top: way * own.clientHeight });
        }""",
        to,
    )
''',
    ),
    "drag_by": Support(
        ("from playwright.sync_api import Locator",),
        '''
def drag_by(thing: Locator, x: float, y: float) -> None:
    """Drag by a distance in pixels."""
    thing.scroll_into_view_if_needed()
    box = thing.bounding_box()
    assert box is not None, "what is to be dragged is not shown"
    from_x, from_y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    mouse = thing.page.mouse
    mouse.move(from_x, from_y)
    mouse.down()
    mouse.move(from_x + x / 4, from_y + y / 4, steps=4)
    mouse.move(from_x + x, from_y + y, steps=16)
    mouse.up()
''',
    ),
    "colour": Support(
        ("from playwright.sync_api import Page",),
        '''
def colour(page: Page, css: str) -> str:
    """A colour in the notation of computed styles."""
    computed: str = page.evaluate(
        """css => { const e = document.createElement("i"); e.style.color = css; document.body.append(e);
            const said = getComputedStyle(e).color; e.remove(); return said }""",
        css,
    )
    return computed
''',
    ),
    "cookie": Support(
        ("from playwright.sync_api import Page",),
        '''
def cookie(page: Page, name: str) -> str | None:
    """The value of a cookie of this page."""
    return next((c.get("value") for c in page.context.cookies(page.url) if c.get("name") == name), None)
''',
    ),
    "stored": Support(
        ("from playwright.sync_api import Page",),
        '''
def stored(page: Page, name: str) -> str | None:
    """The value of a key in the local or the session storage."""
    value: str | None = page.evaluate("name => localStorage.getItem(name) ?? sessionStorage.getItem(name)", name)
    return value
''',
    ),
    "all_stored": Support(
        ("from playwright.sync_api import Page",),
        '''
def all_stored(page: Page) -> str | None:
    """All that the page keeps in the browser, an entry a line; None where that is nothing but empty lists and texts."""
    stores = page.evaluate("[localStorage, sessionStorage].flatMap(store => Object.entries({ ...store }))")
    full = [f"{key}: {value}" for key, value in stores if value.strip() not in ("", "[]", "{}", "null", '""')]
    return "\\n".join(full) or None
''',
    ),
    "has_rows": Support(
        ("from playwright.sync_api import Locator",),
        '''
def has_rows(table: Locator, header: list[str], rows: list[list[str]]) -> bool:
    """Whether the table has these rows, in any order and whatever the order of its columns."""
    cells = "th, td, [role=cell], [role=columnheader]"
    seen = [
        [" ".join(text.split()).casefold() for text in row.locator(cells).all_inner_texts()]
        for row in table.locator("tr, [role=row]").all()
    ]
    wanted = [name.casefold() for name in header]
    if not seen or not set(wanted) <= set(seen[0]):
        return False
    places = [seen[0].index(name) for name in wanted]
    left = [[row[place] for place in places if place < len(row)] for row in seen[1:]]
    for row in rows:
        plain = [text.casefold() for text in row]
        if plain not in left:
            return False
        left.remove(plain)
    return True
''',
    ),
    "violations": Support(
        ("from axe_playwright_python.sync_playwright import Axe", "from playwright.sync_api import Page"),
        '''
def violations(page: Page, least: str) -> list[str]:
    """The accessibility violations of the page of this impact or a worse one, by axe-core."""
    impacts = ["minor", "moderate", "serious", "critical"]
    found = Axe().run(page).response["violations"]
    return [one["id"] for one in found if impacts.index(one["impact"] or "minor") >= impacts.index(least)]
''',
    ),
    "looks_as": Support(
        (
            "import os",
            "from pathlib import Path",
            "import blazediff",
            "from playwright.sync_api import Locator, Page",
        ),
        '''
def looks_as(what: Page | Locator, name: str) -> bool:
    """Whether it looks as the picture of this name in PACTS_BASELINES."""
    folder = Path(os.environ.get("PACTS_BASELINES", "pacts-baselines"))
    baseline, actual = folder / f"{name}.png", folder / f"{name}.actual.png"
    if isinstance(what, Page):
        what.screenshot(path=actual, animations="disabled", caret="hide", scale="css", full_page=True)
    else:
        what.screenshot(path=actual, animations="disabled", caret="hide", scale="css")
    told = blazediff.compare(str(baseline), str(actual), threshold=0.1)
    return bool(told.match_result) or (told.diff_percentage is not None and told.diff_percentage <= 0.1)
''',
    ),
}
"""In the order in which they stand in a test."""
ORDER = (
    "needed",
    "moment",
    "read",
    "number",
    "words",
    "says",
    "seen",
    "eventually",
    "tab_with_title",
    "answer_next_dialog",
    "set_checked",
    "choose",
    "deselect",
    "in_order",
    "in_turn",
    "lines",
    "piece",
    "reading",
    "set_open",
    "submit",
    "select_part",
    "scroll_within",
    "drag_by",
    "colour",
    "cookie",
    "stored",
    "all_stored",
    "has_rows",
    "violations",
    "looks_as",
)
