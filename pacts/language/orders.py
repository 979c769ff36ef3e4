"""Expectations about order: "A comes before B", 'the items are "A" and "B" in this order', "newest first"."""

from dataclasses import replace

from pacts.domain.plan import Kind, Scope, Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, EXPLICIT, Draft, Drafts, Text, check, within
from pacts.language.judged_values import literal_list
from pacts.language.lexicon import DETERMINERS, singular
from pacts.language.sayings import parted, subjects_of
from pacts.language.subjects import all_of
from pacts.language.target_phrase import opens_scope, parse_scope, parse_target
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import literal

_PLACED = frozenset(
    form
    for lemma in ("come", "list", "appear", "show", "display", "rank", "sort", "stand", "place", "go", "occur")
    for form in predicates.forms(lemma)
)
_FIRST: dict[tuple[str, ...], tuple[str, str]] = {
    ("newest", "first"): ("date", "descending"),
    ("latest", "first"): ("date", "descending"),
    ("most", "recent", "first"): ("date", "descending"),
    ("newest", "to", "oldest"): ("date", "descending"),
    ("oldest", "first"): ("date", "ascending"),
    ("earliest", "first"): ("date", "ascending"),
    ("oldest", "to", "newest"): ("date", "ascending"),
    ("cheapest", "first"): ("price", "ascending"),
    ("lowest", "price", "first"): ("price", "ascending"),
    ("most", "expensive", "first"): ("price", "descending"),
    ("highest", "price", "first"): ("price", "descending"),
    ("largest", "first"): ("size", "descending"),
    ("biggest", "first"): ("size", "descending"),
    ("smallest", "first"): ("size", "ascending"),
    ("highest", "first"): ("", "descending"),
    ("lowest", "first"): ("", "ascending"),
}
"""What stands first says the order: by which measure, and which way."""
_IN_ORDER: frozenset[tuple[str, ...]] = frozenset(
    ("in", determiner, noun)
    for determiner in ("this", "that", "the", "exactly", "the following")
    for noun in ("order", "sequence")
) | {("in", "this", "exact", "order"), ("in", "the", "following", "order"), ("in", "the", "given", "order")}
WORDS = (
    _PLACED
    | frozenset(word for phrase in (*_FIRST, *_IN_ORDER) for word in phrase)
    | {"first", "last", "position", "place", "top", "bottom", "beginning", "end", "start", "item", "entry", "element"}
    | {"at", "before", "after", "directly", "immediately", "right", "followed", "by", "then", "ahead", "of", "preceded"}
)
"""The words that a check of an order stands for."""
_POSITIONS: dict[str, int] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "last": -1,
    "top": 1,
    "bottom": -1,
}


def read_order(tokens: Tokens, it: Target | None) -> Drafts:
    """The check of an order; empty when none is said."""
    tokens = tuple(token for token in tokens if token.low not in (".", "!"))
    return (
        _neighbours(tokens)
        or _order_told(tokens, it)
        or _picked_at(tokens, it)
        or _listed(tokens, it)
        or _each_of(tokens, it)
        or _first(tokens, it)
        or _positioned(tokens, it)
    )


def ordered(target: Target | None, values: tuple[Text, ...], *, confidence: float = CLEAR) -> Draft:
    """The draft of an order of texts."""
    return replace(check("order", target, confidence=confidence), values=values, comparison="equals")


def _neighbours(tokens: Tokens) -> Drafts:
    """`"A" comes before "B"`, `"B" is listed after "A" in the list`."""
    at = next((at for at, token in enumerate(tokens) if at and token.low in ("before", "after", "ahead")), None)
    said = parted(tokens[:at]) if at is not None else None
    subject = said.subject if said else tokens[:0]
    if at is None or said is None or len(subject) != 1 or not (subject[0].kind == "quote" or subject[0].is_capital):
        return ()
    if not {token.low for token in said.rest} <= _PLACED | {"directly", "immediately", "right", "somewhere"}:
        return ()
    rest = tokens[at + 1 :]
    rest = rest[1:] if rest[:1] and rest[0].low == "of" else rest
    if not rest or not (rest[0].kind == "quote" or rest[0].is_capital):
        return ()
    both = rest[1:4] if lows(rest[1:2]) == ("and",) and lows(rest[2:3]) in (("before",), ("after",)) else ()
    other = both[2] if len(both) > 2 and both[2].kind == "quote" and both[1].low != tokens[at].low else None  # noqa: PLR2004 - "and after X"
    place = rest[4:] if other is not None else rest[1:]
    scopes = parse_scope(place) if place and opens_scope(place) else ()
    if place and not scopes:
        return ()
    if other is not None:
        outer = (rest[0], other) if tokens[at].low == "after" else (other, rest[0])
        three = (literal(outer[0]), literal(subject[0]), literal(outer[1]))
        return () if said.negated else (ordered(_place(scopes), three, confidence=EXPLICIT),)
    pair = (literal(subject[0]), literal(rest[0]))
    values = pair if tokens[at].low != "after" else (pair[1], pair[0])
    return (replace(ordered(_place(scopes), values, confidence=EXPLICIT), negated=said.negated),)


