"""Noun phrases: from `the second "Edit" link in the row of "Ann"` to a `Target`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from pacts.domain.plan import Filter, Kind, Look, Pick, Relation, Scope, Side, Target
from pacts.language import lexicon
from pacts.language.appearance import GENERIC, is_color, shade_at
from pacts.language.deed_verbs import deed_words
from pacts.language.drafts import CLEAR, DUBIOUS, EXPLICIT, FAIR
from pacts.language.filters import filter_at
from pacts.language.lexicon import (
    ATTRIBUTES,
    CONTAINERS,
    CONTENTS,
    COUNTED,
    DETERMINERS,
    LABELS,
    MONTHS,
    ORDINALS,
    PARTICLE_OF,
    PRONOUNS,
    QUANTIFIERS,
    RELATIONS,
    WEAK_RELATIONS,
    WEEKDAYS,
    Noun,
)
from pacts.language.measures import pick_after
from pacts.language.qualities import Qualities, read_qualities
from pacts.language.tokens import Token, Tokens, lows, raw, said, tokenize
from pacts.language.topics import topic_first
from pacts.language.value_phrase import is_amount, number_of
from pacts.language.verbs import by_first_word

MAX_SCOPES = 6
"""More nested places than this are not a phrase a person wrote."""
MOST_TOKENS = 400
"""Tokens of a list of things; more are no sentence."""
MOST_EXTRA = 5
"""Words beside a quoted text, kind and determiner included; more are a clause that was not understood."""
_TAG = (
    r"(?:div|span|section|article|main|nav|ul|ol|li|table|tr|td|th|form|input|button|select|label|header|footer|aside|"
    r"h[1-6]|p|a|img|figure|body|textarea|iframe)"
)
_SELECTOR = re.compile(rf"[#.\[][\w\-\[]|{_TAG}(?:[#.][a-z_\-]|\[\w|(?: > ?| ){_TAG}?[#.][a-z_\-])")
_CONTROL_KINDS = frozenset(
    (
        "button",
        "link",
        "field",
        "checkbox",
        "radio",
        "switch",
        "dropdown",
        "tab",
        "icon",
        "slider",
        "file",
        "date",
        "frame",
    )
)
"""Nouns that are a kind even when they are capitalised after a capitalised word ("Save Button")."""
_POSITION_WORDS = frozenset(
    [
        "top",
        "bottom",
        "left",
        "right",
        "corner",
        "side",
        "middle",
        "center",
        "centre",
        "upper",
        "lower",
        "page",
        "screen",
        "end",
        "of",
        "hand",
        "the",
        "left-hand",
        "right-hand",
        "lefthand",
        "righthand",
        "top-left",
        "top-right",
        "right-top",
        "left-top",
        "bottom-left",
        "bottom-right",
        "upper-left",
        "upper-right",
        "lower-left",
        "lower-right",
        "far",
        "very",
    ]
)
_TRAILING = frozenset(
    ("please", "again", "now", "too", "instead", "also", "there", "here", "then", "successfully", "immediately")
) | frozenset(("below", "above", "once"))
_PURPOSES = frozenset(
    [
        "see",
        "view",
        "complete",
        "login",
        "create",
        "verify",
        "check",
        "finish",
        "register",
        "proceed",
        "continue",
        "make",
        "get",
        "trigger",
    ]
)


@dataclass(frozen=True, slots=True)
class TargetPhrase:
    """A parsed target and how sure its words are."""

    target: Target
    confidence: float


@dataclass(slots=True)
class _Pieces:
    head: list[Token] = field(default_factory=list)
    label: list[Token] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)
    scopes: list[tuple[Relation, bool, list[Token]]] = field(default_factory=list)
    """Relation, whether its word was a weak one, tokens."""
    within: bool = False
    """Whether the last place is told with "within": what follows is said of it."""
    where: tuple[Filter, ...] = ()
    pick: Pick | None = None
    looks: dict[Look, str] = field(default_factory=dict)


def parse_target(tokens: Tokens, it: Target | None = None) -> TargetPhrase | None:  # noqa: C901, PLR0911 - one return for each form
    """The target a noun phrase means; `it` is what a pronoun refers to. None when the phrase points at nothing."""
    if len(tokens) > MOST_TOKENS:
        return None
    tokens = _kind_unquoted(topic_first(without_purpose(_trimmed(tokens))))
    if (
        not tokens
        or lows(tokens[:2]) == ("every", "other")
        or _goes_on(tokens)
        or any(token.value in ("until", "unless", "if") for token in tokens if token.kind == "word")
    ):
        return None
    if tokens[0].kind == "word" and _refers(tokens, it):
        return TargetPhrase(it, FAIR) if it else None
    if len(tokens) > 2 and tokens[0].value == "it" and tokens[1].kind == "word":  # noqa: PLR2004 - more than "it again"
        return None
    own = _own(tokens, it)
    if own is not None:
        return own
    pieces = _pieces(tokens)
    if any(token.low in _RELATIVES and token.value.islower() for token in pieces.head[1:]):
        return None
    if len(pieces.scopes) > MAX_SCOPES:
        return None
    owner, pieces.head[:] = _owner(pieces.head)
    target = _head(pieces)
    if target is None or _is_bare_ordinal(target, tokens) or _is_nobodys(target, tokens, it):
        return None
    extra = sum(token.kind == "word" for token in pieces.head) if target.quoted and not pieces.label else 0
    sure = DUBIOUS if extra > MOST_EXTRA else _confidence(target)
    if any(_is_opaque(held) for _, _, held in pieces.scopes):
        return None
    if owner and target.quoted and target.kind in (None, "text", "heading"):
        owner = ()
    scopes = (*owner, *_scopes(pieces.scopes, it))
    if target.ordinal is None and (sides := _sides(pieces)):
        target = target.model_copy(update={"sides": sides})
    return TargetPhrase(_placed(target, scopes), sure)


def _placed(target: Target, scopes: tuple[Scope, ...]) -> Target:
    """The target in its places; `the score in the element with id "s"` is that element."""
    if not scopes:
        return target
    place = scopes[0].target
    bare = len(scopes) == 1 and place == Target(kind=place.kind, noun=place.noun, attributes=place.attributes)
    told = target.kind in (None, "text") and not target.quoted and not target.attributes and not target.every
    if bare and told and place.attributes and place.kind in (None, "element") and scopes[0].relation == "in":
        return target.model_copy(update={"attributes": place.attributes})
    return _counted_cell(target.model_copy(update={"scope": scopes}))


_SIDES: dict[str, Side] = {
    "top": "top",
    "upper": "top",
    "bottom": "bottom",
    "lower": "bottom",
    "left": "left",
    "lefthand": "left",
    "right": "right",
    "righthand": "right",
}
"""Words that say where on the page something is seen."""


def _sides(pieces: _Pieces) -> tuple[Side, ...]:
    """Where a person sees it: `in the top right corner`, `on the left`, `the left "Edit" button`."""
    quote = next((at for at, token in enumerate(pieces.head) if token.kind == "quote"), 0)
    told = [token for token in pieces.head[:quote] if token.low not in ORDINALS]
    for relation, _, place in pieces.scopes:
        if relation in _HALVES and _is_position(place):
            return (_HALVES[relation],)  # "on the right side of the page"
        told += place if _is_position(place) else []
    words = (word for token in told for word in token.low.split("-"))
    return tuple(dict.fromkeys(_SIDES[word] for word in words if word in _SIDES))


_HALVES: dict[Relation, Side] = {"left_of": "left", "right_of": "right"}


def parse_sides(tokens: Tokens) -> tuple[Side, ...]:
    """Where on the page a place is, that is told by nothing else ("at the top", "in the lower left corner")."""
    return _sides(_pieces(tokens, start=0))


def _is_nobodys(target: Target, tokens: Tokens, it: Target | None) -> bool:
    """`(on) its heading`, where nothing was spoken of."""
    led = lows(tokens[:1]) == ("its",) or lows(tokens[1:2]) == ("its",)
    return it is None and led and target.words.lower() in ("", "its", "on its")


_HAVING = frozenset(("menu", "dialog", "list", "section", "table", "column", "form", "navigation", "sidebar", "header"))
"""Things with others in them: "open the menu and click its first entry"."""


def _own(tokens: Tokens, it: Target | None) -> TargetPhrase | None:
    """`its header`: of what was spoken of."""
    had = tokens[0].low == "its" and it is not None and it.kind in _HAVING and len(tokens) > 1
    phrase = parse_target(tokens[1:]) if had else None
    if phrase is None or it is None:
        return None
    column = it.kind == "column" and bool(it.words)
    place = _named_place(it) if column else it
    scope = Scope(relation="column" if column else "in", target=place.model_copy(update={"scope": ()}))
    target = phrase.target.model_copy(update={"scope": (*phrase.target.scope, scope, *it.scope)})
    return TargetPhrase(target, phrase.confidence)


def _kind_unquoted(tokens: Tokens) -> Tokens:
    """`"Save" "button"`: the kind is a word, although it stands in quotes like the name before it."""
    quoted = len(tokens) > 1 and tokens[-1].kind == tokens[-2].kind == "quote"
    last = tokens[-1] if quoted else None
    if last is None or tuple(last.value.lower().split()) not in lexicon.nouns():
        return tokens
    words = tokenize(last.value.lower())
    return (*tokens[:-1], *words)


def _goes_on(tokens: Tokens) -> bool:
    """`the circle as it moves`: more is said than what is meant."""
    return any(
        token.low in ("as", "while") and following.low in ("it", "they", "you", "he", "she")
        for token, following in pairwise(tokens)
    )


def _refers(tokens: Tokens, it: Target | None) -> bool:
    """Whether the phrase only takes up what was meant before: `it`, `on it`, `the same`, `that email`."""
    words = [token.low for token in tokens]
    if words[0] in ("on", "onto", "to", "over") and len(words) == 2:  # noqa: PLR2004 - a number of words
        return words[1] in PRONOUNS
    if len(words) == 1:
        return words[0] in PRONOUNS
    if words[0] in ("them", "those", "these") and words[1:] in (["all"], ["both"]):
        return True
    if words[:2] == ["the", "same"]:
        return len(words) == 2 or (all(token.kind == "word" for token in tokens) and len(words) <= 4)  # noqa: PLR2004
    if words[0] not in ("that", "this") or it is None or len(words) != 2:  # noqa: PLR2004 - a number of words
        return False
    noun = lexicon.nouns().get((words[1],))
    last = (it.words.split() or [""])[-1].lower()
    return lexicon.singular(words[1]) == lexicon.singular(last) or (noun is not None and noun.kind == it.kind)


def _is_opaque(tokens: Sequence[Token]) -> bool:
    """Whether a place is told by a clause that nobody understood ("the footer that leads to X")."""
    if not any(token.low in _RELATIVES and token.value.islower() for token in tokens[1:]):
        return False
    return any(token.low in _RELATIVES for token in _pieces(_trimmed(tokens)).head[1:])


def _counted_cell(target: Target) -> Target:
    """`the third column of the first row`, `the cell in the first row and third column`: the row's third cell."""
    rows = tuple(scope for scope in target.scope if scope.target.kind == "row" and scope.target.ordinal is not None)
    columns = [scope for scope in target.scope if scope.target.kind == "column" and scope.target.ordinal is not None]
    if not rows:
        return target
    if target.kind == "column" and target.ordinal is not None:
        return target.model_copy(update={"kind": "cell"})
    if target.kind == "cell" and columns and target.ordinal is None:
        rest = tuple(scope for scope in target.scope if scope is not columns[0])
        return target.model_copy(update={"ordinal": columns[0].target.ordinal, "scope": rest})
    return target


