"""Why a line was read as it was: the readings that were considered, ranked, each with its reasons."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pacts.domain.plan import Step
from pacts.domain.record import Record
from pacts.domain.requirement import Requirement, Role, Statement
from pacts.language import predicates
from pacts.language.actions import read_action
from pacts.language.checks import read_check, read_thing
from pacts.language.clauses import Clause, clauses, sentences
from pacts.language.deeds import Setting
from pacts.language.drafts import GUESS, Drafts
from pacts.language.lead import Lead, find_predicate, strip_lead
from pacts.language.losses import beyond_plans, losses
from pacts.language.parameters import Substitution
from pacts.language.planner import plan, step_of
from pacts.language.special import read_special
from pacts.language.tokens import Tokens, lows, raw, said, tokenize
from pacts.language.unclear import why_unclear
from pacts.language.verbs import by_first_word
from pacts.language.words import say

Way = Literal["instruction", "expectation", "form of its own", "something that should be there"]
OTHER_MOOD = 0.4
"""Off the score of a reading that the clause's mood speaks against: an instruction is no expectation."""
LOST_WORDS = 0.2
"""Off for words that are in no step and may change the meaning."""
LOST_LITERAL = 0.5
"""Off for a quoted text or a number that is in no step: the planner never takes such a reading."""
LESS_SPECIAL = 0.05
"""Off for a general reading where a form of its own fits, too."""


class Considered(Record):
    """One way to read a clause."""

    way: Way
    steps: tuple[str, ...]
    """In canonical words."""
    score: float
    chosen: bool = False
    reasons: tuple[str, ...] = ()


class Explained(Record):
    """One clause: what was seen in it, and the ways to read it, the chosen one first."""

    line: int
    text: str
    defined: str | None = None
    steps: tuple[str, ...] = ()
    """Ids of the plan's steps that come from it."""
    clues: tuple[str, ...] = ()
    considered: tuple[Considered, ...] = ()
    unclear: str | None = None
    """Why it is not understood, where that is known."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    way: Way
    drafts: Drafts


def explain(requirement: Requirement, *, seed: int = 0) -> tuple[Explained, ...]:
    """Each clause of the requirement with the readings that the planner's own readers give, best first."""
    made = plan(requirement, seed=seed)
    substitution = Substitution(requirement.parameters, set())
    found: list[Explained] = []
    for statement in requirement.statements:
        filled = statement.model_copy(update={"text": substitution.apply(statement.text)})
        mine = [step for step in made.steps if step.source.line == statement.line]
        found += (_explained(clause, filled, mine) for clause in _clauses(filled.text))
    return tuple(found)


def _clauses(text: str) -> Iterable[Clause]:
    for sentence in sentences(tokenize(text)):
        yield from clauses(sentence)


def _explained(clause: Clause, statement: Statement, steps: Sequence[Step]) -> Explained:
    words = raw(clause.tokens)
    mine = tuple(step for step in steps if words in (step.source.text, step.source.text.strip(" .")))
    lead = strip_lead(clause.tokens)
    expected = _mood(lead, statement.role) == "expectation"
    considered = _ranked(_candidates(lead), clause, statement, mine, expected=expected)
    unread = not mine and not any(step.source.text in statement.text for step in steps)
    why = why_unclear(clause.tokens) or ("no reading fits" if not considered else None)
    return Explained(
        line=statement.line,
        text=words,
        defined=statement.defined,
        steps=tuple(step.id for step in mine),
        clues=_clues(lead, statement.role),
        considered=considered,
        unclear=why if unread else None,
    )


def _candidates(lead: Lead) -> Iterable[_Candidate]:
    """Every reader's reading of the clause's matter, whether or not the planner asked it."""
    tokens = lead.tokens
    if not tokens:
        return
    yield _Candidate("form of its own", read_special(tokens, None))
    yield _Candidate("instruction", read_action(tokens, Setting()))
    yield _Candidate("expectation", read_check(tokens, None, seen=lead.seen, person=lead.person))
    if find_predicate(tokens) is None and tokens[0].low not in by_first_word():
        yield _Candidate("something that should be there", read_thing(tokens))


