"""The words of the step language as data: nouns of things on a page, places, numbers, keys and noise."""

from functools import cache
from typing import NamedTuple

from pacts.domain.plan import Kind, Relation


class Noun(NamedTuple):
    """What a noun says about a target."""

    kind: Kind
    keep: bool = False
    """The noun stays in the target's words: it describes the thing beyond its kind ("cart badge")."""
    words: str = ""
    """Words the noun adds when it is dropped ("search box" is a field that is about "search")."""


NOUNS: dict[str, Noun] = {
    "button": Noun("button"),
    "btn": Noun("button"),
    "push button": Noun("button"),
    "cta": Noun("button"),
    "submit button": Noun("button", words="submit"),
    "link": Noun("link"),
    "hyperlink": Noun("link"),
    "anchor": Noun("link"),
    "field": Noun("field"),
    "input": Noun("field"),
    "input field": Noun("field"),
    "input box": Noun("field"),
    "input textbox": Noun("field"),
    "input text box": Noun("field"),
    "input text field": Noun("field"),
    "text input field": Noun("field"),
    "input area": Noun("field"),
    "text field": Noun("field"),
    "text input": Noun("field"),
    "text box": Noun("field"),
    "textbox": Noun("field"),
    "text area": Noun("field"),
    "textarea": Noun("field"),
    "edit box": Noun("field"),
    "entry field": Noun("field"),
    "form field": Noun("field"),
    "password field": Noun("field", words="password"),
    "search box": Noun("field", words="search"),
    "search field": Noun("field", words="search"),
    "search bar": Noun("field", words="search"),
    "search input": Noun("field", words="search"),
    "searchbox": Noun("field", words="search"),
    "box": Noun("field"),
    "editor": Noun("field", keep=True),
    "checkbox": Noun("checkbox"),
    "check box": Noun("checkbox"),
    "tick box": Noun("checkbox"),
    "tickbox": Noun("checkbox"),
    "radio": Noun("radio"),
    "radio button": Noun("radio"),
    "radio option": Noun("radio"),
    "radiobutton": Noun("radio"),
    "switch": Noun("switch"),
    "toggle": Noun("switch"),
    "toggle switch": Noun("switch"),
    "toggle button": Noun("button"),
    "dropdown": Noun("dropdown"),
    "drop down": Noun("dropdown"),
    "drop-down": Noun("dropdown"),
    "dropdown list": Noun("dropdown"),
    "drop down list": Noun("dropdown"),
    "drop-down list": Noun("dropdown"),
    "dropdown menu": Noun("dropdown"),
    "drop-down menu": Noun("dropdown"),
    "drop down menu": Noun("dropdown"),
    "dropdown box": Noun("dropdown"),
    "dropdown field": Noun("dropdown"),
    "select": Noun("dropdown"),
    "select box": Noun("dropdown"),
    "select field": Noun("dropdown"),
    "select list": Noun("dropdown"),
    "selection list": Noun("dropdown"),
    "combobox": Noun("dropdown"),
    "combo box": Noun("dropdown"),
    "combo": Noun("dropdown"),
    "picklist": Noun("dropdown"),
    "listbox": Noun("dropdown"),
    "list box": Noun("dropdown"),
    "selector": Noun("dropdown"),
    "option": Noun("option"),
    "choice": Noun("option"),
    "slider": Noun("slider"),
    "range slider": Noun("slider"),
    "file input": Noun("file"),
    "file field": Noun("file"),
    "file chooser": Noun("file"),
    "file upload": Noun("file"),
    "upload field": Noun("file"),
    "upload control": Noun("file"),
    "upload area": Noun("file"),
    "drop zone": Noun("file"),
    "dropzone": Noun("file"),
    "date picker": Noun("date"),
    "datepicker": Noun("date"),
    "date field": Noun("date"),
    "date input": Noun("date"),
    "calendar": Noun("date", keep=True),
    "tab": Noun("tab"),
    "menu": Noun("menu"),
    "submenu": Noun("menu"),
    "context menu": Noun("menu"),
    "menu item": Noun("menuitem"),
    "menu option": Noun("menuitem"),
    "menu entry": Noun("menuitem"),
    "menuitem": Noun("menuitem"),
    "icon": Noun("icon"),
    "marker": Noun("icon", words="marker"),
    "symbol": Noun("icon"),
    "image": Noun("image"),
    "img": Noun("image"),
    "picture": Noun("image"),
    "photo": Noun("image"),
    "thumbnail": Noun("image"),
    "logo": Noun("image", keep=True),
    "avatar": Noun("image", keep=True),
    "heading": Noun("heading"),
    "headline": Noun("heading"),
    "page heading": Noun("heading"),
    "section heading": Noun("heading"),
    "subheading": Noun("heading"),
    "message": Noun("text"),
    "text": Noun("text"),
    "label": Noun("text"),
    "paragraph": Noun("text"),
    "caption": Noun("text"),
    "hint": Noun("text"),
    "badge": Noun("text", keep=True),
    "counter": Noun("text", keep=True),
    "tooltip": Noun("text", keep=True),
    "error": Noun("text", keep=True),
    "error message": Noun("text", words="error"),
    "error text": Noun("text", words="error"),
    "success message": Noun("text", words="success"),
    "warning": Noun("text", keep=True),
    "warning message": Noun("text", words="warning"),
    "info message": Noun("text", words="info"),
    "status message": Noun("text", words="status"),
    "welcome message": Noun("text", words="welcome"),
    "validation message": Noun("text", words="validation"),
    "validation error": Noun("text", words="error"),
    "confirmation message": Noun("text", words="confirmation"),
    "alert": Noun("alert"),
    "alert box": Noun("alert"),
    "alert message": Noun("alert"),
    "banner": Noun("alert", keep=True),
    "toast": Noun("alert"),
    "toast message": Noun("alert"),
    "notification": Noun("alert"),
    "flash message": Noun("alert"),
    "snackbar": Noun("alert"),
    "row": Noun("row"),
    "table row": Noun("row"),
    "record": Noun("row"),
    "column": Noun("column"),
    "table column": Noun("column"),
    "column header": Noun("column"),
    "cell": Noun("cell"),
    "table cell": Noun("cell"),
    "table": Noun("table"),
    "grid": Noun("table"),
    "data table": Noun("table"),
    "data grid": Noun("table"),
    "list": Noun("list"),
    "item": Noun("item"),
    "list item": Noun("item"),
    "entry": Noun("item"),
    "card": Noun("card"),
    "tile": Noun("card"),
    "panel": Noun("card"),
    "widget": Noun("card"),
    "section": Noun("section"),
    "area": Noun("section"),
    "region": Noun("section"),
    "block": Noun("section"),
    "pane": Noun("section"),
    "container": Noun("section"),
    "form": Noun("form"),
    "group": Noun("group"),
    "fieldset": Noun("group"),
    "dialog": Noun("dialog"),
    "dialogue": Noun("dialog"),
    "dialog box": Noun("dialog"),
    "modal": Noun("dialog"),
    "modal dialog": Noun("dialog"),
    "modal window": Noun("dialog"),
    "popup": Noun("dialog"),
    "pop-up": Noun("dialog"),
    "pop up": Noun("dialog"),
    "popup window": Noun("dialog"),
    "pop-up window": Noun("dialog"),
    "popup dialog": Noun("dialog"),
    "overlay": Noun("dialog"),
    "lightbox": Noun("dialog"),
    "drawer": Noun("dialog"),
    "window": Noun("dialog"),
    "navigation": Noun("navigation"),
    "nav": Noun("navigation"),
    "navbar": Noun("navigation"),
    "navigation bar": Noun("navigation"),
    "nav bar": Noun("navigation"),
    "navigation menu": Noun("navigation"),
    "main menu": Noun("navigation"),
    "menu bar": Noun("navigation"),
    "header": Noun("header"),
    "page header": Noun("header"),
    "top bar": Noun("header"),
    "footer": Noun("footer"),
    "page footer": Noun("footer"),
    "sidebar": Noun("sidebar"),
    "side bar": Noun("sidebar"),
    "side menu": Noun("sidebar"),
    "side panel": Noun("sidebar"),
    "frame": Noun("frame"),
    "iframe": Noun("frame"),
    "page": Noun("page"),
    "screen": Noun("page"),
    "webpage": Noun("page"),
    "web page": Noun("page"),
    "view": Noun("page"),
    "element": Noun("element"),
    "shape": Noun("element"),
    "module": Noun("section"),
    "node": Noun("item"),
    "scroll list": Noun("dropdown"),
    "multiselect": Noun("dropdown"),
    "multi-select": Noun("dropdown"),
    "multi-select list": Noun("dropdown"),
    "autocomplete": Noun("field", keep=True),
    "spinner box": Noun("field", words="spinner"),
    "spin box": Noun("field", words="spinner"),
    "number field": Noun("field", words="number"),
    "color picker": Noun("field", words="color"),
    "colour picker": Noun("field", words="colour"),
    "time picker": Noun("date", words="time"),
    "accordion": Noun("section", keep=True),
    "text editor": Noun("field", words="editor"),
    "tree": Noun("list", keep=True),
    "control": Noun("element"),
    "component": Noun("element"),
}
CONTAINERS: frozenset[Kind] = frozenset(
    ("row", "item", "card", "section", "form", "group", "dialog", "table", "list", "frame", "navigation", "menu")
)
"""Kinds that hold other things: "with X" after them says what they contain."""
INPUTS: frozenset[Kind] = frozenset(("field", "date", "dropdown", "file", "slider"))
"""Kinds whose content is a value."""
COUNTED = frozenset(
    [
        "product",
        "result",
        "user",
        "order",
        "article",
        "post",
        "comment",
        "task",
        "todo",
        "book",
        "customer",
        "employee",
        "contact",
        "ticket",
        "image",
        "photo",
        "project",
        "event",
        "message",
        "file",
        "invoice",
        "person",
        "people",
        "member",
        "offer",
        "suggestion",
        "email",
        "mail",
        "conversation",
        "review",
        "folder",
        "document",
        "video",
        "song",
        "movie",
        "flight",
        "hotel",
        "room",
        "car",
        "trip",
        "recipe",
        "note",
        "reminder",
        "notification",
        "question",
        "answer",
        "match",
        "player",
        "game",
        "group",
        "team",
        "channel",
        "page",
        "word",
        "line",
        "sentence",
        "letter",
        "character",
        "digit",
        "paragraph",
        "step",
        "section",
        "choice",
        "option",
        "hit",
        "entry",
        "item",
        "tweet",
        "story",
        "tag",
        "category",
        "department",
        "account",
        "subscription",
        "transaction",
        "payment",
        "booking",
        "reservation",
        "appointment",
        "meeting",
        "playlist",
        "track",
        "album",
        "episode",
        "course",
        "lesson",
        "student",
        "teacher",
        "patient",
        "doctor",
        "job",
        "candidate",
        "applicant",
        "lead",
        "deal",
        "opportunity",
        "bug",
        "issue",
        "commit",
        "branch",
        "repository",
        "server",
        "device",
        "sensor",
        "marker",
        "pin",
        "layer",
        "location",
    ]
)
"""Nouns of repeated things: in a count they are list items, cards or rows, described by their noun."""

