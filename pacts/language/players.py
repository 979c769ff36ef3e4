"""Expectations about what plays: `the video is playing`, `the song should be paused`, `the audio starts to play`."""

from dataclasses import replace

from pacts.domain.plan import Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, Drafts, check
from pacts.language.lexicon import DETERMINERS
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Tokens, lows

_SEEN = frozenset(("video", "movie", "film", "clip", "trailer", "episode"))
_HEARD = frozenset(("audio", "player", "song", "music", "track", "podcast", "sound"))
_BEGINNING = frozenset("start starts started begin begins began continue continues keep keeps resume resumes".split())  # noqa: SIM905 - a table
_STAYING = frozenset("remain remains stay stays".split())  # noqa: SIM905 - a table
_STATES = {"paused": ("paused", False), "stopped": ("playing", True), "muted": ("muted", False)}
_PLAYING = frozenset(("play", "plays", "playing", "played"))
_ENDING = frozenset(("pause", "pauses", "stop", "stops"))
_BESIDE = predicates.ADVERBS | {"automatically", "immediately", "currently", "again", "to", "being", "now"}
_HELPING = predicates.MODALS | predicates.BE | predicates.NEGATIONS | {"do", "does", "did"}
_MOST = 12
"""Words of such an expectation, an attribute of the thing included."""
WORDS = (
    _SEEN
    | _HEARD
    | _BEGINNING
    | _STAYING
    | _PLAYING
    | _ENDING
    | _BESIDE
    | frozenset(_STATES)
    | {"element", "new", "next", "current", "whole"}
)
"""The words that these checks stand for."""


def read_player(tokens: Tokens, it: Target | None) -> Drafts:
    """The check whether something plays; empty when nothing of the kind is said."""
    words = tuple(token for token in tokens if token.low not in (".", "!"))
    if len(words) > _MOST or not {*lows(words)} & (_PLAYING | _ENDING | frozenset(_STATES)):
        return ()
    at = next((p for p in range(1, len(words)) if _begins(words, p)), None)
    if at is None:
        return ()
    told = _state([token.low for token in words[at:] if token.low not in _BESIDE])
    target = _player(words[:at], it) if told is not None else None
    if told is None or target is None:
        return ()
    return (replace(check("attribute", target, confidence=CLEAR), name=told[0], negated=told[1]),)


def _begins(words: Tokens, at: int) -> bool:
    """Whether what is said of the thing begins here."""
    low = words[at].low
    return low in _HELPING | _BEGINNING | _STAYING | _PLAYING | _ENDING and words[at - 1].low not in DETERMINERS


def _state(said: list[str]) -> tuple[str, bool] | None:
    """The state, and whether it is denied; None where more is said."""
    denied = sum(word in predicates.NEGATIONS for word in said) % 2 == 1
    rest = [word for word in said if word not in _HELPING]
    led = rest[1:] if rest[:1] and rest[0] in _BEGINNING | _STAYING else rest
    if rest[:1] and rest[0] in _ENDING:
        plain = rest[1:] in ([], ["playing"])
        return ("playing", not denied) if plain else None
    if len(led) != 1:
        return None
    if led[0] in _PLAYING:
        return "playing", denied
    name, opposite = _STATES.get(led[0], ("", False))
    return (name, denied != opposite) if name else None


def _player(tokens: Tokens, it: Target | None) -> Target | None:
    """What plays: the one of an attribute, or the page's own video or audio."""
    plain = [token for token in tokens if token.low not in DETERMINERS and token.low != "element"]
    nouns = [token.low for token in plain if token.kind == "word"]
    phrase = parse_target(tokens, it)
    if phrase is None or not {*nouns[:3]} & (_SEEN | _HEARD):
        return None
    if phrase.target.attributes and not phrase.target.scope:
        return phrase.target.model_copy(update={"kind": None, "noun": ""})
    plain = [token for token in plain if token.low not in ("new", "next", "current", "whole")]
    if len(plain) > 1 or any(token.kind != "word" for token in plain) or nouns[-1] not in _SEEN | _HEARD:
        return None
    either = ":is(video, audio)" if nouns[-1] == "player" else ":is(audio)"
    return Target(attributes={"css": ":is(video)" if nouns[-1] in _SEEN else either})
