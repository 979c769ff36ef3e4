"""Things told by an attribute: where the attribute stands in the sentence, and one attribute told of several things.

`the total displayed with data-testid "sum" is "5"`, `the row is shown with id "a"`, `the seats with id "a" and "b"`.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from pacts.language.lexicon import ATTRIBUTES, DETERMINERS, is_plural, nouns, singular
from pacts.language.predicates import BE, MODALS, NEGATIONS
from pacts.language.tokens import Token, Tokens, lows, put_in

_LEADS = frozenset(("with", "having", "whose", "by", "via", "has", "of"))
_LINKS = frozenset(("=", ":", "is", "of", "equal", "equals", "to", "set", "attribute", "value"))
_SEEN = frozenset(("displayed", "shown", "rendered", "visible", "presented", "listed", "present", "available", "found"))
_TOLD = _SEEN | {
    "located",
    "identified",
    "referenced",
    "represented",
    "marked",
    "contained",
    "held",
    "stored",
    "placed",
}
_PLAIN = frozenset(("element", "elements", "container", "div", "span", "area", "node", "tag", "paragraph", "wrapper"))
"""What says of a place no more than that something stands there."""
_HELPING = MODALS | BE | NEGATIONS | {"have", "has", "been", "get", "gets", "now", "also", "still", "longer", "no"}
_IDENTITY = frozenset(("id", "data-testid", "data-test", "data-test-id", "data-cy", "data-qa", "class", "placeholder"))


@dataclass(frozen=True, slots=True)
class _Told:
    """An attribute with its value: `with the data-testid "sum"`."""

    start: int
    """Where its lead stands ("with"), or its name."""
    name: Tokens
    value: Token
    end: int


def _attributes(tokens: Tokens) -> Iterator[_Told]:
    """Every attribute of the sentence that has a quoted value."""
    for at in range(1, len(tokens) - 1):
        for size in (2, 1):
            if ATTRIBUTES.get(lows(tokens[at : at + size])) not in _IDENTITY:
                continue
            value = at + size
            while value < len(tokens) and tokens[value].low in _LINKS:
                value += 1
            if value < len(tokens) and tokens[value].kind == "quote":
                yield _Told(_lead(tokens, at), tokens[at : at + size], tokens[value], value + 1)
                break


def _lead(tokens: Tokens, at: int) -> int:
    while at and tokens[at - 1].low in DETERMINERS | {"attribute", "unique"}:
        at -= 1
    return at - 1 if at and tokens[at - 1].low in _LEADS else at


def _each(tokens: Tokens) -> Tokens:
    """`the seats with id "a" and "b"`, `all seats with id "s-1" to "s-9"`: each of them has the attribute."""
    for told in _attributes(tokens):
        further, end = _further(tokens, told)
        run = () if further else _run(tokens, told)
        if not (further or run):
            continue
        each = [token for value in run or further for token in _also(told, value, _sort(tokens, told))]
        return (*_told_of_one(tokens, told), *each, *tokens[end + 2 * bool(run) :])
    return tokens


def _further(tokens: Tokens, told: _Told) -> tuple[list[Token], int]:
    """The values behind the first one, and where they end."""
    at, further = told.end, list[Token]()
    while at + 1 < len(tokens) and tokens[at].low in _JOINTS:
        step = at + 1 + (tokens[at].low == "," and tokens[at + 1].low in _JOINTS)
        if step >= len(tokens) or tokens[step].kind != "quote" or _is_named(tokens, step):
            break
        further.append(tokens[step])
        at = step + 1
    return further, at


def _run(tokens: Tokens, told: _Told) -> tuple[Token, ...]:
    """The values from the one behind the first up to the last of a range: `"s-1" to "s-9"`."""
    link, last = tokens[told.end : told.end + 1], tokens[told.end + 1 : told.end + 2]
    before = {*lows(tokens[max(told.start - 4, 0) : told.start])}
    several = before & _TOGETHER or (told.start and is_plural(tokens[told.start - 1].low))
    if lows(link) not in _UP_TO or not last or last[0].kind != "quote" or not several or "some" in before:
        return ()
    ends = [_NUMBERED.fullmatch(value) for value in (told.value.value, last[0].value)]
    if ends[0] is None or ends[1] is None or (ends[0][1], ends[0][3]) != (ends[1][1], ends[1][3]):
        return ()
    first, final = int(ends[0][2]), int(ends[1][2])
    if not first < final <= first + _MOST:
        return ()
    width = len(ends[0][2])
    names = (f"{ends[0][1]}{number:0{width}}{ends[0][3]}" for number in range(first + 1, final + 1))
    return tuple(replace(last[0], value=name, low=name.lower()) for name in names)


_JOINTS = frozenset(("and", ",", "or"))
_UP_TO = (("to",), ("through",), ("till",), ("until",), ("up",))
_NUMBERED = re.compile(r"(.*?)(\d{1,4})(\D*)")
_MOST = 60
"""Things that a range may be of."""


def _sort(tokens: Tokens, told: _Told) -> Tokens:
    """What the things are, as one of them is called: "radio button" of `the radio buttons with id …`."""
    for size in (2, 1):
        noun = tokens[max(told.start - size, 0) : told.start]
        if len(noun) == size and lows(noun) in nouns() and noun[-1].value.islower():
            return (*noun[:-1], put_in(singular(noun[-1].low), noun[-1]))
    return ()


def _told_of_one(tokens: Tokens, told: _Told) -> Tokens:
    """The sentence up to the first of the things, with no word for all of them: `the seat with id "a"`."""
    sort = _sort(tokens, told)
    first = told.start - len(sort)
    start = first
    while start and tokens[start - 1].low in _TOGETHER:
        start -= 1
    if not sort or (start == first and tokens[start - 1 : start] and tokens[start - 1].low not in DETERMINERS):
        return tokens[: told.end]
    lead = tokens[:start]
    one = () if lead and lead[-1].low in DETERMINERS else (put_in("the", tokens[first]),)
    return (*lead, *one, *sort, *tokens[told.start : told.end])


_TOGETHER = frozenset(("all", "each", "every", "both", "individual", "some", "several", "following", "single"))
"""What is said of several things before each of them is named."""


def _respectively(tokens: Tokens) -> Tokens:
    """`the labels should be "A", "B" in the elements with id "x", "y" respectively`: each shows its own text."""
    told = next(_attributes(tokens), None)
    if told is None or lows(tokens[-1:]) != ("respectively",) or NEGATIONS & {*lows(tokens)}:
        return tokens
    first = next(at for at, token in enumerate(tokens) if token.kind == "quote")
    said = [token for token in tokens[first : told.start] if token.kind == "quote"]
    further, end = _further(tokens, told)
    owners = [told.value, *further]
    joints = {token.low for token in tokens[first : told.start] if token.kind != "quote"}
    if len(said) != len(owners) or end != len(tokens) - 1 or not joints <= _JOINTS | _PLAIN | DETERMINERS | {"in"}:
        return tokens
    each = [
        token
        for text, owner in zip(said, owners, strict=True)
        for token in (*_also(told, owner), put_in("should", text), put_in("show", text), text)
    ]
    return tuple(each[1:])


def _both(tokens: Tokens) -> Tokens:
    """`the card with id "a" and class "b"`: one card that has both; with two ids they are two."""
    told = list(_attributes(tokens))
    for one, other in pairwise(told):
        if lows(tokens[one.end : other.start]) != ("and",):
            continue
        if lows(one.name) == lows(other.name):
            return (*tokens[: one.end], *_also(one, other.value), *tokens[other.end :])
        here = other.name[0]
        return (*tokens[: one.end], put_in("with", here), *tokens[other.end - len(other.name) - 1 :])
    return tokens


def _is_named(tokens: Tokens, at: int) -> bool:
    """Whether a quoted text names a thing of its own: `… and "Save" button`."""
    after = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return after.isalpha() and after not in _HELPING | _LASTING | {
        "and",
        "or",
        "in",
        "on",
        "from",
        "with",
        "to",
        "respectively",
    }


_LASTING = frozenset(("remain", "remains", "stay", "stays", "become", "becomes", "appear", "appears"))


def _also(told: _Told, value: Token, sort: Tokens = ()) -> Iterator[Token]:
    for word in ("and", "the"):
        yield put_in(word, value)
    yield from (put_in(token.low, value) for token in sort) if sort else (put_in("element", value),)
    yield put_in("with", value)
    yield from (put_in(token.low, value) for token in told.name)
    yield value


def _behind_verb(tokens: Tokens) -> Tokens:
    """`the heading "Menu" should be displayed with id "top"`: the heading with that id is displayed."""
    for told in _attributes(tokens):
        verb = told.start - 1
        ends = told.end == len(tokens) or tokens[told.end].low in (".", ",", "and")
        if verb < 2 or not ends or tokens[verb].low not in _SEEN or tokens[told.start].low not in _LEADS:  # noqa: PLR2004 - a thing and its verb
            continue
        first = verb
        while first > 1 and tokens[first - 1].low in _HELPING:
            first -= 1
        if any(token.low in BE for token in tokens[first:verb]):
            return (*tokens[:first], *tokens[told.start : told.end], *tokens[first : verb + 1], *tokens[told.end :])
    return tokens


def _behind_participle(tokens: Tokens) -> Tokens:
    """`the total displayed (in the element) with id "sum"`: the total with that id."""
    for told in _attributes(tokens):
        end = told.start
        if not 2 <= end < len(tokens) or tokens[end].low not in _LEADS:  # noqa: PLR2004 - a thing and what is said of it
            continue
        at = end - 1
        if tokens[at].low in _PLAIN:
            at -= 1
            at -= tokens[at].low in DETERMINERS
            at = at - 1 if tokens[at].low in ("in", "inside", "within", "by", "as", "on") else 0
        noun = tokens[at - 1] if at > 0 else None
        bare = noun is not None and noun.low not in _HELPING | DETERMINERS | {"and", ",", "to", "that", "which", "i"}
        if bare and tokens[at].low in _TOLD and tokens[at].value.islower():
            return (*tokens[:at], *tokens[end:])
    return tokens


def _shown_there(tokens: Tokens) -> Tokens:
    """`the price should be displayed as "$5" in the box with id "p"`, `… update to "5" in …`: that box shows it."""
    at = next((p for p in range(2, len(tokens) - 4) if _leads_to_value(tokens, p)), 0)
    place = at + 3
    if not at or tokens[at + 1].kind != "quote" or tokens[at + 2].low not in ("in", "inside", "within"):
        return tokens
    told = next((one for one in _attributes(tokens) if one.start >= place), None)
    if told is None or any(token.kind != "word" for token in tokens[place : told.start]):
        return tokens
    first = at - 1
    while first > 1 and tokens[first - 1].low in _HELPING:
        first -= 1
    if tokens[told.end : told.end + 1] and tokens[told.end].low not in (".", "and", ","):
        return tokens
    helping = [token for token in tokens[first : at - 1] if token.low in MODALS | NEGATIONS]
    should = helping or [put_in("should", tokens[at])]
    bare = {token.low for token in tokens[place : told.start]} <= _PLAIN | DETERMINERS
    owner = (*tokens[:first], *tokens[told.start : told.end]) if bare else tokens[place : told.end]
    return (*owner, *should, put_in("show", tokens[at]), tokens[at + 1], *tokens[told.end :])


def _quoted_there(tokens: Tokens) -> Tokens:
    """`the error "Too short" should appear in the element with id "e"`: that element shows the text."""
    at = next((p for p, token in enumerate(tokens) if token.kind == "quote"), 0)
    verb = at + 1
    while verb < len(tokens) and tokens[verb].low in _HELPING | _BECOMING:
        verb += 1
    told = next(_attributes(tokens), None)
    if not at or told is None or told.start <= verb or tokens[verb].low not in _SEEN | _APPEARING:
        return tokens
    place = tokens[verb + 1 : told.start]
    bare = lows(place[:1])[:1] in (("in",), ("inside",), ("within",)) and {*lows(place[1:])} <= _PLAIN | DETERMINERS
    subject = {*lows(tokens[:at])} - _WHICH
    if not bare or len(place) < 2 or told.end < len(tokens) or not subject <= _SAYING | DETERMINERS:  # noqa: PLR2004 - "in" and the place
        return tokens
    helping = [token for token in tokens[at + 1 : verb] if token.low in MODALS | NEGATIONS]
    should = helping or [put_in("should", tokens[verb])]
    return (*place[1:], *tokens[told.start :], *should, put_in("show", tokens[verb]), tokens[at])


_WHICH = frozenset("first second third last final next previous current new correct right same following".split())  # noqa: SIM905 - a table
"""Which text it is in a course of several: the text itself is told besides."""
_APPEARING = frozenset(("appear", "appears"))
_BECOMING = frozenset(("become", "becomes"))
_SAYING = frozenset(
    "message error warning notice hint text question answer result word words value title label status name "  # noqa: SIM905 - a table
    "validation success confirmation".split()
)
"""What a text is called that stands somewhere."""


def _leads_to_value(tokens: Tokens, at: int) -> bool:
    shown = tokens[at].low == "as" and tokens[at - 1].low in _SEEN
    return shown or (tokens[at].low == "to" and tokens[at - 1].low in _CHANGING)


_CHANGING = frozenset("change changes changed update updates updated switch switches switched set".split())  # noqa: SIM905 - a table


def _with_class(tokens: Tokens) -> Tokens:
    """`the tab has the "active" class`, `the "open" class is added to the menu`: that thing has the class "open"."""
    at = next(
        (p for p in range(1, len(tokens)) if tokens[p].low == "class" and _STYLED.fullmatch(_value(tokens, p))), 0
    )
    css = at and tokens[at - 1].low == "css"
    quote = at - 1 - css if at and tokens[at - 1 - css].kind == "quote" else at + 1
    first = min(quote, at - css)
    start = first - (first > 0 and tokens[first - 1].low in DETERMINERS)
    named = (put_in("the", tokens[first]), put_in("class", tokens[first]), tokens[quote]) if at else ()
    end = max(at, quote) + 1
    if not at:
        return tokens
    if start and tokens[start - 1].low in _HAVING and quote < at:
        return (*tokens[:start], *named, *tokens[end:])
    verb = next((p for p in range(end, len(tokens) - 1) if tokens[p].low in _ADDED | _REMOVED), 0)
    between = {*lows(tokens[end:verb])}
    if start or not verb or not between <= _HELPING or tokens[verb + 1].low not in ("to", "from", "on", "onto"):
        return tokens
    gone = (tokens[verb].low in _REMOVED) != bool(between & NEGATIONS)
    should = ("should", *(("not",) if gone else ()), "have")
    return (*tokens[verb + 2 :], *(put_in(word, tokens[verb]) for word in should), *named)


_STYLED = re.compile(r"[a-z][\w-]*")
"""A class as style sheets name it; "Yoga" is one that people attend."""
_HAVING = frozenset(("has", "have", "having", "gets", "get"))
_ADDED = frozenset(("added", "applied", "assigned", "attached", "set"))
_REMOVED = frozenset(("removed", "taken", "dropped"))


def _value(tokens: Tokens, at: int) -> str:
    """The quoted name beside the word "class"."""
    css = tokens[at - 1].low == "css"
    beside = (tokens[at - 1 - css], *tokens[at + 1 : at + 2])
    return next((token.value for token in beside if token.kind == "quote"), "")


def _of_the_root(tokens: Tokens) -> Tokens:
    """`the body has the class "x"`: the element, which is no word on the page."""
    led = lows(tokens[:1]) == ("the",)
    if len(tokens) < 3 + led:
        return tokens
    after = tokens[1 + led].low
    named = tokens[led].low in ("body", "html") and after in _HELPING | {"has", "have", "contains", "carries"}
    if not named or not {"class", "attribute"} & {*lows(tokens)}:
        return tokens
    return (*tokens[: 1 + led], put_in("element", tokens[led]), *tokens[1 + led :])


_WORDS = frozenset(word for phrase, name in ATTRIBUTES.items() if name in _IDENTITY for word in phrase[-1:])
_RESTATED = (
    _respectively,
    _each,
    _both,
    _shown_there,
    _quoted_there,
    _behind_verb,
    _behind_participle,
    _with_class,
    _of_the_root,
)


def _restated(tokens: Tokens) -> Tokens:
    """The sentence with its attributes where the readers look for them; most sentences name none."""
    if not any(token.low in _WORDS for token in tokens):
        return tokens
    for restate in _RESTATED:
        tokens = restate(tokens)
    return tokens


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_restated,)
