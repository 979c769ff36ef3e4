"""Parts and attributes of a thing: `has the value "x"`, `the button label reads "x"`."""

from collections.abc import Sequence
from dataclasses import replace

from pacts.domain.plan import Comparison, Scope, Target
from pacts.language import lexicon
from pacts.language.drafts import CLEAR, Drafts, check
from pacts.language.judged_values import compared_with, judged_text, valued
from pacts.language.lexicon import COUNTED, DETERMINERS
from pacts.language.predicate_phrase import Predicate
from pacts.language.subjects import Subject
from pacts.language.target_phrase import kind_noun, opens_scope, parse_target
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import literal, number_of

_TELLING = frozenset(("becomes", "contains", "reads", "matches", "starts", "ends", "shows", "equals"))


def part_told(tokens: Tokens, predicate: Predicate, it: Target | None) -> Subject | None:
    """`"Save" text is "x"`, `the button label reads "x"`, `"Pay bills" status is "done"`: a part and what it says."""
    rest = [token for token in predicate.rest if token.low not in DETERMINERS]
    told = bool(rest) and rest[-1].is_literal and not opens_scope(predicate.rest)
    valued_by = predicate.lexeme in _TELLING or (predicate.lexeme is None and predicate.copula and told)
    if not valued_by or not told or len(tokens) < 2:  # noqa: PLR2004 - an owner and its part
        return None
    owner, part = tokens[:-1], tokens[-1]
    quoted = owner[-1].kind == "quote" and len([t for t in owner if t.low not in DETERMINERS]) == 1
    noun = kind_noun(owner, len(owner))
    if part.low in ("text", "label", "caption") and (quoted or (noun is not None and noun[1].kind != "text")):
        phrase = parse_target(owner, it)
        return Subject("text", phrase.target, None, phrase.confidence) if phrase else None
    numbered = len(owner) == 2 and lexicon.singular(owner[0].low) in COUNTED and number_of(owner[1]) is not None  # noqa: PLR2004 - `item 1`
    if part.kind != "word" or not part.value.islower() or not (quoted or numbered) or _is_control(part):
        return None
    if part.low in _COLLECTIONS or part.low == "value":
        return None
    phrase = parse_target(owner, it)
    if phrase is None:
        return None
    thing = Target(words=part.value, scope=(Scope(relation="in" if numbered else "row_of", target=phrase.target),))
    return Subject("target", thing, None, min(CLEAR, phrase.confidence))


_COLLECTIONS = frozenset(
    ("folder", "directory", "board", "project", "album", "playlist", "channel", "group", "calendar")
)
"""Things that hold others: what they contain is no property of theirs."""


def _is_control(token: Token) -> bool:
    noun = lexicon.nouns().get((token.low,))
    return noun is not None and noun.kind != "text"


def part_holding(subject: Subject, scopes: tuple[Scope, ...]) -> Subject | None:
    """`every result has "x" in the title`: the title of each of them."""
    whole, part = subject.target, scopes[0].target if len(scopes) == 1 and scopes[0].relation == "in" else None
    repeated = whole is not None and (whole.kind in ("item", "row", "card") or whole.every)
    if (
        part is None
        or whole is None
        or not repeated
        or part.kind is not None
        or part.quoted
        or not part.words.islower()
    ):
        return None
    inside = part.model_copy(update={"every": whole.every, "scope": (Scope(relation="in", target=whole),)})
    return replace(subject, target=inside)


def own_part(subject: Subject, rest: Tokens) -> Drafts:  # noqa: PLR0911 - one return for each form
    """`has focus`, `has the value "x"`, `has the text "x"`, `has the class "x"`, `has the title "x"`."""
    words = [token for token in rest if token.low not in DETERMINERS]
    if not words:
        return ()
    if lows(words[:2]) in (("focus",), ("the", "focus"), ("keyboard", "focus")):
        return (check("focused", subject.target),)
    last = words[-1]
    name = words[0].low
    literals = [token for token in words if token.is_literal]
    if name == "attribute" and len(literals) == 2:  # noqa: PLR2004 - a number of words
        draft = check("attribute", subject.target, literal(literals[1]), confidence=subject.confidence)
        return (replace(draft, name=literals[0].value, comparison="equals"),)
    if name == "value" and not literals and 1 < len(words) <= 4 and words[1].is_capital:  # noqa: PLR2004 - a number of words
        return valued(replace(subject, about="value"), "equals", words[1:], default="equals")
    if not last.is_literal or len(words) > 4:  # noqa: PLR2004 - a number of words
        return ()
    if name == "value":
        return valued(replace(subject, about="value"), *compared_with(_past_of(words[1:])), default="equals")
    if name in ("title", "url") and (subject.target is None or subject.target.kind == "page"):
        return valued(Subject(name), *compared_with(_past_of(words[1:])), default="equals")
    titled = subject.target is not None and (subject.target.kind in _TITLED or _is_place(subject.target.words))
    if name == "title" and titled:
        return judged_text(subject, "contains", literal(last))
    if name in _ATTRIBUTES or name.startswith(("aria-", "data-")):
        draft = check("attribute", _root(subject.target), literal(last), confidence=subject.confidence)
        compared = compared_with(words[1:])[0] if len(words) > 2 else None  # noqa: PLR2004 - the name, how, and the value
        default: Comparison = "contains" if name == "class" else "equals"
        return (replace(draft, name=name, comparison=compared if compared and words[1].low != "with" else default),)
    return ()


def _is_place(words: str) -> bool:
    """Whether a name ends in the noun of a place: `the Live News Container`."""
    noun = lexicon.nouns().get((words.rpartition(" ")[2].lower(),))
    return noun is not None and noun.kind in _TITLED


_TITLED = frozenset(
    ("section", "card", "dialog", "form", "table", "list", "page", "sidebar", "header", "heading", "item")
)
"""Kinds whose title stands on the page."""


def _root(target: Target | None) -> Target | None:
    """`the body (element)`, `the html tag`: the element itself, which is no thing on the page."""
    bare = target is not None and target == Target(words=target.words, kind=target.kind, noun=target.noun)
    words = target.words.lower().removesuffix(" tag") if target is not None and bare else ""
    root = words in ("body", "html") and target is not None and target.kind in (None, "element", "text")
    return Target(attributes={"css": words}) if root else target


_ATTRIBUTES = frozenset(
    ("class", "placeholder", "href", "title", "src", "alt", "id", "attribute", "rel", "maxlength", "tabindex")
)


def _past_of(tokens: Sequence[Token]) -> Sequence[Token]:
    return tokens[1:] if tokens and tokens[0].low in ("of", "=", ":", "set") else tokens
