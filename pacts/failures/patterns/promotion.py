"""A newsletter form or an offer lies over the page: closed or declined, never accepted."""

import re

from pacts.domain.survey import Overlay
from pacts.failures.pattern import Facts, Finding, Pattern, by_way, first_found, short
from pacts.failures.ways_out import DOES, way_out

PROMOTION = re.compile(
    r"newsletter|subscribe|mailing list|sign up for|join (our|the) list|\d ?% off|special offer|limited (time|offer)|"
    r"free shipping|exclusive (deal|offer|discount)|don't miss|your (first )?order|download our app|get the app|"
    r"take (our|a) (short )?survey|"
    r"rate (us|your)|enable notifications|abonn|suscr[ií]b|iscriviti|inscrivez|rundbrief|boletín|rabatt|gutschein|"
    r"réduction|descuento|sconto|korting",
    re.IGNORECASE,
)
FIELDS = frozenset({"email", "checkbox", "radio"})
"""What such a form asks for; one that asks for more is the application's own."""
MOST_TEXT = 1500


def detect(facts: Facts) -> Finding | None:
    """An offer that the requirement does not speak of."""
    if facts.speaks_of("newsletter", "subscri", "popup", "pop-up", "overlay", "special offer", "promotion"):
        return None
    return first_found(facts.in_the_way, lambda overlay: _judge(facts, overlay))


def _judge(facts: Facts, overlay: Overlay) -> Finding | None:
    if not PROMOTION.search(overlay.text) or len(overlay.text) > MOST_TEXT or overlay.filled:
        return None
    asks = [field for field in overlay.fields if field not in FIELDS]
    mail = "email" in overlay.fields
    if (asks and not (mail and asks == ["text"])) or (overlay.heading and facts.speaks_of(overlay.heading.lower())):
        return None
    found = way_out(overlay, "reject", "close")
    if found is None:
        return None
    way, kind = found
    what = f'the {"newsletter overlay" if mail else "promotion"} "{short(overlay.text)}"'
    return Finding(what, by_way(overlay, way, f'dismissed {what} {DOES[kind]} ("{way.caption}")'))


PATTERN = Pattern("promotion", "A newsletter form or an offer lies over the page", 20, detect)
