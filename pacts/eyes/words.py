"""How well the author's words match words of the page, judged in levels from "the same" to "close"."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final

from pacts.eyes.vocabulary import FILLER, KIN, KIND_WORDS, MARKS, NEGATIONS, OPPOSITES, SYNONYMS, WEAK_SYNONYMS

LEVELS: Final[dict[str, float]] = {
    "same": 1.0,  # character for character
    "case": 0.98,  # the same but for capitals and width
    "marks": 0.96,  # but for punctuation, "*", "(required)", an icon
    "counter": 0.93,  # but for a number the page appends: "Cart (3)"
    "joined": 0.92,  # but for where words are split: "log in" and "Login", "e-mail" and "email"
    "forms": 0.90,  # but for word forms and filler words: "Save the changes", "saved change"
    "synonym": 0.86,  # other words of the same meaning
    "part": 0.70,  # the words are a part of what the page says; up to `PART_SPAN` more by how large a part
    "described": 0.62,  # the page's words are a part of what the author says; up to `PART_SPAN` more
    "weak": 0.66,  # may stand for each other: "save" and "submit"
    "typo": 0.72,  # a letter or two differ in a long word
    "fuzzy": 0.50,  # most words agree; up to `FUZZY_SPAN` more
}
"""Score of each level, in one place. Above 0.8 a person would say "yes, that one"."""
WHOLE: Final = frozenset({"same", "case", "marks", "counter", "joined", "forms", "synonym"})
"""Levels at which every word is accounted for, on both sides."""
PART_SPAN: Final = 0.18
FUZZY_SPAN: Final = 0.14
KIND_LEFT: Final = 0.02
"""What a part loses when a word for the kind had to be left out."""
DESCRIBED_SHARE: Final = 0.6
"""Share of a description that the page must say: "cart badge" is not the "Bag" link."""
TYPO_RATIO: Final = 0.9
"""Letters two long words must share to be one word mistyped; "contract" and "contrast" share 0.88."""
_LONG_WORD: Final = 8
_SHORTEST_TYPO: Final = 4
_ROOT: Final = 3
"""Letters a word keeps at least."""
_SHORT_TEXT: Final = 12
"""Words of a text in which the author's may stand in any order."""
FUZZY_FLOOR: Final = 0.6
"""Share of words two phrases must have in common to be close at all."""

