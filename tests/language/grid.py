"""Contents and the frames they are put in: the same content must be read the same in every frame."""

from collections.abc import Iterator
from typing import NamedTuple


class Deed(NamedTuple):
    """An action in its forms."""

    verb: str
    """Its forms: base, third person, -ing form, participle."""
    rest: str

    def form(self, at: int) -> str:
        return f"{self.verb.split('/')[at]} {self.rest}".strip()


DEEDS = tuple(
    Deed(*line.split(" ", 1) if " " in line else (line, ""))
    for line in """
click/clicks/clicking/clicked the "Save" button
click/clicks/clicking/clicked on the Orders link
press/presses/pressing/pressed the Send button
open/opens/opening/opened /login
go/goes/going/gone to the cart page
open/opens/opening/opened the settings
enter/enters/entering/entered "ann" into the "Username" field
fill/fills/filling/filled in the email field with "a@b.test"
type/types/typing/typed "lamp" in the search box
set/sets/setting/set the quantity to 3
select/selects/selecting/selected "Germany" from the "Country" dropdown
choose/chooses/choosing/chosen the option "Red" in the colour list
check/checks/checking/checked the "Terms" checkbox
tick/ticks/ticking/ticked the newsletter box
uncheck/unchecks/unchecking/unchecked the "Terms" checkbox
clear/clears/clearing/cleared the "Search" field
press/presses/pressing/pressed Enter
hover/hovers/hovering/hovered over the "Account" menu
double-click/double-clicks/double-clicking/double-clicked the first row
right-click/right-clicks/right-clicking/right-clicked the "Report" row
drag/drags/dragging/dragged "Task" to the "Done" column
upload/uploads/uploading/uploaded "a.png" to the "Picture" field
scroll/scrolls/scrolling/scrolled to the footer
search/searches/searching/searched for "lamp"
add/adds/adding/added "Lamp" to the cart
remove/removes/removing/removed "Lamp" from the cart
log/logs/logging/logged out
expand/expands/expanding/expanded the "Details" section
close/closes/closing/closed the dialog
delete/deletes/deleting/deleted the first row
reload/reloads/reloading/reloaded the page
go/goes/going/gone back
switch/switches/switching/switched to the "Payment" tab
turn/turns/turning/turned on the "Dark mode" switch
submit/submits/submitting/submitted the form
accept/accepts/accepting/accepted the cookies
sort/sorts/sorting/sorted the list by price
""".strip().splitlines()
)

SAME_DEED = """
{b}.
I {b}
I {b}.
We {b}
You {b}
The user {s}
The user {s}.
User {s}
A customer {s}
the admin {s}
Then I {b}
And the user {s}
Please {b}
Now {b}
Now, {b}.
Then {b}
Next, {b}
Finally, {b}
Finally {b}
First, {b}
Lastly, {b}.
After that, {b}
Afterwards {b}
Again, {b}
Also {b}
Try to {b}
Go ahead and {b}
Make sure to {b}
Be sure to {b}
Don't forget to {b}
Let's {b}
I want to {b}
I need to {b}
I would like to {b}
You have to {b}
I want you to {b}
Could you please {b}?
The user wants to {b}
The user decides to {b}
The user tries to {b}
The user needs to {b}
As a customer, I {b}
As an admin I {b}
I have {p}
The user has {p}
I am {g}
The user is {g}
Start by {g}
Begin by {g}.
Proceed by {g}
Continue by {g}
1. {b}
Step 2: {b}
- {b}
* {b}
Action: {b}
{b} to continue
{b} in order to proceed
{b} so that the work can go on
{b} (this may take a moment)
{b}, please
{b} now
When I {b}
When the user {s}
Given I have {p}
Given the user has {p}
Then, {b}
I then {b}
I now {b}
The user then {s}
I simply {b}
The user must {b}
It is required to {b}
""".strip().splitlines()

CHECKS = tuple(
    tuple((line + " ").split(" | "))
    for line in """
the "Save" button | is | disabled
the Save button | is | visible
"Saved" | is | shown
the error message | is | displayed
the "Terms" checkbox | is | checked
the "Name" field | is | empty
the total | is | "$29.99"
the page title | is | "Home"
the heading | is | "Orders"
the list | contains | "Milk"
the page | shows | "Thank you"
the badge | shows | 3
the "Name" field | has | the value "Ann"
the dialog | appears |
the spinner | disappears |
the url | contains | "/cart"
the "Details" section | is | expanded
the cart | is | empty
the status of "Ann" | is | "Active"
the error message | reads | "Wrong password"
the first row | contains | "Open"
""".strip().splitlines()
)

