"""Deeds of the mouse and the clipboard: drag somewhere, highlight, copy, paste, submit, mark as done."""

import re
from dataclasses import replace

from pacts.domain.plan import Scope, Target
from pacts.language import lexicon
from pacts.language.assignments import typed
from pacts.language.deeds import Deed, Setting
from pacts.language.drafts import CLEAR, EXPLICIT, FAIR, Draft, Drafts, Text
from pacts.language.lexicon import DETERMINERS
from pacts.language.owners import owner_of
from pacts.language.target_actions import on_named_control, on_target
from pacts.language.target_phrase import parse_target, parse_targets
from pacts.language.tokens import Token, Tokens, lows, said
from pacts.language.value_phrase import literal, number_of
from pacts.language.verbs import VerbEntry

MOST_TOKENS = 80
"""Tokens of a clause that moves something; more are no sentence."""
_DIRECTIONS = {
    "up": "up",
    "upward": "up",
    "upwards": "up",
    "down": "down",
    "downward": "down",
    "downwards": "down",
    "left": "left",
    "leftwards": "left",
    "right": "right",
    "rightwards": "right",
}
_UNITS = frozenset(("position", "place", "row", "slot", "spot", "step", "item", "pixel", "px"))
_INTO = frozenset(("to", "onto", "into", "over", "on", "in", "inside"))
_BESIDE = {
    "above": "above",
    "before": "before",
    "after": "after",
    "below": "below",
    "under": "below",
    "beside": "next_to",
}
_AWAY = frozenset({"trash", "bin", "recycle bin", "archive", "spam", "junk"})
"""Where things are moved by a button of theirs, rather than dragged."""
_PLACES = frozenset(("position", "place", "slot", "spot"))
_CONTENT = frozenset(("text", "texts", "value", "content", "contents", "words"))
_OF = frozenset(("of", "in", "from", "inside", "within"))


def dragged(deed: Deed) -> Drafts:
    """`drag A to B`, `drag A down by two positions`, `drag all circles into X and everything else into Y`."""
    if len(deed.rest) > MOST_TOKENS:
        return ()
    moves = _moves(deed.rest)
    if len(moves) > 1:
        drafts = [_dragged(replace(deed, rest=move)) for move in moves]
        return tuple(draft for one in drafts for draft in one) if all(drafts) else ()
    return _dragged(deed)


def _moves(rest: Tokens) -> list[Tokens]:
    """The rest cut where another thing goes to another place."""
    for at in range(2, len(rest) - 2):
        start = at + 1 if rest[at].low in (",", "and") else 0
        start += bool(start) and rest[start].low == "and"
        complete = any(token.low in _INTO for token in rest[1:at])
        if start and complete and any(token.low in ("into", "to", "onto") for token in rest[start + 1 :]):
            return [rest[:at], *_moves(rest[start:])]
    return [rest]


def _dragged(deed: Deed) -> Drafts:
    return _dropped(deed) or _to_place(deed) or _by(deed) or _inside(deed) or _to(deed) or _beside(deed)


def _is_file(tokens: Tokens) -> bool:
    """Whether what is dragged is told to be a file: a card "Sweep" is dropped where the page says."""
    named = tokens[-1]
    return named.kind != "quote" or bool(_FILES & {*lows(tokens)}) or _EXTENDED.search(named.value) is not None


_FILES = frozenset("file files image images photo photos picture pictures document documents video attachment".split())  # noqa: SIM905 - a table
_EXTENDED = re.compile(r"\.[A-Za-z0-9]{1,5}$")


def _dropped(deed: Deed) -> Drafts:
    """`the file "a.pdf" into the upload area`: an upload."""
    at = next((p for p in range(1, len(deed.rest) - 1) if deed.rest[p].low in _INTO), 0)
    goal = parse_target(deed.rest[at + 1 :]) if at and deed.rest[at - 1].is_literal else None
    if goal is None or goal.target.kind != "file" or not _is_file(deed.rest[:at]):
        return ()
    return (Draft("upload", target=goal.target, value=literal(deed.rest[at - 1]), confidence=goal.confidence),)


_EDGES = frozenset("top bottom left right center centre middle start beginning end upper lower corner".split())  # noqa: SIM905 - a table


