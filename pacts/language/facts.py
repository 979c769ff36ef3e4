"""What a sentence with any verb says of a thing: `the tent costs "$80"`, `"Momo" is due on 1 June`, `Ann is from Oslo`.

A fact becomes the check that the thing's property has a text; where the verb names none, that the thing shows it.
"""

from dataclasses import dataclass, replace
from functools import cache

from pacts.domain.plan import Comparison, Scope, Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, FAIR, Drafts, check, within
from pacts.language.fact_verbs import OWN, active, linked_words
from pacts.language.fact_values import Shown, Sort, is_figure, is_moment, is_span, value_at
from pacts.language.judged_values import compared_with
from pacts.language.lead import find_predicate
from pacts.language.lexicon import CONTAINERS, DETERMINERS, PRONOUNS
from pacts.language.predicates import ADVERBS, BE, MODALS, NEGATIONS
from pacts.language.sayings import is_whole_page, subjects_of
from pacts.language.target_phrase import kind_noun, opens_scope, parse_scope
from pacts.language.tokens import Tokens, lows, said
from pacts.language.verbs import participles

_NAMING: frozenset[Sort] = frozenset(("quote", "firm", "bare", "name"))
_PREPOSITIONS = frozenset(
    ("on", "at", "in", "by", "for", "from", "to", "until", "of", "out", "up", "off", "with", "as", "over")
)
_AT = frozenset(("on", "at", "from", "until"))
_HELPING = MODALS | BE | NEGATIONS | ADVERBS | {"do", "does", "did"}
_HIDDEN = frozenset(
    "sent mailed emailed e-mailed texted forwarded notified informed asked told prompted redirected taken brought "
    "navigated logged signed displayed shown listed found seen stored saved".split()
)
"""Participles of what happens out of sight, to a person, or of mere presence: no property of the thing."""
_NAMED = frozenset(("called", "named", "titled", "entitled"))
_CLAUSES = frozenset(
    (
        "that",
        "which",
        "who",
        "whose",
        "where",
        "when",
        "if",
        "once",
        "until",
        "while",
        "because",
        "how",
        "what",
        "whether",
        "after",
        "before",
    )
)
_HAVING = frozenset(
    ("has", "have", "had", "shows", "show", "displays", "display", "carries", "bears", "gives", "gets", "reports")
)
_OWNING = frozenset(("has", "have", "had", "carries", "bears"))
_PARTS = frozenset(
    "value text title url placeholder class id href src alt name number count amount list row content contents length "
    "minimum maximum total".split()
)
"""Nouns behind "has" that other checks read: a field's value, a count of things."""
_PARTICLES = frozenset(("up", "off", "out", "over", "down", "away", "back"))
_MOST_BETWEEN = 3
_MOST_NOUN = 2


@dataclass(frozen=True, slots=True)
class _Saying:
    """A clause parted at the verb of its fact."""

    subject: Tokens
    negated: bool
    property: str
    exact: bool
    sorts: frozenset[Sort]
    rest: Tokens


def read_fact(tokens: Tokens, it: Target | None) -> Drafts:
    """The check of a fact told by a verb that is known; empty for other clauses."""
    sayings = (
        saying for at in _verbs(tokens) for saying in (_known(tokens, at), _dated(tokens, at), _possessed(tokens, at))
    )
    return next((drafts for saying in sayings if (drafts := _read(saying, it))), ())


def read_told(tokens: Tokens, it: Target | None) -> Drafts:
    """The check of a fact told by any participle behind "to be": `"Lyra" was described in "1872"`."""
    sayings = (saying for at in _verbs(tokens) for saying in (_participle(tokens, at), _there(tokens, at)))
    return next((drafts for saying in sayings if (drafts := _read(saying, it))), ())


def _verbs(tokens: Tokens) -> list[int]:
    """Where the verb of a fact may stand: behind a subject that is no clause of its own."""
    end = next((at for at, token in enumerate(tokens) if token.low in _CLAUSES and token.value.islower()), len(tokens))
    finite = _finite_words()
    return [at for at in range(1, end - 1) if tokens[at].low in finite and tokens[at].value.islower()]


@cache
def _finite_words() -> frozenset[str]:
    first = {words.split(" ")[0] for words in active()}
    return frozenset(
        first | _HAVING | BE | (MODALS - {"to", "has", "have", "had", "need", "needs"}) | {"does", "do", "did"}
    )


