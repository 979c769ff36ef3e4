"""What a deed leads to, as manuals tell it: `clicking X closes the menu`, `verify that on clicking X, Y is shown`."""

from collections.abc import Callable
from dataclasses import replace

from pacts.language.deed_verbs import deed_words
from pacts.language.lead import LOOKED_AT, commands, find_predicate, strip_lead
from pacts.language.lexicon import DETERMINERS, QUANTIFIERS
from pacts.language.paths import ARROWS
from pacts.language.predicates import BE, MODALS
from pacts.language.target_phrase import kind_noun
from pacts.language.tokens import Token, Tokens, lows, meant
from pacts.language.verbs import by_first_word, check_leads

_AGAINST: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("opens", "open", "shows", "show", "displays", "display", "launches", "launch"), ("appears",)),
    **dict.fromkeys(("adds", "add", "creates", "create", "reveals", "reveal", "loads", "load"), ("appears",)),
    **dict.fromkeys(("closes", "close", "hides", "hide", "removes", "remove", "dismisses", "dismiss"), ("disappears",)),
    **dict.fromkeys(("deletes", "delete"), ("disappears",)),
    **dict.fromkeys(("updates", "update", "changes", "change", "refreshes", "refresh"), ("changes",)),
    **dict.fromkeys(("highlights", "highlight", "selects", "select"), ("is", "selected")),
    **dict.fromkeys(("deselects", "deselect", "unselects", "unselect", "de-selects"), ("is", "not", "selected")),
    **dict.fromkeys(("checks", "check", "ticks", "tick"), ("is", "checked")),
    **dict.fromkeys(("unchecks", "uncheck", "unticks", "untick"), ("is", "unchecked")),
    **dict.fromkeys(("enables", "enable", "activates", "activate"), ("is", "enabled")),
    **dict.fromkeys(("disables", "disable", "deactivates", "deactivate"), ("is", "disabled")),
    **dict.fromkeys(("expands", "expand"), ("is", "expanded")),
    **dict.fromkeys(("collapses", "collapse"), ("is", "collapsed")),
    **dict.fromkeys(("increases", "increase"), ("increases",)),
    **dict.fromkeys(("decreases", "decrease"), ("decreases",)),
    **dict.fromkeys(("empties", "empty"), ("is", "empty")),
}
"""What a deed does to a thing, as what is then so of the thing; `opens` and `shows` alone are known elsewhere."""
_EFFECTS = frozenset(
    "brings takes resets clears sorts filters toggles starts stops restores reloads returns moves cycles triggers "  # noqa: SIM905 - a table
    "leaves makes keeps saves submits switches reverses sends navigates redirects should must will".split()
)
"""What else begins the outcome of a deed: it is told apart from the deed, and read by itself."""
_LEADING = frozenset(("takes", "leads", "brings", "redirects"))
_KNOWN_OUTCOMES = _LEADING | {"opens", "shows", "displays", "reveals"}


def _effected(tokens: Tokens) -> Tokens:
    """`clicking X updates Y`: X is clicked, then Y changes."""
    lead = strip_lead(tokens[:LOOKED_AT])
    gerund = bool(lead.tokens) and lead.tokens[0].low.endswith("ing") and lead.tokens[0].low in by_first_word()
    if not gerund or lead.given:
        return tokens
    start = next(at for at, token in enumerate(tokens) if token is lead.tokens[0])
    at = next((at for at in range(start + 2, len(tokens) - 1) if _is_effect(tokens, at)), None)
    if at is None or any(token.low in (",", "then", "verify") for token in tokens[start:at]):
        return tokens
    here = tokens[at]
    known = tokens[at].low in _KNOWN_OUTCOMES and (tokens[at].low not in _LEADING or "to" in lows(tokens[at : at + 6]))
    if known or tokens[at + 1].low in BE | {"fail", "fails"}:
        return tokens
    return (*tokens[start:at], meant("and", here), meant("verify", here), *_outcome(tokens[at:]))


