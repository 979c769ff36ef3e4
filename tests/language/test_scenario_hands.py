"""Steps of scenarios are read like the plain sentences that mean the same; what cannot be meant so is refused."""

from collections.abc import Iterable
from functools import cache
from typing import cast

import pytest

from pacts.domain.requirement import Role

from . import errand_hands, filled_forms, scenario_hands, tester_hands
from .factory import planned
from .outline import outline


@cache
def _read(step: str) -> list[str]:
    keyword, _, text = step.partition(" ")
    plan = planned(text, role=cast("Role", keyword.lower()))
    return [outline(step) for step in plan.steps] + [f"unclear: {source.text}" for source in plan.unclear]


def _holes(cells: Iterable[filled_forms.Cell]) -> dict[str, list[str]]:
    return {text: _read(text) for text, plain in cells if _read(text) != _read(plain)}


def test_a_step_of_a_scenario_is_read_like_the_plain_sentence() -> None:
    assert _holes(scenario_hands.sample()) == {}


def test_a_line_of_a_tester_is_read_like_the_plain_sentence() -> None:
    assert _holes(tester_hands.sample()) == {}


def test_an_errand_is_read_like_the_plain_sentences() -> None:
    assert _holes(errand_hands.sample()) == {}


@pytest.mark.full
def test_every_form_of_step_is_read_of_every_thing() -> None:
    assert _holes((*scenario_hands.cells(), *tester_hands.cells(), *errand_hands.cells())) == {}


@pytest.mark.parametrize(
    "step",
    [
        "Then verify that sorting works for the rows on the page",
        "Then the message is displayed as plain text",
        "Then it should appear in my calendar",
        "Then the changes are saved",
        "Then the songs are in the default order",
        "Then the rows should be sorted ascending or descending",
        "When I sort the rows by Name, City and Age",
        'When I enter "lamp" into search box and click',
        "When I submit invalid parking details",
        "When I provide correct login data",
        "When another user answers the question",
        "Given another user is logged into the platform",
        "Then the system should send the reminder",
        "When I enter the hotel search criteria",
        "When I enter an incorrect email format",
        "When I enter the password again",
        'When I enter "ann" and "secret"',
        'When I register with a new account and password "x1"',
        "When I confirm my password",
        "When I log in with my new password",
        "When the user sets a price range of $100 to $500",
        "When the quantity of the first product is increased by one",
        'Given a user with email "ann@x.org" exists',
        'Given the user "ann" with password "x" already has an account',
        "Then I am able to log in with my new password",
        "Then I should be able to log in",
        "Then I see a form asking me for my email address",
        "Then flights below price 900 are displayed",
        "Then the order is created in the System",
        "Then user deleted successfully",
        "Then the error or warning message is shown",
        "Then I should see an error or a warning",
        "Then an error message is shown for empty fields",
        "Then a validation error appears for an invalid email",
        'Then the "No results" message appears for empty results',
        "Then Invalid login shows error message",
        "Then all links in the footer work correctly",
        "Then all links lead to the intended pages",
        "When verify the ability to switch between languages",
        "Then Add to wishlist successful with message Saved",
        "Then add to cart is successful",
        "When I search for a product name",
        "When I search the user name",
        "When I search for an existing customer",
        "When I enter two different values for the new PIN",
        'When I open "/" — the board + the list visible, no white screen',
        "When I add two bottles of olive oil to my cart",
        'When I create an event "Standup" on Monday from 9:00 to 9:15',
        "Then I see wish lists section",
        "Then I should enter my name",
        "Then the user should enter valid credentials",
        "Then I can choose to pay later",
        "When I wait for the import to finish",
        'When I write "Nice work" under the post titled "Release notes"',
        'When I fill availability dates "15/07/2025" to "18/07/2025"',
        "When I wait for the report to generate",
        "When the only way to leave the dialog is to click Cancel",
        "When I choose EUR as the currency and convert it to USD",
        "When I archive every email from newsletter@example.org",
        'When I select "Ann" to be the owner',
        "Then the cart icon shows the correct total",
        "Then each item shows correct individual price",
        "Then new comments show up at the top of the list",
        "Then the new row is at the bottom of the table",
        "Then the item appears in the cart with quantity = 3",
        "Then the list should close the dialog and convert the draft",
        "Then the button should be in default state",
        "Then the order is in a pending state",
        "Then the panel should be 300px wide",
        "When I apply a valid voucher",
        'When I replace every "colour" with "color"',
        'When I replace all "a" with "b"',
        "When I open the page to change my password",
        "When I calculate 12 times 7",
        "When I reserve a table for 4 on Friday at 19:30",
        "When I add 3 packs of batteries to the cart",
        "When I add 5 kg of rice to the basket",
        "When I find the message from Ann to Ben",
        "When I find a hotel near Lisbon from 4 June to 6 June",
        "When I find movies directed by Ann Lee from 1993",
        "When the user selects a date in the past",
        'When I write a five star review for "Desk"',
        "When I pick a seat by the window",
        "When Get started",
        "When I choose a return ticket and two adults",
        'When I edit my bio to say "Baker"',
        "When I filter jobs by remote and salary above 60000",
        "When I sort the table by date, newest first",
        'When I write an email to ann@example.org with subject "Hi" and text "Yes"',
        "When I find a train from Lyon to Paris leaving after 6 pm on Friday",
        'Given I am logged in as "ann" on the "free" plan',
        'Given I am logged in as "ann" in the "Acme" workspace',
        "Then the product should be added successfully",
        "Then I should see a form to leave a review",
        'Then "Ann" should have permission to access the report',
        "Then a centred overlay appears listing all themes",
        'Then I should see the order is "pending" with id "12" and state "Open" on tasks page',
        "When Order confirmed",
        "When Email sent",
    ],
)
def test_what_no_step_can_be_made_of_is_refused(step: str) -> None:
    assert all(line.startswith("unclear: ") for line in _read(step)), _read(step)


