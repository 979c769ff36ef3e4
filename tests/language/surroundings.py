"""What stands around a deed or a check without changing it: each cell must be read like the plain sentence."""

import random
from collections.abc import Iterable, Iterator

from .grid import CHECKS, DEEDS, Deed
from .hands import MORE_DEEDS

PLAIN_DEEDS = tuple(
    Deed(*line.split(" ", 1))
    for line in """
click/clicks/clicking/clicked Save
click/clicks/clicking/clicked on Add to cart
open/opens/opening/opened the Orders page
open/opens/opening/opened the invoice
go/goes/going/gone to Settings
delete/deletes/deleting/deleted the draft
type/types/typing/typed 5 into the quantity field
enter/enters/entering/entered Lisbon as the city
choose/chooses/choosing/chosen Germany as the country
select/selects/selecting/selected the morning slot
pick/picks/picking/picked the blue jacket
tap/taps/tapping/tapped the bell icon
close/closes/closing/closed the cookie banner
add/adds/adding/added the lamp to my wishlist
remove/removes/removing/removed the lamp from my wishlist
rename/renames/renaming/renamed the album to "Summer"
approve/approves/approving/approved the request
""".strip().splitlines()
)
"""Deeds whose names nobody quoted: what stands behind them may be taken for a part of the name."""
PLAIN_CHECKS = tuple(
    tuple((line + " ").split(" | "))
    for line in """
the basket | is | empty
the order number | is | shown
the Send button | is | disabled
the newsletter box | is | ticked
the subtotal | is | 30
the status | is | Paid
the banner | disappears |
the orders page | shows | 4 rows
""".strip().splitlines()
)
DEED_TAILS = """
{b} right away
{b} immediately
{b} straight away
{b} one more time
{b} once again
{b} once more
{b} again
{b} too
{b} as well
{b} instead
{b} this time
{b} for the first time
{b} with the mouse
{b} using the mouse
{b} by mistake
{b} as usual
{b} as before
{b} as described above
{b} if you like
{b}, please
{b} please
{b} without waiting
{b} because the colleague asked for it
{b} since nothing else is left
{b}, since the manager wants it
{b} so that the team can go on
{b} so the team can go on
{b} in order to finish the work
{b} in order to see the result
{b} to see what happens
{b} to see the effect
{b} at last
{b} in the end
{b} to begin with
{b} for me
{b} in peace
{b} like before
{b} on purpose
{b} by hand
{b} real quick
{b} in the meantime
{b} (again)
{b} - again
{b}, as agreed
{b}, of course
{b} at this point
{b}, if you like
{b} while logged in
{b} as a logged-in user
{b} for the sake of completeness
{b} just in case
{b} before anything else
{b} with a single click
{b} with one click
{b} in one go
{b} in the usual way
{b} in the same way
{b} as the next step
{b} as quickly as possible
""".strip().splitlines()
DEED_LEADS = """
Therefore I {b}
Therefore, {b}
Hence {b}
Thus I {b}
So I {b}
So, {b}
As the admin, {b}
As the admin I {b}
As an admin, {b}
As an admin I {b}
As a logged-in customer, {b}
In order to finish the work, I {b}
In order to finish the work, {b}
To do so, {b}
To do this, {b}
To finish the work, I {b}
To finish the work, the user {s}
Once logged in, {b}
While logged in, {b}
Now {b}
Now I {b}
Next up, {b}
Up next: {b}
First of all {b}
First off, {b}
First I {b}
Finally {b}
Finally, the user {s}
Meanwhile {b}
Meanwhile, I {b}
In the meantime, {b}
Steps: {b}
Step: {b}
Step 3: {b}
Step 3 - {b}
Step three: {b}
Task: {b}
Action: {b}
Actions: {b}
Act: {b}
When: {b}
Todo: {b}
To do: {b}
Next: {b}
Then: {b}
1) {b}
(1) {b}
a) {b}
Right away, {b}
Immediately {b}
Straight away {b}
Without waiting, {b}
Once again, {b}
Once more {b}
One more time, {b}
This time {b}
For the first time, I {b}
With the mouse, {b}
For now, {b}
As usual, {b}
By mistake I {b}
In a hurry, I {b}
As agreed, {b}
Just {b}
Simply {b}
Instead, {b}
Instead I {b}
After this, {b}
Later, {b}
Later on, I {b}
A bit later I {b}
Soon after, {b}
Right after that, {b}
From here, {b}
From there {b}
Here, {b}
There I {b}
Back there, {b}
OK, now {b}
Okay, {b}
Good. {b}
Well, {b}
And now {b}
And then I {b}
But first {b}
Before anything else, {b}
To begin with, {b}
For a start, {b}
As always, I {b}
Because the colleague asked for it, I {b}
Since nothing else is left, I {b}
Since nothing else is left, {b}
I decide to {b}
I'm going to {b}
I'll {b}
We'll {b}
I will now {b}
It's time to {b}
The plan is to {b}
My next move: {b}
Your job: {b}
What I do next is {b}
""".strip().splitlines()
CHECK_TAILS = """
{e} right away
{e} immediately
{e} straight away
{e} again
{e} once again
{e} once more
{e} too
{e} as well
{e} instead
{e} for now
{e} this time
{e} for the first time
{e} as usual
{e} as before
{e} as intended
{e} as it should be
{e} like before
{e}, please
{e} because nothing was chosen
{e} since nothing was chosen
{e}, since nothing was chosen
{e} so that the customer knows
{e} so the customer knows
{e} at last
{e} in the end
{e} in turn
{e} of course
{e}, of course
{e} at this point
{e} by now
{e} by then
{e} now
{e} from now on
{e} on the screen
{e} to the user
{e} without any delay
{e} without waiting
{e} without reloading the page
{e} accordingly
{e} as a result
{e} as a consequence
{e} (as before)
{e} at first
{e} initially
{e} by default
{e} while logged in
{e} in the meantime
""".strip().splitlines()
CHECK_LEADS = """
Therefore {e}
Hence, {e}
Thus {e}
So {e}
As a consequence, {e}
Consequently, {e}
As an admin, {e}
As the admin, {e}
As an admin I see that {e}
As the admin I should see that {e}
Once logged in, {e}
While logged in, {e}
Now {e}
Now I see that {e}
Finally {e}
Meanwhile {e}
In the meantime, {e}
Immediately {e}
Right away {e}
Straight away, {e}
Without waiting, {e}
Again, {e}
Once again {e}
Once more, {e}
This time {e}
For now, {e}
For the first time {e}
As usual, {e}
As before, {e}
By now {e}
At last {e}
Expected: {e}
Expectation: {e}
Result: {e}
Outcome: {e}
Then: {e}
Verify: {e}
Check: {e}
Assert: {e}
Confirm: {e}
Ensure: {e}
Should: {e}
Expected result: {e}
Expected behaviour: {e}
Acceptance: {e}
Actual: {e}
Step 4: {e}
Step 4: verify that {e}
Steps: verify that {e}
Since nothing was chosen, {e}
Because nothing was chosen, {e}
I notice {e}
I notice that {e}
I find that {e}
I can tell that {e}
I am shown that {e}
You will see that {e}
You should now see that {e}
Here {e}
There, {e}
And now {e}
But {e}
Still, {e}
Instead, {e}
Of course, {e}
Obviously {e}
Luckily, {e}
However, {e}
To be sure, check that {e}
Before anything else, verify that {e}
In order to be safe, verify that {e}
For safety, check that {e}
Take care that {e}
It turns out that {e}
It is clear that {e}
It can be seen that {e}
""".strip().splitlines()
DEEDS_AND_MORE = """
{b} after the page has loaded => After the page has loaded, {b}
{b} once the page has loaded => After the page has loaded, {b}
If necessary, {b} => {b} if necessary
If needed, {b} => {b} if necessary
Having logged in, {b} => Log in | {b}
Having logged in, I {b} => Log in | {b}
After logging in, {b} => Log in | {b}
On the Orders page, {b} => {b}
Being on the Orders page, {b} => {b}
Back on the Orders page, {b} => {b}
While on the Orders page, I {b} => {b}
When on the Orders page, {b} => {b}
From the Orders page, {b} => {b}
With the "Filters" dialog open, {b} => The "Filters" dialog is visible | {b}
With the sidebar open, {b} => The sidebar is visible | {b}
Being in the "Filters" dialog, {b} => In the "Filters" dialog, {b}
Still in the "Filters" dialog, I {b} => In the "Filters" dialog, {b}
At the bottom of the page, {b} => {b}
""".strip().splitlines()
"""Leads and tails that are steps of their own, and the sentences that say the same."""
CHECKS_AND_MORE = """
{e} after the page has loaded => After the page has loaded, {e}
{e} once the page has loaded => After the page has loaded, {e}
{e} within 5 seconds => Within 5 seconds, {e}
After logging in, {e} => Log in | {e}
On the Orders page, {e} => {e}
Back on the Orders page, {e} => {e}
While on the Orders page, {e} => {e}
From the Orders page, {e} => {e}
With the sidebar open, {e} => The sidebar is visible | {e}
Being in the "Filters" dialog, {e} => In the "Filters" dialog, {e}
""".strip().splitlines()
SAMPLE = 160
SEED = 18

