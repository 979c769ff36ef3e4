"""What writers of test cases, bug reports and orders say, and the plain sentence for it, with several things."""

from collections.abc import Iterator

from . import filled_forms

THINGS = ("draft", "blue lamp", "first invoice", "parking permit")
PAGES = ("orders", "sign-up", "Team Members")
SORTS = ("contact", "delivery slot", "seat")
STATES = ("selected", "unchecked", "disabled", "expanded")
WAITED = ("ajax", "network requests", "page")
HELD = ("spinner", "animation", "overlay")
PARTS = ("row", "card", "column")
SITES = ("shop.example.org", "https://a.example", "b.example.co.uk")
TOLD = ("Please try again later", "Your session has expired", "Passwords must be longer")
ADDRESSED = ("failed to save", "unable to log in", "please fill in all fields", "item added to cart")
KINDS = ("button", "link", "field", "icon")
PAIRS = (("edit", "delete"), ("reply", "share"), ("export", "print"))
FORMS: tuple[tuple[str, str], ...] = (
    ("When I hover the mouse over the {thing}", "When I hover over the {thing}"),
    ("When I hover mouse on the {thing}", "When I hover over the {thing}"),
    ('When log me in as "ann" with password "x1"', 'When log in as "ann" with password "x1"'),
    ("When take me to the {page} page", "When go to the {page} page"),
    ("When bring me back to the {page} page", "When go back to the {page} page"),
    ("When unsubscribe me from the {thing}", "When unsubscribe from the {thing}"),
    ("When I click on the {thing} again to open it", "When I click the {thing} to open it"),
    ("When I wait for the {waited} to finish", "When I wait until the page is loaded"),
    ("When I wait for all {waited} to complete", "When I wait until the page is loaded"),
    ("When I wait for the {held} to stop", "When I wait until the {held} is gone"),
    ("When search for mugs on {site}", "When open {site} and search for mugs"),
    ("When find the cheapest {thing} on {site}", "When open {site} and find the cheapest {thing}"),
    ("When open the cheapest {sort} under $20", "When open the cheapest {sort} with a price below $20"),
    ("When find a {sort} over 20 €", "When find a {sort} with a price above 20 €"),
    ("When I click the {thing} in second {part}", "When I click the {thing} in the second {part}"),
    ("Then the price in first {part} is $11", "Then the price in the first {part} is $11"),
    ('Then the new page URL contains "/a"', 'Then the url contains "/a"'),
    ('Then verify that the resulting address ends with "/a"', 'Then the url ends with "/a"'),
    ("Then the current page is the {page} page", "Then I am on the {page} page"),
    ("Then verify current page is {page} screen", "Then I am on the {page} page"),
    ("Then it should be redirected to the {page} page", "Then the user should be redirected to the {page} page"),
    ('Then the form should indicate "{sort}" is required', 'Then "{sort}" is required'),
    ("Then I should see the {state} state of the {thing}", "Then the {thing} is {state}"),
    ("Then the {thing} should be in a {state} state", "Then the {thing} should be {state}"),
    ("Then see the {thing} remain {state}", "Then verify that the {thing} is {state}"),
    ("Then I should see the {addressed} message", 'Then I should see the "{addressed}" message'),
    ("Then a {addressed} notification is shown", 'Then a "{addressed}" notification is shown'),
    ("Then I see the error message as {told}", 'Then I see the error message saying "{told}"'),
    ("Then the success message {told} is displayed", 'Then the success message saying "{told}" is displayed'),
    ("When press Cmd/Ctrl + K", "When press ControlOrMeta+K"),
    ("When press Ctrl+K / Cmd+K", "When press ControlOrMeta+K"),
    ("When TC_07: Click the {thing}", "When click the {thing}"),
    ("When Test case 3 - Click the {thing}", "When click the {thing}"),
    ("Then TC-1.2 Verify that the {thing} is shown", "Then verify that the {thing} is shown"),
    (
        "Then I should not see any {one} or {other} {kind}s",
        "Then the {one} {kind} and the {other} {kind} are not visible",
    ),
    (
        "Then I should not see the {one} or {other} {kind}",
        "Then the {one} {kind} and the {other} {kind} are not visible",
    ),
    ("Then there are no {one} or {other} {kind}s", "Then the {one} {kind} and the {other} {kind} are not visible"),
    ("Then no {one} or {other} {kind} is shown", "Then the {one} {kind} and the {other} {kind} are not visible"),
    (
        "Then the {one} or {other} {kind}s are not visible",
        "Then the {one} {kind} and the {other} {kind} are not visible",
    ),
    (
        "Then the {one} and {other} {kind}s are not visible",
        "Then the {one} {kind} and the {other} {kind} are not visible",
    ),
    ("Then the {one} and {other} {kind}s are visible", "Then the {one} {kind} and the {other} {kind} are visible"),
    ('Then I should not see "{one}" or "{other}"', 'Then I should not see "{one}" and "{other}"'),
)
_FILLED: dict[str, tuple[str, ...]] = {
    "thing": THINGS,
    "page": PAGES,
    "sort": SORTS,
    "state": STATES,
    "waited": WAITED,
    "held": HELD,
    "part": PARTS,
    "site": SITES,
    "told": TOLD,
    "addressed": ADDRESSED,
    "kind": KINDS,
}
SAMPLE = 90
SEED = 31


def cells() -> Iterator[filled_forms.Cell]:
    """Every form with every thing it can be said of."""
    return filled_forms.cells(FORMS, _FILLED, PAIRS)


def sample() -> list[filled_forms.Cell]:
    """Some of the cells, the same in every run."""
    return filled_forms.sample(cells(), seed=SEED, size=SAMPLE)