def _outcome(tokens: Tokens) -> Tokens:
    """`updates the grid and closes the menu`: what is then so of each thing."""
    verb = 1 if tokens[0].low in MODALS else 0
    state = _AGAINST.get(tokens[verb].low)
    if state is None or verb + 1 >= len(tokens):
        before = tokens[0].start - 1
        return (Token("word", "it", "it", "it", before, before), *tokens)
    again = next((at for at in range(verb + 2, len(tokens) - 2) if _goes_on(tokens, at, bare=bool(verb))), len(tokens))
    joint = next((at for at in range(verb + 2, len(tokens) - 2) if _begins_another(tokens, at)), 0)
    if joint and again == len(tokens):
        return (*tokens[:joint], replace(tokens[joint], low="besides"), *tokens[joint + 1 :])
    here, rest = tokens[again - 1], tokens[again + 1 :]
    told = (*tokens[verb + 1 : again], *(meant(word, here) for word in state))
    rest = (meant("should", rest[0]), *rest) if verb and rest else rest
    return (*told, meant("and", here), meant("verify", here), *_outcome(rest)) if rest else told


def _goes_on(tokens: Tokens, at: int, *, bare: bool) -> bool:
    known = tokens[at].low == "and" and tokens[at + 1].low in _AGAINST
    return known and tokens[at + 1].low.endswith("s") != bare


def _begins_another(tokens: Tokens, at: int) -> bool:
    """`… and stores the draft`: an outcome by a verb of which nothing is known."""
    verb = tokens[at + 1]
    told = tokens[at].low == "and" and verb.value.islower() and verb.low in deed_words()
    return told and tokens[at + 2].low in DETERMINERS


def _is_effect(tokens: Tokens, at: int) -> bool:
    """Whether a word says what the deed before does."""
    low, before = tokens[at].low, tokens[at - 1]
    known = low in _EFFECTS or (low in _AGAINST and low.endswith("s"))
    object_follows = tokens[at + 1].low in DETERMINERS | {"it", "all", "only"} or tokens[at + 1].kind != "mark"
    noun = tokens[at + 1].low in BE
    return (
        known
        and tokens[at].value.islower()
        and before.kind != "mark"
        and object_follows
        and not noun
        and before.low not in DETERMINERS | QUANTIFIERS
    )


def _arrow(tokens: Tokens) -> Tokens:
    """`click the name -> page with all books`: what the deed leads to is shown."""
    at = next((at for at in range(2, len(tokens) - 1) if tokens[at].low in ARROWS), 0)
    right = tokens[at + 1 :]
    if not at or any(token.low in (*ARROWS, ",", "and", "then", ":") for token in right):
        return tokens
    end = len(right) - (right[-1].low in (".", "!"))
    thing = right[0].value.islower() and right[0].kind == "word" and find_predicate(right) is None
    done = commands(tokens[:at]) and not commands(right) and not strip_lead(right).asserted
    if not end or not thing or not done or right[0].low in by_first_word():
        return tokens
    here = right[end - 1]
    return (
        *tokens[:at],
        meant("and", right[0]),
        meant("verify", right[0]),
        *right[:end],
        meant("is", here),
        meant("shown", here),
    )


SHORTEST = 6
"""Words of `verify, on clicking X, Y appears`."""
_MOMENTS = frozenset(("on", "upon", "when", "once", "after", "by", "if", "whenever"))


def _judged_after(tokens: Tokens) -> Tokens:
    """`Verify that on clicking X, Y is shown`: after clicking X, verify that Y is shown."""
    verb = next((at for at, token in enumerate(tokens[:4]) if token.low in check_leads()), None)
    if verb is None or len(tokens) < verb + SHORTEST or not {*lows(tokens)} & _MOMENTS:
        return tokens
    lead = strip_lead(tokens[:LOOKED_AT])
    if not (lead.tokens and lead.asserted):
        return tokens
    start = verb + 1
    while start < len(tokens) - 3 and tokens[start].low in ("that", "whether", "if", "is", ",", "sure"):
        start += 1
    moment = start if tokens[start].low in _MOMENTS else start - 1
    if tokens[moment].low not in _MOMENTS:
        return tokens
    end = next((at for at in range(moment + 3, len(tokens) - 1) if tokens[at].low in (",", "then")), None)
    if end is None or not _is_deed(tokens[moment + 1 : end]):
        return tokens
    rest = tokens[end + 1 :]
    while rest and rest[0].low in ("then", ",", "that"):
        rest = rest[1:]
    here = tokens[end]
    return (
        meant("after", here),
        *tokens[moment + 1 : end],
        meant(",", here),
        meant("verify", here),
        meant("that", here),
        *rest,
    )


def _is_deed(tokens: Tokens) -> bool:
    lead = strip_lead(tokens)
    first = lead.tokens[0] if lead.tokens else None
    return first is not None and first.low in by_first_word() and (lead.person or first.low.endswith("ing"))