def _order_told(tokens: Tokens, it: Target | None) -> Drafts:
    """`the order of the items is "A", "B", "C"`."""
    plain = [at for at, token in enumerate(tokens) if token.low not in DETERMINERS]
    said = parted(tokens) if len(plain) > 3 and lows(tokens[at] for at in plain[:2]) == ("order", "of") else None  # noqa: PLR2004 - "order of" things is
    listed = literal_list(said.rest) if said is not None and said.linked and not said.negated else None
    many = all_of(said.subject[plain[1] + 1 :], it) if said is not None and listed is not None else None
    if listed is None or listed[1] or len(listed[0]) < 2 or many is None:  # noqa: PLR2004 - an order needs two
        return ()
    return (ordered(many, listed[0]),)


_ENDS: dict[str, int] = {"top": 1, "beginning": 1, "start": 1, "first": 1, "bottom": -1, "end": -1, "last": -1}


def _picked_at(tokens: Tokens, it: Target | None) -> Drafts:
    """`the oldest photo is at the end of the album`, `the newest order comes first`."""
    said = parted(tokens)
    phrase = parse_target(said.subject, it) if said is not None and said.subject else None
    if said is None or phrase is None or phrase.target.pick is None or phrase.target.ordinal is not None:
        return ()
    rest = said.rest
    while rest and rest[0].low in _PLACED:
        rest = rest[1:]
    words = tuple(t for t in rest if t.low not in DETERMINERS)
    words = words[1:] if words and words[0].low in ("at", "on") else words
    ordinal = _ENDS.get(words[0].low) if words else None
    holder = parse_target(words[2:], it) if len(words) > 2 and words[1].low in ("of", "in") else None  # noqa: PLR2004 - "end of" a thing
    if ordinal is None or (len(words) > 1 and holder is None):
        return ()
    scopes = (Scope(relation="in", target=holder.target),) if holder is not None else ()
    target = within(phrase.target.model_copy(update={"ordinal": ordinal}), scopes)
    return (replace(check("visible", target, confidence=CLEAR), negated=said.negated),)


def _place(scopes: tuple[Scope, ...]) -> Target | None:
    """Where the texts stand."""
    return within(scopes[0].target, tuple(scopes[1:])) if scopes else None


def _listed(tokens: Tokens, it: Target | None) -> Drafts:
    """`the items are "A", "B" and "C" in this order`, `I see "A", "B", "C" in that order`."""
    end = next((at for at in range(1, len(tokens)) if lows(tokens[at:]) in _IN_ORDER), None)
    if end is None:
        end = next((at for at in range(1, len(tokens) - 3) if lows(tokens[at : at + 3]) in _IN_ORDER), None)
        if end is None or not (tokens[end + 3].low == ":" or tokens[end + 3].is_literal):
            return ()
        rest = tokens[end + 3 :]
        tokens = (*tokens[:end], *(rest[1:] if rest[0].low == ":" else rest), *tokens[end : end + 3])
        end = len(tokens) - 3
    texts = [at for at in range(end) if tokens[at].is_literal]
    if len(texts) < 2:  # noqa: PLR2004 - an order needs two
        return ()
    between = {tokens[at].low for at in range(texts[0], end) if at not in texts}
    if not between <= {",", "and", "then", "&", "followed", "by", ";"}:
        return ()
    values = tuple(literal(tokens[at]) for at in texts)
    head = tokens[: texts[0]]
    said = parted((*head, tokens[texts[0]])) if head else None
    if said is None:
        allowed = {"the", "texts", "items", "words", "options", "entries", "following", ":", *DETERMINERS}
        return (ordered(None, values),) if {token.low for token in head} <= allowed else ()
    found = subjects_of(said.subject, it)
    if len(found) != 1 or said.negated:
        return ()
    target = found[0].target
    return (ordered(None if found[0].about == "page" or target is None else entries(target), values),)


