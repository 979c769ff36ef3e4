"""What tells when something is so, how well, or of what sort, read as if it were a thing.

`a message for empty fields`, `invalid login shows an error`, `all links work correctly`, `the ability to log in`.
"""

import re
from itertools import pairwise

from pacts.domain.plan import Scope, Target
from pacts.language.deed_verbs import deed_words
from pacts.language.drafts import Draft, Drafts
from pacts.language.lead import strip_lead
from pacts.language.lexicon import NUMBER_WORDS, nouns
from pacts.language.losses import held_words
from pacts.language.tokens import Token, Tokens, lows

_WRONG = frozenset("invalid incorrect wrong empty blank missing duplicate unknown expired bad malformed".split())  # noqa: SIM905 - a table
"""Before what somebody enters they tell of the occasion, and name nothing that a page shows."""
_VAGUELY = frozenset("correctly properly accordingly appropriately smoothly intended flawlessly".split())  # noqa: SIM905 - a table
"""How well; no name has such a word in it."""
_POSSIBILITY = frozenset(("ability", "possibility", "capability"))
_SUCCESS = frozenset(("successful", "unsuccessful"))
_UNNAMED = re.compile(
    r"(?:(?:\w+ ){0,2}(?:name|title|keyword|keywords|term|terms|query|word|words|id)"
    r"|(?:existing|nonexistent|non-existing|non-existent|valid|invalid|known|available|specific|particular|certain|"
    r"different|random|any|some) .*)"
)
"""Of what sort the terms of a search are; which ones is not told."""
_SEVERAL = re.compile(
    r"(?:(?:one|two|three|four|\d+|some|any) )?"
    r"(?:different|various|several|multiple|matching|mismatching|mismatched|same|identical)\b.*"
    r"|(?:past|future|random|valid|invalid|arbitrary) (?:dates?|days?|times?|values?|data|numbers?|options?)"
)
_TIME = re.compile(r"\d{1,2}[:.]\d{2}(?: ?[ap]m)?")
_PLACING = frozenset(
    "in on at of for inside within under below above beside next near from to with by into behind beneath over "  # noqa: SIM905 - a table
    "between after before has have contains showing where whose that".split()
)
_BOUNDS = frozenset("more less fewer higher lower later earlier above below so not else".split())  # noqa: SIM905 - a table
_DASHES = frozenset(("—", "–", "-", "--"))
_FEWEST_LEFT = 2
"""Words behind a dash that say something of their own."""


def tells_occasion(drafts: Drafts, tokens: Tokens) -> bool:
    """Whether a draft takes for a thing, a value or a name what only tells when, how well or of what sort."""
    told = frozenset(token.value for token in tokens if token.is_literal)
    judged = all(draft.sort == "check" for draft in drafts)
    if judged and (_drops_choice(drafts, tokens) or _is_compound(drafts, tokens)):
        return True
    if not judged and _SUCCESS & {*lows(tokens)}:
        return True
    if any(lost(drafts, tokens) for lost in (_drops_what_follows, _looks, _drops_each, _names_range)):
        return True
    if judged and (_drops_end(drafts, tokens) or any(_is_right(draft, told) for draft in drafts)):
        return True
    return any(_is_occasion(draft) or _is_untold(draft, told) or _is_state(draft) for draft in drafts)


def _is_occasion(draft: Draft) -> bool:
    target = draft.target
    if target is None:
        return draft.verb == "wait_until" and _waits_for_deed(draft)
    named = [target, *(scope.target for scope in target.scope)]
    if any(_is_vague(one) for one in named) or any(_is_way(scope.target) for scope in target.scope):
        return True
    if draft.sort != "check":
        several = _is_several(draft) or any(
            scope.relation == "row_of" and _tells_amount(scope) for scope in target.scope
        )
        return several or (draft.verb == "add" and _is_timed(draft))
    return any(_tells_when(scope) for scope in target.scope) or (draft.verb == "text" and _is_wrong(target))


