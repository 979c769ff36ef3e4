"""A veil with a spinner lies over the element: waited for."""

import re

from pacts.domain.survey import Overlay
from pacts.failures.pattern import Facts, Finding, Pattern, first_found, on_overlay, short

LOADING = re.compile(r"spinner|loading|loader|progress|busy|preload|throbber|backdrop-load|blockui|nprogress|wait")
SAYS = re.compile(
    r"^(loading|please wait|wait|saving|processing|working|one moment|einen moment|bitte warten|lädt|chargement|"
    r"cargando|caricamento|laden)\b",
    re.IGNORECASE,
)
MOST_TEXT = 80


def detect(facts: Facts) -> Finding | None:
    """A veil that says that it waits."""
    return first_found(facts.survey.covers, _judge)


def _judge(overlay: Overlay) -> Finding | None:
    said = overlay.busy or LOADING.search(f"{overlay.marks} {overlay.inner}") or SAYS.match(overlay.text)
    if not said or overlay.fields or len(overlay.text) > MOST_TEXT or any(way.caption for way in overlay.ways):
        return None
    what = f"the veil {overlay.outline}" + (f' "{short(overlay.text)}"' if overlay.text else "")
    return Finding(what, on_overlay("wait_gone", overlay, f"waited until {what} was gone"))


PATTERN = Pattern("loading_veil", "A veil with a spinner lies over the element", 25, detect, for_checks=True)