def _each_of(tokens: Tokens, it: Target | None) -> Drafts:
    """`the first three rows are "A", "B" and "C"`: as many texts as things."""
    said = parted(tokens)
    listed = literal_list(said.rest) if said is not None and said.linked and not said.negated else None
    found = subjects_of(said.subject, it) if said is not None and listed is not None and not listed[1] else ()
    target = found[0].target if len(found) == 1 else None
    if listed is None or target is None or target.number != len(listed[0]) or len(listed[0]) < 2:  # noqa: PLR2004 - an order needs two
        return ()
    return (ordered(target, listed[0]),)


def entries(target: Target) -> Target:
    """The things that a list, table or choice holds, or the things that were named."""
    if target.kind not in _ENTRY:
        return target.model_copy(update={"every": True})
    return Target(kind=_ENTRY[target.kind], every=True, scope=(Scope(relation="in", target=target),))


_ENTRY: dict[Kind | None, Kind] = {
    "list": "item",
    "table": "row",
    "dropdown": "option",
    "menu": "menuitem",
    "section": "item",
    "card": "item",
}


def _first(tokens: Tokens, it: Target | None) -> Drafts:
    """`the orders are listed newest first`, `the most recent order comes first`."""
    said = parted(tokens)
    if said is None or said.negated:
        return ()
    rest = tuple(token for token in said.rest if token.low not in _PLACED | {"with", "the", "from", ",", "ordered"})
    order = _FIRST.get(lows(rest))
    phrase = parse_target(said.subject, it)
    if order is None or phrase is None:
        return ()
    by, way = order
    target = _measured(phrase.target, by)
    return (check("order", target, Text(way), confidence=min(CLEAR, phrase.confidence)),)


def _measured(target: Target, by: str) -> Target:
    """What is in order: the measure of the things, or the things, where they are that measure themselves ("dates")."""
    last = singular(target.words.split(" ")[-1].lower()) if target.words and not target.quoted else ""
    if last == by:
        return target.model_copy(update={"words": by, "kind": None, "every": True})
    if not by or target.kind == by:
        return entries(target)
    return Target(words=by, every=True, scope=(Scope(relation="in", target=target),))


def _named(subject: Tokens) -> Text | None:
    """What is quoted, or named by its capitals: `Hugo Stein`."""
    quotes = [token for token in subject if token.kind == "quote"]
    if len(quotes) == 1:
        return literal(quotes[0])
    capitals = bool(subject) and all(token.kind == "word" and token.is_capital for token in subject)
    led = capitals and (subject[0].low in DETERMINERS or subject[0].low in predicates.PAGE_SUBJECTS)
    return Text(" ".join(token.value for token in subject)) if capitals and not led else None


_SHOWN = frozenset(("shown", "displayed", "visible", "seen", "appears", "appear", "present"))
"""With these "at the top" is a place on the page; what is listed or stands there is the first of its list."""


def _positioned(tokens: Tokens, it: Target | None) -> Drafts:
    """`"Apple" is the first item in the list`, `"Apple" is at the top of the list`, `"Apple" comes last`."""
    said = parted(tokens)
    value = _named(said.subject) if said is not None else None
    if said is None or value is None or opens_scope(said.subject):
        return ()
    rest = said.rest
    while rest and rest[0].low in _PLACED:
        rest = rest[1:]
    rest = rest[1:] if rest[:1] and rest[0].low in ("as", "at", "on") else rest
    words = tuple(token for token in rest if token.low not in DETERMINERS)
    ordinal = _POSITIONS.get(words[0].low) if words else None
    shown = any(token.low in _SHOWN for token in said.rest) and len(words) == 1 and words[0].low in ("top", "bottom")
    if ordinal is None or shown:
        return ()
    item = Target(kind="item", ordinal=ordinal)
    tail = words[1:]
    named = parse_target(rest, it)
    if tail and words[0].low not in ("top", "bottom") and named is not None and named.target.kind is not None:
        item = named.target
    elif tail and lows(tail[:1]) in (("in",), ("of",), ("on",)):
        phrase = parse_target(tail[1:], it)
        if phrase is None or phrase.target.kind not in ("list", "table", "dropdown", "menu", None):
            return ()
        kind = "row" if phrase.target.kind == "table" else "item"
        item = Target(kind=kind, ordinal=ordinal, scope=(Scope(relation="in", target=phrase.target),))
    elif tail:
        return ()
    draft = check("text", item, value, confidence=CLEAR)
    return (replace(draft, negated=said.negated),)
