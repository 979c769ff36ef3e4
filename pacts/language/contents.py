"""What a thing holds: `the list contains "A"`, `every mail has a checkbox on its left`."""

from dataclasses import replace

from pacts.domain.plan import Comparison, Relation, Scope, Target
from pacts.language.absences import none_of
from pacts.language.drafts import CLEAR, FAIR, Draft, Drafts, Text, check, within
from pacts.language.judged_values import judged_text, literal_list, valued
from pacts.language.lexicon import CONTAINERS, DETERMINERS, INPUTS
from pacts.language.shown_things import PAIRS, text_in, visible_check
from pacts.language.subjects import Subject
from pacts.language.target_phrase import TargetPhrase, parse_target, parse_targets
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import is_known_value, literal


def pointed_to(subject: Subject, rest: Tokens) -> Drafts:
    """`the link points to "/docs"`."""
    if len(rest) != 2 or rest[0].low != "to" or not rest[1].is_literal or subject.target is None:  # noqa: PLR2004 - `to` and the address
        return ()
    return (replace(check("attribute", subject.target, literal(rest[1])), name="href", comparison="equals"),)


def stands_beside(subject: Subject, scopes: tuple[Scope, ...]) -> bool:
    """`the list shows "A" next to "B"`: where the text stands, not where the list does."""
    held = subject.target is not None and subject.target.kind in CONTAINERS
    return held and bool(scopes) and scopes[0].relation not in ("in", "row_of", "column")


def held_beside(subject: Subject, texts: tuple[Text, ...], scopes: tuple[Scope, ...]) -> Drafts:
    """Texts beside another one, in the subject."""
    place = Scope(relation="in", target=subject.target or Target(kind="page"))
    return tuple(text_in(None, text, (*scopes, place), CLEAR) for text in texts)


def place_in(subject: Subject) -> Scope:
    """The subject as a place."""
    return Scope(relation="in", target=subject.target or Target(kind="page"))


def none_held(subject: Subject, rest: Tokens, it: Target | None) -> Drafts:
    """`the list has no items`: none of them in it."""
    target = subject.target
    place = (Scope(relation="in", target=target),) if target is not None and target.kind != "page" else ()
    none = none_of(rest, it)
    return tuple(replace(draft, target=within(draft.target, place) if draft.target else None) for draft in none)


def default_comparison(subject: Subject, values: tuple[Text, ...]) -> Comparison:
    """A lone number is the whole text: "2" must not be found in "12"."""
    several = subject.target is not None and subject.target.kind is None and subject.target.words.endswith("s")
    lone = len(values) == 1 and values[0].template.isdigit() and not several
    return "equals" if lone and subject.target is not None and subject.target.kind != "page" else "contains"


_WIDE = (CONTAINERS - {"row", "item"}) | {"sidebar", "header", "footer", "page"}
"""Kinds that say more than what one quotes of them."""


def read_out(subject: Subject, rest: Tokens) -> Drafts:
    """`the label says "Total"`: all of it; a dialog says more than one of its sentences."""
    quotes = [token for token in rest if token.kind == "quote"]
    if rest[:1] and rest[0].low == "that" and len(quotes) == 1 and lows(rest[-2:-1]) == (":",):
        rest = (quotes[0],)
    wide = subject.target is not None and subject.target.kind in _WIDE
    comparison: Comparison = "contains" if wide or (rest == tuple(quotes[:1]) and subject.target is None) else "equals"
    return valued(subject, comparison, rest, default=comparison)