DETERMINERS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "my",
        "your",
        "his",
        "her",
        "its",
        "their",
        "our",
        "any",
        "some",
        "both",
    ]
)
QUANTIFIERS = frozenset(("all", "every", "each"))
PRONOUNS = frozenset(("it", "him", "this", "that", "they", "them", "these", "those"))
ORDINALS: dict[str, int] = {
    **{
        word: place
        for place, word in enumerate(
            [
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
                "twelfth",
            ],
            1,
        )
    },
    "last": -1,
    "final": -1,
    "bottom": -1,
    "topmost": 1,
    "penultimate": -2,
}
ORDINAL_PHRASES: dict[tuple[str, ...], int] = {
    ("last", "but", "one"): -2,
    ("second", "to", "last"): -2,
    ("second", "last"): -2,
    ("next", "to", "last"): -2,
    ("third", "to", "last"): -3,
    ("last", "but", "two"): -3,
}
NUMBER_WORDS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
}
NUMBER_WORDS |= {
    word: 10 * tens for tens, word in enumerate(("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), 3)
}
TIMES: dict[str, int] = {"once": 1, "twice": 2, "thrice": 3}
MAX_REPEAT = 50
"""More repeated steps than this in one sentence are a mistake in the text."""

RELATIONS: dict[tuple[str, ...], Relation] = {
    **{
        (*head, *tail): "row_of"
        for head in (
            ("in", "the", "row"),
            ("in", "row"),
            ("on", "the", "row"),
            ("from", "the", "row"),
            ("of", "the", "row"),
        )
        for tail in (("of",), ("with",), ("for",), ("containing",), ("that", "contains"), ("where",))
    },
    ("in", "the", "same", "row", "as"): "row_of",
    ("on", "the", "same", "row", "as"): "row_of",
    ("in", "the", "line", "of"): "row_of",
    ("belonging", "to"): "row_of",
    ("written", "by"): "row_of",
    ("posted", "by"): "row_of",
    ("created", "by"): "row_of",
    ("sent", "by"): "row_of",
    ("by",): "row_of",
    ("in",): "in",
    ("between",): "between",
    ("in", "between"): "between",
    ("among",): "in",
    ("amongst",): "in",
    ("into",): "in",
    ("inside",): "in",
    ("inside", "of"): "in",
    ("within",): "in",
    ("on",): "in",
    ("from",): "in",
    ("at",): "in",
    ("of",): "row_of",
    ("for",): "row_of",
    ("next", "to"): "next_to",
    ("beside",): "next_to",
    ("adjacent", "to"): "next_to",
    ("alongside",): "next_to",
    ("near",): "near",
    ("close", "to"): "near",
    ("above",): "above",
    ("over",): "above",
    ("on", "top", "of"): "above",
    ("below",): "below",
    ("under",): "below",
    ("underneath",): "below",
    ("beneath",): "below",
    ("left", "of"): "left_of",
    ("to", "the", "left", "of"): "left_of",
    ("on", "the", "left", "of"): "left_of",
    ("on", "the", "left", "side", "of"): "left_of",
    ("right", "of"): "right_of",
    ("to", "the", "right", "of"): "right_of",
    ("on", "the", "right", "of"): "right_of",
    ("on", "the", "right", "side", "of"): "right_of",
    ("before",): "before",
    ("after",): "after",
}
WEAK_RELATIONS = frozenset(
    (("of",), ("for",), ("on",), ("from",), ("at",), ("before",), ("after",), ("over",), ("in",), ("under",))
)
"""Words that are also part of names ("Terms of Service"): they split only where the next words call for it."""
PARTICLE_OF = frozenset(
    ["sign", "log", "logged", "signed", "opt", "check", "checked", "fill", "filled", "type", "built", "plug", "zoom"]
)
"""Before "in": the two are one verb ("Sign in with Google")."""

LABELS: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "labelled",
        "labeled",
        "labelled as",
        "labeled as",
        "called",
        "named",
        "titled",
        "entitled",
        "captioned",
        "marked",
        "saying",
        "reading",
        "that says",
        "which says",
        "that reads",
        "which reads",
        "with text",
        "with the text",
        "with label",
        "with the label",
        "with a label",
        "with the name",
        "with name",
        "with the title",
        "with title",
        "with the caption",
        "with the message",
        "with message",
        "with the words",
        "with the heading",
        "with heading",
        "that is labelled",
        "that is labeled",
        "that is called",
        "whose label is",
        "whose text is",
        "whose name is",
        "containing the text",
        "that contains the text",
    )
)
"""What introduces the words of a target: `the button labelled "Save"`."""
CONTENTS: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "with",
        "containing",
        "that contains",
        "which contains",
        "showing",
        "that shows",
        "for",
        "of",
        "that has",
    )
)
"""What introduces the content of a container: `the card with "Backpack"`."""
ATTRIBUTES: dict[tuple[str, ...], str] = {
    ("test", "id"): "data-testid",
    ("testid",): "data-testid",
    ("test-id",): "data-testid",
    ("data-testid",): "data-testid",
    ("data-test",): "data-test",
    ("data-test-id",): "data-test-id",
    ("data-cy",): "data-cy",
    ("data-qa",): "data-qa",
    ("id",): "id",
    ("element", "id"): "id",
    ("html", "id"): "id",
    ("placeholder",): "placeholder",
    ("placeholder", "text"): "placeholder",
    ("aria-label",): "aria-label",
    ("aria", "label"): "aria-label",
    ("name", "attribute"): "name",
    ("title", "attribute"): "title",
    ("alt", "text"): "alt",
    ("alt",): "alt",
    ("css", "selector"): "css",
    ("css",): "css",
    ("selector",): "css",
    ("class",): "class",
    ("css", "class"): "class",
    ("xpath",): "xpath",
    ("href",): "href",
}

