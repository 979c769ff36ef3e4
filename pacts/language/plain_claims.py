"""Plain statements of what is so, parted at their verb: "The lamp is held at customs", "the note has been saved".

A check that says less than such a statement, or that only repeats its words, is no judgement of it. So it carries the
statement, and is met where the page says that in its own words.
"""

from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Final

from pacts.domain.plan import GUESSED, Claim, Target
from pacts.language.contexts import Reading
from pacts.language.drafts import DUBIOUS, Draft, check
from pacts.language.english_verbs import base_form
from pacts.language.fact_verbs import active, linked_words
from pacts.language.lead import commands, strip_lead
from pacts.language.lexicon import CONTAINERS, DETERMINERS
from pacts.language.losses import beyond_plans
from pacts.language.predicates import BE, MODALS
from pacts.language.tokens import Token, Tokens, lows, raw, tokenize
from pacts.language.verbs import participles

_MOST: Final = 18
"""Words of a statement; more are a story."""
_HELPING: Final = (BE | {"has", "have", "had", "will", "does", "do", "did", "was", "were", "can", "may"}) - {
    "be",
    "been",
}
_BETWEEN: Final = BE | MODALS | {"has", "have", "had", "been", "not", "now", "just", "already", "never", "also"}
_SPEAKS_OF_MORE: Final = frozenset(
    """
    all every each everything only any some most both either neither or except but if unless when whenever while until
    before after than more less fewer least same different another other others correct correctly proper properly
    right wrong valid again still anymore longer instead twice and as because so then who which what where how why
    like between exactly
    """.split()  # noqa: SIM905 - a table
)
"""Words by which a statement speaks of more than one thing that is shown, or of what no page shows."""
_SEEN: Final = frozenset(
    """
    visible shown displayed listed present hidden gone available there exists exist appears appear disappears
    disappear seen found open opened closed empty enabled disabled checked unchecked selected unselected focused
    expanded collapsed highlighted sorted loaded
    """.split()  # noqa: SIM905 - a table
)
"""What a thing of the page itself is, and no statement of what the page tells of."""
_READS: Final = frozenset(
    {"text", "visible", "value", "selected", "checked", "enabled", "editable", "attribute", "cell"}
)
_TITLES: Final = frozenset({"dr", "prof", "mr", "mrs", "ms", "st", "no", "c", "approx"})
_REPEATED: Final = frozenset({"every", "twice"})
_RATES: Final = frozenset({"daily", "weekly", "monthly", "yearly", "a", "per"})
_PLACED: Final = frozenset({"lie", "sit", "stand", "stay", "live", "run", "work"})
"""Verbs that tell with "in" or "at" where something is."""
_LONGEST_VERB: Final = 4
_FEWEST: Final = 3


def with_claim(reading: Reading, text: str, *, expected: bool) -> Reading:
    """The reading of a statement's text, with the statement where it is a plain one.

    What nobody understood becomes a check of just these words; a reading that says less, or is a guess, is left to the
    page.

    Args:
        reading: what was understood.
        text: the statement's text.
        expected: it stands where expectations do.
    """
    drafts = reading.drafts
    if len(drafts) > 1 or (not drafts and not reading.unread):
        return reading
    if drafts and (drafts[0].sort == "goal" or (drafts[0].sort == "action" and not expected)):
        return reading
    tokens = tokenize(text)
    claim = plain_claim(tokens)
    if claim is not None and drafts and drafts[0].sort == "action" and expected and _is_no_deed(drafts[0], claim):
        reading.unread.append(text)
        drafts.clear()
    if any(draft.sort != "check" or (draft.name and draft.verb != "attribute") for draft in drafts):
        return reading
    if (
        claim is None
        or (beyond_plans(tokens) and not reading.drafts)
        or any(_is_of_another(one, text) for one in drafts)
    ):
        return reading
    if reading.unread and (not reading.drafts or _is_cut_at_an_abbreviation(tokens)):
        reading.drafts.clear()
        words = f"{claim.subject} {claim.predicate}"
        said = check("visible", Target(words=words, kind="text"), confidence=DUBIOUS)
        source = reading.unread[0] if len(reading.unread) == 1 else raw(tokens)
        reading.drafts.append(replace(said, claim=claim, source=source))
        reading.unread.clear()
    elif reading.drafts and not reading.unread:
        reading.drafts = [_claiming(reading.drafts[0], claim)]
    return reading


