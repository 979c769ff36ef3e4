"""What a page keeps folded away, and the harmless ways to unfold it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from pacts.domain.plan import Target, Verb
from pacts.eyes.view import Node
from pacts.eyes.words import identifier, match, phrase
from pacts.goals.naming import named
from pacts.goals.scene import Move, Scene, shown_words

Sort = Literal["section", "tab", "tree", "menu", "more", "page"]
PREFERENCE: dict[Sort, float] = {
    "section": 0.6,  # says outright that it is closed
    "tree": 0.6,
    "tab": 0.58,
    "menu": 0.45,  # opens over the page
    "more": 0.4,  # makes the page longer
    "page": 0.3,  # leaves what is shown: everything on the present page comes first
}
"""What is opened first when the words say nothing."""
CLOSED = frozenset(
    ["expandable", "collapsed", "closed", "collapsible", "accordion", "expander", "disclosure", "folder", "dropdown"]
)
"""Words of classes that folded things have."""
OPEN = frozenset(["expanded", "opened", "open", "collapsable", "active", "selected", "current"])
MENU = frozenset(["menu", "hamburger", "options", "account", "profile", "user", "settings", "navigation", "nav"])
MORE = re.compile(
    r"(?:show|view|see|load|read|display)?\s*(?:more|all|everything)(?: (?:results|items|posts|messages|details))?"
    r"(?:\s*(?:\.\.\.|…|»|›))?",
    re.IGNORECASE,
)
NEXT = re.compile(r"(?:next(?: page)?|older(?: posts)?|[>›»→]|&gt;)\s*[>›»→]?", re.IGNORECASE)
NEXT_NAMES = frozenset(["next", "pagination next", "page next", "next page"])
PAGERS = frozenset(["pagination", "pager", "paginator", "paging", "pages"])
# fmt: off
HARMFUL = frozenset(
    [
        "delete", "remove", "buy", "pay", "order", "purchase", "checkout", "send",
        "submit", "logout", "signout", "reset", "clear", "cancel", "save", "confirm",
        "unsubscribe", "discard", "erase", "destroy", "drop", "deactivate", "close", "block",
        "report", "archive", "sell", "transfer", "approve", "reject",
    ]
)
# fmt: on
"""Words of controls that do something instead of showing something."""
CLICKED: frozenset[Sort] = frozenset({"tab", "more", "page"})
"""They are clicked; the others are expanded, which does nothing to what is open already."""
NUMBER = re.compile(r"\d{1,3}\Z")


@dataclass(frozen=True, slots=True)
class Opener:
    """Something that shows more when it is clicked, and how promising that is."""

    node: Node
    sort: Sort
    score: float
    key: str

    @property
    def verb(self) -> Verb:
        """How it is opened."""
        if self.sort in CLICKED:
            return "click"
        return "expand"

    def move(self, scene: Scene) -> Move:
        """The step that opens it."""
        return replace(named(scene, self.node, scene.move(self.verb)), key=self.key)


def openers(scene: Scene, near: Target | None, *, sorts: frozenset[Sort] | None = None) -> list[Opener]:
    """What may be opened on the page, most promising first; what was opened already and what could do harm left out."""
    found: dict[str, Opener] = {}
    for node in scene.shown:
        sort = sort_of(scene, node)
        if sort is None or (sorts is not None and sort not in sorts) or not node.c.enabled:
            continue
        key = key_of(scene, node, sort)
        if key in scene.opened or key in found or is_harmful(node) or _is_target(node, near):
            continue
        found[key] = Opener(node, sort, _score(scene, node, sort, near), key)
    return sorted(_outer(list(found.values())), key=lambda one: (-one.score, one.node.index))


def key_of(scene: Scene, node: Node, sort: Sort) -> str:
    """What an opener is known by across looks; a pager is another one on every page."""
    if sort == "page" and NUMBER.match(shown_words(node)):
        return f"page {shown_words(node)}"
    where = scene.mark if sort in {"page", "more"} else node.frame.document
    return f"{where}|{node.c.ref}"


def open_already(scene: Scene) -> frozenset[str]:
    """Keys of what is open at present: it has been looked through when something else is opened in its place."""
    nodes = (n for n in scene.shown if n.c.expanded or (n.c.role == "tab" and n.c.selected))
    numbers = (n for n in scene.shown if NUMBER.match(shown_words(n)) and _current(n))
    return frozenset({*(key_of(scene, n, "section") for n in nodes), *(f"page {shown_words(n)}" for n in numbers)})


def is_harmful(node: Node) -> bool:
    """Whether its words say that it does something."""
    return bool(set(phrase(shown_words(node)).tokens) & HARMFUL)


def sort_of(scene: Scene, node: Node) -> Sort | None:
    """What sort of folded thing an element opens; None when it opens none."""
    c = node.c
    if c.role == "tab":
        return "tab" if not (c.selected or c.expanded) and c.expanded is None else _folded(c.expanded)
    if c.expanded is not None:
        return _expanded(node)
    if _is_pager(node):
        return "page"
    if c.role in {"link", "button"} or c.clickable:
        return _by_looks(scene, node)
    return None


def _folded(expanded: bool | None) -> Sort | None:  # noqa: FBT001 -- the state itself
    return "section" if expanded is False else None


def _expanded(node: Node) -> Sort | None:
    """By what it says of itself."""
    c = node.c
    if c.expanded or c.tag == "details" or c.role in {"combobox", "listbox"} or c.editable:
        return None
    if c.role == "treeitem":
        return "tree"
    return "menu" if c.role == "menuitem" or set(identifier(c.name).tokens) & MENU else "section"


def _by_looks(scene: Scene, node: Node) -> Sort | None:
    """By its classes, its words and what is folded in it or behind it."""
    c = node.c
    classes = {word for name in c.classes for word in identifier(name).tokens}
    words = shown_words(node)
    if MORE.fullmatch(words):
        return "more"
    if _leads_away(node):
        return None
    if classes & CLOSED and not classes & OPEN and (node.c.clickable or node.interactive):
        return "tree" if c.tag == "li" else "section"
    if c.role == "menuitem" and _holds_a_closed_menu(scene, node):
        return "menu"
    if c.tag in {"button", "a"} and set(phrase(words).tokens) & MENU and len(phrase(words).tokens) <= _SHORT:
        return "menu"
    return None


def _holds_a_closed_menu(scene: Scene, node: Node) -> bool:
    """Whether a menu that is not shown stands in an item or beside it."""
    beside = scene.view.inside(node.parent) if node.parent is not None and node.parent.c.tag == "li" else ()
    return any(
        not inner.c.visible and inner.c.role in {"menu", "group", ""} for inner in (*scene.view.inside(node), *beside)
    )


_SHORT = 3
"""Words of the name of a menu button."""


def _leads_away(node: Node) -> bool:
    """A link to another address."""
    href = node.c.href
    return bool(href) and not href.startswith(("#", "javascript:")) and "#" not in href


def _is_pager(node: Node) -> bool:
    c = node.c
    if c.role not in {"link", "button"} and not c.clickable:
        return False
    if any(up.c.role == "navigation" or _says_pager(up) for up in (node, *node.ancestors())):
        return _is_next(node) or bool(
            NUMBER.match(shown_words(node)) and c.role in {"link", "button"} and not _current(node)
        )
    return _is_next(node) and c.role in {"link", "button"}


def _is_next(node: Node) -> bool:
    names = (shown_words(node), node.c.aria_label.lower(), node.c.title.lower())
    return any(NEXT.fullmatch(text) or text in NEXT_NAMES for text in names if text)


def _says_pager(node: Node) -> bool:
    texts = (node.c.element_id, *node.c.classes, node.c.aria_label)
    return bool({word for text in texts if text for word in identifier(text).tokens} & PAGERS)


def _current(node: Node) -> bool:
    around = (node, *list(node.ancestors())[:2])
    return any({word for name in one.c.classes for word in identifier(name).tokens} & OPEN for one in around)


def _is_target(node: Node, near: Target | None) -> bool:
    """The goal's own target is not opened to find it."""
    if near is None or not near.words:
        return False
    said, shown = phrase(near.words), phrase(shown_words(node))
    return bool(said.plain) and said.plain == shown.plain


