"""Options to choose from, and the one that is chosen."""

from dataclasses import replace

from pacts.domain.plan import Kind, Scope, Target
from pacts.language import lexicon
from pacts.language.denials import denied_if
from pacts.language.drafts import CLEAR, Drafts, Text, check
from pacts.language.judged_values import literal_list, valued
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicate_phrase import Predicate, without_ending
from pacts.language.predicates import Lexeme
from pacts.language.subjects import Subject
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Tokens
from pacts.language.value_phrase import parse_values


def options_named(tokens: Tokens, predicate: Predicate, it: Target | None) -> Drafts:
    """`the options of the Country dropdown are "DE" and "FR"`, `the "Country" dropdown options are …`."""
    plain = [token for token in tokens if token.low not in DETERMINERS]
    listed = literal_list(without_ending(predicate.rest)) if predicate.lexeme in (None, "contains") else None
    many = lexicon.nouns().get((plain[-1].low,)) if len(plain) == 1 and listed is not None else None
    if many is not None and listed is not None and many.kind in _LISTED_KINDS and not listed[1] and len(listed[0]) > 1:
        each = (Target(words=text.template, kind=many.kind, quoted=True) for text in listed[0])
        return denied_if(tuple(check("visible", one, confidence=CLEAR) for one in each), predicate.negated)
    if listed is None and predicate.lexeme is None and (names := _names(without_ending(predicate.rest))):
        listed = names, ()
    if listed is None or listed[1] or len(plain) < 2 or "options" not in (plain[0].low, plain[-1].low):  # noqa: PLR2004 - a list and its options
        return ()
    owner = tokens[:-1] if tokens[-1].low == "options" else plain[2:] if plain[1].low in ("of", "in", "for") else ()
    phrase = parse_target(owner, it) if owner else None
    if phrase is None or phrase.target.kind not in ("dropdown", "list", None):
        return ()
    inside = (Scope(relation="in", target=phrase.target),)
    options = (Target(words=text.template, kind="option", quoted=True, scope=inside) for text in listed[0])
    return denied_if(tuple(check("visible", one, confidence=CLEAR) for one in options), predicate.negated)


_LISTED_KINDS: frozenset[Kind | None] = frozenset(("option", "tab", "menuitem", "link", "button", "heading", "column"))
"""Kinds of which several are named one by one: `the tabs are "A" and "B"`."""


def chosen_in(subject: Subject, lexeme: Lexeme, rest: Tokens) -> Drafts:
    """`the dropdown has "Europe" selected`."""
    chooses = subject.target is not None and subject.target.kind == "dropdown" and len(rest) > 1
    if not chooses or lexeme != "has" or rest[-1].low not in ("selected", "chosen", "preselected"):
        return ()
    return valued(replace(subject, about="selected"), "equals", rest[:-1], default="equals")


def options_offered(subject: Subject, lexeme: Lexeme, rest: Tokens) -> Drafts:
    """`the dropdown contains "DE" and "FR"`: options to choose from, not the choice."""
    target = subject.target
    chooses = target is not None and target.kind == "dropdown" and lexeme in ("contains", "shows", "has")
    called = _without_noun(rest) if chooses and lexeme != "shows" else ()
    rest = called or rest
    listed = literal_list(rest) if chooses and (called or lexeme == "contains") else None
    texts = listed[0] if listed is not None and not listed[1] else _names(rest) if chooses and listed is None else ()
    if target is None or not texts:
        return ()
    inside = (Scope(relation="in", target=target),)
    options = (Target(words=text.template, kind="option", quoted=True, scope=inside) for text in texts)
    return tuple(check("visible", option, confidence=CLEAR) for option in options)


def _without_noun(tokens: Tokens) -> Tokens:
    """`the option "DE"`: its name; empty where no option is spoken of."""
    words = [token.low for token in tokens]
    at = 1 if words[:1] == ["the"] else 0
    told = words[at : at + 1] in (["option"], ["options"], ["choice"], ["choices"]) and len(tokens) > at + 1
    return tokens[at + 1 :] if told and tokens[at + 1].kind == "quote" else ()


def _names(tokens: Tokens) -> tuple[Text, ...]:
    """`Move Case, Documents and Ecju queries`: names that nobody quoted; one alone is a text."""
    names = parse_values(tokens) if any(token.low in (",", "and") for token in tokens) else ()
    plain = all(token.kind == "word" or token.low == "," for token in tokens)
    return names if plain and tokens and tokens[0].is_capital and len(names) > 1 else ()
