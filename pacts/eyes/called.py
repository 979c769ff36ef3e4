"""Things called by their kind alone: "the textbox", "the second paragraph", "a "textarea" widget"."""

import re
from collections.abc import Callable
from typing import Final

from pacts.domain.plan import Kind
from pacts.eyes.kinds import GOOD_FIT, drawn_slider, kind_fit
from pacts.eyes.view import Node, View
from pacts.eyes.words import Phrase

Judge = Callable[[Node], bool]
_NOISE: Final = frozenset(
    [
        "the",
        "a",
        "an",
        "input",
        "form",
        "html",
        "widget",
        "control",
        "element",
        "component",
        "ui",
        "native",
        "custom",
        "regular",
        "this",
        "that",
    ]
)
"""Words that say no more than that it is something one uses."""
_TEXT_TYPES: Final = frozenset({"", "text", "email", "search", "tel", "url", "password", "number", "input"})


def _tag(*names: str) -> Judge:
    return lambda node: node.c.tag in names


def _type(*names: str) -> Judge:
    return lambda node: node.c.tag == "input" and node.c.type in names


def _role(*names: str) -> Judge:
    return lambda node: node.c.role in names


def _typed(node: Node) -> bool:
    """A one-line field."""
    return (node.c.tag == "input" and node.c.type in _TEXT_TYPES) or node.c.role in {
        "textbox",
        "searchbox",
        "spinbutton",
    }


def _text_box(node: Node) -> bool:
    return _typed(node) and node.c.tag != "textarea"


def _select(node: Node) -> bool:
    return node.c.tag == "select" or node.c.role in {"combobox", "listbox"}


def _rich(node: Node) -> bool:
    return node.c.editable and node.c.tag not in {"input", "textarea", "select"}


def _many_lined(node: Node) -> bool:
    """A field of several lines that nothing names: what else would one write into it?"""
    c = node.c
    return (c.tag == "textarea" or _rich(node)) and not (c.name or c.label or c.placeholder or c.title)


_SAYS_HERE: Final = re.compile(
    r"(?:write|leave|add|type|enter) (?:a|an|your) (?:reply|answer|comment|message|response)\b|"
    r"(?:reply|respond|answer|comment)(?:$| to\b| here\b|\s*(?:…|\.\.\.))|say something\b",
    re.IGNORECASE,
)
"""How a field invites to write to somebody."""


def _written_in(node: Node) -> bool:
    """Where one writes to somebody: the field invites to it, or has several lines and no name."""
    c = node.c
    invites = any(_SAYS_HERE.match(text.strip()) for text in (c.placeholder, c.aria_label, c.label, c.name) if text)
    return _many_lined(node) or (invites and (_typed(node) or _rich(node)))


