"""Keys in words: from `the Enter key`, `Ctrl + A` or `control and A` to Playwright's names."""

from pacts.language.lexicon import KEYS, MODIFIERS, WEAK_KEYS
from pacts.language.tokens import Token, Tokens

_KEY_NOUNS = frozenset(("key", "keys", "button", "keyboard", "shortcut", "combination"))
_CALLED = frozenset(("keyboard", "shortcut", "combination", "hotkey", "keys", "key"))
"""Words before a chord that only say that it is one: `the keyboard shortcut Ctrl+S`."""
_BUTTON_WORDS = frozenset(("delete", "home", "end", "insert", "option"))
"""Weak keys that are far more often a button's text."""
_SIGNS = {"plus": "+", "minus": "-", "dash": "-", "hyphen": "-", "dot": ".", "period": ".", "comma": ",", "slash": "/"}
"""Keys that are called by their sign's name; they need the word "key"."""
_JOINTS = frozenset(("+", "-", "and", "plus"))


def parse_key(tokens: Tokens) -> str | None:
    """The key chord the words name; None when they name none (then they are a button)."""
    return _either(tokens) or _one_key(tokens)


def _either(tokens: Tokens) -> str | None:
    """`Ctrl+K (Cmd+K on Mac)`, `Cmd+K / Ctrl+K`: one chord, told for each system."""
    words = [token for token in tokens if token.low not in (")", *_SYSTEMS)]
    at = next((at for at, token in enumerate(words) if at and token.value in ("(", "/", "or")), 0)
    if not at or at + 1 == len(words):
        return None
    one, other = _one_key(words[:at]), _one_key(words[at + 1 :])
    if one is None or other is None or {one.split("+")[0], other.split("+")[0]} != {"Control", "Meta"}:
        return None
    same = one.split("+")[1:] == other.split("+")[1:]
    return "+".join(("ControlOrMeta", *one.split("+")[1:])) if same else None


_SYSTEMS = frozenset("mac macos osx windows linux win/linux windows/linux on for".split())  # noqa: SIM905 - a table


def _one_key(tokens: Tokens) -> str | None:
    words = [token for token in tokens if token.value not in ("the", "on", "your", "a", ".", ",")]
    while len(words) > 1 and words[0].low in _CALLED:
        words = [*words[1:], *words[:1]] if words[0].low == "key" and len(words[1].value) == 1 else words[1:]
    led = bool(words) and words[-1].low in ("key", "keys", "shortcut", "combination")
    if len(words) == 2 and words[0].low in ("letter", "character", "key") and len(words[1].value) == 1:  # noqa: PLR2004
        return words[1].value
    while words and words[-1].low in _KEY_NOUNS:
        if words[-1].low == "button" and not led:
            return None
        words.pop()
    if not words or len(words) > 7:  # noqa: PLR2004 - a number of words
        return None
    if led and len(words) == 1 and words[0].low in _SIGNS:
        return _SIGNS[words[0].low]
    pieces = _pieces(words)
    return _chord(pieces, led=led) if pieces else None


def _pieces(words: list[Token]) -> list[str] | None:
    pieces: list[str] = []
    pending: list[str] = []
    for word in words:
        if word.low in _JOINTS and (pending or pieces):
            pieces += [" ".join(pending)] if pending else []
            pending = []
            continue
        if word.kind not in ("word", "quote", "number", "mark"):
            return None
        parts = [part for part in word.value.replace("-", "+").split("+") if part]
        if len(parts) > 1 and parts[0].lower() in MODIFIERS:
            pieces.extend(parts[:-1])
            parts = parts[-1:]
        pending.append(parts[0] if len(parts) == 1 else word.value)
        if word.low in MODIFIERS and len(pending) == 1:
            pieces.append(pending.pop())
    return [*pieces, " ".join(pending)] if pending else pieces


def _chord(pieces: list[str], *, led: bool) -> str | None:
    *modifiers, last = pieces
    names = [MODIFIERS.get(modifier.lower()) for modifier in modifiers]
    if None in names:
        return None
    low = last.lower()
    key = KEYS.get(low)
    weak = low in WEAK_KEYS and not modifiers and not led
    if key is None and low in MODIFIERS and not modifiers and led:
        key = MODIFIERS[low]
    if key is None and len(last) == 1 and (modifiers or led):
        key = last.upper() if modifiers and last.isalpha() else last
    if key is None or (weak and low in _BUTTON_WORDS):
        return None
    return "+".join((*(name for name in names if name), key))
