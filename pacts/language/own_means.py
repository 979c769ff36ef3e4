"""Deeds told by a part of the thing itself: `delete "Milk" by clicking its trash icon` clicks that icon of "Milk"."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pacts.language.deed_verbs import deed_words
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS, IRREVOCABLE, is_destructive
from pacts.language.listed_names import names_of
from pacts.language.persons import PERSONS
from pacts.language.phrases import is_gerund
from pacts.language.tokens import Token, Tokens, lows, meant, put_in
from pacts.language.verbs import by_first_word

_JOINTS: Final = frozenset((",", "and", "then", ";", ":", "."))
_BEHIND: Final = frozenset("twice once in on at with two three next beside behind under left right".split())  # noqa: SIM905 - a table
_PARTICLES: Final = frozenset(("on", "over", "at"))
_OWN: Final = frozenset(("its", "their"))
_MOST: Final = 3
"""Words of a part, and of what stands before "its"."""
_WITH: Final = frozenset(("with", "using", "via"))
_CONTROLS: Final = frozenset(
    [
        "button",
        "icon",
        "link",
        "checkbox",
        "box",
        "x",
        "cross",
        "symbol",
        "pencil",
        "bin",
        "trash",
        "star",
        "heart",
        "toggle",
        "switch",
    ]
)
_BESIDE: Final = (
    ("next", "to", "it"),
    ("beside", "it"),
    ("in", "its", "row"),
    ("in", "its", "line"),
    ("in", "its", "card"),
)
_OF_ENTRIES: Final = frozenset(
    form
    for verb in [
        "delete",
        "remove",
        "edit",
        "complete",
        "archive",
        "duplicate",
        "star",
        "pin",
        "like",
        "favourite",
        "favorite",
        "tick",
        "untick",
    ]
    for form in (verb, f"{verb}s", f"{verb}d", f"{verb}ed")
)
"""What is done to one entry by a control that each of them has."""


@dataclass(frozen=True, slots=True)
class _Means:
    """How the deed is done: where it is told, by which verb, by which part of the thing, and where that ends."""

    at: int
    verb: Tokens
    part: Tokens
    own: str
    """`its`, `their`, or nothing."""
    end: int


def _by_its(tokens: Tokens) -> Tokens:
    """`V the thing by V-ing its part`: V the part of the thing; whose part it is stays told."""
    means = _by_deed(tokens) or _with_control(tokens)
    if means is None:
        return tokens
    joints = (p + 1 for p in range(means.at) if tokens[p].low in _JOINTS and not _joins_names(tokens, p))
    start = max(joints, default=0)
    start += _doer(tokens[start:])
    verb, thing = tokens[start], tokens[start + 1 : means.at]
    valued = any(token.kind == "number" for token in thing)
    if verb.low not in deed_words() or not thing or valued or find_predicate(thing) is not None:
        return tokens
    if not means.own and not (verb.low in _OF_ENTRIES and _is_one_named(thing)):
        return tokens
    if means.own == "their":
        names = names_of(thing)
        each = tuple(
            token for name in names for token in (meant("and", name), *_of(means.verb, _one(means.part), (name,)))
        )
        return (*tokens[:start], *each[1:], *tokens[means.end :]) if names else tokens
    grave = (put_in(IRREVOCABLE, tokens[means.end - 1]),) if is_destructive(verb.low) else ()
    return (*tokens[:start], *_of(means.verb, means.part, _without_order(thing)), *grave, *tokens[means.end :])


def _by_deed(tokens: Tokens) -> _Means | None:
    """`by clicking (on) its trash icon`, `by clicking the box next to it`, `by clicking the delete button`."""
    at = next((p for p in range(2, len(tokens) - 2) if tokens[p].low == "by" and is_gerund(tokens[p + 1])), 0)
    start = next((p for p in range(at + 2, min(at + 4, len(tokens) - 1)) if _leads(tokens[p])), 0) if at else 0
    if not start or any(token.low not in _PARTICLES for token in tokens[at + 2 : start]):
        return None
    verb = (put_in(_base(tokens[at + 1].low), tokens[at + 1]), *tokens[at + 2 : start])
    return _with_part(tokens, at, start, verb)


def _with_control(tokens: Tokens) -> _Means | None:
    """`with its pencil icon`, `using the trash icon`."""
    at = next((p for p in range(2, len(tokens) - 2) if tokens[p].low in _WITH and _leads(tokens[p + 1])), 0)
    means = _with_part(tokens, at, at + 1, (put_in("click", tokens[at]),)) if at else None
    return means if means is not None and means.part[-1].low in _CONTROLS else None


def _leads(token: Token) -> bool:
    return token.low in _OWN | {"the"}


def _with_part(tokens: Tokens, at: int, start: int, verb: Tokens) -> _Means | None:
    end = next((p for p in range(start + 1, len(tokens)) if tokens[p].low in _JOINTS | _BEHIND), len(tokens))
    part = tokens[start + 1 : end]
    own = tokens[start].low if tokens[start].low in _OWN else ""
    beside = next((words for words in _BESIDE if lows(tokens[end : end + len(words)]) == words), ())
    if not part or len(part) > _MOST or any(token.low in DETERMINERS for token in part):
        return None
    if beside:
        return _Means(at, verb, part, own or "its", end + len(beside))
    closed = end == len(tokens) or tokens[end].low in _JOINTS
    named = closed and (part[-1].low in _CONTROLS)
    return _Means(at, verb, part, own, end) if own or named else None


def _is_one_named(thing: Tokens) -> bool:
    """`"Milk"`, `the task "Milk"`: one thing, by its name, and no place."""
    return sum(token.is_literal for token in thing) == 1 and thing[-1].kind == "quote" and len(thing) <= _MOST


def _doer(tokens: Tokens) -> int:
    """Tokens of who does it: `I`, `the user`, `please`."""
    if tokens[0].low in ("i", "we", "you", "please"):
        return 1
    return 2 if len(tokens) > 2 and tokens[0].low in ("the", "a") and tokens[1].low in PERSONS else 0  # noqa: PLR2004


def _base(gerund: str) -> str:
    """`clicking` → click, `toggling` → toggle, `dragging` → drag."""
    stem = gerund.removesuffix("ing")
    forms = (stem, f"{stem}e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem)
    return next((form for form in forms if form in by_first_word()), gerund)


def _joins_names(tokens: Tokens, at: int) -> bool:
    """`the plans Basic and Plus`: names, and no clause."""
    return 0 < at < len(tokens) - 1 and all(t.is_capital or t.kind == "quote" for t in (tokens[at - 1], tokens[at + 1]))


def _one(part: Tokens) -> Tokens:
    """`checkboxes`: the checkbox of each."""
    last = part[-1]
    one = last.low.removesuffix("es") if last.low.endswith("xes") else last.low.removesuffix("s")
    return (*part[:-1], put_in(one, last))


def _of(deed: Tokens, part: Tokens, thing: Tokens) -> Tokens:
    here = part[0]
    return (*deed, put_in("the", here), *part, put_in("of", here), *thing)


def _without_order(thing: Tokens) -> Tokens:
    """`the Sessions column in descending order`: the column, whatever comes of it."""
    ordered = thing[-1].low == "order"
    at = next((p for p in range(1, len(thing) - 1) if ordered and thing[p].low in ("in", "by", "to")), len(thing))
    return thing[:at]


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_by_its,)
