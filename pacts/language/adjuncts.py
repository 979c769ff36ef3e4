"""What stands around a deed or a statement and carries no claim: `click Save right away`, `Therefore I click Save`.

The readers know a clause without it. What is left out is told as a remark, for no step holds it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from itertools import pairwise, product
from typing import Final, Literal, get_args

from pacts.language.deed_verbs import deed_words, done_words
from pacts.language.english_verbs import base_form
from pacts.language.lead import LOOKED_AT, commands, find_predicate, strip_lead
from pacts.language.lexicon import DETERMINERS, KEYS, NUMBER_WORDS, PRONOUNS, RELATIONS, nouns
from pacts.language.persons import people
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.verbs import by_first_word, check_leads

Place = Literal["around", "before", "behind", "behind a deed", "behind a statement", "behind typing", "label"]
_BEFORE: Final[frozenset[Place]] = frozenset(("around", "before"))
_BEHIND: Final[frozenset[Place]] = frozenset(
    ("around", "behind", "behind a deed", "behind a statement", "behind typing")
)
_REST: Final = "…"
_ENDS: Final = frozenset((",", ";", ".", "!", "?", "…", ")"))
_JOINTS: Final = frozenset(("and", "then", "but"))
_OPENERS: Final = _JOINTS | {",", ";", ":", "-", "*", "•", "now", "also", "given", "when", "so"}
"""Before a lead these may stand, and open a clause within a sentence, too."""
_SPEAKERS: Final = frozenset(("i", "we", "you", "he", "she", "they"))
_MATTER: Final = DETERMINERS | _SPEAKERS | {"it", "there", "nothing", "please"}
"""What a clause without a verb in its first place begins with."""
_CLAUSAL: Final = frozenset(("because", "since", "so"))
"""Before a clause of its own they give a reason or a purpose; `since Monday` is a time."""
_PERFECT: Final = frozenset(("has", "have", "had"))
"""With these "since" tells from when on."""
_ENABLING: Final = frozenset(("can", "could", "may", "might", "will", "knows", "know"))
"""In a clause behind "so" they say what it is for; without them it may be what is to be reached."""
_REACHING: Final = frozenset(("drag", "scroll", "move", "zoom", "resize", "slide", "rotate", "adjust"))
"""Deeds that go on until something is so."""
_TYPING: Final = frozenset(("type", "types", "enter", "enters", "write", "writes", "fill", "fills", "input", "key"))
_SAYING: Final = frozenset(
    "type types enter enters write writes say says send sends post posts answer answers reply replies "  # noqa: SIM905 - a table
    "search searches".split()
)
"""Deeds by which unquoted words may be given."""
_CALLED: Final = frozenset("says reads states saying reading called named titled labelled labeled".split())  # noqa: SIM905 - a table
"""Behind these unquoted words may be a text or a name."""
_INTO: Final = frozenset(("in", "into", "as", "to", "with", "on", "from", "for", "is", "are"))
"""Behind a text's verb they end the text."""
_DEGREES: Final = frozenset("many much few little long often high low big large small wide good far".split())  # noqa: SIM905 - a table
_ALL: Final = frozenset(("all", "everything", "everybody", "both", "them"))
"""Before "at once" they say that it is one deed."""
_HOLDING: Final = frozenset(relation[-1] for relation in RELATIONS) | DETERMINERS | {"or", "all", "than", "as"}
"""Before a phrase they make it a part of something."""
_PREPOSITIONS: Final = frozenset(("in", "on", "at", "from", "for", "with", "by", "under", "inside", "within"))
_POINTING: Final = frozenset(
    "click clicks press presses tap taps hit hits push choose chooses select selects "  # noqa: SIM905 - a table
    "pick picks use".split()
)
"""Deeds whose object is a control, called by what stands on it."""
_FEWEST: Final = 2
"""Words of a clause that is left."""
_MOST_ROLE: Final = 4
"""Words of a role: `the senior loan officer`."""
_MOST_LABEL: Final = 4
_STORY: Final = frozenset(("want", "would", "need", "can", "could", "wish", "like"))
"""Behind "As an admin, I" they tell a story, not a step."""
_THERE: Final = frozenset(
    "needed necessary required applicable possible asked prompted available present offered shown displayed".split()  # noqa: SIM905 - a table
)
"""`If needed, …`: the thing may not be there."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    """One line of the table, spelled out."""

    words: tuple[str, ...]
    place: Place
    rest: bool = False
    """A clause of its own belongs to it: "because …"."""
    comma: bool = False
    """It is a lead only with a comma behind it."""
    named: bool = False
    """Names may end so: it is a tail only where the name before it has plainly ended."""


@dataclass(slots=True)
class _Sentence:
    """A sentence and what was taken out of it."""

    tokens: Tokens
    said: list[Tokens] = field(default_factory=list)

    def drop(self, start: int, end: int, said: Tokens) -> None:
        self.tokens = (*self.tokens[:start], *self.tokens[end:])
        self.said.append(said[:-1] if said[-1].low == "," else said)


def without_adjuncts(tokens: Tokens) -> tuple[Tokens, list[Tokens]]:
    """The sentence without the adverbials that carry no claim, and these, to be told."""
    if _first_words().isdisjoint(lows(tokens)):
        return tokens, []
    if len(tokens) <= _LONGEST_LEAD and _is_only_lead(tokens):
        return (), [tokens]
    sentence = _Sentence(_unlabelled(tokens))
    _without_role(sentence)
    _without_leads(sentence)
    _without_tails(sentence)
    return _condition_behind(sentence.tokens), sentence.said


def _is_only_lead(tokens: Tokens) -> bool:
    words = tuple(token.low for token in tokens if token.kind != "mark")
    return any(not phrase.rest for phrase in _table(_BEFORE)[1].get(words, ()))


_LONGEST_LEAD: Final = 8
"""Tokens of a sentence that is nothing but a lead: "As mentioned before." """


def with_adjuncts(clause: Tokens, beside: Sequence[Tokens]) -> Tokens:
    """A clause with what was left out right before and behind it, as its author wrote it."""
    for said in beside:
        first, last = min(t.start for t in clause), max(t.end for t in clause)
        if last <= said[0].start <= last + _GAP or said[-1].end <= first <= said[-1].end + _GAP:
            clause = (*clause, *said)
    return clause


_GAP: Final = 3
"""Characters between a clause and what is left out of it: a space, or a mark and one."""


def _unlabelled(tokens: Tokens) -> Tokens:
    """`Next step: click Save`: without its label."""
    colon = next((at for at, token in enumerate(tokens[: _MOST_LABEL + 1]) if token.low in (":", "-", "–")), 0)
    numbered = colon > 1 and (tokens[colon - 1].kind == "number" or tokens[colon - 1].low in NUMBER_WORDS)
    head = tokens[: colon - numbered]
    label = colon > 0 and lows(head) in _labels() and colon + 1 < len(tokens)
    rest = tokens[colon + 1 :]
    ordered = label and (_orders(rest) or strip_lead(rest[:LOOKED_AT]).asserted)
    return rest if ordered and (tokens[colon].low == ":" or rest[0].start > tokens[colon].end) else tokens


def _orders(tokens: Tokens) -> bool:
    lead = strip_lead(tokens[:LOOKED_AT])
    return bool(lead.tokens) and (commands(tokens) or lead.tokens[0].low in deed_words())


def _without_role(sentence: _Sentence) -> None:
    """`As the senior loan officer, I …`."""
    tokens = sentence.tokens
    if lows(tokens[:1]) != ("as",):
        return
    start = 1 + (lows(tokens[1:2]) in {("a",), ("an",), ("the",)})
    end = next((at for at in range(start, min(len(tokens), start + _MOST_ROLE)) if _is_role(tokens, at)), 0) + 1
    rest = tokens[end + (lows(tokens[end : end + 1]) == (",",)) :]
    told = end > 1 and bool(rest) and (rest[0] is not tokens[end] or rest[0].low in _SPEAKERS)
    if told and not (rest[0].low in _SPEAKERS and lows(rest[1:2]) and rest[1].low in _STORY):
        sentence.drop(0, len(tokens) - len(rest), tokens[:end])


def _is_role(tokens: Tokens, at: int) -> bool:
    ends = at + 1 < len(tokens) and (tokens[at + 1].low == "," or tokens[at + 1].low in _SPEAKERS)
    return ends and tokens[at].low in people()


def _without_leads(sentence: _Sentence) -> None:
    at = 0
    while at < len(sentence.tokens):
        if not _opens(sentence.tokens, at):
            at += 1
            continue
        told = _at(sentence.tokens, at, _BEFORE)
        size = max((_lead_size(sentence.tokens, at, phrase) for phrase in told), default=0)
        if size:
            sentence.drop(at, at + size, sentence.tokens[at : at + size])
        at += not size


def _opens(tokens: Tokens, at: int) -> bool:
    return at == 0 or tokens[at - 1].low in _OPENERS or (tokens[at - 1].low in _SPEAKERS and at > 0)


def _lead_size(tokens: Tokens, at: int, phrase: _Phrase) -> int:
    """How many tokens a lead has here, its comma included; 0 where it is none."""
    end = at + len(phrase.words)
    if phrase.rest:
        return _reason_before(tokens, at, end)
    comma = lows(tokens[end : end + 1]) == (",",)
    rest = tokens[end + comma :]
    if not rest or (phrase.comma and (at or not comma)) or any(token.is_capital for token in tokens[at + 1 : end]):
        return 0
    if rest[0].low in ("and", "or", "then", ":") or (comma and at and not _begins(rest)):
        return 0
    return end + comma - at if comma or _begins(rest) else 0


def _reason_before(tokens: Tokens, at: int, end: int) -> int:
    """`Since nothing else is left, …`: where a clause of its own stands before a comma."""
    comma = next((place for place in range(end, len(tokens) - 1) if tokens[place].low == ","), 0)
    if at or not comma or not _is_clause(tokens[at], tokens[end:comma]):
        return 0
    return comma + 1 - at


def _begins(tokens: Tokens) -> bool:
    """Whether the matter of a clause begins here."""
    first = tokens[0]
    if first.is_literal or first.low in _MATTER:
        return True
    base = first.low in by_first_word() or base_form(first.low) == first.low
    return first.value.islower() and (first.low in check_leads() or (first.low in deed_words() and base))


def _without_tails(sentence: _Sentence) -> None:
    at = _FEWEST
    while at < len(sentence.tokens):
        told = _at(sentence.tokens, at, _BEHIND)
        deed = bool(told) and _orders(sentence.tokens)
        size = max((_tail_size(sentence.tokens, at, phrase, deed=deed) for phrase in told), default=0)
        if size:
            before, behind = _around(sentence.tokens, at, at + size)
            sentence.drop(at - before, at + size + behind, sentence.tokens[at : at + size])
        at += not size
        at = max(_FEWEST, at)


def _around(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """How many marks before and behind a tail belong to it: a comma, a dash, brackets."""
    before = tokens[start - 1].low
    if before == "(" and lows(tokens[end : end + 1]) == (")",):
        return 1, 1
    return int(before in (",", "-", "–", "—")), 0


def _tail_size(tokens: Tokens, at: int, phrase: _Phrase, *, deed: bool) -> int:
    """How many tokens a tail has here; 0 where it is none."""
    end = at + len(phrase.words)
    if not all(token.value.islower() for token in tokens[at:end]):
        return 0
    if phrase.rest:
        end = _clause_end(tokens, end)
        clause = tokens[at + len(phrase.words) : end]
        if end < len(tokens) and tokens[end].low in ("and", "but") and not _does(tokens[end + 1 :]):
            return 0
        if phrase.words[0] in _CLAUSAL and not _gives_reason(tokens, at, clause, deed=deed):
            return 0
        if not clause or (not deed and any(token.is_literal for token in clause)):
            return 0
    ends = end == len(tokens) or (tokens[end].low in _ENDS | _JOINTS and not _goes_on(tokens[end:], phrase))
    fits = _fits(phrase, tokens[:at], deed=deed)
    return end - at if ends and fits and _is_complete(tokens[:at], phrase, deed=deed) else 0


def _clause_end(tokens: Tokens, at: int) -> int:
    """Where a clause ends: at a mark, or where another one may begin."""
    for place in range(at, len(tokens)):
        joint = tokens[place].low in _JOINTS and place + 1 < len(tokens)
        if tokens[place].low in _ENDS or (joint and _begins(tokens[place + 1 :])):
            return place
    return len(tokens)


def _goes_on(tokens: Tokens, phrase: _Phrase) -> bool:
    """`again and again`."""
    return tokens[0].low == "and" and lows(tokens[1:2]) == phrase.words[:1]


def _does(tokens: Tokens) -> bool:
    """Whether a deed or a check is told here, and no second half of a reason."""
    return tokens[0].low in _SPEAKERS or (tokens[0].low not in _MATTER and not tokens[0].is_literal)


def _gives_reason(tokens: Tokens, at: int, clause: Tokens, *, deed: bool) -> bool:
    """Whether a clause tells why or what for; for how long something has been so is no reason."""
    if tokens[at].low == "so":
        led = clause[:1] and clause[0].low in _MATTER and _ENABLING & {*lows(clause)}
        return bool(led) and (not _REACHING & {*lows(tokens[:at])} or "to" in lows(tokens[:at]))
    if not _is_clause(tokens[at], clause):
        return False
    lasting = any(a.low in _PERFECT and b.low in done_words() | {"been"} for a, b in pairwise(tokens[:at]))
    return tokens[at].low == "because" or deed or not lasting


def _is_clause(joint: Token, clause: Tokens) -> bool:
    """Whether somebody or something does or is something, and no value is told that a check would have to hold."""
    if len(clause) < _FEWEST or any(token.kind in ("quote", "reference") for token in clause):
        return False
    if joint.low == "because" and clause[0].low in _SPEAKERS:
        return True
    led = joint.low == "because" or clause[0].low in _MATTER or clause[0].low.startswith(("no", "every", "some"))
    done = any(token.low != base_form(token.low) is not None for token in clause[1:] if token.kind == "word")
    return led and clause[0].low not in ("of", "that") and (find_predicate(clause) is not None or done)


def _fits(phrase: _Phrase, before: Tokens, *, deed: bool) -> bool:
    if phrase.place == "behind a deed":
        return deed
    if phrase.place == "behind a statement":
        return not deed
    return phrase.place != "behind typing" or bool(_TYPING & {*lows(before)})


def _is_complete(before: Tokens, phrase: _Phrase, *, deed: bool) -> bool:
    """Whether a clause stands before the tail: a verb and its thing, no open phrase, no text that nobody quoted."""
    last, matter = before[-1], strip_lead(before[: len(before) - (before[-1].kind == "mark")]).tokens
    if last.low in _HOLDING or (last.kind == "mark" and last.low not in ("(", ",", "-", "–", "—", '"', ")")):
        return False
    if not matter or (matter[0].low in _PREPOSITIONS and last.low != ","):
        return False
    if phrase.words[0] in ("as", "like") and _compares(matter):
        return False
    if phrase.words == ("at", "once") and _ALL & {*lows(matter)}:
        return False
    if deed and last is matter[0] and phrase.words[0] in DETERMINERS | {"one"}:
        return False
    return not (phrase.named and not _is_told_apart(matter, deed=deed)) and not _gives_words(matter)


def _compares(matter: Tokens) -> bool:
    """`as many rows`, `the same rows`: "as before" tells with what."""
    return "same" in lows(matter) or any(a.low == "as" and b.low in _DEGREES for a, b in pairwise(matter))


def _is_told_apart(matter: Tokens, *, deed: bool) -> bool:
    """Whether a name has plainly ended: it is quoted, has an article before it, or the noun of its kind behind it.

    A statement has a verb of its own there: `"A" is shown, "B" too` says of both what is said of the first.
    """
    last = matter[-1]
    if not deed:
        joint = max((at for at, token in enumerate(matter) if token.low in _ENDS | _JOINTS), default=-1)
        return find_predicate(matter[joint + 1 :]) is not None
    typed = max((at for at, token in enumerate(matter) if token.low in _TYPING), default=len(matter))
    if last.low in PRONOUNS or (typed < len(matter) - 1 and all(token.is_literal for token in matter[typed + 1 :])):
        return False
    led = any(token.low in DETERMINERS for token in matter[1:-1])
    plain = matter[0].low not in _POINTING or last.low in KEYS
    return plain or last.is_literal or led or (last.low,) in nouns()


def _gives_words(matter: Tokens) -> bool:
    """`type see you`, `a file called see you`: unquoted words that may go on."""
    starts = [at for at, token in enumerate(matter) if token.low in _CALLED or (not at and token.low in _SAYING)]
    rest = matter[starts[-1] + 1 :] if starts else ()
    led = bool(rest) and starts[-1] == 0 and rest[0].low in DETERMINERS
    return bool(starts) and not led and not any(token.is_literal or token.low in _INTO for token in rest)


def _condition_behind(tokens: Tokens) -> Tokens:
    """`If needed, accept the cookies`: as `accept the cookies if needed`."""
    if len(tokens) <= _FEWEST + 1 or tokens[0].low != "if" or tokens[1].low not in _THERE or tokens[2].low != ",":
        return tokens
    rest, led = tokens[3:], replace(tokens[0], value="if")
    end = next((at for at in range(1, len(rest)) if rest[at].low in _ENDS | _JOINTS), len(rest))
    return (*rest[:end], led, tokens[1], *rest[end:]) if _orders(rest) else tokens


@cache
def _phrases() -> tuple[_Phrase, ...]:
    found: list[_Phrase] = []
    place: Place = "around"
    places: dict[str, Place] = {f"[{name}]": name for name in get_args(Place)}
    for line in (files("pacts.language") / "adjuncts.txt").read_text(encoding="utf-8").splitlines():
        if line in places:
            place = places[line]
        elif line and not line.startswith("#"):
            found.extend(_spelled(line, place))
    return tuple(found)


def _spelled(line: str, place: Place) -> list[_Phrase]:
    """Every phrase that a line stands for."""
    parts = line.split()
    marks = {mark for mark in (_REST, ",", "!") if parts[-1] == mark}
    choices = [_choices(part) for part in parts[: len(parts) - len(marks)]]
    said = (tuple(word for word in words if word) for words in product(*choices))
    return [_Phrase(words, place, _REST in marks, "," in marks, "!" in marks) for words in said]


def _choices(part: str) -> tuple[str, ...]:
    return (*part.rstrip("?").split("|"), *("",) * part.endswith("?"))


@cache
def _labels() -> frozenset[tuple[str, ...]]:
    return frozenset(phrase.words for phrase in _phrases() if phrase.place == "label")


def _at(tokens: Tokens, at: int, places: frozenset[Place]) -> list[_Phrase]:
    """The phrases of some places that begin at a token."""
    sizes, phrases = _table(places)
    found = (phrases.get(lows(tokens[at : at + size]), ()) for size in sizes.get(tokens[at].low, ()))
    return [phrase for same in found for phrase in same]


@cache
def _table(places: frozenset[Place]) -> tuple[dict[str, frozenset[int]], dict[tuple[str, ...], list[_Phrase]]]:
    """By a phrase's first word how many words it may have, and the phrases by all of their words."""
    sizes: dict[str, frozenset[int]] = {}
    phrases: dict[tuple[str, ...], list[_Phrase]] = {}
    for phrase in _phrases():
        if phrase.place in places:
            sizes[phrase.words[0]] = sizes.get(phrase.words[0], frozenset()) | {len(phrase.words)}
            phrases.setdefault(phrase.words, []).append(phrase)
    return sizes, phrases


@cache
def _first_words() -> frozenset[str]:
    return frozenset(phrase.words[0] for phrase in _phrases()) | {"as", "if"}
