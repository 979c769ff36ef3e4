"""Reads the sheets of claims: pages that look like real ones, and statements about them.

Beside `pages/basket.html` stands `basket.claims`, one line for each:

    = the total is "$79.30"          true: a run must bear it out
    ? only one flight is direct      true, but more than a run understands: it may be refused
    ~ $79.30 => $78.30               the last true claim is false on the page that is changed so
    - the total is "$80.40"          false on the page as it is

" / " parts the lines of a requirement that does something first.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

FOLDER = Path(__file__).parent / "pages"
_ARROW = re.compile(r" =>(?: |$)")


@dataclass(frozen=True, slots=True)
class Case:
    """A requirement, the page it is run on, and what the run must say of it."""

    name: str
    say: str
    html: str
    wanted: Literal["green", "not green", "either"]


def cases() -> list[Case]:
    """The claims of all sheets, in order."""
    return [case for sheet in sorted(FOLDER.glob("*.claims")) for case in _read(sheet)]


def _read(sheet: Path) -> Iterator[Case]:
    html = sheet.with_suffix(".html").read_text(encoding="utf-8")
    true = ""
    for number, line in enumerate(sheet.read_text(encoding="utf-8").splitlines(), 1):
        sign, said, name = line[:2], line[2:].replace(" / ", "\n"), f"{sheet.stem}:{number}"
        match sign:
            case "= " | "? ":
                true = said
                yield Case(name, said, html, "green" if sign == "= " else "either")
            case "~ ":
                yield Case(name, true, _changed(html, line[2:], name), "not green")
            case "- ":
                yield Case(name, said, html, "not green")
            case _:
                raise ValueError(f"{name} is no claim: {line!r}")


def _changed(html: str, change: str, name: str) -> str:
    was, now = _ARROW.split(change, maxsplit=1)
    if was not in html:
        raise ValueError(f"{name}: the page has no {was!r}")
    return html.replace(was, now)