def _waits_for_deed(draft: Draft) -> bool:
    """`wait for the report to generate`: what it does is no part of its name."""
    seen = draft.expectation.target if draft.expectation is not None else None
    words = seen.words.lower().split() if seen is not None and not seen.quoted else []
    return any(a == "to" and b in deed_words() for a, b in pairwise(words))


def _is_vague(target: Target) -> bool:
    words = target.words.lower().split()
    return not target.quoted and bool(words) and (bool(_VAGUELY & {*words[1:]}) or words[0] in _POSSIBILITY)


def _tells_when(scope: Scope) -> bool:
    """`in "invalid login"`, `row of "empty results"`, a field that is empty."""
    place = scope.target
    emptied = scope.relation == "row_of" and place.kind == "field" and not place.words and bool(place.where)
    described = scope.relation in ("row_of", "in") and (place.kind in (None, "field")) and _is_wrong(place)
    return emptied or described


def _is_wrong(place: Target) -> bool:
    words = place.words.lower().split()
    return not place.quoted and place.kind in (None, "field") and bool(words) and words[0] in _WRONG


def _tells_amount(scope: Scope) -> bool:
    """`two bottles of oil`: how many, which no press of one button does."""
    words = scope.target.words.lower().split()
    return not scope.target.quoted and len(words) > 1 and words[0] in NUMBER_WORDS


def _is_several(draft: Draft) -> bool:
    """`the first three people suggested`: a click is on one thing."""
    target = draft.target
    words = target.words.lower().split() if target is not None and not target.quoted else []
    counted = len(words) > 1 and words[0] in NUMBER_WORDS and words[0] != "one"
    return counted and target is not None and target.ordinal is not None and draft.verb == "click"


def _is_way(place: Target) -> bool:
    """`Ann to the top`: from whom and where to, and no name."""
    words = place.words.lower().split()
    cut = any(pair == ("to", "the") for pair in pairwise(words[1:])) or "=" in words[1:]
    return not place.quoted and cut


def _is_timed(draft: Draft) -> bool:
    """`from 9:00 to 9:15`: when something takes place, and no place on the page."""
    places = [scope.target for scope in draft.target.scope] if draft.target is not None else []
    places += [draft.destination] if draft.destination is not None else []
    return any(_TIME.fullmatch(place.words.lower()) for place in places)


def _is_right(draft: Draft, told: frozenset[str]) -> bool:
    """`the correct price is shown`, `contains a valid name`: which one that is nobody tells."""
    value = draft.value.template if draft.value is not None and draft.value.template not in told else ""
    named = draft.target.words if draft.target is not None and not draft.target.quoted else ""
    return any(_RIGHT.fullmatch(said) is not None for said in (value, named))


_RIGHT = re.compile(
    r"(?:the |a |an )?(?:correct|valid|proper|appropriate|relevant|corresponding) (?!(?:until|from|to|for)\b)[a-z].*"
)
_DONE = frozenset("confirmed removed added deleted updated displayed shown saved created placed sent".split())  # noqa: SIM905 - a table
_ORDERS = frozenset(("mark", "show", "hide", "view", "set", "list", "keep"))
_WITH = frozenset(("empty", "no", "invalid", "valid", "missing", "wrong", "incorrect"))


def _is_state(draft: Draft) -> bool:
    """`order confirmed`, `checkout with empty cart`: what is so, and no words of a control."""
    target = draft.target if draft.verb == "click" else None
    words = target.words.lower().split() if target is not None and not target.quoted else []
    stated = len(words) > 1 and words[-1] in _DONE and words[0] not in _ORDERS
    return stated or any(a == "with" and b in _WITH for a, b in pairwise(words))


def _is_untold(draft: Draft, told: frozenset[str]) -> bool:
    """`search for a product name`, `enter two different values`: which one is not told."""
    value = draft.value.template if draft.value is not None else ""
    if not value or value in told or not value.islower():
        return False
    if value.startswith("be "):
        return True
    pattern = {"search": _UNNAMED, "fill": _SEVERAL, "type": _SEVERAL, "select": _SEVERAL}.get(draft.verb)
    return pattern is not None and pattern.fullmatch(value) is not None


