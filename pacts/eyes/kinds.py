"""The semantic filter: whether an element is the kind of thing the author speaks of, and can do what the step wants."""

from collections.abc import Callable
from typing import Final

from pacts.domain.plan import Kind, Verb
from pacts.eyes.view import (
    CONTAINER_ROLES,
    CONTAINER_TAGS,
    INTERACTIVE_ROLES,
    Node,
    View,
    heads_column,
    is_dialog,
    is_drawn_box,
)
from pacts.eyes.words import identifier

_EDITABLE_ROLES: Final = frozenset({"textbox", "searchbox", "spinbutton"})
_BUTTON_TYPES: Final = frozenset({"submit", "button", "reset", "image"})
_DATE_TYPES: Final = frozenset({"date", "datetime-local", "month", "week", "time"})
_NOT_TYPED: Final = _BUTTON_TYPES | {"checkbox", "radio", "file", "range", "color", "hidden"}
_TEXT_TAGS: Final = frozenset(
    {
        "p",
        "span",
        "div",
        "strong",
        "em",
        "b",
        "i",
        "small",
        "label",
        "dt",
        "dd",
        "pre",
        "code",
        "output",
        "figcaption",
        "caption",
        "legend",
        "time",
        "mark",
        "td",
        "th",
        "li",
        "blockquote",
        "address",
        "summary",
        "font",
        "center",
    }
)

ROLES: Final[dict[str, dict[str, float]]] = {
    "button": {
        "button": 1.0,
        "link": 0.9,
        "menuitem": 0.88,
        "tab": 0.85,
        "option": 0.7,
        "switch": 0.8,
        "treeitem": 0.7,
        "combobox": 0.75,
        "checkbox": 0.6,
        "radio": 0.75,
    },
    "link": {"link": 1.0, "button": 0.88, "menuitem": 0.9, "tab": 0.85, "treeitem": 0.8},
    "checkbox": {"checkbox": 1.0, "switch": 0.92, "menuitemcheckbox": 0.9},
    "radio": {"radio": 1.0, "menuitemradio": 0.92},
    "switch": {"switch": 1.0, "checkbox": 0.95},
    "option": {
        "option": 1.0,
        "radio": 0.85,
        "menuitem": 0.85,
        "menuitemradio": 0.85,
        "treeitem": 0.8,
        "button": 0.8,
        "link": 0.8,
        "checkbox": 0.8,
        "tab": 0.75,
        "listitem": 0.7,
    },
    "slider": {"slider": 1.0, "spinbutton": 0.85},
    "tab": {"tab": 1.0, "link": 0.88, "button": 0.85, "menuitem": 0.8, "radio": 0.7},
    "menu": {
        "menu": 1.0,
        "menubar": 0.95,
        "button": 0.9,
        "navigation": 0.85,
        "combobox": 0.8,
        "link": 0.8,
        "menuitem": 0.9,
    },
    "menuitem": {
        "menuitem": 1.0,
        "menuitemcheckbox": 0.95,
        "menuitemradio": 0.95,
        "link": 0.92,
        "option": 0.85,
        "button": 0.88,
        "treeitem": 0.88,
        "tab": 0.8,
        "listitem": 0.7,
    },
    "image": {"img": 1.0, "image": 1.0, "figure": 0.8},
    "heading": {"heading": 1.0},
    "alert": {"alert": 1.0, "status": 0.97, "alertdialog": 0.9, "log": 0.8, "dialog": 0.7},
    "row": {"row": 1.0, "listitem": 0.8, "treeitem": 0.8, "article": 0.7},
    "column": {"columnheader": 1.0},
    "cell": {"cell": 1.0, "gridcell": 1.0, "columnheader": 0.8, "rowheader": 0.95},
    "table": {"table": 1.0, "grid": 0.97, "treegrid": 0.95, "list": 0.7},
    "list": {
        "list": 1.0,
        "listbox": 0.9,
        "tree": 0.9,
        "menu": 0.8,
        "table": 0.75,
        "grid": 0.75,
        "feed": 0.9,
    },
    "item": {
        "listitem": 1.0,
        "option": 0.85,
        "treeitem": 0.9,
        "menuitem": 0.85,
        "row": 0.85,
        "article": 0.85,
        "tab": 0.75,
        "link": 0.7,
    },
    "card": {"article": 1.0, "listitem": 0.95, "group": 0.8, "region": 0.85, "row": 0.75, "figure": 0.85},
    "section": {
        "region": 1.0,
        "group": 0.9,
        "form": 0.88,
        "article": 0.9,
        "complementary": 0.9,
        "main": 0.8,
        "tabpanel": 0.95,
        "navigation": 0.8,
        "list": 0.8,
        "table": 0.75,
        "banner": 0.7,
        "contentinfo": 0.7,
        "search": 0.85,
        "dialog": 0.7,
        "listitem": 0.7,
        "toolbar": 0.8,
    },
    "form": {"form": 1.0, "search": 0.95, "group": 0.85, "dialog": 0.75, "region": 0.8},
    "group": {
        "group": 1.0,
        "radiogroup": 1.0,
        "region": 0.85,
        "form": 0.75,
        "list": 0.75,
        "toolbar": 0.9,
        "listitem": 0.7,
    },
    "dialog": {"dialog": 1.0, "alertdialog": 1.0},
    "navigation": {"navigation": 1.0, "menubar": 0.9, "menu": 0.85, "tablist": 0.8, "toolbar": 0.75, "list": 0.6},
    "header": {"banner": 1.0, "heading": 0.75, "columnheader": 0.75, "tab": 0.72},
    "footer": {"contentinfo": 1.0},
    "sidebar": {"complementary": 1.0, "navigation": 0.85},
}
"""Kind → role → how well an element of that role is what is meant."""

