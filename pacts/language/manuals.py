"""Turns of speech of test manuals and instructions: each becomes the wording that the readers know."""

from collections.abc import Callable
from dataclasses import replace

from pacts.language.lead import strip_lead
from pacts.language.lexicon import DETERMINERS, KEYS, RELATIONS
from pacts.language.predicates import ADVERBS, BE, GETTING, MODALS, NEGATIONS
from pacts.language.target_phrase import kind_noun, opens_scope
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.verbs import by_first_word, check_leads

LOOKED_AT = 24
"""Tokens of a sentence's beginning that tell what it is about."""


def in_plain_words(sentence: Tokens) -> Tokens:
    """The sentence of a manual in the wording of the step language; the same one where there is nothing to restate."""
    for turn in _TURNS:
        sentence = turn(sentence)
    return sentence


def _word(word: str, at: Token) -> Token:
    """A word that the text means without saying it: it is in no quotation of the text."""
    return Token("word", "", word, word, at.start, at.start)


_SHOUTED = frozenset("GIVEN WHEN THEN AND OR BUT SHOULD MUST SHALL WILL NOT IF CAN".split())  # noqa: SIM905 - a table


def _unshouted(tokens: Tokens) -> Tokens:
    """`WHEN a user clicks X then Y SHOULD …`: keywords in capitals are words like any other."""
    loud = [token.value in _SHOUTED and token.kind == "word" for token in tokens]
    if not any(loud) or all(token.value.isupper() for token in tokens if token.kind == "word"):
        return tokens
    return tuple(replace(token, value=token.low) if up else token for token, up in zip(tokens, loud, strict=True))


def _settled(tokens: Tokens) -> Tokens:
    """`X is enabled or not`: whether it is."""
    size = 3 if lows(tokens[-1:]) in ((".",), ("?",)) else 2
    ends = len(tokens) > size + 1 and lows(tokens[len(tokens) - size :])[:2] == ("or", "not")
    return tokens[: len(tokens) - size] if ends else tokens


_LOCATED = frozenset("located placed situated positioned residing sitting".split())  # noqa: SIM905 - a table
_SHOWN = frozenset("present available displayed shown visible provided given found listed".split())  # noqa: SIM905 - a table


def _placed(tokens: Tokens) -> Tokens:
    """`the button (that is) located in the footer`: the button in the footer."""
    for at in range(2, len(tokens) - 1):
        low = tokens[at].low
        if low not in _LOCATED | _SHOWN or not _leads_to_place(tokens, at + 1):
            continue
        start = at
        if tokens[at - 1].low in BE and tokens[at - 2].low in ("that", "which"):
            start = at - 2
        elif tokens[at - 1].low in BE | MODALS | ADVERBS | NEGATIONS | GETTING | {"been", "as", ","}:
            continue
        if low in _LOCATED or _acts(tokens):
            return (*tokens[:start], *tokens[at + 1 :])
    return tokens


def _leads_to_place(tokens: Tokens, at: int) -> bool:
    return (
        opens_scope(tokens[at:]) or tokens[at].low in ("on", "at", "in") or lows(tokens[at : at + 2]) == ("to", "the")
    )


def _acts(tokens: Tokens) -> bool:
    """Whether the sentence begins with a deed."""
    lead = strip_lead(tokens[:LOOKED_AT])
    return bool(lead.tokens) and not lead.asserted and lead.tokens[0].low in by_first_word()


_CLOSELY = frozenset(("directly", "just", "immediately", "right", "exactly"))
_NEAR = frozenset(words[0] for words in RELATIONS if len(words) == 1) - {"in", "of", "on", "for", "from", "at", "by"}


def _closely(tokens: Tokens) -> Tokens:
    """`right next to X`, `directly below X`."""
    for at in range(1, len(tokens) - 2):
        near = tokens[at + 1].low in _NEAR - {"over"} or lows(tokens[at + 1 : at + 3]) == ("next", "to")
        if tokens[at].low in _CLOSELY and near and tokens[at].value.islower():
            return (*tokens[:at], *tokens[at + 1 :])
    return tokens


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
    if at is None or any(token.low in (",", "then") for token in tokens[start:at]):
        return tokens
    here = tokens[at]
    known = tokens[at].low in _KNOWN_OUTCOMES and (tokens[at].low not in _LEADING or "to" in lows(tokens[at : at + 6]))
    if known or tokens[at + 1].low in BE:
        return tokens
    return (*tokens[start:at], _word("and", here), _word("verify", here), *_outcome(tokens[at:]))