_TEXTS = frozenset("text message label title value name error heading tooltip".split())  # noqa: SIM905 - a table


_COMING: frozenset[tuple[str, ...]] = frozenset(
    tuple(phrase.split())
    for phrase in (
        "appears",
        "appear",
        "opens",
        "pops up",
        "shows up",
        "comes up",
        "is shown",
        "is displayed",
        "displays",
    )
)


_BROUGHT = frozenset(("navigate", "redirect", "return", "route", "go", "move"))


def _brought(tokens: Tokens) -> Tokens:
    """`the user should navigate to the cart page`: should be taken there."""
    for at in range(1, len(tokens) - 3):
        led = tokens[at].low in ("should", "will", "shall") and tokens[at + 1].low in _BROUGHT
        back = tokens[at + 2].low == "back"
        if led and tokens[at + 2 + back].low == "to" and strip_lead(tokens[: at + 1]).person:
            taken = (meant("be", tokens[at + 1]), replace(tokens[at + 1], low="taken", value="taken"))
            return (*tokens[: at + 1], *taken, *tokens[at + 2 :])
    return tokens


_FOCUSING = frozenset("returns moves goes shifts jumps lands stays remains return move go shift jump land stay".split())  # noqa: SIM905 - a table


def _focus_goes(tokens: Tokens) -> Tokens:
    """`(the) focus returns to the "Open" button`: that button is focused."""
    at = next((at for at in range(len(tokens) - 3) if _is_focus(tokens, at)), None)
    if at is None:
        return tokens
    verb = next(p for p in range(at + 1, at + 4) if tokens[p].low in _FOCUSING)
    start = at - 1 if at and tokens[at - 1].low in ("the", "keyboard") else at
    end = next(
        (p for p in range(verb + 2, len(tokens)) if tokens[p].low in (",", "and", "then", "when", "after")), len(tokens)
    )
    if verb + 2 >= end:
        return tokens
    focused = (meant("is", tokens[end - 1]), meant("focused", tokens[end - 1]))
    return (*tokens[:start], *tokens[verb + 2 : end], *focused, *tokens[end:])


def _is_focus(tokens: Tokens, at: int) -> bool:
    behind = tokens[at + 1 : at + 4]
    verb = next((p for p, token in enumerate(behind) if token.low in _FOCUSING), None)
    led = verb is not None and all(token.low in MODALS for token in behind[:verb])
    bare = verb == 0 and tokens[at + 1].low.endswith("s")
    placed = verb is not None and lows(tokens[at + 2 + verb : at + 3 + verb]) in (("to",), ("on",), ("in",), ("into",))
    return tokens[at].low == "focus" and led and placed and (bare or (verb or 0) > 0)


def _is_asked(tokens: Tokens) -> Tokens:
    """`check is the user is redirected to X`: that the user is."""
    asked = len(tokens) > SHORTEST and tokens[0].low in check_leads() and tokens[1].low in ("is", "are", "does")
    return (tokens[0], *tokens[2:]) if asked and find_predicate(tokens[2:]) is not None else tokens


def _in_case(tokens: Tokens) -> Tokens:
    """`X should be shown in case the user clicks Y`: when the user clicks Y."""
    at = next((at for at in range(3, len(tokens) - 3) if lows(tokens[at : at + 2]) == ("in", "case")), None)
    if at is None or not strip_lead(tokens[at + 2 :]).person:
        return tokens
    return (*tokens[:at], meant("when", tokens[at]), *tokens[at + 2 :])


def _without_comma(tokens: Tokens) -> Tokens:
    """`when a user clicks the Add button another row should appear`: the outcome begins behind the deed."""
    timed = bool(tokens) and tokens[0].low in ("when", "if", "once", "after") and len(tokens) > SHORTEST
    if not timed or any(token.low in (",", "then") for token in tokens) or not _is_deed(tokens[1:]):
        return tokens
    for at in range(4, len(tokens) - 2):
        begins = tokens[at].low in ("another", "the", "a", "an") and kind_noun(tokens, at) is not None
        if begins and find_predicate(tokens[at:]) is not None:
            return (*tokens[:at], meant(",", tokens[at]), *tokens[at:])
    return tokens


TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _arrow,
    _is_asked,
    _in_case,
    _without_comma,
    _focus_goes,
    _judged_after,
    _effected,
    _brought,
)