def _to_place(deed: Deed) -> Drafts:
    """`to the top`, `to the top left corner`: a place of its own list or board, no thing of that name."""
    at = next((p for p, t in enumerate(deed.rest) if p and t.low in _INTO), None)
    words = [token for token in deed.rest[(at or 0) + 1 :] if token.low not in DETERMINERS and token.low != "very"]
    if at is None or not words or not all(token.value in _EDGES for token in words):
        return ()
    if all(token.low in _DIRECTIONS for token in words):
        return ()  # "to the right" is a way
    source = parse_target(deed.rest[:at], deed.setting.it)
    value = " ".join(token.low for token in words if token.low != "corner") or "end"
    return (Draft("drag", target=source.target, value=Text(value), confidence=FAIR),) if source else ()


def _by(deed: Deed) -> Drafts:
    """`the circle down`, `Olwen up by one position`, `the slider 50 pixels to the right`."""
    at = next((p for p in range(1, len(deed.rest)) if _is_way(deed.rest, p)), None)
    if at is None:
        return ()
    phrase = parse_target(deed.rest[:at], deed.setting.it)
    tail = deed.rest[at:]
    way = next((_DIRECTIONS[t.low] for t in tail if t.low in _DIRECTIONS), "right")
    amount = next((str(n) for t in tail if (n := number_of(t)) is not None), None)
    if phrase is None:
        return ()
    pixels = any(token.low in ("px", "pixel", "pixels") for token in tail)
    value = Text(f"{amount}px" if pixels else amount) if amount else None
    return (Draft("drag_by", target=phrase.target, name=way, value=value, confidence=phrase.confidence),)


def _is_way(rest: Tokens, at: int) -> bool:
    """Whether everything from a place on says a direction and how far."""
    tail = [token for token in rest[at:] if token.low not in ("by", "to", "the", "a", "about", "bit", "little")]
    plain = bool(tail) and all(
        token.low in _DIRECTIONS or lexicon.singular(token.low) in _UNITS or number_of(token) is not None
        for token in tail
    )
    measured = (
        number_of(rest[at]) is not None and lexicon.singular(rest[at + 1].low if at + 1 < len(rest) else "") in _UNITS
    )
    begins = rest[at].low in ("by", "to") or rest[at].low in _DIRECTIONS or measured
    said_ = any(token.low in _DIRECTIONS or token.low in ("px", "pixel", "pixels") for token in tail)
    return plain and begins and said_


def _to(deed: Deed) -> Drafts:
    rest, setting = deed.rest, deed.setting
    places = [place for place, t in enumerate(rest) if place and t.low in _INTO - {"in"}]
    if not places:
        return ()
    out = next((place for place, t in enumerate(rest) if place and t.low == "from"), len(rest))
    at = places[-1] if places[0] > out and places[-1] < len(rest) - 1 else places[0]
    skip = 3 if lows(rest[at : at + 3]) == ("on", "top", "of") else 1
    source, goal = parse_target(rest[:at], setting.it), _place(rest[at + skip :])
    if source is None or goal is None:
        return ()
    sure = min(source.confidence, goal[1])
    amount = rest[at + skip]
    measured = len(rest) <= at + skip + 2 and amount.is_literal
    if source.target.kind == "slider" and measured:
        return (Draft("set_slider", target=source.target, value=literal(amount), confidence=sure),)
    if source.target.words.lower() in ("scroll bar", "scrollbar") and rest[-1].kind in ("word", "quote"):
        return (Draft("scroll", value=Text(rest[-1].value.lower()), confidence=FAIR),)
    if deed.base == "move" and not (source.target.quoted or source.target.kind or source.target.ordinal):
        return ()
    return (
        _away(deed, source.target, goal[0], sure)
        or Draft("drag", target=source.target, destination=_as_box(goal[0]), confidence=sure),
    )


def _as_box(goal: Target) -> Target:
    """Where a thing of the page is dragged to: its drop zone takes no files."""
    dropped = goal.kind == "file" and not (goal.words or goal.attributes)
    return goal.model_copy(update={"kind": None, "noun": "", "words": "drop zone"}) if dropped else goal


def _away(deed: Deed, thing: Target, goal: Target, sure: float) -> Draft | None:
    """`move the post to the trash`: a button of the thing does it, where `drag` says that it is dragged."""
    if deed.base != "move" or goal.quoted or goal.words.lower() not in _AWAY:
        return None
    button = Target(words=goal.words, kind="button", scope=(Scope(relation="row_of", target=thing),))
    return Draft("click", target=button, confidence=sure)


