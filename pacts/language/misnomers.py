"""Names that are no names: a piece of a sentence that was taken for the words of a thing or for a text."""

from collections.abc import Iterable
from itertools import chain, pairwise

from pacts.domain.plan import Target
from pacts.language.announcements import told_from
from pacts.language.drafts import Draft, Drafts
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicates import MODALS, NEGATIONS
from pacts.language.tokens import Tokens

_LEFT_OPEN = frozenset("and or nor of for from to with by that than is are was were as because if".split())  # noqa: SIM905 - a table
"""A name that begins or ends with one of them was cut out of a sentence."""
_ENDS_OPEN = frozenset("in on at into onto the a an".split())  # noqa: SIM905 - a table
_SAYING = MODALS - {"to", "need", "can", "will", "may"} | NEGATIONS | {"did", "does", "cannot", "only", "itself"}
"""A sentence has them; a name has not."""
_FINITE = frozenset(
    "is are was were appears took takes stands became gets goes comes happens neither nor whereupon than".split()  # noqa: SIM905 - a table
)
"""Inside a name that is judged they tell what a sentence says of something else."""
_AMID = frozenset(
    tuple(pair.split())
    for pair in (
        *("or a", "or an", "or the", "and can", "can be", "at least", "at most", "or less", "or more"),
        *("asking me", "telling me", "asking for"),
    )
)
"""Pairs of words inside what was cut out of a sentence."""
_DESCRIBES = frozenset(("with", "the"))
"""Together they tell of a thing and another one that belongs to it."""
_VAGUELY = frozenset("hardly almost barely nearly but except nobody".split())  # noqa: SIM905 - a table
_LIMITS = frozenset(
    (("at", "most"), ("at", "least"), ("fewer", "than"), ("less", "than"), ("more", "than"), ("one", "or"))
)
"""How many, where no count was understood."""
_DEVICES = frozenset(("mobile", "desktop", "tablet", "phones", "tablets", "mobiles"))
"""What the page is shown on: no place in it."""
_PERSONAL = frozenset("you they them she".split())  # noqa: SIM905 - a table
_DEEDS = frozenset(
    "select choose click press enter type move drag drop scroll upload download know try hear understand add edit see "  # noqa: SIM905 - a table
    "delete remove pick change has have".split()
)
"""Before an article or a preposition they tell a deed: "select a date"."""
_PHRASAL = frozenset("log sign zoom plug opt clock check fade turn switch drop keep fill built trade".split())  # noqa: SIM905 - a table
"""Verbs that go with "in" or "on": "log in"."""
_HANDS = frozenset(("click", "press", "tap", "type", "hover"))
"""What somebody does; no name of what is seen begins so in small letters."""
_MESSAGES = frozenset(("text", "alert", "heading", "dialog"))
"""What says a sentence."""
_BEHIND_DEEDS = DETERMINERS | {"to", "from", "into", "onto", "down", "all", "any", "made"}
_NOWHERE = frozenset(("system", "database", "db", "backend"))
"""Behind the pages."""
_CHANGING = frozenset(("delete", "remove", "edit", "update", "select", "open"))
_UNKNOWN = frozenset("another other existing non-existing nonexistent non-existent nonexisting invalid".split())  # noqa: SIM905 - a table
"""Behind such a verb they tell of some record that the text does not name, and are no words of a control."""
_NO_PARTICIPLES = frozenset(("proceed", "succeed", "exceed", "feed", "speed", "need", "seed", "embed", "bed", "shed"))
"""They only end like one: "proceed to payment" is what a button says."""
_CONTROLS = frozenset(("button", "link", "checkbox", "switch", "menuitem", "option", "tab", "radio", "icon"))
"""Kinds whose names are often a deed: the "add a note" button."""


def has_misnomer(drafts: Drafts, tokens: Tokens) -> bool:
    """Whether a name that nobody quoted is a piece of a sentence, so that its step would look for what nobody meant."""
    quoted = frozenset(token.value for token in tokens if token.kind == "quote")
    told = told_from(tokens) is not None
    return (
        any(map(_is_out_of_sight, drafts))
        or any(_is_piece(target, judged=judged, told=told) for draft in drafts for target, judged in _targets(draft))
        or any(
            _is_cut(text.template.split())
            for draft in drafts
            for text in draft.texts
            if text.template not in quoted
            if draft.sort == "check" or {"should", "must"} & {*text.template.split()}
        )
    )


