"""What writers of scenarios say, and the plain sentence for it: each form with several things, each cell read alike."""

from collections.abc import Iterator

from . import filled_forms

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
    ("When I click a random seat", "When I click any seat"),
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
    ("Given the user is logged in and on the {page} page", "Given the user is logged in and I am on the {page} page"),
    (
        'Given I am logged in as "{person}" and on the {page} page',
        'Given I am logged in as "{person}" and I am on the {page} page',
    ),
    ("Given the browser is at the {page} page", "Given I am on the {page} page"),
    ("Given the user is viewing the {page} page", "Given I am on the {page} page"),
    ("Given user in {page} page", "Given I am on the {page} page"),
    ('Given I have a {sort} "{name}"', 'Given there is a {sort} "{name}"'),
    ('Given that there is a {sort} called "{name}"', 'Given there is a {sort} called "{name}"'),
    ('Given "{person}" is logged in', 'Given the user is logged in as "{person}"'),
    ("Given I have items in my {sort} list", "Given there are items in the {sort} list"),
    ("When I go to the {page} page as an editor", "When I log in as an editor, then go to the {page} page"),
    ('When I open the {page} page as "{person}"', 'When I log in as "{person}", then open the {page} page'),
    (
        "When I visit the {page} page as a registered user",
        "When I log in as a registered user, then visit the {page} page",
    ),
    ('When I drag and drop the file "{name}.pdf"', 'When I upload the file "{name}.pdf"'),
    (
        'When I drop the file "{name}.pdf" onto the drop zone',
        'When I drag and drop the file "{name}.pdf" to the drop zone',
    ),
    ('When I drag and drop "{name}" onto {column}', 'When I drag "{name}" onto {column}'),
    ('When I insert the new value "7" in the {sort} field', 'When I insert "7" in the {sort} field'),
    ('When I click on the {sort} type as "{name}"', 'When I select the {sort} type as "{name}"'),
    ('When I choose the {sort} as "{name}" in the {place}', 'When in the {place}, I choose the {sort} as "{name}"'),
    ('When I change the "{name}" quantity to 2', 'When I change the quantity of "{name}" to 2'),
    ("When the user moves the mouse over the {thing}", "When the user hovers over the {thing}"),
    ("When the form is submitted by clicking the {name} button", "When I click the {name} button"),
    ("When I clear all {sort} filters", 'When I click the "clear all {sort} filters" button'),
    ("When I click the {thing} because I want to see it", "When I click the {thing}"),
    ("When I click the {thing} and verify", "When I click the {thing}"),
    ('When I enter a new {sort} containing "{name}"', 'When I enter "{name}" into the new {sort} field'),
    ('When I fill the {sort} field with "{name}" value', 'When I fill the {sort} field with "{name}"'),
    ('When I submit the form with {sort} "{name}"', 'When I fill {sort} with "{name}" and submit the form'),
    ('When I open "{page} page"', 'When I open the "{page}" page'),
    ("When I select the {sort} from the results", "When I click the {sort} in the results"),
    ("Then display the {thing}", "Then the {thing} is shown"),
    ("Then shows {sort} message", "Then {sort} message is shown"),
    ("Then gets an error about the {thing}", "Then I get an error about the {thing}"),
    ("Then navigated to the {page} page", "Then the user is redirected to the {page} page"),
    ("Then redirect to {page} page", "Then the user is redirected to {page} page"),
    ("Then the user successfully logs in", "Then the user is logged in"),
    ("Then I should be redirected away from the {page} page", "Then I should not be on the {page} page"),
    (
        "Then The {sort} cannot be empty error message is shown",
        'Then error message "The {sort} cannot be empty" is shown',
    ),
    ("Then Your {sort} has been sent message is displayed", 'Then message "Your {sort} has been sent" is displayed'),
    ("Then {sort} updated successfully", "Then the {sort} is updated successfully"),
    (
        'Then the {sort} should be sorted by "{sort} (low to high)"',
        "Then the {sort} should be sorted by {sort} low to high",
    ),
    ('Then the {sort} "{name}" price is "9"', 'Then the "{name}" price is "9"'),
    ('Then I should have "{name}" in my {sort} list', 'Then "{name}" is in my {sort} list'),
    ('Then I see the following names in the {place}: "A", "B"', 'Then I see "A", "B" in the {place}'),
    ("Then a message containing Thank You is shown", 'Then a message containing "Thank You" is shown'),
    ("Then a dialog asking for {sort} appears", "Then a {sort} dialog appears"),
    ('Then I should be on the {sort} page for "{name}"', 'Then I should be on the {sort} page and I see "{name}"'),
    ("Then the user should be logged in to the application", "Then the user should be logged in"),
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


def cells() -> Iterator[filled_forms.Cell]:
    """Every form with every thing it can be said of."""
    return filled_forms.cells(FORMS, _FILLED)


def sample() -> list[filled_forms.Cell]:
    """Some of the cells, the same in every run."""
    return filled_forms.sample(cells(), seed=SEED, size=SAMPLE)