_SAVED = ['click "Save"', "check not visible dialog", "check visible alert"]


@pytest.mark.parametrize(
    ("step", "lines"),
    [
        ("When I search for Windows 11", ["goal search = 'Windows 11'"]),
        ("When I search for iPhone 15 Pro", ["goal search = 'iPhone 15 Pro'"]),
        ("When I search for order 1234", ["goal search = '1234'"]),
        ("When I change my avatar to me.png", ["upload \"avatar\" image = 'me.png'"]),
        (
            'When I open "Lamp", set the quantity to 3 and put it in the basket',
            ['click "Lamp"', "fill \"quantity\" = '3'", 'click "add to basket" button'],
        ),
        ("Then I see Wow! in the comments dialog", ["check text \"comments\" dialog contains 'Wow!'"]),
        ("Then the Acme Ltd. name should be visible", ['check visible "Acme Ltd. name"']),
        ("Then a warning dialog or popup appears", ['check visible "warning" dialog']),
        ("When Filters: reset filters", ['click "reset filters" button']),
        ("When Name: rename file", ["fill \"Name\" = 'rename file'"]),
        ('When I select "New board" to open the picker', ['click "New board"']),
        (
            "When I choose Login to verify you are logged out",
            ['click "Login"', 'check visible "log in"'],
        ),
        ("When I select Save to store the draft", ['click "Save"']),
        ("When I change the unit from miles to metres", ["fill \"unit\" = 'metres'"]),
        ('Then Error: "Wrong code"', ["check text contains 'Wrong code'"]),
        ("Then the list contains two or more rows", ["check count all row in list at_least '2'"]),
        ("Then verify navigation to the cart page", ['check visible "cart" page']),
        ("Then the price is not changed in the cart", ['check changed (unchanged) "price" in "cart"']),
        ('When I select "Status" to "Active"', ["select \"Status\" = 'Active'"]),
        ("When I search for recipes under 30 minutes", ["goal search = 'recipes under 30 minutes'"]),
        ("When clicking Save should close the dialog and show a toast", _SAVED),
        ("When clicking Save should close the dialog and remove the draft", [*_SAVED[:2], 'check not visible "draft"']),
        ('Then the selected tab is still "Open"', ["check text tab where selected equals 'Open'"]),
        ("Then verify that I can not press the bell button", ['check not enabled "bell" button']),
        ("Then verify a guest is not able to click Save", ['check not enabled "Save"']),
        ("Then a PDF download is triggered", ["check download"]),
        ("Then each card has a visible status badge", ['check visible "status badge" text in all card']),
        ("When I delete all unread messages", ['click all "delete" button in "unread message" item !']),
        ("When I flag the email from Ann as vital", ["goal do = 'flag the email from Ann as vital'"]),
        ("When I set the speed to 1.5x", ["fill \"speed\" = '1.5x'"]),
        ("When I enter 0.75x in the zoom field", ["fill \"zoom\" field = '0.75x'"]),
        ("When I click Next 3x", ['click "Next" x3']),
        ("When I check the box", ["check checkbox"]),
        ("When I accept all cookies", ['click "accept all cookies" button']),
        ("When I turn the text into a list", ["goal do = 'turn the text into a list'"]),
        ("When I mute the chat with Ben for one hour", ["goal do = 'mute the chat with Ben for one hour'"]),
        ("When I approve all requests from Ben", ["goal do = 'approve all requests from Ben'"]),
        ("When I dismiss all error messages", ['click all "dismiss" button in "error message" item']),
        ("When I search for a gift for my mother", ["goal search = 'gift'"]),
        ("Then there should be no way to delete the post", ['check not enabled "delete post" button']),
        ('Then the status should be "hidden"', ["check text \"status\" equals 'hidden'"]),
        ('Then the toggle button hides the text "A"', ['unclear: the toggle button hides the text "A"']),
        ('Then I see the correct page title containing "Home"', ["check title contains 'Home'"]),
        ("When I look at the top right corner of the screen", ['goal find "top right corner"']),
    ],
)
def test_each_word_of_a_line_keeps_its_part(step: str, lines: list[str]) -> None:
    assert _read(step) == lines


