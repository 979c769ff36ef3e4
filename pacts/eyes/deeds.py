"""A deed in the author's words against what a control is called: how far the name accounts for verb and object."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pacts.domain.deed_words import CHOOSING, GOING, HIDING, LIGHT, MAKING, SHOWING, TAKING, called, split
from pacts.eyes.vocabulary import FILLER, KIND_WORDS
from pacts.eyes.words import Phrase, kin_of, opposed, phrase, stem

_NEUTRAL: Final = frozenset(
    phrase(
        "all everything now here this it them me your icon more some only please currently just s selected current per "
        "at from by into onto within"
    ).concepts
)
"""Words of a name that do not make it another deed."""
_LINKING: Final = frozenset(
    "i am are that what which who whose where how when is was were been has have had do did done be it they we "  # noqa: SIM905 - a table
    "there".split()
)
"""Words of a clause that tell no thing: "the stations that are free"."""
_CLAUSE: Final = frozenset({"what", "which", "who", "where", "when", "how"})
_SORTS: Final = frozenset(
    phrase(
        "column layer mode feature setting option filter state tool helper joker lifeline step screen part slide view "
        "navigation toolbar header footer sidebar bar window site app application number value amount"
    ).concepts
)
"""Nouns that only say of what sort a thing is: "the traffic layer" is called "Traffic"."""
_FORMATS: Final = frozenset(phrase("csv excel xls xlsx pdf json xml file spreadsheet").concepts)
"""What is written: "Export to Excel" exports, where none of them is asked for."""
_KINDS: Final = frozenset(word for kind in KIND_WORDS for word in phrase(kind).concepts)
_TOOL: Final = re.compile(r"(.*)\s(?:with|using|via|by)\s(?:its|the|a|an)\s(.+)", re.IGNORECASE)
"""What the control is or shows: "edit the card with its pencil"."""
_OWNER: Final = re.compile(r"(\w)['’]s\b")
"""Whose the thing is: the page says the bare name."""
_SPAN: Final = re.compile(
    r"\b(?:last|past|previous|recent) (?=\d+ (?:minute|hour|day|week|month|quarter|year)s?\b)", re.IGNORECASE
)
"""Before a span of time: what shows "the last 7 days" may be called "7 days"."""
_NOT_YET: Final = re.compile(r"not (?:yet )?(\w{3,}ed)\b", re.IGNORECASE)
_QUOTED: Final = re.compile(r'"([^"]+)"')
_CODE: Final = re.compile(r"(?=.*[a-z])(?=.*[\d.])[\w-]+(?:[.-]\w+)+", re.IGNORECASE)
"""What names one thing without a capital: "web-2", "plan.pdf"."""
_INSTRUMENT: Final = re.compile(
    r".*(?<!\bnext)(?<!\bclose)\s"
    r"(?:(?:with|in|as|by|via|about)\s(?:the\s)?|(?:to|for|on)\s(?!(?:the|an?|my|our|your)\s))"
    r"(?!(?:this|that|these|those)\s)(\S+(?:\s\S+)?)\Z"
)
"""What is behind a preposition may be all that the control says: "answer the invitation with Maybe",
"switch to German". "To the case" and "about this case" tell what it is done to, and other things may be called so."""
_GOAL: Final = re.compile(r"(?<!\bup)(?<!\bback)(?<!\bdown)(?<!\bover)\s(?:to|for|on)\s(?:the\s)?\Z")
_SWITCHING: Final = re.compile(r"(?:enable|disable|show|display|include|turn (?:on|off)|toggle|use)\s+", re.IGNORECASE)
"""What a switch says before what it switches; whether that is on, its state tells."""


UNSAID: Final = 3
"""Where a name comes that does not say the verb."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What is to be done: the verb, and the words of what it is done to."""

    said: str
    verb: str
    object: tuple[str, ...]
    """Concepts, without those that carry no meaning."""
    names: tuple[str, ...] = ()
    """Concepts that were quoted or capitalised: they must be on the page."""
    last: tuple[str, ...] = ()
    """Concepts behind the last preposition."""
    about: bool = False
    """What is behind it is what the thing is about: "the article about the bridge"."""
    to_it: bool = False
    """The last preposition tells where it goes or whom it is for: "get directions to Station Road"."""
    tool: tuple[str, ...] = ()
    """Words for the picture or sign by which it is done."""

    asks: bool = False
    """What is to be shown is told by a clause: "what I sent"."""
    said_besides: frozenset[str] = frozenset({"as"})
    """Concepts that a name may say or not: "save as a template"."""

    @property
    def chooses(self) -> bool:
        """Whether the verb says no more than that something is brought to view, gone to or chosen."""
        return self.verb in SHOWING | CHOOSING | GOING


def deed_of(said: str) -> Deed:
    """A deed in words taken apart."""
    plain = _SPAN.sub("", _OWNER.sub(r"\1", said.replace('"', "")))
    told = _TOOL.fullmatch(plain)
    tool = tuple(word for word in phrase(told[2]).tokens if word not in KIND_WORDS) if told else ()
    words = (told[1] if told and tool else plain).split()
    size = split([word.lower() for word in words]) or min(1, len(words) - 1)  # a deed begins with its verb
    verb, rest = " ".join(words[:size]).lower(), " ".join(words[size:])
    loud = " ".join(word for word in words[size:] if word[:1].isupper() or _CODE.fullmatch(word))
    names = (*_QUOTED.findall(said), loud)
    behind = _INSTRUMENT.fullmatch(f" {rest}")
    last = _telling(behind[1]) if behind else ()
    about = " about " in f" {rest}"
    to_it = behind is not None and _GOAL.search(rest[: -len(behind[1])]) is not None
    asks = bool(_CLAUSE & {*rest.lower().split()[:3]})
    object_, loud_ones = _object(verb, rest), _telling(" ".join(names))
    return Deed(said, verb, object_, loud_ones, last, about=about, to_it=to_it, tool=tool, asks=asks)


