"""The five-point gate before every use of an element."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

from playwright.async_api import Error, Page

from pacts.domain.element import Box, Locator, ResolvedElement
from pacts.domain.result import GatePoint, GateReport
from pacts.runtime.control import Facts
from pacts.runtime.locate import locate
from pacts.runtime.outcome import has_moved, is_gone
from pacts.runtime.page_scripts import inquire_all, invoke

STRANGE_S = 1.0
"""How long a locator that matches nothing, several or another element is given: a list may be just being replaced."""
VANISHED_S = 3.0
"""How long a page stays as it is before an element that good runs used and that no locator matches counts as gone."""
CHANGE_MS = 200
"""Between two questions when nothing matches: a change of the page ends it sooner."""
POINTS: tuple[GatePoint, ...] = get_args(GatePoint)
DEMANDED_FOR_CHECK: tuple[GatePoint, ...] = ("unique", "scoped")
DEMANDED: tuple[GatePoint, ...] = (*DEMANDED_FOR_CHECK, "visible", "enabled", "stable")
"""In the order in which a failure is told: what is not the element need not be visible."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The gate's report and what the session must know besides."""

    report: GateReport
    opens_window: bool = False
    facts: Facts | None = None
    ms: float = 0.0
    aim: Mapping[str, Any] | None = None
    """Where in the viewport a click reaches the element; None where that was not asked for or can't be said."""
    picture: int = 0
    """Number of the picture that shows the page as it is now; 0 where none does."""
    visible_ms: float | None = None
    """How long the element was waited for until it was visible; None when it never was."""


async def gate(
    page: Page,
    element: ResolvedElement,
    *,
    for_check: bool,
    limit_s: float,
    turn: int = 0,
    usable: bool = True,
    aim: bool = False,
    vanishing: bool = False,
) -> Passage:
    """The state of the five points, waited for until all hold or the time is over; spare locators step in.

    Args:
        page: where the element is.
        element: what is to be used.
        for_check: nothing will be done to it.
        limit_s: how long the points are waited for.
        turn: number of this passage; by it the page can say later where the element is that passed.
        usable: a disabled one will not do; False for what a person can do with a disabled one, too.
        aim: it is about to be clicked; until then the click is kept from everything else at the point it is told.
        vanishing: an element that is not there on a page that stays as it is counts as gone after `VANISHED_S`.
    """
    started = calm_since = time.monotonic()
    while True:
        left = limit_s - (time.monotonic() - started)
        asked = time.monotonic()
        ways = {"forCheck": for_check, "usable": usable, "wait": max(left, 0) * 1000, "turn": turn, "aim": aim}
        answer, used = await _best(page, element, ways)
        passage = replace(_passage(answer, used, for_check=for_check), ms=(time.monotonic() - started) * 1000)
        if answer["visibleMs"] is not None:
            passage = replace(passage, visible_ms=(asked - started) * 1000 + answer["visibleMs"])
        spent = time.monotonic() - started
        strange = not (answer["points"]["unique"] and answer["points"]["scoped"]) and not answer["gone"]
        absent = answer["count"] == 0
        if passage.report.passed or for_check or spent >= (STRANGE_S if strange and not absent else limit_s):
            return passage
        if vanishing and absent and time.monotonic() - calm_since >= VANISHED_S:
            return passage
        if await _change(page):
            calm_since = time.monotonic()


async def _best(page: Page, element: ResolvedElement, ways: dict[str, float]) -> tuple[dict[str, Any], Locator]:
    """The answer of the first locator that means the resolved element alone; else that of the element's own."""
    first: dict[str, Any] | None = None
    for locator in (element.locator, *element.spare):
        answer = await _ask(page, locator, element, ways)
        if answer["points"]["unique"] and answer["points"]["scoped"]:
            return answer, locator
        first = first or answer
    assert first is not None
    return first, element.locator


async def _ask(page: Page, locator: Locator, element: ResolvedElement, ways: dict[str, float]) -> dict[str, Any]:
    ask = {
        "ref": element.ref,
        "document": element.document,
        "fingerprint": element.fingerprint.model_dump(exclude={"look_alikes"}),
        "many": element.many,
        **ways,
    }
    live = locate(page, locator)
    try:
        return dict(await inquire_all(live, "gate", ask))
    except Error as error:
        if is_gone(error):
            raise
        return _no_answer(error)


def _no_answer(error: Error) -> dict[str, Any]:
    """The document went away, or the frame is not there (yet)."""
    reason = "the page is being replaced" if has_moved(error) else error.message.splitlines()[0]
    points = dict.fromkeys(POINTS, False)
    unknown: dict[str, Any] = {"cover": "", "same": None, "box": None, "opens": False, "facts": None, "visibleMs": None}
    unknown |= {"ref": 0, "document": "", "unchanged": False, "aim": None, "picture": 0}
    return {"count": 0, "points": points, "reason": reason, "gone": True} | unknown


def _passage(answer: dict[str, Any], used: Locator, *, for_check: bool) -> Passage:
    points: dict[str, bool] = {point: bool(answer["points"][point]) for point in POINTS}
    demanded = DEMANDED_FOR_CHECK if for_check else DEMANDED
    failed: GatePoint | None = next((point for point in demanded if not points[point]), None)
    report = GateReport(
        passed=failed is None,
        points=points,
        failed_point=failed,
        reason=answer["reason"] if failed else "",
        covered_by=answer["cover"],
        box=Box.model_validate(answer["box"]) if answer["box"] else None,
        same_element=answer["same"],
        locator=used if points["unique"] and points["scoped"] else None,
        ref=answer["ref"] or None,
        document=answer["document"],
        unchanged=bool(answer["unchanged"]),
    )
    facts = Facts.read(answer["facts"]) if answer["facts"] else None
    return Passage(
        report=report,
        opens_window=bool(answer["opens"]),
        facts=facts,
        aim=answer["aim"] or None,
        picture=int(answer["picture"]),
    )


async def _change(page: Page) -> bool:
    """Waits a moment for the page to change; says whether it did, or is about to."""
    try:
        changed = await invoke(page, "nextChange", {"ms": CHANGE_MS, "since": None})
        return bool(changed) or bool(await invoke(page, "busyHere", 0))
    except Error as error:
        if is_gone(error):
            raise
        return True