def _outcome(tokens: Tokens) -> Tokens:
    """`updates the grid and closes the menu`: what is then so of each thing."""
    verb = 1 if tokens[0].low in MODALS else 0
    state = _AGAINST.get(tokens[verb].low)
    if state is None or verb + 1 >= len(tokens):
        before = tokens[0].start - 1
        return (Token("word", "it", "it", "it", before, before), *tokens)
    again = next((at for at in range(verb + 2, len(tokens) - 2) if _goes_on(tokens, at)), len(tokens))
    here, rest = tokens[again - 1], tokens[again + 1 :]
    told = (*tokens[verb + 1 : again], *(_word(word, here) for word in state))
    return (*told, _word("and", here), _word("verify", here), *_outcome(rest)) if rest else told


def _goes_on(tokens: Tokens, at: int) -> bool:
    return tokens[at].low == "and" and tokens[at + 1].low in _AGAINST and tokens[at + 1].low.endswith("s")


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
        and before.low not in DETERMINERS
    )


SHORTEST = 6
"""Words of `verify, on clicking X, Y appears`."""
_MOMENTS = frozenset(("on", "upon", "when", "once", "after", "by", "if", "whenever"))


def _judged_after(tokens: Tokens) -> Tokens:
    """`Verify that on clicking X, Y is shown`: after clicking X, verify that Y is shown."""
    lead = strip_lead(tokens[:LOOKED_AT])
    verb = next((at for at, token in enumerate(tokens[:4]) if token.low in check_leads()), None)
    if verb is None or not lead.tokens or len(tokens) < verb + SHORTEST:
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
        _word("after", here),
        *tokens[moment + 1 : end],
        _word(",", here),
        _word("verify", here),
        _word("that", here),
        *rest,
    )


def _is_deed(tokens: Tokens) -> bool:
    lead = strip_lead(tokens)
    first = lead.tokens[0] if lead.tokens else None
    return first is not None and first.low in by_first_word() and (lead.person or first.low.endswith("ing"))


_CLICKED = frozenset(("button", "icon", "link", "tab", "menuitem", "image", "menu"))
_MEANS = frozenset(("using", "via", "with", "through"))
_FRAMES = frozenset(
    ("target", "press", "fill", "set", "select", "drag", "upload", "wait", "scroll", "remember", "none")
)
"""Verbs that take another means than a click, or are clicks themselves."""


def _by_control(tokens: Tokens) -> Tokens:
    """`delete the item using the "Trash" icon`: by clicking that icon."""
    at = next((at for at in range(2, len(tokens) - 1) if tokens[at].low in _MEANS and tokens[at].value.islower()), None)
    if at is None or not _acts(tokens) or any(token.low in (",", "and", "then") for token in tokens[at:]):
        return tokens
    noun = _control_at(tokens, at + 1)
    verb = strip_lead(tokens[:at]).tokens[0]
    entries = [entry for rest, entry in by_first_word().get(verb.low, ()) if not rest]
    if noun is None or not entries or any(entry.frame in _FRAMES for entry in entries):
        return tokens
    here = tokens[at]
    named = any(token.low not in DETERMINERS for token in tokens[at + 1 : noun])
    called = () if named else (replace(verb, start=here.start, end=here.start),)
    return (*tokens[:at], _word("by", here), _word("clicking", here), *tokens[at + 1 : noun], *called, *tokens[noun:])


def _control_at(tokens: Tokens, start: int) -> int | None:
    """Where the noun of a control stands that is clicked and named from here on."""
    for end in range(start + 1, min(start + 7, len(tokens)) + 1):
        noun = kind_noun(tokens[start:end], end - start)
        if noun is not None and noun[1].kind in _CLICKED and (end == len(tokens) or opens_scope(tokens[end:])):
            return start + noun[0]
    return None