def _place(tokens: Tokens) -> tuple[Target, float] | None:
    """Where something is dropped: a thing, or `the 1st position`, `the top of the list`."""
    words = [token for token in tokens if token.low not in DETERMINERS]
    if words and words[0].low in ("top", "bottom", "end", "beginning", "start") and len(words) > 2:  # noqa: PLR2004
        holder = parse_target(tokens[next(p for p, t in enumerate(tokens) if t is words[0]) + 2 :])
        if holder is not None and words[1].low == "of":
            place = 1 if words[0].low in ("top", "beginning", "start") else -1
            return Target(kind="item", ordinal=place, scope=(Scope(relation="in", target=holder.target),)), FAIR
    phrase = parse_target(tokens)
    if phrase is None:
        return None
    target = phrase.target
    if target.ordinal is not None and target.words.lower() in _PLACES:
        target = target.model_copy(update={"words": "", "kind": "item", "noun": ""})
    return target, phrase.confidence


def _beside(deed: Deed) -> Drafts:
    """`drag A above B`: to the place there."""
    at = next((place for place, t in enumerate(deed.rest) if place and t.low in _BESIDE), None)
    if at is None or at + 1 >= len(deed.rest):
        return ()
    source, goal = parse_target(deed.rest[:at], deed.setting.it), parse_target(deed.rest[at + 1 :])
    told = source is not None and (source.target.quoted or source.target.kind)
    if source is None or goal is None or (deed.base == "move" and not told):
        return ()
    sure = min(source.confidence, goal.confidence, CLEAR)
    side = deed.rest[at].low
    if side in ("before", "after"):
        return (Draft("drag", target=source.target, destination=goal.target, name=side, confidence=sure),)
    scope = Scope.model_validate({"relation": _BESIDE[side], "target": goal.target})
    return (Draft("drag", target=source.target, destination=Target(scope=(scope,)), confidence=sure),)


def _inside(deed: Deed) -> Drafts:
    """`the smaller box so that it is completely inside the larger box`."""
    rest = deed.rest
    at = next((p for p in range(1, len(rest) - 3) if lows(rest[p : p + 2]) == ("so", "that")), None)
    if at is None:
        return ()
    inner = next(
        (p for p in range(at + 2, len(rest) - 1) if rest[p].low in ("inside", "in", "within", "on", "over")), None
    )
    if inner is None:
        return ()
    source, goal = parse_target(rest[:at], deed.setting.it), parse_target(rest[inner + 1 :])
    if source is None or goal is None:
        return ()
    return (Draft("drag", target=source.target, destination=goal.target, confidence=FAIR),)


def highlighted(deed: Deed) -> Drafts:
    """`highlight the text in the first paragraph`, `select the text "style"`."""
    rest = _bare(deed.rest)
    texted = deed.base != "highlight"
    while rest and rest[0].low in _CONTENT | {"all", "entire", "whole", "word", "phrase", "sentence"} and len(rest) > 1:
        rest, texted = rest[1:], True
    if rest and rest[0].is_literal and (texted or len(rest) == 1):
        place = rest[2:] if len(rest) > 2 and rest[1].low in _OF else ()  # noqa: PLR2004 - a place's words
        phrase = parse_target(place, deed.setting.it) if place else None
        if place and (phrase is None or phrase.target.kind in ("dropdown", "list", "menu")):
            return ()
        target = phrase.target if phrase else None
        return (Draft("select_text", target=target, value=literal(rest[0]), confidence=CLEAR),)
    if rest and texted and rest[0].low in _OF:
        rest = rest[1:]
    phrase = parse_target(rest, deed.setting.it) if rest else None
    return (Draft("select_text", target=phrase.target, confidence=phrase.confidence),) if phrase else ()


def _bare(tokens: Tokens) -> Tokens:
    return tokens[1:] if tokens and tokens[0].low in DETERMINERS and len(tokens) > 1 else tokens


def copied(deed: Deed) -> Drafts:
    """`copy the text from X`, `copy the order number`, `copy A to B`."""
    if not deed.rest:
        return on_named_control(deed)
    to = next((p for p in range(1, len(deed.rest) - 1) if deed.rest[p].low in ("to", "into")), None)
    phrase = _read_from(deed.rest[:to], deed.setting)
    if phrase is None:
        return ()
    copy = Draft("copy", target=phrase, confidence=CLEAR)
    if to is None or "clipboard" in lows(deed.rest[to:]):
        return (copy,)
    goal = parse_target(deed.rest[to + 1 :])
    return (copy, Draft("paste", target=goal.target, confidence=goal.confidence)) if goal else ()


