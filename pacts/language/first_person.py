"""Whoever acts is told as "I": `the sexton removes the card and closes it` is read as `I remove the card and close it`.

The readers know every deed in the first person. Who it is that acts is told as a remark, for no step holds it.
"""

from dataclasses import replace
from functools import cache
from typing import Final

from pacts.language import predicates
from pacts.language.deed_verbs import deed_words, done_words, size_of
from pacts.language.english_verbs import base_form
from pacts.language.lexicon import DETERMINERS, nouns
from pacts.language.persons import NOBODY, PERSONS, people
from pacts.language.tokens import Token, Tokens, lows, put_in
from pacts.language.verbs import by_first_word, check_leads

_TITLES: Final = frozenset(("mr", "mrs", "ms", "dr", "prof", "professor", "sister", "father"))
_ONE: Final = DETERMINERS - {"each", "every", "all", "both", "no"} | {"any", "another"}
_MOST_WORDS: Final = 4
"""Words between an article and the noun of a person: "the very senior loan officer"."""
_OPENERS: Final = frozenset(
    "when once after if before until while whenever given and but then , ; : so finally next now afterwards "  # noqa: SIM905 - a table
    "as that later because".split()
)
"""Behind these a clause may begin, and so may who acts in it."""
_ADVERBS: Final = frozenset("then now next also just simply first finally again later quickly carefully still".split())  # noqa: SIM905 - a table
_JOINTS: Final = frozenset(("and", "then", ",", ";", "but"))
_PRONOUNS: Final = frozenset(("he", "she", "someone", "somebody", "anyone", "anybody"))
_SEEING: Final = frozenset(
    "sees see notices notice gets receives finds observes spots saw noticed got received found "  # noqa: SIM905 - a table
    "lands arrives ends checks views reads verifies expects looks".split()
)
"""What a person takes in: the readers know it of "the user"."""
_UNDERGOES: Final = frozenset(
    "redirected navigated taken notified informed able prompted warned asked logged signed presented shown sent "  # noqa: SIM905 - a table
    "brought led returned allowed".split()
)
_PERFECT: Final = frozenset(("has", "have", "had"))
_WANTING: Final = frozenset(
    "wants want wanted needs need tries try tried decides decided "  # noqa: SIM905 - a table
    "begins starts attempts chooses has goes proceeds".split()
)
_OBJECT_LEADS: Final = DETERMINERS | frozenset(
    "on in into onto to for from with over out up off back away through at it them him her himself herself themselves "  # noqa: SIM905 - a table
    "all both every each another one two three four five some any nothing something as".split()
)
"""What a deed's object begins with."""
_NO_DEEDS: Final = frozenset(
    ("reads", "views", "shows", "lists", "lands", "looks", "has", "is", "comes", "makes", "checks", "expects")
)
"""Third persons that tell what is seen or what something is like as often as a deed."""


def in_first_person(tokens: Tokens) -> tuple[Tokens, list[Tokens]]:
    """The sentence with "I" for each person who acts, "the user" for one who sees; and the words of who it was."""
    said: list[Token] = []
    who: list[Tokens] = []
    at, acts = 0, False
    while at < len(tokens):
        size = _somebody(tokens, at) if _begins(tokens, at) else 0
        told = _verb(tokens, at, size) if size else None
        if told is not None:
            put, end = told
            if tokens[at].low not in _PRONOUNS:
                who.append(tokens[at : at + size])
            said.extend(put)
            at, acts = end, put[0].low == "i"
        elif acts and _goes_on(tokens, at):
            said.append(_based(tokens[at]))
            at += 1
        else:
            acts = acts and tokens[at].low not in (".", "that", "which", "who", "when", "if")
            said.append(tokens[at])
            at += 1
    return (tuple(said), who) if who or len(said) != len(tokens) or _changed(said, tokens) else (tokens, [])


def _changed(said: list[Token], tokens: Tokens) -> bool:
    return any(one is not other for one, other in zip(said, tokens, strict=True))


def _begins(tokens: Tokens, at: int) -> bool:
    return at == 0 or tokens[at - 1].low in _OPENERS


def _somebody(tokens: Tokens, at: int) -> int:
    """How many tokens name a person here: `the bike mechanic`, `Mrs Hill`, `she`; 0 for none."""
    first = tokens[at]
    if first.kind != "word":
        return 0
    if first.low in _PRONOUNS:
        return 1
    if first.low.rstrip(".") in _TITLES and first.is_capital:
        end = at + 1 + (lows(tokens[at + 1 : at + 2]) == (".",))
        names = [t for t in tokens[end : end + 2] if t.is_capital]
        return end + len(names) - at if names else 0
    if first.low in _ONE:
        return _described(tokens, at)
    return _named(tokens, at)


def _described(tokens: Tokens, at: int) -> int:
    end = at + 1
    while end < min(len(tokens), at + 1 + _MOST_WORDS) and tokens[end].kind == "word" and tokens[end].value.islower():
        low = tokens[end].low
        behind = tokens[end + 1 : end + 2]
        if (low in people() or low in PERSONS) and behind and (behind[0].kind == "word" or behind[0].low == ","):
            relative = _relative(tokens, end + 1)
            if behind[0].low not in people() | PERSONS:
                return end + 1 + relative - at
        if low in deed_words() and low not in ("test", "guest", "end", "power"):
            return 0
        end += 1
    return 0


def _relative(tokens: Tokens, at: int) -> int:
    """`, who is logged in,`: how many tokens that has."""
    start = at + (tokens[at].low == ",")
    told = lows(tokens[start : start + 2]) in (("who", "is"), ("who", "has"))
    if not told:
        return 0
    size = 5 if lows(tokens[start + 2 : start + 4]) in (("logged", "in"), ("signed", "in")) else 0
    closed = size and start > at and lows(tokens[start + 4 : start + 5]) == (",",)
    return (size + 1 if closed else size - 1 + (start > at)) if size else 0


