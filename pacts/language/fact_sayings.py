"""How a clause tells a fact: parted at its verb into the thing, the property the verb speaks of, and the value."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pacts.language import predicates
from pacts.language.fact_values import Sort, is_figure, is_moment, value_at
from pacts.language.fact_verbs import OWN, active, linked_words
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicates import ADVERBS, BE, MODALS, NEGATIONS
from pacts.language.target_phrase import kind_noun, opens_scope
from pacts.language.tokens import Tokens, lows, said
from pacts.language.verbs import participles

ANY: frozenset[Sort] = frozenset(("quote", "firm", "bare", "name"))
_SHOWN: frozenset[Sort] = frozenset(("quote", "firm"))
_HELPING = MODALS | BE | NEGATIONS | ADVERBS | {"do", "does", "did"}
_PREPOSITIONS = frozenset(
    ("on", "at", "in", "by", "for", "from", "to", "until", "of", "out", "up", "off", "as", "over")
)
_PARTICLES = frozenset(("up", "off", "out", "over", "down", "away", "back"))
_AT = frozenset(("on", "at", "from", "until"))
_HAVING = frozenset(
    ("has", "have", "had", "shows", "show", "displays", "display", "carries", "bears", "gives", "gets", "reports")
)
_OWNING = frozenset(("has", "have", "had", "carries", "bears"))
_PARTS = frozenset(
    "value text title url placeholder class id href src alt name number count amount list row content contents length "  # noqa: SIM905 - a table
    "minimum maximum total".split()
)
"""Nouns behind "has" that other checks read: a field's value, a count of things."""
NAMED = frozenset(("called", "named", "titled", "entitled"))
HIDDEN = frozenset(
    "sent mailed emailed e-mailed texted forwarded notified informed asked told prompted redirected taken brought "  # noqa: SIM905 - a table
    "navigated logged signed displayed shown listed found seen stored saved clicked pressed".split()
)
"""Participles of what happens out of sight, to a person, or of mere presence: no property of the thing."""
_IRREGULAR = frozenset(
    "held made built born found kept paid sold won lost met bred spun spent taught drawn".split()  # noqa: SIM905 - a table
)
_PAST = frozenset(("came", "left", "took", "ran", "went", "rose", "fell", "grew", "sank", "began", "spoke", "sold"))
_CLAUSES = frozenset(
    "that which who whose where when if once until while because how what whether after before".split()  # noqa: SIM905 - a table
)
_LONGEST = 3
"""Words of a verb with its prepositions."""
_MOST_NOUN = 2


@dataclass(frozen=True, slots=True)
class Saying:
    """A clause parted at the verb of its fact."""

    subject: Tokens
    negated: bool
    rest: Tokens
    property: str = OWN
    exact: bool = False
    """The value is all that is shown."""
    sorts: frozenset[Sort] = _SHOWN
    """The sorts of values that the verb may have."""


@dataclass(frozen=True, slots=True)
class _Verb:
    """A clause at a verb that may tell a fact: what stands before and behind it, its helping words left out."""

    head: Tokens
    tail: Tokens
    """From the verb on; behind "is" the participle, or the value itself."""
    negated: bool
    linked: bool
    """A form of "to be" stands before it."""
    helped: bool
    past: bool


def told_by_known_verbs(tokens: Tokens) -> Iterator[Saying]:
    """The ways to part a clause at a verb that is known, or that is told with a date, or at "has" and a noun."""
    for verb in _verbs(tokens):
        yield from (
            saying for read in (_by_whom, _known, _standing, _dated, _possessed) if (saying := read(verb)) is not None
        )


def told_by_any_verb(tokens: Tokens) -> Iterator[Saying]:
    """The ways to part a clause at any participle, or at "is" before a value with its place."""
    for verb in _verbs(tokens):
        yield from (saying for read in (_participle, _placed) if (saying := read(verb)) is not None)


def _verbs(tokens: Tokens) -> Iterator[_Verb]:
    """Where the verb of a fact may stand: behind a subject that is no clause of its own."""
    end = next((at for at, token in enumerate(tokens) if token.low in _CLAUSES and token.value.islower()), len(tokens))
    finite = _finite_words()
    for at in range(1, end - 1):
        if tokens[at].low in finite and tokens[at].value.islower():
            yield _verb(tokens, at)


@cache
def _finite_words() -> frozenset[str]:
    first = frozenset(words.split(" ", maxsplit=1)[0] for words in active())
    modals = MODALS - {"to", "has", "have", "had", "need", "needs"}
    return first | _HAVING | BE | modals | {"does", "do", "did"}


def _verb(tokens: Tokens, at: int) -> _Verb:
    place = at
    while place < len(tokens) and tokens[place].low in _HELPING - _OWNING:
        place += 1
    helping = lows(tokens[at:place])
    denied = sum(word in NEGATIONS for word in helping) % 2 == 1
    past = bool({"was", "were"} & {*helping})
    return _Verb(tokens[:at], tokens[place:], denied, bool(BE & {*helping}), place > at, past)


def _by_whom(verb: _Verb) -> Saying | None:
    """`is owned by Ines Vega`: who did or has it, by the participle."""
    done, name = verb.tail[:1], verb.tail[2:]
    known = " ".join(lows(verb.tail[:2])) in linked_words()
    if not verb.linked or lows(verb.tail[1:2]) != ("by",) or known or done[0].low in _ORDERED:
        return None
    shown = value_at(name)
    whole = shown is not None and shown.sort in ("name", "quote") and not shown.rest and done[0].kind == "word"
    by = (*done, verb.tail[1])
    return Saying(verb.head, verb.negated, name, said(by), sorts=_NAMED) if whole and _is_done(done[0].low) else None