SENSITIVE: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in (
        "password",
        "passwort",
        "passcode",
        "passphrase",
        "pin",
        "pin code",
        "token",
        "api key",
        "apikey",
        "api token",
        "access key",
        "secret key",
        "private key",
        "client secret",
        "secret",
        "card number",
        "credit card",
        "credit card number",
        "debit card",
        "cardnumber",
        "cvv",
        "cvc",
        "cvv2",
        "ssn",
        "social security number",
        "social security",
        "security code",
        "one-time code",
        "otp",
        "iban",
        "pwd",
    )
)
"""Words of a field whose value must not be stored."""
FIELD_NOUNS = frozenset(
    [
        "username",
        "user-name",
        "userid",
        "login",
        "email",
        "e-mail",
        "mail",
        "password",
        "passcode",
        "pin",
        "name",
        "firstname",
        "lastname",
        "surname",
        "phone",
        "telephone",
        "mobile",
        "address",
        "street",
        "city",
        "town",
        "state",
        "country",
        "zip",
        "zipcode",
        "postcode",
        "postal",
        "code",
        "company",
        "quantity",
        "qty",
        "amount",
        "price",
        "title",
        "subject",
        "message",
        "comment",
        "description",
        "date",
        "birthday",
        "age",
        "search",
        "query",
        "keyword",
        "note",
        "notes",
        "number",
        "url",
        "website",
        "token",
        "key",
        "otp",
        "cvv",
        "cvc",
        "ssn",
        "card",
        "expiry",
    ]
)
"""Nouns of what people type into: they end the field's name in `username standard_user`."""