def _is_out_of_sight(draft: Draft) -> bool:
    """`the order is created in the System`: what is there no page shows."""
    scopes = draft.target.scope if draft.sort == "check" and draft.target is not None else ()
    return any(
        (scope.relation == "in" and scope.target.words.lower() in _NOWHERE)
        or (scope.relation in ("above", "below") and _is_bound(scope.target))
        for scope in scopes
    )


def _is_bound(target: Target) -> bool:
    """`flights below price 900`: how much they cost, and nothing that stands above them."""
    words = target.words.lower().split()
    amount = len(words) > 1 and words[0] in ("price", "cost", "budget", "rating") and words[-1][-1:].isdigit()
    return amount and not target.quoted and target.kind is None


def _targets(draft: Draft) -> Iterable[tuple[Target, bool]]:
    """What a draft names, and where; and whether it is judged."""
    own = (target for target in (draft.target, draft.destination) if target is not None)
    inner = (_targets(one) for one in (draft.expectation, draft.condition, draft.until) if one is not None)
    return chain(((named, draft.sort == "check") for target in own for named in _named(target)), *inner)


def _named(target: Target) -> Iterable[Target]:
    yield target
    for scope in target.scope:
        yield from _named(scope.target)


def _is_piece(target: Target, *, judged: bool, told: bool) -> bool:
    words = target.words.split()
    if target.quoted or not words:
        return False
    unknown = words[0] in _CHANGING and {*words[1:2]} & _UNKNOWN
    if (
        unknown
        or words == ["only"]
        or ("and", "can") in pairwise(words)
        or any(word.endswith(":") for word in words[:-1])
        or (not judged and "and" in words[1:-2] and {"it", "them"} & {*words[words.index("and", 1) + 1 :]})
    ):
        return True
    by_whom = judged and words[1:] == ["by"] and bool(target.scope)  # "reported by", as a label says it
    if by_whom or (told and target.kind in _MESSAGES and "but" not in words):
        return False
    if judged and any(pair in _AMID for pair in pairwise(words)):
        return True
    if judged and target.kind not in _MESSAGES and _FINITE & {*words[1:]}:
        return True
    handled = judged and len(words) > 1 and words[0] in _HANDS
    return handled or _is_cut(words) or (judged and target.kind not in _CONTROLS and _tells_deed(words))


def _is_cut(words: list[str]) -> bool:
    """`the crate in`, `the next (`, `it is sent, but does not …`: no name begins, ends or goes on like this."""
    opened, closed = "".join(words).count("("), "".join(words).count(")")
    if opened != closed or not words:
        return opened != closed
    first = next((at for at, word in enumerate(words) if word.startswith("(")), len(words))
    if first and len(words) - first >= _REMARK:
        return True
    particle = len(words) > 1 and words[-2].lower() in _PHRASAL
    cut = words[0] in _LEFT_OPEN | {"only", "should", "must"} or words[-1] in (
        _LEFT_OPEN if particle else _LEFT_OPEN | _ENDS_OPEN
    )
    if words[0] in _VAGUELY or tuple(words[:2]) in _LIMITS or (len(words) == 1 and words[0] in _DEVICES):
        return True
    done = words[0].endswith("ed") and words[0] not in _NO_PARTICIPLES
    if _is_span(words) or (done and len(words) > 1 and words[1] in ("to", "by", "into")):
        return True
    if {*words} >= _DESCRIBES or ("from" in words and "to" in words[words.index("from") + 2 :]):
        return True
    return (cut and len(words) > 1) or bool(_PERSONAL & {*words}) or (len(words) > 1 and bool(_SAYING & {*words[1:]}))


_REMARK = 3
"""Words in brackets that are no part of a name: `(no critical errors)`."""


def _is_span(words: list[str]) -> bool:
    """`3 to 4`: from one number to another."""
    return any(
        words[at] == "to" and words[at - 1].isdigit() and words[at + 1].isdigit() for at in range(1, len(words) - 1)
    )


def _tells_deed(words: list[str]) -> bool:
    """`select a date`, `move to the previous`: what somebody does."""
    return len(words) > 1 and words[0] in _DEEDS and words[1] in _BEHIND_DEEDS
