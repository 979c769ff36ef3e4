"""Page objects as data: which page has which elements, and how steps call them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from pacts.codegen.executed import Executed
from pacts.codegen.text import identifier, pascal, unique
from pacts.domain.element import Locator, LocatorPart
from pacts.domain.plan import Step, Target

_NOUNS = {
    "textbox": "field",
    "searchbox": "field",
    "spinbutton": "field",
    "combobox": "dropdown",
    "listbox": "list",
    "img": "image",
    "columnheader": "column",
    "rowheader": "row_header",
    "gridcell": "cell",
    "listitem": "item",
    "article": "card",
    "menuitem": "menu_item",
    "region": "section",
    "contentinfo": "footer",
    "banner": "header",
    "main": "main_part",
    "status": "message",
}
_NOUN_BY = {"label": "field", "placeholder": "field", "alt": "image", "text": "text", "title": "element"}
_PRESUMED_ROLES = {
    "button": "button", "link": "link", "checkbox": "checkbox", "radio": "radio", "switch": "switch",
    "dropdown": "combobox", "option": "option", "slider": "slider", "tab": "tab", "menuitem": "menuitem",
    "heading": "heading", "alert": "alert", "dialog": "dialog", "image": "img", "table": "table",
    "navigation": "navigation",
}  # fmt: skip
_VARIABLE_SEGMENT = re.compile(r"^(\d+|[0-9a-f]{8,}|[0-9a-f-]{32,})$", re.IGNORECASE)
_EXTENSION = re.compile(r"\.(html?|php|aspx?|jsp)$", re.IGNORECASE)
_HOME = re.compile(r"^(index|default)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageObject:
    """One page of the application and the elements of it that the test uses, by snake_case name."""

    class_name: str
    variable: str
    path: str
    elements: Mapping[str, Locator]


@dataclass(frozen=True, slots=True)
class Handle:
    """An element as a test calls it: the page object and the property."""

    page: PageObject
    element: str


Part = str
"""Which of a step's elements: "target", "destination", "option:<text>" or "banner:<number>"."""


@dataclass(frozen=True, slots=True)
class Book:
    """All page objects of a test, and which element each step uses."""

    pages: tuple[PageObject, ...]
    handles: Mapping[tuple[str, Part], Handle]

    def handle(self, step_id: str, part: Part = "target") -> Handle | None:
        """The element that a step uses; None for a step without one."""
        return self.handles.get((step_id, part))


@dataclass(frozen=True, slots=True)
class _Use:
    step_id: str
    part: Part
    path: str
    locator: Locator
    target: Target | None


def book_of(run: Executed) -> Book:
    """Page objects for every element that the run's steps used, one class for each URL path."""
    classes: set[str] = set()
    elements: dict[str, dict[str, Locator]] = {}
    objects: dict[str, PageObject] = {}
    handles: dict[tuple[str, Part], Handle] = {}
    for use in _uses(run):
        if use.path not in objects:
            name = unique(_page_name(use.path), classes)
            elements[use.path] = {}
            objects[use.path] = PageObject(pascal(name), name, use.path, elements[use.path])
        handles[use.step_id, use.part] = Handle(objects[use.path], _element(elements[use.path], use))
    return Book(tuple(objects.values()), handles)


def _element(known: dict[str, Locator], use: _Use) -> str:
    same = next((name for name, locator in known.items() if locator == use.locator), None)
    if same is not None:
        return same
    name = unique(element_name(use.locator, use.target), {*known, "page"})
    known[name] = use.locator
    return name


def _uses(run: Executed) -> list[_Use]:
    """Every element in order. The page of a step is where the step before it ended."""
    uses: list[_Use] = []
    seen: dict[str, Locator] = {}
    here = page_path(run.base_url)
    for step in run.plan.steps:
        result = run.results.get(step.id)
        if result is None:
            continue
        after = page_path(result.evidence.url) if result.evidence.url else here
        place = after if step.is_check else here
        asked = step.expectation or step
        uses += [
            _Use(step.id, f"banner:{number}", place, mitigation.locator, None)
            for number, mitigation in enumerate(result.mitigations)
            if mitigation.locator is not None
        ]
        told = asked.target.model_dump_json() if asked.target else ""
        locator = result.locator or _known_of(asked, seen.get(told)) or _presumed_of(asked)
        if result.locator is not None:
            seen[told] = result.locator
        if locator is not None:
            uses.append(_Use(step.id, "target", place, locator, asked.target))
        if result.destination is not None:
            uses.append(_Use(step.id, "destination", place, result.destination, step.destination))
        here = after
    return uses


def _known_of(step: Step, locator: Locator | None) -> Locator | None:
    """What is to be gone, as it was when it was seen: words alone would miss it if it were still there."""
    if locator is None or not (step.is_check and step.verb == "visible" and step.negated):
        return None
    *around, last = locator.parts
    return locator.model_copy(update={"parts": (*around, last.model_copy(update={"visible": True}))})


