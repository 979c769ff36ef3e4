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
Ask the user to {b}
Have the user {b}
We want the user to {b}
The next step is to {b}
The first step is {g}
All you need to do is {b}
What the user does is {b}
I begin to {b}
Begin with {g}
Go and {b}
With that done, {b}
Having done that, {b}
Once there, {b}
At this point {b}
Of course, {b}
As a first step, {b}
Last of all, {b}
Secondly, {b}
Carefully {b}
{b} for me
{b} as usual
{b} if you would
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
It is important that {e}
It must be the case that {e}
It must hold that {e}
The result is that {e}
The test passes if {e}
This means that {e}
Note that {e}
Is it true that {e}?
At this point {e}
By then, {e}
By default, {e}
After a while, {e}
From now on {e}
Without reloading the page, {e}
Wait until {e} and verify it
""".strip().splitlines()[:-1]


def deed_cells() -> Iterator[tuple[str, list[str], str]]:
    """Each sentence of an action, and the plain one that says the same."""
    for deed in DEEDS:
        base, third, ing, past = (deed.form(at) for at in range(4))
        for frame in SAME_DEED:
            yield _sentence(frame.format(b=base, s=third, g=ing, p=past)), [_sentence(base)], frame


_BASES = {"is": "be", "contains": "contain", "shows": "show", "has": "have", "appears": "appear"} | {
    "disappears": "disappear",
    "reads": "read",
}


def check_cells() -> Iterator[tuple[str, list[str], str]]:
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
            yield _sentence(frame.format(**forms)), [_sentence(forms["e"])], frame


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


PAIRS = """
{b} and {c}
{b}, then {c}
{b} and then {c}
{b}; {c}
{b}. {C}
{b}. Then {c}.
{b}, and {c}
{b}, {c}
{b} before {cg}
After {g}, {c}
After {g} {c}
After I {b}, {c}
After the user {s}, {c}
Once I have {p}, {c}
When I {b}, I {c}
I {b} and {c}
I {b} and I {c}
I {b} and then I {c}
I {b}, then {c}
The user {s} and {cs}
The user {s}, then {cs}
The user {s} and then {cs}
The user {s} and the user {cs}
First {b}, then {c}
First, {b} and then {c}.
Before {cg}, {b}
{b}, followed by {cg}
{b} and afterwards {c}
{b} and finally {c}
{b}, after that {c}
{b} & {c}
{b} and, after that, {c}
1. {b} 2. {c}
{c} after {g}
{c} after you {b}
I {c} after I {b}
Start by {g} and then {c}
{b} -> {c}
{b} → {c}
{b} as well as {c}
Upon {g}, {c}
Having {p}, {c}
""".strip().splitlines()
THREE = """
{b}, {c} and {d}
{b}, {c}, and {d}
{b}, {c}, {d}
{b}, then {c} and {d}
{b} and {c}, then {d}
I {b}, {c} and {d}
The user {s}, {cs} and {ds}
{b}; {c}; {d}
{b}, then {c}, then {d}
{b}. {C}. {D}.
First {b}, then {c} and finally {d}
""".strip().splitlines()


def pair_cells() -> Iterator[tuple[str, list[str], str]]:
    """Two or three deeds in one sentence, and the sentences of each of them."""
    some = [DEEDS[at] for at in (0, 6, 10, 12, 23, 24, 27, 17, 16, 26, 4)]
    for at, one in enumerate(some):
        two, three = some[(at + 3) % len(some)], some[(at + 5) % len(some)]
        forms = {
            **{name: one.form(place) for place, name in enumerate("bsgp")},
            **{name: two.form(place) for place, name in enumerate(("c", "cs", "cg", "cp"))},
            **{name: three.form(place) for place, name in enumerate(("d", "ds"))},
            "C": _sentence(two.form(0)),
            "D": _sentence(three.form(0)),
        }
        for frame in PAIRS:
            yield _sentence(frame.format(**forms)), [_sentence(deed.form(0)) for deed in (one, two)], frame
        for frame in THREE:
            yield _sentence(frame.format(**forms)), [_sentence(deed.form(0)) for deed in (one, two, three)], frame


OUTCOMES = """
{b} and check that {e}
{b} and verify {e}
{b} and make sure that {e}
{b} and verify that {e}
{b}, then verify that {e}
{b} and see that {e}
{b} and expect that {e}
{b} and expect {i}
{b} and confirm that {e}
{b} and ensure {e}
{b} and observe that {e}
{b} and {e}
{b}, {e}
{b}, and {m}
{b}. {E}.
{b}. {M}.
{b}. Verify that {e}.
{b}: {e}
{b} -> {e}
{b} => {e}
{b} - {e}
{b}; {e}
When I {b}, {e}
When I {b}, then {e}
When I {b}, {m}
When I {b} then {m}
When I {b} {e}
When the user {s} {m}
Every time I {b}, {e}
When the user {s}, {e}
When the user {s}, {m}
When the user {s} then {m}
If I {b}, {e}
If the user {s}, {m}
If you {b}, {e}
After {g}, {e}
After {g} {e}
After {g}, {m}
After I {b}, {e}
After the user {s}, {m}
After the user has {p}, {e}
Once I {b}, {e}
Once the user {s}, {m}
Once the user has {p}, {m}
Upon {g}, {e}
On {g}, {m}
By {g}, {e}
As soon as the user {s}, {m}
Whenever I {b}, {e}
{e} after {g}
{e} when I {b}
{e} once I {b}
{e} after I {b}
{e} if I {b}
{m} after {g}
{m} when the user {s}
{m} once the user {s}
{m} after the user {s}
{m} as soon as the user {s}
{e} upon {g}
Verify that {e} after {g}
Verify that {m} after {g}
Check that {e} when I {b}
Verify that after {g}, {e}
Verify that after {g} {e}
Check that when I {b}, {e}
Ensure that when the user {s}, {m}
Make sure that {e} when the user {s}
I {b} and {e}
I {b} and see that {e}
I {b} and I see that {e}
I {b} and I should see that {e}
The user {s} and sees that {e}
The user {s} and {e}
Given I {b}, then {e}
I expect that {e} after {g}
I {b} to check that {e}
{b} to verify that {e}
{b} to see if {e}
{b} and check whether {e}
""".strip().splitlines()


def outcome_cells() -> Iterator[tuple[str, list[str], str]]:
    """A deed and what is so then, in one sentence, and the sentence of each."""
    deeds = [DEEDS[at] for at in (0, 2, 6, 10, 12, 16, 28)]
    checks = [CHECKS[at] for at in (0, 2, 3, 6, 9, 13, 14, 15, 20)]
    for at, (subject, verb, rest) in enumerate(checks):
        deed = deeds[at % len(deeds)]
        base = _BASES[verb.strip()]
        said = f"{subject} {verb} {rest}".strip()
        should = f"{subject} should {base} {rest}".strip()
        forms = {
            **{name: deed.form(place) for place, name in enumerate("bsgp")},
            "e": said,
            "m": should,
            "i": f"{subject} to {base} {rest}".strip(),
            "E": _sentence(said),
            "M": _sentence(should),
        }
        for frame in OUTCOMES:
            yield _sentence(frame.format(**forms)), [_sentence(deed.form(0)), _sentence(said)], frame
