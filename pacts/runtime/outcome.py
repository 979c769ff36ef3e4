"""A step's failure as data, and Playwright's errors in plain words."""

import re

from playwright.async_api import Error

from pacts.domain.result import CauseCode

GONE = re.compile(
    r"Target (page, context or browser|closed|crashed)|has been closed|Page crashed|Browser has been closed|"
    r"Connection closed|browser has disconnected",
    re.IGNORECASE,
)
MOVED = re.compile(
    r"Execution context was destroyed|Cannot find context|Frame was detached|frame got detached|navigat|"
    r"Inspected target navigated|Unable to adopt|JSHandles can be evaluated only",
    re.IGNORECASE,
)
COVERED = re.compile(r"(<[^>]*>[^\n]*?) intercepts pointer events")
WAITING: dict[str, tuple[CauseCode, str]] = {
    "element is not enabled": ("element_disabled", "it is disabled"),
    "element is not editable": ("element_disabled", "it is read-only"),
    "element is not visible": ("element_absent", "it is not visible"),
    "element is not stable": ("not_ready", "it keeps moving"),
    "element is outside of the viewport": ("element_covered", "it can't be scrolled into view"),
    "did not find some options": ("element_absent", "the list has no such option"),
    "element was detached": ("not_ready", "it was replaced again and again"),
}


class Refusal(Exception):
    """Why a step could not be done; becomes a `Deed`."""

    def __init__(self, cause: CauseCode, message: str) -> None:
        super().__init__(message)
        self.cause: CauseCode = cause
        self.message = message


def is_gone(error: Error) -> bool:
    """Whether the page or the browser is no more."""
    return bool(GONE.search(error.message))


def has_moved(error: Error) -> bool:
    """Whether the document was replaced while it was being asked."""
    return bool(MOVED.search(error.message))


def explain(error: Error, what: str) -> Refusal:
    """What kept Playwright from doing something, as a person would say it."""
    covered = COVERED.search(error.message)
    if covered:
        return Refusal("element_covered", f"{what} is covered by {covered[1]}, which would receive the click")
    for words, (cause, said) in WAITING.items():
        if words in error.message:
            return Refusal(cause, f"{what} could not be used: {said}")
    if "Timeout" in error.message:
        return Refusal("step_timeout", f"{what} could not be used within the time: {_first_line(error)}")
    return Refusal("expectation_not_met", f"{what} could not be used: {_first_line(error)}")


def _first_line(error: Error) -> str:
    return error.message.splitlines()[0].removeprefix("Locator.").strip()
