"""Which page one is on, as the page itself says it: by its address, or by the heading over all of it."""

import re
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import unquote, urlsplit

from pacts.domain.page import Candidate, Snapshot
from pacts.domain.plan import Step, Target
from pacts.eyes.words import WHOLE, Phrase, identifier, match, phrase

_EXTENSION: Final = re.compile(r"\.[a-z]{2,5}$", re.IGNORECASE)
_NOUN: Final = re.compile(r"\s+(?:page|screen|view)$", re.IGNORECASE)
"""The noun that authors and headings may write as a part of the name: "the Hovers Page"."""
_BROKEN: Final = re.compile(r"\b(?:404|403|500|not found|no such page|does ?n[o']t exist|went wrong)\b", re.IGNORECASE)
"""What a page says that is there in place of the one at its address."""
_LOG_IN: Final = frozenset({"login", "log in", "log-in", "sign in", "signin", "sign-in"})
"""Names of the page where one logs in, whatever its address is."""
_DEPTH: Final = 2
"""Parts at the end of a path that may name the page: `/orders/12` is "order 12"."""
_TITLED: Final = frozenset({"title", "page title", "pagetitle", "page heading", "page header", "heading"})
"""What markup without headings calls the one text that is the page's."""

Sign = Literal["url", "heading", "text", "button"]


@dataclass(frozen=True, slots=True)
class Told:
    """What of the page says which one it is."""

    by: Sign
    says: str
    """The end of the address, the text of the heading, or the name of the button that logs in."""


def asks_a_page(step: Step) -> Target | None:
    """The page a check says one is on; None where more is said of it than its name."""
    target = step.target
    if step.sort != "check" or step.verb != "visible" or target is None or target.kind != "page" or not target.words:
        return None
    return target if target == Target(words=target.words, kind="page", noun=target.noun, quoted=target.quoted) else None


def is_about(word: str, snapshot: Snapshot) -> bool:
    """Whether the page, or the application, is called so: "the calendar" on a page headed "Team calendar"."""
    heading = _heading(snapshot)
    names = (snapshot.title, _text(heading) if heading is not None else "")
    return any(phrase(plain_name(name)).stems[-1:] == phrase(word).stems for name in names if name)


def told_by(name: str, snapshot: Snapshot) -> Told | None:
    """What says that the page is the one of this name; None where nothing does, or it shows an error in its place.

    A title says nothing of it: in most applications it is, or holds, the application's own name on every page.

    Args:
        name: what the author calls the page.
        snapshot: the page as it now is.
    """
    heading = _heading(snapshot)
    if _BROKEN.search(snapshot.title) or (heading is not None and _BROKEN.search(_text(heading))):
        return None
    if end := _end_of_address(name, snapshot.url):
        return Told("url", end)
    if heading is not None and _is_called(name, phrase(plain_name(_text(heading)))):
        return Told("heading" if heading.role == "heading" else "text", _text(heading))
    button = _logging_in(snapshot) if asks_to_log_in(name, snapshot) else None
    return Told("button", button.name) if button is not None else None


def asks_to_log_in(name: str, snapshot: Snapshot) -> bool:
    """Whether the page where one logs in is meant, and this one asks for a password."""
    asked = any(c.type == "password" and c.visible for c in candidates(snapshot))
    return asked and plain_name(name).lower() in _LOG_IN


def _logging_in(snapshot: Snapshot) -> Candidate | None:
    """The one button that logs in, where one password is asked for."""
    shown = [c for c in candidates(snapshot) if c.visible]
    buttons = [c for c in shown if c.role == "button" and match(phrase("log in"), phrase(c.name)).level in WHOLE]
    asked = sum(c.type == "password" for c in shown)
    return buttons[0] if asked == len(buttons) == 1 else None


def plain_name(name: str) -> str:
    """A page's name without the noun at its end."""
    return _NOUN.sub("", name.strip())


def candidates(snapshot: Snapshot) -> list[Candidate]:
    """What all frames of a page hold."""
    return [candidate for frame in snapshot.frames for candidate in frame.candidates]


def _end_of_address(name: str, url: str) -> str:
    """The end of the address that is called so; "" where it is called otherwise."""
    parts = [part for part in _path(url).split("/") if part]
    ends = (parts[-size:] for size in range(1, min(_DEPTH, len(parts)) + 1))
    said = ((end, identifier(_EXTENSION.sub("", " ".join(end)))) for end in ends)
    return next(("/" + "/".join(end) for end, words in said if _is_called(name, words)), "")


def _path(url: str) -> str:
    """The path of an address, or of the route that a single-page application keeps behind `#`."""
    parts = urlsplit(unquote(url))
    return parts.fragment if parts.fragment.startswith("/") and len(parts.fragment) > 1 else parts.path


def _is_called(name: str, words: Phrase) -> bool:
    return any(match(phrase(form), words).level in WHOLE for form in (name, plain_name(name)))


def _heading(snapshot: Snapshot) -> Candidate | None:
    """The one heading of the highest level that is used, or what the markup calls the title where there is none."""
    shown = [c for c in snapshot.frames[0].candidates if c.visible and not c.aria_hidden and _text(c)]
    headings = [c for c in shown if c.role == "heading"]
    top = [c for c in headings if c.level == min((one.level or 9) for one in headings)]
    if not top:
        top = [c for c in shown if not c.role and _TITLED & {identifier(mark).plain for mark in _marks(c)}]
    return top[0] if len(top) == 1 else None


def _marks(candidate: Candidate) -> list[str]:
    return [mark for mark in (candidate.element_id, *candidate.classes, *candidate.test_ids.values()) if mark]


def _text(candidate: Candidate) -> str:
    return " ".join((candidate.name or candidate.text).split())
