"""Deeds of several steps that applications of a kind have in common: forward, reply, apply a code, register."""

from dataclasses import replace

from pacts.domain.plan import Target
from pacts.language.assignments import assignments
from pacts.language.deeds import Deed
from pacts.language.drafts import FAIR, GUESS, Draft, Drafts, surer
from pacts.language.lexicon import COUNTED, DETERMINERS, is_destructive
from pacts.language.owners import owner_of
from pacts.language.target_actions import on_named_control
from pacts.language.target_phrase import parse_target
from pacts.language.tokens import Token, Tokens, lows
from pacts.language.value_phrase import literal, parse_value

_PRONOUNS = frozenset(("it", "that", "this", "them", "him", "her"))
_TELLING = frozenset(("with", "saying", "tell", "say", "and"))


def dealt(deed: Deed) -> Drafts:
    """The steps of a deed with a message: forward it to somebody, reply to it with a text."""
    if deed.base.startswith(("reply", "respond")):
        return _replied(deed)
    return _forwarded(deed) or (on_named_control(deed) if deed.base == "send" else ())


def _forwarded(deed: Deed) -> Drafts:
    """`forward the email from Ann to Bob`, `send it to Bob`, `send to Bob the email you got from Ann`."""
    rest = tuple(token for token in deed.rest if token.low != "on" or token is deed.rest[-1])
    to = next((p for p in range(len(rest) - 2, -1, -1) if rest[p].low == "to"), None)
    if to is None:
        return ()
    thing, person = (rest[2:], rest[1:2]) if to == 0 else (rest[:to], rest[to + 1 :])
    phrase = parse_target(thing, deed.setting.it) if thing else None
    name = parse_value(person)
    if phrase is None or name is None or not _is_person(person) or not _is_message(deed, thing, phrase.target):
        return ()
    return (
        *_opening(phrase.target, deed),
        Draft("click", target=Target(words="forward"), confidence=FAIR),
        Draft("fill", target=Target(words="to", kind="field"), value=name.text, confidence=FAIR),
        Draft("click", target=Target(words="send"), confidence=FAIR, destructive=True),
    )


def _is_person(tokens: Tokens) -> bool:
    return len(tokens) <= 3 and all(t.is_literal or t.is_capital or t.low == "@" for t in tokens)  # noqa: PLR2004


def _is_message(deed: Deed, thing: Tokens, target: Target) -> bool:
    """Whether what is sent was there before: a new message is written, not forwarded."""
    if deed.base == "forward":
        return True
    return thing[0].low in _PRONOUNS or bool(target.scope)


def _opening(target: Target, deed: Deed) -> Drafts:
    """A click on the message, unless it is only called one, or was just opened: then it is the one in view."""
    bare = Target(words=target.words, kind=target.kind, noun=target.noun)
    if target == deed.setting.pressed or (target == bare and not target.quoted):
        return ()
    if target.noun == "message" and not target.words:
        target = target.model_copy(update={"words": "message", "kind": "item", "noun": ""})
    return (Draft("click", target=target, confidence=FAIR),)


def _replied(deed: Deed) -> Drafts:
    """`reply to them with the text "Thanks"`, `respond to Ann's email and tell her "Thanks"`."""
    at = next((p for p, t in enumerate(deed.rest) if p and t.low in _TELLING), None)
    if at is None:
        return ()
    values = [token for token in deed.rest[at:] if token.is_literal]
    phrase = _addressed(deed.rest[:at], deed.setting.it)
    if phrase is None or len(values) != 1 or values[0] is not deed.rest[-1]:
        return ()
    called = phrase.words.lower() or phrase.noun
    mail = phrase.kind in ("text", None) and (phrase.scope or called in ("email", "mail", "message"))
    if mail or deed.rest[0].low in _PRONOUNS:
        asking: Drafts = (*_opening(phrase, deed), Draft("click", target=Target(words="reply"), confidence=FAIR))
    else:
        named = Target(words="reply", kind="button", scope=(owner_of(phrase),))
        asking = (Draft("click", target=named, confidence=FAIR),)
    return (*asking, *_written(values[0]))


def _written(text: Token) -> Drafts:
    """The text of an answer, and that it is sent."""
    return (
        Draft("fill", target=Target(words="message", kind="field"), value=literal(text), confidence=GUESS),
        Draft("click", target=Target(words="send"), confidence=FAIR, destructive=True),
    )


def _addressed(tokens: Tokens, it: Target | None) -> Target | None:
    if len(tokens) == 1 and tokens[0].low in _PRONOUNS:
        return it
    phrase = parse_target(tokens, it)
    return phrase.target if phrase else None


_CODES = frozenset(("coupon", "code", "voucher", "promo", "promocode", "discount", "card"))


def applied(deed: Deed) -> Drafts:
    """`apply the coupon "SAVE10"`: into the field of that name, and the button "apply"."""
    rest = [token for token in deed.rest if token.low not in DETERMINERS]
    value, words = rest[-1:], rest[:-1]
    coded = bool(value) and (value[0].is_literal or value[0].text.isupper() or any(c.isdigit() for c in value[0].text))
    if not coded or not words or words[-1].low not in _CODES or any(token.kind != "word" for token in words):
        return on_named_control(deed)
    parsed = parse_value(value)
    if parsed is None:
        return ()
    field = Target(words=" ".join(lows(words)), kind="field")
    button = Target(words=deed.base, kind="button")
    return (
        Draft("fill", target=field, value=parsed.text, confidence=FAIR),
        Draft("click", target=button, confidence=FAIR),
    )


def registered(deed: Deed) -> Drafts:
    """`register with name "Ann" and email "a@b.c"`: the fields, and the control called like the verb."""
    if not deed.rest or deed.rest[0].low not in ("with", "using"):
        return on_named_control(deed)
    found = assignments(deed.rest[1:], deed.setting)
    fills = tuple(Draft("fill", target=i.target.target, value=i.values[0], confidence=i.confidence) for i in found)
    return surer((*fills, _sent_off(deed.base)), FAIR) if fills else ()


def _sent_off(base: str) -> Draft:
    return Draft("click", target=Target(words=base), destructive=is_destructive(base))


_TASKS = frozenset(("task", "todo", "item", "step", "lesson", "reminder", "habit", "goal", "chore"))


def completed(deed: Deed) -> Drafts:
    """`complete the task called "Walk the dog"`: its box is ticked."""
    phrase = parse_target(deed.rest, deed.setting.it) if deed.rest else None
    if phrase is None or any(token.low in ("with", "by", "using", "into", "as") for token in deed.rest):
        return ()
    named = {token.low for token in deed.rest} & _TASKS & (COUNTED | {"item", "habit", "goal", "chore"})
    alone = len(deed.rest) == 1 and deed.rest[0].kind == "quote"
    if not (named or alone):
        return ()
    target = phrase.target.model_copy(update={"kind": None}) if phrase.target.quoted else phrase.target
    box = Target(kind="checkbox", scope=(owner_of(target),), every=phrase.target.every)
    return (replace(Draft("check", target=box), confidence=FAIR),)
