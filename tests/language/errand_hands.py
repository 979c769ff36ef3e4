"""What is asked of somebody in one sentence, and what steps tell in other words: each form with several things."""

from collections.abc import Iterator

from . import filled_forms

THINGS = ("draft", "blue lamp", "parking permit")
PARTS = ("menu", "side panel", "order table", "footer")
SORTS = ("review", "search result", "photo")
NAMES = ("Desk", "Blue Lamp", "Ann Lee")
CITIES = ("Oslo", "New York", '"Rome"')
STATES = ("disabled", "enabled", "expanded", "collapsed", "hidden")
TRAITS = ("quantity", "size", "currency", "gender")
FORMS: tuple[tuple[str, str], ...] = (
    (
        'Then the {part} shows "A" and hides the {thing}',
        'Then the {part} shows "A" and the {part} does not show the {thing}',
    ),
    ("Then the {part} should hide the {thing}", "Then the {part} does not show the {thing}"),
    ('Then I see "A" as placeholder in the {sort} field', 'Then the placeholder of the {sort} field contains "A"'),
    (
        'Then I see the text "A" in the {sort} field placeholder',
        'Then the placeholder of the {sort} field contains "A"',
    ),
    ('Then the {part} should be "hidden"', "Then the {part} should be hidden"),
    ('Then the {part} should be "visible"', "Then the {part} should be visible"),
    ("Then there is no link to edit the {thing}", "Then I should not see a link to edit the {thing}"),
    ("Then there should be no button to add a {thing}", "Then I should not see a button to add a {thing}"),
    ("Then the Save button is in {state} state", "Then the Save button is {state}"),
    ("Then able to click the {thing} button", "Then I should be able to click the {thing} button"),
    ("Then the user is able to click the {thing} button", "Then I should be able to click the {thing} button"),
    ("Then I see several {sort}s", "Then I see at least 2 {sort}s"),
    ("Then multiple {sort}s are displayed", "Then at least 2 {sort}s are displayed"),
    ('Then I see a list of {sort}s including "{name}"', 'Then the list of {sort}s contains "{name}"'),
    ('Then "{name}" is in the column "Done"', 'Then "{name}" is in the "Done" column'),
    ("Then the {thing} is contained in the list", "Then the {thing} is in the list"),
    ("Then the {thing} is visible after the page is reloaded", "Then after refreshing the page the {thing} is visible"),
    ("Then the {thing} should persist after refresh", "Then after refreshing the page the {thing} is visible"),
    ("Then the {thing} is sold out", 'Then the {thing} contains "sold out"'),
    ("Then the {thing} is 12 km long", 'Then the {thing} contains "12 km"'),
    ("Then Booking cancelled", 'Then I see "Booking cancelled"'),
    ('Then Error/notification: "{name}"', 'Then I see the message "{name}"'),
    ("Then I see a link to the {thing}", "Then I see a {thing} link"),
    ('When I choose to "skip" the {thing}', 'When I click "skip" in the {thing}'),
    ('When I reply to "{name}" with "Yes"', 'When I reply to the message "{name}" with "Yes"'),
    ("When I navigate to and click the {thing}", "When I click the {thing}"),
    ('When I search for and open "{name}"', 'When I search for "{name}" and open "{name}"'),
    ('When I open the file "{name}.pdf"', 'When I click "{name}.pdf"'),
    ('When I use the coupon with code "{name}"', 'When I use the coupon code "{name}"'),
    ('When I select "{name}" {trait}', 'When I select "{name}" as the {trait}'),
    (
        'When I reject the {thing} with the reason "{name}"',
        'When I reject the {thing} and enter "{name}" into the reason field',
    ),
    ("When I open the {sort}s list page", 'When I go to the "{sort}s list" page'),
    ("When I visit the {sort}s index", "When I go to the {sort}s page"),
    ('When I visit the product page for "{name}"', 'When I click "{name}"'),
    ("When I pick the {thing} in size M", "When I pick the {thing} and then pick size M"),
    (
        "When I find a one-way flight from {city} to Bath on 3 May",
        (
            "When I tick one-way, then enter {city} into the from field, enter Bath into the to field, "
            'enter "3 May" into the field called date and click the search button'
        ),
    ),
    (
        "When I find flights from {city} to Bath on 3 May and return on 9 May",
        (
            "When I enter {city} into the from field, enter Bath into the to field, "
            'enter "3 May" into the field called departure, enter "9 May" into the field called return and '
            "click the search button"
        ),
    ),
    ("When I check my {sort} balance", "When I verify that my {sort} balance is shown"),
    ("When I check the status of the {thing}", "When I verify that the status of the {thing} is shown"),
    ("When I apply for the second {sort}", "When I click apply in the second {sort}"),
    ("When I pick the colour green in the {sort} list", "When I pick green in the {sort} list"),
    ('When I change "{name}" role to "Editor"', 'When I change the role of "{name}" to "Editor"'),
    ("When she filters her {sort} list to show only Completed tasks", 'When I filter the {sort} list by "Completed"'),
    ("When Store Manager opens the {thing}", "When the manager opens the {thing}"),
    ("When the Support Agent clicks the {thing}", "When the agent clicks the {thing}"),
    ("When I accept all suggested changes", "When I click the accept all suggested changes button"),
    ('When I go to the author page for "{name}" in "Blog"', 'When I click "{name}" in "Blog"'),
    (
        'When I close the {thing} with the comment "Done"',
        'When I close the {thing} and enter "Done" into the comment field',
    ),
    ("Then I should be redirect to the {sort} page", "Then I should be redirected to the {sort} page"),
    ('Then I see the "{name}" offered at "$9"', 'Then I see "$9" in the row of "{name}"'),
    ("Given the user is logged in the app", "Given the user is logged in"),
    ("When I search for the {sort}s of Norway", 'When I search for "{sort}s of Norway"'),
    ("When I look up the way between {name} and Bath", 'When I search for "way between {name} and Bath"'),
)
_FILLED = {
    "thing": THINGS,
    "part": PARTS,
    "sort": SORTS,
    "name": NAMES,
    "city": CITIES,
    "state": STATES,
    "trait": TRAITS,
}
SAMPLE = 60
SEED = 31


def cells() -> Iterator[filled_forms.Cell]:
    """Every form with every thing it can be said of."""
    return filled_forms.cells(FORMS, _FILLED)


def sample() -> list[filled_forms.Cell]:
    """Some of the cells, the same in every run."""
    return filled_forms.sample(cells(), seed=SEED, size=SAMPLE)