TAGS: Final[dict[str, dict[str, float]]] = {
    "form": {"form": 1.0, "fieldset": 0.85},
    "section": {
        "section": 1.0,
        "fieldset": 0.9,
        "article": 0.9,
        "aside": 0.9,
        "form": 0.85,
        "details": 0.9,
        "main": 0.8,
    },
    "group": {"fieldset": 1.0, "section": 0.85, "form": 0.75},
    "dialog": {"dialog": 1.0},
    "header": {"header": 0.95},
    "footer": {"footer": 0.95},
    "sidebar": {"aside": 1.0},
    "navigation": {"nav": 1.0},
    "table": {"table": 1.0},
    "row": {"tr": 1.0, "li": 0.8},
    "cell": {"td": 1.0, "th": 0.9},
    "column": {"th": 1.0},
    "list": {"ul": 1.0, "ol": 1.0, "dl": 0.9},
    "item": {"li": 1.0, "tr": 0.85},
    "card": {"article": 1.0, "li": 0.95, "section": 0.85, "aside": 0.8},
    "image": {"img": 1.0, "svg": 0.9, "picture": 0.9, "canvas": 0.7},
    "frame": {"iframe": 1.0, "frame": 1.0},
}
"""Kind → tag → the same, for elements without a telling role."""

CONTAINER_KINDS: Final = frozenset(
    {
        "row",
        "column",
        "table",
        "list",
        "item",
        "card",
        "section",
        "form",
        "group",
        "dialog",
        "navigation",
        "header",
        "footer",
        "sidebar",
        "frame",
        "page",
        "cell",
        "menu",
    }
)
"""Kinds of things that hold other things."""