def _dragged(tokens: Tokens) -> Tokens:
    """`click and drag X to Y`, `click and hold X, then …`: the first is dragging."""
    for at in range(len(tokens) - 3):
        clicks = tokens[at].low in ("click", "press", "hold", "grab") and tokens[at + 1].low == "and"
        if clicks and tokens[at + 2].low in ("drag", "drop", "move"):
            return (*tokens[:at], *tokens[at + 2 :])
    return tokens


_ALL_THE_WAY = ("all", "the", "way")


def _all_the_way(tokens: Tokens) -> Tokens:
    """`drag the slider all the way to the right`."""
    at = next((at for at in range(2, len(tokens) - 4) if lows(tokens[at : at + 3]) == _ALL_THE_WAY), None)
    return tokens if at is None else (*tokens[:at], *tokens[at + 3 :])


def _tabbed(tokens: Tokens) -> Tokens:
    """`Tab to the "Save" button`, `use Tab to move to X`: Tab is pressed until it has the focus."""
    size = next((len(turn) for turn in _TABBING if lows(tokens[: len(turn)]) == turn), 0)
    if not size or len(tokens) <= size or tokens[size].low in KEYS:
        return tokens
    here = tokens[0]
    press = [_word(word, here) for word in ("press", "Tab", "until")]
    press[1] = replace(press[1], low="tab")
    end = next((at for at in range(size, len(tokens)) if tokens[at].low in (",", "and", "then")), len(tokens))
    focused = [_word(word, tokens[end - 1]) for word in ("is", "focused")]
    return (*press, *tokens[size:end], *focused, *tokens[end:])


_TABBING = (
    ("use", "tab", "to", "move", "to"),
    ("use", "tab", "to", "go", "to"),
    ("use", "tab", "to", "navigate", "to"),
    ("use", "the", "tab", "key", "to", "move", "to"),
    ("use", "the", "tab", "key", "to", "navigate", "to"),
    ("tab", "to"),
    ("tab", "into"),
    ("tab", "over", "to"),
)


def _both_ends(tokens: Tokens) -> Tokens:
    """`any of the "Add" buttons`, `one of the …`: whichever comes first."""
    for at in range(1, len(tokens) - 3):
        several = lows(tokens[at + 1 : at + 3]) in (("of", "the"), ("of", "these"), ("of", "those"))
        if tokens[at].low == "any" and several and _acts(tokens):
            return (*tokens[:at], replace(tokens[at], low="one", value="one"), *tokens[at + 1 :])
    return tokens


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


def _worded(tokens: Tokens) -> Tokens:
    """`a toast appears with the text "Saved"`: it shows "Saved"."""
    for at in range(1, len(tokens) - 3):
        size = next((n for n in (2, 1) if lows(tokens[at : at + n]) in _COMING), 0)
        rest = tokens[at + size :] if size else ()
        noun = 2 if lows(rest[1:2]) in (("the",), ("a",), ("an",)) else 1
        worded = len(rest) > noun + 1 and rest[0].low == "with" and rest[noun].low in _TEXTS
        if worded and rest[noun + 1].kind == "quote":
            return (*tokens[:at], _word("shows", tokens[at]), *rest[noun + 1 :])
    return tokens


def _uncoloned(tokens: Tokens) -> Tokens:
    """`a toast appears with the text: "Saved"`."""
    for at in range(2, len(tokens) - 1):
        told = tokens[at].low == ":" and tokens[at - 1].low in _TEXTS and tokens[at - 2].low in _TELLING
        if told and tokens[at + 1].kind == "quote":
            return (*tokens[:at], *tokens[at + 1 :])
    return tokens


_TELLING = frozenset(("the", "following", "with", "an", "a"))
_STATES = frozenset("complete completed done finished read unread resolved incomplete important".split())  # noqa: SIM905 - a table


def _marked_as(tokens: Tokens) -> Tokens:
    """`mark all tasks complete`: as complete."""
    at = next((at for at, token in enumerate(tokens[:4]) if token.low in ("mark", "marks", "marked")), None)
    if at is None or "as" in lows(tokens) or not _acts(tokens):
        return tokens
    for end in range(at + 2, len(tokens)):
        ends = end + 1 == len(tokens) or tokens[end + 1].low in (",", "and", "then", "using", "by", "with", "via")
        if tokens[end].low in _STATES and ends:
            return (*tokens[:end], _word("as", tokens[end]), *tokens[end:])
    return tokens


