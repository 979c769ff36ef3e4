"""What letters and figures tell: `the note in position 2`, `avatar 3`, `GET IN TOUCH`, `the Add user Page`."""

import re
from collections.abc import Callable
from dataclasses import replace

from pacts.language.deed_verbs import deed_words
from pacts.language.lexicon import DETERMINERS
from pacts.language.persons import PERSONS
from pacts.language.tokens import Token, Tokens, meant, put_in

_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_PICTURED = frozenset(("figure", "avatar", "picture", "photo", "thumbnail", "image", "icon"))
"""Things of which several stand side by side, and that are seldom called by a number."""
_LONGEST = 4
"""Words of what is counted."""


def _in_position(tokens: Tokens) -> Tokens:
    """`delete the note in position 2`: the second note."""
    for at in range(1, len(tokens) - 2):
        placed = tokens[at].low in ("in", "at") and tokens[at + 1].low == "position"
        nth = _ordinal(tokens[at + 2]) if placed else ""
        start = _start(tokens, at) if nth else at
        if not nth or start == at:
            continue
        named = tokens[start + 1 : at] if tokens[start].low in DETERMINERS else tokens[start:at]
        counted = replace(tokens[at + 2], kind="word", value=nth, low=nth)
        return (*tokens[:start], meant("the", tokens[start]), counted, *named, *tokens[at + 3 :])
    return tokens


def _start(tokens: Tokens, end: int) -> int:
    """Where the name of what stands before `end` begins: at its determiner, else behind the verb."""
    at = end
    while at and end - at < _LONGEST:
        word = tokens[at - 1]
        if word.low in DETERMINERS:
            return at - 1
        if word.kind != "word" or word.low in deed_words() or word.low in PERSONS or word.low in ("to", "of", "and"):
            break
        at -= 1
    return at


def _pictured(tokens: Tokens) -> Tokens:
    """`hover over avatar 3`, `figure "2"`: the third avatar, the second figure."""
    for at in range(1, len(tokens) - 1):
        nth = _ordinal(tokens[at + 1]) if tokens[at].low in _PICTURED else ""
        ends = at + 2 == len(tokens) or tokens[at + 2].low in (".", ",", "and", "is", "should")
        if not nth or not ends:
            continue
        start = at - (tokens[at - 1].low in DETERMINERS)
        counted = replace(tokens[at + 1], kind="word", value=nth, low=nth)
        return (*tokens[:start], meant("the", tokens[start]), counted, tokens[at], *tokens[at + 2 :])
    return tokens


def _ordinal(token: Token) -> str:
    number = token.value if token.kind in ("number", "quote") and token.value.isdecimal() else ""
    return _ORDINALS[int(number)] if number and int(number) < len(_ORDINALS) else ""


def _loud(tokens: Tokens) -> Tokens:
    """`GET IN TOUCH is visible`: several words in capitals are what the page shows, whatever they would mean small."""
    for start, token in enumerate(tokens):
        if not _is_loud(token):
            continue
        end = start
        while end < len(tokens) and _is_loud(tokens[end]):
            end += 1
        words = [token.value for token in tokens[start:end]]
        whole = start == 0 and end == len(tokens)
        if len(words) > 1 and not whole and sum(len(word) > 1 for word in words) == len(words):
            said, first = " ".join(words), token
            return (*tokens[:start], Token("quote", said, said, "", first.start, tokens[end - 1].end), *tokens[end:])
    return tokens


def _is_loud(token: Token) -> bool:
    return token.kind == "word" and token.value.isalpha() and token.value.isupper() and token.value not in _JOINING


_JOINING = frozenset(
    "AND OR NOT IF THEN WHEN GIVEN BUT MUST SHALL SHOULD WILL CAN MAY CTRL ALT SHIFT CMD I A AM PM".split()  # noqa: SIM905 - a table
)
"""Words that are written large between what a page shows, and keys."""


def _page_with_a_capital(tokens: Tokens) -> Tokens:
    """`navigate to Add Employee Page`: the page that is called "Add Employee"."""
    for at in range(1, len(tokens)):
        here, before = tokens[at], tokens[at - 1]
        ends = at + 1 == len(tokens) or tokens[at + 1].low in (".", ",", "and", "is", "should", "must", "will")
        if here.value in ("Page", "Screen") and ends and before.is_capital:
            small = replace(here, text=here.low, value=here.low)
            return (*tokens[:at], small, *tokens[at + 1 :])
    return tokens


def _to_do(tokens: Tokens) -> Tokens:
    """`complete to do list in position 1`: a todo, and no purpose."""
    for at in range(1, len(tokens) - 2):
        if tokens[at].low == "to" and tokens[at + 1].low == "do" and tokens[at + 2].low in _OF_TODOS:
            return (*tokens[:at], replace(tokens[at + 1], text="todo", value="todo", low="todo"), *tokens[at + 2 :])
    return tokens


_OF_TODOS = frozenset(("list", "lists", "item", "items", "app", "entry", "entries"))


def _camel(tokens: Tokens) -> Tokens:
    """`click on saveButton`, `the AddEmployee page`: words that are joined as programs join them."""
    for at, token in enumerate(tokens):
        humped = at and token.kind == "word" and not (token.value.islower() or token.value[1:].islower())
        parts = _HUMP.split(token.value) if humped else []
        if len(parts) < 2 or not all(map(str.isalpha, parts)):  # noqa: PLR2004 - two words
            continue
        follows = at + 1 < len(tokens) and tokens[at + 1].low in ("page", "screen")
        if parts[-1].lower() in _CONTROLS or (follows and parts[0].lower() in deed_words()):
            said = [replace(put_in(part, token), low=part.lower()) for part in parts]
            if parts[-1].lower() in _CONTROLS:
                said[-1] = replace(said[-1], value=said[-1].low)
            return (*tokens[:at], *said, *tokens[at + 1 :])
    return tokens


_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CONTROLS = frozenset(("button", "link", "field", "dropdown", "checkbox", "icon", "tab", "page", "input"))


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _loud,
    _camel,
    _page_with_a_capital,
    _to_do,
    _in_position,
    _pictured,
)
"""Each gives the tokens back as they were where it has nothing to say."""