_CONTAINER_WORDS: Final[dict[str, frozenset[str]]] = {
    "sidebar": frozenset({"sidebar", "aside", "drawer", "sidenav"}),
    "header": frozenset({"header", "topbar", "navbar", "appbar", "masthead", "hdr"}),
    "footer": frozenset({"footer"}),
    "card": frozenset({"card", "tile", "panel", "product", "item"}),
    "dialog": frozenset({"modal", "dialog", "popup", "popover", "overlay", "lightbox"}),
    "navigation": frozenset({"nav", "navbar", "navigation", "menu", "sidenav", "breadcrumb", "breadcrumbs"}),
    "menu": frozenset({"menu", "dropdown", "nav", "navbar"}),
    "section": frozenset({"section", "panel", "block", "card", "box", "container", "area", "widget"}),
    "form": frozenset({"form"}),
    "alert": frozenset(
        {
            "alert",
            "error",
            "errors",
            "errorlist",
            "message",
            "messages",
            "messagelist",
            "notification",
            "toast",
            "flash",
            "success",
            "warning",
            "notice",
            "snackbar",
            "feedback",
            "danger",
            "invalid",
            "banner",
            "callout",
        }
    ),
    "icon": frozenset({"icon", "fa", "glyphicon", "material", "svg", "bi", "lucide", "feather"}),
}
"""Words in ids, classes and test ids that tell what an unroled element is."""

_LAST_WORDS: Final[dict[str, frozenset[str]]] = {
    "list": frozenset({"list", "lane", "column"}),
    "image": frozenset({"avatar", "thumbnail", "thumb", "photo"}),
}
"""Last words of the classes of things that have no role."""
_SO_CALLED: Final = 0.86
_PRESSED: Final = frozenset({"button", "link", "tab", "option", "menuitem"})
"""Roles of what one presses, which is a text where it says something."""
_OFFERED_KINDS: Final = frozenset({"option", "menuitem"})
_OFFERING: Final = frozenset(
    {"menu", "dropdown", "autocomplete", "autosuggest", "suggest", "suggestion", "suggestions", "typeahead", "select"}
    | {"combobox", "listbox", "results"}
)
"""What lists that open are called by in classes."""
_OFFERED_ENDS: Final = frozenset({"item", "option", "suggestion", "result", "choice"})
_OFFERED_SO: Final = 0.94
"""How well a thing without a role is an option where a class says so: "ui-menu-item", "autocomplete-suggestion"."""
_MENUISH: Final = frozenset({"menu", "menuitem", "tab", "option"})
"""Kinds that are made of anything that can be clicked."""
_CODE_EDITORS: Final = frozenset({"codemirror", "cm-editor", "monaco-editor", "ace_editor"})
_PICKED_INTO: Final = 0.66
"""A text field into which one picks something: a date, a suggestion."""
FOLDING: Final = frozenset({"expand", "collapse"})
_FOLDS: Final = 0.95
"""How well something that opens and closes is "the section", "the row", "the menu" to open."""
LEAST_FIT: Final = 0.6
"""Below this an element is of another kind."""
LIKELY_FIT: Final = 0.7
GOOD_FIT: Final = 0.85
"""From this on one would call it so without a name."""
_UNFOLDING: Final = frozenset("▾▼⌄˅⏷")
"""Signs after a word that say that a list opens."""
_TYPING: Final = frozenset({"fill", "append", "clear"})
_ONE_LINE: Final = 0.7
"""How well a field of one line is where a text is written, beside one of several lines."""
_DRAWN: Final = 0.86
"""How well a drawn square is a "box"."""
_LINE_WIDTH: Final = 300
"""Pixels: a flat control as wide as this looks like a row."""
_ICON: Final = 64
"""Pixels: a higher thing is a picture."""
_MANY_PARTS: Final = 8
"""A thing with more parts is no mere text."""

LOOSE_KINDS: Final = frozenset({"tab", "card", "item", "option", "cell", "menuitem"})
"""Kinds that a page draws without saying so: whatever is called just so and can be used may be one."""
_BOXES: Final = frozenset({"switch", "checkbox"})
"""Kinds of what is drawn as a small box or track."""
_DRAWN_BOX: Final = 0.85
CHECKABLE: Final = frozenset({"checkbox", "radio", "switch", "menuitemcheckbox", "menuitemradio"})
_POINTING: Final = frozenset(
    {"click", "double_click", "right_click", "hover", "drag", "scroll", "focus", "press", "download"}
)

