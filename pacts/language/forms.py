"""The forms of the step language by example: what is nearest to a line that nobody understood."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from pacts.language.tokens import tokenize
from pacts.language.verbs import by_first_word

Section = Literal[
    "Actions", "Several actions in one phrase", "Expectations", "Things", "Places", "Values", "Time and repetition"
]


@dataclass(frozen=True, slots=True)
class Form:
    """One form of the language by example."""

    section: Section
    verb: str
    """The verb of its plan; "" where it shows a target or a value."""
    text: str


def _rows(section: Section, *rows: tuple[str, str]) -> tuple[Form, ...]:
    return tuple(Form(section, verb, text) for verb, text in rows)


EXAMPLES: tuple[Form, ...] = (
    *_rows(
        "Actions",
        ("open", "open /login"),
        ("open", "go to the home page"),
        ("back", "go back"),
        ("forward", "go forward"),
        ("reload", "reload the page"),
        ("click", 'click the "Save" button'),
        ("double_click", 'double-click "Name"'),
        ("right_click", 'right-click the "Report" row'),
        ("hover", 'hover over the "Account" menu'),
        ("focus", 'focus the "Search" field'),
        ("drag", 'drag "Task" to the "Done" column'),
        ("drag_by", 'drag "Task" up by one position'),
        ("fill", 'enter "ann" into the "Username" field'),
        ("fill", 'fill "Username" with "ann"'),
        ("fill", 'set "Quantity" to 3'),
        ("append", 'append " more" to the "Notes" field'),
        ("clear", 'clear the "Search" field'),
        ("press", "press Enter"),
        ("press", 'press Control+A in the "Notes" field'),
        ("type", 'type "hello"'),
        ("select", 'select "Germany" from the "Country" dropdown'),
        ("deselect", 'deselect "Red" from the "Colours" list'),
        ("check", 'check the "Terms" checkbox'),
        ("uncheck", 'uncheck the "Newsletter" checkbox'),
        ("check", 'turn on the "Dark mode" switch'),
        ("set_slider", 'set the "Volume" slider to 40'),
        ("upload", 'upload "photo.png" to the "Picture" field'),
        ("download", 'download the "Report" link'),
        ("scroll", 'scroll to the "Footer" section'),
        ("wait", "wait 2 seconds"),
        ("wait_until", 'wait until "Done" is visible'),
        ("dialog_accept", "accept the alert"),
        ("dialog_dismiss", "dismiss the dialog"),
        ("dialog_accept", 'answer the prompt with "yes"'),
        ("switch_tab", "switch to the new tab"),
        ("close_tab", "close the tab"),
        ("switch_frame", 'switch to the "Payment" frame'),
        ("remember", 'remember the "Total" as "total"'),
        ("expand", 'expand the "Details" section'),
        ("collapse", 'collapse the "Details" section'),
        ("submit", "submit the form"),
        ("select_text", "highlight the text in the second paragraph"),
        ("copy", "copy the order number"),
        ("paste", 'paste into the "Reference" field'),
    ),
    *_rows(
        "Several actions in one phrase",
        ("", 'log in as "ann" with password "{{secret:password}}"'),
        ("", "log out"),
        ("", 'search for "lamp"'),
        ("", 'add "Backpack" to the cart'),
        ("", "go to the Orders page"),
        ("choose_path", "choose File > Save as"),
        ("find", 'find the "Delete" button'),
        ("do", "throw away the changes"),
        ("do", "hide the cycle lanes"),
    ),
    *_rows(
        "Expectations",
        ("text", 'I see "Welcome"'),
        ("text", 'I should not see "Error" in the cart'),
        ("text", 'the page contains "A", "B" and "C"'),
        ("text", 'the "Total" text is "$29.99"'),
        ("text", 'every row contains "Open"'),
        ("visible", 'the "Logout" link is visible'),
        ("visible", 'the "Error" message is not visible'),
        ("visible", "the spinner disappears"),
        ("visible", "I am on the Orders page"),
        ("value", 'the "Name" field has the value "Ann"'),
        ("value", 'the "Name" field is empty'),
        ("count", "there are 6 rows"),
        ("count", 'there is exactly one "Delete" button'),
        ("count", 'the number of "Delete" buttons is 2'),
        ("count", 'I see "Ann" twice'),
        ("count", 'the list contains only "A" and "B"'),
        ("count", "there are no more than 2 products"),
        ("count", "at least two products are listed"),
        ("count", "no results are shown"),
        ("enabled", 'the "Save" button is disabled'),
        ("enabled", 'the "Save" button can be clicked'),
        ("checked", 'the "Terms" checkbox is checked'),
        ("selected", '"Germany" is selected in the "Country" dropdown'),
        ("selected", 'the "Ann" row is highlighted'),
        ("focused", 'the "Search" field is focused'),
        ("editable", 'the "Notes" field cannot be edited'),
        ("expanded", 'the "Shipping" section is expanded'),
        ("attribute", 'the "Docs" link links to "/docs"'),
        ("attribute", 'the "Email" field has the placeholder "you@example.com"'),
        ("attribute", 'the "Email" field is required'),
        ("url", 'the url contains "/cart"'),
        ("url", 'I am redirected to "/cart"'),
        ("title", 'the title is "Home"'),
        ("cell", 'the "Price" of "Backpack" is "$29.99"'),
        ("download", 'the file "report.csv" is downloaded'),
        ("dialog", 'an alert saying "Saved" appears'),
        ("tab_count", "a new tab opens"),
        ("order", "the products are sorted by price in ascending order"),
        ("order", '"Apple" comes before "Banana"'),
        ("order", 'the items are "A", "B" and "C" in this order'),
        ("changed", "the total increased by 5"),
        ("changed", "the number of rows stays the same"),
        ("changed", "nothing happens"),
        ("style", "the error message is red"),
        ("style", "the heading is bold"),
        ("text", "the first hotel is cheaper than 900"),
        ("visible", "no product costs more than 100"),
        ("text", "the badge shows 2"),
        ("enabled", 'the "Pay" button is disabled while the cart is empty'),
        ("cookie", 'the cookie "session" is set'),
        ("storage", 'local storage contains "token"'),
        ("console_errors", "there are no console errors"),
        ("failed_requests", "there are no failed requests"),
        ("accessibility", "the page has no accessibility violations"),
        ("screenshot", 'the page looks like the baseline "home"'),
    ),
    *_rows(
        "Things",
        ("click", "click Save"),
        ("click", 'click the second "Edit" link'),
        ("click", "click the last row"),
        ("check", "check all checkboxes"),
        ("click", 'click the element with the test id "save"'),
        ("click", 'click "#save"'),
        ("click", 'click the button labelled "Send"'),
    ),
    *_rows(
        "Places",
        ("click", 'click "Add to cart" in the "Backpack" card'),
        ("click", 'click "Delete" in the row of "Ann"'),
        ("fill", 'fill the field next to "Total" with "5"'),
        ("click", 'click "OK" in the dialog'),
        ("click", 'click the button below "Summary"'),
        ("text", 'the first row of the "Orders" table contains "Open"'),
    ),
    *_rows(
        "Values",
        ("fill", 'fill "Password" with {{secret:shop_password}}'),
        ("fill", 'fill "Code" with {{ask:code from the e-mail}}'),
        ("fill", 'enter the code from the SMS into the "Code" field'),
        ("fill", 'fill "Region" with {{env:SHOP_REGION}}'),
        ("fill", 'fill "Email" with a random email address'),
        ("fill", 'fill "Start" with tomorrow\'s date'),
        ("text", 'I see "{{today+3d}}"'),
    ),
    *_rows(
        "Time and repetition",
        ("text", 'I see "Done" within 5 seconds'),
        ("click", 'click "Next" twice'),
        ("wait_until", "wait until the spinner is gone"),
    ),
)
"""A new form of the language is one row here: it is offered for lines that nobody understood, and told in the docs."""
FORMS: tuple[str, ...] = tuple(form.text for form in EXAMPLES if form.section not in ("Things", "Places", "Values"))
LONGEST_COMPARED = 160
"""Characters of an unclear line that are compared; a name of a form is never longer."""
SAME_VERB_BONUS = 0.4
"""A form that starts with a verb of the line is nearer than one that merely looks like it."""


def nearest_forms(text: str) -> tuple[str, ...]:
    """The three forms closest to a line, best first."""
    line = text[:LONGEST_COMPARED].lower()
    words = frozenset(token.low for token in tokenize(line) if token.kind == "word")
    verbs = frozenset(entry.verb for word in words for _, entry in by_first_word().get(word, ()))
    pieces = _pieces(line)
    far = [(-_nearness(known, words, verbs, pieces), at) for at, known in enumerate(_known_forms())]
    return tuple(FORMS[at] for _, at in sorted(far)[:MOST_OFFERED])


MOST_OFFERED = 3
"""Forms that are offered for a line."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A form and what its nearness depends on."""

    pieces: frozenset[str]
    words: frozenset[str]
    size: int
    verbs: frozenset[str]
    """Of its first word."""


@cache
def _known_forms() -> tuple[_Known, ...]:
    known: list[_Known] = []
    for form in FORMS:
        tokens = tokenize(form.lower())
        verbs = frozenset(entry.verb for _, entry in by_first_word().get(tokens[0].low, ()))
        known.append(_Known(_pieces(form.lower()), frozenset(token.low for token in tokens), len(tokens), verbs))
    return tuple(known)


def _pieces(line: str) -> frozenset[str]:
    """Every three letters that stand side by side."""
    return frozenset(line[at : at + 3] for at in range(len(line) - 2))


def _nearness(known: _Known, words: frozenset[str], verbs: frozenset[str], pieces: frozenset[str]) -> float:
    """The share of words, of letters side by side (Dice's coefficient), and a verb of the line in front."""
    alike = 2 * len(pieces & known.pieces) / max(1, len(pieces) + len(known.pieces))
    return len(words & known.words) / (known.size + 1) + SAME_VERB_BONUS * bool(known.verbs & verbs) + alike
