"""Whether two names mean the same thing, something like it, something else, or the opposite."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final, Literal

from pacts.domain.deed_words import groups, verbs
from pacts.eyes.record_name import CODE
from pacts.eyes.vocabulary import FILLER, KIND_WORDS, SIGNS
from pacts.eyes.words import Phrase, identifier, mistyped, opposed, phrase, stem, weak_others
from pacts.healing.tongues import in_english

Bond = Literal["same", "near", "doubtful", "other", "opposed", "unknown"]
"""From "the same name" to "its opposite". `near`: shorter or longer by words that change nothing. `doubtful`: by words
that may name another thing. `other`: other words. `unknown`: one of the two has no name in words."""
_NEAREST: Final[tuple[Bond, ...]] = ("same", "near", "doubtful", "opposed", "other", "unknown")


def _words(said: str) -> frozenset[str]:
    return frozenset(said.split())


WIDENING: Final = _words(
    "all everyone everybody everything every each any both bulk multiple permanently forever irreversibly draft "
    "drafts template test demo later schedule scheduled automatically anonymously without with instead again copy "
    "another preview private public selected and then not except only old archived deleted backup "
    "confirm repeat current previous emergency billing shipping delivery birth second secondary alternative other "
    "guardian parent partner spouse internal external net gross average expected estimated remaining left minimum "
    "maximum "
    "sans ohne senza sin sem zonder utan uden uten bez "
    "alle alles allen tous toutes todos todas tutti tutte immer toujours "
    "bestätigen wiederholen confirmer confirmez répéter répétez confirmar confirme repetir repita repite conferma "
    "confermare ripeti ripetere bevestig bevestigen herhaal herhalen bekräfta upprepa bekræft gentag bekreft gjenta "
    "potwierdź powtórz "
    "aktuelle aktuelles alte altes alten actuel actuelle ancien ancienne actual antiguo antigua attuale vecchio "
    "vecchia atual antigo antiga huidig huidige oud oude vorige nuvarande gammal gamla nuværende nåværende gammelt "
    "obecny obecne stary stare "
    "zweite zweiter zweites andere anderes autre segundo segunda otro otra secondo seconda altro altra outro outra "
    "tweede ander annan annat anden andet drugi inny inne "
    "unsubscribe abbestellen abmelden kündigen beenden stornieren désabonner résilier annuler arrêter baja cancelar "
    "anular disdire disdici annulla annullare opzeggen afmelden annuleren stoppen avsluta avbryt avsäga avboka "
    "opsig opsige afmeld afbestil afslut avslutt avbestill zrezygnuj anuluj wypisz zakończ "
    "netto brutto brut neto bruto lordo moyen moyenne médio medio gemiddelde estimé estimado stimato geschätzt "
    "restant restante residuo mínimo máximo minimo massimo"
)
"""Words that make of a deed or a field another one when they come or go: "Send" is not "Send to all", and "Newsletter"
is not what ends it. In each language of the vocabulary the same: all, without, repeat, old, other, end, at most."""
HARMLESS: Final = (
    FILLER
    | KIND_WORDS
    | _words(
        "now here click go get page step up down out more details information info item entry "
        "record enter type choose select pick please it them view field number code id date website online "
        "by or as from at "
        "de du des d l le la les un une au aux à en et ou par pour avec dans sur comme ce votre vos votre mes mon ma "
        "der die das den dem des ein eine einen einer im in am an auf aus zu zum zur und oder mit von für als bei "
        "ihr ihre "
        "el los las lo del al y o con por para como en su sus mi mis tu "
        "il i gli della dello dei degli di da nel nella e ed per che come suo sua "
        "do dos das da no na nos nas os as um uma em com ao "
        "het een van op te voor bij en of met uw je "
        "w na do z ze i oraz lub dla od "
        "och för på av med till ett att og til af på et den det"
    )
)
"""Words that come and go in rewording without making another thing of it."""
_CONTROLS: Final = _words("refresh compose more settings search details back next menu filter help")
"""Words of buttons that are no deeds."""
_SHORTEST_ABBREVIATION: Final = 3
_ABBREVIATION: Final = 4
_STEM: Final = 6
"""Letters of a word that is seldom the first of a compound."""
_ENDING: Final = 3
"""Letters of an ending."""
_NUMBERED: Final = _words(
    "page day step chapter week month year row line item level part question room seat table version order "
    "invoice ticket issue case no number nr lesson unit"
)
"""Words behind which a number is a name: "Page 2" is not "Page 3"; "Inbox 2" may become "Inbox 3"."""


_DATES: Final = _words(
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec "
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"
)
"""Words of a date: what a label tells of the day is another at every visit."""
_ASKED: Final = _words("type date")
"""At the end of a name they say what of a thing is asked; at its beginning they are what one does ("Type a name")."""
_OR_WORDS: Final = _words("or oder ou eller lub")
_OR: Final = re.compile(rf"\b(?:{'|'.join(sorted(_OR_WORDS))})\b|\w ?/ ?\w")
"""Between two names for one thing: "Country / region", "Department or team"."""
_CHANGES: Final = stem("changes")
_RECORD: Final = re.compile(r"\b[a-z]{1,3}\d+\b|\b[a-z][\w-]*[-_/#]\d+\b")
"""What numbers a record: "R-1040", "worker-2", "b12"; a counter such as "Inbox 2" does not."""
_TIME: Final = re.compile(r"^\W*(\d{1,2}[:.]\d\d)\b")
_NO_LETTER: Final = re.compile(r"[\W_]+")
_OF: Final = re.compile(r"\bof (?:the |a |an )?(\w+)")
_PREFIXED: Final = re.compile(r"(?:un|de|dis|non|re|dés|des)-(?=\w{3})|(?:un|dis)(?=\w{4})")
"""A prefix that makes another deed of a word, or no deed of it."""
_NUMBER_SIGN: Final = re.compile(r"#\s?\d")


@dataclass(frozen=True, slots=True)
class _Difference:
    shared: int
    akin: int
    """Words paired with one that may stand for them."""
    lost: tuple[str, ...]
    gained: tuple[str, ...]

    def without(self, words: frozenset[str]) -> "_Difference":
        """The same but for some words."""
        lost, gained = (tuple(word for word in one if word not in words) for one in (self.lost, self.gained))
        return _Difference(self.shared, self.akin, lost, gained)


def nearest(was: Sequence[str], now: Sequence[str], around: frozenset[str] = frozenset()) -> Bond:
    """The nearest bond of the first name of one with any name of the other."""
    if not was or not now:
        return "unknown"
    if bond(was[0], now[0], around) == "opposed":
        return "opposed"
    pairs = {(was[0], name) for name in now} | {(name, now[0]) for name in was}
    found: list[Bond] = [bond(one, other, around) for one, other in pairs]
    return min(found, key=_NEAREST.index)


@lru_cache(maxsize=16_384)
def bond(was: str, now: str, around: frozenset[str] = frozenset()) -> Bond:
    """How the name that something had goes with the one that something has.

    Args:
        was: the old name.
        now: the new one.
        around: word stems that stood around the old element: what is named after them is no other thing.
    """
    if was == now:
        return "same"
    if _are_two_records(was, now) or _is_turned(was, now):
        return "opposed"
    if _run_together(was) == _run_together(now) != "":
        return "same"
    one, other = _read(was), _read(now)
    if one.plain and (one.plain == other.plain or _is_sign_for(was, other) or _is_sign_for(now, one)):
        return "same"
    found = _bond(one, other, around)
    if found in {"other", "doubtful", "opposed"} and (not _difference(one, other).shared or _are_foreign(was, now)):
        return _translated(was, now, around) or found
    return found


def _are_foreign(was: str, now: str) -> bool:
    """Whether both are known in another language: two names with a word in common are of one language."""
    return bool(in_english(was)) and bool(in_english(now))


def _are_two_records(was: str, now: str) -> bool:
    """Whether both names tell the number of a record, or begin with a time, and not the same: "R-1040", "13:30"."""
    pairs = [(rule.findall(was.casefold()), rule.findall(now.casefold())) for rule in (_RECORD, _TIME)]
    pairs.append((CODE.findall(was), CODE.findall(now)))
    return any(mine and theirs and not set(mine) & set(theirs) for mine, theirs in pairs)


def _run_together(name: str) -> str:
    """The letters of a name: "QuickEdit" is "Quick Edit", "E-mail" is "Email"."""
    return _NO_LETTER.sub("", name).casefold()


def _is_turned(was: str, now: str) -> bool:
    """Whether one of two names is the other with a prefix that turns it: "De-escalate", "Unwatch", "Re-send"."""
    short, long = sorted((was.casefold(), now.casefold()), key=len)
    return bool(_PREFIXED.match(long)) and _PREFIXED.sub("", long, count=1) == short


def _translated(was: str, now: str, around: frozenset[str]) -> Bond | None:
    """The bond of the two in English, where exactly one of them was said in another language."""
    left, right = in_english(was), in_english(now)
    if not left and not right:
        return None
    bonds: list[Bond] = [
        _bond(_read(one), _read(other), around) for one in _orders(left or was) for other in _orders(right or now)
    ]
    found = min(bonds, key=_NEAREST.index)
    return found if found != "other" else None


def _orders(said: str) -> tuple[str, ...]:
    """The words, and with the last one first: many languages put the verb there ("Instanz erstellen")."""
    words = said.split()
    return (said, " ".join((words[-1], *words[:-1]))) if len(_read(said).concepts) > 1 else (said,)


def _is_sign_for(text: str, other: Phrase) -> bool:
    """Whether a text is a sign such as "×" that may stand for the other."""
    return text.strip() in SIGNS and bool(other.concepts) and set(other.concepts) <= set(_read(text).concepts)


def _pointed_at(said: Phrase) -> frozenset[str]:
    """What stands behind "this": it names nothing but what is there."""
    words = said.folded.split()
    return stems(after for word, after in pairwise(words) if word in {"this", "your", "my"})


@lru_cache(maxsize=8192)
def _read(text: str) -> Phrase:
    """The text's phrase; of a sign such as "×" what it stands for."""
    sign = SIGNS.get(text.strip())
    return phrase(sign) if sign else phrase(text)