CLICK_ROLES: Final[dict[str, float]] = {
    "button": 1.0,
    "link": 1.0,
    "menuitem": 1.0,
    "tab": 1.0,
    "option": 1.0,
    "menuitemcheckbox": 1.0,
    "menuitemradio": 1.0,
    "checkbox": 0.98,
    "radio": 0.98,
    "switch": 0.98,
    "treeitem": 0.97,
    "combobox": 0.96,
    "textbox": 0.95,
    "searchbox": 0.95,
    "spinbutton": 0.95,
    "slider": 0.95,
    "listbox": 0.9,
    "gridcell": 0.9,
    "columnheader": 0.9,
    "row": 0.8,
}
"""What a click is for, when the author names no kind."""


def fit(node: Node, kind: Kind | None, verb: Verb, view: View) -> float:
    """How well the element is of the kind and can do what the verb wants: 0 = never, 1 = just that."""
    by_verb = _by_verb(node, kind, verb, view)
    if by_verb <= 0:
        return 0.0
    if kind == "field" and verb in _POINTING and is_drawn_box(node):
        return _DRAWN
    if kind == "text" and verb in _TYPING:
        return by_verb * (1.0 if is_multiline(node) else _ONE_LINE)  # "as the text of the reply": what is written
    if verb in FOLDING and node.c.expanded is not None:
        return max(
            by_verb * kind_fit(node, kind, view),
            _FOLDS if kind in CONTAINER_KINDS | {"item", "tab", "heading"} else 0.0,
        )
    return by_verb * kind_fit(node, kind, view) if kind not in {None, "element"} else by_verb


def is_multiline(node: Node) -> bool:
    """Whether one writes a text of several lines into it."""
    return node.c.tag == "textarea" or (node.c.editable and node.c.tag not in {"input", "select"})


def kind_fit(node: Node, kind: Kind | None, view: View) -> float:
    """How well the element is of the kind, whatever is done to it."""
    if kind is None or kind == "element":
        return 1.0
    if kind in _LAST_WORDS and not node.interactive and _ends_so(node, _LAST_WORDS[kind]):
        return max(_SO_CALLED, _by_table(node, kind))
    if kind in _BOXES and is_drawn_box(node):
        return _DRAWN_BOX
    judge = _JUDGES.get(kind)
    return judge(node, view) if judge is not None else _by_table(node, kind)


def _by_table(node: Node, kind: str) -> float:
    tagged = 0.0 if node.c.tag == "li" and node.c.role in INTERACTIVE_ROLES else TAGS.get(kind, {}).get(node.c.tag, 0.0)
    found = max(ROLES.get(kind, {}).get(node.c.role, 0.0), tagged)
    if kind == "dialog" and is_dialog(node):
        return max(found, 0.95)
    if kind == "column" and heads_column(node):
        return max(found, 0.95)
    if found < _OFFERED_SO and kind in _OFFERED_KINDS and is_offered(node):
        return _OFFERED_SO
    if found == 0 and kind in _MENUISH and node.c.clickable and not node.c.role:
        return 0.8
    if found == 0 and kind in _CONTAINER_WORDS and (kind == "card" or not node.interactive) and _named_so(node, kind):
        return 0.85 if not node.interactive or node.c.role in {"button", "link"} else 0.0
    return found


def _heads_values(header: Node) -> bool:
    """Whether a header is the one of its row, and all that stands beside it are values."""
    if header.c.role != "rowheader":
        return False
    beside = [node for node in (header.parent.children if header.parent is not None else ()) if node is not header]
    return bool(beside) and all(node.c.tag == "td" or node.c.role in {"cell", "gridcell"} for node in beside)


def is_offered(node: Node) -> bool:
    """Whether a class says that it is one of the things that a menu or a list of suggestions offers."""
    if node.c.role not in {"", "listitem"} or node.interactive:
        return False
    names = (identifier(name).tokens for name in node.c.classes)
    return any(words and words[-1] in _OFFERED_ENDS and _OFFERING & {*words[:-1]} for words in names)


