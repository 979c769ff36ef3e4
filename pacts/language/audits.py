"""Expectations about the whole page's quality: accessibility violations and visual baselines."""

from dataclasses import replace

from pacts.domain.plan import Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, EXPLICIT, Drafts, Text, check
from pacts.language.lexicon import DETERMINERS
from pacts.language.sayings import is_whole_page, parted, subjects_of
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import literal

IMPACTS = ("minor", "moderate", "serious", "critical")
_BARRIERS = frozenset(
    [
        "violation",
        "violations",
        "issue",
        "issues",
        "problem",
        "problems",
        "error",
        "errors",
        "defect",
        "defects",
        "barrier",
        "barriers",
        "failures",
    ]
)
_ACCESS = frozenset(("accessibility", "a11y", "wcag", "axe", "accessible"))
_PASSING = frozenset(
    [
        "pass",
        "passes",
        "passed",
        "meet",
        "meets",
        "met",
        "comply",
        "complies",
        "conform",
        "conforms",
        "satisfy",
        "satisfies",
        "check",
        "checks",
        "audit",
        "test",
        "tests",
        "standards",
        "standard",
        "guidelines",
        "scan",
        "rules",
        "requirements",
        "aa",
        "a",
        "aaa",
        "level",
        "to",
        "with",
        "fully",
    ]
)
_AUDITED = (
    _ACCESS
    | _BARRIERS
    | _PASSING
    | frozenset(IMPACTS)
    | predicates.BE
    | predicates.MODALS
    | predicates.NEGATIONS
    | DETERMINERS
    | {"there", "no", "any", "page", "site", "screen", "app", "on", "does", "do", "contain", "contains", "free", "of"}
    | {"without", "or", "worse", "i", "see", "found", "2.0", "2.1", "2.2", "wcag2aa", "has", "have", "shows", "show"}
)
_PICTURES = frozenset(["baseline", "screenshot", "snapshot", "picture", "image", "mockup", "reference"])
_LIKENESS = frozenset(
    [
        "looks",
        "look",
        "looking",
        "like",
        "as",
        "same",
        "is",
        "matches",
        "match",
        "equals",
        "equal",
        "to",
        "visually",
        "identical",
        "the",
        "from",
        "visual",
        "baseline",
        "does",
        "differ",
        "differs",
        "saved",
        "stored",
        "reference",
        "against",
        "compared",
        "compares",
        "with",
        "correct",
        "expected",
        "unchanged",
        "called",
        "named",
        "has",
        "no",
        "differences",
        "difference",
        "there",
        "are",
        "compared",
        "image",
        "of",
        "an",
        "a",
        "still",
        "exactly",
    ]
)
WORDS = _AUDITED | _PICTURES | _LIKENESS
"""The words that an audit stands for."""


def read_audit(tokens: Tokens, it: Target | None) -> Drafts:
    """The check of the page's accessibility or look as a whole; empty when neither is said."""
    tokens = tuple(token for token in tokens if token.low not in (".", "!", ","))
    return _accessible(tokens, it) or _pictured(tokens, it)


def _accessible(tokens: Tokens, it: Target | None) -> Drafts:
    """`the page has no critical accessibility violations`, `the page is accessible`."""
    words = {token.low or token.value.lower() for token in tokens}
    if not words & _ACCESS:
        return ()
    found = words & _BARRIERS
    said = parted(tokens)
    denied = words & predicates.NEGATIONS or words & {"no", "free", "without"}
    target = None
    if not words <= _AUDITED:
        target = _audited(said.subject, it) if said is not None else None
        if said is None or target is None or not {t.low for t in said.rest} <= _AUDITED:
            return ()
    elif not found and "accessible" in words and said is not None and not is_whole_page(said.subject):
        return ()
    impact = next((name for name in IMPACTS if name in words), None)
    draft = check("accessibility", target, Text(impact) if impact else None, confidence=CLEAR)
    passing = bool(words & {"pass", "passes", "passed", "meets", "meet", "accessible", "complies", "conforms"})
    return (replace(draft, negated=bool(denied) == (passing and not found)) if denied or passing else draft,)


def _audited(subject: Tokens, it: Target | None) -> Target | None:
    found = subjects_of(subject, it) if subject else ()
    return found[0].target if len(found) == 1 and found[0].about == "target" else None


def _pictured(tokens: Tokens, it: Target | None) -> Drafts:
    """`the page looks as the baseline "home"`, `the chart matches the screenshot "chart"`."""
    at = next((at for at, token in enumerate(tokens) if at and token.low in _PICTURES), None)
    names = [place for place, token in enumerate(tokens) if token.kind == "quote" and at is not None and place > 0]
    named = names[-1] if names else None
    if at is None or named is None or abs(named - at) > 2:  # noqa: PLR2004 - beside each other
        return ()
    words = [token for place, token in enumerate(tokens) if place != named]
    start = next((p for p, token in enumerate(words) if p and _tells_likeness(words, p)), None)
    if start is None or not {token.low for token in words[start:]} <= _LIKENESS | _PICTURES | predicates.BE | {
        "not",
        "should",
        "must",
        "will",
        "shall",
        "can",
    }:
        return ()
    subject = tuple(words[:start])
    there = lows(subject) == ("there",)
    target = None if there or is_whole_page(subject) else _audited(subject, it)
    if target is None and not there and not is_whole_page(subject):
        return ()
    negated = "not" in lows(words) and not {"differ", "differs"} & {*lows(words)}
    draft = check("screenshot", target, confidence=EXPLICIT)
    return (replace(draft, name=literal(tokens[named]).template, negated=negated),)


def _tells_likeness(words: Tokens, at: int) -> bool:
    low = words[at].low
    return low in predicates.BE | predicates.MODALS or low in (
        "looks",
        "look",
        "matches",
        "match",
        "equals",
        "has",
        "does",
        "differs",
    )
