"""Expectations about what can be done with a thing, where the keyboard is, and whether somebody is logged in."""

from dataclasses import replace

from pacts.domain.plan import CheckVerb, Scope, Target
from pacts.language import predicates
from pacts.language.drafts import CLEAR, FAIR, GUESS, Draft, Drafts, Text, check, surer
from pacts.language.english_verbs import base_form
from pacts.language.lexicon import INPUTS, singular
from pacts.language.owners import owner_of
from pacts.language.sayings import parted, subjects_of
from pacts.language.target_phrase import parse_target, places_of
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import literal
from pacts.language.verbs import by_first_word, participles

_CAN = frozenset(("can", "could", "may"))
_DONE: dict[str, CheckVerb] = {
    **dict.fromkeys(("clicked", "pressed", "tapped", "used", "activated", "opened", "triggered"), "enabled"),
    **dict.fromkeys(("selected", "chosen", "picked", "checked", "ticked", "toggled", "interacted"), "enabled"),
    **dict.fromkeys(
        ("edited", "changed", "modified", "altered", "typed", "filled", "overwritten", "updated"), "editable"
    ),
    **dict.fromkeys(("seen", "found", "viewed", "read"), "visible"),
    **dict.fromkeys(("expanded",), "enabled"),
}
"""What "can be …" asks of a thing."""
_AFTER = frozenset(
    ("again", "anymore", "any", "more", "now", "in", "into", "on", "twice", "with", "there", "upon", "out", "yet")
)
_FOCUS = frozenset(("focus", "cursor", "caret"))
_MOVING = frozenset(
    form
    for lemma in ("move", "jump", "go", "return", "stay", "remain", "shift", "land", "switch", "set", "place")
    for form in predicates.forms(lemma)
) | {"be", "is", "was", "put", "given"}
_RECEIVING = frozenset(form for lemma in ("receive", "gain", "get", "obtain") for form in predicates.forms(lemma))
_IN = frozenset(("logged", "signed"))
WORDS = (
    _CAN
    | frozenset(_DONE)
    | _AFTER
    | _FOCUS
    | _MOVING
    | _RECEIVING
    | {
        "masked",
        "obscured",
        "obfuscated",
        "concealed",
        "unmasked",
        "dots",
        "bullets",
        "asterisks",
        "stars",
        "plain",
        "keyboard",
        "input",
        "to",
        "lost",
        "loses",
        "lose",
    }
)
"""The words that these checks stand for."""


def read_ability(tokens: Tokens, it: Target | None) -> Drafts:
    """The check of what can be done with a thing, or that it has the focus; empty when neither is said."""
    tokens = tuple(token for token in tokens if token.low not in (".", "!"))
    return (
        _masked(tokens, it)
        or _doable(tokens, it)
        or _has_control(tokens, it)
        or _focus_moves(tokens, it)
        or _focus_taken(tokens, it)
    )


def read_session(tokens: Tokens) -> Drafts:
    """`logged in`, `not be logged out`: a form that asks for a password is no longer shown; `logged out`: a way in is.

    That no way to log out is shown says less: it often waits in a closed menu.
    """
    beside = predicates.BE | (predicates.MODALS - {"to"}) | predicates.ADVERBS
    words = [token.low for token in tokens if token.low not in beside]
    words = words[words[:1] == ["to"] :]
    negated = sum(word in predicates.NEGATIONS for word in words) % 2 == 1
    words = [word for word in words if word not in predicates.NEGATIONS and word not in ("no", "longer", ".")]
    if (
        words[2:3] == ["as"]
        and tokens[-1].is_literal
        and words[:2] in (["logged", "in"], ["signed", "in"])
        and not negated
    ):
        return (check("text", value=literal(tokens[-1]), confidence=GUESS),)
    if len(words) > 2 and words[2] in ("as", "with", "to", "successfully", "from", "of"):  # noqa: PLR2004 - behind the two words
        words = words[:2]
    if len(words) != 2 or words[0] not in _IN or words[1] not in ("in", "out", "on", "off"):  # noqa: PLR2004 - the two words of the form
        return ()
    inside = (words[1] in ("in", "on")) != negated
    if inside:
        return surer((replace(check("visible", Target(words="password", kind="field")), negated=True),), GUESS)
    return surer((check("visible", Target(words="log in")),), GUESS)


