"""Expectations about an attribute that the text names, and about where a link leads."""

from dataclasses import replace

from pacts.domain.plan import Comparison, Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, EXPLICIT, Drafts, check
from pacts.language.judged_values import compared_with
from pacts.language.lexicon import DETERMINERS
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import literal

_HOLDING = frozenset(("has", "have", "with", "having", "contains", "contain", "carries"))
_GRAMMAR = (
    DETERMINERS
    | predicates.BE
    | predicates.MODALS
    | predicates.NEGATIONS
    | predicates.ADVERBS
    | {
        "equals",
        "equal",
        "to",
        "set",
        "with",
        "value",
        "of",
        "=",
        "contains",
        "contain",
        "having",
        "has",
        "does",
        "exists",
    }
    | {
        "do",
        "containing",
        "matching",
        "matches",
        "exist",
        ":",
        "named",
        "called",
        "start",
        "starts",
        "ends",
        "end",
        "and",
    }
)
_LATER = frozenset(("redirect", "redirects", "navigate", "navigates"))
"""What a link does when it is clicked; of pages they tell where one is now."""
_LEADING = frozenset(("links", "points", "leads", "link", "point", "lead", "refers", "linking", "pointing"))
WORDS = _GRAMMAR | _LEADING | _LATER | {"attribute", "attributes", "property", "href"}
"""The words that these checks stand for."""


def read_attribute(tokens: Tokens, it: Target | None) -> Drafts:
    """The check of a named attribute or of a link's address; empty when neither is said."""
    tokens = _named_alike(tuple(token for token in tokens if token.low not in (".", "!", ",")))
    return _leads(tokens, it) or _attribute(tokens, it)


def _named_alike(tokens: Tokens) -> Tokens:
    """`alternative text` and `alt text` are the attribute "alt"."""
    at = next(
        (
            p
            for p in range(1, len(tokens) - 1)
            if tokens[p].low in ("alt", "alternative", "alternate") and tokens[p + 1].low == "text"
        ),
        None,
    )
    if at is None:
        return tokens
    word, name = (
        replace(tokens[at], value="attribute", low="attribute"),
        replace(tokens[at + 1], value="alt", low="alt"),
    )
    return (*tokens[:at], word, name, *tokens[at + 2 :])


def _leads(tokens: Tokens, it: Target | None) -> Drafts:
    """`the "Docs" link links to "/docs"`."""
    verb = tokens[-3].low if len(tokens) > 3 and tokens[-2].low == "to" and tokens[-1].is_literal else ""  # noqa: PLR2004 - a subject and the form
    if verb not in _LEADING | _LATER:
        return ()
    owner = tokens[:-3]
    if owner and owner[-1].low in DETERMINERS:
        return ()  # "a link to": a thing, and no verb
    negated = any(token.low in predicates.NEGATIONS for token in owner)
    while owner and owner[-1].low in predicates.MODALS | predicates.NEGATIONS | predicates.ADVERBS | {"does", "do"}:
        owner = owner[:-1]
    phrase = parse_target(owner, it) if owner else None
    if phrase is None:
        return ()
    if tokens[-3].low in _LATER and phrase.target.kind not in ("link", "button"):
        return ()
    if phrase.target.kind == "page":
        named = Target(words=tokens[-1].value, kind="link", quoted=tokens[-1].kind == "quote")
        return (replace(check("visible", named, confidence=CLEAR), negated=negated),)
    draft = check("attribute", phrase.target, literal(tokens[-1]), confidence=phrase.confidence)
    comparison: Comparison = "equals" if tokens[-1].kind in ("url", "path") or "/" in tokens[-1].value else "contains"
    return (replace(draft, name="href", comparison=comparison, negated=negated),)


def _attribute(tokens: Tokens, it: Target | None) -> Drafts:
    """`X attribute "type" equals "button"`, `X has the attribute "disabled"`, `X with the "href" attribute "/a"`."""
    at = next((at for at, token in enumerate(tokens) if at and token.low == "attribute"), None)
    if at is None:
        return ()
    name_at = _name_at(tokens, at)
    first = min(name_at, at) if name_at is not None else 0
    if name_at is None or first < 1:
        return ()
    owner = _owner(tokens[:first])
    rest = tokens[max(name_at, at) + 1 :]
    values = [token for token in rest if token.is_literal]
    others = {token.low for token in rest if not token.is_literal}
    led = tokens[first - 1].low in _HOLDING | DETERMINERS
    if len(values) > 1 or not others <= _GRAMMAR or not (values or led):
        return ()
    phrase = parse_target(owner, it) if owner else None
    if phrase is None:
        return ()
    negated = bool({token.low for token in (*tokens[len(owner) : first], *rest)} & (predicates.NEGATIONS | {"no"}))
    value = values[0] if values else None
    draft = check(
        "attribute", phrase.target, literal(value) if value else None, confidence=min(EXPLICIT, phrase.confidence)
    )
    comparison = _comparison(rest, value)
    return (replace(draft, name=tokens[name_at].value, comparison=comparison, negated=negated),)


def _name_at(tokens: Tokens, at: int) -> int | None:
    """Where the attribute's name stands: beside the word, in quotes, or a plain word behind or before it."""
    for place in (at + 1, at - 1):
        if 0 < place < len(tokens) and tokens[place].kind == "quote":
            return place
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.kind == "word" and after.low not in _GRAMMAR:
        return at + 1
    before = tokens[at - 1]
    led = at > 1 and tokens[at - 2].low in DETERMINERS | _HOLDING
    return at - 1 if at > 1 and before.kind == "word" and before.low not in _GRAMMAR and led else None


def _owner(tokens: Tokens) -> Tokens:
    tail = (
        _HOLDING | DETERMINERS | predicates.MODALS | predicates.BE | predicates.NEGATIONS | {"does", "do", "no", "'s"}
    )
    while tokens and tokens[-1].kind == "word" and tokens[-1].low in tail:
        tokens = tokens[:-1]
    return tokens


def _comparison(rest: Tokens, value: Token | None) -> Comparison:
    at = next((at for at, token in enumerate(rest) if token is value), 0)
    for size in (3, 2, 1):
        comparison = compared_with(rest[max(0, at - size) : at + 1])[0] if at >= size else None
        if comparison is not None and rest[at - size].low != "with":
            return comparison
    held = {"contains", "contain", "containing"} & set(lows(rest[:at]))
    return "contains" if held or value is None else "equals"