@pytest.mark.parametrize(
    "step",
    [
        "Given I want to book a table",
        "Given the user wants to change the plan",
        "Given I would like to sign up",
        "Given I am a new customer",
    ],
)
def test_who_acts_and_what_is_wished_is_told_and_is_no_deed(step: str) -> None:
    keyword, _, text = step.partition(" ")
    plan = planned(text, role=cast("Role", keyword.lower()))
    assert not plan.steps
    assert not plan.unclear
    assert any(text in notice.message for notice in plan.notices)


@pytest.mark.parametrize("step", ["Then take a screenshot", "Then I close the browser", "And quit the browser"])
def test_what_is_done_with_the_browser_at_the_end_is_told_and_is_no_step(step: str) -> None:
    _, _, text = step.partition(" ")
    plan = planned(text, role="then")
    assert not plan.steps
    assert not plan.unclear
    assert any(text in notice.message for notice in plan.notices)


def test_what_is_shown_behind_a_link_is_on_the_page_it_leads_to() -> None:
    plan = planned("I click the Orders link", "it should show the overview")
    assert [outline(step) for step in plan.steps] == ['click "Orders" link', 'check visible "overview"']


@pytest.mark.parametrize(
    ("step", "read"),
    [
        ("When I choose a contact from the contact list", 'click 1 "contact" item in "contact" list'),
        ("When I choose any seat from the list", 'click 1 "seat" item in list'),
        ("When I select a country from the country dropdown", 'click 1 option in "country" dropdown'),
        ("When I check my inbox", 'click "inbox"'),
        ("When I check the terms", 'check "terms"'),
        ("When I search for trains from Bath to New York", "goal search = 'trains from Bath to New York'"),
        ("When I search for songs written by Ann Lee", "goal search = 'songs written by Ann Lee'"),
        ("Then I should see embedded YouTube video", 'check visible "embedded YouTube video"'),
        ("When I choose the option to apply the filters", 'click "apply filters" button'),
        ('When I confirm the new password "x1y2"', "fill \"confirm password\" field = 'x1y2'"),
        ('When I upload the file "a.png" (20 KB)', "upload file = 'a.png'"),
        ("Given I visit the website as a guest user", "open = '/'"),
        ('When another user logs in as "bob"', "goal log_in user='bob'"),
        ("Then the reader can see his/her own shelf", 'check visible "shelf"'),
        ("When I click the Delete My Plan link", 'click "Delete My Plan" link !'),
        ("When I click My Plan", 'click "My Plan"'),
        ("When I add a to-do item", 'click "add to-do item" button'),
        ('Given the user is in the "Editor" role', "goal log_in user='Editor'"),
        ("Then the book is added to my reading list", 'check visible "book" in "reading" list'),
        ("Then the job is moved to the trash", 'check visible "job" in "trash"'),
        ("When I visit the calendar", 'click "calendar"'),
        ('When I go to "blog/archive"', "open = 'blog/archive'"),
        ('When I open "read/write"', 'click "read/write"'),
        ("When I open Messages", 'click "Messages"'),
        ("When I go to the demo shop URL", "open = '/'"),
        ("Given I am on the demo shop website", "open = '/'"),
        ('When I click on "login page"', 'click "login page"'),
        ('When I open the "home page"', "goal go_to = 'home'"),
        ('When I sign in as "ann@x.org/s3cret"', "goal log_in user='ann@x.org' password='s3cret'"),
        ("Given I am signed in as a facility admin user", "goal log_in user='facility admin'"),
        ('When I log in with user "ann"', "goal log_in user='ann'"),
        ("When the email field loses focus", "press \"email\" field = 'Tab'"),
        ("Then the email field loses focus", 'check not focused "email" field'),
        ("When I click the proceed to checkout button", 'click "proceed to checkout" button'),
        ("Then the proceed to checkout button is visible", 'check visible "proceed to checkout" button'),
        ("When I clear the search field", 'clear "search" field'),
        ("When I empty my cart", 'click "empty cart" button'),
        ("When I add a profile picture", 'click "add profile picture" button'),
        ("When I delete another user", "goal do = 'delete another user' !"),
        ('When I drag "report.pdf" file to the "Archive" folder', 'drag "report.pdf" -> "Archive"'),
        ("Then the user can log out", 'check visible "log out"'),
        ('Given I have typed "lamp" in the search box', "fill \"search\" field = 'lamp'"),
        ('When I have chosen the option "Red" in the colour list', "select \"colour\" dropdown = 'Red'"),
        ('Given the user has added "Lamp" in the cart', 'goal add "Lamp" in "cart"'),
        ("Then Product details are displayed", 'check visible "Product details"'),
        ("Then Payment successful is displayed", "check text contains 'Payment successful'"),
        ("Then the product Lamp is displayed", 'check visible "Lamp"'),
        ("Then all products should have prices", 'check visible "prices" in all "products" item'),
        ("Then every result contains laptop", "check text all \"result\" item contains 'laptop'"),
        ("Then a card is added to the board", 'check visible card in "board"'),
    ],
)
def test_a_step_of_a_scenario_is_read_as_meant(step: str, read: str) -> None:
    assert _read(step) == [read]
