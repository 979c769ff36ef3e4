"""A slip of the pen in a word of the language itself: "Clik the button", "I shoud see".

Only words that carry the sentence are put right (verbs, modals, what is said of a thing): the eyes compare those of the
page. A slip is one letter too few, one too many, or two that changed places; another letter is another word
("clock", "check"). It is looked for only where a sentence is not understood as it stands.
"""

from functools import cache
from typing import Final

from pacts.language.lexicon import DETERMINERS
from pacts.language.tokens import Token, Tokens, tokenize
from pacts.language.verbs import by_first_word, check_leads

LEAST: Final = 4
"""Letters of a word that is put right: a shorter one may be anything."""
_WORDS: Final = frozenset(
    """
    when then given after before while should must will would have been does that with from into onto displayed
    shown visible hidden redirected enabled disabled checked unchecked selected highlighted empty contains
    contain containing equals appears appear disappears disappear present message button field link page
    checkbox dropdown dialog table menu following user nothing error search searches searched sign filter sort
    remove delete save cancel close edit create update add
    """.split()  # noqa: SIM905 - read as prose
)
_SHORT: Final = {"teh": "the", "hte": "the", "adn": "and", "nad": "and", "taht": "that"}
"""Slips of short words; none is a word."""
_OTHER_WORDS: Final = frozenset(
    """
    acme ageing agreeing apples archie arise arises arising asset assets bank banked banking banks bloc booed
    booing bookmaking boos bough brows busy compete competed competes competing coped copes coping crate dads
    decease deceased deceases denise denny dose ease eased eases easing ensue ensued ensuing equal eras exist
    fags filed filer filers filing fining finnish fins fond freeing fund gong holing hoover hoovered hoovering
    hoovers hove inert inputting inset insets lading lads lave lick licks lied lies loges loin loins lunch
    lunched lunches lunching mars memories moses mousse muse mused muses musing pace paced paces pacing past
    pasts pate pates payed pics pined pining pint pints plying pots preset raisin reamed reaming recoded
    recoding reid relay relayed relaying relays relied relies rely relying repay repaying repays rest rests
    retied retired retires retuning rise rises rising sate sated sates saying says seep seeping seeps sept
    setter shard shoe shoes show shred side sided sides siding sing singed singing sings sinning sins sipped
    sipping sips skis slid sopping sore sores sown spotted spotting stared staring stat stats steep steeps
    steppe stoop stoops string stuck sues sued suing tale taped taping tess test tics tsar tuned tuning turing tying
    unelected urns waist wile wits wold writ writs zoos form forms
    """.split()  # noqa: SIM905 - read as prose
)
"""Words of their own that are one slip away from one of the language's."""


@cache
def _known() -> frozenset[str]:
    """Every word that is never put right."""
    return frozenset(by_first_word()) | check_leads() | _WORDS | DETERMINERS | _OTHER_WORDS


@cache
def _meant() -> dict[str, frozenset[str]]:
    """Slip → the words that it may stand for."""
    found: dict[str, set[str]] = {}
    words = {
        word for word in frozenset(by_first_word()) | check_leads() | _WORDS if len(word) >= LEAST and word.isalpha()
    }
    for word in words:
        for slip in _slips(word):
            found.setdefault(slip, set()).add(word)
    return {slip: frozenset(words) for slip, words in found.items() if slip not in _known()}


def _slips(word: str) -> set[str]:
    """What comes of it with a letter too few, doubled, or two that changed places; its first letter stays."""
    places = range(1, len(word))
    missing = {word[:at] + word[at + 1 :] for at in places}
    doubled = {word[:at] + word[at - 1] + word[at:] for at in range(1, len(word) + 1)}
    swapped = {word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :] for at in places}
    return {slip for slip in missing | doubled | swapped if len(slip) >= LEAST and slip != word}


def has_plain_slip(text: str) -> bool:
    """Whether a word stands in it that is none at all, whatever the rest says."""
    return any(word in _SHORT for word in text.lower().split())


def respelled(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The text with its slips put right, and each of them beside what it was read as; none: the text itself."""
    slips = [(token, right) for token in _own_words(tokenize(text)) if (right := _put_right(token.value)) is not None]
    for token, right in reversed(slips):
        text = text[: token.start] + right + text[token.end :]
    return text, tuple((token.value, right) for token, right in slips)


def _own_words(tokens: Tokens) -> list[Token]:
    """The words that are no names: small ones, and those that begin a sentence."""
    return [
        token
        for before, token in zip((None, *tokens), tokens, strict=False)
        if token.kind == "word" and (token.value.islower() or before is None or before.low in {".", ":", ";"})
    ]


def _put_right(word: str) -> str | None:
    low = word.lower()
    if low in _known():
        return None
    words = _meant().get(low, frozenset()) if low not in _SHORT else frozenset((_SHORT[low],))
    if len(words) != 1:
        return None
    (right,) = words
    return right.capitalize() if word[:1].isupper() else right
