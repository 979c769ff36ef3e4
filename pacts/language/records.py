"""Expectations about a record and its properties, about repeated texts, and about lists behind a colon."""

from dataclasses import replace

from pacts.domain.plan import Kind, Scope, Target
from pacts.language import lexicon, predicates
from pacts.language.drafts import CLEAR, FAIR, Draft, Drafts, Text, check, within
from pacts.language.judged_values import literal_list
from pacts.language.lead import find_predicate
from pacts.language.lexicon import DETERMINERS, TIMES
from pacts.language.sayings import parted
from pacts.language.subjects import special_subject
from pacts.language.target_phrase import opens_scope, parse_scope, parse_target
from pacts.language.tokens import Token, Tokens
from pacts.language.value_phrase import literal, number_of

_THERE = frozenset(
    "listed shown displayed visible present there found included contained available in on".split()  # noqa: SIM905 - a table
) | {"appears", "appear", "exists", "exist"}
_WITH = frozenset(("with", "having", "has", "have"))
_CONTROLS: frozenset[Kind] = frozenset(
    ("button", "link", "field", "checkbox", "radio", "dialog", "alert", "tab", "icon")
)
_AMONG = frozenset(("and", ",", "&", *DETERMINERS, *_WITH, "a", "of", "=", ":"))
WORDS = frozenset(
    (*_THERE, *_WITH, "per", "times", "time", "once", "twice", "thrice", "exactly", "only", "following", "occurs")
)
"""The words that these checks stand for."""


def read_record(tokens: Tokens, it: Target | None) -> Drafts:
    """The checks of a record's properties, of how often a text is shown, or of a list; empty when none is said."""
    tokens = tuple(token for token in tokens if token.low not in (".", "!"))
    return (
        _repeated(tokens)
        or _totalled(tokens, it)
        or _nothing_else(tokens, it)
        or _as_kind(tokens)
        or _announced(tokens)
        or _with_properties(tokens)
    )


def _totalled(tokens: Tokens, it: Target | None) -> Drafts:
    """`Number of rows in the table: 25`."""
    if len(tokens) < 4 or tokens[-2].low not in (":", "=") or tokens[-1].kind != "number":  # noqa: PLR2004 - a noun, its owner, the sign, a number
        return ()
    subject = special_subject(tokens[:-2], it)
    if subject is None or subject.about != "count" or subject.target is None:
        return ()
    return (replace(check("count", subject.target, literal(tokens[-1]), confidence=CLEAR), comparison="equals"),)


_HELD_BY: dict[Kind | None, Kind] = {
    "list": "item",
    "table": "row",
    "dropdown": "option",
    "menu": "menuitem",
    "section": "item",
    "navigation": "link",
    None: "item",
}
"""What a thing is a collection of."""
_HOLD = frozenset(
    (
        "contains",
        "contain",
        "shows",
        "show",
        "has",
        "have",
        "lists",
        "list",
        "displays",
        "display",
        "includes",
        "include",
        "offers",
        "offer",
    )
)


def _nothing_else(tokens: Tokens, it: Target | None) -> Drafts:
    """`the list contains only "A" and "B"`: these texts, and no more entries than there are texts."""
    only = next((at for at, token in enumerate(tokens) if token.low == "only"), None)
    listed = literal_list(tokens[only + 1 :]) if only is not None and only + 1 < len(tokens) else None
    if only is None or listed is None:
        return ()
    if only == 0 or listed[1]:
        place = listed[1][0] if only == 0 and len(listed[1]) == 1 and listed[1][0].relation == "in" else None
        return _only_these(place.target, listed[0]) if place is not None else ()
    head = tokens[: only - 1]
    while head and head[-1].low in predicates.MODALS:
        head = head[:-1]
    phrase = parse_target(head, it) if head and tokens[only - 1].low in _HOLD else None
    return _only_these(phrase.target, listed[0]) if phrase is not None else ()


def _only_these(holder: Target, texts: tuple[Text, ...]) -> Drafts:
    """The checks that a thing holds these texts and nothing else; empty when what it holds can't be counted."""
    if holder.kind == "column" and len(texts) == 1:
        column = Scope(relation="column", target=holder.model_copy(update={"kind": None}))
        cells = Target(kind="cell", every=True, scope=(column,))
        return (replace(check("text", cells, texts[0], confidence=CLEAR), comparison="equals"),)
    if holder.kind in _REPEATED and len(texts) == 1:
        return (check("text", holder.model_copy(update={"every": True}), texts[0], confidence=CLEAR),)
    kind = _HELD_BY.get(holder.kind)
    if kind is None or (holder.kind is None and not _is_collection(holder)):
        return ()
    entries = Target(kind=kind, every=True, scope=(Scope(relation="in", target=holder),))
    number = replace(check("count", entries, Text(str(len(texts))), confidence=CLEAR), comparison="equals")
    return (*(_held_text(holder, text) for text in texts), number)


