"""A header, a footer or another part lies over the element: the page is scrolled until it is free."""

from pacts.domain.survey import Overlay
from pacts.failures.pattern import Facts, Finding, Pattern, first_found, on_subject

LARGEST = 0.6
"""Share of the viewport: behind what takes more there is no place to scroll to."""


def detect(facts: Facts) -> Finding | None:
    """A part of the page over the element that is no dialog."""
    subject = facts.subject
    if subject is None:
        return None

    def judge(overlay: Overlay) -> Finding | None:
        if overlay.position == "dialog" or overlay.share > LARGEST:
            return None
        what = (
            f"{overlay.outline}, which stays where it is"
            if overlay.position in {"fixed", "sticky"}
            else overlay.outline
        )
        return Finding(what, on_subject("scroll_free", subject, f"scrolled the element out from under {what}"))

    return first_found(facts.survey.covers, judge)


PATTERN = Pattern("sticky_bar", "A header, footer or other part lies over the element", 50, detect)