KEYS: dict[str, str] = {
    "enter": "Enter",
    "return": "Enter",
    "escape": "Escape",
    "esc": "Escape",
    "tab": "Tab",
    "space": "Space",
    "spacebar": "Space",
    "space bar": "Space",
    "backspace": "Backspace",
    "delete": "Delete",
    "del": "Delete",
    "insert": "Insert",
    "home": "Home",
    "end": "End",
    "page up": "PageUp",
    "pageup": "PageUp",
    "page down": "PageDown",
    "pagedown": "PageDown",
    "up": "ArrowUp",
    "arrow up": "ArrowUp",
    "up arrow": "ArrowUp",
    "arrowup": "ArrowUp",
    "down": "ArrowDown",
    "arrow down": "ArrowDown",
    "down arrow": "ArrowDown",
    "arrowdown": "ArrowDown",
    "left": "ArrowLeft",
    "arrow left": "ArrowLeft",
    "left arrow": "ArrowLeft",
    "arrowleft": "ArrowLeft",
    "right": "ArrowRight",
    "arrow right": "ArrowRight",
    "right arrow": "ArrowRight",
    "arrowright": "ArrowRight",
    **{f"f{number}": f"F{number}" for number in range(1, 13)},
}
MODIFIERS: dict[str, str] = {
    "ctrl": "Control",
    "control": "Control",
    "strg": "Control",
    "shift": "Shift",
    "alt": "Alt",
    "option": "Alt",
    "meta": "Meta",
    "cmd": "Meta",
    "command": "Meta",
    "win": "Meta",
    "controlormeta": "ControlOrMeta",
}
WEAK_KEYS = frozenset(("delete", "home", "end", "insert", "up", "down", "left", "right", "return", "tab", "option"))
"""Keys whose names are also button texts: they need the word "key", or to stand alone in quotes-free lower case."""

