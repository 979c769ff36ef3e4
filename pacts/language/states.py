"""States of things: `disabled`, `selected in the list`, `expanded`, `empty`."""

from dataclasses import replace

from pacts.domain.plan import Kind, Scope, Target
from pacts.language import lexicon
from pacts.language.counts import count_check
from pacts.language.denials import denied_if
from pacts.language.drafts import CLEAR, EXPLICIT, GUESS, Drafts, Text, check, within
from pacts.language.lexicon import CONTAINERS, FIELD_NOUNS, INPUTS
from pacts.language.predicates import State
from pacts.language.shown_things import dialog_check, displayed, holding_what
from pacts.language.state_tails import tail_of
from pacts.language.subjects import Subject, names_dialog, names_native_dialog
from pacts.language.target_phrase import TargetPhrase, opens_scope, parse_scope, parse_target
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import literal

_SHORT = 3
"""Words of a place that is only named: the "Done" stage."""


_HOLDERS = frozenset(("list", "table", "column", "section", "card", "dropdown", "menu", "dialog"))


_COLLECTIONS = frozenset(
    "cart basket bag wishlist watchlist favourites favorites playlist inbox archive trash queue collection "  # noqa: SIM905 - a table
    "board gallery timeline feed backlog".split()
)
"""What holds things on the page of many applications."""


def _joined(tail: Tokens) -> tuple[Scope, ...]:
    """`added to the list`, `removed from the Done column`: the place; what is no container on the page is none."""
    phrase = parse_target(tail)
    named = phrase is not None and phrase.target.quoted and len(tail) <= _SHORT
    known = phrase is not None and phrase.target.words.lower().rpartition(" ")[2] in _COLLECTIONS
    held = phrase is not None and (phrase.target.kind in _HOLDERS or named or known)
    return (Scope(relation="in", target=phrase.target),) if phrase is not None and held else ()


def stated_of(subject: Subject, state: State, tail: Tokens, words: Tokens, said: str) -> Drafts:  # noqa: C901, PLR0911 - one for each form
    """The checks of a state that a subject is in, and of the place or text that follows."""
    target = subject.target or Target(kind="page")
    if state.verb == "download":
        names = [token for token in words if token.is_literal]
        return (replace(check("download", value=literal(names[0]) if names else None), negated=state.negated),)
    if (
        state.verb == "visible"
        and names_dialog(words)
        and (names_native_dialog(words) or "a" in lows(words[:1]) or "an" in lows(words[:1]))
    ):
        dialog = dialog_check((*words, *tail))
        if dialog:
            return denied_if(dialog, state.negated)
    if said == "loaded" and target.kind == "image":
        return ()
    if said in ("open", "closed") and target.kind == "page" and lexicon.singular(lows(words[-1:])[0]) in _CASES:
        return (check("text", value=Text(said), confidence=subject.confidence),) if said == "closed" else ()
    if said in ("open", "closed") and not tail and _is_a_case(target):
        return (replace(check("text", target, Text(said), confidence=subject.confidence), comparison="contains"),)
    opened = _opened_part(target, state, words, tail)
    if opened is not None:
        return (replace(check("expanded", target, confidence=subject.confidence), negated=opened),)
    active = target.kind in _CHOSEN and state.value == "active"
    if (
        state.verb == "visible"
        and state.negated
        and target.every
        and target.kind in (None, "item")
        and not target.quoted
    ):
        many = target.model_copy(
            update={"kind": "item", "noun": "", "words": lexicon.singular(target.words), "scope": _joined(tail)}
        )
        return (count_check(many, Text("0"), "equals"),)
    if state.verb == "selected" or active:
        chosen = _highlighted(subject, tail) if said == "highlighted" else _selected(subject, tail)
        return tuple(replace(draft, negated=draft.negated != state.negated) for draft in chosen)
    held = holding_what(subject, tail) if state.verb == "visible" and not state.negated else ()
    if held:
        return held
    scopes, extra, sure = tail_of(tail) if not said.endswith((" to", " from")) else (_joined(tail), None, EXPLICIT)
    if state.verb == "visible":
        return denied_if(displayed(TargetPhrase(within(target, scopes), sure), words, extra), state.negated)
    draft = check(state.verb, within(_ticked(state, target), scopes), confidence=sure)
    return (replace(draft, negated=state.negated, name=state.name),)


def _ticked(state: State, target: Target) -> Target:
    """`all boxes are checked`: what is checked is a checkbox."""
    box = state.verb == "checked" and target.kind == "field"
    return target.model_copy(update={"kind": "checkbox"}) if box else target


_CHOSEN: frozenset[Kind | None] = frozenset(("tab", "item", "row", "card", "option", "menuitem", "link"))
"""Kinds of which one is the active one."""


_CASES = frozenset(
    "ticket issue incident bug case request inquiry enquiry claim complaint poll survey vote position vacancy job "  # noqa: SIM905 - a table
    "account order bid auction discussion thread registration enrolment enrollment deal lead opportunity "
    "restaurant shop store museum library bank branch office market exchange kitchen gate door garage school pool road "
    "bridge station café cafe bar hotel venue clinic pharmacy stall counter hiring comment booking voting submission "
    "application session round match game fund trade line".split()
)
"""What is opened and closed by its state, and not before one's eyes."""


def _is_a_case(target: Target) -> bool:
    """`the ticket is closed`: it says so, and is shown nevertheless."""
    noun = lexicon.singular(target.words.lower().rpartition(" ")[2]) if target.words and not target.quoted else ""
    return target.kind in (None, "item") and noun in _CASES and not target.every