def _doable(tokens: Tokens, it: Target | None) -> Drafts:
    """`the button cannot be clicked`, `the field can be edited`."""
    at = next((at for at, token in enumerate(tokens) if at and token.low in _CAN), None)
    if at is None:
        return ()
    rest = [token for token in tokens[at + 1 :] if token.low not in predicates.ADVERBS]
    negated = bool(rest) and rest[0].low in predicates.NEGATIONS
    rest = rest[negated:]
    if len(rest) < 2 or rest[0].low != "be" or rest[1].low not in _DONE:  # noqa: PLR2004 - "be" and what is done
        return ()
    if not {token.low for token in rest[2:]} <= _AFTER:
        return ()
    found = subjects_of(tokens[:at], it)
    if not found or any(part.about != "target" for part in found):
        return ()
    verb = _DONE[rest[1].low]
    return tuple(
        replace(check(verb, part.target, confidence=min(CLEAR, part.confidence)), negated=negated) for part in found
    )


def _has_control(tokens: Tokens, it: Target | None) -> Drafts:
    """`the report can be downloaded from the Files tab`: the control of the thing that is called like the deed.

    What cannot be done may have no control at all, and of many things each must have one: neither is told so.
    """
    at = next((at for at, token in enumerate(tokens) if at and token.low in _CAN), None)
    rest = [token for token in tokens[at + 1 :] if token.low not in predicates.ADVERBS] if at else []
    if at is None or len(rest) < 2 or rest[0].low != "be" or (deed := _deed_of(rest[1])) is None:  # noqa: PLR2004 - "be" and what is done
        return ()
    tail = tuple(rest[2:])
    places = () if {token.low for token in tail} <= _AFTER else places_of(tail)
    found = subjects_of(tokens[:at], it)
    named = len(found) == 1 and found[0].about == "target" and singular(tokens[at - 1].low) == tokens[at - 1].low
    if not named or (tail and not places and not {token.low for token in tail} <= _AFTER):
        return ()
    owner = found[0].target
    control = Target(words=deed, kind="button", scope=(owner_of(owner), *places)) if owner is not None else None
    return (check("enabled", control, confidence=GUESS),) if control is not None else ()


def _deed_of(done: Token) -> str | None:
    """The verb that a button may be called by, of its participle: "cancelled", "sent"; none of other gestures."""
    base = base_form(done.low) if done.low in participles() and done.low not in _DONE else None
    verbs = {entry.verb for _, entry in by_first_word().get(base or "", ())}
    return (
        base
        if base != done.low and (not verbs or verbs & {"click", "download", "dialog_dismiss", "dialog_accept"})
        else None
    )


def read_editing(tokens: Tokens, it: Target | None) -> Drafts:
    """`(the user can) edit the "Name" field`: what somebody is able to change."""
    enters = tokens[0].low in ENTERING
    valued = enters and any(token.is_literal for token in tokens)
    if len(tokens) < 2 or valued or not (enters or tokens[0].low in _EDITING):  # noqa: PLR2004 - verb and field
        return ()
    phrase = parse_target(tokens[1:], it)
    if enters and phrase is not None and phrase.target.kind is None:
        phrase = parse_target((*tokens[1:], replace(tokens[0], text="field", value="field", low="field")), it)
    if phrase is None or phrase.target.kind not in INPUTS:
        return ()
    return (check("editable", phrase.target, confidence=min(CLEAR, phrase.confidence)),)


_POSSIBLE: dict[str, CheckVerb] = {
    **dict.fromkeys(("click", "check", "uncheck", "hover", "double_click", "upload", "download"), "enabled"),
    "clear": "editable",
}
"""What a deed needs to be possible."""


def possible(drafts: Drafts) -> Drafts:
    """What must hold so that these deeds can be done; empty when a deed among them tells nothing of the page."""
    found = [_possible(draft) for draft in drafts]
    return tuple(draft for draft in found if draft is not None) if all(found) else ()


def impossible(drafts: Drafts) -> Drafts:
    """What must hold so that none of these deeds can be done: controls that are named and can't be used."""
    named = all(draft.target is not None and draft.target.kind in _USED for draft in drafts)
    placed = any(
        scope.relation in ("before", "after") for draft in drafts if draft.target for scope in draft.target.scope
    )
    denied = possible(drafts) if named and not placed and all(draft.verb != "select" for draft in drafts) else ()
    return tuple(replace(draft, negated=True) for draft in denied)


_USED = frozenset(("button", "link", "tab", "menuitem", "checkbox", "radio", "switch", "option", "icon", "field"))


