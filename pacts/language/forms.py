"""The forms of the step language by example: what is nearest to a line that nobody understood."""

from difflib import SequenceMatcher

from pacts.language.tokens import tokenize
from pacts.language.verbs import by_first_word

FORMS: tuple[str, ...] = (
    "open /login",
    "go to the home page",
    "go back",
    "reload the page",
    'click the "Save" button',
    'double-click "Name"',
    'right-click the "Report" row',
    'hover over the "Account" menu',
    'drag "Task" to the "Done" column',
    'enter "ann" into the "Username" field',
    'fill "Username" with "ann"',
    'set "Quantity" to 3',
    'append " more" to the "Notes" field',
    'clear the "Search" field',
    "press Enter",
    'press Control+A in the "Notes" field',
    'select "Germany" from the "Country" dropdown',
    'check the "Terms" checkbox',
    'uncheck the "Newsletter" checkbox',
    'turn on the "Dark mode" switch',
    'upload "photo.png" to the "Picture" field',
    'download the "Report" link',
    'scroll to the "Footer" section',
    "wait 2 seconds",
    'wait until "Done" is visible',
    "accept the alert",
    "dismiss the dialog",
    'answer the prompt with "yes"',
    "switch to the new tab",
    "close the tab",
    'switch to the "Payment" frame',
    'remember the "Total" as "total"',
    'log in as "ann" with password "{{secret:password}}"',
    'search for "lamp"',
    'I see "Welcome"',
    'the "Logout" link is visible',
    'the "Error" message is not visible',
    'the "Total" text is "$29.99"',
    'the "Name" field has the value "Ann"',
    "there are 6 rows",
    'the "Save" button is disabled',
    'the "Terms" checkbox is checked',
    '"Germany" is selected in the "Country" dropdown',
    'the "Search" field is focused',
    'the url contains "/cart"',
    'the title is "Home"',
    'the "Price" of "Backpack" is "$29.99"',
    'the file "report.csv" is downloaded',
    'an alert saying "Saved" appears',
    "there are no console errors",
    "there are no failed requests",
)
LONGEST_COMPARED = 160
"""Characters of an unclear line that are compared; the similarity's cost grows with their square."""
SAME_VERB_BONUS = 0.4
"""A form that starts with a verb of the line is nearer than one that merely looks like it."""


def nearest_forms(text: str) -> tuple[str, ...]:
    """The three forms closest to a line, best first."""
    line = text[:LONGEST_COMPARED].lower()
    words = {token.low for token in tokenize(line) if token.kind == "word"}
    verbs: set[str] = {entry.verb for word in words for _, entry in by_first_word().get(word, ())}
    scored = sorted(FORMS, key=lambda form: (-_score(form, line, words, verbs), FORMS.index(form)))
    return tuple(scored[:3])


def _score(form: str, line: str, words: set[str], verbs: set[str]) -> float:
    tokens = tokenize(form.lower())
    same = any(entry.verb in verbs for _, entry in by_first_word().get(tokens[0].low, ()))
    shared = len(words & {token.low for token in tokens}) / (len(tokens) + 1)
    return SequenceMatcher(None, form.lower(), line, autojunk=False).ratio() + shared + SAME_VERB_BONUS * same