Cell = tuple[str, list[str], str]


def deed_cells() -> Iterator[Cell]:
    for deed in (*PLAIN_DEEDS, *DEEDS, *MORE_DEEDS):
        forms = {name: deed.form(place) for place, name in enumerate("bsgp")}
        for frame in (*DEED_TAILS, *DEED_LEADS):
            yield _sentence(frame.format(**forms)), [_sentence(forms["b"])], frame
        yield from _with_more(DEEDS_AND_MORE, forms)


def check_cells() -> Iterator[Cell]:
    for subject, verb, rest in (*PLAIN_CHECKS, *CHECKS):
        said = f"{subject} {verb} {rest}".strip()
        for frame in (*CHECK_TAILS, *CHECK_LEADS):
            yield _sentence(frame.format(e=said)), [_sentence(said)], frame
        yield from _with_more(CHECKS_AND_MORE, {"e": said})


def _with_more(frames: Iterable[str], forms: dict[str, str]) -> Iterator[Cell]:
    for frame in frames:
        said, plain = frame.format(**forms).split(" => ")
        yield _sentence(said), [_sentence(one) for one in plain.split(" | ")], frame


def cells() -> Iterator[Cell]:
    """Each sentence, the plain ones that say the same, and the frame it is put in."""
    yield from deed_cells()
    yield from check_cells()


def sample() -> list[Cell]:
    """Some of the cells, the same in every run."""
    return random.Random(SEED).sample(list(cells()), SAMPLE)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
