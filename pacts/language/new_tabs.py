"""Pages that open beside another: `a new tab opens with the title "Docs"`, `the help opens in a new tab`."""

from collections.abc import Callable
from dataclasses import replace

from pacts.language import predicates
from pacts.language.drafts import CLEAR, Draft, Drafts, Text, check
from pacts.language.lexicon import DETERMINERS
from pacts.language.sayings import parted
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import literal

_TABS = frozenset(("tab", "window"))
_NEW = frozenset(("new", "another", "separate", "second", "different", "browser", "a", "an", "the"))
_OPENING = frozenset(form for verb in ("open", "appear", "load", "launch") for form in predicates.forms(verb))
_LEADING = frozenset(
    ("with", "to", "at", "on", "for", "showing", "containing", "displaying", "and", "pointing", "leading")
)
_THINGS = frozenset(("link", "links", "button", "it", "he", "she"))
"""What is no page by itself: it only opens one."""
WORDS = _TABS | _NEW | _OPENING | _LEADING | _THINGS | {"in", "titled"}
"""The words that these checks stand for."""
Arrival = Callable[[Tokens], Drafts]


def read_new_tab(tokens: Tokens, arrived: Arrival) -> Drafts:
    """That there is another tab, and what it shows when it is switched to; empty for other clauses."""
    told = parted(tokens)
    rest = told.rest if told is not None else ()
    if told is None or told.negated or not rest or rest[0].low not in _OPENING:
        return ()
    if _is_new_tab(told.subject):
        return _opened(rest[1:], arrived)
    ends = next((at for at in range(1, len(rest)) if rest[at].low == "in" and _is_new_tab(rest[at + 1 :])), None)
    if ends != 1:
        return ()
    thing = told.subject[-1].low in _THINGS
    return (_more_tabs(),) if thing else _opened(told.subject, arrived)


def _is_new_tab(tokens: Tokens) -> bool:
    words = lows(tokens)
    fresh = {"new", "another", "separate", "second", "different"} & {*words}
    return bool(words) and words[-1] in _TABS and bool(fresh) and {*words[:-1]} <= _NEW


def _more_tabs() -> Draft:
    return replace(check("tab_count", value=Text("2")), comparison="at_least")


def _opened(tokens: Tokens, arrived: Arrival) -> Drafts:
    """The tab, the switch to it, and what it shows; empty when that is not understood."""
    while tokens and tokens[0].low in _LEADING:
        tokens = tokens[1:]
    if not tokens:
        return (_more_tabs(),)
    shown = _titled(tokens) or arrived(tokens)
    switch = Draft("switch_tab", value=Text("new"), confidence=CLEAR)
    return (_more_tabs(), switch, *shown) if shown else ()


def _titled(tokens: Tokens) -> Drafts:
    """`the title "Docs"`, `title containing "Docs"`."""
    plain = [token for token in tokens if token.low not in DETERMINERS | {"page", "containing", "of"}]
    named = len(plain) == 2 and plain[0].low in ("title", "titled") and plain[1].is_literal  # noqa: PLR2004 - "title" and its text
    return (check("title", value=literal(plain[1]), confidence=CLEAR),) if named else ()
