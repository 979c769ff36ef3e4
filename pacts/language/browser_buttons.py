"""The browser's own buttons, said like controls of a page: `press the browser's back button`."""

from dataclasses import replace

from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Token, Tokens, lows

_PRESSING = frozenset(
    "use uses using used press presses pressing pressed click clicks clicking clicked hit hits hitting tap taps "  # noqa: SIM905 - a table
    "tapping push pushes pushing".split()
)
_WAYS: dict[str, tuple[str, ...]] = {
    "back": ("go", "back"),
    "forward": ("go", "forward"),
    "refresh": ("reload", "the", "page"),
    "reload": ("reload", "the", "page"),
}
_NOUNS = frozenset(("button", "arrow", "icon"))
_OWNERS = frozenset(("browser", "browser's"))


def with_browser_buttons(tokens: Tokens) -> Tokens:
    """The sentence with what such a button does in place of it; only one that is said to be the browser's."""
    if not _OWNERS & {*lows(tokens)}:
        return tokens
    said: list[Token] = []
    at, met = 0, False
    while at < len(tokens):
        if tokens[at].low == "browser's" and _is_dialog(tokens[at + 1 : at + 3]):
            said.append(replace(tokens[at], text="browser", value="browser", low="browser"))
            at += 1
            continue
        size, way = _button(tokens, at, met=met)
        if not size:
            said.append(tokens[at])
            at += 1
            continue
        while said and (
            said[-1].low in DETERMINERS | {"on"} or (said[-1].low in _PRESSING and not said[-1].low.endswith("ing"))
        ):
            said.pop()
        here = tokens[at]
        said.extend(Token("word", word, word, word, here.start, here.start) for word in _gerund(said, way))
        at, met = at + size, True
    return tuple(said)


def _is_dialog(tokens: Tokens) -> bool:
    """`the browser's alert`: a browser alert."""
    return any(token.low in ("alert", "confirm", "prompt", "dialog", "popup") for token in tokens)


def _gerund(said: list[Token], way: str) -> tuple[str, ...]:
    """`by pressing the browser's back button`: by going back."""
    words = _WAYS[way]
    if not said or said[-1].low not in _PRESSING:
        return words
    said.pop()
    return (words[0].removesuffix("e") + "ing", *words[1:])


def _button(tokens: Tokens, at: int, *, met: bool) -> tuple[int, str]:
    """How many tokens name one here, and its way; 0 for none. `met`: one was named before, so that "its" is enough."""
    words = lows(tokens[at : at + 6])
    owned = words[:1] and (words[0] in _OWNERS or (met and words[0] in ("its", "the")))
    if owned and words[1:2] and words[1] in _WAYS and words[2:3] and words[2] in _NOUNS:
        return 3, words[1]
    plain = bool(words) and words[0] in _WAYS and words[1:2] and words[1] in _NOUNS and words[2:3] in (("of",), ("in",))
    if plain and words[3:4] in (("your",), ("the",), ("my",)) and words[4:5] == ("browser",):
        return 5, words[0]
    return 0, ""
