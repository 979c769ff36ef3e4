"""Nothing but things of a sort: `only rows containing "Ann" are shown` says of every row that it contains "Ann"."""

from collections.abc import Callable
from typing import Final

from pacts.language.lexicon import DETERMINERS, is_plural, singular
from pacts.language.persons import PERSONS
from pacts.language.predicates import BE, MODALS, NEGATIONS
from pacts.language.target_phrase import opens_scope
from pacts.language.tokens import Token, Tokens, as_quote, put_in

_EXCLUDING: Final = frozenset(("only", "solely", "exclusively"))
_SHOWN: Final = frozenset(
    [
        "shown",
        "displayed",
        "listed",
        "visible",
        "returned",
        "found",
        "remaining",
        "left",
        "rendered",
        "presented",
        "seen",
    ]
)
_STAYS: Final = frozenset("remain remains appear appears stay".split())  # noqa: SIM905 - a table
_HOLDS: Final = frozenset("show shows list lists display displays contain contains include includes have has".split())  # noqa: SIM905 - a table
_SEES: Final = frozenset("see sees find finds".split())  # noqa: SIM905 - a table
_PAGES: Final = frozenset(("page", "screen", "app", "application", "system", "site", "it"))
_RELATIVE: Final = frozenset(("that", "which", "who"))
_LEADS: Final = frozenset(
    [
        "that",
        "then",
        "verify",
        "check",
        "ensure",
        "assert",
        "confirm",
        "make",
        "sure",
        "expect",
        "and",
        "now",
        "see",
        "should",
        "i",
        ",",
        "-",
    ]
)
_BETWEEN: Final = MODALS | BE | NEGATIONS | {"now", "then", "still"}

_THIRD: Final = {
    "contain": "contains", "include": "includes", "have": "has", "start": "starts", "begin": "begins", "end": "ends",
    "match": "contains", "matches": "contains", "mention": "contains", "cost": "costs", "are": "is", "were": "is",
    "do": "does", "say": "says", "show": "shows", "carry": "has", "bear": "has",
}  # fmt: skip
"""What is said of several, said of each."""
_HOLDING: Final = {
    "containing": ("contains",), "including": ("contains",), "having": ("has",), "starting": ("starts",),
    "beginning": ("starts",), "ending": ("ends",), "costing": ("costs",), "showing": ("shows",),
    "with": ("has",), "without": ("has", "no"), "matching": ("contains",), "mentioning": ("contains",),
    "carrying": ("has",),
}  # fmt: skip
"""How each of them is told apart, as what is said of it."""
_TRAITS: Final = frozenset(
    [
        "category",
        "role",
        "status",
        "state",
        "type",
        "label",
        "tag",
        "kind",
        "group",
        "brand",
        "priority",
        "department",
        "colour",
        "color",
    ]
)
_SORTS: Final = {
    "completed": ("is", "completed"), "done": ("is", "completed"), "finished": ("is", "completed"),
    "checked": ("is", "checked"), "ticked": ("is", "checked"), "selected": ("is", "selected"),
    "unchecked": ("is", "not", "checked"), "incomplete": ("is", "not", "completed"),
    "uncompleted": ("is", "not", "completed"), "unfinished": ("is", "not", "completed"),
    "enabled": ("is", "enabled"), "disabled": ("is", "disabled"),
}  # fmt: skip
"""States that a person sees of each, before the noun."""
_TASKS: Final = frozenset(("task", "todo", "to-do", "todos"))
_OPEN: Final = frozenset(("active", "open", "pending", "remaining"))
"""Of a task they say that it is not done yet; of other things many things."""
_MOST: Final = 4
"""Words of a noun."""


def _of_each(tokens: Tokens) -> Tokens:
    """`only rows containing "Ann" are shown`: every row contains "Ann"."""
    end = len(tokens) - (bool(tokens) and tokens[-1].low in (".", "!"))
    only = next((at for at, token in enumerate(tokens[:end]) if _excludes(token, at)), -1)
    if only < 0 or end - only < _MOST:
        return tokens
    lead, told = tokens[:only], tokens[only + 1 : end]
    found = _as_subject(lead, told) or _as_object(lead, told)
    return (*found, *tokens[end:]) if found else tokens


