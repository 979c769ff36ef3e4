"""The page that is now shown: `redirected to "/cart"`, `the browser navigates to the login page`."""

from dataclasses import replace

from pacts.language import predicates
from pacts.language.denials import denied_if
from pacts.language.drafts import CLEAR, Drafts, check
from pacts.language.lexicon import DETERMINERS
from pacts.language.predicate_phrase import without_ending
from pacts.language.predicates import MODALS, NEGATIONS
from pacts.language.target_phrase import kind_noun, parse_target
from pacts.language.tokens import Tokens
from pacts.language.value_phrase import literal
from pacts.language.verbs import inflections

_LEADING = frozenset(
    form
    for lemma in ("navigate", "redirect", "lead", "take", "bring", "send", "forward")
    for form in inflections(lemma)
)


_LED = frozenset(("me", "us", "user", "users", "back", "directly", "customer", "visitor", "automatically"))


def led_to(tokens: Tokens) -> Drafts:
    """`the browser navigates to "/cart"`, `the page redirects the user back to the login page`."""
    at = next((at for at, token in enumerate(tokens[:8]) if at and token.low in _LEADING), None)
    to = next((p for p in range(at + 1, min(at + 6, len(tokens) - 1)) if tokens[p].low == "to"), None) if at else None
    if at is None or to is None:
        return ()
    subject = [
        t.low for t in tokens[:at] if t.low not in DETERMINERS | MODALS | NEGATIONS | predicates.ADVERBS | {"does"}
    ]
    between = {token.low for token in tokens[at + 1 : to]}
    if " ".join(subject) not in predicates.PAGE_SUBJECTS | {"it"} or not between <= _LED | DETERMINERS:
        return ()
    return denied_if(arrived(tokens[to + 1 :]), any(token.low in NEGATIONS for token in tokens[:at]))


def arrived(tokens: Tokens) -> Drafts:
    """The check that the page of these words is the current one."""
    tokens = without_ending(tokens)
    addressed = next((token for token in tokens if token.low not in DETERMINERS), None)
    if addressed is not None and addressed.low in ("url", "path", "address") and tokens[-1].is_literal:
        return (check("url", value=literal(tokens[-1])),)
    while (
        tokens
        and tokens[0].low in (*DETERMINERS, "url", "path", "address", "page")
        and len(tokens) > 1
        and not (tokens[0].low == "page" and tokens[1].kind not in ("quote", "url", "path"))
    ):
        tokens = tokens[1:]
    if not tokens:
        return ()
    token = tokens[0]
    if token.kind in ("url", "path") or (
        token.kind == "quote" and ("/" in token.value or token.value.endswith(".html"))
    ):
        absolute = "://" in token.value
        return (replace(check("url", value=literal(token)), comparison="equals" if absolute else "contains"),)
    found = kind_noun(tokens, len(tokens))
    if found is not None and found[1].kind not in ("page", "section", "tab", "form", "dialog"):
        return ()
    phrase = parse_target(tokens)
    if phrase is None or phrase.target.words.lower() in ("same", "correct", "right", "next", "previous"):
        return ()
    target = phrase.target if phrase.target.kind else phrase.target.model_copy(update={"kind": "page"})
    return (check("visible", target, confidence=min(CLEAR, phrase.confidence)),)