_RELATIVES = frozenset(("that", "which", "who", "whose", "except"))


def _is_bare_ordinal(target: Target, tokens: Tokens) -> bool:
    """`the second`: of what, only the words before know."""
    led = tokens[0].low in DETERMINERS and tokens[-1].value.islower()
    return led and target.kind is None and not target.quoted and target.words in ORDINALS


def parse_targets(tokens: Tokens, it: Target | None = None, *, listed: bool = False) -> tuple[TargetPhrase, ...]:
    """The targets of a list ("A, B and C"); one when it is a single phrase; with `listed`, bare words count."""
    if len(tokens) > MOST_TOKENS:
        return ()
    groups = _coordinated(tokens, listed=listed)
    phrases = [parse_target(group, it) for group in groups]
    found = tuple(phrase for phrase in phrases if phrase)
    if len(found) != len(groups):
        return ()
    plain = [token.low for token in tokens[:4] if token.low not in DETERMINERS | {"following"}]
    plain = plain[number_of(tokens[1]) is not None :] if len(tokens) > 1 and tokens[0].low in DETERMINERS else plain
    spread = _spread(found, groups)
    if spread:
        return spread
    if len(groups) > 1 and _is_other(groups[-1], found[0].target):
        return found if groups[-1][0].low in _INDEFINITE else _same_place(found)
    return _same_kind(
        found, plural_first=bool(plain) and (lexicon.is_plural(plain[0]) or lexicon.is_plural(" ".join(plain[:2])))
    )