def _ranked(
    candidates: Iterable[_Candidate], clause: Clause, statement: Statement, mine: Sequence[Step], *, expected: bool
) -> tuple[Considered, ...]:
    found: dict[tuple[str, ...], Considered] = {}
    taken = tuple(say(step) for step in mine)
    special = False
    for candidate in candidates:
        if not candidate.drafts:
            continue
        one = _considered(candidate, clause, statement, taken, expected=expected, special=special)
        special = special or candidate.way == "form of its own"
        before = found.get(one.steps)
        if before is None or one.score > before.score:
            found[one.steps] = one
    if taken and taken not in found:
        sure = round(min(step.confidence for step in mine), 2)
        way: Way = "expectation" if all(step.is_check for step in mine) else "instruction"
        found[taken] = Considered(
            way=way, steps=taken, score=sure, chosen=True, reasons=("read with the lines around it",)
        )
    return tuple(sorted(found.values(), key=lambda one: (not one.chosen, -one.score)))


def _considered(
    candidate: _Candidate,
    clause: Clause,
    statement: Statement,
    taken: tuple[str, ...],
    *,
    expected: bool,
    special: bool,
) -> Considered:
    lead = strip_lead(clause.tokens)
    drafts = candidate.drafts
    if lead.negated:
        drafts = tuple(replace(draft, negated=not draft.negated) for draft in drafts)
    steps = tuple(say(step_of(draft, number, statement)) for number, draft in enumerate(drafts, 1))
    score = min(draft.confidence for draft in drafts)
    reasons = [_sureness(score, drafts)]
    acts = any(draft.sort != "check" for draft in drafts)
    if acts == expected:
        score -= OTHER_MOOD
        reasons.append("speaks against the mood: " + ("the clause expects" if expected else "the clause instructs"))
    else:
        reasons.append("fits the mood: " + ("the clause expects" if expected else "the clause instructs"))
    for loss in losses(clause.tokens, drafts):
        if loss.weight in ("words", "literal"):
            score -= LOST_LITERAL if loss.weight == "literal" else LOST_WORDS
            reasons.append(f'leaves out "{loss.words}"')
    if special and candidate.way != "form of its own":
        score -= LESS_SPECIAL
        reasons.append("a form of its own fits, too")
    chosen = steps == taken
    return Considered(
        way=candidate.way, steps=steps, score=round(max(0.0, score), 2), chosen=chosen, reasons=tuple(reasons)
    )


def _sureness(score: float, drafts: Drafts) -> str:
    """What the reading rests on."""
    targets = [draft.target for draft in drafts if draft.target is not None]
    if any(target.quoted for target in targets):
        return "names in quotes what the page shows"
    if any(target.attributes for target in targets):
        return "names an attribute"
    if any(target.kind for target in targets):
        return "says what kind of thing is meant"
    return "one reading of plain words" if score > GUESS else "a guess from plain words"


def _mood(lead: Lead, role: Role | None) -> Literal["instruction", "expectation"]:
    if lead.asserted or lead.seen:
        return "expectation"
    verb = bool(lead.tokens) and lead.tokens[0].low in by_first_word()
    predicate = find_predicate(lead.tokens) if lead.tokens else None
    if verb and not (predicate is not None and predicate <= 1):
        return "instruction"
    return "expectation" if role == "then" or predicate is not None else "instruction"


def _clues(lead: Lead, role: Role | None) -> tuple[str, ...]:
    """What the planner goes by, in the order in which it counts."""
    found: list[str] = []
    tokens = lead.tokens
    if lead.asserted or lead.seen:
        found.append("a verb of seeing or checking makes it an expectation")
    elif tokens and tokens[0].low in by_first_word():
        found.append(f'"{tokens[0].value}" begins it, a verb of the action {_verb_of(tokens)}')
    predicate = find_predicate(tokens) if tokens else None
    if predicate and not lead.asserted:
        found.append(f'"{tokens[predicate].value}" says something of "{said(tokens[:predicate])}"')
    if role is not None:
        found.append(
            {"given": "a Given step: a situation", "when": "a When step: an action"}.get(
                role, "a Then step: an expectation"
            )
        )
    if lead.person:
        found.append("a person is its subject")
    if lead.negated or _denies(tokens):
        found.append("it is denied")
    quotes = [token.text for token in tokens if token.kind == "quote"]
    if quotes:
        found.append(f"in quotes, as the page shows them: {', '.join(quotes)}")
    if tokens and beyond_plans(tokens):
        found.append("it says what no step can hold")
    return tuple(found)


def _verb_of(tokens: Tokens) -> str:
    """The action whose phrase the tokens start with, the longest first."""
    rows = by_first_word()[tokens[0].low]
    entry = next((entry for rest, entry in rows if lows(tokens[1 : 1 + len(rest)]) == rest), rows[0][1])
    return entry.verb.replace("_", " ")


def _denies(tokens: Tokens) -> bool:
    return any(token.low in predicates.NEGATIONS | {"no"} for token in tokens)