def _is_of_another(draft: Draft, text: str) -> bool:
    """Whether a check asks for a thing that the text names elsewhere: "it" and "the task" stand for it."""
    target = draft.target
    named = [target, *(scope.target for scope in target.scope)] if target is not None else []
    said = {one.words for one in named if one.quoted} | {value.template for value in draft.texts}
    return any(one.lower() not in text.lower() for one in said)


def _is_no_deed(draft: Draft, claim: Claim) -> bool:
    """`Then the customer has paid`, `it goes to 12 Harbour Row`: told as what is so, and done by nobody."""
    done = claim.predicate.split()[:2]
    perfect = len(done) > 1 and done[0] in ("has", "have") and done[1] in participles()
    return (draft.verb == "click" and perfect) or (draft.verb == "scroll" and claim.subject.lower() in ("it", "they"))


def _claiming(draft: Draft, claim: Claim) -> Draft:
    target = draft.target
    picked = target is not None and (target.kind == "page" or target.ordinal or target.pick or target.where)
    if draft.verb not in _READS or draft.expectation is not None or draft.condition is not None or picked:
        return draft
    said = replace(draft, claim=claim)
    return replace(said, confidence=min(DUBIOUS, draft.confidence)) if _says_less(draft, claim) else said


def _says_less(draft: Draft, claim: Claim) -> bool:  # noqa: PLR0911 - one return for each form
    """Whether a check is a guess, the bare words, or only that there is such a thing."""
    if draft.confidence <= GUESSED:
        return True
    target = draft.target
    if target is None:
        said = draft.value.template if draft.verb == "text" and draft.value is not None else ""
        return bool(said) and (said.count(" ") > 1 or claim.predicate.split()[-1] not in said)
    words = claim.predicate.lower().split()
    if target.quoted or target.attributes or target.every or {*words} & _SEEN:
        return False
    if draft.verb == "text":
        return _drops_the_verb(draft, target, claim)
    if draft.verb != "visible" or not {*target.words.lower().split()} <= {*claim.subject.lower().split(), *words}:
        return False  # "I am logged out" is another thing in other words
    if draft.negated:
        return words[1:2] == ["from"] and base_form(words[0]) == "go"
    by_whom = "by" in words[:2]
    return target.kind not in CONTAINERS and (by_whom or not target.scope)


def _drops_the_verb(draft: Draft, target: Target, claim: Claim) -> bool:
    """Whether what is done or was done is in no part of a check: "came on for Meyer", "is estimated at 20"."""
    words = claim.predicate.lower().split()
    start = next((at for at, word in enumerate(words) if word not in _BETWEEN), len(words))
    verb = words[start] if start < len(words) else ""
    known = claim.of or any(" ".join(words[start : start + size]) in _known_verbs() for size in range(1, _LONGEST_VERB))
    said = f"{target.describe()} {draft.value.template if draft.value else ''}".lower()
    base = base_form(verb)
    acts = base is not None and base not in _TELLING and not (verb == base and start)
    return acts and not known and verb not in said


@cache
def _known_verbs() -> frozenset[str]:
    return frozenset((*active(), *linked_words()))


_TELLING: Final = frozenset(
    """
    be have show read say contain display list state become equal change remain stay turn tell include hold start end
    begin follow name call label mark tag title mean note set update add select match total count print present
    """.split()  # noqa: SIM905 - a table
)
"""Verbs of which a check of a text says all."""


def plain_claim(tokens: Tokens) -> Claim | None:
    """The statement parted at its verb; None for orders, for several statements, and for what is quoted."""
    if not _FEWEST <= len(tokens) <= _MOST or any(_is_literal(token) or token.low in _ABLE for token in tokens):
        return None
    end = len(tokens) - (tokens[-1].low in (".", "!"))
    if any(_speaks_of_more(tokens, at) or (at < end and _ends_a_clause(tokens, at)) for at in range(len(tokens))):
        return None
    told = _matter(tokens)
    at = _verb(told)
    if at is None or _is_a_thing_of_the_page(told[at:]):
        return None
    named = at == 1 and told[at].low in BE  # "Parking is included": a thing, and no order
    if not named and commands(told):
        return None
    return Claim(subject=raw(told[:at]), predicate=raw(told[at:]), of=_property(told[at:]))