def _excludes(token: Token, at: int) -> bool:
    return token.kind == "word" and (token.value if at else token.low) in _EXCLUDING


def _as_subject(lead: Tokens, told: Tokens) -> Tokens:
    """`only … are shown in the list`: what stands before the predicate, and the place behind it."""
    if not all(token.low in _LEADS for token in lead):
        return ()
    at = next((p for p in range(len(told) - 1, 1, -1) if _is_predicate(told, p)), 0)
    place = told[at + 1 :]
    if not at or (place and not opens_scope(place)):
        return ()
    start = at
    while start > 1 and told[start - 1].low in _BETWEEN:
        start -= 1
    if any(token.low in NEGATIONS for token in told[start:at]):
        return ()
    if start == at and told[at].low in _SHOWN:
        return ()
    return _every(lead, told[:start], place)


def _is_predicate(told: Tokens, at: int) -> bool:
    led = told[at - 1].low in _BETWEEN
    return (told[at].low in _SHOWN and led) or told[at].low in _STAYS


def _as_object(lead: Tokens, told: Tokens) -> Tokens:
    """`the list shows only …`, `the list only shows …`, `I should only see …`."""
    verb = next((token for token in (*told[:1], *lead[-1:]) if token.low in _HOLDS | _SEES), None)
    if verb is None:
        return ()
    led = verb is told[0]
    before, things = (lead if led else lead[:-1]), (told[1:] if led else told)
    before = _without_modal(before)
    if verb.low in _SEES:
        before = before[:-1] if before and before[-1].low in PERSONS | {"i", "we", "you", "they"} else before
        before = before[:-1] if before and before[-1].low == "the" else before
        return _every(before, things, ()) if all(token.low in _LEADS for token in before) else ()
    start = next(
        (p for p, token in enumerate(before) if token.low in DETERMINERS or token.low not in _LEADS), len(before)
    )
    holder = before[start:]
    if not holder or len(holder) > _MOST + 1 or any(token.low in (",", "and", "or") for token in holder):
        return ()
    if holder[-1].low in _PAGES:
        return _every(before[:start], things, ())
    return _every(before[:start], things, (put_in("in", holder[0]), *holder))


def _without_modal(tokens: Tokens) -> Tokens:
    while tokens and tokens[-1].low in _BETWEEN:
        tokens = tokens[:-1]
    return tokens


def _every(lead: Tokens, things: Tokens, place: Tokens) -> Tokens:
    """Every one of the things, in the place, with what tells them apart said of it; nothing where that is not plain."""
    things = things[1:] if things and things[0].low in DETERMINERS else things
    if len(things) < 2 or any(token.low in (",", "or", "and", "but") for token in things):  # noqa: PLR2004 - a noun and what tells it apart
        return ()
    size = next(
        (n for n in range(1, min(_MOST, len(things) + 1)) if _is_noun(things[n - 1]) and not _is_noun_at(things, n)), 0
    )
    if not size:
        return ()
    noun, rest = things[:size], things[size:]
    said = _told_of(noun, rest) if rest else _sort_of(noun)
    if not said:
        return ()
    head, predicate = said
    one = singular(head[-1].low)
    name = (put_in("every", head[0]), *head[:-1], put_in(one, head[-1]))
    owner = predicate[:1]
    if owner and owner[0].low == "whose":
        of = next((p for p, token in enumerate(predicate) if token.low in BE | {"contains", "starts", "ends"}), 0)
        trait = predicate[1:of]
        return (
            (*lead, put_in("the", trait[0]), *trait, put_in("of", trait[0]), *name, *place, *predicate[of:])
            if trait
            else ()
        )
    return (*lead, *name, *place, *predicate)


