"""Finding: `find X and click it`, and the ways in which it is to be found, which add no step of their own."""

from dataclasses import replace

from pacts.domain.plan import Target
from pacts.language.drafts import CLEAR, FAIR, Draft, Drafts
from pacts.language.lead import Lead, find_predicate
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Tokens, lows
from pacts.language.verbs import inflections

_FIND = frozenset(form for lemma in ("find", "locate", "discover", "identify") for form in inflections(lemma))
_SEARCHING = frozenset(
    form
    for lemma in (
        "navigate",
        "go",
        "look",
        "browse",
        "page",
        "flip",
        "scroll",
        "step",
        "walk",
        "click",
        "search",
        "switch",
    )
    for form in inflections(lemma)
)
_ALONG = frozenset(("through", "between", "across", "around", "among", "along"))
_OPENING = frozenset(form for lemma in ("expand", "unfold", "open", "collapse") for form in inflections(lemma))


def is_find(low: str) -> bool:
    """Whether a word is a form of "find"."""
    return low in _FIND


def is_way(tokens: Tokens) -> bool:
    """Whether a clause only says how something is looked for: `navigate through the tree`."""
    along = any(token.low in _ALONG for token in tokens[1:4])
    return len(tokens) > 2 and tokens[0].low in _SEARCHING and along  # noqa: PLR2004 - verb, preposition, thing


def way_and_find(sentence: Tokens) -> tuple[Tokens, Tokens] | None:
    """`expand the sections below, to find and click X`: how it is found, and the rest beginning with "find"."""
    for at in range(2, len(sentence) - 1):
        finds = sentence[at].low == "to" and (
            is_find(sentence[at + 1].low) or lows(sentence[at + 1 : at + 3]) == ("look", "for")
        )
        if not finds:
            continue
        left = sentence[:at]
        while left and left[-1].low in (",", "in", "order"):
            left = left[:-1]
        opens = (
            left and left[0].low in _OPENING and any(t.low in ("all", "every", "each") or _many(t.low) for t in left)
        )
        return (left, sentence[at + 1 :]) if left and (is_way(left) or opens) else None
    return None


def _many(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")


def sought(lead: Lead, it: Target | None) -> Drafts:
    """The goal to find what the words behind "find" name."""
    tokens = lead.tokens[1:] if lows(lead.tokens[:1]) in (("me",), ("us",)) else lead.tokens
    if not tokens or (find_predicate(tokens) is not None and tokens[0].low in ("that", "whether")):
        return ()
    phrase = parse_target(tokens, it)
    if phrase is None:
        return ()
    return (Draft("find", "goal", phrase.target, confidence=min(CLEAR, phrase.confidence)),)


def with_find(drafts: Drafts) -> Drafts:
    """`find and click X`: finding X goes before."""
    first = drafts[0]
    if first.target is None:
        return ()
    return (Draft("find", "goal", first.target, confidence=min(FAIR, first.confidence)), *drafts)


def remembered(found: Draft) -> Draft:
    """What was found (or copied) and is used as a value: remembered for that."""
    return replace(found, verb="remember", sort="action", name="it")
