"""Reads the corpus of pages: self-contained HTML files with targets in words and the true elements marked.

In a page, `data-t="cart menu"` marks an element as the truth of the targets "cart" and "menu"; a target may have
several marked elements: each is right, as a label and its box are. A script at its end lists the targets:

    <script type="application/json" id="targets">
    [{"say": "click the cart icon", "t": "cart"}, {"say": "click Edit", "t": "?"}, {"say": "click Log out", "t": null}]
    </script>

where null means that nothing on the page is meant and "?" that several are meant equally well. Marks and script are
removed before the page is looked at.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

from tests.corpus.halves import SECOND, is_held

FOLDER = Path(__file__).parent / "pages"
_TARGETS = re.compile(r'<script type="application/json" id="targets">(.*?)</script>', re.DOTALL)
ABSENT = ""
AMBIGUOUS = "?"


@dataclass(frozen=True, slots=True)
class Aim:
    """One target in words and what is true about it."""

    say: str
    truth: str
    """The mark, `ABSENT` or `AMBIGUOUS`."""


@dataclass(frozen=True, slots=True)
class MarkedPage:
    """A page of the corpus."""

    name: str
    html: str
    """With its marks, without its list of targets."""
    aims: tuple[Aim, ...]

    @property
    def held(self) -> bool:
        """Whether it is held back."""
        return self.name.startswith(f"{SECOND}/") and is_held(self.name)


def pages() -> list[MarkedPage]:
    """Every page of the corpus, by name."""
    return [_read(path) for path in sorted(FOLDER.rglob("*.html"))]


def _read(path: Path) -> MarkedPage:
    text = path.read_text(encoding="utf-8")
    found = _TARGETS.search(text)
    if found is None:
        raise ValueError(f"{path} lists no targets")
    aims = tuple(Aim(each["say"], each["t"] if each["t"] is not None else ABSENT) for each in json.loads(found[1]))
    html = text[: found.start()] + text[found.end() :]
    marked = {mark for marks in re.findall(r'data-t="([^"]*)"', html) for mark in marks.split()}
    if missing := {aim.truth for aim in aims} - marked - {ABSENT, AMBIGUOUS}:
        raise ValueError(f"{path} marks no element for {sorted(missing)}")
    return MarkedPage(str(path.relative_to(FOLDER).with_suffix("")), html, aims)
