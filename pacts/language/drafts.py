"""Drafts: what a clause was understood as, before it becomes numbered steps of a plan."""

from dataclasses import dataclass, replace

from pacts.domain.plan import Claim, Comparison, Scope, Sort, Target, Verb

EXPLICIT = 1.0
"""Quoted words and a kind, or a form with one reading."""
CLEAR = 0.9
"""One reading, without quotes."""
FAIR = 0.8
"""A likely reading among two."""
GUESS = 0.7
"""The only reading found, with a word left to judgement."""
DUBIOUS = 0.6
"""A reading that a person should confirm."""


@dataclass(frozen=True, slots=True)
class Text:
    """A value's template and where its literal stands in the statement."""

    template: str
    span: tuple[int, int] | None = None
    """Of the literal without quotes; None where the text was made (a known phrase, a table's cell)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One step without its number and source."""

    verb: Verb
    sort: Sort = "action"
    target: Target | None = None
    destination: Target | None = None
    value: Text | None = None
    values: tuple[Text, ...] = ()
    comparison: Comparison = "contains"
    negated: bool = False
    name: str | None = None
    expectation: "Draft | None" = None
    timeout_s: float | None = None
    table: tuple[tuple[str, ...], ...] = ()
    fields: tuple[tuple[str, Text], ...] = ()
    """Of a goal: what goes where."""
    times: int = 1
    condition: "Draft | None" = None
    until: "Draft | None" = None
    optional: bool = False
    destructive: bool = False
    confidence: float = EXPLICIT
    source: str = ""
    """The clause's own words."""
    claim: Claim | None = None
    """Of a check: the plain statement that it stands for."""

    @property
    def texts(self) -> tuple[Text, ...]:
        """Every value it carries."""
        return (*((self.value,) if self.value else ()), *self.values, *(text for _, text in self.fields))


Drafts = tuple[Draft, ...]


def check(
    verb: Verb, target: Target | None = None, value: Text | None = None, *, confidence: float = EXPLICIT
) -> Draft:
    """A draft that judges."""
    return Draft(verb, "check", target, value=value, confidence=confidence)


def surer(drafts: Drafts, limit: float) -> Drafts:
    """The drafts with their confidence cut to a limit."""
    return tuple(replace(draft, confidence=min(limit, draft.confidence)) for draft in drafts)


def within(target: Target, scopes: tuple[Scope, ...]) -> Target:
    """The target with further scopes around the ones it has."""
    return target.model_copy(update={"scope": (*target.scope, *scopes)}) if scopes else target


def scoped(draft: Draft, scopes: tuple[Scope, ...]) -> Draft:
    """The draft with its target seen inside further scopes."""
    expectation = scoped(draft.expectation, scopes) if draft.expectation else None
    target = (
        within(draft.target, scopes) if draft.target and draft.verb not in ("open", "switch_frame") else draft.target
    )
    return replace(draft, target=target, expectation=expectation)