_NATIVE = frozenset(("alert", "alerts", "popup", "pop-up", "confirm", "prompt"))
_ACCEPTING = frozenset(("accept", "ok", "okay", "yes"))
_DISMISSING = frozenset(("cancel", "dismiss", "no"))


def _at_the_alert(tokens: Tokens) -> Tokens:
    """`switch to the alert and click on OK`: accept it."""
    words = [token.low or token.value.lower() for token in tokens if token.low not in (".", "the", "on", "then", ",")]
    switched = words[:2] == ["switch", "to"] and len(words) > 4 and words[2] in _NATIVE and words[3] == "and"  # noqa: PLR2004
    said = words[-1] if words[4:5] in (["click"], ["press"]) else " ".join(words[4:])
    verb = "accept" if said in _ACCEPTING else "dismiss" if said in _DISMISSING else ""
    if not switched or not verb:
        return tokens
    return tuple(_word(word, tokens[0]) for word in (verb, "the", "alert"))


def _filtered(tokens: Tokens) -> Tokens:
    """`filter (the list) to show only X`: filter by X."""
    at = next(
        (at for at in range(1, len(tokens) - 2) if lows(tokens[at : at + 2]) in (("to", "show"), ("to", "see"))), 0
    )
    if not at or tokens[0].low not in ("filter", "filters"):
        return tokens
    rest = tokens[at + 2 :]
    rest = rest[1:] if rest[0].low in ("only", "just") else rest
    return (*tokens[:at], _word("by", tokens[at]), *rest) if rest else tokens


def _counted(tokens: Tokens) -> Tokens:
    """`add 2 "Pens" to the cart`: with that quantity."""
    adds = len(tokens) > 4 and tokens[0].low in ("add", "adds") and tokens[1].kind == "number"  # noqa: PLR2004
    to = next((at for at in range(3, len(tokens) - 1) if tokens[at].low == "to"), 0) if adds else 0
    named = bool(to) and (tokens[2].is_capital or tokens[2].is_literal)
    if not named or not {"cart", "basket", "bag"} & {*lows(tokens[to:])}:
        return tokens
    here = tokens[-1]
    return (tokens[0], *tokens[2:], _word("with", here), replace(_word("quantity", here), text="quantity"), tokens[1])


_BROUGHT = frozenset(("navigate", "redirect", "return", "route", "go", "move"))


def _brought(tokens: Tokens) -> Tokens:
    """`the user should navigate to the cart page`: should be taken there."""
    for at in range(1, len(tokens) - 3):
        led = tokens[at].low in ("should", "will", "shall") and tokens[at + 1].low in _BROUGHT
        back = tokens[at + 2].low == "back"
        if led and tokens[at + 2 + back].low == "to" and strip_lead(tokens[: at + 1]).person:
            taken = (_word("be", tokens[at + 1]), replace(tokens[at + 1], low="taken", value="taken"))
            return (*tokens[: at + 1], *taken, *tokens[at + 2 :])
    return tokens


def _on_this_page(tokens: Tokens) -> Tokens:
    """`… on this website`: where else."""
    here = lows(tokens[-3:]) in {("on", d, p) for d in ("this", "the") for p in ("website", "site", "webpage")}
    return tokens[:-3] if here and len(tokens) > 4 and _acts(tokens) else tokens  # noqa: PLR2004 - a verb and its object


_TURNS: tuple[Callable[[Tokens], Tokens], ...] = (
    _unshouted,
    _settled,
    _placed,
    _closely,
    _judged_after,
    _effected,
    _at_the_alert,
    _filtered,
    _counted,
    _uncoloned,
    _worded,
    _marked_as,
    _by_control,
    _dragged,
    _all_the_way,
    _tabbed,
    _both_ends,
    _brought,
    _on_this_page,
)
"""Each gives the tokens back as they were where it has nothing to say; a new turn of speech is one function here."""
