"""Noun phrases: from `the second "Edit" link in the row of "Ann"` to a `Target`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pacts.domain.plan import Kind, Relation, Scope, Target
from pacts.language import lexicon
from pacts.language.drafts import CLEAR, DUBIOUS, EXPLICIT, FAIR
from pacts.language.lexicon import (
    ATTRIBUTES,
    CONTAINERS,
    CONTENTS,
    COUNTED,
    DETERMINERS,
    LABELS,
    ORDINAL_PHRASES,
    ORDINALS,
    PARTICLE_OF,
    PRONOUNS,
    QUANTIFIERS,
    RELATIONS,
    WEAK_RELATIONS,
    Noun,
)
from pacts.language.tokens import Token, Tokens, lows, said
from pacts.language.value_phrase import number_of
from pacts.language.verbs import by_first_word

MAX_SCOPES = 6
"""More nested places than this are not a phrase a person wrote."""
MOST_EXTRA = 5
"""Words beside a quoted text, kind and determiner included; more are a clause that was not understood."""
_NTH = re.compile(r"(\d{1,4})(?:st|nd|rd|th)")
_SELECTOR = re.compile(r"[#.\[][\w\-\[]")
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
    ]
)
_TRAILING = frozenset(
    ("please", "again", "now", "too", "instead", "also", "there", "here", "then", "successfully", "immediately")
)
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


def parse_target(tokens: Tokens, it: Target | None = None) -> TargetPhrase | None:
    """The target a noun phrase means; `it` is what a pronoun refers to. None when the phrase points at nothing."""
    tokens = without_purpose(_trimmed(tokens))
    if not tokens or any(token.value in ("until", "unless", "if") for token in tokens if token.kind == "word"):
        return None
    if len(tokens) == 1 and tokens[0].low in PRONOUNS:
        return TargetPhrase(it, FAIR) if it else None
    pieces = _pieces(tokens)
    if any(token.low in ("which", "who", "whose") for token in pieces.head[1:]):
        return None
    if len(pieces.scopes) > MAX_SCOPES:
        return None
    owner, pieces.head[:] = _owner(pieces.head)
    target = _head(pieces)
    if target is None or _is_bare_ordinal(target, tokens):
        return None
    extra = sum(token.kind == "word" for token in pieces.head) if target.quoted and not pieces.label else 0
    sure = DUBIOUS if extra > MOST_EXTRA else _confidence(target)
    scopes = (*owner, *_scopes(pieces.scopes, it))
    return TargetPhrase(_counted_cell(target.model_copy(update={"scope": scopes})) if scopes else target, sure)


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


def _is_bare_ordinal(target: Target, tokens: Tokens) -> bool:
    """`the second`: of what, only the words before know; `the first three rows` are more than one target."""
    first = target.words.split(" ")[0].lower()
    if target.ordinal is not None and not target.quoted and (first in lexicon.NUMBER_WORDS or first.isdigit()):
        return True
    led = tokens[0].low in DETERMINERS and tokens[-1].value.islower()
    return led and target.kind is None and not target.quoted and target.words in ORDINALS


def parse_targets(tokens: Tokens, it: Target | None = None, *, listed: bool = False) -> tuple[TargetPhrase, ...]:
    """The targets of a list ("A, B and C"); one when it is a single phrase; with `listed`, bare words count."""
    groups = _coordinated(tokens, listed=listed)
    phrases = [parse_target(group, it) for group in groups]
    found = tuple(phrase for phrase in phrases if phrase)
    if len(found) != len(groups):
        return ()
    plain = [token.low for token in tokens[:3] if token.low not in DETERMINERS]
    return _same_kind(found, plural_first=bool(plain) and lexicon.is_plural(plain[0]))


def parse_scope(tokens: Tokens) -> tuple[Scope, ...]:
    """The scopes of a place ("in the dialog", "in the row of Ann in the Users table")."""
    pieces = _pieces(tokens, start=0)
    return () if pieces.head or len(pieces.scopes) > MAX_SCOPES else _scopes(pieces.scopes, None)


def opens_scope(tokens: Tokens) -> bool:
    """Whether the phrase starts with a word of place."""
    return bool(tokens) and _relation(tokens, 0) is not None


def kind_noun(tokens: Tokens, end: int) -> tuple[int, Noun] | None:
    """The longest noun of the lexicon that ends before `end`: its first token and what it says."""
    for size in range(min(lexicon.longest("nouns"), end), 0, -1):
        noun = lexicon.nouns().get(lows(tokens[end - size : end]))
        if noun is not None:
            return end - size, noun
    return None


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
            return tokens if plain else tokens[:at]
        if word.low == "without" and word.value.islower():
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
    while end > start and (
        tokens[end - 1].low in (",", ":", ";", ".", "!", "?", "-") or _is_trailing(tokens, start, end)
    ):
        end -= 1
    return tokens[start:end]


def _is_trailing(tokens: Tokens, start: int, end: int) -> bool:
    return end - start > 1 and tokens[end - 1].low in _TRAILING and tokens[end - 1].value.islower()


def _pieces(tokens: Tokens, start: int = 1) -> _Pieces:
    pieces, at = _Pieces(), 0
    current = pieces.head
    while at < len(tokens):
        took = _attribute(tokens, at, pieces) or (
            _label(tokens, at, pieces) if at >= start and not pieces.scopes else 0
        )
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
        relation = _relation(tokens, at) if at >= start else None
        if relation is not None and (at == 0 or _splits(tokens, at, relation[0], pieces)):
            current = []
            pieces.scopes.append((relation[1], relation[0] in WEAK_RELATIONS, current))
            at += len(relation[0])
            continue
        current.append(tokens[at])
        at += 1
    return pieces


def _also_in_row(tokens: Tokens, at: int, pieces: _Pieces) -> bool:
    """`in the row with "Ann" and "Admin"`: the row holds both."""
    relation, _, held = pieces.scopes[-1]
    named = relation == "row_of" and len(held) == 1 and held[0].kind == "quote"
    return named and at + 1 < len(tokens) and tokens[at + 1].kind == "quote"


def _starts_axis(tokens: Tokens) -> bool:
    """`… and column "Role"`: the second half of a cell's address."""
    noun = next((token.low for token in tokens[:3] if token.low not in DETERMINERS and token.low not in ORDINALS), "")
    return noun in ("row", "column")


