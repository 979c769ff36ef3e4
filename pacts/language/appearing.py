"""Things that come and go: `a dialog opens`, `the message disappears`."""

from dataclasses import replace

from pacts.language.drafts import Drafts, Text, check, within
from pacts.language.judged_values import compared_with, valued
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicates import Lexeme
from pacts.language.shown_things import dialog_check, displayed, holding_what
from pacts.language.state_tails import tail_of
from pacts.language.subjects import Subject, names_dialog, names_native_dialog
from pacts.language.target_phrase import TargetPhrase, parse_scope
from pacts.language.tokens import Tokens, lows


def folded_out(subject: Subject, lexeme: Lexeme | None, rest: Tokens) -> Drafts:
    """`the dropdown opens`: it was there before."""
    opens = lexeme == "opens" and not rest and subject.target is not None and subject.target.kind == "dropdown"
    return (check("expanded", subject.target, confidence=subject.confidence),) if opens else ()


GONE = frozenset(("away", "again", "by", "automatically", "after", "in", "on", "when", "itself", "within", "from"))
"""Behind "goes" or "closes": it is not there any more."""


_ADDRESSED = frozenset(("address", "url", "page", "path", "site", "website"))


def opened_address(subject: Subject, lexeme: Lexeme | None, rest: Tokens) -> Drafts:
    """`the print link opens the address ending in "?print=1"`."""
    words = [token for token in rest if token.low not in DETERMINERS]
    led = lexeme == "opens" and subject.about == "target" and len(words) > 1 and words[-1].is_literal
    if not led or words[0].low not in _ADDRESSED:
        return ()
    comparison, value = compared_with(words[1:])
    return valued(Subject("url"), comparison, value, default="contains")


def without_particle(tokens: Tokens) -> Tokens:
    """What follows `pops up`, `fades away`."""
    while (
        tokens
        and tokens[0].low in ("up", "out", "away", "in", "back", "blank", "over")
        and not parse_scope(tokens)
        and not (tokens[0].low == "in" and lows(tokens[1:2]) in (("the",), ("a",)))
    ):
        tokens = tokens[1:]
    return tokens


def appears(subject: Subject, tail: Tokens, words: Tokens) -> Drafts:  # noqa: PLR0911 - one return for each form
    """The checks of a thing that has come, with what follows the verb."""
    held = holding_what(subject, tail)
    if held:
        return held
    if names_dialog(words) and (names_native_dialog(words) or words[0].low in ("a", "an")):
        dialog = dialog_check((*words, *tail))
        if dialog:
            return dialog
    named = any(token.is_literal for token in words)
    if not named and {*lows(words)} <= _TAB_WORDS and words[0].low in ("a", "another"):
        return (replace(check("tab_count", value=Text("2")), comparison="at_least"),)
    if subject.target is None:
        return ()
    if subject.about == "page" and tail and "tab" in lows(tail):
        return (replace(check("tab_count", value=Text("2")), comparison="at_least"),)
    if {"tab", "window"} & {*lows(tail)} and {"new", "another"} & {*lows(tail)}:
        return ()
    scopes, extra, sure = tail_of(tail)
    return displayed(TargetPhrase(within(subject.target, scopes), min(sure, subject.confidence)), words, extra)


_TAB_WORDS = frozenset(("a", "another", "new", "second", "separate", "different", "browser", "tab", "window"))