def _spread(found: tuple[TargetPhrase, ...], groups: Sequence[Tokens]) -> tuple[TargetPhrase, ...]:
    """`errors for the name and email fields`: one beside each of them."""
    first, last = found[0].target, found[-1].target
    placed = len(found) > 1 and bool(first.scope) and not any(one.target.scope for one in found[1:])
    bare = placed and all(group[0].low not in DETERMINERS for group in groups[1:])
    if (
        not bare
        or not lexicon.is_plural(groups[-1][-1].low)
        or last.kind is None
        or first.scope[0].target.kind is not None
    ):
        return ()
    relation, place = first.scope[0].relation, first.scope[0].target
    places = (place, *(one.target for one in found[1:]))
    kinds = (one.model_copy(update={"kind": one.kind or last.kind}) for one in places)
    head, sure = first.model_copy(update={"scope": ()}), min(one.confidence for one in found)
    scopes = ((Scope(relation=relation, target=one),) for one in kinds)
    return tuple(TargetPhrase(head.model_copy(update={"scope": scope}), sure) for scope in scopes)


def _is_other(last: Tokens, first: Target) -> bool:
    """Whether the last of several is of its own kind: "the map and the list", not "the Save and the Cancel button"."""
    end = next((at for at in range(1, len(last)) if opens_scope(last[at:])), len(last))
    one = last[0].low in DETERMINERS and not lexicon.is_plural(last[end - 1].low)
    return one and (last[0].low in _INDEFINITE or first.words.islower())


_INDEFINITE = frozenset(("a", "an"))
"""Before the last of several things: it is of a kind of its own."""


def parse_scope(tokens: Tokens) -> tuple[Scope, ...]:
    """The scopes of a place ("in the dialog", "in the row of Ann in the Users table")."""
    pieces = _pieces(tokens, start=0)
    return () if pieces.head or len(pieces.scopes) > MAX_SCOPES else _scopes(pieces.scopes, None)


def opens_scope(tokens: Tokens) -> bool:
    """Whether the phrase starts with a word of place."""
    return bool(tokens) and _relation(tokens, 0) is not None


def kind_noun(tokens: Tokens, end: int) -> tuple[int, Noun] | None:
    """The longest noun of the lexicon that ends before `end`: its first token and what it says."""
    if end > 1 and tokens[end - 1].low in _SUBSCRIBED and tokens[end - 2].low in _WIRES:
        return None
    for size in range(min(lexicon.longest("nouns"), end), 0, -1):
        noun = lexicon.nouns().get(lows(tokens[end - size : end]))
        if noun is not None:
            return end - size, noun
    return None


_SUBSCRIBED = frozenset(("notifications", "notification", "alerts", "messages"))
_WIRES = frozenset(("email", "e-mail", "mail", "push", "sms", "desktop", "browser", "mobile", "marketing"))
"""`email notifications` are what one is sent and can switch off, no notice on the page."""


def without_purpose(tokens: Tokens) -> Tokens:
    """The phrase without a purpose at its end: "Save to submit the form"; "the link to reset the password" stays."""
    for at in range(1, len(tokens) - 1):
        word, following = tokens[at], tokens[at + 1]
        named = tokens[at - 1].kind == "quote" or kind_noun(tokens, at) is not None
        meant = _is_purpose(following.low) or (named and following.low not in DETERMINERS)
        if word.low == "to" and word.value == "to" and following.kind == "word" and following.value.islower() and meant:
            plain = len(lows(tokens[:at])) == len(
                [t for t in tokens[:at] if t.low in DETERMINERS or (t.low,) in lexicon.nouns()]
            )
            control = kind_noun(tokens, at)
            return tokens if plain and control is not None and control[1].kind in _CONTROL_KINDS else tokens[:at]
        if word.low == "without" and word.value.islower() and following.low.endswith("ing"):
            return tokens[:at]
        if word.low == "in" and tokens[at + 1].low == "order" and tokens[at + 2 : at + 3]:
            return tokens[:at]
    return tokens


def _is_purpose(word: str) -> bool:
    return word in _PURPOSES or (word in by_first_word() and not word.endswith(("ing", "ed")))


def _trimmed(tokens: Tokens) -> Tokens:
    start, end = 0, len(tokens)
    while start < end and tokens[start].low in (",", ":", ";", "-", "."):
        start += 1
    for size in (3, 2):
        if end - start > size and lows(tokens[end - size : end]) in _IN_TURN:
            end -= size
    while end > start and (
        tokens[end - 1].low in (",", ":", ";", ".", "!", "?", "-") or _is_trailing(tokens, start, end)
    ):
        end -= 1
    return tokens[start:end]


_NOW = frozenset(("pay", "buy", "order", "start", "shop", "book", "apply", "subscribe", "download", "register", "join"))
"""With a capital and "now" behind them they are what buttons say."""
_AGAIN = frozenset(("try", "play"))
"""With a capital and "again" behind them they are what buttons say; else they are done again."""
_IN_TURN = frozenset((("one", "by", "one"), ("one", "after", "another"), ("in", "turn")))


def _is_trailing(tokens: Tokens, start: int, end: int) -> bool:
    if end - start < 2:  # noqa: PLR2004 - a name, and the word behind it
        return False
    verb, last = tokens[end - 2], tokens[end - 1].low
    if verb.is_capital and ((last == "now" and verb.low in _NOW) or (last == "again" and verb.low in _AGAIN)):
        return False
    return tokens[end - 1].low in _TRAILING and tokens[end - 1].value.islower()


def _pieces(tokens: Tokens, start: int = 1) -> _Pieces:
    pieces, at = _Pieces(), 0
    current = pieces.head
    while at < len(tokens):
        if pieces.scopes and current is not pieces.head and (took := _attribute(tokens, at, _Pieces())):
            noun = [] if current or tokens[at - 1].low not in ("with", "having") else list(tokens[at - 2 : at])
            if noun:
                pieces.scopes[-1] = ("in", False, current)
            current.extend((*noun, *tokens[at : at + took]))  # "in the form with id "f"": the form has it
            at += took
            continue
        took = _attribute(tokens, at, pieces)
        if not took and at >= start:
            took = _measured(tokens, at, pieces) or _label(tokens, at, pieces) or _condition(tokens, at, pieces)
        if took:
            at += took
            continue
        if pieces.scopes and tokens[at].low in ("and", ",") and _also_in_row(tokens, at, pieces):
            current = []
            pieces.scopes.append(("row_of", False, current))
            at += 1
            continue
        if pieces.scopes and tokens[at].low in ("and", ",") and _starts_axis(tokens[at + 1 :]):
            current = []
            pieces.scopes.append(("in", False, current))
            at += 1
            continue
        if pieces.scopes and tokens[at].low in ("and", ",") and _starts_side(tokens, at + 1):
            at += 1
        relation = _relation(tokens, at) if at >= start else None
        if relation is not None and (at == 0 or _splits(tokens, at, relation[0], pieces)):
            current = []
            pieces.scopes.append((_meant_relation(tokens, at, relation), relation[0] in WEAK_RELATIONS, current))
            pieces.within = relation[0] == ("within",)
            at += len(relation[0])
            continue
        current.append(tokens[at])
        at += 1
    return pieces