SAME_CHECK = """
{e}.
Then {e}
And {e}
I see that {e}
I can see that {e}
I should see that {e}
The user sees that {e}
The user should see that {e}
Verify that {e}
Verify {e}
Verify if {e}
Verify whether {e}
Check that {e}
Check if {e}
Check whether {e}
Make sure that {e}
Make sure {e}
Ensure that {e}
Ensure {e}
Assert that {e}
Assert {e}
Confirm that {e}
Validate that {e}
Expect that {e}
I expect that {e}
It is expected that {e}
I verify that {e}
I check that {e}
The user verifies that {e}
We check that {e}
Observe that {e}
Notice that {e}
Please check that {e}
Please make sure that {e}
Now check that {e}
Finally, verify that {e}
Double-check that {e}
It should be verified that {e}
See that {e}
See if {e}
Expected: {e}
Expected result: {e}
Result: {e}
- {e}
=> {e}
-> {e}
{m}
{m}.
{mu}
{w}
Verify that {m}
Make sure that {m}
Then {m}
I expect {i}
Expect {i}
We expect {i}
{x}
{n}
{su}
{e} now
Now {e}
Finally {e}
Finally, {e}
At the end, {e}
As a result, {e}
As expected, {e}
Afterwards, {e}
{e} as well
{e} (see the design)
In the end {e}
Wait until {e} and verify it
""".strip().splitlines()[:-1]


def deed_cells() -> Iterator[tuple[str, str, str]]:
    """Each sentence of an action, and the plain one that says the same."""
    for deed in DEEDS:
        base, third, ing, past = (deed.form(at) for at in range(4))
        for frame in SAME_DEED:
            yield _sentence(frame.format(b=base, s=third, g=ing, p=past)), _sentence(base), frame


_BASES = {"is": "be", "contains": "contain", "shows": "show", "has": "have", "appears": "appear"} | {
    "disappears": "disappear",
    "reads": "read",
}


def check_cells() -> Iterator[tuple[str, str, str]]:
    """Each sentence of an expectation, and the plain one that says the same."""
    for subject, verb, rest in CHECKS:
        base = _BASES[verb.strip()]
        forms = {
            "e": f"{subject} {verb} {rest}".strip(),
            "m": f"{subject} should {base} {rest}".strip(),
            "mu": f"{subject} must {base} {rest}".strip(),
            "w": f"{subject} will {base} {rest}".strip(),
            "i": f"{subject} to {base} {rest}".strip(),
            "x": f"{subject} has to {base} {rest}".strip(),
            "n": f"{subject} needs to {base} {rest}".strip(),
            "su": f"{subject} is supposed to {base} {rest}".strip(),
        }
        for frame in SAME_CHECK:
            yield _sentence(frame.format(**forms)), _sentence(forms["e"]), frame


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


PLACED_DEEDS = tuple(
    line.split(" | ")
    for line in """
In the cart, {b} | in "cart"
In the header {b} | in header
In the dialog, {b} | in dialog
In the "Orders" table, {b} | in "Orders" table
On the left, {b} |
On the top right, {b} |
At the bottom of the page, {b} |
Inside the form {b} | in form
Within the "Details" section, {b} | in "Details" section
In the first row, {b} | in #1 row
In the "Lamp" card, {b} | in "Lamp" card
On the settings page, {b} |
On the "Orders" page, {b} |
{b} in the header | in header
{b} inside the "Details" section | in "Details" section
{b} at the top |
{b} in the first row | in #1 row
{b} in the "Lamp" card | in "Lamp" card
{b} on the settings page |
""".strip().splitlines()
)
"""A place before or behind a deed, and what its target has then."""
PLACED = (
    ('click the "Save" button', 'click "Save" button{}'),
    ("press Save", 'click "Save"{}'),
    ('enter "ann" into the "Username" field', "fill \"Username\" field{} = 'ann'"),
    ('select "Germany" from the "Country" dropdown', "select \"Country\" dropdown{} = 'Germany'"),
    ('check the "Terms" checkbox', 'check "Terms" checkbox{}'),
    ("clear the search field", 'clear "search" field{}'),
    ("hover over the icon", "hover icon{}"),
    ('the "Save" button is disabled', 'check not enabled "Save" button{}'),
    ('the total is "$5"', "check text \"total\" text{} equals '$5'"),
    ('the list contains "Milk"', "check text list{} contains 'Milk'"),
    ("there are 3 rows", "check count all row{} equals '3'"),
    ("the price reads 5", "check text \"price\"{} equals '5'"),
)
"""Contents, and their outlines with a gap for the place."""


def place_cells() -> Iterator[tuple[str, list[str], str]]:
    """Each content in each place, and its outline."""
    for frame, *place in PLACED_DEEDS:
        for text, read in PLACED:
            where = place[0].rstrip(" |") if place else ""
            said = frame.removesuffix(" |").format(b=text)
            yield _sentence(said), [read.format(f" {where}" if where else "")], frame