def _bond(one: Phrase, other: Phrase, around: frozenset[str]) -> Bond:
    if not one.plain or not other.plain:
        return "other"
    differ = _difference(one, other)
    if not differ.lost or not differ.gained:
        differ = differ.without(_pointed_at(one) | _pointed_at(other))
    if opposed(one, other) or _contradicts(differ) or _points_back(one, other):
        return "opposed"
    if not differ.lost and not differ.gained:
        return "near" if differ.akin else "same"
    if not differ.shared and not differ.akin:
        return "other"
    found = _grown(differ, around)
    if found == "near" and (_asks_of_it(one, other) or _is_of_another(differ, other)):
        return "doubtful"
    gained = [word for word in differ.gained if word not in _OR_WORDS]
    either = not differ.lost and len(gained) <= differ.shared and _OR.search(other.folded)
    return "near" if found == "doubtful" and either else found


def _asks_of_it(one: Phrase, other: Phrase) -> bool:
    """Whether just one of two names ends in what is asked of the thing that the other one names: "Phone type"."""
    ends = [said.tokens[-1] in _ASKED for said in (one, other) if said.tokens]
    return len(set(ends)) > 1


def _is_of_another(differ: _Difference, other: Phrase) -> bool:
    """Whether the new name says of what it is, and the old one did not: "Name", "Name of the table"."""
    return not differ.lost and bool(stems(_OF.findall(other.folded)) & set(differ.gained))