def _drops_choice(drafts: Drafts, tokens: Tokens) -> bool:
    """`the error or warning message is shown`: either of them would do, and one step tells of one."""
    around = zip(tokens, tokens[1:], tokens[2:], strict=False)
    chosen = any(
        joint.low == "or" and after.low not in _BOUNDS and not _is_alike(before, after)
        for before, joint, after in around
    )
    denied = any(draft.negated or draft.verb == "count" for draft in drafts)
    return chosen and not denied and "or" not in held_words(drafts) and len(drafts) == 1


def _is_alike(before: Token, after: Token) -> bool:
    """`a dialog or popup`: two words for one thing."""
    one, other = nouns().get((before.low,)), nouns().get((after.low,))
    return one is not None and other is not None and one.kind == other.kind == "dialog"


def _is_compound(drafts: Drafts, tokens: Tokens) -> bool:
    """`the wish lists section`: a section that is called so, and none that is in something."""
    if len(drafts) != 1 or _PLACING & {*lows(tokens)} or not strip_lead(tokens).seen:
        return False
    target = drafts[0].target
    placed = target is not None and any(scope.relation == "in" and not scope.target.quoted for scope in target.scope)
    return placed and not any("'" in token.value or "’" in token.value for token in tokens)


def _looks(drafts: Drafts, tokens: Tokens) -> bool:
    """`look at the top right corner`: nothing is clicked by looking."""
    return lows(tokens[:1]) in (("look",), ("looks",)) and any(draft.sort == "action" for draft in drafts)


def _drops_each(drafts: Drafts, tokens: Tokens) -> bool:
    """`archive every email from Ann`: one press of a button that is called so."""
    if not {"every", "each"} & {*lows(tokens)} or len(drafts) != 1 or drafts[0].verb != "click":
        return False
    target = drafts[0].target
    places = [target, *(scope.target for scope in target.scope)] if target is not None else []
    return bool(places) and not any(place.every or place.quoted for place in places)


def _drops_end(drafts: Drafts, tokens: Tokens) -> bool:
    """`the comment appears at the top of the list`: that it is in the list says less."""
    words = lows(tokens)
    ends = any(
        words[at] in _ENDS and words[at + 1] == "of" and {*words[at + 2 : at + 5]} & _LISTS
        for at in range(len(words) - 2)
    )
    return ends and all(draft.verb in ("visible", "text") and not _is_placed(draft.target) for draft in drafts)


def _is_placed(target: Target | None) -> bool:
    own = target is not None and (target.ordinal is not None or bool(target.sides))
    return own or (target is not None and any(_is_placed(scope.target) for scope in target.scope))


_ENDS = frozenset(("top", "bottom", "end", "beginning", "start", "head"))
_LISTS = frozenset(("list", "table", "column", "feed", "queue", "results", "rows", "board", "comments", "lane"))


def _names_range(drafts: Drafts, tokens: Tokens) -> bool:
    """`fill the dates "1 May" to "3 May"`: two values, and none of them is a field."""
    quotes = [
        a.value
        for a, to, b in zip(tokens, tokens[1:], tokens[2:], strict=False)
        if a.is_literal and to.low == "to" and b.is_literal
    ]
    return any(
        draft.verb == "fill"
        and draft.target is not None
        and draft.target.words in quotes
        and draft.target.words[:1].isdigit()
        for draft in drafts
    )


def _drops_what_follows(drafts: Drafts, tokens: Tokens) -> bool:
    """`open "/" — the board is shown`: what stands behind a dash is in no step."""
    opened = all(draft.verb == "open" for draft in drafts)
    dash = next((at for at, token in enumerate(tokens) if at and token.low in _DASHES), len(tokens))
    return opened and sum(token.kind == "word" for token in tokens[dash:]) >= _FEWEST_LEFT
