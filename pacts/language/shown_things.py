"""Things and texts that are there."""

from collections.abc import Sequence

from pacts.domain.plan import Scope, Target
from pacts.language import lexicon
from pacts.language.counts import count_check
from pacts.language.drafts import CLEAR, EXPLICIT, FAIR, Draft, Drafts, Text, check, within
from pacts.language.judged_values import TAIL_NOISE, literal_list
from pacts.language.lexicon import DETERMINERS, INPUTS
from pacts.language.subjects import Subject, names_dialog, names_native_dialog
from pacts.language.target_phrase import TargetPhrase, kind_noun, opens_scope, parse_scope, parse_targets
from pacts.language.tokens import Tokens, lows
from pacts.language.value_phrase import literal


def things_shown(tokens: Tokens, it: Target | None) -> Drafts:
    """A thing or a text that is there."""
    if is_place(tokens):
        return ()
    listed = literal_list(tokens)
    if listed is not None:
        items, scopes = listed
        return tuple(text_in(None, item, scopes) for item in items)
    if "alert" in lows(tokens) and names_dialog(tokens):
        dialog = dialog_check(tokens)
        if dialog:
            return dialog
    two = _two_things(tokens)
    if two is not None:
        return tuple(draft for one in two for draft in things_shown(one, it))
    return tuple(visible_check(phrase, tokens) for phrase in parse_targets(tokens, it, listed=True))


def is_place(tokens: Tokens) -> bool:
    """`(it appears) in my profile`: a place, and nothing that is there."""
    return len(tokens) > 1 and tokens[0].value in _PLACED and tokens[1].low in DETERMINERS


_PLACED = frozenset(("in", "on", "at", "inside", "within", "into", "from", "for", "to", "by"))


PAIRS = frozenset(
    (
        ("terms", "conditions"),
        ("drag", "drop"),
        ("date", "time"),
        ("questions", "answers"),
        ("pros", "cons"),
        ("cut", "paste"),
    )
)
"""Two words that are one name."""


def _two_things(tokens: Tokens) -> tuple[Tokens, Tokens] | None:
    """`the product name and price`: a name and a price; what is written with capitals or in quotes is one name."""
    at = next((at for at, token in enumerate(tokens) if token.low == "and" and at), None)
    if at is None or at + 1 >= len(tokens) or "," in lows(tokens) or kind_noun(tokens, len(tokens)) is not None:
        return None
    plain = all(token.kind == "word" and token.value.islower() for token in tokens)
    placed = any(opens_scope(tokens[place:]) for place in range(1, len(tokens)))
    joined = "and" in lows(tokens[at + 1 :]) or (tokens[at - 1].low, tokens[at + 1].low) in PAIRS
    return (tokens[:at], tokens[at + 1 :]) if plain and not placed and not joined else None


def visible_check(phrase: TargetPhrase, tokens: Tokens) -> Draft:
    """The check of a thing that is there: a count, a text of the page or a visible element."""
    target = phrase.target
    if target.every and target.number is not None:
        return count_check(target.model_copy(update={"number": None}), Text(str(target.number)), "equals")
    bare = target.kind is None and not target.attributes and target.ordinal is None and not target.every
    bare = bare and not (target.looks or target.pick or target.where)
    textual = (
        target.kind == "text"
        and target.quoted
        and not target.looks
        and any(token.low in ("text", "word", "words") for token in tokens)
    )
    capital = tokens[0].low not in DETERMINERS and not target.words.islower() and not _describes(target.words)
    named = target.quoted or capital
    if (bare and named) or textual:
        first = next((token for token in tokens if token.kind == "quote"), None)
        value = literal(first) if first is not None and first.value == target.words else Text(target.words)
        return text_in(None, value, target.scope, EXPLICIT if target.quoted else FAIR)
    return check("visible", target, confidence=phrase.confidence)


def _describes(words: str) -> bool:
    """`embedded YouTube video`, `Total number of orders` (capital as a sentence begins so): no text word for word."""
    first, _, rest = words.partition(" ")
    if rest and first.islower():
        return True
    others = rest.split(" ")
    return rest.islower() and (bool({"of", "about", "for", "per"} & {*others}) or others[-1] in _PARTS)