def held_things(subject: Subject, rest: Tokens, it: Target | None) -> Drafts:  # noqa: PLR0911 - one return for each form
    """A thing, or words, in the subject."""
    place = (
        ()
        if subject.target is None or subject.target.kind == "page"
        else (Scope(relation="in", target=subject.target),)
    )
    holds = subject.target is not None and subject.target.kind == "date" and any(t.kind == "quote" for t in rest)
    if place and subject.target and subject.target.kind in INPUTS - {"dropdown"} and not holds:
        led = any(token.kind == "quote" for token in rest) or rest[0].low in ("a", "an", "its")
        beside = parse_target(rest, it) if led else None
        if beside is not None and beside.target.kind is not None:
            near = within(beside.target, (Scope(relation="near", target=subject.target),))
            return (check("visible", near, confidence=CLEAR),)
        return valued(subject, "contains", rest, default="contains")
    if {token.low for token in rest} & _LOOKS or _is_general(subject, rest):
        return ()
    if is_known_value(rest):
        return valued(subject, "contains", rest, default="contains")
    several = _names(rest)
    if several:
        return tuple(draft for name in several for draft in judged_text(subject, "contains", name, FAIR))
    side = _beside(subject, rest, it)
    if side:
        return side
    row = row_with(rest, place, it)
    if row:
        return row
    drafts: list[Draft] = []
    for phrase in parse_targets(rest, it, listed=True):
        target = phrase.target
        if target.kind is None and target.ordinal is None and not target.every and rest[0].low not in DETERMINERS:
            drafts.extend(judged_text(subject, "contains", Text(target.words), FAIR))
        else:
            drafts.append(
                visible_check(TargetPhrase(within(target, place), min(CLEAR, phrase.confidence)), (*rest[:1], *rest))
            )
    return tuple(drafts)


def _is_general(subject: Subject, rest: Tokens) -> bool:
    """`Gardens have quiet corners`: said of all there are, and of nothing that is shown."""
    target = subject.target
    general = target is not None and target.kind is None and not target.quoted and not target.scope
    named = target is not None and general and target.words.istitle() and target.words.endswith("s")
    plain = all(token.kind == "word" and token.value.islower() for token in rest) and rest[0].low not in DETERMINERS
    return named and " " not in (target.words if target is not None else "") and plain and len(rest) > 1


def _names(rest: Tokens) -> tuple[Text, ...]:
    """`Salt and Pepper`: several names of one word each."""
    names = [token for token in rest if token.low not in ("and", ",")]
    plain = all(token.kind == "word" and token.is_capital for token in names) and len(names) > 1
    joined = plain and len(rest) == 2 * len(names) - 1 and rest[-2].low == "and"
    pair = len(names) == 2 and (names[0].low, names[1].low) in PAIRS  # noqa: PLR2004 - one name of two words
    return tuple(literal(token) for token in names) if joined and not pair else ()


_SIDES_OF: tuple[tuple[str, Relation], ...] = (("left", "left_of"), ("right", "right_of"))


_OWN_SIDES: dict[tuple[str, ...], Relation] = {
    (preposition, own, side): relation
    for preposition in ("on", "to", "at")
    for own in ("its", "their")
    for side, relation in _SIDES_OF
}
"""Where something stands from the thing that has it."""


def _beside(subject: Subject, rest: Tokens, it: Target | None) -> Drafts:
    """`every mail has a checkbox on its left`."""
    relation = _OWN_SIDES.get(lows(rest[-3:]))
    phrase = parse_target(rest[:-3], it) if relation is not None and len(rest) > 3 else None  # noqa: PLR2004 - a thing and its side
    if phrase is None or relation is None or subject.target is None:
        return ()
    return (
        check("visible", within(phrase.target, (Scope(relation=relation, target=subject.target),)), confidence=CLEAR),
    )


_LOOKS = frozenset(
    ("same", "background", "colour", "color", "font", "border", "shadow", "width", "height", "padding", "margin")
)


def row_with(tokens: Tokens, place: tuple[Scope, ...], it: Target | None) -> Drafts:
    """`a row with "Ann" and "Admin"`: the row of the first text, which holds the others too."""
    first = next((at for at, token in enumerate(tokens) if token.kind == "quote"), None)
    if first is None:
        return ()
    listed = literal_list(tokens[first:])
    phrase = parse_target(tokens[: first + 1], it)
    if phrase is None or listed is None or len(listed[0]) < 2 or phrase.target.kind not in ("row", "card", "item"):  # noqa: PLR2004 - a number of texts
        return ()
    if not any(
        token.low in ("with", "containing", "contains", "has", "having", "for", "of") for token in tokens[:first]
    ):
        return ()
    row = within(phrase.target, (*listed[1], *place))
    others = tuple(check("text", row, text, confidence=CLEAR) for text in listed[0][1:])
    return (check("visible", row, confidence=CLEAR), *others)