def _measured(tokens: Tokens, at: int, pieces: _Pieces) -> int:
    """How many tokens `with the shortest duration` takes, and `Ann sent me`: which one is meant."""
    if not pieces.head or pieces.scopes:
        return 0
    picked = pick_after(tokens, at)
    if picked is not None and pieces.pick is None:
        pieces.pick = picked[0]
        return picked[1]
    return _sent(tokens, at, pieces)


_SENDING = frozenset(("sent", "wrote", "posted", "shared", "created", "uploaded", "made", "added"))


def _sent(tokens: Tokens, at: int, pieces: _Pieces) -> int:
    """`the email Ann sent me`, `the email you got from Ann`: the one that belongs to her."""
    start = at + (tokens[at].low in ("that", "which") and at + 1 < len(tokens))
    words = lows(tokens[start : start + 3])
    if words[:1] in (("i",), ("you",), ("we",)) and words[1:] in (
        ("got", "from"),
        ("received", "from"),
        ("have", "from"),
    ):
        pieces.scopes.append(("row_of", False, list(tokens[start + 3 :])))
        return len(tokens) - at
    if start + 1 < len(tokens) and tokens[start].is_capital and words[1] in _SENDING:
        pieces.scopes.append(("row_of", False, [tokens[start]]))
        end = start + 2
        while end < len(tokens) and tokens[end].low in ("to", "me", "us", "you", "him", "her", "them"):
            end += 1
        return end - at
    return 0


def _condition(tokens: Tokens, at: int, pieces: _Pieces) -> int:
    """How many tokens a condition on the thing itself takes ("that starts with …", "with the shortest duration")."""
    color = shade_at(tokens, at)
    if color is not None:
        pieces.looks["color"] = color
        while len(pieces.head) > 1 and pieces.head[-1].low in DETERMINERS:
            pieces.head.pop()
        return 3
    if not pieces.head or pieces.within or (pieces.scopes and pieces.scopes[-1][0] == "row_of"):
        return 0
    if tokens[at].low in ("that", "which") and lows(tokens[at + 1 : at + 2]) in (("is",), ("are",)):
        seen = tokens[at + 2].low if at + 2 < len(tokens) else ""
        if is_color(seen):
            pieces.looks["color"] = seen
            return 3
    found = filter_at(tokens, at)
    if found is None or (pieces.scopes and tokens[at].low in ("with", "having", "where")):
        return 0
    pieces.where = (*pieces.where, *found[0])
    return found[1]


def _also_in_row(tokens: Tokens, at: int, pieces: _Pieces) -> bool:
    """`in the row with "Ann" and "Admin"`: the row holds both."""
    relation, _, held = pieces.scopes[-1]
    named = relation == "row_of" and len(held) == 1 and held[0].kind == "quote"
    return named and at + 1 < len(tokens) and tokens[at + 1].kind == "quote"


def _meant_relation(tokens: Tokens, at: int, relation: tuple[tuple[str, ...], Relation]) -> Relation:
    """`the mail from Bob`: what belongs to a person, not what stands in a place."""
    named = at + 1 < len(tokens) and (tokens[at + 1].is_capital or "@" in tokens[at + 1].value)
    authored = relation[0] == ("from",) and lexicon.singular(tokens[at - 1].low) in COUNTED
    return "row_of" if named and authored else relation[1]


def _is_of_column(tokens: Tokens) -> bool:
    """`the menu of the "Name" column`: the column has a menu, it is not what the menu holds."""
    found = kind_noun(tokens, len(tokens))
    return found is not None and found[1].kind in ("column", "row", "card", "section")


def _starts_axis(tokens: Tokens) -> bool:
    """`… and column "Role"`: the second half of a cell's address."""
    noun = next((token.low for token in tokens[:3] if token.low not in DETERMINERS and token.low not in ORDINALS), "")
    return noun in ("row", "column")


def _starts_side(tokens: Tokens, at: int) -> bool:
    """`above the castle and below the cloud`: a second place of the same thing."""
    relation = _relation(tokens, at) if at < len(tokens) else None
    return relation is not None and relation[1] in ("above", "below", "left_of", "right_of", "next_to", "near")


_SINCE = frozenset(("before", "after"))
"""Words that compare a moment with a date, and name a place only beside a thing."""


def _relation(tokens: Tokens, at: int) -> tuple[tuple[str, ...], Relation] | None:
    if tokens[at].kind != "word" or (at > 0 and not tokens[at].value.islower()):
        return None
    if tokens[at].low == "between" and (at + 1 >= len(tokens) or is_amount(tokens[at + 1])):
        return None
    if tokens[at].low in _SINCE and at + 1 < len(tokens) and tokens[at + 1].kind == "number":
        return None
    for size in range(min(lexicon.longest("relations"), len(tokens) - at - 1), 0, -1):
        words = lows(tokens[at : at + size])
        if words in RELATIONS:
            return words, RELATIONS[words]
    return None


def _splits(tokens: Tokens, at: int, words: tuple[str, ...], pieces: _Pieces) -> bool:  # noqa: C901, PLR0911 - one return for each form
    before, after = tokens[at - 1], tokens[at + len(words)]
    if words in CONTENTS and not pieces.scopes and _is_bare_container(pieces.head):
        return pieces.head[-1].low == "menu" and _is_of_column(tokens[at + len(words) :])
    held = pieces.scopes[-1][2] if pieces.scopes else pieces.head
    if words[0] == "of" and 0 < len(held) <= MOST_COUNTS and _only_counts(held):
        return False
    if words == ("by",):
        return after.is_capital or after.low == "@" or after.is_literal or after.low in DETERMINERS
    if words not in WEAK_RELATIONS or _is_day(tokens[at + len(words) :]):
        return True
    if before.text[:1].isdigit() and after.is_capital and after.low in WEEKDAYS:
        return True  # "at 14:10 on Friday"
    particle = words == ("in",) and before.low in PARTICLE_OF
    if particle and (at == 1 or (at == 2 and (after.low,) in lexicon.nouns())):  # noqa: PLR2004 - behind an article
        return False
    if words == ("of",) and lexicon.singular(after.low) in COUNTED and _is_number(tokens, at + 2):
        return True
    if words == ("of",) and any(token.kind == "quote" for token in tokens[at + 2 : at + 4]):
        return True
    if words == ("in",) and before.is_capital and _is_owned(tokens[at + 1 :]):
        return True
    if before.is_capital and _owners_size(tokens[at + len(words) :]):
        return True
    if before.kind == "quote" or after.kind in ("quote", "reference") or kind_noun(tokens, at) is not None:
        return True
    if after.low in DETERMINERS or after.low in QUANTIFIERS:
        return True
    return (before.value.islower() and after.is_capital) or _starts_place(tokens[at + len(words) :])


