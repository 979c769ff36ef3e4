"""Persons: the nouns of those who act on a page, whatever the application calls them."""

from functools import cache
from importlib.resources import files

_ACTING = frozenset(
    "user users customer visitor shopper admin administrator tester buyer editor reader operator superuser moderator "  # noqa: SIM905 - a table
    "analyst developer somebody someone anybody anyone traveller traveler subscriber seller actor".split()
)
"""Persons that are seldom shown as records."""
SHOWN_PERSONS = frozenset(
    "employee student teacher patient customer member guest client manager agent author "  # noqa: SIM905 - a table
    "person staff owner nurse doctor physician surgeon therapist pharmacist caregiver "
    "librarian applicant candidate recruiter player gamer listener viewer waiter waitress "
    "clerk cashier accountant bookkeeper driver dispatcher courier parent child kid pupil "
    "lecturer professor tutor learner instructor trainer trainee coach tenant landlord "
    "host hostess speaker organizer organiser attendee participant passenger pilot broker "
    "adviser advisor consultant lawyer officer inspector auditor reviewer approver "
    "requester supervisor director secretary assistant receptionist technician engineer "
    "scientist researcher designer architect writer blogger journalist publisher follower "
    "friend colleague coworker payer payee donor volunteer voter citizen resident "
    "taxpayer employer worker intern chef cook baker planner merchant vendor supplier "
    "retailer consumer salesperson representative collector artist musician photographer "
    "farmer hiker cyclist rider runner athlete fan".split()
)
"""Persons that are records of many applications, too: "the new employee should appear in the list"."""
NOBODY = frozenset(
    "system app application page site website server browser preview dashboard widget table editor cart modal dialog "  # noqa: SIM905 - a table
    "search import export login header footer result status price total button field form menu list order output "
    "message error response api backend tool program software screen window calendar chart graph map value text "
    "everything something nothing".split()
)
"""What does things without being somebody."""
PERSONS = _ACTING | SHOWN_PERSONS


@cache
def people() -> frozenset[str]:
    """Nouns of people of any trade, office or kin: "sexton", "mechanic", "grandparent"."""
    text = (files("pacts.language") / "people.txt").read_text(encoding="utf-8")
    return PERSONS | {line for line in text.splitlines() if not line.startswith("#")}
