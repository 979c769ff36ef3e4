"""Expected values: comparisons in words, and the check that a subject’s kind asks for."""

from dataclasses import replace

from pacts.domain.plan import CheckVerb, Comparison, Kind, Scope, Target
from pacts.language.drafts import DUBIOUS, EXPLICIT, FAIR, GUESS, Drafts, Text, check
from pacts.language.lexicon import INPUTS
from pacts.language.predicates import COMPARISONS
from pacts.language.statuses import has_status, is_listed
from pacts.language.subjects import Subject
from pacts.language.target_phrase import (
    opens_scope,
    parse_scope,
)
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import literal, number_of, parse_value

TAIL_NOISE = frozenset(
    [
        "to",
        "the",
        "user",
        "me",
        "on",
        "page",
        "screen",
        "by",
        "default",
        "again",
        "now",
        "as",
        "expected",
        "in",
        "for",
        "of",
        "it",
        "customer",
        "there",
        "at",
        "top",
        "bottom",
        "still",
        "a",
        "an",
        "correctly",
        "successfully",
        "instead",
        "after",
        "before",
        "well",
        "too",
        "visible",
        "anymore",
        "more",
        "any",
        "longer",
        "once",
    ]
)


COLOURS = frozenset(
    [
        "red",
        "green",
        "blue",
        "yellow",
        "orange",
        "black",
        "white",
        "grey",
        "gray",
        "pink",
        "purple",
        "brown",
        "bold",
        "italics",
    ]
)
UNJUDGED = COLOURS | frozenset(
    [
        "italic",
        "underlined",
        "highlighted",
        "coloured",
        "colored",
        "masked",
        "valid",
        "invalid",
        "correct",
        "incorrect",
        "right",
        "wrong",
        "same",
        "different",
        "identical",
        "responsive",
        "aligned",
        "centered",
        "centred",
        "bigger",
        "smaller",
        "larger",
        "taller",
        "wider",
        "readable",
        "working",
        "fast",
        "slow",
        "broken",
        "unchanged",
        "changed",
        "successful",
        "unsuccessful",
        "possible",
        "impossible",
        "bright",
        "dark",
        "animated",
        "blurred",
        "scrollable",
        "sticky",
        "longer",
        "shorter",
        "characters",
        "digits",
        "letters",
        "worth",
    ]
)
"""What people say of looks and of correctness: no step can judge it, and it is no text of the page."""


_CONTROLS: frozenset[Kind] = frozenset(
    ("button", "link", "image", "icon", "checkbox", "radio", "switch", "form", "dialog", "tab", "menu", "table", "list")
)
"""Things that are seldom said to be a text: what an unquoted word says of them is a state nobody can judge."""


def literal_list(tokens: Tokens) -> tuple[tuple[Text, ...], tuple[Scope, ...]] | None:
    """The literals of `"A", "B" and "C" in the cart` and their place; None when other words stand among them."""
    start = 0
    while start < len(tokens) and tokens[start].low in (
        "the",
        "text",
        "texts",
        "words",
        "word",
        "number",
        "both",
        ":",
        "following",
    ):
        start += 1
    end = start
    while end < len(tokens) and (tokens[end].is_literal or (end > start and tokens[end].low in (",", "and", "&"))):
        end += 1
    if end == start or not tokens[end - 1].is_literal:
        return None
    rest = tokens[end:]
    items = tuple(literal(token) for token in tokens[start:end] if token.is_literal)
    if not rest or all(token.low in TAIL_NOISE for token in rest):
        return items, ()
    scopes = parse_scope(rest) if opens_scope(rest) else ()
    return (items, scopes) if scopes else None


def compared_with(tokens: Tokens) -> tuple[Comparison | None, Tokens]:
    """The comparison that the words name, and what is compared with."""
    for size in (3, 2, 1):
        comparison = COMPARISONS.get(lows(tokens[:size]))
        if comparison is not None and len(tokens) > size:
            further, rest = compared_with(tokens[size:]) if comparison == "equals" else (None, tokens[size:])
            return further or comparison, rest
    return None, tokens


def bounds(tokens: Tokens) -> tuple[Text, Text] | None:
    """The least and the greatest value of `between $80 and $90`."""
    if len(tokens) < 4 or tokens[0].low != "between" or tokens[2].low != "and":  # noqa: PLR2004 - a number of words
        return None
    return literal(tokens[1]), literal(tokens[3])


_PATTERN = frozenset(
    ("the", "a", "pattern", "regex", "regexp", "regular", "expression", "format", "of", ":", "name", "word", "words")
)