def _object(verb: str, rest: str) -> tuple[str, ...]:
    """The object's concepts without those that say no more than the verb: "a new mail" is written."""
    same = {word for name in called(verb) for word in phrase(name).concepts if " " not in name} if verb else set()
    return tuple(word for word in _telling(rest) if word not in same) or _telling(rest)


def _telling(words: str) -> tuple[str, ...]:
    said = phrase(words)
    return (
        tuple(dict.fromkeys(word for word in said.concepts if word not in FILLER | _NEUTRAL | _LINKING))
        if words
        else ()
    )


@dataclass(frozen=True, slots=True)
class Account:
    """What a name says of a deed."""

    verb: int | None
    """0: it says the verb itself, 1: another word for it, 2: a less near one, None: it does not say it."""
    unmet: tuple[str, ...]
    """Concepts of the object that it does not say."""
    left: tuple[str, ...]
    """Concepts of the name that the deed does not say."""
    met: int
    """How many concepts of the object it says."""


@lru_cache(maxsize=4096)
def account(deed: Deed, name: str, *, switches: bool = False) -> Account | None:
    """What a name says of the deed; None where it says the opposite."""
    shown = phrase(_SWITCHING.sub("", name, count=1) if switches else name)
    if not shown.plain or (not switches and _is_opposite(deed, shown)):
        return None
    return min(_accounts(deed, shown), key=_weight)


def _is_opposite(deed: Deed, shown: Phrase) -> bool:
    """Whether the name says the opposite of the verb: "closed issues" are shown, "No thanks" refuses."""
    if shown.plain in called(deed.verb):
        return False
    if _turned(deed.said) & {_OTHER_WAY[word] for word in shown.tokens if word in _OTHER_WAY} and not (
        _turned(deed.said) & {*shown.tokens}
    ):
        return True
    rest = [token for token in shown.tokens if not set(phrase(token).concepts) <= set(deed.object)]
    return bool(rest) and opposed(phrase(deed.verb or deed.said), phrase(" ".join(rest)))


_OTHER_WAY: Final = {"on": "off", "off": "on", "up": "down", "down": "up"}
"""What turns a verb into its opposite."""


def _turned(said: str) -> set[str]:
    """The particle of the verb, which stands behind it or behind the thing: "switch the lamp off"."""
    words = said.lower().split()
    return {*words[1:2], *words[-1:]} & _OTHER_WAY.keys()


def _weight(one: Account) -> tuple[int, int, int]:
    return len(one.left) + len(one.unmet), UNSAID if one.verb is None else one.verb, -one.met


def _accounts(deed: Deed, shown: Phrase) -> Iterator[Account]:
    """The name with each word that may stand for the verb taken out, and with none."""
    yield _compared(deed, list(shown.concepts), None)
    for other, far in called(deed.verb).items() if deed.verb else ():
        rest = _without(shown, phrase(other), stems=not far)
        if rest is not None:
            yield _compared(deed, list(phrase(" ".join(rest)).concepts) if rest else [], far)


def _without(shown: Phrase, verb: Phrase, *, stems: bool) -> list[str] | None:
    """The words of the name without the verb's; None where it does not say them all."""
    told = list(shown.stems if stems else shown.tokens)
    kept = list(shown.tokens)
    for word in verb.stems if stems else verb.tokens:
        if word not in told:
            return None
        at = told.index(word)
        if _is_done(kept[at], verb) or is_a_thing(kept[at], verb.tokens):
            return None
        told.pop(at)
        kept.pop(at)
    return kept


def _is_done(token: str, verb: Phrase) -> bool:
    """Whether a name tells what is done already: "Starred" lists the mails with a star, and gives none."""
    return token.endswith("ed") and token not in verb.tokens


def is_a_thing(token: str, verb: Sequence[str]) -> bool:
    """Whether a word of a control's name is a noun like the verb: "Orders" lists them, and orders nothing."""
    return token.endswith("s") and token[:-1] in verb


def undone(name: str) -> str:
    """What a control offers whose name tells that it is not done yet: "Not starred" is there to star."""
    told = _NOT_YET.match(name)
    return f"{stem(told[1])}{name[told.end() :]}" if told else name


def _compared(deed: Deed, name: list[str], verb: int | None) -> Account:
    kin = {word: other for word in deed.object if word not in name for other in kin_of(word) & {*name}}
    met = [kin.get(word, word) for word in deed.object if word in name or word in kin]
    unmet = tuple(word for word in deed.object if word not in name and word not in kin)
    numbered = any(word.isdigit() for word in deed.object)
    counted = not (numbered or all(word.isdigit() for word in name))
    left = [word for word in name if word not in met and not (word.isdigit() and counted)]
    common = FILLER | _NEUTRAL | (frozenset[str]() if _FORMATS & set(deed.object) else _FORMATS)
    telling = tuple(word for word in left if word not in common)
    return Account(verb, unmet, telling, len(met))


def is_sort(concept: str) -> bool:
    """Whether a word of the object only says of what sort it is."""
    return concept in _SORTS or concept in _KINDS


def is_light(deed: Deed) -> bool:
    """Whether the verb only says that something is made: "make a bid"."""
    return deed.verb in LIGHT | MAKING


def takes(deed: Deed) -> bool:
    """Whether something is chosen by ticking it: "order dinner"."""
    return deed.verb in TAKING


def hides(deed: Deed) -> bool:
    """Whether something is to be put out of view."""
    return deed.verb in HIDING