def _named_so(node: Node, kind: str) -> bool:
    said = _CONTAINER_WORDS[kind]
    names = (node.c.element_id, *node.c.classes, *node.c.test_ids.values())
    called = (identifier(name).tokens for name in names if name)
    return any(said & {*words} for words in called if kind != "alert" or words[-1] not in _OF_AN_ALERT)


_OF_AN_ALERT: Final = frozenset({"header", "footer", "icon", "close", "time", "actions"})
"""Last words of the classes of what is a part of a message, and says nothing of it."""


def _pressed(node: Node, kind: str) -> float:
    if kind == "button" and node.c.tag == "input" and node.c.type in _BUTTON_TYPES:
        return 1.0
    found = ROLES[kind].get(node.c.role, 0.0)
    if is_drawn_box(node):
        return found
    if found == 0 and node.c.clickable and node.c.role not in INTERACTIVE_ROLES and not node.c.editable:
        return 0.85 if node.c.tag != "label" else 0.6
    if found == 0 and node.c.tag == "a" and node.c.text and not node.c.role:
        return 0.8
    if found == 0 and node.c.icon and not node.c.text and node.c.role in {"", "img"}:
        return 0.75
    return found


def is_button_by_class(node: Node) -> bool:
    """A link that is drawn as a button, by its class."""
    return node.c.role == "link" and any({"btn", "button"} & set(identifier(name).tokens) for name in node.c.classes)


def is_code_editor(node: Node) -> bool:
    """A code editor that draws its text itself, known by its library's class."""
    return node.c.tag == "div" and any(name.lower() in _CODE_EDITORS for name in node.c.classes)


def _field(node: Node) -> float:
    c = node.c
    if is_code_editor(node):
        return 0.95
    if c.role in _EDITABLE_ROLES or (c.editable and c.type not in _NOT_TYPED):
        return 1.0
    if c.tag in {"input", "textarea"} and c.type not in _NOT_TYPED:
        return 0.98
    if c.role in {"combobox", "listbox"} or c.tag == "select":
        return 0.92 if c.tag == "input" else 0.88
    if c.type == "file":
        return 0.8
    return 0.7 if c.role in {"slider", *CHECKABLE} or c.type == "color" else 0.0


def _dropdown(node: Node) -> float:
    c = node.c
    if c.tag == "select" or c.role in {"combobox", "listbox"}:
        return 1.0 if c.tag == "select" or c.role == "combobox" else 0.95
    if c.role == "button" and (c.expanded is not None or c.text.rstrip()[-1:] in _UNFOLDING):
        return 0.92
    return 0.7 if c.role in {"button", "searchbox", "textbox"} and c.clickable and c.expanded is not None else 0.0


def _date(node: Node) -> float:
    if node.c.type in _DATE_TYPES:
        return 1.0
    return 0.92 * _field(node)


def _icon(node: Node, view: View) -> float:
    pictured = node.c.role == "img" or node.c.tag in {"svg", "img", "i"} or bool(node.c.icon) or _named_so(node, "icon")
    if pictured or any(n.c.tag in {"svg", "img", "i"} or n.c.role == "img" for n in view.inside(node)[:6]):
        return 1.0 if node.c.clickable or node.interactive else 0.85
    if (
        node.c.clickable
        and not node.c.editable
        and node.c.tag not in {"input", "select", "textarea"}
        and 0 < node.height <= _ICON
        and not any(ch.isalnum() for ch in node.c.text)
    ):
        return 0.97
    return 0.88 if node.c.role in {"button", "link"} else 0.0


def _text(node: Node) -> float:
    c = node.c
    if c.editable or c.role in {"checkbox", "radio", "textbox", "combobox", "listbox"}:
        return 0.0
    if c.role in _PRESSED and not c.text:
        return 0.0
    if c.role in {"heading", "alert", "status", "paragraph"} or c.tag in _TEXT_TAGS:
        return 1.0 if c.own_text or not node.children else 0.9
    if c.role in {"cell", "gridcell", "columnheader", "rowheader", "listitem", "caption", "term", "definition"}:
        return 0.97
    return 0.85 if c.role in _PRESSED | {"img"} else (0.8 if c.text else 0.0) * _small(node)