def _is_literal(token: Token) -> bool:
    return token.is_literal and token.kind not in ("number", "word")


_ABLE: Final = frozenset(("can", "cannot", "can't", "could", "must", "may", "might", "able", "unable"))
"""What may be done is no statement of what is so."""


def _speaks_of_more(told: Tokens, at: int) -> bool:
    """Whether a word speaks of more than one thing; "every 8 hours" and "twice daily" only tell how often."""
    if told[at].low not in _SPEAKS_OF_MORE or (at == 0 and told[at].low == "and"):
        return False
    behind = told[at + 1] if at + 1 < len(told) else None
    often = behind is not None and (behind.kind == "number" or behind.low in _RATES)
    return not (told[at].low in _REPEATED and often)


def _ends_a_clause(told: Tokens, at: int) -> bool:
    """Whether a mark ends a clause: not the dot of "Dr. Osei", nor the comma of "today, 13:00"."""
    low = told[at].low
    if told[at].kind != "mark" or low not in _MARKS:
        return False
    behind = told[at + 1] if at + 1 < len(told) else None
    if low == ",":
        return behind is None or behind.kind != "number"
    return not (low == "." and at and _is_abbreviated(told[at - 1]) and behind is not None)


_MARKS: Final = frozenset((",", ";", ":", ".", "?", "!", "{", "}", "<", ">", "(", ")"))


def _is_abbreviated(token: Token) -> bool:
    return token.low in _TITLES or (len(token.low) == 1 and token.value.isupper())


def _is_cut_at_an_abbreviation(tokens: Tokens) -> bool:
    return any(token.low == "." and _is_abbreviated(before) for before, token in pairwise(tokens))


def _is_a_thing_of_the_page(predicate: Tokens) -> bool:
    words = [low for low in lows(predicate) if low not in _BETWEEN]
    return not words or (len(words) == 1 and words[0] in _SEEN)


def _matter(tokens: Tokens) -> Tokens:
    """The words of the statement alone: without what introduces it, and without its full stop."""
    while tokens and tokens[-1].low in (".", "!"):
        tokens = tokens[:-1]
    while tokens and tokens[0].low in ("then", "and", "that", "but"):
        tokens = tokens[1:]
    lead = strip_lead(tokens)
    led = lead.asserted and not (lead.negated or lead.able or lead.given)
    return lead.tokens if led and lead.tokens else tokens


def _verb(told: Tokens) -> int | None:
    helping = next((at for at in range(1, len(told)) if told[at].low in _HELPING and told[at].value.islower()), None)
    if helping is not None:
        return helping
    return next((at for at in range(1, len(told)) if _is_finite(told, at)), None)


def _is_finite(told: Tokens, at: int) -> bool:
    """Whether a word states something of those before it: "weighs", "arrived", "people follow"."""
    token, before = told[at], told[at - 1]
    if token.kind != "word" or not token.value.islower() or before.low in DETERMINERS:
        return False
    base = base_form(token.low)
    if base is None:
        return token.low in participles() and _is_named(before)
    plural = before.low.endswith("s") or before.low == "people"
    return token.low != base or plural or token.low in active()


def _is_named(token: Token) -> bool:
    return token.kind == "word"


def _property(predicate: Tokens) -> str:
    """The property that the verb speaks of, "" where it names none."""
    start = next((at for at, low in enumerate(lows(predicate)) if low not in _BETWEEN), 0)
    tail, linked = lows(predicate[start:]), bool({*lows(predicate[:start])} & BE)
    for size in range(_LONGEST_VERB, 0, -1):
        words = " ".join(tail[:size])
        if linked and words in linked_words():
            return linked_words()[words]
        if not linked and words in active():
            return active()[words][0]
    placed = tail[:1] and base_form(tail[0]) in _PLACED and tail[1:2] in (("in",), ("at",), ("on",))
    return "location" if placed and not linked else ""