JUDGES: Final[dict[str, Judge]] = {
    "textarea": _tag("textarea"),
    "text area": _tag("textarea"),
    "multi line": _tag("textarea"),
    "multiline": _tag("textarea"),
    "multi line text field": _tag("textarea"),
    "textbox": _text_box,
    "text box": _text_box,
    "text": _text_box,
    "text field": _text_box,
    "textfield": _text_box,
    "field": _typed,
    "box": _typed,
    "edit box": _typed,
    "entry field": _typed,
    "search": lambda node: node.c.type == "search" or node.c.role == "searchbox",
    "password": _type("password"),
    "password field": _type("password"),
    "email field": _type("email"),
    "email": _type("email"),
    "e mail": _type("email"),
    "e mail field": _type("email"),
    "phone": _type("tel"),
    "number field": lambda node: node.c.type == "number" or node.c.role == "spinbutton",
    "spinner": _role("spinbutton"),
    "spin button": _role("spinbutton"),
    "spinbutton": _role("spinbutton"),
    "spinbox": _role("spinbutton"),
    "stepper": _role("spinbutton"),
    "numeric stepper": _role("spinbutton"),
    "radio": lambda node: node.c.type == "radio" or node.c.role == "radio",
    "radio button": lambda node: node.c.type == "radio" or node.c.role == "radio",
    "radio box": lambda node: node.c.type == "radio" or node.c.role == "radio",
    "option button": lambda node: node.c.type == "radio" or node.c.role == "radio",
    "checkbox": lambda node: node.c.type == "checkbox" or node.c.role == "checkbox",
    "check box": lambda node: node.c.type == "checkbox" or node.c.role == "checkbox",
    "tick box": lambda node: node.c.type == "checkbox" or node.c.role == "checkbox",
    "tickbox": lambda node: node.c.type == "checkbox" or node.c.role == "checkbox",
    "toggle": lambda node: node.c.role == "switch" or node.c.type == "checkbox",
    "select": _select,
    "select box": _select,
    "drop down": _select,
    "dropdown": _select,
    "drop down list": _select,
    "dropdown list": _select,
    "dropdown menu": _select,
    "combo box": _select,
    "combobox": _select,
    "scroll list": _select,
    "list": lambda node: _select(node) or node.c.tag in {"ul", "ol"} or node.c.role in {"list", "tree"},
    "toolbar": _role("toolbar"),
    "list box": _select,
    "listbox": _select,
    "multi select": _select,
    "slider": lambda node: node.c.role == "slider" or node.c.type == "range" or drawn_slider(node) > 0,
    "range slider": lambda node: node.c.role == "slider" or node.c.type == "range",
    "range": lambda node: node.c.role == "slider" or node.c.type == "range",
    "date picker": _type("date", "datetime-local", "month", "week"),
    "datepicker": _type("date", "datetime-local", "month", "week"),
    "date field": _type("date", "datetime-local", "month", "week"),
    "color picker": _type("color"),
    "file": _type("file"),
    "file field": _type("file"),
    "file upload": _type("file"),
    "paragraph": _tag("p"),
    "heading": _role("heading"),
    "headline": _role("heading"),
    "title": _role("heading"),
    "editor": _rich,
    "text editor": _rich,
    "rich text editor": _rich,
    "canvas": _tag("canvas"),
    "image": lambda node: node.c.tag in {"img", "svg"} or node.c.role == "img",
    "picture": lambda node: node.c.tag in {"img", "svg"} or node.c.role == "img",
    "table": _role("table", "grid", "treegrid"),
    "grid": _role("grid", "treegrid", "table"),
    "tree": _role("tree", "treegrid"),
    "progress bar": _role("progressbar", "meter"),
    "button": lambda node: node.c.role == "button",
    "link": lambda node: node.c.role == "link" or node.c.tag == "a",
    "tab": _role("tab"),
    "label": _tag("label"),
    "video": _tag("video"),
    **dict.fromkeys(("message", "comment", "reply", "answer", "body", "mail"), _written_in),
}
"""What a kind is called → whether an element is one."""
SECOND: Final[dict[str, Kind]] = {
    "textbox": "field",
    "text box": "field",
    "text field": "field",
    "textfield": "field",
    "text": "field",
    "date picker": "date",
    "datepicker": "date",
    "date field": "date",
    "editor": "field",
    "text editor": "field",
    "tab": "tab",
    "button": "button",
    "link": "link",
    "list": "list",
    "table": "table",
    "spinner": "slider",
    "paragraph": "text",
}
"""The wider kind, where the page has nothing that is just that."""


def kind_called(said: Phrase) -> str | None:
    """The kind that the words name and nothing besides; None when they say more."""
    words = [word for word in said.tokens if word not in _NOISE]
    for tried in (said.tokens, tuple(words)):
        if not tried and said.tokens == ("input",):
            return "field"
        joined = " ".join(tried)
        singular = " ".join((*tried[:-1], _singular(tried[-1]))) if tried else ""
        for name in (joined, singular):
            if name in JUDGES:
                return name
    return "field" if said.tokens and not words and "input" in said.tokens else None


def _singular(word: str) -> str:
    if word.endswith("xes"):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def called(name: str, view: View) -> list[Node]:
    """The visible things of a kind that is called so."""
    found = [node for node in view.nodes if node.c.visible and JUDGES[name](node)]
    if found or name not in SECOND:
        return found
    return [node for node in view.nodes if node.c.visible and kind_fit(node, SECOND[name], view) >= GOOD_FIT]
