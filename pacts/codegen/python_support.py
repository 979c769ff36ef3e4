"""Functions that a generated Python test carries when it needs them, and the imports each of them needs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Support:
    """One function of a generated test. The imports are sorted out by the linter afterwards."""

    imports: tuple[str, ...]
    source: str
    needs: tuple[str, ...] = ()


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
}
"""In the order in which they stand in a test."""
ORDER = (
    "needed",
    "moment",
    "read",
    "number",
    "eventually",
    "tab_with_title",
    "answer_next_dialog",
    "set_checked",
    "choose",
    "deselect",
    "in_order",
)
