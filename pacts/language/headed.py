"""Words before a colon: the place that is spoken of, the name of a control, or nothing but a topic."""

import re
from collections.abc import Callable

from pacts.language.deed_verbs import deed_words
from pacts.language.lead import commands, find_predicate, strip_lead
from pacts.language.lexicon import CONTAINERS, DETERMINERS, nouns, singular
from pacts.language.named_values import named_value, pieces_of
from pacts.language.predicates import BE, MODALS
from pacts.language.tokens import Token, Tokens, lows, put_in, raw
from pacts.language.verbs import by_first_word, check_leads

_MOST_WORDS = 5
_PLACES = frozenset(("cart", "basket", "inbox", "header", "footer", "sidebar", "toolbar", "navigation", "homepage"))
_NO_TOPICS = frozenset(
    "given when then and but if expected expect check verify assert ensure result results outcome step steps error "  # noqa: SIM905 - a table
    "page text message alert note rule title summary description url value precondition action url heading "
    "both all every each only".split()
)
_BARE = frozenset(("box", "checkbox", "switch", "toggle", "button", "link", "option", "radio", "tab", "icon"))


def _head(tokens: Tokens) -> int:
    """Where the colon of a heading stands; 0 for none."""
    at = next((at for at, token in enumerate(tokens[: _MOST_WORDS + 1]) if token.low == ":"), 0)
    head = tokens[:at]
    if not at or at + 3 > len(tokens) or any(token.kind != "word" for token in head):
        return 0
    if {*lows(head)} & _NO_TOPICS or head[0].low in check_leads() or find_predicate(head) is not None:
        return 0
    return 0 if head[0].low in by_first_word() and (at == 1 or head[1].low in DETERMINERS) else at


def _of_place(tokens: Tokens) -> Tokens:
    """`Score table: the first row shows "A"`: in that table; another heading before a statement is a topic."""
    at = _head(tokens)
    body = tokens[at + 1 :]
    if not at or not _states(body):
        return tokens
    noun = nouns().get((tokens[at - 1].low,))
    named = _named_thing(tokens[:at], body)
    if named:
        return named
    placed = tokens[at - 1].low in _PLACES or (noun is not None and noun.kind in CONTAINERS)
    if not placed:
        return body
    here = tokens[0]
    words = () if here.low in DETERMINERS else (put_in("the", here),)
    comma = Token("mark", ",", ",", ",", tokens[at].start, tokens[at].start)
    return (put_in("in", here), *words, *tokens[:at], comma, *body)


def _named_thing(head: Tokens, body: Tokens) -> Tokens:
    """`Quick search: the field is empty`: the field of that name."""
    bare = body[0].low == "the" and len(body) > 3 and body[1].low in _BARE | {"field", "list", "dropdown", "slider"}  # noqa: PLR2004
    if not bare or body[2].low not in BE | MODALS:
        return ()
    name = raw(head)
    return (body[0], Token("quote", f'"{name}"', name, "", head[0].start, head[-1].end), *body[1:])


def _led_place(tokens: Tokens) -> Tokens:
    """`In the header: the logo is visible`."""
    at = next((at for at, token in enumerate(tokens[: _MOST_WORDS + 1]) if token.low == ":"), 0)
    led = at > 1 and tokens[0].low in ("in", "on", "within", "inside") and _states(tokens[at + 1 :])
    if not led or any(token.kind != "word" for token in tokens[:at]):
        return tokens
    return (*tokens[:at], Token("mark", ",", ",", ",", tokens[at].start, tokens[at].end), *tokens[at + 1 :])


def _states(tokens: Tokens) -> bool:
    """Whether a whole statement follows: it has a subject with an article, a number or "every", and a verb."""
    at = find_predicate(tokens)
    if at is None or not at or strip_lead(tokens).asserted:
        return False
    first = tokens[0]
    led = first.low in DETERMINERS | {"every", "all", "each", "no", "there", "only"} or first.kind in (
        "quote",
        "number",
    )
    return led or (first.low.endswith("'s")) or first.low in ("first", "last", "second")