_PARTS = frozenset(
    "details results summary profile information info structure history options contents content list names prices "  # noqa: SIM905 - a table
    "images titles description descriptions count total number settings data records entries overview preview "
    "suggestions recommendations categories reviews comments posts notifications features functionality logo "
    "screen view area region layout widget component elements element panel items products cart inventory catalog "
    "catalogue grid table menu popup credentials counter indicator spinner label labels badge confirmation hotels "
    "flights users orders".split()
)
"""Nouns of parts of a page: "Product details are displayed" begins with a capital as each sentence does."""


def text_in(target: Target | None, value: Text, scopes: Sequence[Scope], confidence: float = EXPLICIT) -> Draft:
    """A text on the page, or in the innermost of the places."""
    if target is None and scopes:
        first, rest = scopes[0], tuple(scopes[1:])
        relational = first.relation != "in"
        place = Target(scope=tuple(scopes), kind="element") if relational else within(first.target, rest)
        if first.relation == "row_of":
            place = within(Target(kind="row", words=first.target.words, quoted=first.target.quoted), rest)
        target = place
    if target is not None and target.kind in INPUTS - {"date"}:
        return check("selected" if target.kind == "dropdown" else "value", target, value, confidence=confidence)
    return check("text", target, value, confidence=confidence)


def displayed(phrase: TargetPhrase, words: Tokens, extra: Text | None) -> Drafts:
    """A visible thing, or a text of the page when a text is all that was named; with what it says, if told."""
    target = phrase.target
    if extra is None:
        return (visible_check(phrase, words),)
    if not target.quoted and target.kind in ("text", "alert", "heading", "dialog", None):
        return (check("text", target, extra, confidence=phrase.confidence),)
    return (
        check("visible", target, confidence=phrase.confidence),
        check("text", target, extra, confidence=phrase.confidence),
    )


def _names_several(target: Target) -> bool:
    """`web-01 and web-02`: two things by their numbers, of which one that is there proves little."""
    parts = target.words.split(" and ")
    return len(parts) > 1 and not target.quoted and any(map(str.isdigit, target.words))


def _tells_by_whom(rest: Tokens) -> bool:
    """`is sent by Ann`: who did it, which standing beside the name does not tell."""
    return lows(rest[1:2]) == ("by",) and rest[0].kind == "word" and rest[0].value.islower()


def placed_things(subject: Subject, rest: Tokens, words: Tokens) -> Drafts:
    """`the item is in the cart`."""
    if subject.target is None or subject.about == "page":
        return ()
    if _names_several(subject.target) or _tells_by_whom(rest):
        return ()
    scopes = parse_scope(rest)
    page = all(token.low in TAIL_NOISE | {"left", "right", "corner", "side", "of"} for token in rest)
    if not scopes and not page:
        return ()
    phrase = TargetPhrase(within(subject.target, scopes), CLEAR)
    return (visible_check(phrase, words),)


def holding_what(subject: Subject, tail: Tokens) -> Drafts:
    """`a card appears, containing the phone number`: the thing in the one that appears."""
    rest = tail[tail[0].low == "," :] if tail else tail
    named = any(token.is_literal for token in rest) and lexicon.nouns().get((rest[-1].low,)) is None
    led = len(rest) > 1 and rest[0].low in ("containing", "showing", "with", "including") and not named
    phrases = parse_targets(rest[1:], None, listed=True) if led and subject.target is not None else ()
    told = len(phrases) == 1 and phrases[0].target.quoted and phrases[0].target.kind in ("text", "heading")
    if not phrases or told or subject.target is None or subject.target.kind in (None, "text", "page"):
        return ()
    place = (Scope(relation="in", target=subject.target),)
    return tuple(check("visible", within(one.target, place), confidence=min(CLEAR, one.confidence)) for one in phrases)


def dialog_check(tokens: Tokens) -> Drafts:
    """A JavaScript dialog and its message, when the words tell one."""
    message = next((token for token in tokens if token.kind in ("quote", "reference")), None)
    if message is None and not names_native_dialog(tokens):
        return ()
    return (check("dialog", value=literal(message) if message else None, confidence=CLEAR),)