def valued(  # noqa: C901, PLR0911, PLR0912 - one return for each form
    subject: Subject, comparison: Comparison | None, tokens: Tokens, *, default: Comparison
) -> Drafts:
    between = bounds(tokens)
    if between is not None:
        low, high = between
        return (*judged_text(subject, "at_least", low), *judged_text(subject, "at_most", high))
    tokens = tuple(token for token in tokens if token.low != ":")
    if subject.about == "url" and (
        part := _URL_PARTS.get(tuple(low for low in lows(tokens) if low not in ("a", "an", "any")))
    ):
        return judged_text(subject, "contains", Text(part))
    if len(tokens) > 1 and tokens[-1].is_literal and all(token.low in _PATTERN for token in tokens[:-1]):
        tokens = tokens[-1:]
    named = number_of(tokens[0]) if len(tokens) == 1 and tokens[0].kind == "word" else None
    if named is not None and subject.about in ("target", "text", "value"):
        return judged_text(subject, comparison or default, Text(str(named)), FAIR)
    listed = literal_list(tokens)
    if listed is not None and not listed[1]:
        return tuple(draft for value in listed[0] for draft in judged_text(subject, comparison or default, value))
    if subject.about == "count" and tokens and number_of(tokens[0]) is not None:
        return judged_text(subject, comparison or "equals", Text(str(number_of(tokens[0]))))
    phrase = parse_value(tokens) if tokens else None
    if phrase is None:
        return ()
    words = {token.low for token in tokens}
    if subject.about in ("target", "page") and words & UNJUDGED:
        return ()
    if lows(tokens[:1]) in (("my",), ("his",), ("her",), ("your",)) and phrase.text.span is not None:
        return ()
    if lows(tokens[:1]) in (("the",), ("its",), ("their",)) and phrase.text.span is not None and len(tokens) > 2:  # noqa: PLR2004 - a description
        return ()
    if comparison is None and subject.about == "target" and has_status(subject.target, tokens):
        return judged_text(subject, "contains", phrase.text, FAIR)
    vague = all(token.value.islower() for token in tokens if token.kind != "mark") and phrase.text.span is not None
    if vague and subject.target is not None and (subject.target.kind in _CONTROLS or _is_event(subject, tokens)):
        return ()
    default = "contains" if vague and is_listed(subject.target) else default
    if vague and subject.about in ("target", "page"):
        return judged_text(
            subject, comparison or default, phrase.text, GUESS if _is_valued(subject, tokens) else DUBIOUS
        )
    sure = GUESS if subject.about == "target" else FAIR
    return judged_text(subject, comparison or default, phrase.text, max(sure, phrase.confidence - 0.1))


_URL_PARTS = {
    ("query", "parameter"): "?",
    ("query", "parameters"): "?",
    ("query", "string"): "?",
    ("parameters",): "?",
    ("hash",): "#",
    ("fragment",): "#",
    ("anchor",): "#",
}
"""Parts of an address by their names: the sign that begins them."""
URL_WORDS = frozenset(word for phrase in _URL_PARTS for word in phrase)
_LASTING = frozenset(("maintained", "preserved", "retained", "persisted", "remembered", "kept", "restored", "selected"))
"""What happens to a thing; no text on it."""
_STATUSES = frozenset(
    (
        "status",
        "state",
        "result",
        "stage",
        "phase",
        "value",
        "label",
        "type",
        "mode",
        "condition",
        "outcome",
        "progress",
        "text",
    )
)
_EVENTS = frozenset(
    ("sent", "made", "done", "given", "taken", "paid", "lost", "met", "run", "kept", "held", "sold", "thrown", "hit")
)


def _is_event(subject: Subject, tokens: Tokens) -> bool:
    """`the email is sent`: what happens beyond the page; `the status is closed` is a text on it."""
    noun = subject.target.words.lower().split(" ")[-1] if subject.target is not None else ""
    if _LASTING & {token.low for token in tokens}:
        return True
    told = tokens[0].low.endswith(("ed", "ing")) or tokens[0].low in _EVENTS
    return told and subject.about == "target" and noun not in _STATUSES


_VALUED = _STATUSES | frozenset(
    (
        *("priority", "severity", "category", "component", "milestone", "role", "department", "direction", "unit"),
        *("owner", "author", "assignee", "reporter", "sender", "recipient", "currency", "language", "country"),
    )
)
"""Properties that are said with one word: "the priority is major" needs no quotes."""


def _is_valued(subject: Subject, tokens: Tokens) -> bool:
    """Whether the subject is a property, and one word is said of it."""
    noun = subject.target.words.lower().split(" ")[-1] if subject.target is not None else ""
    return len(tokens) == 1 and noun in _VALUED


