"""Choosing from lists: native ones, and the many that are made of a button or a field and a pop-up."""

import re
from dataclasses import dataclass
from typing import Any, Literal

from playwright.async_api import FrameLocator, Page
from playwright.async_api import Locator as Live
from playwright.async_api import TimeoutError as PlaywrightTimeout

from pacts.runtime.compare import plain
from pacts.runtime.control import Facts
from pacts.runtime.done import Done
from pacts.runtime.outcome import Refusal
from pacts.runtime.page_scripts import invoke

Root = Page | FrameLocator
OPTION_ROLES: tuple[Literal["option", "menuitemradio", "menuitemcheckbox", "menuitem", "treeitem", "radio"], ...] = (
    "option",
    "menuitemradio",
    "menuitemcheckbox",
    "menuitem",
    "treeitem",
    "radio",
)
OPENS_MS = 1500
"""A list shows its options within this time of the click that opens it, unless it is filtered by typing."""
SEEN = 8
"""Options a message names."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a native list."""

    index: int
    label: str
    value: str
    disabled: bool
    selected: bool


async def select(live: Live, facts: Facts, values: tuple[str, ...], root: Root, timeout_ms: float) -> Done:
    """The named options are chosen."""
    if not values:
        raise Refusal("expectation_not_met", "no option was named")
    if facts.tag == "select":
        return await _select_native(live, values, timeout_ms)
    if facts.tag == "input" and facts.datalist:
        await live.fill(values[0], timeout=timeout_ms)
    elif await _has_inner_list(live, facts):
        await _select_native(live.locator("select"), values, timeout_ms)
    else:
        for value in values:
            await _select_made(live, facts, value, root, timeout_ms, wanted=True)
    return Done()


async def deselect(live: Live, facts: Facts, values: tuple[str, ...], root: Root, timeout_ms: float) -> Done:
    """The named options (all when none is named) are not chosen any more."""
    if facts.tag != "select":
        for value in values:
            await _select_made(live, facts, value, root, timeout_ms, wanted=False)
        return Done()
    options = await _options(live)
    dropped = {_match(options, value).index for value in values} if values else {option.index for option in options}
    kept = [option.index for option in options if option.selected and option.index not in dropped]
    await live.select_option(index=kept, timeout=timeout_ms)
    return Done()


async def _has_inner_list(live: Live, facts: Facts) -> bool:
    return not facts.role and not facts.editable and not facts.popup and await live.locator("select").count() == 1


async def _select_native(live: Live, values: tuple[str, ...], timeout_ms: float) -> Done:
    """Choose by index, found by what a person reads; options that come late are waited for."""
    page, left = live.page, timeout_ms
    while True:
        options = await _options(live)
        try:
            chosen = [_match(options, value) for value in values]
        except Refusal:
            if left <= 0:
                raise
            left -= 100
            await invoke(page, "nextChange", {"ms": 100, "since": None})
            continue
        await live.select_option(index=[option.index for option in chosen], timeout=timeout_ms)
        return Done(notes=("component:select", *(f"option:{option.label}" for option in chosen)))


async def _options(live: Live) -> list[Option]:
    told: list[dict[str, Any]] = await invoke(live, "optionsOf")
    return [Option(index=index, **option) for index, option in enumerate(told)]


def _match(options: list[Option], wanted: str) -> Option:
    """The option that a person means: by label, by value, by number, by an unmistakable part of the label."""
    asked = plain(wanted)
    by_label = [option for option in options if plain(option.label) == asked]
    by_value = [option for option in options if plain(option.value) == asked]
    part = [option for option in options if asked and asked in plain(option.label)]
    numbered = re.fullmatch(r"#(\d+)", wanted.strip())
    counted = options[int(numbered[1]) - 1 :][:1] if numbered else []
    found = by_label or by_value or counted or (part if len(part) == 1 else [])
    if not found:
        labels = ", ".join(f'"{option.label}"' for option in options[:SEEN])
        raise Refusal("element_absent", f'the list has no option "{wanted}"; it has {labels or "none"}')
    if found[0].disabled:
        raise Refusal("element_disabled", f'the option "{wanted}" is disabled')
    return found[0]


async def _select_made(live: Live, facts: Facts, value: str, root: Root, timeout_ms: float, *, wanted: bool) -> None:
    """Choose in a list that is made of other elements: open it, find the option by its name, click it."""
    inside = facts.role in {"listbox", "radiogroup", "menu", "tree"}
    if facts.role == "option":
        await live.click(timeout=timeout_ms)
        return
    option = _option(live if inside else root, value)
    if not inside and not await _is_shown(option):
        await live.click(timeout=timeout_ms)
    if not await _appears(option, OPENS_MS):
        option = await _filtered(live, facts, value, root, timeout_ms)
    chosen = await option.first.get_attribute("aria-selected", timeout=timeout_ms) == "true"
    if chosen != wanted or not facts.multiple:
        await option.first.click(timeout=timeout_ms)


async def _filtered(live: Live, facts: Facts, value: str, root: Root, timeout_ms: float) -> Live:
    """The option after typing its name into the list's field, where there is one."""
    field = live if facts.editable else live.locator("input:visible").first
    if facts.editable or await field.count() > 0:
        await field.fill("", timeout=timeout_ms)
        await field.press_sequentially(value, timeout=timeout_ms)
    else:
        await live.page.keyboard.type(value)
    option = _option(root, value)
    if not await _appears(option, timeout_ms):
        raise Refusal("element_absent", f'the list has no option "{value}"')
    return option


def _option(root: Root | Live, value: str) -> Live:
    """The visible options of this name, the exact name before a part of it."""
    name = re.compile(rf"^\s*{re.escape(value.strip())}\s*$", re.IGNORECASE)
    found = root.get_by_role(OPTION_ROLES[0], name=name)
    for role in OPTION_ROLES[1:]:
        found = found.or_(root.get_by_role(role, name=name))
    return found.or_(root.locator("li, [class*=option i]").filter(has_text=name)).filter(visible=True)


async def _is_shown(option: Live) -> bool:
    return await option.count() > 0


async def _appears(option: Live, timeout_ms: float) -> bool:
    try:
        await option.first.wait_for(state="visible", timeout=timeout_ms)
    except PlaywrightTimeout:
        return False
    return True