def _is_noun(token: Token) -> bool:
    plural = token.low != singular(token.low) or is_plural(token.low)
    return token.kind == "word" and token.value.islower() and plural and token.low not in _THIRD.values()


def _is_noun_at(things: Tokens, at: int) -> bool:
    return at < len(things) and _is_noun(things[at]) and things[at].low not in _HOLDING


def _sort_of(noun: Tokens) -> tuple[Tokens, Tokens] | None:
    """`completed tasks`: of each task, that it is completed."""
    if len(noun) != 2:  # noqa: PLR2004 - a state and a noun
        return None
    told = _SORTS.get(noun[0].low)
    if told is None and noun[0].low in _OPEN and singular(noun[1].low) in _TASKS:
        told = ("is", "not", "completed")
    return (noun[1:], tuple(put_in(word, noun[1]) for word in told)) if told else None


def _told_of(noun: Tokens, rest: Tokens) -> tuple[Tokens, Tokens] | None:  # noqa: PLR0911 - one return for each form
    """What is said of each of them: `that contain "A"`, `with a price below 50`, `from the category "Shoes"`."""
    first = rest[0]
    if first.low in ("shown", "listed", "displayed") and len(rest) > 1:
        return _told_of(noun, rest[1:])
    if first.low in _RELATIVE and len(rest) > 2:  # noqa: PLR2004 - a verb and what it says
        verb = put_in(_THIRD.get(rest[1].low, rest[1].low), rest[1])
        known = rest[1].low in {*_THIRD, *_THIRD.values()} | MODALS
        if rest[1].low in BE and not _is_plain_state(rest[2:]):
            return None
        return (noun, (verb, *rest[2:])) if known else None
    if first.low == "whose" and len(rest) > 3:  # noqa: PLR2004 - a trait, a verb and a value
        return noun, tuple(put_in(_THIRD[token.low], token) if token.low in _THIRD else token for token in rest)
    if first.low in _HOLDING and len(rest) > 1:
        if first.low in ("matching", "mentioning") and not rest[1].is_literal:
            return None
        verbs = tuple(put_in(word, first) for word in _HOLDING[first.low])
        return noun, (*verbs, *_valued(rest[1:]))
    return _belongs(noun, rest)


def _is_plain_state(told: Tokens) -> bool:
    """Whether "is" says a state that a person sees, or a text: `(not) completed`, `assigned to "Ann"`."""
    state = told[1:] if told[0].low in NEGATIONS else told
    return (len(state) == 1 and state[0].low in _SORTS) or any(token.is_literal for token in state)


def _valued(rest: Tokens) -> Tokens:
    """`the role Admin`: the role "Admin"."""
    trait = 1 if rest and rest[0].low in DETERMINERS else 0
    value = rest[trait + 1 :]
    names = bool(value) and all(token.kind == "word" and token.is_capital for token in value)
    if len(rest) > trait and rest[trait].low in _TRAITS and names:
        return (*rest[: trait + 1], as_quote(value))
    return rest


def _belongs(noun: Tokens, rest: Tokens) -> tuple[Tokens, Tokens] | None:
    """`from the category "Shoes"`: each has it; `by "Miles"`: each says so."""
    if rest[0].low not in ("from", "in", "of", "by", "for") or len(rest) < 2:  # noqa: PLR2004 - a preposition and a name
        return None
    inner = rest[1:]
    trait = 1 if inner[0].low in DETERMINERS else 0
    if len(inner) > trait + 1 and inner[trait].low in _TRAITS:
        return noun, (put_in("has", rest[0]), *_valued(inner))
    named = inner[trait:]
    if not named:
        return None
    behind = len(named) == 2 and named[0].is_literal and named[1].low in _TRAITS  # noqa: PLR2004 - a name and its sort
    if rest[0].low == "in" and not behind:
        return None
    if behind or (len(named) == 1 and named[0].is_literal) or all(token.is_capital for token in named):
        value = named[:1] if behind else named
        return noun, (put_in("contains", rest[0]), as_quote(value))
    return None


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_of_each,)
