"""Expectations about change: "the total increased by 5", "nothing happens", "there is one more row than before"."""

from dataclasses import dataclass, replace

from pacts.domain.plan import Change, Comparison, Scope, Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, Draft, Drafts, Text, check, scoped
from pacts.language.judged_values import compared_with
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS
from pacts.language.sayings import is_whole_page, parted, subjects_of
from pacts.language.subjects import Subject, all_of
from pacts.language.target_phrase import opens_scope, parse_target
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import literal, number_of


def _verbs(lemmas: str) -> frozenset[str]:
    return frozenset(form for lemma in lemmas.split(",") for form in predicates.forms(lemma))


VERBS: dict[Change, frozenset[str]] = {
    "increased": _verbs("increase,rise,grow,climb,increment,raise"),
    "decreased": _verbs("decrease,fall,drop,shrink,decrement,reduce,lower,diminish,sink"),
    "changed": _verbs("change,update,alter,refresh,differ,recalculate,recompute,modify,affect"),
}
"""A verb of change is one word here."""
_GOING = _verbs("go,move,jump,count")
_COMPARED: dict[str, Change] = {
    **dict.fromkeys(("higher", "greater", "larger", "bigger", "longer", "more", "taller"), "increased"),
    **dict.fromkeys(("lower", "less", "smaller", "fewer", "shorter"), "decreased"),
    **dict.fromkeys(("different",), "changed"),
}
_EARLIER: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "than before",
        "as before",
        "than it was",
        "from before",
        "than previously",
        "than earlier",
        "before",
    )
)
_SAME: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "the same",
        "the same as before",
        "same",
        "unchanged",
        "as it was",
        "as before",
        "as they were",
        "like before",
        "constant",
        "untouched",
        "unmodified",
        "unaffected",
        "kept",
        "preserved",
        "retained",
        "intact",
    )
)
_NOTHING = frozenset(("nothing", "anything"))
_KEEPING = frozenset(("keep", "keeps", "kept", "retains", "its", "their", "value", "values"))
_CONTINUING = _verbs("continue,keep")
_RUNNING = _verbs("run,count,tick,move,play,update,rotate,progress,change")
_HAPPENING = _verbs("happen,change,occur") | {"else"}
WORDS = frozenset(
    (
        *(word for words in VERBS.values() for word in words),
        *_GOING,
        *_COMPARED,
        *(word for phrase in (*_EARLIER, *_SAME) for word in phrase),
        *_NOTHING,
        *_KEEPING,
        *_HAPPENING,
        *_CONTINUING,
        *_RUNNING,
        *(
            "at",
            "least",
            "most",
            "than",
            "exactly",
            "up",
            "down",
            "by",
            "one",
            "step",
            "compared",
            "to",
            "at",
            "all",
            "another",
            "additional",
            "extra",
            "new",
            "further",
            "no",
            "any",
            "added",
        ),
    )
)
"""The words that a change check stands for."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """Which way something changed and how the rest of the clause goes on."""

    change: Change
    rest: Tokens


def read_change(tokens: Tokens, it: Target | None) -> Drafts:
    """The check that something is not as it was before the last action, or still is; empty when none is said."""
    return (
        _nothing(tokens)
        or _none_came(tokens, it)
        or _none_held(tokens, it)
        or _keeping(tokens, it)
        or _going_on(tokens, it)
        or _counted_change(tokens, it)
        or _turned(tokens, it)
        or _compared(tokens, it)
    )


_OPPOSITES: dict[Change, Change] = {
    "changed": "unchanged",
    "unchanged": "changed",
    "moved": "stayed",
    "stayed": "moved",
}
_MOVES: dict[Change, Change] = {"changed": "moved", "unchanged": "stayed"}


def _is_address(subject: Tokens) -> bool:
    plain = tuple(token.low for token in subject if token.low not in DETERMINERS)
    return " ".join(plain) in predicates.URL_SUBJECTS - {"path", "address"}


def changed(target: Target | None, change: Change, by: Text | None = None, *, negated: bool = False) -> Draft:
    """The draft of a change; "has not changed" is "is unchanged"."""
    if negated and change in _OPPOSITES:
        change, negated = _OPPOSITES[change], False
    return replace(check("changed", target, by, confidence=CLEAR), name=change, negated=negated, comparison="equals")


def _nothing(tokens: Tokens) -> Drafts:
    """`nothing happens`, `nothing should change on the page`."""
    words = [token.low for token in tokens if token.low not in predicates.MODALS | predicates.BE | predicates.ADVERBS]
    if words[:1] != ["nothing"] or len(words) < 2 or words[1] not in _HAPPENING:  # noqa: PLR2004 - a word and its verb
        return ()
    rest = set(words[2:]) - _HAPPENING - DETERMINERS
    return (changed(None, "unchanged"),) if rest <= {"on", "page", "screen", "at", "in", "here", "visibly"} else ()


_COMING = frozenset(("added", "created", "inserted", "removed", "deleted", "duplicated"))
"""What happens to things of which there are more or fewer then."""
_FURTHER = frozenset(("new", "further", "additional", "other", "extra"))
_SHOWN = frozenset("displayed shown listed visible present rendered appended posted found".split())  # noqa: SIM905 - a table
_APPEARING = _verbs("appear,come,arrive")
_HOLDS = _verbs("contain,show,display,have,list,include,hold,get,receive,gain")
_INTO = frozenset(("to", "in", "into", "on", "onto", "within", "inside", "under", "from"))


def _none_came(tokens: Tokens, it: Target | None) -> Drafts:
    """`no task is added`, `no new row was created`: there are as many as before the last action."""
    at = next((p for p, token in enumerate(tokens) if token.low in _HELPING | _APPEARING), 0)
    said = [token.low for token in tokens[at:] if token.low not in _HELPING]
    if tokens[0].low != "no" or at < 2 or not said:  # noqa: PLR2004 - "no" and a noun
        return ()
    things = tuple(token for token in tokens[1:at] if token.low not in _FURTHER)
    fresh = len(things) < at - 1
    if len(said) > 1:
        into = next((p for p in range(at, len(tokens)) if tokens[p].low == said[0]), at) + 1
        came = said[0] in _COMING or (fresh and said[0] in _SHOWN | _APPEARING)
        return _none_there(tokens[into:], it) if came and things else ()
    if said[0] not in _COMING:
        return ()
    target = all_of(things, it) if things else None
    return (changed(target.model_copy(update={"every": True}), "unchanged"),) if target is not None else ()


_HELPING = predicates.BE | predicates.MODALS | {"has", "have", "gets", "been", "get"}


def _none_there(tokens: Tokens, it: Target | None) -> Drafts:
    """`(no new task is added) to the list`: what the list shows is what it showed before."""
    place = parse_target(tokens[1:], it) if len(tokens) > 1 and tokens[0].low in _INTO else None
    if place is None or place.target.kind == "page" or place.target.every:
        return ()
    return (changed(place.target, "unchanged"),)


def _none_held(tokens: Tokens, it: Target | None) -> Drafts:
    """`the list should not contain any new items`, `the table shows no additional rows`: it shows what it did."""
    held = (p for p in range(1, len(tokens) - 2) if tokens[p].low in _HOLDS and tokens[p + 1].low in ("no", "any"))
    at = next(held, 0)
    rest = tokens[at + 1 :]
    none = lows(rest[:1]) == ("no",)
    subject, negated = _before_verb(tokens[:at]) if at else (tokens, False)
    any_ = negated and lows(rest[:1]) == ("any",)
    fresh = len(rest) > 2 and rest[1].low in _FURTHER and all(token.kind == "word" for token in rest[2:])  # noqa: PLR2004 - "no", "new" and a noun
    bare = fresh and len(rest) <= _MOST_THINGS and not any(opens_scope(rest[p:]) for p in range(2, len(rest)))
    if not bare or none == any_ or rest[1].low == "other":
        return ()
    place = parse_target(subject, it) if subject else None
    return (changed(place.target, "unchanged"),) if place is not None and place.target.kind != "page" else ()


_MOST_THINGS = 5
"""Words of "no", "new" and what would be new."""


def _keeping(tokens: Tokens, it: Target | None) -> Drafts:
    """`the field keeps its value`: it is as it was."""
    at = next((p for p, token in enumerate(tokens) if p and token.low in ("keep", "keeps", "kept", "retains")), None)
    kept = [token.low for token in tokens[at + 1 :]] if at is not None else []
    if at is None or len(kept) != 2 or kept[0] not in ("its", "their") or kept[1] not in _KEPT:  # noqa: PLR2004 - "its value"
        return ()
    subject, negated = _before_verb(tokens[:at])
    return _of(subject, "unchanged", _By(), it, negated=negated) if subject else ()


def _going_on(tokens: Tokens, it: Target | None) -> Drafts:
    """`the timer continues running`: it shows something else than before."""
    words = [token for token in tokens if token.low not in ("to", "on", "down", "up")]
    if len(words) < 3 or words[-1].low not in _RUNNING or words[-2].low not in _CONTINUING:  # noqa: PLR2004 - a thing and two verbs
        return ()
    subject, negated = _before_verb(tokens[: tokens.index(words[-2])])
    return _of(subject, "changed", _By(), it, negated=negated) if subject else ()


_KEPT = frozenset(("value", "values", "text", "content", "contents", "position", "order", "selection", "state"))


def _turned(tokens: Tokens, it: Target | None) -> Drafts:
    """`the total increased by 5`, `the price does not change`, `the count went up`."""
    at = next((place for place in range(1, len(tokens)) if _is_verb(tokens, place)), None)
    if at is None:
        return ()
    turn = _turn(tokens, at)
    subject, negated = _before_verb(tokens[:at])
    if find_predicate(subject) is not None:
        return ()
    by = _amount(turn.rest) if subject else None
    return _of(subject, turn.change, by, it, negated=negated) if by is not None else ()


def _before_verb(tokens: Tokens) -> tuple[Tokens, bool]:
    """The subject without the helping verbs behind it, and whether the change is denied."""
    helping = predicates.MODALS | predicates.BE | predicates.ADVERBS | {"do", "does", "did", "longer", "gets", "got"}
    end, negated = len(tokens), False
    while end and (
        tokens[end - 1].low in helping | predicates.NEGATIONS or lows(tokens[end - 2 : end]) == ("no", "longer")
    ):
        negated = negated != (tokens[end - 1].low in predicates.NEGATIONS | {"longer"})
        end -= 1 + (tokens[end - 1].low == "longer")
    subject = tokens[:end]
    no = len(subject) > 1 and subject[0].low == "no"
    return (subject[1:], not negated) if no else (subject, negated)


def _is_verb(tokens: Tokens, at: int) -> bool:
    low, before = tokens[at].low, tokens[at - 1]
    known = any(low in verbs for verbs in VERBS.values()) or (
        low in _GOING and lows(tokens[at + 1 : at + 2]) in (("up",), ("down",))
    )
    return known and tokens[at].value.islower() and before.low not in DETERMINERS | {"to", "of", "an"}


def _turn(tokens: Tokens, at: int) -> _Turn:
    low = tokens[at].low
    if low in _GOING:
        return _Turn("increased" if tokens[at + 1].low == "up" else "decreased", tokens[at + 2 :])
    change: Change = next(change for change, verbs in VERBS.items() if low in verbs)
    return _Turn(change, tokens[at + 1 :])


@dataclass(frozen=True, slots=True)
class _By:
    """By how much something changed."""

    value: Text | None = None
    """None: by anything."""
    comparison: Comparison = "equals"


def _amount(tokens: Tokens) -> _By | None:
    """By how much, or None when the rest says something else."""
    tokens = tuple(token for token in tokens if token.low not in predicates.ADVERBS and token.low not in (".", "!"))
    if not tokens or lows(tokens) in _EARLIER or (tokens[0].low == "compared" and tokens[-1].low == "before"):
        return _By()
    comparison: Comparison | None = None
    if tokens[0].low == "by" and len(tokens) > 1:
        comparison, tokens = compared_with(tokens[1:])
        tokens = tuple(token for token in tokens if token.low not in ("points", "a", "total", "of"))
    size = _number(tokens[0]) if tokens else None
    if size is None or len(tokens) > 2:  # noqa: PLR2004 - a number and its unit
        return None
    plain = all(token.kind == "word" and token.value.islower() for token in tokens[1:]) and not opens_scope(tokens[1:])
    return _By(size, comparison or "equals") if plain else None


def _number(token: Token) -> Text | None:
    if token.kind == "number" or (token.kind == "quote" and any(sign.isdigit() for sign in token.value)):
        return literal(token)
    number = number_of(token)
    return Text(str(number)) if number is not None else None


def _of(subject: Tokens, change: Change, by: _By, it: Target | None, *, negated: bool) -> Drafts:
    if is_whole_page(subject) or lows(subject) == ("anything",):
        return (replace(changed(None, change, by.value, negated=negated), comparison=by.comparison),)
    if _is_address(subject):
        return (changed(None, _MOVES[change], negated=negated),) if change in _MOVES and by.value is None else ()
    plain = [at for at, token in enumerate(subject) if token.low not in DETERMINERS]
    ordered = len(plain) > 2 and lows(subject[at] for at in plain[:2]) == ("order", "of")  # noqa: PLR2004 - "order of" things
    many = all_of(subject[plain[1] + 1 :], it) if ordered else None
    found = (many,) if many is not None else tuple(_seen(part) for part in subjects_of(subject, it))
    if not found or any(target is None for target in found):
        return ()
    drafts = (changed(target, change, by.value, negated=negated) for target in found)
    return tuple(replace(draft, comparison=by.comparison) for draft in drafts)


def _seen(subject: Subject) -> Target | None:
    """What shows the change; addresses and titles are no things on the page."""
    return subject.target if subject.about in ("target", "count", "value", "text", "selected") else None


def _compared(tokens: Tokens, it: Target | None) -> Drafts:
    """`the score is higher than before`, `the number of rows stays the same`."""
    said = parted(tokens)
    if said is None or not said.linked or not said.rest:
        return ()
    rest = tuple(token for token in said.rest if token.low not in (".", "!"))
    if lows(rest) in _SAME or (lows(rest[:-2]) in _SAME and lows(rest[-2:]) in _EARLIER):
        return _of(said.subject, "unchanged", _By(), it, negated=said.negated)
    change = _COMPARED.get(rest[0].low) if rest else None
    if change is None or lows(rest[1:]) not in _EARLIER or lows(rest[1:]) == ("before",):
        return ()
    return _of(said.subject, change, _By(), it, negated=said.negated)


_HOLDING = frozenset(("contains", "contain", "has", "shows", "show", "holds", "lists"))


def _counted_change(tokens: Tokens, it: Target | None) -> Drafts:
    """`there is one more row than before`, `two fewer items are listed than before`."""
    end = next((at for at in range(2, len(tokens)) if lows(tokens[at:]) in _EARLIER), None)
    if end is None:
        return ()
    held = next((at for at in range(1, end) if tokens[at].low in _HOLDING), None)
    place = parse_target(tokens[:held], it) if held is not None else None
    if held is not None:
        many = _counted_change(tokens[held + 1 :], it) if place is not None else ()
        inside = (Scope(relation="in", target=place.target),) if place is not None else ()
        return tuple(scoped(draft, inside) for draft in many)
    words = [token for token in tokens[:end] if token.low not in predicates.BE | predicates.MODALS | {"there"}]
    at = next((place for place, token in enumerate(words[:3]) if token.low in ("more", "fewer", "less")), None)
    if at is None or at + 1 >= len(words) or at > 1:
        return ()
    amount = _number(words[0]) if at == 1 else None
    target = all_of(words[at + 1 :], it)
    if target is None or (at == 1 and amount is None):
        return ()
    return (changed(target, "increased" if words[at].low == "more" else "decreased", amount),)