_FOLDING = frozenset(
    ("accordion", "panel", "section", "node", "tree", "submenu", "details", "folder", "group", "category")
)


def _opened_part(target: Target, state: State, words: Tokens, tail: Tokens) -> bool | None:
    """Whether `is expanded`, `is collapsed` or, of what folds, `is open` is denied; None when it is not said."""
    if state.verb == "expanded":
        return state.negated
    said = state.value
    if said not in ("expanded", "open") or tail or target.kind in ("dialog", "page"):
        return None
    named = target.kind == "menu" and bool(target.words)  # what is called so may be the button that opens it
    folds = named or target.kind in ("section", "dropdown") or bool({token.low for token in words} & _FOLDING)
    return state.negated if said == "expanded" or folds else None


def _highlighted(subject: Subject, tail: Tokens) -> Drafts:
    """`the row is highlighted`: it is the chosen one; of words in a text no step sees it."""
    target = subject.target
    plain = target is not None and target.kind is None and not target.quoted
    return () if plain else _selected(subject, tail)


def _selected(subject: Subject, tail: Tokens) -> Drafts:
    target = subject.target
    if target is None:
        return ()
    scopes = parse_scope(tail) if opens_scope(tail) else ()
    if target.kind in ("radio", "checkbox", "switch"):
        return (check("checked", within(target, scopes), confidence=subject.confidence),)
    if target.kind == "tab":
        return (check("selected", within(target, scopes), confidence=CLEAR),)
    places = scopes or target.scope
    if places and target.words and target.kind in (None, "option"):
        chosen = within(places[0].target, tuple(places[1:]))
        draft = check("selected", chosen, Text(target.words), confidence=CLEAR)
        return (replace(draft, comparison="equals"),)
    if target.kind in ("option", "row", "item", "card", "menuitem", "cell", "link", "button", "field") or scopes:
        return (check("selected", within(target, scopes), confidence=CLEAR),)
    told = bool(target.attributes)
    return (check("selected" if told else "checked", target, confidence=CLEAR if told else GUESS),)


_BARS = frozenset(("bar", "meter", "gauge", "slider", "progress"))
"""What shows how full it is: nothing stands in it."""
_TOLD = frozenset(
    "sum total subtotal balance fee score value result average count summary "  # noqa: SIM905 - a table
    "remark reason caption status".split()
)
"""What a page tells in a word or a number: nothing stands in it."""


def _is_told(noun: str) -> bool:
    return noun in _TOLD


_SHOWING = frozenset("display output preview readout screen div span element paragraph placeholder".split())  # noqa: SIM905 - a table
"""What shows a text rather than a number of things."""


def _shows_text(target: Target, noun: str) -> bool:
    """Whether text would fill it, too: the output, or an area told by its attribute and not by what it holds."""
    if target.kind not in ("section", "element", None):
        return False
    identified = bool(target.attributes) and (target.kind is not None or not target.words)
    return noun in _SHOWING or (identified and noun not in _COLLECTIONS and not noun.endswith("s"))


_TICKED = frozenset(("checkbox", "radio", "switch"))
"""Empty they are not ticked."""


_DRAWN: frozenset[Kind | None] = frozenset(("icon", "image", "button", "link"))
_SHAPES = frozenset(("heart", "star", "bell", "thumb", "flag", "circle"))
"""What is empty where it is not filled in, and holds nothing ever."""


def emptiness(subject: Subject) -> Drafts:  # noqa: PLR0911 - one return for each form
    """The check that nothing is in a field, a cell or a container."""
    target = subject.target
    if subject.about == "title":  # a page has one; what may be blank is a field
        return (replace(check("value", Target(words="title", kind="field"), Text("")), comparison="equals"),)
    if target is not None and target.kind in _TICKED:
        return (replace(check("checked", target), negated=True),)
    if target is not None and target.kind == "form":
        inside = Target(kind="field", every=True, scope=(Scope(relation="in", target=target),))
        return (replace(check("value", inside, Text("")), comparison="equals"),)
    if target is not None and (target.kind in _DRAWN or target.words.lower().split(" ")[-1] in _SHAPES):
        return ()
    if target is None or subject.about != "target":
        return (replace(check("text", target, Text("")), comparison="equals"),) if target else ()
    noun = target.words.lower().split(" ")[-1] if target.words else ""
    if target.every and target.kind not in CONTAINERS - {"row", "item", "card"} and target.kind not in INPUTS:
        return (replace(check("text", target, Text(""), confidence=CLEAR), comparison="equals"),)
    if target.kind in INPUTS or noun in FIELD_NOUNS | _BARS or (target.kind is None and target.quoted):
        return (replace(check("value", target, Text("")), comparison="equals"),)
    if (
        target.kind in ("cell", "text", "heading")
        or (_is_told(noun) and target.kind not in ("list", "table"))
        or _shows_text(target, noun)
        or {s.relation for s in target.scope} >= {"row_of", "column"}
    ):
        return (replace(check("text", target, Text("")), comparison="equals"),)
    many = Target(
        kind="row" if target.kind == "table" else "item", every=True, scope=(Scope(relation="in", target=target),)
    )
    draft = check("count", many, Text("0"), confidence=CLEAR if target.kind in CONTAINERS else GUESS)
    return (replace(draft, comparison="equals"),)