def _small(node: Node) -> float:
    return 0.8 if node.end - node.index > _MANY_PARTS else 1.0


def _alert(node: Node) -> float:
    found = ROLES["alert"].get(node.c.role, 0.0)
    if found:
        return found
    if node.interactive or not node.c.text:
        return 0.0
    return 0.95 if _named_so(node, "alert") else 0.85 * _text(node)


def _row_like(node: Node, kind: str, view: View) -> float:
    found = _by_table(node, kind)
    if kind == "card" and _called_card(node):
        return 1.0
    if found == 0 and kind == "row" and node.interactive and node.width >= _LINE_WIDTH and 0 < node.height <= _ICON:
        return LIKELY_FIT
    if node not in view.row_nodes or (kind == "card" and node.c.role in {"tab", "menuitem", "option", "treeitem"}):
        return found * (0.9 if kind != "card" else 0.85)
    called = 0.95 if kind == "card" else 0.85
    return max(found, called)


def _called_card(node: Node) -> bool:
    """Whether a class ends in the word, as of the element itself and not of one of its parts."""
    return _ends_so(node, frozenset({"card", "tile"}))


def _ends_so(node: Node, words: frozenset[str]) -> bool:
    return any(words & set(identifier(name).tokens[-1:]) for name in node.c.classes)


def _is_button(node: Node) -> bool:
    return node.c.role == "button" or (node.c.tag == "input" and node.c.type in _BUTTON_TYPES) or node.c.clickable


def _by_verb(node: Node, kind: Kind | None, verb: Verb, view: View) -> float:
    """Whether the step can be done to the element at all."""
    if verb in _POINTING:
        return _pointed(node, kind, verb, view)
    if verb in {"check", "uncheck"}:
        return _checked(node, kind)
    if verb in {"select", "deselect"}:
        return _selected(node, kind)
    able = _ABLE.get(verb)
    return able(node) if able is not None else 1.0


def _uploads(node: Node) -> float:
    return 1.0 if node.c.type == "file" else (0.7 if _is_button(node) and not node.c.editable else 0.0)


def _slides(node: Node) -> float:
    return ROLES["slider"].get(node.c.role, 0.9 if node.c.type == "range" else drawn_slider(node))


def _slider(node: Node) -> float:
    return 1.0 if node.c.type == "range" else ROLES["slider"].get(node.c.role, drawn_slider(node))


def drawn_slider(node: Node) -> float:
    """A track with a handle that is nothing but elements and classes; what holds pictures or links is a carousel."""
    if node.interactive or node.end - node.index > _MANY_PARTS or min(node.width, node.height) > _ICON:
        return 0.0
    marked = any("slider" in identifier(name).tokens[-2:] for name in (node.c.element_id, *node.c.classes) if name)
    parts = [word for child in node.children for name in child.c.classes for word in identifier(name).tokens]
    return 0.9 if marked and {"handle", "thumb", "knob", "range", "track"} & set(parts) else 0.0


def _can_be_checked(node: Node) -> float:
    if node.c.role in CHECKABLE or node.c.checked is not None:
        return 1.0
    offered = node.c.tag == "option"
    return max(_pressable(node), 0.7 if offered or _is_marked(node, _DONE) else 0.0)


def _can_be_selected(node: Node) -> float:
    told = node.c.selected is not None or node.c.role in {"option", "radio", "menuitemradio"}
    chosen = 0.85 if _is_one_to_choose(node) else 0.7 if _is_marked(node, _CHOSEN) else 0.0
    return max(_dropdown(node), 0.9 if told else chosen)


_CHOSEN: Final = frozenset({"active", "selected", "current"})
_DONE: Final = frozenset({"checked", "completed", "complete", "done", "ticked"})