_EMPTY: Final = frozenset(
    (
        *("the", "a", "an", "when", "where", "which", "who", "whom", "whose", "what", "how", "why", "if", "whether"),
        *("while", "because", "since", "than", "as", "is", "are", "was", "were", "be"),
    )
)
"""Words that say nothing of a longer text that they stand in."""
_ENDINGS: Final = (
    *("isations", "izations", "isation", "ization", "ations", "ation", "itions", "ition", "ions", "ion", "ments"),
    *("ment", "ances", "ance", "ences", "ence", "ers", "er", "ors", "or", "als", "al", "ings", "ing", "ed", "es", "s"),
    *("e", "y"),
)
"""What turns a verb into the noun of what is done, or of who does it."""
_SPACE = re.compile(r"\s+")
_NOT_WORD = re.compile(r"[^\w]+|_+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_NUMBERS = re.compile(r"\d[\d.,]*\+?")
_REACH: Final = 3
"""Words behind a negation that it may deny."""
_BELOW_ZERO = re.compile(r"(?:^|(?<=[\s(,:]))[-\u2212]\d[\d.,]*")
_MEASURE = re.compile(r"\d ?%")
"""A number that counts nothing: "Save 20%" is another thing than "Save"."""
_KEYS = re.compile(
    r"[\s,;:(\[-]*(?:\b(?:or|press|use|with|shortcut|hotkey|keys?)\b[\s:]*)*"
    r"(?:\b(?:(?:ctrl|alt|shift|cmd)\s?|control|option|command|meta|win)\+\s?)+"
    r"(?:\w|f\d\d?|enter|return|delete|del|esc|space|tab|[/?.,])(?:\s+keys?)?\s*[)\]]*$"
)
"""A combination of keys at the end of a name, and what introduces it."""
_NUMERO = re.compile(r"(?:(?<=\w )no\.$|(?<=\w )no\.:|\bno\. ?(?=\d)|^no\.$|№)")
"""An abbreviated number: "Member no.", "No. 5"."""
_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    """A text at each of the levels of likeness."""

    text: str
    folded: str
    plain: str
    tokens: tuple[str, ...]
    stems: tuple[str, ...]
    concepts: tuple[str, ...]
    """Stems with synonyms folded into one and filler words left out."""

    @property
    def joined(self) -> str:
        """The plain words written as one."""
        return self.plain.replace(" ", "")


@lru_cache(maxsize=65_536)
def squeeze(text: str) -> str:
    """The text with every run of white space made one blank, as Playwright compares it."""
    return _SPACE.sub(" ", text.replace("\u200b", "").replace("\u00ad", "")).strip()


@lru_cache(maxsize=32_768)
def phrase(text: str) -> Phrase:
    """A text of the page, or the author's words, taken apart once."""
    squeezed = squeeze(text)
    folded = unicodedata.normalize("NFKC", squeezed).casefold()
    plain = _NOT_WORD.sub(" ", _NUMERO.sub("number ", _APOSTROPHE.sub("", folded))).strip()
    words = tuple(plain.split())
    tokens = tuple(word for word in words if word not in MARKS) or words
    stems = tuple(map(stem, tokens))
    return Phrase(squeezed, folded, " ".join(tokens), tokens, stems, _concepts(stems))


@lru_cache(maxsize=16_384)
def identifier(text: str) -> Phrase:
    """An id, class, `name` or test id read as words: "firstName" and "first_name" are "first name"."""
    return phrase(_CAMEL.sub(" ", text).replace("-", " ").replace("_", " "))


_PLURALS: Final = {
    "children": "child",
    "grandchildren": "grandchild",
    "men": "man",
    "women": "woman",
    "people": "person",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "wives": "wife",
    "knives": "knife",
    "shelves": "shelf",
    "halves": "half",
    "loaves": "loaf",
    "criteria": "criterion",
}
"""Plurals that no ending tells."""


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """The word without plural and verb endings; light, so that different words stay different."""
    word = _PLURALS.get(word, word)
    for ending, put, least in (
        ("ies", "y", 5),
        ("sses", "ss", 5),
        ("ches", "ch", 5),
        ("shes", "sh", 5),
        ("xes", "x", 4),
    ):
        if word.endswith(ending) and len(word) >= least:
            return word[: -len(ending)] + put
    if word.endswith("s") and len(word) > _ROOT and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        if word.endswith(ending) and len(word) - len(ending) >= _ROOT and re.search("[aeiouy]", word[: -len(ending)]):
            word = _undoubled(word[: -len(ending)])
            break
    return word[:-1] if word.endswith("e") and len(word) > _ROOT + 1 else word


def _undoubled(word: str) -> str:
    return word[:-1] if len(word) > _ROOT and word[-1] == word[-2] and word[-1] not in "lsz" else word


@cache
def _synonyms() -> dict[tuple[str, ...], str]:
    """Stems of each phrase of `SYNONYMS` → the name of its group."""
    return {_stems(said): f"={group[0]}" for group in SYNONYMS for said in group}


@cache
def _longest() -> int:
    return max(len(key) for key in _synonyms())


def _stems(said: str) -> tuple[str, ...]:
    return tuple(map(stem, said.split()))


def _concepts(stems: tuple[str, ...]) -> tuple[str, ...]:
    table, found, at = _synonyms(), [], 0
    while at < len(stems):
        for size in range(min(_longest(), len(stems) - at), 0, -1):
            group = table.get(stems[at : at + size])
            if group is not None:
                found.append(group)
                at += size
                break
        else:
            found.append(stems[at])
            at += 1
    return tuple(word for word in found if word not in FILLER) or tuple(found)


@cache
def _concept_of(said: str) -> str:
    return " ".join(_concepts(_stems(said)))


@cache
def _opposites() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for left, right in OPPOSITES:
        for a in left:
            for b in right:
                table.setdefault(_concept_of(a), set()).add(_concept_of(b))
                table.setdefault(_concept_of(b), set()).add(_concept_of(a))
    return {word: frozenset(others - {word}) for word, others in table.items()}


@cache
def _weak() -> dict[str, frozenset[str]]:
    return _others(WEAK_SYNONYMS)


def _others(groups: Iterable[Sequence[str]]) -> dict[str, frozenset[str]]:
    """Each concept of the groups → those that stand in a group with it."""
    table: dict[str, set[str]] = {}
    for group in groups:
        said = {_concept_of(word) for word in group}
        for word in said:
            table.setdefault(word, set()).update(said - {word})
    return {word: frozenset(others) for word, others in table.items()}


def opposed(one: Phrase, other: Phrase) -> bool:
    """Whether the two contradict each other: "Delete" and "Save", "Next" and "Previous", "Save" and "Don't save"."""
    mine, theirs = set(one.concepts), set(other.concepts)
    if mine == theirs and one.tokens == other.tokens:
        return False
    if bool(NEGATIONS & set(one.tokens)) != bool(NEGATIONS & set(other.tokens)):
        return True
    only_mine, only_theirs = mine - theirs, theirs - mine
    table = _opposites()
    return any(table.get(word, frozenset()) & only_theirs for word in only_mine)


def weak_others(concept: str) -> frozenset[str]:
    """The concepts that may stand for this one where the page has nothing better."""
    return _weak().get(concept, frozenset())


@cache
def _kin() -> dict[str, frozenset[str]]:
    return _others(KIN)


def kin_of(concept: str) -> frozenset[str]:
    """The concepts of nouns that an interface may say for this one."""
    return _kin().get(concept, frozenset())


@dataclass(frozen=True, slots=True)
class Match:
    """How well two phrases agree."""

    score: float
    level: str

    def __bool__(self) -> bool:
        return self.score > 0


NO_MATCH: Final = Match(0.0, "none")


@lru_cache(maxsize=65_536)
def match(said: Phrase, shown: Phrase, *, quoted: bool = False) -> Match:
    """How well what the author said agrees with what the page shows; 0 where they contradict each other."""
    if not said.plain or not shown.plain:
        return Match(LEVELS["same"], "same") if said.text and said.text == shown.text else NO_MATCH
    if "-" in said.folded and said.joined.isdigit() and _signs(said) != _signs(shown):
        return NO_MATCH
    level = equal_level(said, shown)
    if level:
        return Match(LEVELS[level], level)
    if opposed(said, shown):
        return NO_MATCH
    if said.concepts == shown.concepts:
        return Match(LEVELS["synonym"], "synonym")
    return max(
        (
            _part(said, shown),
            _barely(said, shown, quoted=quoted),
            _described(said, shown, quoted=quoted),
            _weakly(said, shown),
            _fuzzy(said, shown, quoted=quoted),
        ),
        key=lambda found: found.score,
    )


def equal_level(said: Phrase, shown: Phrase) -> str | None:
    """At which level the two are one text; None when they are not."""
    if said.text == shown.text:
        return "same"
    if said.folded == shown.folded:
        return "case"
    if said.plain in {shown.plain, _without_keys(shown)}:
        return "marks"
    if said.joined == shown.joined:
        return "joined"
    if said.plain == _without_counter(shown) and not _MEASURE.search(shown.folded):
        return "counter"
    return "forms" if _content(said) == _content(shown) else None


def _signs(of: Phrase) -> list[str]:
    """The numbers below zero: "-5" is not 5, though a dash elsewhere says nothing."""
    return _BELOW_ZERO.findall(of.folded) if any(sign in of.folded for sign in "-\u2212") else []


def _without_keys(shown: Phrase) -> str:
    """The words without the keys that do the same: "Search, or use Alt+S key", "Save (Ctrl+S)"."""
    return phrase(_KEYS.sub("", shown.folded)).plain if "+" in shown.folded else shown.plain


def _without_counter(shown: Phrase) -> str:
    return " ".join(word for word in shown.tokens if not word.isdigit())


def _content(of: Phrase) -> tuple[str, ...]:
    return tuple(word for word in of.stems if word not in FILLER) or of.stems


def _part(said: Phrase, shown: Phrase) -> Match:
    """The author's words inside the page's: as a phrase, or all of them in any order in a short text."""
    if set(said.tokens) <= _EMPTY:
        return NO_MATCH
    if f" {said.plain} " in f" {shown.plain} " or _run(said.stems, shown.stems) or _run(said.concepts, shown.concepts):
        share = len(said.plain) / max(len(said.plain), len(shown.plain))
        return Match(LEVELS["part"] + PART_SPAN * share, "part")
    among = len(said.tokens) > 1 and len(shown.tokens) <= _SHORT_TEXT and set(said.concepts) <= set(shown.concepts)
    if among and _denied(said) <= _denied(shown) and not _numbered_otherwise(said, shown):
        share = min(1.0, len(said.concepts) / len(shown.concepts))
        return Match(LEVELS["part"] - 0.04 + PART_SPAN * share, "part")
    if not said.plain.isascii() and len(said.plain) > 1 and said.plain in shown.plain:
        return Match(LEVELS["part"] + PART_SPAN * len(said.plain) / len(shown.plain), "part")
    return NO_MATCH


def _numbered_otherwise(said: Phrase, shown: Phrase) -> bool:
    """Whether a noun has another number there: "Position 3 of 7" is not position 7."""
    theirs = set(pairwise(shown.stems))
    named = [(noun, number) for noun, number in pairwise(said.stems) if number.isdigit() and not noun.isdigit()]
    return any(
        (noun, number) not in theirs and any(one == noun and other.isdigit() for one, other in theirs)
        for noun, number in named
    )


def _denied(of: Phrase) -> set[str]:
    """What stands behind a negation, by its stem: "not quite, it is scoped" does not say that it is not scoped."""
    at = [place for place, token in enumerate(of.tokens) if token in NEGATIONS]
    return {stem for place in at for stem in of.stems[place + 1 : place + 1 + _REACH] if stem not in FILLER}


def _barely(said: Phrase, shown: Phrase, *, quoted: bool) -> Match:
    """The author's words without those that only say the kind: "search box" and "Search products"."""
    bare = " ".join(word for word in said.tokens if word not in KIND_WORDS)
    if quoted or not bare or len(bare) == len(said.plain):
        return NO_MATCH
    found = _part(phrase(bare), shown)
    return Match(found.score - KIND_LEFT, "part") if found else NO_MATCH


def _run(inner: tuple[str, ...], outer: tuple[str, ...]) -> bool:
    size = len(inner)
    return 0 < size <= len(outer) and any(outer[at : at + size] == inner for at in range(len(outer) - size + 1))


def _described(said: Phrase, shown: Phrase, *, quoted: bool) -> Match:
    """The page's words inside the author's description: "product search box" and "Search"."""
    rest = [word for word in said.concepts if word not in set(shown.concepts)]
    if quoted or not shown.concepts or not set(shown.concepts) <= set(said.concepts):
        return NO_MATCH
    telling = [word for word in rest if word not in KIND_WORDS]
    if not telling:
        return Match(LEVELS["forms"] - 0.02, "forms")
    if not set(_head(said)) & set(shown.concepts):
        return NO_MATCH
    if any(word.isdigit() or word in _opposites() for word in telling) or all(
        word.isdigit() for word in shown.concepts
    ):
        return NO_MATCH
    share = len(shown.concepts) / (len(shown.concepts) + len(telling))
    return (
        Match(LEVELS["described"] + PART_SPAN * (share - DESCRIBED_SHARE), "described")
        if share >= DESCRIBED_SHARE
        else NO_MATCH
    )


def _head(said: Phrase) -> tuple[str, ...]:
    """What a description is about, before what it belongs to: "status" of "status of the order"."""
    at = said.tokens.index("of") if "of" in said.tokens[1:] else len(said.tokens)
    return _concepts(said.stems[:at])


def _weakly(said: Phrase, shown: Phrase) -> Match:
    if len(said.concepts) != 1 or len(shown.concepts) != 1:
        return NO_MATCH
    return Match(LEVELS["weak"], "weak") if shown.concepts[0] in weak_others(said.concepts[0]) else NO_MATCH


def _fuzzy(said: Phrase, shown: Phrase, *, quoted: bool) -> Match:
    """Most words agree, some of them but for a typing mistake. Numbers must agree."""
    mine, theirs = list(said.concepts), list(shown.concepts)
    shared = [word for word in mine if word in theirs]
    headless = shared and not set(_head(said)) & set(shared)
    if headless or len(shown.tokens) > 3 * len(said.tokens) + 3 or _numbers(said) != _numbers(shown):
        return NO_MATCH
    left, right = [w for w in mine if w not in shared], [w for w in theirs if w not in shared]
    close = sum(1 for word in left if any(mistyped(word, other) for other in right))
    if not shared and close < len(left):
        return NO_MATCH
    if left and close == len(left) and len(right) == close:
        return Match(LEVELS["typo"], "typo")
    if len(shared) + close < min(2, len(theirs)) or len(theirs) == 1 or any(word in _opposites() for word in left):
        return NO_MATCH
    share = 2 * (len(shared) + close) / (len(mine) + len(theirs))
    if quoted or share < FUZZY_FLOOR:
        return NO_MATCH
    return Match(LEVELS["fuzzy"] + FUZZY_SPAN * (share - FUZZY_FLOOR) / (1 - FUZZY_FLOOR), "fuzzy")


def written_so(said: Phrase, shown: Phrase) -> bool:
    """Whether some word stands in both, be it in another form or cut short: "Saturday" and "Sat"."""
    return any(one == other or _cut_short(one, other) for one in said.stems for other in shown.stems)


def _cut_short(one: str, other: str) -> bool:
    """Whether one is the beginning of the other and both are one word for the same."""
    short, long = sorted((one, other), key=len)
    return len(short) >= _ROOT and long.startswith(short) and _concepts((one,)) == _concepts((other,))


def akin(one: Phrase, other: Phrase) -> bool:
    """Whether some word of one is made of a word of the other: "correction" of "correct", "payment" of "pay"."""
    return bool({root for word in one.tokens if (root := _root(word))} & {_root(word) for word in other.tokens})


def _root(word: str) -> str:
    """The word without what makes it a noun or a form; empty for a number."""
    ending = next((end for end in _ENDINGS if word.endswith(end) and len(word) - len(end) > _ROOT), "")
    return "" if word.isdigit() or word in FILLER or len(word) <= _ROOT else _undoubled(word[: len(word) - len(ending)])


def _numbers(of: Phrase) -> list[str]:
    return _NUMBERS.findall(of.plain)


@lru_cache(maxsize=65_536)
def mistyped(one: str, other: str) -> bool:
    """Whether the two are one word but for a typing mistake; never with a prefix that turns the meaning."""
    if min(len(one), len(other)) < _SHORTEST_TYPO or one.startswith("=") or other.startswith("="):
        return False
    if any(one == prefix + other or other == prefix + one for prefix in ("un", "in", "de", "dis", "re")):
        return False
    if _doubles(one) == _doubles(other) or _swapped(one, other):
        return True
    long = min(len(one), len(other)) >= _LONG_WORD
    return long and SequenceMatcher(None, one, other, autojunk=False).ratio() >= TYPO_RATIO


def _doubles(word: str) -> str:
    """The word with doubled letters made one: "adress"."""
    return re.sub(r"(.)\1", r"\1", word)


def _swapped(one: str, other: str) -> bool:
    """Whether two neighbouring letters changed places: "recieve"."""
    if len(one) != len(other):
        return False
    off = [at for at in range(len(one)) if one[at] != other[at]]
    if len(off) != len("ab"):
        return False
    first, second = off
    return second == first + 1 and one[first] == other[second] and one[second] == other[first]
