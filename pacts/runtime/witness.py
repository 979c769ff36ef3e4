"""Further checks: what has changed, styles, folds, cookies and stored values, tables."""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final

from playwright.async_api import Page

from pacts.domain.element import ResolvedElement
from pacts.domain.plan import OF_ADDRESS
from pacts.runtime import colours, grids
from pacts.runtime.compare import holds, number, plain
from pacts.runtime.locate import locate
from pacts.runtime.page_scripts import MISSING, bundle, call, invoke
from pacts.runtime.question import Question, Sight, rest, wanted
from pacts.runtime.reading import SHOWN_TEXT

ON_ELEMENT: Final = frozenset({"style", "expanded"})
BOLD: Final = 600
"""Font weight from which a text is called bold."""
_SHARES: Final = frozenset({"opacity", "scale"})
"""What is told as a part of one, of which people speak in per cent, too."""
COLOURS: Final = frozenset(
    {"color", "background", "background-color", "border-color", "fill", "stroke", "outline-color"}
)
WORDS: Final[dict[str, dict[str, str]]] = {
    "font-style": {"italics": "italic"},
    "text-decoration": {
        "underlined": "underline",
        "struck through": "line-through",
        "crossed out": "line-through",
        "strikethrough": "line-through",
    },
}
"""Words of people for values of CSS."""


async def reading(page: Page, element: ResolvedElement | None) -> str:
    """What a person reads on an element, on all that match (one a line), or on the whole page."""
    if element is None:
        return str(await invoke(page, "pageReading"))
    live = locate(page, element.locator)
    told = await live.evaluate_all(call("readingsOf"))
    if told == MISSING:
        await live.evaluate_all(f"() => {{ {bundle()} }}")
        told = await live.evaluate_all(call("readingsOf"))
    return "\n".join(told)


@dataclass(slots=True)
class Witness:
    """Looks at a page for one of the further checks."""

    page: Page
    question: Question

    async def look(self, wait_ms: float) -> Sight:
        await rest(wait_ms)
        return await READERS[self.question.step.verb](self.page, self.question)


# --- changes


def digest(address: str) -> str:
    """An address as it is kept until it is compared."""
    return hashlib.sha256(address.encode()).hexdigest()


async def _changed(page: Page, question: Question) -> Sight:
    """The reading now against the one before the last action."""
    before = question.before
    if before is None:
        return Sight(ok=False, actual="nothing was done before it, so there is nothing to compare with")
    if question.step.name in OF_ADDRESS:
        moved = digest(page.url) != before
        said = f"{page.url}, {'not ' * moved}the address from before"
        return wanted(question, moved == (question.step.name == "moved"), said)
    absent = question.element is None and question.step.target is not None
    if absent and not before:
        return Sight(ok=False, actual="neither before nor after is it on the page")
    now = "" if absent else await reading(page, question.element)
    counted = question.many or (question.step.target is not None and question.step.target.every)
    was, is_ = (_count(before), _count(now)) if counted else (before, now)
    actual = f'"{is_[:SHOWN_TEXT]}", before "{was[:SHOWN_TEXT]}"' if question.step.target else _difference(was, is_)
    return wanted(question, _has_changed(question, was, is_), actual)


def _count(told: str) -> str:
    return str(len(told.split("\n")) if told else 0)


def _difference(was: str, now: str) -> str:
    if plain(was) == plain(now):
        return "the page as it was before"
    before, after = was.split("\n"), now.split("\n")
    new = [line for line in after if line.strip() and line not in before]
    gone = [line for line in before if line.strip() and line not in after]
    told = [f'new: "{new[0][:60]}"'] if new else []
    told += [f'gone: "{gone[0][:60]}"'] if gone else []
    return "the page changed" + (f" ({'; '.join(told)})" if told else "")


def _has_changed(question: Question, was: str, now: str) -> bool:
    sort = question.step.name or "changed"
    if sort in {"changed", "unchanged"} and not question.value:
        return (plain(was) != plain(now)) == (sort == "changed")
    before, after = number(was), number(now)
    if before is None or after is None:
        before, after = (before or 0.0, after or 0.0) if {was, now} & {""} else (None, None)
    if before is None or after is None:
        return False
    by = after - before
    if sort == "unchanged":
        return by == 0
    far = by if sort == "increased" else -by if sort == "decreased" else abs(by)
    return far > 0 and (not question.value or _by(question, far))


