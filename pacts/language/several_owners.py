"""One thing of each of several owners: `the leads of Ann, Ben and Cara` as the lead of Ann, the lead of Ben, …."""

from dataclasses import replace

from pacts.language.lexicon import DETERMINERS, singular
from pacts.language.tokens import Token, Tokens

_OWNING = frozenset(("of", "for"))
_SENDING = frozenset(("from", "by"))
"""Behind these a plural stays one: everybody may have sent several."""
_ORDERING = ("sort", "order", "group", "filter", "arrange", "rank")
_JOINING = frozenset((",", "and", "&"))
_LONGEST_NAME = 3
_SORTS = frozenset(
    ("values", "names", "numbers", "lists", "terms", "details", "contents", "kinds", "types", "settings", "results")
)
"""What is said of the names themselves, or of all of them together."""


def each_of_owners(tokens: Tokens) -> Tokens:
    """The sentence with the thing said again before each owner; the same one where no owners are listed."""
    for at in range(2, len(tokens) - 2):
        if tokens[at].low in _OWNING | _SENDING and _is_plural_thing(tokens, at):
            names, end = _names(tokens, at + 1)
            if len(names) > 1:
                return (*tokens[: at - _size(tokens, at)], *_repeated(tokens, at, names), *tokens[end:])
    return tokens


def _is_plural_thing(tokens: Tokens, at: int) -> bool:
    noun = tokens[at - 1]
    if tokens[at].low == "by" and any(token.low.startswith(_ORDERING) for token in tokens[:at]):
        return False  # `sort the rows by Code and Date`: keys, which own nothing
    plural = noun.kind == "word" and noun.value.islower() and singular(noun.low) != noun.low and noun.low not in _SORTS
    return plural and tokens[at - _size(tokens, at)].low in DETERMINERS


def _size(tokens: Tokens, at: int) -> int:
    """How many tokens the thing has, its article included; adjectives are small words."""
    size = 1
    while size < _LONGEST_NAME and at > size and tokens[at - size].low not in DETERMINERS:
        size += 1
    return size


def _names(tokens: Tokens, at: int) -> tuple[list[Tokens], int]:
    """The owners that are listed from here, and where the list ends."""
    names: list[Tokens] = []
    end = at
    while at < len(tokens):
        size = _name(tokens, at)
        if not size:
            break
        names.append(tokens[at : at + size])
        at = end = at + size
        while at < len(tokens) and tokens[at].low in _JOINING:
            at += 1
        if at == end:
            break
    joined = any(token.low in ("and", "&") for token in tokens[end - _LONGEST_NAME - 1 : end])
    return (names, end) if joined else ([], end)


def _name(tokens: Tokens, at: int) -> int:
    """How many tokens a name has that begins here: a quoted one, or words with capitals."""
    if tokens[at].kind == "quote":
        return 1
    size = 0
    while at + size < len(tokens) and size < _LONGEST_NAME and _is_name(tokens[at + size]):
        size += 1
    return size


def _is_name(token: Token) -> bool:
    return token.kind == "word" and token.is_capital


def _repeated(tokens: Tokens, at: int, names: list[Tokens]) -> Tokens:
    thing = tokens[at - _size(tokens, at) : at]
    if tokens[at].low in _OWNING:
        noun = singular(thing[-1].low)
        thing = (*thing[:-1], replace(thing[-1], text=noun, value=noun, low=noun))
    said: list[Token] = []
    for number, name in enumerate(names):
        if number:
            here = name[0].start - 1
            said.append(Token("word", "and", "and", "and", here, here))
        said.extend((*thing, tokens[at], *name))
    return tuple(said)