def _is_marked(node: Node, marks: frozenset[str]) -> bool:
    """Whether a class of it, or of one beside it that is of its sort, is such a mark."""
    beside = node.parent.children if node.parent is not None else [node]
    alike = (one for one in beside if one.c.tag == node.c.tag)
    return any(marks & set(identifier(name).tokens) for one in alike for name in one.c.classes)


def _is_one_to_choose(node: Node) -> bool:
    """Whether it is a link or button beside others of which just one is drawn as the chosen one."""
    if node.c.role not in {"link", "button", "tab"}:
        return False
    around = [one for one in (node, node.parent) if one is not None and one.parent is not None]
    groups = ([n for n in one.parent.children if n.c.tag == one.c.tag] for one in around if one.parent is not None)
    return any(len(group) > 1 and sum(map(_is_drawn_chosen, group)) == 1 for group in groups)


def _is_drawn_chosen(node: Node) -> bool:
    if len(node.children) == 1 and _is_drawn_chosen(node.children[0]):
        return True
    return any(identifier(name).tokens[-1:] and identifier(name).tokens[-1] in _CHOSEN for name in node.c.classes)


def _folds(node: Node) -> float:
    """Something that opens and closes: it says so, or it can at least be clicked."""
    if node.c.expanded is not None or node.c.tag in {"summary", "details"}:
        return 1.0
    return 0.8 if node.c.clickable or node.interactive else 0.6


def _has_value(node: Node) -> float:
    return max(_field(node), 0.0 if node.interactive else 0.8)


def _frames(node: Node) -> float:
    return 1.0 if node.c.tag in {"iframe", "frame"} else 0.0


def _reacts(node: Node) -> float:
    return 1.0 if node.interactive else (0.85 if node.c.clickable else 0.5)


def _typed(node: Node) -> float:
    c = node.c
    if is_code_editor(node):
        return 0.95
    if c.type in _NOT_TYPED and c.type not in {"range", "color"}:
        return 0.0
    if c.editable or c.role in _EDITABLE_ROLES:
        return 1.0
    if c.tag in {"input", "textarea"} or (c.role == "combobox" and c.tag not in {"select", "button"}):
        return 0.97
    return 0.7 if c.tag == "select" or c.role in {"combobox", "slider"} else 0.0


def _checked(node: Node, kind: Kind | None) -> float:
    if node.c.role in CHECKABLE or node.c.type in {"checkbox", "radio"}:
        return 1.0 if kind is not None or node.c.role in {"checkbox", "switch", "radio"} else 0.95
    if node.c.role == "button" and node.c.selected is not None:
        return LIKELY_FIT  # a button that stays pressed is on or off
    return 0.7 if node.c.checked is not None or is_drawn_box(node) else 0.0


def _selected(node: Node, kind: Kind | None) -> float:
    if kind in {None, "element", "field", "dropdown", "list", "menu"}:
        found = _dropdown(node)
        if found or kind == "dropdown":
            return found
        return {"radio": 0.85, "option": 0.85, "tab": 0.8, "radiogroup": 0.8, "checkbox": 0.75}.get(
            node.c.role,
            0.7 if node.c.editable and node.c.expanded is not None else _PICKED_INTO * _is_plain_input(node),
        )
    return 1.0 if node.c.clickable or node.interactive or kind in CONTAINER_KINDS else 0.0


def _is_plain_input(node: Node) -> bool:
    return node.c.editable and node.c.tag == "input" and node.c.type not in _NOT_TYPED


def _pressable(node: Node) -> float:
    return 0.7 if node.c.role == "button" else 0.0


def _pointed(node: Node, kind: Kind | None, verb: Verb, view: View) -> float:
    if verb == "download" and _is_nothing_to_load(node, kind):
        return 0.0
    if kind is not None and kind not in {"element", "text", "image"}:
        return 1.0
    found = CLICK_ROLES.get(node.c.role, 0.0)
    if node.c.tag == "input" and node.c.type in _BUTTON_TYPES:
        found = 1.0
    if found:
        return found
    if node.c.tag == "label":
        return 0.88
    if node.c.clickable:
        return 0.95 if node.index not in view.has_interactive else 0.8
    plain = 0.97 if verb in {"hover", "scroll", "drag", "right_click", "double_click"} else 0.72
    return plain * (0.9 if node.c.role in CONTAINER_ROLES or node.c.tag in CONTAINER_TAGS else 1.0)