def _read_from(tokens: Tokens, setting: Setting) -> Target | None:
    """The thing whose text or value is meant."""
    rest = _bare(tokens)
    if len(rest) > 2 and rest[0].low in _CONTENT and rest[1].low in _OF:  # noqa: PLR2004 - words of a phrase
        tokens = rest[2:]
    phrase = parse_target(tokens, setting.it)
    return phrase.target if phrase else None


FIELD_ENDS = frozenset(("editor", "field", "box", "input", "textbox", "textarea", "area"))
"""Nouns behind which a literal is a value: `into the editor "Hello"`."""
_COPIED = frozenset(
    ("it", "that", "this", "them", "text", "content", "contents", "copied", "value", "the", "clipboard")
)
_COPIED_FROM = _COPIED | {"from", "of", "what", "was", "copied"}


def pasted(deed: Deed) -> Drafts:
    """`paste it into X`, `paste "Hello" into X`, `paste`."""
    rest = deed.rest
    if rest and rest[0].low in ("into", "in", "to", "onto") and sum(token.is_literal for token in rest) < 2:  # noqa: PLR2004
        phrase = None if rest[-1].is_literal and rest[-2].low in FIELD_ENDS else parse_target(rest[1:], deed.setting.it)
        if phrase is not None:
            return (Draft("paste", target=phrase.target, confidence=phrase.confidence),)
    if any(token.is_literal for token in rest) and rest[0].low not in _COPIED:
        led = rest[0].low in ("into", "in", "to") and rest[-1].is_literal
        ordered = (rest[-1], *rest[:-1]) if led else rest
        return typed(replace(deed, entry=replace(deed.entry, verb="fill"), rest=ordered, base="enter"))
    at = next((p for p, t in enumerate(rest) if t.low in ("into", "in", "to", "onto")), None)
    head = rest if at is None else rest[:at]
    if any(token.low not in _COPIED_FROM for token in head):
        return ()
    if at is None:
        return (Draft("paste"),)
    phrase = parse_target(rest[at + 1 :], deed.setting.it)
    return (Draft("paste", target=phrase.target, confidence=phrase.confidence),) if phrase else ()


_SUBMITTED = frozenset(
    ("it", "form", "data", "information", "details", "everything", "them", "entries", "again", "now", "answers")
)


def submitted(deed: Deed) -> Drafts:
    """`submit`, `submit the form`; `submit the order` is the button of that name."""
    words = [token for token in deed.rest if token.low not in DETERMINERS]
    if all(token.low in _SUBMITTED for token in words):
        return (Draft("submit", confidence=EXPLICIT if words else CLEAR),)
    phrase = parse_target(deed.rest, deed.setting.it)
    if phrase is not None and phrase.target.kind == "form" and lows(words[:1]) == ("empty",):
        return (Draft("submit", confidence=CLEAR),)
    if phrase is not None and phrase.target.kind == "form":
        return (Draft("submit", target=phrase.target, confidence=phrase.confidence),)
    return on_named_control(replace(deed, entry=_CLICK))


_CLICK = VerbEntry("click", "named", ("submit",))
_DONE = frozenset(("done", "complete", "completed", "finished", "closed"))
_UNDONE = frozenset(("incomplete", "undone", "uncompleted", "unfinished", "active", "open"))


def marked(deed: Deed) -> Drafts:
    """`mark the todo X as completed`, `mark the mail as read`; without a state it is to tick."""
    at = next((p for p in range(1, len(deed.rest) - 1) if deed.rest[p].low == "as"), None)
    if at is None:
        return on_target(deed)
    state = [token for token in deed.rest[at + 1 :] if token.low not in ("not", *DETERMINERS)]
    phrases = parse_targets(deed.rest[:at], deed.setting.it, listed=True)
    if not state or not phrases or any(token.low in ("or", ",", "and") for token in state):
        return ()
    return tuple(_stated(phrase.target, state, negated="not" in lows(deed.rest[at:])) for phrase in phrases)


def _stated(target: Target, state: list[Token], *, negated: bool) -> Draft:
    place = owner_of(target)
    low = state[0].low
    counted = {"every": True} if target.every else {}
    if low in _DONE | _UNDONE:
        ticked = (low in _DONE) != negated
        box = Target(kind="checkbox", scope=(place,)).model_copy(update=counted)
        return Draft("check" if ticked else "uncheck", target=box, confidence=FAIR)
    words = f"mark as {'not ' if negated else ''}{said(state)}"
    return Draft(
        "click", target=Target(words=words, quoted=True, scope=(place,)).model_copy(update=counted), confidence=FAIR
    )
