"""Actions: from a clause that starts with a verb to drafts that act, by the verb’s argument frame."""

from dataclasses import replace

from pacts.language.adding import added
from pacts.language.assignments import set_to, typed
from pacts.language.browser_actions import (
    alone,
    dialog_answered,
    frame_switched,
    opened,
    remembered,
    scrolled,
    tab_switched,
    waited,
)
from pacts.language.choices import selected, uploaded
from pacts.language.dealings import applied, completed, dealt, registered
from pacts.language.deeds import Deed, Reader, Setting, stripped
from pacts.language.drafts import CLEAR, Draft, Drafts, Text
from pacts.language.gestures import copied, dragged, highlighted, marked, pasted, submitted
from pacts.language.key_phrase import parse_key
from pacts.language.lexicon import DETERMINERS, KEYS, PRONOUNS, QUANTIFIERS, nouns, singular
from pacts.language.phrases import read_phrase
from pacts.language.target_actions import downloaded, on_named_control, on_target, pressed, repeated, toggled
from pacts.language.target_phrase import opens_scope
from pacts.language.tokens import Tokens, lows
from pacts.language.verbs import Frame, VerbEntry, by_first_word, inflections


def read_action(tokens: Tokens, setting: Setting) -> Drafts:
    """The drafts of a clause that starts with an action verb; empty when none is understood."""
    tokens = stripped(tokens)
    if not tokens:
        return ()
    once, times = repeated(tokens)
    if times > 1 and len(once) < len(tokens):
        return tuple(replace(draft, times=times) for draft in read_action(once, setting))
    expansion = read_phrase(tokens) or _keyed(tokens)
    if expansion:
        return expansion
    for rest_words, entry in by_first_word().get(tokens[0].low, ()):
        size = 1 + len(rest_words)
        if lows(tokens[1:size]) != rest_words or (entry.noun and _is_plural(tokens)):
            continue
        base = " ".join((_base(entry, tokens[0].low, rest_words), *rest_words))
        drafts = _READERS[entry.frame](Deed(entry, base, tokens[size:], setting))
        if drafts:
            return drafts
    return ()


def _is_plural(tokens: Tokens) -> bool:
    """`Books smell best in autumn`: several things, and what they do."""
    first, *rest = tokens
    plain = bool(rest) and rest[0].kind == "word" and rest[0].value.islower()
    led = plain and (rest[0].low in DETERMINERS | QUANTIFIERS | PRONOUNS or opens_scope(tokens[1:]))
    talk = plain and not led and (rest[0].low,) not in nouns() and rest[0].low not in _PARTICLES
    return first.low.endswith("s") and singular(first.low) in by_first_word() and first.is_capital and talk


_PARTICLES = frozenset(("up", "down", "in", "out", "off", "on", "to", "back", "over", "for", "with", "and", "by", "of"))


def _keyed(tokens: Tokens) -> Drafts:
    """`save with Ctrl+S`, `leave the field with Tab`: the key that does it is pressed."""
    at = next((p for p in range(1, len(tokens) - 1) if tokens[p].low in ("with", "using", "via", "by")), None)
    frames = {entry.frame for _, entry in by_first_word().get(tokens[0].low, ())}
    if at is None or not frames or any(token.is_literal for token in tokens):
        return ()
    words, (_, times) = tokens[at + 1 :], repeated(tokens[1:at])
    words = words[1:] if words[0].low in ("pressing", "hitting") and len(words) > 1 else words
    key = KEYS.get(" ".join(lows(words))) or parse_key(words)
    led = {"key", "keys", "shortcut", "combination"} & {*lows(words[:3])}
    named = bool(led) or words[0].is_capital or words[-1].low in ("key", "keys", "shortcut")
    done = bool(frames & _KEYED) or (key is not None and "+" in key)
    return (Draft("press", value=Text(key), confidence=CLEAR, times=times),) if key and named and done else ()


_KEYED: frozenset[Frame] = frozenset(("named", "dialog", "frame", "tab", "submit", "copy", "paste"))
"""What verbs do that a key may do as well."""


def _base(entry: VerbEntry, form: str, rest: tuple[str, ...]) -> str:
    for lemma in entry.lemmas:
        first, *others = lemma.split()
        if tuple(others) == rest and form in inflections(first):
            return first
    return form


_READERS: dict[Frame, Reader] = {
    "target": on_target,
    "fill": typed,
    "set": set_to,
    "select": selected,
    "drag": dragged,
    "place": opened,
    "press": pressed,
    "none": alone,
    "wait": waited,
    "upload": uploaded,
    "scroll": scrolled,
    "remember": remembered,
    "dialog": dialog_answered,
    "tab": tab_switched,
    "frame": frame_switched,
    "toggle": toggled,
    "download": downloaded,
    "submit": submitted,
    "copy": copied,
    "paste": pasted,
    "highlight": highlighted,
    "mark": marked,
    "adds": added,
    "deal": dealt,
    "apply": applied,
    "register": registered,
    "complete": completed,
    "named": on_named_control,
}
