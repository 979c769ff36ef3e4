"""A warning that the session ends soon has come up: the session is kept, the page is never left."""

import re
from typing import Final

from pacts.domain.survey import Overlay, Way
from pacts.failures.pattern import Facts, Finding, Pattern, by_way, first_found, short

WARNING: Final = re.compile(
    r"session (is |will |has )?(soon )?(be )?(about to|timing out|time ?out|expir|end)|session time ?out|"
    r"(are you|you'?re) still (there|here|working)|(due to|because of|been) inactiv|"
    r"(logged|signed) out (soon|automatically|in \d)|"
    r"sitzung (läuft|endet)|session (va )?(bientôt )?expirer|sesión (va a|está a punto de) (caducar|expirar)",
    re.IGNORECASE,
)
STAY: Final = re.compile(
    r"(yes,? )?(stay|keep|extend|remain|continue|i'?m (still )?here|still here)\b"
    r"( me| my| the| this)?( (signed|logged) in| here| session| working| on (this|the) page)?[.!]?\Z",
    re.IGNORECASE,
)
LEAVES: Final = re.compile(r"\b(exit|leave|log ?out|sign ?out|log off|end|quit)\b[^.?!]*\?", re.IGNORECASE)
"""A question by which the page would be left; its refusal stays."""
REFUSE: Final = re.compile(r"(no|cancel|no,? thanks?|not now)[.!]?\Z", re.IGNORECASE)
MOST_TEXT: Final = 600


def detect(facts: Facts) -> Finding | None:
    """A warning over the page, or one by which the page made everything else unusable."""
    if facts.speaks_of("session", "timeout", "time-out", "inactiv", "logged out", "signed out"):
        return None
    disabled = facts.subject is not None and not facts.subject.enabled and not facts.subject.wanting
    overlays = facts.survey.overlays if disabled else facts.in_the_way
    return first_found((one for one in overlays if not one.holds_target), _judge)


def _judge(overlay: Overlay) -> Finding | None:
    if not WARNING.search(overlay.text) or len(overlay.text) > MOST_TEXT or overlay.fields:
        return None
    way = _stays(overlay)
    if way is None:
        return None
    what = f'the warning "{short(overlay.text)}"'
    return Finding(what, by_way(overlay, way, f'answered {what} by staying ("{way.caption}")'))


def _stays(overlay: Overlay) -> Way | None:
    """The control that keeps the session; the refusal, where the question is whether to leave."""
    kept = [way for way in overlay.ways if STAY.match(way.caption)]
    refused = [way for way in overlay.ways if REFUSE.match(way.caption)] if LEAVES.search(overlay.text) else []
    found = kept or refused
    return found[0] if len(found) == 1 else None


PATTERN = Pattern("session_warning", "A warning that the session ends soon has come up", 24, detect)
