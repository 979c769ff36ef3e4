"""What only the writer knows: "the correct answer", "your desired location", "a new time"; no step can say it."""

from collections.abc import Iterable

from pacts.domain.plan import Target
from pacts.language.drafts import Draft, Drafts
from pacts.language.tokens import Tokens

_KNOWN_TO_WRITER = frozenset(
    "correct incorrect wrong desired preferred appropriate suitable proper relevant wanted favourite realistic "  # noqa: SIM905 - a table
    "necessary intended given certain particular specific valid invalid different".split()
)
"""Adjectives that say nothing a page shows; quoted or capitalised they are names."""
_ELSEWHERE = frozenset(("new", "another", "other", "different", "free", "given"))
"""Before the place where something is dropped: any, so none that can be named."""
_AIMS = frozenset("compare see view check test create make reveal show find adjust reposition resize".split())  # noqa: SIM905 - a table
"""Behind "to" they say what for, not where to."""
_WISHES = (
    "you want",
    "you wish",
    "you would",
    "you need",
    "you like",
    "i want",
    "i wish",
    "of your choice",
    "your own",
    "using the keyboard",
)
_RIGHT = frozenset(f"right {noun}" for noun in ("answer", "answers", "option", "choice", "value", "solution", "one"))
_TANGLED = frozenset(("using", "if", "until", "unless", "because", "where", "how"))
"""Words that begin what was not understood in the middle of a name."""
MOST_NAMED = 6
"""Words of a name without quotes that is clicked; more are a clause."""


def is_known_to_writer(word: str) -> bool:
    """Whether an adjective says nothing that a page shows."""
    return word in _KNOWN_TO_WRITER


def is_hidden(drafts: Drafts, tokens: Tokens) -> bool:
    """Whether an action's thing or value is described by what only the writer knows."""
    said = {token.value for token in tokens if token.is_literal}
    if any(_is_absent(draft, said) for draft in drafts):
        return True
    return any(_is_hidden(draft, said) for draft in drafts if draft.sort == "action" or draft.verb == "find")


def _is_absent(draft: Draft, said: set[str]) -> bool:
    """`search for a product that does not exist`: which that is, its author must say."""
    values = [text.template.lower() for text in draft.texts if text.template not in said]
    return any(value.endswith(_ABSENT) or value.startswith(_UNKNOWN) for value in values)


_ABSENT = ("does not exist", "doesn't exist", "do not exist", "is not there", "is unknown")
_UNKNOWN = ("non-existing ", "nonexistent ", "non-existent ", "nonexisting ", "unknown ")


def _is_hidden(draft: Draft, said: set[str]) -> bool:
    values = [text.template for text in draft.texts if text.template not in said]
    if any(_vague(value, _KNOWN_TO_WRITER) for value in values if value.islower()):
        return True
    if any(_is_vague(target) for target in _targets(draft)):
        return True
    goal = draft.destination
    return goal is not None and not goal.quoted and goal.words.islower() and _vague(goal.words, _ELSEWHERE | _AIMS)


def _targets(draft: Draft) -> Iterable[Target]:
    return (target for target in (draft.target, draft.destination) if target is not None)


def _is_vague(target: Target) -> bool:
    words = target.words.lower()
    if target.quoted or not target.words:
        return False
    vague = words in _RIGHT or (_vague(words, _KNOWN_TO_WRITER) and " " in words)
    plain = target.words.islower() and vague
    wished = any(wish in words for wish in _WISHES) or any(
        wish in scope.target.words for scope in target.scope for wish in _WISHES
    )
    return plain or wished or _is_tangled(target) or (target.kind == "button" and _is_told(words))


def _is_told(words: str) -> bool:
    """`apply multiple filters together`, `print the number of buses`: a deed that no button is called by."""
    inner = words.split(" ")[1:]
    if (
        "as" in inner[1:-1]
        or {"it", "them"} & {*inner}
        or ("from" in inner and {"all", "every", "each"} & {*inner})
        or _BESIDES & {*inner}
    ):
        return True
    printed = words.startswith("print ") and bool(_DATA & {*inner})
    return printed or (len(inner) > 1 and bool(_SEVERAL & {*inner})) or len(inner) >= MOST_BUTTON


_BESIDES = frozenset(("with", "after", "before", "until", "without", "via", "because", "than"))
MOST_BUTTON = 5
_DATA = frozenset("name names number no.of text title titles value values price prices list count".split())  # noqa: SIM905 - a table
_SEVERAL = frozenset("multiple several various together most number amount similar same typing".split())  # noqa: SIM905 - a table


def _is_tangled(target: Target) -> bool:
    """Whether a name in small letters is a clause: `multiple rows using`, `a task onto a given date`."""
    inner = target.words.split(" ")[1:]
    small = target.words[:1].islower()
    if target.words.startswith(("to ", "it ", "them ")) and inner[1:]:
        return True
    return small and (bool(_TANGLED & {*inner}) or len(inner) >= MOST_NAMED)


_LABELS = (
    "given name",
    "preferred language",
    "preferred name",
    "preferred contact",
    "valid from",
    "valid until",
    "valid to",
)
"""Names of fields that begin like a description."""


def _vague(words: str, adjectives: frozenset[str]) -> bool:
    return not words.startswith(_LABELS) and words.split(" ", maxsplit=1)[0] in adjectives