def _is_nothing_to_load(node: Node, kind: Kind | None) -> bool:
    """Whether a press on it downloads nothing: a box, a field, a whole part of the page."""
    return (
        node.c.editable
        or node.c.role in CHECKABLE
        or node.c.tag == "label"
        or (kind in CONTAINER_KINDS and node.c.role not in _PRESSED)
    )


def family(role: str, tag: str, type_: str) -> str:
    """The kind of thing an element is, coarse enough to outlive a redesign: across families nothing is healed."""
    if role in _FAMILIES:
        return _FAMILIES[role]
    if type_ in _TYPE_FAMILIES and tag == "input":
        return _TYPE_FAMILIES[type_]
    if role in _EDITABLE_ROLES or tag in {"textarea", "input"}:
        return "field"
    if tag in _TAG_FAMILIES:
        return _TAG_FAMILIES[tag]
    return "container" if role in CONTAINER_ROLES else "text"


_FAMILIES: Final[dict[str, str]] = {
    **dict.fromkeys(("combobox", "listbox"), "choice"),
    **dict.fromkeys(("checkbox", "switch", "menuitemcheckbox"), "checkbox"),
    **dict.fromkeys(("radio", "menuitemradio"), "radio"),
    **{
        role: role
        for role in ("button", "link", "tab", "option", "heading", "slider", "row", "columnheader", "menuitem")
    },
    **{role: role for role in ("img", "table", "dialog")},
}
"""Role → family."""
_TYPE_FAMILIES: Final[dict[str, str]] = {
    **dict.fromkeys(_BUTTON_TYPES, "button"),
    "file": "file",
    "checkbox": "checkbox",
    "radio": "radio",
    "password": "password",
    "range": "slider",
}
"""Type of an <input> → family."""
_TAG_FAMILIES: Final[dict[str, str]] = {"button": "button", "select": "choice", "iframe": "frame", "frame": "frame"}

_JUDGES: Final[dict[str, Callable[[Node, View], float]]] = {
    "page": lambda _node, _view: 0.0,
    "column": lambda node, _view: 0.0 if _heads_values(node) else _by_table(node, "column"),
    "field": lambda node, _view: _field(node),
    "slider": lambda node, _view: _slider(node),
    "dropdown": lambda node, _view: _dropdown(node),
    "file": lambda node, _view: 1.0 if node.c.type == "file" else (0.75 if _is_button(node) else 0.0),
    "date": lambda node, _view: _date(node),
    "text": lambda node, _view: _text(node),
    "alert": lambda node, _view: _alert(node),
    "icon": _icon,
    "image": lambda node, _view: 0.86 if node.c.type == "image" else _by_table(node, "image"),
    "button": lambda node, _view: _pressed(node, "button"),
    "link": lambda node, _view: _pressed(node, "link"),
    "card": lambda node, view: _row_like(node, "card", view),
    "row": lambda node, view: _row_like(node, "row", view),
    "item": lambda node, view: _row_like(node, "item", view),
}
"""Kinds that a table of roles can't tell."""
_ABLE: Final[dict[str, Callable[[Node], float]]] = {
    **dict.fromkeys(("fill", "append", "clear", "type"), _typed),
    "set_slider": _slides,
    **dict.fromkeys(("expand", "collapse"), _folds),
    "upload": _uploads,
    "checked": _can_be_checked,
    "selected": _can_be_selected,
    "switch_frame": _frames,
    "enabled": _reacts,
    "focused": _reacts,
    "value": _has_value,
    "editable": _field,
}
"""Verb → whether it can be done to an element."""
