"""Long texts that are told by their length: `280 characters of "A"`, `"ab" repeated 20 times`."""

from collections.abc import Callable
from dataclasses import replace

from pacts.language.lead import commands
from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Token, Tokens, lows, put_in
from pacts.language.value_phrase import number_of

MOST = 20_000
"""Characters that are written out; a longer text is named by a file."""
_SIGNS = frozenset("character characters letter letters copies repetitions times".split())  # noqa: SIM905 - a table
_CUES = _SIGNS | {"repeated"}
_TEXT = frozenset("string text value word message".split())  # noqa: SIM905 - a table
_LONGEST = 20
"""Characters of what is repeated."""


def written_out(tokens: Tokens) -> Tokens:
    """The sentence with the text itself."""
    if not any(token.low in _CUES for token in tokens):
        return tokens
    for at, token in enumerate(tokens):
        if token.kind != "quote" or not 0 < len(token.value) <= _LONGEST:
            continue
        found = _counted_before(tokens, at) or _counted_beside(tokens, at) or _counted_behind(tokens, at)
        if found is not None:
            start, end, count = found
            start = _past_text(tokens, start)
            whole = replace(_repeated(token, count), start=tokens[start].start, end=tokens[end - 1].end)
            return (*tokens[:start], whole, *tokens[end:])
    return _of_length(tokens)


def _of_length(tokens: Tokens) -> Tokens:
    """`enter 30 letters into the name field`, `enter a name with 30 characters`: any text of that length."""
    at = next((at for at in range(2, len(tokens)) if tokens[at].low in _LETTERS), 0)
    count = _count(tokens[at - 1]) if at and commands(tokens) and tokens[at - 2].low not in _BOUNDS else None
    verb = next((p for p, token in enumerate(tokens[:at]) if token.low in _TYPING), None)
    if count is None or verb is None:
        return tokens
    number = tokens[at - 1]
    text = Token("quote", "a" * count, "a" * count, "", number.start, tokens[at].end)
    behind = tokens[at + 1 :]
    if lows(behind[:1]) in (("into",), ("in",), ("to",)) and verb == at - 2:
        return (*tokens[: at - 1], text, *behind)
    name = tokens[verb + 1 : at - 2]
    named = name and name[0].low in DETERMINERS and all(token.kind == "word" for token in name) and len(name) > 1
    if not named or tokens[at - 2].low not in ("with", "of") or lows(behind) not in ((), (".",)):
        return tokens
    words = (put_in("into", number), put_in("the", number), *name[1:], put_in("field", number))
    return (*tokens[: verb + 1], text, *words, *behind)


_LETTERS = frozenset(("characters", "letters"))
_BOUNDS = frozenset(("than", "least", "most", "over", "under", "exceeding", "to", "maximum"))
_TYPING = frozenset("enter enters type types input inputs fill fills write writes provide provides".split())  # noqa: SIM905 - a table


_Span = tuple[int, int, int]
"""Where it begins and ends, and how often the text stands there."""


def _counted_before(tokens: Tokens, at: int) -> _Span | None:
    """`280 characters of "A"`, `30 copies of the letter "x"`."""
    back = at
    while back and tokens[back - 1].low in DETERMINERS | {"letter", "character"}:
        back -= 1
    if back < 3 or tokens[back - 1].low not in ("of", "with") or tokens[back - 2].low not in _SIGNS:  # noqa: PLR2004
        return None
    count = _count(tokens[back - 3])
    return (back - 3, at + 1, count) if count else None


def _counted_beside(tokens: Tokens, at: int) -> _Span | None:
    """`enter 30 "x" characters`; what only contains some has them anywhere."""
    beside = at > 1 and lows(tokens[at + 1 : at + 2]) in (("characters",), ("letters",))
    count = _count(tokens[at - 1]) if beside and commands(tokens) else None
    return (at - 1, at + 2, count) if count else None


def _counted_behind(tokens: Tokens, at: int) -> _Span | None:
    """`"ab" repeated 20 times`."""
    behind = tokens[at + 1 : at + 4]
    told = len(behind) == 3 and behind[0].low == "repeated" and behind[2].low == "times"  # noqa: PLR2004
    count = _count(behind[1]) if told else None
    return (at, at + 4, count) if count else None


def _count(token: Token) -> int | None:
    count = number_of(token)
    return int(count) if count is not None and 1 < count <= MOST else None


def _past_text(tokens: Tokens, start: int) -> int:
    """`a string of 30 characters of "A"`: it begins with the article."""
    if lows(tokens[start - 1 : start]) not in (("of",), ("with",)) or start < 3:  # noqa: PLR2004
        return start
    led = tokens[start - 2].low in _TEXT and tokens[start - 3].low in DETERMINERS
    return start - 3 if led else start


def _repeated(token: Token, count: int) -> Token:
    return replace(token, value=(token.value * count)[:MOST])


_LIMITS: dict[tuple[str, ...], Callable[[int], str]] = {
    ("exactly",): lambda count: f"{{{count}}}",
    **dict.fromkeys((("at", "most"), ("no", "more", "than"), ("up", "to")), lambda count: f"{{0,{count}}}"),
    **dict.fromkeys((("at", "least"), ("no", "fewer", "than"), ("no", "less", "than")), lambda count: f"{{{count},}}"),
    **dict.fromkeys((("more", "than"), ("longer", "than")), lambda count: f"{{{count + 1},}}"),
    **dict.fromkeys((("fewer", "than"), ("less", "than"), ("shorter", "than")), lambda count: f"{{0,{count - 1}}}"),
}
"""How many characters a bound lets be there, as expressions count them."""
_HOLDING = frozenset(("has", "have", "contains", "contain", "holds", "hold"))
_BEING = frozenset(("is", "are", "be"))


def of_that_length(tokens: Tokens) -> Tokens:
    """`the bio field has 50 characters`: what it says matches an expression; "must" and a bound tell of a rule."""
    at = next((at for at in range(3, len(tokens)) if tokens[at].low in ("characters", "chars")), 0)
    count = _count(tokens[at - 1]) if at and lows(tokens[at + 1 :]) in _ENDING else None
    if count is None or commands(tokens):
        return tokens
    bounds = (words for words in _LIMITS if lows(tokens[max(0, at - 1 - len(words)) : at - 1]) == words)
    bound = next(bounds, ())
    verb = at - 2 - len(bound)
    long = lows(tokens[at + 1 : at + 2]) == ("long",) or bound[-2:-1] in (("longer",), ("shorter",))
    led = verb > 0 and tokens[verb].low in (_BEING if long else _HOLDING)
    helped = led and tokens[verb - 1].low in ("should", "must", "shall", "can", "may", "will")
    if not led or (helped and (bound not in ((), ("exactly",)) or tokens[verb - 1].low != "should")):
        return tokens
    number = tokens[at - 1]
    said = rf"^[\s\S]{_LIMITS[bound or ('exactly',)](count)}$"
    text = Token("quote", said, said, "", number.start, tokens[at].end)
    return (*tokens[: verb - helped], put_in("matches", number), text)


_ENDING = ((), (".",), ("long",), ("long", "."), ("!",), ("in", "total"))
TURNS: tuple[Callable[[Tokens], Tokens], ...] = (written_out, of_that_length)