def _is_day(tokens: Tokens) -> bool:
    """`on 3 May`, `on May 3rd`, `on 2027-05-03`, `at 14:10`: a place in a calendar or a list of dates."""
    first, second = tokens[0], tokens[1].low if len(tokens) > 1 else ""
    counted = first.text[:1].isdigit()
    if counted and first.text.replace(":", "").isdigit() and first.text.count(":") == 1:
        return True
    named = first.is_capital and first.low in MONTHS and second[:1].isdigit()
    return named or (counted and (second in MONTHS or (len(first.text) == _DATED and first.text.count("-") > 1)))


def _is_number(tokens: Tokens, at: int) -> bool:
    """`the bed of room 4`: a thing called by its number."""
    return at < len(tokens) and tokens[at].kind == "number"


_DATED = 10
"""Signs of a date in figures."""


def _is_owned(tokens: Tokens) -> bool:
    """`Bob's row`, `Tuesday's column`: whose place it is."""
    holder = kind_noun(tokens, min(len(tokens), 2))
    return (
        len(tokens) > 1
        and tokens[0].low.endswith("'s")
        and holder is not None
        and holder[1].kind in CONTAINERS | {"column", "cell", "row"}
    )


def _only_counts(tokens: Sequence[Token]) -> bool:
    """Whether the words before "of" only say how many: `two of`, `the first 3 of`, `each of`, `the rest of`."""
    counted = tokens[-1].low in _COUNTS or number_of(tokens[-1]) is not None
    return counted and all(
        token.low in DETERMINERS or token.low in ORDINALS or token.low in _COUNTS or token.text[:1].isdigit()
        for token in tokens[:-1]
    )


MOST_BETWEEN = 6
"""Words of the first of two things that something stands between."""
MOST_COUNTS = 5
"""Words that say how many of something."""
_COUNTS = QUANTIFIERS | {"rest", "both", "one", "last", "but"}


def _starts_place(tokens: Tokens) -> bool:
    noun = lexicon.nouns().get((tokens[0].low,))
    return noun is not None and noun.kind in CONTAINERS and len(tokens) > 1


def _is_bare_container(head: Sequence[Token]) -> bool:
    noun = kind_noun(head, len(head))
    return noun is not None and noun[1].kind in CONTAINERS and all(t.low in DETERMINERS for t in head[: noun[0]])


def _label(tokens: Tokens, at: int, pieces: _Pieces) -> int:
    """How many tokens a label or content phrase takes, its words included; 0 when there is none."""
    if at and tokens[at - 1].low in DETERMINERS:
        return 0  # `the reading list`: a part of the name
    introduced = _introduction(tokens, at, LABELS, "labels")
    if pieces.scopes and not (introduced and _is_of_control(tokens, at, pieces)):
        return 0
    if not introduced and _is_bare_container(pieces.head):
        introduced = _introduction(tokens, at, CONTENTS, "contents")
        if introduced and pieces.head[-1].low == "menu" and _is_of_column(tokens[at + introduced :]):
            return 0
    start = at + introduced
    if introduced and start < len(tokens) and tokens[start].low == "no":
        return 0
    if not introduced or start >= len(tokens) or pieces.label:
        return 0
    while start < len(tokens) - 1 and tokens[start].low in (":", "the", "a", "an", "text", "label"):
        start += 1
    end = start + 1
    if tokens[start].kind != "quote":
        while end < len(tokens) and not (
            _relation(tokens, end) and _splits(tokens, end, _relation_words(tokens, end), pieces)
        ):
            end += 1
    pieces.label.extend(tokens[start:end])
    return end - at


_CONTROL_LABELS = frozenset(("labelled", "labeled", "saying", "marked", "reading", "that", "which"))
"""What is said of a control rather than of the place it stands in."""


def _is_of_control(tokens: Tokens, at: int, pieces: _Pieces) -> bool:
    """`the button in the dialog labeled "x"`: the words are the button's, which has none yet."""
    noun = kind_noun(pieces.head, len(pieces.head))
    bare = noun is not None and all(token.low in DETERMINERS for token in pieces.head[: noun[0]])
    control = noun is not None and noun[1].kind in _CONTROL_KINDS and not noun[1].words
    return tokens[at].low in _CONTROL_LABELS and bare and control


def _relation_words(tokens: Tokens, at: int) -> tuple[str, ...]:
    relation = _relation(tokens, at)
    return relation[0] if relation else ()


def _introduction(tokens: Tokens, at: int, table: frozenset[tuple[str, ...]], name: str) -> int:
    if tokens[at].kind != "word":
        return 0
    for size in range(min(lexicon.longest(name), len(tokens) - at - 1), 0, -1):
        if lows(tokens[at : at + size]) in table:
            return size
    return 0


def _attribute(tokens: Tokens, at: int, pieces: _Pieces) -> int:
    if tokens[at].kind == "selector":
        pieces.attributes["css"] = tokens[at].value
        return 1
    start = at
    while start < len(tokens) and start - at < 3 and tokens[start].low in ("with", "having", "whose", "the", "a", "an"):  # noqa: PLR2004 - a number of words
        start += 1
    for size in (2, 1):
        name = ATTRIBUTES.get(lows(tokens[start : start + size])) or _own_attribute(tokens[start : start + size])
        value_at = start + size
        if name in _SELECTED and (part := _part_of_value(tokens[value_at:])):
            pieces.attributes["css"] = f'[{name}*="{tokens[value_at + part].value}"]'
            return value_at + part + 1 - at
        while value_at < len(tokens) and tokens[value_at].low in ("=", ":", "is", "of"):
            value_at += 1
        led = any(token.low not in DETERMINERS for token in tokens[at:start]) or value_at > start + size
        if name is None or value_at >= len(tokens) or not _is_attribute_value(tokens[value_at], led=led):
            continue
        pieces.attributes[name] = tokens[value_at].value
        return value_at + 1 - at
    return 0


def _own_attribute(tokens: Tokens) -> str | None:
    """An attribute that the page's author made up: `data-mode "dark"`."""
    return tokens[0].low if len(tokens) == 1 and tokens[0].low.startswith("data-") else None


_SELECTED = frozenset(("class", "id", "href", "placeholder", "aria-label", "data-testid", "data-test", "data-cy"))
"""Attributes of which a part may be told: `with a class containing "admin"`."""


def _part_of_value(tokens: Tokens) -> int:
    """How many words lead to a quoted part of an attribute's value, before a plain one that a selector can hold."""
    words = lows(tokens[:2])
    size = 2 if words in (("that", "contains"), ("which", "contains")) else 1
    led = size == 2 or words[:1] in (("containing",), ("contains",), ("including",))  # noqa: PLR2004 - two words
    named = led and len(tokens) > size and tokens[size].kind == "quote" and '"' not in tokens[size].value
    return size if named else 0


