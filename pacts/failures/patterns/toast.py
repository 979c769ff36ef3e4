"""A short message lies over the element: closed by its own cross, or waited for until it goes."""

import re

from pacts.domain.survey import Overlay
from pacts.failures.pattern import Facts, Finding, Pattern, by_way, first_found, on_overlay, short
from pacts.failures.ways_out import way_out

TOAST = re.compile(
    r"toast|snackbar|snack-bar|notification|notice|growl|flash|notyf|\bstatus\b|\balert\b|aria-live|\bpolite\b|\bassertive\b"
)
LARGEST = 0.25
"""Share of the viewport: a message that takes more is a dialog."""


def detect(facts: Facts) -> Finding | None:
    """A message over the element."""
    return first_found(facts.survey.covers, _judge)


def _judge(overlay: Overlay) -> Finding | None:
    named = TOAST.search(f"{overlay.marks} {overlay.role}") or TOAST.search(overlay.inner)
    if not named or overlay.share > LARGEST or overlay.fields or not overlay.text or "dialog" in overlay.role:
        return None
    what = f'the message "{short(overlay.text)}" ({overlay.outline})'
    found = way_out(overlay, "close")
    if found is not None:
        return Finding(what, by_way(overlay, found[0], f"closed {what}"))
    return Finding(what, on_overlay("wait_gone", overlay, f"waited for {what} to go away"))


PATTERN = Pattern("toast", "A short message lies over the element", 30, detect)
