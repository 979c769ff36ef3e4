"""What a statement was read as so far, and what earlier clauses left behind."""

from dataclasses import dataclass, field

from pacts.domain.plan import Scope, Side, Target
from pacts.domain.requirement import Role
from pacts.language.anaphora import NOTHING_TOLD, Told
from pacts.language.drafts import Draft
from pacts.language.tokens import Tokens


@dataclass(slots=True)
class Context:
    """What earlier clauses left behind for later ones."""

    role: Role | None = None
    it: Target | None = None
    first: bool = True
    scopes: tuple[Scope, ...] = ()
    """A place named at the beginning of a sentence ("In the dialog, …")."""
    sides: tuple[Side, ...] = ()
    """The same of the page ("At the top, …")."""
    typing: bool = False
    """The last step used the keyboard."""
    filled: tuple[Target, ...] = ()
    """The fields that were filled, the last one last."""
    pressed: Target | None = None
    """What the last step clicked."""
    switched: Draft | None = None
    """The last deed, where it turned something on or off."""
    asserted: bool = False
    """The last clause of the sentence was an expectation."""
    given: bool = False
    means: Target | None = None
    """A control named as the means ("Using the search box, …"), until something was done with it."""
    condition: Draft | None = None
    """What must hold for the sentence's steps ("If the banner is shown, …")."""
    told: Told = NOTHING_TOLD
    """The things that the text is about: what "it" and "they" may stand for."""
    found: Target | None = None
    """What was found last: whose "their" and "its" are."""
    finds: bool = False
    """Something is found later in the statement."""
    seeking: bool = False
    """A "find" waits for its object ("find and click X")."""
    story: bool = False
    """The text before told who wants something ("As a customer")."""
    judged: Draft | None = None
    """The last expectation of the sentence: "… but not "C"" is about the same thing."""
    subject: Tokens = ()
    """The words of its subject."""
    written: Tokens = ()
    """The sentence as its author wrote it."""
    beside: tuple[Tokens, ...] = ()
    """What was left out of it, for it carries no claim ("right away")."""


@dataclass(slots=True)
class Reading:
    """What a statement was read as."""

    drafts: list[Draft] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    """Clauses nobody understood."""
    ignored: list[str] = field(default_factory=list)
    """Narrative."""
    remarks: list["Remark"] = field(default_factory=list)
    """Words that are in no step although their clause was understood."""
    deferred: list[Draft] = field(default_factory=list)
    """What is judged when the sentence has been carried out ("X is shown by clicking Y")."""
    last: int = 0
    """How many drafts the clause before left; -1 when nobody understood it."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Words of a clause that are in none of its steps."""

    clause: str
    words: str
    grave: bool
    """They may change the meaning; else they only describe or give a reason."""
