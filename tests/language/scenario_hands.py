"""What writers of scenarios say, and the plain sentence for it: each form with several things, each cell read alike."""

import random
from collections.abc import Iterator
from itertools import product

THINGS = ("draft", "blue lamp", "first invoice", "parking permit")
PAGES = ("orders", "sign-up", "Team Members")
NAMES = ("SignUp", "Save Draft", "Terms")
PLACES = ("registration form", "footer", "sidebar")
SORTS = ("contact", "delivery slot", "seat")
PEOPLE = ("Rivy", "Ben Okri", "carl")
COLUMNS = ("Done", "In Review", '"Blocked"')
FORMS: tuple[tuple[str, str], ...] = (
    ("When I click to delete the {thing}", "When I delete the {thing}"),
    ("When the user clicks to cancel the {thing}", "When the user cancels the {thing}"),
    ("When I click to open the {thing}", "When I click the {thing}"),
    ("When I tap inside the {sort} field", "When I tap the {sort} field"),
    ("When I click in the {sort} field", "When I click the {sort} field"),
    ("When I look at the {page} page", "When I go to the {page} page"),
    ("When I click on button {name} in {place}", "When I click the {name} button in the {place}"),
    ("When I click link {name} in the {place}", "When I click the {name} link in the {place}"),
    ('When I enter "x" into field {name} in {place}', 'When I enter "x" into the {name} field in the {place}'),
    ("When I forward {person} the message from Ann", "When I forward the message from Ann to {person}"),
    ("When the user sends {person} the {thing}", "When the user sends the {thing} to {person}"),
    ("When I click a random {sort}", "When I click any {sort}"),
    ("When I take the {thing} off hold", "When I resume the {thing}"),
    ("Given I have an empty {sort} list", "Given the {sort} list is empty"),
    ("Given user on the {page} page", "Given I am on the {page} page"),
    ("Given a customer at the {page} page", "Given I am on the {page} page"),
    ("Given I am logged in with the {sort} role", "Given I am logged in as {sort}"),
    ("Given I am a logged-in customer", "Given I am logged in"),
    ("Given I have logged into my bank account", "Given I have logged in"),
    ("Given I have two {sort}s in my bag", "Given there are two {sort}s in the bag"),
    ("Then the {thing} should move to {column}", "Then the {thing} is in {column}"),
    ("Then the {thing} is moved to {column}", "Then the {thing} is in {column}"),
    ("Then I expect a redirect to the {page} page", "Then I should be redirected to the {page} page"),
    ('Then I see a message that states "{name}"', 'Then I see a message that says "{name}"'),
    ('Then a banner informing me "{name}" appears', 'Then a banner saying "{name}" appears'),
    ("Then the {thing} should have status {name}", "Then the status of the {thing} contains {name}"),
    ("Then a dialog opens showing the {thing}", "Then a dialog shows the {thing}"),
    ("Then the {thing} is available for download", "Then the {thing} can be downloaded"),
    ("Then the {sort} list is completely empty", "Then the {sort} list is empty"),
    ("Then the {sort} icon shows a count of 3", "Then the {sort} icon shows 3"),
)
_FILLED = {
    "thing": THINGS,
    "page": PAGES,
    "name": NAMES,
    "place": PLACES,
    "sort": SORTS,
    "person": PEOPLE,
    "column": COLUMNS,
}
SAMPLE = 60
SEED = 29
Cell = tuple[str, str]
"""A step as scenarios have it, keyword and all, and the plain one that means the same."""


def cells() -> Iterator[Cell]:
    """Every form with every thing it can be said of."""
    for said, plain in FORMS:
        slots = [slot for slot in _FILLED if f"{{{slot}}}" in said]
        for chosen in product(*(_FILLED[slot] for slot in slots)):
            filled = dict(zip(slots, chosen, strict=True))
            yield said.format(**filled), plain.format(**filled)


def sample() -> list[Cell]:
    """Some of the cells, the same in every run."""
    return random.Random(SEED).sample(list(cells()), SAMPLE)
