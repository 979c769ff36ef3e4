"""A chat bubble or another floating button lies over the element: the page is scrolled until the element is free."""

import re

from pacts.domain.survey import Overlay
from pacts.failures.pattern import Facts, Finding, Pattern, by_way, first_found, on_subject

WIDGET = re.compile(
    r"chat|intercom|zendesk|drift|messenger|crisp|tawk|hubspot|freshchat|livechat|helpdesk|support-|assistant|\bfab\b|floating|feedback|back-to-top|scroll-top|whatsapp"
)
LARGEST = 0.2
"""Share of the viewport: what takes more was opened by somebody."""
FOLDS = re.compile(r"(minimi[sz]e|close|hide)( (the |this )?(chat|messenger|widget|window))?\Z", re.IGNORECASE)


def detect(facts: Facts) -> Finding | None:
    """A floating button over the element."""
    subject = facts.subject
    if subject is None:
        return None

    def judge(overlay: Overlay) -> Finding | None:
        if overlay.position != "fixed" or not WIDGET.search(f"{overlay.marks} {overlay.inner}") or overlay.filled:
            return None
        what = f"the floating {overlay.outline}"
        fold = next((way for way in overlay.ways if FOLDS.match(way.caption)), None)
        if overlay.share > LARGEST:
            return None if fold is None else Finding(what, by_way(overlay, fold, f'folded {what} ("{fold.caption}")'))
        return Finding(what, on_subject("scroll_free", subject, f"scrolled the element out from under {what}"))

    return first_found(facts.survey.covers, judge)


PATTERN = Pattern("chat_widget", "A chat bubble or floating button lies over the element", 35, detect)