def _relation(tokens: Tokens, at: int) -> tuple[tuple[str, ...], Relation] | None:
    if tokens[at].kind != "word" or (at > 0 and not tokens[at].value.islower()):
        return None
    for size in range(min(lexicon.longest("relations"), len(tokens) - at - 1), 0, -1):
        words = lows(tokens[at : at + size])
        if words in RELATIONS:
            return words, RELATIONS[words]
    return None


def _splits(tokens: Tokens, at: int, words: tuple[str, ...], pieces: _Pieces) -> bool:  # noqa: PLR0911 - one return for each form
    before, after = tokens[at - 1], tokens[at + len(words)]
    if words in CONTENTS and not pieces.scopes and _is_bare_container(pieces.head):
        return False
    if words not in WEAK_RELATIONS:
        return True
    if words == ("in",) and before.low in PARTICLE_OF and at == 1:
        return False
    if words == ("of",) and any(token.kind == "quote" for token in tokens[at + 2 : at + 4]):
        return True
    if before.kind == "quote" or after.kind in ("quote", "reference") or kind_noun(tokens, at) is not None:
        return True
    if after.low in DETERMINERS or after.low in QUANTIFIERS:
        return True
    return (before.value.islower() and after.is_capital) or _starts_place(tokens[at + len(words) :])


def _starts_place(tokens: Tokens) -> bool:
    noun = lexicon.nouns().get((tokens[0].low,))
    return noun is not None and noun.kind in CONTAINERS and len(tokens) > 1


def _is_bare_container(head: Sequence[Token]) -> bool:
    noun = kind_noun(head, len(head))
    return noun is not None and noun[1].kind in CONTAINERS and all(t.low in DETERMINERS for t in head[: noun[0]])


def _label(tokens: Tokens, at: int, pieces: _Pieces) -> int:
    """How many tokens a label or content phrase takes, its words included; 0 when there is none."""
    introduced = _introduction(tokens, at, LABELS, "labels")
    if not introduced and _is_bare_container(pieces.head):
        introduced = _introduction(tokens, at, CONTENTS, "contents")
    start = at + introduced
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
        name = ATTRIBUTES.get(lows(tokens[start : start + size]))
        value_at = start + size
        while value_at < len(tokens) and tokens[value_at].low in ("=", ":", "is", "of"):
            value_at += 1
        if name is None or value_at >= len(tokens) or not _is_attribute_value(tokens[value_at], led=start > at):
            continue
        pieces.attributes[name] = tokens[value_at].value
        return value_at + 1 - at
    return 0


