"""Reads the written claims: small pages with statements about them, true ones and false ones.

A page of the folder `claims` lists at its end what is said of it:

    <script type="application/json" id="claims">
    [{"say": "the total is \"$70.40\"", "true": true}, {"say": "the total is \"$4.90\"", "true": false}]
    </script>

`on_pages.json` beside them lists claims about pages of the corpus of pages, by the page's name.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from tests.corpus.page_files import pages

FOLDER = Path(__file__).parent / "claims"
_LIST = re.compile(r'<script type="application/json" id="claims">(.*?)</script>', re.DOTALL)
_MARKS = re.compile(r'\sdata-t="[^"]*"')


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement about a page."""

    say: str
    true: bool


@dataclass(frozen=True, slots=True)
class ClaimedPage:
    """A page and what is said of it."""

    name: str
    html: str
    claims: tuple[Claim, ...]


def claimed_pages() -> list[ClaimedPage]:
    """Every page of which something is said, by name."""
    own = [_read(path) for path in sorted(FOLDER.glob("*.html"))]
    told = json.loads((FOLDER / "on_pages.json").read_text(encoding="utf-8"))
    html = {page.name: _MARKS.sub("", page.html) for page in pages() if not page.held}
    return own + [ClaimedPage(name, html[name], _claims(listed)) for name, listed in told.items()]


def _read(path: Path) -> ClaimedPage:
    text = path.read_text(encoding="utf-8")
    found = _LIST.search(text)
    if found is None:
        raise ValueError(f"{path} lists no claims")
    return ClaimedPage(path.stem, text[: found.start()] + text[found.end() :], _claims(json.loads(found[1])))


def _claims(listed: list[dict[str, str | bool]]) -> tuple[Claim, ...]:
    return tuple(Claim(str(one["say"]), one["true"] is True) for one in listed)