def _grown(differ: _Difference, around: frozenset[str]) -> Bond:
    """The bond of two names with some words in common."""
    changed = {*differ.lost, *differ.gained}
    if changed & _widening():
        return "opposed"
    if not differ.lost or not differ.gained:
        told = around - _verbs() if differ.lost else around  # a deed that is dropped is another deed
        return "near" if all(word in _harmless() or word in told for word in changed) else "doubtful"
    if all(word in _harmless() for word in changed) and not _are_other_things(differ):
        return "near"
    return "other"


def _difference(one: Phrase, other: Phrase) -> _Difference:
    """What is left of the two when like words are paired off."""
    mine, theirs = list(_meaning(one)), list(_meaning(other))
    shared = _paired(mine, theirs, str.__eq__) + _paired(mine, theirs, _one_word)
    akin = _paired(mine, theirs, _akin)
    return _Difference(shared, akin, tuple(mine), tuple(theirs))


def _paired(mine: list[str], theirs: list[str], alike: Callable[[str, str], bool]) -> int:
    """Takes the words that go together out of both; says how many."""
    pairs = 0
    for word in list(mine):
        partner = next((other for other in theirs if alike(word, other)), None)
        if partner is not None:
            mine.remove(word)
            theirs.remove(partner)
            pairs += 1
    return pairs


