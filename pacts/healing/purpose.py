"""Whether a thing can still be what another one was: its kind, and what a step can do to it."""

import re
from typing import Final, Literal

from pacts.healing.features import Features
from pacts.healing.naming import Bond, stems

Deed = Literal["click", "fill", "select", "check", "read"]
"""What a step does to the element."""

PRESSED: Final = frozenset({"button", "link", "menuitem", "tab"})
SAID: Final = frozenset({"text", "heading", "container", "row", "columnheader", "table", "img", ""})
"""Kinds that are only read; a redesign makes a heading of a text and the other way round."""
PICKED: Final = frozenset({"choice", "field"})
"""A list to choose from may become a field that completes what is typed."""
_FILLED: Final = frozenset({"choice", "field", "password", "file", "slider"})
_SENDS: Final = stems(("save", "submit", "delete", "pay", "send", "apply", "buy", "upload", "publish", "confirm"))
"""Deeds that a plain link can't do."""
_DESTROYS: Final = stems(
    ("delete", "destroy", "erase", "terminate", "revoke", "deactivate", "wipe", "purge", "reset", "uninstall", "cancel")
)
"""Deeds that a person wants to be asked about."""
CROSSED_OUT: Final = frozenset({"s", "del", "strike"})
"""Tags of what holds no more: the price before a reduction."""
_FIGURES: Final = re.compile(r"[-+]?\d[\d.,' ]*")
_TYPED: Final = frozenset(
    {"email", "tel", "number", "date", "time", "url", "password", "color", "month", "week", "file"}
)


def barred_by_kind(was: Features, now: Features, named: Bond, deed: Deed) -> str:
    """Why what is there now can't be what was there, whatever it is called; "" when it can."""
    one, other = was.family, now.family
    if was.says:
        return _barred_value(was.says, now.says or now.text)
    if deed == "read" and one in SAID and other in SAID:
        return f"it is a {other}, not a {one}" if "img" in {one, other} and one != other and one and other else ""
    if one and other and one != other and not _crosses(was, now, named, deed):
        return f"it is a {other}, not a {one}"
    if one == "field" and {was.type, now.type} <= _TYPED and was.type != now.type:
        return f"it takes a {now.type}, not a {was.type}"
    return ""


def _barred_value(was: str, now: str) -> str:
    """Why a text is not a value of the sort that was read: "44 %" is none where "20.4 °C" stood."""
    if was == now or _sort_of(was) == _sort_of(now):
        return ""
    return f'it says "{now[:40]}", which is no value like "{was[:40]}"'


def _sort_of(text: str) -> tuple[str, ...]:
    """What a value says besides its figures, in any order: an amount of euros, a time, a date, degrees."""
    plain = _DATE.sub(" @ ", text.replace("\u00a0", " ").casefold())
    parts: list[str] = _PARTS.findall(_FIGURES.sub(" # ", plain))
    return tuple(sorted(_UNITS.get(part, part) for part in parts))


_UNITS: Final = {
    "eur": "€", "usd": "$", "us$": "$", "gbp": "£", "pln": "zł", "jpy": "¥", "czk": "kč", "°c": "°", "℃": "°",
}  # fmt: skip
"""Units that are written in two ways."""
_DATE: Final = re.compile(
    r"\b(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.?\s+[^\W\d_]{3,10}\.?,?\s+\d{4}|[^\W\d_]{3,10}\.?\s+\d{1,2},?\s+\d{4})\b"
)
"""A day with its year: "31/08/2025", "31 August 2025", "Aug 31, 2025"."""
_PARTS: Final = re.compile(r"[@#]|[^\W\d_]+\$?|°c?|[^\w\s#@]")


def barred_by_state(was: Features, now: Features, deed: Deed) -> str:
    """Why nothing can be done with it; "" when something can."""
    if now.visible is False and was.visible is not False:
        return "it is not shown"
    if deed != "read" and now.enabled is False and was.enabled is not False:
        return "it is disabled, and was not"
    if now.tag in CROSSED_OUT and was.tag not in CROSSED_OUT:
        return "it is crossed out"
    return ""


def turns_destructive(was: Features, now: Features) -> bool:
    """Whether what is there now destroys something that the old element did not."""
    if now.family in _FILLED:
        return False  # "Codice del conto", "Reason to cancel": it is written or chosen there
    told = (now.called, now.text) if now.family in PRESSED else (now.called,)
    return bool(_DESTROYS & stems(told)) and not _DESTROYS & stems((was.called, was.text))


def _crosses(was: Features, now: Features, named: Bond, deed: Deed) -> bool:
    """Whether the two kinds stand for each other in practice, where both are called the same."""
    kinds = {was.family, now.family}
    if kinds <= PICKED and was.tag == now.tag == "input":
        return True  # one that completes what is typed
    if named not in {"same", "near"}:
        return False
    if deed == "click" and _is_text_pressed(kinds):
        return was.family == "text" and was.button is None  # it was pressed, whatever it was made of
    if kinds <= PRESSED:
        return now.family != "link" or not _leads_away(now) or not _SENDS & stems((was.called,))
    return kinds <= PICKED and deed in {"fill", "select"}


def _is_text_pressed(kinds: set[str]) -> bool:
    """Whether one of two kinds is a text and the other one is pressed."""
    return "text" in kinds and bool(kinds & PRESSED)


def _leads_away(of: Features) -> bool:
    return bool(of.href) and not of.href.startswith(("#", "javascript:"))