def _score(scene: Scene, node: Node, sort: Sort, near: Target | None) -> float:
    if sort == "page":
        return PREFERENCE[sort] + (0.05 if _is_next(node) else 0.02 if _is_ahead(scene, node) else 0.0)
    best = 0.0
    for words in _told(near):
        found = match(phrase(words), phrase(shown_words(node)), quoted=False)
        best = max(best, found.score)
    return PREFERENCE[sort] + 0.4 * best


def _is_ahead(scene: Scene, node: Node) -> bool:
    """Whether a page number is greater than those that were opened."""
    visited = [int(key.removeprefix("page ")) for key in scene.opened if key.startswith("page ")]
    return int(shown_words(node)) > max(visited, default=1)


def _told(target: Target | None) -> Iterator[str]:
    """Every words of a target and of the places it is in."""
    if target is None:
        return
    if target.words:
        yield target.words
    for scope in target.scope:
        yield from _told(scope.target)


def _outer(found: list[Opener]) -> list[Opener]:
    """A handle and the row it stands in open the same thing: the one that says so in words is kept."""
    kept = []
    for one in found:
        around = [o for o in found if o.node is not one.node and o.node.holds(one.node) and o.sort == one.sort]
        if around and not shown_words(one.node):
            continue
        kept.append(one)
    return kept