def _by(question: Question, far: float) -> bool:
    """By how much; a sum of decimals is compared as people write it."""
    asked = number(question.value)
    if asked is None:
        return False
    comparison = question.step.comparison
    if comparison in {"at_least", "at_most", "more_than", "less_than"}:
        return holds(comparison, f"{far:.6f}", f"{asked:.6f}")
    return abs(far - asked) < 1e-6  # noqa: PLR2004 -- binary fractions


# --- looks and states


async def _style(page: Page, question: Question) -> Sight:
    assert question.element is not None
    name = (question.step.name or "color").strip().lower().replace("colour", "color").replace(" ", "-")
    live = locate(page, question.element.locator).first
    told = await invoke(live, "styleOf", {"property": name, "value": question.value})
    return wanted(question, _styled(name, question, told), _styled_as(name, told))


def _styled(name: str, question: Question, told: dict[str, Any]) -> bool:
    said, value = str(told["said"]), question.value.strip().lower()
    if (name in COLOURS or told["wanted"]) and told["channels"]:
        if colours.is_name(value):
            return bool(told["channels"][3]) and colours.is_called(told["channels"], value)
        return bool(told["wanted"]) and colours.are_near(told["channels"], told["wanted"])
    if name == "font-weight":
        return _weighs(said, value)
    value = WORDS.get(name, {}).get(value, value)
    have, want = number(said), number(value)
    if have is not None and want is not None and question.step.comparison in {"contains", "equals"}:
        bare = said.strip()[-1:].isdigit()
        share = bare and value.endswith("%") and name in _SHARES
        return abs(have - (want / 100 if share else want)) < (0.005 if bare else 0.51)  # half a pixel
    return holds(question.step.comparison, said, value)


def _weighs(said: str, value: str) -> bool:
    weight = number(said) or 400
    if value in {"bold", "bolder", "heavy", "strong"}:
        return weight >= BOLD
    if value in {"normal", "regular", "not bold", "light", "thin"}:
        return weight < BOLD
    return number(value) == weight


def _styled_as(name: str, told: dict[str, Any]) -> str:
    if told["channels"] and (name in COLOURS or told["wanted"]):
        return f"{told['said']} ({colours.called(told['channels'])})"
    return str(told["said"])


async def _expanded(page: Page, question: Question) -> Sight:
    assert question.element is not None
    live = locate(page, question.element.locator).first
    if await live.count() == 0:
        return Sight(ok=False, actual="not on the page")
    state = await invoke(live, "isOpen")
    said = {True: "expanded", False: "collapsed", None: "neither expanded nor collapsed"}[state]
    return Sight(ok=state is not None and state != question.step.negated, actual=said)


# --- what is stored


async def _cookie(page: Page, question: Question) -> Sight:
    asked = (question.step.name or "").strip()
    cookies = {str(one.get("name")): str(one.get("value")) for one in await page.context.cookies(page.url)}
    named = next((name for name in cookies if name == asked), None)
    named = named or next((name for name in cookies if name.lower() == asked.lower()), None)
    return _kept(question, None if named is None else cookies[named], f"cookies: {', '.join(cookies) or 'none'}")


async def _storage(page: Page, question: Question) -> Sight:
    name = (question.step.name or "").strip()
    found = await invoke(page, "storedHere", {"name": name})
    return _kept(question, found, "there is no such key" if name else "the page keeps nothing in the browser")


def _kept(question: Question, found: str | None, otherwise: str) -> Sight:
    if found is None:
        return wanted(question, held=False, actual=otherwise)
    held = not question.value or holds(question.step.comparison, found, question.value)
    return wanted(question, held, f'"{found[:SHOWN_TEXT]}"')


# --- tables


async def _table(page: Page, question: Question) -> Sight:
    """The rows that must be there, in the one table that is meant."""
    if question.element is not None:
        live = locate(page, question.element.locator).first
        seen = [await invoke(live, "rowsOf")] if await live.count() else []
    else:
        seen = list(await invoke(page, "tablesHere"))
    grids_seen = [grids.Grid.of(one["rows"], headed=one["header"]) for one in seen]
    return wanted(question, *grids.compare(question.step.table, grids_seen))


READERS: Final[dict[str, Callable[[Page, Question], Awaitable[Sight]]]] = {
    "changed": _changed,
    "style": _style,
    "expanded": _expanded,
    "cookie": _cookie,
    "storage": _storage,
    "table": _table,
}
"""By verb."""