def _known(tokens: Tokens, at: int) -> _Saying | None:
    """The clause parted at a verb of the tables, or at "is" before a date or a figure."""
    place, negated, linked = _past_helping(tokens, at)
    head = tokens[:at]
    for size in range(_MOST_BETWEEN, 0, -1):
        words, rest = " ".join(lows(tokens[place : place + size])), tokens[place + size :]
        if linked and words in linked_words():
            return _Saying(head, negated, linked_words()[words], False, _sorts_of(words), rest)
        if not linked and words in active() and _agrees(tokens, at, place):
            name, exact = active()[words]
            return _Saying(head, negated, name, exact, _NAMING, rest)
    standing = linked and lows(tokens[place : place + 1]) and tokens[place : place + 1] and tokens[place].low in _AT
    told = _moment(tokens[place].low, tokens[place + 1 :]) if standing else False
    return _Saying(head, negated, OWN, False, frozenset(("quote", "firm")), tokens[place + 1 :]) if told else None


def _sorts_of(words: str) -> frozenset[Sort]:
    """A name alone says nothing behind "marked" and "called": it may be a state."""
    return _NAMING - {"name"} if not linked_words()[words] else _NAMING


def _moment(preposition: str, tokens: Tokens) -> bool:
    """`is on 12 March`, `is at "72 %"`: a date, a time or a figure, and no place."""
    shown = value_at(tokens)
    if shown is None or shown.sort == "name":
        return False
    if shown.sort == "quote":
        return is_moment(shown.text.template) or (preposition == "at" and is_figure(shown.text.template))
    return shown.sort == "firm" and (is_moment(shown.text.template) or preposition in ("at", "from"))


def _agrees(tokens: Tokens, at: int, place: int) -> bool:
    """A base form is a verb only behind a helping word or a plural; elsewhere it is a noun: "the cost"."""
    low = tokens[place].low
    plain = low.endswith(("s", "ed")) and not low.endswith("ss")
    before = tokens[at - 1].low
    return before not in DETERMINERS and (
        plain or place > at or before.endswith("s") or low in ("came", "left", "took", "ran")
    )


def _participle(tokens: Tokens, at: int) -> _Saying | None:
    """The clause parted at any participle behind "to be", with the words that stand before the value."""
    place, negated, linked = _past_helping(tokens, at)
    if not linked or place >= len(tokens) - 1 or not _is_participle(tokens[place].low):
        return None
    end = place + 1
    while end < len(tokens) - 1 and tokens[end].low in _PREPOSITIONS and end - place <= _MOST_BETWEEN:
        end += 1
    if _is_state(tokens[place:end]) or tokens[place].low in _HIDDEN or "downloaded" in lows(tokens[:at]):
        return None
    past = any(token.low in ("was", "were") for token in tokens[at:place])
    sorts: frozenset[Sort] = frozenset(("quote",)) if past else frozenset(("quote", "firm"))
    own = OWN if tokens[place].low in _NAMED else said(_particles(tokens[place:end]))
    return _Saying(tokens[:at], negated, own, False, sorts, tokens[end:])


def _dated(tokens: Tokens, at: int) -> _Saying | None:
    """`the bill was issued on 3 May`: what is dated is said by the participle."""
    place, negated, linked = _past_helping(tokens, at)
    end = place + 2 if lows(tokens[place + 1 : place + 2]) and tokens[place + 1].low in _PARTICLES else place + 1
    timed = linked and lows(tokens[end : end + 1]) in (("on",), ("at",)) and _is_participle(tokens[place].low)
    shown = value_at(tokens[end + 1 :]) if timed and not _is_state(tokens[place:end]) else None
    if shown is None or not is_moment(shown.text.template) or tokens[place].low in _SHOWN:
        return None
    return _Saying(
        tokens[:at], negated, said(tokens[place:end]), False, frozenset(("quote", "firm")), tokens[end + 1 :]
    )


_SHOWN = frozenset(("displayed", "shown", "listed", "found", "seen", "clicked", "pressed", "selected"))
"""Participles of what is there, or of a deed: behind them a place follows."""


def _is_state(tokens: Tokens) -> bool:
    """Whether the words are a state that "is" can say: "picked", but not "picked up"."""
    known = predicates.STATES | predicates.VALUE_STATES
    first = 1 if lows(tokens[1:2])[:1] and tokens[1].low not in _PARTICLES else 2
    return any(lows(tokens[:size]) in known for size in range(first, _MOST_BETWEEN + 1)) or lows(tokens) in known


def _there(tokens: Tokens, at: int) -> _Saying | None:
    """`the shop is "closed" on Sunday`: what a thing is, told with its place."""
    place, negated, linked = _past_helping(tokens, at)
    shown = value_at(tokens[place:]) if linked else None
    placed = shown is not None and opens_scope(shown.rest)
    return _Saying(tokens[:at], negated, OWN, False, frozenset(("quote", "firm")), tokens[place:]) if placed else None