def _is_attribute_value(token: Token, *, led: bool) -> bool:
    if token.kind in ("quote", "selector"):
        return True
    return (
        led and token.kind in ("word", "path") and token.low not in DETERMINERS and (token.low,) not in lexicon.nouns()
    )


def _head(pieces: _Pieces) -> Target | None:
    every, ordinal, tokens = _counted(pieces.head)
    if sum(token.kind == "quote" for token in tokens) > 1:
        return None
    noun, rest = _noun(tokens, led=len(tokens) < len(pieces.head))
    quote = next((token for token in pieces.label or rest if token.kind == "quote"), None)
    if (
        noun is not None
        and noun.kind == "frame"
        and quote is None
        and not rest
        and ordinal is None
        and not pieces.label
    ):
        return Target(kind="frame", every=every, attributes=pieces.attributes)
    if noun is not None and noun.kind == "element" and quote is not None and _SELECTOR.match(quote.value):
        return Target(every=every, ordinal=ordinal, attributes={"css": quote.value})
    if noun is not None and noun.kind == "element" and pieces.attributes:
        noun = None
    words = _words(quote, pieces.label, rest, noun)
    kind = noun.kind if noun else _counted_kind(rest, ordinal, every=every)
    if ordinal is None:
        ordinal, words = _numbered(words, noun, quote)
    if not words and kind is None and not pieces.attributes and ordinal is None:
        return None
    return Target(
        words=words, kind=kind, quoted=quote is not None, ordinal=ordinal, every=every, attributes=pieces.attributes
    )


def _owner(tokens: Sequence[Token]) -> tuple[tuple[Scope, ...], Sequence[Token]]:
    """`Ann's Delete button`: the row of Ann, and the phrase without her."""
    first = tokens[0] if tokens else None
    if (
        first is None
        or first.kind != "word"
        or not first.low.endswith("'s")
        or len(tokens) == 1
        or not first.is_capital
    ):
        return (), tokens
    return (Scope(relation="row_of", target=Target(words=first.text[:-2])),), tokens[1:]


def _counted_kind(rest: Tokens, ordinal: int | None, *, every: bool) -> Kind | None:
    repeated = bool(rest) and lexicon.singular(rest[-1].low) in COUNTED
    return "item" if repeated and (ordinal is not None or every) else None


def _words(quote: Token | None, label: Tokens, rest: Tokens, noun: Noun | None) -> str:
    if quote is not None:
        return quote.value
    if label:
        return said(label)
    if len(rest) > 1 and rest[0].low == "to" and noun is not None:
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


def _counted(tokens: Sequence[Token]) -> tuple[bool, int | None, Tokens]:
    """Whether all are meant, the ordinal, and the tokens after determiners, quantifiers and ordinals."""
    every, ordinal, at = False, None, 0
    while at < len(tokens):
        low = tokens[at].low
        took = 0
        if low in QUANTIFIERS and at + 1 < len(tokens):
            every, took = True, 1
        elif (
            (low in DETERMINERS and at + 1 < len(tokens))
            or (low == "of" and at > 0)
            or (low == "one" and ordinal is not None)
        ):
            took = 1
        elif ordinal is None:
            found = _ordinal(tokens, at)
            if found:
                ordinal, took = found
        if not took:
            break
        at += took
    return every, ordinal, tokens[at:]