def _is_attribute_value(token: Token, *, led: bool) -> bool:
    if token.kind in ("quote", "selector"):
        return True
    return (
        led and token.kind in ("word", "path") and token.low not in DETERMINERS and (token.low,) not in lexicon.nouns()
    )


def _head(pieces: _Pieces) -> Target | None:
    which = read_qualities(pieces.head, labelled=bool(pieces.label))
    if pieces.looks and len(which.rest) == 1 and which.rest[0].low in QUANTIFIERS:
        which.every, which.rest = True, ()
    tokens = _without_shown(which.rest, placed=bool(pieces.scopes))
    if sum(token.kind == "quote" for token in tokens) > 1:
        return None
    noun, rest = _noun(tokens, led=len(tokens) < len(pieces.head))
    quote = next((token for token in pieces.label or rest if token.kind == "quote"), None)
    if noun is not None and noun.kind == "frame" and not (quote or rest or pieces.label or which.meant):
        return Target(kind="frame", every=which.every, attributes=pieces.attributes)
    if noun is not None and noun.kind == "element" and quote is not None and _SELECTOR.match(quote.value):
        return Target(every=which.every, ordinal=which.ordinal, attributes={"css": quote.value})
    if noun is not None and noun.kind == "element" and pieces.attributes:
        noun = None
    words = _words(quote, pieces.label, rest, noun)
    kind = noun.kind if noun else _counted_kind(rest, which)
    if which.ordinal is None:
        which.ordinal, words = _numbered(words, noun, quote)
    looks: dict[Look, str] = {**which.looks, **pieces.looks}
    if tokens and tokens[-1].low in GENERIC and (looks or which.pick) and kind == "field" and not _is_text_box(tokens):
        kind = "element"
    if looks and not words and kind is None and "shape" not in looks:
        kind = "element"
    meant = which.meant or pieces.where or pieces.pick or looks
    if not (words or kind or pieces.attributes or meant or (which.every and which.number)):
        return _everything(which)
    return Target(
        words=words,
        kind=kind,
        noun=_narrow(tokens, rest, noun, named=bool(words)),
        quoted=quote is not None,
        ordinal=which.ordinal,
        every=which.every,
        number=which.number,
        pick=pieces.pick or which.pick,
        where=(*which.where, *pieces.where),
        looks=looks,
        rest=which.others,
        attributes=pieces.attributes,
    )


_SHOWN = ("displayed", "shown", "listed")


def _without_shown(tokens: Tokens, *, placed: bool) -> Tokens:
    """`the displayed total`, `the items listed (in the table)`: without a participle that only says so."""
    if len(tokens) > 1 and tokens[0].value in _SHOWN:
        return tokens[1:]
    return tokens[:-1] if placed and len(tokens) > 1 and tokens[-1].value in _SHOWN else tokens


def _is_text_box(tokens: Tokens) -> bool:
    """Whether the box is one to type into by its name, not any shape."""
    return len(tokens) > 1 and tokens[-2].low in ("text", "input", "search", "edit", "entry", "comment")


def _everything(which: Qualities) -> Target | None:
    """`everything`, `all of them`: whatever is there."""
    return Target(kind="element", every=True) if which.every else None


def _owner(tokens: Sequence[Token]) -> tuple[tuple[Scope, ...], Sequence[Token]]:
    """`Ann's Delete button`: the row of Ann, and the phrase without her."""
    if len(tokens) > 2 and tokens[0].low in DETERMINERS and tokens[1].value.islower():  # noqa: PLR2004 - the, owner, thing
        owner = tokens[1]
        if owner.kind == "word" and owner.low.endswith("'s") and (owner.low[:-2],) not in lexicon.nouns():
            return (Scope(relation="row_of", target=Target(words=owner.low[:-2])),), (tokens[0], *tokens[2:])
    first = tokens[0] if tokens else None
    size = _owners_size(tokens)
    if size > 1:
        return (Scope(relation="row_of", target=Target(words=raw(tuple(tokens[:size]))[:-2])),), tokens[size:]
    if (
        first is None
        or first.kind != "word"
        or not first.low.endswith("'s")
        or len(tokens) == 1
        or not first.is_capital
    ):
        return (), tokens
    return (Scope(relation="row_of", target=Target(words=first.text[:-2])),), tokens[1:]


_LONGEST_OWNER = 5
"""Words of a person's name, the stop behind a title among them."""


def _owners_size(tokens: Sequence[Token]) -> int:
    """How many tokens name the owner of what follows in small letters: `Felix Auer's comment`; 0 for none."""
    at = next((p for p, t in enumerate(tokens[:_LONGEST_OWNER]) if t.kind == "word" and t.low.endswith("'s")), None)
    if at is None or at + 1 >= len(tokens) or not tokens[at + 1].value.islower() or tokens[0].low in deed_words():
        return 0
    return at + 1 if all(_is_named(tokens, place) for place in range(at + 1)) else 0


_TITLES = frozenset(("dr", "mr", "mrs", "ms", "prof", "st"))
"""Shortened words before a name."""