def _presumed_of(step: Step) -> Locator | None:
    if not (step.is_check and step.verb in {"visible", "count"} and step.target):
        return None
    return presumed(step.target)


def presumed(target: Target) -> Locator | None:
    """A locator made from words alone, for a thing that was rightly not on the page; None when words do not do."""
    part = _named_outright(target) or _by_role(target) or _by_words(target)
    if part is None:
        return None
    around = [link for scope in reversed(target.scope) for link in _scope_parts(scope.target)]
    return Locator(parts=(*around, part.model_copy(update={"visible": True})))


def _named_outright(target: Target) -> LocatorPart | None:
    for name, value in target.attributes.items():
        if name == "css":
            return LocatorPart(by="css", value=value)
        if name.startswith("data-"):
            return LocatorPart(by="test_id", value=value, attribute=name)
    return None


def _by_role(target: Target) -> LocatorPart | None:
    kind = target.kind or ""
    if kind in _TEXT_SCOPES and target.words:
        return LocatorPart(by="role", value=_TEXT_SCOPES[kind], has_text=target.words)
    if kind in _PRESUMED_ROLES and (target.words or kind in _NAMELESS):
        return LocatorPart(by="role", value=_PRESUMED_ROLES[kind], name=target.words or None, exact=target.quoted)
    return None


def _by_words(target: Target) -> LocatorPart | None:
    if not target.words:
        return None
    if target.kind == "field":
        return LocatorPart(by="label", value=target.words, exact=target.quoted)
    return LocatorPart(by="text", value=target.words, exact=False)


_NAMELESS = frozenset({"dialog", "alert", "table"})
_SCOPE_ROLES = {"dialog": "dialog", "table": "table", "list": "list", "navigation": "navigation", "form": "form"}
_TEXT_SCOPES = {"row": "row", "item": "listitem"}


def _scope_parts(target: Target) -> list[LocatorPart]:
    kind = target.kind or ""
    if kind in _SCOPE_ROLES:
        return [LocatorPart(by="role", value=_SCOPE_ROLES[kind], name=target.words or None, exact=False)]
    if kind in _TEXT_SCOPES and target.words:
        return [LocatorPart(by="role", value=_TEXT_SCOPES[kind], has_text=target.words)]
    return []


def page_path(url: str) -> str:
    """The URL's path with ids replaced by `:id`, so that the pages of two records are one page."""
    split = urlsplit(url)
    path = split.path if split.scheme in {"http", "https"} else split.path.rsplit("/", 1)[-1]
    route = split.fragment.split("?")[0] if split.fragment.startswith(("/", "!/")) else ""
    segments = (path.strip("/") + "/" + route.lstrip("!").strip("/")).strip("/").split("/")
    return "/" + "/".join(":id" if _VARIABLE_SEGMENT.match(segment) else segment for segment in segments)


def _page_name(path: str) -> str:
    segments = [_EXTENSION.sub("", s) for s in path.strip("/").split("/")]
    words = [s for s in segments if not _HOME.match(s) and s != ":id"]
    return f"{identifier(*words[-3:]) or 'home'}_page".removesuffix("_page_page") if words else "home_page"


def element_name(locator: Locator, target: Target | None) -> str:
    """A readable snake_case name: place, words, noun and surroundings; never empty, never a keyword."""
    part = locator.parts[-1]
    noun = _noun(part, target)
    words = identifier(_words(part, target))
    if words.endswith(noun):
        words = words.removesuffix(noun).strip("_")
    around = identifier(_surroundings(locator))
    name = "_".join(piece for piece in (_place(part.nth), words, noun) if piece)
    return f"{name}_in_{around}" if around and around != words else name


def _noun(part: LocatorPart, target: Target | None) -> str:
    if part.by == "role":
        return _NOUNS.get(part.value) or identifier(part.value) or "element"
    if target is not None and target.kind not in {None, "element", "page"}:
        return identifier(target.kind or "")
    return _NOUN_BY.get(part.by, "element")


def _words(part: LocatorPart, target: Target | None) -> str:
    said = part.name if part.by == "role" else (None if part.by == "css" else part.value)
    if target and not re.search(r"[^\W\d_]", said or ""):
        said = target.words or said
    said = said or part.has_text or ""
    if not said and part.by == "css":
        said = " ".join(re.findall(r"[A-Za-z][\w-]*", part.value)[-2:]).replace("-", " ").replace("_", " ")
    return said or ""


def _surroundings(locator: Locator) -> str:
    for part in reversed(locator.parts[:-1]):
        said = part.has_text or part.name or (_words(part.has.parts[-1], None) if part.has else "")
        if said:
            return said
    return ""


_ORDINALS = {-1: "last", 0: "first", 1: "second", 2: "third", 3: "fourth", 4: "fifth"}


def _place(nth: int | None) -> str:
    if nth is None:
        return ""
    return _ORDINALS.get(nth, f"n{nth + 1}")