def _possible(draft: Draft) -> Draft | None:
    if draft.verb == "log_out":
        return check("visible", Target(words="log out"), confidence=GUESS)
    if draft.target is None:
        return None
    if draft.verb == "select" and draft.value is not None:
        place = (Scope(relation="in", target=draft.target),)
        return check(
            "visible", Target(words=draft.value.template, kind="option", quoted=True, scope=place), confidence=FAIR
        )
    if draft.verb == "download" and not draft.target.quoted and draft.target.kind is None:
        control = Target(words="download", kind="button", scope=(owner_of(draft.target),))
        return check("enabled", control, confidence=GUESS)
    verb = _POSSIBLE.get(draft.verb)
    return check(verb, draft.target, confidence=min(CLEAR, draft.confidence)) if verb is not None else None


_EDITING = frozenset(("edit", "modify", "change"))
ENTERING = frozenset(("enter", "input", "type"))


_MASKED: dict[tuple[str, ...], bool] = {
    **{(word,): True for word in ("masked", "obscured", "obfuscated", "concealed", "hidden")},
    **{
        (*how, *by, what): True
        for how in (("hidden",), ("masked",), ("shown",), ("displayed",), ("obscured",), ("represented",))
        for by in (("by",), ("as",), ("with",), ("behind",))
        for what in ("dots", "bullets", "asterisks", "stars", "circles")
    },
    **{(word,): False for word in ("visible", "shown", "displayed", "unmasked", "revealed", "readable")},
    **{
        (*how, "in", sort, "text"): False
        for how in ((), ("shown",), ("displayed",), ("visible",))
        for sort in ("plain", "clear", "readable")
    },
    **{(how, "as", *sort): False for how in ("shown", "displayed") for sort in (("plain", "text"), ("text",))},
}
"""What is told of a password: whether its field hides what is typed."""


def _masked(tokens: Tokens, it: Target | None) -> Drafts:
    """`the password is masked`: its field hides what is typed; that the field is shown is another matter."""
    said = parted(tokens)
    hides = _MASKED.get(lows(said.rest)) if said is not None and said.linked else None
    if said is None or hides is None:
        return ()
    found = subjects_of(said.subject, it)
    target = found[0].target if len(found) == 1 else None
    words = target.words.split() if target is not None else []
    words = words[words[:1] in (["entered"], ["typed"]) :]
    if words[-1:] in (["characters"], ["value"], ["text"]):
        words.pop()
    low = [word.lower() for word in words]
    typed = low[-1:] == ["password"] and target is not None and target.kind is None and not target.quoted
    named = "password" in low and lows(said.rest)[-1] not in _SHOWN_ALONE
    if target is None or not (typed or named):
        return ()
    field = target.model_copy(update={"kind": "field", "words": " ".join(words)})
    draft = check("attribute", field, Text("password"), confidence=CLEAR)
    return (replace(draft, name="type", comparison="equals", negated=said.negated == hides),)


_SHOWN_ALONE = frozenset(("hidden", "visible", "shown", "displayed", "revealed", "readable"))
"""They may tell of the field itself."""


def _focus_moves(tokens: Tokens, it: Target | None) -> Drafts:
    """`the focus moves to the Email field`."""
    plain = [at for at, token in enumerate(tokens) if token.low not in ("the", "keyboard", "input", "mouse")]
    if len(plain) < 3 or tokens[plain[0]].low not in _FOCUS:  # noqa: PLR2004 - the focus, its verb and a place
        return ()
    at = plain[1]
    negated = False
    while at < len(tokens) and tokens[at].low in _MOVING | predicates.MODALS - {"to"} | predicates.NEGATIONS:
        negated = negated or tokens[at].low in predicates.NEGATIONS
        at += 1
    if at == plain[1] or lows(tokens[at : at + 1]) not in (("to",), ("on",), ("in",), ("into",), ("onto",), ("at",)):
        return ()
    phrase = parse_target(tokens[at + 1 :], it)
    draft = check("focused", phrase.target, confidence=phrase.confidence) if phrase else None
    return (replace(draft, negated=negated),) if draft else ()


def _focus_taken(tokens: Tokens, it: Target | None) -> Drafts:
    """`the Email field receives the focus`, `the field loses focus`."""
    if not tokens or tokens[-1].low not in _FOCUS:
        return ()
    end = len(tokens) - 1
    while end > 1 and tokens[end - 1].low in ("the", "keyboard", "input"):
        end -= 1
    loses = tokens[end - 1].low in ("loses", "lose", "lost")
    if not loses and tokens[end - 1].low not in _RECEIVING:
        return ()
    owner = tokens[: end - 1]
    while owner and owner[-1].low in predicates.MODALS | predicates.BE | predicates.ADVERBS:
        owner = owner[:-1]
    phrase = parse_target(owner, it) if owner else None
    draft = check("focused", phrase.target, confidence=phrase.confidence) if phrase else None
    return (replace(draft, negated=loses),) if draft else ()
