"""How people say that a thing is there, or is there no more: each cell is read like the plain check."""

import random
from collections.abc import Iterator

THINGS = tuple(
    """
the orders page
the confirmation dialog
the list of invoices
the search results
a success message
an error message
the Save button
the address field
the order summary
the welcome banner
a "Retry" button
the "Billing" section
""".strip().splitlines()
)
"""Subjects: page, dialog, list, message, button, field and what has no kind."""
SHOWN = """
{x} appears
{x} appeared
{x} should appear
{x} shows up
{x} should show up
{x} pops up
{x} should pop up
{x} comes up
{x} is visible
{x} is there
{x} should be there
{x} must be there
{x} is present
{x} should be present
{x} exists
{x} must exist
{x} should exist
{x} is offered
{x} is listed
{x} is shown to me
{x} is presented to the user
{x} gets displayed
{x} gets shown
{x} will be shown
{x} has appeared
{x} can be seen
{x} can be found
{x} may be seen
{x} stays
{x} remains
{x} stays visible
{x} remains visible
{x} stays on the screen
{x} remains on the page
{x} is still there
{x} is still shown
{x} is still visible
{x} still appears
{x} should still be there
{x} should still be visible
I get {x}
I should get {x}
we get {x}
the user gets {x}
I am shown {x}
I am presented with {x}
I should be presented with {x}
the user is presented with {x}
the user should be shown {x}
I can see {x}
I could see {x}
I am able to see {x}
the user should be able to see {x}
I still see {x}
I should still see {x}
there is {x}
there should be {x}
there must be {x}
the page shows {x}
the page should show {x}
the page displays {x}
the page should contain {x}
the page includes {x}
the page should have {x}
the system shows {x}
the system displays {x}
the system should display {x}
the app shows me {x}
verify that {x} is displayed
verify {x} is displayed
check that {x} shows up
make sure {x} is there
ensure {x} appears
{x} is displayed to the user
{x} is displayed on the screen
{x} is shown on the page
{x} is displayed properly
{x} is displayed correctly
{x} is successfully displayed
the presence of {x} is verified
verify the presence of {x}
I expect {x} to appear
I expect to see {x}
I expect {x} to be visible
expect {x} to be shown
""".strip().splitlines()
GONE = """
{x} disappears
{x} disappeared
{x} should disappear
{x} has disappeared
{x} vanishes
{x} is gone
{x} should be gone
{x} goes away
{x} went away
{x} is no longer there
{x} is no longer visible
{x} is no longer shown
{x} should no longer be there
{x} should no longer be displayed
{x} is not there
{x} is not there any more
{x} is not shown any more
{x} is not visible anymore
{x} isn't there anymore
{x} is nowhere to be seen
{x} is nowhere to be found
{x} does not appear
{x} doesn't appear
{x} should not appear
{x} does not show up
{x} should not show up
{x} doesn't pop up
{x} never appears
{x} no longer appears
{x} cannot be seen
{x} can't be found
{x} can not be seen
{x} can no longer be seen
{x} must not exist
{x} should not exist
{x} does not exist
{x} no longer exists
{x} is not offered
{x} is not listed
{x} is absent
{x} should be absent
{x} is missing
{x} should not be present
{x} should not be displayed to the user
I no longer see {x}
I can no longer see {x}
I should no longer see {x}
I don't see {x} any more
I do not see {x} anymore
I cannot see {x}
I should not be able to see {x}
the user should not see {x}
the user does not see {x}
I don't get {x}
I should not get {x}
I am not shown {x}
the page does not show {x}
the page should not contain {x}
the page should not have {x}
the page no longer shows {x}
the system does not display {x}
verify that {x} is not displayed
verify that {x} is gone
make sure {x} does not appear
verify the absence of {x}
I expect {x} not to appear
I expect {x} to disappear
I don't expect to see {x}
""".strip().splitlines()

SAMPLE = 150
SEED = 23
Cell = tuple[str, str]
"""A sentence, and the plain one that says the same."""


def cells() -> Iterator[Cell]:
    """Every wording of every thing, with the plain sentence it must be read like."""
    for thing in THINGS:
        yield from ((frame.format(x=thing), f"{thing} is shown") for frame in SHOWN)
        yield from ((frame.format(x=thing), f"{thing} is not shown") for frame in GONE)


def sample() -> list[Cell]:
    """Some of the cells, the same in every run."""
    return random.Random(SEED).sample(list(cells()), SAMPLE)
