"""Places, numbers and values that are none: `in default state`, `a table for 4`, `by Ben as offensive`."""

import re
from collections.abc import Iterable
from itertools import pairwise

from pacts.domain.plan import Scope, Target
from pacts.language.deed_verbs import deed_words
from pacts.language.descriptions import describes
from pacts.language.drafts import Draft, Drafts
from pacts.language.english_verbs import base_form
from pacts.language.lead import strip_lead
from pacts.language.tokens import Token, Tokens, lows

_STATES = frozenset(("state", "mode", "position", "condition"))
"""What something is in, and no part of a page."""
_AMID = frozenset("as to from with without published released written directed".split())  # noqa: SIM905 - a table
"""Inside what is told of somebody they begin something else: "Ben as offensive", "Ann with attachments"."""
_UNTIL = frozenset(("to", "until", "till", "and", "for"))
_ADDING = frozenset(("add", "put", "buy", "order", "get", "place"))
_TIMES = frozenset(
    "later tomorrow today hour hours minute minutes day days week weeks month months year years".split()  # noqa: SIM905 - a table
)
_BESIDE_TIMES = frozenset(("one", "two", "three", "next", "last", "end", "the", "of", "5", "10", "15", "30"))
"""When, or for how long."""
_BECOMING = frozenset(("turn", "convert", "transform", "translate"))
"""Behind what they are done to they say what it becomes."""
_MONTH = re.compile(r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*")


def misplaces(drafts: Drafts, tokens: Tokens) -> bool:
    """Whether a draft has for a place, a number or a value what the sentence says of something else."""
    tokens = strip_lead(tokens).tokens or tokens
    return (
        _is_for_some(drafts, tokens)
        or _replaces_all(drafts, tokens)
        or _opens_some_page(drafts, tokens)
        or _judges_deed(drafts, tokens)
        or _judges_addition(drafts, tokens)
        or _drops_purpose(drafts, tokens)
        or _drops_all(drafts, tokens)
        or any(
            describes(draft) or any(_is_no_place(draft, scope, tokens) for scope in _scopes(draft)) for draft in drafts
        )
    )


def _scopes(draft: Draft) -> Iterable[Scope]:
    for target in (draft.target, draft.destination):
        yield from _within(target) if target is not None else ()


def _within(target: Target) -> Iterable[Scope]:
    for scope in target.scope:
        yield scope
        yield from _within(scope.target)


def _is_no_place(draft: Draft, scope: Scope, tokens: Tokens) -> bool:
    place = scope.target
    words = place.words.lower().split()
    if _is_adverb(draft, scope, tokens):
        return True
    if place.quoted or len(words) < 2 or place.kind is not None:  # noqa: PLR2004 - a word alone is cut of nothing
        return False
    if draft.verb == "visible" and scope.relation == "in" and words[-1] in _STATES:
        return True
    if scope.relation == "row_of":
        amid = {"as"} if draft.verb == "do" else _AMID
        return draft.sort != "check" and (bool(amid & {*words[1:-1]}) or _is_amount(words, tokens))
    spans = words[0].isdigit() or draft.verb == "find"
    inner = {*words[1:-1]}
    return scope.relation == "in" and draft.sort != "check" and ((spans and bool(_UNTIL & inner)) or "as" in inner)


def _is_adverb(draft: Draft, scope: Scope, tokens: Tokens) -> bool:
    """`at the end of the month`, `turn it into a list`, `a seat by the window`: when, or what becomes of it."""
    place = scope.target
    words = {*place.words.lower().split()}
    if scope.relation == "row_of" and place.kind == "dialog" and not words and draft.sort != "check":
        return True
    timed = not place.quoted and bool(words & _TIMES) and words <= _TIMES | _BESIDE_TIMES
    becomes = scope.relation == "in" and base_form(tokens[0].low) in _BECOMING
    return draft.verb == "do" and (timed or becomes)


def _is_amount(words: list[str], tokens: Tokens) -> bool:
    """`3 packs`, `5 kg of rice`: how much is added, and no row that says so."""
    adds = base_form(tokens[0].low) in _ADDING
    return adds and words[0].isdigit() and _MONTH.fullmatch(words[1]) is None


def _is_for_some(drafts: Drafts, tokens: Tokens) -> bool:
    """`a table for 4`: for how many, and not the fourth table."""
    counted = {b.value for a, b in pairwise(tokens) if a.low == "for" and b.kind == "number"}
    targets = [target for draft in drafts for target in _targets(draft)]
    return any(target.ordinal is not None and str(target.ordinal) in counted for target in targets)


def _targets(draft: Draft) -> Iterable[Target]:
    yield from (target for target in (draft.target, draft.destination) if target is not None)
    yield from (scope.target for scope in _scopes(draft))


def _replaces_all(drafts: Drafts, tokens: Tokens) -> bool:
    """`replace every "colour" with "color"`: words of a text, and no fields."""
    replaces = base_form(tokens[0].low) == "replace" and lows(tokens[1:2]) in (("every",), ("all",), ("each",))
    return replaces and any(draft.verb == "fill" for draft in drafts)


def _opens_some_page(drafts: Drafts, tokens: Tokens) -> bool:
    """`open the page to change my password`: not the first page of the application."""
    behind = [third for noun, to, third in zip(tokens, tokens[1:], tokens[2:], strict=False) if _leads_to(noun, to)]
    opened = any(draft.verb == "open" and draft.value is not None and draft.value.template == "/" for draft in drafts)
    return opened and any(third.low in deed_words() for third in behind)


def _leads_to(noun: Token, to: Token) -> bool:
    return noun.low in ("page", "screen", "site") and to.low == "to"


def _drops_purpose(drafts: Drafts, tokens: Tokens) -> bool:
    """`I see a form to leave a review`: that there is some form says less."""
    behind = [third for noun, to, third in zip(tokens, tokens[1:], tokens[2:], strict=False) if _serves(noun, to)]
    bare = any(
        draft.verb == "visible"
        and draft.target is not None
        and draft.target.kind in _SERVING
        and not draft.target.words
        for draft in drafts
    )
    return bare and any(third.low in deed_words() and third.low not in _ENTERED for third in behind)


def _serves(noun: Token, to: Token) -> bool:
    return noun.low in _SERVING and to.low == "to"


_ENTERED = frozenset(("enter", "fill", "type", "provide", "write", "choose", "select"))
"""What a form is for; its fields are told then."""
_SERVING = frozenset(("form", "field", "list", "table", "section"))


def _drops_all(drafts: Drafts, tokens: Tokens) -> bool:
    """`approve all requests from Ben`: one press of one button does less."""
    target = drafts[0].target if len(drafts) == 1 and drafts[0].verb == "click" else None
    if target is None or target.quoted or target.kind != "button" or lows(tokens[1:2]) not in (("all",), ("every",)):
        return False
    some = target.every or target.number is not None or any(scope.target.every for scope in target.scope)
    return not some and not {"all", "every"} & {*target.words.lower().split()}


def _judges_addition(drafts: Drafts, tokens: Tokens) -> bool:
    """`the account is created`, `the product is added successfully`: that there is some such thing says less."""
    words = [word for word in lows(tokens) if word not in ("successfully", ".", "!")]
    told = words[-1:] in (["added"], ["created"])
    return (
        told
        and bool(drafts)
        and all(
            draft.verb == "visible" and draft.target is not None and not draft.target.quoted and not draft.target.scope
            for draft in drafts
        )
    )


def _judges_deed(drafts: Drafts, tokens: Tokens) -> bool:
    """`choose to "deny" analytics cookies`, `accept all changes`: somebody does it, and nothing is judged."""
    if all(draft.verb == "changed" for draft in drafts) and tokens[-1].low == "changes":
        return base_form(tokens[0].low) == tokens[0].low and tokens[0].low in deed_words()
    if all(draft.verb == "text" and draft.target is None and _says(draft, tokens) for draft in drafts):
        return True
    stored = all(draft.verb in ("cookie", "storage") for draft in drafts)
    return stored and any(token.low in _CHOOSING for token in tokens[:3])


def _says(draft: Draft, tokens: Tokens) -> bool:
    """`get started`: that the page says "Get" is not what was meant."""
    first, ordered = tokens[0], base_form(tokens[0].low) == tokens[0].low
    done = lows(tokens[1:]) in (("started",), ("going",), ("tuned",))
    return ordered and done and draft.value is not None and draft.value.template == first.value


_CHOOSING = frozenset(
    [
        "choose",
        "chooses",
        "chose",
        "decide",
        "decides",
        "decided",
        "opt",
        "opts",
        "opted",
        "accept",
        "accepts",
        "reject",
        "rejects",
        "deny",
    ]
)