DESTRUCTIVE_PHRASES: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in (
        "delete",
        "erase",
        "destroy",
        "wipe",
        "purge",
        "pay",
        "pay now",
        "place order",
        "place the order",
        "place my order",
        "place your order",
        "submit order",
        "submit the order",
        "confirm order",
        "complete order",
        "complete purchase",
        "confirm purchase",
        "confirm payment",
        "make payment",
        "send",
        "purchase",
        "buy",
        "buy now",
        "order now",
        "checkout now",
        "cancel subscription",
        "cancel order",
        "cancel account",
        "close account",
        "remove account",
        "remove user",
        "deactivate",
        "unsubscribe",
        "terminate",
        "transfer",
        "withdraw",
        "refund",
        "publish",
        "finish order",
    )
)
"""Words of a click that can't be taken back."""

SECONDS: dict[str, float] = {
    "ms": 0.001,
    "millisecond": 0.001,
    "milliseconds": 0.001,
    "s": 1,
    "sec": 1,
    "secs": 1,
    "second": 1,
    "seconds": 1,
    "min": 60,
    "mins": 60,
    "minute": 60,
    "minutes": 60,
}


@cache
def nouns() -> dict[tuple[str, ...], Noun]:
    """Every noun by its words, plurals included."""
    found = {tuple(phrase.split()): noun for phrase, noun in NOUNS.items()}
    plurals = {(*words[:-1], plural(words[-1])): noun for words, noun in found.items()}
    return plurals | found