_ORDERED = frozenset(
    ("sorted", "ordered", "grouped", "filtered", "followed", "preceded", "increased", "decreased", "led")
)
"""Before "by" they tell by what, and not by whom."""
_NAMED: frozenset[Sort] = frozenset(("name", "quote"))


def _is_done(low: str) -> bool:
    return (
        low.endswith(("ed", "wn")) or low in _IRREGULAR or low in participles() or low in ("sent", "written", "driven")
    )


def _known(verb: _Verb) -> Saying | None:
    """At a verb of the tables: `costs`, `is due on`, `went down to`."""
    for size in range(_LONGEST, 0, -1):
        words, rest = " ".join(lows(verb.tail[:size])), verb.tail[size:]
        if verb.linked and (name := linked_words().get(words)) is not None:
            # a word alone says nothing behind "marked": it may be a state
            return Saying(verb.head, verb.negated, rest, name, sorts=ANY if name else ANY - {"name"})
        if not verb.linked and words in active() and _agrees(verb):
            name, exact = active()[words]
            return Saying(verb.head, verb.negated, rest, name, exact, ANY)
    return None


def _agrees(verb: _Verb) -> bool:
    """A base form is a verb only behind a helping word or a plural; elsewhere it is a noun: "the cost"."""
    low, before = verb.tail[0].low, verb.head[-1].low
    finite = (low.endswith(("s", "ed")) and not low.endswith("ss")) or low in _PAST
    return before not in DETERMINERS and (finite or verb.helped or before.endswith("s"))


def _standing(verb: _Verb) -> Saying | None:
    """`is on 12 March`, `is at "72 %"`: a date, a time or a figure, and no place."""
    if not verb.linked or lows(verb.tail[:1])[:1] == () or verb.tail[0].low not in _AT:
        return None
    shown, at = value_at(verb.tail[1:]), verb.tail[0].low
    if shown is None or shown.sort not in _SHOWN:
        return None
    figure = at == "at" and is_figure(shown.text.template)
    told = is_moment(shown.text.template) or figure or (shown.sort == "firm" and at == "from")
    return Saying(verb.head, verb.negated, verb.tail[1:]) if told else None


def _dated(verb: _Verb) -> Saying | None:
    """`the bill was issued on 3 May`: what is dated is said by the participle."""
    size = 2 if lows(verb.tail[1:2]) and verb.tail[1].low in _PARTICLES else 1
    timed = lows(verb.tail[size : size + 1]) in (("on",), ("at",))
    state = predicates.STATES.get(lows(verb.tail[:1]))
    happened = state is not None and state.verb == "visible" and verb.tail[0].low not in HIDDEN
    if not verb.linked or not timed or not (happened or _is_property(verb.tail[:size])):
        return None
    shown = value_at(verb.tail[size + 1 :])
    dated = shown is not None and is_moment(shown.text.template)
    return Saying(verb.head, verb.negated, verb.tail[size + 1 :], said(verb.tail[:size])) if dated else None


def _participle(verb: _Verb) -> Saying | None:
    """At any participle, with the words that stand before the value: `was described in "1872"`."""
    end = 1
    while end < len(verb.tail) - 1 and verb.tail[end].low in _PREPOSITIONS and end <= _LONGEST:
        end += 1
    phrase = verb.tail[:end]
    if not verb.linked or len(verb.tail) <= 1 or not _is_property(phrase) or "downloaded" in lows(verb.head):
        return None
    name = OWN if phrase[0].low in NAMED else said(phrase[:-1] or phrase)
    return Saying(verb.head, verb.negated, verb.tail[end:], name, sorts=_SHOWN - {"firm"} if verb.past else _SHOWN)


def _is_property(phrase: Tokens) -> bool:
    """Whether a participle says something that a page shows by a label of its own, and is no state or deed."""
    known = predicates.STATES | predicates.VALUE_STATES
    first = 2 if lows(phrase[1:2]) and phrase[1].low in _PARTICLES else 1
    state = any(lows(phrase[:size]) in known for size in range(first, _LONGEST + 1))
    low = phrase[0].low
    done = low.endswith(("ed", "wn")) or low in _IRREGULAR or low in participles()
    return done and not state and low not in HIDDEN


def _placed(verb: _Verb) -> Saying | None:
    """`the shop is "closed" on Sunday`: what a thing is, told with its place."""
    shown = value_at(verb.tail) if verb.linked else None
    return Saying(verb.head, verb.negated, verb.tail) if shown is not None and opens_scope(shown.rest) else None


def _possessed(verb: _Verb) -> Saying | None:
    """`the card shows a trend of -4.3%`, `the lamp has the status "New"`: a property by its noun, and its value."""
    if not verb.tail or verb.tail[0].low not in _HAVING or verb.linked:
        return None
    phrase = verb.tail[1:]
    start = next((at for at, token in enumerate(phrase) if token.low not in DETERMINERS), 0)
    end = next((at for at, token in enumerate(phrase) if token.kind != "word" or token.low == "of"), len(phrase))
    noun, rest = phrase[start:end], phrase[end:]
    if not start or not rest or not _is_noun_of_a_property(noun):
        return None
    name = said(noun)
    if rest[0].low == "of":
        return Saying(verb.head, verb.negated, rest[1:], name, sorts=ANY - {"name"})
    owned = phrase[0].low == "the" and verb.tail[0].low in _OWNING and len(noun) == len(rest) == 1
    named = owned and rest[0].kind == "quote" and all(token.kind != "quote" for token in verb.head)
    return Saying(verb.head, verb.negated, rest, name) if named else None


def _is_noun_of_a_property(noun: Tokens) -> bool:
    plain = all(token.value.islower() for token in noun) and 0 < len(noun) <= _MOST_NOUN
    return plain and noun[-1].low not in _PARTS and kind_noun(noun, len(noun)) is None