def _held_text(holder: Target, text: Text) -> Draft:
    """What a thing holds: an option of a dropdown, a text elsewhere."""
    if holder.kind != "dropdown":
        return check("text", holder, text, confidence=CLEAR)
    option = Target(words=text.template, kind="option", quoted=True, scope=(Scope(relation="in", target=holder),))
    return check("visible", option, confidence=CLEAR)


_REPEATED: frozenset[Kind | None] = frozenset(("row", "item", "card", "cell"))
"""What is said of each of them."""


def _is_collection(target: Target) -> bool:
    """Whether a thing without a kind is a place where several lie: `the cart`, `the results`."""
    noun = target.words.lower().split(" ")[-1]
    return noun in _COLLECTIONS or (lexicon.is_plural(noun) and not target.quoted)


_COLLECTIONS = frozenset(
    ("cart", "basket", "bag", "trash", "inbox", "folder", "queue", "playlist", "wishlist", "history")
)
_LIKE = frozenset(("a", "an"))


def _as_kind(tokens: Tokens) -> Drafts:
    """`"Ann" is shown as a link`: a thing of that kind."""
    said = parted(tokens)
    if said is None or not said.linked or len(said.subject) != 1 or said.subject[0].kind != "quote":
        return ()
    rest = said.rest
    shown = len(rest) > 2 and rest[0].low in _THERE and rest[1].low == "as" and rest[2].low in _LIKE  # noqa: PLR2004 - "as", an article
    noun = lexicon.nouns().get(tuple(token.low for token in rest[3:])) if shown else None
    if noun is None or noun.kind is None or noun.kind == "text":
        return ()
    target = Target(words=said.subject[0].value, kind=noun.kind, quoted=True)
    return (replace(check("visible", target, confidence=CLEAR), negated=said.negated),)


def _repeated(tokens: Tokens) -> Drafts:
    """`"Hello" appears 3 times on the page`."""
    at = next((at for at, token in enumerate(tokens) if token.low in ("times", *TIMES) and at), None)
    seen = seen_often(tokens) if at is not None else ()
    if seen:
        return seen
    said = parted(tokens)
    if at is None or said is None or said.negated or len([token for token in said.subject if token.is_literal]) != 1:
        return ()
    times = TIMES.get(tokens[at].low) or number_of(tokens[at - 1])
    between = {token.low for token in said.rest if token.end <= tokens[at].end and token.kind == "word"}
    verbs = {
        "appears",
        "appear",
        "occurs",
        "occur",
        "shown",
        "displayed",
        "listed",
        "visible",
        "there",
        "exactly",
        "only",
    }
    if times is None or not between <= verbs | {"times", "time", *TIMES, *lexicon.NUMBER_WORDS}:
        return ()
    text = next(token for token in said.subject if token.is_literal)
    return _often(text, times, tokens[at + 1 :])


def seen_often(tokens: Tokens) -> Drafts:
    """`"Ann" twice`, `"Ann" only once in the list`: behind a verb of seeing."""
    at = next((at for at, token in enumerate(tokens) if token.low in ("times", *TIMES) and at), None)
    if at is None:
        return ()
    times = TIMES.get(tokens[at].low) or number_of(tokens[at - 1])
    quoted = next((place for place, token in enumerate(tokens) if token.kind == "quote"), at)
    before = {token.low for token in tokens[:quoted]}
    between = {token.low for token in tokens[quoted + 1 : at]}
    plain = {"exactly", "only", "just", *lexicon.NUMBER_WORDS}
    numbers = sum(token.kind == "number" for token in tokens[quoted + 1 : at])
    if times is None or quoted >= at or not before <= _NAMING or not between <= plain | {""} or numbers > 1:
        return ()
    return _often(tokens[quoted], times, tokens[at + 1 :])


_NAMING = frozenset(("the", "text", "word", "words", "message", "name", "title"))


def _often(text: Token, times: int, place: Tokens) -> Drafts:
    """The count of a text at a place."""
    scopes = parse_scope(place) if place and opens_scope(place) else ()
    if place and not scopes and not {token.low for token in place} <= {"on", "in", "the", "page", "screen", "at"}:
        return ()
    target = Target(words=text.value, quoted=True, every=True, scope=scopes)
    return (replace(check("count", target, Text(str(times)), confidence=CLEAR), comparison="equals"),)


