"""Nothing else: "only", and whether the checks of a clause say it."""

from dataclasses import replace

from pacts.domain.plan import Kind
from pacts.language.drafts import Draft, Drafts
from pacts.language.lexicon import nouns
from pacts.language.predicates import forms
from pacts.language.tokens import Token, Tokens, lows

_EXCLUDING = frozenset(("only", "solely", "exclusively", "merely", "purely"))
_HOLDING = frozenset(
    form
    for lemma in ("see", "contain", "show", "have", "list", "display", "include", "offer", "say")
    for form in forms(lemma)
)
"""Verbs before whose object "only" belongs: "only shows A" is "shows only A"."""
_CONDITIONS = frozenset(("when", "if", "after", "once", "while", "up", "as", "to"))
_NOTHING_BUT = ((("nothing", "but"), 2), (("nothing", "except"), 2), (("nothing", "other", "than"), 3))
_PARTS: frozenset[Kind | None] = frozenset(("row", "item", "card", "cell", "option", "heading", "link", "button"))
"""What is said of each of them is said of nothing less: "the rows only contain …"."""
_WHOLE = frozenset(
    ("count", "tab_count", "cell", "changed", "order", "editable", "enabled", "dialog", "attribute", "focused")
)
"""Checks that leave nothing else open."""


def only_before_object(tokens: Tokens) -> Tokens:
    """`only shows "A"`, `shows nothing but "A"`: shows only "A"."""
    for at in range(len(tokens) - 1):
        size = next((size for words, size in _NOTHING_BUT if lows(tokens[at : at + size]) == words), 0)
        if size:
            return (*tokens[:at], _only(tokens[at]), *tokens[at + size :])
        told = (
            tokens[at].value in _EXCLUDING | {"just"} and tokens[at].kind == "word" and tokens[at + 1].low in _HOLDING
        )
        if told and at + 2 < len(tokens) and tokens[at + 2].low not in _CONDITIONS | _EXCLUDING:
            return (*tokens[:at], *_exchanged(tokens[at], tokens[at + 1]), *tokens[at + 2 :])
    return tokens


def _exchanged(adverb: Token, verb: Token) -> Tokens:
    """The verb and then "only", where the two stand."""
    end = adverb.start + len(verb.text)
    return (replace(verb, start=adverb.start, end=end), replace(_only(adverb), start=end + 1, end=verb.end))


def _only(token: Token) -> Token:
    return replace(token, text="only", value="only", low="only")


def excludes(tokens: Tokens) -> bool:
    """Whether a clause says that nothing else is there; "read only" is a state."""
    return any(
        token.kind == "word" and token.value in _EXCLUDING and not (at and tokens[at - 1].low == "read")
        for at, token in enumerate(tokens)
    )


_ALL = frozenset(("all", "every", "any", "each"))
_ANYTHING = frozenset(("anything", "everything", "anyone", "everyone", "all", "any"))


def makes_exception(tokens: Tokens) -> bool:
    """`anything but "Cancel"`, `all buttons but "Help"`: what follows is left out, and no clause of its own."""
    for at in range(1, len(tokens) - 1):
        if tokens[at].low != "but" or tokens[at].kind != "word":
            continue
        noun = at > 1 and tokens[at - 2].low in _ALL and (tokens[at - 1].low,) in nouns()
        if tokens[at - 1].low in _ANYTHING or noun:
            return True
    return False


def drops_exclusion(drafts: Drafts, tokens: Tokens) -> bool:
    """Whether checks say less than their clause: `I should only see "A"` is more than that "A" is there."""
    if not drafts or any(draft.sort != "check" for draft in drafts):
        return False
    if all(draft.condition is not None for draft in drafts):
        tokens = tokens[: next((at for at, token in enumerate(tokens) if at and token.low in _CONDITIONS), len(tokens))]
    if not excludes(tokens):
        return False
    return not any(_says_all(draft) for draft in drafts)


def _says_all(draft: Draft) -> bool:
    target = draft.target
    each = target is not None and target.every and target.kind in _PARTS
    return each or draft.verb in _WHOLE or (draft.comparison == "equals" and draft.verb != "visible")