def _possessed(tokens: Tokens, at: int) -> _Saying | None:
    """`the card shows a trend of -4.3%`, `the lamp has the status "New"`: a property by its noun, and its value."""
    if tokens[at].low not in _HAVING:
        at_verb, negated, _ = _past_helping(tokens, at)
    else:
        at_verb, negated = at, False
    noun = next((place for place in range(at_verb + 1, len(tokens)) if tokens[place].low not in DETERMINERS), 0)
    if not noun or at_verb >= len(tokens) or tokens[at_verb].low not in _HAVING or noun == at_verb + 1:
        return None
    end = noun
    while end < len(tokens) and tokens[end].kind == "word" and tokens[end].value.islower() and tokens[end].low != "of":
        end += 1
    of = lows(tokens[end : end + 1]) == ("of",)
    named = (
        0 < end - noun <= _MOST_NOUN
        and tokens[end - 1].low not in _PARTS
        and kind_noun(tokens[noun:end], end - noun) is None
    )
    quoted = (
        end == len(tokens) - 1 and tokens[end].kind == "quote" and tokens[noun - 1].low == "the" and end - noun == 1
    )
    quoted = quoted and tokens[at_verb].low in _OWNING and not any(token.kind == "quote" for token in tokens[:at])
    if not named or not (of or quoted):
        return None
    sorts: frozenset[Sort] = frozenset(("quote", "firm", "bare")) if of else frozenset(("quote",))
    return _Saying(tokens[:at], negated, said(tokens[noun:end]), False, sorts, tokens[end + of :])


def _particles(tokens: Tokens) -> Tokens:
    """`picked up on`: the verb and its particle, without the preposition of the value."""
    return tokens[:-1] if len(tokens) > 1 else tokens


def _is_participle(word: str) -> bool:
    return word.endswith(("ed", "wn")) or word in _IRREGULAR or word in participles()


_IRREGULAR = frozenset("held made built born found kept paid sold won lost met bred spun spent taught drawn".split())


def _past_helping(tokens: Tokens, at: int) -> tuple[int, bool, bool]:
    """Where the verb stands behind its helping words, whether they deny, and whether they are forms of "to be"."""
    negated, linked, place = False, False, at
    while place < len(tokens) and tokens[place].low in _HELPING:
        negated ^= tokens[place].low in NEGATIONS
        linked = linked or tokens[place].low in BE
        place += 1
    return place, negated, linked


def _read(saying: _Saying | None, it: Target | None) -> Drafts:
    if saying is None:
        return ()
    comparison, words = compared_with(saying.rest)
    shown = value_at(words)
    if shown is None or shown.sort not in saying.sorts or (saying.property == "duration" and not is_span(shown)):
        return ()
    place = _place(shown.rest)
    subject = _subject(saying.subject, it)
    if place is None or (subject is None and not (place and saying.property and is_whole_page(saying.subject))):
        return ()
    if subject is None:
        subject, place = place[0].target, place[1:]  # `the shop opens at 9:00 on Saturday`
    return _checked(saying, subject, shown, place, comparison)


def _place(rest: Tokens) -> tuple[Scope, ...] | None:
    """Where the fact is told, from the words behind the value; None when they are no place."""
    if not rest:
        return ()
    scopes = parse_scope(rest) if opens_scope(rest) else ()
    return scopes or None


def _subject(tokens: Tokens, it: Target | None) -> Target | None:
    """The one thing that a fact is about; None for persons, for many, and for the page as a whole."""
    while tokens and tokens[-1].low in ADVERBS | {","}:
        tokens = tokens[:-1]
    if (
        not tokens
        or find_predicate(tokens) is not None
        or (tokens[0].low in PRONOUNS | {"i", "we", "you", "no", "nothing"} and it is None)
    ):
        return None
    subjects = subjects_of(tokens, it)
    one = subjects[0] if len(subjects) == 1 else None
    if one is None or one.about not in ("target", "text") or one.target is None or one.target.every:
        return None
    return one.target if one.target.kind != "page" else None


def _checked(
    saying: _Saying, subject: Target, shown: Shown, place: tuple[Scope, ...], comparison: Comparison | None
) -> Drafts:
    target = subject
    if saying.property:
        inside = subject.kind in CONTAINERS - {"row", "item"} or subject.kind == "column"
        target = Target(words=saying.property, scope=(Scope(relation="in" if inside else "row_of", target=subject),))
    elif place and place[0].relation == "in":
        target, place = subject, (Scope(relation="row_of", target=place[0].target), *place[1:])
    sure = CLEAR if shown.sort == "quote" else FAIR
    draft = check("text", within(target, place), shown.text, confidence=sure)
    default: Comparison = "equals" if saying.exact else "contains"
    return (replace(draft, comparison=comparison or default, negated=saying.negated),)
