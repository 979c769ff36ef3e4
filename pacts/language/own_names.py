"""Names that begin with an owner: `Go to My trips` (the page is called so) and `Jonas' title` (his)."""

from collections.abc import Callable
from dataclasses import replace

from pacts.language.lexicon import nouns
from pacts.language.tokens import Token, Tokens, raw

_MOST_WORDS = 3
"""Words of a page's name, the owner among them."""
_BEHIND = frozenset("and or then in on at from to with for of by under is are shows should must has contains".split())  # noqa: SIM905 - a table


def _mine(tokens: Tokens) -> Tokens:
    """`the My trips page`, `the Delete My Account link`: capitals within a sentence make a name."""
    at = next((at for at in range(1, len(tokens) - 1) if tokens[at].value == "My" and _inside(tokens[at - 1])), 0)
    end = at + 1
    while end < min(at + _MOST_WORDS, len(tokens)) and _goes_on(tokens[end]):
        end += 1
    if not at or end == at + 1:
        return tokens
    at = _name_start(tokens, at)
    name = raw(tokens[at:end])
    return (*tokens[:at], Token("quote", name, name, "", tokens[at].start, tokens[end - 1].end), *tokens[end:])


def _name_start(tokens: Tokens, at: int) -> int:
    """Where the name with "My" in it begins: at the first of the capitals before it, behind a small word."""
    start = at
    while start > 1 and tokens[start - 1].is_capital and tokens[start - 1].kind == "word":
        start -= 1
    led = start < at and tokens[start - 1].value.islower() and tokens[start].low not in _CLICKING
    return start if led else at


_CLICKING = frozenset("i click clicks press presses tap taps open opens select selects choose chooses go goes".split())  # noqa: SIM905 - a table


def _inside(before: Token) -> bool:
    return before.kind == "word"


def _goes_on(token: Token) -> bool:
    return token.kind == "word" and token.low not in _BEHIND and (token.low,) not in nouns()


def _of_one_in_s(tokens: Tokens) -> Tokens:
    """`Jonas' title`: as `Jonas's title`."""
    for at, (owner, sign, thing) in enumerate(zip(tokens, tokens[1:], tokens[2:], strict=False)):
        owned = owner.is_capital and owner.low.endswith("s") and thing.kind == "word" and thing.value.islower()
        if owned and sign.text in ("'", "’") and sign.start == owner.end:
            name = f"{owner.value}'s"
            whole = replace(owner, text=name, value=name, low=name.lower(), end=sign.end)
            return (*tokens[:at], whole, *tokens[at + 2 :])
    return tokens


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (_mine, _of_one_in_s)
"""Each gives the tokens back as they were where it has nothing to say."""