def _announced(tokens: Tokens) -> Drafts:
    """`the following options are available: "A", "B" and "C"`."""
    at = next((at for at, token in enumerate(tokens) if at and token.low == ":"), None)
    listed = literal_list(tokens[at + 1 :]) if at is not None and at + 1 < len(tokens) else None
    head = tokens[:at] if at is not None else tokens[:0]
    words = [token.low for token in head if token.low not in DETERMINERS]
    if listed is None or listed[1] or words[:1] != ["following"] or len(words) < 2:  # noqa: PLR2004 - "following" and a noun
        return ()
    noun = lexicon.nouns().get((words[1],))
    rest = head[[token.low for token in head].index(words[1]) + 1 :]
    said = {token.low for token in rest if token.kind == "word"}
    if not said <= _THERE | predicates.BE | predicates.MODALS | predicates.NEGATIONS | predicates.GETTING:
        return ()
    kind = (
        noun.kind if noun is not None and noun.kind in _CONTROLS | {"option", "heading", "column", "menuitem"} else None
    )
    negated = bool(said & predicates.NEGATIONS)
    return tuple(replace(_shown(text, kind), negated=negated) for text in listed[0])


def _shown(text: Text, kind: Kind | None) -> Draft:
    if kind is None:
        return check("text", value=text)
    return check("visible", Target(words=text.template, kind=kind, quoted=True), confidence=CLEAR)


def _with_properties(tokens: Tokens) -> Drafts:
    """`"Ann" is listed in the table with the role "Admin"`, `the product "Cup" with the price "$5" and quantity 2`."""
    at = next((at for at, token in enumerate(tokens) if at and token.low in _WITH), None)
    if at is None or len(tokens) < at + 3:
        return ()
    names = [place for place in range(at) if tokens[place].kind == "quote"]
    pairs = _pairs(tokens[at + 1 :])
    if len(names) != 1 or not pairs:
        return ()
    head = tokens[:at]
    found = find_predicate(head)
    if tokens[at].low in ("has", "have") or (found is None and not _is_record(head, names[0])):
        return ()
    place = _place_of(head, names[0])
    if place is None:
        return ()
    record = Target(words=tokens[names[0]].value, quoted=True)
    there = Target(words=record.words, quoted=True, kind="row" if place and place[0].target.kind == "table" else None)
    drafts = [
        check("visible", within(there, place), confidence=CLEAR)
        if there.kind
        else check("text", within(place[0].target, place[1:]) if place else None, literal(tokens[names[0]]))
    ]
    for noun, value in pairs:
        owner = (Scope(relation="row_of", target=record), *place)
        part = Target(words=noun, scope=owner)
        drafts.append(replace(check("text", part, literal(value), confidence=FAIR), comparison="equals"))
    return tuple(drafts)


def _is_record(head: Tokens, name: int) -> bool:
    """`the product "Cup"`: a noun of repeated things before the name, and nothing behind it but a place."""
    before = [token for token in head[:name] if token.low not in DETERMINERS]
    counted = len(before) == 1 and before[0].kind == "word" and lexicon.singular(before[0].low) in lexicon.COUNTED
    return counted and (name + 1 == len(head) or opens_scope(head[name + 1 :]))


def _place_of(head: Tokens, name: int) -> tuple[Scope, ...] | None:
    """Where the record stands; None when other things are said of it."""
    found = find_predicate(head)
    if found is not None and found < name:
        holder = parse_target(head[:found])
        verb = predicates.lexical().get(next((t.low for t in head[found:name] if t.low in predicates.lexical()), ""))
        told = verb in ("contains", "shows", "has") and not any(t.low in predicates.NEGATIONS for t in head)
        inner = [t for t in head[found:name] if t.kind == "word" and t.low not in DETERMINERS | predicates.MODALS]
        if holder is None or not told or len(inner) > 2 or name + 1 != len(head):  # noqa: PLR2004 - the verb and a noun
            return None
        page = holder.target.kind == "page"
        return () if page else (Scope(relation="in", target=holder.target),)
    tail = head[name + 1 :]
    start = next((at for at in range(len(tail)) if opens_scope(tail[at:]) and parse_scope(tail[at:])), len(tail))
    words = {token.low for token in tail[:start]}
    if not words <= _THERE | predicates.BE | predicates.MODALS | predicates.ADVERBS:
        return None
    return parse_scope(tail[start:]) if start < len(tail) else ()


def _pairs(tokens: Tokens) -> list[tuple[str, Token]]:
    """`the role "Admin" and quantity 2`: properties and their values; empty when other words stand among them."""
    found: list[tuple[str, Token]] = []
    noun: list[Token] = []
    for token in tokens:
        if token.is_literal:
            if not noun or len(noun) > 2:  # noqa: PLR2004 - "first name"
                return []
            found.append((" ".join(word.value for word in noun), token))
            noun = []
        elif token.low not in _AMONG:
            if token.kind != "word" or not token.value.islower() or _is_control(token):
                return []
            noun.append(token)
    return [] if noun else found


def _is_control(token: Token) -> bool:
    """Words that name a thing of its own or a part of the very thing, no property: `with the text "x"`."""
    noun = lexicon.nouns().get((token.low,))
    parts = {
        "text",
        "title",
        "label",
        "message",
        "name",
        "value",
        "url",
        "id",
        "class",
        "placeholder",
        "header",
        "heading",
    }
    return (noun is not None and noun.kind in _CONTROLS) or token.low in parts
