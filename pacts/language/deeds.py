"""What every reader of an action gets: the verb, what follows it, and what is known of the text around."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from pacts.domain.plan import Target
from pacts.language import lexicon
from pacts.language.drafts import Draft, Drafts
from pacts.language.tokens import Tokens
from pacts.language.verbs import VerbEntry


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reader may know of the text around its clause."""

    it: Target | None = None
    """What a pronoun refers to."""
    first: bool = False
    """The clause is the first of the plan."""
    typing: bool = False
    """The step before used the keyboard."""
    pressed: Target | None = None
    """What the step before clicked."""
    field_first: bool = False
    """The verb puts the field before the value ("set X to Y")."""


@dataclass(frozen=True, slots=True)
class Deed:
    """A clause whose verb is known."""

    entry: VerbEntry
    base: str
    """The verb's phrase in its base form."""
    rest: Tokens
    """What follows the verb."""
    setting: Setting


Reader = Callable[[Deed], Drafts]


def stripped(tokens: Tokens) -> Tokens:
    end = len(tokens)
    while end and tokens[end - 1].low in (".", ",", "!", ";", ":", "...", "please"):
        end -= 1
    return tokens[:end]


def guarded(draft: Draft) -> Draft:
    """The draft marked destructive when its words say so."""
    words = draft.target.words if draft.target else ""
    acts = draft.verb in ("click", "dialog_accept", "press")
    return replace(draft, destructive=acts and lexicon.is_destructive(words))