def is_plural(word: str) -> bool:
    """Whether a noun's last word is a plural."""
    return (word,) in nouns() and word not in NOUNS


@cache
def longest(table: str) -> int:
    """How many words the longest phrase of a table has."""
    sizes: dict[str, int] = {
        "nouns": max(len(words) for words in nouns()),
        "relations": max(len(words) for words in RELATIONS),
        "labels": max(len(words) for words in LABELS),
        "contents": max(len(words) for words in CONTENTS),
    }
    return sizes[table]


def singular(word: str) -> str:
    """A plural noun's singular, by the regular endings."""
    if word == "people":
        return "person"
    if word.endswith("ies") and len(word) > 4:  # noqa: PLR2004 - a number of words
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def plural(word: str) -> str:
    """A noun's plural, by the regular endings."""
    if word.endswith(("x", "ss", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word if word.endswith("s") else word + "s"


def is_sensitive(words: str) -> bool:
    """Whether a field of these words holds something that must not be stored."""
    split = words.lower().replace("_", " ").replace("-", " ").split()
    return any(_holds(split, tuple(" ".join(phrase).replace("-", " ").split())) for phrase in SENSITIVE)


def is_destructive(words: str) -> bool:
    """Whether a click on something of these words can't be taken back."""
    split = words.lower().split()
    return any(_holds(split, phrase) for phrase in DESTRUCTIVE_PHRASES)


def _holds(words: list[str], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return any(tuple(words[at : at + size]) == phrase for at in range(len(words) - size + 1))
