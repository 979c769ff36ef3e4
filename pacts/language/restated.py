"""Turns of speech that say in other words what the language knows: each becomes the wording that is read."""

from collections.abc import Callable
from dataclasses import replace

from pacts.language import predicates
from pacts.language.lexicon import DETERMINERS, nouns
from pacts.language.predicates import BE, NEGATIONS
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.verbs import by_first_word

_PLACES = frozenset(("page", "screen", "site", "url", "address", "view", "path"))
_LONGEST_PLACE = 6
_REPLACED = frozenset(("text", "content", "contents", "value", "words"))
_REPLACING = frozenset(("replace", "replaces", "replaced", "replacing", "overwrite", "overwrites"))
_KEEPING = frozenset(("save", "saves", "submit", "submits", "apply", "applies", "publish", "publishes"))
_IT = frozenset(("it", "them", "this", "that"))
_RECORDS = frozenset(("row", "line", "entry", "record", "item", "card"))
_LISTED = frozenset(("listed", "shown", "displayed", "visible", "offered", "available", "present"))
_QUESTIONS = frozenset(("question", "warning", "prompt", "request", "confirmation"))
_CONFIRMING = frozenset(("confirm", "confirms", "accept", "accepts", "dismiss", "dismisses", "decline", "declines"))


def restated(sentence: Tokens) -> Tokens:
    """The sentence in the wording that the readers know; the same one where there is nothing to restate."""
    for turn in _TURNS:
        sentence = turn(sentence)
    return sentence


def _at_a_page(tokens: Tokens) -> Tokens:
    """`On the page /orders, click X`: open /orders and click X."""
    if len(tokens) < 4 or tokens[0].low not in ("on", "at", "in", "from"):  # noqa: PLR2004 - "on", the path, ",", a verb
        return tokens
    comma = next((at for at, token in enumerate(tokens[: _LONGEST_PLACE + 1]) if token.low == ","), 0)
    place = tokens[1:comma]
    paths = [token for token in place if token.kind in ("path", "url")]
    others = [token.low for token in place if token.kind not in ("path", "url")]
    if len(paths) != 1 or not {*others} <= DETERMINERS | _PLACES or comma + 1 >= len(tokens):
        return tokens
    return (_word("open", tokens[0]), paths[0], _word("and", tokens[comma]), *tokens[comma + 1 :])


def _said_before(tokens: Tokens) -> Tokens:
    """`A is shown, B is not`: what is left out at the end was said before."""
    if len(tokens) < 6 or tokens[-1].low not in NEGATIONS or tokens[-2].low not in BE:  # noqa: PLR2004 - two short clauses
        return tokens
    for at in range(len(tokens) - 4, 0, -1):
        if tokens[at].low in BE and (tokens[at + 1].low,) in predicates.STATES:
            return (*tokens, tokens[at + 1])
    return tokens


def _shown_there(tokens: Tokens) -> Tokens:
    """`X is not on this page`: not shown on it."""
    for at in range(1, len(tokens) - 2):
        on_page = lows(tokens[at : at + 1]) == ("on",) and tokens[at + 1].low in ("this", "the", "that")
        copula = tokens[at - 1].low in BE | NEGATIONS
        if on_page and copula and at + 3 == len(tokens) and tokens[at + 2].low in ("page", "screen"):
            return (*tokens[:at], _word("shown", tokens[at]))
    return tokens


def _new_text(tokens: Tokens) -> Tokens:
    """`Replace the text in X with Y`: replace X with Y."""
    for at in range(len(tokens) - 4):
        led = tokens[at].low in _REPLACING and tokens[at + 1].low in DETERMINERS
        if led and tokens[at + 2].low in _REPLACED and tokens[at + 3].low in ("in", "of", "inside"):
            return (*tokens[: at + 1], *tokens[at + 4 :])
    return tokens


def _kept(tokens: Tokens) -> Tokens:
    """`save it`: press what saves."""
    for at in range(len(tokens) - 1):
        ends = at + 2 == len(tokens) or tokens[at + 2].low in (",", "and", "then", ".", ";")
        if tokens[at].low in _KEEPING and tokens[at + 1].low in _IT and ends:
            return (*tokens[: at + 1], *tokens[at + 2 :])
    return tokens


def _answered(tokens: Tokens) -> Tokens:
    """`confirm the question`: the question is a dialog."""
    for at in range(len(tokens) - 2):
        asked = tokens[at].low in _CONFIRMING and tokens[at + 1].low in DETERMINERS
        if asked and tokens[at + 2].low in _QUESTIONS and at + 3 == len(tokens):
            return (*tokens[: at + 2], replace(tokens[at + 2], low="dialog", value="dialog"))
    return tokens


def _once_more(tokens: Tokens) -> Tokens:
    """`execute again`: a deed done before is done as before."""
    for at in range(1, len(tokens)):
        ends = at + 1 == len(tokens) or tokens[at + 1].low in (",", "and", "then", ";")
        if tokens[at].low == "again" and ends and tokens[at - 1].low in by_first_word():
            return (*tokens[:at], *tokens[at + 1 :])
    return tokens


def _crumbs(tokens: Tokens) -> Tokens:
    """`the path shows "Home / Orders"`: no path of an address has spaces."""
    spaced = any(token.kind == "quote" and " / " in token.value for token in tokens)
    if not spaced or lows(tokens[:2]) != ("the", "path"):
        return tokens
    return (tokens[0], replace(tokens[1], low="breadcrumb", value="breadcrumb", text="breadcrumb"), *tokens[2:])


def _apposed(tokens: Tokens) -> Tokens:
    """`The properties title, genre and price are listed`: each of them; the noun before them only says their sort."""
    start = 1 if tokens and tokens[0].low == "the" else 0
    if len(tokens) < start + 5 or tokens[start + 2].low != "," or tokens[-1].low not in _LISTED:
        return tokens
    noun, names = tokens[start].low, tokens[start + 1 : -2]
    several = noun.endswith("s") and (noun,) not in nouns() and tokens[-2].low in BE
    plain = all(token.kind in ("word", "quote") or token.low == "," for token in names)
    return tokens[start + 1 :] if several and plain and "and" in lows(names) else tokens


def _edited(tokens: Tokens) -> Tokens:
    """`edit the row with "Ann"`: press its edit button; what stands behind "with" is no new value."""
    for at in range(len(tokens) - 3):
        led = tokens[at].low in ("edit", "edits") and tokens[at + 1].low in ("the", "this", "that")
        if led and tokens[at + 2].low in _RECORDS and tokens[at + 3].low in ("with", "of", "for", "containing"):
            here = tokens[at]
            return (*tokens[:at], _word("click", here), _word("edit", here), _word("in", here), *tokens[at + 1 :])
    return tokens


def _typed_over(tokens: Tokens) -> Tokens:
    """`Replace the text with Y`: in the field that is open for it."""
    for at in range(len(tokens) - 3):
        led = tokens[at].low in _REPLACING and tokens[at + 1].low == "the" and tokens[at + 2].low in _REPLACED
        if led and tokens[at + 3].low in ("with", "by"):
            return (*tokens[: at + 2], _word("field", tokens[at + 2]), *tokens[at + 3 :])
    return tokens


def _word(word: str, at: Token) -> Token:
    return Token("word", word, word, word, at.start, at.start)


_TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _at_a_page,
    _said_before,
    _shown_there,
    _new_text,
    _kept,
    _answered,
    _once_more,
    _crumbs,
    _apposed,
    _edited,
    _typed_over,
)
"""Each gives the tokens back as they were where it has nothing to say; a new turn of speech is one function here."""