MEASURED = frozenset(("at_least", "at_most", "more_than", "less_than"))
"""Comparisons of numbers; of a text, "at least" says that it is among others."""


def _sum_of(subject: Subject, target: Target) -> Target:
    """`the amount of the cookbook`, where it is told in a unit: a property of one thing, and no count of many."""
    one = target.model_copy(update={"every": False, "kind": None})
    return (
        Target(words=subject.name, scope=(Scope(relation="row_of", target=one),)) if subject.name == "amount" else one
    )


_OF_ADDRESSES = frozenset("/.:?#{")


def judged_text(subject: Subject, comparison: Comparison, value: Text, sure: float = EXPLICIT) -> Drafts:  # noqa: C901, PLR0912 - one branch for each form
    if comparison in MEASURED and not any(sign.isdigit() or sign == "{" for sign in value.template):
        return judged_text(subject, "contains", value, sure) if comparison == "at_least" else ()
    target = subject.target
    about = subject.about
    if about == "target" and target is not None:
        target, about = _cell(target)
    if about == "url":
        if comparison == "equals" and not set(value.template) & _OF_ADDRESSES:
            return ()  # a word is no address, and so it would be none of any page
        draft = check("url", value=value, confidence=sure)
    elif about == "title":
        draft = check("title", value=value, confidence=sure)
    elif about == "page":
        draft = check("text", value=value, confidence=sure)
        comparison = "contains" if comparison == "equals" else comparison
    elif about == "dialog":
        draft = check("dialog", value=value, confidence=sure)
    elif about == "attribute":
        draft = replace(check("attribute", target, value, confidence=sure), name=subject.name)
    elif about in ("value", "selected") or (
        about == "text" and target is not None and target.kind in INPUTS - {"date"}
    ):
        draft = check(_held_by(about, target), target, value, confidence=sure)
    elif about == "count" and target is not None and set(value.template) & _UNITS:
        draft = check("text", _sum_of(subject, target), value, confidence=sure)
    elif about == "count":
        draft = check("count", target, value, confidence=sure)
        comparison = "equals" if comparison == "contains" else comparison
    elif about == "cell":
        draft = check("cell", target, value, confidence=sure)
    else:
        draft = check("text", _as_text(target), value, confidence=sure)
    return (replace(draft, comparison=comparison),)


_UNITS = frozenset("$€£¥₹%")
"""Signs that no count carries: "the amount of open invoices is $90" is what is shown, not how many there are."""


def _held_by(about: str, target: Target | None) -> CheckVerb:
    """The check of what an input holds: a list's choice or a field's value."""
    selects = about == "selected" or (target is not None and target.kind == "dropdown")
    return "selected" if selects else "value"


_SUMS = frozenset(("total", "subtotal", "sub-total", "sum", "balance"))
"""Nouns of what a page reckons and shows as text."""


def _as_text(target: Target | None) -> Target | None:
    """`the item total`: shown as a text, whatever noun stands before it."""
    if target is None or target.kind is not None or target.quoted or target.words.lower().split(" ")[-1] not in _SUMS:
        return target
    return target.model_copy(update={"kind": "text"})


def _cell(target: Target) -> tuple[Target, str]:
    """The cell a subject addresses by row and column, or the check its kind asks for."""
    relations = {scope.relation for scope in target.scope}
    if {"row_of", "column"} <= relations or (target.kind == "cell" and "column" in relations):
        return (target if target.kind else target.model_copy(update={"kind": "cell"})), "cell"
    row = _row_of(target)
    if row is not None and target.words and target.kind in ("column", None) and _is_plain(target):
        column = Scope(relation="column", target=Target(words=target.words, quoted=target.quoted))
        rest = tuple(scope for scope in target.scope if scope is not row)
        return Target(kind="cell", scope=(row, column, *rest)), "cell"
    if target.kind == "date" and "calendar" in target.words.lower():
        return target, "text"
    if target.kind in INPUTS:
        return target, "selected" if target.kind == "dropdown" else "value"
    return target, "text"


def _row_of(target: Target) -> Scope | None:
    """The place that is one row: "of "Pro"", "in the row of Ann", "in the first row"."""
    for scope in target.scope:
        if scope.relation == "row_of" and (scope.target.quoted or scope.target.kind == "row"):
            return scope
        if scope.relation == "in" and scope.target.kind == "row" and scope.target.ordinal is not None:
            return scope
        if scope.relation == "row_of" and target.quoted:
            return scope
    return None


def _is_plain(target: Target) -> bool:
    """Whether a target is only named, so that its words can head a column."""
    return not (target.every or target.ordinal or target.number or target.where or target.looks or target.attributes)
