"""A cookie or consent banner takes the click: refused, closed, and accepted only where it has no other way out."""

import re

from pacts.domain.survey import Overlay
from pacts.failures.pattern import Facts, Finding, Pattern, by_way, first_found, short
from pacts.failures.ways_out import DOES, way_out

CONSENT = re.compile(
    r"cookie|consent|gdpr|dsgvo|rgpd|datenschutz|privatsphäre|confidentialité|privacidad|privacy|privacidade|informativa|"
    r"prywatno|integritet|personvern|evästee|súbor|soubor|クッキー|プライバシー|饼干|隐私",
    re.IGNORECASE,
)
TERMS = re.compile(
    r"\b(terms|conditions|agreement)\b|nutzungsbedingungen|geschäftsbedingungen|conditions générales|términos|"
    r"condizioni|voorwaarden",
    re.IGNORECASE,
)
"""Who accepts these enters into something."""
MOST_TEXT = 4000


def detect(facts: Facts) -> Finding | None:
    """A banner that the requirement does not speak of."""
    if facts.speaks_of("cookie", "consent", "gdpr", "banner"):
        return None
    return first_found(facts.in_the_way, _judge)


def _judge(overlay: Overlay) -> Finding | None:
    if (
        not CONSENT.search(overlay.text)
        or len(overlay.text) > MOST_TEXT
        or "password" in overlay.fields
        or overlay.filled
    ):
        return None
    binding = TERMS.search(overlay.text)
    found = way_out(overlay, "reject", "close") if binding else way_out(overlay, "reject", "close", "accept")
    if found is None:
        return None
    way, kind = found
    what = f'the consent banner "{short(overlay.text)}"'
    return Finding(what, by_way(overlay, way, f'dismissed {what} {DOES[kind]} ("{way.caption}")'))


PATTERN = Pattern("consent_banner", "A consent banner takes the click", 10, detect)