def _of_control(tokens: Tokens) -> Tokens:
    """`Direct flights: tick the box`: the box of that name."""
    at = _head(tokens)
    body = tokens[at + 1 :]
    last = body[-1] if body else None
    bare = at and last is not None and len(body) > 2 and body[-2].low in ("the", "this", "that")  # noqa: PLR2004 - verb, article, noun
    if not bare or last is None or last.low not in _BARE or body[0].low not in by_first_word():
        return tokens
    name = raw(tokens[:at])
    return (*body[:-1], Token("quote", f'"{name}"', name, "", tokens[0].start, tokens[at - 1].end), last)


def _bracketed(tokens: Tokens) -> Tokens:
    """`[Language] select: choose "A"`: the Language select."""
    end = next((at for at in range(2, min(len(tokens), _MOST_WORDS)) if tokens[at].low == "]"), 0)
    if tokens[0].low != "[" or not end or end + 1 >= len(tokens) or (tokens[end + 1].low,) not in nouns():
        return tokens
    return (*tokens[1:end], *tokens[end + 1 :])


_GIVING = frozenset(("fill", "enter", "change", "set", "update", "complete", "provide", "type", "input", "write"))


def _pairs(tokens: Tokens) -> Tokens:
    """`change the password: old "a", new "b"`: each value into the field that is named before it."""
    colon = next((at for at, token in enumerate(tokens[:8]) if token.low == ":"), 0)
    if not colon or tokens[0].low not in _GIVING:
        return tokens
    pieces = pieces_of(tokens[colon + 1 :])
    parted = [named_value(piece) for piece in pieces]
    found = [pair for pair in parted if pair is not None]
    if len(found) < 2 or len(found) < len(parted):  # noqa: PLR2004 - several fields
        return tokens
    if "rest" in lows(tokens[:colon]):
        return tokens
    thing = tuple(token for token in tokens[1:colon] if token.low not in (*DETERMINERS, "in", "out", "following"))
    owned = thing if len(thing) == 1 and thing[0].low in _OWNED else ()
    said: list[Token] = []
    for name, value in found:
        here = value[0]
        text = raw(value) if len(value) > 1 or not here.is_literal else here.value
        joint = (put_in("and", here),) if said else ()
        quote = (
            here if len(value) == 1 and here.is_literal else Token("quote", text, text, "", here.start, value[-1].end)
        )
        field = (
            *(put_in(word, here) for word in ("into", "the")),
            *name,
            *(put_in(token.low, here) for token in owned),
            put_in("field", here),
        )
        said.extend((*joint, put_in("enter", here), quote, *field))
        if thing and not owned and thing[-1].low not in _WHOLE:
            said.extend((put_in("in", here), put_in("the", here), *thing))
    return tuple(said)


_OWNED = frozenset(("password", "email", "e-mail", "name", "date", "time", "number", "price", "pin"))
"""What is of several sorts: the old password and the new one."""
_WHOLE = frozenset(
    ("form", "fields", "field", "data", "details", "blanks", "information", "values", "following", "address")
)


_LABELS = frozenset("acceptance criterion criteria requirement".split())  # noqa: SIM905 - a table
"""What an author calls a sentence: no part of what it says."""
_MOMENTS = frozenset(("after", "when", "once", "upon", "whenever", "as", "neither", "no", "none", "before", "while"))
_STATED = frozenset(
    "visible hidden shown displayed enabled disabled checked selected required empty listed gone".split()  # noqa: SIM905 - a table
)


def _labelled(tokens: Tokens) -> Tokens:
    """`Acceptance criterion: the list is empty`: the sentence itself."""
    at = next((at for at, token in enumerate(tokens[:4]) if token.low == ":"), 0)
    named = at and all(token.low in _LABELS or token.kind == "number" for token in tokens[:at])
    return tokens[at + 1 :] if named and len(tokens) > at + 2 and tokens[0].low in _LABELS else tokens


_NUMBERED = re.compile(r"(?:TC|AC|US|UC|FR|BR|SC|REQ|TEST|CASE|QA)[\-_]?\d[\w.\-]*", re.IGNORECASE)
_BEHIND_NUMBER = frozenset((":", "-", "–", "—", "."))