def _meaning(said: Phrase) -> tuple[str, ...]:
    """The concepts of a name without counters."""
    words = tuple(dict.fromkeys(said.concepts))  # "Add new" adds once
    if len(words) > 1 and said.stems[-1] == _CHANGES and "with" not in said.folded.split():
        words = words[:-1]  # "Save changes" edits nothing
    keeps = any(word in _NUMBERED for word in said.tokens) or _NUMBER_SIGN.search(said.text)
    kept = tuple(word for word in words if keeps or not word.isdigit())
    return kept or words


def _one_word(one: str, other: str) -> bool:
    """Whether the two are one word, shortened or mistyped."""
    if one.startswith("=") or other.startswith("=") or one.isdigit() or other.isdigit():
        return False
    short, long = sorted((one, other), key=len)
    if long in {f"{short}s", f"{short}e"} or mistyped(one, other):
        return True
    return long.startswith(short) and _is_shortened(len(short), len(long) - len(short))


def _is_shortened(letters: int, more: int) -> bool:
    """Whether a word of so many letters with so many more is likely the same: "spec", "specification".

    "Car" is not "card", and a long word that goes on is made of two: "Rechnung", "Rechnungsadresse".
    """
    if letters <= _ABBREVIATION:
        return letters >= _SHORTEST_ABBREVIATION and more >= _SHORTEST_ABBREVIATION
    return letters <= _STEM or more <= _ENDING


def _contradicts(differ: _Difference) -> bool:
    """Whether one word was put for another that is known to mean something else: "e-mail" for "company"."""
    if not differ.lost or not differ.gained:
        return False
    if any(word.isdigit() for word in differ.lost) and any(word.isdigit() for word in differ.gained):
        return True
    return _both_known(differ)


def _points_back(one: Phrase, other: Phrase) -> bool:
    """Whether one says to, on or in where the other says from, off or out."""
    mine, theirs = set(one.folded.split()), set(other.folded.split())
    return any(
        (there & mine - theirs and back & theirs - mine) or (there & theirs - mine and back & mine - theirs)
        for there, back in _TURNS
    )


_TURNS: Final = tuple(
    (_words(there), _words(back))
    for there, back in (
        ("to", "from"), ("on", "off"), ("in", "out"), ("an ein", "aus"), ("auf", "ab"), ("op", "af"), ("aan", "uit af"),
        ("pa", "av fra fran"), ("till", "fran"), ("til", "fra"), ("do", "od"),
    )
)  # fmt: skip
"""Small words of which one turns what the other says, in one language."""


def _both_known(differ: _Difference) -> bool:
    lost = [word for word in differ.lost if _is_known(word)]
    gained = [word for word in differ.gained if _is_known(word)]
    pairs = [(one, other) for one in differ.lost for other in differ.gained]
    return bool(lost and gained) and not any(_holds(one, other) for one, other in pairs)


def _holds(one: str, other: str) -> bool:
    """Whether one concept is told more closely by the other: "name" and "full name"."""
    mine, theirs = set(one.lstrip("=").split()), set(other.lstrip("=").split())
    return mine < theirs or theirs < mine


def _akin(one: str, other: str) -> bool:
    """Whether one may stand for the other: "save" and "submit", "approve" and "confirm"."""
    if other in _akin_words().get(one, frozenset()) or other in weak_others(one):
        return True
    return bool(_deeds().get(one, frozenset()) & _deeds().get(other, frozenset()))


_AKIN: Final = (
    "member, people, person, user, employee, colleague, teammate",
    "file, document, attachment",
    "ticket, case, request, issue",
    "booking, reservation, appointment",
    "product, item, article, goods",
    "due date, deadline",
    "status, state",
    "company, organisation, business, firm",
    "street, address",
    "description, details, summary",
    "details, information",
    "name, full name",
    "clear, reset",
    "load, show",
    "place, complete, submit, confirm",
    "select, choose, pick",
    "team, group",
    "comment, note, remark, message",
    "link, url",
    "start, begin, from",
    "end, until, to",
)
"""Words that name the same on one page or another, where nothing carries the old one."""


@cache
def _akin_words() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for line in _AKIN:
        said = {_concept(word) for word in line.split(", ")}
        for word in said:
            table.setdefault(word, set()).update(said - {word})
    return {word: frozenset(others) for word, others in table.items()}


@cache
def _deeds() -> dict[str, frozenset[int]]:
    """Concept of a verb → the numbers of the lines it stands in."""
    table: dict[str, set[int]] = {}
    for at, (_, shown) in enumerate(groups()):
        for verb in shown:
            table.setdefault(_concept(verb), set()).add(at)
    return {verb: frozenset(lines) for verb, lines in table.items()}