def _is_named(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    shortened = token.low == "." and at > 0 and tokens[at - 1].low in _TITLES
    return shortened or (token.kind == "word" and token.is_capital and token.low not in DETERMINERS)


UNITS = frozenset(("word", "line", "sentence", "letter", "character", "digit", "number"))
"""Parts of a text: no elements of a page, but what stands at a place in one."""


def _counted_kind(rest: Tokens, which: Qualities) -> Kind | None:
    repeated = bool(rest) and lexicon.singular(rest[-1].low) in COUNTED - UNITS
    several = which.ordinal is not None or which.every or which.number is not None
    return "item" if repeated and several else None


def _words(quote: Token | None, label: Tokens, rest: Tokens, noun: Noun | None) -> str:
    if quote is not None:
        return quote.value
    if label:
        return said(label)
    if len(rest) > 1 and rest[0].value == "to" and noun is not None:
        rest = rest[1:]
    added = (noun.words,) if noun and noun.words else ()
    return " ".join((*((said(rest),) if rest else ()), *added)).strip()


def _numbered(words: str, noun: Noun | None, quote: Token | None) -> tuple[int | None, str]:
    """`row 2`, `row #2`, `row number 2`: the place and the words without it."""
    if noun is None or quote is not None:
        return None, words
    match = re.fullmatch(r"(?:(.*?)\s*)?(?:#|number |no\. ?|nr\. ?)?(\d{1,4})", words)
    if match is None or match[1] or int(match[2]) == 0:
        return None, words
    return int(match[2]), ""


def _noun(tokens: Tokens, *, led: bool) -> tuple[Noun | None, Tokens]:
    """The kind noun at the phrase's end or start, and the words without it."""
    named = len(tokens) > 1 and tokens[-1].is_capital and tokens[-2].value.islower() and tokens[-2].low in COUNTED
    if named and not tokens[-1].value.isupper():
        return None, tokens[-1:]
    found = kind_noun(tokens, len(tokens))
    if found is not None and not _is_name(tokens, found[0], found[1]):
        start, noun = found if found[1].kind != "element" else _inner(tokens, found)
        return noun, tokens if _keeps(noun, tokens) else tokens[:start]
    for size in range(min(lexicon.longest("nouns"), len(tokens) - 1), 0, -1):
        leading = lexicon.nouns().get(lows(tokens[:size]))
        named = not (tokens[size].kind == "word" and tokens[size].value.islower()) or (
            leading is not None and leading.kind in _CONTROL_KINDS and size == len(tokens) - 1 and not led
        )
        aims = tokens[size].low == "to" and size + 1 < len(tokens) and tokens[size + 1].low not in DETERMINERS
        aimed = aims and leading is not None and leading.kind in _CONTROL_KINDS
        if (
            leading is not None
            and tokens[0].value.islower()
            and (named or aimed)
            and not _is_property(leading, tokens[size:])
        ):
            return leading, tokens if _keeps(leading, tokens) else tokens[size:]
    quoted = next((place for place, token in enumerate(tokens) if token.kind == "quote"), None)
    before = kind_noun(tokens, quoted) if quoted else None
    return (before[1], tokens) if before else (None, tokens)


def _is_property(leading: Noun, named: Tokens) -> bool:
    """`the web page URL`, `the page ID`: abbreviations name no page, but something that it has."""
    alone = leading.kind == "page" and len(named) == 1 and named[0].kind == "word"
    return alone and named[0].value.isupper() and named[0].value.isalpha() and len(named[0].value) > 1


def _narrow(tokens: Tokens, rest: Tokens, noun: Noun | None, *, named: bool) -> str:
    """What the noun says beyond its kind: "the textarea" is no "textbox", "the message" no other text."""
    if noun is None or (named and noun.kind != "text"):
        return ""
    size = len(tokens) - len(rest)
    sides = (tokens[:size], tokens[len(rest) :]) if named else (tokens[len(rest) :],)
    sides = (*sides, tokens[-1:]) if _keeps(noun, tokens) else sides
    said = (" ".join(lows(side)) for side in sides)
    return next(
        (n for name in said if (n := lexicon.NARROW.get(name) or lexicon.NARROW.get(lexicon.singular(name)))), ""
    )


def _inner(tokens: Tokens, found: tuple[int, Noun]) -> tuple[int, Noun]:
    """`the "Alt" checkbox form element`: a checkbox, which the last words only call an element."""
    end = found[0] - (tokens[found[0] - 1].low == "form")
    inner = kind_noun(tokens, end) if end > 0 else None
    return inner if inner is not None and inner[1].kind in _CONTROL_KINDS else found


def _keeps(noun: Noun, tokens: Tokens) -> bool:
    return noun.keep and not any(token.kind == "quote" for token in tokens)


def _is_name(tokens: Tokens, start: int, noun: Noun) -> bool:
    """Whether the noun is part of a capitalised name ("Add Item", "Contact Form")."""
    return noun.kind not in _CONTROL_KINDS and start > 0 and tokens[start].is_capital and tokens[start - 1].is_capital


def _scopes(pieces: Sequence[tuple[Relation, bool, list[Token]]], it: Target | None) -> tuple[Scope, ...]:
    found: list[Scope] = []
    corner = False
    for told, weak, tokens in pieces:
        relation: Relation = "in" if corner and told == "row_of" else told
        corner = _is_position(tokens)
        joint = next((at for at, token in enumerate(tokens) if at and token.low == "and"), None)
        sides = [tokens] if relation != "between" or joint is None else [tokens[:joint], tokens[joint + 1 :]]
        for side in sides:
            scope = _scope(relation, _possessor(side) if relation == "row_of" else side, it, weak=weak)
            if scope is not None:
                found.append(scope)
    return _merged(found)


def _possessor(tokens: list[Token]) -> list[Token]:
    """`Bruno Dias's` row: Bruno Dias."""
    last = tokens[-1] if tokens else None
    if last is None or last.kind != "word" or not last.low.endswith("'s"):
        return tokens
    bare = replace(last, text=last.text[:-2], value=last.value[:-2], low=last.low[:-2])
    return [*tokens[:-1], bare]


def _merged(scopes: list[Scope]) -> tuple[Scope, ...]:
    """`in the card of "Backpack"`: one place, the card that holds these words."""
    found: list[Scope] = []
    for scope in scopes:
        holder = found[-1].target if found else None
        holds = holder is not None and holder.kind in CONTAINERS and not holder.words and not holder.attributes
        holds = holds and not (
            holder is not None and holder.ordinal is not None and scope.target.looks == {} and _ranks(scope)
        )
        if holder is not None and holds and scope.relation == "row_of" and scope.target.kind is None:
            named = {"words": scope.target.words, "quoted": scope.target.quoted}
            found[-1] = Scope(relation=found[-1].relation, target=holder.model_copy(update=named))
        else:
            found.append(scope)
    return tuple(found)


def _ranks(scope: Scope) -> bool:
    """`the second card of the top row`: a place of its own, no name of the card."""
    return scope.target.ordinal is not None or scope.target.words.lower() in ("top", "bottom", "middle")


def _is_position(tokens: Sequence[Token]) -> bool:
    """`the top right corner`: what follows with "of" is the thing it is in."""
    return bool(tokens) and all(token.low in _POSITION_WORDS for token in tokens)


def _scope(relation: Relation, tokens: list[Token], it: Target | None, *, weak: bool) -> Scope | None:
    if _is_position(tokens):
        return None
    if len(tokens) == 1 and tokens[0].low in PRONOUNS:
        return Scope(relation=relation, target=it) if it else None
    pieces = _pieces(_trimmed(tokens)) if tokens else _Pieces()
    owner, rest = _owner(pieces.head)
    if owner and lexicon.singular(rest[-1].low) in COUNTED:
        return owner[0]
    target = _setting_named(pieces) if relation == "row_of" else None
    target = target or _head(pieces)
    if target is None or (_is_page(target, rest) and relation in ("in", "row_of")):
        return None
    if relation == "row_of":
        target = _named(target, pieces.head)
    target = _as_listed(target, rest)
    return Scope(relation=_settled(relation, target, weak=weak), target=_named_place(target))


def _setting_named(pieces: _Pieces) -> Target | None:
    """`(the switch for) email notifications`: a name, for no message is meant that the page shows."""
    head = pieces.head
    several = len(head) > 1 and lexicon.is_plural(head[-1].low) and not pieces.scopes
    noun = kind_noun(head, len(head)) if several else None
    plain = noun is not None and noun[0] > 0 and noun[1].kind in ("alert", "text") and not noun[1].keep
    named = plain and all(token.kind == "word" and token.low not in DETERMINERS | QUANTIFIERS for token in head)
    return Target(words=said(head)) if named else None


def _as_listed(target: Target, head: Sequence[Token]) -> Target:
    """`in every unread message`: one of a list, not any text."""
    if not (target.every and target.kind == "text") or target.quoted or lexicon.singular(head[-1].low) not in COUNTED:
        return target
    words = f"{target.words} {lexicon.singular(head[-1].low)}".strip()
    return target.model_copy(update={"kind": "item", "noun": "", "words": words})


def _is_page(target: Target, head: Sequence[Token]) -> bool:
    """`on the login page`, `on Profile Page`: everything that is judged or used stands on the page."""
    titled = target.kind is None and not target.quoted and len(head) > 1 and head[-1].low in ("page", "screen")
    return target.kind == "page" or titled


def _named(target: Target, head: Sequence[Token]) -> Target:
    """`the user @ann`, `the product Backpack`: what a thing is called, without the noun of its sort."""
    words = [token for token in head if token.low not in DETERMINERS]
    named = len(words) > 1 and lexicon.singular(words[0].low) in COUNTED and words[0].value.islower()
    if not named or target.quoted or not (words[1].is_capital or words[1].low == "@"):
        return target
    return target.model_copy(update={"words": said(words[1:]), "kind": None})


def _settled(relation: Relation, target: Target, *, weak: bool) -> Relation:
    if target.words and target.kind == "row" and relation in ("in", "row_of"):
        return "row_of"
    if target.words and target.kind == "column" and relation in ("in", "below", "row_of"):
        return "column"
    placed = target.kind in CONTAINERS or target.kind in ("header", "footer", "sidebar", "column", "cell")
    return "in" if relation == "row_of" and weak and placed else relation


def _named_place(target: Target) -> Target:
    """In a row or column, the relation says the kind: what is left are the words it holds."""
    if target.kind in CONTAINERS - {"row"} and target.words.endswith(("'s", "’s")) and not target.quoted:
        return target.model_copy(update={"words": target.words[:-2]})
    if not target.words or target.kind not in ("row", "column"):
        return target
    words = target.words if target.quoted else target.words.removesuffix("'s").removesuffix("’s")
    return target.model_copy(update={"kind": None, "words": words})


def _confidence(target: Target) -> float:
    if target.attributes or (target.quoted and target.kind):
        return EXPLICIT
    return 0.95 if target.quoted or target.kind else CLEAR - 0.05 * (len(target.words.split()) > 4)  # noqa: PLR2004 - a number of words


def _coordinated(tokens: Tokens, *, listed: bool) -> list[Tokens]:
    commas = listed and any(token.low == "," for token in tokens)
    groups: list[Tokens] = []
    start = 0
    for at, token in enumerate(tokens):
        if token.low in (",", "and", "&") and at > start and _separates(tokens, at, commas=commas):
            groups.append(tokens[start:at])
            start = at + 1
        elif token.low in (",", "and", "&") and at == start:
            start = at + 1
    if start < len(tokens):
        groups.append(tokens[start:])
    return groups or [tokens]


def _separates(tokens: Tokens, at: int, *, commas: bool) -> bool:
    following = next((token for token in tokens[at + 1 : at + 3] if token.low not in (",", "and", "&")), None)
    if following is None:
        return False
    if following.kind == "quote" and _in_row_of(tokens[:at]):
        return False
    if (
        _starts_axis(tokens[at + 1 :])
        and {"row", "column"} & {*lows(tokens[:at])}
        and _starts_axis(tokens[at - 2 : at])
    ):
        return False
    if "between" in lows(tokens[max(0, at - MOST_BETWEEN) : at]) and tokens[at].low == "and":
        return False
    if following.kind == "quote" or following.low in DETERMINERS or commas:
        return True
    plural = lexicon.is_plural(tokens[-1].low)
    return plural and at < len(tokens) - 2


def _in_row_of(tokens: Tokens) -> bool:
    """Whether the phrase so far ends in the place of a row: `"Edit" in the row with "Ann"`."""
    words = lows(tokens[-4:])
    return (
        len(words) >= len(("row", "with", ""))
        and words[-1] == ""
        and words[-3] == "row"
        and words[-2] in ("with", "of", "containing", "for")
    )


def _same_kind(phrases: tuple[TargetPhrase, ...], *, plural_first: bool) -> tuple[TargetPhrase, ...]:
    """`the Name and Email fields`: the last one's kind and scopes hold for all that have none."""
    if len(phrases) == 1:
        return phrases
    last = phrases[-1].target
    if plural_first and not last.kind:
        last = last.model_copy(update={"kind": phrases[0].target.kind})
    return tuple(
        TargetPhrase(
            phrase.target.model_copy(
                update={
                    "kind": phrase.target.kind or _shared(last.kind, phrase.target.words),
                    "scope": phrase.target.scope or last.scope,
                }
            ),
            phrase.confidence,
        )
        for phrase in phrases
    )


def _same_place(phrases: tuple[TargetPhrase, ...]) -> tuple[TargetPhrase, ...]:
    """`the map and the list in the sidebar`: each of its own kind, and all of them there."""
    places = phrases[-1].target.scope
    return tuple(
        one if one.target.scope else replace(one, target=one.target.model_copy(update={"scope": places}))
        for one in phrases
    )


def _shared(kind: Kind | None, words: str) -> Kind | None:
    """What the last one's kind says of those before: of "Name and End Date fields" not all are dates."""
    return "field" if kind == "date" and not words.lower().endswith("date") else kind


def count_of(tokens: Tokens) -> tuple[int, Tokens] | None:
    """A leading number and the words after it: "3 rows", "no products", "a single item", "exactly two links"."""
    at = 1 if tokens and tokens[0].low in ("exactly", "only", "just", "precisely") else 0
    if len(tokens) <= at + 1:
        return None
    if tokens[at].low == "no" or (tokens[at].low, tokens[at + 1].low) == ("a", "single"):
        return (0, tokens[at + 1 :]) if tokens[at].low == "no" else (1, tokens[at + 2 :])
    number = number_of(tokens[at])
    return None if number is None or tokens[at + 1].kind != "word" else (number, tokens[at + 1 :])


def places_of(tokens: Tokens) -> tuple[Scope, ...]:
    """The places that the words name: "in the dialog", "of the first order"; none where they name more than places."""
    phrase = parse_target((_THING, *tokens)) if tokens else None
    bare = phrase is not None and not (phrase.target.words or phrase.target.quoted)
    return phrase.target.scope if phrase is not None and bare else ()


_THING = Token("word", "element", "element", "element", 0, 0)
"""What stands before a place that is read alone."""