def _named(tokens: Tokens, at: int) -> int:
    """`Ann Lee`, `when Ann`, `Ann then`: a name; one word that begins a sentence may be any noun."""
    size = 0
    while size < 2 and at + size < len(tokens) and _is_name(tokens[at + size], tokens[at + size :]):  # noqa: PLR2004 - first and last name
        size += 1
    behind = tokens[at + size :]
    led = bool(behind) and behind[0].low in _ADVERBS
    behind = behind[1:] if led else behind
    if not size or (at == 0 and size == 1 and not led) or len(behind) < 2 or not behind[0].value.islower():  # noqa: PLR2004 - verb and object
        return 0
    deed = size_of(behind) or behind[0].low in by_first_word()
    tells = behind[0].low.endswith("s") and behind[0].low not in _BY_ITSELF | _NO_DEEDS
    return size if deed and tells and _leads_object(behind[1:]) else 0


_BY_ITSELF: Final = frozenset(
    "opens closes loads updates submits saves changes refreshes starts stops plays shows hides moves turns ends "  # noqa: SIM905 - a table
    "downloads sends creates deletes adds removes runs".split()
)
"""What a thing with a name does, too: "Autosave saves the draft"."""


def _is_name(token: Token, tokens: Tokens) -> bool:
    known = token.low in _no_names() or (token.low,) in nouns()
    return token.is_capital and not known and len(token.low) > 1 and len(tokens) > 1


@cache
def _no_names() -> frozenset[str]:
    return NOBODY | PERSONS | DETERMINERS | deed_words() | check_leads() | _OPENERS | predicates.ADVERBS


def _verb(tokens: Tokens, at: int, size: int) -> tuple[tuple[Token, ...], int] | None:
    """What stands for who acts and the verb, and where it ends in the sentence; None where nobody does anything."""
    start = at + size
    end = start
    while end < len(tokens) and (tokens[end].low in _ADVERBS or tokens[end].low.endswith("ly")):
        end += 1
    if end >= len(tokens) or tokens[end].kind != "word" or not tokens[end].value.islower():
        return None
    verb, here = tokens[end], tokens[at]
    known = tokens[at + size - 1].low in PERSONS or size == 1
    wanted = _wanted(tokens, end)
    if wanted is not None and not known:
        return ((_speaker(here), *tokens[start:end], wanted), end + 2 + (tokens[end + 1].low == "to"))
    if _is_deed(tokens, end):
        return ((_speaker(here), *tokens[start:end], _based(verb)), end + 1)
    if known:
        return None
    after = tokens[end + 1].low if end + 1 < len(tokens) else ""
    helped = verb.low in predicates.MODALS | {"does", "did"}
    done = verb.low in _PERFECT and after in done_words()
    undergoes = verb.low in predicates.BE and after in _UNDERGOES
    if helped or done or undergoes or verb.low in _SEEING | _WANTING:
        return ((put_in("the", here), put_in("user", here), *tokens[start:end], verb), end + 1)
    past = verb.low in deed_words() and verb.low in done_words() and _leads_object(tokens[end + 1 :])
    return ((_speaker(here), *tokens[start:end], verb), end + 1) if past else None


def _wanted(tokens: Tokens, at: int) -> Token | None:
    """The verb, in its base form, of `has renamed the folder`, `has to rename the folder`; None for another."""
    to = lows(tokens[at + 1 : at + 2]) == ("to",)
    behind = tokens[at + 1 + to :]
    if not behind or behind[0].low not in deed_words() or not _leads_object(behind[1:]):
        return None
    if to and tokens[at].low in _WANTING:
        return behind[0] if behind[0].low in by_first_word() or base_form(behind[0].low) == behind[0].low else None
    done = tokens[at].low in _PERFECT and not to and behind[0].low.endswith("ed")
    base = base_form(behind[0].low) if done else None
    return put_in(base, behind[0]) if base is not None else None


def _goes_on(tokens: Tokens, at: int) -> bool:
    """`… and closes the card`: the second deed of who acts."""
    before = at
    while before and tokens[before - 1].low in _ADVERBS - {"then"}:
        before -= 1
    return before > 0 and tokens[before - 1].low in _JOINTS and _is_deed(tokens, at)


def _is_deed(tokens: Tokens, at: int) -> bool:
    """Whether a third person of a verb by which deeds are told stands here, and what it is done to."""
    low, behind = tokens[at].low, tokens[at + 1 :]
    third = tokens[at].kind == "word" and low.endswith("s") and not low.endswith("ss") and low not in _NO_DEEDS
    if not third or low not in deed_words() or _base(low) is None:
        return False
    return _leads_object(behind) or not behind or behind[0].low in (",", ".", "and", "then")


def _leads_object(tokens: Tokens) -> bool:
    if not tokens:
        return False
    first = tokens[0]
    return first.is_literal or first.low in _OBJECT_LEADS or (first.is_capital and first.kind == "word")


def _speaker(at: Token) -> Token:
    return replace(put_in("I", at), low="i")


def _based(token: Token) -> Token:
    base = _base(token.low)
    return put_in(base, token) if base is not None else token


@cache
def _base(low: str) -> str | None:
    if not low.endswith("s"):
        return None
    shorter = (low[:-1], low[:-2], low[:-3] + "y")
    listed = next((one for one in shorter if one in by_first_word()), None)
    return listed if listed is not None else base_form(low)
