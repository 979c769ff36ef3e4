"""Names and values that are none, for they only describe: `a valid voucher`, `a date in the past`, `300px wide`."""

import re
from itertools import pairwise

from pacts.language.drafts import Draft
from pacts.language.lexicon import NUMBER_WORDS

_SORTS = frozenset(
    "valid invalid correct incorrect wrong existing nonexistent non-existent unregistered random".split()  # noqa: SIM905 - a table
)
"""Of what sort the data are, where they are not told."""
_GIVING = frozenset(("apply", "use", "submit", "redeem", "enter", "provide", "upload", "select"))
_RIGHTS = frozenset(("permission", "permissions", "access", "rights", "ability", "privileges"))
"""What somebody has; that a page says the word is another matter."""
_AMOUNT = re.compile(r"(?:add|put|buy|order|get) \d+ \w+ of ")
_PIXELS = re.compile(r"\d+ ?(?:px|pixels?) (?:wide|high|tall|long)")
_ADDRESSED = frozenset(
    ("note", "message", "reply", "answer", "comment", "letter", "greeting", "request", "instructions")
)
"""What is written to somebody: "a note to the kitchen"."""
_NAMED = 2
"""Words of a name that begins with an article: "A Song"."""


def describes(draft: Draft) -> bool:
    """Whether a draft has for a name or a value what only tells of one."""
    target = draft.target
    words = target.words.lower().split() if target is not None and not target.quoted else []
    match draft.verb:
        case "click":
            return _is_no_control(words)
        case "fill":
            plain = target is not None and target.kind is None
            return plain and (
                ("to" in words[1:-1] and words[0] not in _ADDRESSED)
                or _is_led(words)
                or any("@" in word for word in words)
            )
        case "select":
            return _is_no_list(words, draft)
        case "find":
            return any(word.endswith(",") for word in words[:-1])
        case _:
            return _is_no_value(draft)


def _is_no_control(words: list[str]) -> bool:
    """`apply valid voucher`, `page to change my password`, `return ticket and two adults`."""
    several = any(a == "and" and b in NUMBER_WORDS for a, b in pairwise(words))
    untold = len(words) > _NAMED and words[0] in _GIVING and words[1] in _SORTS | {"expired"}
    cut = words[-2:] == ["in", "full"] or words[:2] in (["page", "to"], ["screen", "to"])
    return several or untold or cut or _is_led(words)


def _is_led(words: list[str]) -> bool:
    """`a date in the past`, `a five star review`."""
    return len(words) > _NAMED and words[0] in ("a", "an")


def _is_no_list(words: list[str], draft: Draft) -> bool:
    """`remote and salary above`, `size M`, and the value `level of access of the new member`."""
    value = draft.value.template if draft.value is not None else ""
    told = value.islower() and value.count(" of ") > 1
    bounded = words[-1:] in (["above"], ["below"], ["over"], ["under"])
    return told or bounded or (words[:1] == ["size"] and len(words) > 1)


def _is_no_value(draft: Draft) -> bool:
    """`is 300px wide`, `should have permission to edit`, `add 3 packs of tea`."""
    value = draft.value.template if draft.value is not None else ""
    if draft.verb == "do":
        return _AMOUNT.match(value) is not None
    holds = draft.verb == "text" and value in _RIGHTS
    return draft.sort == "check" and (holds or _PIXELS.fullmatch(value) is not None)