_THINGS: Final = (
    "number, id, no, nr",
    "code",
    "date",
    "type",
    "information, info, details",
    "record, entry, item",
    "field, input, box, textbox, textarea, area, text",
    "button, btn, control, element, icon, label",
    "checkbox, switch, toggle, radio",
    "dropdown, selector",
    "list",
    "table",
    "menu",
    "tab",
    "form",
    "page",
    "step",
    "link",
    "image",
    "message",
    "dialog, modal, popup",
    "section, panel, container",
    "website, online",
    "select, choose, pick",
    "enter",
    "view",
    "get",
    "up",
    "down",
    "out",
)
"""Words that may come and go in rewording, but not one for another of another line."""


_FIELDS: Final = (
    "email, phone, password, user name, first name, last name, company, city, zip, country, state, address, "
    "date of birth, quantity, price, subject, message, description, category, gender, language, department, "
    "confirm password, full name, name, title, street, amount, iban, vat, number, url, website, tax, fax, "
    "discount code, start date, end date, date, time, total"
)
"""What fields ask for."""


def _is_known(word: str) -> bool:
    return word.startswith("=") or word in _known()


@cache
def _known() -> frozenset[str]:
    """Concepts whose meaning is known well enough to say that two of them differ."""
    return _verbs() | _fields()


@cache
def _verbs() -> frozenset[str]:
    said = {*(verb for verb in verbs() if " " not in verb), *_CONTROLS}
    return frozenset(_concept(verb) for verb in said)


@cache
def _fields() -> frozenset[str]:
    return frozenset(_concept(word) for word in _FIELDS.split(", "))


@cache
def _concept(said: str) -> str:
    return " ".join(phrase(said).concepts)


@cache
def _harmless() -> frozenset[str]:
    return frozenset(concept for word in HARMLESS for concept in (stem(word), _concept(word))) - _widening()


def _are_other_things(differ: _Difference) -> bool:
    """Whether one harmless word was put for another that is no word for the same: "Card number" is not "Card type"."""
    mine, theirs = ({_things()[word] for word in words if word in _things()} for words in (differ.lost, differ.gained))
    return bool(mine and theirs) and not mine & theirs


@cache
def _things() -> dict[str, int]:
    """Harmless word → the number of its line: words of one line stand for each other."""
    lines = (line.split(", ") for line in _THINGS)
    return {said: at for at, words in enumerate(lines) for word in words for said in (stem(word), _concept(word))}


@cache
def _widening() -> frozenset[str]:
    return frozenset(stem(word) for word in WIDENING) | {_concept("new"), _concept("previous")}


@lru_cache(maxsize=8192)
def is_deed(word: str) -> bool:
    """Whether a word names something one does, as buttons are called."""
    return _concept(word) in _verbs()


@lru_cache(maxsize=8192)
def is_asked_for(word: str) -> bool:
    """Whether a word names what fields ask for: "company", "name", "date"."""
    return _concept(word) in _fields()


@lru_cache(maxsize=8192)
def is_specific(name: str) -> bool:
    """Whether a name says more than a deed or a common noun: "Place order", not "Save"."""
    words = [word for word in _read(name).concepts if word not in _harmless()]
    return len(words) > 1


@lru_cache(maxsize=8192)
def is_telling(name: str) -> bool:
    """Whether a name says more than what buttons and fields everywhere are called: "Nearby", not "Save" or "Name"."""
    words = [word for word in _read(name).concepts if word not in _harmless() and not word.isdigit()]
    return len(words) > 1 or any(not _is_known(word) for word in words)


def words_of(names: Iterable[str]) -> frozenset[str]:
    """The stems of the words of names, as they are written."""
    return frozenset(word for name in names for word in _read(name).stems)


def undated(name: str) -> str:
    """A name without its figures and the names of months and days: "Next invoice on" of "Next invoice on 3 May"."""
    return " ".join(word for word in _read(name).tokens if word not in _DATES and not word.isdigit())


def stems(texts: Iterable[str]) -> frozenset[str]:
    """The word stems and concepts of texts and identifiers."""
    found: set[str] = set()
    for text in texts:
        if text:
            said = identifier(text)
            found.update(said.stems, said.concepts)
    return frozenset(found)