def _by_number(tokens: Tokens) -> Tokens:
    """`TC01: Verify that …`, `Test case 3 - Click Save`, `TC_01 Verify …`: the sentence without the case's number."""
    at = next((p for p, token in enumerate(tokens[:3]) if token.kind == "number"), 0)
    if at and {*lows(tokens[:at])} <= _CASES:
        size = at + 1
    elif tokens[0].kind == "word" and _NUMBERED.fullmatch(tokens[0].value):
        size = 1
    else:
        return tokens
    if len(tokens) > size + 1 and tokens[size].low in _BEHIND_NUMBER:
        return tokens[size + 1 :]
    orders = size == 1 and len(tokens) > size + 1 and tokens[size].low in check_leads()
    return tokens[size:] if orders and tokens[size].is_capital else tokens


_TOPIC = 3
"""A word, its colon, and a verb with what it is done to."""
_CASES = frozenset(("test", "case", "scenario", "check", "testcase"))


def _of_topic(tokens: Tokens) -> Tokens:
    """`Unit toggle: after a click on "ft", sizes are given in ft`: the words before an account are its topic."""
    if len(tokens) > _TOPIC and tokens[1].low == ":" and _is_of(tokens[:1], tokens[2:]):
        return tokens[2:]
    at = _head(tokens)
    body = tokens[at + 1 :]
    if not at or len(body) < 3:  # noqa: PLR2004 - a subject, a verb and what it says
        return tokens
    return body if _is_account(body) or _is_command(body) else tokens


def _is_account(body: Tokens) -> bool:
    """Whether somebody tells what happens: `after …, it is so`, `removing X restores Y`, `comments are hidden`."""
    said = find_predicate(body)
    if body[0].low in _MOMENTS:
        return said is not None and said > 0
    if body[0].low.endswith("ing") and body[0].low in by_first_word():
        return any(token.low in _BRINGING for token in body[2:-1])
    state = body[-1].low in _STATED or body[-2].low in _STATED
    return bool(said) and state and body[said or 0].low in BE | MODALS


_BRINGING = frozenset(
    "shows opens displays brings hides closes reveals restores updates leads takes removes adds".split()  # noqa: SIM905 - a table
)
_BEHIND_VERB = frozenset(("on", "to", "in", "into", "the", "a", "an", "all", "every"))


def _is_command(body: Tokens) -> bool:
    """`Recruiter view: click on Candidates`: a verb in small letters with what it is done to."""
    first, second = body[0], body[1]
    verb = first.value.islower() and first.low in by_first_word() and not first.low.endswith(("ing", "ed"))
    return verb and (second.low in _BEHIND_VERB or second.kind == "quote")


def _is_of(head: Tokens, body: Tokens) -> bool:
    """`Filters: reset filters`: a deed to what the heading names, and no value of it."""
    verb = body[0].value.islower() and body[0].low in deed_words()
    return verb and singular(body[1].low) == singular(head[-1].low)


def _done_before(tokens: Tokens) -> Tokens:
    """`click "Save" and open the list: "A" is shown`: what is so when both are done."""
    at = next((at for at, token in enumerate(tokens) if token.kind == "mark" and token.low == ":"), 0)
    deeds, told = tokens[:at], tokens[at + 1 :]
    several = at and {"and", "then"} & {*lows(deeds)} and deeds[0].low in deed_words() and commands(deeds)
    values = deeds[:1] and deeds[0].low in _GIVING and not any(token.is_literal for token in deeds)
    if not several or values or not told or not _states(told):
        return tokens
    return (*deeds, *(put_in(word, tokens[at]) for word in ("and", "verify", "that")), *told)


_SO = frozenset("shown displayed visible empty hidden closed open disabled enabled gone listed missing".split())  # noqa: SIM905 - a table


def _so_stated(tokens: Tokens) -> Tokens:
    """`the album is empty: the hint is shown`: two statements, and neither is the other's place or value."""
    at = next((at for at, token in enumerate(tokens) if token.kind == "mark" and token.low == ":"), 0)
    stated, told = tokens[:at], tokens[at + 1 :]
    verb = find_predicate(stated) if at else None
    if not verb or stated[verb].low not in BE or verb + 1 >= at or stated[-1].low not in _SO:
        return tokens
    if stated[-1].kind != "word" or not _states(stated) or not _states(told):
        return tokens
    return (*stated, *(put_in(word, tokens[at]) for word in ("and", "verify", "that")), *told)


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _done_before,
    _so_stated,
    _labelled,
    _by_number,
    _bracketed,
    _pairs,
    _of_control,
    _led_place,
    _of_place,
    _of_topic,
)