def _ordinal(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    for words, place in ORDINAL_PHRASES.items():
        if lows(tokens[at : at + len(words)]) == words and at + len(words) < len(tokens):
            return place, len(words)
    nth = _NTH.fullmatch(tokens[at].low)
    if nth and int(nth[1]) > 0:
        return int(nth[1]), 1
    place = ORDINALS.get(tokens[at].low, 0)
    rest = tokens[at + 1 :]
    if not place or not rest or rest[0].low in ("name", "names"):
        return None
    countable = (
        any(token.kind == "quote" for token in rest)
        or rest[0].low == "one"
        or kind_noun(rest, len(rest)) is not None
        or lexicon.singular(rest[-1].low) in COUNTED
    )
    return (place, 1) if countable else None


def _noun(tokens: Tokens, *, led: bool) -> tuple[Noun | None, Tokens]:
    """The kind noun at the phrase's end or start, and the words without it."""
    found = kind_noun(tokens, len(tokens))
    if found is not None and not _is_name(tokens, found[0], found[1]):
        start, noun = found
        return noun, tokens if _keeps(noun, tokens) else tokens[:start]
    for size in range(min(lexicon.longest("nouns"), len(tokens) - 1), 0, -1):
        leading = lexicon.nouns().get(lows(tokens[:size]))
        named = not (tokens[size].kind == "word" and tokens[size].value.islower()) or (
            leading is not None and leading.kind in _CONTROL_KINDS and size == len(tokens) - 1 and not led
        )
        if leading is not None and tokens[0].value.islower() and named:
            return leading, tokens if _keeps(leading, tokens) else tokens[size:]
    quoted = next((place for place, token in enumerate(tokens) if token.kind == "quote"), None)
    before = kind_noun(tokens, quoted) if quoted else None
    return (before[1], tokens) if before else (None, tokens)


def _keeps(noun: Noun, tokens: Tokens) -> bool:
    return noun.keep and not any(token.kind == "quote" for token in tokens)


def _is_name(tokens: Tokens, start: int, noun: Noun) -> bool:
    """Whether the noun is part of a capitalised name ("Add Item", "Contact Form")."""
    return noun.kind not in _CONTROL_KINDS and start > 0 and tokens[start].is_capital and tokens[start - 1].is_capital


def _scopes(pieces: Sequence[tuple[Relation, bool, list[Token]]], it: Target | None) -> tuple[Scope, ...]:
    found: list[Scope] = []
    for relation, weak, tokens in pieces:
        scope = _scope(relation, tokens, it, weak=weak)
        if scope is not None:
            found.append(scope)
    return _merged(found)


def _merged(scopes: list[Scope]) -> tuple[Scope, ...]:
    """`in the card of "Backpack"`: one place, the card that holds these words."""
    found: list[Scope] = []
    for scope in scopes:
        holder = found[-1].target if found else None
        holds = holder is not None and holder.kind in CONTAINERS and not holder.words and not holder.attributes
        if holder is not None and holds and scope.relation == "row_of" and scope.target.kind is None:
            named = {"words": scope.target.words, "quoted": scope.target.quoted}
            found[-1] = Scope(relation=found[-1].relation, target=holder.model_copy(update=named))
        else:
            found.append(scope)
    return tuple(found)


def _scope(relation: Relation, tokens: list[Token], it: Target | None, *, weak: bool) -> Scope | None:
    if tokens and all(token.low in _POSITION_WORDS for token in tokens):
        return None
    if len(tokens) == 1 and tokens[0].low in PRONOUNS:
        return Scope(relation=relation, target=it) if it else None
    pieces = _pieces(_trimmed(tokens)) if tokens else _Pieces()
    target = _head(pieces)
    if target is None or (target.kind == "page" and relation in ("in", "row_of")):
        return None
    return Scope(relation=_settled(relation, target, weak=weak), target=_named_place(target))


def _settled(relation: Relation, target: Target, *, weak: bool) -> Relation:
    if target.words and target.kind == "row" and relation in ("in", "row_of"):
        return "row_of"
    if target.words and target.kind == "column" and relation in ("in", "below", "row_of"):
        return "column"
    placed = target.kind in CONTAINERS or target.kind in ("header", "footer", "sidebar", "column", "cell")
    return "in" if relation == "row_of" and weak and placed else relation


def _named_place(target: Target) -> Target:
    """In a row or column, the relation says the kind: what is left are the words it holds."""
    return target.model_copy(update={"kind": None}) if target.words and target.kind in ("row", "column") else target


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
                update={"kind": phrase.target.kind or last.kind, "scope": phrase.target.scope or last.scope}
            ),
            phrase.confidence,
        )
        for phrase in phrases
    )


def count_of(tokens: Tokens) -> tuple[int, Tokens] | None:
    """A leading number and the words after it: "3 rows", "no products", "a single item", "exactly two links"."""
    at = 1 if tokens and tokens[0].low in ("exactly", "only", "just", "precisely") else 0
    if len(tokens) <= at + 1:
        return None
    if tokens[at].low == "no" or (tokens[at].low, tokens[at + 1].low) == ("a", "single"):
        return (0, tokens[at + 1 :]) if tokens[at].low == "no" else (1, tokens[at + 2 :])
    number = number_of(tokens[at])
    return None if number is None or tokens[at + 1].kind != "word" else (number, tokens[at + 1 :])
