"""What "it" and "they" stand for, over several lines."""

import pytest

from tests.language.factory import planned
from tests.language.outline import outline

THE_THING = (
    (('I add "Lamp" to the wishlist', "I open the wishlist", "it is listed"), ("check text contains 'Lamp'",)),
    (('I enter "Milk" in the new task field', "I press Enter", "it is shown"), ("check text contains 'Milk'",)),
    (
        ('I enter "Milk" in the new task field', "I click Add", "it appears in the list"),
        ("check text list contains 'Milk'",),
    ),
    (
        ('I click the heart of "Pasta Bar"', "I go to Favourites", "I check that it is there"),
        ("check text contains 'Pasta Bar'",),
    ),
    (('I delete the task "Milk"', "I open the archive", "it is shown there"), ("check text contains 'Milk'",)),
    (
        ('I create a note called "Shopping"', "I go back to the overview", "it is the first in the list"),
        ("check text #1 item in list contains 'Shopping'",),
    ),
    (
        ('I add "Lamp" to the cart', 'I add "Chair" to the cart', "I open the cart", "they are listed"),
        ("check text contains 'Lamp'", "check text contains 'Chair'"),
    ),
    (
        ('I add "Lamp" to the cart', 'I add "Chair" to the cart', "I open the cart", "both of them are shown"),
        ("check text contains 'Lamp'", "check text contains 'Chair'"),
    ),
    (
        ('I enter "Ann" in the name field', 'I enter "Berlin" in the city field', "I click Save", "it is shown"),
        ("check text contains 'Ann'",),
    ),
    (
        ('I add "Lamp" to the cart', "I open the cart", 'its price is "$5"'),
        ('check cell cell row of "Lamp" column "price" equals \'$5\'',),
    ),
    (('I add "Lamp" to the cart', "I open the cart", "I remove it"), ('click "remove" button row of "Lamp"',)),
)


@pytest.mark.parametrize(("texts", "wanted"), THE_THING, ids=lambda case: " / ".join(case) if case else None)
def test_it_is_the_thing_that_the_text_is_about_and_not_what_was_used_since(
    texts: tuple[str, ...], wanted: tuple[str, ...]
) -> None:
    plan = planned(*texts)
    assert not plan.unclear
    assert tuple(outline(step) for step in plan.steps)[-len(wanted) :] == wanted


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (('I add a task "Milk"', "the task is shown in the list"), "check text list contains 'Milk'"),
        (('I add a task "Milk"', "the new task is not completed"), 'check not checked "Milk"'),
        (('I create a note called "Shopping"', "I see the note in the list"), "check text list contains 'Shopping'"),
        (('I enter "Milk" in the new task field', "I press Enter", "the item is shown"), "check text contains 'Milk'"),
        (('I delete the task "Milk"', "the deleted task is no longer shown"), "check not text contains 'Milk'"),
        (('I add "Lamp" to the cart', "I open the cart", "the product is listed"), "check text contains 'Lamp'"),
        (('I add a comment "Nice"', "my comment appears"), "check text contains 'Nice'"),
        (('I upload "a.pdf"', "the uploaded file is listed"), "check text contains 'a.pdf'"),
        (
            ('I drag "A" to the "Done" column', '"A" is in the "Done" column', 'it is not in the "To do" column'),
            "check not text element column \"To do\" contains 'A'",
        ),
        (('"Lamp" is shown in the archive', "it is not shown in the list"), "check not text list contains 'Lamp'"),
        (('the task "Milk" is listed', "I delete the task"), 'click "delete" button row of "Milk" !'),
        (
            ('I add a task "Milk"', 'the message "Added" is shown', "the message disappears"),
            "check not text contains 'Added'",
        ),
        (('I add a task "Milk"', 'the message "Added" is shown', "the task is shown"), "check text contains 'Milk'"),
        (
            ('I set the name to "Bob"', "I click Save", "the new name is shown in the header"),
            "check text header contains 'Bob'",
        ),
        (('I select "Oslo" in the city list', "the selected city is shown"), "check text contains 'Oslo'"),
        (('I set the price of "Lamp" to 25', "I click Save", "the new price is displayed"), "check text contains '25'"),
        (
            ('I move the card "Fix bug" to "Done"', 'the card is in the "Done" column'),
            "check text element column \"Done\" contains 'Fix bug'",
        ),
        (('I assign the ticket "T-1" to Bob', "the ticket shows Bob"), "check text \"T-1\" contains 'Bob'"),
        (
            ('I assign the ticket "T-1" to Bob', 'its status is "Open"'),
            'check cell cell row of "T-1" column "status" equals \'Open\'',
        ),
    ],
)
def test_a_thing_that_was_named_is_meant_where_only_its_sort_is_said(texts: tuple[str, ...], wanted: str) -> None:
    plan = planned(*texts)
    assert not plan.unclear
    assert outline(plan.steps[-1]) == wanted


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (('I add a task "Milk"', "a task is shown"), "Milk"),
        (('Add a new meeting titled "Budget"', "Save the meeting"), "Budget"),
        (('I add a task "Milk"', "the task list is shown"), "Milk"),
        (('I add a task "Milk"', "the first task is shown"), "Milk"),
        (('I enter "a@b" in the email field', "I click Send", "the email is invalid"), "a@b"),
        (('I enter "Ann" as the name', "I click Send", 'the name is "Bob"'), "Ann"),
    ],
)
def test_another_one_of_the_sort_and_the_field_itself_are_not_the_thing(texts: tuple[str, ...], wanted: str) -> None:
    assert wanted not in outline(planned(*texts).steps[-1])


@pytest.mark.parametrize(
    ("texts", "wanted"),
    [
        (("I open the cart", "it is empty"), "check count all item in \"cart\" equals '0'"),
        (('I add "Lamp" to the cart', 'I click "Save"', "it is disabled"), 'check not enabled "Save"'),
        (('I like the post "Hello"', "I unlike it"), 'click "unlike" button row of "Hello"'),
        (('I pin the note "Hello"', "I unpin it"), 'click "unpin" button row of "Hello"'),
        (('I add "Lamp" to the cart', "I open the menu", 'it has the entry "Help"'), None),
        (("I open the dialog", "it is shown"), "check visible dialog"),
        (('I click "Save"', "it is no longer shown"), "check not text contains 'Save'"),
    ],
)
def test_a_place_or_a_control_is_it_where_only_that_can_be_so(texts: tuple[str, ...], wanted: str | None) -> None:
    plan = planned(*texts)
    last = outline(plan.steps[-1])
    assert last == wanted if wanted else "Lamp" not in last


@pytest.mark.parametrize(
    "texts",
    [
        ('I click "Menu"', "it is shown"),
        ('I enter "a" in the first field', 'I enter "b" in the second field', 'I click "Go"', "it is shown"),
    ],
)
def test_what_was_pressed_and_is_there_as_before_proves_nothing(texts: tuple[str, ...]) -> None:
    assert [unclear.text for unclear in planned(*texts).unclear] == ["it is shown"]


def test_a_password_is_never_the_thing_that_is_spoken_of() -> None:
    plan = planned('I enter "hunter22" as the password', 'I click "Log in"', "it is not shown in the list")
    assert all("hunter22" not in outline(step) for step in plan.steps if step.is_check)
